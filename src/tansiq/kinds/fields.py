"""Field types that several kinds share, with their limits."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

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
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
Direction = Literal["N", "NE", "E", "SE", "S", "SW", "W", "NW"]


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """How many: a count, or a range when nobody knows exactly."""

    n: Count | None = None
    min: Count | None = None
    max: Count | None = None
