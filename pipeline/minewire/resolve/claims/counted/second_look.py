"""Second looks at what rules found: an ordinal may count ('the third blast this month') or be no more than a rank, and
'310 names' are victims only in a list of them."""

from __future__ import annotations

from bisect import bisect_right

from minewire.resolve.claims.harmed.limbs import names_limb
from minewire.resolve.claims.scene import Scene, within
from minewire.ruleset import Match

from .figure_first import FIGURE_FIRST, opens_row

_OUT_OF = "count.out-of"
_TALLY = 3  # devices from which on their ordinal counts them
_TOLD = 3  # units of 'people killed or crippled'
_OF_LAND = 5  # units of 'of mined land' between a surface and the bracket behind it
_HARMED = ("outcome.past", "link.of-victims", "link.of-dead", "outcome.toll", "outcome.tally")


def _up_to_now(scene: Scene, match: Match) -> bool:
    """'this month', 'since May' or 'of 2023', in which an ordinal counts."""
    if scene.has(match.outer_last - 2, match.outer_last - 1, "claims.since", "claims.of"):
        return True
    time = scene.tape.unit(match.outer_last - 1).lower()
    return scene.rules.lexicon("claims.this-period").value(time) is not None


def _by_now(scene: Scene, match: Match) -> bool:
    """'the third sapper killed by mines this year', not '… killed by the mine on Friday'."""
    return not scene.at(match.outer_last - 1, "date") or _up_to_now(scene, match)


def _tallied(scene: Scene, match: Match) -> bool:
    """'their 500th mine'; nobody counts up to 'their second mine'."""
    at = scene.number_in(match.first, match.last)
    return at is not None and (scene.numbers[at].value or 0) >= _TALLY


def _subject(scene: Scene, match: Match) -> bool:
    """'The mines numbered 310', not 'Those maimed by mines numbered 310'."""
    return not scene.has(match.outer_first - 1, match.outer_first, "claims.agent", "claims.of", "claims.in")


def _alone_subject(scene: Scene, match: Match) -> bool:
    """'Shells amounted to 902', 'and the shells totalled 31', not 'Deaths from shells totalled 31'."""
    at = match.outer_first - scene.has(match.outer_first - 1, match.outer_first, "claims.the", "claims.definite")
    return any(at == first for first, _ in scene.sentences) or scene.has(at - 1, at, "punct", "claims.and")


def _number_told(scene: Scene, match: Match) -> bool:
    """'The number of shells fell to 40 and that of mines to 12', not 'The cost of shells …'."""
    index = bisect_right(scene.sentences, (match.first, len(scene.chars))) - 1
    told = scene.some(scene.sentences[index][0], match.outer_first, "claims.figure-noun")
    return told is not None and scene.at(told + 1, "claims.of")


def _of_surface(scene: Scene, match: Match) -> bool:
    """'46 square kilometres in 310 areas', '46 hectares of mined land (nine areas)'; behind anything else 'in nine
    areas' is a place."""
    at = match.outer_first
    if scene.at(at, "=("):
        of = scene.some(max(at - _OF_LAND, 0), at, "area")
        return of is not None and not scene.has(of + 1, at, "punct", "claims.and", "action.past")
    return not scene.at(at, "claims.in") or scene.at(at - 1, "area")


def _lost_limb(scene: Scene, match: Match) -> bool:
    """'An organist lost a leg'; under a noun that no lexicon has, other states may be of things."""
    state = match.outer_last - 1
    if not scene.at(state, "outcome.state") or scene.at(match.last, "claims.who"):
        return True
    return scene.has(match.last, state, "claims.passive") or names_limb(scene, state)


def _left_over(scene: Scene, match: Match) -> bool:
    """'The number still to be destroyed fell to 900', not 'the number found to be safe'; a stock is all there."""
    told = [scene.value("action.state", unit) for unit in range(match.outer_first, match.first)]
    return not any(told) or "remaining" in told


def _of_victims(scene: Scene, match: Match) -> bool:
    """'Our list has 3,446 names': of victims, where this sentence or the one before is of them."""
    index = bisect_right(scene.sentences, (match.first, len(scene.chars))) - 1
    first, (_, last) = scene.sentences[max(index - 1, 0)][0], scene.sentences[index]
    listed = scene.has(first, last, "claims.register") or scene.at(match.outer_last - 1, "action.state")
    told = (
        scene.some(match.outer_last, last, "person", "=;") if not listed else None
    )  # '… on it, people maimed by mines'
    listed = listed or (told is not None and scene.has(told + 1, told + _TOLD, "outcome.past"))
    return listed and scene.has(first, last, "claims.victims", "person.outcome-noun", "person.victim", *_HARMED)


def _told_by_age(scene: Scene, match: Match) -> bool:
    """'4-year-old dies' tells of somebody by a noun; 'four children five years old died' only how old they are."""
    first = match.first
    alone = match.last - first == 1 and scene.at(first, "age")
    return not alone or (not scene.has(first - 1, first, "claims.article") and "-" in scene.tape.unit(first))


def _for_mines(scene: Scene, match: Match) -> bool:
    """'Farmers cannot get to 40 hectares'; what floods or a front keep them off is no mined land."""
    index = bisect_right(scene.sentences, (match.first, len(scene.chars))) - 1
    return scene.has(*scene.sentences[index], "device", "hazard") or not scene.has(
        *scene.sentences[index], "cause.other"
    )


def _first_told(scene: Scene, match: Match) -> bool:
    """'The boy's death brings the toll to nine': further on it recalls one told before."""
    return match.first < scene.sentences[0][1]


def _of_period(scene: Scene, match: Match) -> bool:
    """'nine of last year's victims', 'Of May's mines, 300'; not 'killed nine last year. Victims …'."""
    time = scene.some(match.outer_first, match.outer_last, "date")
    if time is None:
        return False
    words = scene.tape.unit(time).split()
    of = scene.at(time - 1, "claims.of") or scene.rules.lexicon("claims.of").value(words[0].lower()) is not None
    marks = tuple(scene.rules.lexicon("claims.genitive").entries)
    return of and (words[-1].endswith(marks) or scene.at(time + 1, "claims.genitive"))


def divided(scene: Scene, match: Match, last: int) -> Match:
    """'said that out of 30 fields, 12 were cleared': the fields that a clause divides are told there."""
    if match.rule.id != _OUT_OF or not scene.at(match.outer_first - 1, "claims.that"):
        return match
    behind = within(scene.openings, match.first, last)
    return next(iter(scene.grammar.finditer(scene.tape, match.first, last, openings=behind)), match)


# Rules, and when what they found is a figure; else it is a rank, or of a place or a thing.
SECOND_LOOKS = {**dict.fromkeys(FIGURE_FIRST, opens_row),
         "incident.ordinal-dated": _up_to_now, "incident.first": _up_to_now, "ordnance.ordinal": _tallied,
         "hazard.spread": _of_surface, "figure.left-over": _left_over,
         "figure.numbered": _subject, "figure.that-of": _number_told, "figure.amounts": _alone_subject,
         "land.kept-from": _for_mines,
         "casualty.death-of-one": _first_told, "casualty.of-period": _of_period,
         "casualty.headline-one": _told_by_age, "casualty.headline-object": _told_by_age,
         "casualty.ordinal": _by_now, "casualty.implied-unknown": _lost_limb,
         "casualty.names": _of_victims}  # fmt: skip
