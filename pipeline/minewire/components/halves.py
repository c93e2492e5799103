"""The parts of a content round its cue: where a clause inside a sentence ends, the second half of a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .impersonal import Impersonal
from .utterances import Draft

_MANNER = 7  # units of how, when or where somebody says something
_WRITING = 9  # units behind a cue in which the writing is named that something is said in
_REST = 20  # units between a cue and the second half of its quotation
_SHORTEST_CLAUSE = 4  # units behind the comma of an adverbial that make a clause
_FEWEST_QUOTED = 4  # words of a quotation behind a preposition that is said
_DONE = ("outcome.past", "outcome.active", "action.past", "action.active")  # verbs of a clause that counts


class Halves(Impersonal):
    """Finds the parts of a content that its cue parts, or that a clause bounds."""

    def _ends_in_colon(self, cue: Match) -> bool:
        """'Asked about the funds, Reyes replied:' above the paragraph with her words."""
        c, chars, end = self._c, self._chars, self._sentence.last - 1
        if cue.last != end or chars[end] not in c.colon:
            return False
        below = next((char for char in chars[end + 1 :] if char not in c.para), "")
        return below != "" and below in c.quote

    def _counts_or_did(self, left: Span) -> bool:
        """Whether a stretch holds a verb."""
        return holds(self._c.finite, self._chars, *left) or any(self._tape.has(i, "cue.count") for i in range(*left))

    def _can_end(self, at: int) -> bool:
        """Whether a subject behind its verb can end there."""
        c, chars = self._c, self._chars
        marks = (c.comma, c.quote, c.relative, c.colon, c.semicolon, c.dash, c.open)
        words = (c.preposition, c.coordinator, c.asked)
        told = (self.subjects.is_time, self.subjects.is_participle, self.subjects.is_adverb)
        return (
            at >= self._high
            or any(chars[at] in of for of in (*marks, *words))
            or any(so(self._tape, at) for so in told)
        )

    def _told_of(self, subject: Span) -> bool:
        """Whether a subject opens the sentence and one relative clause, or whose somebody is, is all that parts it from
        its verb ('Reyes, whose son was hurt, said …', 'Ana Reyes, of the Halo Trust, said …')."""
        c, chars, (first, last) = self._c, self._chars, subject
        commas = [i for i in range(first, last) if chars[i] in c.comma]
        if first > self._low or len(commas) != 1:
            return False
        at = commas[0]
        named = at - first > 1 and all(chars[i] in c.called_or_role for i in range(first, at))
        return chars[at + 1] in c.relative or (named and chars[at + 1] in c.noun_preposition)

    def _named_behind(self, subject: Span) -> bool:
        """Whether a subject is an office and the name behind its comma ('the mayor, Omar Noor, said …')."""
        c, chars, (first, last) = self._c, self._chars, subject
        comma = next((i for i in range(last - 1, first, -1) if chars[i] in c.comma), first)
        name = chars[comma + 1 : last]
        return len(name) > 1 and all(char in c.name for char in name) and holds(c.office, chars, first, comma)

    def _officer_last(self, at: int) -> bool:
        """Whether the sentence ends with an office and its holder ('…, explained its deputy head, Omar Noor.')."""
        c, chars = self._c, self._chars
        comma = next((i for i in range(at, self._high) if chars[i] in c.comma), self._high)
        held = comma + 1 < self._high and all(chars[i] in c.name for i in range(comma + 1, self._high))
        head = next((i for i in range(at, comma) if chars[i] in c.preposition), comma) - 1
        return held and chars[at] in c.article and chars[head] in c.office

    def _clause_before(self, end: int) -> bool:
        """Whether a clause stands there and no name with what is told of it ('The agency, which works in Aran')."""
        c, chars = self._c, self._chars
        comma = next((i for i in range(self._low, end) if chars[i] in c.comma), end)
        return any(chars[i] in c.finite or self._tape.has(i, "outcome.past") for i in range(self._low + 1, comma))

    def _own_part(self, end: int) -> int:
        """Where what is said begins before a cue: a quotation alone behind a semicolon ('Bus burns; "no mine", say
        police')."""
        c, chars = self._c, self._chars
        alone = end - 2 > self._low and chars[end - 1] in c.quote and chars[end - 2] in c.semicolon
        return end - 1 if alone and not holds(c.quote, chars, self._low, end - 1) else self._low

    def _explained(self, subject: Span | None, right: Span) -> bool:
        """'Omar Noor, a spokesman, said a mine killed two': who opens the sentence tells the clause behind the verb."""
        c, chars, (first, last) = self._c, self._chars, subject or (0, 0)
        comma = first + next((i for i, char in enumerate(chars[first:last]) if char in c.comma), 0)
        named = comma - first > 1 and all(char in c.name for char in chars[first:comma])
        office = named and (holds(c.office, chars, comma, last) or holds(c.role, chars, comma, last))
        if not office or any(
            chars[i] in c.finite or self._tape.has(i, "outcome.past") for i in range(self._low, first)
        ):
            return False
        return any(self._tape.has(i, verb) for i in range(right[0] + 1, right[1] - 1) for verb in _DONE)

    def _behind_manner(self, subject: Span, start: int) -> int:
        """The comma behind a short adjunct of a cue in its sentence ('The boy, she said after a while, is well')."""
        c, chars = self._c, self._chars
        inside = subject[0] > self._low and chars[subject[0] - 1] in c.comma and start < self._high
        if not inside or chars[subject[0]] in c.relative:
            return start
        if chars[start] not in c.preposition and not self.subjects.is_participle(self._tape, start):
            return start
        comma = next((i for i in range(start, min(start + _MANNER, self._high)) if chars[i] in c.comma), start)
        if holds(c.clausal, chars, start, comma) or holds(c.that, chars, start, comma) or comma + 1 >= self._high:
            return start
        behind = chars[comma + 1]
        bare = not holds(c.verbal, chars, self._low, subject[0] - 1) and not self._intro((self._low, subject[0] - 1))
        told = bare and behind in c.plain and behind in c.lower  # 'Mines, the agency said on Monday, killed 40 people'
        return comma if told or behind in c.finite or behind in c.conjunction else start

    def _in_writing(self, cue: Match) -> bool:
        """'The police and the agency confirmed the accident in a joint statement': what it says is theirs."""
        c, chars = self._c, self._chars
        end = next(
            (i for i in range(cue.last, min(cue.last + _WRITING, self._high)) if chars[i] in c.document), cue.last
        )
        return end > cue.last and chars[end - 1] not in c.apostrophe and holds(c.said_in, chars, cue.last, end)

    def _went_on(self, cue: Match, subject: Span) -> bool:
        """'By June, he went on, …', not 'Two miners die, search goes on'."""
        return self._chars[cue.first] in self._c.aspect and holds(self._c.someone, self._chars, *subject)

    def _related(self, subject: Span, right: Span) -> Span:
        """'The plan, which officials said was unfair, was dropped': what is said ends with the relative clause."""
        c, chars = self._c, self._chars
        link = subject[0] - 1
        if link <= self._start or chars[link] not in c.relative or chars[link - 1] not in c.comma:
            return right
        return right[0], next((i for i in range(*right) if chars[i] in c.comma), right[1])

    def _lists(self, left: Span, right: Span | None) -> bool:
        """'In May the trust lifted 40 items, it said: 12 mines and 28 shells': what is listed behind the colon was
        counted before it."""
        c, chars = self._c, self._chars
        listed = right is not None and holds(c.numeral, chars, *right) and not holds(c.clausal, chars, *right)
        return listed and left[1] - left[0] > _SHORTEST_CLAUSE and holds(c.numeral, chars, *left)

    def _second_half(self, at: int, later: Sequence[Match]) -> Span | None:
        """The rest of a quotation behind its cue: right behind it, or behind a comma; a title in marks is none."""
        c, chars = self._c, self._chars
        stop = next((m.first for m in later if m.first > at), self._high)
        for i in range(at, min(stop, at + _REST)):
            if chars[i] not in c.quote:
                continue
            before = i - 1
            while before > at and chars[before] in c.coordinator:
                before -= 1
            if (
                i == at
                or chars[before] in c.comma
                or chars[before] in c.colon
                or self.subjects.is_time(self._tape, before)
            ):
                end = i + 1
                while end < self._high and (chars[end] in c.quote or chars[end] in c.conjunction):
                    end += 1
                return i, end
            return None
        return None

    def _only_titled(self, left: Span, right: Span) -> bool:
        """Whether an adverbial ends in a title in quote marks ('In his book "The Field", Reyes says he lost a leg')."""
        c, chars = self._c, self._chars
        opens = chars[left[0]] not in c.quote and not holds(c.quote, chars, left[0], left[1] - 1)
        return opens and self._intro(left) and not holds(c.comma, chars, *left) and chars[right[0]] not in c.comma

    def _own_clause(self, subject: Span, right: Span) -> Span:
        """'While X argues that Y, Z …': a report inside a subordinate clause ends with that clause."""
        c, chars = self._c, self._chars
        before = subject[0] - 1
        if before < self._start or chars[before] not in c.subordinator or before > self._start + 1:
            return right
        if chars[right[0] - 1] in c.comma:
            return right  # 'As X said, two men, both of them farmers, were hurt'
        comma = next((i for i in range(right[0] + 1, right[1]) if chars[i] in c.any_comma), None)
        if comma is None:
            return right
        return right[0], comma + (chars[comma] in c.quote_comma)

    def _before_as(self, subject: Span, right: Span | None, start: int) -> Span | None:
        """'The toll stands at 345, as the ministry said on Monday': the clause before an 'as' in the tail."""
        c, chars, comma = self._c, self._chars, subject[0] - 2
        tail = right is None and comma - self._low >= _SHORTEST_CLAUSE and chars[comma + 1] in c.named_as
        told = tail and chars[comma] in c.comma and holds(c.numeral, chars, self._low, comma)
        return (self._low, comma) if told and self._only_when(start) else None

    def _note_cited_before(self, draft: Draft | None, subject: int) -> None:
        """'Citing the ministry, he put the toll at six': whom the sentence cites before its subject is the source."""
        if draft is not None and draft.source is None:
            draft.source = self._cited_before(self._start, subject)

    def _cited_before(self, first: int, subject: int) -> Span | None:
        """Whom a sentence cites before its subject, behind 'citing' and up to a comma."""
        c, chars, end = self._c, self._chars, subject - 1
        cites = first + 1 < end and chars[first] in c.cite and chars[end] in c.comma
        counts = cites and holds(c.body, chars, first, end) and holds(c.numeral, chars, subject, self._high)
        # not 'Referring to the march, she …', but 'Referring to the agency, she says that 40 were hurt'
        cites = cites and (counts or not self.subjects.explains_whom(self._tape, first, end))
        return (first + 1, end) if cites and not holds(c.own, chars, first, end) else None

    def _with_issuer(self, who: Span) -> Span:
        """'read a statement from the general staff': the writing with whose it is."""
        c, chars, at = self._c, self._chars, who[1]
        if chars[at - 1] not in c.document:
            if at >= self._high or chars[at] not in c.open or not holds(c.document, chars, *who):
                return who
            close = next((i + 1 for i in range(at, self._high) if chars[i] in c.close), self._high)
            return who[0], close  # 'reads the digest of the Mine Action Agency (MAA)'
        if at + 2 < self._high and chars[at] in c.preposition and self.subjects.is_time(self._tape, at + 1):
            at += 2  # 'the report for April of the agency'
        if at + 1 >= self._high or chars[at] not in c.noun_preposition_or_by:
            return who
        issuer = self.subjects.right(self._tape, at + 1, self._high)
        if issuer is None or not holds(c.called, chars, *issuer):
            return who
        end = issuer[1]
        if end < self._high and chars[end] in c.open:  # 'of the Mine Action Agency (MAA)'
            end = next((i + 1 for i in range(end, self._high) if chars[i] in c.close), self._high)
        return self._closed((who[0], end))

    def _before_rest(self, cue: Match, subject: Span) -> Span:
        """'All the maps received so far, said Reyes, cover a third': without what goes on with a clause that has had no
        verb so far."""
        c, chars, (first, last) = self._c, self._chars, subject
        comma = next((i for i in range(first + 1, last - 1) if chars[i] in c.comma), None)
        if comma is None or last < self._high or holds(c.verbal, chars, self._low, cue.first):
            return subject
        told = chars[comma + 1] not in c.plain or holds(c.called_or_role, chars, comma + 1, last)
        return subject if told or cue.first - self._low < _SHORTEST_CLAUSE else (first, comma)

    def _pass_on(self, draft: Draft, subject: Span, cited: Span | None) -> None:
        """'Citing the ministry, Aran Today wrote that …': an outlet passes on what the ministry says; anybody else has
        it for a source."""
        if cited is not None and draft.speaker == subject and draft.source is None and self._is_outlet(subject):
            draft.speaker, draft.via = cited, draft.via or subject
        elif cited is not None:
            draft.source = draft.source or cited

    def _cited_between(self, right: Span, later: Sequence[Match]) -> Span | None:
        """'He said, citing the ministry, that …'"""
        cite = next((m for m in later if m.rule.gives["form"] == "cite" and m.first < right[0]), None)
        end = self._source_end(cite.last) if cite is not None else 0
        cites = cite is not None and cite.last < end <= right[0] and self._names_source(cite.last)
        return (cite.last, end) if cite is not None and cites else None

    def _runs_on(self, quote: int) -> bool:
        """Whether a quotation goes on with a sentence ('The fund, she said, "will pay"')."""
        words = self._quotes.get(quote)
        return words is not None and self._tape.text[words.start : words.start + 1].islower()

    def _holds_clause(self, left: Span) -> bool:
        """A clause behind the comma of what opens as an adverbial."""
        comma = next((i for i in range(*left) if self._chars[i] in self._c.comma), left[1])
        return left[1] - comma > _SHORTEST_CLAUSE

    def _a_few_words(self, right: Span) -> bool:
        """A few quoted words behind a preposition ('asked for "concrete promises"')."""
        c, first = self._c, right[0]
        short = len(self._tape.unit(first).split()) < _FEWEST_QUOTED
        return short and self._chars[first] in c.quote and self._chars[first - 1] in c.preposition
