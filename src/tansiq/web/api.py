"""The calls of a desk: thin, one function each; `docs/formats/api.md` is their description."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec
from litestar import Response, delete, get, post
from litestar.params import FromPath, HeaderParameter, JSONBody, RawBody

from tansiq.errors import Fault
from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, NodeId, RecordId, SectorId
from tansiq.kinds.attachment import MAX_BYTES
from tansiq.kinds.draft import MAX_PICTURES, Draft
from tansiq.network import accounts
from tansiq.network.accounts import MAX_PASSWORD, Session
from tansiq.picture import alarms
from tansiq.picture.alarms import Alarm
from tansiq.records.content import Status
from tansiq.web import door as doors
from tansiq.web import problems
from tansiq.web.door import Anyone, DeskRequest, Door, Host, SignedIn, TheDoor
from tansiq.web.feed import KnownAt, read_instant
from tansiq.web.links import Links, links
from tansiq.web.pacing import BY_ITS_KIND, URGENT
from tansiq.work.dry_run import DryRun
from tansiq.work.lines import Detail, Line

T = TypeVar("T")
_UNKNOWN_FIELD = re.compile("Object contains unknown field `(.*)`", re.DOTALL)
IdempotencyKey = Annotated[str, HeaderParameter(name="Idempotency-Key", min_length=8, max_length=64)]

MAX_DRAFT_BYTES = 1024 * 1024 + MAX_PICTURES * MAX_BYTES * 4 // 3
"""A record as large as any, and its pictures in base64."""


class Offer(msgspec.Struct, frozen=True):
    """An exercise account and the desk it sits at; ``administered_by`` names the host when the desk is a guest's.

    ``releases`` says that it is a release authority's.
    """

    account: str
    password: str
    desk: DeskId
    names: Names
    releases: bool
    administered_by: Host | None


class DoorView(msgspec.Struct, frozen=True):
    """What a stranger may know before he signs in."""

    node: NodeId
    agency: AgencyId
    names: Names
    exercise: bool
    accounts: tuple[Offer, ...]


class SignIn(msgspec.Struct, frozen=True):
    """An account and its password."""

    account: Annotated[str, msgspec.Meta(max_length=64)]
    password: Annotated[str, msgspec.Meta(max_length=MAX_PASSWORD)]


class Me(msgspec.Struct, frozen=True, kw_only=True):
    """Who is signed in, where; ``sight`` counts how often the desk's clearance or caveats have changed: then all is asked anew."""

    account: str
    desk: DeskId
    desk_names: Names
    agency: AgencyId
    agency_names: Names
    centre: CentreId
    centre_names: Names
    node: NodeId
    roles: tuple[str, ...]
    status: Status
    administered_by: Host | None
    csrf: str
    now: datetime
    max_level: int
    sight: int


class AgencyView(msgspec.Struct, frozen=True, rename={"own": "self"}):
    """An agency of the network; a joint force has two above it. An external party has no node and is never served."""

    id: AgencyId
    names: Names
    parents: tuple[AgencyId, ...]
    own: bool
    external: bool


class CentreView(msgspec.Struct, frozen=True):
    """A room and its area."""

    id: CentreId
    names: Names
    area: Polygon


class SectorView(msgspec.Struct, frozen=True):
    """Ground, and who answers for it."""

    id: SectorId
    names: Names
    agency: AgencyId | None
    area: Polygon


class LineString(msgspec.Struct, frozen=True, tag_field="type", tag="LineString"):
    """GeoJSON LineString."""

    coordinates: tuple[tuple[float, float], ...]


class SeamView(msgspec.Struct, frozen=True):
    """Where sectors of different agencies meet."""

    id: str
    names: Names
    line: LineString
    agencies: tuple[AgencyId, ...]


class DeskView(msgspec.Struct, frozen=True):
    """An agency's seat, as the whole network knows it; not what it may read."""

    id: DeskId
    names: Names
    agency: AgencyId


class GroundView(msgspec.Struct, frozen=True):
    """The map of sectors in force, and who sits where."""

    map_hash: Digest
    centre: CentreView | None
    agencies: tuple[AgencyView, ...]
    sectors: tuple[SectorView, ...]
    seams: tuple[SeamView, ...]
    desks: tuple[DeskView, ...]


