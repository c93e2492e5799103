"""Figures to the record's claims: the same fact told twice becomes one claim, sums and contradictions are checked."""

from __future__ import annotations

from operator import itemgetter

from minewire.resolve.facts import Json

from .figure import EXPLOSIVE, NAMED_PLURAL, PEOPLE, SQUARE_METRES, TYPED_MINES, Figure, area_unit
from .one_event import Events
from .parts.checked_sums import adds_up, check_sums
from .pointed_out import in_that_accident, named_colleague, of_that_blast, pointed_to
from .repeats import Told
from .rows import one_of_rows
from .scene import Scene

UNITS = {"device": "item", "person": "person", "hazard": "area", "incident": "incident"}
# A country the size of Ukraine has 60 million hectares: more cannot have been cleared or surveyed.
_IMPLAUSIBLE_M2 = 6e11
_OF_ONE = ("person.male", "person.female")  # 'his son', not 'its driver'
_BESIDE, _CLOSE = 12, 0.03  # characters between a surface and its conversion; by how much that may be rounded
_BARE = "figure.bare"
_TOLD = ("measure", "action", "outcome", "unit")
_ROUNDED = 0.1
_THING = itemgetter("measure", "action", "outcome", "status", "sex", "age_group", "device", "unit", "modality")
_TOTAL = 20  # smaller figures are of single events


def claims_of(scene: Scene, figures: list[Figure], scopes: dict[int, Json]) -> list[Json]:
    """Claims with ids in text order; facts.checks gets what the sums say."""
    claims: list[Json] = []
    told = Told(Events(scene), scene.facts.places, headed=not scene.has(*scene.sentences[0], "=."))
    by_figure: dict[int, Json] = {}
    for figure in figures:
        claim = _claim(scene, figure, scopes[id(figure)])
        kin = figure.rule == "casualty.implied-kin" and scene.has(figure.first, figure.first + 1, *_OF_ONE)
        one = figure.label == "NAMED" or named_colleague(scene, figure)
        if one and (group := told.group_of(claim)) is not None:
            group["restated"].append({key: claim[key] for key in ("start", "end", "text")})
            by_figure[id(figure)] = group
            continue
        known = figure.label == "IMPLIED" and scene.at(figure.first, "claims.the") and not kin  # 'The driver died.'
        known = known or pointed_to(scene, figure) or in_that_accident(scene, figure)
        aged = known and scene.at(figure.last - 1, "age")  # 'The 36-year-old underwent surgery.'
        named = (figure.label == "NAMED" and figure.rule != NAMED_PLURAL) or aged or of_that_blast(scene, figure)
        further = figure.label == "IMPLIED" and scene.at(figure.first, "claims.another")
        whole = None if figure.parent is None else by_figure.get(id(figure.parent))
        same = told.before(claim, figure, named=named, known=known, other=kin, further=further, whole=whole)
        if same is None and claims and _converted(claims[-1], claim):
            same = claims[-1]
        if same is not None:
            same["restated"].append({key: claim[key] for key in ("start", "end", "text")})
            if figure.value != 1 and known:  # whom a later sentence calls men may be told of as farmers
                claim["sex"] = claim["age_group"] = None
            if not scene.at(figure.first - 1, "link.these"):  # 'With these two deaths the toll has climbed to 73'
                _complete(same, claim)
            by_figure[id(figure)] = same
            continue
        claim["id"] = f"c{len(claims) + 1}"
        if figure.trigger is not None:
            scene.facts.told_by[claim["id"]] = (scene.tape.starts[figure.trigger], scene.tape.ends[figure.trigger])
        claims.append(claim)
        by_figure[id(figure)] = claim
    for figure in figures:
        if figure.parent is not None:
            near = scene.same_paragraph(figure.parent.sentence, figure.sentence)
            _make_part(by_figure[id(figure)], figure.parent, by_figure, near=near)
    _break_cycles(claims)
    _join_devices(claims)
    _vouch_headline(scene, claims)
    check_sums(scene, claims)
    _flag_conflicts(scene, claims)
    return claims


