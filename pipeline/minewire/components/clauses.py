"""The tape on which statements are read: every quotation one unit, sentences with quotations as atoms.

Splitting sentences before quotations are known is what breaks other systems: a full stop inside a quotation ends
nothing but the quotation.
"""

from __future__ import annotations

import re

from minewire.mentions import Marked, Quote, Span
from minewire.ruleset import HIDING, STATEMENT_CLASSES, Alphabet, Ruleset, Tape
from minewire.ruleset.charsets import Chars, charset, union

_TERMINAL = {",": "quote.comma", ".": "quote.stop", "…": "quote.stop", "?": "quote.ask", "!": "quote.ask"}
_CALL_SIGN = 4  # units of a name in quote marks, with them
_TWO, _MOST_NAMES, _SMALL = 2, 5, 3  # units of 'manager at', words of the name of a body, letters of 'of' and 'the'
_TRAILING = " ’'”\")]»\u00a0\n"


class Classes:
    """Character sets of the classes that bound speakers and contents, looked up once."""

    def __init__(self, alphabet: Alphabet) -> None:
        of = alphabet.members
        self._nouns(alphabet)
        self.comma, self.colon = of("=,"), of("=:")
        self.semicolon, self.quote, self.para = of("=;"), of("quote"), of("para")
        self.quote_comma, self.quote_stop, self.quote_ask = of("quote.comma"), of("quote.stop"), of("quote.ask")
        self.stop = of("=.") | of("=!") | of("=?") | of("mark.ellipsis")
        self.dash, self.open, self.close = of("mark.dash"), of("mark.open"), of("mark.close")
        self.apostrophe = of("mark.apostrophe")
        self.punct = of("punct") - self.apostrophe
        self.personal, self.pronoun, self.relative = of("noun.personal"), of("noun.pronoun"), of("clause.relative")
        self.aux, self.finite, self.adverb = of("clause.aux"), of("clause.finite"), of("clause.adverb") | of("ordinal")
        self.opener, self.coordinator = of("clause.opener"), of("clause.coordinator")
        self.contrast, self.adverse = of("clause.contrast"), of("clause.adverse")
        self.conjunction, self.alternative = of("clause.and"), of("number.or")
        self.ampersand, self.whole = of("mark.ampersand"), of("clause.whole")
        self.preposition, self.noun_preposition = of("clause.preposition"), of("clause.noun-preposition")
        self.noun_preposition_or_by = self.noun_preposition | self.by
        self.subordinator, self.object, self.speech = of("clause.subordinator"), of("cue.object"), of("cue.speech")
        self.indefinite, self.unfinished = of("noun.indefinite"), of("noun.unfinished")
        self.aspect, self.post_adverb = of("cue.aspect"), of("clause.post-adverb")
        self.genitive = of("clause.genitive")
        self.on_matters = self.genitive | of("clause.about")
        self.count = of("number") | of("vague")
        self.determiner, self.clause_start = of("noun.determiner") | self.count, of("noun.clause-start")
        self.that, self.question, self.mid = of("clause.that"), of("clause.question"), of("clause.mid")
        self.medium, self.weekday, self.time = of("clause.medium"), of("clause.weekday"), of("clause.time")
        self.date = of("time-expression")
        self.floating, self.called_so, self.posted = of("clause.floating"), of("clause.called-so"), of("clause.posted")
        self.asked, self.so_far = of("clause.asked"), of("clause.so-far")
        self.said_in, self.event_verb = of("clause.said-in"), of("clause.event-verb")
        self.spanning, self.besides = of("clause.spanning"), of("cue.besides")
        self.cite, self.cite_verb, self.agent = of("cue.cite"), of("cue.cite-verb"), of("noun.by")
        self.also, self.where = of("clause.also"), of("claims.relative-place")
        self.should = of("clause.should")
        self.scene, self.manner = of("clause.scene"), of("clause.manner")
        self.named_as = of("clause.as")
        self.ordinal, self.particle = of("ordinal"), of("name.particle")
        self.restarts = self.personal | of("percent")  # behind 'and': another clause
        self.bare_source = of("noun.bare-source")
        self.wire, self.vague = of("via.wire"), of("noun.vague-source")
        self.news, self.upper = of("via.news"), of("upper")
        self.version, self.issue = of("noun.version"), of("cue.made-known")
        self.shows = of("cue.shows")
        self.which = self.relative | self.that
        self.own_name = of("noun.own-name")
        self.broadcast, self.demonym = of("via.broadcast"), of("demonym")
        self.outlet, self.relay = of("via.outlet"), of("via.relay")
        self.lower = union(of("lower") - of("punct"))
        self.word = of("word") | of("phrase")
        self.numeral = of("num") | of("num.mixed") | of("number") | of("vague")
        small = (
            self.determiner | self.personal | self.preposition | self.opener | self.mid | self.adverb | self.finite
            | self.weekday | self.question
        )  # fmt: skip
        self.name = union(alphabet.capitalised - small, of("place"), of("demonym"))
        self.sure, self.accompanying = of("cue.participle-sure"), of("clause.accompanying")
        self.check, self.unaided, self.judged = of("cue.check"), of("clause.unaided"), of("clause.judged")
        self.tell_participle, self.clause_only = of("cue.tell-participle"), of("cue.clause-only")
        self._join()

    def _nouns(self, alphabet: Alphabet) -> None:
        """Classes of nouns, and of what stands with them."""
        of = alphabet.members
        self.adjective = of("noun.personal-adjective") | of("noun.role-adjective")
        self.own = of("noun.own")
        self.they, self.the = of("clause.they-or-them"), of("claims.definite")
        self.pointing, self.he_or_she = of("clause.pointing"), of("noun.single-pronoun")
        self.article = self.the | of("noun.one") | of("noun.possessive")
        self.say = of("cue.say")
        self.to, self.act = of("date.word-to"), of("cue.act")
        self.keep_back, self.give_away = of("cue.keep-back"), of("cue.give-away")
        self.explaining = of("cue.explaining")
        self.whose, self.another, self.reporter = of("noun.whose"), of("noun.another"), of("via.reporter")
        self.perfect = of("clause.perfect")
        self.generic = of("noun.generic-body") | of("noun.document")
        self.handing, self.whose_writing = of("cue.hand-over"), of("noun.whose-writing")
        self.titled_event, self.mixed = of("clause.titled-event"), of("mixed")
        self.where_said = of("clause.medium") | self.titled_event
        self.no_subject = self.say | of("cue.call") | of("cue.deny") | of("cue.denial")
        self.newsy = of("noun.newsy")
        self.possessive, self.age = of("noun.possessive"), of("age")
        self.urge_somebody = of("cue.urge-somebody")
        self.role = of("noun.role") | of("noun.role-plural") | of("noun.rank") | of("noun.title")
        self.several, self.by = of("noun.role-plural"), of("noun.by")
        self.body, self.document = of("noun.body") | of("name.body"), of("noun.document")
        self.press, self.plural_counts = of("noun.press-office"), of("noun.counts") | of("noun.records")
        self.claim = of("noun.tally") | of("noun.charge") | of("noun.denied") | of("noun.judged")
        self.typed, self.working = of("typed"), of("noun.working")

    def _join(self) -> None:
        """Unions that are asked for unit by unit: sets of thousands of characters are not to be joined each time."""
        self.verb_or_say = self.aux | self.finite | self.say
        self.final, self.opens = self.stop | self.close, self.open | self.quote
        self.verbal, self.clausal = self.finite | self.quote, self.finite | self.quote | self.personal
        self.figure = self.count | self.typed
        self.any_comma, self.leading = self.comma | self.quote_comma, self.preposition | self.subordinator
        self.linking, self.parting = self.relative | self.coordinator, self.comma | self.semicolon
        plain = self.preposition | self.that | self.personal
        self.before_outlet = union((self.lower | self.determiner | self.dash) - plain)
        self.loose, self.quote_or_and = self.punct - self.open, self.quote | self.conjunction
        self.name_or_comma = union(self.name, self.comma)
        self.name_part = union(self.name, self.particle)
        self.issuing = self.document | self.press
        self.called = union(self.name, self.body)
        self.in_apposition = union(
            self.called, self.noun_preposition, self.apostrophe, self.role, self.determiner, self.particle, self.dash
        )
        self.called_or_role = union(self.called, self.role)
        self.posted_on, self.common_body = self.posted & self.lower, self.body & self.lower
        self.before_figure = self.common_body | self.plural_counts
        binding = self.finite | self.preposition | self.determiner | self.opener
        self.plain = union(self.lower - binding, self.name - binding)
        self.many = self.body | self.several
        self.office, self.adjunct = self.role - self.several, self.preposition - self.genitive
        self.officer = self.office - self.body
        self.many_or_office = self.many | self.office
        self.someone = union(self.name, self.personal, self.role)
        self.comma_or_colon, self.quote_or_stop = self.comma | self.colon, self.quote | self.stop
        self.any_time = self.time | self.date | self.weekday
        self.ends_phrase = self.comma | self.quote | self.stop | self.semicolon | self.colon | self.relative
        self.trailing = self.comma | self.stop | self.colon | self.semicolon | self.dash
        self.no_apposition = self.personal | self.relative | self.that | self.quote | self.coordinator
        self.no_charge = self.no_apposition - self.that
        self.no_addressee = self.preposition | self.that | self.quote | self.colon | self.comma


