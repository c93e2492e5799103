"""Interviews and transcripts: paragraphs that open with a name and a colon."""

from __future__ import annotations

from collections import Counter

from minewire.mentions import Span
from minewire.ruleset import Grammar, Ruleset, Tape

from .clauses import Classes
from .reports import Sentence
from .utterances import Draft

_FEWEST = 4  # turns that make a transcript
_MOSTLY = 0.5
_ASKS = 0.25  # share of turns with a question mark from which on someone asks, if the others ask much less
_SINGLE = 3  # answers of one paragraph each that make it likely that the last one has no more
_RULE = "statement.turn"


class Turns:
    """Finds turns: a speaker at the head of a paragraph, what is said to the next one."""

    def __init__(self, ruleset: Ruleset, classes: Classes, grammar: Grammar) -> None:
        self._c, self._grammar = classes, grammar
        # The mark as such: other classes of units (a weekday with its colon) do not open turns.
        self._colon = classes.colon
        self._question = ruleset.alphabet.members("=?")
        self._talk = ruleset.lexicon("noun.of-talk").entries

    def find(self, tape: Tape, sentences: list[Sentence]) -> list[Draft]:
        """One draft for each paragraph of an answer; the sentences of turns are marked as taken."""
        chars = tape.chars
        if sum(chars.count(char) for char in self._colon) < _FEWEST:
            return []
        paragraphs = self._paragraphs(tape)
        heads: list[Span | None] = []
        for first, last in paragraphs:
            match = self._grammar.match(tape, first)
            heads.append((match.first, match.last) if match and match.last < last else None)
        names = Counter(tape.slice(*head) for head in heads if head)
        if sum(names.values()) < _FEWEST or len(names) < 2 or not any(count > 1 for count in names.values()):
            return []
        askers = self._askers(tape, paragraphs, heads)
        end = self._end(tape, paragraphs, heads, askers)
        return self._drafts(tape, sentences, paragraphs[:end], heads[:end], askers)

    def _end(self, tape: Tape, paragraphs: list[Span], heads: list[Span | None], askers: set[str]) -> int:
        """How many paragraphs there are to the end of the last answer: what follows without an 'I' or a 'you' is the
        paper's, where it names who answers, or where all answers before had one paragraph."""
        turns = [at for at, head in enumerate(heads) if head]
        last = turns[-1] + 1
        answers = [head for head in heads if head and tape.slice(*head) not in askers]
        names = {tape.unit(head[1] - 2) for head in answers if head[1] - head[0] > 1}
        single = len(turns) == last - turns[0] and len(answers) >= _SINGLE
        tail = [{tape.unit(at) for at in range(*span)} for span in paragraphs[last:]]
        told = [all(word.lower() not in self._talk for word in words) for words in tail]
        if single and all(told):
            return last
        return next((last + at for at, words in enumerate(tail) if all(told[at:]) and words & names), len(paragraphs))

    def _paragraphs(self, tape: Tape) -> list[Span]:
        spans: list[Span] = []
        first = 0
        for at, char in enumerate(tape.chars):
            if char in self._c.para:
                if at > first:
                    spans.append((first, at))
                first = at + 1
        if first < len(tape):
            spans.append((first, len(tape)))
        return spans

    def _askers(self, tape: Tape, paragraphs: list[Span], heads: list[Span | None]) -> set[str]:
        """Who asks: the name whose turns end in question marks most of the time, in full and in its initials."""
        asked: Counter[str] = Counter()
        total: Counter[str] = Counter()
        for (_, last), head in zip(paragraphs, heads):
            if head:
                name = tape.slice(*head)
                total[name] += 1
                asked[name] += tape.chars[last - 1] in self._question
        shares = sorted(((asked[name] / total[name], total[name], name) for name in total), reverse=True)
        clear = len(shares) > 1 and shares[0][0] >= _ASKS and shares[1][0] * 2 < shares[0][0]
        askers = {shares[0][2]} if clear else {name for share, _, name in shares if share >= _MOSTLY}
        if len(askers) == len(shares):
            askers = {shares[0][2]}
        short = {"".join(word[0] for word in name.split() if word[0].isalnum()) + name[-1] for name in askers}
        return askers | {name for name in total if name.replace(" ", "") in short}

    def _above(self, tape: Tape, sentences: list[Sentence], first: int, speaker: Span) -> list[Draft]:
        """Quotations over an interview are those of whom it is with."""
        found = []
        for sentence in sentences:
            if sentence.first < first and all(
                char in self._c.quote_or_stop for char in tape.chars[sentence.first : sentence.last]
            ):
                sentence.taken = True
                found.append(Draft([(sentence.first, sentence.last)], _RULE, speaker=speaker))
        return found

    def _drafts(
        self, tape: Tape, sentences: list[Sentence], paragraphs: list[Span], heads: list[Span | None], askers: set[str]
    ) -> list[Draft]:
        drafts: list[Draft] = []
        answerer = next((h for h in heads if h and tape.slice(*h) not in askers), None)
        first_turn = next(span for span, head in zip(paragraphs, heads) if head)
        if answerer:
            drafts += self._above(tape, sentences, first_turn[0], (answerer[0], answerer[1] - 1))
        speaker: Span | None = None
        for (first, last), head in zip(paragraphs, heads):
            if head is not None:
                speaker = head if tape.slice(*head) not in askers else None
                asking = speaker is None
            elif speaker is None:
                continue
            for sentence in sentences:
                if sentence.first < last and sentence.last > first:
                    sentence.taken = True
            if speaker is None or (head is not None and asking):
                continue
            start = head[1] if head else first
            end = last
            while end > start and tape.chars[end - 1] in self._c.stop:
                end -= 1
            if end > start:
                drafts.append(
                    Draft(
                        [(start, end)],
                        _RULE,
                        speaker=(speaker[0], speaker[1] - 1),
                        notes={"kind": "direct", "turn": True},
                    )
                )
        return drafts
