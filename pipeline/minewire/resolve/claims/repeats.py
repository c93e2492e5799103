"""Where a claim tells the same fact as one before it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import groupby, takewhile
from operator import itemgetter

from minewire.resolve.facts import Json

from .counted.tables import CELL
from .figure import PEOPLE, Figure
from .one_event import Events

_BARE = "figure.bare"
_TOLLS = ("casualty.toll", "casualty.tally")
_EVENT = 10  # smaller figures are of single events
_VICTIM_AGAIN = 700  # characters, some four sentences
_COUNTED = itemgetter("measure", "value", "action", "outcome")
_FACT = itemgetter("measure", "action", "outcome", "value", "unit")
_BOUNDS = itemgetter("low", "high", "qualifier")
_START = itemgetter("start")
_AGE = re.compile(r"\d+(?=-\w)")  # 'a 14-year-old boy'


class Told:
    """The claims told so far, by what they count and their first day: where one that is told again is looked for."""

    def __init__(self, events: Events, places: list[Json], *, headed: bool) -> None:
        self._events = events
        self._places = {place["id"]: place for place in places}
        self._headed = headed  # the first sentence is a headline
        self._claims: list[Json] = []
        self._named: Counter[int] = Counter()  # of a claim, how many of its victims were told by name
        self._wholes: dict[int, Json | None] = {}  # of a claim, the total it is a part of
        self._alike: defaultdict[tuple[object, ...], list[Json]] = defaultdict(list)

    def before(
        self,
        claim: Json,
        figure: Figure,
        *,
        named: bool,
        known: bool,
        other: bool = False,
        further: bool = False,
        whole: Json | None = None,
    ) -> Json | None:
        """The last claim that tells the same; a claim that is new is told from now on. `named` is of a victim told by
        name, `known` of some told as known ('the driver', 'both men'), `other` of one that is not the one before ('his
        son'), `further` of one more ('another ranger')."""
        key, day = _COUNTED(claim), claim["period"]["from"] if claim["period"] else None
        if named:
            near = takewhile(lambda c: bool(claim["start"] - c["end"] < _VICTIM_AGAIN), reversed(self._claims))
            same = next((c for c in near if _same_victim(c, claim)), None) or self._of_that_name(claim)
        elif known and (one := self._counted_before(claim)) is not None:
            return one
        elif day is None:
            same = self._last(self._alike[key], claim)
        else:  # a headline tells no period of its own
            found = self._last(self._alike[*key, day], claim), self._last(self._alike[*key, None], claim)
            same = max((c for c in found if c is not None), key=_START, default=None)
        if same is not None and other and not self._of_headline(same):
            same = same if same["text"].split()[-1] == claim["text"].split()[-1] else None
        if same is not None and further and not self._of_headline(same):
            same = same if same["text"].split()[0].lower() == claim["text"].split()[0].lower() else None
        if same is not None and not known and not named and self._events.parted(same, figure):
            same = None
        if same is not None and self._events.further(figure) and not self._of_headline(same):
            same = None
        if same is None:
            same = self._events.again(claim, figure, reversed(self._alike[key]))
        if same is None and not (further or other):
            same = self._of_that_age(claim)
        if same is not None and whole is not None and not named and self._of_another(same, claim, whole):
            same = None
        if same is not None:
            self._events.told_again(same, figure)
            if figure.label == "NAMED":
                self._events.named(claim)
        if same is None:
            self._wholes[id(claim)] = whole
            self._claims.append(claim)
            self._events.told(claim, figure)
            self._alike[key].append(claim)
            self._alike[*key, day].append(claim)
        return same

    def _last(self, told: list[Json], claim: Json) -> Json | None:
        alike = (c for c in reversed(told) if _same_fact(c, claim) and not self._elsewhere(c, claim))
        return next(alike, None) if told else None

    def _elsewhere(self, a: Json, b: Json) -> bool:
        """Whether two figures that agree are of different places; large ones only where each sentence names its own:
        'In Agdam 40 mines were lifted. In Fuzuli 40 mines were lifted.'"""
        first, second = ([self._places[key] for key in claim["places"]] for claim in (a, b))
        names, others = ({place["name"] for place in places} for places in (first, second))
        if a["pattern"] == b["pattern"] == CELL:
            return names != others
        if not (names and others) or names & others:
            return False
        small = a["value"] is not None and a["value"] < _EVENT
        kinds = {place["kind"] for place in first} == {place["kind"] for place in second}
        return small or (kinds and _tells(a, first) and _tells(b, second))

    def _of_another(self, same: Json, claim: Json, whole: Json) -> bool:
        """'61 died, two of them women … 55 died, two of them women': a part of another total is another fact."""
        of = self._wholes.get(id(same))
        if of is None:
            noun = claim["text"].split()[-1].lower()
            return bool(claim["value"] == 1 != whole["value"]) and same["text"].split()[-1].lower() != noun
        return bool(of is not whole and of["value"] != whole["value"])

    def group_of(self, claim: Json) -> Json | None:
        """The victims counted in the sentences before of whom one is now named: 'Two people were hurt. Ali Hasan, 29,
        and Omar Saleh, 41, suffered burns.'"""
        near = (c for c in reversed(self._claims) if claim["start"] - _told_last(c) < _VICTIM_AGAIN)
        beside: Json | None = None
        for group in near:
            alike = group["measure"] == claim["measure"] and group["outcome"] == claim["outcome"]
            alike = (
                alike and group["pattern"] not in _TOLLS
            )  # 'The toll has risen to two. Ali Hasan died of his wounds.'
            apart = claim["period"] is not None and _days(claim) != _days(group)
            apart = apart or any(group[key] and claim[key] and group[key] != claim[key] for key in PEOPLE)
            if alike and not apart and group["sentence"] != claim["sentence"]:
                if group["value"] == 1 and beside is None:  # 'wounded two deminers and a policeman'
                    beside = group["sentence"]
                    continue
                if beside is not None and group["sentence"] != beside:
                    return None
                if 1 < (group["value"] or 0) > self._named[id(group)]:
                    self._named[id(group)] += 1
                    return group
                if group["part_of"] is None and self._wholes.get(id(group)) is None:
                    return None
        return None

    def _of_that_name(self, claim: Json) -> Json | None:
        """The victim whose surname alone is told further on: 'The body of Mehraliyev, a father of two, …'."""
        word = claim["text"].split()
        named = (
            c for c in self._claims if c["value"] == 1 and len(word) == 1 and c["text"].split(",")[0].endswith(word[0])
        )
        return next((c for c in named if c["outcome"] == claim["outcome"]), None)

    def _of_that_age(self, claim: Json) -> Json | None:
        """'Ten were hurt, a 14-year-old boy among them. … A 14-year-old lost both legs': one of an age, told again."""
        if claim["value"] != 1 or (age := _AGE.search(claim["text"])) is None:
            return None
        fields = ("sex", "age_group")
        for told in reversed(self._claims):
            if told["value"] != 1 or told["sentence"] == claim["sentence"]:
                continue
            known = _AGE.search(told["text"])
            alike = known is not None and known[0] == age[0]
            alike = alike and all(told[name] == claim[name] for name in ("measure", "outcome"))
            days = None in (told["period"], claim["period"]) or _days(told) == _days(claim)
            if alike and days and all(None in (told[n], claim[n]) or told[n] == claim[n] for n in fields):
                return told
        return None

    def _of_headline(self, claim: Json) -> bool:
        """Whether a headline told a victim, whom nothing has told again yet."""
        return self._headed and claim["sentence"]["start"] == 0 and not claim["restated"]

    def _counted_before(self, claim: Json) -> Json | None:
        """The victims counted in the sentences before, together or each alone: 'Doctors treated both men for burns.'"""
        if claim["value"] == 1:
            return self._one_counted(claim)
        near = takewhile(lambda c: bool(claim["start"] - c["end"] < _VICTIM_AGAIN), reversed(self._claims))
        alike = [c for c in near if _can_be_those(c, claim)]
        same = next((c for c in alike if c["value"] == claim["value"]), None)
        each = [c for c in alike if c["value"] == 1]
        if same is None and len(each) != claim["value"]:
            return _summed(alike, claim)
        return each[-1] if same is None else same

    def _one_counted(self, claim: Json) -> Json | None:
        """The one victim counted in the sentences before: 'One person was killed. The driver died at the scene.'"""
        near = takewhile(lambda c: bool(claim["start"] - c["end"] < _VICTIM_AGAIN), reversed(self._claims))
        noun = claim["text"].split()[-1]
        counted = (c for c in near if "implied_count" not in c["flags"] or c["text"].split()[-1] == noun)
        same = next((c for c in counted if _same_victim(c, claim, named_alike=c["text"].split()[-1] == noun)), None)
        if same is None or same["part_of"] is not None or same["sentence"] == claim["sentence"]:
            return None
        return same if _FACT(same) == _FACT(claim) else None


def _summed(alike: list[Json], claim: Json) -> Json | None:
    """'… killed two men and injured three. The five casualties …': the dead and the injured of one sentence."""
    for _, group in groupby((c for c in alike if c["part_of"] is None), key=lambda c: c["sentence"]["start"]):
        beside = list(group)
        if len(beside) > 1 and sum(c["value"] or 0 for c in beside) == claim["value"]:
            return beside[-1]
    return None


def _told_last(claim: Json) -> int:
    """Where the text that tells a claim for the last time ends."""
    ends: list[int] = [claim["end"], *(again["end"] for again in claim["restated"])]
    return max(ends)


def _days(claim: Json) -> tuple[str | None, str | None]:
    period = claim["period"] or {"from": None, "to": None}
    return period["from"], period["to"]


def _same_victim(a: Json, b: Json, *, named_alike: bool = False) -> bool:
    """The one victim of the sentences before, now told by name."""
    one = a["measure"] == b["measure"] and a["value"] == b["value"] == 1 and a["outcome"] == b["outcome"]
    if a["pattern"] == _BARE and a["places"] and b["places"] and set(a["places"]).isdisjoint(b["places"]):
        return False  # 'killed one in Myebon. … A boy was killed in Ann'
    told_otherwise = named_alike or a["pattern"] != b["pattern"]  # 'A porter was killed. The porter died on the spot.'
    return bool(one and told_otherwise and b["start"] - a["end"] < _VICTIM_AGAIN)


def _can_be_those(a: Json, b: Json) -> bool:
    """Whether victims pointed to can be those told of before: their harm may be told again in a word for any harm."""
    told = a["measure"] == b["measure"] == "casualty" and b["outcome"] in (a["outcome"], "killed_or_injured")
    if not told or a["sentence"] == b["sentence"] or any(a[key] and b[key] and a[key] != b[key] for key in PEOPLE):
        return False
    return b["period"] is None or b["period"]["basis"] != "sentence" or _days(a) == _days(b)


def _same_fact(a: Json, b: Json) -> bool:
    """The same figure for the same thing, of claims that agree in time."""
    headline = a["sentence"]["start"] == 0  # 'Three children die'; the report may speak of three siblings
    if _FACT(a) != _FACT(b) or any(a[key] and b[key] and a[key] != b[key] for key in PEOPLE):
        return False
    if _BOUNDS(a) != _BOUNDS(b) and not (headline and a["qualifier"] == "exact"):
        return False
    if not headline and "implied_count" not in b["flags"] and any(a[key] != b[key] for key in ("sex", "age_group")):
        return False
    if a["sentence"] == b["sentence"]:
        return False
    # 'a boy' and 'his uncle' are two victims
    implied = "implied_count" in b["flags"] and a["sentence"]["start"] > 0
    return not (implied and a["text"].split()[-1] != b["text"].split()[-1])


def _tells(claim: Json, places: list[Json]) -> bool:
    """Whether the sentence of a figure names all its places."""
    sentence = claim["sentence"]
    return all(sentence["start"] <= place["start"] < sentence["end"] for place in places)
