"""What was seen, and what must be known at once."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.kinds.fields import Direction, Line, Size, Text
from tansiq.kinds.over import Over, ends


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """A spot report (after SALUTE/SPOTREP): size, activity; location, unit and time stand in the header.

    Args:
        category: what kind of thing.
        size: how many.
        activity: what they did, in words.
        direction: where they went.
        group: a label for an armed group; never a person.
        basis: whether it is a fact or an opinion.
    """

    category: Literal[
        "post-empty", "armed-group", "movement", "attack", "clash", "explosive", "fire", "civilians", "other"
    ]
    size: Size | None = None
    activity: Text
    direction: Direction | None = None
    group: Line | None = None
    basis: Literal["fact", "opinion"] = "fact"


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """A flash warning (after CAP 1.2): what danger, how far to stay off, whom to call, until when."""

    danger: Literal["attack", "movement", "explosive", "approach", "other"]
    text: Text = ""
    contact: Line = ""
    stand_off_m: Annotated[float, msgspec.Meta(ge=0, le=50_000)] | None = None
    valid_until: datetime


def minimum_alert(alert: Alert) -> Alert:
    """What life safety releases of an alert: all but the words."""
    return Alert(
        danger=alert.danger, contact=alert.contact, stand_off_m=alert.stand_off_m, valid_until=alert.valid_until
    )


def alert_over(alert: Alert) -> Over | None:
    """When it rings no more."""
    return ends("expired", alert.valid_until)
