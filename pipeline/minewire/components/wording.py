"""What a word is to a clause: adverb, participle, time, or a word of a noun phrase."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.self_named import SelfNamed

from .clauses import Classes

_OFFICE = 14  # units of an office before a dash and a second one
_PARTICIPLE = 5  # letters that a participle has more than


class Wording:
    """Tells words by their classes, and those that stand in no list by their endings."""

    def __init__(self, ruleset: Ruleset, classes: Classes) -> None:
        self._c = classes
        self._adverb_endings = tuple(ruleset.lexicon("clause.adverb-ending").entries)
        self._no_adverb = ruleset.lexicon("clause.no-adverb").entries
        self._self_named = SelfNamed(ruleset.alphabet)
        self._participle_endings = tuple(ruleset.lexicon("clause.participle-ending").entries)

    def is_adverb(self, tape: Tape, at: int) -> bool:
        """An adverb by its entry or by its ending."""
        char = tape.chars[at]
        if char in self._c.adverb:
            return True
        if char not in self._c.lower:
            return False
        return self.ends_like_adverb(tape.unit(at))

    def ends_like_adverb(self, word: str) -> bool:
        return len(word) > 4 and word.endswith(self._adverb_endings) and word not in self._no_adverb

    def is_participle(self, tape: Tape, at: int) -> bool:
        """A word that opens an adjunct by its ending ('speaking to reporters'), not behind an article ('the acting
        director')."""
        c, chars = self._c, tape.chars
        if at and (chars[at - 1] in c.article or chars[at - 1] in c.possessive):
            return False
        return chars[at] in c.lower and tape.unit(at).endswith(self._participle_endings)

    def is_time(self, tape: Tape, at: int) -> bool:
        char = tape.chars[at]
        return char in self._c.date or char in self._c.weekday

    def behind_time(self, tape: Tape, at: int, high: int) -> int:
        """Past the day or the medium between an inverted verb and its subject ('said on Monday the head of the agency',
        'wrote on Twitter the head of the agency', 'said in a statement the head of the agency')."""
        c, chars = self._c, tape.chars
        when = at + (at + 1 < high and chars[at] in c.preposition)
        if at < when < high - 1 and chars[when] in c.article and chars[when + 1] in c.medium | c.document:
            when += 1
        behind = when + 1
        if behind >= high:
            return at
        posted = when > at and chars[when] in c.medium | c.document
        if not posted and (not self.is_time(tape, when) or chars[when] in c.name):
            return at
        return behind if chars[behind] in c.determiner or chars[behind] in c.name or chars[behind] in c.role else at

    def _inside_word(self, tape: Tape, at: int) -> bool:
        """A hyphen, slash or apostrophe without blanks round it, or a dash between two offices of one holder."""
        if at == 0 or at + 1 >= len(tape):
            return False
        close = tape.starts[at] == tape.ends[at - 1] and tape.starts[at + 1] == tape.ends[at]
        return (close and tape.chars[at] not in self._c.comma_or_colon) or self._joins_offices(tape, at)

    def _joins_offices(self, tape: Tape, at: int) -> bool:
        """Whether a dash stands between offices in capitals, the first one with what it is of ('Assistant to the
        President of Norway – Head of the Foreign Policy Department')."""
        c, chars, first = self._c, tape.chars, at
        if chars[at] not in c.dash or chars[at + 1] not in c.officer or not tape.unit(at + 1)[:1].isupper():
            return False
        while (
            first > 0
            and at - first < _OFFICE
            and any(chars[first - 1] in of for of in (c.name, c.noun_preposition, c.the))
        ):
            first -= 1
        told = chars[first:at]
        return not c.noun_preposition.isdisjoint(told) and not c.officer.isdisjoint(told)

    def _names_something(self, tape: Tape, at: int) -> bool:
        """A word of a plain noun phrase: name, article, role, body, or what binds them."""
        c, char = self._c, tape.chars[at]
        return (
            char in c.name or char in c.determiner or char in c.role or char in c.body or char in c.noun_preposition
            or char in c.apostrophe or char in c.document or (char in c.punct and self._inside_word(tape, at))
        )  # fmt: skip

    def _is_nominal(self, tape: Tape, span: Span) -> bool:
        """A noun phrase that an apposition can explain: a name, or an article with its noun."""
        c, chars = self._c, tape.chars
        first = chars[span[0]]
        if first in c.preposition and first not in c.name:
            return False
        noun = first in c.determiner or first in c.role or first in c.document
        return noun or any(chars[i] in c.name for i in range(*span))

    def opens_as_adverb(self, tape: Tape, at: int) -> bool:
        """An adverb or participle at the head of a sentence, written with a capital."""
        word = tape.unit(at).lower()
        fits = self.ends_like_adverb(word) or (len(word) > _PARTICIPLE and word.endswith(self._participle_endings))
        return fits and at + 1 < len(tape) and tape.unit(at + 1)[:1].islower()

    def posted(self, tape: Tape, low: int, at: int) -> bool:
        """Whether a participle tells of a medium in an adjunct ('in a message posted on …')."""
        c, chars = self._c, tape.chars
        medium = at - 1
        if medium - 2 > low and chars[medium] in c.date and chars[medium - 1] in c.preposition:
            medium -= 2  # 'in its report for May posted on Monday'
        if (
            chars[at] not in c.posted
            or at <= low
            or (chars[medium] not in c.medium and chars[medium] not in c.document)
        ):
            return False
        before = medium - 1
        while before > max(low, medium - 5) and (
            chars[before] in c.determiner
            or chars[before] in c.date
            or (chars[before] in c.lower and chars[before] not in c.preposition)
        ):
            before -= 1
        return before >= low and chars[before] in c.said_in

    def _opens_apposition(self, tape: Tape, first: int, last: int) -> bool:
        """What stands between the commas explains a noun and is no clause."""
        c, chars = self._c, tape.chars
        if first >= last:
            return False
        char = chars[first]
        if char in c.relative or char in c.where or self.is_participle(tape, first):
            return True  # 'a doctor at the hospital, where both were taken, said'
        if char in c.personal or char in c.that:
            return False
        if char in c.named_as and chars[last - 1] in c.called_so:
            return True  # 'the Blue Shield, as the Civil Defence is known, said'
        if first + 2 < last and chars[first + 1] in c.comma and (char in c.age or char in c.count):
            told = chars[first + 2]  # 'the boy, 12, died on the spot': a verb follows, no 'a farmer' and no 'of Aran'
            known = any(told in of for of in (c.determiner, c.role, c.preposition, c.relative, c.posted))
            if told in c.lower and not known and not self.is_participle(tape, first + 2):
                return False
        office = chars[first + 1] in c.role or chars[first + 1] in c.determiner
        was = char in c.adverb and office  # 'then head of the agency'
        if char in c.coordinator and chars[last] not in c.dash and not was:
            end = next((i for i in range(first, last) if chars[i] in c.comma), last)
            letters = char in c.alternative and first + 2 == last and chars[first + 1] in c.upper  # ', or INSO, puts'
            # 'the mukhtar, or headman, Noor'
            return letters or (char in c.alternative and end < last and chars[end - 1] in c.role)
        # 'a charity that has cleared mines', not 'the agency that' alone: a relative clause opens behind its noun
        relative = next(
            (i for i in range(first, last) if chars[i] in c.relative or (i > first + 1 and chars[i] in c.that)), last
        )
        if any(chars[i] in c.finite and chars[i] not in c.posted for i in range(first, relative)):
            return False
        return (
            char in c.determiner or char in c.role or char in c.preposition or char in c.name or char in c.numeral
            or char in c.lower or char in c.date or char in c.typed
        )  # fmt: skip
