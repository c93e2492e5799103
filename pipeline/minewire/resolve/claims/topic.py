"""What an article is about: mines in our sense, or pits, data and figures of speech."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from minewire.ruleset.charsets import charset

from .handled import handled, models
from .harmed.likened import likened
from .harmed.remnants import remnants
from .scene import Scene
from .view import View

_ENTERED = 3  # a mine that somebody was in weighs against mine action as much as two bare mines speak for it
_SURELY = 3  # words that only mine action uses, in the paragraphs of a digest that have none of pits and data
_ASIDE = 8  # units that tell which mine it was, before what it did
_VEHICLE = 4  # units from what a mine damaged to the vehicle it is a part of


class Topic(NamedTuple):
    """How far an article is about mine action, and the sentences of its paragraphs about mines of another kind."""

    score: float
    apart: frozenset[int] = frozenset()
    finds: float = 0  # what finds of munitions make of the score


@dataclass(slots=True)
class _Sets:
    words: re.Pattern[str]  # of mine action, bare mines, other mines
    met: re.Pattern[str]  # a bare mine that somebody stepped on, or was killed by, or that was laid: no pit
    entered: re.Pattern[str]  # a bare mine that somebody was in: mostly a pit
    ours: frozenset[str]
    plain: frozenset[str]
    other: frozenset[str]
    surely: frozenset[str]
    miners: frozenset[str]
    mined: re.Pattern[str]  # ground with mines in it
    devices: re.Pattern[str]  # an explosive device that somebody stepped on, or was a victim of: no bomb of a crime
    blown_up: re.Pattern[str]  # what is blown up in a quarry


def topic(scene: Scene) -> Topic:
    """How far an article is about mine action: words that only mine action uses, bare mines for half as much (wholly
    where somebody met one), shells and bombs that a war left or somebody found for half, against words of mines of
    another kind (pits, data) and bare mines that somebody was in. Not above 0: nothing in it is a claim, unless those
    other mines keep to paragraphs of their own and the rest is surely about ours (a digest)."""
    score, _, other = _score(scene, 0, len(scene.chars))
    if not other:
        finds = handled(scene)
        return Topic(score + finds, finds=finds)
    if score > 0:
        return Topic(score)
    indices = range(len(scene.sentences))
    paragraphs = [list(group) for _, group in groupby(indices, lambda index: scene.paragraph(index))]
    told = [(_score(scene, scene.sentences[p[0]][0], scene.sentences[p[-1]][1]), p) for p in paragraphs]
    rest = [found for found, _ in told if not found[2]]
    if sum(ours for _, ours, _ in rest) < _SURELY:
        return Topic(score)
    apart = frozenset(index for found, p in told if found[2] for index in p)
    return Topic(sum(score for score, _, _ in rest), apart)


def _score(scene: Scene, first: int, last: int) -> tuple[float, int, int]:
    """The score of the units first..last-1, and how many words of mine action and of other mines they hold."""
    sets, chars = scene.view.own(_sets), scene.chars[first:last]
    found = sets.words.findall(chars)
    ours, plain, other = (sum(map(some.__contains__, found)) for some in (sets.ours, sets.plain, sets.other))
    if other:
        other -= len(sets.blown_up.findall(chars))
    ours += models(scene, first, last)
    if other and sets.miners.issuperset(sets.other.intersection(found)) and not sets.surely.isdisjoint(found):
        other = 0  # 'Three gold miners were killed by a landmine.'
    bare = plain  # what is met or entered is one of these
    ours += len(sets.mined.findall(chars)) + len(sets.devices.findall(chars))
    ours -= sum(first <= unit < last for unit in likened(scene))
    if plain:
        bare += len(sets.met.findall(chars)) - _ENTERED * len(sets.entered.findall(chars))
    left = sum(first <= unit < last for unit in remnants(scene))
    return ours + (bare + left) / 2 - 2 * other, ours, other


def _sets(view: View) -> _Sets:
    one = view.one
    of = view.sets
    ours = of["device.strong-topic"] | of["device.ours-within"] | (of["device"] - of["device.weak"])
    plain, other = of["device.plain"], view.union(("device.not", "device.other-topic"))
    mine = f"{one('claims.article')}?{one('device.old', 'demonym')}?{charset(plain)}"
    then = one("device.then", "date", "device.then-counted", "claims.passive", "claims.perfect")
    # 'mines have killed', 'mines are believed to have killed', 'mines still kill'
    reckoned = f"{one('claims.passive')}{one('device.reckoned')}|{one('action.opinion')}"
    doing = f"(?:{one('device.auxiliary', 'claims.perfect')}|{reckoned})?{one('device.so-far')}*"
    does = ("outcome.past", "outcome.active", "outcome.lives", "device.bereaves")
    harms = charset(view.union(does) - of["outcome.lost"])  # 'the mine lost 300 workers' is of a pit
    because = f"(?:{one('claims.as')}{one('claims.article')})?{one('device.because')}{one('claims.of', 'claims.to')}"
    when, by = f"(?:{one('lower')}?{one('date')})", one("device.by")
    met = [
        one("device.met") + mine,
        one("device.rider") + one("device.hits") + mine,
        one("claims.they", "claims.he", "claims.it") + one("device.hits") + one("device.indefinite") + charset(plain),
        one("outcome.past", "outcome.state", "outcome.toll", "link.of-dead", "link.of-injured")
        + f"(?:{when}?{by}|{by}?){mine}(?:{then}|$)",
        one("outcome.past", "outcome.state", "outcome.toll", "person.outcome-noun")
        + f"(?:{one('device.from')}|{because}){mine}(?:{then}|$)",
        one("outcome.state") + one("device.lost-to") + mine,
        one("person.outcome-noun", "outcome.tally") + one("claims.of") + mine,
        charset(plain) + doing + harms + one("figure", "claims.article", "person"),
        charset(plain) + one("device.continue") + one("claims.to") + "?" + one("outcome.active"),
        charset(plain) + f"(?:{one('claims.and')}{one('device')})?" + one("device.set"),
        charset(plain) + one("person.outcome-noun", "outcome.tally"),
        one("device.what") + charset(plain) + one("device.did"),
        one("device.indefinite") + mine + one("device.damages") + one("claims.article", "claims.possessive", "figure"),
        one("figure") + charset(plain) + one("claims.perfect") + "?" + one("device.goes-off"),
        one("incident") + ".{0,6}?" + one("claims.involving") + mine,
        *_in_ground(view, mine),
        *_harming(view, mine),
    ]  # fmt: skip
    entered = one("device.within") + mine
    surely, miners = of["device.surely-ours"], of["device.miners"]
    words = re.compile(charset(ours | plain | other))
    devices = f"{one('claims.article')}?{one('device.old')}?{one('device.laid-or-planted')}"
    trod = one("device.stepped") + devices, one("person.victim") + one("claims.of") + devices
    told = re.compile("|".join(met)), re.compile(entered)
    ground = re.compile(_mined(view)), re.compile("|".join(trod)), re.compile(_blown_up(view))
    return _Sets(words, *told, ours, plain, other, surely, miners, *ground)


def _mined(view: View) -> str:
    """'on mined land', no 'strip-mined land'; 'Another 300 hectares of the district may still be mined', '40 hectares
    of hills are mined', not '… are mined for gold'."""
    one = view.one
    soil = f"{one('device.sown')}{one('claims.adjective', 'cap')}?{one('device.soil')}|{one('device.sown-ground')}"
    clause = f"(?:(?!{one('=.', '=;', 'para')}).){{1,12}}"
    still = f"{one('area')}{clause}{one('device.yet')}{one('device.was')}?{one('device.sown')}"
    now = f"{one('area')}{clause}{one('claims.passive')}{one('device.sown')}(?:{one('=.', '=,', '=;', 'para')}|$)"
    return f"(?<!{one('=-')})(?:{soil})|{still}|{now}"


