"""Quotations without a cue of their own: they go on with the speaker beside them."""

from __future__ import annotations

from itertools import pairwise

from minewire.mentions import Quote
from minewire.ruleset import Tape

from .clauses import Classes, holds
from .reports import Reader, Sentence
from .utterances import Draft

_RULE = "statement.floating"
_OPENER = 5  # words of a quotation that opens a sentence and is speech
_RUN = 2  # paragraphs of a quotation before the one in which its speaker is named
_VERBS = ("cue.say", "cue.tell", "cue.show")
_ANNOUNCED = 9  # units of 'told reporters in Beirut on Monday:'
_CREDIT = 12  # sentences above a quotation in which its source is told
_LEAST = 8  # words of a quotation that nobody is known to have said


def attach_floating(
    tape: Tape, sentences: list[Sentence], classes: Classes, reader: Reader, quotes: dict[int, Quote]
) -> None:
    """Give each sentence that is only quotations to the speaker of its neighbours."""
    _attach_openers(tape, sentences, classes)
    alone = [
        index for index, s in enumerate(sentences) if not s.drafts and not s.taken and _only_quotes(tape, s, classes)
    ]
    for index in alone:
        sentence = sentences[index]
        voice = _credited(tape, sentences, index, classes, reader)
        voice = voice or _closing(sentences, index, quotes) or _before(tape, sentences, index, classes, reader)
        voice = voice or _told_above(tape, sentences, index, classes) or _after(tape, sentences, index, classes)
        least = 1 if voice else _LEAST
        if voice is None and index > 0 and not sentences[index - 1].drafts:
            voice = _earlier(tape, sentences, index - 1, classes)
        draft = Draft([(sentence.first, sentence.last)], _RULE, least=least)
        if voice is not None:
            draft.cue, draft.speaker, draft.via, draft.notes = voice.cue, voice.speaker, voice.via, dict(voice.notes)
        sentence.drafts.append(draft)


def _attach_openers(tape: Tape, sentences: list[Sentence], classes: Classes) -> None:
    """A sentence without a cue that opens with a quotation goes on with the speaker of the sentence before."""
    for last, sentence in pairwise(sentences):
        if sentence.drafts or sentence.taken or not last.drafts or last.last != sentence.first:
            continue
        if tape.chars[sentence.first] in classes.quote and not _only_quotes(tape, sentence, classes):
            voice = last.drafts[-1]
            draft = Draft(
                [(sentence.first, sentence.first + 1)], _RULE, voice.cue, voice.speaker, via=voice.via, least=_OPENER
            )
            draft.notes = dict(voice.notes)
            sentence.drafts.append(draft)


def _only_quotes(tape: Tape, sentence: Sentence, classes: Classes) -> bool:
    units = tape.chars[sentence.first : sentence.last]
    if units[0] not in classes.quote and units[0] not in classes.punct:
        return False
    return any(char in classes.quote for char in units) and all(
        char in classes.quote or char in classes.punct or char in classes.stop for char in units
    )


def _before(tape: Tape, sentences: list[Sentence], index: int, classes: Classes, reader: Reader) -> Draft | None:
    """The voice of the sentence before, in the same paragraph; or of a quotation in the paragraph before."""
    if index == 0:
        return None
    last = sentences[index - 1]
    same_paragraph = tape.chars[sentences[index].first - 1] not in classes.para
    if same_paragraph:
        if last.drafts:
            return last.drafts[-1]
        found = reader.subjects.main(tape, last.first, last.last)
        many = found is not None and tape.chars[found[1] - 1] in classes.many
        counted = found is not None and tape.chars[found[0]] in classes.indefinite | classes.numeral
        if counted and (voice := _earlier(tape, sentences, index - 1, classes)) is not None:
            return voice  # 'One employee was hurt. "We wish him well."'
        if many and reader.of_one(tape, sentences[index]):
            return _earlier(tape, sentences, index - 1, classes)
        if found and not last.taken and holds(classes.someone, tape.chars, *found):
            return Draft([], _RULE, speaker=found)
        return None
    if last.drafts and any(char in classes.quote for char in tape.chars[last.first : last.last]):
        return last.drafts[-1]
    end = last.last - (tape.chars[last.last - 1] in classes.para)
    if tape.chars[end - 1] in classes.colon and not last.drafts:
        return _announcing(tape, last, end, classes, reader)
    return None


