"""Names in apposition behind those they belong to: 'Two men, Ali Hasan, 38, and Omar Aziz, 26, were hurt' is of two."""

from __future__ import annotations

from minewire.resolve.claims.figure import Figure
from minewire.resolve.claims.harmed.own_facets import ADULT, age_of
from minewire.resolve.claims.scene import Scene

_BEHIND = 14  # units from a counted noun to the sign that opens the names
_NAME = 5  # units of a name
_ASIDE = 8  # units told of one of those named: 'born in 1988', 'from Barda', 'who is 26'
_MOST = 9  # people whom a sentence names one by one
_OPENS = ("=,", "=(", "=:", "claims.dash", "claims.identified", "claims.named-as", "claims.namely")
_LEADS = ("claims.identified", "claims.named-as", "claims.as", "claims.namely", "claims.who", "claims.plural",
          "claims.dash", "=(", "=:", "=,")  # fmt: skip
_NO_NAME = ("person", "place", "claims.stop", "device", "incident", "outcome.past", "outcome.state", "date", "demonym")
_VERBS = ("outcome.past", "outcome.state", "claims.passive", "link.including", "para")


def without_names(scene: Scene, figures: list[Figure]) -> list[Figure]:
    """The figures of a sentence without those that only name all the people of a counted one before."""
    for group in figures:
        if group.kind != "person" or group.number is None or not 1 < (group.value or 0) <= _MOST:
            continue
        last = _all_named(scene, group)
        if last is not None:
            figures = [f for f in figures if not (f.label == "NAMED" and group.last <= f.first < last)]
            _ages(scene, group, last)
    return figures


def _all_named(scene: Scene, group: Figure) -> int | None:
    """Behind the list of names, where it has one for each of the people."""
    end = scene.sentences[group.sentence][1]
    opens = scene.some(group.last, min(group.last + _BEHIND, end), *_OPENS)
    if opens is None or scene.has(group.last, opens, *_VERBS):
        return None
    at = opens
    while scene.has(at, at + 1, *_LEADS):
        at += 1
    people = 0
    while (name := _name(scene, at)) is not None:
        people += 1
        at = _told_of_one(scene, name, end)
        behind = at
        while scene.has(behind, behind + 1, "=,", "=;", "claims.and"):
            behind += 1
        if behind == at or people == group.value:
            break
        at = behind
    return at if people == group.value else None


def _name(scene: Scene, at: int) -> int | None:
    """Behind a name, which an age, a rank or a trade may stand before: '38-year-old Ali', 'Corporal Ali Hasan'."""
    while scene.has(at, at + 1, "age", "person", "claims.article", "claims.definite"):
        at += 1
    last = at
    while last < at + _NAME and scene.at(last, "cap") and not scene.has(last, last + 1, *_NO_NAME):
        last += 1 + (scene.at(last + 1, "=.") and len(scene.tape.unit(last)) == 1)  # 'R. Aliyev'
    return last if last > at else None


def _told_of_one(scene: Scene, at: int, end: int) -> int:
    """Behind what a list tells of one of its people: ', 38', '(26)', ', born in 1988', 'from Barda', ', who is 26'."""
    if scene.at(at, "=("):
        closed = scene.some(at, min(at + _ASIDE, end), "=)")
        return at if closed is None else closed + 1
    if scene.at(at, "=,") and scene.has(at + 1, at + 2, "age", "claims.aged", "claims.born", "claims.who"):
        stop = scene.some(at + 1, min(at + _ASIDE, end), "=,", "claims.and", "claims.dash", "=)", "=.", "para", "=;")
        at = stop if stop is not None else at
    home = at + scene.at(at, "=,")
    if scene.has(home, home + 1, "claims.victims-of") and scene.has(home + 1, home + 2, "place", "cap"):
        at = home + 1
        while scene.has(at, at + 1, "place", "cap"):
            at += 1
    return at


def _ages(scene: Scene, group: Figure, last: int) -> None:
    """All adults or all children by the ages told of each."""
    ages = [age_of(scene.numbers[u]) for u in range(group.last, last) if u in scene.numbers and scene.at(u, "age")]
    if len(ages) == group.value and len({age < ADULT for age in ages}) == 1:
        group.facets.setdefault("age_group", "child" if ages[0] < ADULT else "adult")
