"""Every name of an article, spoken or only spoken of: full names by surname, organisations by acronym."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from minewire.mentions import Span
from minewire.ruleset import Tape
from minewire.text import fold

from .name_cores import NameCores
from .name_patterns import NamePatterns
from .names import Names
from .voice import PERSON, Voice

_FEWEST_LETTERS = 3  # of an acronym that no bracket explains
_NAMED_AGAIN = _FEW = 2
_APPOSITION = 9  # units from a name to the end of what explains it
_AHEAD = 400  # characters within which someone is named who has spoken without a name
_SHORT_NAME = 4  # letters of a name that is too short to be guessed from a misprint
_WORD = re.compile(r"\w+")
_ARTICLE = 3  # letters of the longest article before a hyphen in a name
_PLACED = 2  # capitals of a name behind those of its acronym ('State Emergency Service of Ukraine (SES)')
_LONGEST = 14  # units of an organisation's name before its acronym


def _led(name: str) -> bool:
    """Whether the surname leads a name: 'Park Ji-sung'."""
    return name.partition("-")[2][:1].islower()


class NameIndex:
    """Names of one article, found when first asked for."""

    def __init__(self, tape: Tape, names: Names, patterns: NamePatterns) -> None:
        self._tape, self.names, self._patterns = tape, names, patterns
        self._cores = NameCores(tape, names)
        self._people: list[tuple[int, str]] | None = None
        self._surnames: dict[str, list[tuple[int, str]]] = {}  # folded
        self._words: frozenset[str] | None = None
        self._titled: list[tuple[int, str]] = []  # the same of one capital behind a title: 'President Marsh'
        self._acronyms: dict[str, str] | None = None
        self._bodies: list[tuple[int, str]] | None = None

    @property
    def tape(self) -> Tape:
        """The tape that names are read on."""
        return self._tape

    @property
    def people(self) -> list[tuple[int, str]]:
        """(offset, full name) of every run of capitals that can be a person, in order."""
        if self._people is None:
            self._people = []
            for match in self._patterns.person.finditer(self._tape.chars):
                for core in self._cores.find(match.span(), self.common):
                    found = self._people if core[1] - core[0] > 1 else self._titled
                    found.append((self._tape.starts[core[0]], self._tape.slice(*core)))
        return self._people

    @property
    def named(self) -> list[tuple[int, str]]:
        """The same and whoever is called by one word behind a title ('President Marsh'), in order."""
        return sorted((*self.people, *self._titled))

    def full_name(self, surname: str, offset: int, near: int, gender: str = "") -> str | None:
        """The name of nobody of the other gender that ends in a surname: the nearest one before an offset, else the
        first behind it; a surname that no name has may be misprinted by `near` letters."""
        wanted = name_key(surname)
        found = self.with_surname(wanted)
        found = [named for named in found if not gender or self.gender(named[1]) in ("", gender)]
        if not found and (called := self._by_given(wanted, offset)) is not None:
            return called
        if not found and len(wanted) > _SHORT_NAME:
            misprinted = [known for known in self._surnames if within(known, wanted, near)]
            found = sorted(named for known in misprinted for named in self._surnames[known])
        if not found:
            return None
        before = [name for start, name in found if start < offset]
        return before[-1] if before else found[0][1]

    def _by_given(self, wanted: str, offset: int) -> str | None:
        """The one person told before with that first name: 'Suphap Wongsa, 39, … Mr Suphap said'; or behind, where it
        is a name of two syllables that the surname leads ('Ban warns of mines' above 'Ban Ki-moon')."""
        called = [(start, name) for start, name in self.people if name_key(name.split()[0]) == wanted]
        told = {name for start, name in called if start < offset} or {name for _, name in called if _led(name)}
        return told.pop() if len(told) == 1 else None

    def with_surname(self, wanted: str) -> list[tuple[int, str]]:
        """The people whose names end in a folded surname, in order."""
        if not self._surnames:
            for named in self.people:
                self._surnames.setdefault(name_key(named[1].split()[-1]), []).append(named)
        return self._surnames.get(wanted, [])

    def explained(self, surname: str) -> tuple[int, Voice] | None:
        """Where a bare surname is explained by what stands behind it ('Noor, a surgeon, …')."""
        if f"{surname}, " not in self._tape.text:
            return None
        for match in re.finditer(rf"\b{re.escape(surname)}, (?=\w)", self._tape.text):
            first, last = self._tape.range(match.start(), match.start() + len(surname))
            chars, names = self._tape.chars, self.names
            if chars[last + 1 : last + 2] not in names.determiner or (first and chars[first - 1] in names.capital):
                continue
            end = next((i for i in range(last + 1, len(chars)) if chars[i] in names.ends), 0)
            voice = names.beside(self._tape, (first, last)) if end and chars[end] in names.comma else None
            if voice is not None and voice.role:
                return match.start(), voice
        return None

    def offset(self, unit: int) -> int:
        """Where a unit of the tape begins."""
        return self._tape.starts[unit]

    def code_points(self, units: Span) -> Span:
        """Where units of the tape begin and end."""
        return self._tape.starts[units[0]], self._tape.ends[units[1] - 1]

    def place(self, at: Span) -> bool:
        """Whether these code points are places and nothing else."""
        return all(self._tape.chars[unit] in self.names.place for unit in range(*self._tape.range(*at)))

    def state_before(self, unit: int) -> str | None:
        """The first place named in the sentence before a unit ('Mines cost Aran dearly, its envoy said')."""
        first = unit
        while first > 0 and self._tape.chars[first - 1] not in self.names.stop:
            first -= 1
        return next((self._tape.unit(i) for i in range(first, unit) if self._tape.chars[i] in self.names.place), None)

    def body_before(self, unit: int) -> str | None:
        """The last body named in the sentence before a unit ('The Halo Trust hopes …, said Ana Roe, who runs its')."""
        names, chars, first = self.names, self._tape.chars, unit
        while first > 0 and chars[first - 1] not in names.stop:
            first -= 1
        brackets = [match.span() for match in self._patterns.bracket.finditer(chars, first, unit)]
        runs = [run.span() for run in self._patterns.person.finditer(chars, first, unit)]
        if brackets and (not runs or runs[-1][1] <= brackets[-1][0]):
            return self.acronyms.get(self._tape.unit(brackets[-1][1] - 2))
        bodies = [span for span in runs if any(chars[i] in names.body for i in range(*span))]
        ventures = [i for i in range(first + 1, unit) if chars[i] in names.venture and chars[i - 1] in names.capital]
        if bodies and (not ventures or bodies[-1][0] > ventures[-1]):
            return self._tape.slice(*bodies[-1])
        return self._tape.slice(ventures[-1] - 1, ventures[-1] + 1) if ventures else None

    def definite(self, at: Span) -> bool:
        """Whether the definite article opens these code points."""
        return self._tape.chars[self._tape.range(*at)[0]] in self.names.the

    def indefinite(self, at: Span) -> bool:
        """Whether an indefinite article opens these code points."""
        return self._tape.chars[self._tape.range(*at)[0]] in self.names.indefinite

    def letters_behind(self, noun: str, before: int) -> str | None:
        """The acronym right behind a noun for a body, the last one before a unit ('the national centre CNAMS')."""
        tape, upper = self._tape, self.names.upper
        found = (i for i in range(before - 2, -1, -1) if tape.chars[i + 1] in upper and tape.unit(i).lower() == noun)
        at = next(found, None)
        return tape.unit(at + 1) if at is not None else None

    def told_again(self, head: str) -> bool:
        """Whether something is told of 'the officer, who asked not to be named': he is none of those with a name."""
        tape, names = self._tape, self.names
        at = (i for i in range(1, len(tape) - 2) if tape.chars[i - 1] in names.the and tape.unit(i).lower() == head)
        return any(tape.chars[i + 1] in names.comma and tape.chars[i + 2] in names.relative for i in at)

    def device(self, span: Span) -> bool:
        """Whether these units hold a device: it is told of and says nothing."""
        return any(self._tape.has(unit, "device") for unit in range(*span))

    def holder(self, head: str, words: set[str], offset: int) -> Voice | None:
        """The last one named before an offset with a role of this head noun that holds these words too."""
        named = [named for named in self.named if named[0] < offset]
        return next(self._with_role(head, words, reversed(named)), None)

    def coming(self, head: str, words: set[str], offset: int) -> Voice | None:
        """The one named with such a role soon behind an offset; nobody where the article has two."""
        named = [named for named in self.named if named[0] > offset]
        held = list(self._with_role(head, words, iter(named)))
        near = held and held[0].name_span and self.offset(held[0].name_span[0]) - offset <= _AHEAD
        one = {name_key(voice.name.split()[-1]) for voice in held}
        return held[0] if near and len(one) == 1 else None

    def person_ahead(self, offset: int, gender: str) -> str | None:
        """The first one of a gender who is named soon behind an offset."""
        low, high = bisect_left(self.people, (offset, "")), bisect_left(self.people, (offset + _AHEAD, ""))
        ahead = (n for at, n in self.people[low:high] if self.gender(n) in ("", gender) and not self._behind_by(at))
        return next(ahead, None)

    def _behind_by(self, offset: int) -> bool:
        """Whether a preposition stands before the name at an offset: somebody else is the subject."""
        names, chars, at = self.names, self._tape.chars, self._tape.range(offset, offset + 1)[0]
        while at > 0 and chars[at - 1] in names.before_noun and chars[at - 1] not in names.bounds:
            at -= 1
        return at > 0 and (chars[at - 1] in names.by or chars[at - 1] in names.preposition)

    def _with_role(self, head: str, words: set[str], named: Iterator[tuple[int, str]]) -> Iterator[Voice]:
        names, wanted = self.names, self.names.rank_word(head)
        for start, name in named:
            span = self._tape.range(start, start + len(name))
            voice = names.beside(self._tape, span)
            if voice is not None and voice.role and names.rank_word(voice.head) == wanted:
                if words <= {names.rank_word(word) for word in f"{voice.role} {voice.organisation or ''}".split()}:
                    yield voice
            elif words == {wanted} and wanted in self._called(span[0]):
                yield voice or Voice(PERSON, span, name, span)

    def _called(self, name: int) -> set[str]:
        """The words for an office before a name, also before its comma ('The inspector, Captain Omar Noor, …')."""
        names, chars, at = self.names, self._tape.chars, name
        while at > 0 and (chars[at - 1] in names.office or chars[at - 1] in names.comma):
            at -= 1
        return {names.rank_word(self._tape.unit(i)) for i in range(at, name)}

    def common(self, name: str) -> bool:
        """Whether a name of one word is a word that the article also has without its capital ('Race … the race')."""
        word = name.lower()
        if _WORD.fullmatch(word) is None:
            return " " not in name and re.search(rf"\b{re.escape(word)}\b", self._tape.text) is not None
        if self._words is None:
            self._words = frozenset(_WORD.findall(self._tape.text))
        return word in self._words

    def a_word(self, name: str) -> bool:
        """Whether a name of one word, which the article has once, may be no more than a word with its capital."""
        if " " in name or self.gender(name) or self._tape.text.count(name) >= _NAMED_AGAIN:
            return False
        start = self._tape.text.find(name)
        behind = self._tape.chars[self._tape.range(start, start + len(name))[1] :][:_APPOSITION]
        if behind[:1] not in self.names.comma:
            return True
        close = next((i for i, char in enumerate(behind) if i and char in self.names.comma), 0)
        office = any(char in self.names.office for char in behind[:close])  # 'Roe, the agency's chairman, …'
        explained = (self.names.age, self.names.count, self.names.relative, self.names.indefinite)
        return not (office or any(behind[1:2] in of for of in explained))  # 'Halima, 32, …'

    def gender(self, name: str) -> str:
        return self.names.gender_of(name)

    def nearest_person(self, start: int, offset: int) -> Iterator[tuple[int, str]]:
        """People named between two offsets, the nearest to the second one first."""
        named = self.named
        low, high = bisect_left(named, (start, "")), bisect_left(named, (offset, ""))
        return (named[index] for index in range(high - 1, low - 1, -1))

    @property
    def acronyms(self) -> dict[str, str]:
        """Acronym -> the name that it is introduced for in brackets, or behind a comma."""
        if self._acronyms is None:
            self._acronyms = {}
            for match in self._patterns.bracket.finditer(self._tape.chars):
                short = self._tape.unit(match.end() - 2)
                name = self._before_bracket(match.start(), short)
                told = short not in self._acronyms and (short.isupper() or sum(map(str.isupper, short)) >= _FEW)
                if name and told and self.names.abbreviates(short, name, match.group()):
                    self._acronyms[short] = name
        return self._acronyms

    def spelled(self, short: str) -> str | None:
        """The one body whose capitals an acronym is that no bracket explains ('Mines Advisory Group … MAG')."""
        if not short.isupper() or len(short) < _FEWEST_LETTERS:
            return None
        runs = (*self._patterns.person.finditer(self._tape.chars), *self._patterns.body.finditer(self._tape.chars))
        bodies = [run.span() for run in runs if not self.names.body.isdisjoint(run.group())]
        names = {self._tape.slice(*span) for span in bodies}
        found = [name for name in names if "".join(word[0] for word in name.split() if word[0].isupper()) == short]
        return found[0] if len(found) == 1 else None

    def body(self, noun: str, before: int) -> str | None:
        """The one name before an offset with a noun for bodies."""
        found = self.bodies(noun, before)
        return found.pop() if len(found) == 1 else None

    def bodies(self, noun: str, before: int) -> set[str]:
        """The names before an offset that end in a noun for bodies ('Rescue Service' for 'the service'), or that
        open with it ('Ministry of Defence')."""
        chars, end = self._tape.chars, bisect_left(self._tape.starts, before)
        runs = self._patterns.person.finditer(chars, 0, end)
        found = {self._tape.slice(*run.span()) for run in runs if fold(self._tape.unit(run.end() - 1)) == noun}
        opening = self._patterns.body.finditer(chars, 0, end)
        found |= {self._tape.slice(*run.span()) for run in opening if fold(self._tape.unit(run.start())) == noun}
        known = (self._tape.unit(i) for i in range(end) if chars[i] in self.names.named_body)
        return found | {name for name in known if fold(name).split()[-1] == noun}  # 'Danish Refugee Council'

    def _before_bracket(self, bracket: int, short: str) -> str | None:
        names, tape = self.names, self._tape
        first, letters = bracket, ""
        fit: int | None = None
        while first > 0 and bracket - first < _LONGEST:
            char = tape.chars[first - 1]
            if char in names.capital:
                first -= 1
                letters = "".join(word[0] for word in tape.unit(first).split()) + letters
                if letters.upper().startswith(short.upper()) and len(letters) - len(short) <= _PLACED:
                    fit = first
                    break
            elif (
                char in names.preposition or char in names.conjunction or char in names.apostrophe
                or char in names.slash
                or (char in names.determiner and first - 2 >= 0 and tape.chars[first - 2] in names.preposition)
            ) and first < bracket:  # fmt: skip
                first -= 1
            else:
                break
        first = fit if fit is not None else names.behind_office(tape, first, bracket)
        if tape.chars[first] in names.plural:  # 'Sappers of the Rescue Service (RS)'
            first += 1
        while first < bracket and tape.chars[first] not in names.capital:
            first += 1
        name = tape.slice(first, bracket)
        return name if bracket - first >= 2 or " " in name else None  # an agency of several words can be one unit


def name_key(word: str) -> str:
    """A word of a person's name for comparison: folded, without an article that a hyphen joins ('al-Noor', 'Noor')."""
    article, hyphen, name = fold(word).partition("-")
    return name if hyphen and name and len(article) <= _ARTICLE else article + hyphen + name


def within(a: str, b: str, most: int) -> bool:
    """Whether two words differ by at most `most` letters."""
    if not a or not b or abs(len(a) - len(b)) > most or a[0] != b[0]:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1] <= most
