"""What goes on where a plan or a zero was told: 'Teams are to clear 300 ha in Zar. So far they have found nine
mines', 'No one was hurt in Lika last year. The year before, three deminers were'."""

from __future__ import annotations

from minewire.resolve.claims.figure import HARM, WORK, Figure
from minewire.resolve.claims.times.stands import STOCK
from minewire.resolve.claims.times.stretches import same, wider

from .going import Going

_FEW = 20  # victims of one district in a year


def sequel(where: Going, figure: Figure, index: int) -> list[str]:
    """The places of the sentence before for a figure that nothing places."""
    return _of_plan(where, figure, index) or _of_none(where, figure, index)


def _of_plan(where: Going, figure: Figure, index: int) -> list[str]:
    """What has been done so far of the work that is planned, or where something is left."""
    plan = where.stock_told
    if plan is None or plan.index != index - 1 or not where.scene.same_paragraph(plan.index, index):
        return []
    done = figure.kind in WORK and figure.action not in (*STOCK, "laid")
    if not done or (where.grounds.local(plan.ids) and where.large(figure)):
        return []
    return list(plan.ids) if where.scene.has(*where.scene.sentences[index], "claims.progress") else []


def _of_none(where: Going, figure: Figure, index: int) -> list[str]:
    """The victims and accidents of another time than the one that had none."""
    none = where.none_told
    if none is None or none.index != index - 1 or not where.scene.same_paragraph(none.index, index):
        return []
    when = where.when(figure)
    if figure.kind not in HARM or figure.value is None or when is None or none.when is None:
        return []
    other = not same(when, none.when) and not wider(when, none.when)
    return list(none.ids) if other and figure.value <= _FEW else []


def of_own_land(where: Going, figure: Figure) -> list[str]:
    """'"We shall release 1,500 hectares," said the office's deputy director': the land that a body of a region reports
    on first; that of a report whose headline names a country."""
    base, voice = where.base_told, where.near.voice(figure)
    speaker = next((s for s in where.scene.facts.speakers if voice and s["id"] == voice["speaker"]), None)
    if speaker is None or figure.kind not in WORK:
        return []
    body = (speaker["organisation"] or "").lower().split()
    local = any(where.scene.rules.lexicon("claims.local-tier").value(word) is not None for word in body)
    names = {where.grounds.by_id[i]["name"] for i in base}
    if base and (local or any(name in (speaker["organisation"] or "") for name in names)):
        return list(base)
    ids = where.nation_told
    headed = [p for p in where.scene.facts.places if where.near.sentence_of(p["start"]) == 0]
    if len(ids) != 1 or len(headed) != 1 or not where.near.headline(0):
        return []
    return list(ids) if headed[0]["name"] == where.grounds.by_id[ids[0]]["name"] else []
