"""People and what they were doing: 'two men gathering firewood', 'a man ploughed his field' count men, 'two police
training camps' camps."""

from __future__ import annotations

from minewire.resolve.claims.scene import Scene

# What follows a participle, and never the first noun of two ('building a house', 'training nearby').
_OBJECT = ("claims.object", "claims.possessive", "claims.adverb", "claims.in", "claims.where")


def doing(scene: Scene, first: int, last: int) -> int | None:
    """The unit behind the people in the units first..last-1 when a participle follows them, else None."""
    lexicons = ("clause.participle-ending", "claims.past-ending")
    endings = tuple(ending for name in lexicons for ending in scene.rules.lexicon(name).entries)
    for unit in range(first, last - 1):
        if not scene.at(unit, "person") or not scene.tape.unit(unit + 1).endswith(endings):
            continue
        if not scene.at(unit + 1, "claims.ing-noun") or scene.has(unit + 2, unit + 3, *_OBJECT):
            return unit + 1
    return None
