"""Persons with the right to release, in the worlds of tests: their accounts, keys and approvals.

chief = persons.authority(world, ARMY, "chief")
persons.approve(world, chief, stored.id)             # looks first, then signs exactly that
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

import msgspec

from tansiq.ids import AgencyId, DeskId, Digest, RecordId
from tansiq.kinds.draft import Author
from tansiq.labels.release import StandingRule
from tansiq.network import accounts, approvers
from tansiq.network.accounts import Role
from tansiq.network.approvers import Approver, Cost
from tansiq.records.signing import Signer
from tansiq.storage import Tx
from tansiq.work.approving import Act, Acted, Waiting
from tansiq.work.dry_run import DryRun
from tests.worlds import World

PASSWORD = "correct horse"
CHEAP = Cost(1, 8, 1)
"""A guess that costs nothing: what tests unwrap they unwrap often."""


@dataclass(frozen=True)
class Person:
    """Somebody with the right to release."""

    agency: AgencyId
    author: Author

    @property
    def account(self) -> str:
        return self.author.account


def authority(world: World, agency: AgencyId, name: str = "chief", desk: DeskId | None = None, *more: Role) -> Person:
    """Make an account with the right to release, its key certified; ``more``: further roles of it."""
    node, seat = world[agency], world.author(agency, desk=desk)
    roles = frozenset({Role.OFFICER, Role.RELEASE_AUTHORITY, *more})

    def add(tx: Tx) -> None:
        accounts.add(tx, name, seat.desk, roles, PASSWORD)
        key = approvers.make(name, PASSWORD, node.entropy, cost=CHEAP)
        approvers.keep(tx, key)
        node.office.certify(tx, key.public, key.key, key.holder, seat.desk, world.clock.now())

    node.db.write(add)
    return Person(agency, msgspec.structs.replace(seat, account=name, may_release=True))


def key_of(world: World, person: Person) -> Approver:
    """A person's key as it lies in the store."""
    found = world[person.agency].db.read(lambda tx: approvers.of(tx, person.account))
    assert found is not None
    return found


def signer(world: World, person: Person, password: str = PASSWORD) -> Signer:
    """A person's key, unwrapped."""
    return key_of(world, person).signer(password)


def look(world: World, person: Person, record: RecordId, **act: object) -> DryRun:
    """The dry run of an act."""
    return world[person.agency].releaser.dry_run(_act(record, act), person.author)


def approve(world: World, person: Person, record: RecordId, *, key: str | None = None, **act: object) -> Acted:
    """Look who gets it, then sign exactly that."""
    return say(world, person, record, look(world, person, record, **act).digest, key=key, **act)


def refuse(world: World, person: Person, record: RecordId, reason: str = "Not yet.") -> Acted:
    """Say no."""
    return approve(world, person, record, verdict="refuse", reason=reason)


def say(
    world: World,
    person: Person,
    record: RecordId,
    digest: Digest,
    *,
    password: str = PASSWORD,
    key: str | None = None,
    **act: object,
) -> Acted:
    """Sign what was seen under a digest."""
    releaser = world[person.agency].releaser
    return releaser.say(_act(record, act), person.author, digest, lambda: password, key or str(uuid4()))


def queue(world: World, agency: AgencyId, desk: DeskId | None = None) -> list[Waiting]:
    """What waits, as a desk sees it."""
    reader = world.author(agency, desk=desk).desk
    return world[agency].db.read(lambda tx: world[agency].releaser.queue(tx, reader))


def stand(world: World, agency: AgencyId, rule: StandingRule, *people: Person) -> int:
    """Put a standing rule in force, approved by these."""
    node = world[agency]
    signers = [(person.account, signer(world, person)) for person in people]
    return node.db.write(lambda tx: node.office.add_rule(tx, rule, "", signers, world.clock.now()))


def reset(world: World, person: Person, password: str = PASSWORD) -> None:
    """The administrator gives the person a new password."""
    node, roles = world[person.agency], frozenset({Role.OFFICER, Role.RELEASE_AUTHORITY})
    node.db.write(
        lambda tx: node.office.add_account(tx, person.account, person.author.desk, roles, password, world.clock.now())
    )


def dismiss(world: World, person: Person) -> None:
    """The administrator takes the account away."""
    node = world[person.agency]
    node.db.write(lambda tx: node.office.remove_account(tx, person.account, world.clock.now()))


def _act(record: RecordId, fields: dict[str, object]) -> Act:
    return Act(record, **fields)  # type: ignore[arg-type]
