"""Heads of the turns of a transcript: who speaks, in capitals before a colon ('ANA ROE, ARAN TV ANCHOR (voice-over):')
or alone on a line of its own ('The Minister of Health (Mrs. Ana Roe)')."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape

from .clauses import Classes, holds

_HEAD, _LINE = 18, 24  # units of a head before its colon, and of a line
_LETTERS = 2  # of a head at most that is a mere letter or two ('Q:')
_TWO, _MOST = 2, 3  # names of somebody on a line without a title
_NUMBERED = _CUT = 2  # units of '4.' and 'LT.' before a name


class Transcripts:
    """Finds heads; spans are units."""

    def __init__(self, ruleset: Ruleset, classes: Classes) -> None:
        self._c = classes
        self._titles = ruleset.alphabet.members("noun.title")
        self._titled = ruleset.lexicon("noun.title").entries.keys()
        self._in_line = classes.name | ruleset.alphabet.members("initial") | self._titles
        self._loose = classes.comma | classes.apostrophe | classes.dash

    def _shouted(self, tape: Tape, first: int, last: int) -> Span | None:
        """What stands in capitals before the first colon of a paragraph, brackets aside."""
        c, chars, inside = self._c, tape.chars, False
        for at in range(first, min(first + _HEAD, last - 1)):
            if chars[at] in c.open or chars[at] in c.close:
                inside = chars[at] in c.open and at > first
                continue
            if chars[at] in c.colon and not inside:
                return (first, at + 1) if tape.ends[at - 1] - tape.starts[first] > _LETTERS else None
            loose = at > first and (chars[at] in self._loose or at == self._rank(tape, first) - 1)
            if not (inside or loose or tape.unit(at).isupper()):
                return None  # but 'LT. ANA ROE:'
        return None

    def _line(self, tape: Tape, first: int, last: int) -> Span | None:
        """A paragraph that is nothing but a title and a name, also behind a number, or in brackets behind an office."""
        c, chars = self._c, tape.chars
        first += _NUMBERED * self._numbered(tape, first)
        if last - first > _LINE or first >= last or holds(c.finite, chars, first, last):
            return None
        name = self._line_name(tape, (first, last))
        told = name[1] - name[0] > 1 and chars[name[0]] in self._titles
        return (first, last) if told and all(chars[i] in self._in_line for i in range(*name)) else None

    def _bare_line(self, tape: Tape, first: int, last: int) -> Span | None:
        """The same without a title, behind a number or with a constituency ('9. Ana Roe (Aran North)', 'Ana Roe')."""
        first += _NUMBERED * self._numbered(tape, first)
        name = self._line_name(tape, (first, last))
        named = _TWO <= name[1] - name[0] <= _MOST and all(tape.chars[i] in self._c.name for i in range(*name))
        closed = name[1] == last or tape.chars[last - 1] in self._c.close
        return (first, last) if named and closed and last - first <= _LINE else None

    def _numbered(self, tape: Tape, first: int) -> bool:
        """Whether a number opens a line ('4. Mr. Omar Noor'): the question of a member."""
        return tape.unit(first).rstrip(".").isdigit() and tape.chars[first + 1 : first + 2] in self._c.stop

    def _line_name(self, tape: Tape, line: Span) -> Span:
        """The name on a line: in the brackets that end it, or before those."""
        c, chars, (first, last) = self._c, tape.chars, line
        opened = next((i for i in range(first, last) if chars[i] in c.open), last)
        if opened + 1 < last and chars[last - 1] in c.close and chars[opened + 1] in self._titles:
            return opened + 1, last - 1
        return first, opened

    def _name(self, tape: Tape, head: Span) -> Span:
        """The name in a head: up to its comma, bracket or colon."""
        c, chars = self._c, tape.chars
        if chars[head[1] - 1] not in c.colon:
            return self._line_name(tape, head)
        ends, first = c.comma | c.open, self._rank(tape, head[0])
        return first, next((i for i in range(first + 1, head[1]) if chars[i] in ends), head[1] - 1)

    def _rank(self, tape: Tape, first: int) -> int:
        """Behind a title or a rank that is cut short before a name ('MR ROE', 'LT. ANA ROE')."""
        if tape.chars[first + 1 : first + _CUT] in self._c.stop:
            return first + _CUT
        return first + (tape.unit(first).capitalize() in self._titled)

    def _courteous(self, tape: Tape, at: int) -> bool:
        """Whether a title of courtesy and no rank stands there ('MR', 'MR.' and 'MR' before a full stop)."""
        return tape.unit(at).rstrip(".").capitalize() in self._titled

    def _briefing(self, tape: Tape, heads: list[Span]) -> bool:
        """Whether all heads are in capitals, with a title or an office before the name ('MR ROE:', 'UNDER SECRETARY
        LUND:'): two of different speakers make a transcript."""
        return all(self._ranked(tape, head) for head in heads)

    def _ranked(self, tape: Tape, head: Span) -> bool:
        first, last = head[0], head[1] - 1
        ranked = self._courteous(tape, first) or holds(self._c.role, tape.chars, first, last - 1)
        return last - first > 1 and ranked and tape.slice(first, last).isupper()

    def _key(self, tape: Tape, head: Span, styled: bool) -> str:
        """What tells that two heads are of one speaker: the surname in a transcript, else all of the head."""
        if not styled:
            return tape.slice(*head)
        surname, last = tape.unit(self._name(tape, head)[1] - 1), head[1] - 1
        return surname + (tape.unit(last)[-1] if tape.chars[last] in self._c.colon else " ")

    def _office(self, tape: Tape, head: Span) -> dict[str, Span]:
        """The office and the employer that the head of a turn tells behind the name, or before its bracket."""
        c, chars, name = self._c, tape.chars, self._name(tape, head)
        if chars[head[1] - 1] not in c.colon:
            return {"office": (head[0], name[0] - 1)} if name[0] > head[0] + 1 else {}
        end = next((i for i in range(name[1], head[1]) if chars[i] in c.open), head[1] - 1)
        ranked = name[0] > head[0] + 1 and not self._courteous(tape, head[0])
        rank: dict[str, Span] = {"office": (head[0], name[0])} if ranked else {}
        if name[1] + 1 >= end or not tape.slice(*name).isupper():
            return rank
        comma = next((i for i in range(name[1] + 1, end) if chars[i] in c.comma), end)
        found = {**rank, "employer" if self._only_body(chars, name[1] + 1, comma) else "office": (name[1] + 1, comma)}
        if comma + 1 < end:
            found["employer"] = (comma + 1, end)
        elif "office" in found and chars[name[1] + 1] in c.outlet:
            found["employer"] = (name[1] + 1, name[1] + 2)  # 'REUTERS CORRESPONDENT'
        return found

    def _only_body(self, chars: str, first: int, last: int) -> bool:
        """Whether words name a body and no office ('NORLAND ARMY', not 'ARMY SPOKESMAN')."""
        return chars[last - 1] in self._c.body and not holds(self._c.officer, chars, first, last)

    def _behind_direction(self, tape: Tape, first: int, last: int) -> int:
        """Behind a stage direction that opens what is said ('(voice-over): Inch by inch …', '(Laughs) I …'); the end
        where there is nothing else."""
        c, chars = self._c, tape.chars
        if first >= last or chars[first] not in c.open:
            return first
        close = next((i for i in range(first, last) if chars[i] in c.close), None)
        if close is None:
            return first
        return close + 1 + (chars[close + 1 : close + 2] in c.colon)
