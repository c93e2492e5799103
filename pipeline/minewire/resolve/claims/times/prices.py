"""What it costs to tell a figure of a period of its sentence, and which cannot be the figure's at all."""

from __future__ import annotations

from minewire.resolve import calendar as cal
from minewire.resolve.claims.figure import HARM, Figure, beginning
from minewire.resolve.claims.near import EVENT as VERBS
from minewire.resolve.claims.near import FAR, Near
from minewire.resolve.claims.scene import bracket_round
from minewire.resolve.periods import Period

from .carried import EVENT
from .ends import Spot, of_rank, worst_since
from .plan_times import to_date
from .spots import Spots
from .stretches import is_long

# What opens a clause costs no more than this, and so much for each figure that it would pass over.
OPENS, PASSED = 3.0, 4.0
_RELATIVE = 14.0  # what a period in a relative clause costs more
_BLAST = ("cause.trigger", "incident", "claims.mishap", "cause.explosion")
_BRACKET = 8  # units from an opening bracket to a time in it
_RIGHT_BEHIND = 3  # units from 'although' to its time: 'although on the'
_ANTECEDENT = 4  # units of what a relative clause is about
_CLAUSE = 8  # units from 'which' to the figure of its clause
_RELATIVE_WITHIN = 3  # ', in which'
_SUBJECT = 6  # units of 'all the displaced'
_DEADLINE = 1.0  # what a deadline behind a plan costs less than the day on which work begins
_TAKEN, _CLOSED = 4.0, 10.0  # what a period costs that stands behind another figure already, at the end of its clause


