"""Clauses and appositions at the end of a content that are not said any more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match, Tape
from minewire.ruleset.charsets import charset

from .clauses import Classes, holds
from .subjects import Subjects

_SHORTEST = 4  # units of a content before a comment on it
_SHORTEST_COMMENT = 4
_REPORTS = frozenset({"say", "tell", "noun"})
_TAIL = 22  # units of a source with its apposition, named at the end of a sentence
_CHECKED = 12  # units of a clause up to the verb of what nobody could check
_UNABLE = 4  # units before that verb in which it is denied
_BESIDE = 9  # units between 'with' and the participle of who says something


class Asides:
    """Finds what a content no longer holds. Spans are units."""

    def __init__(self, classes: Classes, subjects: Subjects) -> None:
        self._c, self._subjects = classes, subjects
        turns = classes.act | classes.conjunction | classes.coordinator | classes.semicolon
        self._turns, self._commas = (re.compile(charset(of)) for of in (turns, classes.any_comma))

    def _before_comment(self, tape: Tape, start: int, high: int, later: Sequence[Match]) -> int:
        """Without a last apposition or contrast that is the writer's own ('…, a plan that he later changed')."""
        c, chars = self._c, tape.chars
        high = self._before_act(tape, start, high)
        for comma in self._commas.finditer(chars, start + _SHORTEST, high - _SHORTEST_COMMENT):
            at = comma.start()
            if chars[at] in c.quote_comma:
                if self._subjects.is_participle(tape, at + 1):
                    return at + 1
                if chars[at + 1] in c.coordinator and chars[at + 2] in c.personal:
                    return at + 1
            if chars[at] not in c.comma:
                continue
            nxt = chars[at + 1]
            if nxt in c.indefinite and chars[at + 2] in c.claim and chars[at + 3] in c.judged:
                return at  # '…, a claim disputed by the rebels, who say …'
            if nxt in c.indefinite and not (
                holds(c.comma, chars, at + 1, high) or holds(c.conjunction, chars, at + 1, high)
            ):
                return at
            aside = nxt in c.subordinator and nxt in c.coordinator and chars[at + 2] not in c.personal
            if aside and (nxt not in c.contrast or any(self.tells(tape, at + 2, cue) for cue in later)):
                return at
        return high

    def _before_act(self, tape: Tape, start: int, high: int) -> int:
        """Before what the speaker did besides ('said nine fields remained and thanked the donors')."""
        c, chars = self._c, tape.chars
        for turn in self._turns.finditer(chars, start + _SHORTEST, high - 1):
            at = turn.start()
            if chars[at] in c.act:
                return high  # 'the residents thanked the sappers and praised them'
            if chars[at] in c.conjunction and chars[at + 1] in c.act:
                return at - (chars[at - 1] in c.comma)
            besides = chars[at - 1] in c.comma and chars[at + 1] in c.also and chars[at + 2] in c.besides
            if besides or self.holds_back(tape, at + 1, high):
                return at - (chars[at - 1] in c.comma)
        return high

    def holds_back(self, tape: Tape, at: int, high: int) -> bool:
        """Whether a clause tells what is not said or not known to be so, behind the word that joins it."""
        c, link = self._c, tape.chars[at - 1]
        if link not in c.coordinator and link not in c.semicolon:
            return False
        unchecked = link not in c.conjunction and self._unproved(tape, at, high)
        return unchecked or (link in c.coordinator and self._keeps_back(tape, at, high))

    def _unproved(self, tape: Tape, at: int, high: int) -> bool:
        """Whether a clause tells that its writer could not check what is said ('… but Reuters could not verify this',
        '… but the claim could not be confirmed')."""
        c, chars = self._c, tape.chars
        verb = next((i for i in range(at + 1, min(high, at + _CHECKED)) if chars[i] in c.check), None)
        if verb is None or not any(tape.has(i, "clause.negation") for i in range(max(at + 1, verb - _UNABLE), verb)):
            return False
        named = chars[at] in c.name and chars[at] not in c.determiner
        first = at + (chars[at] in c.determiner or chars[at] in c.possessive)
        claimed = chars[first] in c.claim or (first == at and chars[at] in c.pointing)
        return named or claimed or any(chars[i] in c.unaided for i in range(at, verb))

    def told_why(self, tape: Tape, at: int, high: int) -> int:
        """Where a content begins: behind the colon of a question that a quotation answers ('explained why: "…"')."""
        c, chars = self._c, tape.chars
        if chars[at] not in c.question:
            return at
        colon = next((i for i in range(at + 1, min(at + _CHECKED, high - 1)) if chars[i] in c.comma_or_colon), at)
        return colon + 1 if chars[colon] in c.colon and chars[colon + 1] in c.quote else at

    def accompanying(self, tape: Tape, low: int, at: int) -> Span | None:
        """Who stands between 'with' and a participle of speech ('…, with officials warning that …')."""
        c, chars = self._c, tape.chars
        first = at
        while first > max(low, at - _BESIDE) and chars[first - 1] not in c.accompanying:
            first -= 1
            if any(chars[first] in of for of in (c.finite, c.quote, c.comma, c.which, c.coordinator)):
                return None
        if first == at or first <= low or chars[first - 1] not in c.accompanying:
            return None
        return (first, at) if holds(c.called_or_role, chars, first, at) or chars[at - 1] in c.pronoun else None

    def _keeps_back(self, tape: Tape, at: int, high: int) -> bool:
        """Whether a speaker does not say more ('… but declined to give details', '… but did not elaborate')."""
        c, chars = self._c, tape.chars
        at += chars[at] in c.personal  # '…, though he could not say why'
        verb = at + 1
        if chars[at] in c.aux and verb < high and tape.has(verb, "clause.negation"):
            verb += 1
        elif not (chars[at] in c.keep_back and verb < high and chars[verb] in c.to):
            return False
        else:
            verb += 1
        verb += verb < high and self._subjects.is_adverb(tape, verb)
        return verb < high and (chars[verb] in c.give_away or chars[verb] in c.say)

    def given_over(self, tape: Tape, at: int, later: Sequence[Match]) -> bool:
        """Whether a report gives way to that of somebody else ('…, the police said, while the army put it at nine',
        '…, but the rebels claimed that …')."""
        c, first = self._c, at + 1
        if tape.chars[at] in c.contrast and any(self.tells(tape, first, m) for m in later):
            return True
        told = [m for m in later if m.first > first and m.rule.gives.get("form") in _REPORTS]
        subjects = [self._subjects.left(tape, first, m.first) for m in told if tape.chars[at] in c.coordinator]
        return any(subject is not None and subject[0] == first for subject in subjects)

    def tells(self, tape: Tape, first: int, cue: Match) -> bool:
        """Whether a cue reports what stands in the clause from `first` ('…, while two are in hospital, the police
        said'); else it is a fact beside the other."""
        c, chars = self._c, tape.chars
        if cue.first < first or cue.rule.gives.get("form") in {"source", "reckoned"}:
            return 0 <= cue.first - first <= 1
        subject = self._subjects.left(tape, first, cue.first)
        own = subject is not None and (subject[0] == first or chars[subject[0] - 1] in c.comma)
        return own or chars[cue.last : cue.last + 1] in c.that

    def _contrasted(self, tape: Tape, start: int, cue: Match, high: int) -> int | None:
        """The comma before a clause that somebody else is the source of ('…, although nine were admitted, according to
        a hospital')."""
        c, chars, at = self._c, tape.chars, cue.first - 1
        if not self._closes(tape, cue.last, high):
            return None
        while at > start and not (chars[at] in c.comma and chars[at + 1] in c.coordinator):
            at -= 1
        adverse = at > start and chars[at + 1] not in c.conjunction
        told = adverse and holds(c.finite, chars, at + 2, cue.first) and holds(c.numeral, chars, at + 2, cue.first)
        return at if told else None

    def _closes(self, tape: Tape, at: int, high: int) -> bool:
        """Whether the words from here to the end are one short phrase: a source named in the tail."""
        c, chars = self._c, tape.chars
        return high - at <= _TAIL and not (holds(c.finite, chars, at, high) or holds(c.personal, chars, at, high))

    def _title(self, tape: Tape, at: int) -> bool:
        """Whether a quotation is the title of an event ('said at the forum "Life After Mines" in Baku')."""
        c, chars = self._c, tape.chars
        return chars[at - 1] in c.titled_event and chars[at] in c.quote - c.quote_comma - c.quote_stop
