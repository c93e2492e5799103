"""Figures in digits: what belongs to them, what is a name or a code, and what is a telephone number."""

from __future__ import annotations

import re
from bisect import bisect_right

from minewire.numeral_words import Term, read_terms
from minewire.numerals import LARGEST, Digits, Value, digits_at
from minewire.ruleset import Ruleset, Tape

from .figure import Figure, times, whole
from .money import MoneySigns
from .word_figures import WordFigures

_RUN = re.compile(r"[^\W_]+(?:[-–./'’][^\W_]+)*", re.U)
_RUNS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(r"[ \u00a0]([^\W\d_]+)")
_UNIT_RUN = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?[²³23]?(?!\w)")
_UNIT_OF_TWO = re.compile(r"[^\W\d_]{2,6}\.? [^\W\d_]+[²2]?(?!\w)")  # '40sq km'
_PHONE = re.compile(r"(?:\+|00)?\d[\d()]*(?:[ .-]\(?\d{2,}\)?){2,}(?!\d)")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)")
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d])")
# What of them writes a day, the year last or first; others number articles of a law, versions, addresses.
_WRITTEN_DAY = re.compile(r"\d{1,2}\D\d{1,2}\D(?:\d{2}|\d{4})|\d{4}\D\d{1,2}\D\d{1,2}")
# A day and a month that no date rule took, '24/7': no fraction has a nought in front or is so large.
_DAY_MONTH = re.compile(r"(?:0\d/\d{1,2}|\d{1,2}/0\d|(?:1[3-9]|2\d|3[01])/(?:[1-9]|1[0-2]))(?![\d/.,])")
_CHAIN = re.compile(r"\d+(?:[.:/]\d+){2,}|\d+:\d+")
_OPENING = re.compile(r"^.*[/(\"“‘—–]")
_GROUPS = re.compile(r"\d{1,3}(?: \d{3})+")  # one number, not a telephone
_DOTTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,}(?![.,]?\d)")  # the same where something is counted or it is round
_ROUND = ".000"
_MORE = "+"  # 'more than' behind a figure
_GAPPED = re.compile(r"\d{1,3}(?:, \d{3})+(?= ([^\W\d_]+))")  # '630, 204 square metres'
# What may stand right behind digits that are read at once.
_ENDS = frozenset((" ", ",", ".", ")", ";", ":", "%", "-", ""))
_LONGEST_PREFIX = 40  # characters of a token before its digits that are looked at: keeps long tokens linear
_LAST_WORD = re.compile(r"([^\W\d_]+) +$")
_YEARS = range(1000, 2200)


