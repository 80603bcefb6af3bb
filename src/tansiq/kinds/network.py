"""The network itself: agencies, keys and desks, guests and groups, the ground they answer for, what they release beforehand."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, KeyId, NodeId, SectorId
from tansiq.kinds.fields import HexDigest, Line, Parties, Party, Seat, Slug, Text, Title
from tansiq.labels.release import SECOND_PERSON_LEVEL, StandingRule

Level = Annotated[int, msgspec.Meta(ge=0, le=3)]


class Agency(msgspec.Struct, frozen=True, kw_only=True):
    """A party: its names, its root key, the agencies above it (two for a joint force).

    Args:
        external: somebody else notes a party that has no node and no key (the coalition): it has names, and is never served.
    """

    agency: AgencyId
    names: Names
    root: bytes
    parents: tuple[AgencyId, ...] = ()
    external: bool = False


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """The root's word that a key may do something.

    Args:
        key_id: SHA-256 of the raw public key.
        public: the raw Ed25519 key.
        role: ``desk`` signs content, ``release`` signs copies, ``node`` signs heads, receipts and proofs, ``approver`` signs a
            person's approvals (its record stays inside the agency).
        desk: which desk (``desk``); at which desk the person sits (``approver``).
        node: which node; of another key: where it is held. None: at the node on which the agency was founded.
        certificate: the node's TLS certificate, PEM (``node`` only).
        address: where its peers' listener is, ``host:port`` (``node`` only).
        sealing: the raw X25519 key to which bundles for the node are encrypted; empty: it takes none (``node`` only).
        holder: an opaque reference to the account, the same for every key that it ever has (``approver`` only).
        revoked_at: set: nothing signed by it is taken any more.
    """

    key_id: KeyId
    public: bytes
    role: Literal["desk", "release", "node", "approver"]
    desk: DeskId | None = None
    node: NodeId | None = None
    certificate: str = ""
    address: str = ""
    sealing: bytes = b""
    holder: Annotated[str, msgspec.Meta(max_length=64)] = ""
    valid_from: datetime
    valid_until: datetime
    revoked_at: datetime | None = None


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """The root's word that a key counts no more, in one lane: from this record's place in it on.

    Args:
        key_id: which key, a SHA-256.
        lane: in which lane it travels, and acts; there is one for each.
        revoked_at: when.
        compromised_since: since when somebody else may have had the key: what came under it from then on is doubtful. None: not
            known to have been in other hands.
    """

    key_id: HexDigest
    lane: Literal["alarm", "normal"]
    revoked_at: datetime
    compromised_since: datetime | None = None


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
    """A standing rule as a record; `labels.release.StandingRule` is what decides.

    Args:
        rule: the rule. How many approved it is counted in `approvals`; what it says of that itself counts for nothing.
        title: what people call it.
        approvals: the signed approvals of persons, over the exact bytes of ``rule`` as they stand in this record.
    """

    rule: StandingRule
    title: Line = ""
    approvals: Annotated[tuple[bytes, ...], msgspec.Meta(max_length=16)] = ()


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """On what two agencies agree when they join.

    Args:
        proposer: who offers it.
        other: to whom.
        served: in words, what each is going to serve; it binds people, the gate goes by labels and rules.
        status: exercise, actual or test.
        valid_until: until when; neither makes a copy for the other after that.
    """

    proposer: Party
    other: Party
    served: Text = ""
    status: Literal["actual", "exercise", "test"]
    valid_until: datetime


class Accord(msgspec.Struct, frozen=True, kw_only=True):
    """One side's word that it has joined with another: in force only when both sides' words are the same.

    Args:
        terms: what was agreed.
        proposer_root: the fingerprint of the proposer's root key.
        other_root: of the other's.
        signed: SHA-256 over what both roots have signed, offer and answer.
    """

    terms: Terms
    proposer_root: HexDigest
    other_root: HexDigest
    signed: HexDigest

    def other_than(self, agency: AgencyId) -> AgencyId:
        """The one of the two that is not this."""
        return self.terms.other if self.terms.proposer == agency else self.terms.proposer

    def between(self) -> frozenset[AgencyId]:
        """The two."""
        return frozenset({self.terms.proposer, self.terms.other})


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
