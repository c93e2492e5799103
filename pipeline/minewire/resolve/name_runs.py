"""Runs of capitals that can be the name of a person, without titles, offices and the bodies that they head."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Ruleset, Tape
from minewire.ruleset.self_named import SelfNamed

from .several import Several


class NameRuns(Several):
    """Finds the name in a phrase for a speaker."""

    def __init__(self, ruleset: Ruleset) -> None:
        super().__init__(ruleset)
        self._named = SelfNamed(ruleset.alphabet)

    def _name_run(self, tape: Tape, part: Span, *, whole: bool = False) -> Span | None:
        """The trailing run of capitals of a phrase, when it can be a person's name."""
        chars = tape.chars
        first, last = part
        for at in range(first, last):
            if chars[at] in self.calling and (named := self._named.find(tape, at, last)):
                return named  # 'a man calling himself Orkhan'
            if chars[at] in self.relative:
                if named := self._named.find(tape, at, last):
                    return named  # 'a man who gave his name as Orkhan'
                last = at
                break
        end = last
        while end > first and not (chars[end - 1] in self.capital or chars[end - 1] in self.suffix):
            if chars[end - 1] in self.word and not whole:
                return self._leading_run(tape, first, last)
            end -= 1
        at = end
        while at > first and (
            chars[at - 1] in self.capital or chars[at - 1] in self.suffix or (chars[at - 1] in self.dash
            and tape.starts[at - 1] == tape.ends[at - 2]) or (chars[at - 1] in self.quote and at - 1 > first)
            or (chars[at - 1] in self.particle and tape.unit(at - 1).islower() and at - 1 > first - 1)
            or chars[at - 1] in self.title or chars[at - 1] in self.rank
        ):  # fmt: skip
            glued = at < len(chars) and chars[at] in self.dash  # 'Asia-Plus'
            place = chars[at - 1] in self.place and end - at >= 2 and not (whole and at - 1 == first)
            if chars[at - 1] in self.demonym or (place and not glued):
                break
            at -= 1
        if at >= end or (whole and any(char not in self.demonym for char in chars[first:at])):
            return None
        return self._checked(tape, (at, end), first) or (None if whole else self._leading_run(tape, first, last))

    def _bare_apposition(self, tape: Tape, first: int, at: int, last: int) -> bool:
        """Whether an office stands behind a name without its comma ('Ana Reyes a cousin of the victim')."""
        chars = tape.chars
        names = all(self._in_name(chars[i]) for i in range(first, at))
        end = next((i for i in range(at + 1, last) if chars[i] in self.preposition or chars[i] in self.comma), last)
        told = any(chars[i] in self.office for i in range(at + 1, end))
        return names and told and at - first > 1 and not any(chars[i] in self.body for i in range(at + 1, end))

    def _two_posts(self, tape: Tape, first: int, dash: int) -> bool:
        """Whether a dash parts the offices of one holder ('Assistant to the President – Head of the Department')."""
        chars = tape.chars
        told = any(chars[i] in self.role for i in range(first, dash))
        bound = told and any(chars[i] in self.preposition for i in range(first, dash))
        return bound and chars[dash + 1] in self.role and tape.unit(dash + 1)[:1].isupper()

    def _leading_run(self, tape: Tape, first: int, last: int) -> Span | None:
        """A name at the head of a phrase whose rest explains it ('Ana Reyes of the agency')."""
        chars = tape.chars
        binder = next((i for i in range(first, last) if chars[i] in self.preposition), last)
        office = next((i for i in range(binder - 3, first - 1, -1) if chars[i] in self.role), first - 1)
        first = at = office + 1  # 'finance chief Ana Reyes of Steel Works'
        while at < last and (
            chars[at] in self.capital or chars[at] in self.title or chars[at] in self.rank
            or (chars[at] in self.inner and at + 1 < last and chars[at + 1] in self.in_name)
        ):  # fmt: skip
            at += 1
        if at - first < 2 or (at < last and (chars[at] in self.apostrophe or chars[at] not in self.preposition)):
            return None
        return self._checked(tape, (first, at), first)

    def _checked(self, tape: Tape, run: Span, first: int) -> Span | None:
        chars = tape.chars
        core = self._strip_titles(tape, run)
        if core[1] <= core[0]:
            return None
        if any(chars[i] in self.body or chars[i] in self.no_person for i in range(*core)):
            return None
        if core[1] - core[0] > 1 and chars[core[1] - 1] in self.press:
            return None  # 'IDF Spokesperson's Unit'
        size = core[1] - core[0]
        if (size > 1 or core[0] > first) and chars[core[1] - 1] in self.firm_end:
            return None
        told = chars[core[0]] in self.upper or chars[core[0]] in self.no_employer or chars[core[0]] in self.mixed
        if size > 1 and told and chars[core[1] - 1] in self.role:
            return None  # 'UNICEF Representative', 'the Regional Minister for the North'
        if size > 1 and chars[core[1] - 1] in self.plural and self._after_article(tape, core[0]):
            return None  # 'the Village Doctors'
        titled = core[0] > run[0] or (
            run[0] > first and (chars[run[0] - 1] in self.role or chars[run[0] - 1] in self.title)
        )
        if size == 1:
            lone = chars[core[0]]
            if tape.unit(core[0]).split()[-1].islower() and tape.unit(core[0])[0].isupper():
                return None  # 'Demining expert', where it opens a sentence
            if core[0] > first and chars[core[0] - 1] in self.conjunction and self._proper_body(tape, first, core[0]):
                return None  # 'the Organization for Cooperation and Development'
            if core[0] - 1 > first and self._second_of_firm(tape, first, core[0] - 1):
                return None  # 'Ann Lee of The Globe and Mail'
            if (
                (lone in self.role and not (core[0] > first and chars[core[0] - 1] in self.title))
                or lone in self.plural
                or lone in self.document
                or lone in self.rank
                or lone in self.title
            ):
                return None
            if core[0] > first and chars[core[0] - 1] in self.preposition and tape.unit(core[0] - 1).islower():
                return None  # 'the High Commissioner for Peace'
            if (core[0] > first and chars[core[0] - 1] in self.determiner) or (
                core[0] == first and self._after_article(tape, first)
            ):
                return None
            if (lone in self.upper and not titled) or lone in self.outlet or (lone in self.place and not titled):
                return None
        if run[0] > first and chars[run[0] - 1] in self.binder and not titled:
            whole = (
                core[0] == run[0] and chars[run[0] - 1] in self.preposition
            )  # 'for Mine Action': no name behind a body
            if whole or not self._headed(tape, run[0]):
                return None
        return run

    def _second_of_firm(self, tape: Tape, first: int, joint: int) -> bool:
        """Whether an 'and' stands inside the name of whom somebody works for: a name, 'of', and one more name."""
        chars = tape.chars
        if chars[joint] not in self.conjunction or chars[joint - 1] not in self.capital:
            return False
        binder = next((i for i in range(joint - 1, first, -1) if chars[i] in self.preposition), first)
        return binder > first and chars[binder - 1] in self.capital and chars[binder - 1] not in self.role

    def _self_named(self, tape: Tape, parts: list[Span]) -> Span | None:
        """The name in 'one of them, who gave her name as Danuta'."""
        return next((found for first, _ in parts[1:] if (found := self._named.find(tape, first, parts[-1][1]))), None)

    def _called_first(self, tape: Tape, parts: list[Span], role: Span) -> Span:
        """'The mukhtar, or chief,': what a word for the role explains comes before it."""
        at = next((at for at, part in enumerate(parts) if part == role), 0)
        return parts[at - 1] if at > 1 and tape.chars[role[0]] in self.conjunction else role

    def _one_of(self, tape: Tape, part: Span) -> bool:
        """Whether a phrase brings in one of several people ('one of the survivors, Ana Roe,')."""
        chars, (first, last) = tape.chars, part
        start = next((i for i in range(first, last) if chars[i] in self.genitive), last)
        counted = first < start and (chars[start - 1] in self.count or chars[start - 1] in self.indefinite)
        if counted and start + 1 == last - 1 and chars[last - 1] in self.pronoun:
            return True  # 'one of them, Ana Roe,'
        return counted and chars[last - 1] in self.plural and chars[last - 1] not in self.body

    def _strip_titles(self, tape: Tape, run: Span) -> Span:
        first, last = run
        chars = tape.chars
        while first < last - 1 and (
            chars[first] in self.title or chars[first] in self.rank or chars[first] in self.role
            or chars[first] in self.plural or chars[first] in self.demonym or chars[first] in self.dash
        ):  # fmt: skip
            first += 1
        # 'Deputy Foreign Minister Elnur Mammadov', 'Head of the Mine Action Centre Heng Ratana': the name begins behind
        # the last word for an office, or behind the body whose head it is.
        office = next((i for i in range(last - 2, first - 1, -1) if chars[i] in self.office), None)
        if office is not None and chars[office + 1] not in self.suffix:
            first = office + 1
        if self._headed(tape, run[0]):
            shouted = chars[last - 1] in self.upper  # all in capitals: no unit of it is told from an acronym
            ends = self.no_name if shouted else self.no_name_or_acronym
            body = next((i for i in range(last - 2, first - 1, -1) if chars[i] in ends), None)
            if body is not None and chars[body + 1] not in self.suffix:
                first = body + 1
            elif first == run[0] and chars[first - 1] in self.binder:  # 'Director of the Centre for Analysis Omar Noor'
                given = (i for i in range(first + 1, last - 1) if self.gender_of(tape.unit(i)))
                first = next(given, first)
        while first < last - 1 and chars[first] in self.title:
            first += 1  # 'Director General Mr. Omar Noor'
        return first, last

    def _headed(self, tape: Tape, run: int) -> bool:
        """Whether a role with its complement stands right before a run of capitals ('head of the …')."""
        chars = tape.chars
        at = run
        while at > self._floor and run - at < 12 and (
            chars[at - 1] in self.preposition or chars[at - 1] in self.determiner or chars[at - 1] in self.capital
            or chars[at - 1] in self.body or chars[at - 1] in self.conjunction or chars[at - 1] in self.apostrophe
            or (at - 2 > self._floor and chars[at - 2] in self.binder and chars[at - 1] not in self.office)
        ):  # fmt: skip
            at -= 1  # 'head of communications of the …'
            if chars[at] in self.office and at < run - 1:
                return True
        return self._floor < at < run and chars[at - 1] in self.office

    def _gender(self, tape: Tape, run: Span, name: Span, role: Span | None) -> str:
        for at in range(run[0], name[0]):
            if found := self._title_genders.value(tape.unit(at)):
                return str(found)
        if role is not None:
            for at in range(*role):
                if found := self._roles.value(tape.unit(at)):
                    return str(found)
        return self._genders.get(tape.unit(name[0]), "")
