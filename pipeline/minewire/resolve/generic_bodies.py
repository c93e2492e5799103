"""Bodies that a general noun takes up: 'prosecutors', 'the Aran-based group', 'the charity'."""

from __future__ import annotations

from .entities import Entities, Entity, words_of
from .voice import ORGANISATION, Voice


class GenericBodies(Entities):
    """What the nouns for bodies that have no name tell."""

    def _of_body(self, plural: str) -> Entity | None:
        """'prosecutors' behind 'the prosecutor's office': the body that is named by them."""
        for entity in reversed(self.recent):
            if entity.kind == ORGANISATION and any(
                len(word) > 5 and plural.startswith(word) and len(plural) - len(word) <= 1
                for word in words_of(entity.name)
            ):
                return entity
        return None

    def _by_seat(self, name: str) -> bool:
        """Whether a body is only told by where it sits ('the Aran-based group')."""
        *told, noun = name.split()
        return bool(told) and noun in self._generic.entries and told[-1].rpartition("-")[2] in self._seated

    def _of_state(self, name: str) -> bool:
        """Whether a body is one of the state by a noun of its name; the Danish Refugee Council is not."""
        return name not in self._of_mine_action and any(word in self._state.entries for word in words_of(name))

    def _charity(self, voice: Voice, found: Entity | None) -> str | None:
        """The name of the charity that was named last, where 'the charity' would else be a body of another kind that
        has spoken ('the Mine Action Centre said … where the HALO Trust works, according to the charity')."""
        if not voice.definite or voice.head not in self._charities or voice.name.lower() != voice.head:
            return None
        last = words_of(found.name)[-1:] if found is not None else []
        if found is None or voice.head in found.heads or not self._headers & set(words_of(found.name)) - self._of_aid:
            return None
        named = self._index.last_body(
            self._index.offset(voice.span[0]), lambda name: not self._of_aid.isdisjoint(words_of(name)[-1:])
        )
        return named[1] if named is not None and last not in [words_of(named[1])[-1:]] else None