def holds(members: Chars, chars: str, first: int, last: int) -> bool:
    """Whether one of the units first..last-1 is a member."""
    return not members.isdisjoint(chars[first:last])


class QuoteTapes:
    """Makes the tape that statements are read on."""

    def __init__(self, ruleset: Ruleset) -> None:
        alphabet, of = ruleset.alphabet, ruleset.alphabet.members
        mine = frozenset().union(*(of(n) for n in alphabet.names if n.split(".")[0] in STATEMENT_CLASSES))
        # What other families join ('of the', 'has been') and what hides a word that bounds a subject here.
        self._foreign = re.compile(charset(of(HIDING) - mine))
        self._blank = of("space") | of("line") | of("para")
        self._comma = of("=,")
        self._retired = re.compile(charset(of("noun.retired")))
        self._no_person = of("name.no-person")
        matter = charset(self._no_person | of("noun.matter"))
        genitive = charset(of("clause.genitive"))
        office = charset(of("noun.role") | of("noun.rank") | of("noun.body"))
        listed = f"{matter}+(?:{charset(self._comma)}{matter}+)+{charset(self._comma)}?"
        # 'Minister of Labour, Health and Social Protection': the commas part no speakers
        self._matters = re.compile(f"{office}{genitive}({listed}{charset(of('clause.and'))}{matter}+)")
        # 'Deputy Prime Minister – Minister of Economy': one office
        self._double = re.compile(f"({office}{charset(of('mark.dash'))}{office})")
        # 'Colonel Sunday Okafor', and a weekday that no date rule took before another name: no day
        titled, capital = charset(of("noun.rank") | of("noun.title")), of("cap")
        day, left = charset(of("time-expression")), charset(of("clause.weekday") - of("lower"))
        self._day_name = re.compile(f"(?:(?<={titled}){day}|{left})(?={charset(capital)})")
        first, dash, small = (charset(of(name)) for name in ("cap", "mark.dash", "name.syllable"))
        self._given = re.compile(f"(?<={first})({first}{dash}{small})")  # 'Park Ji-sung'
        self._own_name = of("noun.own-name")
        self._capital = alphabet.shapes["cap"]
        self._place = re.compile(charset(of("place")))
        self._body = of("noun.body") | of("name.body")
        self._binding, self._office = of("clause.noun-preposition"), of("noun.role")
        self._unions = ruleset.lexicon("noun.union").entries
        agencies = (ruleset.lexicon(name).entries for name in ("device.agency", "via.outlet"))
        self._agencies = frozenset(self._unions).union(*agencies)
        self._chars = {kind: alphabet.mentions[kind] for kind in ("quote", *set(_TERMINAL.values()))}

    def make(self, marked: Marked) -> tuple[Tape, dict[int, Quote]]:
        """The tape with each quotation (and a comma right behind it) as one unit; unit -> quotation."""
        tape, tokens = marked.tape, marked.tapes["tokens"]
        changes: list[tuple[int, int, tuple[Quote | None, str] | None]]
        changes = [(m.start(), m.end(), None) for m in self._foreign.finditer(tape.chars)]
        changes += [(at, at + 1, None) for at in self._bodies(tape, tokens)]
        changes += [
            (*m.span(1), (None, m[1][-1])) for m in self._double.finditer(tape.chars) if _spaced(tape, m.end() - 2)
        ]
        given = (m for m in self._given.finditer(tape.chars) if not _spaced(tape, m.end() - 2))
        changes += [(*m.span(1), (None, self._capital)) for m in given]
        days = (m.start() for m in self._day_name.finditer(tape.chars))
        changes += [(at, at + 1, (None, self._capital)) for at in days if tape.unit(at).isalpha()]
        changes += [(m.start(), m.end(), (None, "")) for m in self._retired.finditer(tape.chars)]
        changes += [(*m.span(1), (None, self._matter(m[1]))) for m in self._matters.finditer(tape.chars)]
        changes += self._quotations(tape, marked.quotes)
        if not changes:
            return tape, {}
        changes.sort(key=lambda change: (change[0], -change[1]))
        chars: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        owners: dict[int, Quote] = {}
        done = 0
        for first, last, joined in changes:
            if first < done:
                continue
            chars.append(tape.chars[done:first])
            starts += tape.starts[done:first]
            ends += tape.ends[done:first]
            if joined is None:
                inside = range(*tokens.range(tape.starts[first], tape.ends[last - 1]))
                whole = [i for i in inside if tokens.chars[i] not in self._blank]
                chars += [tokens.chars[i] for i in whole]
                starts += [tokens.starts[i] for i in whole]
                ends += [tokens.ends[i] for i in whole]
            elif joined[1]:
                if joined[0] is not None:
                    owners[len(starts)] = joined[0]
                chars.append(joined[1])
                starts.append(tape.starts[first])
                ends.append(tape.ends[last - 1])
            done = last
        chars.append(tape.chars[done:])
        starts, ends = starts + tape.starts[done:], ends + tape.ends[done:]
        return Tape(tape.text, "".join(chars), starts, ends, tape.alphabet), owners

    def _bodies(self, tape: Tape, tokens: Tape) -> list[int]:
        """Units that are bodies called by a place ('Basra Teaching Hospital')."""
        joined = (m.start() for m in self._place.finditer(tape.chars))
        found = [at for at in joined if not tape.unit(at).isalpha() or tape.unit(at) in self._unions]
        last = {at: tokens.chars[tokens.at(tape.ends[at] - 1)] for at in found}
        return [at for at in found if last[at] in self._body or tape.unit(at) in self._agencies]

    def _matter(self, chars: str) -> str:
        """The class of a list of matters: that of one which is no person's name, if there is one."""
        return next((char for char in chars if char in self._no_person), chars[-1])

    def _quotations(self, tape: Tape, quotes: list[Quote]) -> list[tuple[int, int, tuple[Quote | None, str]]]:
        spans: list[tuple[int, int, tuple[Quote | None, str]]] = []
        for quote in quotes:
            first, last = tape.range(quote.open, quote.close)
            if last <= first:
                continue
            signed = first and tape.chars[first - 1] in self._own_name and last - first <= _CALL_SIGN
            if signed or self._names_body(tape, first, quote):
                spans += [(first, first + 1, (None, "")), (last - 1, last, (None, ""))]  # 'call sign "Fox"'
                if any(word[0].islower() for word in tape.text[quote.start : quote.end].split()):
                    spans.append((first + 1, last - 1, (None, self._capital)))  # '"Life After the Mine"': one word
                continue
            kind = _TERMINAL.get(tape.text[quote.start : quote.end].rstrip(_TRAILING)[-1:], "quote")
            if last < len(tape) and tape.chars[last] in self._comma:
                last, kind = last + 1, "quote.comma"
            spans.append((first, last, (quote, self._chars[kind])))
        return spans

    def _names_body(self, tape: Tape, first: int, quote: Quote) -> bool:
        """Whether a quotation is the name of a body: 'the charity "Clear Ground"', 'manager at "Clear Ground"'."""
        words = tape.text[quote.start : quote.end].split()
        named = first >= _TWO and 0 < len(words) <= _MOST_NAMES and words[-1].isalnum()
        of_office = tape.chars[first - 1] in self._binding and tape.chars[first - _TWO] in self._office
        named = named and words[0][0].isupper() and words[-1][0].isupper()
        named = named and all(w[0].isupper() or len(w) <= _SMALL for w in words)  # 'Life After the Mine'
        return named and (tape.chars[first - 1] in self._body or of_office)


