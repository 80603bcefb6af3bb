"""Small worlds for tests: agencies founded on real SQLite stores, introduced to each other, under one clock that a test moves.

    world = worlds.found(tmp_path)                      # the four of the Makhmur demonstration, or the ones named
    stored = world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
    world.carry(ARMY, PESHMERGA)                        # the real exchange, without sockets
    world.reopen(PESHMERGA)                             # as after a crash: a new process on the same store

Nothing here decides anything: what a test asks for goes through the same `Publisher` and `Exchange` as in a node.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from tansiq.clock import Clock, ManualClock
from tansiq.config import CallSettings, Config, Listener
from tansiq.demo import network as demo
from tansiq.demo.network import ARMY, COMMAND, MAKHMUR, MINISTRY, PESHMERGA, POSTS
from tansiq.exchange.bundle import PART_BYTES, SALT_BYTES
from tansiq.exchange.carrier import Brought
from tansiq.geo.place import Place, Point, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, KeyId, NodeId, RecordId, SeededEntropy
from tansiq.kinds.draft import Author, Draft, Previous
from tansiq.labels.clearance import Seat
from tansiq.network import founding, introduction
from tansiq.network.admission import NewNode
from tansiq.network.founding import Founding
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS, Node
from tansiq.node import make as making
from tansiq.records import log
from tansiq.records.content import Content, Copy, Evaluation, Status, When
from tansiq.records.log import Stored
from tansiq.work.lines import Line
from tansiq.work.recall import Recalled
from tansiq.work.rows import Desk
from tests import stores
from tests.clocks import WrongClock

__all__ = ["ARMY", "COMMAND", "DAWN", "EVERYONE", "MAKHMUR", "MINISTRY", "PESHMERGA", "POSTS", "World", "found"]

DAWN = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
"""The morning of the Makhmur day."""
EVERYONE = (ARMY, PESHMERGA, COMMAND, MINISTRY)
HILL = Point((43.58, 35.81))
"""A point on the strip that nobody holds."""


@dataclass
class World:
    """Some agencies' nodes.

    Args:
        clock: everybody's; `ManualClock.advance` moves it.
        nodes: by agency.
    """

    clock: ManualClock
    nodes: dict[AgencyId, Node] = field(default_factory=dict)
    specs: dict[AgencyId, Founding | NewNode] = field(default_factory=dict)
    seed: str = "0"
    clocks: dict[AgencyId, Clock] = field(default_factory=dict)
    backups: int = 0
    _keys: int = 0
    _restarts: Counter[AgencyId] = field(default_factory=Counter)

    def __getitem__(self, agency: AgencyId) -> Node:
        return self.nodes[agency]

    def author(self, agency: AgencyId, *, may_release: bool = False, desk: DeskId | None = None) -> Author:
        """The officer on watch at an agency's first desk."""
        found = next(each for each in self.specs[agency].desks if desk in (None, each.desk))
        seat = Seat(
            found.desk, self.nodes[agency].config.agency, found.clearance, found.ceiling, frozenset(found.caveats)
        )
        return Author(
            agency=self.nodes[agency].config.agency,
            centre=found.centre,
            desk=found.desk,
            account=f"{found.desk}.officer",
            seat=seat,
            may_release=may_release,
        )

    def publish(self, agency: AgencyId, draft: Draft, *, key: str | None = None, **by: Any) -> Stored:
        """Write a record as the officer does (``by``: see `author`): look who gets it, then send exactly that."""
        author = self.author(agency, **by)
        publisher = self.nodes[agency].publisher
        self._keys += 1
        digest = publisher.dry_run(draft, author).digest
        return publisher.publish(draft, author, digest, key or f"key-{self._keys}").stored

    def recall(self, agency: AgencyId, record: RecordId, *, may_release: bool = True) -> Recalled:
        """Take a record back, as a release authority does."""
        self._keys += 1
        by = self.author(agency, may_release=may_release)
        return self.nodes[agency].recaller.recall(record, by, f"key-{self._keys}")

    def deliveries(self, agency: AgencyId, record: RecordId) -> dict[AgencyId, str]:
        """How far an own record has come, as its first desk is shown it."""
        return {each.agency: each.state for each in self.row(agency, record).release or ()}

    def row(self, agency: AgencyId, record: RecordId) -> Line:
        """A record's line as a node's first desk is shown it."""
        node, reader = self.nodes[agency], self.author(agency).desk
        me, here, now = node.config.agency, node.config.node, self.clock.now()
        return node.db.read(lambda tx: Desk(tx, reader, me, node.book.directory(tx), node.fresh, now, here).one(record))

    def carry(self, sender: AgencyId, receiver: AgencyId) -> list[Stored]:
        """What waits at one node is taken by the other, until there is no more; what was new there.

        The receipt for it reaches the sender as well.
        """
        here, there = self.nodes[receiver].exchange, self.nodes[sender].exchange
        taken: list[Stored] = []
        for _ in range(1_000):
            asked_at = here.now()
            ask = there.wants(here.ask(there.node))
            served = there.serve(here.node, ask)
            got = here.receive(there.node, served.batch, asked_at)
            taken += got.stored
            if got.fault or (served.empty and not got.more):
                return taken
        raise AssertionError("the exchange does not come to an end")

    def carry_all(self) -> None:
        """Everything that waits anywhere arrives everywhere."""
        for sender in self.nodes:
            for receiver in self.nodes:
                if sender != receiver:
                    self.carry(sender, receiver)

    def bundle(self, sender: AgencyId, receiver: AgencyId, part_bytes: int = PART_BYTES) -> bytes:
        """A bundle of one node for another, as it lies on the stick."""
        self._keys += 1
        salt = SeededEntropy(f"{self.seed} salt {self._keys}").take(SALT_BYTES, sender)
        carrier = self.nodes[sender].carrier
        return b"".join(each.data for each in carrier.bundle_for(NodeId(receiver), salt, part_bytes))

    def read_bundle(self, receiver: AgencyId, data: bytes) -> Brought:
        """A node is given a bundle."""
        return self.nodes[receiver].carrier.take_bundle([data])

    def carry_by_hand(self, sender: AgencyId, receiver: AgencyId) -> Brought:
        """As `carry`, by a bundle and without an answer: the receipt goes with the next bundle back."""
        return self.read_bundle(receiver, self.bundle(sender, receiver))

    def reopen(self, agency: AgencyId) -> Node:
        """Close a node and open its store anew, as a restarted process does."""
        old = self.nodes[agency]
        old.close()
        # a restarted machine does not begin its randomness again from the start
        self._restarts[agency] += 1
        clock = self.clocks.get(agency, self.clock)
        entropy = SeededEntropy(f"{self.seed} {agency} {self._restarts[agency]}")
        node = Node(old.config, old.folder, clock, entropy)
        self.nodes[agency] = node
        return node

    def set_clock(self, agency: AgencyId, seconds: float) -> None:
        """Somebody sets a node's clock: so many seconds ahead of the right one (behind it when negative). It restarts."""
        self.clocks[agency] = WrongClock(self.clock, timedelta(seconds=seconds))
        self.reopen(agency)

    def admit(self, agency: AgencyId, node: str, folder: Path, centre: CentreId = MAKHMUR, **desk: Any) -> AgencyId:
        """A further node of an agency, admitted by its root; the name by which this world knows it.

        Args:
            desk: fields of its one desk that differ from the first desk's.
        """
        name, first = AgencyId(node), self.specs[agency].desks[0]
        fields: dict[str, Any] = {"desk": DeskId(f"{node}.watch"), "centre": centre}
        seat = msgspec.structs.replace(first, **fields | desk)
        spec = NewNode(
            agency=agency,
            node=NodeId(node),
            address=f"127.0.0.1:{9000 + len(self.nodes)}",
            centre=centre,
            desks=(seat,),
            status=self.specs[agency].status,
        )
        config = msgspec.structs.replace(self.nodes[agency].config, node=spec.node, centre=centre)
        entropy = SeededEntropy(f"{self.seed} {node}")
        data, key = making.request(folder / node, config, spec, self.clock, entropy)
        self.specs[name], self.nodes[name] = spec, Node(config, folder / node, self.clock, entropy)
        admitted = self.grant(agency, data, key)
        making.join(self.nodes[name], admitted, root_of(self.nodes[agency]))
        return name

    def grant(self, agency: AgencyId, request: bytes, fingerprint: KeyId) -> bytes:
        """A request that the root of an agency grants."""
        first = self.nodes[agency]
        return first.db.write(lambda tx: first.root.admit(tx, request, fingerprint, "administrator", self.clock.now()))

    def introduce(self, one: AgencyId, other: AgencyId) -> None:
        """Hand ``one``'s introduction to ``other``, with the fingerprint told by voice."""
        accept(self.nodes[other], self.introduction(one, other), root_of(self.nodes[one]))

    def introduction(self, one: AgencyId, other: AgencyId) -> bytes:
        """The file by which ``one`` makes itself known to ``other``."""
        node = self.nodes[one]
        return node.db.read(lambda tx: introduction.write(tx, one, root_of(node), other))

    def records(self, agency: AgencyId, *kinds: str) -> list[Stored]:
        """What a node's log holds of some kinds (of all, when none is named), oldest first."""
        return self.nodes[agency].db.read(
            lambda tx: [each for each in log.replay(tx) if each.kind in (kinds or (each.kind,))]
        )

    def headers(self, agency: AgencyId, *kinds: str) -> list[Content | Copy]:
        """`records`, decoded."""
        return [stored.header() for stored in self.records(agency, *kinds)]

    def close(self) -> None:
        """Let go of all stores."""
        for node in self.nodes.values():
            node.close()

    def __enter__(self) -> World:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def found(
    folder: Path,
    agencies: Iterable[AgencyId] = EVERYONE,
    *,
    seed: str = "0",
    at: datetime = DAWN,
    introduced: bool = True,
    changes: dict[AgencyId, dict[str, Any]] | None = None,
    clock: ManualClock | None = None,
) -> World:
    """Found agencies of the demonstration's network, each on its own store in ``folder``.

    Args:
        introduced: whether they know each other already.
        changes: per agency, fields of its `Founding` that differ from the demonstration's (rules, desks, custody, …).
        clock: instead of one that stands at ``at``.
    """
    world = World(clock or ManualClock(at), seed=seed)
    for agency in agencies:
        spec = msgspec.structs.replace(
            demo.founding(agency, f"127.0.0.1:{9000 + len(world.nodes)}", at), **(changes or {}).get(agency, {})
        )
        world.specs[agency] = spec
        world.nodes[agency] = found_one(folder / agency, spec, world.clock, f"{seed} {agency}")
    if introduced:
        for one in world.nodes:
            for other in world.nodes:
                if one != other:
                    world.introduce(one, other)
    return world


