"""Bodies that count: whoever cites figures, stands by them, or by whose count something is so."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .relays import Relays

_REPEATED = "statement.repeated"
_SHOWING = "statement.cited-showing"
_AGENT = 12  # units from 'by' to the end of an agent
_FIGURE = 3  # units of a bare figure
_NOUN = 4  # units of a noun with its article
_PASSIVE = 2  # units from the auxiliary to its participle
_EVENT = 5  # units of an event that is announced
_TRADE = 4  # units from the comma before a trade to the one behind it
_COUNTED = 8  # units from a figure to the participle that tells who counted


class Counting(Relays):
    """Reads what is vouched for by those who count."""

    def _before_what_is_said(self, cue: Match, end: int, *, opens: bool) -> int:
        """The end of a source in front, where no apposition can take the rest of the sentence ('According to Ana Reyes,
        a man found a shell')."""
        if end < self._high or not opens:
            return end
        commas = [i for i in range(cue.last, end) if self._chars[i] in self._c.comma] or [end]
        office = len(commas) > 1 and commas[1] - commas[0] <= _TRADE and self._chars[commas[1] - 1] in self._c.officer
        return commas[office]  # behind 'Ana Reyes, a deminer,'

    def _cited(self, cue: Match, later: Sequence[Match]) -> None:
        """'He cited figures from the agency, under which …'"""
        subject = self.subjects.left(self._tape, self._low, cue.first)
        if subject is not None and self._sayer(subject):
            chars, c, source = self._chars, self._c, self._whose_figures(cue)
            if cue.rule.id == _SHOWING:
                paper = next(i for i in range(cue.last, cue.outer_last) if chars[i] in c.document)
                self._figures(cue, subject, cue.outer_last, (cue.last, paper))
                return
            which = (i for i in range(cue.outer_last + 1, self._high) if chars[i] in c.relative)
            bound = (i for i in which if chars[i - 1] in c.preposition or self._tape.has(i - 1, "cue.source"))
            under = next(bound, None)
            if under is not None and self._figures(cue, subject, under + 1, source):
                return
            colon = next((i for i in range(cue.outer_last, self._high) if chars[i] in c.colon), self._high)
            if not holds(c.clausal, chars, cue.outer_last, colon) and self._figures(cue, subject, colon + 1, source):
                return  # 'He cited data of the agency on accidents: 40 people died'
            end = source[1] if source is not None else self._high
            if source is not None and end + 1 < self._high and chars[end] in c.that:
                stop = self._contents.end(self._tape, end + 1, self._high, later)
                self._add(cue, [(end + 1, stop)], subject, source=source)  # 'an estimate of the bank that it will cost'
                self._low = stop
                return
            self._vouch(cue, subject, source=source)

    def _whose_figures(self, cue: Match) -> Span | None:
        """Whose figures somebody cites."""
        c, chars, end = self._c, self._chars, self._source_end(cue.outer_last)
        end = next((i for i in range(cue.outer_last + 1, end) if self._of_matter(i, end)), end)
        if cue.outer_last > cue.last and chars[cue.outer_last - 1] in c.document:  # 'cited the agency's figures'
            return cue.last, next(i for i in range(cue.last, cue.outer_last) if chars[i] in c.apostrophe)
        owned = chars[cue.outer_last : cue.outer_last + 1] in c.possessive  # 'the results of its programme'
        return (cue.outer_last, end) if end > cue.outer_last and not owned else None

    def _of_matter(self, at: int, end: int) -> bool:
        """Whether a preposition tells what figures are about ('data of the agency on accidents')."""
        behind = range(at + 1, end)
        return self._tape.has(at, "clause.about") and all(self._chars[i] in self._c.lower for i in behind)

    def _own_count(self, cue: Match, later: Sequence[Match]) -> None:
        found = self.subjects.left(self._tape, self._low, cue.last)
        if found is not None and found[1] == cue.last:
            if self._chars[cue.last - 1] not in self._c.document:  # 'the army's own figure' is the army's
                found = found[0], next((i for i in range(*found) if self._chars[i] in self._c.apostrophe), cue.last)
            colon = next((i for i in range(cue.last, self._high) if self._chars[i] in self._c.colon), self._high)
            if not self._figures(cue, found, colon + 1, None):
                self._vouch(cue, found)

    def _view(self, cue: Match, later: Sequence[Match]) -> None:
        """'The agency's estimate is that 40 fields are left'"""
        found = self.subjects.left(self._tape, self._low, cue.first + 1)
        if found is None:
            return
        inner = range(found[1] - 1, found[0], -1)
        owner = next((i for i in inner if self._chars[i] in self._c.apostrophe), found[1])  # 'its estimate'
        end = self._contents.end(self._tape, cue.last, self._high, later)
        self._add(cue, [(cue.last, end)], (found[0], owner))
        self._low = end

    def _standing(self, cue: Match, later: Sequence[Match]) -> None:
        """'The doctors stood by their own count: 14 dead.', 'The centre gives another toll, 14 dead.'"""
        c, chars, subject = self._c, self._chars, self.subjects.left(self._tape, self._low, cue.first)
        if subject is not None and self._sayer(subject):
            marks = (i + 1 for i in range(cue.outer_last - 1, cue.last - 1, -1) if chars[i] in c.comma | c.colon)
            self._figures(cue, subject, next(marks, cue.outer_last), None)

    def _its_count(self, cue: Match, later: Sequence[Match]) -> None:
        """'Its register stands at 40': whoever spoke last vouches."""
        self._vouch(cue, (cue.outer_first, cue.last))

    def _figures(self, cue: Match, speaker: Span, start: int, source: Span | None) -> bool:
        """Figures that are told in words ("its own count is lower: 40 dead"), to the end of the sentence."""
        told = start < self._high and holds(self._c.numeral, self._chars, start, self._high)
        if told and self._add(cue, [(start, self._high)], speaker, source=source):
            self._bare_figure(cue, speaker, (start, self._high))
            self._low = self._high
            return True
        return False

    def _bare_figure(self, cue: Match, speaker: Span, piece: Span) -> None:
        """'spoke of nine dead' says too little in words, but the figure is the speaker's."""
        if piece[1] - piece[0] <= _FIGURE:
            self._vouch(cue, speaker, pieces=[piece])

    def _vouching(self, cue: Match, later: Sequence[Match]) -> None:
        """A body that counts or publishes says nothing in words, but the figures around it are its own."""
        subject = self.subjects.left(self._tape, self._low, cue.first)
        if subject is not None and self._chars[subject[0]] in self._c.relative and subject[1] - subject[0] == 1:
            subject = self._before_relative(subject[0])  # 'on the site of the agency, which has counted 40'
        anyone = bool(cue.rule.gives.get("anyone"))
        if subject is not None and (self._counts(subject) or (anyone and self._sayer(subject))):
            self._vouch(cue, subject)
            charge = cue.rule.id == _REPEATED and self._chars[cue.last] in self._c.pointing  # 'gave the figure'
            self._sentence.vouched[-1].notes["before"] = charge

    def _by_agent(self, cue: Match, later: Sequence[Match]) -> None:
        """'The toll was put at 12 by the ministry', 'The toll given by the rescuers was higher: 12 dead'."""
        c, chars = self._c, self._chars
        speaker = self.subjects.right(self._tape, cue.last, self._high)
        if speaker is None or not self._sayer(speaker):
            return
        if chars[cue.outer_last - 1] in c.colon:
            self._figures(cue, speaker, cue.outer_last, None)
        elif cue.first > self._low and self._add(cue, [(self._low, cue.last - 1)], speaker):
            self._low = speaker[1]

    def _counted_by(self, cue: Match, later: Sequence[Match]) -> None:
        """'Forty accidents were recorded by the agency', 'the 1,200 fields identified by the agency', 'The figures come
        from the agency': it vouches for the figures of the sentence, or of what it is said to have counted."""
        c, chars, first = self._c, self._chars, cue.first
        speaker = self.subjects.right(self._tape, cue.last, self._high)
        if speaker is None or not self._counts(speaker):
            return
        speaker = self._without_adjunct(speaker)
        while first > self._low and self.subjects.is_adverb(self._tape, first - 1):
            first -= 1
        told = self.subjects.left(self._tape, self._low, first)
        if chars[cue.last - 1] not in c.by or (first > self._low and chars[first - 1] in c.aux):
            if self._announced(cue, speaker):
                return
            self._vouch(cue, speaker)
            self._sentence.vouched[-1].notes["before"] = told is not None and self._points(told)
            return
        figures = (i for i in range(first - 1, max(self._low, first - _COUNTED) - 1, -1) if chars[i] in c.numeral)
        if (start := next(figures, None)) is not None and not holds(c.finite, chars, start, first):
            self._vouch(cue, speaker, pieces=[(start, first)])

    def _announced(self, cue: Match, speaker: Span) -> bool:
        """'The removal of 40 mines was announced by the ministry', 'A higher toll comes from the centre: 40 dead'."""
        c, chars = self._c, self._chars
        colon = next((i for i in range(cue.last, self._high) if chars[i] in c.colon), None)
        if colon is not None:
            return self._figures(cue, speaker, colon + 1, None)
        event = (
            self._low,
            next((i for i in range(self._low, cue.first) if chars[i] in c.aux or chars[i] in c.finite), 0),
        )
        said = chars[cue.first] in c.say and event[1] - event[0] >= _EVENT and holds(c.genitive, chars, *event)
        whole = said and holds(c.determiner, chars, event[0], event[0] + 1) and cue.first - event[1] <= _PASSIVE
        if whole and holds(c.numeral, chars, *event) and self._add(cue, [event], speaker):
            self._low = speaker[1]
            return True
        return False

    def _without_adjunct(self, agent: Span) -> Span:
        """'by police in the district', 'by the ministry for the whole of May', 'by the charity nationwide'."""
        c, chars, tape, (first, last) = self._c, self._chars, self._tape, agent
        for at in range(first + 1, last - 1):
            whole = chars[at] in c.preposition and at + 2 < last and tape.has(at + 2, "clause.whole")
            if chars[at - 1] in c.called and (chars[at] in c.said_in or (whole and chars[at + 1] in c.determiner)):
                return first, at
        while last - 1 > first and chars[last - 1] in c.mid | c.adverb:
            last -= 1
        return first, last

    def _points(self, subject: Span) -> bool:
        """Whether figures are those told before: 'the figures', 'this toll'."""
        c, chars, tape = self._c, self._chars, self._tape
        counts = any(tape.has(subject[1] - 1, name) for name in ("noun.counts", "noun.tally", "noun.charge"))
        return counts and subject[1] - subject[0] == 2 and chars[subject[0]] in c.pointing

    def _given_by(self, cue: Match, later: Sequence[Match]) -> None:
        """'Figures presented by the agency', 'Joint statement of two agencies': a heading of what follows."""
        behind = cue.outer_last if cue.rule.gives["form"] == "headed" else cue.last
        subject = self.subjects.right(self._tape, behind, self._high)
        if subject is not None and self._counts(subject):
            verb = next((m.first for m in later if subject[0] < m.first < subject[1]), subject[1])
            self._vouch(cue, (subject[0], verb))  # 'Figures released by the Halo Trust show …'

    def _ground(self, subject: Span) -> bool:
        """'Shan State', 'Helmand and Kandahar provinces': places with the word for their kind, no body."""
        tape, (first, last) = self._tape, subject
        first += tape.has(first, "noun.determiner")
        return tape.has(first, "place") and all(
            any(tape.has(i, name) for name in ("place", "place.head", "place.join", "=,", "claims.joining"))
            for i in range(first, last)
        )

    def _counts(self, subject: Span) -> bool:
        """A body, a document or a pronoun: a place or a person that records something does not vouch."""
        c, chars = self._c, self._chars
        its = chars[subject[0]] in c.possessive and subject[1] - subject[0] > 1  # 'its mine action section'
        told = (c.body, c.ampersand, c.document, c.personal, c.role)
        nobody = self._ground(subject) or self._nobodys(subject) or self._crew(subject) or self._paper(subject)
        return not nobody and (its or any(
            any(chars[i] in of for of in told)
            or (chars[i] in c.upper and chars[i] not in c.determiner and not self._tape.has(i, "device"))  # UXO
            or (chars[i] in c.mixed and i > 0 and chars[i - 1] in c.the)  # 'the KSrelief'
            for i in range(*subject)
        ))  # fmt: skip

    def _paper(self, subject: Span) -> bool:
        """'Aran-Press has counted 12 victims': an outlet counts for itself, as the writer does."""
        head = subject[1] - 1
        return head > subject[0] and self._chars[head] in self._c.news and self._in_compound(head)

    def _crew(self, subject: Span) -> bool:
        """'Surveyors confirmed 63 minefields': they found them, and whoever reports it vouches."""
        first, head = subject[0], subject[1] - 1
        own = self._tape.has(head, "noun.crews") or self._tape.has(head, "noun.finders")
        named = any(self._chars[i] in self._c.name for i in range(first + 1, head + 1))
        return own and not named and (first == head or self._chars[first] not in self._c.name)

    def _second_clause(self, at: int, later: Sequence[Match]) -> bool:
        """Whether a second figure that nobody else gives goes on behind an 'and' ('…, according to Reyes, and two are
        lost'); without one the clause is the writer's comment."""
        c, chars = self._c, self._chars
        told = any(cue.first <= at + 1 or self._contents.tells(self._tape, at + 1, cue) for cue in later)
        clause = holds(c.finite, chars, at + 2, self._high) and holds(c.numeral, chars, at + 1, self._high)
        return chars[at] in c.conjunction and clause and not told

    def _teller(self, cue: Match) -> Span | None:
        """Who gives a figure; of a writing that one who spoke before in the sentence wrote, he ('…, she wrote in a post
        that first put the number at 17')."""
        c, chars, told = self._c, self._chars, self._sentence.drafts
        subject = self.subjects.left(self._tape, self._low, cue.first) or self._inherited(cue)
        subject = self._behind_cited(subject)
        whose = subject is not None and chars[subject[0] - 1] in c.relative and holds(c.document, chars, *subject)
        if subject is not None and whose and subject[0] - 1 > self._start:
            return self._before_relative(subject[0] - 1)  # 'SAMA, whose website lists 40 dead'
        if subject is not None and chars[subject[0]] in c.relative:
            bound = subject[0] > self._start and chars[subject[0] - 1] in c.comma  # not 'a paper which puts it at 40'
            return (self._subject if bound else None) or self._before_relative(subject[0])
        if subject is not None and told and told[-1].speaker and chars[subject[1] : subject[1] + 1] in c.that:
            return told[-1].speaker if chars[subject[1] - 1] in c.document else subject
        return subject

    def _behind_cited(self, subject: Span | None) -> Span | None:
        """'Citing SAMA, the envoy said': the envoy, who is no apposition to whom he cites."""
        c, chars = self._c, self._chars
        if subject is None or chars[subject[0]] not in c.cite:
            return subject
        comma = next((i for i in range(subject[1] - 1, subject[0], -1) if chars[i] in c.comma), None)
        return (comma + 1, subject[1]) if comma is not None and comma + 1 < subject[1] else subject

    def _before_relative(self, relative: int) -> Span | None:
        """Whom a relative clause is of: who was just said to speak ('said Ana Roe, who added'), else the noun or the
        agent right before it."""
        end = relative - (relative > self._start and self._chars[relative - 1] in self._c.comma)
        if self._subject is not None and self._subject[1] == end:
            return self._subject
        while end - 1 > self._start and self._chars[end - 1] in self._c.post_adverb:
            end -= 1  # 'given by the agency itself, which …'
        if (agent := self._agent_before(end)) is not None:
            return agent
        before = self.subjects.left(self._tape, self._start, end)
        article = next((i for i in range(end - 1, self._start, -1) if self._chars[i] in self._c.determiner), end)
        return self._antecedent(before) if before else (article, end) if 1 < end - article <= _NOUN else None

    def _antecedent(self, before: Span) -> Span:
        """The noun that a relative clause is of, without the verb before it ('The figure comes from the service, which
        says …')."""
        c, chars = self._c, self._chars
        for at in range(before[1] - 2, before[0], -1):
            of = chars[at] in c.genitive and chars[at - 1] not in c.medium  # not 'on the site of the agency, which'
            bound = of or chars[at - 1] in c.called_or_role or chars[at - 1] in c.document
            if chars[at] in c.noun_preposition and not bound and self._opens_noun(chars[at + 1]):
                return at + 1, before[1]
        opens = chars[before[0]]
        noun = opens in c.called_or_role or opens in c.document
        if opens in c.lower and opens not in c.determiner and not noun:
            article = next((i for i in range(before[1] - 2, before[0], -1) if chars[i] in c.determiner), before[0])
            return article, before[1]  # 'forced to pay an architect, who said'
        return before

    def _opens_noun(self, char: str) -> bool:
        return char in self._c.determiner or char in self._c.name

    def _agent_before(self, end: int) -> Span | None:
        """The agent of a passive before a relative clause ('It was confirmed by a hospital source, who added …')."""
        c, chars = self._c, self._chars
        for at in range(end - 1, max(self._start, end - _AGENT), -1):
            if chars[at] in c.by:
                return (at + 1, end) if at + 1 < end and self._opens_noun(chars[at + 1]) else None
            if chars[at] in c.finite or chars[at] in c.comma:
                return None
        return None
