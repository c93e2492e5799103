"""Sets of class characters that the checks of dates ask for, made once; the words stand in patterns/lexicons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from minewire.mentions import DateMention
from minewire.ruleset import Match, Ruleset, Tape
from minewire.ruleset.charsets import Chars, union

Found = list[tuple[int, int, DateMention]]
Accepted = tuple[str, int, int]  # label, first unit, last unit + 1


class Spot(NamedTuple):
    """A match with its reading, what was found before it, and the characters just before and behind it."""

    tape: Tape
    match: Match
    reading: dict[str, Any]
    found: Found
    before: str
    after: str

    @property
    def kept(self) -> Accepted:
        """The match as it is."""
        return self.match.rule.label, self.match.first, self.match.last


class Classes:
    """The sets, by what they are asked for."""

    def __init__(self, ruleset: Ruleset) -> None:
        self.lexicons = ruleset.lexicons
        members = ruleset.alphabet.members

        def chars(*names: str) -> Chars:
            return union(*map(members, names))

        # shapes and marks
        self.cap, self.lower = ruleset.alphabet.capitalised, members("lower")
        self.punct, self.opening = chars("punct", "para"), chars("para", "=.", "=!", "=?")
        self.dash, self.day, self.period = chars("date.word-dash"), chars("num.day"), chars("period")
        self.number, self.hundreds = chars("num", "date.number", "date.tens"), chars("date.hundreds")
        self.counting = self.number | chars("number.scale")
        # years
        self.measured = chars("date.measured")
        self.counted, self.no_year = chars("date.counted"), chars("date.not-year-before")
        self.year_before, self.year_maybe = chars("date.year-before"), chars("date.year-maybe")
        self.labels = self.lower | chars(
            "device", "hazard", "incident", "claims.output", "person.outcome-noun", "action.past", "claims.land"
        )
        self.year_after, self.year_verb = chars("date.year-after"), chars("date.word-year-verb")
        self.determiner, self.possessive = chars("date.year-determiner"), chars("date.word-possessive")
        self.by, self.of, self.in_ = chars("date.word-by"), chars("date.word-of"), chars("date.word-in")
        self.total, self.abbreviated = chars("date.total"), chars("date.abbreviated")
        self.papers_do = chars("cue.say", "clause.finite", "clause.aux", "clause.that", "clause.relative")
        self.one = chars("noun.one", "date.word-the")
        self.often = chars("date.often")
        self.clock_before = chars("date.clock-before")
        self.article, self.through = chars("date.word-the"), chars("date.through", "date.word-list")
        self.and_ = chars("date.word-and")
        self.between, self.from_ = chars("date.word-between"), chars("number.from")
        # months, seasons, weekdays, units
        self.colon, self.full_stop, self.column = chars("=:"), chars("=."), chars("mark.column")
        self.month, self.sure, self.month_before = (
            chars("date.month"),
            chars("date.month-sure"),
            chars("date.month-before"),
        )
        self.month_owned = chars("date.month-owned")
        self.fiscal = chars("date.fiscal")
        self.season, self.every = chars("date.season"), chars("date.every")
        self.falls = chars("date.season-doubtful")
        self.season_noun = chars("date.season-noun")
        self.season_before, self.title = chars("date.season-before"), chars("date.title-after")
        self.weekday, self.units = chars("date.weekday"), chars("date.unit", "date.units")
        self.length_before, self.quantity = chars("date.length-before"), chars("date.quantity-before")
        self.some = chars("date.some", "date.couple")
        self.aged, self.person, self.comma = chars("number.aged"), chars("person.singular"), chars("=,")
        self.aged_range = chars("num", "date.number", "date.tens", "date.word-between", "date.word-and", "date.through")
        self.old, self.accounts = chars("number.old"), chars("date.ended")
        self.rolling, self.idiom = chars("date.word-rolling"), chars("date.word-at")
        self.frame = chars("date.offset-side", "date.word-since", "date.word-by", "date.word-until")
        self._of_clause(ruleset, chars)

    def _of_clause(self, ruleset: Ruleset, chars: Callable[..., Chars]) -> None:
        """Relation, tense and joining."""
        self.relation, self.since = chars("date.relation", "date.loose"), chars("date.word-since")
        self.loose = chars("date.loose")
        self.edges, self.over = chars("date.mod-of"), chars("date.word-over")
        self.approx = chars("date.approx", "date.approx-end")
        self.about = self.approx | self.loose
        self.future, self.past = chars("date.future") - self.month, chars("date.past")
        self.future_not, self.will = chars("date.future-not"), chars("date.will")
        self.due = chars("date.due")
        self.owed = self.determiner | chars("device", "device.adjective", "device.modifier", "cause.other", "incident")
        self.had, self.remained = chars("date.had"), chars("date.remained")
        self.time, self.opens_clause = chars("date.word-time"), self.since | chars("date.word-until", "date.word-by")
        self.turning, self.following = chars("date.turning"), chars("date.word-following")
        self.named = chars("date.weekday-named")
        self.titled, self.surname = chars("noun.title", "noun.rank"), union(self.cap - chars("date.title-after"))
        self.said, self.than = chars("cue.say", "cue.tell"), chars("date.word-than")
        self.than_then, self.once = chars("compare.than-then"), chars("date.once")
        self.missed, self.formerly, self.moved = chars("date.missed"), chars("date.formerly"), chars("date.moved")
        self.until, self.has = chars("date.word-until"), chars("date.has")
        self.was, self.dummy, self.that = chars("date.is"), chars("claims.dummy"), chars("clause.that")
        self.timetable, self.ruled = chars("date.timetable"), chars("date.ruled")
        self.causes, self.plan_noun = chars("date.causes"), chars("date.plan-noun")
        self.able, self.denied = chars("date.able"), chars("date.denied")
        self.record, self.put_off, self.pledge = chars("date.record"), chars("date.put-off"), chars("date.pledge")
        self.after, self.ing = chars("date.word-after"), tuple(ruleset.lexicon("clause.participle-ending").entries)
        self.takes, self.place = chars("date.takes"), chars("date.takes-after")
        self.happened, self.in_front = chars("date.happened"), chars("date.in-front")
        self.present, self.ordered, self.ahead = chars("date.present"), chars("date.ordered"), chars("date.ahead")
        self.clause, self.passive = chars("date.clause", "=.", "=!", "=?", "para"), chars("date.passive")
        self.plain, self.to = union(self.lower - self.future), chars("date.word-to")
        self.no_object = chars("date.no-object")
        self.endings = tuple(ruleset.lexicon("date.past-ending").entries)
        self.before_joint = chars(
            "date.mod", "date.mod-of", "date.part", "date.tonight", "date.offset-side", "date.word-between"
        )
        self.behind_joint = chars("date.through", "date.word-open", "date.local", "date.framing")

    def leads(self, pair: str) -> bool:
        """Whether two words say that what follows lies ahead: ahead of elections; takes place on Sunday."""
        one, two = pair[:1], pair[1:]
        return bool(two) and ((one in self.in_front and two in self.of) or (one in self.takes and two in self.place))
