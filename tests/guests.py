"""A guest's desk in a test's world: an agency whose root lies in a folder of its own, with a desk at another agency's node.

house = guests.move_in(world, tmp_path)         # the police, at the army's node
stored = house.publish(worlds.spot(to=(PESHMERGA,)))
house.end(ARMY)                                 # the host ends it; `world.carry_all` carries the word
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId, RecordId, SeededEntropy
from tansiq.kinds.draft import Author, Draft
from tansiq.kinds.network import Desk as DeskBody
from tansiq.kinds.network import Hosting
from tansiq.labels.clearance import Seat
from tansiq.network import guests, introduction
from tansiq.network.founding import publish
from tansiq.network.guests import Grant, Guest, Offer
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS
from tansiq.picture.search import Sought
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.text.words import words as in_one_form
from tansiq.work.lines import Line
from tansiq.work.recall import Recalled
from tansiq.work.rows import Desk
from tests import stores, worlds
from tests.worlds import ARMY, EVERYONE, MAKHMUR, World

POLICE = AgencyId("police")
WATCH = DeskId("police.watch")
DAYS = 10
EVERYDAY = ("spot", "alert", "info", "request", "reply", "claim", "movement", "concurrence")


def invited(*agencies: AgencyId) -> dict[AgencyId, dict[str, Any]]:
    """`worlds.found(changes=…)` under which everyone has the guests on its list too."""
    return {each: {"network": tuple(sorted({*EVERYONE, *agencies} - {each}))} for each in EVERYONE}


@dataclass
class House:
    """A guest and its desk."""

    world: World
    folder: Path
    db: SqliteDatabase
    keyring: Keyring
    guest: Guest
    host: AgencyId
    entropy: SeededEntropy
    hosting: Hosting | None = None
    _keys: int = field(default=0, repr=False)

    def __enter__(self) -> House:
        return self

    def __exit__(self, *_: object) -> None:
        self.db.close()

    @property
    def author(self) -> Author:
        """The officer on watch at the guest's desk."""
        (desk,) = self.guest.desks
        seat = Seat(desk.desk, self.guest.agency, desk.clearance, desk.ceiling, frozenset(desk.caveats))
        return Author(
            agency=self.guest.agency,
            centre=desk.centre,
            desk=desk.desk,
            account="guest",
            seat=seat,
            may_release=False,
        )

    def publish(self, draft: Draft, *, may_release: bool = False) -> Stored:
        """Write at the guest's desk, as its officer does."""
        node = self.world[self.host]
        self._keys += 1
        author = self.author if not may_release else _authority(self.author)
        digest = node.publisher.dry_run(draft, author).digest
        return node.publisher.publish(draft, author, digest, f"guest-{self._keys}").stored

    def recall(self, record: RecordId) -> Recalled:
        """Take a record back at the guest's desk."""
        self._keys += 1
        return self.world[self.host].recaller.recall(record, self.author, f"guest-{self._keys}")

    def rows(self, sought: str = "") -> list[Line]:
        """What the guest's desk sees, newest first."""
        return rows(self.world, self.host, WATCH, self.guest.agency, sought)

    def tell(self) -> None:
        """Carry the guest's word to every node: an introduction for each."""
        for each in self.world.nodes:
            data = self.db.read(lambda tx, each=each: introduction.write(tx, self.guest.agency, self.root, each))  # type: ignore[misc]
            worlds.accept(self.world[each], data, self.root)

    @property
    def root(self) -> KeyId:
        """The guest's fingerprint."""
        return self.keyring.signer("root").key_id

    def grant(self, *, node: AgencyId | None = None, days: float = DAYS, **allowed: Any) -> Hosting:
        """The guest's half: what its root allows, certified in its own folder."""
        now = self.world.clock.now()
        offered = self.offer(node)
        given = Grant(
            valid_until=now + timedelta(days=days),
            release_kinds=allowed.get("kinds", EVERYDAY),
            release_level=allowed.get("level", 1),
        )
        self.hosting = self.db.write(
            lambda tx: guests.grant(
                tx, self.guest, offered, given, self.keyring.signer("root"), PROJECTIONS, self.entropy, now
            )
        )
        return self.hosting

    def agree(self) -> None:
        """The host's half."""
        node = self.world[self.host]
        offered = self.offer()

        def say(tx: Tx) -> None:
            node.root.say(tx, "hosting", guests.asked(tx, offered), self.world.clock.now())

        node.db.write(say)

    def offer(self, node: AgencyId | None = None) -> Offer:
        """What the host has offered."""
        keyring = self.world[self.host].keyring
        at = NodeId(node or self.host)
        return guests.offer(keyring, self.guest.agency, WATCH, self.host, at, self.entropy)

    def end(self, by: AgencyId) -> None:
        """One side ends it; nobody is told yet."""
        assert self.hosting is not None
        now = self.world.clock.now()
        body = guests.ended(self.hosting, now)
        if by == self.guest.agency:
            root = self.keyring.signer("root")
            self.db.write(lambda tx: publish(tx, self.guest, "hosting", body, root, PROJECTIONS, self.entropy, now))
        else:
            self.world[by].db.write(lambda tx: self.world[by].root.say(tx, "hosting", body, now))


def found(world: World, folder: Path, agency: AgencyId = POLICE, host: AgencyId = ARMY, **desk: Any) -> House:
    """A guest in a folder of its own; nothing is agreed yet."""
    folder = folder / f"offline-{agency}"
    folder.mkdir(parents=True)
    seat = {"clearance": 1, "ceiling": 3, "caveats": ()} | desk
    guest = Guest(
        agency=agency,
        names=Names(ar="الشرطة", en="Police"),
        network=tuple(sorted(world.nodes)),
        centre=MAKHMUR,
        desks=(DeskBody(desk=WATCH, names=Names(en="Police desk"), centre=MAKHMUR, **seat),),
        status=Status.EXERCISE,
    )
    db, keyring = stores.new(folder / "store.db"), Keyring(folder / "keys")
    entropy = SeededEntropy(f"{world.seed} {agency}")
    now = world.clock.now()
    db.write(lambda tx: guests.found(tx, guest, keyring, PROJECTIONS, entropy, now))
    return House(world, folder, db, keyring, guest, host, entropy)


def move_in(world: World, folder: Path, host: AgencyId = ARMY, **allowed: Any) -> House:
    """The whole way: founded, offered, granted, agreed, and known everywhere."""
    house = found(world, folder, host=host, **allowed.pop("desk", {}))
    house.grant(**allowed)
    house.tell()
    house.agree()
    world.carry_all()
    return house


def rows(world: World, node: AgencyId, desk: DeskId, agency: AgencyId, sought: str = "") -> list[Line]:
    """What a desk at a node sees, newest first."""
    at = world[node]

    def look(tx: Any) -> list[Line]:
        seen = Desk(tx, desk, agency, at.book.directory(tx), at.fresh, world.clock.now())
        return seen.search(Sought(in_one_form(sought)), None, 100)

    return at.db.read(look)


def _authority(author: Author) -> Author:
    return msgspec.structs.replace(author, may_release=True)
