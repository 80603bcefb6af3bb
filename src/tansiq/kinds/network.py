"""The network itself: agencies, keys and desks, guests and groups, the ground they answer for, what they release beforehand."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, KeyId, NodeId, SectorId
from tansiq.kinds.fields import HexDigest, Line, Parties, Party, Seat, Slug, Title
from tansiq.labels.release import SECOND_PERSON_LEVEL, StandingRule

Level = Annotated[int, msgspec.Meta(ge=0, le=3)]


class Agency(msgspec.Struct, frozen=True, kw_only=True):
    """A party: its names, its root key, the agencies above it (two for a joint force)."""

    agency: AgencyId
    names: Names
    root: bytes
    parents: tuple[AgencyId, ...] = ()


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """The root's word that a key may do something.

    Args:
        key_id: SHA-256 of the raw public key.
        public: the raw Ed25519 key.
        role: ``desk`` signs content, ``release`` signs copies, ``node`` signs heads, receipts and proofs.
        desk: which desk (``desk`` only).
        node: which node; of another key: where it is held. None: at the node on which the agency was founded.
        certificate: the node's TLS certificate, PEM (``node`` only).
        address: where its peers' listener is, ``host:port`` (``node`` only).
        sealing: the raw X25519 key to which bundles for the node are encrypted; empty: it takes none (``node`` only).
        revoked_at: set: nothing signed by it is taken any more.
    """

    key_id: KeyId
    public: bytes
    role: Literal["desk", "release", "node"]
    desk: DeskId | None = None
    node: NodeId | None = None
    certificate: str = ""
    address: str = ""
    sealing: bytes = b""
    valid_from: datetime
    valid_until: datetime
    revoked_at: datetime | None = None


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """An agency's seat in a centre."""

    desk: DeskId
    names: Names
    centre: CentreId
    clearance: Level
    ceiling: Level
    caveats: tuple[str, ...] = ()


class Centre(msgspec.Struct, frozen=True, kw_only=True):
    """A room."""

    centre: CentreId
    names: Names
    lead: AgencyId
    area: Polygon


class Sector(msgspec.Struct, frozen=True, kw_only=True):
    """Ground that one agency answers for; ``agency`` None: ground that nobody holds."""

    sector: SectorId
    names: Names
    centre: CentreId
    agency: AgencyId | None = None
    area: Polygon


class Seam(msgspec.Struct, frozen=True, kw_only=True):
    """Where sectors of different agencies meet."""

    seam: Slug
    names: Names
    centre: CentreId
    agencies: tuple[AgencyId, ...]
    line: tuple[tuple[float, float], ...]
    stand_off_m: Annotated[float, msgspec.Meta(ge=0, le=50_000)] = 1_000.0


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A standing rule as a record; `labels.release.StandingRule` is what decides."""

    rule: StandingRule
    title: Line = ""


class Hosting(msgspec.Struct, frozen=True, kw_only=True):
    """The declared exception: a desk of one agency on another's node, under a permanent banner.

    Args:
        guest: whose desk it is.
        desk: which desk.
        host: whose node it is; the banner says *administered by* this agency.
        node: which node.
        key_id: the desk's key there, a SHA-256; the only key of the guest that is ever there.
        valid_from: from when.
        valid_until: until when; the key ends with it.
        ended_at: set: it ended before its time.
        release_kinds: what the guest's root lets this desk's key release on its own; empty: nothing leaves from there.
        release_level: up to which level; what needs two persons is never released at a hosted desk.
    """

    guest: Party
    desk: Seat
    host: Party
    node: Annotated[NodeId, msgspec.Meta(min_length=1, max_length=64)]
    key_id: HexDigest
    valid_from: datetime
    valid_until: datetime
    ended_at: datetime | None = None
    release_kinds: Annotated[tuple[Slug, ...], msgspec.Meta(max_length=64)] = ()
    release_level: Annotated[int, msgspec.Meta(ge=0, le=SECOND_PERSON_LEVEL - 1)] = 0


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Agencies that a label may name together.

    Args:
        group: its id.
        title: what people call it.
        members: the agencies in it; who leaves gets nothing from then on, who joins gets nothing old.
        ended: whether it is dissolved.
    """

    group: Slug
    title: Title = Title()
    members: Parties = ()
    ended: bool = False


def hosted(hosting: Hosting, at: datetime) -> bool:
    """Whether a hosting holds at an instant."""
    until = hosting.valid_until if hosting.ended_at is None else min(hosting.ended_at, hosting.valid_until)
    return hosting.valid_from <= at < until
