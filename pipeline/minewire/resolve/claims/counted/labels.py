"""What a label or 'the number of …' says that its figure counts, and which devices a phrase names."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, TYPED_MINES, Figure
from minewire.resolve.claims.harmed.cause import joins
from minewire.resolve.claims.harmed.own_facets import read_facets
from minewire.resolve.claims.scene import Scene
from minewire.ruleset import Match

_DEVICES = ("device", "device.modifier", "device.made", "device.model", "identifier")
_COUNTED = 6  # units from a number to the noun that it counts
_PLACE = 3  # units of the name of a place
_BY_NAME = ("device", "device.modifier", "device.made")
_ASIDE = 7  # units of "by the ministry's count"


def as_they_lay(scene: Scene, first: int, last: int) -> str:
    """'Two unexploded 500-pound bombs', '310 abandoned shells and rockets': what ordnance was when it was found."""
    if scene.has(first, last, "device.unexploded"):
        return "unexploded_ordnance"
    kinds = {scene.value("device", unit) for unit in range(first, last)} - {None, EXPLOSIVE}
    return "abandoned_ordnance" if kinds == {"abandoned_ordnance"} else EXPLOSIVE


def device_of(scene: Scene, first: int, last: int) -> str | None:
    """The measure of the devices named in the units first..last-1: the last one's, or mixed when they differ."""
    found: str | None = None
    named = scene.view.pattern(_DEVICES)
    for match in named.finditer(scene.chars, first, last):
        unit = match.start()
        measure = next((v for name in _BY_NAME if (v := scene.value(name, unit))), None) or scene.model(unit)
        if measure and not (found and measure in ("mine", EXPLOSIVE)):
            found = measure
    return found


def read_label(scene: Scene, figure: Figure, unit: int) -> None:
    """Give a figure the kind and measure of the words that label it, from a unit on."""
    begin = scene.sentences[figure.sentence][0]
    if scene.has(unit, unit + 1, "=,", "=;", "claims.dash") and not opens_row(scene, begin, unit):
        figure.label, figure.rule = "BARE", "figure.bare"  # 'Mines caused 64 of the casualties, shells 37'
        return
    unit += scene.at(unit, "punct")  # ': anti-tank mines 46, shells 12'
    surface = next((v for u in range(unit, figure.first) if (v := scene.value("unit.area", u))), None)
    if surface is not None and (done := _done(scene, unit, figure.first)) is not None:
        figure.kind, figure.measure, figure.unit, figure.action = "area", "land_area", surface, done
        return  # 'Hectares cleared: 12', 'Land released (ha): 40'
    unit += scene.at(unit, "device") and scene.at(unit + 1, "person.outcome-noun")  # 'mine casualties 31'
    if measure := scene.value("device", unit) or scene.value("device.modifier", unit):
        figure.kind, figure.measure = "device", _of_model(scene, unit, measure)
    elif outcome := scene.value("outcome.past", unit) or scene.value("person.outcome-noun", unit):
        figure.kind, figure.outcome = "person", outcome
    elif surface := scene.value("unit.area", unit):
        figure.kind, figure.measure, figure.unit = "area", "land_area", surface
    elif scene.at(unit, "hazard"):
        figure.kind, figure.measure = "hazard", "hazardous_area"
        if _still_there(scene, unit, figure.first):
            figure.action, figure.trigger = "remaining", unit
    elif scene.at(unit, "incident"):
        figure.kind = figure.measure = "incident"
    elif scene.has(unit, unit + 2, "device.pronoun"):  # 'The devices - 14 in number - were blown up'
        figure.kind, figure.label, figure.measure = "device", "ORDNANCE-PRONOUN", EXPLOSIVE
    elif scene.has(unit, unit + 1, "person", "person.group"):
        figure.kind = "person"
        read_facets(scene, figure, unit, unit + 1)


def _still_there(scene: Scene, unit: int, last: int) -> bool:
    """'Confirmed hazardous areas: 211', 'Suspected minefields: 9', with no verb of what was done."""
    told = scene.at(unit, "hazard.remaining") or scene.has(unit - 1, unit, "claims.classes", "action.attribute")
    return told and not scene.has(unit - 1, last, "action.past", "claims.to-come")


def _done(scene: Scene, first: int, last: int) -> str | None:
    """What the words of a label say was done."""
    told = (scene.value(form, unit) for unit in range(first, last) for form in ("action.past", "action.state"))
    return next(filter(None, told), None)


