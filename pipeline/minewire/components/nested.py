"""A report inside another's: 'The ministry said 12 mines were found, the governor told reporters.'"""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Span
from minewire.ruleset import Match

from .clauses import holds
from .saying import Saying
from .sourcing import TAIL as _TAIL

INNER = frozenset({"say", "tell", "noun", "show", "speech"})
_CITING = frozenset({"say", "tell", "noun", "count"})
_PLAN = "statement.plan"
_PLACE = 5  # units of where somebody says something


class Nested(Saying):
    """Finds who says the whole of a sentence at its end; whoever reports inside it is the source."""

    def _whole(self, cues: Sequence[Match]) -> tuple[Match, int] | None:
        """The cue in the tail of a sentence without a quotation, and the comma before its subject, where somebody else
        reports before it."""
        c, chars = self._c, self._chars
        if len(cues) < 2 or holds(c.quote, chars, self._low, self._high):
            return None
        for number, cue in enumerate(cues):
            if (
                not number
                or cue.rule.gives.get("form") not in _TAIL
                or not (self._said_by_document(cue) or self._ends_with(cue, cues[number + 1 :]))
            ):
                continue
            if (comma := self._said_by_document(cue)) is not None:
                inner = [m for m in cues[:number] if m.rule.gives.get("form") in INNER]
                return (cue, comma) if self._inside(inner, comma) else None
            subject = self.subjects.left(self._tape, self._low, cue.first)
            if subject is None or subject[0] - 1 <= self._low or chars[subject[0] - 1] not in c.comma:
                return None
            named = self._sayer(subject) and chars[subject[0]] not in c.relative
            if not named or self._is_outlet(subject) or holds(c.news, chars, *subject):
                return None
            inner = [m for m in cues[:number] if m.rule.gives.get("form") in INNER]
            alone = all(m.rule.gives.get("form") in INNER | _CITING for m in cues[:number])
            alone = alone and all(m.last < subject[0] for m in inner)
            whole = alone and self._inside(inner, subject[0] - 1)
            return (cue, subject[0] - 1) if whole else None
        return None

    def _show(self, cue: Match, later: Sequence[Match]) -> None:
        c, chars = self._c, self._chars
        subject = self.subjects.left(self._tape, self._low, cue.first)
        shown = subject is not None and any(chars[i] in c.document for i in range(*subject))
        for crew in range(*subject or (0, 0)):  # 'our survey teams found no evidence', 'Survey Team 7 found it'
            shown = shown and not (self._tape.has(crew, "noun.crews") and chars[crew - 1] in c.document)
        if not shown and (paper := self._shown_by(cue, subject)) is not None:
            self._inversion(cue, paper, later)
        elif shown or chars[cue.first] in c.speech:
            self._say(cue, later, form="say" if shown else "speech")

    def _shown_by(self, cue: Match, subject: Span | None) -> Span | None:
        """The writing behind '…, shows' ('40 people died, shows the report that the Halo Trust presented')."""
        c, chars = self._c, self._chars
        before = chars[cue.first - 1] if cue.first > self._start else ""
        if chars[cue.first] not in c.shows or not before or before not in c.comma:
            return None
        paper = self._inverted(cue, subject, before)
        if paper is None or not holds(c.document, chars, *paper):
            return None
        closed = chars[paper[1] - 1] in c.issue or self._only_when(paper[1]) or chars[paper[1]] in c.comma
        return paper if closed else None  # not 'He rose, showed the report to them'

    def _said_by_document(self, cue: Match) -> int | None:
        """The comma before 'said an official report on Thursday' at the end of a sentence."""
        c, chars = self._c, self._chars
        if chars[cue.first - 1] not in c.comma:
            return None
        who = self.subjects.right(self._tape, cue.last, self._high)
        who = self._with_issuer(who) if who is not None else None
        told = who is not None and holds(c.document, chars, *who) and chars[who[0]] in c.determiner
        return cue.first - 1 if told and self._only_when(who[1]) else None  # type: ignore[index]

    def _ends_with(self, cue: Match, later: Sequence[Match]) -> bool:
        """Whether nothing that can be said follows a cue but a participle that goes on."""
        c, chars, end = self._c, self._chars, self._high
        for behind in later:
            comma = behind.first - 1
            if behind.rule.gives.get("form") not in {"participle", "urging"} or chars[comma] not in c.comma:
                return False
            end = min(end, comma)
        start = self._contents.start(self._tape, cue.last, end, str(cue.rule.gives["form"]))
        if start + 1 < end and chars[start] in c.comma and self._opens_manner(start + 1):
            rest = (start + 1, end)  # '…, he added, without going into the method'
            return not any(holds(of, chars, *rest) for of in (c.clausal, c.that, c.count, c.comma))
        told = cue.rule.gives["form"] == "tell" and end - cue.last <= _PLACE
        place = start < end and chars[start] in c.said_in and end - start <= _PLACE
        return start >= end or (
            (told or place) and not any(holds(of, chars, cue.last, end) for of in (c.clausal, c.that, c.count))
        )

    def _opens_manner(self, at: int) -> bool:
        """Whether an adjunct that is no clause of time begins here."""
        return self._chars[at] in self._c.adjunct and self._chars[at] not in self._c.subordinator

    def _inside(self, cues: Sequence[Match], comma: int) -> bool:
        """Whether what earlier cues report runs on to the comma of the tail, with nothing on a level with it."""
        c, chars = self._c, self._chars
        for cue in cues:
            if self._contents.start(self._tape, cue.last, comma, str(cue.rule.gives["form"])) >= comma:
                return False
        behind = range(min((cue.last for cue in cues), default=comma), comma)
        level = (i for i in behind if chars[i] in c.comma or chars[i] in c.semicolon)
        return not any(
            chars[i] in c.semicolon
            # not ', and in doing so lifting'
            or (chars[i + 1] in c.coordinator and holds(c.verbal, chars, i + 2, comma))
            for i in level
        )

    def _note_cited(self, cues: Sequence[Match], whole: tuple[Match, int]) -> None:
        """The source of what is said to the tail; 'its spokesman' passes on nobody else's words."""
        cue, comma = whole
        said = next((d for d in self._sentence.drafts if d.cue == (cue.first, cue.last)), None)
        if said is not None and said.speaker is not None and not holds(self._c.possessive, self._chars, *said.speaker):
            said.source = said.source or self._cites(cues, comma)

    def _cites(self, cues: Sequence[Match], comma: int) -> Span | None:
        """Who reports or counts inside what somebody says: no pronoun, and nobody who only may say so."""
        c, chars = self._c, self._chars
        for cue in cues:
            if cue.first >= comma or cue.rule.gives.get("form") not in _CITING or cue.rule.id == _PLAN:
                continue
            subject = self.subjects.left(self._tape, self._start, cue.first)
            if subject is not None and self._tape.has(cue.last, "figure") and self._ground(subject):
                return None  # 'Cambodia recorded 71 casualties, a report said'
            if (
                subject is None
                or not self._sayer(subject)
                or any(chars[subject[0]] in of for of in (c.pronoun, c.own, c.possessive))
            ):
                return None
            modal = any(chars[i] in c.finite and chars[i] not in c.perfect for i in range(subject[1], cue.first))
            return None if modal or not holds(c.called_or_role, chars, *subject) else subject
        return None
