"""The narrowest of places that are told together: not the larger ones that hold them, nor what they only lie near."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene
from minewire.resolve.facts import Json
from minewire.resolve.places import RANK

_LONG_LIST = 4  # a region among so many names is one of the list
_INSIDE = 2  # units of 'in the'
_PAIR = 2
_HEADED = 2  # units of ', the village of'
_NARROW = {"district", "city", "village"}
_TITLES = ("district", "municipality", "province", "region")
_TITLE = 8  # units of 'the restive northern city of'
_QUARTER = "place.name-unit"  # 'the Burri district'
_KNOWN = "place.gazetteer"
_LINE = "place.border-line"  # 'near the Line of Control in Poonch district': a line runs through many districts


def smaller(place: Json, wide: Json) -> bool:
    """Whether a place is smaller than another; a district that no gazetteer holds is a quarter of a town."""
    quarter = wide["kind"] == "city" and place["kind"] == "district" and place["pattern"] == _QUARTER
    return quarter or (wide["kind"] != "city" and RANK[place["kind"]] < RANK[wide["kind"]])


def breadth(scene: Scene, place: Json) -> int:
    """The rank of a place; a town with 'area' behind it, or 'near' before it, is as wide as a district, and a road too
    runs through many villages."""
    first, last = scene.tape.range(place["start"], place["end"])
    rank = RANK["region"] if place["pattern"] == _LINE else RANK[place["kind"]]
    about = scene.at(last, "claims.around") or _near(scene, first) or is_road(scene, place)
    about = about or (place["kind"] == "city" and _unit_too(scene, place, first, last))
    return max(rank, RANK["district"]) if rank and about else rank


def _unit_too(scene: Scene, place: Json, first: int, last: int) -> bool:
    """'In Poonch' above 'in Poonch district', 'in Basra' of which a text tells the Qurna district: the unit that bears
    the name of its town."""
    if scene.has(last, last + 1, "claims.ground") or scene.has(first - 1, first, "claims.town-of", "claims.beside"):
        return False
    alike = [p for p in scene.facts.places if p["name"] == place["name"] and p["country"] == place["country"]]
    if any(p["kind"] in ("district", "region") and p["role"] == "location" for p in alike):
        return True
    own = {p["id"] for p in alike}  # 'here' below 'GWADAR:', and 'in the Pasni area of Gwadar'
    return any(p["within"] in own for p in scene.facts.places if p["kind"] in ("village", "other"))


def _near(scene: Scene, first: int) -> bool:
    """'near Mehran', 'near the restive northern city of Maiduguri', 'a road south of Manbij'."""
    before = first - 1
    if scene.at(before, "claims.town-of"):
        before -= 1
        while first - before <= _TITLE and scene.has(before, before + 1, "lower", "demonym", "claims.definite"):
            if scene.at(before, "claims.beside"):
                break
            before -= 1
    return scene.at(before, "claims.beside") or (
        scene.at(before, "claims.of") and scene.at(before - 1, "claims.direction")
    )


def _on_the_spot(scene: Scene, group: list[Json], place: Json) -> bool:
    """'Near al-Fath Mosque in the west of Manbij', 'on the Barda-Tartar road near Zar': a house or a road, beside the
    village, town or district where it is."""
    if not (is_road(scene, place) or is_house(scene, place)) or _joined(scene, place) or _street(scene, group, place):
        return False
    others = (other for other in group if not (is_road(scene, other) or is_house(scene, other)))
    return any(other["kind"] in _NARROW for other in others)


def _street(scene: Scene, group: list[Json], place: Json) -> bool:
    """'Off Egbu Road, Owerri', 'on Palestine Street in Mosul': a street of the town behind it; not 'the Barda-Tartar
    road near Zar'."""
    first, last = scene.tape.range(place["start"], place["end"])
    if not is_road(scene, place) or scene.has(first, last, "=-", "=–") or "-" in place["text"]:
        return False
    at = last + scene.has(last, last + 1, "=,", "claims.in")
    return any(p["kind"] == "city" and scene.tape.at(p["start"]) == at > last for p in group)


def is_line(place: Json) -> bool:
    """'The Line of Control', 'the LoC': it runs through many districts."""
    return bool(place["pattern"] == _LINE)


def is_house(scene: Scene, place: Json) -> bool:
    """'al-Fath Mosque', 'Headquarters Hospital'."""
    word = str(place["text"]).rpartition(" ")[2].lower()
    return scene.rules.lexicon("claims.house").value(word) is not None


def is_road(scene: Scene, place: Json) -> bool:
    """'the Barda-Tartar road'."""
    word = str(place["text"]).rpartition(" ")[2].lower()
    return place["kind"] == "other" and scene.rules.lexicon("claims.road").value(word) is not None


