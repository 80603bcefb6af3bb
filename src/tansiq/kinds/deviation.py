"""Units that do not move as agreed, or must be known of at once: off plan, contingent, emergency (after ASTM F3548).

F3548 has *nonconforming* (out of the plan, meaning to return) and *contingent* (out of it for good). The ground has a third one,
*emergency*: come to help, or keep away. It is told with or without a plan. Which plan stands in `refs` and in no field: a copy
names it to those alone who hold that plan.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from tansiq.kinds.fields import Distance, Line, Text
from tansiq.kinds.over import Over, ends

State = Literal["off-plan", "contingent", "emergency", "ended"]
GRAVEST = ("emergency", "contingent", "off-plan")
"""The running states, the gravest first: of several for one plan it is shown."""


class Deviation(msgspec.Struct, frozen=True, kw_only=True):
    """An off-plan, contingent or emergency update of own units on the ground; where stands in the header's place.

    Args:
        state: ``off-plan`` means to return to what was agreed, ``contingent`` cannot; ``ended`` says that it is over.
        unit: which unit; never a person.
        contact: whom to call: a call sign or a number.
        stand_off_m: how far to stay off, metres.
        text: what happened, in words.
        valid_until: from then on it says nothing any more.
    """

    state: State
    unit: Line = ""
    contact: Line = ""
    stand_off_m: Distance | None = None
    text: Text = ""
    valid_until: datetime


def minimum_deviation(deviation: Deviation) -> Deviation:
    """What life safety releases: state, stand-off, whom to call, until when; no unit, no words."""
    return msgspec.structs.replace(deviation, unit="", text="")


def over(deviation: Deviation) -> Over | None:
    """That it is ended, or when it says nothing any more."""
    return Over("ended") if deviation.state == "ended" else ends("expired", deviation.valid_until)
