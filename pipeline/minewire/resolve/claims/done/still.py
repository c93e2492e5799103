"""Devices and land of which no verb of mine action is told: whether they are still there."""

from __future__ import annotations

from minewire.resolve.claims.figure import LAND, Figure
from minewire.resolve.claims.scene import Scene

from .estimated import estimated, ranked_with

_MIGHT_BE = 7  # units of 'could be as many as'
_NOUN = 9  # units of 'contamination area is now estimated to be around'
_LAND = 4  # units of 'estimated the land'
_ASIDE = 9  # units of an aside between commas
_DONE = ("action.past", "action.active")
_BESIDE = 5  # units between a figure and a verb beside it
_LAST_OF = ("claims.possessive", "claims.latest", "claims.left-of", "claims.article")
_LISTED = 6  # units of 'two old anti-tank mines'
_WAS_LEFT = 7  # units of 'in the three counties was'
_MAP = 4  # units from a map to the location of what it shows


def still_there(scene: Scene, figure: Figure, first: int) -> bool:
    """Land called contaminated, suspected areas, and what somebody 'puts at' a number."""
    called = figure.kind != "device" or figure.label == "NUMBER-OF"
    return (
        _mined(scene, figure)
        or (called and scene.has(first, figure.first, "action.adjective"))
        or scene.has(figure.first, figure.last, "hazard.remaining")
        or (figure.kind == "hazard" and (_kept(scene, figure.first - 1) or _consists(scene, figure, first)))
        or scene.has(first, figure.first, "claims.estimate")
        or (figure.kind == "area" and any(told(scene, figure, first) for told in (_put_at, _occupied, _contaminated)))
        or (figure.label == "NUMBER-OF" and (figure.kind == "hazard" or scene.has(first, figure.first, "claims.puts")))
        or (figure.kind == "device" and (_held(scene, figure.first - 1) or _left_behind(scene, figure.first - 1)))
        or _there_are(scene, figure)
        or ranked_with(scene, figure, first)
        or (figure.label == "BRACKET" and figure.kind != "device" and _ranked(scene, figure))
        or _remains_at(scene, figure, first)
    )


def _remains_at(scene: Scene, figure: Figure, first: int) -> bool:
    """'The largest areas remain in the counties of Sisak, 31.2 km2, and Karlovac': how much of it at each place."""
    beside = scene.has(figure.first - 1, figure.first, "=,", "=(", "claims.with")
    if figure.kind not in LAND or not beside or not scene.has(figure.first - 3, figure.first, "place"):
        return False
    verb = scene.some(first, figure.first, "action.state", "figure", "area")
    if verb is None or scene.value("action.state", verb) != "remaining" or not scene.at(verb + 1, "claims.within"):
        return False
    return not scene.has(verb + 1, figure.first, "action.past", "action.active", "claims.passive", "=;", "claims.that")


def _ranked(scene: Scene, figure: Figure) -> bool:
    """'Zar (43.6 ha) and Mil (37.9 ha) top the list of the most contaminated districts': what they have is behind."""
    end = scene.sentences[figure.sentence][1]
    called = scene.some(figure.last, end, "action.adjective", "=;")
    most = called is not None and scene.has(called - 1, called, "claims.superlative")
    return most and scene.at(called or 0, "action.adjective") and not scene.has(called or 0, end, "figure", "area")


def _mined(scene: Scene, figure: Figure) -> bool:
    """'The 9,000 mined hectares in the valley': the word stands between the number and its unit."""
    words = scene.tape.unit(figure.first).lower().split() if figure.kind == "area" else ()
    dangerous = scene.rules.lexicon("action.adjective").value
    return any(dangerous(word) is not None for word in words)


def _there_are(scene: Scene, figure: Figure) -> bool:
    """'There are still 300 hectares', not 'there are 40 hectares of wheat'."""
    first, last = figure.first, figure.last
    be = ("claims.are", "claims.existed") if figure.kind == "hazard" else ("claims.are",)
    there = scene.has(first - 4, first, "claims.there") and scene.has(first - 3, first, *be)
    might = scene.some(first - _MIGHT_BE, first, "claims.might")  # 'There could be as many as 300 mines'
    there = there or (might is not None and scene.at(might - 1, "claims.dummy") and scene.at(might + 1, "claims.be"))
    of = figure.kind == "area" and scene.at(last, "claims.of")
    return there and (not of or scene.has(last, last + _LAND, "action.adjective", "claims.land", "device", "hazard"))