class DigitFigures:
    """Reads the figures that begin with a digit."""

    def __init__(self, ruleset: Ruleset, words: WordFigures, money: MoneySigns) -> None:
        members, lexicon = ruleset.alphabet.members, ruleset.lexicon
        self._words, self._money = words, money
        self._timed = members("time-expression") | members("timex")
        self._models, self._dash = members("device.model"), members("number.dash")
        self._punct = members("punct") | members("para")
        self._commas = members("num.grouped")
        self._plain = members("num.int") | self._commas
        self._goes_on = frozenset(char for char, kind in words.terms.items() if kind not in ("of", "a"))
        for name in ("number.scale-short", "number.scale-letter", "num", "num.mixed"):
            self._goes_on |= members(name)
        self._letters = lexicon("number.scale-letter").entries
        self._weak = lexicon("number.scale-letter-weak").entries
        self._within = lexicon("number.distance-before").entries
        self._decimal_only = lexicon("number.scale-letter-decimal").entries
        self._short = lexicon("number.scale-short").entries
        self._scale = lexicon("number.scale").entries
        self._endings = lexicon("number.ordinal-ending").entries
        self._decades = lexicon("number.decade-ending").entries
        self._marks = lexicon("number.mark").entries
        self._before = lexicon("number.before")
        self._inside = {
            *lexicon("number.minus").entries, *lexicon("number.to").entries, *lexicon("number.prefix").entries
        }  # fmt: skip
        self._plurals = lexicon("number.plural").entries
        self._plural_endings = tuple(lexicon("number.plural-ending").entries)
        self._ofs = lexicon("number.of").entries
        self._surfaces = frozenset(
            unit.split()[0].lower() for unit, name in lexicon("unit.area").entries.items() if name == "square metre"
        )  # of these there are hundreds of thousands; 'On day 12, 204 hectares were cleared'
        self._units = frozenset(
            word for name in ("unit.time", "unit.area", "unit.measure", "unit.percent", "unit.letter", "unit.currency")
            for word in lexicon(name).entries
        )  # fmt: skip

    def runs(self, tape: Tape, unit: int) -> list[int]:
        """Where digits begin in a unit, with the point of '.500'."""
        text, begin = tape.text, tape.starts[unit]
        found: list[int] = []
        for match in _RUNS.finditer(text, begin, tape.ends[unit]):
            at = match.start()
            if (
                at > begin
                and text[at - 1] == "."
                and not (text[at - 2 : at - 1].isalnum() or text[at - 2 : at - 1] == ".")
            ):
                at -= 1
            found.append(at)
        return found

    def read(self, tape: Tape, at: int, unit: int, stop: int) -> Figure | None:
        """The figure that begins with the digits at an offset."""
        text = tape.text
        if tape.chars[unit] in self._models:
            return Figure(tape.starts[unit], tape.ends[unit], None, "number.model", "name", typed=True)
        if figure := self._shaped(tape, at):
            return figure
        start = max(tape.starts[unit], at - _LONGEST_PREFIX)
        prefix = text[start:at]
        bound = self._bound(prefix) if prefix and any(c.isalpha() for c in prefix) else ""
        if bound is None:
            return self._name(text, start, at)
        read = digits_at(text, at)
        if read is None:
            return None
        if read.style == "plain" and text.startswith(", ", read.end):
            read = self._gapped(text, at) or read
        if text.startswith((".", ":"), read.end) and read.style == "plain" and (chain := _CHAIN.match(text, at)):
            return Figure(at, chain.end(), None, "number.chain", "identifier", typed=True)
        if text.startswith("/", read.end) and read.style == "plain" and (day := _DAY_MONTH.match(text, at)):
            return Figure(at, day.end(), None, "number.chain", "identifier", typed=True)
        if not read.value <= LARGEST:
            return Figure(at, read.end, None, "number.code", "identifier", typed=True)
        figure = self._number(tape, at, read, stop)
        if bound:
            figure.qualifier, figure.left = bound, start
        return figure

    def _bound(self, prefix: str) -> str | None:
        """What letters before digits in one token say: a qualifier, nothing (US$, minus-, now-), None for a name."""
        core = prefix.strip("-(–+\"'“‘")
        tail = _OPENING.sub("", core)
        if not tail or any(sign in self._money.signs for sign in (core, core.rstrip("-"), tail)):
            return ""
        if core.lower() in self._inside:
            return ""
        found = self._before.value(core)
        return None if found is None else str(found)

    def simple(self, tape: Tape, at: int, unit: int) -> Figure | None:
        """The common case read at once: digits alone in a token, with nothing near that could belong to them."""
        char = tape.chars[unit]
        if char not in self._plain or tape.starts[unit] != at:
            return None
        text, end = tape.text, tape.ends[unit]
        after = text[end : end + 2]
        if after[:1] not in _ENDS or after[1:].isdigit():
            return None
        if after == ", " and (text.startswith("000", end + 2) or self._gapped(text, at) is not None):
            return None
        following = tape.chars[unit + 1 : unit + 3]
        if following and (
            following[0] in self._goes_on or (following[0] in self._dash and following[1:] in self._goes_on)
        ):
            return None
        written = text[at:end]
        style = "plain"
        if char in self._commas:
            if written[-4] != "," or "." in written or "'" in written or "’" in written:
                return None
            written, style = written.replace(",", ""), "comma"
        return (
            Figure(at, end, int(written), "number.digits", style=style)
            if written.isdecimal() and len(written) < 19
            else None
        )

    def _gapped(self, text: str, at: int) -> Digits | None:
        """Thousands that a slip of the keys set apart by a comma and a blank: only right before a unit of surface."""
        match = _GAPPED.match(text, at)
        if match is None or match.group(1).lower() not in self._surfaces:
            return None
        return Digits(match.end(), int(match.group().replace(", ", "")), "spaced")

    def _shaped(self, tape: Tape, at: int) -> Figure | None:
        """Telephone numbers, clocks and dates that the dates left."""
        text = tape.text
        before = text[at - 1 : at]
        if (phone := _PHONE.match(text, at)) and (
            before == "+"
            or (
                sum(map(str.isdigit, phone.group())) >= 7
                and not _GROUPS.fullmatch(phone.group())
                and not self._thousands(text, at)
            )
        ):
            first, last = tape.range(at, phone.end())
            start = at - 1 if before == "+" else at
            if not any(char in self._timed for char in tape.chars[first:last]):
                return Figure(start, phone.end(), None, "number.phone", "identifier", typed=True)
        if clock := _CLOCK.match(text, at):
            return Figure(at, clock.end(), None, "number.clock", "time", typed=True)
        if (date := _DATE.match(text, at)) and max(map(int, re.split(r"\D", date.group()))) > 12:
            if _WRITTEN_DAY.fullmatch(date.group()):
                return Figure(at, date.end(), None, "number.date", "date", typed=True)
            return Figure(at, date.end(), None, "number.dotted", "identifier", typed=True)
        return None

    def _thousands(self, text: str, at: int) -> bool:
        """Whether dots set thousands apart: what is round, or stands behind a currency, before a unit or a plural."""
        match = _DOTTED.match(text, at)
        if match is None:
            return False
        end = match.end()
        unit = _NEXT_WORD.match(text, end)
        return (
            match.group().endswith(_ROUND)
            or text[at - 1 : at] in self._money.signs
            or self._counts(text, end)
            or (unit is not None and self._is_unit(unit.group(1), text, unit.start(1)))
        )

    def _name(self, text: str, start: int, at: int) -> Figure:
        """Letters and digits in one word: a model, a road, a code."""
        match = _RUN.match(text, start) or _RUN.match(text, at)
        end = match.end() if match and match.end() > at else at + 1
        while end < len(text) and text[end].isdigit():
            end += 1
        start = match.start() if match and match.end() > at else at
        return Figure(start, end, None, "number.name", "name", typed=True)

    def _number(self, tape: Tape, at: int, read: Digits, stop: int) -> Figure:
        """A number in digits with the letters, scale words and parts that follow."""
        text, value, end = tape.text, read.value, read.end
        if text[end : end + 1] in self._marks:  # 2½
            digits = len(text[at:end].rpartition(".")[2]) if read.style == "decimal" else 0  # $5.51¾
            value, end = value + float(self._marks[text[end]]) / 10**digits, end + 1
        figure = Figure(at, end, value, "number.digits", style=read.style)
        letters = _LETTERS.match(text, end)
        if letters and (done := self._lettered(text, figure, letters.group(), letters.end())) is not None:
            return done
        self._extend(tape, figure, bisect_right(tape.ends, figure.end - 1) + 1, stop)
        return figure

    def _lettered(self, text: str, figure: Figure, word: str, end: int) -> Figure | None:
        """What letters joined to digits make of them; None when the number goes on behind them."""
        value = figure.value or 0
        if word.lower() in self._endings:
            return Figure(figure.start, end, int(value), "number.ordinal-digits", "ordinal", style="plain", typed=True)
        unit = self._is_unit(word, text, figure.end)
        if text[end : end + 1].isdigit() and not unit:
            return self._name(text, figure.start, figure.start)
        factor = self._glued(word, figure.style, text, figure.start, end)
        if factor is not None:
            figure.value, figure.scale, figure.end, figure.right = times(value, factor), factor, end, end
            return None
        if unit:
            return figure
        if word in self._decades and figure.style == "plain" and value in _YEARS:
            return Figure(figure.start, end, value, "number.decade", "date", style="plain", typed=True)
        return self._name(text, figure.start, figure.start)

    def _glued(self, word: str, style: str, text: str, at: int, end: int) -> Value | None:
        """The factor of letters joined to digits: 1.2M, 4.5m behind money, 3.9bn."""
        for table in (self._letters, self._short):
            if word in table:
                return whole(table[word])
            if table is self._short and word.lower() in table:
                return whole(table[word.lower()])
        if word in self._scale:
            return whole(self._scale[word])
        if word in self._decimal_only and style == "decimal":
            return whole(self._decimal_only[word])
        if word not in self._weak:
            return None
        near = _LAST_WORD.search(text, max(0, at - _LONGEST_PREFIX), at)
        if near is not None and near.group(1).lower() in self._within:
            return None  # 'a minefield within 10m of fields'
        return whole(self._weak[word]) if self._money.before(text, at) or self._counts(text, end) else None

    def _counts(self, text: str, end: int) -> bool:
        """Whether a counted noun, a surface or 'of' follows a letter: 35m of its devices, 12.3m tonnes, 2m+ square
        metres."""
        match = _NEXT_WORD.match(text, end + (text[end : end + 1] == _MORE))
        if match is None:
            return False
        word = match.group(1)
        if _UNIT_OF_TWO.match(text, match.start(1)) and self._is_unit(word, text, match.start(1)):
            return True
        return word in self._ofs or word in self._plurals or (word.endswith(self._plural_endings) and len(word) > 3)

    def _is_unit(self, word: str, text: str, end: int) -> bool:
        joined = _UNIT_RUN.match(text, end)
        whole = joined.group() if joined else word
        two = _UNIT_OF_TWO.match(text, end)
        of_two = two is not None and two.group().lower() in self._units
        return of_two or any(w in self._units or w.lower() in self._units for w in (word, whole))

    def _extend(self, tape: Tape, figure: Figure, unit: int, stop: int) -> None:
        """Scale words and parts behind digits: 2.3 million, 1.2-billion, 3 million and a half, 2 dozens, 5 thirds."""
        if (
            unit + 1 < stop
            and tape.chars[unit] in self._dash
            and self._words.terms.get(tape.chars[unit + 1]) == "scale"
        ):
            unit += tape.starts[unit] == figure.end and tape.starts[unit + 1] == tape.ends[unit]
        if unit >= stop or tape.chars[unit] not in self._words.terms:
            if unit < stop and figure.scale is None and (factor := self._spaced(tape, unit)) is not None:
                figure.value, figure.scale, figure.end = times(figure.value or 0, factor), factor, tape.ends[unit]
                figure.right = figure.end
            return
        terms, ends = self._words.collect(tape, unit, stop, [Term("digits", figure.value or 0)], [figure.end])
        self._words.settle(figure, read_terms(terms), terms, ends)

    def _spaced(self, tape: Tape, unit: int) -> int | None:
        """The factor of a short scale behind a blank: 2.3 mln; 2.33 k where nothing follows."""
        word = tape.unit(unit)
        if word.lower() in self._short:
            return whole(self._short[word.lower()])
        if word in self._letters and (unit + 1 == len(tape.chars) or tape.chars[unit + 1] in self._punct):
            return whole(self._letters[word])
        return None