def found_one(folder: Path, spec: Founding, clock: ManualClock, seed: str) -> Node:
    """Found one agency and open its node."""
    folder.mkdir(parents=True, exist_ok=True)
    config = Config(
        node=NodeId(spec.node),
        agency=spec.agency,
        centre=spec.centre,
        status=spec.status,
        desks=Listener(port=8000),
        peers=Listener(port=9000),
        calls=CallSettings(per_s=0),  # their clock stands still: no bucket would ever run out
    )
    entropy = SeededEntropy(seed)
    db = stores.new(folder / "store.db")
    keys = folder / "keys"
    db.write(lambda tx: founding.found(tx, spec, Keyring(keys), keys, PROJECTIONS, entropy, clock.now()))
    return Node(config, folder, clock, entropy, db)


def root_of(node: Node) -> Any:
    """The fingerprint of a node's agency's root key, as its administrator reads it out."""
    return node.keyring.signer("root").key_id


def accept(node: Node, data: bytes, fingerprint: Any) -> AgencyId:
    """Take an introduction in, as `tansiq` does."""
    return node.db.write(
        lambda tx: introduction.accept(tx, data, node.config.agency, fingerprint, PROJECTIONS, node.clock.now())
    )


def raw(value: object) -> msgspec.Raw:
    """A value as the JSON that a browser would send."""
    return msgspec.Raw(msgspec.json.encode(value))