def found_there(scene: Scene, figure: Figure) -> str | None:
    """'In the cellar there were 57 shells', 'the farmer reported three mines': who tells of devices had found them."""
    at = scene.before_filler(figure.first - 1)
    if figure.kind != "device":
        return None
    if scene.at(at, "claims.tells-of"):
        ends = ("punct", "para", "date", "claims.within", "claims.in", "claims.to", "claims.and", "claims.beneath")
        return "found" if scene.has(figure.last, figure.last + 1, *ends) else None
    if not (scene.at(at, "claims.existed") and scene.at(at - 1, "claims.dummy")):
        return None
    before = scene.some(scene.sentences[figure.sentence][0], at - 1, "claims.within", "claims.beneath")
    opened = before is not None and not scene.at(before + 1, "date")
    behind = figure.last
    while scene.has(behind, behind + 1, "=,", "claims.and") and scene.at(behind + 1, "figure"):
        of = scene.some(behind + 2, behind + _LISTED, "device", "device.pronoun", "punct", "figure")
        if of is None or not scene.has(of, of + 1, "device", "device.pronoun"):
            break
        behind = of + 1  # 'There were 17 grenades and two mines in the cellar.'
    behind += scene.at(behind, "=,")
    inside = scene.has(behind, behind + 1, "claims.within", "claims.beneath", "claims.where")
    return "found" if opened or (inside and not scene.has(behind + 1, behind + 2, "date", "place")) else None


def _put_at(scene: Scene, figure: Figure, first: int) -> bool:
    """'puts the land that has yet to be cleared at 1,233 square kilometres'."""
    verb = scene.some(first, figure.first, "action.state")
    if verb is None and scene.at(figure.first - 1, "claims.at") and not scene.has(first, figure.first, "action.past"):
        puts = scene.some(first, figure.first, "claims.puts")  # 'estimated the land made useless there at 640 hectares'
        return puts is not None and scene.has(puts, puts + _LAND, "claims.land")
    left = verb is not None and scene.value("action.state", verb) == "remaining"
    put = scene.has(figure.first - 1, figure.first, "claims.at", "claims.put-at")  # 'was estimated at' is one phrase
    return left and put and not scene.has(verb or 0, figure.first, "punct", "figure")


def _occupied(scene: Scene, figure: Figure, first: int) -> bool:
    """'The minefields along the border take up 42 square kilometres.'"""
    at = scene.before_filler(figure.first - 1)
    what = scene.has(first, at, "hazard", "claims.contamination") or scene.at(at - 1, "device")
    takes = scene.at(at, "claims.occupies") or (scene.at(at, "claims.covered") and scene.at(at - 1, "hazard"))
    return takes and what and not scene.has(first, at, "=,", "=;")


def _contaminated(scene: Scene, figure: Figure, first: int) -> bool:
    """'The total contamination area is now estimated to be around 18.3 km2'."""
    noun = scene.some(max(first, figure.first - _NOUN), figure.first, "claims.contamination")
    linked = noun is not None and scene.has(noun + 1, figure.first, "claims.passive", "claims.be", "claims.perfect")
    parted = ("punct", "figure", "area", "action.past", "claims.negation", "claims.that")
    return linked and not scene.has((noun or 0) + 1, figure.first, *parted)


def _kept(scene: Scene, at: int) -> bool:
    """'Angola has some 66 minefields'."""
    at = scene.before_filler(at)
    return scene.has(at, at + 1, "claims.keeps", "claims.knows")


def _consists(scene: Scene, figure: Figure, first: int) -> bool:
    """'61 open tasks made up of 40 minefields and 14 battle areas', 'contamination: 12 minefields'."""
    whole = scene.some(first, figure.first, "claims.still-to-do")
    verb = None if whole is None else scene.some(whole + 1, figure.first, "claims.consists", "=:")
    return verb is not None and not scene.has(verb, figure.first, "action.past", "=;")


def _held(scene: Scene, at: int) -> bool:
    """'The field holds some 3,000 mines': ground that holds devices, not an army that does."""
    at = scene.before_filler(at)
    verb = at
    if scene.at(at - 1, "=,"):  # 'The whole belt, laid from 1956, holds …'
        at = next((unit for unit in range(at - 2, at - _ASIDE, -1) if scene.at(unit, "=,")), at)
    ground = scene.has(at - 1, at, "claims.ground", "hazard", "claims.land")
    return (
        scene.at(verb, "claims.hold")
        and ground
        and scene.has(at - 4, at - 1, "claims.definite", "claims.the", "claims.article", "claims.possessive")
    )


