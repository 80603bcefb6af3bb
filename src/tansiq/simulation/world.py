"""The nodes of a simulated world: founded once, copied per run, restarted at will."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher

from tansiq.clock import ManualClock
from tansiq.config import Config, Listener
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, Entropy, KeyId, NodeId, SeededEntropy
from tansiq.kinds.draft import Author
from tansiq.kinds.network import Key
from tansiq.network import accounts, approvers, founding, introduction
from tansiq.network.accounts import Role
from tansiq.network.approvers import Cost
from tansiq.network.book import Book
from tansiq.network.founding import Founding
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS, SCHEMA, Node
from tansiq.records.content import Status
from tansiq.records.signing import Signer, new_key
from tansiq.simulation import theatre
from tansiq.simulation.crash import BreakableDatabase
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.work.office import Office
from tansiq.work.root import Root

PERSONS = ("first", "second")
"""At each agency's desk of the watch: who may approve."""
PASSWORD = "correct horse"  # noqa: S105 - it opens nothing but a world
CHEAP = Cost(1, 8, 1)
"""A guess that costs nothing: each approval unwraps its person's key."""


class Place:
    """Where one node of the world runs: what stays when the process dies (store, keys), and the process.

    Args:
        agency: whose node it is; the node bears its name.
        home: the template's folder with its keys.
        store: its store's file.
    """

    def __init__(self, agency: AgencyId, home: Path, store: Path, clock: ManualClock, entropy: SeededEntropy) -> None:
        self.agency = agency
        self.name = NodeId(agency)
        self.clock = clock
        self._home = home
        self.store = store
        self._entropy = entropy  # outlives the process: the real one never repeats itself either
        self._running: tuple[Node, BreakableDatabase] | None = None
        self.rotten: dict[Digest, bytes] = {}
        """Copies in its store in which a bit has flipped, as they were made (`rot`)."""

    @property
    def up(self) -> bool:
        """Whether the node runs."""
        return self._running is not None

    @property
    def node(self) -> Node:
        """The running node."""
        if self._running is None:
            raise AssertionError(f"{self.name} is down")
        return self._running[0]

    @property
    def db(self) -> BreakableDatabase:
        """The running node's database."""
        if self._running is None:
            raise AssertionError(f"{self.name} is down")
        return self._running[1]

    def start(self) -> None:
        """Start the node on its store."""
        db = BreakableDatabase(SqliteDatabase(self.store, SCHEMA))
        self._running = (Node(_config(self.agency), self._home, self.clock, self._entropy, db), db)

    def stop(self) -> None:
        """Stop it: all that is not in the store is gone. Stopping twice is harmless."""
        if self._running is not None:
            self._running[0].close()
            self._running = None

    def files(self) -> bytes:
        """The raw bytes of its store, log included."""
        return b"".join(path.read_bytes() for path in sorted(self.store.parent.glob(f"{self.store.name}*")))

    def author(self, desk: str, *, may_release: bool = False) -> Author:
        """Somebody at a desk of this node."""
        name = DeskId(f"{self.agency}.{desk}")
        account = f"{desk}-{'chief' if may_release else 'officer'}"
        seat = self.node.directory().desks[name].seat
        return Author(
            agency=self.agency,
            centre=theatre.CENTRE,
            desk=name,
            account=account,
            seat=seat,
            may_release=may_release,
        )


class World:
    """Some nodes that know each other, all running.

    Args:
        nodes: how many.
        seed: of their randomness.
        folder: where their stores lie.
    """

    def __init__(self, nodes: int, seed: int, folder: Path) -> None:
        self.places: dict[AgencyId, Place] = {}
        template = _template(nodes)
        for agency in theatre.members(nodes):
            store = folder / f"{agency}.db"
            shutil.copyfile(template / agency / "store.db", store)
            clock = ManualClock(theatre.START)
            entropy = SeededEntropy(f"{seed} {agency}")
            self.places[agency] = Place(agency, template / agency, store, clock, entropy)
        for place in self.places.values():
            place.start()

    def __getitem__(self, agency: str) -> Place:
        return self.places[AgencyId(agency)]

    def close(self) -> None:
        """Stop all nodes."""
        for place in self.places.values():
            place.stop()


def folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for stores, in memory where the machine has such a place."""
    shared = Path("/dev/shm")  # noqa: S108 - a folder with a random name is made in it
    return tempfile.TemporaryDirectory(prefix="tansiq-sim-", dir=shared if shared.is_dir() else None)


def step(asker: Place, server: Place) -> tuple[bytes, bytes]:
    """One exchange without any fault: the ask and the answer."""
    ask = asker.node.exchange.ask(server.name)
    served = server.node.exchange.serve(asker.name, server.node.exchange.wants(ask))
    received = asker.node.exchange.receive(server.name, served.batch)
    if received.fault is not None:
        raise Fault(received.fault)
    return ask, served.batch


@cache
def _template(nodes: int) -> Path:
    """A folder with the founded and introduced nodes of a network, made once per process."""
    made = folder()
    atexit.register(made.cleanup)
    base = Path(made.name)
    stores = {agency: _founded(agency, nodes, base / agency) for agency in theatre.members(nodes)}
    for agency, (db, root) in stores.items():
        for other, (their_db, _) in stores.items():
            if other != agency:
                _introduce(db, agency, root, their_db, other)
    for db, _ in stores.values():
        db.close()
    return base


def _founded(agency: AgencyId, nodes: int, home: Path) -> tuple[SqliteDatabase, KeyId]:
    db, keyring = SqliteDatabase(home / "store.db", SCHEMA), Keyring(home / "keys")
    spec, entropy = theatre.founding(agency, nodes), SeededEntropy(f"founding {agency}")
    db.write(
        lambda tx: founding.found(
            tx, spec, keyring, home / "keys", PROJECTIONS, entropy, theatre.FOUNDED, valid_for=theatre.FOR
        )
    )
    book = Book()
    root = Root(
        book=book,
        keyring=keyring,
        entropy=entropy,
        projections=PROJECTIONS,
        me=agency,
        node=spec.node,
        centre=theatre.CENTRE,
        status=Status.EXERCISE,
    )
    office = Office(root, book, entropy, agency, spec.node)
    db.write(lambda tx: _approve_rules(tx, office, spec, entropy))
    db.write(lambda tx: _employ(tx, root, spec, entropy))
    return db, keyring.signer("root").key_id


def _approve_rules(tx: Tx, office: Office, spec: Founding, entropy: Entropy) -> None:
    """Two persons sign each rule that says so: what a rule says of that itself counts for nothing."""
    signers = []
    for person in ("one", "two"):
        signer = Signer(new_key(entropy, f"approver {person}"))
        office.certify(tx, signer.public, signer.key_id, person, spec.desks[0].desk, theatre.FOUNDED)
        signers.append((person, signer))
    for rule in spec.rules:
        if rule.approvals > 1:
            office.add_rule(tx, rule, "", signers, theatre.FOUNDED)


def _employ(tx: Tx, root: Root, spec: Founding, entropy: Entropy) -> None:
    """The persons of an agency: keys that outlast the world, passwords that are hashed as cheaply as the keys are wrapped."""
    hasher = PasswordHasher(CHEAP.time_cost, CHEAP.memory_kib, CHEAP.parallelism)
    for person in PERSONS:
        desk = spec.desks[0].desk
        accounts.add(tx, person, desk, frozenset({Role.OFFICER, Role.RELEASE_AUTHORITY}), PASSWORD)
        hashed = hasher.hash(PASSWORD, salt=entropy.take(16, f"salt {person}"))
        tx.run("UPDATE account SET password = :hash WHERE account = :person", {"hash": hashed, "person": person})
        key = approvers.make(person, PASSWORD, entropy, cost=CHEAP)
        approvers.keep(tx, key)
        body = Key(
            key_id=key.key,
            public=key.public,
            role="approver",
            desk=desk,
            holder=key.holder,
            valid_from=theatre.FOUNDED,
            valid_until=theatre.FOUNDED + theatre.FOR,
        )
        root.say(tx, "key", body, theatre.FOUNDED, inside=True)


def _introduce(db: SqliteDatabase, agency: AgencyId, root: KeyId, their_db: SqliteDatabase, other: AgencyId) -> None:
    file = db.read(lambda tx: introduction.write(tx, agency, root, other))
    their_db.write(lambda tx: introduction.accept(tx, file, other, root, PROJECTIONS, theatre.FOUNDED))


def _config(agency: AgencyId) -> Config:
    return Config(
        node=NodeId(agency),
        agency=agency,
        centre=theatre.CENTRE,
        status=Status.EXERCISE,
        desks=Listener(port=1),
        peers=Listener(port=2),
    )
