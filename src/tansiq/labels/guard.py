"""The two guards. They decide nothing; they compare, and can only refuse."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

import msgspec

from tansiq.errors import Fault
from tansiq.geo import cells
from tansiq.geo.place import Geometry, Place
from tansiq.ids import AgencyId, DeskId, Digest
from tansiq.labels import coarsening
from tansiq.labels.coarsening import EXACT, Coarse
from tansiq.labels.release import Fields, Released


def egress(
    right: Released,
    *,
    content: Digest,
    owner: AgencyId,
    recipient: AgencyId,
    kind: str,
    fields: str,
    label: bytes | msgspec.Raw,
    now: datetime,
) -> None:
    """Stop a copy that its `Released` does not cover, at the last line before it is signed.

    Args:
        right: what was decided; all else is what the copy itself says.
        content: the digest of what the copy was made from.
        label: as it stands on the copy.

    Raises:
        Fault: ``release.guard``; the transaction must not commit.
    """
    covered = (
        right.content == content
        and right.owner == owner
        and right.recipient == recipient
        and right.kind == kind
        and right.fields.value == fields
        and msgspec.json.encode(right.label) == bytes(label)
        and (right.until is None or right.until > now)
    )
    if not covered:
        raise Fault("release.guard")


def again(
    right: Released,
    *,
    owner: AgencyId,
    recipient: AgencyId,
    kind: str,
    fields: str,
    until: datetime | None,
    now: datetime,
) -> None:
    """Stop a copy that is sent once more, where what was decided anew does not cover it.

    Args:
        right: what was decided; all else is what the copy itself says.
        until: when the copy's own label is over.

    Raises:
        Fault: ``release.guard``; the transaction must not commit.
    """
    covered = (
        (right.owner, right.recipient, right.kind) == (owner, recipient, kind)
        and fields in (Fields.MINIMUM.value, right.fields.value)
        and (right.until is None or right.until > now)
        and (until is None or until > now)
    )
    if not covered:
        raise Fault("release.guard")


def told(coarse: Coarse, *, desk: DeskId | None, place: Place | None, parts: tuple[object, ...]) -> None:
    """Stop a copy that tells finer than its `Released` allows, whatever made it.

    It looks at values, not at kinds: every geometry and every instant in any of the parts, the body's bytes included.

    Args:
        place: the header's; its grid reference, names and sector must be no finer either.
        parts: all else that says where and when: event time, body.

    Raises:
        Fault: ``release.guard``; the transaction must not commit.
    """
    if coarse == EXACT:
        return
    if coarse.desk and desk is not None:
        raise Fault("release.guard", "The desk is named.")
    if coarse.place_m and place is not None and cells.coarse_place(place, coarse.place_m) != place:
        raise Fault("release.guard", "The place is finer than allowed.")
    for part in parts:
        for value in _values(msgspec.json.decode(msgspec.json.encode(part))):
            if isinstance(value, datetime):
                if coarse.time_s and coarsening.floor(value, coarse.time_s) != value:
                    raise Fault("release.guard", "A time is finer than allowed.")
            elif coarse.place_m and not cells.is_coarse(value, coarse.place_m):
                raise Fault("release.guard", "A shape is finer than allowed.")


def withheld(
    *,
    fields: str,
    sourceless: bool,
    desk: DeskId | None,
    evaluation: object | None,
    within: bool,
    code: str = "release.guard",
) -> None:
    """Stop a copy that tells what a minimum, or the caveat SOURCE, keeps at home; on its way out as on its way in.

    Args:
        fields, desk, evaluation: what the copy itself says.
        sourceless: whether its own label says SOURCE.
        within: whether its body and refs are no more than these two let leave: whoever knows kinds has looked
            (`kinds.shaping.within`).

    Raises:
        Fault: ``code``; on the way out the transaction must not commit, on the way in the frame is put aside.
    """
    least = fields == Fields.MINIMUM.value
    if (least or sourceless) and (desk is not None or evaluation is not None):
        raise Fault(code, "It names its desk or its source.")
    if not within:
        raise Fault(code, "It says more than that.")


def _values(part: Any) -> Iterator[datetime | Geometry]:
    """The instants and geometries in plain JSON, however deep."""
    if isinstance(part, dict):
        if "coordinates" in part:
            try:
                yield msgspec.convert(part, type=Geometry)
            except msgspec.ValidationError as error:
                raise Fault("release.guard", "A place that cannot be read.") from error
            return
        for value in part.values():
            yield from _values(value)
    elif isinstance(part, list):
        for value in part:
            yield from _values(value)
    elif isinstance(part, str) and part[4:5] == "-" and part[10:11] == "T":
        with suppress(msgspec.ValidationError):  # words that begin like a time
            yield msgspec.convert(part, type=datetime)


def ingress(
    *, recipient: AgencyId, served: frozenset[AgencyId], owner: AgencyId, speaks_for: frozenset[AgencyId]
) -> None:
    """Stop a copy that is not for us, or that its bearer does not speak for.

    Raises:
        Fault: ``frame.addressee`` or ``frame.owner``; the frame is put aside.
    """
    if recipient not in served:
        raise Fault("frame.addressee", f"Addressed to {recipient}.")
    if owner not in speaks_for:
        raise Fault("frame.owner", f"Owned by {owner}.")
