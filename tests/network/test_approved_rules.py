"""How many persons a standing rule stands for: as many as signed its exact bytes, whatever it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.ids import AgencyId, Digest, RecordId, sha256
from tansiq.kinds import network as kinds
from tansiq.labels.release import StandingRule
from tansiq.records import approvals
from tansiq.records.approvals import Approval
from tansiq.records.signing import Payload, Signer, open_envelope
from tests import persons, worlds
from tests.persons import Person
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

RULE = StandingRule(
    id="army-night",
    purpose="standing",
    kinds=("spot",),
    max_level=2,
    agencies=(PESHMERGA,),
    valid_from=worlds.DAWN - timedelta(days=1),
    valid_until=worlds.DAWN + timedelta(days=30),
    approvals=2,
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA), changes={ARMY: {"rules": ()}}) as made:
        yield made


@pytest.fixture
def two(world: World) -> tuple[Person, Person]:
    return persons.authority(world, ARMY, "chief"), persons.authority(world, ARMY, "deputy")


def counted(world: World, rule: StandingRule = RULE) -> int:
    return next(each.approvals for each in world[ARMY].directory().rules if each.id == rule.id)


def released(world: World) -> list[AgencyId]:
    author = world.author(ARMY)
    draft = worlds.spot(to=(PESHMERGA,), level=2)
    return [each.agency for each in world[ARMY].publisher.dry_run(draft, author).recipients]


def carried(world: World, rule: StandingRule, *envelopes: bytes) -> None:
    """Write a rule's record with these approvals, as somebody with the root could."""
    body = {"rule": msgspec.to_builtins(rule), "approvals": [msgspec.to_builtins(each) for each in envelopes]}
    exact = msgspec.json.encode(body)
    node = world[ARMY]
    assert msgspec.json.decode(exact, type=kinds.Rule).rule == rule
    node.db.write(lambda tx: node.root.say(tx, "standing-rule", msgspec.Raw(exact), world.clock.now(), inside=True))


def word(world: World, rule: StandingRule, signer: Signer, **other: Any) -> bytes:
    digest = sha256(msgspec.json.encode(msgspec.to_builtins(rule)))
    fields: dict[str, Any] = {
        "verdict": "approve",
        "kind": "standing-rule",
        "record": RecordId(rule.id),
        "version": 1,
        "content": digest,
        "decision": digest,
        "approver": signer.key_id,
        "approved_at": world.clock.now(),
    }
    return approvals.seal(Approval(**fields | other), signer)


def test_a_rule_of_two_persons_releases_at_level_2(world: World, two: tuple[Person, Person]) -> None:
    assert persons.stand(world, ARMY, RULE, *two) == 2
    assert released(world) == [PESHMERGA]
    world.reopen(ARMY)
    assert counted(world) == 2


@pytest.mark.parametrize("people", [(), (0,), (0, 0)], ids=["nobody", "one", "one twice"])
def test_what_a_rule_says_of_its_own_approvals_counts_for_nothing(
    world: World, two: tuple[Person, Person], people: tuple[int, ...]
) -> None:
    assert persons.stand(world, ARMY, RULE, *(two[each] for each in people)) == 1
    assert released(world) == []


def test_at_level_1_the_roots_word_is_enough(world: World) -> None:
    persons.stand(world, ARMY, msgspec.structs.replace(RULE, max_level=1))
    draft = worlds.spot(to=(PESHMERGA,), level=1)
    assert [each.basis for each in world[ARMY].publisher.dry_run(draft, world.author(ARMY)).recipients] == ["standing"]


def test_a_rule_at_the_founding_stands_for_one(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA), changes={ARMY: {"rules": (RULE,)}}) as world:
        assert counted(world) == 1
        assert released(world) == []


def test_the_same_bytes_under_other_approvals_can_be_carried(world: World, two: tuple[Person, Person]) -> None:
    """The counterpart of the lies below: told truly, both count."""
    carried(world, RULE, *(word(world, RULE, persons.signer(world, person)) for person in two))
    assert counted(world) == 2


@pytest.mark.parametrize(
    "lie",
    [
        {"content": Digest("0" * 64)},
        {"record": RecordId("another-rule")},
        {"kind": "spot"},
        {"verdict": "refuse"},
        {"approved_at": worlds.DAWN - timedelta(days=3)},
    ],
    ids=lambda lie: next(iter(lie)),
)
def test_an_approval_of_something_else_does_not_count(
    world: World, two: tuple[Person, Person], lie: dict[str, Any]
) -> None:
    chief, deputy = (persons.signer(world, person) for person in two)
    carried(world, RULE, word(world, RULE, chief), word(world, RULE, deputy, **lie))
    assert counted(world) == 1


@pytest.mark.parametrize(
    "wider",
    [{"max_level": 3}, {"agencies": (PESHMERGA, COMMAND)}, {"parents": True}, {"kinds": ("spot", "alert")}],
    ids=str,
)
def test_approvals_of_a_narrower_rule_do_not_carry_a_wider_one(
    world: World, two: tuple[Person, Person], wider: dict[str, Any]
) -> None:
    words = [word(world, RULE, persons.signer(world, person)) for person in two]
    carried(world, msgspec.structs.replace(RULE, **wider), *words)
    assert counted(world) == 1


def test_no_other_key_approves_a_rule(world: World, two: tuple[Person, Person]) -> None:
    ring = world[ARMY].keyring
    others = [ring.signer("root"), ring.signer("release"), ring.desk(world.author(ARMY).desk)]
    others.append(persons.signer(world, persons.authority(world, PESHMERGA)))
    carried(world, RULE, *(word(world, RULE, each) for each in others), b"", b"{}", b"\xff" * 100)
    assert counted(world) == 1


def test_a_rule_stands_when_its_approver_leaves_and_none_is_made_after(
    world: World, two: tuple[Person, Person]
) -> None:
    """A revocation acts from its own place: what came before stands."""
    chief, deputy = two
    late = word(world, RULE, persons.signer(world, chief))
    persons.stand(world, ARMY, RULE, *two)
    persons.dismiss(world, chief)
    assert counted(world) == 2
    carried(world, RULE, late, word(world, RULE, persons.signer(world, deputy)))
    assert counted(world) == 1
    assert released(world) == []


def test_neither_the_rule_nor_who_approved_it_leaves(world: World, two: tuple[Person, Person]) -> None:
    """The copy verifies under the release key that the root certified, and says nothing of why it was released."""
    persons.stand(world, ARMY, RULE, *two)
    world.publish(ARMY, worlds.spot(to=(PESHMERGA,), level=2))
    world.carry_all()
    (held,) = world.records(PESHMERGA, "spot")
    said = b"".join(
        open_envelope(each.envelope, Payload.COPY).payload for each in world.records(PESHMERGA) if not each.own
    )
    assert b'"spot"' in said, "the search itself works"
    secrets = [RULE.id, "standing", "approver", *(persons.key_of(world, each).key for each in two)]
    assert [each for each in secrets if each.encode() in said] == []
    assert world[PESHMERGA].directory().copy_key(ARMY, "spot", _signed_by(held.envelope), held.header().at)


def _signed_by(envelope: bytes) -> Any:
    return msgspec.json.decode(envelope)["signatures"][0]["keyid"]
