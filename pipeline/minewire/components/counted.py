"""The noun that a number counts, in the singular."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from minewire.ruleset import Ruleset, Tape, opened

from .figure import Figure

_MOST_UNITS = 7
_MOST_KNOWN = 20_000  # plurals remembered with their singular
_DASHES = "-–"
_QUOTES = ('"', "“", "‘", "''", "«")
_APOSTROPHES = ("'", "’")


class CountedNouns:
    """Reads the noun phrase behind a number: the words up to the first plural, or up to where the phrase must end."""

    def __init__(self, ruleset: Ruleset) -> None:
        lexicon, members = ruleset.lexicon, ruleset.alphabet.members
        self._plurals = lexicon("number.plural").entries
        endings = {str(k): str(v).replace(".", "") for k, v in lexicon("number.plural-ending").entries.items()}
        self._endings = sorted(endings.items(), key=lambda pair: -len(pair[0]))
        self._finals = frozenset(ending[-1] for ending in endings)
        self._no_plural = tuple(lexicon("number.singular-ending").entries)
        self._word = ruleset.alphabet.countable
        self._stop = members("number.noun-stop") - members("number.noun-pass")
        self._simple = (
            (members("word") & members("lower"))
            - members("number.noun-stop")
            - members("phrase")
            - members("number.noun-lead")
        )
        self._known: dict[str, str] = {}
        self._pass = members("number.noun-pass")
        self._lead = members("number.noun-lead")
        self._changed = members(opened("number.changed"))
        self._elided_before = members("number.elided-before") | members("time-expression")
        self._stops = members("punct") | members("para")
        self._typed = members("value.typed")
        self._article = members("number.a")
        self._attribute_not = tuple(lexicon("number.no-attribute-ending").entries)
        self._attribute_still = lexicon("number.attribute-still").entries
        self._no_adverb = lexicon("number.adverb-not").entries
        self._figures = members("value")
        self._no_between = members("number.no-between")
        self._degrees = lexicon("number.degree").entries
        self._adverb = tuple(lexicon("clause.adverb-ending").entries)
        self._stop_words = lexicon("number.noun-stop").entries
        self._joints, self._joint_endings = (
            lexicon("number.joint").entries,
            tuple(lexicon("number.joint-ending").entries),
        )
        self._moved, self._index = lexicon("number.moved").entries, lexicon("number.index-noun").entries
        self._changed_to = lexicon("number.changed-to").entries
        self._lead_words = lexicon("number.noun-lead").entries

    def singular(self, word: str) -> str | None:
        """The singular of a plural; None when a word is none."""
        known = self._plurals.get(word) or self._plurals.get(word.lower())
        if known:
            return str(known)
        if word[-1:] not in self._finals or len(word) < 4 or word.endswith(self._no_plural) or not word[-2].isalpha():
            return None
        for ending, instead in self._endings:
            if word.endswith(ending):
                return word[: -len(ending)] + instead
        return None

    def next_plural(self, tape: Tape, unit: int) -> str | None:
        """The singular of a unit that is a plain plural: what most numbers count."""
        if unit >= len(tape.chars) or tape.chars[unit] not in self._simple:
            return None
        word = tape.text[tape.starts[unit] : tape.ends[unit]]
        singular = self._known.get(word)
        if singular is None and (singular := self.singular(word)) is not None and len(self._known) < _MOST_KNOWN:
            self._known[word] = singular
        return singular

    def noun(self, tape: Tape, figure: Figure) -> str | None:
        """The noun phrase a figure counts ('anti-tank mine', 'other employee'), its last word in the singular."""
        unit = bisect_right(tape.ends, figure.right)
        if (plural := self.next_plural(tape, unit)) is not None:
            return plural
        words: list[str] = []
        only_pass = True
        limit = min(len(tape.chars), unit + _MOST_UNITS)
        single = figure.value is not None and abs(figure.value) <= 1
        at_of = unit < limit and self._leads(tape, unit)
        if at_of:
            unit = self._behind_of(tape, unit)
        while unit < limit:
            char, word = tape.chars[unit], tape.unit(unit)
            if word in _DASHES and words and tape.ends[unit - 1] == tape.starts[unit]:
                words.append(word)
                unit += 1
                continue
            joined = bool(words) and words[-1] in _DASHES
            if (char in self._typed and not words) or (at_of and char in self._figures):
                unit += 1
                continue
            if at_of and words and word[:1] in _APOSTROPHES:  # what comes before was the owner of what is counted
                words = []
                unit += 1
                continue
            if not words and word in _QUOTES:
                unit += 1
                continue
            if word in self._joints and words and self._joins(tape, unit):
                unit += 1
                continue
            if char not in self._word or (char in self._stop and not joined) or not word[:1].isalnum():
                break
            if figure.value == 0 and not words and char in self._no_between:  # without causing casualties
                unit += 1
                continue
            if " " in word and word.split()[0].lower() in self._stop_words:
                break
            word = " ".join(word.split())
            last = word.rpartition(" ")[2]
            singular = (
                None if joined and tape.text[tape.ends[unit] : tape.ends[unit] + 1] in ("-",) else self.singular(last)
            )
            if singular is not None:
                return _join(words, word[: len(word) - len(last)] + singular)
            if char not in self._pass:
                only_pass = False
                if not word.endswith(self._adverb) or len(word) < 6 or word in self._no_adverb:
                    words.append(str(self._degrees.get(word, word)))
            unit += 1
        if single and words and not only_pass and not at_of:
            return _join(words[:3], None)
        return None

    def shared(self, tape: Tape, figure: Figure) -> str | None:
        """What a fraction is a part of: 'two-thirds of the farmers', 'one in five children'."""
        unit = bisect_right(tape.ends, figure.right)
        of = unit < len(tape.chars) and self._leads(tape, unit)
        return self.noun(tape, figure) if of or figure.pattern == "number.ratio" else None

    def _joins(self, tape: Tape, unit: int) -> bool:
        """'digital and physical sales': a conjunction between two adjectives."""
        pair = (unit - 1, unit + 1)
        return unit + 1 < len(tape.chars) and all(
            tape.has(at, "lower") and tape.unit(at).endswith(self._joint_endings) for at in pair
        )

    def attribute(self, tape: Tape, figure: Figure) -> str | None:
        """four-cylinder, a 12 page document: a singular noun that the number joins to another."""
        unit = bisect_right(tape.ends, figure.right)
        if unit >= len(tape.chars):
            return None
        dash = tape.unit(unit) in _DASHES and tape.starts[unit] == figure.right
        first = bisect_right(tape.ends, figure.left) - 1
        if dash and unit + 1 < len(tape.chars) and tape.starts[unit + 1] == tape.ends[unit]:
            unit += 1
        elif dash or first < 0 or not (tape.chars[first] in self._article or self._plain_noun(tape, unit + 1)):
            return None
        if tape.chars[unit] not in self._word or tape.chars[unit] in self._stop or not tape.has(unit, "lower"):
            return None
        word = tape.unit(unit)
        if " " in word and word.split()[0].lower() in self._stop_words:
            return None
        return None if word.endswith(self._attribute_not) and word not in self._attribute_still else word

    def _plain_noun(self, tape: Tape, unit: int) -> bool:
        if unit >= len(tape.chars) or tape.chars[unit] not in self._word or tape.chars[unit] in self._stop:
            return False
        return (
            tape.has(unit, "lower")
            and not tape.unit(unit).endswith((*self._attribute_not, *self._no_plural))
            and self.singular(tape.unit(unit)) is None
        )

    def inherit(self, tape: Tape, figures: Sequence[Figure], starts: Sequence[int]) -> None:
        """Numbers without a noun count what the number before them in the sentence counts, or are in its unit."""
        before: Figure | None = None
        for figure in figures:
            if before is not None and bisect_right(starts, before.left) != bisect_right(starts, figure.left):
                before = None
            if figure.open and figure.noun is None and figure.value is not None and not figure.flags:
                if before is not None and self._elided(tape, figure, before):
                    figure.noun = before.noun
                    if before.kind != "count":
                        figure.kind, figure.unit, figure.typed = before.kind, before.unit, True
            elif figure.kind in ("count", "measure", "area", "money") and (figure.noun or figure.unit):
                before = figure
        for figure, change in pairwise(figures):
            if figure.open and figure.noun is None and change.noun in self._index and self._moves(tape, figure, change):
                figure.noun = change.noun

    def _moves(self, tape: Tape, figure: Figure, change: Figure) -> bool:
        """16,369.03, up 58.06 points."""
        return tape.text[figure.right : change.left].strip(", ") in self._moved

    def _elided(self, tape: Tape, figure: Figure, before: Figure) -> bool:
        unit = bisect_right(tape.ends, figure.right)
        after = tape.chars[unit] if unit < len(tape.chars) else ""
        if after and after not in self._elided_before and after not in self._stops:
            return False
        fraction = isinstance(figure.value, float)
        if before.kind != "count":  # only decimals show that a bare number is in the unit of the one before
            if " ".join(tape.text[before.right : figure.left].split()) in self._changed_to:
                return True  # from 14 miles per gallon to 24
            both = fraction and isinstance(before.value, float) and not before.scale
            first = bisect_right(tape.ends, figure.left) - 1
            return both or (first >= 0 and tape.chars[first] in self._changed and before.scale == figure.scale)
        return fraction == isinstance(before.value, float) or (before.scale or 0) >= 1000

    def _leads(self, tape: Tape, unit: int) -> bool:
        """Words before the noun; also a phrase of such words that stands as one unit."""
        if tape.chars[unit] in self._lead:
            return True
        word = tape.unit(unit)
        return " " in word and all(part.lower() in self._lead_words for part in word.split())

    def _behind_of(self, tape: Tape, unit: int) -> int:
        """'of the', 'of his': the noun follows."""
        unit += 1
        while unit < len(tape.chars) and (self._leads(tape, unit) or self._owner(tape, unit)):
            unit += 1
        return unit

    def _owner(self, tape: Tape, unit: int) -> bool:
        """'Johnson's', in two units, before what is counted."""
        return tape.unit(unit)[:1] in _APOSTROPHES or (
            unit + 1 < len(tape.chars) and tape.unit(unit + 1)[:1] in _APOSTROPHES
        )


def _join(words: list[str], last: str | None) -> str | None:
    while words and words[-1] in _DASHES and last is None:
        words = words[:-1]
    text = ""
    for word in [*words, last] if last is not None else words:
        glue = "" if not text or word in _DASHES or text[-1] in _DASHES else " "
        text += glue + word
    return text or None
