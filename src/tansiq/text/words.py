"""Words as they are compared: one form for the ways in which Arabic, Kurdish and English keyboards write the same word.

`frontend/src/lib/fold.ts` does the same in the page; change both together.
"""

from __future__ import annotations

import re
import unicodedata

MAX_WORDS = 64
"""Of one record; the words of a spot report's activity fit, a book does not."""
MAX_LENGTH = 32
_DIGITS = {ord(digit): str(value) for zero in "٠۰" for value, digit in enumerate(chr(ord(zero) + i) for i in range(10))}
_LETTERS = _DIGITS | str.maketrans("ىیېکڪةەھأإآٱ", "يييككههه" + "اااا")
_MARKS = dict.fromkeys(
    [
        *range(0x0610, 0x061B),
        *range(0x064B, 0x0660),
        0x0670,
        *range(0x06D6, 0x06EE),
        0x0640,
        0x200C,
        0x200D,
        0x0654,
        0x0655,
    ]
)
_FORM = _LETTERS | _MARKS
_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """The text in its one form.

    >>> folded("كەركووك") == folded("کەرکووک")
    True
    >>> folded("إِربيل ٣٨")
    'اربيل 38'
    """
    if text.isascii():  # nothing to take apart, no mark, no letter with two shapes
        return text.lower()
    plain = text.translate(_FORM)
    if not unicodedata.is_normalized("NFKD", plain):
        plain = unicodedata.normalize("NFKD", plain)
    return "".join(mark for mark in plain if not unicodedata.combining(mark)).translate(_FORM).casefold()


def words(text: str) -> tuple[str, ...]:
    """The different words of a text in their one form, in order, none longer than `MAX_LENGTH`."""
    found = dict.fromkeys(word[:MAX_LENGTH] for word in _WORD.findall(folded(text)))
    return tuple(found)[:MAX_WORDS]
