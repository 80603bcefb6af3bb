"""Joint things: one custodian's record that binds others only by their own word (design 3).

A party's concurrence binds a hash of what is bound. Every party works it out from its own copy, so it covers what is equal in all
whole copies (not the copy's id, version, label, desk) and what the parties' word is about: not how far things have come since, and
not who has the watch. A nonce salts it, new whenever anything bound changes. Only whole copies carry the nonce: who was given the
place coarse cannot try places against the hash in a concurrence that he was given (`docs/decisions/0014`).

`docs/formats/plans.md` gives the exact lines; change both together, and `shaping`, which takes the nonce out of other copies.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from tansiq.clock import stamp
from tansiq.geo.place import Geometry, corners
from tansiq.ids import AgencyId, Digest, Token, sha256
from tansiq.kinds.draft import Draft
from tansiq.kinds.fields import NO_NONCE
from tansiq.kinds.force import Post, Unit
from tansiq.kinds.meeting import Agreement, Meeting
from tansiq.records.content import Header, Status, When

Body = Agreement | Meeting | Unit | Post
T = TypeVar("T", bound=msgspec.Struct)
KINDS = ("agreement", "meeting", "post", "unit")
"""Of which there are joint ones."""
_FREE: dict[str, tuple[str, ...]] = {
    "agreement": ("state",),
    "meeting": (),
    "post": ("strength", "state", "contact"),
    "unit": ("strength", "state", "contact"),
}
"""The fields that say how things stand: they change without a new word of the parties."""
_PARTS = {"agreement": "provisions", "meeting": "actions"}
"""The field whose parts have a ``state`` of their own, which is as free."""
_PLACED = ("agreement", "meeting", "post")
"""A unit moves; that it is joint does not change by it."""
_TIMED = ("meeting",)


@dataclass(frozen=True)
class Joint:
    """What a joint record says of itself.

    Args:
        parties: the agencies whose word it needs, in order; never its custodian.
        open: whether its custodian holds it out to them: no draft, nothing that has ended.
        since: from when it is to count; None: at once.
        until: until when; None: no end.
        nonce: `NO_NONCE` in a copy that is not whole.
    """

    parties: tuple[AgencyId, ...]
    open: bool
    since: datetime | None
    until: datetime | None
    nonce: str


def of(body: object, owner: AgencyId) -> Joint | None:
    """What makes a body a joint one; None for what is its owner's alone.

    Minutes are those of a meeting that was held; one that is called or cancelled binds nobody.
    """
    match body:
        case Agreement():
            named, held_out = body.parties, body.state in ("proposed", "in-force")
        case Meeting() if body.state == "held":
            named, held_out = body.agencies, True
        case Unit():
            named, held_out = body.agencies, body.state != "withdrawn"
        case Post():
            named, held_out = body.agencies, body.state != "vacated"
        case _:
            return None
    parties = tuple(sorted(set(named) - {owner}))
    if not parties:
        return None
    since, until = (body.valid_from, body.valid_until) if isinstance(body, Agreement) else (None, None)
    return Joint(parties, held_out, since, until, body.nonce)


def bound(header: Header) -> Digest:
    """The hash that a concurrence with this record binds; `of` says whether it can be concurred with at all."""
    place = header.place.geometry if header.place else None
    return _bound(header.kind, header.owner, header.token, header.status, header.event_time, place, header.body)


def sealed(body: T, draft: Draft, owner: AgencyId, *, before: Header | None, nonce: str) -> T:
    """A draft's body as its owner's node writes it: a joint one gets a nonce, the one before if nothing bound has changed.

    Args:
        before: the version before this one.
        nonce: a new one.
    """
    if not isinstance(body, Body):
        return body
    if of(body, owner) is None:
        return msgspec.structs.replace(body, nonce=NO_NONCE)
    if before is not None and (old := _nonce(before)) != NO_NONCE:
        same = msgspec.structs.replace(body, nonce=old)
        place = draft.place.geometry if draft.place else None
        raw = msgspec.Raw(msgspec.json.encode(same))
        if _bound(draft.kind, owner, before.token, draft.status, draft.event_time, place, raw) == bound(before):
            return same
    return msgspec.structs.replace(body, nonce=nonce)


def not_whole(body: T) -> T:
    """The same body without what a concurrence needs: for a copy that does not show all that is bound."""
    return msgspec.structs.replace(body, nonce=NO_NONCE) if isinstance(body, Body) else body


def _nonce(header: Header) -> str:
    try:
        return msgspec.json.decode(header.body, type=_Salted).nonce
    except msgspec.MsgspecError:
        return NO_NONCE


class _Salted(msgspec.Struct):
    nonce: str = NO_NONCE


def _bound(
    kind: str,
    owner: AgencyId,
    token: Token,
    status: Status,
    when: When | None,
    place: Geometry | None,
    body: msgspec.Raw,
) -> Digest:
    lines = ["tansiq-joint-1", kind, owner, token, status.value]
    if kind in _TIMED and when is not None:
        lines.append(f"{stamp(when.start)} {stamp(when.end) if when.end else '-'}")
    if kind in _PLACED and place is not None:
        lines += [f"{lon:.7f} {lat:.7f}" for lon, lat in corners(place)]
    lines.append(msgspec.json.encode(_said(kind, body), order="sorted").decode())
    return sha256("\n".join(lines).encode())


def _said(kind: str, body: msgspec.Raw) -> dict[str, Any]:
    """All fields of the body as they came but the free ones: one that this code does not know is bound as well."""
    said: dict[str, Any] = msgspec.json.decode(body, type=dict[str, Any])
    kept = {name: value for name, value in said.items() if name not in _FREE[kind]}
    part = _PARTS.get(kind)
    if part in kept:
        kept[part] = [{name: value for name, value in each.items() if name != "state"} for each in kept[part]]
    return kept
