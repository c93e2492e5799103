"""Places told apart from figures that "there" and "the province" mean: date lines, headings, where a body works."""

from __future__ import annotations

from collections import Counter

from minewire.resolve.claims.near import Near
from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json


def of_line(scene: Scene, unit: int) -> list[str]:
    """'QUANG TRI — … in the province', 'BASRA — … in the governorate': a region that a report is sent from, or the
    town that bears its name, unless the report is of another such town ('KABUL — … in Ghazni … in the province')."""
    start = scene.tape.starts[unit]
    line = [p for p in scene.facts.places if p["role"] == "dateline" and p["end"] <= start]
    named = named_alike(scene) if scene.value("claims.ground", unit) == "province" else frozenset[int]()
    if line and namesake(scene, [p for p in scene.facts.places if p["end"] <= start and p["name"] != line[0]["name"]]):
        named = frozenset()
    return [p["id"] for p in line if p["kind"] == "region" or (p["kind"] == "city" and p["start"] in named)][:1]


def land_of_line(scene: Scene) -> list[str]:
    """'KABUL, Afghanistan — … in the country': the country that a report is sent from, when nothing that it names lies
    in another one."""
    places = scene.facts.places
    lines = [p for p in places if p["role"] == "dateline" and p["country"]]
    line = next((p for p in lines if p["kind"] == "country"), None)
    if line is None:  # 'KABUL (Pajhwok) — … in the country', which is named only further on
        alike = (p for p in places if p["kind"] == "country" and lines and p["country"] == lines[0]["country"])
        line = next((p for p in alike if p["role"] in ("location", "actor")), None)
    if line is None:
        return []
    away = any(p["role"] == "location" and p["country"] not in (None, line["country"]) for p in places)
    return [] if away else [line["id"]]


def here(scene: Scene, index: int) -> list[str]:
    """'GWADAR: A mine killed two men here on Tuesday': the town or district that a report is sent from, in its first
    sentence."""
    first, last = scene.sentences[index]
    start, end = scene.tape.starts[first], scene.tape.ends[last - 1]
    line = [p for p in scene.facts.places if start <= p["start"] < end]
    sent = [p for p in line if p["role"] == "dateline"]
    return [p["id"] for p in sent[:1]] if line == sent else []


def town_of_line(scene: Scene, unit: int) -> list[str]:
    """'SIRTE, Libya — … next to a school in the city': the town that a report is sent from, when it has named no other
    place before."""
    start = scene.tape.starts[unit]
    before = [p for p in scene.facts.places if p["end"] <= start and p["kind"] != "country"]
    line = [p for p in before if p["role"] == "dateline"]
    told = [p for p in before if not scene.at(scene.tape.at(p["start"]) - 1, "claims.origin")]  # 'the men from Zar'
    alone = len(line) == 1 and all(p in line or p["role"] in ("demonym", "name_part") for p in told)
    return [p["id"] for p in line if p["kind"] == "city"] if alone else []


def named_alike(scene: Scene) -> frozenset[int]:
    """Where mentions begin that can be a region, too."""
    if scene.alike is None:
        mentions = scene.facts.marked.places
        scene.alike = frozenset(m.start for m in mentions if any(place.kind == "region" for place in m.candidates))
    return scene.alike


def namesake(scene: Scene, before: list[Json]) -> list[str]:
    """'In Khartoum … in the state', of which no region is told: the last town that bears the name of one."""
    named = named_alike(scene)
    towns = [p["id"] for p in before if p["role"] == "location" and p["kind"] == "city" and p["start"] in named]
    return towns[-1:]


def of_heading(near: Near, index: int) -> list[str]:
    """'LIBYA. … in the country': the country that heads the paragraph, in a digest of several."""
    scene = near.scene
    lines = [p for p in scene.facts.places if p["role"] == "dateline" and p["kind"] == "country"]
    here = scene.paragraph(index) if len(lines) > 1 else None
    paragraphs = ((p, scene.paragraph(near.sentence_of(p["start"]))) for p in lines)
    return [p["id"] for p, number in paragraphs if number == here][-1:]


def where_active(scene: Scene, index: int, unit: int) -> list[str]:
    """'MAG, which has worked in Kassala since 2006, says it removed 12 mines there': the place of its relative
    clause."""
    first, _ = scene.sentences[index]
    relative = scene.some(first, unit, "claims.relative")
    comma = None if relative is None else scene.some(relative, unit, "=,")
    if relative is None or comma is None or not scene.at(relative - 1, "=,"):
        return []
    start, end = scene.tape.starts[relative], scene.tape.ends[comma - 1]
    return [p["id"] for p in scene.facts.places if start <= p["start"] < end][:1]


def abroad(before: list[Json]) -> list[str]:
    """'Colleagues in Benguela, Angola … the province': the town that bears its name, when the last province told
    before is of another country."""
    told = [p for p in before if p["role"] == "location" and p["country"]]
    regions = [p for p in told if p["kind"] == "region"]
    if not regions or regions[-1]["country"] == told[-1]["country"]:
        return []
    return [p["id"] for p in told if p["kind"] == "city" and p["country"] == told[-1]["country"]][-1:]


def headed(scene: Scene, before: list[Json], unit: int) -> list[str]:
    """The last place that bears a noun told again, behind its name or as its end: 'the Zar bridge … at the bridge'."""
    tape, noun = scene.tape, scene.tape.unit(unit).lower()
    for place in reversed(before):
        end = tape.range(place["start"], place["end"])[1]
        if place["name"].lower().endswith(f" {noun}") or (end < unit and tape.unit(end).lower() == noun):
            return [place["id"]]
    return []


def only_abroad(scene: Scene, before: list[Json]) -> bool:
    """Whether the towns of the article lie in one country, and only others are told before: 'with money from Japan'."""
    local = (p for p in scene.facts.places if p["role"] == "location" and p["kind"] != "country")
    lands = Counter(p["country"] for p in local)
    main = [land for land, count in lands.most_common(1) if land and 2 * count > lands.total()]
    return bool(main) and not any(p["country"] == main[0] for p in before if p["kind"] == "country")
