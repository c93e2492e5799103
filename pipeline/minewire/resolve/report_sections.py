"""Where a report ends or goes on between the sections of an article: digests, asides, what a writing says elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .report_words import HEAD, POINTER, ReportWords, paragraph_at
from .told import Report
from .voice import ORGANISATION

# 'KHARKIV. Four farmers were hurt', 'Chad: Five soldiers died'
_RUN_IN = re.compile(
    r"(?:[^\W\d_][^\W\d_' \-]{2,24}(?<=[^\W_a-z])\.|[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+){0,2}:) \S"
)
_ANY_NUMBER = re.compile(r"\d")


class Sections(ReportWords):
    """Questions about the sections of an article."""

    def _pointers(self, reports: Sequence[Report]) -> list[Report]:
        """Headings and openings that point to a writing told before ('Elsewhere in the report:'): whose it is vouches
        for what they head."""
        tape, found = self._facts.marked.tapes["statements"], []
        for start, end in self._sentences:
            first, last = tape.range(start, end)
            match = next(iter(self._grammars[POINTER].finditer(tape, first, min(first + HEAD, last))), None)
            if match is None or match.first != first:
                continue
            told = (r for r in reversed(reports) if r.end <= start and self._in_writing(r))
            if (report := next(told, None)) is not None:
                found.append(Report(start, tape.ends[match.last - 1], report.speaker, report.source, pointer=True))
        return found

    def _in_writing(self, report: Report) -> bool:
        """Whether a body reports in a writing ('the centre said in its annual report')."""
        if not self._body(report):
            return False
        tape = self._facts.marked.tapes["statements"]
        first, last = tape.range(*self._sentences[max(0, paragraph_at(self._sentences, report.start))])
        return any(char in self._words.document for char in tape.chars[first:last])

    def _body(self, report: Report) -> bool:
        return any(s["id"] == report.speaker and s["kind"] == ORGANISATION for s in self._facts.speakers)

    def _section(self, paragraph: int) -> bool:
        """Whether a paragraph of full sentences opens with a heading of its own ('SUMY. Four men were hurt.')."""
        return (
            not self._row(paragraph)
            and _RUN_IN.match(self._facts.article.text, self._paragraphs[paragraph][0]) is not None
        )

    def _new_section(self, there: int, here: int) -> bool:
        """Whether a report of one section of a digest has ended before another ('Chad: … Laos: …')."""
        return self._section(there) and any(self._section(paragraph) for paragraph in range(there + 1, here + 1))

    def _but_aside(self, reports: Sequence[Report], before: int) -> Report:
        """The report that goes on behind the word of another body on something else, at the end of its paragraph ('…,
        the centre counted. The army said their lives were not in danger.')."""
        last = reports[before - 1]
        if before < 2 or last.pointer or not self._body(last):
            return last
        aside, whose = self._facts.article.text[last.start : last.end], reports[before - 2]
        alone = sum(report.speaker == last.speaker for report in reports[:before]) == 1
        often = sum(report.speaker == whose.speaker for report in reports[:before]) > 1
        same = paragraph_at(self._paragraphs, whose.start) == paragraph_at(self._paragraphs, last.start)
        if alone and often and same and self._body(whose) and not _ANY_NUMBER.search(aside):
            return whose
        return last

    def _listed_under(self, last: Report, there: int, here: int) -> bool:
        """Whether rows stand under a colon right behind what somebody reported ('…, the director said.' 'By zone:')."""
        start, end = self._paragraphs[there + 1] if there + 1 < here else (0, 0)
        opens = not last.quoted and self._facts.article.text[start:end].rstrip().endswith(":")
        rows = all(self._row(paragraph) for paragraph in range(there + 1, here + 1))
        return opens and rows and last.end <= self._paragraphs[there][1]
