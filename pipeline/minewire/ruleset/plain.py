"""Lexicon files read fast: their plain lists and tables by an expression, whatever else they hold by tomllib.

Nine tenths of them are lists of words and tables of word = value, and tomllib, which looks at each character in turn,
is a tenth of what a start costs.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

_STRING = r'"([^"\\\x00-\x08\x0a-\x1f\x7f]+)"'
_VALUE = rf"(?:{_STRING}|(-?(?:0|[1-9]\d*)(?:\.\d+)?))"
_REST = r"[ \t]*(?:#[^\x00-\x08\x0a-\x1f\x7f]*)?\n"  # of a line
_ROW = rf"{_STRING} = {_VALUE}{_REST}"
_GAP = rf"(?:{_REST}|[ \t])*+"
_LIST = re.compile(rf"^words = \[{_GAP}(?:{_STRING}{_GAP}(?:,{_GAP}|(?=\])))*+\]$", re.M)
_TABLE = re.compile(rf"^\[lexicon\.values\]{_REST}(?:{_ROW}|{_REST})*+(?=\[|\Z)", re.M)
_WORD = re.compile(rf"{_STRING}|#.*")
_PAIR = re.compile(rf"^{_ROW}", re.M)
_TAKEN = "\0"  # stands for what was taken out; no file can hold it


def lexicons(text: str) -> dict[str, Any]:
    """The same as tomllib.loads for a file of lexicons. Raises tomllib.TOMLDecodeError."""
    lists: list[list[str]] = []
    tables: list[dict[str, Any]] = []

    def take_list(match: re.Match[str]) -> str:
        lists.append([word for word in _WORD.findall(match.group()) if word])
        return _left(match, f'words = ["\\u0000{len(lists) - 1}"]')

    def take_table(match: re.Match[str]) -> str:
        rows = _PAIR.findall(match.group())
        table = {key: word or (float(number) if "." in number else int(number)) for key, word, number in rows}
        if len(table) < len(rows):  # a key stands twice: tomllib says where
            return match.group()
        tables.append(table)
        return _left(match, f'[lexicon.values]\n"\\u0000" = {len(tables) - 1}\n')

    if '"""' in text or "'''" in text:
        return tomllib.loads(text)
    try:
        data = tomllib.loads(_TABLE.sub(take_table, _LIST.sub(take_list, text)))
    except tomllib.TOMLDecodeError:
        return tomllib.loads(text)  # says where in the file as it is
    entries = data.get("lexicon", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        return tomllib.loads(text)
    for entry in entries:
        words, values = entry.get("words"), entry.get("values")
        if isinstance(words, list) and words and isinstance(words[0], str) and words[0].startswith(_TAKEN):
            entry["words"] = lists[int(words[0][1:])]
        if isinstance(values, dict) and _TAKEN in values:
            entry["values"] = tables[values[_TAKEN]]
    return data


def _left(match: re.Match[str], mark: str) -> str:
    """A mark with as many line ends as what it stands for: faults keep their lines."""
    return mark + "\n" * (match.group().count("\n") - mark.count("\n"))
