"""The composition root: the one place that wires a node together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from tansiq.bucket import Pace
from tansiq.clock import Clock
from tansiq.config import Config
from tansiq.errors import Fault
from tansiq.exchange import inbox, silences
from tansiq.exchange.beforehand import Beforehand, in_place
from tansiq.exchange.bell import Bell
from tansiq.exchange.bundle import SALT_BYTES
from tansiq.exchange.carrier import Carrier, Written
from tansiq.exchange.courier import Courier
from tansiq.exchange.inbox import Taken
from tansiq.exchange.peering import Exchange
from tansiq.exchange.sealed import Depot
from tansiq.exchange.silences import SILENT_AFTER
from tansiq.exchange.threshold import Threshold
from tansiq.exchange.trust import Trust
from tansiq.forces import projection as forces
from tansiq.ids import AgencyId, Digest, Entropy, KeyId, NodeId, sha256
from tansiq.kinds import shaping
from tansiq.kinds.registry import DIRECTORY, NETWORK
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.network.limits import CallLimit
from tansiq.node import checking, shapes
from tansiq.overlays.folder import Folder
from tansiq.picture import projection as picture
from tansiq.plans import projection as plans
from tansiq.records import kept, log, projector
from tansiq.records.kept import Quotas
from tansiq.records.projector import Projection
from tansiq.reports import projection as reports
from tansiq.storage import Database, Tx
from tansiq.storage.migrate import steps_of
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.web.door import Door, OfferedAccount
from tansiq.work import abating, sight, watch
from tansiq.work.approving import Releaser
from tansiq.work.housing import Housing
from tansiq.work.joining import Joining
from tansiq.work.keeping import Keeper
from tansiq.work.keys import Keys
from tansiq.work.office import Office
from tansiq.work.publish import Publisher
from tansiq.work.recall import Recaller
from tansiq.work.resend import Resender
from tansiq.work.root import Root
from tansiq.work.seeing import Seer
from tansiq.work.settling import Settler

SCHEMA = steps_of(
    f"tansiq.{package}"
    for package in ("records", "exchange", "network", "picture", "places", "plans", "reports", "forces")
)
PROJECTIONS: tuple[Projection, ...] = (
    picture.PROJECTION,
    plans.PROJECTION,
    reports.PROJECTION,
    forces.PROJECTION,
    sight.PROJECTION,
)
MIN_TOKEN_BYTES = 32
KEYS = ("agency", "key", "hosting")
"""Network records that can make a key good which was not."""
MIB = 1024 * 1024


class Node:
    """One agency's node: its store, keys and the parts that work on them.

    Args:
        folder: holds ``node.toml``, ``keys/`` and ``store.db``.
        db: given by the simulation; else the store in ``folder``.
        beforehand: see `exchange.peering.Exchange`.

    Raises:
        Fault: ``store.…`` when the store cannot be opened, ``config.invalid`` when a key is missing.
    """

    def __init__(
        self,
        config: Config,
        folder: Path,
        clock: Clock,
        entropy: Entropy,
        db: Database | None = None,
        beforehand: Beforehand = in_place,
    ) -> None:
        shapes.work_out()
        self.config = config
        self.folder = folder
        self.clock = clock
        self.entropy = entropy
        self.keyring = Keyring(folder / "keys")
        node_signer = self.keyring.signer("node")  # before the store: a node that cannot be made must not hold it open
        opener = self.keyring.opener()
        self.db: Database = db or SqliteDatabase(folder / "store.db", SCHEMA)
        if self.db.read(projector.outdated):
            self.db.write(self._derive)
        self.bell = Bell()
        self.book = Book()
        self._world = world = World(self.book, config, clock)
        self.quotas = Quotas(kept.of_a_day(config.quotas.peer_mb), kept.of_a_day(config.quotas.guest_mb))
        self.exchange = Exchange(
            config.node, self.db, node_signer, world, PROJECTIONS, clock, self._taken, beforehand, self.quotas.peer
        )
        self.carrier = Carrier(self.exchange, self.db, world, opener)
        self.depot = Depot(config.node, self.db, world, clock, config.exchange.carry_mb * MIB)
        self.threshold = Threshold()
        self.settler = Settler(self.keyring, entropy, config.agency, config.node, self._hand_over)
        self.publisher = Publisher(
            db=self.db,
            book=self.book,
            keyring=self.keyring,
            clock=clock,
            entropy=entropy,
            projections=PROJECTIONS,
            me=config.agency,
            node=config.node,
            status=config.status,
            fresh=self.fresh,
            settler=self.settler,
            hand_over=self._hand_over,
            quota=self.quotas.guest,
        )
        self.keyring.settle(lambda: self.directory().keys)
        self.root = Root(
            book=self.book,
            keyring=self.keyring,
            entropy=entropy,
            projections=PROJECTIONS,
            me=config.agency,
            node=config.node,
            centre=config.centre,
            status=config.status,
        )
        self.keys = Keys(self.db, self.book, self.root, self.keyring, clock)
        self.resender = Resender(self.db, self.book, self.exchange, clock, config.agency)
        self.joining = Joining(self.root, self.keyring, entropy, PROJECTIONS, config.agency, config.status)
        me = (config.agency, config.node)
        self.housing = Housing(self.db, self.book, self.root, self.keyring, entropy, clock, *me)
        self.recaller = Recaller(self.db, self.book, self.keyring, clock, config.agency, config.node, self._hand_over)
        self.releaser = Releaser(self.db, self.book, clock, config.agency, self.settler)
        self.office = Office(self.root, self.book, entropy, config.agency, config.node)
        backups = folder / (config.keeping.backups or "backups")
        self.keeper = Keeper(self.db, folder, backups, clock, partial(checking.apart, folder))
        tells = config.exchange.tell_seen
        self.seer = Seer(self.db, self.book, clock, node_signer, config.node, config.status, tells)

    def _derive(self, tx: Tx) -> None:
        """Make what is derived anew, as a newer version derives it; and what it lets desks see."""
        projector.rebuild(tx, PROJECTIONS)
        sight.follow_all(tx, self.clock.now())

    def _taken(self, tx: Tx, peer: NodeId, taken: Taken) -> None:
        now = self.clock.now()
        if any(each.kind == "key" for each in taken.stored):
            self.root.catch_up(tx, {each.owner for each in taken.stored}, now)
        if taken.said:
            self.settler.arrived(tx, self.book.directory(tx), taken.said, peer, now)

    def settle(self) -> int:
        """Act on approvals that could not act when they came; how many records were settled."""

        def due(tx: Tx) -> bool:
            return self.settler.is_due(tx, self.book.directory(tx), self.clock.now())

        if not self.db.read(due):
            return 0
        return self.db.write(lambda tx: self.settler.catch_up(tx, self.book.directory(tx), self.clock.now()))

    def look_again(self) -> bool:
        """Look again at what was put aside, if what it lacked may be here now; whether anything came of it."""
        taken = self.exchange.look_again()
        return bool(taken.stored or taken.recalled)

    def directory(self) -> Directory:
        """The network as known now."""
        return self.db.read(self.book.directory)

    def peers(self) -> tuple[NodeId, ...]:
        """The other nodes of the network."""
        return tuple(name for name in self.directory().names() if name != self.config.node)

    def bundle_for(self, peer: NodeId) -> Iterator[Written]:
        """See `Carrier.bundle_for`; with what desks here have opened until now."""
        self.seer.tell()
        return self.carrier.bundle_for(peer, self._salt(peer))

    def courier(self, through: NodeId) -> Courier | None:
        """What goes through a node to peers behind it; None when the settings name none."""
        settings = self.config.exchange
        peers = tuple(NodeId(peer) for peer, via in settings.through.items() if via == through and peer != through)
        if not peers:
            return None
        return Courier(
            self.exchange,
            self.carrier,
            self.db,
            self.bell,
            self._salt,
            peers,
            wait_s=settings.wait_s,
            retry_s=settings.retry_s,
        )

    def _salt(self, peer: NodeId) -> bytes:
        return self.entropy.take(SALT_BYTES, f"bundle {peer}")

    def fresh(self, node: NodeId, now: datetime) -> bool:
        """Whether what we hold of a node is new enough to plan with; of this one it always is."""
        if node == self.config.node:
            return True
        heard = self.exchange.live(node).picture
        return heard is not None and now - heard < SILENT_AFTER

    def ring_overdue(self) -> int:
        """Ring for plans that have not arrived or were not answered in time; how many alarms began."""
        now = self.clock.now()
        due = self.db.read(lambda tx: watch.overdue(tx, self.book.directory(tx), now))
        return self.db.write(lambda tx: watch.ring(tx, due, now)) if due else 0

    def settle_alarms(self) -> int:
        """Let step back what rings for nothing any more; how many alarms that were."""
        now = self.clock.now()
        past = self.db.read(lambda tx: abating.past(tx, self.book.directory(tx), self.config.agency, now))
        return self.db.write(lambda tx: abating.settle(tx, past, now)) if past else 0

    def note_silences(self) -> int:
        """Keep for the watch log who has fallen silent and who was heard again; how many turns that were."""
        now = self.clock.now()

        def heard(tx: Tx) -> dict[NodeId, datetime | None]:
            peers = (name for name in self.book.directory(tx).names() if name != self.config.node)
            return {peer: self.exchange.ages(tx, peer).ours for peer in peers}

        if not self.db.read(lambda tx: silences.due(tx, heard(tx), now)):
            return 0
        return self.db.write(lambda tx: silences.note(tx, heard(tx), now))

    def _hand_over(self, tx: Tx, kind: str, body: bytes, now: datetime) -> None:
        here = self.config.node
        inbox.hand_over(tx, here, kind, body, self._world.trust(tx, here), PROJECTIONS, now)

    @property
    def tls_file(self) -> Path:
        """The node's TLS key and certificate, PEM."""
        return self.folder / "keys" / "tls.pem"

    def certificate(self) -> str:
        """The node's TLS certificate, PEM.

        Raises:
            Fault: ``config.invalid`` when the file is not there.
        """
        try:
            text = self.tls_file.read_text()
        except OSError as error:
            raise Fault("config.invalid", "The file keys/tls.pem cannot be read.") from error
        return text[text.index("-----BEGIN CERTIFICATE-----") :]

    def door(self) -> Door:
        """What the desks' door needs."""
        config = self.config
        return Door(
            node=config.node,
            agency=config.agency,
            centre=config.centre,
            status=config.status,
            hosts=frozenset(config.desks.names),
            offered=tuple(OfferedAccount(each.account, each.password) for each in config.demo_accounts),
            db=self.db,
            book=self.book,
            publisher=self.publisher,
            recaller=self.recaller,
            releaser=self.releaser,
            office=self.office,
            joining=self.joining,
            root=self.root,
            keys=self.keys,
            housing=self.housing,
            resender=self.resender,
            keeper=self.keeper,
            seer=self.seer,
            exchange=self.exchange,
            clock=self.clock,
            entropy=self.entropy,
            bell=self.bell,
            fresh=self.fresh,
            overlays=Folder(self.folder / config.layers),
            metrics_token=self.metrics_token(),
            quotas=self.quotas,
            calls=self._calls(),
            threshold=self.threshold,
        )

    def _calls(self) -> CallLimit:
        settings = self.config.calls
        if settings.per_s == 0:
            return CallLimit()
        account = Pace(settings.at_once, settings.per_s)
        return CallLimit(account, Pace(settings.agency * account.size, settings.agency * account.per_s))

    def metrics_token(self) -> Digest | None:
        """The digest of what ``keys/metrics.token`` holds; None when there is no such file.

        Raises:
            Fault: ``config.invalid`` when it is too short to be kept from a guesser.
        """
        try:
            token = (self.folder / "keys" / "metrics.token").read_bytes().strip()
        except FileNotFoundError:
            return None
        if len(token) < MIN_TOKEN_BYTES:
            raise Fault("config.invalid", f"keys/metrics.token has fewer than {MIN_TOKEN_BYTES} characters.")
        return sha256(token)

    def close(self) -> None:
        """Let go of the store."""
        self.keeper.close()
        self.db.close()


