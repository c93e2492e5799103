"""Participles of speech: they go on with the subject before them, or have one of their own behind 'with'."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .denials import Denials
from .nested import INNER

_FEWEST_SAYING = 5  # units of what 'saying' without a comma reports


class Participles(Denials):
    """Reads participles."""

    def _participle(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        before = chars[cue.first - 1] if cue.first > self._start else ""
        if not before:
            return
        marked = before in c.comma or before in c.quote or before in c.coordinator or before in c.dash
        marked = marked or (cue.last < self._high and chars[cue.last] in c.that)
        beside = self._contents.accompanying(self._tape, self._low, cue.first)
        if not (marked or beside or chars[cue.first] in c.sure):
            return
        if before in c.comma and self._only_aside(cue, later):
            return  # 'The chief, confirming the blast, said …'
        subject = beside or self._clause_pronoun(cue) or self._subject
        subject = subject or self.subjects.main(self._tape, self._start, cue.first) or self._last_pronoun(cue)
        tells = chars[cue.first] in c.tell_participle
        start = self._contents.start(self._tape, cue.last, self._high, "tell" if tells else "say")
        right = self._right_piece(start, later)
        if right is None or not self._is_content(cue, right):
            return
        clause = chars[right[0] - 1] in c.that or any(chars[i] in c.clausal for i in range(*right))
        # 'claimed the attack saying the mine killed two': a verb that no list of verbs has
        clause = clause or (chars[right[0]] in c.clause_start and right[1] - right[0] >= _FEWEST_SAYING)
        if not clause and before not in c.comma and before not in c.quote:
            return
        self._relay = self._told_outlet(cue) if tells else None
        draft = self._add(cue, [right], subject)
        if draft:
            draft.source = self._inner_source(right, later)
        self._low = right[1]

    def _only_aside(self, cue: Match, later: Sequence[Match]) -> bool:
        """Whether a participle with its object stands between commas before the verb of speech of its subject."""
        c, chars = self._c, self._chars
        verb = next((m for m in later if m.rule.gives.get("form") in INNER and chars[m.first - 1] in c.comma), None)
        return verb is not None and not holds(c.finite | c.that | c.quote, chars, cue.last, verb.first - 1)

    def _clause_pronoun(self, cue: Match) -> Span | None:
        """The pronoun that opens the last clause before a participle ('…, he gave a speech, saying')."""
        c, chars = self._c, self._chars
        for at in range(cue.first - 2, self._low, -1):
            if chars[at] in c.comma or chars[at] in c.coordinator:
                return (at + 1, at + 2) if chars[at + 1] in c.personal else None
        return None

    def _last_pronoun(self, cue: Match) -> Span | None:
        """The last personal pronoun before a participle, in a sentence whose subject is not found otherwise."""
        found = (i for i in range(cue.first - 1, self._low - 1, -1) if self._chars[i] in self._c.personal)
        at = next(found, None)
        return (at, at + 1) if at is not None else None
