"""A world in which reports at level 2 wait for persons, and what tests ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.labels.release import Fields
from tansiq.records import approvals, copies
from tansiq.records.approvals import Approval
from tansiq.records.copies import Made
from tansiq.records.log import Stored
from tansiq.records.signing import Signer
from tests import persons, worlds
from tests.persons import Person
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

OTHERS = (COMMAND, PESHMERGA)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """No standing rule speaks for level 2."""
    with worlds.found(tmp_path) as made:
        yield made


@pytest.fixture
def chief(world: World) -> Person:
    return persons.authority(world, ARMY, "chief")


@pytest.fixture
def deputy(world: World) -> Person:
    return persons.authority(world, ARMY, "deputy")


def made(world: World, stored: Stored) -> dict[AgencyId, Made]:
    return {each.recipient: each for each in world[ARMY].db.read(lambda tx: copies.of_record(tx, stored.id))}


def full(world: World, stored: Stored) -> set[AgencyId]:
    return {agency for agency, copy in made(world, stored).items() if copy.fields is Fields.FULL}


def waiting(world: World) -> list[RecordId]:
    return [each.record for each in persons.queue(world, ARMY)]


def secret(world: World, **more: Any) -> Stored:
    """A report at level 2 that nobody has released."""
    return world.publish(ARMY, worlds.spot(**{"to": OTHERS, "level": 2} | more))


def by_hand(world: World, stored: Stored, **other: Any) -> Approval:
    """An approval as somebody makes it by hand."""
    content = stored.header()
    fields: dict[str, Any] = {
        "verdict": "approve",
        "kind": content.kind,
        "record": content.id,
        "version": content.version,
        "content": stored.digest,
        "label": content.label,
        "decision": Digest("0" * 64),
        "audience": OTHERS,
        "approved_at": world.clock.now(),
    }
    return Approval(**fields | other)


def forge(world: World, stored: Stored, signer: Signer, **other: Any) -> None:
    """Put an approval into the store behind everybody's back, as the node's administrator could."""
    approval = by_hand(world, stored, **{"approver": signer.key_id} | other)
    world[ARMY].db.write(lambda tx: approvals.keep(tx, approval, approvals.seal(approval, signer)))
