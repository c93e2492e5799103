"""Bytes to text: by the encoding named, a byte order mark, strict UTF-8, the charset declared, and last by evidence.

Evidence means that only one of a short list of encodings makes sense of every byte. Where two of them would read the
text differently nothing is guessed: the input is refused with the names to choose from. The list is kept here rather
than left to a library, so that the same bytes are the same text on every machine, whatever else is installed.
"""

from __future__ import annotations

import codecs
import re

from minewire.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Signs that newspapers of every country print.
_SIGNS = "‘’“”‚„‹›«»–—…•·€£©®™°§¶±²³¼½¾×÷\xa0\xad"
_CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ЁёІіЇїЄєҐґЎў№"
# Encodings that are tried, each with the letters it is believed for: letters of the names that mine action news prints.
# Where two encodings put two common letters on one byte (è and č), --encoding has to settle it; of a common and a rare
# one (ğ and Icelandic ð or Croatian đ, ñ and ń) the rare one is left out, which settles it here.
_LETTERS = {
    "cp1252": "àáâãäåæçèéêëìíîïñòóôõöøùúûüßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜšŠžŽœŒÿ",
    "cp1254": "şŞğĞıİàáâäçèéêëìíîïñòóôõöùúûüßÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜ",
    "cp1250": "áâäąćčçéęëíîłóôöřšśúüůžźżÁÂÄĄĆČÇÉĘËÍÎŁÓÔÖŘŠŚÚÜŮŽŹŻ",
    "cp1251": _CYRILLIC,
}
# Too little text proves nothing.
_LEAST = 100
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
_SIGN_IN_WORD = re.compile(r"[^\W\d_][²³¹¼½¾¿¶§©®±×÷‚„][^\W\d_]")
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|encoding\s*=\s*["']([\w.:-]{2,40})["']""", re.I
)


def decode(
    data: bytes,
    encoding: str | None = None,
    *,
    declared: str | None = None,
    file: str | None = None,
    place: str | None = None,
) -> str | InputError:
    """Bytes as text: by `encoding`, a byte order mark, strictly as UTF-8, as `declared`, or by evidence.

    Line ends stay as they are. Binary data is refused.
    """
    marked = mark_of(data)
    if marked is None and b"\0" in data and not encoding:
        at = data.index(b"\0")
        return InputError(f"binary data (NUL at byte {at})", file=file, place=place, remedy="give text, or --encoding")
    chosen = encoding or marked or "utf-8"
    try:
        return data.decode(chosen).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        at = error.start
    except LookupError:
        return InputError(f"unknown encoding {chosen!r}", file=file, place=place, remedy="try --encoding utf-8")
    found = None if encoding or marked else _as_declared(data, declared) or _by_evidence(data)
    if isinstance(found, str):
        return found
    remedy = f"name the right one with --encoding, for example --encoding {found[0] if found else 'cp1254'}"
    hint = f"; {' and '.join(found)} read it differently" if found else ""
    return InputError(f"not {chosen} at byte {at}{hint}", file=file, place=place, remedy=remedy)


def mark_of(data: bytes) -> str | None:
    """The encoding that a byte order mark names."""
    return next((name for mark, name in _BOMS if data.startswith(mark)), None)


def declared_in(page: bytes) -> str | None:
    """The charset that a page or an XML file names in its head."""
    found = _DECLARED.search(page, 0, 4096)
    return (found[1] or found[2]).decode("ascii") if found else None


def is_known(encoding: str) -> bool:
    """Whether there is an encoding of this name."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True


def has_byte_lines(encoding: str | None) -> bool:
    """Whether a line of this encoding ends where the byte of a line feed stands (not so in UTF-16)."""
    return encoding is None or (is_known(encoding) and "\n".encode(encoding) == b"\n")


def _as_declared(data: bytes, declared: str | None) -> str | None:
    if declared is None or not is_known(declared):
        return None
    # Browsers read the label latin-1 as cp1252, and so do pages that say it.
    names = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
    name = codecs.lookup(declared).name
    try:
        return data.decode(names.get(name, name))
    except (UnicodeDecodeError, LookupError):
        return None


def _by_evidence(data: bytes) -> str | list[str] | None:
    """The text, when all encodings that make sense of it read the same; else their names; None when none does."""
    if len(data) < _LEAST or sum(byte < 0x80 for byte in data) < 0.6 * len(data):
        return None
    readings: dict[str, str] = {}
    for name, letters in _LETTERS.items():
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        strange = {c for c in text if not c.isascii()} - set(letters) - set(_SIGNS)
        if strange - {"¹", "¿", "¡"}:
            continue
        if not _MIXED.search(text) and not _SIGN_IN_WORD.search(text):
            readings.setdefault(text, name)
    if len(readings) == 1:
        return next(iter(readings))
    return list(readings.values()) or None
