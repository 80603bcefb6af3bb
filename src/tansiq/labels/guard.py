"""The two guards. They decide nothing; they compare, and can only refuse."""

from __future__ import annotations

from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest
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
