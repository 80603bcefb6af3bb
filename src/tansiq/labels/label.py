"""The label: who may have a record, and what they may do with it (after STANAG 4774).

`policy` is the PolicyIdentifier, `level` the Classification, `audience` and `caveats` are Categories.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.labels import coarsening
from tansiq.labels.coarsening import Coarsen

POLICY = "tansiq-1"
"""The policy that gives levels and caveats their meaning."""
MAX_LEVEL = 3
MAX_AUDIENCE = 64
"""More agencies than any network of rooms has; a longer list is an attack on the decision's time."""
MAX_GROUPS = 16
MAX_COARSEN = MAX_AUDIENCE + MAX_GROUPS + 1
MAX_REMEMBERED = 1024
"""Bytes. Most records bear one of a few labels: what these say is kept in mind, of longer ones it is worked out each time."""


class Caveat(StrEnum):
    """What a recipient may not do, or must not be told."""

    ORCON = "ORCON"
    """Originator controlled: no quote, derivation or export without the owner."""
    SOURCE = "SOURCE"
    """Source, desk and basis never leave."""
    PUBLIC = "PUBLIC"
    """Level 0, everyone: every agency in good standing, whomever else the label names; needs two persons."""


class Label(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A label that could be read.

    An unknown field makes it unreadable: what that withholds must not leave because this node cannot read it (decision 0021).

    Args:
        policy: `POLICY`.
        level: 0 (public) to 3.
        audience: the agencies it may be released to; empty, no group and not PUBLIC: the owner alone.
        caveats: see `Caveat`.
        handling_until: from then on it is the owner's alone; None: no end.
        show_audience: whether recipients are told who else has it.
        groups: groups whose members it may be released to as well, each as ``OWNER/GROUP``: whoever is in it at the instant of the
            decision. Empty on a copy.
        coarsen: how coarse it leaves, and for whom. Empty on a copy.
    """

    policy: str = POLICY
    level: int = 0
    audience: tuple[AgencyId, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    handling_until: datetime | None = None
    show_audience: bool = False
    groups: tuple[str, ...] = ()
    coarsen: tuple[Coarsen, ...] = ()


class _Said(msgspec.Struct):
    """What nobody may leave to a default: a label without its level says nothing."""

    level: int


def read(raw: bytes | msgspec.Raw | None, now: datetime) -> Label | None:
    """What a stored or received label says now; None means *the owner alone*.

    Missing, unreadable, of another policy, with no or an unknown level, an unknown caveat or field, a field twice, or expired: all
    of these are None.

    >>> read(None, datetime(2026, 1, 1)) is None
    True
    """
    if not raw:
        return None
    label = _parsed(bytes(raw))
    return None if label is None or expired(label, now) else label


def read_for(raw: bytes | msgspec.Raw | None, recipient: AgencyId, now: datetime) -> Label | None:
    """As `read`, of a copy: None too when it does not name the very agency that it was made for, for it gives that nothing."""
    label = read(raw, now)
    return label if label is not None and recipient in label.audience else None


def named(
    label: Label, groups: Mapping[str, frozenset[AgencyId]], agencies: Mapping[AgencyId, bool]
) -> dict[AgencyId, tuple[str, ...]]:
    """Whom a label names, in order: through which groups, or through none when it names the agency itself or is PUBLIC.

    Args:
        groups: who is in each group now.
        agencies: every agency of the network, and whether it is in good standing: these are everyone, whom PUBLIC means.
    """
    everyone = [agency for agency, good in agencies.items() if good] if Caveat.PUBLIC in label.caveats else []
    itself = {*label.audience, *everyone}
    found: dict[AgencyId, tuple[str, ...]] = dict.fromkeys(itself, ())
    for group in sorted(set(label.groups)):
        for agency in groups.get(group, frozenset()) - itself:
            found[agency] = (*found.get(agency, ()), group)
    return {agency: found[agency] for agency in sorted(found)}


def bears(raw: bytes | msgspec.Raw, caveat: Caveat) -> bool:
    """Whether a label has a caveat, over or not."""
    label = _parsed(bytes(raw))
    return label is not None and caveat in label.caveats


def until(raw: bytes | msgspec.Raw | None) -> datetime | None:
    """When a label is over, or was; None: it says no end, or cannot be read."""
    label = _parsed(bytes(raw)) if raw else None
    return label.handling_until if label else None


def expired(label: Label, now: datetime) -> bool:
    """Whether the time for which it may be handled is over."""
    return label.handling_until is not None and label.handling_until <= now


def check(raw: bytes | msgspec.Raw | None, now: datetime) -> Label:
    """A label as its author gave it.

    Raises:
        Fault: ``label.missing`` when there is none, ``label.unknown`` when it means nothing here, ``time.impossible`` when it
            is over before it starts.
    """
    if not raw or bytes(raw) == b"null":
        raise Fault("label.missing", field="label")
    try:
        label = _decoded(raw)
    except _Unknown as error:
        raise Fault("label.unknown", f"The field {error} is not known here.", field=f"label.{error}") from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("label.unknown", str(error), field="label") from error
    if not _holds(label):
        raise Fault("label.unknown", field="label")
    if expired(label, now):
        raise Fault("time.impossible", "The label is over before it starts.", field="label.handling_until")
    return label


def _understood(raw: bytes) -> Label | None:
    try:
        label = _decoded(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return label if _holds(label) else None


_remembered = lru_cache(256)(_understood)


def _parsed(raw: bytes) -> Label | None:
    return _remembered(raw) if len(raw) <= MAX_REMEMBERED else _understood(raw)


class _Unknown(ValueError):
    """A field that no label of this policy has; its words are that field's name."""


def _decoded(raw: bytes | msgspec.Raw) -> Label:
    said = json.loads(bytes(raw), object_pairs_hook=_once)
    for name in said if isinstance(said, dict) else ():
        if name not in Label.__struct_fields__:
            raise _Unknown(name[:40])
    msgspec.json.decode(raw, type=_Said)
    return msgspec.json.decode(raw, type=Label)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object each of whose names stands there once: of two values readers may take either, and one may be the milder."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("A field stands there twice.")
    return found


def _holds(label: Label) -> bool:
    public = Caveat.PUBLIC in label.caveats
    return (
        label.policy == POLICY
        and 0 <= label.level <= MAX_LEVEL
        and len(label.audience) <= MAX_AUDIENCE
        and len(label.groups) <= MAX_GROUPS
        and all("/" in group for group in label.groups)
        and len(label.coarsen) <= MAX_COARSEN
        and coarsening.holds(label.coarsen)
        and _is_instant(label.handling_until)
        and not (public and label.level > 0)
    )


def _is_instant(until: datetime | None) -> bool:
    """Whether it can be told on every node's clock: aware, and inside the calendar in UTC too."""
    if until is None:
        return True
    try:
        return until.tzinfo is not None and until.astimezone(UTC) is not None
    except OverflowError:
        return False