def _credited(tape: Tape, sentences: list[Sentence], index: int, classes: Classes, reader: Reader) -> Draft | None:
    """'Source: Ana Reyes, head of the region, on Telegram', where the quotation stands behind a label ('Quote:')."""
    labelled = sentences[index].first
    if labelled < 1 or tape.chars[labelled - 1] not in classes.colon:
        return None
    for at in range(index - 1, max(-1, index - _CREDIT), -1):
        first, last = sentences[at].first, sentences[at].last
        if tape.chars[first : first + 1] in classes.colon:
            first -= 1  # the reader was led behind the label
        opens = not first or tape.chars[first - 1] in classes.para
        if opens and last > first + 2 and tape.chars[first + 1] in classes.colon and reader.credits(tape, first):
            return _of_source(tape, first + 2, last - (tape.chars[last - 1] in classes.para), classes, reader)
    return None


def _of_source(tape: Tape, first: int, last: int, classes: Classes, reader: Reader) -> Draft | None:
    """The voice of such a line: without where it was posted; whom an outlet cites there, and no outlet alone."""
    chars = tape.chars
    posted = (
        i for i in range(first + 1, last - 1) if chars[i] in classes.preposition and chars[i + 1] in classes.medium
    )
    last = next(posted, last)
    cite = next((i for i in range(first + 1, last) if chars[i] in classes.cite), None)
    found = reader.subjects.right(tape, first if cite is None else cite + 1, last)
    if found is None:
        return None
    if cite is not None:
        return Draft([], _RULE, speaker=found, via=(first, cite - (chars[cite - 1] in classes.comma)))
    return Draft([], _RULE, speaker=None if chars[first] in classes.outlet and found[1] == first + 1 else found)


def _announcing(tape: Tape, last: Sentence, end: int, classes: Classes, reader: Reader) -> Draft | None:
    """'Ana Reyes, the trust's manager in Lebanon, said:' above the paragraph with her words, 'Its statement reads:'."""
    chars, low = tape.chars, max(last.first, end - _ANNOUNCED)
    cue = next((at for at in range(end - 1, low, -1) if any(tape.has(at, verbs) for verbs in _VERBS)), None)
    if cue is not None and chars[last.first] not in classes.question:  # 'What people said:'
        found = reader.subjects.left(tape, last.first, cue)
        told = found is not None and (holds(classes.someone, chars, *found) or holds(classes.body, chars, *found))
        if found is not None and (told or holds(classes.document, chars, *found)):
            return Draft([], _RULE, (cue, cue + 1), found)
    found = reader.main(tape, last)
    return Draft([], _RULE, speaker=found) if found and holds(classes.role, chars, *found) else None


def _told_above(tape: Tape, sentences: list[Sentence], index: int, classes: Classes) -> Draft | None:
    """The person whose report is the paragraph above a quotation ('…, said a herder.' and his own words below)."""
    voice = sentences[index - 1].drafts[-1] if index and sentences[index - 1].drafts else None
    if voice is None or voice.speaker is None or tape.chars[sentences[index].first - 1] not in classes.para:
        return None
    head = next((i for i in range(*voice.speaker) if tape.chars[i] in classes.comma), voice.speaker[1])
    last = tape.chars[head - 1]  # 'one of the elders, who asked not to be named,'
    person = last in classes.someone and not holds(classes.many | classes.document, tape.chars, *voice.speaker)
    return voice if person and not holds(classes.outlet, tape.chars, *voice.speaker) else None


def _closing(sentences: list[Sentence], index: int, quotes: dict[int, Quote]) -> Draft | None:
    """The voice at the end of a quotation that runs on through two paragraphs or more: one cue is of all of them."""
    at = index
    while at < len(sentences) and not sentences[at].drafts:
        quote = quotes.get(sentences[at].first)
        if quote is None or quote.closed:
            return None
        at += 1
    if at < index + _RUN or at == len(sentences) or quotes.get(sentences[at].first) is None:
        return None
    return sentences[at].drafts[0]


def _earlier(tape: Tape, sentences: list[Sentence], index: int, classes: Classes) -> Draft | None:
    """The last voice before a sentence, in the same paragraph."""
    while index > 0 and tape.chars[sentences[index].first - 1] not in classes.para:
        index -= 1
        if sentences[index].drafts:
            return sentences[index].drafts[-1]
    return None


def _after(tape: Tape, sentences: list[Sentence], index: int, classes: Classes) -> Draft | None:
    """The voice of the next sentence, when that is about words said."""
    if index + 1 == len(sentences):
        return None
    following = sentences[index + 1]
    if following.drafts or index + 2 == len(sentences) or tape.chars[following.last] in classes.para:
        return following.drafts[0] if following.drafts else None
    voice = sentences[index + 2].drafts[0] if sentences[index + 2].drafts else None
    spoken = voice is not None and voice.speaker is not None and tape.chars[voice.speaker[0]] in classes.personal
    return (
        voice if spoken and tape.chars[sentences[index].last] not in classes.para else None
    )  # '"Q." Reyes, 40, lives there. "Q," she said'
