"""Who vouches for a figure: the speaker of the statement that holds it, or of the report that it goes on with.

A sentence goes on with a report when it stands behind it in the same paragraph, when it takes up what was counted
('Of the 189, 23 died'), or when the report of one body simply runs on from paragraph to paragraph. It does not when it
turns to the background ('Since 1991 …'), tells of another day, or of another body.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from minewire.mentions import Span
from minewire.ruleset import Grammar, Rule, Ruleset, Tape
from minewire.text import fold

from .enclosing import Enclosing
from .facts import Facts, Json
from .voice import ORGANISATION

Attribution = tuple[str | None, str | None, str | None]
NOBODY: Attribution = (None, None, None)
_DENIED, _DIRECT = "statement.deny", "direct"
_LINK, _BREAK = "LINK", "BREAK"
_DAYS = frozenset({"DAY", "NUMERIC", "JOINED", "WEEKDAY", "DEICTIC"})  # labels of date rules that give a single day
_HEAD = 9  # units at the head of a sentence in which such words stand
_PARAGRAPHS = 3  # how far a report runs on without its speaker being named again
_BETWEEN = 2  # paragraphs that stand between two reports of one speaker
_OPENING = 6  # characters before the date that opens a sentence ('From ')
_AGENT = 3  # units between 'by' and a body
_WORD = re.compile(r"\w+")
_STOPS = (".", "!", "?", '"', "”")


class _Words:
    """What the wording of a report is read with, made once for a ruleset."""

    def __init__(self, ruleset: Ruleset) -> None:
        of, rules = ruleset.alphabet.members, ruleset.rules.values()
        self.grammars = {
            label: Grammar([v for r in rules if r.label == label for v in ruleset.variants(r.id)])
            for label in (_LINK, _BREAK)
        }
        self.generic, self.by = of("noun.generic-body"), of("report.agent")
        self.bodies, self.people = of("noun.body"), of("noun.role-plural")
        self.owner, self.also = of("mark.apostrophe"), of("clause.also")
        self.crew, self.same = of("report.crew"), ruleset.lexicon("report.same").entries.keys()
        self.since = of("report.since")
        self.times = of("time-expression")
        self.period, self.definite, self.which = (
            ruleset.lexicon(f"report.{name}").entries.keys() for name in ("period", "definite", "which")
        )
        self.named, self.place, self.ground = of("cap") | of("place") | of("demonym"), of("place"), of("place.head")


_WORDS: WeakKeyDictionary[Ruleset, _Words] = WeakKeyDictionary()


def _words_of(ruleset: Ruleset) -> _Words:
    if ruleset not in _WORDS:
        _WORDS[ruleset] = _Words(ruleset)
    return _WORDS[ruleset]


def attribution(facts: Facts) -> Callable[[int, int], Attribution]:
    """A function of two offsets that gives (speaker, source, statement) ids; the statement only where it holds them."""
    return _Attribution(facts)


@dataclass(frozen=True, slots=True)
class _Report:
    """A stretch that someone vouches for."""

    start: int
    end: int
    speaker: str | None
    source: str | None
    quoted: bool = False


class _Attribution:
    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        # Who denies something does not vouch for its figures.
        self._statements = [s for s in facts.statements if s["pattern"] != _DENIED]
        self._spoken = Enclosing([(s["start"], s["end"]) for s in self._statements])
        self._paragraphs, self._sentences = facts.marked.paragraphs, facts.marked.sentences
        spoken = [
            _Report(s["start"], s["end"], s["speaker"], s["source"], s["kind"] == _DIRECT) for s in self._statements
        ]
        vouched = [_Report(start, end, speaker, source) for (start, end), speaker, source in facts.vouched]
        self._vouched, self._vouching = vouched, Enclosing([(report.start, report.end) for report in vouched])
        self._reports = sorted(spoken + vouched, key=lambda report: (report.end, report.start))
        self._ends = [report.end for report in self._reports]
        self._by_start = sorted(self._reports, key=lambda report: report.start)
        self._speakers = {speaker["id"]: speaker for speaker in facts.speakers}
        self._actors = {p["start"] for p in facts.places if p["kind"] == "country" and p["role"] == "actor"}
        self._states = {place["name"] for place in facts.places if place["kind"] == "country"}
        self._called = {m["text"] for s in facts.speakers if s["kind"] == ORGANISATION for m in s["mentions"]}
        days = {mention.start for mention in facts.marked.dates if mention.label in _DAYS}
        words = _words_of(facts.ruleset)
        self._days = [
            date["start"]
            for date in facts.dates
            if date["kind"] == "date"
            and _is_day(date, days)
            and words.same.isdisjoint(date["text"].lower().split())
            and not self._bounds(words, date["start"])
        ]  # 'the same day' goes on with the one told
        self._years = [(date["start"], date["to"][:4]) for date in facts.dates if _several_years(date)]
        self._words = words
        self._grammars, self._generic, self._by = words.grammars, words.generic, words.by
        self._bodies, self._people, self._named = words.bodies, words.people, words.named
        self._owner, self._also, self._crew = words.owner, words.also, words.crew
        self._place, self._ground = words.place, words.ground

    def __call__(self, start: int, end: int) -> Attribution:
        number = self._spoken.innermost(start, end)
        first = min(self._vouching.holding(start, end), default=None)
        vouched = self._vouched[first] if first is not None else None
        if number is not None:
            inside = self._statements[number]
            same = vouched is not None and vouched.speaker == inside["speaker"]
            source = vouched.source if vouched is not None and same else None
            return inside["speaker"], inside["source"] or source, inside["id"]
        if vouched is not None:
            return vouched.speaker, vouched.source, None
        goes_on = self._continued(start)
        return (goes_on.speaker, None, None) if goes_on is not None else NOBODY

    def _continued(self, start: int) -> _Report | None:
        """The report that the sentence of a figure goes on with."""
        before = bisect_right(self._ends, start)
        if not before:
            return None
        last = self._reports[before - 1]
        here, there = _index(self._paragraphs, start), _index(self._paragraphs, last.start)
        sentence = self._sentences[max(0, _index(self._sentences, start))]
        if sentence[0] <= last.start:
            return last
        period = self._same_period(sentence)
        linked = period or self._has(sentence, _LINK)
        if here == there:
            return last if linked or not self._own_day(sentence) or self._day_of_report(last, sentence) else None
        if self._paragraphs[here][0] < sentence[0]:
            opened = self._continued(self._paragraphs[here][0])
            if opened is not None and not self._own_day(sentence) and (linked or not self._turns(sentence, opened)):
                return opened
            if linked:
                return None  # it takes up what nobody is known to have told
        if linked and (body := self._resumed(before, here)) is not None:
            return body
        if here - there == 1 and linked:
            return None if period and last.quoted else last
        if self._runs_on(last, there, here, sentence) or self._between(last, there, here, sentence):
            return last
        return None

    def _same_period(self, sentence: Span) -> bool:
        """Whether a sentence tells of the period that the report is of ('Nobody was hurt in the quarter')."""
        words, tape = self._words, self._facts.marked.tapes["statements"]
        first, last = tape.range(*sentence)
        for at in range(first + 1, last):
            if tape.chars[at] not in words.times:
                continue
            opens, *rest = tape.unit(at).lower().split()
            if rest and opens in words.definite and rest[-1] in words.period and tape.has(at - 1, "clause.preposition"):
                following = tape.unit(at + 1).lower() if at + 1 < last else ""
                return words.which.isdisjoint([*rest, following])
        return False

    def _turns(self, sentence: Span, report: _Report) -> bool:
        """Whether a sentence turns to the background or to another body."""
        speaker = self._speakers.get(report.speaker or "")
        other = speaker is not None and self._of_another_body(sentence, speaker)
        return other or self._breaks(sentence) or self._history(sentence)

    def _resumed(self, before: int, here: int) -> _Report | None:
        """The report of a body that goes on behind the words of its own people."""
        last = self._reports[before - 1]
        person = self._speakers.get(last.speaker or "")
        if person is None or person["kind"] == ORGANISATION or not person["organisation"]:
            return None
        report = next((r for r in reversed(self._reports[:before]) if not r.quoted or r.speaker != last.speaker), None)
        body = self._speakers.get(report.speaker or "") if report is not None else None
        if report is None or body is None or body["kind"] != ORGANISATION:
            return None
        known = {fold(mention["text"]) for mention in body["mentions"]} | {fold(body["name"] or "")}
        own = fold(body["name"] or "") in fold(person["organisation"]) or fold(person["organisation"]) in known
        return report if own and here - _index(self._paragraphs, report.start) <= 2 * _PARAGRAPHS else None

    def _between(self, last: _Report, there: int, here: int, sentence: Span) -> bool:
        """Whether a paragraph that goes on ('also') stands between two reports of one speaker, and tells of nobody
        else."""
        tape = self._facts.marked.tapes["statements"]
        first, end = tape.range(*sentence)
        if self._also.isdisjoint(tape.chars[first : min(end, first + _HEAD)]):
            return False
        ahead = next((report for report in self._by_start if report.start >= sentence[1]), None)
        if ahead is None or last.speaker is None or ahead.speaker != last.speaker:
            return False
        if here - there > _BETWEEN or _index(self._paragraphs, ahead.start) - here > 1:
            return False
        stretch = self._paragraphs[here]
        aside = self._own_day(sentence) or self._history(sentence) or self._breaks(stretch)
        return not aside and not self._of_another_body(stretch, self._speakers[last.speaker])

    def _own_day(self, sentence: Span) -> bool:
        """Whether a sentence tells of a day of its own: another event, which nobody is made to vouch for.

        'on Sunday' is one even where nothing tells which Sunday.
        """
        first, last = (bisect_right(self._days, offset - 1) for offset in sentence)
        since = any(rule.gives.get("past") for rule in self._found(sentence, _BREAK))
        return first + (since and first < last and self._days[first] - sentence[0] <= _OPENING) < last

    def _day_of_report(self, last: _Report, sentence: Span) -> bool:
        """Whether the days of a sentence lie in the month or weeks that a body counts ('In May the centre recorded 12
        blasts. On 9 May two boys died')."""
        speaker = self._speakers.get(last.speaker or "")
        if speaker is None or speaker["kind"] != ORGANISATION or last.quoted:
            return False
        start = self._paragraphs[_index(self._paragraphs, sentence[0])][0]
        dates = [d for d in self._facts.dates if d["kind"] == "date" and d["from"] and d["to"]]
        told = [(d["from"], d["to"]) for d in dates if start <= d["start"] < last.end and d["from"] < d["to"]]
        days = [d["from"] for d in dates if sentence[0] <= d["start"] < sentence[1] and d["from"] == d["to"]]
        return bool(days) and all(any(first <= day <= end for first, end in told) for day in days)

    def _bounds(self, words: _Words, start: int) -> bool:
        """Whether a day only bounds a time inside its sentence ('has found 30 mines since Monday')."""
        tape = self._facts.marked.tapes["statements"]
        before = tape.range(start, start + 1)[0] - 1
        return before > 0 and tape.chars[before] in words.since and tape.unit(before).islower()

    def _history(self, sentence: Span) -> bool:
        """Whether a sentence opens with years long over ('Between 1964 and 1973 …')."""
        now = (self._facts.published or "")[:4]
        return any(0 <= start - sentence[0] <= _OPENING and last < now for start, last in self._years)

    def _runs_on(self, last: _Report, there: int, here: int, sentence: Span) -> bool:
        """Whether the report of a body runs on into a later paragraph."""
        speaker = self._speakers.get(last.speaker or "")
        if speaker is None or speaker["kind"] != ORGANISATION or self._own_day(sentence) or self._history(sentence):
            return False
        if there != here and speaker["name"] in self._states:
            return False
        if sum(not self._row(paragraph) for paragraph in range(there + 1, here + 1)) > _PARAGRAPHS:
            return False
        for paragraph in range(there + 1, here + 1):
            if self._breaks(self._paragraphs[paragraph]):
                return False
        told = self._paragraphs[here][0], sentence[1]
        if there != here and sentence[0] in self._actors:
            return False  # 'Armenia has handed over some of its maps'
        return not self._breaks(sentence) and not self._of_another_body(told, speaker)

    def _breaks(self, stretch: Span) -> bool:
        """Whether a stretch turns to the background: 'Since 1991', not 'Since January' of the article's year."""
        now = (self._facts.published or "-")[:4]
        this_year = any(
            0 <= date["start"] - stretch[0] <= _OPENING and (date["from"] or "").startswith(now)
            for date in self._facts.dates
        )
        return any(not (this_year and rule.gives.get("past")) for rule in self._found(stretch, _BREAK))

    def _row(self, paragraph: int) -> bool:
        """Whether a paragraph is a heading or a row of a table: no full sentence."""
        start, end = self._paragraphs[paragraph]
        return not self._facts.article.text[start:end].rstrip().endswith(_STOPS)

    def _of_another_body(self, stretch: Span, speaker: Json) -> bool:
        """Whether the first body that a stretch names is not the speaker."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*stretch)
        known = fold(speaker["name"] or "").split()
        called = {word for mention in speaker["mentions"] for word in _WORD.findall(fold(mention["text"]))}
        body = next((u for u in range(first, last) if self._acts(tape, u) and not self._agent(tape, u)), None)
        if body is None or fold(tape.unit(body)) in known:
            return False
        if any(tape.unit(u).isupper() and fold(tape.unit(u)) in called for u in range(first, body + 1)):
            return False  # 'ANAMA's own teams cleared 12 hectares, the Ministry of Defence 19'
        if any(tape.chars[u] in self._owner and fold(tape.unit(u - 1)) in called for u in range(body - _AGENT, body)):
            return False  # 'the agency's own staff'
        acronym = len(known) == 1 and speaker["name"].isupper() and tape.chars[body - 1] not in self._named
        return not (acronym and tape.chars[body] in self._generic)  # 'ANAMA said … The agency cleared'

    def _acts(self, tape: Tape, unit: int) -> bool:
        """A body, or the people of one that is named: 'African Union troops'."""
        chars = tape.chars
        name = unit > 0 and chars[unit - 1] in self._named and tape.unit(unit - 1)
        named = name and (" " in name or (unit > 1 and chars[unit - 2] in self._named))
        crew = chars[unit] in self._crew and unit > 0 and chars[unit - 1] not in self._named  # 'a team of 12'
        known = tape.unit(unit).isupper() and tape.unit(unit) in self._called  # an acronym that speaks elsewhere
        ground = chars[unit] in self._ground and unit > 0 and chars[unit - 1] in self._place  # 'Shan State'
        acts = chars[unit] in self._bodies and not crew and not ground
        return known or acts or bool(named and chars[unit] in self._people)

    def _agent(self, tape: Tape, unit: int) -> bool:
        """Whether a body is only told as the one who did something: '300 hectares by the ministry'."""
        return any(tape.chars[u] in self._by for u in range(max(unit - _AGENT, 0), unit))

    def _has(self, stretch: Span, label: str) -> bool:
        """Whether words of a label stand at the head of a stretch."""
        return bool(self._found(stretch, label))

    def _found(self, stretch: Span, label: str) -> list[Rule]:
        """The rules of a label whose words stand at the head of a stretch."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*stretch)
        found = self._grammars[label].finditer(tape, first, min(last, first + _HEAD))
        return [match.rule for match in found if match.first == first or not match.rule.gives.get("first")]


def _several_years(date: Json) -> bool:
    return bool(date.get("from") and date.get("to") and date["from"][:4] < date["to"][:4])


def _is_day(date: Json, days: set[int]) -> bool:
    """A single day; `days` are where words for one stand, resolved or not."""
    return bool(date["from"] == date.get("to")) if date.get("from") else date["start"] in days


def _index(spans: list[Span], offset: int) -> int:
    """The last span that begins at or before an offset."""
    return bisect_right(spans, (offset, 1 << 60)) - 1