def label(to: Iterable[str] = (), level: int = 0, **more: Any) -> msgspec.Raw:
    """A label as a browser sends it."""
    return raw({"policy": "tansiq-1", "level": level, "audience": list(to), **more})


def after(stored: Stored, draft: Draft) -> Draft:
    """``draft`` as the next version of what was stored."""
    return msgspec.structs.replace(draft, previous=Previous(stored.id, stored.version))


def spot(
    activity: str = "The post is empty.", *, to: Iterable[str] = (), level: int = 0, at: datetime = DAWN, **more: Any
) -> Draft:
    """A spot report from the strip; ``more`` are fields of the draft."""
    fields: dict[str, Any] = {
        "kind": "spot",
        "status": Status.EXERCISE,
        "event_time": When(start=at),
        "place": Place(geometry=HILL),
        "evaluation": Evaluation(reliability="B", credibility=2, basis=""),
        "label": label(to, level),
        "body": raw({"category": "post-empty", "activity": activity}),
    }
    return Draft(**fields | more)


def alert(
    text: str = "Keep away.", *, to: Iterable[str] = (), level: int = 0, at: datetime = DAWN, **more: Any
) -> Draft:
    """An alert on the strip, good for six hours."""
    body = {
        "danger": "attack",
        "text": text,
        "contact": "room",
        "stand_off_m": 500,
        "valid_until": at + timedelta(hours=6),
    }
    fields: dict[str, Any] = {
        "kind": "alert",
        "status": Status.EXERCISE,
        "place": Place(geometry=HILL),
        "label": label(to, level),
        "body": raw(body),
    }
    return Draft(**fields | more)