def _blown_up(view: View) -> str:
    """'blown up in a disused quarry': where that is done, no word of pits."""
    on_way = view.one("claims.within", "claims.in", "claims.article", "claims.to", "lower")
    return f"{view.one('device.blown-up')}{on_way}{{1,4}}?{view.one('device.quarry')}"


def _in_ground(view: View, mine: str) -> list[str]:
    """What is said of mines that lie in the ground, and of no pit."""
    one, plain = view.one, charset(view.sets["device.plain"])
    within = f"(?:(?!{one('=.', '=;', 'para')}).)"
    counted = f"(?:{one('figure')}{one('claims.of')}?)?"
    land = one("area", "hazard", "claims.land", "claims.ground")
    its = f"{one('claims.possessive')}?"
    more = f"{one('device.more')}?"
    beside, listed = one("device.companion"), one("device.lists")
    return [
        f"{one('device.rid')}(?:{within}{{0,4}}?{land})?{one('device.off')}{its}{mine}",
        one("device.rid-of", "device.strewn-with") + mine,
        one("device.strewn") + one("claims.with") + mine,
        f"{plain}{one('device.was')}{one('device.gone')}{one('punct', 'para')}",
        f"{one('device.searches')}{within}{{0,4}}?{one('device.searched-for')}{mine}",
        one("device.lays") + counted + more + plain,
        f"{plain}{one('device.was')}{{1,2}}{one('device.dealt-with')}",
        f"{plain}{listed}{more}{beside}", f"{beside}{listed}{more}{plain}",
        f"(?:{one('device.dread')}{one('claims.of')}|{one('device.dread-of')}){one('device.holding')}?{mine}",
        f"{plain}{one('device.was')}?{one('device.withholds')}",
        f"{plain}{one('device.was')}?{one('device.keeps-land')}{one('area')}",
    ]  # fmt: skip


