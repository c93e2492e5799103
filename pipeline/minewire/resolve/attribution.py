"""Who vouches for a figure: the speaker of the statement that holds it, or of the report that it goes on with.

A sentence goes on with a report when it stands behind it in the same paragraph, when it takes up what was counted
('Of the 189, 23 died'), or when the report of one body simply runs on from paragraph to paragraph. It does not when it
turns to the background ('Since 1991 …'), tells of another day, or of another body.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from minewire.mentions import Span
from minewire.text import fold

from .enclosing import Enclosing
from .facts import Facts
from .report_sections import Sections
from .report_words import BREAK, HEAD, LINK, NARRATOR, paragraph_at
from .told import Report, report_of
from .voice import ORGANISATION, PERSON

Attribution = tuple[str | None, str | None, str | None]
_DENIED, _ISSUED = "statement.deny", "statement.issued"
_PARAGRAPHS = 3  # how far a report runs on without its speaker being named again
_ARTICLE = 4  # characters before the words for a speaker that open a sentence ('The ')
_BETWEEN = 2  # paragraphs that stand between two reports of one speaker


def attribution(facts: Facts) -> Callable[[int, int], Attribution]:
    """A function of two offsets that gives (speaker, source, statement) ids; the statement only where it holds them."""
    return _Attribution(facts)


class _Attribution(Sections):
    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        # Who denies something does not vouch for its figures.
        self._statements = [s for s in facts.statements if s["pattern"] != _DENIED]
        self._spoken = Enclosing([(s["start"], s["end"]) for s in self._statements])
        pronoun = facts.ruleset.lexicon("noun.personal").value
        spoken = [report_of(statement, pronoun, self._described) for statement in self._statements]
        issued = {(s.start, s.end) for s in facts.marked.statements if s.pattern == _ISSUED}
        # Whose own bulletin the text is: he vouches for all that nobody else is told to say.
        self._issuer = next((speaker for span, speaker, _ in facts.vouched if span in issued), None)
        told = (report for report in facts.vouched if report[0] not in issued)
        vouched = [Report(start, end, speaker, source) for (start, end), speaker, source in told]
        self._vouched, self._vouching = vouched, Enclosing([(report.start, report.end) for report in vouched])
        self._reports = sorted(spoken + vouched, key=lambda report: (report.end, report.start))
        if pointers := self._pointers(self._reports):
            self._reports = sorted(self._reports + pointers, key=lambda report: (report.end, report.start))
        self._ends = [report.end for report in self._reports]
        self._by_start = sorted(self._reports, key=lambda report: report.start)
        self._speakers = {speaker["id"]: speaker for speaker in facts.speakers}
        self._goes_on: dict[tuple[int, Span], Report | None] = {}  # by the reports before a sentence, and itself

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
        speaker = goes_on.speaker if goes_on is not None else self._issuer
        return speaker, None, None

    def _continued(self, start: int) -> Report | None:
        """The report that the sentence of a figure goes on with."""
        before = bisect_right(self._ends, start)
        if not before:
            return None
        last = self._reports[before - 1]
        here, there = paragraph_at(self._paragraphs, start), paragraph_at(self._paragraphs, last.start)
        sentence = self._sentences[max(0, paragraph_at(self._sentences, start))]
        if sentence[0] <= last.start:
            return None if self._about_speaker(last, start) else last
        key = before, sentence
        if key not in self._goes_on:  # all figures of a sentence ask the same
            found = self._taken_up(before, here, there, sentence)
            told = found is not None and (self._narrated(last.end, sentence[1]) or self._as_reported(sentence))
            self._goes_on[key] = None if told else found
        return self._goes_on[key]

    def _taken_up(self, before: int, here: int, there: int, sentence: Span) -> Report | None:
        """The report that a sentence behind it takes up; `here` and `there` are their paragraphs."""
        last = self._reports[before - 1]
        period = self._same_period(sentence)
        linked = (period or self._has(sentence, LINK)) and not self._new_total(sentence)
        if self._of_another_speaker(last, sentence):
            return None
        if here == there:
            if last.quoted and self._person(last) and not linked:
                return None
            if last.partly and self._told_of_others(last, sentence):
                return None
            if any(rule.gives.get("aside") for rule in self._found(sentence, BREAK)):
                return None
            return last if linked or not self._own_day(sentence) or self._day_of_report(last, sentence) else None
        if self._paragraphs[here][0] < sentence[0]:
            opened = self._continued(self._paragraphs[here][0])
            if opened is not None and self._person(opened) and self._own_day(self._opening(here)):
                return None  # 'The latest case was on 3 May. The driver died.'
            if (
                opened is not None
                and (period or not self._own_day(sentence))
                and (linked or not self._turns(sentence, opened))
            ):
                return opened
            if linked:
                return None  # it takes up what nobody is known to have told
        if linked and (body := self._resumed(before, here)) is not None:
            return body
        if here - there == 1 and linked:
            return None if period and last.quoted else last
        if (own := self._first_again(before, sentence)) is not None:
            return own
        again = self._but_aside(self._reports, before)
        if again is not last and self._runs_on(again, there, here, sentence):
            return again
        if self._runs_on(last, there, here, sentence) or self._between(last, there, here, sentence):
            return last
        listed = self._listed_under(last, there, here) and self._person(last)
        return last if listed and not self._own_day(sentence) and not self._history(sentence) else None

    def _described(self, who: str) -> bool:
        """Whether words point back to who spoke before by one noun ('the official')."""
        first, *noun = who.split()
        return len(noun) == 1 and who.islower() and first in self._words.definite

    def _about_speaker(self, last: Report, start: int) -> bool:
        """Whether a figure is only told of the one who speaks ('said Ana Roe, who lost two brothers')."""
        return self._person(last) and last.named_behind > 0 and self._relates(last.named_behind, start)

    def _told_of_others(self, last: Report, sentence: Span) -> bool:
        """Whether the writer turns to another body or speaker behind a quotation."""
        speaker = self._speakers.get(last.speaker or "")
        if speaker is None:
            return False
        between = self._facts.article.text[last.end : sentence[0]]
        names = (s["name"] for s in self._facts.speakers if s is not speaker and s["kind"] == PERSON)
        return any(name in between for name in names) or self._of_another_body((last.end, sentence[1]), speaker)

    def _of_another_speaker(self, last: Report, sentence: Span) -> bool:
        """Whether a sentence is about someone else who speaks, there or in another sentence ('Omar Noor, a farmer, has
        found five in his garden')."""
        text = self._facts.article.text
        for speaker in self._facts.speakers:
            if speaker["id"] == last.speaker:
                continue
            if speaker["kind"] == PERSON and " " in speaker["name"] and text.find(speaker["name"], *sentence) >= 0:
                return True
            role = speaker["role"] or ""  # 'Teacher Ana Roe, who had found two more, said'
            titled = text[sentence[0] : sentence[0] + len(role)].lower() == role.lower()
            head = sentence[0] + (len(role) if titled else 0)
            if any(0 <= mention["start"] - head <= _ARTICLE for mention in speaker["mentions"]):
                return True
        return False

    def _person(self, report: Report) -> bool:
        speaker = self._speakers.get(report.speaker or "")
        return speaker is not None and speaker["kind"] != ORGANISATION

    def _opening(self, paragraph: int) -> Span:
        """The first sentence of a paragraph."""
        return self._sentences[max(0, paragraph_at(self._sentences, self._paragraphs[paragraph][0]))]

    def _narrated(self, start: int, end: int) -> bool:
        """Whether the writer tells what his own people did, in words that nobody else says."""
        tape = self._facts.marked.tapes["statements"]
        found = self._grammars[NARRATOR].finditer(tape, *tape.range(start, end))
        return any(self._spoken.innermost(tape.starts[m.first], tape.ends[m.first]) is None for m in found)

    def _turns(self, sentence: Span, report: Report) -> bool:
        """Whether a sentence turns to the background or to another body."""
        speaker = self._speakers.get(report.speaker or "")
        other = speaker is not None and self._of_another_body(sentence, speaker)
        return other or self._breaks(sentence) or self._history(sentence)

    def _resumed(self, before: int, here: int) -> Report | None:
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
        return report if own and here - paragraph_at(self._paragraphs, report.start) <= 2 * _PARAGRAPHS else None

    def _first_again(self, before: int, sentence: Span) -> Report | None:
        """The report of the body that spoke first, where a paragraph opens with what that body did."""
        first = self._by_start[0]
        body = self._speakers.get(first.speaker or "")
        if body is None or body["kind"] != ORGANISATION or first not in self._reports[:before]:
            return None
        text, pronoun = self._facts.article.text, self._facts.ruleset.lexicon("noun.personal").value
        called = {body["name"] or "", *(mention["text"] for mention in body["mentions"])}
        names = (name for name in called if name[:1].isupper() and not pronoun(name))
        opens = any(text.startswith(name, sentence[0]) for name in names)
        return first if opens and not self._own_day(sentence) and not self._history(sentence) else None

    def _between(self, last: Report, there: int, here: int, sentence: Span) -> bool:
        """Whether a paragraph that goes on ('also') stands between two reports of one speaker, and tells of nobody
        else."""
        tape = self._facts.marked.tapes["statements"]
        first, end = tape.range(*sentence)
        ahead = next((report for report in self._by_start if report.start >= sentence[1]), None)
        again = ahead is not None and (ahead.pronoun or (ahead.described and here - there == 1 and not last.quoted))
        goes_on = ahead is not None and again and paragraph_at(self._paragraphs, ahead.start) == here
        if not goes_on and self._also.isdisjoint(tape.chars[first : min(end, first + HEAD)]):
            return False  # not 'Victims number 12. He recalled that …'
        if ahead is None or last.speaker is None or ahead.speaker != last.speaker:
            return False
        if here - there > _BETWEEN or paragraph_at(self._paragraphs, ahead.start) - here > 1:
            return False
        stretch = self._paragraphs[here]
        aside = self._own_day(sentence) or self._history(sentence) or self._breaks(stretch)
        return not aside and not self._of_another_body(stretch, self._speakers[last.speaker])

    def _day_of_report(self, last: Report, sentence: Span) -> bool:
        """Whether the days of a sentence lie in the month or weeks that a body counts ('In May the centre recorded 12
        blasts. On 9 May two boys died')."""
        speaker = self._speakers.get(last.speaker or "")
        if speaker is None or last.quoted:
            return False
        if speaker["kind"] != ORGANISATION and not self._beside(last, sentence):
            return False
        own = (report.start for report in self._by_start if report.speaker == last.speaker)
        start = self._paragraphs[paragraph_at(self._paragraphs, next(own, last.start))][0]
        dates = [d for d in self._facts.dates if d["from"] and d["to"]]  # also 'the first six months of 2024'
        told = [(d["from"], d["to"]) for d in dates if start <= d["start"] < last.end and d["from"] < d["to"]]
        days = [d["from"] for d in dates if sentence[0] <= d["start"] < sentence[1] and d["from"] == d["to"]]
        return bool(days) and all(any(first <= day <= end for first, end in told) for day in days)

    def _beside(self, last: Report, sentence: Span) -> bool:
        """Whether a sentence stands in the paragraph of a report."""
        return paragraph_at(self._paragraphs, last.start) == paragraph_at(self._paragraphs, sentence[0])

    def _sentence_of(self, start: int) -> Span:
        """The sentence in which something stands."""
        return self._sentences[max(0, paragraph_at(self._sentences, start))]

    def _others_spoke(self, last: Report) -> bool:
        """Whether another body has reported before."""
        return any(report.end < last.end and report.speaker not in (None, last.speaker) for report in self._reports)

    def _runs_on(self, last: Report, there: int, here: int, sentence: Span) -> bool:
        """Whether the report of a body runs on into a later paragraph."""
        speaker = self._speakers.get(last.speaker or "")
        if speaker is None or speaker["kind"] != ORGANISATION or self._history(sentence):
            return False
        if self._own_day(sentence) and not self._day_of_report(last, sentence):
            return False
        if there != here and (self._of_earlier(last.start, last.end) or self._had_said(last.verb)):
            return False
        turned = not last.pointer and self._has(self._sentence_of(last.start), BREAK)
        if there != here and ((turned and self._others_spoke(last)) or self._new_section(there, here)):
            return False  # 'Meanwhile, a tyre burst in Aran, the army said'
        if any(self._heads(paragraph) for paragraph in range(there + 1, here)) and self._others_spoke(last):
            return False
        if there != here and speaker["name"] in self._states:
            return False
        if sum(not self._row(paragraph) for paragraph in range(there + 1, here + 1)) > _PARAGRAPHS:
            return False
        for paragraph in range(there + 1, here + 1):
            if self._breaks(self._paragraphs[paragraph]):
                return False
        told = self._paragraphs[here][0], sentence[1]
        if there != here and self._done_by_another(told, speaker):
            return False
        if there != here and sentence[0] in self._actors:
            return False  # 'Armenia has handed over some of its maps'
        return not self._breaks(sentence) and not self._of_another_body(told, speaker)
