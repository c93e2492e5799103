"""Outlets that are told something, or carry it: they pass on what others say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .frame import Frame

_SITE = re.compile(r"[\w-]+(?:\.[a-z]{2,})+$")  # the name of an outlet that is its address

OF_CHARGE = "statement.charge-of"
_BEFORE_OUTLET = 5  # units between a cue and the outlet that is told


class Relays(Frame):
    """Reads the outlet beside a report."""

    def _heard(self, cue: Match, later: Sequence[Match]) -> None:
        """'…, Report was told at the ministry.'"""
        c, chars, first = self._c, self._chars, cue.outer_first
        first += chars[first] in c.comma
        while first > self._low and (chars[first - 1] in c.name or chars[first - 1] in c.the):
            first -= 1  # 'the Daily Mirror has learnt from'
        end = next((i for i in range(first + 1, cue.first) if chars[i] in c.finite or chars[i] in c.aux), cue.first)
        outlet = (first + (chars[first] in c.the), end)
        by = cue.outer_last
        if by + 1 < self._high and chars[by] in c.medium and chars[by + 1] in c.by:
            by += 2  # 'told by phone by the mayor'
        speaker = self.subjects.right(self._tape, by, self._high)
        quoted = first > self._low and chars[first - 1] in c.quote
        if speaker is not None and (quoted or (first - 1 - self._low >= 3 and chars[first - 1] in c.comma)):
            self._add(cue, [(self._low, first - (not quoted))], speaker, via=outlet)
            self._low = speaker[1]
        elif speaker is not None and speaker[1] < self._high and chars[speaker[1]] in c.that:
            end = self._contents.end(self._tape, speaker[1] + 1, self._high, later)
            self._add(cue, [(speaker[1] + 1, end)], speaker, via=outlet)  # 'APA learned from the ministry that …'
            self._low = end

    def _told_outlet(self, cue: Match) -> Span | None:
        """The outlet that is told ('told Reuters', 'told the Aran News Agency'): it relays."""
        if cue.last < self._high and _SITE.match(self._tape.unit(cue.last)):
            return cue.last, cue.last + 1  # 'told example.com'
        named = self._outlet(cue.last)
        at = next((i for i in range(cue.last, min(self._high, cue.last + 3)) if self._chars[i] in self._c.outlet), None)
        return named or ((at, at + 1) if at is not None else None)

    def _quoting(self, cue: Match) -> Span | None:
        """The outlet in 'was quoted by Reuters as saying'."""
        by = next((i for i in range(cue.first, cue.last) if self._chars[i] in self._c.by), None)
        return self._outlet(by + 1) if by is not None else None

    def _behind_title(self, cue: Match) -> Match:
        """A cue with the title behind it ('according to "Mine Facts", the yearbook of the agency')."""
        c, chars, at = self._c, self._chars, cue.last
        titled = at + 2 < self._high and chars[at] in c.quote_comma and chars[at + 1] in c.the
        told = titled and holds(c.document, chars, at + 2, min(self._high, at + _BEFORE_OUTLET + 1))
        return cue._replace(last=at + 1) if told else cue

    def _in_office(self, who: Span) -> bool:
        """Whether it is a person who quotes somebody, told by a pronoun or an office, and no outlet."""
        c, chars = self._c, self._chars
        pronoun = who[1] - who[0] == 1 and chars[who[0]] in c.he_or_she
        office = holds(c.office, chars, *who) and not any(holds(of, chars, *who) for of in (c.news, c.outlet, c.body))
        return pronoun or office

    def _outlet(self, start: int) -> Span | None:
        """The outlet that is named from a unit on: one that is known, or called so by a noun for news."""
        c, chars, first = self._c, self._chars, start
        while first < min(self._high - 1, start + _BEFORE_OUTLET) and (
            chars[first] in c.before_outlet or (chars[first] in c.demonym and chars[first + 1] in c.lower)
        ):
            first += 1
        last = first
        while last < self._high and (
            chars[last] in c.name or (last > first and chars[last] in c.news and self._tape.unit(last)[:1].isupper())
        ):
            last += 1
        news = (chars[first - 1], chars[last - 1], chars[last : last + 1] or " ") if last > first else ()
        known = last > first and (chars[first] in c.outlet or chars[first] in c.broadcast)
        return (first, last) if known or any(char in c.news for char in news) else None

    def _cited_there(self, cue: Match, speaker: Span) -> tuple[Span, Span | None]:
        """Who says it and the outlet of 'this was reported by Aran Today, citing the ministry'; 'by the ministry on
        Telegram' is the ministry."""
        c, chars = self._c, self._chars
        outlet = next((i for i in range(cue.last, self._high) if chars[i] in c.outlet), None)
        via = (outlet, outlet + 1) if outlet is not None else None
        cite = next((i for i in range(speaker[0] + 1, self._high) if chars[i] in c.cite), None)
        cited = self.subjects.right(self._tape, cite + 1, self._high) if cite is not None else None
        if cited is not None and self._sayer(cited) and not holds(c.medium, chars, *cited):  # not 'via social media'
            return cited, via or speaker
        inner = range(speaker[0] + 1, speaker[1] - 1)
        posted = next((i for i in inner if chars[i + 1] in c.medium and chars[i] in c.adjunct), None)
        return (speaker[0], posted or speaker[1]), via

    def _carried(self, cue: Match, later: Sequence[Match]) -> None:
        """'… said in a statement carried by the agency': it relays what is said before."""
        drafts = self._sentence.drafts
        if drafts and drafts[-1].cue and drafts[-1].pieces[-1][1] <= cue.first:
            drafts[-1].via = drafts[-1].via or self._outlet(cue.last)

    def _figure_behind(self, cue: Match, speaker: Span, end: int, later: Sequence[Match]) -> bool:
        """'In May, according to police records 12 people died': a figure right behind the source goes on."""
        if end + 2 >= self._high or self._chars[end] not in self._c.figure:
            return False
        stop = self._contents.end(self._tape, end, self._high, later)
        self._add(cue, [(self._low, cue.first), (end, stop)], speaker)
        self._low = stop
        return True

    def _given(self, first: int, end: int) -> tuple[Span, int] | None:
        """Who gave what is cited, and where that clause ends: 'according to figures which the authority gave us'."""
        c, chars = self._c, self._chars
        writing = any(
            chars[i] in c.issuing or chars[i] in c.document or chars[i] in c.bare_source for i in range(first, end)
        )
        titled = (i for i in range(first + 1, end - 1) if chars[i] in c.document)
        matter = next((i for i in titled if self._tape.has(i + 1, "noun.matter-of")), None)
        if matter is not None and holds(c.called, chars, first, matter):
            return (first, matter + 1), end  # 'according to the UNAMA report on the Protection of Civilians'
        known = (i for i in range(first + 2, end - 1) if chars[i] in c.posted and chars[i + 1] in c.by)
        if writing and (shown := next(known, None)) and holds(c.called, chars, first, shown):
            return (first, shown), end  # 'figures of the agency released by the ministry': the agency's
        if not writing or end + 1 >= self._high:
            return None
        her = end + (chars[end] in c.relative or chars[end] in c.that)
        verb = chars[her + 1] if her + 1 < self._high and chars[her] in c.pronoun else ""
        if verb and any(verb in of for of in (c.cite_verb, c.handing, c.posted)):
            # 'according to figures of the agency that she quoted'
            return (her, her + 1), next((i for i in range(her + 1, self._high) if chars[i] in c.comma), self._high)
        if her == end:
            return None
        giver = self.subjects.right(self._tape, end + 1, self._high)
        if giver is not None:
            giver = giver[0], next((i for i in range(giver[0] + 1, giver[1]) if chars[i] in c.handing), giver[1])
        if (
            giver is None
            or giver[1] >= self._high
            or not any(chars[giver[1]] in of for of in (c.finite, c.posted, c.handing, c.cite_verb))
        ):
            return None
        body = (
            chars[giver[1] - 1] in c.body and not holds(c.newsy, chars, *giver) and not holds(c.outlet, chars, *giver)
        )  # 'the agency'
        if (self._is_outlet(giver) and not body) or not self._sayer(giver):
            return None
        return giver, next((i for i in range(giver[1], self._high) if chars[i] in c.comma), self._high)

    def _by_which(self, cue: Match, later: Sequence[Match]) -> bool:
        """'…, contradicting a rebel group according to which eleven were killed': that group says so."""
        c, chars, first = self._c, self._chars, cue.first
        back = range(first - 1, max(self._start, first - _BEFORE_OUTLET) - 1, -1)
        article = next((i for i in back if chars[i] in c.determiner), first)
        if (
            cue.last >= self._high
            or chars[cue.last] not in c.relative
            or article == first
            or chars[first - 1] not in c.many
        ):
            return False
        end = self._contents.end(self._tape, cue.last + 1, self._high, later)
        draft = self._add(cue, [(cue.last + 1, end)], (article, first))
        if draft is not None:
            draft.rule = OF_CHARGE
        self._low = end
        return True

    def _quoted_source(self, cue: Match, end: int, source: Span) -> bool:
        """'…, according to data from the agency, that he quoted, …': he says so."""
        c, chars = self._c, self._chars
        if end + 3 >= self._high or chars[end] not in c.comma or chars[end + 1] not in c.relative | c.that:
            return False
        if chars[end + 2] not in c.personal or chars[end + 3] not in c.cite_verb:
            return False
        self._add(cue, [(self._low, self._high)], (end + 2, end + 3), source=source)
        self._low = self._high
        return True

    def _past_relative(self, at: int) -> int:
        """The comma that closes a relative clause (', says Reyes, who leads the team, …')."""
        c, chars = self._c, self._chars
        aged = at + 2 < self._high and chars[at] in c.comma and chars[at + 2] in c.comma
        at += 2 * (aged and (chars[at + 1] in c.age or chars[at + 1] in c.count))  # 'said Reyes, 58, whose …'
        relative = at + (at < self._high and chars[at] in c.comma)
        if relative >= self._high or chars[relative] not in c.relative:
            return at
        at = relative
        return next((i for i in range(at, self._high) if chars[i] in c.comma), at)

    def _names_source(self, at: int) -> bool:
        """Whether a source that can say something stands here, and no thing ('citing the release', 'via email')."""
        c, chars = self._c, self._chars
        return any(
            chars[i] in c.name or chars[i] in c.role or chars[i] in c.body for i in range(at, min(self._high, at + 4))
        ) or any(
            chars[i] in c.issuing and chars[i + 1] in c.preposition for i in range(at, min(self._high - 1, at + 4))
        )

    def _of_whom(self, first: int, end: int) -> bool:
        """Whether it is told whose vague information it is ('preliminary information from the police')."""
        c, chars = self._c, self._chars
        return any(holds(of, chars, first, end) for of in (c.upper, c.body, c.officer))

    def _still_told_of(self, subject: Span, comma: int) -> bool:
        """Whether 'and' behind a relative clause only goes on with it ('said Reyes, whose brother was killed, and
        whose house burned')."""
        c, chars = self._c, self._chars
        related = comma + 1 < self._high and holds(c.relative, chars, subject[0], comma)
        return related and chars[comma + 1] in c.conjunction

    def _behind_relative(self, at: int) -> int:
        """Behind a relative clause that closes with a comma ('According to Reyes, who leads the team, …')."""
        c, chars = self._c, self._chars
        if at >= self._high or chars[at] not in c.relative | c.that | c.posted:
            return at  # 'the yearbook, published in May by the charity, …'
        comma = next((i for i in range(at, self._high) if chars[i] in c.comma), None)
        return at if comma is None else comma + 1
