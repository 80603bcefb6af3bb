"""Every use of life safety is audited (design 4.11), and the audit can be read: by path, by who may, and by what he may see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq import config
from tansiq.clock import SystemClock
from tansiq.ids import AgencyId
from tansiq.network.accounts import Role
from tansiq.records import uses
from tansiq.records.uses import Use
from tests import worlds
from tests.backups import resend
from tests.cli.test_records import fault, run
from tests.exchange.hostile import small_world
from tests.web.administering import AT, administering
from tests.web.rooms import account, browser, problem
from tests.work.test_danger import dangers
from tests.work.test_groups import group, take_back
from tests.work.test_leaving_in_danger import hazard
from tests.work.test_presence import amended, draft, rule
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

DESK = "/api/release/life-safety"


@pytest.fixture
def world() -> Iterator[World]:
    with small_world((ARMY, PESHMERGA, COMMAND, MINISTRY)) as made:
        yield made


def used(world: World, **more: Any) -> list[tuple[str, str, str, tuple[AgencyId, ...]]]:
    """What the administrator reads, the oldest first."""
    node = world[ARMY]
    found = node.db.read(lambda tx: uses.uses(tx, ARMY, None, None, node.clock.now(), **more))
    return [(each.act, each.kind, each.record, each.agencies) for each in reversed(found)]


@pytest.mark.parametrize("kind", ["hazard", "alert", "deviation"])
def test_writing_a_danger_leaves_a_line_that_names_who_was_given_the_minimum(world: World, kind: str) -> None:
    made = dangers(40_000)[kind]
    told = {
        each.agency
        for each in world[ARMY].publisher.dry_run(made, world.author(ARMY)).recipients
        if each.basis == "life-safety"
    }
    assert PESHMERGA in told
    stored = world.publish(ARMY, made)
    assert used(world) == [("publish", kind, stored.id, tuple(sorted(told)))]


def test_a_presence_near_the_seam_leaves_one(world: World) -> None:
    amended(world, rule())
    stored = world.publish(ARMY, draft("post"))
    assert used(world) == [("publish", "post", stored.id, (PESHMERGA,))]


def test_a_claim_leaves_one(world: World) -> None:
    stored = world.publish(ARMY, worlds.claim())
    ((act, kind, record, agencies),) = used(world)
    assert (act, kind, record) == ("publish", "claim", stored.id)
    assert PESHMERGA in agencies


def test_what_stays_with_who_has_left_a_group_leaves_one(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = world.publish(ARMY, hazard(), may_release=True)
    group(world, [COMMAND], before=change)
    take_back(world, PESHMERGA)
    assert used(world)[-1] == ("keep", "hazard", stored.id, (PESHMERGA,))


def test_sending_again_leaves_one_for_each_that_goes_for_lifes_sake(world: World) -> None:
    near = world.publish(ARMY, dangers(40_000)["hazard"])
    world.publish(ARMY, worlds.spot(to=[PESHMERGA]), may_release=True)
    world.carry_all()
    before = used(world)
    resend(world, ARMY, PESHMERGA)
    assert used(world)[len(before) :] == [("resend", "hazard", near.id, (PESHMERGA,))]


def test_what_a_label_lets_go_and_what_reaches_nobody_are_no_uses(world: World) -> None:
    world.publish(ARMY, worlds.spot(to=[PESHMERGA]), may_release=True)
    world.publish(ARMY, draft("post"))
    stored = world.publish(ARMY, worlds.spot(to=[PESHMERGA]), may_release=True)
    world[ARMY].recaller.recall(stored.id, world.author(ARMY, may_release=True), "recall it", "none:life-safety")
    assert used(world) == [], "nor do words that look like one"


def test_pages_go_on_where_they_ended_and_lose_nothing_of_one_instant(world: World) -> None:
    made = []
    for index in range(7):
        made.append(world.publish(ARMY, hazard_of(index)).id)
        world.clock.advance(index % 3)
    node, found, before = world[ARMY], list[Use](), None
    for _ in range(10):
        page = node.db.read(lambda tx, at=before: uses.uses(tx, ARMY, None, at, node.clock.now(), limit=2))  # type: ignore[misc]
        if not page:
            break
        found += page
        before = page[-1].at
    assert [each.record for each in reversed(found)] == made


def hazard_of(index: int) -> Any:
    return msgspec.structs.replace(dangers(40_000)["hazard"], label=worlds.label([], index % 2))


def test_a_release_authority_reads_of_what_his_desk_may_see_and_never_whose_act_it_was(world: World) -> None:
    low = world.publish(ARMY, msgspec.structs.replace(dangers(40_000)["hazard"], label=worlds.label([], 1)))
    account(world, ARMY, "chief", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
    at = browser(world, ARMY)
    at.sign_in("chief")
    (use,) = at.get(DESK)["uses"]
    assert (use["record"], use["act"], use["kind"], use["actor"]) == (low.id, "publish", "hazard", None)
    assert at.get(DESK, params={"before": use["at"]})["uses"] == []
    world[ARMY].db.write(lambda tx: tx.run("UPDATE visible SET barred = 1 WHERE record = :seq", {"seq": low.seq}))
    assert at.get(DESK)["uses"] == []


def test_an_officer_without_that_right_reads_none(world: World) -> None:
    account(world, ARMY)
    at = browser(world, ARMY)
    at.sign_in()
    assert problem(at.client.get(DESK))[1] == "release.authority-needed"
    assert problem(at.client.get(f"{AT}/life-safety"))[1] == "record.not-found"


def test_the_administrator_reads_all_of_it_with_whose_act_it_was_and_no_words(world: World) -> None:
    stored = world.publish(ARMY, hazard_with("kumquat"))
    with administering(world=world) as at:
        answer = at.client.get(f"{AT}/life-safety")
        (use,) = answer.json()["uses"]
        assert use["record"] == stored.id
        assert use["actor"] == world.author(ARMY).account
        assert "kumquat" not in answer.text


def hazard_with(words: str) -> Any:
    made = dangers(40_000)["hazard"]
    return msgspec.structs.replace(made, body=worlds.raw(msgspec.json.decode(made.body) | {"evidence_text": words}))


def test_the_console_lists_them(tmp_path: Path) -> None:
    with worlds.found(tmp_path, at=SystemClock().now()) as made:
        folder = made[ARMY].folder
        config.save(made[ARMY].config, folder)
        stored = made.publish(ARMY, hazard_with("kumquat"))
        made.close()
    said = run("record", "life-safety", folder)
    assert f"publish hazard {stored.id}: " in said.output
    assert PESHMERGA in said.output
    assert "kumquat" not in said.output
    assert msgspec.json.decode(run("record", "life-safety", folder, "--json").output)["uses"][0]["record"] == stored.id
    assert "not used" in run("record", "life-safety", folder, "--before", "2001-01-01T00:00").output
    assert fault(run("record", "life-safety", folder, "--before", "yesterday")) == "time.unreadable"
