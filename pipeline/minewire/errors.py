"""Errors that reach a user: each names the file, the place in it, what is wrong and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence


class MinewireError(Exception):
    """A problem the user can act on.

    `str(error)` reads `file: place: problem; remedy`, leaving out what is not known.
    """

    def __init__(
        self, problem: str, *, file: str | None = None, place: str | None = None, remedy: str | None = None
    ) -> None:
        self.problem, self.file, self.place, self.remedy = problem, file, place, remedy
        where = "".join(f"{part}: " for part in (file, place) if part)
        super().__init__(where + problem + (f"; {remedy}" if remedy else ""))


class UsageError(MinewireError):
    """A call that asks for what there is not: nothing was read or written."""


class InputError(MinewireError):
    """An input that cannot be read as an article: it is set aside and the batch goes on."""


class EmptyInputError(InputError):
    """An input without a word in it: nothing is wrong with it, and there is nothing to extract."""


class MissingExtraError(MinewireError):
    """A package is needed that an extra brings; `package` and `extra` are their names."""

    def __init__(self, package: str, extra: str, *, file: str | None = None, use: str = "this") -> None:
        remedy = f"pip install 'minewire[{extra}]'"
        super().__init__(f"{use} needs the package {package}", file=file, remedy=remedy)


class PatternError(MinewireError):
    """One or more faults in the pattern files; `errors` holds each of them."""

    def __init__(self, errors: Sequence[MinewireError]) -> None:
        self.errors = list(errors)
        count = len(self.errors)
        super().__init__(f"{count} problem{'s' if count != 1 else ''} in the patterns:\n" + "\n".join(map(str, errors)))
