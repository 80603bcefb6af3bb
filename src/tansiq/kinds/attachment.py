"""A photograph that belongs to a record: a record of its own, so whatever holds for records holds for it."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from tansiq.kinds.fields import Line
from tansiq.pictures.jpeg import MAX_EDGE

MAX_BYTES = 240 * 1024
"""Twice in base64 and signed this fits into an envelope, with the largest label; `pictures.remaking` makes smaller ones."""
Edge = Annotated[int, msgspec.Meta(ge=1, le=MAX_EDGE)]


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A photograph; the record that it belongs to is the only one in `refs`.

    Args:
        caption: what it shows, in a line; read aloud in its place. Never a person.
        media_type: always the same, so nobody has to ask what the bytes are.
        width: pixels.
        height: pixels.
        data: a plain JPEG (`pictures.jpeg`).
    """

    caption: Line = ""
    media_type: Literal["image/jpeg"] = "image/jpeg"
    width: Edge
    height: Edge
    data: Annotated[bytes, msgspec.Meta(min_length=1, max_length=MAX_BYTES)]
