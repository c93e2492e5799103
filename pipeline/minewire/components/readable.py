"""The text that is read for the one that is printed: the same characters at the same places, but for white space.

Whatever a file, a page or a mail made of the ends of lines, and signs that nobody sees, say nothing.
"""

from __future__ import annotations

import re

from .wrapping import unwrapped

_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"))
_ENDS_LINE = re.compile(r"[\r\x0b\x0c\x85\u2028\u2029]")
# Byte order marks, soft hyphens, joiners and marks of direction.
_UNSEEN = "\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_BESIDE_WORDS = re.compile(rf"(?<!\w)[{_UNSEEN}]+|[{_UNSEEN}]+(?!\w)")


def readable(text: str) -> str:
    """A text of the same length; the very text where there is nothing to change."""
    if _ENDS_LINE.search(text) is not None:
        text = text.replace("\r\n", " \n").translate(_LINE_ENDS)
    if not text.isascii():
        text = _BESIDE_WORDS.sub(lambda match: " " * len(match[0]), text)
    return unwrapped(text)