def _harming(view: View, mine: str) -> list[str]:
    """What mines do to people and vehicles, and no pit: also with what tells of the mine before its verb."""
    one, plain = view.one, charset(view.sets["device.plain"])
    mines_have = plain + one("device.auxiliary", "device.so-far", "date") + "{0,3}"
    harms = one("outcome.past", "outcome.active", "outcome.tore", "outcome.costs", "outcome.present")
    whom = one("figure", "age", "claims.article", "claims.possessive", "claims.object-pronoun", "person.police")
    people = f"(?:{whom}|{one('lower')}?{one('person')})"
    it = one("claims.article", "claims.possessive", "figure")
    stop = ("claims.stop", "claims.passive", "claims.perfect", "device.then", "device.set")
    noun = charset(view.sets["lower"] - view.union(stop))
    old, goes_off = one("device.old") + "?", one("device.goes-off")
    begin = f"(?:^|(?<={one('punct', 'para', 'date', 'cause.clause', 'claims.as', 'claims.and', 'claims.that')}))"
    other = f"(?<!{one('claims.agent', 'claims.the')}){one('cause.other')}"  # 'dislodged by the earthquake' it is ours
    which = f"(?:(?!{one('punct', 'para')}|{other}).){{1,{_ASIDE}}}?"
    return [
        one("outcome.affected") + one("device.by") + f"{mine}(?:{one('device.then', 'date')}|$)",
        one("person.amputee") + one("device.lost-to", "device.by") + mine,
        mines_have + harms + people,
        mines_have + one("outcome.affected") + one("figure") + one("person"),
        plain + one("device.damages") + f".{{0,{_VEHICLE}}}" + one("device.rider"),
        one("device.blast") + one("device.blast-of") + f"{mine}(?!{noun})",
        one("cause.explosion") + one("device.by") + f"{one('device.indefinite')}?{plain}(?!{noun})",
        f"(?<!{one('device.within')}){one('claims.article')}{old}{plain}{goes_off}",
        begin + plain + goes_off,
        f"{one('cause.clause', 'claims.when')}{one('claims.article', 'claims.definite')}{old}{plain}{which}{goes_off}",
        f"{begin}{one('device.indefinite')}{old}{plain}{which}"
        + f"(?:{one('device.damages')}{it}|{harms}{people}|{goes_off})",
    ]  # fmt: skip
