"""A verb of speech with its subject and its content, in their possible orders."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .halves import Halves

_AS_ASIDE = 7  # units between 'As X said' and its comma
_SOON = 6  # units within which a second cue takes over
_TOLD = 2  # units behind a cue in which the figure of its object stands


class Saying(Halves):
    """Reads a verb of speech: who stands before or behind it, and which sides of it are what was said."""

    def _say(self, cue: Match, later: Sequence[Match], form: str = "") -> None:
        c, chars, tape = self._c, self._chars, self._tape
        form = form or str(cue.rule.gives["form"])
        before = chars[cue.first - 1] if cue.first > self._start else ""
        if before and before in c.unfinished:
            return  # 'most of the reported cases were in Zar'
        subject = self.subjects.left(tape, self._low, cue.first)
        if inverted := self._inverted(cue, subject, before):
            self._inversion(cue, inverted, later)
            return
        subject = self._behind_quote(cue, self._without_name(self._behind_cited(subject)))
        if subject is None:
            subject = self._inherited(cue)
        if subject is None or self._nobodys(subject) or (form == "noun" and not self._sayer(subject)):
            return
        if self._relayed(cue, subject, later):
            return
        counted = cue.last < self._high and tape.has(cue.last, "figure") and tape.has(cue.last - 1, "claims.tallied")
        if counted and subject[1] - subject[0] > 1 and self._ground(subject):
            return  # 'Helmand and Kandahar provinces reported 14 and nine accidents'
        start = self._contents.start(tape, cue.last, self._high, form)
        self._relay = self._told_outlet(cue) if form == "tell" else self._quoting(cue)
        start = self._behind_manner(subject, start)
        inserted = start < self._high and chars[start] in c.comma and start + 1 < self._high
        inserted = inserted or (start < self._high and self._runs_on(start) and chars[self._low] in c.determiner)
        left = self._left_piece(subject, inserted=inserted)
        chained = bool(later) and later[0].first == cue.last and later[0].rule.gives["form"] == "participle"
        right = self._right_piece(start, later) if not chained else None  # '…, the officer said adding that …'
        left = left or self._before_as(subject, right, start)
        if left and chars[left[1] - 1] not in c.quote and self._ends_in_colon(cue):
            return
        aside = left and chars[subject[0]] in c.relative and chars[left[1] - 1] in c.quote  # '"Life", which opened'
        if form == "speech" and ((right and self._a_few_words(right)) or aside):
            return
        if form == "speech" and not (
            (left and chars[left[1] - 1] in c.quote)
            or (right and chars[right[0]] in c.quote)
            or (before and before in c.quote)
            or (left and (inserted or start >= self._high) and self._went_on(cue, subject))
        ):
            return
        self._arrange(cue, subject, left, right, start, later)

    def _without_name(self, subject: Span | None) -> Span | None:
        """'A doctor who does not want to give her name tells us': the doctor."""
        c, chars = self._c, self._chars
        aside = next((i for i in range(*subject or (0, 0)) if chars[i] in c.comma), None)
        aside = None if aside is None or chars[aside + 1] in c.cite | c.cite_verb else aside
        if subject is not None and aside is not None and self.subjects.is_participle(self._tape, aside + 1):
            return (subject[0], aside)  # 'The chief, confirming the blast, said …'
        if subject is None or chars[subject[1] - 1] not in c.own_name:
            return subject
        relative = next((i for i in range(subject[0] - 1, self._low, -1) if chars[i] in c.relative), None)
        return self.subjects.left(self._tape, self._low, relative) if relative is not None else subject

    def _inverted(self, cue: Match, subject: Span | None, before: str) -> Span | None:
        """The subject behind the cue, where a quotation or a clause with its comma stands right before it."""
        c, chars = self._c, self._chars
        if not before or not (before in c.quote or before in c.comma or before in c.dash):
            return None
        timed = self.subjects.behind_time(self._tape, cue.last, self._high) > cue.last  # 'warned Reyes' is both
        to_somebody = cue.rule.gives["form"] == "tell" and chars[cue.first] not in c.say and not timed
        aside = subject is not None and before in c.comma and (self._told_of(subject) or self._named_behind(subject))
        officer = not to_somebody and self._officer_last(cue.last) and self._clause_before(cue.first - 1)
        if aside and not officer:
            return None
        if before not in c.quote and (cue.first - self._low < 3 or to_somebody or cue.rule.gives["form"] == "speech"):
            return None
        if (right := self.subjects.right(self._tape, cue.last, self._high)) is None:
            return None
        right = self._with_issuer(right)
        after = chars[right[1]] if right[1] < self._high else ""
        if not self._can_end(right[1]) or self._explained(subject, right):
            return None
        if before in c.quote or officer or chars[right[1] - 1] in c.issue:
            return right  # '…, says a report which the Halo Trust publishes today'
        if holds(c.document, chars, *right) and chars[right[0]] in c.determiner and self._only_when(right[1]):
            return right  # 'Cambodia recorded 71 casualties, up from 50, said a report on Friday.'
        who = right[1] + 1 < self._high and chars[right[1] + 1] in c.relative
        if chars[right[0]] in c.count and not who and holds(c.finite, chars, right[1], self._high):
            return None  # 'Ana Reyes, the centre's head, said 27 people, 10 of them children, had died'
        if subject is not None:
            head = next((i for i in range(right[0], right[1]) if chars[i] in c.comma), right[1]) - 1
            if chars[head] in c.close:  # 'said the Mine Action Centre (MAC)'
                head = next((i - 1 for i in range(head, right[0], -1) if chars[i] in c.open), head)
            group = chars[head] in c.several and self._only_when(right[1])  # ', reported local officials on Friday.'
            named = chars[head] in c.name or chars[head] in c.body or chars[head] in c.role
            if not group and (not named or (after and after not in c.comma and after not in c.relative)):
                return None
            bare = chars[right[0]] in c.lower and not any(
                chars[right[0]] in of for of in (c.determiner, c.role, c.body)
            )
            if subject[0] <= self._low and (bare or chars[cue.last - 1] in c.object):
                return None  # 'Reyes, in her turn, highlighted the role of the deminers'
        return right

    def _inversion(self, cue: Match, subject: Span, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        pieces, subject = [(self._own_part(cue.first), cue.first)], self._before_rest(cue, subject)
        at = self._past_relative(subject[1])
        told = self._still_told_of(subject, at)
        if (
            chars[cue.first - 1] not in c.quote
            and at < self._high
            and chars[at] in c.comma
            and not told
            and self._goes_on(at + 1, later)
        ):
            end = self._contents.end(self._tape, at + 1, self._high, later)
            self._add(cue, [*pieces, (at + 1, end)], subject)
            self._low = end
            return
        second = self._second_half(at, later)
        if second is not None:
            pieces.append(second)
        self._add(cue, pieces, subject)
        self._low = second[1] if second else at

    def _behind_quote(self, cue: Match, subject: Span | None) -> Span | None:
        """Everything between a quotation and its cue is the subject ('…," a man who called himself Elnur told us')."""
        c, chars = self._c, self._chars
        if subject is not None and subject[1] - subject[0] == 1 and chars[subject[0]] in c.pronoun:
            return subject
        quote = next(
            (i for i in range(cue.first - 1, max(self._low, cue.first - 30) - 1, -1) if chars[i] in c.quote_comma), None
        )
        inner = quote - (chars[quote] in c.comma) if quote is not None else 0
        if inner > self._low and chars[inner] in c.quote and chars[inner - 1] in c.determiner:
            return subject  # 'In the "smart village", 870 people live'
        if quote is None or quote + 1 >= cue.first or (subject is not None and subject[0] <= quote + 1):
            return subject
        first = chars[quote + 1]
        if not (first in c.determiner or first in c.name or first in c.role):
            return subject
        end = next((i for i in range(quote + 1, cue.first) if chars[i] in c.relative or chars[i] in c.comma), cue.first)
        if any(
            chars[i] in c.finite or (chars[i] in c.coordinator and chars[i] not in c.conjunction)
            for i in range(quote + 1, end)
        ):
            return subject
        last = cue.first
        while last > quote + 2 and (chars[last - 1] in c.comma or chars[last - 1] in c.aux):
            last -= 1
        return (quote + 1, last)

    def _left_piece(self, subject: Span, *, inserted: bool) -> Span | None:
        """The clause or quotation before a subject, when a comma or quotation parts them."""
        c, chars = self._c, self._chars
        at = subject[0]
        if at <= self._low:
            return None
        before = chars[at - 1]
        quoted = chars[at - 3] in c.quote
        put = quoted or (inserted and not holds(c.verbal, chars, self._low, at - 2))
        if before in c.named_as and at - 2 > self._low and chars[at - 2] in c.comma and put:
            return (at - 3 if quoted else self._low, at - 2)  # 'He "asked for tea", as the engineer put it'
        if before in c.quote:
            return (self._own_part(at), at)
        low = max(self._low, *(chars.rfind(mark, self._low + 1, at - 1) + 1 for mark in c.semicolon))
        if chars[subject[0]] in c.personal and inserted:  # 'The head keeps a list: since May, he says, 12 have died'
            low = self._low = next((i + 1 for i in range(at - 2, self._low, -1) if chars[i] in c.colon), self._low)
        if (before in c.comma and (at - 1 - low >= 3 or inserted)) or (before in c.dash and at - 1 - low >= 3):
            return (low if self._sentence.drafts else self._low, at - 1)  # 'Two died; nine were hurt, the police said'
        return None

    def _arrange(
        self, cue: Match, subject: Span, left: Span | None, right: Span | None, start: int, later: Sequence[Match]
    ) -> None:
        """Which of the sides of a subject and its verb is what was said."""
        c, chars = self._c, self._chars
        if right and chars[subject[0]] in c.relative and subject[1] - subject[0] == 1:
            self._relative(cue, subject, right)
            return
        if left is None:
            right = self._parted(subject, right, start, later)
        elif chars[left[1] - 1] in c.quote and not (right and self._only_titled(left, right)):
            self._behind_quotation(cue, subject, left, right, start, later)
            return
        elif self._behind_clause(cue, subject, left, right, start, later):
            return
        if right and self._is_content(cue, right) and not self._while_saying(subject, right):
            self._before_content(cue, subject, left, right, later)
        else:
            self._subject = subject
            told = holds(c.numeral, chars, cue.last, min(cue.last + _TOLD, self._high)) or self._in_writing(cue)
            if told and chars[cue.last - 1] in c.object and self._counts(subject):
                self._vouch(cue, subject)  # 'The centre reported 30 casualties'
            main = self.subjects.main(self._tape, self._start, cue.first)
            if main is None or main[1] != subject[1]:  # 'The envoy has declared the road open, officials said'
                self._low = cue.last

    def _parted(self, subject: Span, right: Span | None, start: int, later: Sequence[Match]) -> Span | None:
        """The content behind a comma: 'As X said on Monday, …', 'says, win or lose, he is staying'."""
        c, chars = self._c, self._chars
        if subject[0] > self._start and chars[subject[0] - 1] in c.named_as:
            comma = next((i for i in range(start, min(start + _AS_ASIDE, self._high - 1)) if chars[i] in c.comma), None)
            aside = comma is not None and (comma == start or chars[start] in c.preposition or chars[start] in c.date)
            if comma is not None and aside and not holds(c.finite, chars, start, comma):
                return self._right_piece(comma + 1, later)
        if start + 1 >= self._high or chars[start] not in c.comma:
            return right
        nxt = chars[start + 1]
        if right is None and chars[start - 1] in c.that and nxt in c.preposition:
            return self._right_piece(start + 1, later)  # 'said that, under the plan, the teams lifted 12 mines'
        adjunct = nxt in c.linking or nxt in c.preposition or self.subjects.is_participle(self._tape, start + 1)
        if right is not None or adjunct or any(m.first - start <= _SOON for m in later if m.first > start):
            return right
        found = self._right_piece(start + 1, later)
        return found if found and holds(c.finite, chars, *found) else None

    def _behind_quotation(
        self, cue: Match, subject: Span, left: Span, right: Span | None, start: int, later: Sequence[Match]
    ) -> None:
        """'"…," he said' with what may go on behind it."""
        pieces = [left]
        self._low = start if start < self._high and self._chars[start] in self._c.comma else cue.last
        if right and self._chars[right[0] - 1] in self._c.that:
            pieces.append(right)
            self._low = right[1]
        elif second := self._second_half(cue.last, later):
            pieces.append(second)
            self._low = second[1]
        self._add(cue, pieces, subject)

    def _behind_clause(
        self, cue: Match, subject: Span, left: Span, right: Span | None, start: int, later: Sequence[Match]
    ) -> bool:
        """'…, he said' behind a reported clause, or inside it; False where the clause is only an adverbial."""
        c, chars = self._c, self._chars
        if start < self._high and chars[start] in c.comma and self._goes_on(start + 1, later):
            end = self._contents.end(self._tape, start + 1, self._high, later)
            related = chars[left[1] - 1] in c.relative and chars[left[1] - 2] in c.said_in
            if related:  # 'fields in which, experts reckon, mines are left, …'
                end = next((i for i in range(start + 1, end) if chars[i] in c.comma), end)
            self._add(cue, [(start + 1, end)] if related else [left, (start + 1, end)], subject)
            self._low = end
            return True
        intro = right is not None and self._intro(left)
        parted = right and chars[start - 1] in c.that and chars[cue.last] in c.comma and start == cue.last + 2
        if right is not None and parted and not intro:
            self._add(cue, [left, (start - 1, right[1])], subject)  # 'There is no proof, he insists, that they came'
            self._low = right[1]
            return True
        colon = chars[start - 1] in c.colon and chars[start : start + 1] not in c.quote
        if right and colon and (not intro or self._lists(left, right)):
            self._add(cue, [left, right], subject)  # 'They found 40 items, he said: 12 mines and 28 shells'
            self._low = right[1]
            return True
        content = right is not None and self._is_content(cue, right) and self._is_clause(right, start)
        told = intro and right is not None and start < self._high and not self._is_content(cue, right)
        adjunct = told and chars[start] in c.preposition and chars[cue.last - 1] not in c.clause_only
        if told and (self._holds_clause(left) or (adjunct and self._counts_or_did(left))):
            intro = False  # 'In May, a mine killed two men, the paper reported at the time'
        if right is None or not (intro or content):
            rest = cue.last + 1
            more = rest < self._high and chars[cue.last] in c.semicolon and not any(m.first >= rest for m in later)
            self._add(cue, [left, (rest, self._high)] if more else [left], subject)
            self._low = self._high if more else cue.last
            return True
        if chars[start] in c.quote and not intro:
            if chars[start - 1] in c.colon:
                self._add(cue, [left], subject)
            elif holds(c.verbal, chars, *left) or self._runs_on(start):
                self._add(cue, [left, right], subject)
                self._low = right[1]
                return True
        return False

    def _before_content(
        self, cue: Match, subject: Span, left: Span | None, right: Span, later: Sequence[Match]
    ) -> None:
        """'He said …': the content behind its cue."""
        c, chars = self._c, self._chars
        cited = self._cited_before(left[0] if left else self._start, subject[0])
        right = self._related(subject, self._own_clause(subject, right))
        if holds(c.document, chars, *subject):  # 'Records show that nine died, seen by Reuters'
            seen = (i for i in range(right[0] + 1, right[1] - 2) if chars[i + 1] in c.posted and chars[i + 2] in c.by)
            right = right[0], next((i for i in seen if chars[i] in c.comma), right[1])
        pieces, link = [right], subject[0] - 1
        told = chars[right[0]] in c.finite or chars[right[0]] in c.personal or chars[right[0] - 1] in c.that
        if link > self._start and chars[link] in c.relative and chars[cue.last - 1] in c.object and not told:
            return  # 'a clinic which the city promised Aran in May'
        if chars[right[0]] in c.finite and link > self._start and chars[link] in c.relative:
            pieces.insert(0, (link, link + 1))  # 'which critics said was unfair'
        draft = self._add(cue, pieces, subject)
        if holds(c.numeral, chars, *right) and self._counts(subject):
            self._bare_figure(cue, subject, right)  # '…; the army says 301'
        if draft:
            self._pass_on(draft, subject, cited or self._cited_between(right, later))
            draft.source = draft.source or self._inner_source(right, later)
        self._low = right[1]

    def _relative(self, cue: Match, subject: Span, right: Span) -> None:
        """'X, who says Y, …': the clause ends at its comma, and the sentence goes on with X."""
        c, chars = self._c, self._chars
        comma = next((i for i in range(right[0] + 1, right[1]) if chars[i] in c.comma), None)
        stop = comma if comma is not None else right[1]
        clause = chars[right[0] - 1] in c.that or chars[right[0]] in c.personal
        spoken = chars[cue.last - 1] not in c.object and holds(c.finite, chars, right[0], stop)
        if not clause and not spoken and not holds(c.quote, chars, right[0], stop):
            return
        bound = subject[0] > self._start and chars[subject[0] - 1] in c.comma
        end = comma if bound and comma is not None else right[1]
        before = self._before_relative(subject[0])
        outer = self._subject
        self._add(cue, [(right[0], end)], subject, notes={"antecedent": before} if before else {})
        self._subject = outer
        if comma is None or not bound:
            self._low = end
