"""Sources named beside what they say: according to, citing, relays, reports without a speaker."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .counting import Counting
from .utterances import VOUCHED

_FEWEST_SAID, _CITED = 3, 8  # units between a cue and whom it cites: that are the report, and in which he stands
_SHOWN = "statement.show"
TAIL = frozenset({"say", "tell", "noun"})


def _form(cue: Match) -> str:
    return str(cue.rule.gives["form"])


class Sourcing(Counting):
    """Reads what stands by a source and not by a verb of speech."""

    def _relayed(self, cue: Match, subject: Span, later: Sequence[Match]) -> bool:
        """An outlet that passes on what others say: it is kept as `via` and is not the speaker."""
        c, chars = self._c, self._chars
        if chars[cue.last - 1] not in c.relay:
            return False
        known = holds(c.outlet, chars, *subject)
        paper = known or any(chars[i] in c.news and chars[i] not in c.reporter for i in range(*subject))
        ours = self._tape.has(max(subject[0] - 1, self._start), "report.we")
        if holds(c.reporter, chars, *subject) and (ours or (paper and holds(c.apostrophe, chars, *subject))):
            for draft in self._sentence.drafts:
                draft.via = draft.via or subject
            self._low = cue.last
            return True  # 'our correspondent in Ganja reports': the outlet's own report
        outlet = known or chars[cue.last - 1] in c.wire or holds(c.news, chars, *subject)
        cited = next((m for m in later if m.rule.gives["form"] == "cite" and m.first - cue.last <= _CITED), None)
        if cited is not None and cited.first - cue.last <= 1 and self._tape.has(cue.last - 1, "claims.tallied"):
            outlet = outlet or all(
                chars[i] in c.name or chars[i] in c.dash for i in range(self._bare(subject), subject[1])
            )
        end = self._source_end(cited.last) if cited is not None else 0
        if cited is not None and not (outlet and end > cited.last and self._names_source(cited.last)):
            cited = None
        told = bool(self._sentence.drafts or self._sentence.vouched)
        tail = outlet and told and self._only_when(cue.last)
        if (
            cited is None
            and not known
            and not (
                tail and all(chars[i] in c.name or chars[i] in c.news for i in range(self._bare(subject), subject[1]))
            )
        ):
            return False
        before = chars[subject[0] - 1] if subject[0] > self._start else ""
        behind = before in c.comma or before in c.quote if before else False
        behind = behind or (subject[0] - 2 > self._start and before in c.named_as and chars[subject[0] - 2] in c.comma)
        if not behind and cited is None:
            return False
        drafts = self._sentence.drafts
        if drafts and behind:
            for draft in drafts:
                draft.via = draft.via or subject
        if cited is not None:
            if not drafts or not behind:
                if behind:
                    self._add(cited, [(self._low, subject[0])], (cited.last, end), via=subject)
                else:
                    between = self._contents.start(self._tape, cue.last, cited.first, "say"), cited.first
                    behind_it = self._contents.start(self._tape, end, self._high, "say"), self._high
                    clause = holds(c.finite, chars, *between) or chars[between[0] - 1] in c.that
                    piece = between if between[1] - between[0] >= _FEWEST_SAID and clause else behind_it
                    self._add(cited, [piece], (cited.last, end), via=subject)
            self._low = end
            return True
        if drafts or chars[cue.last - 1] in c.wire:
            self._low = cue.last
            return True
        return False

    def _only_when(self, at: int, end: int = 0) -> bool:
        """Whether nothing follows but a time ('reported late on Friday')."""
        c, chars, end = self._c, self._chars, end or self._high
        return all(chars[i] in c.any_time or (chars[i] in c.preposition and i + 1 < end) for i in range(at, end))

    def _only_relay(self, at: int, later: Sequence[Match]) -> bool:
        """Whether nothing follows but a time and an outlet that passes it on ('said on Friday, Aran Today reports')."""
        c, chars = self._c, self._chars
        comma = next((i for i in range(at, self._high) if chars[i] in c.comma), self._high)
        tail = next((m for m in later if m.first > comma), None)
        passed = tail is None or (chars[tail.last - 1] in c.relay and self._is_outlet((comma + 1, tail.first)))
        ends = comma if tail is None else tail.last
        return passed and self._only_when(at, comma) and self._only_when(ends)

    def _source(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars, cue = self._c, self._chars, self._behind_title(cue)
        end = self._before_what_is_said(cue, self._source_end(cue.last), opens=self._opens_sentence(cue.first))
        if self._by_which(cue, later) or end <= cue.last:
            return
        given = self._given(cue.last, end)
        her = end - cue.last == 1 and chars[cue.last] in c.pronoun  # 'according to her'
        bare = not her and all(chars[i] in c.bare_source or chars[i] in c.determiner for i in range(cue.last, end))
        vague = holds(c.vague, chars, cue.last, min(end, cue.last + 2)) and not self._of_whom(cue.last, end)
        if bare and given is None and self._told_before(cue, end, later):
            return
        if (bare and given is None) or vague:
            self._vouch(cue, None, notes={"kind": VOUCHED, "continues": True})  # nobody new: the last speaker goes on
            self._low = end
            return
        speaker, end = given or ((cue.last, end), end)
        via: Span | None = None
        if end + 2 < self._high and chars[end] in c.comma and chars[end + 1] in c.cite:  # 'According to X, citing Y, …'
            cited_end = self._source_end(end + 2)
            if cited_end > end + 2:
                via, speaker, end = speaker, (end + 2, cited_end), cited_end
        if self._opens_sentence(cue.first):
            self._source_first(cue, end, speaker, via, later)
            return
        end = self._past_tail(end)
        drafts = self._sentence.drafts
        if drafts and drafts[-1].rule == _SHOWN and len(drafts) == 1:
            drafts.clear()  # 'records show …, according to the centre': the centre says so
            self._low = self._start
        if drafts and cue.first - 1 <= self._low + 1:
            drafts[-1].source = drafts[-1].source or speaker
            self._low = end
            return
        pieces = [(self._low, cue.first)]
        if self._quoted_source(cue, end, speaker) or self._figure_behind(cue, speaker, end, later):
            return
        # 'a survey, which according to Reyes will cost more'
        if cue.first > self._low and chars[cue.first - 1] in c.relative and end < self._high and chars[end] in c.finite:
            stop = self._contents.end(self._tape, end, self._high, later)
            self._add(cue, [(cue.first - 1, cue.first), (end, stop)], speaker)
            self._low = stop
            return
        if self._told_on(end, later):
            self._add(cue, [*pieces, (end + 1, self._high)], speaker)  # '…, according to Reyes: 12 mines and 28 shells'
            self._low = self._high
            return
        rest = end + 2 < self._high and chars[end] in c.comma
        if end + 1 < self._high and chars[end] in c.comma and chars[end + 1] in c.quote:
            pieces.append((end + 1, end + 2))  # 'They were, according to Reyes, "crackers".'
            self._low = end + 2
        elif (
            rest
            and (chars[end + 1] not in c.linking or self._second_clause(end + 1, later))
            and self._goes_on(end + 1, later)
        ):
            stop = self._contents.end(self._tape, end + 1, self._high, later)
            pieces.append((end + 1, stop))
            self._low = stop
        else:
            self._low = end
        self._add(cue, pieces, speaker)

    def _source_first(self, cue: Match, end: int, speaker: Span, via: Span | None, later: Sequence[Match]) -> None:
        """'According to the mayor, who referred to data of the army, 40 people died'"""
        start = self._behind_relative(end + (self._chars[end] in self._c.comma)) if end < self._high else end
        stop = self._contents.end(self._tape, start, self._high, later)
        source = next((self._whose_figures(m) for m in later if end < m.first < start and "cite" in _form(m)), None)
        cited = cue.last, self._source_end(cue.last)  # 'According to figures of the agency that she quoted'
        if via is None and speaker[0] >= cited[1] and holds(self._c.called, self._chars, *cited):
            source = source or cited
        if via is None and (passed := self._passed_on_by(start, later)) is not None:
            self._add(cue, [passed[1]], passed[0], source=speaker)  # 'According to UN figures, 44 died, added Reyes'
            self._low = self._high
            return
        self._add(cue, [(start, stop)], speaker, via=via, source=source)
        self._low = stop

    def _told_before(self, cue: Match, end: int, later: Sequence[Match]) -> bool:
        """'According to the information, …': the last speaker's, of which was just told."""
        c, chars = self._c, self._chars
        closed = end < self._high and chars[end] in c.comma and end - cue.last == 2 and chars[cue.last] in c.the
        if not closed or not self._opens_sentence(cue.first):
            return False
        stop = self._contents.end(self._tape, end + 1, self._high, later)
        self._add(cue, [(end + 1, stop)], None, notes={"continues": True})
        self._low = stop
        return True

    def _past_tail(self, end: int) -> int:
        """Behind an apposition with which the sentence ends ('…, according to Aicma, the city's mine action body.')."""
        c, chars = self._c, self._chars
        tail = end + 2 < self._high and chars[end] in c.comma and chars[end + 1] in c.determiner
        if not tail or any(holds(of, chars, end + 1, self._high) for of in (c.finite, c.personal, c.numeral, c.comma)):
            return end
        body = holds(c.many, chars, end + 1, self._high) or holds(c.generic, chars, end + 1, self._high)
        return self._high if body else end

    def _told_on(self, end: int, later: Sequence[Match]) -> bool:
        """Whether the same one's report goes on behind a colon or semicolon, where nobody else is cited."""
        c, chars = self._c, self._chars
        if end + 1 >= self._high or (chars[end] not in c.colon and chars[end] not in c.semicolon):
            return False
        if chars[end] in c.colon and holds(c.numeral, chars, end + 1, self._high):
            return True
        return holds(c.finite, chars, end + 1, self._high) and not any(cue.first > end for cue in later)

    def _opens_sentence(self, at: int) -> bool:
        """Whether only words like 'But' stand before, in the sentence or in its last clause."""
        c, chars = self._c, self._chars
        i = at
        while i > self._start and (chars[i - 1] in c.mid or self.subjects.is_adverb(self._tape, i - 1)):
            i -= 1
        return i <= self._start or (i < at and chars[i - 1] in c.parting)

    def _citing(self, cue: Match, later: Sequence[Match]) -> None:
        """'citing the ministry' behind a report: the source of its speaker, but not 'referring to the rebels'."""
        drafts = self._sentence.drafts
        end = self._source_end(cue.last)
        if (
            drafts
            and end > cue.last
            and self._names_source(cue.last)
            and not self.subjects.explains_whom(self._tape, cue.first, end)
        ):
            drafts[-1].source = drafts[-1].source or (cue.last, end)
            self._low = end

    def _quoted(self, cue: Match, later: Sequence[Match]) -> None:
        """'The agency quoted the mayor as saying that …', '"…," the statement quoted the mayor as saying.'"""
        c, chars = self._c, self._chars
        inner = range(cue.last - 1, cue.first + 1, -1)
        saying = next((i for i in inner if self.subjects.is_participle(self._tape, i)), cue.first + 1)
        end = next((i for i in inner if chars[i] in c.named_as), saying)  # 'quoted the mayor saying that'
        who = self.subjects.left(self._tape, self._low, cue.first)
        speaker = (cue.first + 1, end - (chars[end - 1] in c.comma))
        if speaker[1] <= speaker[0] or who is None:
            return
        right = self._right_piece(self._contents.start(self._tape, cue.last, self._high, "say"), later)
        quoted = who[0] > self._low and (chars[who[0] - 1] in c.quote or self._ends_report(who[0], cue.last))
        piece = (self._low, who[0]) if quoted else right
        if piece is not None:
            if self._in_office(who):
                self._add(cue, [piece], who, source=speaker)  # 'He quoted the ministry as saying': he passes it on
            else:
                self._add(cue, [piece], speaker, via=(self._outlet(who[0]) or who) if self._is_outlet(who) else None)
            self._low = cue.last if quoted else piece[1]

    def _ends_report(self, who: int, at: int) -> bool:
        """Whether a clause before a comma is what is quoted ('Two men died, the radio quoted a doctor as saying.')"""
        left = (self._low, who - 1)
        return self._chars[who - 1] in self._c.comma and left[1] - left[0] >= _FEWEST_SAID and self._only_when(at)

    def _reckoned(self, cue: Match, later: Sequence[Match]) -> None:
        """'By the ministry's count, 44 people died', 'Some, by her estimate, were hurt', '40 died, by its figures'."""
        c, chars = self._c, self._chars
        owner = next((i for i in range(cue.last, cue.outer_last) if chars[i] in c.apostrophe), None)
        before = (self._low, cue.first - (chars[cue.first - 1] in c.comma if cue.first > self._low else 0))
        start = cue.outer_last + (cue.outer_last < self._high and chars[cue.outer_last] in c.comma)
        behind = (start, self._contents.end(self._tape, start, self._high, later)) if start < self._high else None
        opens = self._opens_sentence(cue.first) or chars[cue.first - 1] in c.coordinator
        if opens and owner is not None and self._reckoned_by(cue, (cue.last, owner), start, later):
            return
        pieces = [] if opens or (behind and self._intro(before)) else [before]
        if behind:
            pieces.append(behind)
        speaker = (cue.last, owner) if owner is not None else None  # 'by her estimate': the last who spoke
        self._add(cue, pieces, speaker, notes={} if speaker else {"continues": True})
        self._low = pieces[-1][1] if behind else cue.outer_last

    def _reckoned_by(self, cue: Match, owner: Span, start: int, later: Sequence[Match]) -> bool:
        """'By the agency's count, Reyes said, 44 died': she passes it on."""
        passed = self._passed_on_by(start, later)
        if passed is None:
            return False
        self._add(cue, [passed[1]], passed[0], source=owner)
        self._low = self._high
        return True

    def _passed_on_by(self, start: int, later: Sequence[Match]) -> tuple[Span, Span] | None:
        """Who passes on what a source named first says, and that: '…, Reyes said, 44 died', '…, added Reyes'."""
        c, chars = self._c, self._chars
        said = next((m for m in later if m.first >= start and m.rule.gives.get("form") in TAIL), None)
        if said is None:
            return None
        behind = chars[said.first - 1] in c.comma and self.subjects.right(self._tape, said.last, self._high)
        if behind and self._only_when(behind[1]) and self._sayer(behind) and not self._is_outlet(behind):
            return behind, (start, said.first - 1)
        who = self.subjects.left(self._tape, start, said.first)
        if who is None or not self._sayer(who) or self._is_outlet(who):
            return None
        if who[0] == start and said.last < self._high and chars[said.last] in c.comma:
            return who, (said.last + 1, self._contents.end(self._tape, said.last + 1, self._high, ()))
        end = who[0] - 1
        whole = end > start and self._contents.end(self._tape, start, self._high, later) >= end
        told = whole and chars[end] in c.comma and self._only_relay(said.last, later)
        return (who, (start, end)) if told else None

    def _is_clause(self, right: Span, start: int) -> bool:
        """Whether what follows a cue is a clause and not an adjunct ('he said in Kyiv', 'he said of the plan')."""
        c, chars = self._c, self._chars
        if chars[start - 1] in c.that or chars[start] in c.quote:
            return True
        if chars[start] in c.preposition or chars[start] in c.time or right[1] - right[0] < 3:
            return False
        return holds(c.finite, chars, *right) or holds(c.personal, chars, *right)

    def _intro(self, left: Span) -> bool:
        """An adverbial in front of the report and no content: it opens with a preposition and has no clause behind."""
        c, chars = self._c, self._chars
        first = left[0]
        while first < left[1] - 1 and chars[first] in c.mid and chars[first] not in c.leading:
            first += 1
        when = chars[first] in c.subordinator and not self.subjects.is_time(self._tape, first + 1)  # not 'since 1998'
        opens = chars[first] in c.preposition or chars[first] in c.subordinator
        opens = opens or self.subjects.opens_as_adverb(self._tape, first)
        opens = opens or self.subjects.is_participle(self._tape, first) or self.subjects.is_adverb(self._tape, first)
        opens = opens or self.subjects.is_time(self._tape, first)
        if not opens:
            return False
        verb = next((i for i in range(first, left[1]) if chars[i] in c.finite or chars[i] in c.relative), left[1])
        if not when and verb < left[1] and chars[verb] in c.finite:
            return False  # 'At this pace it will take years'
        if not when and any(
            chars[i] in c.personal and chars[i + 1] in c.lower and chars[i + 1] not in c.preposition
            for i in range(first + 1, left[1] - 1)
        ):
            return False  # 'To get there it needs two years'
        comma = next((i for i in range(*left) if chars[i] in c.comma), None)
        return comma is None or not holds(c.finite, chars, comma, left[1])
