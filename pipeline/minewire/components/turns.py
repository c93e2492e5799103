"""Interviews and transcripts: paragraphs that open with a name and a colon, or answer a paragraph that asks."""

from __future__ import annotations

from collections import Counter

from minewire.mentions import Span
from minewire.ruleset import Grammar, Ruleset, Tape

from .clauses import Classes
from .reports import Sentence
from .transcripts import Transcripts
from .utterances import Draft

_FEWEST = 4  # turns that make a transcript
_BRIEFING = 2  # the same of speakers with their titles in capitals
_MOSTLY = 0.5
_LABEL, _RECURS = 4, 3  # units of a label, and how often it opens a paragraph
_ASKS = 0.25  # share of turns with a question mark from which on someone asks, if the others ask much less
_SINGLE = 3  # answers of one paragraph each that make it likely that the last one has no more
_FEWEST_ASKED = 3  # paragraphs that ask and name nobody which make an interview
_LONGEST_ASKED = 80  # units
_RULE = "statement.turn"
# Of answers that do not name who gives them: the one whom the text above names.
_UNNAMED = {"kind": "direct", "turn": True, "interviewee": True}


class Turns(Transcripts):
    """Finds turns: a speaker at the head of a paragraph, what is said to the next one."""

    def __init__(self, ruleset: Ruleset, classes: Classes, grammar: Grammar) -> None:
        super().__init__(ruleset, classes)
        self._grammar = grammar
        # The mark as such: other classes of units (a weekday with its colon) do not open turns.
        self._colon = classes.colon
        self._question = ruleset.alphabet.members("=?")
        self._talk = ruleset.lexicon("noun.of-talk").entries
        self._asks = ruleset.lexicon("turn.asks").entries
        self._answers = ruleset.lexicon("turn.answers").entries
        self._interview = tuple(ruleset.lexicon("turn.announced").entries)
        self._kickers = {**ruleset.lexicon("turn.kicker").entries, **ruleset.lexicon("turn.label").entries}

    def find(self, tape: Tape, sentences: list[Sentence]) -> list[Draft]:
        """One draft for each paragraph of an answer; the sentences of turns are marked as taken."""
        marks = self._colon, self._question, self._titles
        colons, questions, titles = (sum(map(tape.chars.count, of)) for of in marks)
        if colons < _BRIEFING and questions < _FEWEST_ASKED and titles < _BRIEFING:
            return []
        paragraphs = self._paragraphs(tape)
        return self._named(tape, sentences, paragraphs) or self._unnamed(tape, sentences, paragraphs)

    def _named(self, tape: Tape, sentences: list[Sentence], paragraphs: list[Span]) -> list[Draft]:
        """Turns that open with a name, or with a word for questions and answers."""
        heads: list[Span | None] = []
        for first, last in paragraphs:
            match = self._grammar.match(tape, first)
            head = (match.first, match.last) if match is not None else self._shouted(tape, first, last)
            turn = head is not None and head[1] < last and self._word(tape, head) not in self._kickers
            heads.append(head if turn else None)
        self._styled = any(head and self._office(tape, head) for head in heads)
        if not any(heads):
            heads = self._lines(tape, paragraphs)
            self._styled = True
        names = Counter(self._called(tape, head) for head in heads if head)
        alone = heads and heads[0] and names[self._called(tape, heads[0])] == 1 and len(names) < sum(names.values())
        if alone and heads[0] and not self._office(tape, heads[0]):
            del names[self._called(tape, heads[0])]
            heads[0] = None  # a headline: 'Ana Lind: a forest takes time'
        if names:
            labels = self._labels(tape, paragraphs, heads)
            heads = [head or label for head, label in zip(heads, labels)]
            names.update(self._called(tape, label) for label in labels if label)
        few = sum(names.values()) < _FEWEST or not any(count > 1 for count in names.values())
        if len(names) < _BRIEFING or (few and not self._briefing(tape, [head for head in heads if head])):
            return []
        askers = self._askers(tape, paragraphs, heads)
        end = self._end(tape, paragraphs, heads, askers)
        return self._drafts(tape, sentences, paragraphs[:end], heads[:end], askers)

    def _lines(self, tape: Tape, paragraphs: list[Span]) -> list[Span | None]:
        """Names on lines of their own, where most of what stands between them asks or is said in the first person."""
        heads = [self._line(tape, *span) for span in paragraphs]
        if sum(map(bool, heads)) >= _BRIEFING:
            bare = [None if head else self._bare_line(tape, *span) for head, span in zip(heads, paragraphs)]
            called = [tape.slice(*self._line_name(tape, line)) if line else "" for line in bare]
            heads = [
                head or (line if called.count(name) > 1 else None) for head, line, name in zip(heads, bare, called)
            ]
        at = [index for index, head in enumerate(heads) if head]
        turns = [paragraphs[start + 1 : end] for start, end in zip(at, [*at[1:], len(heads)])]
        talks = [any(self._talks(tape, span) for span in turn) for turn in turns]
        return heads if all(turns) and sum(talks) > _MOSTLY * len(turns) else [None] * len(heads)

    def _talks(self, tape: Tape, span: Span) -> bool:
        """Whether a paragraph asks, or has a word for who talks or listens as its subject ('I', 'we', 'you')."""
        asks = tape.chars[span[1] - 1] in self._question
        words = (tape.unit(at).lower() for at in range(*span) if tape.chars[at] in self._c.personal)
        return asks or any(word in self._talk for word in words)

    def _called(self, tape: Tape, head: Span) -> str:
        """What tells whose turn it is."""
        return self._key(tape, head, self._styled)

    def _labels(self, tape: Tape, paragraphs: list[Span], heads: list[Span | None]) -> list[Span | None]:
        """What opens several of the other paragraphs before a colon, though it is no name of the language ('Lički
        tjednik:')."""
        found: list[Span | None] = []
        for (first, last), head in zip(paragraphs, heads):
            colon = next(
                (i for i in range(first + 1, min(first + _LABEL, last - 1)) if tape.chars[i] in self._colon), None
            )
            opens = head is None and colon is not None and tape.chars[first] in self._c.name
            found.append((first, colon + 1) if opens and colon is not None else None)
        often = Counter(tape.slice(*label) for label in found if label)
        return [label if label and often[tape.slice(*label)] >= _RECURS else None for label in found]

    def _word(self, tape: Tape, head: Span) -> str:
        """What stands before the colon of a turn."""
        return tape.slice(head[0], head[1] - 1).lower()

    def _unnamed(self, tape: Tape, sentences: list[Sentence], paragraphs: list[Span]) -> list[Draft]:
        """Answers to paragraphs that ask, neither with a name: most of them talk in the first person."""
        chars, c = tape.chars, self._c
        asked = [
            at
            for at, (first, last) in enumerate(paragraphs)
            if chars[last - 1] in self._question
            and last - first <= _LONGEST_ASKED
            and c.quote.isdisjoint(chars[first:last])
        ]
        if len(asked) < _FEWEST_ASKED:
            return []
        talks = [any(tape.unit(unit).lower() in self._talk for unit in range(*span)) for span in paragraphs]
        end = asked[-1] + 2
        while end < len(paragraphs) and talks[end]:
            end += 1
        groups = [range(at + 1, stop) for at, stop in zip(asked, [*asked[1:], min(end, len(paragraphs))])]
        opened = [at for at, (first, _) in enumerate(paragraphs) if chars[first] in c.dash]
        if asked[-1] + 1 in opened:  # each dash opens a turn, also '– Thank you for the interview'
            stops = (min((at for at in opened if at > group.start), default=group.stop) for group in groups)
            groups = [range(group.start, min(group.stop, stop)) for group, stop in zip(groups, stops)]
            groups = self._alternating(opened, asked, end) or groups
        answers = [at for group in groups for at in group]
        spoken = sum(any(talks[at] for at in group) for group in groups)
        few = spoken < _MOSTLY * len(groups) and not self._announced(tape, paragraphs[asked[0]][0])
        if few or any(chars[paragraphs[at][0]] in c.quote for at in answers):
            return []
        first, last = paragraphs[asked[0]][0], paragraphs[end - 1 if end <= len(paragraphs) else -1][1]
        drafts = self._above(tape, sentences, first, None)
        for sentence in sentences:
            sentence.taken = sentence.taken or first <= sentence.first < last
        return drafts + [draft for at in answers if (draft := self._answer(tape, *paragraphs[at], None)) is not None]

    def _announced(self, tape: Tape, first: int) -> bool:
        """Whether what stands above the first question says that an interview follows."""
        above = tape.slice(0, first).lower() if first else ""
        return any(word in above for word in self._interview)

    def _alternating(self, opened: list[int], asked: list[int], end: int) -> list[range]:
        """The answers where every turn opens with a dash and each second one asks, also without a question mark."""
        opened = [at for at in opened if at >= asked[0]]
        if any(at in opened[1::2] or at not in opened for at in asked) or len(asked) * 2 <= len(opened[::2]):
            return []
        stops = [*opened[1:], end]
        return [range(at, stop) for at, stop in list(zip(opened, stops))[1::2] if at < stop]

    def _answer(self, tape: Tape, start: int, end: int, speaker: Span | None) -> Draft | None:
        """What a paragraph of an answer says."""
        chars, c = tape.chars, self._c
        start = self._behind_direction(tape, start, end)
        while start < end and chars[start] in c.dash:
            start += 1
        if (
            end - start > _LABEL
            and chars[end - 1] in c.close
            and chars[end - 3] in c.open
            and tape.unit(end - 2).isdigit()
        ):
            end -= 3  # the number of a question: '[105456]'
        while end > start and chars[end - 1] in c.stop:
            end -= 1
        notes = {"kind": "direct", "turn": True} if speaker else dict(_UNNAMED)
        return Draft([(start, end)], _RULE, speaker=speaker, notes=notes) if end > start else None

    def _end(self, tape: Tape, paragraphs: list[Span], heads: list[Span | None], askers: set[str]) -> int:
        """How many paragraphs there are to the end of the last answer: what follows without an 'I' or a 'you' is the
        paper's, where it names who answers, or where all answers before had one paragraph."""
        turns = [at for at, head in enumerate(heads) if head]
        last = turns[-1] + 1
        answers = [head for head in heads if head and self._called(tape, head) not in askers]
        names = {tape.unit(head[1] - 2) for head in answers if head[1] - head[0] > 1}
        single = len(turns) == last - turns[0] and len(answers) >= _SINGLE
        above = self._called_above(tape, paragraphs[: turns[0]])
        tail = [{tape.unit(at) for at in range(*span)} for span in paragraphs[last:]]
        told = [all(word.lower() not in self._talk for word in words) for words in tail]
        if single and all(told):
            return last
        spans = paragraphs[last:]
        named = [words & names or tape.slice(*span).startswith(above) for words, span in zip(tail, spans)]
        return next((last + at for at, name in enumerate(named) if all(told[at:]) and name), len(paragraphs))

    def _called_above(self, tape: Tape, paragraphs: list[Span]) -> tuple[str, ...]:
        """The names of two words or more above an interview: a note about whom it is with opens with one."""
        found: list[str] = []
        for first, last in paragraphs:
            at = first
            while at < last:
                end = at
                while end < last and tape.chars[end] in self._c.name:
                    end += 1
                if end - at > 1:
                    found.append(tape.slice(at, end))
                at = end + 1
        return tuple(found)

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
                name = self._called(tape, head)
                total[name] += 1
                asked[name] += tape.chars[last - 1] in self._question
        shares = sorted(((asked[name] / total[name], total[name], name) for name in total), reverse=True)
        clear = len(shares) > 1 and shares[0][0] >= _ASKS and shares[1][0] * 2 < shares[0][0]
        marked = {name for name in total if name[:-1].strip().lower() in self._asks}
        if marked:
            return marked
        askers = {shares[0][2]} if clear else {name for share, _, name in shares if share >= _MOSTLY}
        if len(askers) == len(shares):
            askers = {shares[0][2]}
        short = {"".join(word[0] for word in name.split() if word[0].isalnum()) + name[-1] for name in askers}
        return askers | {name for name in total if name.replace(" ", "") in short}

    def _above(self, tape: Tape, sentences: list[Sentence], first: int, speaker: Span | None) -> list[Draft]:
        """Quotations over an interview are those of whom it is with."""
        found = []
        for sentence in sentences:
            start = sentence.first
            if sentence.first < first and (match := self._grammar.match(tape, start)) is not None:
                start = match.last if self._word(tape, (start, match.last)) in self._kickers else start
            if (
                sentence.first < first
                and start < sentence.last
                and all(char in self._c.quote_or_stop for char in tape.chars[start : sentence.last])
            ):
                sentence.taken = True
                notes = {"turn": True} if speaker else dict(_UNNAMED)
                found.append(Draft([(start, sentence.last)], _RULE, speaker=speaker, notes=notes))
        return found

    def _drafts(
        self, tape: Tape, sentences: list[Sentence], paragraphs: list[Span], heads: list[Span | None], askers: set[str]
    ) -> list[Draft]:
        """The answers, and what is quoted above them."""
        drafts: list[Draft] = []
        answerer = next((h for h in heads if h and self._called(tape, h) not in askers), None)
        first_turn = next(span for span, head in zip(paragraphs, heads) if head)
        if answerer:
            drafts += self._above(tape, sentences, first_turn[0], self._speaker(tape, answerer))
        turn: Span | None = None
        for at, ((first, last), head) in enumerate(zip(paragraphs, heads)):
            if head is not None:
                turn = head if self._called(tape, head) not in askers else None
                asking = turn is None
            elif turn and not askers and any(heads[at + 1 : at + 2]) and self._asked_aside(tape, turn, last):
                turn = None
            if turn is None and head is None:
                continue
            for sentence in sentences:
                if sentence.first < last and sentence.last > first:
                    sentence.taken = True
            if turn is None or (head is not None and asking):
                continue
            draft = self._answer(tape, head[1] if head else first, last, self._speaker(tape, turn))
            if draft is not None:
                draft.notes.update(self._office(tape, turn), titled=self._name(tape, turn)[0] > turn[0])
                drafts.append(draft)
        return drafts

    def _asked_aside(self, tape: Tape, turn: Span, end: int) -> bool:
        """Whether a paragraph behind 'Reyes:' is a question of somebody without a name: only who answers has one."""
        return tape.chars[turn[1] - 1] in self._colon and tape.chars[end - 1] in self._question

    def _speaker(self, tape: Tape, head: Span) -> Span | None:
        """Who a turn names; nobody where it is just an answer."""
        if self._word(tape, head) in self._answers:
            return None
        return self._name(tape, head)  # 'Ana Reyes, head of the centre:'
