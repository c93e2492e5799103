"""How well records agree with an annotated corpus: precision, recall and F1 of every field, every error in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from minewire.gold import Gold, GoldArticle, GoldClaim, GoldDate
from minewire.records import ArticleRecord, Claim, DateExpression, Speaker
from minewire.text import fold

# Facets in which a matched claim is judged; value, measure, action and outcome decide whether it matches.
_FACETS = ("status", "sex", "age_group", "device", "qualifier", "unit")
# Roles that an annotator marks as places; actors count where the gold holds them and are no false alarm elsewhere.
_PROPER, _POSSIBLE = {"location", "dateline"}, {"location", "dateline", "actor"}
_STATEMENT_OVERLAP = 0.5
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_LOWER_WORDS = re.compile(r"(?:[a-z]+\s+){0,3}")

Spanned = tuple[int, int]


@dataclass(slots=True)
class Tally:
    """Hits against what the gold and the records hold, and each error in words."""

    hits: int = 0
    gold: int = 0
    found: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hits / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.gold + self.found) if self.gold + self.found else 1.0

    def judge(self, wanted: Any, got: Any, note: str, *, agrees: bool | None = None) -> None:
        """One field of a matched pair; where neither side says anything nothing is counted."""
        right = wanted == got if agrees is None else agrees
        self.gold += bool(wanted)
        self.found += bool(got)
        self.hits += bool(right and wanted and got)
        if not right:
            self.errors.append(f"{note}: {_shown(wanted)} expected, {_shown(got)} found")


class Scores:
    """The tallies of a run, by name, and the claims made of articles that have none."""

    def __init__(self) -> None:
        self.tallies: dict[str, Tally] = {}
        self.false_claims = 0

    def __getitem__(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def f1(self) -> dict[str, float]:
        """F1 of every field, as floors pin it."""
        return {name: round(tally.f1, 4) for name, tally in self.tallies.items()}


def score(pairs: Iterable[tuple[GoldArticle, ArticleRecord]]) -> Scores:
    """Judge records against their articles' annotation."""
    scores = Scores()
    for article, record in pairs:
        judge = _Judge(article, record, scores)
        for part in (judge.claims, judge.statements, judge.speakers, judge.dates, judge.places, judge.article):
            part()
    return scores


