"""An article from the fields of an object: a JSON object, a row of a table, or a mapping given in Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from minewire.errors import EmptyInputError, InputError
from minewire.text import Article, iso_day

Reading = Article | InputError

# What an article has -> the names it is looked for under, unless an option names another.
NAMES: dict[str, tuple[str, ...]] = {
    "text": ("text",),
    "id": ("id",),
    "date": ("published",),
    "url": ("url", "source"),
    "outlet": ("outlet",),
    "headline": ("headline",),
    "byline": ("byline",),
}
_STRINGS = ("outlet", "headline", "byline")


def article(
    fields: Mapping[str, Any],
    *,
    file: str | None = None,
    place: str | None = None,
    names: Mapping[str, str] | None = None,
) -> Reading:
    """An article from the fields of a JSON object: text, and any of id, published, url (or source), outlet, headline,
    byline. Other fields are left alone. `names` are other names for them ({"text": "body", "date": "meta.day"}).
    """

    def fault(problem: str, remedy: str) -> InputError:
        return InputError(problem, file=file, place=place, remedy=remedy)

    chosen = names or {}
    text = _value(fields, "text", chosen)
    if not isinstance(text, str):
        if text is None and _is_empty(fields, chosen):
            return EmptyInputError(
                "the text is empty", file=file, place=place, remedy="give an article or leave it out"
            )
        name = chosen.get("text", "text")
        return fault(
            f"no field {name!r} with a string", 'give each article as {"text": …}, or name its field with --text-field'
        )
    given: dict[str, Any] = {"source": file}
    for key in _STRINGS:
        value = _value(fields, key, chosen)
        if value is not None:
            if not isinstance(value, str):
                return fault(f"field {chosen.get(key, key)!r} is not a string", "write it in quotes or leave it out")
            given[key] = value or None
    for key, name in (("id", "id"), ("source", "url")):
        value = _value(fields, name, chosen)
        if value not in (None, ""):
            given[key] = str(value)
    day = _value(fields, "date", chosen)
    if day:
        given["published"] = iso_day(day)
        if given["published"] is None:
            return fault(f"field {chosen.get('date', 'published')!r} is no date: {day!r}", "write it as 2023-04-30")
    return sound(Article(text=text, **given), file, place)


def sound(given: Article, file: str | None, place: str | None) -> Reading:
    """The article, or why its text cannot be one."""
    if not given.text.strip():
        return EmptyInputError("the text is empty", file=file, place=place, remedy="give an article or leave it out")
    if "\0" in given.text:
        return InputError("the text holds NUL characters", file=file, place=place, remedy="give plain text")
    if problem := given.fault():
        return InputError(problem, file=file, place=place, remedy="write it as valid Unicode")
    return given


def _value(fields: Mapping[str, Any], what: str, chosen: Mapping[str, str]) -> Any:
    """The value of what an article has, under the name chosen for it ('a.b' goes into an object) or its usual ones."""
    if what not in chosen:
        return next(
            (fields[name] for name in NAMES[what] if fields.get(name) not in (None, "")), fields.get(NAMES[what][0])
        )
    name = chosen[what]
    if name in fields:
        return fields[name]
    inner: Any = fields
    for part in name.split("."):
        inner = inner.get(part) if isinstance(inner, Mapping) else None
    return inner


def _is_empty(fields: Mapping[str, Any], chosen: Mapping[str, str]) -> bool:
    """Whether the field of the text is there and holds nothing (null)."""
    return chosen.get("text", "text") in fields