def _converted(a: Json, b: Json) -> bool:
    """The same surface in another unit: '140,000 hectares (1,400 sq km)'."""
    if a["unit"] == b["unit"] or not a["value_m2"] or not b["value_m2"] or b["start"] - a["end"] > _BESIDE:
        return False
    return bool(abs(a["value_m2"] - b["value_m2"]) <= _CLOSE * a["value_m2"])


def _complete(claim: Json, again: Json) -> None:
    """What the first mention left open and the second tells."""
    if claim["speaker"] is None:
        claim["speaker"], claim["source"] = again["speaker"], again["source"]
    for key in (*PEOPLE, "places", "period"):
        claim[key] = claim[key] or again[key]
    vague = claim["device"] == EXPLOSIVE and again["device"] is not None
    if vague or (claim["device"] == "mine" and again["device"] in TYPED_MINES):
        claim["device"] = again["device"]


def _vouch_headline(scene: Scene, claims: list[Json]) -> None:
    """A headline has its figures from whoever vouches for them in the body: told more exactly, or as a sum of parts."""
    _, last = scene.sentences[0]
    if scene.has(last - 1, last, "=.", "quote"):
        return
    body = [claim for claim in claims if claim["start"] >= scene.tape.ends[last - 1]]
    for claim in claims[: len(claims) - len(body)]:
        alike = [c for c in body if all(c[key] == claim[key] for key in _TOLD)]
        told = next((c for c in alike if _rounded(claim["value"], c["value"]) or c["part_of"] == claim["id"]), None)
        told = told or _summed(claim, [c for c in body if c["sentence"] == body[0]["sentence"]])
        if claim["speaker"] is None and told is not None:
            claim["speaker"], claim["source"] = told["speaker"], told["source"]


def _summed(claim: Json, lead: list[Json]) -> Json | None:
    """'Nearly 130 mines lifted': what a headline sums up of the types that the lead counts."""
    types = [c for c in lead if c["measure"] in TYPED_MINES and c["action"] == claim["action"] and c["value"]]
    total = sum(c["value"] for c in types)
    return types[0] if claim["measure"] == "mine" and len(types) > 1 and _rounded(claim["value"], total) else None


def _rounded(a: float | None, b: float | None) -> bool:
    """Whether a figure is another one in round numbers."""
    return a is not None and b is not None and abs(a - b) <= _ROUNDED * b


def _make_part(claim: Json, whole: Figure | None, by_figure: dict[int, Json], *, near: bool) -> None:
    """Point a claim to that of its whole; who vouches for a total vouches for its parts. A row above the text that
    nobody vouches for takes no part from the report below it."""
    while whole is not None and id(whole) not in by_figure:
        whole = whole.parent
    total = by_figure[id(whole)] if whole is not None else claim
    if total is not claim and not _of_other_years(claim, total):
        claim["part_of"] = total["id"]
        if claim["speaker"] is None or (near and total["speaker"] is None and claim["statement"] is None):
            claim["speaker"], claim["source"] = total["speaker"], total["source"]


def _of_other_years(part: Json, whole: Json) -> bool:
    """'300 last year. … fell from 300 in 1996 to 28 this year': figures of other times are no parts."""
    a, b = part["period"], whole["period"]
    if not (a and b) or "sentence" not in (a["basis"], b["basis"]):
        return False
    if (
        part["sentence"] == whole["sentence"] and part["pattern"] != _BARE
    ):  # '37 last year, 16 of them … and 58 in 2021'
        return False
    if not (a["from"] and a["to"] and b["from"] and b["to"]):
        return False
    return bool(a["to"] < b["from"] or b["to"] < a["from"])


