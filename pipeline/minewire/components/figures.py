"""Figures: every number of a tape, in digits or words, with its value and before it is known what it counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from minewire.numerals import LARGEST, Digits, Read, Term, Value, digits_at, read_terms
from minewire.ruleset import Alphabet, Ruleset, Tape
from minewire.ruleset.alphabet import charset

# Kinds of terms by lexicon, in the order in which a word of several is read.
_TERMS = {
    "number.unit": "unit",
    "number.tens": "tens",
    "number.scale": "scale",
    "number.many": "many",
    "number.half": "half",
    "number.mark": "mark",
    "number.part": "part",
    "number.ordinal": "ordinal",
    "number.and": "and",
    "number.a": "a",
    "number.of": "of",
    "number.point": "point",
    "number.some": "some",
    "number.pair": "pair",
    "number.both": "both",
    "number.zero": "zero",
    "number.no": "no",
}
_ANCHORS = ("unit", "tens", "scale", "many", "half", "mark", "part", "ordinal", "point", "some", "pair", "both", "zero", "no")
_DASHES = "-–—‒−"
_RUN = re.compile(r"[^\W_]+(?:[-–./'’][^\W_]+)*", re.U)
_LETTERS = re.compile(r"[^\W\d_]+")
_PHONE = re.compile(r"(?:\+|00)?\d[\d()]*(?:[ .-]\(?\d{2,}\)?){2,}(?!\d)")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)")
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d])")
_CHAIN = re.compile(r"\d+(?:[.:/]\d+){2,}|\d+:\d+")
_MOST_TERMS = 24
_ENDS = frozenset((" ", ",", ".", ")", ";", ":", "%", "-", ""))


class Figure:
    """A number on the tape. start/end = the figure alone; left/right = with qualifier, sign and unit.

    What few figures have stands in the class: an article makes dozens of them.
    """

    low: Value | None = None
    high: Value | None = None
    qualifier = "exact"
    unit: str | None = None
    noun: str | None = None
    scale: Value | None = None  # the last scale that multiplied it
    flags: frozenset[str] = frozenset()

    def __init__(
        self, start: int, end: int, value: Value | None, pattern: str, kind: str = "count", *, style: str = "words", typed: bool = False
    ) -> None:
        self.start = self.left = start
        self.end = self.right = end
        self.value, self.pattern, self.kind = value, pattern, kind
        self.style = style  # how the digits are written; "words" without digits
        self.typed = typed  # a unit, a sign or a rule has told the kind

    @property
    def open(self) -> bool:
        """Nothing has told yet what it is."""
        return not self.typed and self.kind == "count"


def opening(alphabet: Alphabet, words: Iterable[str]) -> frozenset[str]:
    """The characters of some words and of every phrase that begins with one of them ('of', 'of the')."""
    wanted = frozenset(words)
    return frozenset(
        char for char, classes in alphabet.classes_of.items()
        if any(name[0] == "=" and name[1:].partition(" ")[0] in wanted for name in classes)
    )  # fmt: skip


class FigureReader:
    """Reads the figures of a tape by the number lexicons."""

    def __init__(self, ruleset: Ruleset) -> None:
        self.ruleset = ruleset
        alphabet = ruleset.alphabet
        self.terms: dict[str, str] = {}  # class character -> kind of term
        for name, kind in reversed(_TERMS.items()):
            self.terms.update(dict.fromkeys(alphabet.members(name), kind))
        self.values = {kind: ruleset.lexicon(name).entries for name, kind in _TERMS.items()}
        written = {
            char for char, classes in alphabet.classes_of.items()
            if any(name[0] == "=" and any(c.isdigit() for c in name) for name in classes)
        }  # fmt: skip
        self._digit_chars = alphabet.members("num") | alphabet.members("num.mixed") | frozenset(written)
        words = (char for char, kind in self.terms.items() if kind in _ANCHORS)
        self._anchor = re.compile(charset({*words, *self._digit_chars}))
        self._dash = alphabet.members("number.dash")
        self._timed = alphabet.members("time-expression") | alphabet.members("timex")
        self._models = alphabet.members("device.model")
        self._is = {
            name: alphabet.members(f"number.{name}")
            for name in (
                "a", "of", "some-a", "many-of", "one-not-after", "one-not-before", "one-after", "half-not-after", "both-after",
                "no-noun", "no-between", "ordinal-ending", "minus", "before", "to", "mark", "label",
            )
        }  # fmt: skip
        for name in ("of", "one-not-before"):
            self._is[name] |= opening(alphabet, ruleset.lexicon(f"number.{name}").entries)
        self.terms.update(dict.fromkeys(self._is["of"], "of"))
        self._person = alphabet.members("person")
        self._punct = alphabet.members("punct") | alphabet.members("para")
        self._num = alphabet.members("num") | alphabet.members("num.mixed")
        self._commas = alphabet.members("num.grouped")
        self._plain = alphabet.members("num.int") | self._commas
        self._goes_on = frozenset(char for char, kind in self.terms.items() if kind not in ("of", "a"))
        self._goes_on |= alphabet.members("number.scale-short") | alphabet.members("number.scale-letter") | self._num
        self._lower = alphabet.members("lower") - alphabet.members("punct")
        self._word = alphabet.members("word")
        entries = ruleset.lexicon
        self._letters = dict(entries("number.scale-letter").entries)
        self._weak = dict(entries("number.scale-letter-weak").entries)
        self._decimal_only = dict(entries("number.scale-letter-decimal").entries)
        self._short = dict(entries("number.scale-short").entries)
        self._endings = entries("number.ordinal-ending").entries
        self._marks = entries("number.mark").entries
        self._before = entries("number.before")
        self._tos = entries("number.to").entries
        self._minus = entries("number.minus").entries
        self._prefixes = entries("number.prefix").entries
        self._measured = alphabet.members("unit.measure") | alphabet.members("unit.area")
        self.signs: frozenset[str] = frozenset(entries("unit.currency-sign").entries)
        self._units = frozenset(
            word for name in ("unit.time", "unit.area", "unit.measure", "unit.percent", "unit.letter", "unit.currency")
            for word in entries(name).entries
        )  # fmt: skip

    def read(self, tape: Tape, first: int = 0, last: int | None = None) -> list[Figure]:
        """The figures of the units first..last-1 in order; those inside dates are left out."""
        stop = len(tape.chars) if last is None else last
        if stop <= first:
            return []
        starts, chars = tape.starts, tape.chars
        figures: list[Figure] = []
        done = starts[first]
        for match in self._anchor.finditer(chars, first, stop):
            unit = match.start()
            char = chars[unit]
            if starts[unit] < done and tape.ends[unit] <= done:
                continue
            if char not in self._digit_chars:
                figure = self._words(tape, unit, stop) if starts[unit] >= done else None
                if figure is not None and figure.start >= done:
                    figures.append(figure)
                    done = max(figure.end, figure.right)
                continue
            figure = self._simple(tape, starts[unit], unit) if starts[unit] >= done else None
            if figure is not None:
                figures.append(figure)
                done = figure.end
                continue
            for at in self._runs(tape, unit):
                if at < done:
                    continue
                figure = self._digits(tape, at, unit, stop)
                if figure is None or figure.start < done:  # no run of digits goes missing
                    end = max(figure.end if figure else 0, _run_end(tape.text, at))
                    figure = Figure(at, end, None, "number.name", "name", typed=True)
                figures.append(figure)
                done = max(figure.end, figure.right)
        return figures

    def _runs(self, tape: Tape, unit: int) -> list[int]:
        """Where digits begin in a unit, with the point of '.500'."""
        text, begin = tape.text, tape.starts[unit]
        found: list[int] = []
        for match in _RUNS.finditer(text, begin, tape.ends[unit]):
            at = match.start()
            if at > begin and text[at - 1] == "." and not (text[at - 2 : at - 1].isalnum() or text[at - 2 : at - 1] == "."):
                at -= 1
            found.append(at)
        return found

    def any(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a stretch may hold a number in words."""
        return self._anchor.search(tape.chars, first, last) is not None

    # -- digits ----------------------------------------------------------------------------------------------------

    def _digits(self, tape: Tape, at: int, unit: int, stop: int) -> Figure | None:
        text = tape.text
        if tape.chars[unit] in self._models:
            return _whole(tape, unit, "name", "number.model")
        if figure := self._shaped(tape, at):
            return figure
        start = tape.starts[unit]
        prefix = text[start:at]
        qualifier = ""
        if prefix and any(c.isalpha() for c in prefix):
            core = prefix.strip("-(–+\"'“‘")
            tail = re.sub(r"^.*[/(\"“‘—–]", "", core)
            if core in self.signs or core.rstrip("-") in self.signs or tail in self.signs:
                pass
            elif core.lower() in self._minus or core.lower() in self._tos:
                pass
            elif core.endswith("-") and core[:-1].lower() in self._prefixes or core.lower() in self._prefixes:
                pass
            elif bound := self._before.value(core):
                qualifier = str(bound)
            elif not tail:
                pass
            else:
                return self._name(text, start, at)
        read = digits_at(text, at)
        if read is None:
            return None
        if text.startswith((".", ":"), read.end) and read.style == "plain" and (chain := _CHAIN.match(text, at)):
            return Figure(at, chain.end(), None, "number.chain", "identifier", typed=True)
        if not read.value <= LARGEST:
            return Figure(at, read.end, None, "number.code", "identifier", typed=True)
        figure = self._number(tape, at, unit, read, stop)
        if figure is not None and qualifier:
            figure.qualifier, figure.left = qualifier, start
        return figure

    def _simple(self, tape: Tape, at: int, unit: int) -> Figure | None:
        """The common case read at once: digits alone in a token, with nothing near that could belong to them."""
        char = tape.chars[unit]
        if char not in self._plain or tape.starts[unit] != at:
            return None
        text, end = tape.text, tape.ends[unit]
        after = text[end : end + 2]
        if after[:1] not in _ENDS or after[1:].isdigit() or (after == ", " and text.startswith("000", end + 2)):
            return None
        following = tape.chars[unit + 1 : unit + 3]
        if following and (following[0] in self._goes_on or (following[0] in self._dash and following[1:] in self._goes_on)):
            return None
        written = text[at:end]
        style = "plain"
        if char in self._commas:
            if written[-4] != "," or "." in written or "'" in written or "’" in written:
                return None
            written, style = written.replace(",", ""), "comma"
        return Figure(at, end, int(written), "number.digits", style=style) if written.isdecimal() and len(written) < 19 else None

    def _shaped(self, tape: Tape, at: int) -> Figure | None:
        """Telephone numbers, clocks and dates that the dates left."""
        text = tape.text
        before = text[at - 1 : at]
        if (phone := _PHONE.match(text, at)) and (
            before == "+" or sum(c.isdigit() for c in phone.group()) >= 7 and not _grouped(phone.group())
        ):
            first, last = tape.range(at, phone.end())
            start = at - 1 if before == "+" else at
            if not any(char in self._timed for char in tape.chars[first:last]):
                return Figure(start, phone.end(), None, "number.phone", "identifier", typed=True)
        if clock := _CLOCK.match(text, at):
            return Figure(at, clock.end(), None, "number.clock", "time", typed=True)
        if (date := _DATE.match(text, at)) and max(map(int, re.split(r"\D", date.group()))) > 12:
            return Figure(at, date.end(), None, "number.date", "date", typed=True)
        return None

    def _name(self, text: str, start: int, at: int) -> Figure:
        """Letters and digits in one word: a model, a road, a code."""
        match = _RUN.match(text, start) or _RUN.match(text, at)
        end = match.end() if match and match.end() > at else at + 1
        while end < len(text) and text[end].isdigit():
            end += 1
        start = match.start() if match and match.end() > at else at
        return Figure(start, end, None, "number.name", "name", typed=True)

    def _number(self, tape: Tape, at: int, unit: int, read: Digits, stop: int) -> Figure | None:
        """A number in digits with the letters, scale words and parts that follow."""
        text, value, end = tape.text, read.value, read.end
        if text[end : end + 1] in self._marks:  # 2½
            value, end = value + float(self._marks[text[end]]), end + 1
        scale: Value | None = None
        letters = _LETTERS.match(text, end)
        if letters:
            word = letters.group()
            if word.lower() in self._endings:
                return Figure(at, letters.end(), int(value), "number.ordinal-digits", "ordinal", style="plain", typed=True)
            if text[letters.end() : letters.end() + 1].isdigit() and not self._is_unit(word, text, end):
                return self._name(text, at, at)
            if (factor := self._glued(word, read, text, at, letters.end())) is not None:
                scale, end = factor, letters.end()
                value = _times(value, factor)
            elif not self._is_unit(word, text, end):
                if word == "s" and read.style == "plain" and 1000 <= value <= 2199:
                    return Figure(at, letters.end(), value, "number.decade", "date", style="plain", typed=True)
                return self._name(text, at, at)
            else:
                return Figure(at, end, value, "number.digits", style=read.style)
        figure = Figure(at, end, value, "number.digits", style=read.style)
        figure.scale = scale
        self._extend(tape, figure, bisect_right(tape.ends, end - 1) + 1, stop)
        return figure

    def _glued(self, word: str, read: Digits, text: str, at: int, end: int) -> Value | None:
        """The factor of letters joined to digits: 1.2M, 4.5m behind money, 3.9bn."""
        for table in (self._letters, self._short):
            if word in table:
                return _int(table[word])
            if table is self._short and word.lower() in table:
                return _int(table[word.lower()])
        if word in self.values["scale"]:
            return _int(self.values["scale"][word])
        if word in self._decimal_only and read.style == "decimal":
            return _int(self._decimal_only[word])
        if word in self._weak and (self.money_before(text, at) or self._counts(text, end)):
            return _int(self._weak[word])
        return None

    def money_before(self, text: str, at: int) -> int | None:
        """Where the sign of money before an offset begins; None without one."""
        return None

    def _counts(self, text: str, end: int) -> bool:
        """Whether a counted noun or 'of' follows a letter: 35m of its devices, 12.3m tonnes."""
        match = _NEXT_WORD.match(text, end)
        if match is None:
            return False
        word = match.group(1)
        return word in self.values["of"] or (word.endswith("s") and len(word) > 3) or word in self._people

    @property
    def _people(self) -> frozenset[str]:
        return frozenset(self.ruleset.lexicon("number.plural").entries)

    def _is_unit(self, word: str, text: str, end: int) -> bool:
        joined = _UNIT_RUN.match(text, end)
        whole = joined.group() if joined else word
        return any(w in self._units or w.lower() in self._units for w in (word, whole))

    def _extend(self, tape: Tape, figure: Figure, unit: int, stop: int) -> None:
        """Scale words and parts behind digits: 2.3 million, 3 million and a half, 2 dozens, 5 thirds."""
        if unit >= stop or tape.chars[unit] not in self.terms:
            if unit < stop and figure.scale is None and (factor := self._spaced(tape, unit)) is not None:
                figure.value, figure.scale, figure.end = _times(figure.value or 0, factor), factor, tape.ends[unit]
                figure.right = figure.end
            return
        terms, ends = self._collect(tape, unit, stop, [Term("digits", figure.value or 0)], [figure.end])
        self._settle(figure, read_terms(terms), terms, ends)

    def _spaced(self, tape: Tape, unit: int) -> int | None:
        """The factor of a short scale behind a blank: 2.3 mln; 2.33 k where nothing follows."""
        word = tape.unit(unit)
        if word.lower() in self._short:
            return _int(self._short[word.lower()])
        if word in self._letters and (unit + 1 == len(tape.chars) or tape.chars[unit + 1] in self._punct):
            return _int(self._letters[word])
        return None

    # -- words -----------------------------------------------------------------------------------------------------

    def _words(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        kind = self.terms[tape.chars[unit]]
        if kind in ("some", "many", "pair", "both", "zero", "no"):
            return getattr(self, f"_{kind}")(tape, unit, stop)  # type: ignore[no-any-return]
        if kind == "point" and not (unit + 1 < stop and tape.chars[unit + 1] in self._num):
            return None
        first = unit - 1 if unit and tape.chars[unit - 1] in self._is["a"] and kind in ("scale", "half", "part", "ordinal") else unit
        terms, ends = self._collect(tape, first, stop, [], [])
        read = read_terms(terms)
        if read is None and first < unit:
            first = unit
            read = read_terms(terms[1:])
            terms, ends = terms[1:], ends[1:]
        if read is None or (kind == "unit" and read.used == 1 and not self._is_one(tape, unit, stop)):
            return None
        if kind == "scale" and first == unit and not self._bare_scale(tape, unit):
            return None
        if kind == "half" and first and tape.chars[first - 1] in self._is["half-not-after"]:
            return None
        start = tape.starts[first]
        figure = Figure(start, start, None, "number.words")
        self._settle(figure, read, terms, ends)
        return figure

    def _bare_scale(self, tape: Tape, unit: int) -> bool:
        """'per thousand', 'the hundred dollars'; not 'score' or 'dozen' alone, nor what a name spells."""
        return float(self.values["scale"].get(tape.unit(unit).lower(), 0)) >= 100 and not tape.has(unit, "cap")

    def _collect(
        self, tape: Tape, unit: int, stop: int, terms: list[Term], ends: list[int]
    ) -> tuple[list[Term], list[int]]:
        """The terms from a unit on, as far as they could belong to one number, and where each ends."""
        chars, text = tape.chars, tape.text
        limit = min(stop, unit + _MOST_TERMS)
        while unit < limit:
            char = chars[unit]
            kind = self.terms.get(char)
            if kind in ("unit", "tens", "scale", "part", "ordinal"):
                value = self.values[kind].get(tape.unit(unit).lower(), 0)
                terms.append(Term(kind, _int(value)))
            elif kind == "many":
                least = _int(self.values["many"][tape.unit(unit).lower()])
                terms.append(Term("scale", least // 2))
            elif kind == "mark":
                terms.append(Term("digits", float(self.values["mark"][tape.unit(unit)])))
            elif char in self._timed and (part := self._part(tape, unit)) is not None:
                if " " in tape.unit(unit):
                    terms.append(Term("a"))
                    ends.append(tape.ends[unit])
                terms.append(Term("part", part))
            elif kind in ("half", "and", "a", "of", "point"):
                terms.append(Term(kind))
            elif char in self._dash and terms:
                if not _joins(tape, unit, terms[-1].kind, self.terms.get(chars[unit + 1], "") if unit + 1 < limit else ""):
                    break
                terms.append(Term("dash"))
            elif char in self._num and (read := digits_at(text, tape.starts[unit])) and read.end == tape.ends[unit]:
                terms.append(Term("digits", read.value))
            else:
                break
            ends.append(tape.ends[unit])
            unit += 1
        return terms, ends

    def _part(self, tape: Tape, unit: int) -> int | None:
        """'a quarter', 'quarters' that the dates have taken for a time: the denominator."""
        words = tape.unit(unit).lower().split()
        if len(words) == 1 and words[0] in self.values["part"]:
            return _int(self.values["part"][words[0]])
        if len(words) == 2 and words[0] in self.values["a"] and words[1] in self.values["part"]:
            return _int(self.values["part"][words[1]])
        return None

    def _settle(self, figure: Figure, read: Read | None, terms: list[Term], ends: list[int]) -> None:
        if read is None or not abs(read.value) <= LARGEST:
            return
        figure.value, figure.end = read.value, ends[read.used - 1]
        figure.right = figure.end
        used = terms[: read.used]
        for term in reversed(used):
            if term.kind == "scale":
                figure.scale = term.value
                break
        if read.kind == "ordinal":
            figure.kind, figure.typed, figure.pattern = "ordinal", True, "number.ordinal"
        elif read.kind == "fraction":
            figure.pattern = "number.fraction"
            figure.flags |= {"share"}

    def _is_one(self, tape: Tape, unit: int, stop: int) -> bool:
        """Whether a lone number word counts: always, but 'one' may be a pronoun."""
        if tape.unit(unit).lower() != self._one:
            return True
        before = tape.chars[unit - 1] if unit else ""
        after = tape.chars[unit + 1] if unit + 1 < len(tape.chars) else ""
        if after in self._measured:
            return True
        if before in self._is["one-not-after"]:
            return False
        if before in self._is["one-after"] or after in self._is["of"]:
            return True
        if not after or after in self._punct:
            return not before or before in self._punct or before in self._num
        if after in self._is["to"] or after in self._dash:
            following = tape.chars[unit + 2] if unit + 2 < len(tape.chars) else ""
            return following in self._num or self.terms.get(following, "") in ("unit", "tens", "half", "part", "ordinal") or (
                after in self._dash and following in self._word
            )
        return after not in self._is["one-not-before"]

    @property
    def _one(self) -> str:
        return next(word for word, value in self.values["unit"].items() if value == 1)

    # -- vague words and none -------------------------------------------------------------------------------------

    def _some(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """several, a few; several hundred."""
        start = unit
        if tape.chars[unit] in self._is["some-a"]:
            if not unit or tape.chars[unit - 1] not in self._is["a"]:
                return None
            start = unit - 1
        low = _int(self.values["some"][tape.unit(unit).lower()])
        end = unit
        while end + 1 < stop and self.terms.get(tape.chars[end + 1]) in ("scale", "many"):
            end += 1
            low *= self._scale_of(tape, end)
        return _vague(tape, start, end, low)

    def _scale_of(self, tape: Tape, unit: int) -> Value:
        word = tape.unit(unit).lower()
        if self.terms[tape.chars[unit]] == "many":
            return _int(self.values["many"][word]) // 2
        return _int(self.values["scale"][word])

    def _many(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """dozens, hundreds of thousands."""
        if tape.chars[unit] in self._is["many-of"] and not (unit + 1 < stop and tape.chars[unit + 1] in self._is["of"]):
            return None
        low = _int(self.values["many"][tape.unit(unit).lower()])
        end = unit
        while (
            end + 2 < stop
            and tape.chars[end + 1] in self._is["of"]
            and self.terms.get(tape.chars[end + 2]) == "many"
        ):
            end += 2
            low *= self._scale_of(tape, end)
        return _vague(tape, unit, end, low)

    def _pair(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        if not unit or tape.chars[unit - 1] not in self._is["a"]:
            return None
        after = tape.chars[unit + 1] if unit + 1 < len(tape.chars) else ""
        if after and after not in self._is["of"] and after not in self._punct:
            return None
        value = _int(self.values["pair"][tape.unit(unit).lower()])
        return Figure(tape.starts[unit - 1], tape.ends[unit], value, "number.pair")

    def _both(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        after = tape.chars[unit + 1] if unit + 1 < len(tape.chars) else ""
        if after not in self._is["both-after"] and after not in self._person:
            return None
        return Figure(tape.starts[unit], tape.ends[unit], _int(self.values["both"][tape.unit(unit).lower()]), "number.both")

    def _zero(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        return Figure(tape.starts[unit], tape.ends[unit], 0, "number.none")

    def _no(self, tape: Tape, unit: int, stop: int) -> Figure | None:
        """'no casualties', 'without causing casualties': nothing is counted but what has a noun of its own."""
        for after in range(unit + 1, min(unit + 5, stop)):
            if tape.chars[after] in self._is["no-noun"]:
                return Figure(tape.starts[unit], tape.ends[unit], 0, "number.no")
            if tape.chars[after] not in self._is["no-between"]:
                return None
        return None


_RUNS = re.compile(r"\d+")
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_UNIT_RUN = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?[²³23]?(?!\w)")


def _run_end(text: str, at: int) -> int:
    match = _RUNS.match(text, at if text[at].isdigit() else at + 1)
    return match.end() if match else at + 1


def _grouped(written: str) -> bool:
    """12 480 333: groups of three are one number, not a telephone."""
    return re.fullmatch(r"\d{1,3}(?: \d{3})+", written) is not None


def _joins(tape: Tape, unit: int, before: str, after: str) -> bool:
    """A hyphen inside a number: no blanks round it, except between tens and units as some wires print them."""
    if unit + 1 >= len(tape.chars):
        return False
    tight = tape.ends[unit - 1] == tape.starts[unit] and tape.ends[unit] == tape.starts[unit + 1]
    return tight or (before == "tens" and after == "unit") or (before == "unit" and after in ("part", "ordinal"))


def _whole(tape: Tape, unit: int, kind: str, pattern: str) -> Figure:
    return Figure(tape.starts[unit], tape.ends[unit], None, pattern, kind, typed=True)


def _vague(tape: Tape, first: int, last: int, low: Value) -> Figure:
    figure = Figure(tape.starts[first], tape.ends[last], None, "number.vague")
    figure.low, figure.qualifier = low, "about"
    return figure


def _int(value: object) -> int:
    return int(value)  # type: ignore[call-overload, no-any-return]


def _times(value: Value, factor: Value) -> Value:
    from decimal import Decimal

    from minewire.numerals import plain

    return plain(Decimal(str(value)) * int(factor))
