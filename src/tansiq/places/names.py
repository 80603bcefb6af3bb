"""Names of places: told apart by their letters, and in the forms by which they are found."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tansiq.errors import Fault
from tansiq.geo.place import Names
from tansiq.text.words import words

MAX_NAME = 200
"""Characters of one name; the longest here has 87."""
MAX_NAMES = 500
"""Of one place in all languages; GeoNames has about 150 for a capital."""
SHORTEST_WITH_ARTICLE = 5
"""Letters of a word whose first two may be the article: of *ال* and three more at least."""
_APART = re.compile(r"\s*[|;/\n\r]\s*")
_LATIN = re.compile(r"[a-zA-Z]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SORANI = re.compile(r"[\u0695\u06b5\u06c6\u06ce\u06d5\u06a4]")
"""ڕ ڵ ۆ ێ ە ڤ: no word of Arabic has one of them."""


def split(text: str, also: str = "") -> list[str]:
    """The single names in a column, which holds several between bars, semicolons, slashes or ``also``.

    >>> split("Hewlêr|Erbil ; ")
    ['Hewlêr', 'Erbil']
    """
    parts = _APART.split(text.replace(also, "|") if also else text)
    return [name for part in parts if (name := " ".join(part.split()))]


def language(name: str) -> str:
    """Which of the three languages a name of unknown language is taken for, by its letters; empty for a mixture of both scripts.

    >>> language("هەولێر"), language("أربيل"), language("Hewlêr"), language("mەkhmwr")
    ('ckb', 'ar', 'en', '')
    """
    if not _ARABIC.search(name):
        return "en"
    return "" if _LATIN.search(name) else _tongue(name)


def _tongue(name: str) -> str:
    return "ckb" if _SORANI.search(name) else "ar" if _ARABIC.search(name) else "en"


def told(ar: list[str], ckb: list[str], en: list[str], others: list[str]) -> tuple[Names, tuple[str, ...]]:
    """The names to show, and all the others.

    Raises:
        Fault: ``text.too-long`` when a name, or the number of names, is beyond any that there is.
    """
    given = {"ar": list(ar), "ckb": list(ckb), "en": list(en)}
    for name in others:
        said = language(name)
        if said and not given[said]:
            given[said].append(name)
    every = list(dict.fromkeys((*ar, *ckb, *en, *others)))
    if every and not any(given.values()):  # all of them in both scripts at once: better such a name than none
        given[_tongue(every[0])].append(every[0])
    shown = Names(**{each: found[0] for each, found in given.items() if found})
    if len(every) > MAX_NAMES or any(len(name) > MAX_NAME for name in every):
        raise Fault(
            "text.too-long", f"A name has more than {MAX_NAME} characters, or there are over {MAX_NAMES} names."
        )
    return shown, tuple(name for name in every if name not in (shown.ar, shown.ckb, shown.en))


def bare(word: str) -> str:
    """A folded word without the Arabic article."""
    return word[2:] if word.startswith("ال") and len(word) >= SHORTEST_WITH_ARTICLE else word


def whole(name: str) -> set[str]:
    """The forms by which a whole name is found: in one spelling, with and without the article before it.

    >>> sorted(whole("Al-Mosul")), whole("...")
    (['al mosul', 'mosul'], set())
    """
    said = words(name)
    if not said:
        return set()
    without = said[1:] if len(said) > 1 and said[0] in ("al", "el") else (bare(said[0]), *said[1:])
    return {" ".join(said), " ".join(without)}


def single(every: Iterable[str]) -> set[str]:
    """The forms by which the words of names are found."""
    said = {word for name in every for word in words(name)}
    return said | {bare(word) for word in said}