def _left_behind(scene: Scene, at: int) -> bool:
    """'The army left some 2,000 shells': who left devices left them there; 'were left' is told of something else."""
    at = scene.before_filler(at)
    if scene.at(at, "claims.with") and scene.at(at - 1, "claims.left"):
        return True  # 'The country was left with some 2 million mines'
    return scene.at(at, "claims.left") and not scene.has(at - 1, at, "claims.passive", "figure", "area")


def own_verb(scene: Scene, figure: Figure) -> bool:
    """'11,667 hectares, a tenth of the country, were ploughed': a verb that nothing is known of is not the report's."""
    at = figure.last
    if scene.at(at, "=,"):
        close = scene.some(at + 1, at + _ASIDE, "=,", "=;", "=.", "para")
        at = close + 1 if close is not None and scene.at(close, "=,") else at
    return scene.has(at, at + 1, "claims.passive", "claims.perfect")


def left_over(scene: Scene, figure: Figure) -> bool:
    """'41.5 square kilometres left in Zimbabwe', not 'the 12 mines left two men dead'."""
    last, area = figure.last, figure.kind == "area"
    passive = scene.some(last, last + _WAS_LEFT, "claims.passive", "punct", "area", "device", "person")
    if figure.kind != "device" and passive is not None and scene.at(passive + 1, "claims.left"):
        last = passive + 1  # '14 hectares in two districts were left in May'
    ends = ("claims.within", "claims.in", "punct", "para", "date", *(("claims.and",) if area else ()))
    return scene.at(last, "claims.left") and scene.has(last + 1, last + 2, *ends)


def before_verbs(scene: Scene, figure: Figure) -> str | None:
    """What is told of a figure before any verb of mine action may be: 'Mines cover 1,170 ha, but only 38 were cleared',
    'The district is down to 1.4 square kilometres', 'they are down to their last 12 minefields'."""
    first = scene.sentences[figure.sentence][0]
    land = figure.kind in LAND
    occupied = figure.kind == "area" and _occupied(scene, figure, first)
    if (occupied and not scene.has(first, figure.first, *_DONE)) or estimated(scene, figure, first):
        return "remaining"
    if land and scene.has(first, figure.first, "claims.affected-most"):
        return "remaining"  # 'Bié continues to be the most affected, with 17 km2'
    if land and scene.at(figure.last, "claims.left") and scene.has(figure.last + 1, figure.last + 2, "punct", "para"):
        return "remaining"  # 'has 870 square kilometres left, she said, so that the belt will be surveyed'
    to = figure.first - 1
    to = next((u for u in range(to, to - _LAND, -1) if not scene.has(u, u + 1, *_LAST_OF)), to)
    down = land and scene.at(to, "claims.to") and scene.at(to - 1, "claims.down")
    return (
        "remaining"
        if down and scene.has(to - 2 - scene.at(to - 2, "claims.adverb"), to - 1, "claims.passive")
        else None
    )


def strewn(scene: Scene, at: int) -> bool:
    """'11 square kilometres laced with mines', 'of land littered with shells': it is still there."""
    at += 2 if scene.at(at, "claims.of") and scene.at(at + 1, "claims.land") else 0
    if scene.at(at, "outcome.affected") and scene.at(at + 1, "claims.agent"):
        return scene.has(at + 2, at + 3, "device")  # '12 hectares affected by mines'
    return scene.value("action.active", at) == "remaining" and scene.at(at + 1, "device")


def covered(scene: Scene, figure: Figure, areas: Figure) -> None:
    """'1,010 minefields to clear, covering 66 square kilometres': the surface of areas shares what is told of them."""
    told = areas.kind == "hazard" and areas.action is not None
    if told and (covers(scene, figure, areas) or (figure.action is None and _their_size(scene, figure, areas))):
        figure.action, figure.trigger = areas.action, areas.trigger


def share_verb(areas: Figure, surface: Figure) -> None:
    """'cleared 9 hectares spread over 81 areas', 'have 46 km2 in 310 areas still to clear': one verb for both."""
    if areas.trigger is not None and surface.trigger is None:
        surface.action, surface.trigger = areas.action, areas.trigger
    areas.action = surface.action or areas.action


def covered_by(scene: Scene, figure: Figure, model: Figure, before: list[Figure]) -> Figure | None:
    """'66 minefields covering 3 square kilometres, down from 80': what a whole number beside both is a number of."""
    areas = before[before.index(model) - 1] if before.index(model) else None
    bare = figure.number is None or figure.number.end == figure.number.number_end
    whole = figure.value is not None and figure.value == int(figure.value) and bare
    beside = areas is not None and areas.kind == "hazard" and model.kind == "area" and whole
    return areas if areas is not None and beside and covers(scene, model, areas) else None


