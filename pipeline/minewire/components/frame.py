"""One sentence while it is read: its bounds, its drafts, and what every form of report asks of it."""

from __future__ import annotations

from collections.abc import Sequence

from minewire.mentions import Quote, Span
from minewire.ruleset import Match, Tape

from .clauses import holds
from .datelines import Datelines, Sentence
from .utterances import VOUCHED, Draft

_SHORTEST_OBJECT = 5  # units of an object without a verb ('announced the second stage of the work')
_TAIL = 14  # units of an apposition at the end of a sentence
_INNER_REPORTS = frozenset({"say", "tell", "noun", "show"})
_MANNER = 3  # units of how somebody speaks
_SPEECH = 6  # units behind a cue in which it is told that a text or a medium is its object
_APPOSITION = 9  # units up to the comma that closes an apposition


class Frame(Datelines):
    """The state of a sentence and the steps that several forms share. Not safe to share between threads."""

    def _enter(self, tape: Tape, sentence: Sentence, quotes: dict[int, Quote]) -> None:
        """Begin with a sentence."""
        c = self._c
        self._tape, self._chars, self._quotes, self._sentence = tape, tape.chars, quotes, sentence
        self._high = sentence.last
        while self._high > sentence.first and tape.chars[self._high - 1] in c.final:
            self._high -= 1
        self._low = self._start = self._after_dateline(sentence)
        self._subject = self._relay = None

    def _in_compound(self, at: int) -> bool:
        """A part of a compound ('self-described')."""
        tape = self._tape
        return at > 0 and tape.starts[at] == tape.ends[at - 1] and self._chars[at - 1] in self._c.dash

    def _closed(self, span: Span) -> Span:
        """With the bracket that closes at the end of the sentence: '… the Mine Action Agency (ANAMA).'"""
        c, chars, (first, last) = self._c, self._chars, span
        open_ = sum((chars[i] in c.open) - (chars[i] in c.close) for i in range(first, last)) > 0
        return (first, last + 1) if open_ and last < len(chars) and chars[last] in c.close else span

    def _add(self, cue: Match, pieces: list[Span], speaker: Span | None, **more: object) -> Draft | None:
        trimmed = [self._contents.trimmed(self._tape, piece) for piece in pieces]
        trimmed = [piece for piece in trimmed if piece[1] > piece[0]]
        if not trimmed:
            return None
        speaker = self._closed(speaker) if speaker else None
        draft = Draft(trimmed, cue.rule.id, (cue.first, cue.last), speaker, via=self._relay)
        if speaker is not None and (cite := self._cited_inside(speaker)):
            draft.speaker, draft.source = cite
            # 'The ministry, quoted by Reuters, said': whoever is no document speaks, and the agent relays.
            relayed = cite[1] and cite[0][0] > cite[1][0] and not holds(self._c.document, self._chars, *cite[1])
            if cite[1] and (relayed or self._is_outlet(cite[0])):  # 'Interfax, citing the ministry, said'
                draft.speaker, draft.source, draft.via = cite[1], None, cite[0]
        for key, value in more.items():
            setattr(draft, key, value)
        self._sentence.drafts.append(draft)
        if speaker is not None:
            self._subject = speaker
        return draft

    def _is_outlet(self, words: Span) -> bool:
        broadcast = self._chars[words[0]] in self._c.broadcast and words[1] - words[0] > 1
        return broadcast or holds(self._c.outlet, self._chars, *words) or self._chars[words[1] - 1] in self._c.news

    def _cited_inside(self, speaker: Span) -> tuple[Span, Span | None] | None:
        """Speaker and source of 'the authority, citing the ministry, says' and 'figures of the ministry, quoted by the
        authority, show'."""
        c, chars = self._c, self._chars
        for at in range(speaker[0] + 1, speaker[1] - 1):
            if chars[at] in c.cite and chars[at - 1] in c.comma:
                explains = self.subjects.explains_whom(self._tape, at, speaker[1])
                return (speaker[0], at - 1), None if explains else (at + 1, speaker[1])
            apart = chars[at - 1] in c.comma or not holds(c.document, chars, speaker[0], at)
            if chars[at] in c.cite_verb and chars[at + 1] in c.agent and apart:
                return (at + 2, speaker[1]), (speaker[0], at - (chars[at - 1] in c.comma))
        return None

    def _vouch(self, cue: Match, speaker: Span | None, **more: object) -> None:
        if speaker is not None and speaker[1] - speaker[0] > 1 and self._tape.has(speaker[0], "report.we"):
            speaker, more = None, {"notes": {"kind": VOUCHED, "continues": True}, **more}  # 'our staff': who speaks
        draft = Draft([(self._start, self._high)], cue.rule.id, (cue.first, cue.last), speaker, notes={"kind": VOUCHED})
        for key, value in more.items():
            setattr(draft, key, value)
        self._sentence.vouched.append(draft)

    def _sayer(self, subject: Span) -> bool:
        """A noun phrase that can say something: a name, a pronoun, a role, or a noun with its article."""
        c, chars = self._c, self._chars
        first, last = chars[subject[0]], chars[subject[1] - 1]
        if last in c.determiner and last not in c.pronoun:
            return False
        if any(chars[i] in c.version and chars[i + 1] in c.genitive for i in range(subject[0], subject[1] - 1)):
            return False  # 'An earlier version of this report put the toll at six'
        if first in c.determiner:
            return subject[1] - subject[0] > 1
        return any(
            chars[i] in c.name or chars[i] in c.pronoun or chars[i] in c.role or chars[i] in c.body
            for i in range(*subject)
        )

    def _nobodys(self, subject: Span) -> bool:
        """'Estimates say that …', 'Technical survey confirmed 63 areas': nobody is told whose they are."""
        c, tape, first = self._c, self._tape, subject[0]
        if subject[1] - first == 1 and tape.has(first, "noun.nobodys"):
            return True
        head = next((i for i in range(*subject) if self._chars[i] in c.any_comma), subject[1]) - 1
        process = tape.has(head, "noun.process") and (first == head or tape.unit(head)[0].islower())
        known = self._chars[first] in c.determiner or holds(c.apostrophe, self._chars, *subject)
        return process and not known and not holds(c.upper, self._chars, *subject)

    def _inherited(self, cue: Match) -> Span | None:
        """The subject of the verb before ('he rose and said …')."""
        c = self._c
        at = cue.first
        while at > self._start and (self._chars[at - 1] in c.aux or self.subjects.is_adverb(self._tape, at - 1)):
            at -= 1
        if at > self._start and self._chars[at - 1] in c.coordinator:
            subject = self._subject or self.subjects.main(self._tape, self._start, cue.first)
            joined = subject is not None and subject[1] == at - 1 and subject[0] == self._start
            return None if joined else subject  # 'Suspected and confirmed areas cover 12 hectares'
        if at > self._start and self._chars[at - 1] in c.comma and self._chars[cue.last : cue.last + 1] in c.that:
            return self._subject or self.subjects.main(self._tape, self._start, cue.first)
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

    def _is_content(self, cue: Match, right: Span) -> bool:
        """Whether what stands behind a cue can be said: a clause, a quotation, or an object of some length."""
        c, chars = self._c, self._chars
        if chars[right[0] - 1 - (chars[right[0] - 1] in c.comma)] in c.that:
            return True  # also 'recalled that, under the plan, the teams lifted 12 mines'
        if chars[cue.last - 1] in c.object and holds(c.document, chars, right[0], min(right[1], right[0] + 3)):
            return False
        verb = next((i for i in range(*right) if chars[i] in c.finite), None)
        given = chars[cue.last - 1] in c.clause_only and chars[cue.last - 1] in c.object
        if (
            given
            and verb is not None
            and (holds(c.relative, chars, right[0], verb) or holds(c.where, chars, right[0], verb))
        ):
            verb = None  # 'promised the town a plant where shells could be melted'
        if holds(c.quote, chars, *right) or verb is not None:
            return True
        first = right[0] + (right[1] - right[0] > 1 and self.subjects.is_adverb(self._tape, right[0]))
        if chars[first] in c.preposition and chars[first] not in c.name:
            return self.subjects.timed_clause(self._tape, first, right[1])
        if chars[cue.last - 1] in c.clause_only:
            return chars[first] in c.name and chars[first] not in c.determiner
        if chars[cue.last - 1] not in c.object:
            return True
        if right[1] - right[0] < _SHORTEST_OBJECT or holds(c.named_as, chars, *right):
            return False  # also 'confirmed 12 hectares of this as hazardous'
        if any(
            chars[i] in c.to and chars[i + 1] in c.the and chars[i + 2] in c.body for i in range(right[0], right[1] - 2)
        ):
            return False  # 'The owner reported the find to the police'
        first, last = right[0], min(right[1], right[0] + _SPEECH)
        return not (holds(c.document, chars, first, last) or holds(c.medium, chars, first, last))

    def _while_saying(self, subject: Span, right: Span) -> bool:
        """'…, the agency said as it announced the handover, which …': what was done while something was said."""
        c, chars, at = self._c, self._chars, subject[0]
        during = at > self._start and (chars[at - 1] in c.subordinator or chars[at - 1] in c.named_as)
        told = bool(self._sentence.drafts) and chars[at] in c.personal and chars[right[0] - 1] not in c.that
        return during and told and chars[at - 2] not in c.any_comma and chars[right[0]] not in c.quote

    def _inner_source(self, right: Span, later: Sequence[Match]) -> Span | None:
        """The source that a report names at the head of its content ('added that according to the agency, …')."""
        for cue in later:
            form = str(cue.rule.gives.get("form"))
            if form == "source" and right[0] <= cue.first <= right[0] + 2:
                end = self._source_end(cue.last)
                return (cue.last, end) if end > cue.last else None
            if form in _INNER_REPORTS and right[0] < cue.first < right[1]:
                return self._inner_speaker(cue, right, form)
        return None

    def _inner_speaker(self, cue: Match, right: Span, form: str) -> Span | None:
        """Who said what the speaker passes on ('added that the rebels had told her that the road was mined')."""
        c, chars = self._c, self._chars
        subject = self.subjects.left(self._tape, right[0], cue.first)
        start = self._contents.start(self._tape, cue.last, right[1], form)
        if subject is None or subject[0] > right[0] + 1 or start >= right[1]:
            return None
        if chars[subject[0]] in c.pronoun or chars[subject[0]] in c.own:
            return None
        modal = any(chars[i] in c.finite and chars[i] not in c.perfect for i in range(subject[1], cue.first))
        if modal or holds(c.by, chars, *subject) or not holds(c.called_or_role, chars, *subject):
            return None
        end = next((i for i in range(start, right[1]) if chars[i] in c.comma or chars[i] in c.relative), right[1])
        return subject if chars[start - 1] in c.that or holds(c.finite, chars, start, end) else None

    def _bare(self, subject: Span) -> int:
        """The first unit of a subject behind its article."""
        return subject[0] + (self._chars[subject[0]] in self._c.determiner and subject[1] - subject[0] > 1)

    def _source_end(self, at: int) -> int:
        """The end of a source: its noun phrase, with an apposition that closes again."""
        c, chars = self._c, self._chars
        i = at
        while i < self._high:
            char = chars[i]
            if char in c.comma:
                if holds(c.body, chars, at, i) and (end := self.subjects.listed(self._tape, i, self._high)):
                    i = end
                    continue
                nxt = i + 1
                if nxt >= self._high or chars[nxt] in c.no_apposition:
                    break
                close = next((k for k in range(nxt, min(self._high, nxt + _APPOSITION)) if chars[k] in c.comma), None)
                tail = close is None and self._high - nxt <= _TAIL
                inner = range(nxt, close if close is not None else self._high)
                if (close is not None or tail) and self._explains(inner, at, i):
                    i = inner.stop
                    continue
                break
            if char in c.which and (issued := self.subjects.issued(self._tape, at, i, self._high)):
                i = issued
                continue  # 'according to a bulletin that the Halo Trust put out'
            if char in c.semicolon or char in c.colon or char in c.quote_comma or char in c.which:
                break
            kin = chars[at] in c.own and char in c.role  # 'according to her uncle'
            if i == at + 1 and chars[at] in c.pronoun and chars[at] not in c.possessive and not kin:
                break  # 'According to him demining work was completed'
            pointed = chars[i + 1] if char in c.preposition and i + 1 < self._high else ""
            if pointed and chars[i - 1] in c.name and pointed in c.determiner and pointed not in c.article:
                break  # 'According to Reyes in these provinces there are …'
            if char in c.finite and self._chars[i + 1 : i + 2] in c.by:
                i += 2  # 'a tally kept by the monitor'
                continue
            if char in c.finite or char in c.para or (char in c.personal and i > at):
                break  # but 'According to it, …'
            if char in c.posted_on and i > at and chars[i - 1] in c.called_or_role and holds(c.document, chars, at, i):
                break  # 'a statement from the army published on Saturday'
            if char in c.dash and self._tape.starts[i] > self._tape.ends[i - 1]:
                break
            if i > at and char in c.determiner and (chars[i - 1] in c.called_or_role or chars[i - 1] in c.close):
                break  # 'According to Reyes the road …', 'According to the Rural Union (RU) the driver …'
            if i > at and char in c.figure and (chars[i - 1] in c.before_figure or chars[i - 1] in c.close):
                break  # 'According to the government 12% of …', '… to police records 12 people'
            if (char in c.opener and char not in c.conjunction and char not in c.name) or (
                char in c.conjunction and i + 1 < self._high and chars[i + 1] in c.restarts
            ):
                break  # 'according to the ministry and a third of it …'
            i += 1
        return i

    def _explains(self, inner: range, first: int, comma: int) -> bool:
        """Words between commas that name the source again: a name behind a role, or a short phrase with an article."""
        c, chars = self._c, self._chars
        if not inner or any(chars[k] in c.finite or chars[k] in c.personal for k in inner):
            return False
        made_known = chars[inner[0]] in c.posted and holds(c.by, chars, inner[0], inner.stop)
        if made_known and holds(c.document, chars, first, comma):
            return True  # 'According to the report, published by the Halo Trust on Monday, …'
        if chars[inner[0]] in c.genitive and self.subjects.names_body(self._tape, inner[0] + 1, inner.stop):
            return chars[comma - 1] in c.name  # 'According to Ana Reyes, of the Halo Trust, …'
        named = all(chars[k] in c.in_apposition for k in inner)
        person = all(chars[k] in c.name for k in range(first, comma)) and comma - first > 1
        office = next((k for k in inner if chars[k] in c.office), None)
        posted = office is not None and chars[office + 1 : office + 2]
        if person and named and posted and posted in c.noun_preposition:
            return True  # 'According to Ana Reyes, EOD Team Leader for the Halo Trust, …'
        if named and chars[inner[0]] in c.name:
            bodies = [k for k in range(first, comma) if chars[k] in c.body]
            office = next((k for k in range(comma - 1, first - 1, -1) if chars[k] in c.role and k not in bodies), None)
            opens = next((k for k in range(first, comma) if chars[k] in c.role and k not in bodies), comma)
            heads = bodies and holds(c.preposition, chars, opens, bodies[-1])  # 'director of the army's engineer corps'
            explained = office is not None and (not bodies or office > bodies[-1] or heads)
            acronym = len(inner) == 1 and chars[inner[0]] in c.upper
            again = any(chars[k] in c.body for k in inner) or chars[first] in c.indefinite
            # a body is no person: 'According to the Prosecutor's Office, Ali Hasan, a farmer, was hurt'
            common = bool(bodies) and chars[bodies[-1]] in c.generic and chars[bodies[-1]] in c.lower
            behind = chars[inner.stop + 1 : inner.stop + 3]
            aged = behind[:1] in c.numeral and behind[1:] in c.comma
            common = common and behind[:1] not in c.indefinite and not aged  # 'Ana Reyes, a nurse, …'
            return bool(explained) or (bool(bodies) and (acronym or again or common))
        head = next((k for k in inner if chars[k] in c.role or chars[k] in c.preposition), None)
        # 'According to the ministry, the driver, …': no body is a driver
        body = holds(c.many, chars, first, comma) and not holds(c.officer, chars, first, comma)
        if body and not any(chars[k] in c.body for k in inner):
            return False
        if head is not None and chars[head] in c.office and chars[inner[0]] in c.lower:
            return True  # 'former director of the department'
        if chars[inner[0]] not in c.determiner or chars[inner[0]] in c.count or inner.stop >= self._high:
            return False
        if any(chars[k] in c.body for k in inner):
            return True
        return holds(c.officer, chars, inner.start, inner.stop)

    def _goes_on(self, at: int, later: Sequence[Match]) -> bool:
        """Whether a reported sentence goes on behind an inserted 'he said,'."""
        c, chars = self._c, self._chars
        if at >= self._high or chars[at] in c.relative | c.where:
            return False
        if self._contents.holds_back(self._tape, at + 1, self._high):
            return False
        if chars[at] in c.scene and holds(c.personal, chars, at + 1, min(at + 2, self._high)):
            return False
        if chars[at] in c.said_in and self.subjects.names_medium(self._tape, at + 1):
            return holds(c.finite, chars, at, self._high)  # '…, said the mayor, Omar Noor, in an interview'
        relays = (m for m in later if 0 <= m.first - at <= 4 and chars[m.last - 1] in c.relay)
        if any(m.first > at or holds(c.outlet, chars, m.last, min(m.last + 3, self._high)) for m in relays):
            return False  # '…, the police said, Trend reports', '…, according to the police, reported Xinhua'
        if self._contents.given_over(self._tape, at, later):
            return False
        if chars[at] in c.manner:
            stops = (i for i in range(at + 1, self._high) if chars[i] in c.opener or chars[i] in c.relative)
            if not holds(c.finite, chars, at, next(stops, self._high)):
                return False  # '…, she said, refusing to be named because she was afraid'
        if self._high - at <= _MANNER and self.subjects.is_participle(self._tape, at):
            return False  # '…, she said, weeping'
        near = (m.rule.gives.get("form") for m in later if 0 <= m.first - at <= 1)
        return not any(form in ("participle", "cite", "source", "urging") for form in near)