def narrowest(scene: Scene, group: list[Json]) -> list[str]:
    """Ids of a group without the larger places that the others lie in."""
    lines = [place for place in group if place["pattern"] == _LINE]
    group = [place for place in group if place not in lines] or group
    group = [place for place in group if not _on_the_spot(scene, group, place)] or group
    enclosing = {place["within"] for place in group if place.get("within")}
    kinds = {place["kind"] for place in group}
    ids = [
        place["id"]
        for position, place in enumerate(group)
        if place["id"] not in enclosing
        and not (place["kind"] == "country" and kinds - {"country"} and not _joined(scene, place))
        and not (
            place["kind"] == "region" and kinds & _NARROW and len(group) < _LONG_LIST and not _joined(scene, place)
        )
        and not _landmark(scene, group, position)
        and not _shore(scene, group, position)
        and not _opened(scene, group, position)
        and not _inside_out(scene, group, position)
        and not _attribute(scene, group, position)
        and not _holder(scene, group, position)
        and not (position and _street(scene, group, group[position - 1]))
    ]
    return ids or [group[0]["id"]]


def _joined(scene: Scene, place: Json) -> bool:
    """'Mosul, Kirkuk and Anbar': a conjunction beside it makes a place one of the list."""
    first, last = scene.tape.range(place["start"], place["end"])
    last += scene.at(last, "claims.ground")  # 'in Mykolaiv region and the Izium district'
    return any(scene.tape.has(unit, "place.join") and not scene.tape.has(unit, "punct") for unit in (first - 1, last))


def _opened(scene: Scene, group: list[Json], position: int) -> bool:
    """'In Zangilan, the village of Agali got back its fields', 'Zangilan (Agali village)': what opens the group holds
    the village."""
    if position or len(group) < 2 or any(RANK[place["kind"]] >= RANK[group[0]["kind"]] for place in group[1:]):
        return False
    first, last = scene.tape.at(group[0]["end"]), scene.tape.at(group[1]["start"])
    first += scene.at(first, "claims.ground")
    if scene.at(first, "=("):
        return last - first <= _INSIDE  # 'Jabrayil (Zar village)', 'Fuzuli district (the village of Zar)'
    return (
        len(group) == _PAIR
        and scene.at(first, "=,")
        and scene.at(first + 1, "claims.definite")
        and last - first > _HEADED
    )


def _inside_out(scene: Scene, group: list[Json], position: int) -> bool:
    """'In the Masisi district of Congo, in the village of Banganza': what is told first holds what is told last."""
    last = group[-1]
    if position == len(group) - 1 or any(RANK[p["kind"]] <= RANK[last["kind"]] for p in group[:-1]):
        return False
    comma, end = scene.tape.at(group[-2]["end"]), scene.tape.at(last["start"])
    while comma < end and not scene.at(comma, "=,"):
        comma += 1
    return scene.at(comma + 1, "claims.in") and not scene.has(scene.tape.at(group[0]["end"]), end, "claims.and")


def _attribute(scene: Scene, group: list[Json], position: int) -> bool:
    """'The Gazakh district village of Kheyrimli': the larger place stands before the noun of the smaller one."""
    if position == len(group) - 1 or RANK[group[position]["kind"]] <= RANK[group[position + 1]["kind"]]:
        return False
    first, last = scene.tape.at(group[position]["end"]), scene.tape.at(group[position + 1]["start"])
    first += scene.at(first, "claims.ground") and last - first > 1
    if last - first == 1:
        return scene.at(first, "claims.town-of")
    return last - first == _INSIDE and scene.at(first, "claims.spot") and scene.at(first + 1, "claims.of")


def _holder(scene: Scene, group: list[Json], position: int) -> bool:
    """'O'Svay commune's Apiwat village': whose the next place is holds it."""
    if position == len(group) - 1:
        return False
    first, last = scene.tape.at(group[position]["end"]), scene.tape.at(group[position + 1]["start"])
    first += scene.at(first, "lower") and not scene.at(first, "claims.genitive")
    return last - first == 1 and scene.at(first, "claims.genitive")


def _shore(scene: Scene, group: list[Json], position: int) -> bool:
    """'Tumaco, on the Pacific coast', 'Qaraqosh on the Ninewa plain': what the others lie on or in."""
    place, tape = group[position], scene.tape
    if place["kind"] != "other" or len(group) == 1:
        return False
    first, last = tape.range(place["start"], place["end"])
    on = scene.at(first - 1, "claims.definite") and scene.at(first - 2, "claims.in")
    on = (on and not scene.at(first - 3, "claims.and")) or _owned(scene, group, position)
    return tape.has(last, "place.ground") or bool(position and on)


def _owned(scene: Scene, group: list[Json], position: int) -> bool:
    """'Nariño's Pacific coast', but not 'Omdurman's Al-Salha neighbourhood'."""
    owner = scene.tape.at(group[position - 1]["end"])
    return position > 0 and RANK[group[position - 1]["kind"]] > RANK["district"] and scene.at(owner, "claims.genitive")