def _claim(scene: Scene, figure: Figure, scope: Json) -> Json:
    tape, number, kind = scene.tape, figure.number, figure.kind
    start, end = tape.starts[figure.first], tape.ends[figure.last - 1]
    if number is not None and figure.first == figure.at:
        start = number.number_start
    first, last = scene.sentences[figure.sentence]
    low, high = figure.bounds
    unit = UNITS.get(kind) or area_unit(figure)
    flags = figure.flags.union(number.flags if number is not None else ("implied_count",))
    value_m2 = None
    if kind == "area":
        factor = SQUARE_METRES.get(unit)
        value_m2 = None if figure.value is None or factor is None else round(figure.value * factor, 4)
        if value_m2 is not None and value_m2 > _IMPLAUSIBLE_M2:
            flags.add("implausible_unit")
    harm = kind == "person" or kind == "incident"
    facets = (figure.facets if kind == "person" else {}).get  # 'killed two soldiers; another two were defused'
    return {
        "start": start,
        "end": end,
        "text": tape.text[start:end],
        "id": "",
        "measure": figure.measure,
        "action": None if harm else figure.action,
        "outcome": figure.outcome if kind == "person" else None,
        "status": facets("status"),
        "sex": facets("sex"),
        "age_group": facets("age_group"),
        "device": figure.device if harm else None,
        "value": figure.value,
        "low": low,
        "high": high,
        "qualifier": "exact" if number is None else number.qualifier,
        "unit": unit,
        "value_m2": value_m2,
        **scope,
        "part_of": None,
        "modality": figure.modality,
        "sentence": {"start": tape.starts[first], "end": tape.ends[last - 1]},
        "restated": [],
        "pattern": figure.rule,
        "flags": sorted(flags) if flags else [],
    }


def _break_cycles(claims: list[Json]) -> None:
    parents = {claim["id"]: claim for claim in claims}
    for claim in claims:
        if claim["part_of"] is None:
            continue
        seen = {claim["id"]}
        above = claim["part_of"]
        while above is not None:
            if above in seen:
                claim["part_of"] = None
                break
            seen.add(above)
            above = parents[above]["part_of"]


def _join_devices(claims: list[Json]) -> None:
    """'27 victims, 13 due to mines and 14 to remnants of war': all of them are victims of explosive ordnance."""
    by_whole: dict[str, list[Json]] = {}
    for claim in claims:
        if claim["part_of"] and claim["device"] and claim["value"]:
            by_whole.setdefault(claim["part_of"], []).append(claim)
    for whole in claims if by_whole else ():
        parts = by_whole.get(whole["id"], ())
        told = {part["device"] for part in parts}
        if len(told) > 1 and whole["device"] in told and not told <= {"mine", *TYPED_MINES} and adds_up(parts, whole):
            whole["device"] = EXPLOSIVE


def _before(scene: Scene, claim: Json) -> tuple[int, int]:
    at = scene.tape.at(claim["start"])
    return at - 1, at


def _flag_conflicts(scene: Scene, claims: list[Json]) -> None:
    """Different exact figures for one thing, one period and the same places contradict each other, but for the rows of
    one line ('ANAMA – 3,104 ha; Ministry of Defence – 2,010 ha')."""
    groups: dict[tuple[object, ...], list[Json]] = {}
    for claim in claims:
        if scene.has(*_before(scene, claim), "claims.another") or one_of_rows(
            scene, *scene.tape.range(claim["start"], claim["end"])
        ):
            continue
        if claim["part_of"] is None and claim["qualifier"] == "exact" and (claim["value"] or 0) > _TOTAL:
            period = claim["period"]
            if period and claim["measure"] != "incident":
                key = (*_THING(claim), period["from"], period["to"], *claim["places"])
                groups.setdefault(key, []).append(claim)
    for totals in groups.values():
        if len(totals) > 1 and len({c["value"] for c in totals}) > 1:
            for claim in totals:
                claim["flags"] = sorted({*claim["flags"], "conflicting_repeat"})