def claim(
    title: str = "Taking the empty posts", *, to: Iterable[str] = (), level: int = 0, at: datetime = DAWN, **more: Any
) -> Draft:
    """A claim on the vacated posts: from one hour on, for six hours, to be answered within half an hour."""
    return _plan("claim", title, to, level, at, more, reason="The posts are empty.")


def movement(
    title: str = "A convoy along the strip", *, to: Iterable[str] = (), level: int = 0, at: datetime = DAWN, **more: Any
) -> Draft:
    """A movement over the ground of the posts, as `claim`."""
    return _plan("movement", title, to, level, at, more, size={"n": 12})


def concurrence(
    plan: RecordId,
    proposal: str,
    answer: str = "concur",
    *,
    to: Iterable[str] = (),
    level: int = 0,
    at: datetime = DAWN,
    **body: Any,
) -> Draft:
    """An answer to a plan, under the id by which the answering node holds it."""
    answered = {"plan": plan, "proposal": proposal, "answer": answer, "valid_until": at + timedelta(hours=8)}
    return Draft(kind="concurrence", status=Status.EXERCISE, label=label(to, level), body=raw(answered | body))


def _plan(
    kind: str, title: str, to: Iterable[str], level: int, at: datetime, more: dict[str, Any], **words: Any
) -> Draft:
    area: Polygon = more.pop("area", POSTS)
    body = {
        "title": title,
        "unit": "2nd battalion",
        "contact": "room",
        "answer_by": at + timedelta(minutes=30),
        "volumes": [{"area": area, "from": at + timedelta(hours=1), "to": at + timedelta(hours=7)}],
        **words,
        **more.pop("body", {}),
    }
    fields: dict[str, Any] = {"kind": kind, "status": Status.EXERCISE, "label": label(to, level), "body": raw(body)}
    return Draft(**fields | more)