class Prices:
    """Weighs the periods of a sentence for each of its figures."""

    def __init__(self, near: Near, spots: Spots, today: cal.Day | None) -> None:
        self.near, self.scene, self._spots, self._today = near, near.scene, spots, today

    def possible(self, figure: Figure, spot: Spot) -> bool:
        period, voice = spot.period, self.near.voice(figure)
        if self._bracketed(figure, spot) or self._timed(figure, spot) or self._carried_off(figure, spot):
            return False
        if spot.of_device and figure.action != "laid":
            return False
        if self.near.turned(figure, spot.first) or self._of_next(figure, spot):
            return False
        if self.scene.at(figure.last - 1, "person.survivor") and period.relation != "since":
            return False  # 'This week we have 486 survivors on our books': they came to harm long before
        if (figure.last < spot.first and of_rank(self.scene, spot)) or worst_since(self.scene, spot):
            return False
        beside = self.scene.at(spot.first - 1, "compare.previous") and self.scene.at(spot.last, "claims.genitive")
        if beside and figure.last < spot.first:
            return False  # '65 were killed, in comparison to last year's 104'
        if self._of_other_plan(figure, spot) or self._ranked(figure, spot):
            return False
        brings = self.scene.some(figure.last, spot.first, "claims.brings", "claims.running")
        if brings is not None and self.scene.at(brings - 1, "=,"):
            return False  # 'four were hurt, bringing the number since January to 19'
        if figure.last < spot.first and self._of_what_was_said(figure, spot):
            return False
        one = figure.kind == "person" and figure.number is None and period.relation == "since"
        if one and figure.last <= spot.first and spot.last <= (figure.trigger or 0):
            return False  # 'A. B., who has run it since 2019 and who lost a leg to a mine in 1994'
        if figure.number is None and is_long(period) and self.scene.has(spot.last, figure.first, "compare.after"):
            return False  # 'killed 12 last year, he said, after a mine killed a herder'
        if period.relation == "since" if figure.action == "planned" else self.ahead(period):
            return False
        if figure.action == "remaining":
            counted = period.relation == "as_of"
            if period.relation in ("since", "from") or (to_date(period, self._today) and not counted):
                return False
            if spot.first < figure.first and self.scene.has(spot.last, figure.first, "claims.relative"):
                return False
        if voice is None or voice["start"] <= period.start < voice["end"]:
            return True
        said = self.near.statement_at(period.start, period.end) if period.end <= voice["start"] else None
        if said is not None:
            two = said["speaker"] and voice["speaker"] and said["speaker"] != voice["speaker"]
            return not two or figure.action != "planned"  # earlier words of the same report; no deadline of others
        if self._of_blast(figure, spot, voice["start"]):
            return True
        told_with = is_long(period) and (spot.opens or self._spots.of_figures(spot) or self._again(spot))
        return period.start < voice["start"] and (told_with or (spot.leads and period.relation == "as_of"))

    def _of_next(self, figure: Figure, spot: Spot) -> bool:
        """'In 2016 the teams cleared 40 hectares and in 2017 they cleared 50': the time that opens the clause of the
        next figure, where this one has had its own."""
        scene, (first, last) = self.scene, self.scene.sentences[figure.sentence]
        joint = spot.first - 1 - scene.has(spot.first - 1, spot.first, "claims.in", "claims.within", "claims.during")
        if not figure.last <= joint or not scene.has(joint, joint + 1, "claims.and", "claims.while"):
            return False
        following = scene.some(spot.last, last, "figure", "area", "=;")
        told = scene.some(first, figure.first, "date")
        own = told is not None and not scene.has(told, figure.first, "=;")
        return own and following is not None and scene.has(spot.last, following, *VERBS, "claims.change", "claims.will")

    def _of_what_was_said(self, figure: Figure, spot: Spot) -> bool:
        """'1.2 million mines, a figure the other side called on Monday "invented"': when somebody spoke of a figure."""
        scene, comma = self.scene, figure.last
        if not (scene.at(comma, "=,") and scene.has(comma + 1, comma + 2, "claims.indefinite", "claims.definite")):
            return False
        return scene.at(comma + 2, "link.figure") and not scene.has(comma + 3, spot.first, "figure", "area")

    def _again(self, spot: Spot) -> bool:
        """'They took calls in that time as well, and the bureau says that …': the time of the whole report."""
        time = self._spots.times.get(spot.period.start)
        return time is not None and (time.mention.label in ("THEN", "REPORTING") or "the" in time.mention.reading)

    def _of_blast(self, figure: Figure, spot: Spot, said: int) -> bool:
        """'A mine went off on Monday near Gao, and the army spoke of three dead': the day of the blast."""
        if figure.kind not in HARM or is_long(spot.period) or (figure.value or EVENT) >= EVENT:
            return False
        first, last = self.scene.sentences[figure.sentence][0], self.scene.tape.at(said)
        blast = self.scene.has(first, last, "device") and self.scene.has(first, last, *_BLAST)
        return blast and spot.last <= last and spot.usable

    def _ranked(self, figure: Figure, spot: Spot) -> bool:
        """'Monday's blast was the third in the district since June': the day is that of the blast, not of the three."""
        if figure.number is None or figure.number.kind != "ordinal" or spot.last > figure.first:
            return False
        return not is_long(spot.period) and self.scene.has(spot.last, figure.first, "claims.passive")

    def _of_other_plan(self, figure: Figure, spot: Spot) -> bool:
        """'40 hectares would be cleared, and all could go home by May': the deadline of something else."""
        if figure.action != "planned" or spot.first < figure.last:
            return False
        joint = self.scene.some(figure.last, spot.first, "claims.and")
        joint = joint + 1 if joint is not None and self.scene.at(joint + 1, "claims.that") else joint
        if joint is None or not (self.scene.at(joint - 1, "=,") or self.scene.at(joint, "claims.that")):
            return False
        will = self.scene.some(joint + 1, min(joint + 1 + _SUBJECT, spot.first), "claims.will")
        same = self.scene.has(
            joint + 1, will or joint + 1, "claims.they", "claims.it", "claims.operations", "claims.squads"
        )
        return (
            will is not None and will > joint + 1 and not (same or self.scene.has(joint, spot.first, "figure", "area"))
        )

    def _bracketed(self, figure: Figure, spot: Spot) -> bool:
        """'Mines killed three in May (12 since January) and hurt nine': a time in brackets is of the figure there."""
        scene = self.scene
        first, last = scene.sentences[figure.sentence]
        opened = bracket_round(scene, max(first, spot.first - _BRACKET), spot.first)
        if opened is None:
            return False
        closed = scene.some(spot.last, last, "=)")
        end = last if closed is None else closed
        if opened < figure.first < end:
            return False
        return any(u in scene.numbers for u in range(opened, end) if not spot.first <= u < spot.last)

    def _timed(self, figure: Figure, spot: Spot) -> bool:
        """'Three were hurt within weeks and two died in 1983': a length of no known days is its own time."""
        length = self.scene.some(figure.last, spot.first, "duration")
        own = length is not None and self.scene.has(length - 1, length, "claims.within", "claims.in", "claims.during")
        joint = self.scene.some(length or 0, spot.first, "claims.and") if own else None
        return joint is not None and self.scene.has(joint, spot.first, "figure")

    def _carried_off(self, figure: Figure, spot: Spot) -> bool:
        """'Three were hurt. One of them was flown to Nairobi on May 4': when somebody was taken away."""
        if figure.parent is None or figure.trigger is not None or figure.kind not in ("person", "part"):
            return False
        moved = self.scene.some(figure.last, spot.first, "claims.taken-away")
        return moved is not None and self.scene.at(moved - 1, "claims.passive")

    def _of_later(self, figure: Figure, figures: list[Figure], spot: Spot) -> bool:
        """'They laid 40 mines before they were driven out in May', 'nobody was hurt, although on May 9 a sapper …': the
        time of what came later, or of what is set against it."""
        if spot.first < figure.last:
            return False
        before = self.scene.some(figure.last, spot.first - 1, "claims.before")
        tape = self.scene.tape
        if before is not None and any(tape.has(unit, "date.past") for unit in range(before + 1, spot.first)):
            return True
        against = self.scene.some(figure.last, spot.first, "claims.although")
        if against is None or spot.first - against > _RIGHT_BEHIND or not self.scene.at(against - 1, "=,"):
            return False
        return any(f.first > against for f in figures)

    def _of_others(self, figure: Figure, spot: Spot) -> bool:
        """'20 were hurt, he said, blaming the rebels, who last week attacked a base': the time of what others did."""
        scene, tape = self.scene, self.scene.tape
        unit = spot.first - 1 - scene.has(spot.first - 1, spot.first, "claims.within", "claims.in")
        if not scene.at(unit, "claims.relative") or not tape.has(unit - 1, "=,"):
            return False
        if scene.has(max(0, unit - 1 - _ANTECEDENT), unit - 1, "incident", "device", "cause.explosion"):
            return False  # 'a blast near Gao, which on Monday hit a bus'
        closed = scene.some(spot.last, figure.first, "=,") if spot.last <= figure.first else None
        return figure.last <= spot.first or closed is not None

    def ahead(self, period: Period) -> bool:
        """A deadline to come; a day to come, of what has happened: its year is in doubt."""
        today, begin = self._today or cal.Day.max, cal.parse_day(period.from_)
        over = self._today is not None and "" < (period.to or "") <= today.isoformat()
        deadline = period.relation in ("by", "until", "to", "before") and not over
        return deadline or (begin is not None and (begin - today).days > 1)  # tomorrow begins early further east

    def lies_ahead(self, figure: Figure, spot: Spot) -> bool:
        """Whether a time to come stands in a figure's clause, not in 'found 36 shells; they go off on Friday'."""
        behind = self.scene.has(figure.last, spot.first, "=;") and not spot.leads
        return not behind and self.ahead(spot.period)

    def price(self, figure: Figure, figures: list[Figure], spot: Spot) -> float | None:
        """What it costs to tell a figure of a spot; None where it cannot be so."""
        if not self.possible(figure, spot) or self._of_later(figure, figures, spot) or self._of_others(figure, spot):
            return None
        price = self.near.apart(figure, figures, spot.first, spot.last)
        if figure.action == "planned" and self._today and "" < (spot.period.to or "") < self._today.isoformat():
            price += _RELATIVE  # '40 were cleared last year, and 30 will be by the end of 2026'
        if figure.action == "planned" and spot.period.relation == "by" and spot.first >= figure.last:
            price -= _DEADLINE
        if spot.opens and spot.last <= figure.first:
            passed = sum(1 for f in beginning(figures, spot.last, figure.first) if f.trigger != figure.trigger)
            if spot.leads or price < FAR:
                price = min(price, OPENS + PASSED * passed)
        elif spot.opens and spot.first >= figure.last:
            price += OPENS * PASSED
        voice = self.near.voice(figure)
        blast = voice is not None and spot.period.end <= voice["start"] and self._of_blast(figure, spot, voice["start"])
        if blast:
            price = min(price, OPENS + PASSED)
        if spot.last <= figure.first and self._goes_on(spot, figure):
            price = min(price, OPENS / 2)
        if self._turn(spot, figure, figures):
            return min(price, OPENS / 2)
        if not spot.opens and spot.last <= figure.first and any(f.last <= spot.first for f in figures):
            closed = self.scene.has(spot.last, figure.first, "=,") or self.scene.at(spot.last, "claims.and")
            price += _CLOSED if closed else _TAKEN
        elif not spot.opens and self.scene.at(spot.last, "=,") and self.scene.at(spot.last + 1, "claims.and"):
            price += _CLOSED if spot.last <= figure.first else 0  # 'it was sown in 2021, and a man was killed in May'
        if spot.period.relation == "since" and not spot.opens and figure.trigger == spot.last:
            price += _CLOSED  # 'a team led by them since 2012 found 40 mines in the last two years'
        if self._outside(figure, spot):
            return price + FAR
        if self._of_own_clause(figure, spot):
            return min(price, OPENS / 2)
        if not self.relative(figure, spot):
            return price + (_RELATIVE if self.near.aside(figure, spot.first, spot.last) else 0)
        return price + (FAR if self.scene.has(figure.last, spot.first, "claims.relative-place") else _RELATIVE)

    def _of_own_clause(self, figure: Figure, spot: Spot) -> bool:
        """'In 2023 mines killed 12, among them a girl who died in Zar on 2 August': when that part was hurt."""
        trigger, relative = figure.trigger, self.scene.at(figure.last, "claims.relative")
        if figure.parent is None or not relative or trigger is None or not figure.last < trigger < spot.first:
            return False
        if spot.period.relation not in (None, "in"):
            return False
        return not self.scene.has(
            figure.last + 1, spot.first, "punct", "claims.relative", "claims.and", "figure", "date"
        )

    def _outside(self, figure: Figure, spot: Spot) -> bool:
        """'In Quang Tri, which has recorded 3,430 deaths, teams destroyed 742 bombs in May': a time told behind the
        clause in which a figure is an aside."""
        opened = self.scene.some(
            max(figure.first - _CLAUSE, 0), figure.first, "claims.relative", "claims.relative-place"
        )
        if opened is None or not self.scene.at(opened - 1, "=,") or self.scene.has(opened, figure.first, "=,", "=;"):
            return False
        closed = self.scene.some(figure.last, spot.first, "=,")
        return closed is not None and self.scene.has(closed, spot.first, *VERBS)

    def _turn(self, spot: Spot, figure: Figure, figures: list[Figure]) -> bool:
        """'In April they lifted 64 mines, in May 75 and in June only 12': the time right before a number without a
        noun, behind others."""
        at = figure.first
        while self.scene.at(at - 1, "claims.filler"):
            at -= 1
        opens = spot.first - 1
        own = spot.last == at and figure.rule == "figure.bare" and self.scene.at(opens, "claims.within")
        joined = own and self.scene.has(opens - 1, opens, "=,", "=;", "claims.and", "claims.but")
        return joined and any(f.last < opens for f in figures)

    def _goes_on(self, spot: Spot, figure: Figure) -> bool:
        """'The blast of 16 May 2019, in which a mine killed nine': the clause behind a day tells of it."""
        relative = self.scene.some(spot.last, spot.last + _RELATIVE_WITHIN, "claims.relative", "claims.when")
        return relative is not None and not self.scene.has(relative, figure.first, "figure", "area", "date", "=;")

    def relative(self, figure: Figure, spot: Spot) -> bool:
        """Whether a period stands in a relative clause behind its figure."""
        return spot.first >= figure.last and self.scene.has(figure.last, spot.first, "claims.relative")