def opens_row(scene: Scene, begin: int, unit: int) -> bool:
    """Whether a colon, or the name of a place with a dash, opens a row of labels: 'Fuzuli – mines 21, shells 9'."""
    if scene.has(begin, unit, "=:"):
        return True
    if scene.at(begin, "device") and scene.at(begin + 1, "figure") and scene.at(begin + 2, "punct"):
        return True  # 'AP mines 7, AT mines 3'
    begin += scene.at(begin, "claims.bullet")
    dash = scene.some(begin, unit + 1, "claims.dash")
    return dash is not None and scene.at(dash - 1, "place") and dash - begin <= _PLACE


def read_number_of(scene: Scene, figure: Figure, match: Match) -> None:
    """What 'the number of … at N' counts, and the action that stands with it ('items removed since July')."""
    first, last = match.outer_first, match.first
    if match.last < match.outer_last and scene.has(first, first + 1, "claims.brings", "claims.puts"):
        first, last = match.last, match.outer_last  # 'brings to 812 the number of mines lifted'
    opens = scene.has(first, first + 1, "device", "hazard", "incident")  # 'the minefields had numbered 549'
    head = scene.some(
        first if opens else (scene.some(first, last, "claims.of") or first) + 1,
        last,
        "device",
        "device.pronoun",
        "device.container",
        "incident",
        "hazard",
    )
    if head is not None and scene.at(head + 1, "incident"):
        head += 1  # 'the number of mine-related incidents'
    still = scene.some(first, last, "action.attribute")
    if still is not None:  # 'of suspected hazardous areas' is one unit
        hazard = of_hazard(scene, still)
        figure.kind, figure.measure = ("hazard", "hazardous_area") if hazard else ("count", None)
        done = _last_done(scene, still + 1, last) if hazard else None
        cleared = done is not None and scene.value("action.past", done) == "cleared"  # 'of minefields cleared'
        figure.action, figure.trigger = (
            ("cleared", done) if cleared else (scene.value("action.attribute", still), still)
        )
        return
    victims = head is not None and scene.at(head + 1, "person.outcome-noun")  # 'more landmine casualties'
    if head is None or victims or scene.has(first + 1, head, "person"):
        _people_of(scene, figure, first, last)
        return
    if scene.at(head, "incident"):
        figure.kind, figure.measure = "incident", "incident"
        figure.device = device_of(scene, first, last)
    elif scene.at(head, "hazard"):
        figure.kind, figure.measure = "hazard", "hazardous_area"
    else:
        figure.kind, figure.measure = "device", _of_kinds(scene, head, last)
    done = _last_done(scene, head, last)
    if figure.kind != "incident" and done is not None:
        figure.action, figure.trigger = scene.value("action.past", done), done


def _last_done(scene: Scene, first: int, last: int) -> int | None:
    """The verb that tells what became of devices: 'destroyed' in 'the number of mines found and destroyed'."""
    done = scene.some(first, last, "action.past")
    if done is None:
        return None
    joined = done + 2 if scene.at(done + 1, "claims.and") else done
    return joined if joined < last and scene.value("action.past", joined) == "cleared" else done


def _people_of(scene: Scene, figure: Figure, first: int, last: int) -> None:
    """'Fewer herders were killed by mines in May (14) than …': whom a number behind the verb counts."""
    who = scene.some(first, last, "person", "person.outcome-noun")
    if who is None:
        return
    verb = scene.some(who, last, "outcome.past", "outcome.state", "person.outcome-noun")
    told = ("outcome.past", "outcome.state", "person.outcome-noun")
    outcome = next((v for name in told if verb is not None and (v := scene.value(name, verb))), None)
    if outcome is not None:
        figure.kind, figure.outcome, figure.trigger = "person", outcome, verb
        read_facets(scene, figure, who, who + 1)


def of_hazard(scene: Scene, unit: int) -> bool:
    """'of suspected hazardous areas', which is one unit."""
    words, of_areas = scene.tape.unit(unit).lower().split(), scene.rules.lexicon("hazard").value
    return any(of_areas(" ".join(words[at:])) is not None for at in range(1, len(words)))


def _of_model(scene: Scene, unit: int, measure: str) -> str:
    """'PMN-2 mines lifted: 22': the model before a plain noun tells the type."""
    return (scene.model(unit - 1) or measure) if measure in ("mine", EXPLOSIVE) else measure


