"""What is said: where a reported clause begins behind its cue, where it ends, and how it is cut into statements."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from minewire.mentions import Span
from minewire.ruleset import Match, Tape

from .asides import Asides
from .clauses import holds

_OF_EVENT = 5  # units of 'conference on mine action'
_MEDIUM = 6  # units up to the noun of a phrase that names the medium ('in a video statement')
_ADDRESSEE = 30  # units of the one who is told, with his apposition
_MOST_CUES = 16  # of one sentence behind a content: in a longer row of them none ends it
_FAR = 16  # units that an adjunct of the cue may take before the word that opens the clause


class Contents(Asides):
    """Finds contents on a tape of sentences with quotations as units. Spans are units."""

    def start(self, tape: Tape, at: int, high: int, form: str) -> int:
        """The first unit of what is said behind a cue that ends at `at`; `high` when nothing is."""
        c, chars = self._c, tape.chars
        if form == "tell":
            at = self._after_addressee(tape, at, high)
        first = at
        while at < high:
            char = chars[at]
            if char in c.aux and at > first and self._subjects.is_time(tape, at - 1):
                return first  # 'said January to May had seen 12 accidents'
            if char in c.that:
                return at + 2 if at + 1 < high and chars[at + 1] in c.comma else at + 1
            if char in c.colon:
                return at + 1
            if char in c.quote or char in c.question:
                return self.told_why(tape, at, high)
            if char in c.comma:
                jump = self._after_comma(tape, at, high)
                if jump is None:
                    return at
                at = jump
            elif self._subjects.is_time(tape, at) and at + 1 < high and chars[at + 1] in c.apostrophe:
                return at  # 'said Monday's blast killed two'
            elif self._subjects.is_time(tape, at) or self._is_post_adverb(tape, at, high):
                at += 1
            elif char in c.semicolon:
                return high
            elif char in c.preposition:
                jump = self._after_adjunct(tape, at, high)
                if jump is None:
                    return at
                at = jump
            elif char in c.time and at + 1 < high and chars[at + 1] in c.any_time:
                at += 2
            elif char in c.dash and chars[at] != chars[at - 1]:
                at += 1
            else:
                return at
        return high

    def _is_post_adverb(self, tape: Tape, at: int, high: int) -> bool:
        """An adverb of the cue ('said later', 'said flatly that') and not of the clause ('said there is')."""
        c, chars = self._c, tape.chars
        if chars[at] in c.post_adverb:
            return True
        nxt = chars[at + 1] if at + 1 < high else ""
        closing = (
            not nxt
            or nxt in c.that
            or nxt in c.quote
            or nxt in c.comma
            or nxt in c.colon
            or self._subjects.is_time(tape, at + 1)
        )
        return closing and chars[at] not in c.determiner and self._subjects.is_adverb(tape, at)

    def _after_comma(self, tape: Tape, at: int, high: int) -> int | None:
        """Behind 'said, …': the content, a quotation or what opens with that, past a parenthesis."""
        c, chars = self._c, tape.chars
        nxt = at + 1
        if nxt >= high:
            return None
        if chars[nxt] in c.quote or chars[nxt] in c.that:
            return nxt
        for i in range(nxt, min(high, nxt + _FAR)):
            if chars[i] in c.that and chars[i - 1] in c.comma:
                return i
            if chars[i] in c.comma and i + 1 < high and (chars[i + 1] in c.quote or chars[i + 1] in c.that):
                return i + 1
            if chars[i] in c.colon and i + 1 < high and chars[i + 1] in c.quote:
                return i
            if chars[i] in c.stop:
                break
        return None

    def _after_adjunct(self, tape: Tape, at: int, high: int) -> int | None:
        """Behind an adjunct of the cue ("in a statement", "on Monday"); None when it belongs to the content."""
        c, chars = self._c, tape.chars
        limit = min(high, at + _FAR)
        genitive = at + 2 < high and chars[at + 2] in c.apostrophe
        if at + 1 < high and self._subjects.is_time(tape, at + 1) and not genitive:
            end = at + 2
            if (
                end < high
                and chars[end] in c.comma
                and not (end + 1 < high and chars[end + 1] in c.that | c.quote | c.cite)
            ):
                return None  # 'said on Friday, two men …' cannot be; 'said in March, 40 mines were found' is content
            goes_on = end < high and chars[end] not in c.that | c.quote | c.colon | c.preposition | c.comma
            if chars[at] in c.spanning and goes_on:
                return None  # 'said during the past week her teams destroyed 12 mines'
            return end
        if at + 2 < high and chars[at + 1] in c.personal and chars[at + 2] in c.that:
            return at + 2  # 'recalls in it that'
        clause_seen = False
        for i in range(at + 1, limit):
            char = chars[i]
            if self._of_event(tape, i, high):
                return self._behind_event(tape, i + 1, high)
            if char in c.that and not clause_seen:
                return i
            if char in c.quote and not clause_seen and not self._title(tape, i) and chars[i - 1] not in c.determiner:
                return i
            if char in c.colon:
                return i
            if char in c.comma:
                if i + 1 < high and (chars[i + 1] in c.quote or chars[i + 1] in c.that):
                    return i + 1
                break
            if char in c.finite or char in c.personal:
                clause_seen = True
        return self._after_medium(tape, at, limit, high)

    def _of_event(self, tape: Tape, at: int, high: int) -> bool:
        """A clause that tells of where something is said ('at a conference that opened in May')."""
        c, chars = self._c, tape.chars
        event = holds(c.titled_event, chars, max(0, at - _OF_EVENT), at)  # 'told a forum on mines that opened'
        medium = chars[at - 1] in c.medium
        if at + 1 >= high or not (medium or event) or chars[at] not in c.that | c.relative:
            return False
        verb = at + 1 + (at + 2 < high and self._subjects.is_adverb(tape, at + 1))  # 'a post that first put it at 17'
        return chars[verb] in c.event_verb or (medium and chars[at + 1] in c.finite | c.no_subject)

    def _behind_event(self, tape: Tape, at: int, high: int) -> int:
        """Behind such a clause: what opens with that or a quotation; nothing else is said behind it."""
        c, chars = self._c, tape.chars
        opens = c.that | c.quote | c.colon
        return next((i for i in range(at, high) if chars[i] in opens), high)

    def _after_medium(self, tape: Tape, at: int, limit: int, high: int) -> int | None:
        """Behind a phrase that names the medium ('in a statement', 'on Facebook', 'in an interview Friday')."""
        c, chars = self._c, tape.chars
        for i in range(at + 1, min(limit, at + _MEDIUM)):
            char = chars[i]
            if char in c.medium:
                end = i + 1
                while end < limit and (chars[end] in c.medium or self._subjects.is_time(tape, end)):
                    end += 1
                end = self._after_posted(tape, end + (end < limit and self._title(tape, end)), limit)
                if end < limit and chars[end] in c.preposition and end + 1 < limit:
                    if self._subjects.is_time(tape, end + 1):
                        return end + 2
                    further = self._after_medium(tape, end, limit, high)
                    if further is not None:
                        return further
                    if not any(chars[k] in c.finite or chars[k] in c.personal for k in range(end, high)):
                        return high
                    return self._after_complement(tape, end, limit)
                return end
            if not (
                char in c.determiner or char in c.lower or char in c.name or char in c.numeral or char in c.apostrophe
            ):
                return None
            if char in c.finite or char in c.personal or char in c.preposition:
                return None
        return None

    def _after_posted(self, tape: Tape, at: int, limit: int) -> int:
        """Behind what tells when or by whom the medium came out ('in a report released on Monday')."""
        c, chars = self._c, tape.chars
        if at >= limit or chars[at] not in c.posted:
            return at
        end = at + 1
        if end < limit and chars[end] in c.preposition:
            end += 1
            if end < limit and not self._subjects.is_time(tape, end):
                return self._after_complement(tape, end - 1, limit)
        while end < limit and self._subjects.is_time(tape, end):
            end += 1
        return end

    def _after_complement(self, tape: Tape, at: int, limit: int) -> int:
        """Behind a short complement of a medium noun ('in an interview with the radio')."""
        c, chars = self._c, tape.chars
        i = at + 1
        if i < limit and chars[i] in c.determiner:
            i += 1
        while i < limit and chars[i] in c.name and chars[i] not in c.determiner:
            i += 1
        if i == at + 1 or (i == at + 2 and chars[at + 1] in c.determiner and i < limit):
            i = min(limit, i + 1)
        return i

    def _after_addressee(self, tape: Tape, at: int, high: int) -> int:
        """Behind the one who is told: to that, a quotation, a comma, or the word that opens a clause."""
        c, chars = self._c, tape.chars
        if at < high and chars[at] in c.no_addressee:
            return at
        i = at
        while i < min(high, at + _ADDRESSEE):
            char = chars[i]
            if self._of_event(tape, i, high):
                return self._behind_event(tape, i + 1, high)
            titled = char in c.quote_comma and i > at and chars[i - 1] in c.medium
            if titled and i + 1 < high and chars[i + 1] in c.relative:
                return high  # 'told the conference "Life After Mines", which opened on Monday'
            if char in c.that or char in c.quote or char in c.colon or char in c.comma:
                return i
            if char in c.question and (i == at or char not in c.relative):
                return i
            if i > at:
                if char in c.personal or (
                    char in c.clause_start
                    and chars[i - 1] not in c.preposition
                    and char not in c.name
                    and chars[i - 1] not in c.conjunction
                ):
                    return i
                if char in c.figure and chars[i - 1] not in c.determiner and chars[i - 1] not in c.preposition:
                    return i  # 'told reporters 40 mines were left'
                owned = chars[i - 1] in c.determiner or chars[i - 1] in c.apostrophe
                named = owned and i + 1 < high and (chars[i + 1] in c.name or chars[i + 1] in c.where_said)
                if self._subjects.is_time(tape, i) and not named and not (i + 1 < high and chars[i + 1] in c.news):
                    return i
                if char in c.preposition and char not in c.genitive:
                    return i
            i += 1
        at += 1
        while at < high and (chars[at] in c.name or chars[at] in c.apostrophe):
            at += 1
        return at if holds(c.finite, chars, at, high) else high

    def end(self, tape: Tape, start: int, high: int, later: Sequence[Match]) -> int:
        """Where a content that begins at `start` gives way to the next report of the same sentence."""
        c, chars = self._c, tape.chars
        later = list(islice((cue for cue in later if cue.first > start), _MOST_CUES))
        for cue in later:
            at, form = cue.first, cue.rule.gives.get("form")
            before = chars[at - 1]
            if form in {"participle", "urging"}:
                if before in c.comma or before in c.dash or before in c.quote:
                    return at - (before not in c.quote)
                if before in c.coordinator and chars[at - 2] in c.comma:
                    return at - 2
                if beside := self.accompanying(tape, start, at):
                    return beside[0] - 1 - (chars[beside[0] - 2] in c.comma)
            elif form in {"source", "cite"}:
                if form == "source" and (other := self._contrasted(tape, start, cue, high)) is not None:
                    return other
                if before in c.any_comma and self._closes(tape, cue.last, high):
                    return at - 1 if before in c.comma else at
            elif form == "words" and before in c.quote and chars[at - 2] in c.comma:
                return at - 2
            elif form in {"say", "tell", "noun", "urge", "call", "put", "deny"}:
                cut = self._coordinated(tape, start, at)
                cut = cut if cut is not None else self._relayed_from(tape, start, cue, high)
                if cut is not None:
                    return cut
        return self._before_comment(tape, start, high, later)

    def _coordinated(self, tape: Tape, start: int, cue: int) -> int | None:
        """The cut before 'and added that', 'but Y said': a second report on a level with the first."""
        c, chars = self._c, tape.chars
        at = cue
        while at > start and (chars[at - 1] in c.aux or self._subjects.is_adverb(tape, at - 1)):
            at -= 1
        if chars[at - 1] in c.coordinator and at - 1 > start:
            at -= 1
            return at - 1 if chars[at - 1] in c.comma else at
        subject = self._subjects.left(tape, start, cue)
        if subject is None:
            return None
        at = subject[0]
        if (
            at - 2 > start
            and chars[at - 1] in c.coordinator
            and (chars[at - 2] in c.comma or chars[at - 2] in c.quote or chars[at - 2] in c.dash)
        ):
            return at - 2 if chars[at - 2] not in c.quote else at - 1
        if at - 1 > start and chars[at - 1] in c.semicolon:
            return at - 1
        if at - 3 > start and chars[at - 1] in c.claim and chars[at - 3] in c.comma:
            return at - 3  # '12 fields, a figure the army called "…"'
        if chars[at - 1] in c.comma and chars[cue + 1 : cue + 2] in c.comma:  # '…; each rat, it adds, costs …'
            return next((i for i in range(at - 2, start, -1) if chars[i] in c.semicolon), None)
        if at - 2 > start and chars[at - 1] in c.subordinator:
            comma = at - 2
            while comma > start and (chars[comma] in c.any_time or chars[comma] in c.determiner):
                comma -= 1  # '…, a day after a group said'
            return comma if chars[comma] in c.comma else None
        return None

    def _relayed_from(self, tape: Tape, start: int, cue: Match, high: int) -> int | None:
        """The comma of a tail in which an outlet passes the whole on ('…, Reuters reported on Friday')."""
        c, chars = self._c, tape.chars
        if chars[cue.last - 1] not in c.relay or not self._closes(tape, cue.last, high):
            return None
        behind = chars[cue.last] if cue.last < high else ""
        if behind and not (behind in c.cite or behind in c.comma or behind in c.preposition or behind in c.any_time):
            return None
        subject = self._subjects.left(tape, start, cue.first)
        if subject is None or subject[0] - 1 <= start or chars[subject[0] - 1] not in c.comma:
            return None
        outlet = holds(c.outlet, chars, *subject) or holds(c.news, chars, *subject)
        return subject[0] - 1 if outlet else None

    def trimmed(self, tape: Tape, piece: Span) -> Span:
        """A piece without blank marks at its ends."""
        c, chars = self._c, tape.chars
        first, last = piece
        while first < last and chars[first] in c.loose and chars[first] not in c.quote:
            first += 1
            if first + 1 < last and chars[first] in c.adverse and chars[first - 1] in c.comma:
                first += 1  # '…, while two are in hospital, the police said'
        while last > first and chars[last - 1] in c.trailing:
            last -= 1
        return first, last