def covers(scene: Scene, figure: Figure, areas: Figure) -> bool:
    """Whether a surface is told as that of the areas before it."""
    at = figure.first - 1
    while scene.at(at, "claims.filler") and not scene.at(at, "claims.covering"):
        at -= 1
    return at >= areas.last and scene.at(at, "claims.covering")


def _their_size(scene: Scene, figure: Figure, areas: Figure) -> bool:
    """'967 hazardous areas remain, 69.1 sq km in all', 'cleared 12 minefields, a total of 30 hectares', '211 confirmed
    areas (14.6 km2)'."""
    at = scene.before_filler(figure.first - 1)
    if at == areas.last and scene.at(at, "=("):
        return True
    if (
        scene.at(at, "=,")
        and scene.at(figure.last, "claims.in-all")
        and scene.has(figure.last + 1, figure.last + 2, "=.")
    ):
        return not scene.has(areas.last, at, "punct", "figure", "area", "claims.and", "claims.relative", "claims.that")
    beside = at == areas.last or (areas.trigger is not None and areas.last <= areas.trigger == at - 1)
    return beside and scene.at(at, "=,") and not own_verb(scene, figure)


def once_suspected(scene: Scene, figure: Figure) -> bool:
    """'Of the 13,110 hectares first suspected, …': the land was dangerous when it was counted."""
    _, last = scene.sentences[figure.sentence]
    comma = scene.some(figure.last, last, "=,")
    return comma is not None and scene.has(figure.last, comma, "claims.once-suspected", "action.adjective")


def elsewhere(scene: Scene, figure: Figure, after: int = 0) -> bool:
    """'hold some 50 million mines in stock': what the sentence tells of the devices is nothing of the report."""
    return scene.has(max(figure.first - _BESIDE, after), figure.last + _BESIDE, "action.elsewhere")


def mapped(scene: Scene, figure: Figure) -> bool:
    """Mines told from maps and records are mines still there."""
    first, last = scene.sentences[figure.sentence]
    return scene.has(first, last, "action.map-context")


def charted(scene: Scene, part: Figure, whole: Figure) -> bool:
    """'laid 1.5 million mines. The forms describe the position of 410,000 of these': they are still there."""
    first, _ = scene.sentences[part.sentence]
    return whole.action == "laid" and scene.has(first, part.first, "action.map-context", "claims.charted")


def on_map(scene: Scene, figure: Figure) -> bool:
    """'handed over maps of 12 minefields': the verb is of the maps."""
    at = figure.first - 1
    while scene.at(at, "claims.filler") and not scene.at(at, "claims.of"):
        at -= 1
    of = at - scene.at(at, "claims.of")  # also 'papers on 12 mines', where one phrase has both
    mapped_before = scene.at(of, "action.map-context")
    first = scene.sentences[figure.sentence][0]
    papers = scene.has(at - _MAP, at, "action.map-context")
    papers = papers or (scene.at(at, "claims.charted") and scene.has(first, at, "claims.charted", "action.map-context"))
    if figure.action == "found" and figure.trigger == at and papers:
        return True  # 'maps that give the location of 900 mines'
    verb = figure.trigger
    if verb is not None and verb < figure.first and scene.has(verb - 1, verb, "action.map-context"):
        return figure.action == "found"  # 'The records surrendered so far refer to 900 mines'
    handed_on = figure.action == "released"  # 'Maps of 22 minefields were handed over'
    return mapped_before and (verb is None or verb < at or handed_on)


def _just_begun(scene: Scene, figure: Figure) -> bool:
    """'Has begun clearing 300 hectares', 'started the removal of 83,000 mines': the work lies ahead."""
    verb = figure.trigger
    if verb is None or verb >= figure.first or figure.number is None:
        return False
    noun = scene.at(verb, "claims.work-of")
    ing = not noun and scene.at(verb, "action.active") and not scene.has(verb, verb + 1, "action.past")
    at = verb - 1 - scene.has(verb - 1, verb, "claims.definite", "claims.article", "claims.the")
    return (noun or ing) and scene.at(at, "claims.work-begun") and not scene.has(at - 1, at, "figure", "date")


def under_way(scene: Scene, figure: Figure) -> bool:
    """'Demining of 300 hectares in Fuzuli is under way': it is not done yet."""
    at = figure.last
    while scene.has(at, at + 1, "place", "claims.within", "claims.where"):
        at += 1
    noun = figure.trigger is not None and scene.at(figure.trigger, "claims.work-of")
    if _just_begun(scene, figure):
        return True
    return noun and figure.kind in LAND and scene.at(at, "claims.under-way")
