"""Minefields of a figure of speech: 'the tax code is a minefield', 'the last stage proved a real minefield'."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from minewire.resolve.claims.scene import Scene
from minewire.resolve.claims.view import View

_SUBJECT = 8  # units from the beginning of a clause to its verb
# What may be a minefield in our sense, where a clause says that it is one.
_GROUND = ("device.called-ground", "device.soil", "place", "area", "device")


@dataclass(slots=True)
class _Sets:
    called: re.Pattern[str]


def _sets(view: View) -> _Sets:
    one = view.one
    such = f"{one('device.likening')}?"
    verb = f"{one('device.likened')}{one('claims.adverb')}?{such}{one('claims.indefinite')}"
    return _Sets(re.compile(f"{verb}{such}{one('claims.adjective')}?{one('device.ground')}"))


def likened(scene: Scene) -> frozenset[int]:
    """The units of minefields that something is called which is no ground."""
    if scene.likened is None:
        found = scene.view.own(_sets).called.finditer(scene.chars)
        scene.likened = frozenset(m.end() - 1 for m in found if not _of_ground(scene, m.start()))
    return scene.likened


def _of_ground(scene: Scene, verb: int) -> bool:
    """Whether the clause before a verb is of ground, or names nothing."""
    index = bisect_right(scene.sentences, (verb, scene.size)) - 1
    first = max(verb - _SUBJECT, scene.sentences[index][0])
    while (cut := scene.some(first, verb, "punct", "para")) is not None:
        first = cut + 1
    return first == verb or scene.has(first, verb, *_GROUND)