class Posted(msgspec.Struct, frozen=True):
    """A record that was written."""

    row: Line


class Send(msgspec.Struct, frozen=True):
    """A draft, with the digest of the dry run that the officer saw."""

    draft: Draft
    digest: Digest


class Why(msgspec.Struct, frozen=True):
    """A line for the owner's own audit."""

    reason: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Alarms(msgspec.Struct, frozen=True):
    """What rings at this desk."""

    alarms: tuple[Alarm, ...]


@get("/api/door", sync_to_thread=True)
def at_the_door(door: TheDoor) -> DoorView:
    """What is shown before anybody has signed in."""
    directory = door.db.read(door.book.directory)
    now = door.clock.now()
    guests = directory.guests(door.node, now)
    there = {each.account: each for each in door.db.read(lambda tx: accounts.known(tx, now))} if door.offered else {}
    offers = tuple(
        Offer(
            name,
            account.password,
            entry.desk.desk,
            entry.desk.names,
            accounts.Role.RELEASE_AUTHORITY in there[name].roles,
            door.host(directory, entry.agency),
        )
        for name, account in ((each.account, each) for each in door.offered if each.account in there)
        if (entry := directory.desks.get(there[name].desk)) and entry.agency in guests | {door.agency}
    )
    return DoorView(
        door.node, door.agency, directory.agencies[door.agency].names, door.status is Status.EXERCISE, offers
    )


@post("/api/session", status_code=200, exception_handlers={RecursionError: problems.from_deep})
async def sign_in(request: DeskRequest, data: JSONBody[SignIn], door: TheDoor) -> Response[Me]:
    """Open a session."""
    door.sign_ins.take(request.client.host if request.client else "", door.clock.now())

    def open_session() -> tuple[str, Me]:
        token, session = accounts.sign_in(door.db, data.account, data.password, door.entropy, door.clock.now())
        return token, whoami(session, door)

    token, me = await asyncio.to_thread(open_session)
    return Response(me, cookies=[doors.cookie(door, token)])


@delete("/api/session", status_code=204, opt=URGENT)
async def sign_out(request: DeskRequest, anyone: Anyone, door: TheDoor) -> Response[None]:
    """End the session."""
    token = request.cookies.get(door.cookie, "")
    await asyncio.to_thread(door.db.write, lambda tx: accounts.sign_out(tx, token))
    return Response(None, status_code=204, cookies=[doors.cookie(door, "")])


@get("/api/me", sync_to_thread=True)
def me(anyone: Anyone, door: TheDoor) -> Me:
    """Who is signed in."""
    return whoami(anyone, door)


@get("/api/ground", sync_to_thread=True)
def ground(session: SignedIn, door: TheDoor) -> GroundView:
    """The map of sectors."""
    directory = door.db.read(door.book.directory)
    me = directory.desks[session.desk].agency
    outside = {agency: body for agency, (_, body) in directory.external.items()}
    known = directory.centres.get(door.centre)
    centre = CentreView(known[1].centre, known[1].names, known[1].area) if known else None
    return GroundView(
        directory.map_hash,
        centre,
        tuple(
            AgencyView(agency, body.names, body.parents, agency == me, body.external)
            for agency, body in sorted({**directory.agencies, **outside}.items())
        ),
        tuple(SectorView(body.sector, body.names, body.agency, body.area) for body in directory.ground.sectors),
        tuple(
            SeamView(body.seam, body.names, LineString(body.line), body.agencies)
            for _, body in sorted(directory.seams.items())
        ),
        tuple(DeskView(desk, entry.desk.names, entry.agency) for desk, entry in sorted(directory.desks.items())),
    )


@get("/api/records/{record:str}", sync_to_thread=True)
def record(record: FromPath[str], session: SignedIn, door: TheDoor, known_at: KnownAt = None) -> Detail:
    """One record whole, or as it was known at an instant."""
    return door.open(session.desk, RecordId(record), read_instant(known_at, "known_at"))