class _Judge:
    """One article against one record."""

    def __init__(self, article: GoldArticle, record: ArticleRecord, scores: Scores) -> None:
        self.id, self.text, self.gold, self.record, self.scores = article.id, article.text, article.gold, record, scores
        self.names = {speaker.id: speaker for speaker in record.speakers}
        self.place_names = {place.id: place.name for place in record.places}

    def claims(self) -> None:
        gold, found = self.gold.claims, self.record.claims
        pairs = pair_up(gold, found, _claim_rank)
        self._count("claims", gold, found, pairs, lambda c: f"{c.measure} {c.action or c.outcome or ''} {c.value}")
        if not gold:
            self.scores.false_claims += len(found)
        ids = {i: found[j].id for i, j in pairs.items()}
        for i, j in pairs.items():
            self._claim_fields(gold[i], found[j], ids)

    def _claim_fields(self, gold: GoldClaim, found: Claim, ids: dict[int, str]) -> None:
        note = f"{self.id}: {gold.evidence!r} ({found.id})"
        for facet in _FACETS:
            self._field(facet, getattr(gold, facet), getattr(found, facet), note)
        self._field("bounds", (gold.low, gold.high), (found.low, found.high), note)
        self._field("period", _days(gold.period), _days(found.period), note)
        wanted, got = {fold(name) for name in gold.places}, {fold(self.place_names[place]) for place in found.places}
        self._field("places", sorted(wanted), sorted(got), note)
        for role in ("speaker", "source"):
            name, speaker = getattr(gold, role), self.names.get(getattr(found, role) or "")
            self._field(role, name, speaker and speaker_name(speaker), note, agrees=self._same(name, speaker))
        parent = ids.get(gold.part_of, "a missed claim") if gold.part_of is not None else None
        self._field("part_of", parent, found.part_of, note)

    def _field(self, name: str, wanted: Any, got: Any, note: str, *, agrees: bool | None = None) -> None:
        self.scores[f"claims.{name}"].judge(wanted, got, note, agrees=agrees)

    def statements(self) -> None:
        gold, found = self.gold.statements, self.record.statements
        pairs = pair_up(gold, found, _statement_rank)
        self._count("statements", gold, found, pairs, lambda s: s.kind)
        said = self.scores["statements.speaker"]
        said.gold, said.found = said.gold + len(gold), said.found + len(found)
        for i, j in pairs.items():
            note = f"{self.id}: {_cut(gold[i].text)} ({found[j].id})"
            speaker = self.names.get(found[j].speaker or "")
            if self._same(gold[i].speaker, speaker):
                said.hits += 1
            else:
                name = speaker and speaker_name(speaker)
                said.errors.append(f"{note}: {_shown(gold[i].speaker)} expected, {_shown(name)} found")
            self.scores["statements.kind"].judge(gold[i].kind, found[j].kind, note)

    def speakers(self) -> None:
        gold, found = self.gold.speakers, self.record.speakers
        pairs = pair_up(gold, found, lambda g, f: int(self._same(g.name, f)))
        self._count("speakers", gold, found, pairs, lambda s: s.kind)
        for i, j in pairs.items():
            for name in ("role", "organisation"):
                wanted, got = getattr(gold[i], name), getattr(found[j], name)
                agrees = same_name(wanted, got) if wanted and got else not wanted and not got
                self.scores[f"speakers.{name}"].judge(wanted, got, f"{self.id}: {gold[i].name}", agrees=agrees)

    def dates(self) -> None:
        gold, found = self.gold.dates, self.record.dates
        pairs = pair_up(gold, found, self._date_rank)
        self._count("dates", gold, found, pairs, lambda d: d.kind)
        for i, j in pairs.items():
            note = f"{self.id}: {gold[i].text!r} at {gold[i].start}"
            self.scores["dates.interval"].judge(_days(gold[i]), _days(found[j]), note)

    def _date_rank(self, gold: GoldDate, found: DateExpression) -> int:
        """Same end, and starts that differ by small words at most ('the past week', 'since March')."""
        first, second = sorted((gold.start, found.start))
        if gold.end != found.end or not _LOWER_WORDS.fullmatch(self.text, first, second):
            return 0
        return 1 + (first == second)

    def places(self) -> None:
        gold = self.gold.places
        possible = [place for place in self.record.places if place.role in _POSSIBLE]
        pairs = pair_up(gold, possible, lambda g, f: int((g.start, g.end) == (f.start, f.end)))
        taken = {possible[j].id: i for i, j in pairs.items()}
        found = [place for place in possible if place.role in _PROPER or place.id in taken]
        self._count(
            "places", gold, found, {taken[p.id]: j for j, p in enumerate(found) if p.id in taken}, lambda p: p.name
        )
        for i, j in pairs.items():
            note = f"{self.id}: {gold[i].text!r} at {gold[i].start}"
            same = fold(gold[i].name) == fold(possible[j].name)
            self.scores["places.name"].judge(gold[i].name, possible[j].name, note, agrees=same)
            for name in ("kind", "country"):
                self.scores[f"places.{name}"].judge(getattr(gold[i], name), getattr(possible[j], name), note)

    def article(self) -> None:
        """The article's day, and digits that the ledger lacks."""
        self.scores["article.published"].judge(self.gold.article.date, self.record.article.published, self.id)
        ledger = self.scores["numbers.digits"]
        for match in _FIGURE.finditer(self.text):
            covered = any(overlap(match.span(), (entry.start, entry.end)) for entry in self.record.numbers)
            ledger.judge(match.group(), match.group() if covered else None, f"{self.id}: at {match.start()}")

    def _same(self, name: str | None, speaker: Speaker | None) -> bool:
        if name is None or speaker is None:
            return name is None and speaker is None
        return any(same_name(known, speaker_name(speaker)) for known in _known_as(self.gold, name))

    def _count(
        self, name: str, gold: Sequence[Any], found: Sequence[Any], pairs: dict[int, int], say: Callable[[Any], str]
    ) -> None:
        tally = self.scores[name]
        tally.hits, tally.gold, tally.found = tally.hits + len(pairs), tally.gold + len(gold), tally.found + len(found)
        for i, item in enumerate(gold):
            if i not in pairs:
                tally.errors.append(f"{self.id}: missed {_words(item)} ({say(item)})")
        for j, item in enumerate(found):
            if j not in pairs.values():
                rule = getattr(item, "pattern", None)
                tally.errors.append(f"{self.id}: false {_words(item)} ({say(item)}{f'; {rule}' if rule else ''})")


