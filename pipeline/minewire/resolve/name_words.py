"""The classes of words that names, roles and bodies are made of."""

from __future__ import annotations

from minewire.mentions import Span
from minewire.ruleset import Alphabet, Ruleset, Tape
from minewire.ruleset.charsets import union
from minewire.text import fold

_CAPITALS = 3  # of a name that an acronym behind a comma is short for


class NameWords:
    """Sets of classes, looked up once, and the small questions that several readers ask."""

    def __init__(self, ruleset: Ruleset) -> None:
        alphabet = ruleset.alphabet
        of = alphabet.members
        self._look_up(ruleset)
        self._beside(alphabet)
        self.generic, self.firm_words = of("noun.generic-body"), ruleset.lexicon("noun.company-office").entries
        self.comma, self.open, self.close = of("=,"), of("mark.open"), of("mark.close")
        self.the, self.alternative = of("claims.definite"), of("number.or")
        self.determiner, self.indefinite = of("noun.determiner"), of("noun.indefinite")
        self.undetermined = of("noun.undetermined")
        self.title, self.rank = of("noun.title"), of("noun.rank")
        self.role, self.plural = of("noun.role"), of("noun.role-plural")
        self.body, self.document = of("noun.body") | of("name.body"), of("noun.document")
        self.press, self.nameless, self.hearsay = of("noun.press-office"), of("noun.nameless-body"), of("noun.hearsay")
        self.faceless, self.headship, self.leads = of("noun.faceless"), of("noun.headship"), of("noun.leads")
        self.kin, self.delegate = of("noun.kin"), of("noun.delegate")
        self.staff, self.speaks = of("noun.of-staff"), of("noun.speaks")
        self.of_field = of("noun.role-body")  # 'Urban Development Minister': of no body called Urban
        self.opens_body, self.crews = of("noun.opens-body"), of("noun.crews") | of("noun.role-plural")
        self.that, self.medium = of("clause.that"), of("clause.medium") | of("noun.document")
        self.relative, self.pronoun = of("clause.relative"), of("noun.pronoun")
        self.venture, self.either = of("noun.venture"), of("noun.person-or-body")
        self.present = of("noun.present")
        self.whose = of("noun.whose")
        self.calling, self.own_name = of("noun.self-naming"), of("noun.own-name")
        self.of_things = of("noun.of-things")
        self.genitive = of("clause.genitive")
        self.preposition, self.particle = of("clause.noun-preposition"), of("name.particle")
        self.inner = self.particle | of("mark.dash")
        self.behind_role = of("noun.title") | of("=,") | of("noun.naming")  # 'a villager named'
        self.para = of("para")
        self.stop = of("=.") | of("=;") | of("=:") | of("para") | of("quote")
        self.ends = self.comma | self.stop
        self.age, self.count = of("age"), of("number") | of("vague")
        self.plural_bodies, self.articleless = of("noun.generic-bodies"), of("noun.articleless-body")
        self.slash = of("=/")
        self.ampersand = of("mark.ampersand")
        self.possessive = of("noun.possessive")
        self.own_page = self.possessive | of("noun.whose-writing")
        self.apostrophe, self.suffix, self.quote = of("mark.apostrophe"), of("name.suffix"), of("quote")
        self.conjunction, self.dash = of("clause.and"), of("mark.dash")
        self.no_person, self.firm_end = of("name.no-person"), of("name.firm-end")
        self.upper, self.place, self.outlet = of("upper"), of("place"), of("via.outlet")
        self.time = of("time-expression") | of("clause.weekday")
        self.leading = self.determiner | self.time | of("report.same")
        self.word = of("word") | of("phrase") | of("place") | of("demonym")
        self.before_noun = alphabet.countable
        self.ends_role = self.relative | self.since | self.calling | self.own_name
        self.verb = of("cue.say") | of("clause.finite")
        self.land = of("noun.land")
        self.unposted = self.body - of("noun.posted-body")
        self.copula = of("clause.be") | of("clause.mid") | self.perfect
        self._join(ruleset)

    def _look_up(self, ruleset: Ruleset) -> None:
        """Words, with what the lexicons tell of them."""
        self._roles = ruleset.lexicon("noun.role")
        self._pronouns = ruleset.lexicon("noun.pronoun")
        self.singular = {word for word, gender in self._pronouns.entries.items() if gender in ("male", "female")}
        self._whose_writing = ruleset.lexicon("noun.whose-writing")
        self._possessives = ruleset.lexicon("noun.possessive").entries.keys()
        self._rank_words = {fold(word) for word in ruleset.lexicon("noun.rank").entries}
        self._ranks = ruleset.lexicon("noun.rank-word")
        self._genders = dict.fromkeys(ruleset.lexicon("name.female").entries, "female")
        self._genders.update(dict.fromkeys(ruleset.lexicon("name.male").entries, "male"))
        self._title_genders = ruleset.lexicon("noun.title-gender")

    def _join(self, ruleset: Ruleset) -> None:
        """Unions and differences of the classes."""
        alphabet, of = ruleset.alphabet, ruleset.alphabet.members
        self._ones = ruleset.lexicon("noun.one").entries
        functions = (
            "noun.personal", "clause.preposition", "clause.opener", "clause.finite", "clause.subordinator",
            "clause.mid", "clause.weekday", "cue.source", "cue.cite", "cue.speech", "cue.participle",
        )  # fmt: skip
        small = union(self.determiner, *map(of, functions), of("cue.say") - of("name.like-verb"))
        self.before_role = small | self.conjunction
        self.capital = union((alphabet.capitalised | of("place") | of("demonym")) - small)
        self.titled_body, self.on = self.body & self.capital, of("clause.about") - self.genitive
        self.demonym, self.of_subject = of("demonym"), of("noun.of-subject")
        self.no_name_or_acronym = union(self.body, self.no_person, of("upper"))
        self.no_name = self.body | self.no_person | of("via.broadcast")
        self.office, self.binder = self.rank | self.role, self.preposition | self.determiner
        self.owners = union(self.body, self.capital - self.demonym - self.role - of("device"))
        self.adjunct, self.titled = self.preposition - self.genitive, self.office | self.title
        self.joins, self.in_name = self.conjunction - self.ampersand, union(self.capital, self.inner)
        self.owning = union(self.capital, self.body, self.press)
        self.unnamed_body = self.body | self.venture
        self.bounds = self.binder | self.before_role
        self.before_name = self.no_name | self.office | self.title | self.demonym
        self.which = self.relative | self.that
        self.ends_or_relative = self.ends | self.relative
        self.adjective = of("noun.personal-adjective")
        self.before_officer = self.role | self.adjective
        self.no_employer = self.office | of("noun.role-adjective")
        self.no_organisation = self.demonym | self.place | self.no_person | self.no_employer
        self.before_second = union(self.office, self.word - self.capital - self.binder - self.before_role)
        self.no_member = (self.office - self.body) | self.preposition | self.binder | self.relative
        self.no_relative = self.pronoun - self.relative
        self.nouns = union(self.document, self.role, self.plural, self.body, self.capital)

    def _beside(self, alphabet: Alphabet) -> None:
        """Classes of what stands beside an office or a writing."""
        of = alphabet.members
        self.working, self.on_duty = of("noun.working"), of("noun.on-duty")
        self.perfect, self.since = of("clause.perfect"), of("date.word-since")
        self.job, self.firm = of("noun.job-word"), of("noun.company-office")
        self.of_bodies, self.in_body = (
            of("noun.body-office"),
            of("noun.in-body-name") | of("mark.apostrophe") | of("mark.dash"),
        )
        self.named_body = of("name.body")
        self.workplace, self.there = of("noun.workplace"), of("noun.there")
        self.mixed, self.works = of("mixed"), of("noun.works")
        self.for_whom = self.working | of("clause.genitive")
        self.at_work = self.working | of("clause.said-in")
        self.where, self.para = of("claims.relative-place"), of("para")
        self.no_letters = of("name.no-person") | of("place") | of("via.outlet") | of("noun.role") | of("noun.rank")
        self.inner_mark = of("mark.apostrophe") | of("mark.dash")
        self.place_head, self.several_at_once = of("place.head"), of("clause.floating")
        self.matter = of("noun.matter") | of("noun.department")
        self.by, self.seen, self.passing = of("noun.by"), of("noun.seen"), of("noun.passing")
        self.drawn, self.posted, self.issue = of("noun.drawn"), of("clause.posted"), of("cue.made-known")
        self.another = of("ordinal") | of("noun.another")
        self.named_as, self.only_capital = of("clause.as"), of("noun.capital-body")

    def gender_of(self, name: str) -> str:
        """The gender that a given name shows, '' when it shows none."""
        return self._genders.get(name.split()[0], "") if name.split() else ""

    def rank_word(self, word: str) -> str:
        """A word of a role, folded; a short rank as the noun that takes it up."""
        bare = fold(word).rstrip(".")
        return str(self._ranks.value(bare) or bare)

    def _strip(self, tape: Tape, part: Span) -> Span:
        """A role without title words and articles at its ends."""
        first, last = part
        chars = tape.chars
        while first < last and (
            chars[first] in self.determiner or chars[first] in self.title or chars[first] in self.comma
            or chars[first] in self.age or chars[first] in self.present  # 'the 60-year-old farmer', 'now a coach'
            or (tape.unit(first).lower() in self._ones and chars[first + 1] not in self.genitive)  # 'one survivor'
        ):  # fmt: skip
            first += 1
        while last > first and chars[last - 1] in self.behind_role:
            last -= 1
        return first, last

    def _genitive(self, tape: Tape, first: int, last: int) -> Span | None:
        """The owner in 'runs the group's office': the noun before the genitive, from its article on."""
        chars = tape.chars
        mark = next((i for i in range(first + 1, last) if chars[i] in self.apostrophe), None)
        if mark is None:
            return None
        start = mark
        while start > first and chars[start - 1] in self.word and chars[start - 1] not in self.binder:
            start -= 1
            if start < mark - 3:
                return None
        return (start, mark) if start < mark else None

    def _proper_body(self, tape: Tape, first: int, last: int) -> bool:
        return any(tape.chars[i] in self.body and tape.chars[i] in self.capital for i in range(first, last))

    def abbreviates(self, short: str, name: str, mark: str) -> bool:
        """Whether what stands behind a name in brackets, or behind a comma, is short for it ('the Bosnian Mine Action
        Centre, BHMAC'): behind a bare comma one has the capitals of the other in their order."""
        if mark[0] not in self.comma or mark[1] in self.alternative:
            return True
        capitals = "".join(word[0] for word in name.split() if word[0].isupper())
        less, more = sorted((short, capitals), key=len)
        rest = iter(more)
        return len(less) >= _CAPITALS and all(letter in rest for letter in less)

    def of_children(self, tape: Tape, phrase: Span) -> bool:
        """Whether somebody is called by the number of his children ('the mother of three')."""
        first, last = phrase
        chars, counted = tape.chars, last - first > 2 and tape.chars[last - 1] in self.count
        return counted and chars[last - 2] in self.preposition and chars[last - 3] in self.kin

    def owned(self, role: str) -> bool:
        """Whether a role tells of what a body has ('manages its staff')."""
        return not self._possessives.isdisjoint(role.split())

    def only_rank(self, role: str) -> bool:
        """Whether a role is a rank and no more ('Gen.')."""
        return all(word in self._rank_words for word in fold(role).split())

    def _common_noun(self, tape: Tape, part: Span) -> bool:
        """Whether a phrase is one common noun for a body behind an acronym or adjective ('the UN monitor mission')."""
        chars, (first, last) = tape.chars, part
        first = next((i + 1 for i in range(last - 1, first, -1) if chars[i] in self.apostrophe), first)
        mere = all(
            chars[i] in self.upper or chars[i] in self.demonym or tape.unit(i).islower() for i in range(first, last)
        )
        return mere and last - first > 1 and chars[last - 1] in self.body and tape.unit(last - 1).islower()

    def _explains(self, tape: Tape, part: Span) -> bool:
        """An apposition that says what someone is: it holds a role, or a relative clause."""
        chars, (first, last) = tape.chars, part
        if last - first > 2 and chars[last - 2] in self.own_page and chars[first] not in self.office:
            last -= 1  # 'shaking his head'
        return any(
            chars[i] in self.role or chars[i] in self.rank or chars[i] in self.relative for i in range(first, last)
        )

    def _head_role(self, tape: Tape, part: Span) -> bool:
        return any(tape.chars[i] in self.role or tape.chars[i] in self.rank for i in range(*part))

    def _after_article(self, tape: Tape, first: int) -> bool:
        return first > 0 and tape.chars[first - 1] in self.determiner
