"""Reads a sentence: each cue in turn, by its form."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from minewire.mentions import Quote, Span
from minewire.ruleset import Match, Ruleset, Tape

from .clauses import Classes, holds
from .contents import Contents
from .datelines import Sentence
from .nested import INNER
from .participles import Participles
from .subjects import Subjects
from .utterances import VOUCHED, Draft

_NAME = 8  # units of a headline before its colon
_SHORT = 16  # units of a speaker before a colon
_SAID = 4  # units of what a headline says before the dash and its body
_QUOTED = 3  # units of a quotation, its colon and who said it
_WORD = re.compile(r"\w+")
_HEADLINE = "statement.headline"
_PASSIVE, _ASK = "statement.passive", "statement.ask"

__all__ = ["Reader", "Sentence"]


class Reader(Participles):
    """Reads one sentence at a time."""

    def __init__(self, ruleset: Ruleset, classes: Classes, subjects: Subjects, contents: Contents) -> None:
        super().__init__(classes, subjects, contents)
        self._first_person = frozenset(ruleset.lexicon("noun.first-person").entries)
        self._kickers = ruleset.lexicon("turn.kicker").entries
        self._labels = ruleset.lexicon("turn.label").entries
        self._credits = ruleset.lexicon("turn.credit").entries
        self._handlers: dict[str, Callable[[Match, Sequence[Match]], None]] = {
            "say": self._say, "tell": self._say, "noun": self._say, "speech": self._say, "show": self._show,
            "source": self._source, "participle": self._participle, "passive": self._passive, "urge": self._urge,
            "call": self._call, "put": self._put, "colon": self._colon, "dash": self._dash, "cite": self._citing,
            "heard": self._heard, "deny": self._deny, "quoted": self._quoted, "count": self._vouching,
            "issue": self._vouching, "own": self._own_count, "cited": self._cited, "back": self._back,
            "by": self._told_by, "carried": self._carried, "words": self._own_words, "standing": self._standing,
            "reckoned": self._reckoned, "urging": self._urging, "count-own": self._its_count, "given": self._given_by,
            "headed": self._given_by, "charge": self._charge, "agent": self._by_agent, "counted": self._counted_by,
            "view": self._view, "asked-by": self._asked_by, "signed": self._signed,
        }  # fmt: skip

    def read(self, tape: Tape, sentence: Sentence, cues: Sequence[Match], quotes: dict[int, Quote]) -> None:
        """Add the drafts of a sentence."""
        self._enter(tape, sentence, quotes)
        whole = self._whole(cues)
        for index, cue in enumerate(cues):
            form = str(cue.rule.gives.get("form"))
            if whole is not None and cue.first < whole[1] and form in INNER:
                continue
            if form != "carried" and self.subjects.posted(tape, self._start, cue.first):
                continue
            if self._low <= cue.first < self._high and not self._in_compound(cue.first):
                self._relay = None
                self._handlers[form](cue, cues[index + 1 :])
        if whole is not None:
            self._note_cited(cues, whole)

    def said_before(self, tape: Tape, sentence: Sentence, pointing: Sentence) -> None:
        """What the next sentence says somebody said: a whole sentence that nobody else is known to have said."""
        draft = pointing.back
        ending = tape.chars[sentence.last - 1]
        whole = ending in self._c.final or ending in self._c.quote
        if whole and not (sentence.taken or sentence.drafts or sentence.vouched):  # 'The figures come from the agency'
            given = (d for d in pointing.vouched if d.notes.get("before"))
            sentence.vouched += (replace(d, pieces=[(sentence.first, sentence.last)]) for d in given)
        if draft is None or sentence.taken or not whole:
            return
        if sentence.drafts:
            for said in sentence.drafts:  # 'It was noted that … This was reported by the governor'
                if said.speaker is None and said.rule == _PASSIVE:
                    said.speaker, said.via = draft.speaker, draft.via
                elif said is sentence.drafts[-1]:
                    said.notes["revealed"] = draft.speaker  # 'The director said … Ana Roe revealed this'
            return
        self._enter(tape, sentence, {})
        piece = self._contents.trimmed(tape, (self._start, self._high))
        if piece[0] < piece[1]:
            sentence.drafts.append(replace(draft, pieces=[piece]))

    def main(self, tape: Tape, sentence: Sentence) -> Span | None:
        """The subject of a sentence, behind its dateline."""
        first = sentence.first
        if not first or tape.chars[first - 1] in self._c.para:
            self._enter(tape, sentence, {})
            first = self._start
        return self.subjects.main(tape, first, sentence.last)

    def credits(self, tape: Tape, at: int) -> bool:
        """Whether a unit is the label of a line that tells whose words a text quotes ('Source: …')."""
        return tape.unit(at).lower() in self._credits

    def of_one(self, tape: Tape, sentence: Sentence) -> bool:
        """Whether somebody speaks of himself ('They fined me')."""
        words = _WORD.findall(tape.slice(sentence.first, sentence.last).lower())
        return not self._first_person.isdisjoint(words)

    def headline(self, tape: Tape, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """'Reyes: mines must go': a headline that names its speaker, who speaks in the article or is a body."""
        c, chars = self._c, tape.chars
        first, last = sentence.first, sentence.last
        if (signed := self._quoted_headline(tape, first, last)) is not None:
            sentence.drafts.append(Draft([(first, first + 1)], _HEADLINE, (first + 1, first + 2), signed, least=_SAID))
            return
        if (dash := self._headed(tape, sentence, drafts)) is not None:
            sentence.drafts.append(Draft([(first, dash)], _HEADLINE, (dash, dash + 1), (dash + 1, last), least=_NAME))
            return
        colon = next((i for i in range(first + 1, min(first + _NAME, last - 3)) if chars[i] in c.colon), None)
        if (
            colon is None
            or chars[last - 1] in c.stop
            or not any(chars[colon - 1] in of for of in (c.name, c.body, c.office))
        ):
            return
        if any(chars[i] in c.finite or chars[i] in c.conjunction for i in range(first, colon)):
            return
        if tape.has(colon - 1, "place") and chars[colon - 2] in c.preposition:
            return  # 'Another blast in Azerbaijan: shepherd loses foot'
        name = tape.unit(colon - 1)
        speakers = [draft.speaker for draft in drafts if draft.speaker is not None]
        place = tape.has(colon - 1, "place")  # 'Iraq: schools teach …' is no headline of the 'UNMAS Iraq chief'
        spoken = any(
            tape.unit(i) == name and not (place and i + 1 < speaker[1]) for speaker in speakers for i in range(*speaker)
        )
        known = chars[colon - 1] in c.body or chars[colon - 1] in c.office or tape.has(colon - 1, "device.agency")
        known = known and not self.credits(tape, colon - 1)
        if spoken or known:
            sentence.drafts.append(
                Draft([(colon + 1, last)], _HEADLINE, (colon, colon + 1), (first, colon), least=_NAME)
            )

    def _quoted_headline(self, tape: Tape, first: int, last: int) -> Span | None:
        """Who is named behind the colon of a quotation ('"No map is whole": minister on the mines of Aran')."""
        c, chars = self._c, tape.chars
        if last - first < _QUOTED or chars[first] not in c.quote or chars[first + 1] not in c.colon:
            return None
        end = next((i for i in range(first + 2, last) if chars[i] in c.preposition), last)
        titled = all(any(chars[i] in of for of in (c.called_or_role, c.determiner)) for i in range(first + 2, end))
        return (first + 2, end) if titled and holds(c.many_or_office, chars, first + 2, end) else None

    def announced(self, tape: Tape, sentence: Sentence) -> None:
        """'Governor Omar Noor: two people were hurt in Aran.': a paragraph that opens with an office and its holder."""
        c, chars, (first, last) = self._c, tape.chars, (sentence.first, sentence.last)
        colon = next((i for i in range(first + 2, min(first + _NAME, last - _SAID)) if chars[i] in c.colon), None)
        if colon is None or not (chars[colon - 1] in c.name and chars[colon - 2] in c.name):
            return
        before, behind = range(first, colon - 2), self._contents.trimmed(tape, (colon + 1, last))
        office = holds(c.role, chars, first, colon - 2) and not (
            holds(c.finite, chars, first, colon) or holds(c.comma, chars, first, colon)
        )
        if office and chars[colon + 1] not in c.quote and holds(c.finite, chars, *behind) and len(before) > 0:
            sentence.drafts.append(Draft([behind], _HEADLINE, (colon, colon + 1), (first, colon), least=_SAID))

    def _headed(self, tape: Tape, sentence: Sentence, drafts: Sequence[Draft]) -> int | None:
        """The dash or colon before the body that a headline names at its end ('Two hurt by mine in Aran – Prosecutor's
        Office', 'Two hurt by mine: police'), or the acronym of one that speaks in the article."""
        c, chars, (first, last) = self._c, tape.chars, (sentence.first, sentence.last)
        tail = range(last - 2, max(first, last - _NAME), -1)
        dash = next((i for i in tail if chars[i] in c.dash or chars[i] in c.colon), None)
        if dash is None or chars[last - 1] in c.stop or dash - first < _SAID or not holds(c.lower, chars, first, dash):
            return None
        if sum((chars[i] in c.open) - (chars[i] in c.close) for i in range(first, dash)) > 0:
            return None  # 'Two fields cleared in Aran (Photo: UNICEF)'
        speakers = (draft.speaker for draft in drafts if draft.speaker is not None)
        lettered = dash + 2 == last and chars[dash + 1] in c.upper
        if lettered and any(tape.unit(i) == tape.unit(dash + 1) for speaker in speakers for i in range(*speaker)):
            return dash
        within = (c.called_or_role, c.determiner)
        named = holds(c.body, chars, dash + 1, last) or (chars[dash] in c.colon and chars[last - 1] in c.role)
        named = named and all(any(chars[i] in of for of in within) for i in range(dash + 1, last))
        if chars[dash] in c.colon:
            said = any(
                tape.unit(i) == tape.unit(last - 1) for draft in drafts for i in range(*(draft.speaker or (0, 0)))
            )
            return dash if said or named else None
        return dash if named and tape.starts[dash] > tape.ends[dash - 1] else None

    def _back(self, cue: Match, later: Sequence[Match]) -> None:
        """'The governor said this on Telegram', 'This was said by the governor': the content is the sentence before."""
        c, chars, at = self._c, self._chars, cue.outer_last
        if cue.outer_first == cue.first:
            comma = next((i for i in range(cue.last, self._high) if chars[i] in c.comma), self._high)
            if holds(c.finite, chars, cue.last, comma):
                self._say(cue, later, form="say")  # 'He said this in itself was wrong'
                return
            speaker = self.subjects.left(self._tape, self._low, cue.first)
        elif at == cue.last or chars[at - 1] in c.agent:
            speaker = self.subjects.right(self._tape, at, self._high)
        else:
            speaker = self._agent(cue.last)
        if speaker is None:
            return
        tail = next((i for i in range(self._high - 1, speaker[0], -1) if chars[i] in c.comma), None)
        if tail is not None and chars[self._high - 1] in c.relay:
            speaker = speaker[0], min(tail, speaker[1])  # '…, Aran Courier reports.'
        speaker, via = self._cited_there(cue, speaker)
        self._sentence.back = Draft([], cue.rule.id, (cue.first, cue.last), self._closed(speaker), via=via)
        self._low = self._high

    def _urge(self, cue: Match, later: Sequence[Match]) -> None:
        subject = self.subjects.left(self._tape, self._low, cue.first) or self._inherited(cue)
        asks = cue.outer_last - 2 > cue.last or self._chars[cue.last - 1] not in self._c.urge_somebody
        told_of = subject is not None and self._chars[subject[0]] in self._c.relative and cue.rule.id == _ASK
        if subject is not None and asks and not told_of:  # not 'Bosnia urged to clear mines', 'Roe, who asked us to go'
            self._asked(cue, subject, later)

    def _urging(self, cue: Match, later: Sequence[Match]) -> None:
        """'…, the council said, urging drivers to wait'"""
        subject = self._subject or self.subjects.main(self._tape, self._start, cue.first)
        if subject is not None:
            self._asked(cue, subject, later)

    def _signed(self, cue: Match, later: Sequence[Match]) -> None:
        """'The letter is signed by Ana Reyes': what it says from now on, she says."""
        signer = self.subjects.right(self._tape, cue.last, self._high)
        if signer is not None and holds(self._c.someone, self._chars, *signer):
            self._vouch(cue, signer, pieces=[(cue.first, cue.last)], notes={"kind": VOUCHED, "signed": True})

    def _asked_by(self, cue: Match, later: Sequence[Match]) -> None:
        """'Residents are asked by the agency not to touch the shells'"""
        subject = self.subjects.right(self._tape, cue.last, cue.outer_last - 2)
        if subject is not None:
            self._asked(cue, subject, later)

    def _asked(self, cue: Match, subject: Span, later: Sequence[Match]) -> None:
        """What somebody is asked to do, or not to do; not where a tail tells who says all that."""
        start = cue.outer_last - 2
        if self._passed_on_by(start, later) is not None:
            return  # 'Norway urges its partners to send maps, the foreign minister said'
        end = self._contents.end(self._tape, start, self._high, later)
        start -= self._tape.has(start - 1, "clause.negation")
        self._add(cue, [(start, end)], subject)
        self._low = end

    def _put(self, cue: Match, later: Sequence[Match]) -> None:
        subject = self._teller(cue)
        land = (
            subject is not None and self._ground(subject) and subject[1] - subject[0] > 1
        )  # 'Kyiv puts the toll at 9'
        if subject is not None and self._sayer(subject) and not land:
            end = self._second_verb(cue.last, self._contents.end(self._tape, cue.last, self._high, later))
            self._note_cited_before(self._add(cue, [(cue.last, end)], subject, notes={"figure": True}), subject[0])
            self._bare_figure(cue, subject, (cue.last, end))
            self._low = end

    def _second_verb(self, start: int, end: int) -> int:
        """The end of a figure before a second verb of its speaker ('spoke of two deminers and has not said more')."""
        c, chars = self._c, self._chars
        for at in range(start + 1, end - 1):
            if chars[at] in c.relative or chars[at] in c.that:
                break
            if chars[at] in c.coordinator and chars[at + 1] in c.aux:
                return at
        return end

    def _call(self, cue: Match, later: Sequence[Match]) -> None:
        subject = self.subjects.left(self._tape, self._low, cue.first) or self._subject
        subject = subject or self.subjects.main(self._tape, self._start, cue.first)
        quote = cue.outer_last - 1
        if subject is not None and self._chars[quote] in self._c.quote:
            for charge in later:  # 'called a report by the rebels that nine had died "a lie"'
                if charge.rule.gives["form"] == "charge" and charge.first < quote:
                    high, self._high = self._high, quote - (self._chars[quote - 1] in self._c.named_as)
                    self._charge(charge, ())
                    self._high = high
            self._add(cue, [(quote, quote + 1)], subject, least=2)
            self._low = quote + 1

    def _all_called(self, first: int, last: int) -> bool:
        """Whether there is a name with what stands in front of it, and nothing else."""
        return all(self._chars[i] in self._c.called_or_role for i in range(first, last))

    def _dash(self, cue: Match, later: Sequence[Match]) -> None:
        """'"…" — Ana Reyes, teacher'"""
        subject = self.subjects.right(self._tape, cue.last, self._high)
        if subject is not None and subject[1] >= self._high:
            self._add(cue, [(cue.first - 1, cue.first)], subject, least=3)
            self._low = self._high

    def _colon(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        end = cue.last
        while end < self._sentence.last and (chars[end] in c.quote or chars[end] in c.conjunction):
            end += 1
        size = cue.first - self._start
        if self._tape.slice(self._start, cue.first).lower() in self._kickers:
            return  # 'Q&A: "Mines go on"'
        if size <= _NAME and any(match.first - cue.last <= _NAME for match in later):
            return  # 'Sudan: UN warns of shells': someone else speaks behind the colon
        subject: Span | None = None
        if 0 < size <= _SHORT and not any(chars[i] in c.finite for i in range(self._start, cue.first)):
            subject = self.subjects.main(self._tape, self._start, cue.first)
            named = subject is not None and (
                size <= _NAME or (chars[subject[1]] in c.comma and self._all_called(subject[1] + 1, cue.first))
            )  # 'The commander of the engineer battalion, Major Ana Reyes:'
            if subject is not None and named and chars[cue.first - 1] in c.name:
                subject = (subject[0], cue.first)
        subject = subject or self._subject or self.subjects.main(self._tape, self._start, cue.first)
        if subject is not None:
            labelled = subject[1] - subject[0] > 2 and self._tape.unit(subject[0]).lower() in self._labels
            if labelled and chars[subject[0] + 1] in c.noun_preposition_or_by:
                subject = subject[0] + 2, cue.first  # 'Quote from Reyes: "…"'
            self._add(cue, [(cue.last, end)], subject, least=3)
            self._low = end
