"""Who speaks: the noun phrase beside a cue, found by the words that bound it.

A noun phrase lies between boundary words (openers, stops, finite verbs); paired commas hold an apposition ('Lee Park, a
spokesman for the mission, said').
"""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Tape

from .clauses import holds
from .openings import Openings

_LONGEST, _LONGEST_APPOSITION = 24, 34  # units of a subject without its apposition, and of that
_MATTERS = 4  # words of what a body is for, on each side of an 'and'
_BRACKET, _ASIDE = 14, 6  # units of a bracket that ends a subject ('(L-Ohio)'), of one inside a title


class Subjects(Openings):
    """Finds subjects on a tape of sentences with quotations as units. Spans are units."""

    def left(self, tape: Tape, low: int, cue: int) -> Span | None:
        """The subject that ends before the cue; never reaches below `low`."""
        c, chars = self._c, tape.chars
        end = self._back_over_adjuncts(tape, low, cue)
        if end <= low:
            return None
        if end - 2 > low and chars[end - 1] in c.that and chars[end - 2] in c.document:
            told = chars[cue + 1 : cue + 2]
            if told and (told in c.figure or told in c.clause_start or told in c.that):
                return self._writing(tape, low, end - 2), end - 1  # 'The ministry keeps records that show'
        char = chars[end - 1]
        if char in c.personal or char in c.relative:
            return (end - 1, end)
        if (paper := self._made_known(tape, low, cue)) is not None:
            return paper
        if char in c.comma or char in c.dash:
            return self._with_apposition(tape, low, end - 1)
        if char in c.close:
            opening = next((i for i in range(end - 2, max(low, end - _BRACKET) - 1, -1) if chars[i] in c.open), None)
            if opening is None or opening <= low:
                return None
            found = self._phrase(tape, low, opening)
            found = self._with_name_before(tape, low, found) if found else None
            return self._whole_list(tape, low, (found[0], end)) if found else None
        if char in c.quote and end - 1 <= low:
            return None
        found = self._phrase(tape, low, end)
        if found is None:
            return None
        found = self.behind_claim(tape, found) or self._with_name_before(tape, low, self._paired(tape, low, found))
        return self._whole_list(tape, low, self._with_role_before(tape, low, found))

    def _paired(self, tape: Tape, low: int, found: Span) -> Span:
        """'He and others said': he; 'military and medical sources said': from the first of the two words on."""
        c, chars, first = self._c, tape.chars, found[0]
        if first - 2 < low or chars[first - 1] not in c.conjunction:
            return found
        if chars[first - 2] in c.he_or_she:
            return first - 2, first - 1
        opens = first - 2 == low or chars[first - 3] in c.any_comma
        plain = (
            chars[first - 2] in c.lower
            and chars[first - 2] not in c.preposition
            and chars[first - 2] not in c.determiner
        )
        return (first - 2, found[1]) if opens and plain and chars[found[1] - 1] in c.several else found

    def _with_name_before(self, tape: Tape, low: int, found: Span) -> Span:
        """'Vusal Musayev, the head of the agency said': an apposition that no comma closes, and no 'Unlike Vusal …'."""
        c, chars = self._c, tape.chars
        head = next((i for i in range(*found) if chars[i] in c.preposition), found[1]) - 1
        names = self._all_names(tape, *found)
        office = head >= found[0] and chars[head] in c.office and not names
        posted = names and holds(c.officer, chars, *found) and chars[found[1] - 1] in c.body  # 'Agent Aran Agency'
        name = self._full_name(tape, low, found[0] - 1) if posted or office else None
        opens = name and (name[0] <= low or chars[name[0] - 1] in c.any_comma | c.quote | c.that | c.named_as)
        return (name[0], found[1]) if name and opens else found

    def _with_role_before(self, tape: Tape, low: int, found: Span) -> Span:
        """'Malaysia's Prime Minister, Najib Razak said': the comma before a bare name parts it from its role."""
        c, chars = self._c, tape.chars
        comma = found[0] - 1
        if comma <= low or chars[comma] not in c.comma or not self._all_names(tape, *found):
            return found
        before = self._phrase(tape, low, comma)
        if before is None or chars[before[0]] in c.indefinite or self.is_participle(tape, before[0]):
            return found
        behind = chars[before[0] - 1] if before[0] > low else ""
        if behind and (behind in c.preposition or behind in c.finite):
            return found  # 'After meeting the president, Najib Razak said'
        head = next((i for i in range(*before) if chars[i] in c.preposition), comma) - 1
        office = chars[head] in c.office and chars[before[0]] not in c.cite
        return (before[0], found[1]) if office else found

    def _whole_list(self, tape: Tape, low: int, found: Span) -> Span:
        """A joint subject from its first member on ('the police, the army and the mayor said')."""
        c, chars = self._c, tape.chars
        if (first := found[0]) - 2 > low and chars[first - 1] in c.conjunction and chars[first - 2] in c.comma:
            first -= 1  # '…, and the mayor said'
        elif not holds(c.conjunction, chars, *found):
            return found
        while first - 1 > low and chars[first - 1] in c.comma:
            at = first - 1
            while at > low and self._in_member(tape, at - 1):
                at -= 1
            if at == first - 1 or (chars[at] not in c.determiner and chars[at] not in c.name):
                break
            if at > low and chars[at - 1] not in c.comma and chars[at - 1] not in c.quote:
                paper = self._phrase(tape, low, at - 1) if self._of_document(tape, low, at) else None
                if paper is not None and (paper[0] <= low or chars[paper[0] - 1] in c.punct):
                    first = paper[0]
                break
            first = at
        return (first if chars[first] not in c.conjunction else found[0]), found[1]

    def _back_over_adjuncts(self, tape: Tape, low: int, cue: int) -> int:
        """Back over auxiliaries, adverbs and times that stand between a subject and its verb."""
        c, chars = self._c, tape.chars
        at = cue
        while at > low:
            char = chars[at - 1]
            known = at - 2 > low and chars[at - 3] in c.determiner and not self.is_time(tape, at - 1)
            if char in c.news and chars[at - 2] in c.name and (known or tape.unit(at - 1)[:1].isupper()):
                break  # an outlet: 'Karabakh Today', 'a Kyiv daily'
            floats = char in c.floating and at - 2 > low and chars[at - 2] in c.name_or_comma
            between = char in c.so_far and chars[at - 2] in c.perfect  # 'has so far recorded'
            if floats or between or char in c.aux or self.is_adverb(tape, at - 1):
                at -= 1
            elif self.is_time(tape, at - 1) and at - 1 > low:
                at -= 1
                if chars[at - 1] in c.preposition and at - 1 > low:
                    at -= 1
            else:
                break
        return at

    def _phrase(self, tape: Tape, low: int, end: int) -> Span | None:
        """The noun phrase that ends at `end`."""
        c, chars = self._c, tape.chars
        at, floor = end, max(low, end - _LONGEST)
        verb = False
        while at > floor:
            char = chars[at - 1]
            if char in c.close:
                opening = next((i for i in range(at - 2, max(floor, at - _ASIDE) - 1, -1) if chars[i] in c.open), None)
                if opening is None:
                    break
                at = opening  # 'Commissioner (Ombudsman) of …'
                continue
            if char in c.punct and char not in c.quote_or_and and not self._inside_word(tape, at - 1):
                break
            if char in c.quote_comma or char in c.quote_stop or char in c.quote_ask or char in c.para:
                break
            if char in c.personal:
                break
            if char in c.relative and at < end and chars[at] in c.article and char not in c.whose:
                break  # 'a clinic which the city promised'
            if char in c.conjunction:
                if not self._joins(tape, low, at - 1):
                    break
            elif char in c.named_as and holds(c.relative, chars, max(floor, at - 8), at):
                pass  # 'a man who gave his name as Elnur'
            elif (char in c.opener and not (char in c.name and at < end)) or (at < end and self._opens_anew(tape, at)):
                break
            elif char in c.finite and at < end and chars[at] in c.by:
                pass  # 'records kept by the hospital'
            elif char in c.finite and char not in c.name:
                who = self._relative_before(tape, floor, at - 1)
                if who is None:
                    verb = True
                    break
                at = who + 1  # 'a source who was not authorised to speak'
            at -= 1
        first = self._trim(tape, at, end)
        if first >= end:
            return None
        last = chars[end - 1]
        if (
            last not in c.name
            and last not in c.news
            and (
                last in c.preposition
                or last in c.mid
                or last in c.opener
                or (end - first == 1 and last in c.determiner and last not in c.another)
            )
        ):
            return None
        counted = end - 2 > first and chars[end - 2] in c.article and tape.unit(end - 1).isdigit()
        if counted or (verb and chars[first] not in c.determiner and chars[first] not in c.name):
            return None  # 'more than the 70 reported in 2020'
        ground = end - 2 - (chars[end - 2] in c.article)
        there = ground > first and tape.has(ground, "claims.within") and tape.has(end - 1, "place")
        if there and chars[first] in c.document:  # 'Tests carried out in the US have found that …'
            return (first, ground) if holds(c.body, chars, first, ground) else None
        return (first, end)

    def _relative_before(self, tape: Tape, floor: int, verb: int) -> int | None:
        """The relative pronoun that a verb belongs to, with nothing but words between."""
        c, chars = self._c, tape.chars
        for at in range(verb - 1, max(floor, verb - 6), -1):
            if chars[at] in c.relative:
                return at
            if chars[at] in c.punct or chars[at] in c.finite:
                return None
        return None

    def _joins(self, tape: Tape, low: int, at: int) -> bool:
        """Whether an 'and' joins two nouns: everything before it, to a boundary, is a noun phrase of names."""
        c, chars = self._c, tape.chars
        if chars[at] in c.ampersand and at > low and chars[at - 1] in c.name and chars[at + 1] in c.name:
            return True  # 'Bread & Roses'
        i = at
        while i > low and chars[i - 1] in c.name:
            i -= 1
        if i < at and self._in_name_of_body(tape, low, i, at):
            return True
        head = i - 2 - 2 * (chars[i - 2] in c.plain and chars[i - 3] in c.genitive)  # 'the ministers of defence of'
        if i < at and chars[i - 1] in c.genitive and head >= low and chars[head] in c.several:
            return self._one_name(tape, at + 1) or tape.has(at + 1, "place")  # 'the ministers of Norway and Croatia'
        of = i - 2 if chars[i - 1] in c.article else i - 1
        if i < at and chars[of] in c.genitive and chars[of - 1] in c.name and self._one_name(tape, at + 1):
            return True  # 'Ann Lee of The Globe and Mail': no second speaker has a single name
        if self._inside_body(tape, low, at) or self._counted_before(tape, low, at):
            return True
        i = at
        while i > low and at - i < 14:
            char = chars[i - 1]
            if char in c.comma or char in c.quote or char in c.stop:
                break
            if (article := self._article_of_body(tape, low, i)) is not None:
                i = article
                continue
            if not (self._names_something(tape, i - 1) or char in c.punct):
                return chars[i] in c.document or self._of_document(tape, low, i)
            i -= 1
        return i < at and (chars[i] in c.name or chars[i] in c.determiner or chars[i] in c.role)

    def _article_of_body(self, tape: Tape, low: int, body: int) -> int | None:
        """The article before the words that tell which body it is ('the interior ministry and the mine agency')."""
        c, chars = self._c, tape.chars
        if chars[body] not in c.common_body or chars[body - 1] not in c.plain:
            return None
        at = body - 1
        while at > low and body - at < _MATTERS and chars[at - 1] in c.plain:
            at -= 1
        return at - 1 if at > low and chars[at - 1] in c.the else None

    def _one_name(self, tape: Tape, at: int) -> bool:
        name, behind = tape.chars[at : at + 1], tape.chars[at + 1 : at + 2]
        return bool(name) and name in self._c.name and not (behind and behind in self._c.name)

    def _counted_before(self, tape: Tape, low: int, at: int) -> bool:
        """Whether speakers with an article or a number stand on both sides ('two aid workers and a doctor')."""
        c, chars, i = self._c, tape.chars, at
        if at + 1 >= len(chars) or chars[at + 1] not in c.determiner or chars[at - 1] not in c.role:
            return False
        while i > low and chars[i - 1] in c.plain:
            i -= 1
        return i - 1 > low and chars[i - 1] in c.determiner and chars[i - 2] in c.comma

    def _of_document(self, tape: Tape, low: int, at: int) -> bool:
        """Whether a name stands behind the paper that its bearer issued: 'a joint statement by the ministry and …'."""
        c, chars = self._c, tape.chars
        return at - 2 >= low and chars[at - 1] in c.preposition and chars[at - 2] in c.document

    def _inside_body(self, tape: Tape, low: int, at: int) -> bool:
        """Whether an 'and' stands in what a body is for ('of the treatment and diagnostic centre')."""
        c, chars, first = self._c, tape.chars, at
        while first > low and at - first < _MATTERS and chars[first - 1] in c.plain:
            first -= 1
        bound = first - 2 >= low and chars[first - 1] in c.determiner and chars[first - 2] in c.noun_preposition_or_by
        # ', the development and relief organisation said'; but 'the mayor and the agency'
        bound = bound or (
            first - 2 >= low and chars[first - 1] in c.the and chars[first - 2] in c.comma
            and not holds(c.called_or_role, chars, first, at) and chars[at + 1] in c.lower
            and chars[at + 1] not in c.body and chars[at + 1] not in c.role
        )  # fmt: skip
        behind = chars[at + 1 : at + 1 + _MATTERS]
        body = next((i for i, char in enumerate(behind) if char in c.body or char not in c.plain), 0)
        return first < at and bound and body > 0 and behind[body] in c.body

    def _with_apposition(self, tape: Tape, low: int, closing: int) -> Span | None:
        """A subject whose apposition closes at a comma or dash: the noun phrase before the opening one."""
        c, chars = self._c, tape.chars
        marks = c.comma if chars[closing] in c.comma else c.dash
        tries = 0
        for at in range(closing - 1, max(low, closing - _LONGEST_APPOSITION), -1):
            if chars[at] in c.quote_comma:
                break
            if chars[at] not in marks:
                continue
            if (tries := tries + 1) > 3:
                break
            if any(chars[i] in marks and chars[i + 1] in c.finite for i in range(at + 1, closing - 1)):
                continue  # 'Four people, two of them women, were killed, said …'
            if chars[at - 1] in c.own_name or not self._opens_apposition(tape, at + 1, closing):
                continue
            if (found := self._phrase(tape, low, at)) and self._is_nominal(tape, found):
                first = self._with_role_before(tape, low, self._name_before(tape, low, found))[0]
                return self._with_first(tape, low, first), closing
        return None

    def _with_first(self, tape: Tape, low: int, second: int) -> int:
        """Where two begin of whom both are told what they are ('The mayor, Omar Noor, and the chief, Leo Roe, say')."""
        c, chars, joint = self._c, tape.chars, second - 1
        if joint - 2 < low or chars[joint] not in c.conjunction or chars[joint - 1] not in c.comma:
            return second
        found = self._with_apposition(tape, low, joint - 1)
        return found[0] if found and holds(c.office, chars, *found) else second

    def _name_before(self, tape: Tape, low: int, found: Span) -> Span:
        """An apposition with its own commas: the name before it ('C. Thompson, curator at the museum, Rome, said')."""
        c, chars = self._c, tape.chars
        of = next((i for i in range(found[0] - 1, max(low, found[0] - 5), -1) if chars[i] in c.genitive), found[0])
        bare = chars[found[0]] in c.name and of == found[0]  # 'Ana Reyes, of the Halo Trust, who was there, said'
        name = None if bare else self._full_name(tape, low, of - 1)
        if name is None or tape.has(name[1] - 1, "place.head"):
            return found  # 'A man died in Barda, Aran Province, the mayor, Omar Noor, said'
        return name[0], found[1]

    def _full_name(self, tape: Tape, low: int, comma: int) -> Span | None:
        """A name of two words or more right before a comma."""
        name = self._phrase(tape, low, comma) if comma > low and tape.chars[comma] in self._c.comma else None
        return name if name and name[1] - name[0] >= 2 and self._all_names(tape, *name) else None

    def _all_names(self, tape: Tape, first: int, last: int) -> bool:
        return all(char in self._c.name for char in tape.chars[first:last])
