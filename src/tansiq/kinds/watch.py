"""The room's log and the hand-over of a shift."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.kinds.fields import Line, Text


class Watch(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the room's log, a hand-over, or the word that it was taken over (the hand-over stands in `refs`).

    Args:
        entry: which of the three.
        text: what happened, or what the next shift must know; never a person.
        shift: which shift, in one line.
        until: for a hand-over: when the shift ends.
        pending: what is left to do, in its order.
    """

    entry: Literal["log", "hand-over", "taken-over"]
    text: Text = ""
    shift: Line = ""
    until: datetime | None = None
    pending: Annotated[tuple[Line, ...], msgspec.Meta(max_length=50)] = ()
