"""What stands round an expression of time: whether it is one at all, its relation word, the tense of its clause."""

from __future__ import annotations

from typing import Any

from minewire.mentions import DateMention
from minewire.ruleset import Match, Ruleset, Tape

Found = list[tuple[int, int, DateMention]]
Accepted = tuple[str, int, int]  # label, first unit, last unit + 1
_WINDOW = 25  # units of a clause that are looked at for its tense
_REACH = 9  # units between 'since' and the date of its clause
_RANGES = {"DAYS", "MONTHS", "YEARS", "RANGE"}


class Context:
    """Checks that need the neighbours of a match. Sets of class characters are made once."""

    def __init__(self, ruleset: Ruleset) -> None:
        alphabet = ruleset.alphabet
        self._ruleset, self._alphabet = ruleset, alphabet

        def chars(*names: str) -> frozenset[str]:
            return frozenset().union(*(alphabet.members(name) for name in names))

        self._counted = chars("date.counted")
        self._year_before, self._year_maybe = chars("date.year-before"), chars("date.year-maybe")
        self._no_year, self._year_after = chars("date.not-year-before"), chars("date.year-after")
        self._month_before, self._season_before = chars("date.month-before"), chars("date.season-before")
        self._length_before, self._quantity = chars("date.length-before"), chars("date.quantity-before")
        self._sure, self._old, self._title = chars("date.month-sure"), chars("date.old"), chars("date.title-after")
        self._opening = chars("para", "=.", "=!", "=?")
        self._cap, self._punct = chars("cap", "initial", "upper", "mixed"), chars("punct", "para")
        self._lower, self._day = chars("lower"), chars("num.day")
        self._dash, self._article = chars("date.word-dash"), chars("date.word-the")
        self._month, self._weekday, self._number = chars("date.month"), chars("date.weekday"), chars("num", "date.number", "date.tens")
        self._through = chars("date.through", "date.word-list")
        self._relation, self._since = chars("date.relation", "date.loose"), chars("date.word-since")
        self._ended, self._in, self._passive = chars("date.word-of"), chars("date.word-in"), chars("date.passive")
        self._frame = chars("date.offset-side", "date.word-since", "date.word-by", "date.word-until")
        self._before_joint = chars(
            "date.mod", "date.mod-of", "date.part", "date.tonight", "date.offset-side", "date.word-between"
        )  # fmt: skip
        self._behind_joint = chars("date.through", "date.word-open")
        self._year_verb, self._period = chars("date.word-year-verb"), chars("period")
        prefix = "_accept_"
        self._checks = {name[len(prefix) :].upper(): getattr(self, name) for name in dir(self) if name.startswith(prefix)}
        self._rolling, self._idiom = chars("date.word-rolling"), chars("date.word-at")
        self._possessive, self._by = chars("date.word-possessive"), chars("date.word-by")
        self._edges, self._accounts = chars("date.mod-of"), chars("date.ended")
        self._approx = chars("date.approx", "date.approx-end")
        self._future, self._past = chars("date.future"), chars("date.past")
        self._clause = chars("date.clause", "=.", "=!", "=?", "para")
        self._plain, self._to, self._units = chars("lower") - self._future, chars("date.word-to"), chars("date.unit", "date.units")
        self._endings = tuple(ruleset.lexicon("date.past-ending").entries)
        self._determiner, self._over = chars("date.year-determiner"), chars("date.word-over")

    # ---- is it an expression of time?

    def accept(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found) -> Accepted | None:
        """The label and units that stand, or None where the neighbours say that it is no time at all."""
        label, first, last = match.rule.label, match.first, match.last
        before = tape.chars[first - 1] if first else ""
        after = tape.chars[last] if last < len(tape) else ""
        check = self._checks.get(label)
        if check is None:
            return label, first, last
        result: Accepted | None = check(tape, match, reading, found, before, after)
        return result

    def _accept_year(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        label, first, last = match.rule.label, match.first, match.last
        if "century" in reading:
            return (label, first, last) if _spelt(reading) else None
        if "y" not in reading:
            if after in self._counted or after in self._units:
                return None
            reading["y"] = 2000 + int(reading.get("n") or 0)
            return label, first, last
        if not reading.get("bare"):
            return label, first, last
        year = reading["y"]
        if after in self._dash and last + 1 < len(tape) and tape.chars[last + 1] in self._number and tape.ends[last] == tape.starts[last + 1]:
            return None  # 2015-32-1
        if not 1500 <= year <= 2199 or before in self._no_year or not self._year_stands(tape, first, last, before, after, found):
            return None
        return label, first, last

    def _year_stands(self, tape: Tape, first: int, last: int, before: str, after: str, found: Found) -> bool:
        if before in self._year_before:
            return True
        if after in self._counted:
            return False
        if after in self._possessive or before in self._by or after in self._year_verb or after in self._period:
            return True
        if before in self._dash and first >= 2 and tape.ends[first - 1] == tape.starts[first] and not self._near(first, found):
            return tape.chars[first - 2] in self._year_before
        quiet = not after or after in self._punct or after in self._year_after or after in self._cap
        if before in self._determiner and (after in self._lower or after in self._cap):
            return True
        if not before or before in self._opening:
            return not after or after in self._punct or after in self._year_after
        if before in self._article:
            return quiet or after in self._lower
        if before in self._year_maybe:
            return quiet
        return quiet and before in self._through and self._near(first, found)

    @staticmethod
    def _near(first: int, found: Found) -> bool:
        """Whether a year was found just before: 1991, 1992 and 1993."""
        return bool(found) and first - found[-1][1] <= 3 and found[-1][2].label in ("YEAR", "YEARS", "MONTH", "DAY")

    def _accept_day(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """In '$12 December 27' the first number is money."""
        if "tail" in reading:
            tail = reading.pop("tail")
            if not tail or not tail[0].isdigit():
                return None
            reading.update({"m": int(tail[0]), ("d" if "y" in reading else "y"): tail[1]})
            return (match.rule.label, match.first, match.last) if reading["y"] > 999 else None
        money = before in self._no_year and match.names.get("d", (0, 0))[0] == match.first
        return None if money else (match.rule.label, match.first, match.last)

    def _accept_years(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        first, second = reading.get("y"), reading.get("y2")
        if "yspan" in reading:
            if reading["yspan"] is None:
                return None
            first, second = reading["yspan"][:2]
            if second < 100 <= first:
                second += first // 100 * 100
        elif "y3" in reading:
            second = (first or 0) // 100 * 100 + reading["y3"]
            if after in self._dash or second - (first or 0) > 15:
                return None
        elif second is None:
            return None
        if first is None or not 1000 <= first < second <= 2100 or before in self._no_year:
            return None
        if after in self._counted and before not in self._year_before | self._ended:
            return None
        return match.rule.label, match.first, match.last

    def _accept_month(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        label, first, last = match.rule.label, match.first, match.last
        if "century" in reading and not _spelt(reading):
            return None
        if not reading.get("bare"):
            with_day = "rel" in reading and "yrel" not in reading and after and after in self._day
            return None if with_day else (label, first, last)
        if not tape.text[tape.starts[first]].isupper():
            return None
        if before in self._determiner and after in self._lower and after not in self._year_after:
            return label, first, last
        before_sure = before in self._year_before or tape.chars[first] in self._sure
        if after in self._cap and not before_sure and after not in self._month:
            return None  # a name: Jan Kavan
        if before in self._month_before:
            return label, first, last
        char = tape.chars[first]
        if char in self._sure and not (after in self._cap and before in self._cap):
            return label, first, last
        return None

    def _accept_season(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        label, first, last = match.rule.label, match.first, match.last
        if "century" in reading and not _spelt(reading):
            return None
        if not reading.get("bare"):
            return label, first, last
        return (label, first, last) if before in self._season_before and after not in self._ended else None

    def _accept_weekday(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        named = before in self._article and after in self._cap and after not in self._title
        return None if named else (match.rule.label, match.first, match.last)

    def _accept_length(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        first, last = match.first, match.last
        if self._is_age(tape, last):
            return None
        if reading.get("bare") and before in self._dash:
            return None
        if reading.get("unit") == "Q" and after in self._ended:
            return None  # three quarters of the total
        if reading.get("bare") and before not in self._length_before and after not in self._ended:
            return None
        if "n" in reading and reading["n"] is None:
            return None
        if before in self._in and reading.get("n") and not reading.get("n2") and self.tense(tape, first, last) == "future":
            reading.update(ago="+1", exact=1)  # will leave in two weeks
            return "SHIFT", first, last
        if reading.get("n2", 100) < 100 and tape.text[tape.starts[match.names["n"][0]]].isdigit():
            reading["n"] = reading.pop("n2")  # in 1967 six-day, the first figure is no part of the length
            first = match.names["n2"][0]
        return match.rule.label, first, last

    def _is_age(self, tape: Tape, last: int) -> bool:
        at = last + 1 if last < len(tape) and tape.chars[last] in self._dash | self._ended else last
        return at < len(tape) and tape.chars[at] in self._old

    def _accept_one(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        first, last = match.first, match.last
        if self._is_age(tape, last) or after in self._dash or reading.get("unit") == "Q":
            return None  # a quarter is a fraction more often than a time
        if "one" not in reading:
            return match.rule.label, first, last
        counted = any(char in self._number for char in tape.chars[max(0, first - 6) : first])
        if after in self._lower and after not in self._year_after and not counted and before not in self._quantity:
            return None
        if before in self._quantity or before in self._punct or not before:
            reading["kind"] = "duration"
        else:
            reading["kind"] = "set" if counted else "duration"
        return match.rule.label, first, last

    def _accept_shift(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """'Two days after' is a distance only where nothing follows that it could be after."""
        label, first, last = match.rule.label, match.first, match.last
        ago = reading.get("ago")
        if ago and ago.startswith("c") and not (not after or after in self._punct):
            word = self._ruleset.lexicon("date.offset-side").value(tape.unit(last - 1))
            if word is not None:
                if "unit" in reading and "one" not in reading and "n" not in reading:
                    return None
                return ("ONE" if "one" in reading else "LENGTH"), first, last - 1
        return label, first, last

    def _accept_days(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        low, high = reading.get("d"), reading.get("d2")
        if "span" in reading:
            if reading["span"] is None:
                return None
            low, high = reading["span"][:2]
        if low is None or high is None or not 1 <= low < high <= 31:
            return None
        return None if after in self._counted else (match.rule.label, match.first, match.last)

    def _accept_unit(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """Over the last week rolls; the last week of a course does not."""
        if reading.get("rolling") == 2:
            if before in self._rolling:
                reading.update(rel="-1", rolling=1)
            else:
                del reading["rolling"]
        return match.rule.label, match.first, match.last

    def _accept_then(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """In that time points back; at the same time joins two clauses, unless a story is told."""
        if reading.get("time"):
            if before in self._idiom:
                reading["story"] = 1
                return "VAGUE", match.first, match.last
            if before not in self._season_before and before not in self._by:
                return None
        return match.rule.label, match.first, match.last

    def _accept_vague(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        return None if reading.get("within") and before not in self._in else (match.rule.label, match.first, match.last)

    def _accept_numeric(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """Chapter 116.0.6 is no date; 31.06.2022 is one, if a wrong one."""
        read = reading.get("numeric")
        if read is None or before in self._no_year:
            return None
        mark, first, second, third, year_first = read
        if third is not None:
            year, small = (first, (second, third)) if year_first else (third, (first, second))
            if not all(1 <= number <= 31 for number in small) or not (1000 <= year <= 2199 or (year < 100 and mark == "/")):
                return None
        return match.rule.label, match.first, match.last

    def _accept_deictic(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """Today with a capital behind another capital is part of a name."""
        named = tape.chars[match.first] in self._cap and before in self._cap
        return None if named else (match.rule.label, match.first, match.last)

    def _accept_decade(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        if "y" in reading and reading["y"] % 10:
            return None
        if "short" in reading and reading["short"] is None:
            return None
        return match.rule.label, match.first, match.last

    def _accept_clock(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        clock = reading.get("clock")
        if "clock" in reading:
            if clock is None or clock[0] > 24 or clock[1] > 59:
                return None
        elif reading.get("hour") is None or reading["hour"] > 24:
            return None
        return match.rule.label, match.first, match.last

    def _accept_tail(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        tail = reading.get("tail")
        if not tail or tail[0].isdigit() or not 1500 <= tail[1] <= 2100:
            return None
        return match.rule.label, (match.first if tail[2] else match.last - 1), match.last

    def _accept_the(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """'The year-ago quarter' is another rule's; a day is told of in or during, not carried."""
        if after in self._accounts and reading.get("unit") in ("Y", "Q"):
            reading["n"] = 1
            return "LENGTH", match.first, match.last
        idle = reading.get("unit") == "D" and before not in self._season_before
        return None if idle or after in self._dash else (match.rule.label, match.first, match.last)

    def _accept_period(self, tape: Tape, match: Match, reading: dict[str, Any], found: Found, before: str, after: str) -> Accepted | None:
        """A name inside a longer name (Tet Offensive) is none; a name of many wars needs a word that tells which."""
        row = reading["p"]
        if after in self._cap and after not in self._month and not tape.text[tape.starts[match.last]].isdigit():
            return None
        if row.framed and not ({before, tape.chars[match.first - 1] if match.first else ""} & self._frame):
            return None
        if row.where and not any(word in tape.text for word in row.where):
            return None
        return match.rule.label, match.first, match.last

    # ---- joined expressions

    def may_join(self, tape: Tape, first: int, last: int) -> bool:
        """Whether a word just before or behind a simple expression can make it part of a longer one."""
        chars = tape.chars
        return not self._before_joint.isdisjoint(chars[max(0, first - 3) : first]) or not self._behind_joint.isdisjoint(
            chars[last : last + 2]
        )

    def joins(self, tape: Tape, match: Match, label: str, inner: list[DateMention]) -> bool:
        """Whether the parts of a joined expression go together."""
        if label == "EDGE" and inner and inner[0].label == "PERIOD":
            # 'the end of the war in 2020': the year says when, so the war alone is named
            return not (match.last + 1 < len(tape) and tape.chars[match.last] in self._in and tape.has(match.last + 1, "timex.year"))
        if label == "RANGE":
            return len(inner) == 2 and not any(m.label in _RANGES or m.kind in ("set", "duration") for m in inner)
        return label != "MOD" or bool(inner) or "unit" in match.names

    # ---- relation and tense

    def loosen(self, tape: Tape, first: int, label: str, reading: dict[str, Any]) -> int:
        """The first unit of a length with the words that loosen it: more than, nearly, at least."""
        if first and tape.chars[first - 1] in self._approx:
            if label in ("DAY", "MONTH", "YEAR"):
                return first - 1 if self._ruleset.lexicon("date.approx").value(tape.unit(first - 1)) == "APPROX" else first
            if tape.chars[first - 1] in self._over and label != "ONE":
                return first  # over three years: a span more often than a bound
            for size in (3, 2) if label == "SPAN" else (3, 2, 1):
                if first >= size:
                    value = self._ruleset.lexicon("date.approx").value(" ".join(tape.unit(i) for i in range(first - size, first)))
                    if value is not None:
                        reading["mod"] = value
                        return first - size
        return first

    def relate(self, tape: Tape, first: int, last: int, reading: dict[str, Any]) -> None:
        """Note the relation word before an expression, also the 'since' of its clause, and 'so far' round it."""
        chars, at, words = tape.chars, first - 1, self._ruleset.lexicon("date.relation")
        if "p" in reading and at > 0 and chars[at] in self._ended and chars[at - 1] in self._edges:
            reading["framed"] = True
        for _ in range(3):
            if at < 0 or chars[at] not in self._relation:
                break
            value = (words.value(" ".join((tape.unit(at - 1), tape.unit(at)))) if at else None) or words.value(tape.unit(at))
            if value is not None:
                reading["relation"] = value
                break
            at -= 1
        if reading.get("relation") in (None, "in", "to"):
            clause = chars[max(0, first - _REACH) : first]
            if not self._since.isdisjoint(clause):
                for char in reversed(clause):
                    if char in self._punct or char in self._month or char in self._weekday:
                        break
                    if char in self._since:
                        reading["relation"] = "since"
                        reading["clause"] = True
                        break

    def tense(self, tape: Tape, first: int, last: int) -> str | None:
        """The tense of the clause before the expression, else of the clause behind it."""
        return self._walk(tape, range(first - 1, max(-1, first - _WINDOW), -1)) or self._walk(
            tape, range(last, min(len(tape), last + _WINDOW))
        )

    def _walk(self, tape: Tape, units: range) -> str | None:
        """The first verb form met on the way to the end of the clause. A form behind 'be' belongs to the word before that."""
        chars, text = tape.chars, tape.text
        for at in units:
            char = chars[at]
            if char in self._future:
                return "future"
            if char in self._clause:
                return None
            if char in self._past or (char in self._plain and text.endswith(self._endings, tape.starts[at], tape.ends[at])):
                if not at or chars[at - 1] not in self._passive:
                    return "past"
                if at > 1 and chars[at - 2] in self._to:
                    return "future"
        return None


def _spelt(reading: dict[str, Any]) -> bool:
    """Put the year of 'nineteen ninety-six' into a reading; False when the words are none."""
    if reading["century"] not in (18, 19) or not reading.get("tens"):
        return False
    reading["y"] = reading["century"] * 100 + reading.pop("tens") + (reading.pop("n", None) or 0)
    return True
