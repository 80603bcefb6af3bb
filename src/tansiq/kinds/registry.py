"""Which kinds there are, and how to read, shorten and summarise each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from tansiq.errors import Fault
from tansiq.kinds import network, observation, plan
from tansiq.labels.release import Fields


@dataclass(frozen=True)
class Kind:
    """A kind of record.

    Args:
        name: as it stands in the header.
        version: the meaning that this code writes.
        body: its type.
        authored: whether a desk writes it through the interface.
        alarm: whether it goes in the alarm lane.
        minimum: what life safety releases; None: nothing.
        words: the words that people search and read in a list.
        category: the body's field that sorts it, if it has one.
    """

    name: str
    version: int
    body: type[msgspec.Struct]
    authored: bool = False
    alarm: bool = False
    minimum: Callable[[Any], msgspec.Struct] | None = None
    words: Callable[[Any], str] = lambda _: ""
    category: str | None = None


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("agency", 1, network.Agency),
        Kind("desk", 1, network.Desk),
        Kind("key", 1, network.Key, alarm=True),
        Kind("centre", 1, network.Centre),
        Kind("sector", 1, network.Sector, alarm=True),
        Kind("seam", 1, network.Seam, alarm=True),
        Kind("standing-rule", 1, network.Rule),
        Kind("spot", 1, observation.Spot, authored=True, words=lambda spot: spot.activity, category="category"),
        Kind(
            "alert",
            1,
            observation.Alert,
            authored=True,
            alarm=True,
            minimum=observation.minimum_alert,
            words=lambda alert: alert.text,
            category="danger",
        ),
        Kind(
            "claim",
            1,
            plan.Claim,
            authored=True,
            alarm=True,
            minimum=plan.minimum_plan,
            words=lambda claim: claim.title,
        ),
        Kind("movement", 1, plan.Movement, authored=True, alarm=True, words=lambda movement: movement.title),
        Kind(
            "concurrence",
            1,
            plan.Concurrence,
            authored=True,
            alarm=True,
            words=lambda answer: answer.conditions or "",
            category="answer",
        ),
    )
}
NETWORK = ("agency", "desk", "key", "centre", "sector", "seam", "standing-rule")
PLANS = ("claim", "movement")
GROUND = ("sector", "seam")


def read(kind: str, body: msgspec.Raw) -> msgspec.Struct | None:
    """A body as this code understands it; None for a kind it does not know.

    Raises:
        Fault: ``body.invalid``.
    """
    known = KINDS.get(kind)
    if known is None:
        return None
    try:
        return msgspec.json.decode(body, type=known.body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _fault(error) from error


def write(body: msgspec.Struct) -> msgspec.Raw:
    """A body's bytes."""
    return msgspec.Raw(msgspec.json.encode(body))


def shape(kind: str, body: msgspec.Raw, fields: Fields) -> msgspec.Raw:
    """As much of a body as a copy may carry. A full copy carries the very bytes that were signed.

    Raises:
        Fault: ``release.guard`` when a kind without a minimum is asked for it.
    """
    if fields is Fields.FULL:
        return body
    known = KINDS.get(kind)
    value = read(kind, body)
    if known is None or known.minimum is None or value is None:
        raise Fault("release.guard", f"{kind} has no minimum.")
    return write(known.minimum(value))


def _fault(error: Exception) -> Fault:
    """Name the field: msgspec says ``… - at `$.size.n` `` at the end, and of one that is missing ``… required field `n` ``."""
    text, _, path = str(error).partition(" - at `$")
    field = "body" + path.rstrip("`")
    missing = text.partition("missing required field `")[2].rstrip("`")
    field += f".{missing}" if missing else ""
    code = "text.too-long" if "length <=" in text and "str" in text else "body.invalid"
    return Fault(code, text, field=field)
