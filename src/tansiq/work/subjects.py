"""What the gate decides over when a record is there already: the ground that it is about as when it was written, and its bounds.

A picture has no ground of its own: standing rules speak for it as for its record, where that stands (`with_record`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import msgspec

from tansiq.geo.place import Geometry
from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.kinds import about, registry
from tansiq.kinds.plan import Concurrence
from tansiq.labels.label import Label
from tansiq.labels.release import Subject
from tansiq.network.directory import Directory
from tansiq.plans import answerers
from tansiq.plans import queries as plans
from tansiq.records import log
from tansiq.records.content import Content
from tansiq.reports import attached
from tansiq.storage import Tx
from tansiq.work import derivation, presence


def of(
    tx: Tx, directory: Directory, header: Content, digest: Digest, label: Label | None, me: AgencyId, now: datetime
) -> Subject:
    """A content of this node's, under a label.

    Args:
        digest: of its signed bytes.
        label: its own, or a later one.
        me: the node's agency.
    """
    body = registry.readable(header)
    shapes, asked = _ground(tx, header, body)
    ground = directory.ground
    off_m = about.stand_off_m(body)
    asked |= {who.agency for who in answerers.required(shapes, ground, off_m)} | {*about.parties(body)}
    subject = Subject(
        digest=digest,
        owner=header.owner,
        kind=header.kind,
        label=label,
        groups=directory.members(label.groups if label else (), header.owner),
        bounds=derivation.bounds_of(tx, header, now),
        sectors=frozenset(sector.sector for sector in ground.touched(shapes, off_m)),
        sector_agencies=frozenset(asked),
        parents=directory.parents_of({*asked, header.owner}),
        **presence.near(tx, header.kind, body, header.place, ground, header.id, now),
    )
    return beside_its_record(tx, directory, subject, header.refs, me, now)


def beside_its_record(
    tx: Tx, directory: Directory, subject: Subject, refs: tuple[RecordId, ...], me: AgencyId, now: datetime
) -> Subject:
    """A picture of an own record as rules are to see it; anything else as it is.

    A guest's stays what it is: its hosting names the kinds of which its desk's key may sign copies, one by one.
    """
    if subject.kind != attached.KIND or subject.owner != me:
        return subject
    held = next((found for ref in refs if (found := log.latest(tx, ref)) is not None), None)
    record = held.header() if held is not None and held.own else None
    if held is None or not isinstance(record, Content) or record.kind == attached.KIND:
        return subject
    return with_record(subject, of(tx, directory, record, held.digest, None, me, now))


def with_record(picture: Subject, record: Subject) -> Subject:
    """A picture that rules see where its record stands, and as what that is."""
    return replace(
        picture,
        sectors=record.sectors,
        sector_agencies=record.sector_agencies,
        parents=record.parents,
        seam_m=record.seam_m,
        distances_m=record.distances_m,
        follows=record.kind,
    )


def _ground(tx: Tx, header: Content, body: msgspec.Struct | None) -> tuple[tuple[Geometry, ...], set[AgencyId]]:
    """The shapes that a record is about, as when it was written, and who was asked besides those who answer for them."""
    if isinstance(body, Concurrence):
        answered = plans.by_token(tx, body.plan)
        joint = [row for held in plans.named_by(tx, body.plan) if (row := plans.joint_by_id(tx, held))]
        asked = {agency for row in (*answered, *joint) for agency in (row.owner, *row.parties)}
        return tuple(volume.area for plan in answered for volume in plan.volumes), asked
    return about.shapes(body, header.place), set()
