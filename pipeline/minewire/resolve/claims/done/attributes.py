"""What the words right beside devices or land tell of them where no verb does: 'of mined land', 'laced with mines'."""

from __future__ import annotations

from itertools import pairwise

from minewire.resolve.claims.figure import WORK, Figure
from minewire.resolve.claims.scene import Scene

from .disused import kept_off
from .estimated import of_hazards
from .still import covers, left_over, strewn

DONE_TO = frozenset({"device", "area", "hazard", "part", "bare"})  # kinds of figures that an action can be told of
_OF_METHOD = ("punct", "para", "claims.and", "quote")
_FORMER = 4  # units of 'of the former'


def attributes(scene: Scene, figures: list[Figure]) -> None:
    """'12 hectares of mined land' without a verb are still there, and so are both of '6.2 and 4.9 million of it'."""
    for figure in figures:
        if kept_off(scene, figure):
            figure.action, figure.trigger = "remaining", None
        if figure.kind in ("area", "bare") and (method := _by_method(scene, figure)):
            figure.action, figure.trigger = method, figure.last
        if _untold(figure):
            _own(scene, figure)
    for figure, after in reversed(list(pairwise(figures))):
        if _untold(figure) and _shares(scene, figure, after):
            figure.action, figure.trigger = after.action, after.trigger


def _untold(figure: Figure) -> bool:
    return not (figure.outcome or figure.action or figure.weak) and figure.kind in DONE_TO


def _own(scene: Scene, figure: Figure) -> None:
    method = scene.value("action.method", figure.first - 2) if scene.at(figure.first - 1, "=(") else None
    if method is not None and figure.kind == "area":
        figure.action = method  # 'through clearance (3 ha) and cancellation (7 ha)'
        return
    there = figure.kind in WORK and (left_over(scene, figure) or _to_do(scene, figure))
    if still := scene.value("action.attribute", figure.last):
        figure.action, figure.trigger = still, figure.last
    elif figure.kind == "device" and scene.has(figure.first, figure.last, "claims.left-of"):
        figure.action = "remaining"  # 'the locations of the 300 remaining mines'
    elif figure.kind == "area" and any(told(scene, figure) for told in (_size_of_mined, _of_mined)):
        figure.action = "remaining"
    elif there or (figure.kind == "area" and strewn(scene, figure.last)):
        figure.action, figure.trigger = "remaining", figure.last


def _by_method(scene: Scene, figure: Figure) -> str | None:
    """'gave back 214 hectares, of which 139 thanks to clearance': how a part was released."""
    method = scene.value("action.method", figure.last) if scene.at(figure.first - 1, "link.including") else None
    return method if method and scene.has(figure.last + 1, figure.last + 2, *_OF_METHOD) else None


def _to_do(scene: Scene, figure: Figure) -> bool:
    """'The province still has 14 minefields and 2.3 square kilometres to check.'"""
    at = figure.last
    to_do = figure.kind != "device" and scene.at(at, "claims.to") and scene.at(at + 1, "action.active")
    if not to_do or not scene.has(at + 2, at + 3, "punct", "para", "claims.and"):
        return False
    has = scene.some(scene.sentences[figure.sentence][0], figure.first, "claims.keeps")
    return has is not None and not scene.has(has - 1, figure.first, "claims.future", "action.past", "=;")


def _of_mined(scene: Scene, figure: Figure) -> bool:
    """'67 square kilometres of known mined land', with a word or two before what says that it is dangerous."""
    at = figure.last
    if scene.has(at, at + _FORMER, "claims.former"):
        return False  # 'the deeds to 118 acres of former minefield'
    if of_hazards(scene, at):
        return True
    end = at + 1
    while end < at + 3 and scene.at(end, "lower") and not scene.has(end, end + 1, "action.adjective", "claims.stop"):
        end += 1
    if end == at + 1 and scene.has(end, end + 1, "claims.unsafe"):
        return scene.at(at, "claims.of") and scene.at(end + 1, "claims.land")  # 'of contaminated soil'
    land = scene.tape.unit(end).split() if scene.at(end, "action.adjective") else ()
    return scene.at(at, "claims.of") and end > at + 1 and (len(land) > 1 or scene.at(end + 1, "claims.land"))


def _size_of_mined(scene: Scene, figure: Figure) -> bool:
    """'Vast tracts remain contaminated, amounting to a total of 870 square kilometres': the size of what is told."""
    at = scene.before_filler(figure.first - 1)
    if not scene.at(at, "claims.amounts") or not scene.at(at - 1, "=,"):
        return False
    first, _ = scene.sentences[figure.sentence]
    state = scene.some(first, at, "action.state", "figure", "=;")
    return state is not None and scene.value("action.state", state) == "remaining"


def _shares(scene: Scene, figure: Figure, after: Figure) -> bool:
    """Whether what is told of the next figure is told of this one, too."""
    beside = figure.kind == after.kind == "device" and scene.at(figure.first - 1, "link.beside")
    if beside and figure.first - 1 == scene.sentences[figure.sentence][0]:
        return True  # 'Besides 96 mines they found 14 shells.'
    if figure.label == after.label == "BRACKET" and figure.kind == after.kind:  # 'Ilam (3 ha) and Fars (5) were mined'
        behind = after.trigger is not None and after.trigger > after.last
        return behind and not scene.has(figure.last, after.first, "=;")
    if figure.kind == "hazard" and after.kind == "area":
        return covers(scene, after, figure)
    joined = figure.kind == after.kind == "area" and after.first == figure.last + 1
    return joined and scene.at(figure.last, "claims.and") and after.trigger == after.last
