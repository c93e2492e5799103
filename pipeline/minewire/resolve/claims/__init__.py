"""Numeric claims: what is counted, what happened to it, when, where, on whose word, as a part of what.

The steps of one article: figures of each sentence (counted), their verbs (done), the wholes they are parts of (parts),
the harm and the device that caused it (harmed), period, places and speaker (scope, from times and places), then claims
without repeats (merge).
"""

from __future__ import annotations

from minewire.resolve.facts import Facts

from .counted.again import figures_were
from .counted.answers import answer, ask
from .counted.changed import change
from .counted.compared import compare, run_on
from .counted.finding import find_figures
from .counted.gapped import victims_of
from .counted.headed_rows import head_rows
from .counted.pairs import pair_rows
from .counted.respective import accounted, of_wholes, share_noun
from .counted.tables import table_figures
from .decide import decide, headline, listen
from .done.blown_up import gone_off, shares_blown_up
from .done.happened import tell
from .done.later_done import afterwards
from .done.of_plan import done_as_planned, shares_of_plan
from .done.unfit import not_so
from .done.upgraded import at_once
from .figure import Figure
from .harmed.again_told import told_further
from .harmed.deaths import lost
from .harmed.facets import share_status
from .merge import claims_of
from .parts.accidents import of_accidents, with_them
from .parts.broken_down import divide
from .parts.elided import second_predicates, shares_of_devices
from .parts.label_rows import link_kind_rows, link_label_rows
from .parts.listed_on import link_listed_on
from .parts.lists import link_lists
from .parts.methods import by_methods
from .parts.place_rows import link_place_rows
from .parts.pointed import point
from .parts.resettled import resettle
from .parts.sums import link_bare, link_by_sums
from .parts.wholes import drop_plans, drop_wider
from .parts.worded import link
from .scene import Scene, scene_of
from .scope import scopes_of
from .story import Story
from .topic import topic

__all__ = ["resolve_claims"]

# Sentences that can name a cause of harm.
_TELLING = ("device", "cause.other", "device.not", "device.adjective", "device.model", "identifier", "cause.explosion")
# Sentences that can hold a figure: one with a number, or with a victim's verb and so perhaps an uncounted victim.
_WORTH = ("figure", "area", "ordinal", "age", "outcome.past", "outcome.state", "outcome.active", "outcome.lost",
          "outcome.struck", "outcome.carried", "outcome.beside", "outcome.suffer", "outcome.left-without",
          "outcome.costs", "device.met", "link.among-them", "person.lives", "outcome.tore",
          "claims.to-die", "claims.deprived", "claims.single", "device.goes-off", "link.group",
          "outcome.injury", "incident.first", "person.outcome-noun", "claims.buried")  # fmt: skip

_OTHERS = "count.of-others"  # the number of teams, dogs or staff


def resolve_claims(facts: Facts) -> None:
    """Set facts.claims, and facts.outcomes and facts.victims for people whose harm had another cause."""
    scene = scene_of(facts)
    story = Story(*topic(scene))
    rows: list[tuple[int, list[Figure]]] = []
    worth, telling = scene.holding(*_WORTH), scene.holding(*_TELLING)
    rows_of_tables = table_figures(scene)
    for index in range(len(scene.sentences)):
        figures = rows_of_tables.get(index) or (find_figures(scene, index) if index in worth else [])
        whole = index in rows_of_tables or head_rows(scene, index, figures, story)
        if figures and not whole:
            share_noun(scene, index, figures)
            victims_of(scene, figures)
            tell(scene, index, figures)
            shares_of_plan(scene, index, figures)
            done_as_planned(scene, index, figures)
            shares_blown_up(scene, index, figures, story.figures)
            gone_off(scene, figures)
            answer(scene, index, figures, story)
            compare(scene, index, figures)
            change(scene, index, figures)
            run_on(scene, index, figures)
            figures_were(scene, index, figures, story)
            pair_rows(scene, figures, story)
            by_methods(scene, figures)
            link(scene, index, figures, story.figures)
            divide(scene, index, figures, story.figures)
            of_accidents(scene, figures, story.figures)
            of_wholes(scene, index, figures)
            accounted(scene, index, figures, story.figures)
            shares_of_devices(scene, figures)
            second_predicates(scene, figures)
            point(scene, index, figures, story.figures)
            link_lists(scene, figures, story.figures)
            resettle(scene, figures)
            with_them(scene, figures)
            link_bare(figures, story.figures)
        ask(scene, index, story)
        listen(scene, index, figures, story, telling=index in telling)
        afterwards(scene, index, story)
        if not figures:
            continue
        at_once(scene, figures)
        chosen = decide(scene, index, figures, story)
        if chosen:
            rows.append((index, chosen))
        _note_outcomes(scene, figures, chosen)
    kept = [figure for _, figures in rows for figure in figures]
    if told := headline(scene, story, kept):
        line = told[0].sentence
        beside = next((figures for index, figures in rows if index == line), [])
        rows = [row for row in rows if row[0] != line]
        rows = sorted([*rows, (line, sorted(beside + told, key=lambda figure: figure.first))], key=lambda row: row[0])
        kept = [figure for _, figures in rows for figure in figures]
    if kept:
        _link_far(scene, kept)
        drop_plans(kept)
        drop_wider(kept)
        share_status(kept)
        facts.claims = claims_of(scene, kept, scopes_of(scene, rows, kept))


def _link_far(scene: Scene, kept: list[Figure]) -> None:
    """Parts of totals that stand in other sentences."""
    link_place_rows(scene, kept)
    link_label_rows(scene, kept)
    link_kind_rows(scene, kept)
    link_listed_on(scene, kept)
    link_by_sums(scene, kept)


def _note_outcomes(scene: Scene, figures: list[Figure], chosen: list[Figure]) -> None:
    """Outcomes of people counted whatever the cause, for the ledger: by the start of their number, and those of single
    victims without one that are no claims."""
    claimed = set(map(id, chosen))
    others = False
    for figure in figures:
        # 'the number of deminers fell from 900 to 300': both
        others = figure.rule == _OTHERS or (others and figure.label == "BARE" and figure.kind == "count")
        if others and figure.number is not None:
            scene.facts.counts.add(figure.number.start)
        told = figure.kind in ("person", "part") or figure.trigger is not None
        told = told or (
            figure.label == "OUTCOME" and scene.at(figure.first - 1, "claims.recall")
        )  # 'Of the 90 injured'
        outcome = figure.outcome or lost(scene, figure) or told_further(scene, figure, figures)
        if not outcome or not told or (id(figure) not in claimed and not_so(scene, figure)):
            continue
        if figure.number is not None:
            scene.facts.outcomes[figure.number.start] = outcome
        elif figure.label in ("IMPLIED", "NAMED") and figure.kind == "person" and id(figure) not in claimed:
            last = figure.last
            if scene.at(last - 1, "age") and scene.at(last - 2, "claims.of"):  # 'a boy of six'
                last -= 2
            noun = scene.tape.unit(last - 1).lower() if figure.label == "IMPLIED" else None
            span = scene.tape.starts[figure.first], scene.tape.ends[last - 1]
            scene.facts.victims.append((*span, noun, outcome, int(figure.value or 1)))
