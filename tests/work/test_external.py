"""An external party is noted and never served; and what an agency says of itself may be said anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, Digest
from tansiq.kinds import network as kinds
from tansiq.kinds.draft import Draft
from tansiq.labels import release
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Subject
from tansiq.network.amendment import Amendment
from tansiq.network.founding import Noted
from tansiq.node import PROJECTIONS
from tansiq.records.content import Status
from tansiq.work.verify import verify
from tests import worlds
from tests.kinds import golden
from tests.reports.test_compose_kinds import header
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

COALITION = AgencyId("coalition")
NOTED = Noted(agency=COALITION, names=Names(ar="التحالف", en="The Coalition"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (COMMAND, ARMY, PESHMERGA), changes={COMMAND: {"external": (NOTED,)}}) as made:
        yield made


def amend(world: World, agency: AgencyId, **how: Any) -> tuple[str, ...]:
    node = world[agency]
    return node.db.write(lambda tx: node.root.amend(tx, Amendment(**how), "administrator", world.clock.now()))


def group(members: tuple[AgencyId, ...]) -> Draft:
    body = worlds.raw({"group": "friends", "title": {"en": "Friends"}, "members": members})
    return Draft(kind="group", status=Status.EXERCISE, label=worlds.label((PESHMERGA,), 0), body=body)


# ---- noted, never served


def test_it_is_known_everywhere_by_its_names_and_is_none_of_the_agencies(world: World) -> None:
    for agency in (COMMAND, ARMY, PESHMERGA):
        directory = world[agency].directory()
        assert directory.external[COALITION][1].names.en == "The Coalition"
        assert COALITION not in directory.agencies
        assert COALITION not in directory.standing(agency, world.clock.now())
        assert verify(world[agency].db, PROJECTIONS).whole


def test_a_label_that_names_it_is_refused_with_a_sentence(world: World) -> None:
    with pytest.raises(Fault) as refused:
        world.publish(ARMY, worlds.spot(to=(PESHMERGA, COALITION)))
    assert (refused.value.code, refused.value.field, refused.value.detail) == (
        "label.external",
        "label.audience",
        COALITION,
    )


def test_the_decision_gives_it_nothing_whatever_a_label_or_a_rule_says(world: World) -> None:
    now, directory = world.clock.now(), world[ARMY].directory()
    for label in (Label(audience=(COALITION, PESHMERGA)), Label(caveats=(Caveat.PUBLIC,))):
        subject = Subject(
            digest=Digest("0"),
            owner=ARMY,
            kind="claim",
            label=label,
            sector_agencies=frozenset({COALITION}),
            parents=frozenset({COALITION}),
        )
        rules = directory.rules
        decision = release.decide(
            subject, approvers=("one", "two"), rules=rules, agencies=directory.standing(ARMY, now), now=now
        )
        assert COALITION not in {grant.agency for grant in decision.grants}
        named = [held.reason for held in decision.withheld if held.agency == COALITION]
        assert named == (["release.agency-unknown"] if COALITION in label.audience else [])


def test_nobody_claims_ground_together_with_it(world: World) -> None:
    """It could never concur, so nothing would ever be agreed."""
    with pytest.raises(Fault) as refused:
        world.publish(ARMY, worlds.claim(to=(PESHMERGA,), body={"agencies": [PESHMERGA, COALITION]}))
    assert (refused.value.code, refused.value.field, refused.value.detail) == (
        "label.external",
        "body.agencies",
        COALITION,
    )


def test_no_group_holds_it(world: World) -> None:
    with pytest.raises(Fault) as refused:
        world.publish(ARMY, group((PESHMERGA, COALITION)), may_release=True)
    assert (refused.value.code, refused.value.field) == ("label.external", "body.members")
    # one that was made before it was noted, or by another version
    body = kinds.Group(group="old", members=(PESHMERGA, COALITION))
    node = world[ARMY]
    node.db.write(lambda tx: node.root.say(tx, "group", body, world.clock.now()))
    assert node.directory().members(["army/old"], ARMY) == {"army/old": frozenset({PESHMERGA})}


def test_nobody_can_note_an_agency_away_and_the_first_note_stands(world: World) -> None:
    node = world[PESHMERGA]
    for taken in (ARMY, COALITION):
        body = Noted(agency=taken, names=Names(en="Mine")).body
        node.db.write(lambda tx, body=body: node.root.say(tx, "agency", body, world.clock.now()))  # type: ignore[misc]
    world.carry_all()
    for agency in (ARMY, COMMAND):
        directory = world[agency].directory()
        assert directory.agencies[ARMY].names.en == "Army"
        assert ARMY not in directory.external
        assert directory.external[COALITION][1].names.en == "The Coalition"
    with pytest.raises(Fault, match=r"config\.invalid"):
        amend(world, PESHMERGA, external=(Noted(agency=ARMY, names=Names(en="Mine")),))


def test_a_party_that_founds_a_node_takes_the_notes_place(world: World, tmp_path: Path) -> None:
    spec = msgspec.structs.replace(
        worlds.demo.founding(PESHMERGA, "127.0.0.1:9900", worlds.DAWN),
        agency=COALITION,
        node="coalition",
        network=(ARMY,),
        desks=(),
        rules=(),
        parents=(),
    )
    world.specs[COALITION] = spec
    world.nodes[COALITION] = worlds.found_one(tmp_path / "coalition", spec, world.clock, "coalition")
    world.introduce(COALITION, ARMY)
    directory = world[ARMY].directory()
    assert COALITION in directory.agencies
    assert COALITION not in directory.external
    assert verify(world[ARMY].db, PROJECTIONS).whole


def test_an_agreement_that_names_it_is_in_force_by_the_others_words_alone(world: World) -> None:
    body = worlds.raw(golden.BODIES["agreement"] | {"parties": [ARMY, COALITION], "state": "proposed"})
    draft = Draft(
        kind="agreement",
        status=Status.EXERCISE,
        label=worlds.label((PESHMERGA,), 1),
        **header("agreement") | {"body": body},
    )
    stored = world.publish(ARMY, draft, may_release=True)
    found = world.row(ARMY, stored.id).joint
    assert found is not None
    assert (found.in_force, found.waits_for) == (True, ())


# ---- what an agency says of itself, anew


def test_parents_and_names_are_said_anew_and_peers_take_them_in_order(world: World) -> None:
    before = world[PESHMERGA].directory()
    names = Names(ar="الجيش", ckb="سوپا", en="The Army")
    assert amend(world, ARMY, names=names, parents=(COMMAND, PESHMERGA)) == (f"agency {ARMY}",)
    assert before.parents_of([ARMY]) == {COMMAND}
    world.carry_all()
    for agency in (ARMY, PESHMERGA, COMMAND):
        known = world[agency].directory()
        assert known.agencies[ARMY].names == names
        assert known.parents_of([ARMY]) == {COMMAND, PESHMERGA}
        assert verify(world[agency].db, PROJECTIONS).whole
    assert amend(world, ARMY, parents=(COMMAND, PESHMERGA)) == ()
    amend(world, ARMY, parents=(PESHMERGA,))
    world.carry_all()
    assert world[COMMAND].directory().parents_of([ARMY]) == {PESHMERGA}
    assert world[COMMAND].directory().agencies[ARMY].names == names


def test_who_stands_above_counts_in_what_is_decided_afterwards_and_not_before(world: World) -> None:
    amend(world, ARMY, parents=())
    first = world.publish(ARMY, worlds.claim("Before.", to=(PESHMERGA,)))
    amend(world, ARMY, parents=(COMMAND,))
    second = world.publish(ARMY, worlds.claim("After.", to=(PESHMERGA,)))
    assert COMMAND not in world.deliveries(ARMY, first.id)
    assert COMMAND in world.deliveries(ARMY, second.id)


def test_an_agency_that_nobody_knows_stands_above_none(world: World) -> None:
    for strange in (AgencyId("nobody"), COALITION, ARMY):
        with pytest.raises(Fault, match=r"config\.invalid"):
            amend(world, ARMY, parents=(strange,))


def test_what_another_says_of_an_agency_changes_nothing(world: World) -> None:
    stolen = msgspec.structs.replace(world[ARMY].directory().agencies[ARMY], parents=(PESHMERGA,))
    node = world[PESHMERGA]
    node.db.write(lambda tx: node.root.say(tx, "agency", stolen, world.clock.now()))
    world.carry_all()
    known = world[COMMAND].directory()
    assert known.parents_of([ARMY]) == {COMMAND}
    assert known.agencies[PESHMERGA].agency == PESHMERGA
