"""Field types that several kinds share, with their limits."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from tansiq.ids import AgencyId, DeskId

Line = Annotated[str, msgspec.Meta(max_length=200)]
"""One line of words."""
Text = Annotated[str, msgspec.Meta(max_length=4_000)]
"""A paragraph."""
Slug = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[a-z0-9][a-z0-9.-]*$")]
"""A name that people and files share."""
HexDigest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256 in hexadecimal."""
Hex128 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
"""128 bits in hexadecimal."""
NO_NONCE = "0" * 32
"""Stands where there is none."""
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
Direction = Literal["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
Party = Annotated[AgencyId, msgspec.Meta(min_length=1, max_length=64)]
"""An agency, by its id."""
Seat = Annotated[DeskId, msgspec.Meta(min_length=1, max_length=64)]
"""A desk, by its id; never who sits there."""
Parties = Annotated[tuple[Party, ...], msgspec.Meta(max_length=64)]
"""So many agencies as a label's audience may have."""
Together = Annotated[tuple[Party, ...], msgspec.Meta(max_length=8)]
"""So many agencies as man a post, or claim ground, together."""
Distance = Annotated[float, msgspec.Meta(ge=0, le=50_000)]
"""Metres; nothing on the ground looks or keeps off further."""
Bearing = Annotated[float, msgspec.Meta(ge=0, le=360)]
"""Degrees from true north, clockwise."""
Priority = Literal["immediate", "urgent", "routine"]


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """How many: a count, or a range when nobody knows exactly."""

    n: Count | None = None
    min: Count | None = None
    max: Count | None = None


class Title(msgspec.Struct, frozen=True, kw_only=True):
    """What a place or a thing is called, in the three languages; never a person. Empty where there is none.

    Args:
        ar: Arabic.
        ckb: Sorani.
        en: English.
    """

    ar: Line = ""
    ckb: Line = ""
    en: Line = ""

    def words(self) -> str:
        """All that is given, in one line."""
        return " / ".join(filter(None, (self.ar, self.ckb, self.en)))


def reversed_range(size: Size) -> bool:
    """Whether a range ends below its start.

    >>> reversed_range(Size(min=3, max=2)), reversed_range(Size(max=2))
    (True, False)
    """
    return size.min is not None and size.max is not None and size.min > size.max
