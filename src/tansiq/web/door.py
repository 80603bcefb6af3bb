"""Who is at the door, and what stands behind it: sessions by cookie, CSRF, host names, headers."""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

import msgspec
from litestar import Request
from litestar.datastructures import Cookie, State
from litestar.di import NamedDependency

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.exchange.bell import Bell
from tansiq.exchange.peering import Exchange
from tansiq.exchange.threshold import Threshold
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, Entropy, NodeId, RecordId
from tansiq.kinds.draft import Author
from tansiq.kinds.network import Hosting
from tansiq.network import accounts
from tansiq.network.accounts import AT_A_DESK, Role, Session
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.limits import CallLimit, SignInLimit, Streams
from tansiq.overlays.folder import Folder
from tansiq.pictures.remaking import Remaker
from tansiq.records.content import Status
from tansiq.records.kept import Quotas
from tansiq.storage import Database, Tx
from tansiq.web import pacing
from tansiq.work.approving import Releaser
from tansiq.work.conflicts import Fresh
from tansiq.work.hosted import hosting_of
from tansiq.work.housing import Housing
from tansiq.work.joining import Joining
from tansiq.work.keeping import Keeper
from tansiq.work.keys import Keys
from tansiq.work.lines import Detail
from tansiq.work.office import Office
from tansiq.work.publish import Publisher
from tansiq.work.recall import Recaller
from tansiq.work.resend import Resender
from tansiq.work.root import Root
from tansiq.work.rows import Desk
from tansiq.work.seeing import Opened, Seer
from tansiq.work.then import Then

