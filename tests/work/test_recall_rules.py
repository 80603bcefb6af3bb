"""Who may recall what, how often, and what then follows for plans, answers, next versions and references."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tansiq.ids import AgencyId, DeskId, RecordId, Token
from tansiq.plans import answerers, queries, state
from tansiq.records.content import Copy
from tansiq.storage import Tx
from tests import worlds
from tests.refusals import refused
from tests.work.stores import everything
from tests.work.test_canary import WORDS, everywhere
from tests.work.test_recall import OTHERS, tombstones
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


# ---- plans and answers


def plan_state(world: World, agency: AgencyId, token: Token) -> str | None:
    node = world[agency]

    def look(tx: Tx) -> str | None:
        ground = node.book.directory(tx).ground
        for plan in queries.by_token(tx, token):
            required = answerers.required([volume.area for volume in plan.volumes], ground)
            standing = state.standings(plan, required, queries.answers(tx, plan), world.clock.now())
            return state.state(plan, standing, ground.map_hash, world.clock.now())
        return None

    return node.db.read(look)


def answered(world: World, *answers: str) -> tuple[Token, list[RecordId]]:
    """A claim of the army, answered by the Peshmerga one after the other; its token, and the answers' ids."""
    claim = world.publish(ARMY, worlds.claim(to=OTHERS))
    world.carry_all()
    (plan,) = world.records(PESHMERGA, "claim")
    row = world[PESHMERGA].db.read(lambda tx: queries.by_id(tx, plan.id))
    assert row is not None
    made = []
    for answer in answers:
        draft = worlds.concurrence(plan.id, row.proposal, answer, to=[ARMY, COMMAND, MINISTRY], conditions=WORDS)
        made.append(world.publish(PESHMERGA, draft).id)
        world.carry_all()
    return claim.token, made


def test_a_plan_that_was_recalled_is_gone_there_and_its_answers_stay_their_owners(world: World) -> None:
    token, _ = answered(world, "concur")
    assert plan_state(world, ARMY, token) == plan_state(world, PESHMERGA, token) == "agreed"
    (claim,) = [each for each in world.records(ARMY, "claim") if each.own]
    world.recall(ARMY, claim.id)
    assert plan_state(world, ARMY, token) == "recalled"
    world.carry_all()
    assert plan_state(world, PESHMERGA, token) is None
    assert len(world.records(PESHMERGA, "concurrence")) == 1
    assert not any(stored.destroyed for stored in world.records(ARMY, "concurrence"))
    world.clock.advance(3 * 3600)
    assert [world[agency].ring_overdue() for agency in (ARMY, PESHMERGA)] == [0, 0]


def test_a_recalled_answer_counts_no_more_on_either_side(world: World) -> None:
    token, (answer,) = answered(world, "concur")
    assert plan_state(world, ARMY, token) == "agreed"
    world.recall(PESHMERGA, answer)
    assert plan_state(world, PESHMERGA, token) == "proposed"
    world.carry_all()
    assert plan_state(world, ARMY, token) == plan_state(world, COMMAND, token) == "proposed"
    assert everywhere(world) == {PESHMERGA}, "its conditions rang nowhere any more"


def test_recalling_an_objection_brings_no_older_concurrence_back(world: World) -> None:
    token, answers = answered(world, "concur", "object")
    assert plan_state(world, ARMY, token) == "objected"
    world.recall(PESHMERGA, answers[-1])
    assert plan_state(world, PESHMERGA, token) == "proposed"
    world.carry_all()
    assert plan_state(world, ARMY, token) == "proposed"
    assert all(set(world.deliveries(PESHMERGA, each).values()) == {"recalled"} for each in answers)


# ---- who may, how often


def test_a_desk_takes_back_what_it_wrote_by_standing_rule(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA], level=1))
    assert not world.recall(ARMY, first.id, may_release=False).again


@pytest.mark.parametrize("why", ["level", "authority", "desk"])
def test_all_else_needs_a_release_authority(world: World, why: str) -> None:
    author = world.author(ARMY)
    first = world.publish(
        ARMY, worlds.spot(to=[PESHMERGA], level=2 if why == "level" else 1), may_release=why == "authority"
    )
    if why == "desk":
        author = msgspec.structs.replace(author, account="other")
        world[ARMY].db.write(
            lambda tx: tx.run(
                "INSERT INTO visible (reader, n, record) VALUES ('army.other', 1, :seq)", {"seq": first.seq}
            )
        )
        author = msgspec.structs.replace(author, desk=DeskId("army.other"))
    with refused("release.authority-needed"):
        world[ARMY].recaller.recall(first.id, author, "key-of-a-recall")
    world.carry_all()
    assert tombstones(world, PESHMERGA) == 0


def test_what_one_does_not_see_or_own_cannot_be_recalled(world: World) -> None:
    world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    (held,) = world.records(PESHMERGA, "spot")
    with refused("record.not-yours"):
        world.recall(PESHMERGA, held.id)
    with refused("record.not-found"):
        world.recall(PESHMERGA, RecordId("nothing"))
    key = next(stored for stored in world.records(ARMY, "agency") if stored.own)
    with refused("record.not-found"):
        world.recall(ARMY, key.id)


def test_recalling_twice_changes_nothing(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    author = world.author(ARMY, may_release=True)
    recaller = world[ARMY].recaller
    assert not recaller.recall(first.id, author, "key-of-a-recall").again
    before = everything(world, ARMY)
    assert recaller.recall(first.id, author, "key-of-a-recall").again
    assert everything(world, ARMY) == before
    assert recaller.recall(first.id, author, "another-key").again
    after = everything(world, ARMY)
    before.pop("answered"), after.pop("answered")
    assert after == before
    with refused("request.reused"):
        recaller.recall(RecordId("another"), author, "key-of-a-recall")


def test_a_recalled_record_has_no_next_version(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.recall(ARMY, first.id)
    with refused("record.recalled"):
        world.publish(ARMY, worlds.after(first, worlds.spot("again", to=[PESHMERGA])))


def test_a_record_that_speaks_of_it_does_not_name_it_to_others_any_more(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    world.recall(ARMY, first.id)
    world.publish(ARMY, worlds.spot("speaks of it", to=[PESHMERGA], refs=(first.id,)))
    world.carry_all()
    header = world.records(PESHMERGA, "spot")[-1].header()
    assert isinstance(header, Copy)
    assert header.refs == ()


def test_it_is_audited(world: World) -> None:
    first = world.publish(ARMY, worlds.spot(to=[PESHMERGA, COMMAND]))
    world.carry(ARMY, PESHMERGA)
    world.recall(ARMY, first.id)
    (line,) = [row for row in everything(world, ARMY)["audit"] if row[3] == "recall spot"]
    assert line[4:] == (first.id, PESHMERGA)
