"""Reports without a subject that speaks: 'it was noted that', 'two men died, it was announced in the ministry'."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .sourcing import Sourcing


class Impersonal(Sourcing):
    """Reads the passive of a verb of speech: who says so is named beside it, or goes on."""

    def _agent(self, at: int) -> Span | None:
        """The body by or in which something 'was announced'."""
        c, chars = self._c, self._chars
        while at < self._high and (self.subjects.is_time(self._tape, at) or self.subjects.is_adverb(self._tape, at)):
            at += 1
        if at >= self._high or chars[at] not in c.preposition:
            return None
        found = self.subjects.right(self._tape, at + 1, self._high)
        named = found is not None and chars[at] in c.by and self._sayer(found)
        return found if found and (named or holds(c.body, chars, *found)) else None

    def _passive(self, cue: Match, later: Sequence[Match]) -> None:
        if self._told_behind(later):
            return
        start = self._contents.start(self._tape, cue.last, self._high, "say")
        right = self._right_piece(start, later)
        continues = holds(self._c.also, self._chars, cue.outer_first, cue.first)
        notes = {"continues": True} if continues else {}
        if holds(self._c.should, self._chars, cue.outer_first, cue.first):
            notes["reminder"] = True  # 'It should be noted that …': the writer says so where nobody else is told to
        told = self._as_told(later)
        if right and told is not None and self._chars[start - 1] in self._c.that:
            self._add(cue, [(start, told[0] - 2)], told)  # 'It should be noted that …, as the mayor said'
            self._low = self._high
        elif right and self._chars[start - 1] in self._c.that:
            self._add(cue, [right], self._written(cue) or self._agent(cue.last), notes=notes)
            self._low = right[1]
        elif cue.outer_first - 1 - self._low >= 3 and self._chars[cue.outer_first - 1] in self._c.comma:
            self._add(cue, [(self._low, cue.outer_first)], self._agent(cue.last), notes=notes)
            self._low = cue.last

    def _as_told(self, later: Sequence[Match]) -> Span | None:
        """Whoever says the whole of it behind an 'as' in the tail ('It was noted that …, as the mayor recalled')."""
        c, chars = self._c, self._chars
        for cue in later:
            if cue.rule.gives.get("form") in {"say", "tell", "noun"} and self._only_when(cue.last):
                subject = self.subjects.left(self._tape, self._low, cue.first)
                behind = subject is not None and subject[0] - 2 > self._low and chars[subject[0] - 1] in c.named_as
                if subject is not None and behind and chars[subject[0] - 2] in c.comma:
                    return subject
        return None

    def _told_behind(self, later: Sequence[Match]) -> bool:
        """Whether somebody says the whole of it ('It has been found that …, the ministry said')."""
        for cue in later:
            if cue.rule.gives.get("form") != "say" or not self._only_when(cue.last):
                continue
            subject = self.subjects.left(self._tape, self._low, cue.first)
            if subject is not None and self._chars[subject[0] - 1] in self._c.comma and not self._is_outlet(subject):
                return self._sayer(subject)
        return False

    def _written(self, cue: Match) -> Span | None:
        """The writing in 'In the statement of the agency it is noted that …'."""
        c, chars, first = self._c, self._chars, self._low
        last = cue.outer_first - (chars[cue.outer_first - 1] in c.comma)
        if last <= first:  # 'In a study by the agency, it is estimated that'
            last = next((i for i in range(cue.first, first, -1) if chars[i] in c.comma), first)
        opens = last - first > 1 and chars[first] in c.said_in and holds(c.issuing, chars, first + 1, last)
        verbs = (i for i in range(first, last) if chars[i] in c.finite)
        plain = all(chars[i] in c.posted or chars[i + 1] in c.by for i in verbs)  # 'a report published by the charity'
        return (first + 1, last) if opens and plain else None

    def _own_words(self, cue: Match, later: Sequence[Match]) -> None:
        """'In her words, the road is safe': the last speaker says so."""
        if self._opens_sentence(cue.first):
            owner = self._owner_of(cue)
            speaker = (cue.first + 1, owner) if owner is not None else None  # 'In Reyes's words'
            end = self._contents.end(self._tape, cue.last, self._high, later)
            self._add(cue, [(cue.last, end)], speaker, notes={} if speaker else {"continues": True})
            self._low = end
        elif cue.last >= self._high and (owner := self._owner_of(cue)) is not None:
            low = cue.first - 1 if self._chars[cue.first - 1] in self._c.quote else self._low
            self._add(cue, [(low, cue.first)], (cue.first + 1, owner), least=2)  # '…, "a fantasy" in the mayor's words'

    def _owner_of(self, cue: Match) -> int | None:
        """The apostrophe of whose words something is."""
        return next((i for i in range(cue.first, cue.last) if self._chars[i] in self._c.apostrophe), None)

    def _told_by(self, cue: Match, later: Sequence[Match]) -> None:
        """'The board was told by the minister that …'"""
        that = next((i for i in range(cue.last, self._high) if self._chars[i] in self._c.that), self._high)
        speaker = self.subjects.right(self._tape, cue.last, that)
        if speaker is None and cue.last < that and self._chars[cue.last] in self._c.pronoun:
            speaker = cue.last, cue.last + 1  # 'What I hear from them is that'
        right = self._right_piece(that + 1, later)
        if speaker is not None and right is not None:
            self._add(cue, [right], speaker)
            self._low = right[1]