def _spaced(tape: Tape, at: int) -> bool:
    """Whether a unit has a space before it."""
    return tape.starts[at] > tape.ends[at - 1]


class Splitter:
    """Sentences as unit spans, their terminal marks included."""

    def __init__(self, alphabet: Alphabet, classes: Classes) -> None:
        self._classes = classes
        self._abbreviation = alphabet.members("structure.abbreviation") | alphabet.members("initial")
        self._opener = alphabet.members("structure.opener")
        self._said = classes.quote_comma | classes.quote_stop | classes.quote_ask
        self._ends = re.compile(
            charset(classes.stop | self._abbreviation | classes.para | classes.quote_stop | classes.quote_ask)
        )

    def split(self, tape: Tape) -> list[Span]:
        chars, classes = tape.chars, self._classes
        size = len(chars)
        spans: list[Span] = []
        first = 0
        for match in self._ends.finditer(chars):
            at = match.start()
            if at < first:
                continue
            char, last = chars[at], at + 1
            if char in classes.para:
                last = at
            elif char in self._abbreviation:
                said = (
                    last < size and chars[last] in self._said and tape.text[tape.ends[at] - 1] == "."
                )  # 'on X. "We …"'
                if not said and (last >= size or chars[last] not in self._opener or chars[last] in classes.lower):
                    continue
            else:
                if char in classes.quote and at - first > 1 and tape.text[tape.ends[at - 1] - 1] == ".":
                    spans.append((first, at))  # behind an abbreviation that no list has ('in Monica, Calif. "We …"')
                    first = at
                while last < size and chars[last] in classes.close:
                    last += 1
                if last < size and (
                    chars[last] in classes.lower or (chars[last] in classes.punct and chars[last] not in classes.open)
                ):
                    continue
                if char in classes.quote and last < size and chars[last] in classes.dash:
                    continue
            if last > first:
                spans.append((first, last))
            first = at + 1 if char in classes.para else last
        if first < size:
            spans.append((first, size))
        return spans