def _of_kinds(scene: Scene, head: int, last: int) -> str:
    """The measure of the devices that a number is of: 'of mines and shells' are explosive ordnance."""
    if scene.at(head, "device.container") and scene.at(head + 1, "claims.of"):
        named = scene.some(head + 2, last, "device", "punct", "action.past")  # 'of items of unexploded ordnance'
        head = named if named is not None and scene.at(named, "device") else head
    measure = _of_model(scene, head, scene.value("device", head) or EXPLOSIVE)
    other = scene.some(head + 1, last, "device", "device.pronoun", "device.container")
    if other is not None and joins(scene, head, other):
        beside = scene.value("device", other)
        mines = {measure, beside} <= {"mine", *TYPED_MINES}
        return measure if beside == measure else "mine" if mines else EXPLOSIVE
    if scene.at(head - 1, "claims.and") and scene.at(head - 2, "device.modifier"):
        typed = scene.value("device.modifier", head - 2)  # 'of anti-personnel and anti-tank mines'
        return "mine" if typed in TYPED_MINES and measure in TYPED_MINES and typed != measure else measure
    return measure


def of_such(scene: Scene, figure: Figure, told: Figure | None) -> str | None:
    """'Butterfly mines fell on the park. The squad cleared 96 such mines.': the type that was told before."""
    such = figure.measure == "mine" and scene.has(figure.first, figure.last, "claims.such")
    return told.measure if such and told is not None and told.measure in TYPED_MINES else figure.measure


def of_apposed(scene: Scene, figure: Figure) -> str | None:
    """'belts of anti-tank mines, some 2,600 pieces in all, were laid': the type of the devices right before an aside
    that counts them."""
    plain = figure.label == "ORDNANCE-PRONOUN" and figure.measure in (None, EXPLOSIVE) and figure.parent is None
    at = scene.before_filler(figure.first - 1)
    if not plain or not scene.at(at, "=,") or not scene.at(at - 1, "device"):
        return figure.measure
    begin = scene.sentences[figure.sentence][0]
    alone = scene.at(figure.last, "=,") and not scene.has(begin, at - 1, "figure", "=,")
    return scene.value("device", at - 1) if alone or scene.at(figure.last, "claims.in-all") else figure.measure


def aside_of_device(scene: Scene, figure: Figure) -> int | None:
    """'A load of shells, dozens of them, was found', 'bomblets, roughly 380 of which were blown up': the unit of the
    noun right before the comma that is counted."""
    what = scene.at(figure.last - 1, "link.of-things")
    if not what and not (scene.at(figure.last - 1, "link.partitive") and _closed(scene, figure.last)):
        return None
    comma = scene.some(figure.first - 1 - what, figure.first, "=,")
    if comma is None or not scene.at(comma - 1, "device"):
        return None
    begin = scene.sentences[figure.sentence][0]
    counted = what and scene.has(max(begin, comma - _COUNTED), comma, "figure")  # '61 mines, 48 of which …'
    return None if counted else comma - 1


def _closed(scene: Scene, at: int) -> bool:
    """', thousands of them by the ministry's count,': an aside that ends there or names whose count it is."""
    close = scene.some(at, at + _ASIDE, "=,", "=;", "figure", "action.past", "action.active")
    by = scene.has(at, at + 1, "claims.agent")
    return scene.at(at, "=,") or (by and close is not None and scene.at(close, "=,"))


def end_of_list(scene: Scene, figure: Figure) -> int | None:
    """'including 77 mines, 1,010 submunitions and other items': where the last member with a number ends."""
    if figure.rule != "ordnance.joint" or not scene.at(figure.last - 1, "device.pronoun"):
        return None
    opened = scene.some(scene.sentences[figure.sentence][0], figure.first, "link.including")
    if opened is None or not scene.has(opened, figure.first, "figure"):
        return None
    return scene.some(figure.first + 1, figure.last, "claims.and")


def done_there(scene: Scene, place: int) -> bool:
    """'The area cleared in Aghdam and Fuzuli made up 40 hectares': places where it was done, no subject."""
    at = place
    while scene.has(at - 1, at, "place", "claims.and", "=,", "claims.the", "claims.definite"):
        at -= 1
    done = scene.has(at - 1, at, "claims.in", "claims.within") and scene.at(at - 2, "action.past")
    return done and not scene.has(at - 4, at - 2, "claims.passive", "claims.perfect")