CSP = (
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
    " font-src 'self'; manifest-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

DeskRequest = Request[object, object, State]


class OfferedAccount(msgspec.Struct, frozen=True):
    """An exercise account that the sign-in page offers."""

    account: str
    password: str


class Host(msgspec.Struct, frozen=True):
    """Whose node a guest's desk stands on."""

    agency: AgencyId
    names: Names


@dataclass(frozen=True)
class Door:
    """What the desks' door needs of its node, as plain parts.

    Args:
        hosts: the host names under which the page may be opened.
        offered: exercise accounts; empty outside a demonstration.
        overlays: the map's layers from the operator's own disk.
        fresh: whether what we hold of a node is new enough to plan with.
        metrics_token: the digest of the token that opens ``/metrics``; None: there is none.
        quotas: how much others may make this node keep in a day.
        remaker: makes photographs anew; one at a time.
        sign_ins: how often somebody may try.
        calls: how much accounts and agencies may ask; one for all doors of the node, as the next two are.
        streams: the event streams that are open.
        threshold: of the peers' door, for the figures.
        refusals: how often each code was told since the start.
    """

    node: NodeId
    agency: AgencyId
    centre: CentreId
    status: Status
    hosts: frozenset[str]
    offered: tuple[OfferedAccount, ...]
    db: Database
    book: Book
    publisher: Publisher
    recaller: Recaller
    releaser: Releaser
    office: Office
    joining: Joining
    root: Root
    keys: Keys
    housing: Housing
    resender: Resender
    keeper: Keeper
    seer: Seer
    exchange: Exchange
    clock: Clock
    entropy: Entropy
    bell: Bell
    fresh: Fresh
    overlays: Folder
    metrics_token: Digest | None = None
    quotas: Quotas = field(default_factory=Quotas)
    remaker: Remaker = field(default_factory=Remaker)
    sign_ins: SignInLimit = field(default_factory=SignInLimit)
    calls: CallLimit = field(default_factory=CallLimit)
    streams: Streams = field(default_factory=Streams)
    threshold: Threshold = field(default_factory=Threshold)
    refusals: Counter[str] = field(default_factory=Counter)

    @property
    def cookie(self) -> str:
        """The session's cookie; named by node, because cookies ignore ports."""
        return f"tansiq-{self.node}"

    def desk(self, tx: Tx, reader: DeskId, known_at: datetime | None = None) -> Desk:
        """What a desk sees on this snapshot.

        Args:
            known_at: what it knew then, of what it still sees; None, or an instant to come: what it knows.
        """
        directory, now = self.book.directory(tx), self.clock.now()
        entry = directory.desks.get(reader)
        agency = entry.agency if entry else self.agency
        if known_at is not None and known_at < now:
            return Then(tx, reader, agency, self.book, now, known_at, self.node)
        return Desk(tx, reader, agency, directory, self.fresh, now, self.node)

    def open(self, reader: DeskId, record: RecordId, known_at: datetime | None = None) -> Detail:
        """One record whole. That a desk has opened it is noted for its owner.

        Args:
            known_at: as for `desk`.

        Raises:
            Fault: ``record.not-found``.
        """

        def look(tx: Tx) -> tuple[Detail, Opened | None]:
            detail = self.desk(tx, reader, known_at).open(record)
            return detail, self.seer.opened(tx, record, detail.row.version)

        detail, opened = self.db.read(look)
        if opened is not None:
            self.seer.note(opened)
        return detail

    def host(self, directory: Directory, agency: AgencyId) -> Host | None:
        """Who administers a desk: another agency, when its node is not its own. The banner hangs on this alone."""
        return None if agency == self.agency else Host(self.agency, directory.agencies[self.agency].names)

    def hosting(self, directory: Directory, session: Session) -> Hosting | None:
        """The hosting under which the session's desk is served here; None for a desk of the node's own agency.

        Raises:
            Fault: ``hosting.over``; ``session.needed`` when the desk is no more.
        """
        entry = directory.desks.get(session.desk)
        if entry is None:
            raise Fault("session.needed")
        return hosting_of(directory, session.desk, entry.agency, self.agency, self.node, self.clock.now())


TheDoor = NamedDependency[Door]
"""A handler's ``door``."""
SignedIn = NamedDependency[Session]
"""A handler's ``session``: without one, or without a role at a desk, the call is refused."""
Anyone = NamedDependency[Session]
"""A handler's ``anyone``: signed in, whatever the role."""


def session(request: DeskRequest, door: Door, body: bytes = b"") -> Session:
    """The session that the request's cookie names; writes need its CSRF token too. Every signed-in call passes here and is counted.

    Args:
        body: where `pacing.takes_draft` asks for it.

    Raises:
        Fault: ``session.needed``, ``session.csrf`` or ``request.too-many``.
    """
    token, handler = request.cookies.get(door.cookie), request.scope["route_handler"]

    def look(tx: Tx) -> tuple[Session, AgencyId]:
        found = seated(tx, door, token)
        return found, door.book.directory(tx).desks[found.desk].agency

    found, agency = door.db.read(look)
    if request.method not in ("GET", "HEAD"):
        given = request.headers.get("x-csrf-token", "")
        if not secrets.compare_digest(given.encode(), found.csrf.encode()):
            raise Fault("session.csrf")  # before it is counted: a page elsewhere must not use up what is his
    cost, urgent = pacing.cost(handler, request.method), pacing.is_urgent(handler, body)
    door.calls.take(found.account, agency, cost, door.clock.now(), urgent=urgent)
    return found


def seated(tx: Tx, door: Door, token: str | None) -> Session:
    """The session of a token, as long as its desk is served here.

    Raises:
        Fault: ``session.needed``: a hosted desk's session ends with the hosting.
    """
    found = accounts.session(tx, token, door.clock.now())
    try:
        door.hosting(door.book.directory(tx), found)
    except Fault as fault:
        raise Fault("session.needed", fault.detail or fault.advice) from fault
    return found


def at_desk(anyone: Session) -> Session:
    """The session, of an account that works at a desk.

    Raises:
        Fault: ``account.role``; the same for whatever is asked for, so that it tells nothing of what there is.
    """
    if not anyone.roles & AT_A_DESK:
        raise Fault("account.role")
    return anyone


def author(session: Session, door: Door, *, machine: bool = False) -> Author:
    """The session's desk as the author of a record.

    Raises:
        Fault: ``session.needed`` when its desk is no more, ``hosting.over`` when it is not served here any more.
    """
    directory = door.db.read(door.book.directory)
    hosting = door.hosting(directory, session)
    entry = directory.desks[session.desk]
    return Author(
        agency=entry.agency,
        centre=entry.desk.centre,
        desk=session.desk,
        account=session.account,
        seat=entry.seat,
        may_release=Role.RELEASE_AUTHORITY in session.roles and hosting is None,
        machine=machine,
    )


def check_host(request: DeskRequest, door: Door) -> None:
    """Refuse a request under a name that is not ours (a page elsewhere that points its own name at us).

    Raises:
        Fault: ``request.host``.
    """
    host = request.headers.get("host", "").rsplit(":", 1)[0]
    if host not in door.hosts:
        raise Fault("request.host")


def cookie(door: Door, token: str) -> Cookie:
    """The session's cookie; an empty token takes it back."""
    age = int(accounts.SESSION_FOR.total_seconds()) if token else 0
    return Cookie(key=door.cookie, value=token, httponly=True, samesite="strict", path="/", max_age=age)