@post("/api/dry-run", status_code=200, sync_to_thread=True, opt=BY_ITS_KIND, request_max_body_size=MAX_DRAFT_BYTES)
def dry_run(body: RawBody, session: SignedIn, door: TheDoor) -> DryRun:
    """Exactly who would get this."""
    return door.publisher.dry_run(read_body(body, Draft), doors.author(session, door))


@post("/api/records", status_code=201, sync_to_thread=True, opt=BY_ITS_KIND, request_max_body_size=MAX_DRAFT_BYTES)
def publish(body: RawBody, session: SignedIn, door: TheDoor, key: IdempotencyKey) -> Posted:
    """Write a record and send its copies."""
    send = read_body(body, Send)
    published = door.publisher.publish(send.draft, doors.author(session, door), send.digest, key)
    if not published.again:
        door.bell.ring()
    return Posted(door.db.read(lambda tx: door.desk(tx, session.desk).posted(published.stored)))


@post("/api/records/{record:str}/recall", status_code=200, sync_to_thread=True, opt=URGENT)
def recall(record: FromPath[str], body: RawBody, session: SignedIn, door: TheDoor, key: IdempotencyKey) -> Posted:
    """Take a record back from everyone who was served."""
    reason = "" if body in (b"", b"null") else read_body(body, Why).reason
    recalled = door.recaller.recall(RecordId(record), doors.author(session, door), key, reason)
    if not recalled.again:
        door.bell.ring()
    return Posted(door.db.read(lambda tx: door.desk(tx, session.desk).posted(recalled.stored)))


@get("/api/alarms", sync_to_thread=True)
def ringing(session: SignedIn, door: TheDoor) -> Alarms:
    """What rings at this desk."""
    return Alarms(tuple(door.db.read(lambda tx: alarms.at_desk(tx, session.desk, door.clock.now()))))


@post("/api/alarms/{alarm:int}/acknowledge", status_code=200, sync_to_thread=True, opt=URGENT)
def acknowledge(alarm: FromPath[int], session: SignedIn, door: TheDoor) -> Alarm:
    """Silence an alarm for this desk."""
    who, now = session.account, door.clock.now()
    heard = door.db.write(lambda tx: alarms.acknowledge(tx, session.desk, alarm, now, who))
    door.bell.ring()
    return heard


@get("/api/links", sync_to_thread=True)
def all_links(session: SignedIn, door: TheDoor) -> Links:
    """Every peer's link."""
    return door.db.read(lambda tx: links(tx, door, session.desk))


HANDLERS = [
    at_the_door,
    sign_in,
    sign_out,
    me,
    ground,
    record,
    dry_run,
    publish,
    recall,
    ringing,
    acknowledge,
    all_links,
]
BODIES: dict[str, type[msgspec.Struct]] = {"/api/dry-run": Draft, "/api/records": Send}
"""What a call's body is that comes as its bytes (`read_body`); the description cannot see it elsewhere."""


def read_body(body: bytes, type_: type[T]) -> T:
    """A request's body, decoded straight from its bytes: label and record body stay as they were typed.

    Raises:
        Fault: ``request.malformed``, naming the field.
    """
    try:
        return msgspec.json.decode(body, type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        text, _, path = str(error).partition(" - at `$.")
        unknown = _UNKNOWN_FIELD.fullmatch(text)
        named = [path.rstrip("`").removeprefix("draft").removeprefix("."), unknown[1][:40] if unknown else ""]
        field = ".".join(filter(None, named)) or None
        raise Fault("request.malformed", text[:200], field=field) from error


def whoami(session: Session, door: Door) -> Me:
    directory = door.db.read(door.book.directory)
    door.hosting(directory, session)
    entry = directory.desks[session.desk]
    centre = directory.centres.get(entry.desk.centre)
    return Me(
        account=session.account,
        desk=session.desk,
        desk_names=entry.desk.names,
        agency=entry.agency,
        agency_names=directory.agencies[entry.agency].names,
        centre=entry.desk.centre,
        centre_names=centre[1].names if centre else Names(en=entry.desk.centre),
        node=door.node,
        roles=tuple(sorted(session.roles)),
        status=door.status,
        administered_by=door.host(directory, entry.agency),
        csrf=session.csrf,
        now=door.clock.now(),
        max_level=entry.desk.ceiling,
        sight=entry.changes,
    )