def _titled(scene: Scene, group: list[Json], position: int) -> bool:
    """Whether a place is the last of its group and its noun follows: 'Aghdam district'."""
    end = scene.tape.at(group[position]["end"])
    return position == len(group) - 1 and scene.value("claims.ground", end) in _TITLES


def _landmark(scene: Scene, group: list[Json], position: int) -> bool:
    """'Dashalti, a village below Shusha', 'Goyarkh near Tartar': the second only says where the first lies."""
    if not position:
        return False
    before, place, tape = group[position - 1], group[position], scene.tape
    first, last = tape.at(before["end"]), tape.at(place["start"])
    owner = first + scene.has(first, first + 1, "claims.ground", "claims.spot")
    if position > 1 and scene.at(owner, "claims.genitive"):
        far = _landmark(scene, group, position - 1)  # '…, 480 kilometres north of Somalia's capital of Mogadishu'
        if far or RANK[place["kind"]] >= RANK[group[position - 2]["kind"]]:
            return far  # 'Banganza, a village in North Kivu's Masisi district'
    lies = scene.has(first, last, "claims.lies") and not scene.has(first, last, "claims.beside")
    if scene.at(first, "=(") or lies:
        return RANK[place["kind"]] > RANK[before["kind"]]  # 'Banganza (Masisi district)'
    if scene.has(first, last, "claims.beside") or (
        tape.has(last - 1, "claims.of") and tape.has(last - 2, "claims.direction")
    ):
        also = (u for u in range(first, last) if scene.at(u, "claims.and"))  # '480 kilometres or 300 miles north of'
        return all(scene.has(u + 1, u + 2, "measure") for u in also)  # not 'around X and north of Y'
    side = next((u for u in range(first, last) if tape.has(u, "claims.direction")), None)
    town = scene.at(last - 1, "claims.town-of")  # 'Konduga, south of the city of Maiduguri'
    if side is not None and tape.has(side + 1, "claims.of") and (town or scene.has(first, side, "measure")):
        return True  # '…, some 250 km south-east of the capital Vientiane'
    of = tape.has(first, "=,") and scene.at(first + 1, "claims.definite") and scene.at(last - 1, "claims.of")
    if of and scene.has(last - 2, last - 1, "claims.ground") and RANK[place["kind"]] < RANK[before["kind"]]:
        return True  # 'Xieng Khouang, the province of Ban Khai'
    inside = scene.has(first, last - 1, "claims.spot") and scene.has(last - 1, last, "claims.in")
    town = last - first == _INSIDE and scene.value("claims.ground", first) in ("city", "village")
    if (inside or (town and scene.at(last - 1, "claims.in"))) and scene.at(tape.at(place["end"]), "claims.around"):
        return True  # 'al-Shaafah town in Deir ez-Zor countryside'
    of = scene.at(first, "claims.town-of") and not scene.at(tape.at(before["start"]) - 1, "claims.definite")
    of = last - first == 1 and (of or scene.at(first, "claims.spot-of"))  # not 'the Tolofe village of Zar'
    if (of or (town and inside)) and before["pattern"] != _KNOWN and place["pattern"] != _KNOWN:
        return True  # 'the Tolofe area of Sengwela', of which no table knows either
    if town and inside and scene.rules.lexicon("claims.mount").value(str(place["text"]).split()[0].lower()) is not None:
        return True  # 'Yefren town in Mount Nafusa'
    headed = last - first == 1 and scene.at(tape.at(before["start"]) - 1, "claims.town-of")
    if (town or headed) and scene.at(last - 1, "claims.in") and not scene.at(tape.at(place["end"]), "claims.ground"):
        return RANK[place["kind"]] >= RANK[before["kind"]]  # 'Quirino village in Las Navas', a town called a village
    if owner + 1 == last and scene.at(owner, "=,") and _titled(scene, group, position):
        held = any(p["within"] == before["id"] for p in group)  # 'Krok village, Treng commune, Samlout district'
        return RANK[place["kind"]] > RANK[before["kind"]] - held  # 'Zar, Aghdam district'
    if inside or scene.at(last - 1, "claims.spot-of"):
        # 'the Tangi area of Sayedabad district', 'Ain Zara, a suburb of Tripoli'
        beside = tape.has(first, "=,") and scene.has(first + 1, last, "claims.indefinite")
        return beside or RANK[place["kind"]] > RANK[before["kind"]]
    if last - first <= _INSIDE and scene.at(first, "claims.in") and not scene.at(first, "claims.toward"):
        return RANK[place["kind"]] > RANK[before["kind"]]  # 'Kushk in the Shatt al-Arab district'
    if not tape.has(first, "=,") or not scene.has(first + 1, last, "claims.in"):
        return False
    return RANK[place["kind"]] > RANK[before["kind"]] or scene.has(first + 1, last, "claims.indefinite")
