"""What the wording of a sentence tells of the report before it: that it goes on, or turns to something else."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date as calendar
from weakref import WeakKeyDictionary

from minewire.mentions import Span
from minewire.ruleset import Grammar, Rule, Ruleset, Tape
from minewire.ruleset.charsets import union
from minewire.text import fold

from .facts import Facts, Json
from .voice import ORGANISATION

LINK, BREAK, NARRATOR, TAIL, POINTER = "LINK", "BREAK", "NARRATOR", "TAIL", "POINTER"
_DAYS = frozenset({"DAY", "NUMERIC", "JOINED", "WEEKDAY", "DEICTIC"})  # labels of date rules that give a single day
HEAD = 9  # units at the head of a sentence in which such words stand
_OPENING = 6  # characters before the date that opens a sentence ('From ')
_STARTING = 15  # the same behind the words for a beginning ('Starting from ')
_SHORT = 2  # letters of an acronym that may be any word
_MONTH = 31  # days
_LONG = 15  # years since which a count is no report of today
_HEADING = 5  # words of the heading of a section
_AGENT = 3  # units between 'by' and a body
_LISTED = 24  # and between it and the last of several bodies
_HAD = 2  # units before a verb of speech among which its auxiliary stands
_WORD = re.compile(r"\w+")
_BULLETS = ("•", "▪", "◦", "●", "·", "*")
_STOPS = (".", "!", "?", '"', "”")


class Words:
    """What the wording of a report is read with, made once for a ruleset."""

    def __init__(self, ruleset: Ruleset) -> None:
        of, rules = ruleset.alphabet.members, ruleset.rules.values()
        self.grammars = {
            label: Grammar([v for r in rules if r.label == label for v in ruleset.variants(r.id)])
            for label in (LINK, BREAK, NARRATOR, TAIL, POINTER)
        }
        self.generic, self.by = of("noun.generic-body"), of("noun.by")
        self.bodies, self.people = of("noun.body") | of("name.body"), of("noun.role-plural")
        self.of, self.document = of("clause.genitive"), of("noun.document")
        self.owner, self.also = of("mark.apostrophe"), of("clause.also")
        self.crew, self.same = of("report.crew"), ruleset.lexicon("report.same").entries.keys()
        self.earlier = ruleset.lexicon("report.earlier").entries.keys()
        self.since, self.relative = of("report.since"), of("clause.relative")
        self.joint, self.suffers, self.number = of("clause.and"), of("report.suffers"), of("figure") | of("number")
        self.where, self.determiner = of("report.where"), of("noun.determiner")
        self.had, self.then = of("report.had"), ruleset.lexicon("report.back-then").entries.keys()
        self.long_ago = tuple(ruleset.lexicon("report.long-ago").entries)
        self.times = of("time-expression")
        self.period, self.definite, self.which = (
            ruleset.lexicon(f"report.{name}").entries.keys() for name in ("period", "definite", "which")
        )
        self.named = union(of("cap"), of("place"), of("demonym"))
        self.place, self.ground = of("place"), of("place.head")


_WORDS: WeakKeyDictionary[Ruleset, Words] = WeakKeyDictionary()


def words_of(ruleset: Ruleset) -> Words:
    """The classes of a ruleset, made once."""
    if ruleset not in _WORDS:
        _WORDS[ruleset] = Words(ruleset)
    return _WORDS[ruleset]


class ReportWords:
    """Questions about the sentences of an article."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._paragraphs, self._sentences = facts.marked.paragraphs, facts.marked.sentences
        self._actors = {p["start"] for p in facts.places if p["kind"] == "country" and p["role"] == "actor"}
        self._states = {place["name"] for place in facts.places if place["kind"] == "country"}
        self._called = {m["text"] for s in facts.speakers if s["kind"] == ORGANISATION for m in s["mentions"]}
        days = {mention.start for mention in facts.marked.dates if mention.label in _DAYS}
        words = words_of(facts.ruleset)
        self._days = [
            date["start"]
            for date in facts.dates
            if date["kind"] == "date"
            and _is_day(date, days)
            and words.same.isdisjoint(date["text"].lower().split())
            and not self._bounds(words, date["start"])
            and not (facts.published and (date["from"] or "") > facts.published)  # a day to come is of a plan
        ]  # 'the same day' goes on with the one told
        self._years = [(date["start"], date["to"][:4]) for date in facts.dates if _several_years(date)]
        self._words = words
        self._grammars, self._generic, self._by = words.grammars, words.generic, words.by
        self._bodies, self._people, self._named = words.bodies, words.people, words.named
        self._owner, self._also, self._crew = words.owner, words.also, words.crew
        self._place, self._ground = words.place, words.ground

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

    def _own_day(self, sentence: Span) -> bool:
        """Whether a sentence tells of a day of its own: another event, which nobody is made to vouch for.

        'on Sunday' is one even where nothing tells which Sunday.
        """
        first, last = (bisect_right(self._days, offset - 1) for offset in sentence)
        since = any(rule.gives.get("past") for rule in self._found(sentence, BREAK))
        return first + (since and first < last and self._days[first] - sentence[0] <= _STARTING) < last

    def _bounds(self, words: Words, start: int) -> bool:
        """Whether a day only bounds a time inside its sentence ('has found 30 mines since Monday')."""
        tape = self._facts.marked.tapes["statements"]
        before = tape.range(start, start + 1)[0] - 1
        if before < 0 or tape.chars[before] not in words.since:
            return False
        turns = next(iter(words.grammars[BREAK].finditer(tape, before, before + 1)), None)
        return tape.unit(before).islower() or turns is None  # 'From 1 January', not 'Since 1991'

    def _history(self, sentence: Span) -> bool:
        """Whether a sentence opens with years long over or a time long ago ('Between 1964 and 1973 …', 'In May last
        year …')."""
        now = (self._facts.published or "")[:4]
        opens = [date for date in self._facts.dates if 0 <= date["start"] - sentence[0] <= _OPENING]
        short = (date for date in opens if _at_most_a_month(date))
        ago = any(date["text"].lower().endswith(self._words.long_ago) for date in short)  # not 'last year' as a whole
        return (
            ago
            or self._since_long(sentence, now)
            or any(0 <= start - sentence[0] <= _OPENING and last < now for start, last in self._years)
        )

    def _since_long(self, sentence: Span, now: str) -> bool:
        """Whether a sentence counts from a year long past ('3,400 people have been hurt since 1991')."""
        tape = self._facts.marked.tapes["statements"]
        for date in self._facts.dates if now else ():
            if sentence[0] < date["start"] < sentence[1] and (date["from"] or now)[:4] <= str(int(now) - _LONG):
                before = tape.range(date["start"], date["end"])[0] - 1
                if before >= 0 and tape.chars[before] in self._words.since:
                    return True
        return False

    def _breaks(self, stretch: Span) -> bool:
        """Whether a stretch turns to the background: 'Since 1991', not 'Since January' of the article's year."""
        now = (self._facts.published or "-")[:4]
        this_year = any(
            0 <= date["start"] - stretch[0] <= _STARTING and (date["from"] or "").startswith(now)
            for date in self._facts.dates
        )
        return any(not (this_year and rule.gives.get("past")) for rule in self._found(stretch, BREAK))

    def _relates(self, start: int, end: int) -> bool:
        """Whether a relative clause begins here."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(start, end)
        return any(char in self._words.relative for char in tape.chars[first:last])

    def _row(self, paragraph: int) -> bool:
        """Whether a paragraph is a heading or a row of a table or list: no full sentence, or one behind a bullet."""
        start, end = self._paragraphs[paragraph]
        text = self._facts.article.text[start:end]
        return text.startswith(_BULLETS) or not text.rstrip().endswith(_STOPS)

    def _heads(self, paragraph: int) -> bool:
        """Whether a paragraph is the heading of a section: a few words without a figure."""
        start, end = self._paragraphs[paragraph]
        text = self._facts.article.text[start:end]
        few = len(text.split()) <= _HEADING and not any(char.isdigit() or char == ":" for char in text)
        few = few and not text.startswith(_BULLETS)
        return few and self._row(paragraph)

    def _of_another_body(self, stretch: Span, speaker: Json) -> bool:
        """Whether the first body that a stretch names is not the speaker."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*stretch)
        known = fold(speaker["name"] or "").split()
        called = {word for mention in speaker["mentions"] for word in _WORD.findall(fold(mention["text"]))}
        body = next((u for u in range(first, last) if self._acts(tape, u) and not self._agent(tape, u)), None)
        letters = "".join(word[0] for word in (speaker["name"] or "").split() if word[:1].isupper())
        if body is None or fold(tape.unit(body)) in known or tape.unit(body) == letters:
            return False
        if any(tape.unit(u).isupper() and fold(tape.unit(u)) in called for u in range(first, body + 1)):
            return False  # 'ANAMA's own teams cleared 12 hectares, the Ministry of Defence 19'
        if any(tape.chars[u] in self._owner and fold(tape.unit(u - 1)) in called for u in range(body - _AGENT, body)):
            return False  # 'the agency's own staff'
        acronym = len(known) == 1 and speaker["name"].isupper() and tape.chars[body - 1] not in self._named
        return not (acronym and tape.chars[body] in self._generic)  # 'ANAMA said … The agency cleared'

    def _done_by_another(self, stretch: Span, speaker: Json) -> bool:
        """Whether 'by the agency' tells what another body than the speaker did, of which the noun reminds ('… were
        lifted by the agency' behind the report of a ministry)."""
        tape, called = self._facts.marked.tapes["statements"], fold(speaker["name"] or "").split()
        first, last = tape.range(*stretch)
        agents = (u for u in range(first + 2, last) if tape.chars[u - 2] in self._by and tape.chars[u] in self._generic)
        said = {word for mention in speaker["mentions"] for word in _WORD.findall(fold(mention["text"]))}
        definite = (tape.unit(u).lower() for u in agents if self._article(tape, u - 1))
        return any(noun not in called and noun not in said for noun in definite) and len(called) > 1

    def _new_total(self, sentence: Span) -> bool:
        """Whether a sentence opens with a total that the text does not have before ('Of the 80 fields planned')."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*sentence)
        if last - first < HEAD or tape.chars[first] not in self._words.of or not self._article(tape, first + 1):
            return False
        number = tape.unit(first + 2).split()[0]
        return number[0].isdigit() and self._facts.article.text.find(number, 0, sentence[0]) < 0

    def _article(self, tape: Tape, unit: int) -> bool:
        return tape.unit(unit).lower() in self._words.definite

    def _acts(self, tape: Tape, unit: int) -> bool:
        """A body, or the people of one that is named: 'African Union troops'."""
        chars = tape.chars
        name = unit > 0 and chars[unit - 1] in self._named and tape.unit(unit - 1)
        named = name and (" " in name or (unit > 1 and chars[unit - 2] in self._named))
        crew = chars[unit] in self._crew and unit > 0 and chars[unit - 1] not in self._named  # 'a team of 12'
        known = tape.unit(unit).isupper() and tape.unit(unit) in self._called  # an acronym that speaks elsewhere
        known = known or self._opens_as_body(tape, unit)
        ground = chars[unit] in self._ground and unit > 0 and chars[unit - 1] in self._place  # 'Shan State'
        acts = chars[unit] in self._bodies and not crew and not ground
        return (known or acts or bool(named and chars[unit] in self._people)) and not self._only_hit(tape, unit)

    def _only_hit(self, tape: Tape, unit: int) -> bool:
        """Whether a body is told as hit by what is reported ('the armed forces and the police had 71 casualties')."""
        chars, at = tape.chars, unit + 1
        inner = (self._words.joint, self._words.determiner, self._bodies, self._named)
        while at + 1 < len(chars) and any(chars[at] in of for of in inner) and chars[at] not in self._words.suffers:
            at += 1
        return at + 1 < len(chars) and chars[at] in self._words.suffers and chars[at + 1] in self._words.number

    def _opens_as_body(self, tape: Tape, unit: int) -> bool:
        """An acronym that does something at the head of a paragraph ('YEMAC surveyed 38 areas')."""
        if unit == 0 or not tape.has(unit - 1, "para"):
            return False
        opens = tape.has(unit, "upper") and len(tape.unit(unit)) > _SHORT
        told = tape.has(unit, "device") or tape.has(unit, "place") or tape.has(unit + 1, "noun.harm")
        return opens and not told and tape.has(unit + 1, "lower")

    def _agent(self, tape: Tape, unit: int) -> bool:
        """Whether a body is only told as the one who did something ('300 hectares by the ministry'), or as where
        somebody was taken ('taken to hospital')."""
        chars = tape.chars
        before = unit - 1 - (unit > 1 and chars[unit - 1] in self._words.determiner)
        where = before >= 0 and chars[before] in self._words.where
        near = any(chars[u] in self._by for u in range(max(unit - _AGENT, 0), unit))
        return where or near or self._listed_agent(tape, unit)

    def _listed_agent(self, tape: Tape, unit: int) -> bool:
        """Whether a body is one of several behind 'by' ('by the ministry, the State Border Service and six firms')."""
        chars, listed = tape.chars, False
        for before in range(unit - 1, max(-1, unit - _LISTED), -1):
            if chars[before] in self._by:
                return listed
            joint = chars[before] in self._words.joint or tape.has(before, "=,")
            ends = not joint and tape.has(before, "punct")
            if ends or tape.has(before, "outcome.past") or tape.has(before, "claims.passive"):
                return False
            listed = listed or joint
        return False

    def _has(self, stretch: Span, label: str) -> bool:
        """Whether words of a label stand at the head of a stretch."""
        return bool(self._found(stretch, label))

    def _as_reported(self, sentence: Span) -> bool:
        """Whether a sentence ends with 'as was reported earlier'."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*sentence)
        return next(iter(self._grammars[TAIL].finditer(tape, max(first, last - HEAD), last)), None) is not None

    def _of_earlier(self, start: int, end: int) -> bool:
        """Whether a report between two offsets is told as one of another time ('Earlier the ministry said …', '…, the
        ministry said earlier')."""
        sentence = self._sentences[max(0, paragraph_at(self._sentences, start))]
        opens = any(rule.gives.get("earlier") for rule in self._found(sentence, BREAK)) or self._history(sentence)
        tape = self._facts.marked.tapes["statements"]
        opens = opens or tape.unit(tape.range(*sentence)[0]).lower().endswith(self._words.long_ago)
        behind = _WORD.findall(self._facts.article.text[end : sentence[1]].lower())
        then = not self._words.then.isdisjoint(behind[-1:])  # 'the army said at the time'
        return opens or then or not self._words.earlier.isdisjoint(behind)

    def _had_said(self, verb: int) -> bool:
        """Whether a verb of speech tells of a report before the one of today ('…, the ministry had said')."""
        tape = self._facts.marked.tapes["statements"]
        at = tape.range(verb, verb + 1)[0]
        return verb > 0 and any(tape.chars[i] in self._words.had for i in range(max(at - _HAD, 0), at))

    def _found(self, stretch: Span, label: str) -> list[Rule]:
        """The rules of a label whose words stand at the head of a stretch."""
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*stretch)
        found = self._grammars[label].finditer(tape, first, min(last, first + HEAD))
        return [match.rule for match in found if match.first == first or not match.rule.gives.get("first")]


def _several_years(date: Json) -> bool:
    return bool(date.get("from") and date.get("to") and date["from"][:4] < date["to"][:4])


def _at_most_a_month(date: Json) -> bool:
    first, last = date.get("from"), date.get("to")
    if not first or not last:
        return False
    return (calendar.fromisoformat(last) - calendar.fromisoformat(first)).days <= _MONTH


def _is_day(date: Json, days: set[int]) -> bool:
    """A single day; `days` are where words for one stand, resolved or not."""
    return bool(date["from"] == date.get("to")) if date.get("from") else date["start"] in days


def paragraph_at(spans: list[Span], offset: int) -> int:
    """The last span that begins at or before an offset."""
    return bisect_right(spans, (offset, 1 << 60)) - 1
