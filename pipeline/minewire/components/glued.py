"""Words that lost the space between them, as on pages whose markup was cut away ('themwere killed')."""

from __future__ import annotations

from minewire.ruleset import Ruleset

_FIRST, _SECOND = 3, 4  # letters of a first word, of a second one: 'themed' is none


class Seams:
    """Where an unknown word is two known ones. Only lower-case words and abbreviations: names end in anything."""

    def __init__(self, ruleset: Ruleset) -> None:
        def words(name: str) -> tuple[str, ...]:
            return tuple(ruleset.lexicon(name).entries)

        self._knows = ruleset.alphabet.knows
        self._behind, self._before = words("structure.glued-behind"), words("structure.glued-before")
        self._one = frozenset(words("structure.one-word"))

    def seam(self, word: str) -> int:
        """How many letters the first word has; 0 for a word that is one."""
        return 0 if not word.isalpha() or self._knows(word) else self.of_unknown(word)

    def of_unknown(self, word: str) -> int:
        """The same for letters that no lexicon or rule has as a word."""
        if word in self._one:
            return 0
        if word.endswith(self._behind):
            for end in self._behind:
                first = word.removesuffix(end)
                if first != word and len(first) >= _FIRST and _plain(first) and self._knows(first):
                    return len(first)
        if word.lower().startswith(self._before):
            for start in self._before:
                second = word[len(start) :]
                if (
                    word.lower().startswith(start)
                    and len(second) >= _SECOND
                    and second.islower()
                    and self._knows(second)
                ):
                    return len(start)
        return 0


def _plain(word: str) -> bool:
    return word.islower() or word.isupper()
