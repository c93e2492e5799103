"""What stands round a figure: signs and units, rates, the words that bound it, and figures that are two ends of a range."""

from __future__ import annotations

import re
from bisect import bisect_right

from minewire.components.figures import Figure, FigureReader
from minewire.numerals import Value
from minewire.ruleset import Ruleset, Tape

# Unit lexicon -> kind of the ledger.
_KINDS = {
    "unit.currency": "money",
    "unit.measure": "measure",
    "unit.area": "area",
    "unit.time": "duration",
    "unit.percent": "percent",
}
_GLUED = re.compile(r"(?:[^\W\d_]|[°%‰º])+(?:[/^][^\W\d_]*)?[²³23]?(?!\w)")
_DASHES = "-–—‒−"
_OPEN, _CLOSE = ("(", "{", "["), (")", "}", "]")
_SPACE = " \u00a0\u202f"
_HIGHEST_SCORE = 40
_YEARS = (1900, 2100)


class Quantities:
    """Types figures by the unit lexicons; all methods change the figures they are given."""

    def __init__(self, ruleset: Ruleset, reader: FigureReader) -> None:
        lexicon = ruleset.lexicon
        self.units: dict[str, tuple[str, str]] = {}
        for name, kind in _KINDS.items():
            for word, unit in lexicon(name).entries.items():
                self.units[word] = (kind, str(unit))
        self.weights = {word: str(unit) for word, unit in lexicon("unit.measure").entries.items() if word in lexicon("unit.currency").entries}
        self.letters = {word: str(unit) for word, unit in lexicon("unit.letter").entries.items()}
        self._times = frozenset(map(str, lexicon("unit.time").entries.values()))
        self._factors = {str(k): int(v) for k, v in lexicon("number.scale-letter").entries.items()}
        self.after_signs = lexicon("unit.currency-after").entries
        self.words = lexicon("unit.currency-word").entries
        signs = lexicon("unit.currency-sign").entries
        self.signs = {word: str(code) for word, code in signs.items()}
        options = "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))
        self._sign = re.compile(rf"(?:(?<![^\W\d_])|(?<=\d))(?:{options})[{_SPACE}]?(?P<minus>[-−])?$")
        self._sign_ends = frozenset((*(sign[-1] for sign in signs), "-", "−"))
        self._per = {word: word in lexicon("number.per-sure").entries for word in lexicon("number.per").entries}
        self._joiner = next(iter(lexicon("number.per-sure").entries))
        self._per_nouns = lexicon("number.per-noun").entries
        self._before, self._after = lexicon("number.before"), lexicon("number.after")
        alphabet = ruleset.alphabet
        member = alphabet.members
        self._skip, self._bounds, self._bounds_after = member("number.before-skip"), member("number.before"), member("number.after")
        self._verbs = member("number.before-verb")
        self._joined_after, self._stop, self._lower = member("number.after-joined"), member("number.noun-stop"), member("lower")
        self._between, self._from, self._changed = member("number.between"), member("number.from"), member("number.changed")
        self._scored, self._old, self._of, self._minus = member("number.scored"), member("number.old"), member("number.of"), member("number.minus")
        self._leads = lexicon("number.noun-lead").entries
        self._stops = member("punct") | member("para")
        dashes = member("number.dash")
        self._timed = member("time-expression") | member("timex")
        self._dashes = dashes
        self._near = dashes | member("upper") | member("punct")
        self._plural_units = member("unit.area") | member("unit.measure")
        endings = tuple(lexicon("number.adjective-ending").entries)
        listed = member("number.adjective")
        self._adjective = listed
        self._adjective_endings = endings
        for name in (*_KINDS, "unit.letter", "unit.currency-after"):
            self._near |= member(name)
        self._coin_units = frozenset(lexicon("unit.coin").entries)
        self._temperatures = {unit for _, unit in self.units.values() if unit.startswith(self.units["°"][1]) and unit != self.units["°"][1]}
        self._minus_words, self._degree = lexicon("number.minus").entries, self.units["°"][1]
        self.year = str(next(iter(lexicon("unit.age").entries)))
        self._payment, self._a = member("number.payment"), member("number.a")
        self._to, self._and, self._or = (lexicon(f"number.{name}").entries for name in ("to", "and", "or"))
        reader.money_before = self.money_before  # type: ignore[method-assign]

    # -- units -----------------------------------------------------------------------------------------------------

    def money_before(self, text: str, at: int) -> int | None:
        """Where the sign of money before an offset begins; None without one."""
        match = self._money(text, at)
        return match.start() if match else None

    def _money(self, text: str, at: int) -> re.Match[str] | None:
        last = text[at - 1] if at else ""
        if last == " " or last == "\u00a0":
            last = text[at - 2 : at - 1]
        if last not in self._sign_ends:
            return None
        return self._sign.search(text, max(0, at - 8), at)

    def type(self, tape: Tape, figure: Figure) -> None:
        """Unit, sign and kind of one figure."""
        if figure.typed or figure.pattern in ("number.both", "number.none", "number.no"):
            return
        text = tape.text
        money = self._money(text, figure.start) if figure.style != "words" else None
        if money:
            figure.kind, figure.unit, figure.typed, figure.pattern = "money", self.signs[self._sign_of(money)], True, "number.money-sign"
            figure.left = min(figure.left, money.start())
            if money["minus"]:
                _negate(figure)
        unit = self._unit_after(tape, figure)
        if money and unit and unit[0] != "money" and unit[0] != "area":
            unit = None
        if unit and money and unit[0] == "area":
            unit = None
        if unit:
            kind, name, end = unit
            if not (money and figure.unit != "dollar"):
                figure.unit = name
            figure.kind, figure.typed, figure.right = kind, True, end
            figure.pattern = figure.pattern if money else f"number.{kind}"
        if not figure.typed:
            self._sign_before(tape, figure)
            if "share" in figure.flags:  # a part of something is no count
                figure.kind, figure.typed = "measure", True
            return
        self._age(tape, figure)
        self._sign_before(tape, figure)
        if figure.kind in ("money", "measure", "area"):
            self._rate(tape, figure)

    def _sign_of(self, money: re.Match[str]) -> str:
        written = money.group().rstrip("-−").rstrip(_SPACE)
        return written if written in self.signs else " ".join(written.split())

    def _unit_after(self, tape: Tape, figure: Figure) -> tuple[str, str, int] | None:
        """(kind, canonical name, end) of the unit right behind a figure."""
        text, end = tape.text, figure.end
        sign = text[end : end + 1]
        if sign in self.after_signs and sign:
            return "money", str(self.after_signs[sign]), end + 1
        unit = bisect_right(tape.ends, end)
        if unit < len(tape.chars) and tape.chars[unit] not in self._near and tape.starts[unit] > end:
            if tape.chars[unit + 1 : unit + 2] in self._plural_units:
                return self._behind_adjective(tape, unit, figure)
            return None
        if unit < len(tape.chars) and tape.starts[unit] < end:  # inside a token
            return self._glued(text, end)
        dashed = False
        if unit + 1 < len(tape.chars) and (tape.unit(unit) in _DASHES or tape.unit(unit) in _OPEN):
            dash = tape.unit(unit) in _DASHES
            if dash and (tape.starts[unit] == end) != (tape.starts[unit + 1] == tape.ends[unit]):
                return None
            behind = tape.ends[unit + 1]
            if not dash and (tape.ends[unit] != tape.starts[unit + 1] or text[behind : behind + 1] not in _CLOSE):
                return None
            unit, dashed = unit + 1, dash
        if unit >= len(tape.chars) or "\n" in text[end : tape.starts[unit]]:
            return None
        first = text[tape.starts[unit]]
        if first in self.after_signs and figure.style != "words" and not self._is_sign_of_next(tape, unit):
            return "money", str(self.after_signs[first]), tape.ends[unit]
        return self._lookup(tape, unit, figure, dashed) or (self._glued(text, end) if tape.starts[unit] == end else None)

    def _is_sign_of_next(self, tape: Tape, unit: int) -> bool:
        """10 $ 30 $: a sign between two numbers belongs to the first; $ joined to digits belongs to them."""
        end = tape.ends[unit]
        return tape.text[end : end + 1].isdigit()

    def _lookup(self, tape: Tape, unit: int, figure: Figure, dashed: bool) -> tuple[str, str, int] | None:
        word = " ".join(tape.unit(unit).split()).rstrip("=")  # wires write JPY=
        found = self.units.get(word) or self.units.get(word.lower())
        if found is None:
            if (behind := self._behind_adjective(tape, unit, figure)) is not None:
                return behind
            if figure.style != "words" and word in self.letters and self._lone(tape, unit, figure):
                return self._letter_kind(word), self.letters[word], tape.ends[unit]
            if word[:1] in self._factors and (found := self.units.get(word[1:])) and found[0] == "money" and figure.value is not None:
                figure.value = figure.value * int(self._factors[word[0]])  # 30 MUSD
                return *found, tape.ends[unit]
            return None
        kind, name = found
        if kind == "duration" and not dashed and word.lower() == name and _year_like(figure):
            return None
        if kind == "money" and (weight := self.weights.get(word.lower())) and not self._paid(tape, unit, figure, dashed):
            kind, name = "measure", weight
        return kind, name, tape.ends[unit]

    def _behind_adjective(self, tape: Tape, unit: int, figure: Figure) -> tuple[str, str, int] | None:
        """14 remaining hectares, 517 rushing yards: one adjective may stand before a unit in the plural."""
        if not (tape.chars[unit] in self._adjective or tape.unit(unit).endswith(self._adjective_endings)) or unit + 1 >= len(tape.chars) or tape.chars[unit + 1] not in self._plural_units:
            return None
        name = tape.unit(unit + 1).lower()
        kind, canonical = self.units.get(name, ("", ""))
        if kind not in ("area", "measure") or name == canonical or name in self.weights:
            return None
        return kind, canonical, tape.ends[unit + 1]

    def _lone(self, tape: Tape, unit: int, figure: Figure) -> bool:
        """A letter that is a unit: joined to its digits, or between blanks and before no capital or full stop of a name."""
        text, start, end = tape.text, tape.starts[unit], tape.ends[unit]
        if start == figure.end:
            return True
        after = text[end : end + 2]
        plain = self.letters[tape.unit(unit)] not in self._temperatures and (figure.value or 0) < 1000
        return start - figure.end == 1 and (plain or after[:1] in ",);" or after in (". ", ".") or (after[:1] == " " and not after[1:].isupper()))

    def _glued(self, text: str, end: int) -> tuple[str, str, int] | None:
        match = _GLUED.match(text, end)
        if match is None:
            return None
        word = match.group()
        found = self.units.get(word) or self.units.get(word.lower())
        if found:
            return (*found, match.end())
        if word in self.letters:
            return self._letter_kind(word), self.letters[word], match.end()
        return None

    def _letter_kind(self, letter: str) -> str:
        return "duration" if self.letters[letter] in self._times else "measure"

    def _paid(self, tape: Tape, unit: int, figure: Figure, dashed: bool) -> bool:
        """Pounds are money in large sums and where something is paid, else a weight."""
        if dashed or not tape.unit(unit).endswith("s"):
            return False
        if figure.scale is not None and figure.scale >= 1000 or (figure.value or 0) >= 10_000:
            return True
        first = bisect_right(tape.ends, figure.start)
        return any(char in self._payment for char in tape.chars[max(0, first - 6) : first])

    def _sign_before(self, tape: Tape, figure: Figure) -> None:
        """A minus before percent, degrees and bare index points; a dash of a list is none."""
        text, at = tape.text, figure.start
        unit = bisect_right(tape.ends, at)
        before = text[at - 1 : at]
        if before == "+" and not text[at - 2 : at - 1].isalnum():
            figure.left = min(figure.left, at - 1)
        elif before in ("-", "−") and before and (figure.kind in ("percent", "money") or (figure.unit or "").startswith(self._degree)):
            outside = text[at - 2 : at - 1]
            if not outside or outside in " \u00a0(\n":
                _negate(figure)
                figure.left = min(figure.left, at - 1)
            elif text[max(0, at - 8) : at].rstrip("-−").split(" ")[-1].lower() in self._minus_words:
                _negate(figure)
                figure.left = text.rfind(" ", 0, at) + 1
        elif before == " " and figure.unit in self._temperatures and text[at - 3 : at - 1] in (" -", " −"):
            _negate(figure)
            figure.left = at - 2
        if unit and figure.start == tape.starts[unit] and tape.chars[unit - 1] in self._minus:
            _negate(figure)
            figure.left = tape.starts[unit - 1]

    def _age(self, tape: Tape, figure: Figure) -> None:
        """45-year-old, 45 years old, 6 weeks of age."""
        if figure.kind != "duration":
            return
        unit = bisect_right(tape.ends, figure.right)
        while unit < len(tape.chars) and tape.unit(unit) in _DASHES:
            unit += 1
        if unit + 1 < len(tape.chars) and tape.chars[unit] in self._of:
            unit += 1
        if unit < len(tape.chars) and tape.chars[unit] in self._old:
            figure.kind, figure.pattern, figure.right = "age", "number.age-old", tape.ends[unit]

    def _rate(self, tape: Tape, figure: Figure) -> None:
        """per barrel, a month, /hour: the unit becomes 'dollar per barrel'."""
        unit = bisect_right(tape.ends, figure.right)
        while unit < len(tape.chars) and tape.unit(unit) in _DASHES:
            unit += 1
        if unit < len(tape.chars) and self._timed_rate(tape, figure, unit):
            return
        sure = self._per.get(tape.unit(unit).lower()) if unit + 1 < len(tape.chars) else None
        if sure is None:
            return
        unit += 1
        while unit < len(tape.chars) and tape.unit(unit) in _DASHES:
            unit += 1
        if unit >= len(tape.chars):
            return
        word = " ".join(tape.unit(unit).split())
        found = self.units.get(word) or self.units.get(word.lower())
        if found and (sure or found[0] in ("duration", "area")):
            other = found[1]
        elif word.lower() in self._per_nouns:
            other = str(self._per_nouns[word.lower()])
        elif sure and tape.chars[unit] in self._lower and tape.chars[unit] not in self._stop:
            other = word.lower()
        else:
            return
        name = str(self.words.get(figure.unit or "", figure.unit))
        figure.unit, figure.right = f"{name} {self._joiner} {other}", tape.ends[unit]
        if figure.kind == "area":
            figure.kind = "measure"

    def _timed_rate(self, tape: Tape, figure: Figure, unit: int) -> bool:
        """'a month', 'per day' that the dates have made one unit."""
        words = tape.unit(unit).lower().split()
        if len(words) != 2 or words[0] not in self._per:
            return False
        found = self.units.get(words[1])
        if found is None or found[0] != "duration":
            return False
        name = str(self.words.get(figure.unit or "", figure.unit))
        figure.unit, figure.right = f"{name} {self._joiner} {found[1]}", tape.ends[unit]
        return True

    # -- ranges ----------------------------------------------------------------------------------------------------

    def ranges(self, tape: Tape, figures: list[Figure]) -> list[Figure]:
        """Figures with the two ends of a range made one."""
        merged: list[Figure] = []
        for figure in figures:
            before = merged[-1] if merged else None
            if figure.typed and self._year_range(tape, before, figure):
                merged.append(figure)
                continue
            if before is not None and (self._range(tape, before, figure) or self._coins(tape, before, figure)):
                continue
            if before is not None:
                self._share_unit(tape, before, figure)
            merged.append(figure)
        return merged

    def _year_range(self, tape: Tape, before: Figure | None, figure: Figure) -> bool:
        """2000 - 2500 calories: the first end was taken for a year."""
        if figure.value is None or figure.kind not in ("measure", "area", "money", "percent"):
            return False
        unit = bisect_right(tape.ends, figure.left) - 2
        if unit < 0 or tape.chars[unit + 1] not in self._dashes or (before is not None and before.right > tape.starts[unit]):
            return False
        year = tape.unit(unit)[-4:]
        if len(year) != 4 or not year.isdecimal() or tape.chars[unit] not in self._timed or not int(year) < figure.value:
            return False
        figure.low, figure.high, figure.value, figure.qualifier = int(year), figure.value, None, "between"
        figure.start = figure.left = tape.ends[unit] - 4
        figure.pattern = "number.range"
        return True

    def _coins(self, tape: Tape, a: Figure, b: Figure) -> bool:
        """3 dollars 50 cents is one sum."""
        if a.kind != "money" or a.unit in self._coin_units or a.pattern == "number.money-sign" or a.scale is not None:
            return False
        if not (b.kind == "money" and b.unit in self._coin_units or b.open and self._ends_clause(tape, b)):
            return False
        if a.value is None or b.value is None or not 0 < b.value < 100 or a.value != int(a.value):
            return False
        gap = tape.text[a.right : b.left].strip().lower()
        if gap and gap not in self._and:
            return False
        a.value, a.end, a.right = a.value + b.value / 100, b.end, b.right
        return True

    def _ends_clause(self, tape: Tape, figure: Figure) -> bool:
        unit = bisect_right(tape.ends, figure.right)
        return unit >= len(tape.chars) or tape.chars[unit] in self._stops

    def _share_unit(self, tape: Tape, a: Figure, b: Figure) -> None:
        """from 13.5 to 14.0 mm, 45 and 50 mg, 14 of the 20 hectares: the first has the unit of the second."""
        if not a.open or not b.typed or b.kind not in ("measure", "area", "percent", "duration", "money") or b.left - a.right > 12:
            return
        core = tape.text[a.right : b.left].strip().lower()
        if a.value is None or a.flags:
            return
        part = core and all(word in self._leads for word in core.split())
        if part and b.kind != "percent" and a.value < (b.value or 0):
            a.kind, a.unit, a.typed = b.kind, b.unit, True
        if not (core in self._and or core in self._to) or b.kind == "money":
            return
        if b.unit and a.style != "words" and b.style != "words":
            a.kind, a.unit, a.typed = b.kind, b.unit, True

    def _range(self, tape: Tape, a: Figure, b: Figure) -> bool:
        """Make `a` the range a-b when they are one; scores become one identifier."""
        if b.left - a.right > 12 or a.value is None or b.value is None or a.kind in ("ordinal", "identifier", "name", "date", "time"):
            return False
        if b.kind in ("ordinal", "identifier", "name", "date", "time"):
            return False
        gap = tape.text[a.right : b.left]
        core = gap.strip(" \u00a0" + _DASHES)
        dash = not core and any(c in _DASHES for c in gap)
        if "\n" in gap or not (dash or core.lower() in self._to or core.lower() in self._and):
            return False
        first = bisect_right(tape.ends, a.left)
        if core.lower() in self._and and not self._opened(tape, first, self._between):
            return False
        opened = self._opened(tape, first, self._from)
        if core.lower() in self._or and not _guess(a.value, b.value):
            return False
        if not core or gap == core:
            if not any(c.isspace() for c in gap) and a.open and b.open and self._score(tape, a, b, first):
                return True
        elif core.lower() in self._to and core.lower() not in self._or and opened and (b.open or b.kind == "area") and self._change(tape, first):
            return False
        return self._merge(tape, a, b, first, opened)

    def _opened(self, tape: Tape, first: int, opener: frozenset[str]) -> bool:
        """Whether 'between' or 'from' stands before a range, or before the word that bounds its first end."""
        return any(
            first - back >= 0 and tape.chars[first - back] in opener
            and all(tape.chars[first - i] in self._bounds or tape.chars[first - i] in self._skip for i in range(1, back))
            for back in (1, 2, 3)
        )  # fmt: skip

    def _change(self, tape: Tape, first: int) -> bool:
        return any(char in self._changed for char in tape.chars[max(0, first - 6) : first])

    def _score(self, tape: Tape, a: Figure, b: Figure, first: int) -> bool:
        """9-2, 2-2: a score or a vote, no range; 2012-13 and 1998-2003 are years."""
        if a.style != "plain" or b.style != "plain" or a.value is None or b.value is None:
            return False
        last = bisect_right(tape.ends, b.right - 1) + 1
        years = _YEARS[0] <= a.value <= _YEARS[1]
        if years and (a.value < b.value <= _YEARS[1] or b.value == (a.value % 100 + 1) % 100):
            a.kind, a.pattern = "date", "number.years"
        elif a.value >= b.value or (
            b.value <= _HIGHEST_SCORE and any(c in self._scored for c in tape.chars[max(0, first - 2) : first] + tape.chars[last : last + 2])
        ):
            a.kind, a.pattern = "identifier", "number.score"
        else:
            return False
        a.end = a.right = b.right
        a.value, a.typed = None, True
        return True

    def _merge(self, tape: Tape, a: Figure, b: Figure, first: int, opened: bool) -> bool:
        low, high = a.value, b.value
        if low is None or high is None or a.flags & {"share"} or a.low is not None or b.low is not None:
            return False
        if a.typed and not b.typed and not opened:
            return False
        if a.typed and b.typed and (a.kind, a.unit) != (b.kind, b.unit) and not (a.kind == b.kind == "money" and b.unit == "dollar"):
            if not (b.unit or "").startswith(f"{a.unit} {self._joiner} "):
                return False
        if b.scale and not a.scale and b.scale >= 1000 and a.style != "comma" and low < 1000 and low * b.scale < high:
            low = low * b.scale
        if not low < high:
            return False
        a.low, a.high, a.value, a.qualifier = low, high, None, "between"
        a.end, a.right, a.pattern = b.end, b.right, "number.range"
        if b.typed and (not a.typed or b.kind == a.kind):
            a.kind, a.unit, a.typed = b.kind, b.unit if not a.typed or len(b.unit or "") > len(a.unit or "") else a.unit, True
        if first and tape.chars[first - 1] in (self._between | (self._from if a.typed else frozenset())):
            a.left = tape.starts[first - 1]
        return True

    # -- bounds ----------------------------------------------------------------------------------------------------

    def bound(self, tape: Tape, figure: Figure, floor: int) -> None:
        """The qualifier before or behind a figure; `floor` is where the figure before it ends."""
        if figure.kind in ("ordinal", "identifier", "name", "date", "time"):
            return
        if figure.qualifier in ("exact", "between") and figure.pattern not in ("number.none", "number.no"):
            self._bound_before(tape, figure, floor)
            self._bound_after(tape, figure)
        if figure.value is not None:
            figure.low, figure.high = _limits(figure.value, figure.qualifier)

    def _bound_before(self, tape: Tape, figure: Figure, floor: int) -> None:
        unit = bisect_right(tape.ends, figure.left) - 1
        left = figure.left
        if unit + 1 < len(tape.chars) and tape.starts[unit + 1] < figure.left:
            return
        for at in range(unit, max(-1, unit - 3), -1):
            if tape.starts[at] < floor:
                return
            if tape.chars[at] in self._bounds:
                word = " ".join(tape.unit(at).split())
                found = self._before.value(word)
                if found is not None:
                    if figure.qualifier == "exact":
                        figure.qualifier = str(found)
                    figure.left = left if tape.chars[at] in self._verbs else tape.starts[at]
                    return
            if tape.chars[at] not in self._skip and tape.chars[at] not in self._dashes:
                return

    def _bound_after(self, tape: Tape, figure: Figure) -> None:
        """60 or more, 200-plus, 30 hectares or so."""
        for end in (figure.end, figure.right) if figure.right != figure.end else (figure.end,):
            unit = bisect_right(tape.ends, end)
            if unit >= len(tape.chars):
                return
            dash = tape.chars[unit] in self._dashes and tape.starts[unit] == end
            unit += dash
            if unit >= len(tape.chars) or tape.chars[unit] not in self._bounds_after:
                continue
            joined = tape.chars[unit] in self._joined_after
            if joined and not dash and tape.starts[unit] != end:
                continue
            if tape.text[tape.ends[unit] : tape.ends[unit] + 1].isdigit():
                continue
            found = self._after.value(" ".join(tape.unit(unit).split()))
            if found is None or figure.qualifier == "between":
                continue
            figure.qualifier = str(found)
            figure.right = max(figure.right, tape.ends[unit])
            if end == figure.end:
                figure.flags |= {"bound-behind"}
            return


def _guess(low: Value, high: Value) -> bool:
    """two or three, 20 or 30: neighbours or round numbers; 102 or 112 are two numbers."""
    return high == low + 1 or (low < high <= low * 1.5 and low % 5 == 0 == high % 5)


def _year_like(figure: Figure) -> bool:
    return figure.style == "plain" and figure.scale is None and figure.value is not None and _YEARS[0] <= figure.value <= _YEARS[1]


def _negate(figure: Figure) -> None:
    if figure.value is not None and figure.value > 0:
        figure.value = -figure.value


def _limits(value: Value, qualifier: str) -> tuple[Value | None, Value | None]:
    """low and high of a value as the words bound it."""
    if qualifier in ("more_than", "at_least"):
        return value, None
    if qualifier in ("less_than", "up_to", "nearly"):
        return None, value
    return (None, None) if qualifier == "about" else (value, value)
