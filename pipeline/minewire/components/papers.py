"""Whose a writing is: who made it known, told in a relative clause behind its noun."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .clauses import holds
from .wording import Wording

_ISSUER = 14  # units from 'which' to the verb of whoever made a writing known
_ADJUNCTS = 10  # units behind that verb: to whom, where and when
_ACRONYM = 3  # units of one in its brackets


class Papers(Wording):
    """Finds the relative clause of a writing. Spans are units."""

    def issued(self, tape: Tape, first: int, relative: int, high: int) -> int | None:
        """The end of who made a writing known ('a report which the Halo Trust publishes')."""
        c, chars = self._c, tape.chars
        if not holds(c.document, chars, first, relative):
            return None
        at = relative + 1
        while at < min(high, relative + _ISSUER) and chars[at] not in c.issue:
            bracket = chars[at] in c.open and at + _ACRONYM < high and chars[at + _ACRONYM - 1] in c.close
            if not (bracket or chars[at] in c.lower or chars[at] in c.called_or_role or chars[at] in c.determiner
                    or chars[at] in c.noun_preposition or chars[at] in c.conjunction):  # fmt: skip
                return None
            at += _ACRONYM if bracket else 1
        named = holds(c.called_or_role, chars, relative + 1, at) or holds(c.determiner, chars, relative + 1, at)
        return at + 1 if named and at < high and chars[at] in c.issue else None

    def explains_whom(self, tape: Tape, cite: int, end: int) -> bool:
        """Whether 'referring to' only tells whom the words before mean: nothing written is cited."""
        c, chars = self._c, tape.chars
        return chars[cite] in c.explaining and not holds(c.issuing | c.plural_counts, chars, cite + 1, end)

    def _opens_anew(self, tape: Tape, at: int) -> bool:
        """Whether a 'The' with its capital begins a subject behind words that lost their line's end."""
        c, chars = self._c, tape.chars
        before = chars[at - 1]
        loose = (before in c.lower and not (before in c.preposition or before in c.called_or_role)) or before in c.date
        kind = before in c.news or before in c.generic or before in c.conjunction  # 'the charity The Halo Trust'
        return chars[at] in c.the and tape.unit(at)[:1].isupper() and loose and not kind

    def _in_name_of_body(self, tape: Tape, low: int, first: int, at: int) -> bool:
        """Whether an 'and' behind names stands inside that of a body ('the Organization for Security and Cooperation',
        'the Committee for Recovery over Past Bomb and Mine Impacts')."""
        c, chars = self._c, tape.chars
        if chars[first - 1] in c.on_matters and chars[first - 2] in c.body and chars[first - 2] in c.name:
            return True
        i = first - 1
        bound = chars[i] in c.adjunct and all(char in c.name for char in chars[at + 1 : at + 3])
        while bound and i > max(low, first - _ISSUER):
            i -= 1
            if chars[i] in c.body and chars[i] in c.name:
                return True
            bound = chars[i] in c.name or chars[i] in c.noun_preposition
        return False

    def _made_known(self, tape: Tape, low: int, end: int) -> Span | None:
        """'A report which the Halo Trust presented to deputies on Monday says': the writing with who made it known."""
        c, chars = self._c, tape.chars
        for verb in range(end - 1, max(low, end - _ADJUNCTS), -1):
            if chars[verb] in c.issue:
                break
            if chars[verb] in c.finite or chars[verb] in c.personal or chars[verb] in c.any_comma:
                return None
        else:
            return None
        relatives = (i for i in range(verb - 1, max(low, verb - _ISSUER), -1) if chars[i] in c.which)
        relative = next(relatives, low)
        if relative <= low or self.issued(tape, relative - 1, relative, end) != verb + 1:
            return None
        first = relative - 1
        while first > low and (chars[first - 1] in c.plain or self.is_time(tape, first - 1)):
            first -= 1
        determined = first > low and chars[first - 1] in c.determiner
        return (first - 1, verb + 1) if determined else None

    def _fields(self, tape: Tape, first: int, at: int, high: int) -> bool:
        """Whether 'and' joins the fields of one body, with which the sentence ends but for a time or a place ('said the
        department of health and social affairs on Monday')."""
        c, chars = self._c, tape.chars
        if not any(char in c.preposition for char in chars[max(first, at - 3) : at]) or not holds(
            c.body, chars, first, at
        ):
            return False
        no_field = c.numeral | c.finite | c.personal | c.determiner | c.preposition | c.role
        end = at + 1
        while end < high and chars[end] in c.lower and chars[end] not in no_field and not self.is_time(tape, end):
            end += 1
        closed = end >= high or any(chars[end] in of for of in (c.comma, c.stop, c.quote, c.preposition))
        return end > at + 1 and (closed or self.is_time(tape, end)) and not holds(c.finite, chars, end, high)