class World:
    """What the exchange may know of the network (`exchange.peering.World`, `exchange.carrier.Nodes`)."""

    def __init__(self, book: Book, config: Config, clock: Clock) -> None:
        self._book = book
        self._me = config.agency
        self._node = config.node
        self._status = config.status
        self._clock = clock
        self._made: tuple[Directory | None, dict[tuple[NodeId, frozenset[AgencyId], frozenset[AgencyId]], Trust]] = (
            None,
            {},
        )

    def keys(self, tx: Tx) -> str:
        place, digest = log.end_of_kinds(tx, KEYS)
        return f"{place} {digest or ''}"

    def trust(self, tx: Tx, peer: NodeId, later: frozenset[Digest] = frozenset()) -> Trust:
        directory = self._book.directory(tx)
        if later:
            directory.node(peer)  # one that is revoked by now brings nothing, whatever came before that
            directory = self._book.directory_before(tx, later)
        now = self._clock.now()
        guests, lapsed = directory.guests(self._node, now), directory.hostings.lapsed(peer, now)
        if self._made[0] is not directory:
            self._made = (directory, {})
        known = self._made[1]
        if (peer, guests, lapsed) not in known:
            known[peer, guests, lapsed] = Trust(
                served=guests | {self._me},
                speaks_for=directory.spoken_for(peer),
                public=directory.public,
                copy_key=partial(directory.copy_key, brought_by=peer),
                content_key=partial(directory.content_key, brought_by=peer),
                approver=partial(directory.approver, self._me, brought_by=peer),
                node_key=partial(directory.node_key, peer),
                sibling=directory.node(peer).agency == self._me,
                within=shaping.within,
                seats=directory.seats(),
                status=self._status,
                lasting=DIRECTORY,
                unshown=NETWORK,
                release_limit=directory.release_limit,
                lapsed=lapsed,
            )
        return known[peer, guests, lapsed]

    def node_key(self, tx: Tx, peer: NodeId, key: KeyId, at: datetime) -> bytes:
        return self._book.directory(tx).node_key(peer, key, at)

    def nodes(self, tx: Tx) -> tuple[NodeId, ...]:
        return self._book.directory(tx).names()

    def sealing_key(self, tx: Tx, peer: NodeId) -> bytes:
        return self._book.directory(tx).node(peer).key.sealing
