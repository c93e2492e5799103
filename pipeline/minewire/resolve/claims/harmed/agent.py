"""The device named right beside a number: 'Landmines caused 64 of the casualties', '69 by improvised devices'."""

from __future__ import annotations

from minewire.resolve.claims.figure import EXPLOSIVE, TYPED_MINES, Figure
from minewire.resolve.claims.scene import Scene

from .cause import device_at, joins
from .unsaid import at_work

_AGENT = 5  # units behind a number in which 'by' names its device


def agent(scene: Scene, figure: Figure) -> str | None:
    """'69 by improvised devices', 'antipersonnel mines for seven': the device beside a number without a noun."""
    if figure.label in ("PART", "PEOPLE", "OUTCOME") and scene.at(figure.first - 1, "claims.caused"):
        return _joint(scene, figure.first - 2)  # 'Landmines caused 64 of the casualties'
    if figure.label != "BARE":
        return at_work(scene, figure)
    before = figure.first - 1
    while scene.has(before, before + 1, "claims.another", "claims.rest", "claims.definite"):
        before -= 1
    if scene.at(before, "device"):
        return device_at(scene, before)  # ', unexploded ordnance 37', 'and mines another 12', 'and shells the other 40'
    if before < figure.first - 1 and scene.has(before, before + 1, "claims.for", "claims.beneath"):
        return device_at(scene, before - 1)  # 'and grenades for the remaining 53'
    blame = scene.some(figure.last, figure.last + _AGENT, "claims.blame", "figure", "punct")
    if blame is not None and scene.at(blame, "claims.blame"):
        named = scene.some(blame + 1, blame + _AGENT, "device", "punct", "figure")
        return None if named is None else _with_next(scene, named)
    if scene.at(figure.last, "claims.agent") or (scene.at(figure.last, "claims.to") and _blamed(scene, figure)):
        named = scene.some(figure.last + 1, figure.last + _AGENT, "device", "punct", "figure")
        return None if named is None else _with_next(scene, named)
    if not scene.at(figure.first - 1, "claims.for"):
        return None
    if scene.at(figure.last, "claims.it"):  # 'and in 9 cases, for 31 it was a shell'
        named = scene.some(figure.last + 1, figure.last + _AGENT, "device", "punct", "figure")
        return None if named is None else device_at(scene, named)
    return device_at(scene, figure.first - 2)


def _blamed(scene: Scene, figure: Figure) -> bool:
    """'27 victims, 13 due to mines and 14 to shells': the words that put victims down to a device stand with others."""
    first = scene.sentences[figure.sentence][0]
    before = scene.some(first, figure.first, "claims.blame")
    return before is not None and scene.at(before - 1, "figure") and scene.has(before + 1, figure.first, "device")


def _with_next(scene: Scene, unit: int) -> str | None:
    """'31 were hurt due to mines and unexploded shells': two kinds side by side are explosive ordnance."""
    other = scene.some(unit + 1, unit + _AGENT, "device", "punct", "figure")
    joint = other is not None and scene.at(other, "device") and joins(scene, unit, other)
    return _joint(scene, other) if joint and other is not None else device_at(scene, unit)


def _joint(scene: Scene, unit: int) -> str | None:
    """The device before 'killed'; two kinds side by side are explosive ordnance: 'mines and old shells killed'."""
    device = device_at(scene, unit)
    if device is None:
        return None
    begin = max(unit - _AGENT, scene.sentences[0][0])
    before = [u for u in range(begin, unit) if scene.value("device", u)]
    for other in before:
        named = device_at(scene, other)
        pair = {device, named}
        typed = "mine" in pair and not pair.isdisjoint(TYPED_MINES)
        if named != device and not typed and joins(scene, other, unit):
            return EXPLOSIVE
    return device