def pair_up(gold: Sequence[Any], found: Sequence[Any], rank: Callable[[Any, Any], Any]) -> dict[int, int]:
    """One-to-one, highest rank first, ties in the order of the text; a falsy rank is no match. Gold to found index."""
    ranked = [(value, -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found) if (value := rank(g, f))]
    pairs: dict[int, int] = {}
    for _, i, j in sorted(ranked, reverse=True):
        if -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def _claim_rank(gold: GoldClaim, found: Claim) -> tuple[int, int] | None:
    """Evidence (or a restatement) that overlaps, with the same figure, measure, action and outcome."""
    kind = (gold.measure, gold.action, gold.outcome) == (found.measure, found.action, found.outcome)
    figure = (gold.value, None, None) if gold.value is not None else (None, gold.low, gold.high)
    theirs = (found.value, None, None) if found.value is not None else (None, found.low, found.high)
    spans = [(found.start, found.end), *((again.start, again.end) for again in found.restated)]
    shared = max(overlap((gold.start, gold.end), span) for span in spans)
    if not (kind and shared and figure == theirs):
        return None
    return shared, sum(getattr(gold, facet) == getattr(found, facet) for facet in _FACETS)


def _statement_rank(gold: Any, found: Any) -> float:
    """Share of the stretch that both cover of the stretch that either covers."""
    shared = overlap((gold.start, gold.end), (found.start, found.end))
    share = shared / (gold.end - gold.start + found.end - found.start - shared) if shared else 0.0
    return share if share >= _STATEMENT_OVERLAP else 0.0


def overlap(a: Spanned, b: Spanned) -> int:
    """Code points that two stretches share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def words_of(name: str | None) -> list[str]:
    """Words of a name in lower case, without marks and punctuation."""
    return re.findall(r"\w+", fold(name or ""))


def same_name(a: str | None, b: str | None) -> bool:
    """The same words, one name's words within the other's, or the same last word where one is a single word."""
    ours, theirs = words_of(a), words_of(b)
    if not ours or not theirs:
        return False
    if 1 in (len(ours), len(theirs)):
        return ours[-1] == theirs[-1]
    return set(ours) <= set(theirs) or set(theirs) <= set(ours)


def speaker_name(speaker: Speaker) -> str:
    """The name, or for an unnamed source the words that stand for it."""
    return speaker.name or speaker.mentions[0].text


def _known_as(gold: Gold, name: str) -> list[str]:
    return [name, *(alias for speaker in gold.speakers if speaker.name == name for alias in speaker.aliases)]


def _days(item: Any) -> tuple[Any, Any] | None:
    return (item.from_, item.to) if item and (item.from_ or item.to) else None


def _words(item: Any) -> str:
    words = getattr(item, "evidence", None) or getattr(item, "text", None) or item.name
    start = getattr(item, "start", None)
    return _cut(words or speaker_name(item)) + (f" at {start}" if start is not None else "")


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return repr(flat if len(flat) <= 80 else f"{flat[:79]}…")


def _shown(value: Any) -> str:
    if isinstance(value, (tuple, list)):
        return "..".join("-" if part is None else str(part) for part in value) or "nothing"
    return "nothing" if value is None else str(value)
