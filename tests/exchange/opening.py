"""Opening what came, and what its owner is told of that: what the tests of *seen* share."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from tansiq.exchange import aside
from tansiq.ids import AgencyId, Digest, NodeId, RecordId
from tansiq.node import PROJECTIONS
from tansiq.records import copies
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.records.seen import Opening, Seen
from tansiq.records.signing import Payload, Signer
from tansiq.work.delivered import Delivery
from tansiq.work.lines import Detail
from tansiq.work.verify import verify
from tests import worlds
from tests.worlds import ARMY, PESHMERGA, World


def opens(world: World, node: AgencyId, record: RecordId) -> Detail:
    """A node's first desk opens a record, as its page does. Its owner is told nothing yet (`tell`)."""
    return world[node].door().open(world.author(node).desk, record)


def spot(world: World, *to: AgencyId, words: str = "Six men crossed the wadi") -> Stored:
    """A report of the army's, which has arrived."""
    stored = world.publish(ARMY, worlds.spot(words, to=to or (PESHMERGA,)))
    world.carry_all()
    return stored


def held(world: World, node: AgencyId = PESHMERGA) -> RecordId:
    """The newest report at a node, as it is called there."""
    return world.records(node, "spot")[-1].id


def tell(world: World, node: AgencyId = PESHMERGA) -> int:
    """The node says what was opened at it, and everything arrives."""
    words = world[node].seer.tell()
    world.carry_all()
    return words


def delivery(world: World, stored: Stored, agency: AgencyId = PESHMERGA, at: AgencyId = ARMY) -> Delivery:
    (found,) = [each for each in world.row(at, stored.id).release or () if each.agency == agency]
    return found


def frames(world: World, node: AgencyId = PESHMERGA) -> list[tuple[str, str]]:
    """The words on their way out of a node: to whom, in which lane."""
    return world[node].db.read(lambda tx: tx.rows("SELECT peer, lane FROM outbox WHERE kind = 'seen' ORDER BY id"))


def codes(world: World, node: AgencyId = ARMY, peer: AgencyId = PESHMERGA) -> list[str]:
    return [code for code, _ in world[node].db.read(lambda tx: aside.counts(tx, NodeId(peer)))]


def copy_of(world: World, stored: Stored, agency: AgencyId = PESHMERGA) -> Digest:
    made = world[ARMY].db.read(lambda tx: copies.all_made(tx, stored.id))
    return [each.digest for each in made if each.recipient == agency][-1]


def word(world: World, *opened: Digest, by: Signer | None = None, at: datetime | None = None, **changes: Any) -> bytes:
    """A word of the Peshmerga's node to the army's, but for the changes."""
    now = world.clock.now()
    said = Seen(
        teller=NodeId(PESHMERGA),
        maker=NodeId(ARMY),
        status=Status.EXERCISE,
        opened=tuple(Opening(copy, at or now) for copy in opened),
        said_at=now,
    )
    signer = by or world[PESHMERGA].keyring.signer("node")
    return signer.seal(Payload.SEEN, msgspec.json.encode(msgspec.structs.replace(said, **changes)))


def whole(world: World) -> bool:
    return all(verify(node.db, PROJECTIONS).whole for node in world.nodes.values())
