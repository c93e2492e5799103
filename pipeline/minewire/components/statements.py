"""Finds statements: who says what, by the cue between them."""

from __future__ import annotations

from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from minewire.mentions import Marked, Span, StatementMention
from minewire.ruleset import Grammar, Match, Ruleset, Tape
from minewire.ruleset.tape import Variant

from .base import marked_of, ruleset_of, write_spans
from .clauses import Classes, QuoteTapes, Splitter
from .contents import Contents
from .floating import attach_floating
from .reports import Reader, Sentence
from .subjects import Subjects
from .turns import Turns
from .utterances import VOUCHED, Draft, finish

_SENTENCES_BACK = 5  # how far a pronoun looks for a subject
_BLOCK, _CUE, _TURN = "BLOCK", "CUE", "TURN"


class Statements:
    """Adds the statements of a document to its Marked."""

    def __init__(self, nlp: Language, *, patterns: str | None = None, spans: bool = True) -> None:
        self.ruleset: Ruleset = ruleset_of(nlp, patterns)
        self.spans = spans
        self._classes = Classes(self.ruleset.alphabet)
        self._tapes = QuoteTapes(self.ruleset)
        self._splitter = Splitter(self.ruleset.alphabet, self._classes)
        self._cues = Grammar(self._variants(_CUE, _BLOCK))
        subjects = Subjects(self.ruleset, self._classes)
        self._reader = Reader(self.ruleset, self._classes, subjects, Contents(self._classes, subjects))
        self._turns = Turns(self.ruleset, self._classes, Grammar(self._variants(_TURN)))

    def __call__(self, doc: Doc) -> Doc:
        marked = marked_of(doc)
        marked.statements = self.match(marked)
        if self.spans:
            found = ((s.start, s.end, s.kind, s.pattern) for s in marked.statements if s.kind != VOUCHED)
            write_spans(doc, "statements", found)
        return doc

    def match(self, marked: Marked) -> list[StatementMention]:
        """The statements of an article, in the order of the text."""
        tape, quotes = self._tapes.make(marked)
        marked.tapes["statements"] = tape
        sentences = [Sentence(first, last) for first, last in self._splitter.split(tape)]
        turns = self._turns.find(tape, sentences)
        for sentence, cues in self._with_cues(sentences, self._cues.finditer(tape)):
            if sentence.taken:
                self._note_sources(tape, sentence, cues, turns)
            else:
                self._reader.read(tape, sentence, cues, quotes)
        for before, sentence in pairwise(sentences):
            self._reader.said_before(tape, before, sentence)
        if sentences and not sentences[0].drafts:
            self._reader.headline(tape, sentences[0], [d for s in sentences for d in s.drafts])
        self._note_subjects(tape, sentences)
        attach_floating(tape, sentences, self._classes, self._reader, quotes)
        found = finish(tape, [d for s in sentences for d in (*s.drafts, *s.vouched)] + turns, quotes, self._classes)
        return sorted(found, key=lambda statement: (statement.start, statement.end))

    def _note_sources(self, tape: Tape, sentence: Sentence, cues: list[Match], turns: list[Draft]) -> None:
        """Whom the speaker of a turn cites ('The police told us that …') is the source of what is said there."""
        turn = next((t for t in turns if t.pieces[0][0] < sentence.last and sentence.first < t.pieces[0][1]), None)
        if turn is None:
            return
        inner = Sentence(max(sentence.first, turn.pieces[0][0]), sentence.last)
        self._reader.read(tape, inner, cues, {})
        for draft in inner.drafts:
            if draft.speaker is not None and self._names_someone(tape, draft.speaker):
                notes = {**turn.notes, "kind": VOUCHED}
                cited = Draft(draft.pieces, draft.rule, draft.cue, turn.speaker, draft.speaker, notes=notes)
                sentence.vouched.append(cited)

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
                if not pronoun and not aged and tape.chars[speaker[0]] not in self._classes.possessive:
                    continue
                found = []
                for at in range(index, max(-1, index - _SENTENCES_BACK - 1), -1):
                    if at == index and pronoun and draft.pieces[0][0] < speaker[0]:
                        continue  # the subject of what is said; 'its report' is just that one's
                    if at not in mains:
                        mains[at] = self._reader.subjects.main(tape, sentences[at].first, sentences[at].last)
                    main = mains[at]
                    if main is not None and main[1] <= speaker[0]:
                        found.append(main)
                draft.notes["subjects"] = found

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
