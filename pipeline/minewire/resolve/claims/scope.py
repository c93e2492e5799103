"""When, where and on whose word: the period, places and speaker of each figure.

A figure's own clause decides; what it does not tell it takes from its whole, then from the report it goes on with
(when, where). Who vouches for it is the speaker of the statement or report that holds it (attribution).
"""

from __future__ import annotations

from minewire.resolve.attribution import attribution
from minewire.resolve.facts import Json
from minewire.resolve.periods import Period, periods

from .counted.headed_rows import in_time
from .counted.respective import in_order
from .figure import Figure
from .near import Near
from .places.later import look_ahead
from .places.where import Where
from .scene import Scene
from .times.ahead import look_ahead as look_ahead_in_time
from .times.counted_in import take_from_behind
from .times.covered import covered
from .times.reported import end_with_report
from .times.row_totals import span_rows
from .times.when import When

_FIRST_YEAR = "1700"
_DONE = ("cleared", "found", "laid", "surveyed", "released")


def scopes_of(scene: Scene, rows: list[tuple[int, list[Figure]]], kept: list[Figure]) -> dict[int, Json]:
    """The scope of every kept figure: {'period', 'places', 'speaker', 'source', 'statement'} by id(figure)."""
    near, by_sentence = Near(scene), dict(rows)
    when = When(near, periods(scene.facts))
    for index in sorted(by_sentence.keys() | when.dated):
        when.read(index, by_sentence.get(index, []))
    end_with_report(when, kept)
    take_from_behind(when, kept)
    covered(when, kept)
    look_ahead_in_time(when, kept)
    where = Where(near, when, set(by_sentence))
    for index in sorted(by_sentence.keys() | where.grounds.named):
        where.read(index, by_sentence.get(index, []))
    look_ahead(where, kept)
    for index, figures in rows:
        in_order(scene, index, figures, when, where)
        in_time(figures, when)
    span_rows(when, kept)
    who = attribution(scene.facts)
    done: dict[int, Json] = {}
    starts, ends = scene.tape.starts, scene.tape.ends
    for figure in kept:
        speaker, source, statement = who(starts[figure.first], ends[figure.last - 1])
        if figure.modality == "denied" and statement is None:
            speaker = source = None  # nobody vouches for it
        done[id(figure)] = {
            "period": _period(when, figure),
            "places": where.chosen.get(id(figure), []),
            "speaker": speaker,
            "source": source,
            "statement": statement,
        }
    return done


def _to_come(when: When, figure: Figure, period: Period) -> bool:
    """'It needs money for the next three years. 12 mines have been cleared': what is done is not of a time to come."""
    today = when.scene.facts.published
    done = figure.action in _DONE or (figure.outcome is not None and figure.modality == "asserted")
    return bool(done and today and period.from_ and period.from_ > today)


def _period(when: When, figure: Figure) -> Json | None:
    if id(figure) not in when.chosen:
        return None
    period, basis = when.chosen[id(figure)]
    if basis != "sentence" and _to_come(when, figure, period):
        return None
    if (period.to or period.from_ or _FIRST_YEAR) < _FIRST_YEAR:
        return None  # 'in the last quarter of 1393': a year of another calendar
    return {"from": period.from_, "to": period.to, "date": period.date_id, "basis": basis}
