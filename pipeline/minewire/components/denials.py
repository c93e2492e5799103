"""What somebody denies, and whose words that is: the claim of another is told, and not the speaker's own."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .nested import Nested
from .relays import OF_CHARGE

_CHARGE = 12  # units of what is denied before its clause ('a claim by the rebels that')
_VERB = 7  # units up to the verb of a clause without that


class Denials(Nested):
    """Reads verbs of denial and the claims of others."""

    def _deny(self, cue: Match, later: Sequence[Match]) -> None:
        """'denied that it had laid mines', 'denies laying mines', 'denied a claim that mines were laid'."""
        c, chars, start = self._c, self._chars, cue.last
        subject = self.subjects.left(self._tape, self._low, cue.first) or self._inherited(cue)
        that = next((i for i in range(start, min(self._high, start + _CHARGE)) if chars[i] in c.that), None)
        judged = next((i for i in range(start, that or start) if chars[i] in c.quote), None)
        if that is not None and judged is None and holds(c.no_charge, chars, start, that):
            that = None  # 'denied it and claimed that'
        if subject is None or not (
            that is not None or self.subjects.is_participle(self._tape, start) or self._clausal(start)
        ):
            return
        end = self._contents.end(self._tape, start, self._high, later)
        charge = self._whose(start, that) if that is not None else None
        if that is not None and (chars[start] in c.preposition or self.subjects.is_time(self._tape, start)):
            start = that  # 'denied on Monday that its men had laid them'
        denied = (start + (that == start), end) if judged is None else (judged, judged + 1)
        self._add(cue, [denied], subject, least=2)  # 'dismissed as "a fairy tale" a report that …'
        if that is not None and charge is not None:  # 'denied the rebels' claim that six men died': they say so
            self._note_charge(cue, (that + 1, end), charge)
        self._low = end

    def _charge(self, cue: Match, later: Sequence[Match]) -> None:
        """'a report in an Aran newspaper that 9,000 hectares were mined'"""
        that = next(
            (i for i in range(cue.last, min(self._high, cue.last + _CHARGE)) if self._chars[i] in self._c.that), 0
        )
        who = self._whose(cue.first, that) if that else None
        if who is not None:
            end = self._contents.end(self._tape, that + 1, self._high, later)
            self._note_charge(cue, (that + 1, end), who)
            self._low = end

    def _note_charge(self, cue: Match, piece: Span, who: Span) -> None:
        subject, size = self._subject, len(self._sentence.drafts)
        draft = self._add(cue, [piece], who)
        if draft is not None and size < len(self._sentence.drafts):
            draft.rule = OF_CHARGE
        self._subject = subject

    def _whose(self, first: int, that: int) -> Span | None:
        """Whose claim it is: 'the rebels' claim', 'a claim by the rebels', 'an ELN claim'."""
        c, chars, tape = self._c, self._chars, self._tape
        noun = next((i for i in range(first, that) if tape.has(i, "noun.denied")), None)
        if noun is None:
            return None
        owner = next((i for i in range(first + 1, noun) if chars[i] in c.apostrophe), None)
        if owner is not None:
            return first, owner
        if noun + 2 < that and (chars[noun + 1] in c.by or chars[noun + 1] in c.noun_preposition):
            return (noun + 2, that) if self._opens_noun(chars[noun + 2]) or chars[that - 1] in c.many else None
        if noun > first and tape.has(noun - 1, "noun.armed") and noun + 1 == that:
            return noun - 1, noun  # 'a rebel claim that'
        lettered = noun > first and chars[noun - 1] in c.upper and chars[noun - 1] not in c.determiner
        return (noun - 1, noun) if lettered and noun + 1 == that else None

    def _clausal(self, start: int) -> bool:
        """Whether a clause without that begins here ('denied his men were to blame')."""
        c, chars = self._c, self._chars
        verb = next((i for i in range(start, min(self._high, start + _VERB)) if chars[i] in c.finite), start)
        return (
            verb > start + 1 and chars[start] in c.clause_start and not holds(c.no_apposition, chars, start + 1, verb)
        )
