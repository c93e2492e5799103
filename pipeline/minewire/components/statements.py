"""Finds statements: who says what, by the cue between them."""

from __future__ import annotations

from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import Marked, Quote, Span, StatementMention
from minewire.ruleset import Grammar, Match, Ruleset, Tape
from minewire.ruleset.tape import Variant

from .base import marked_of, ruleset_of, write_spans
from .clauses import Classes, QuoteTapes, Splitter, holds
from .contents import Contents
from .floating import attach_floating
from .headline_quotes import attach_headline_quotes
from .issued import Issued
from .reports import Reader, Sentence
from .subjects import Subjects
from .turns import Turns
from .utterances import VOUCHED, Draft, finish

_LABEL = 4  # units before the colon of a label
_SENTENCES_BACK = 5  # how far a pronoun looks for a subject
_BLOCK, _CUE, _TURN = "BLOCK", "CUE", "TURN"


class Statements:
    """Adds the statements of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset: Ruleset = ruleset_of(nlp, patterns)
        self.spans = spans
        self._classes = Classes(self.ruleset.alphabet)
        self._labels = self.ruleset.lexicon("turn.label").entries
        self._links = self.ruleset.lexicon("claims.link").entries
        self._tapes = QuoteTapes(self.ruleset)
        self._splitter = Splitter(self.ruleset.alphabet, self._classes)
        self._cues = Grammar(self._variants(_CUE, _BLOCK))
        subjects = Subjects(self.ruleset, self._classes)
        self._reader = Reader(self.ruleset, self._classes, subjects, Contents(self._classes, subjects))
        self._issued = Issued(self.ruleset, self._classes)
        self._turns = Turns(self.ruleset, self._classes, Grammar(self._variants(_TURN)))

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        self.mark(marked)
        if self.spans:
            found = ((s.start, s.end, s.kind, s.pattern) for s in marked.statements if s.kind != VOUCHED)
            write_spans(doc, "statements", found)
        return doc

    def mark(self, marked: Marked) -> None:
        """Adds them to what was found before."""
        marked.statements = self.match(marked)

    def match(self, marked: Marked) -> list[StatementMention]:
        """The statements of an article, in the order of the text."""
        tape, quotes = self._tapes.make(marked)
        marked.tapes["statements"] = tape
        sentences = [Sentence(first, last) for first, last in self._splitter.split(tape)]
        turns = self._turns.find(tape, sentences)
        for sentence in sentences:
            if not sentence.first or tape.chars[sentence.first - 1] in self._classes.para:
                sentence.first = self._behind_label(tape, sentence)
        cited: dict[int, Span] = {}
        for sentence, cues in self._with_cues(sentences, self._cues.finditer(tape)):
            if self._leads_away(tape, sentence):
                continue
            if sentence.taken:
                self._note_sources(tape, sentence, cues, turns, cited)
            elif not self._passed_on(tape, sentence, cues, quotes):
                self._reader.read(tape, sentence, cues, quotes)
        for before, sentence in pairwise(sentences):
            self._reader.said_before(tape, before, sentence)
        if sentences and not sentences[0].drafts:
            self._reader.headline(tape, sentences[0], [d for s in sentences for d in s.drafts])
        for sentence in sentences:
            opens = not sentence.first or tape.chars[sentence.first - 1] in self._classes.para
            if opens and not sentence.drafts and not sentence.taken:
                self._reader.announced(tape, sentence)
        self._note_subjects(tape, sentences)
        attach_floating(tape, sentences, self._classes, self._reader, quotes)
        self._note_subjects(tape, sentences)  # 'He added:' above what he added
        attach_headline_quotes(tape, sentences, quotes, self._classes)
        issued = self._issued.find(tape, sentences)
        own = [issued] if issued is not None else []
        drafts = [d for s in sentences for d in (*s.drafts, *s.vouched)]
        found = finish(tape, [*own, *drafts, *turns], quotes, self._classes)
        return sorted(found, key=lambda statement: (statement.start, statement.end))

    def _passed_on(self, tape: Tape, sentence: Sentence, cues: list[Match], quotes: dict[int, Quote]) -> bool:
        """'According to Aran Today, the mayor said that …': the mayor says so, and the outlet passes it on."""
        c, chars, first = self._classes, tape.chars, cues[0]
        outlet = (first.last, first.last + 1)
        end = outlet[1]
        told = first.rule.gives["form"] == "source" and first.first == sentence.first and len(cues) > 1
        if not told or end + 1 >= sentence.last or chars[outlet[0]] not in c.outlet or chars[end] not in c.comma:
            return False
        inner = Sentence(end + 1, sentence.last)
        self._reader.read(tape, inner, cues[1:], quotes)
        drafts = [*inner.drafts, *([inner.back] if inner.back else [])]
        if not drafts or any(draft.speaker is None for draft in drafts):
            return False
        for draft in drafts:
            draft.via = draft.via or outlet
        sentence.drafts, sentence.vouched, sentence.back = inner.drafts, inner.vouched, inner.back
        return True

    def _leads_away(self, tape: Tape, sentence: Sentence) -> bool:
        """Whether a line is the headline of another article ('READ MORE: Leader declares …')."""
        c, first = self._classes, sentence.first
        colon = next((i for i in range(first, min(first + _LABEL, sentence.last)) if tape.chars[i] in c.colon), first)
        return colon > first and tape.slice(first, colon).lower() in self._links

    def _behind_label(self, tape: Tape, sentence: Sentence) -> int:
        """Behind 'Quote:' and 'More details:' at the head of a paragraph."""
        c, first = self._classes, sentence.first
        colon = next((i for i in range(first, min(first + _LABEL, sentence.last)) if tape.chars[i] in c.colon), first)
        if colon == first or colon + 1 == sentence.last:
            return first
        return colon + 1 if tape.slice(first, colon).lower() in self._labels else first

    def _note_sources(
        self, tape: Tape, sentence: Sentence, cues: list[Match], turns: list[Draft], cited: dict[int, Span]
    ) -> None:
        """Whom the speaker of a turn cites ('The police told us that …') is the source of what is said there; 'they'
        are those named last in the sentence before, or cited last in the turn."""
        turn = next((t for t in turns if t.pieces[0][0] < sentence.last and sentence.first < t.pieces[0][1]), None)
        if turn is None:
            return
        inner = Sentence(max(sentence.first, turn.pieces[0][0]), sentence.last)
        self._reader.read(tape, inner, cues, {})
        for draft in (*inner.drafts, *inner.vouched):
            if draft.speaker is None:
                continue
            words: Span | None = draft.speaker
            if draft.speaker[1] - draft.speaker[0] == 1 and tape.chars[draft.speaker[0]] in self._classes.they:
                words = cited.get(id(turn)) or self._named_before(tape, inner.first, turn.pieces[0][0])
            if words is not None and self._names_someone(tape, words):
                cited[id(turn)] = words
                notes = {**turn.notes, "kind": VOUCHED}
                found = Draft(draft.pieces, draft.rule, draft.cue, turn.speaker, words, notes=notes)
                sentence.vouched.append(found)

    def _named_before(self, tape: Tape, at: int, floor: int) -> Span | None:
        """The name or body that ends the sentence before ('You should ask Operations. They told me …')."""
        c, chars = self._classes, tape.chars
        end = at
        while end > floor and chars[end - 1] in c.stop:
            end -= 1
        first = end
        while first > floor and chars[first - 1] in c.called and chars[first - 1] not in c.finite:
            first -= 1
        if first < end and first - 2 >= floor and chars[first - 1] in c.plain and chars[first - 2] in c.determiner:
            first -= chars[first - 1] not in c.determiner  # 'our operations department'
        return (first, end) if first < end else None

    def _names_someone(self, tape: Tape, words: Span) -> bool:
        c = self._classes
        return any(tape.chars[unit] in c.someone or tape.chars[unit] in c.body for unit in range(*words))

    def _variants(self, *labels: str) -> list[Variant]:
        rules = [r for r in self.ruleset.rules.values() if r.family == "statements" and r.label in labels]
        return [variant for rule in rules for variant in self.ruleset.variants(rule.id)]

    def _note_subjects(self, tape: Tape, sentences: list[Sentence]) -> None:
        """For a pronoun and 'its spokesman': the subjects of the sentence and of those before it, nearest first."""
        mains: dict[int, Span | None] = {}
        for index, sentence in enumerate(sentences):
            for draft in (*sentence.drafts, *sentence.vouched):
                speaker = draft.speaker
                if speaker is None or "subjects" in draft.notes:
                    continue
                pronoun = speaker[1] - speaker[0] == 1 and tape.chars[speaker[0]] in self._classes.pronoun
                aged = speaker[1] - speaker[0] > 1 and tape.chars[speaker[0] + 1] in self._classes.age
                owned = holds(self._classes.possessive, tape.chars, *speaker)
                owned = owned or holds(self._classes.whose_writing, tape.chars, *speaker)
                generic = (
                    tape.chars[speaker[0]] in self._classes.the and tape.chars[speaker[1] - 1] in self._classes.generic
                )
                generic = generic or self._of_generic(tape, speaker)
                if not pronoun and not aged and not owned and not generic:
                    continue
                found = []
                for at in range(index, max(-1, index - _SENTENCES_BACK - 1), -1):
                    if at not in mains:
                        told = holds(self._classes.lower, tape.chars, sentences[at].first, sentences[at].last)
                        mains[at] = self._reader.main(tape, sentences[at]) if told else None  # not 'DEMINING.'
                    main = mains[at]
                    if main is None or main[1] > speaker[0]:
                        continue
                    if draft.cue is not None and main[0] <= draft.cue[0] < main[1]:
                        continue  # 'According to them, …'
                    if at == index and pronoun and draft.pieces[0][0] <= main[0]:
                        draft.notes["told"] = main  # the subject of what is said; 'its report' is just that one's
                    else:
                        found.append(main)
                draft.notes["subjects"] = found

    def _of_generic(self, tape: Tape, speaker: Span) -> bool:
        """'The agency's monthly bulletin': of a body that is told of before."""
        c, chars, first = self._classes, tape.chars, speaker[0]
        owner = chars[first : first + 1] in c.the and chars[first + 1 : first + 2] in c.generic
        return owner and chars[first + 2 : first + 3] in c.apostrophe and holds(c.document, chars, *speaker)

    def _with_cues(self, sentences: list[Sentence], matches: object) -> list[tuple[Sentence, list[Match]]]:
        """Each sentence that has cues, with them."""
        grouped: list[tuple[Sentence, list[Match]]] = []
        index = 0
        for match in matches:  # type: ignore[attr-defined]
            if match.rule.label == _BLOCK:
                continue
            while index < len(sentences) and sentences[index].last <= match.first:
                index += 1
            if index == len(sentences):
                break
            if grouped and grouped[-1][0] is sentences[index]:
                grouped[-1][1].append(match)
            else:
                grouped.append((sentences[index], [match]))
        return grouped


@Language.factory("minewire_statements", default_config={"patterns": None, "spans": True})
def make_statements(nlp: Language, name: str, patterns: str | None, spans: bool) -> Statements:
    """The component that finds statements."""
    return Statements(nlp, patterns=patterns, spans=spans)
