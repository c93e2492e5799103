"""What is only to be done: infinitives of purpose, 'two million dollars to clear 30 hectares'."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.scene import Scene

_FINITE = 8  # units from a figure to the verb of its clause: 'of mined land in the north'
_CLAUSE = ("claims.and", "claims.but", "=,", "claims.that", "quote", "claims.reports")
_AFTER = 2  # and from the end of a relative clause
_ENDS = ("punct", "figure", "area", "action.past")
_RELATIVE = ("claims.relative", "claims.relative-place")
_GOVERNED = 10  # units between 'helped' and its 'to clear'


def purpose(scene: Scene, first: int, verb: int, name: str = "action.active") -> bool:
    """'Two million dollars to clear 30 hectares and destroy 40 mines': what is to be done, unless a word before says
    that it was ('helped to clear')."""
    to = verb - 1
    if not scene.at(verb, name):
        return False
    if not scene.at(to, "claims.to"):
        listed = (scene.at(to, "claims.and") or scene.at(to, "=,")) and not _foiled(scene, first, verb)
        to = next((u for u in range(verb - 2, first, -1) if _infinitive(scene, u, name)), verb) if listed else verb
        if to == verb or scene.has(to, verb, "action.past", "claims.perfect"):
            return False
    if scene.at(to - 1, "claims.have") and name == "action.active":
        return True  # 'have to clear 43 hectares first'
    return not (
        scene.at(to - 1, "claims.perfect") or scene.has(max(first, to - _GOVERNED), to, "claims.implicative")
    )  # 'have had to survey 12 hectares again'


def _foiled(scene: Scene, first: int, verb: int) -> bool:
    """'thwarted a plot to blow up a bridge, defusing two bombs': what was done against what others meant to do."""
    return doing(scene, verb) and scene.has(first, verb, "claims.averted", "claims.averts")


def doing(scene: Scene, verb: int) -> bool:
    """Whether a verb is a participle of what is being done: 'clearing'."""
    endings = tuple(scene.rules.lexicon("clause.participle-ending").entries)
    return scene.tape.unit(verb).lower().split()[0].endswith(endings)


def yet_to_do(scene: Scene, figure: Figure) -> str | None:
    """'Clearing 300 hectares will take years', 'Removing the remaining 40 mines is hard': work as a subject, of which
    something is told that lies ahead or holds in general."""
    verb = figure.trigger
    if verb is None or verb >= figure.first or not doing(scene, verb):
        return None
    opens = verb == scene.opening(figure.sentence) or scene.has(verb - 1, verb, *_CLAUSE)
    if not opens or scene.has(verb, figure.first, "punct", "figure", "area"):
        return None
    left = scene.at(figure.first - 1, "claims.left-of")
    names = ("claims.lies-ahead", "claims.is") if left else ("claims.lies-ahead",)
    finite = scene.some(figure.last, figure.last + _FINITE, *names, *_ENDS)
    if finite is not None and scene.at(finite, "=,") and scene.has(finite + 1, finite + 2, *_RELATIVE):
        # '… along the front, where both sides laid 4,000 mines, will take years'
        close = scene.some(finite + 1, scene.sentences[figure.sentence][1], "=,", "=;")
        finite = None if close is None else scene.some(close + 1, close + 1 + _AFTER, *names, *_ENDS)
    if finite is None or not scene.has(finite, finite + 1, *names):
        return None
    return "remaining" if left else "planned"


def _infinitive(scene: Scene, to: int, name: str) -> bool:
    return scene.at(to, "claims.to") and scene.at(to + 1, name)
