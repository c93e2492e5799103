"""Reads a sentence: each cue with its subject and its content, in their possible orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from minewire.mentions import Quote, Span
from minewire.ruleset import Match, Ruleset, Tape

from .clauses import Classes
from .contents import Contents
from .subjects import Subjects
from .utterances import VOUCHED, Draft

_REST = 20  # units between a cue and the second half of its quotation
_HEADLINE = "statement.headline"
_SHOWN = "statement.show"
_SHORTEST_OBJECT = 5  # units of an object without a verb ('announced the second stage of the work')
_DATELINE = 16  # units within which a dateline ends
_LOOSE_DASHES = frozenset({").-", ".-", ")-", ")–", ")—", "-–"})  # a dash that the tokenizer left on its word
_NAME = 8  # units of a headline before its colon
_SOON = 6  # units within which a second cue takes over
_SHORT = 16  # units of a speaker before a colon


@dataclass(slots=True)
class Sentence:
    """A sentence in units, with the drafts found in it. `taken` is set where a turn of an interview holds it."""

    first: int
    last: int
    drafts: list[Draft] = field(default_factory=list)
    vouched: list[Draft] = field(default_factory=list)
    taken: bool = False


def tape_adverb(subjects: Subjects, tape: Tape, at: int) -> bool:
    """An adverb at the head of a sentence, written with a capital."""
    word = tape.unit(at).lower()
    return subjects.ends_like_adverb(word) and at + 1 < len(tape) and tape.unit(at + 1)[:1].islower()


class Reader:
    """Reads one sentence at a time. Not safe to share between threads: it keeps the state of the sentence."""

    def __init__(self, ruleset: Ruleset, classes: Classes, subjects: Subjects, contents: Contents) -> None:
        self._c, self.subjects, self._contents = classes, subjects, contents
        self._sure = ruleset.alphabet.members("cue.participle-sure")
        self._handlers: dict[str, Callable[[Match, Sequence[Match]], None]] = {
            "say": self._say, "tell": self._say, "noun": self._say, "speech": self._say, "show": self._show,
            "source": self._source, "participle": self._participle, "passive": self._passive, "urge": self._urge,
            "call": self._call, "put": self._put, "count": self._vouching, "issue": self._vouching, "heard": self._heard, "own": self._own_count, "cited": self._cited, "colon": self._colon, "cite": self._citing,
        }  # fmt: skip

    def read(self, tape: Tape, sentence: Sentence, cues: Sequence[Match], quotes: dict[int, Quote]) -> None:
        """Add the drafts of a sentence."""
        c = self._c
        self._tape, self._chars, self._quotes = tape, tape.chars, quotes
        self._sentence = sentence
        self._high = sentence.last
        while self._high > sentence.first and tape.chars[self._high - 1] in c.final:
            self._high -= 1
        self._low = self._start = self._after_dateline(sentence)
        self._subject: Span | None = None
        self._relay: Span | None = None  # the outlet that is told
        for index, cue in enumerate(cues):
            if cue.first >= self._low and cue.first < self._high and not self._in_compound(cue.first):
                form = str(cue.rule.gives.get("form"))
                self._relay = None
                self._handlers[form](cue, cues[index + 1 :])

    def _in_compound(self, at: int) -> bool:
        """A part of a compound ('self-described')."""
        tape = self._tape
        return at > 0 and tape.starts[at] == tape.ends[at - 1] and self._chars[at - 1] in self._c.dash

    def _after_dateline(self, sentence: Sentence) -> int:
        """Behind 'KABUL, Afghanistan (AP) —' and the like at the head of a paragraph."""
        c, chars, tape = self._c, self._chars, self._tape
        first = sentence.first
        if first and chars[first - 1] not in c.para and first > 40:
            return self._after_marks(first)
        for at in range(first + 1, min(first + _DATELINE, self._high)):
            char = chars[at]
            if tape.unit(at)[-2:] in _LOOSE_DASHES:
                return at + 1
            if char in c.dash and tape.starts[at] > tape.ends[at - 1]:
                if chars[at - 1] in c.close or at - first <= 6:
                    return at + 1
                break
            if char in c.lower and not tape.has(at, "punct") and chars[at - 1] not in c.open:
                break
        return self._after_marks(first)

    def _after_marks(self, first: int) -> int:
        c, chars = self._c, self._chars
        while first < self._high and chars[first] in c.punct and chars[first] not in c.opens:
            first += 1
        return first

    def _add(self, cue: Match, pieces: list[Span], speaker: Span | None, **more: object) -> Draft | None:
        trimmed = [self._contents.trimmed(self._tape, piece) for piece in pieces]
        trimmed = [piece for piece in trimmed if piece[1] > piece[0]]
        if not trimmed:
            return None
        draft = Draft(trimmed, cue.rule.id, (cue.first, cue.last), speaker, via=self._relay)
        for key, value in more.items():
            setattr(draft, key, value)
        self._sentence.drafts.append(draft)
        if speaker is not None:
            self._subject = speaker
        return draft

    # --- a verb of speech with its subject

    def _say(self, cue: Match, later: Sequence[Match], form: str = "") -> None:
        c, chars, tape = self._c, self._chars, self._tape
        form = form or str(cue.rule.gives["form"])
        before = chars[cue.first - 1] if cue.first > self._start else ""
        beside_quote = before in c.quote if before else False
        subject = self.subjects.left(tape, self._low, cue.first)
        if inverted := self._inverted(cue, subject, before):
            self._inversion(cue, inverted, later)
            return
        subject = self._behind_quote(cue, subject)
        if subject is None:
            subject = self._inherited(cue, before)
        if subject is None or (form == "noun" and not self._sayer(subject)):
            return
        if self._relayed(cue, subject, later):
            return
        start = self._contents.start(tape, cue.last, self._high, form)
        self._relay = self._told_outlet(cue) if form == "tell" else None
        inserted = start < self._high and chars[start] in c.comma and start + 1 < self._high
        left = self._left_piece(subject, inserted=inserted)
        right = self._right_piece(start, later)
        if form == "speech" and not (
            (left and chars[left[1] - 1] in c.quote) or (right and chars[right[0]] in c.quote) or beside_quote
        ):
            return
        self._arrange(cue, subject, left, right, start, later)

    def _told_outlet(self, cue: Match) -> Span | None:
        """The outlet that is told ('told Reuters'): it relays."""
        at = next((i for i in range(cue.last, min(self._high, cue.last + 3)) if self._chars[i] in self._c.outlet), None)
        return (at, at + 1) if at is not None else None

    def _inverted(self, cue: Match, subject: Span | None, before: str) -> Span | None:
        """The subject behind the cue, where a quotation or a clause with its comma stands right before it."""
        c, chars = self._c, self._chars
        if not before or not (before in c.quote or before in c.comma or before in c.dash):
            return None
        if before not in c.quote and (cue.first - self._low < 3 or cue.rule.gives["form"] == "tell"):
            return None
        right = self.subjects.right(self._tape, cue.last, self._high)
        if right is None:
            return None
        after = chars[right[1]] if right[1] < self._high else ""
        closed = not after or after in c.comma or after in c.quote or after in c.relative or after in c.colon
        closed = closed or after in c.preposition or after in c.semicolon or after in c.dash or after in c.open
        closed = closed or self.subjects.is_time(self._tape, right[1]) or self.subjects.is_participle(self._tape, right[1])
        closed = closed or after in c.coordinator or self.subjects.is_adverb(self._tape, right[1])
        if not closed:
            return None
        if before in c.quote:
            return right
        if subject is not None:
            head = next((i for i in range(right[0], right[1]) if chars[i] in c.comma), right[1]) - 1
            named = chars[head] in c.name or chars[head] in c.body or chars[head] in c.role
            if not named or after and after not in c.comma:
                return None
        return right

    def _inversion(self, cue: Match, subject: Span, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        pieces = [(self._low, cue.first)]
        at = subject[1]
        if chars[cue.first - 1] not in c.quote and at < self._high and chars[at] in c.comma and self._goes_on(at + 1, later):
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
        """Everything between a quotation and its cue is the subject ('…," a man who gave his name as Elnur told us')."""
        c, chars = self._c, self._chars
        if subject is not None and subject[1] - subject[0] == 1 and chars[subject[0]] in c.pronoun:
            return subject
        quote = next((i for i in range(cue.first - 1, max(self._low, cue.first - 30) - 1, -1) if chars[i] in c.quote_comma), None)
        if quote is None or quote + 1 >= cue.first or subject is not None and subject[0] <= quote + 1:
            return subject
        first = chars[quote + 1]
        if not (first in c.determiner or first in c.name or first in c.role):
            return subject
        end = next((i for i in range(quote + 1, cue.first) if chars[i] in c.relative or chars[i] in c.comma), cue.first)
        if any(chars[i] in c.finite or chars[i] in c.coordinator and chars[i] not in c.conjunction for i in range(quote + 1, end)):
            return subject
        last = cue.first
        while last > quote + 2 and (chars[last - 1] in c.comma or chars[last - 1] in c.aux):
            last -= 1
        return (quote + 1, last)

    def _inherited(self, cue: Match, before: str) -> Span | None:
        """The subject of the verb before ('he rose and said …')."""
        c = self._c
        at = cue.first
        while at > self._start and (self._chars[at - 1] in c.aux or self.subjects.is_adverb(self._tape, at - 1)):
            at -= 1
        if at > self._start and self._chars[at - 1] in c.coordinator:
            return self._subject or self.subjects.main(self._tape, self._start, cue.first)
        if at > self._start and self._chars[at - 1] in c.comma and self._chars[cue.last : cue.last + 1] in c.that:
            return self._subject or self.subjects.main(self._tape, self._start, cue.first)
        return None

    def _sayer(self, subject: Span) -> bool:
        """A noun phrase that can say something: a name, a pronoun, a role, or a noun with its article."""
        c, chars = self._c, self._chars
        first, last = chars[subject[0]], chars[subject[1] - 1]
        if last in c.determiner and last not in c.pronoun:
            return False
        if first in c.determiner:
            return subject[1] - subject[0] > 1
        return any(
            chars[i] in c.name or chars[i] in c.pronoun or chars[i] in c.role or chars[i] in c.body for i in range(*subject)
        )

    def _left_piece(self, subject: Span, *, inserted: bool = False) -> Span | None:
        """The clause or quotation before a subject, when a comma or quotation parts them."""
        c, chars = self._c, self._chars
        at = subject[0]
        if at <= self._low:
            return None
        before = chars[at - 1]
        if before in c.quote:
            return (self._low, at)
        low = next((i + 1 for i in range(at - 2, self._low, -1) if chars[i] in c.semicolon), self._low)
        if before in c.comma and (at - 1 - low >= 3 or inserted) or before in c.dash and at - 1 - low >= 3:
            return (low, at - 1)
        return None

    def _right_piece(self, start: int, later: Sequence[Match]) -> Span | None:
        c, chars = self._c, self._chars
        if start >= self._high or chars[start] in c.comma:
            return None
        end = self._contents.end(self._tape, start, self._high, later)
        if chars[start] in c.quote_comma:
            stop = start + 1
            while stop < end and (chars[stop] in c.quote or chars[stop] in c.conjunction):
                stop += 1
            if not (stop < end and chars[stop] in c.that and chars[stop - 1] in c.conjunction):
                end = min(end, stop)
        return (start, end) if end > start else None

    def _arrange(
        self, cue: Match, subject: Span, left: Span | None, right: Span | None, start: int, later: Sequence[Match]
    ) -> None:
        """Which of the sides of a subject and its verb is what was said."""
        c, chars = self._c, self._chars
        if left is None and start < self._high and chars[start] in c.comma and subject[0] > self._start:
            if chars[subject[0] - 1] in c.named_as:  # 'As X told Y, …'
                right = self._right_piece(start + 1, later)
        if left is None and right is None and start + 1 < self._high and chars[start] in c.comma:
            nxt = chars[start + 1]
            if not (nxt in c.linking or self.subjects.is_participle(self._tape, start + 1) or nxt in c.preposition):
                right = self._right_piece(start + 1, later)  # 'says, win or lose, he is staying'
                nested = any(m.first - start <= _SOON for m in later if m.first > start)
                if right and (nested or not any(chars[i] in c.finite for i in range(*right))):
                    right = None
        if left and chars[left[1] - 1] in c.quote:
            pieces = [left]
            self._low = start if start < self._high and chars[start] in c.comma else cue.last
            if right and chars[right[0] - 1] in c.that:
                pieces.append(right)
                self._low = right[1]
            elif second := self._second_half(cue.last, later):
                pieces.append(second)
                self._low = second[1]
            self._add(cue, pieces, subject)
            return
        if left:
            inserted = start < self._high and chars[start] in c.comma and self._goes_on(start + 1, later)
            if inserted:
                end = self._contents.end(self._tape, start + 1, self._high, later)
                self._add(cue, [left, (start + 1, end)], subject)
                self._low = end
                return
            intro = right is not None and self._intro(left)
            if right is None or not intro and not self._is_clause(right, start):
                self._add(cue, [left], subject)
                self._low = cue.last
                return
            if chars[start] in c.quote and chars[start - 1] in c.colon and not intro:
                self._add(cue, [left], subject)
            elif chars[start] in c.quote and not intro and any(chars[i] in c.verbal for i in range(*left)):
                self._add(cue, [left, right], subject)
                self._low = right[1]
                return
        if right and chars[subject[0]] in c.relative and subject[1] - subject[0] == 1:
            self._relative(cue, subject, right)
            return
        if right and self._is_content(cue, right):
            right = self._own_clause(subject, right)
            link = subject[0] - 1
            pieces = [right]
            if chars[right[0]] in c.finite and link > self._start and chars[link] in c.relative:
                pieces.insert(0, (link, link + 1))  # 'which critics said was unfair'
            draft = self._add(cue, pieces, subject)
            if draft:
                draft.source = self._inner_source(right, later)
            self._low = right[1]
        else:
            self._subject = subject
            self._low = cue.last

    def _is_content(self, cue: Match, right: Span) -> bool:
        """Whether what stands behind a cue can be said: a clause, a quotation, or an object of some length."""
        c, chars = self._c, self._chars
        if chars[right[0] - 1] in c.that:
            return True
        if chars[cue.last - 1] in c.object and any(chars[i] in c.document for i in range(right[0], min(right[1], right[0] + 3))):
            return False
        if any(chars[i] in c.quote or chars[i] in c.finite for i in range(*right)):
            return True
        first = right[0] + (right[1] - right[0] > 1 and self.subjects.is_adverb(self._tape, right[0]))
        if chars[first] in c.preposition and chars[first] not in c.name:
            return False
        if chars[cue.last - 1] in c.clause_only:
            return chars[first] in c.name and chars[first] not in c.determiner
        if chars[cue.last - 1] not in c.object:
            return True
        if right[1] - right[0] < _SHORTEST_OBJECT:
            return False
        return not any(chars[i] in c.document or chars[i] in c.medium for i in range(right[0], min(right[1], right[0] + 6)))

    def _own_clause(self, subject: Span, right: Span) -> Span:
        """'While X argues that Y, Z …': a report inside a subordinate clause ends with that clause."""
        c, chars = self._c, self._chars
        before = subject[0] - 1
        if before < self._start or chars[before] not in c.subordinator or before > self._start + 1:
            return right
        comma = next((i for i in range(right[0] + 1, right[1]) if chars[i] in c.any_comma), None)
        if comma is None:
            return right
        return right[0], comma + (chars[comma] in c.quote_comma)

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
            if i == at or chars[before] in c.comma or chars[before] in c.colon or self.subjects.is_time(self._tape, before):
                end = i + 1
                while end < self._high and (chars[end] in c.quote or chars[end] in c.conjunction):
                    end += 1
                return i, end
            return None
        return None

    def _relative(self, cue: Match, subject: Span, right: Span) -> None:
        """'X, who says Y, …': the clause ends at its comma, and the sentence goes on with X."""
        c, chars = self._c, self._chars
        comma = next((i for i in range(right[0] + 1, right[1]) if chars[i] in c.comma), None)
        stop = comma if comma is not None else right[1]
        clause = chars[right[0] - 1] in c.that or chars[right[0]] in c.personal
        spoken = chars[cue.last - 1] not in c.object and any(chars[i] in c.finite for i in range(right[0], stop))
        if not clause and not spoken and not any(chars[i] in c.quote for i in range(right[0], stop)):
            return
        bound = subject[0] > self._start and chars[subject[0] - 1] in c.comma
        end = comma if bound and comma is not None else right[1]
        before = self.subjects.left(self._tape, self._start, subject[0] - bound)
        outer = self._subject
        self._add(cue, [(right[0], end)], subject, notes={"antecedent": before} if before else {})
        self._subject = outer
        if comma is None or not bound:
            self._low = end

    def _intro(self, left: Span) -> bool:
        """An adverbial in front of the report and no content: it opens with a preposition and has no clause behind."""
        c, chars = self._c, self._chars
        first = left[0]
        while first < left[1] - 1 and chars[first] in c.mid and chars[first] not in c.leading:
            first += 1
        opens = chars[first] in c.preposition or chars[first] in c.subordinator
        opens = opens or tape_adverb(self.subjects, self._tape, first)
        opens = opens or self.subjects.is_participle(self._tape, first) or self.subjects.is_adverb(self._tape, first)
        opens = opens or self.subjects.is_time(self._tape, first)
        if not opens:
            return False
        comma = next((i for i in range(*left) if chars[i] in c.comma), None)
        return comma is None or not any(chars[i] in c.finite for i in range(comma, left[1]))

    def _goes_on(self, at: int, later: Sequence[Match]) -> bool:
        """Whether a reported sentence goes on behind an inserted 'he said,'."""
        c, chars = self._c, self._chars
        if at >= self._high or chars[at] in c.relative:
            return False
        if any(m.first - at <= 1 and m.rule.gives.get("form") in ("participle", "cite", "source") for m in later if m.first >= at):
            return False
        return not (self.subjects.is_participle(self._tape, at) and False)

    def _is_clause(self, right: Span, start: int) -> bool:
        """Whether what follows a cue is a clause and not an adjunct ('he said in Kyiv', 'he said of the plan')."""
        c, chars = self._c, self._chars
        if chars[start - 1] in c.that or chars[start] in c.quote:
            return True
        if chars[start] in c.preposition or chars[start] in c.time or right[1] - right[0] < 3:
            return False
        return any(chars[i] in c.finite or chars[i] in c.personal for i in range(*right))

    def _inner_source(self, right: Span, later: Sequence[Match]) -> Span | None:
        """The source that a report names at the head of its content ('added that according to the agency, …')."""
        for cue in later:
            if cue.rule.gives.get("form") == "source" and right[0] <= cue.first <= right[0] + 2:
                end = self._source_end(cue.last)
                return (cue.last, end) if end > cue.last else None
        return None

    def _relayed(self, cue: Match, subject: Span, later: Sequence[Match]) -> bool:
        """An outlet that passes on what others say: it is kept as `via` and is not the speaker."""
        c, chars = self._c, self._chars
        if chars[cue.last - 1] not in c.relay:
            return False
        known = any(chars[i] in c.outlet for i in range(*subject))
        outlet = known or chars[cue.last - 1] in c.wire or any(chars[i] in c.news for i in range(*subject))
        cited = next((m for m in later if m.rule.gives["form"] == "cite" and m.first - cue.last <= 8), None)
        if cited is not None and not (outlet and self._names_source(cited.last)):
            cited = None
        if cited is None and not known:
            return False
        before = chars[subject[0] - 1] if subject[0] > self._start else ""
        behind = before in c.comma or before in c.quote if before else False
        if not behind and cited is None:
            return False
        drafts = self._sentence.drafts
        if drafts and behind:
            for draft in drafts:
                draft.via = draft.via or subject
        if cited is not None:
            end = self._source_end(cited.last)
            if not drafts or not behind:
                if behind:
                    self._add(cited, [(self._low, subject[0])], (cited.last, end), via=subject)
                else:
                    start = self._contents.start(self._tape, end, self._high, "say")
                    self._add(cited, [(start, self._high)], (cited.last, end), via=subject)
            self._low = end
            return True
        if drafts or chars[cue.last - 1] in c.wire:
            self._low = cue.last
            return True
        return False

    def _names_source(self, at: int) -> bool:
        """Whether a source that can say something stands here, and no thing ('citing the release of prisoners', 'via email')."""
        c, chars = self._c, self._chars
        return any(
            chars[i] in c.name or chars[i] in c.role or chars[i] in c.body for i in range(at, min(self._high, at + 4))
        ) or any(chars[i] in c.document and chars[i + 1] in c.preposition for i in range(at, min(self._high - 1, at + 4)))

    # --- the other forms

    def _show(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        subject = self.subjects.left(self._tape, self._low, cue.first)
        shown = subject is not None and any(chars[i] in c.document for i in range(*subject))
        if shown or chars[cue.first] in c.speech:
            self._say(cue, later, form="say" if shown else "speech")

    def _source(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        end = self._source_end(cue.last)
        if end <= cue.last:
            return
        if any(chars[i] in c.vague for i in range(cue.last, min(end, cue.last + 2))):
            self._vouch(cue, None, notes={"kind": VOUCHED, "continues": True})  # nobody new: the last speaker goes on
            self._low = end
            return
        speaker = (cue.last, end)
        via: Span | None = None
        if end + 2 < self._high and chars[end] in c.comma and chars[end + 1] in c.cite:  # 'According to X, citing Y, …'
            via, end = speaker, self._source_end(end + 2)
            speaker = (via[1] + 2, end)
        if self._opens_sentence(cue.first):
            start = end + 1 if end < self._high and chars[end] in c.comma else end
            stop = self._contents.end(self._tape, start, self._high, later)
            self._add(cue, [(start, stop)], speaker, via=via)
            self._low = stop
            return
        drafts = self._sentence.drafts
        if drafts and drafts[-1].rule == _SHOWN and len(drafts) == 1:
            drafts.clear()  # 'records show …, according to the centre': the centre says so
            self._low = self._start
        if drafts and cue.first - 1 <= self._low + 1:
            drafts[-1].source = drafts[-1].source or speaker
            self._low = end
            return
        pieces = [(self._low, cue.first)]
        if end + 3 < self._high and chars[end] in c.comma and chars[end + 1] not in c.linking:
            stop = self._contents.end(self._tape, end + 1, self._high, later)
            pieces.append((end + 1, stop))
            self._low = stop
        else:
            self._low = end
        self._add(cue, pieces, speaker)

    def _opens_sentence(self, at: int) -> bool:
        """Whether only words like 'But' stand before, in the sentence or in its last clause."""
        c, chars = self._c, self._chars
        i = at
        while i > self._start and (chars[i - 1] in c.mid or self.subjects.is_adverb(self._tape, i - 1)):
            i -= 1
        return i <= self._start or (i < at and chars[i - 1] in c.parting)

    def _source_end(self, at: int) -> int:
        """The end of a source: its noun phrase, with an apposition that closes again."""
        c, chars = self._c, self._chars
        i = at
        while i < self._high:
            char = chars[i]
            if char in c.comma:
                nxt = i + 1
                if nxt >= self._high or chars[nxt] in c.no_apposition:
                    break
                close = next((k for k in range(nxt, min(self._high, nxt + 9)) if chars[k] in c.comma), None)
                tail = close is None and self._high - nxt <= 9
                inner = range(nxt, close if close is not None else self._high)
                if (close is not None or tail) and self._explains(inner, at, i):
                    i = inner.stop
                    continue
                break
            if char in c.semicolon or char in c.colon or char in c.quote_comma or char in c.relative or char in c.that:
                break
            if char in c.finite or char in c.personal or char in c.para:
                break
            if char in c.dash and self._tape.starts[i] > self._tape.ends[i - 1]:
                break
            if i > at and char in c.determiner and (chars[i - 1] in c.name or chars[i - 1] in c.role):
                break  # 'According to Reyes the road …'
            if char in c.opener and char not in c.conjunction and char not in c.name or (char in c.conjunction and i + 1 < self._high and chars[i + 1] in c.personal):
                break
            i += 1
        return i

    def _explains(self, inner: range, first: int, comma: int) -> bool:
        """Words between commas that name the source again: a name behind a role, or a short phrase with an article."""
        c, chars = self._c, self._chars
        if not inner or any(chars[k] in c.finite or chars[k] in c.personal for k in inner):
            return False
        named = all(
            chars[k] in c.name or chars[k] in c.noun_preposition or chars[k] in c.apostrophe or chars[k] in c.role or chars[k] in c.determiner or chars[k] in c.body
            for k in inner
        )
        if named and chars[inner[0]] in c.name:
            return any(chars[k] in c.role or chars[k] in c.body for k in range(first, comma))
        return chars[inner[0]] in c.determiner and inner.stop < self._high and any(
            chars[k] in c.role or chars[k] in c.body for k in inner
        )

    def _participle(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        before = chars[cue.first - 1] if cue.first > self._start else ""
        if not before:
            return
        marked = before in c.comma or before in c.quote or before in c.coordinator or before in c.dash
        marked = marked or cue.last < self._high and chars[cue.last] in c.that
        if not marked and chars[cue.first] not in self._sure:
            return
        subject = self._clause_pronoun(cue) or self._subject or self.subjects.main(self._tape, self._start, cue.first)
        subject = subject or self._last_pronoun(cue)
        start = self._contents.start(self._tape, cue.last, self._high, "tell" if chars[cue.first] in c.tell_participle else "say")
        right = self._right_piece(start, later)
        if right is None or not self._is_content(cue, right):
            return
        if chars[right[0] - 1] not in c.that and not any(chars[i] in c.clausal for i in range(*right)):
            if before not in c.comma and before not in c.quote:
                return
        draft = self._add(cue, [right], subject)
        if draft:
            draft.source = self._inner_source(right, later)
        self._low = right[1]

    def _clause_pronoun(self, cue: Match) -> Span | None:
        """The pronoun that opens the last clause before a participle ('…, he gave a speech, saying')."""
        c, chars = self._c, self._chars
        for at in range(cue.first - 2, self._low, -1):
            if chars[at] in c.comma or chars[at] in c.coordinator:
                return (at + 1, at + 2) if chars[at + 1] in c.personal else None
        return None

    def _last_pronoun(self, cue: Match) -> Span | None:
        """The last personal pronoun before a participle, in a sentence whose subject is not found otherwise."""
        found = (i for i in range(cue.first - 1, self._low - 1, -1) if self._chars[i] in self._c.personal)
        at = next(found, None)
        return (at, at + 1) if at is not None else None

    def _passive(self, cue: Match, later: Sequence[Match]) -> None:
        start = self._contents.start(self._tape, cue.last, self._high, "say")
        right = self._right_piece(start, later)
        continues = any(self._chars[i] in self._c.also for i in range(cue.outer_first, cue.first))
        notes = {"continues": True} if continues else {}
        if right and self._chars[start - 1] in self._c.that:
            self._add(cue, [right], None, notes=notes)
            self._low = right[1]
        elif cue.outer_first - 1 - self._low >= 3 and self._chars[cue.outer_first - 1] in self._c.comma:
            self._add(cue, [(self._low, cue.outer_first)], self._agent(cue.last), notes=notes)
            self._low = cue.last

    def _agent(self, at: int) -> Span | None:
        """The body by or in which something 'was announced'."""
        c, chars = self._c, self._chars
        while at < self._high and (self.subjects.is_time(self._tape, at) or self.subjects.is_adverb(self._tape, at)):
            at += 1
        if at >= self._high or chars[at] not in c.preposition:
            return None
        found = self.subjects.right(self._tape, at + 1, self._high)
        return found if found and any(chars[i] in c.body for i in range(*found)) else None

    def _urge(self, cue: Match, later: Sequence[Match]) -> None:
        subject = self.subjects.left(self._tape, self._low, cue.first) or self._inherited(cue, "")
        if subject is None:
            return
        start = cue.outer_last - 2
        end = self._contents.end(self._tape, start, self._high, later)
        self._add(cue, [(start, end)], subject)
        self._low = end

    def _heard(self, cue: Match, later: Sequence[Match]) -> None:
        """'…, Report was told at the ministry.'"""
        outlet = (cue.outer_first, cue.outer_first + 1)
        speaker = self.subjects.right(self._tape, cue.outer_last, self._high)
        if speaker is not None and cue.outer_first - 1 - self._low >= 3 and self._chars[cue.outer_first - 1] in self._c.comma:
            self._add(cue, [(self._low, cue.outer_first - 1)], speaker, via=outlet)
            self._low = speaker[1]

    def headline(self, tape: Tape, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """'Reyes: mines must go': a headline that names who says it, when that one speaks in the article or is a body."""
        c, chars = self._c, tape.chars
        first, last = sentence.first, sentence.last
        colon = next((i for i in range(first + 1, min(first + _NAME, last - 3)) if chars[i] in c.colon), None)
        if colon is None or chars[last - 1] in c.stop or chars[colon - 1] not in c.name and chars[colon - 1] not in c.body:
            return
        if any(chars[i] in c.finite or chars[i] in c.conjunction for i in range(first, colon)):
            return
        name = tape.unit(colon - 1)
        spoken = any(d.speaker is not None and name in tape.slice(*d.speaker) for d in drafts)
        if spoken or chars[colon - 1] in c.body:
            sentence.drafts.append(Draft([(colon + 1, last)], _HEADLINE, (colon, colon + 1), (first, colon), least=_NAME))

    def _put(self, cue: Match, later: Sequence[Match]) -> None:
        subject = self.subjects.left(self._tape, self._low, cue.first)
        if subject is not None and self._sayer(subject):
            end = self._contents.end(self._tape, cue.last, self._high, later)
            self._add(cue, [(cue.last, end)], subject)
            self._low = end

    def _vouching(self, cue: Match, later: Sequence[Match]) -> None:
        """A body that counts or publishes says nothing in words, but the figures around it are its own."""
        subject = self.subjects.left(self._tape, self._low, cue.first)
        if subject is not None and self._counts(subject):
            self._vouch(cue, subject)

    def _counts(self, subject: Span) -> bool:
        """A body, a document or a pronoun: a place or a person that records something does not vouch."""
        c, chars = self._c, self._chars
        return any(
            chars[i] in c.body or chars[i] in c.document or chars[i] in c.personal or chars[i] in c.role
            or chars[i] in c.upper and chars[i] not in c.determiner
            for i in range(*subject)
        )  # fmt: skip

    def _own_count(self, cue: Match, later: Sequence[Match]) -> None:
        found = self.subjects.left(self._tape, self._low, cue.last)
        if found is not None and found[1] == cue.last:
            self._vouch(cue, found)

    def _cited(self, cue: Match, later: Sequence[Match]) -> None:
        """'He cited figures from the agency, under which …'"""
        subject = self.subjects.left(self._tape, self._low, cue.first)
        if subject is not None and self._sayer(subject):
            end = self._source_end(cue.outer_last)
            self._vouch(cue, subject, source=(cue.outer_last, end) if end > cue.outer_last else None)

    def _vouch(self, cue: Match, speaker: Span | None, **more: object) -> None:
        draft = Draft([(self._start, self._high)], cue.rule.id, (cue.first, cue.last), speaker, notes={"kind": VOUCHED})
        for key, value in more.items():
            setattr(draft, key, value)
        self._sentence.vouched.append(draft)

    def _call(self, cue: Match, later: Sequence[Match]) -> None:
        subject = self.subjects.left(self._tape, self._low, cue.first) or self._subject
        subject = subject or self.subjects.main(self._tape, self._start, cue.first)
        quote = cue.outer_last - 1
        if subject is not None and self._chars[quote] in self._c.quote:
            self._add(cue, [(quote, quote + 1)], subject, least=2)
            self._low = quote + 1

    def _colon(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        end = cue.last
        while end < self._sentence.last and (chars[end] in c.quote or chars[end] in c.conjunction):
            end += 1
        size = cue.first - self._start
        subject: Span | None = None
        if 0 < size <= _SHORT and not any(chars[i] in c.finite for i in range(self._start, cue.first)):
            subject = self.subjects.main(self._tape, self._start, cue.first)
            if subject is not None and size <= _NAME and chars[cue.first - 1] in c.name:
                subject = (subject[0], cue.first)
        subject = subject or self._subject or self.subjects.main(self._tape, self._start, cue.first)
        if subject is not None:
            self._add(cue, [(cue.last, end)], subject, least=3)
            self._low = end

    def _citing(self, cue: Match, later: Sequence[Match]) -> None:
        """'citing the ministry' behind a report: the source of its speaker."""
        drafts = self._sentence.drafts
        end = self._source_end(cue.last)
        if drafts and end > cue.last and self._names_source(cue.last):
            drafts[-1].source = drafts[-1].source or (cue.last, end)
            self._low = end
