"""Every kind from desk to desk: written through the publisher, carried, listed in the peer's feed; what it is about comes along.

Method: the stored bodies of version 1 are written at the army's desk in a real world and looked at where they arrive.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId
from tansiq.kinds import joint, registry
from tansiq.kinds.draft import Draft
from tansiq.kinds.registry import KINDS
from tansiq.labels.release import StandingRule
from tansiq.node import PROJECTIONS
from tansiq.records import projector
from tansiq.records.content import Status
from tansiq.reports.needs import NEEDS
from tansiq.work.lines import Line
from tests import worlds
from tests.exchange.hostile import copy_of, queue
from tests.handed import held, opened, write
from tests.kinds import golden
from tests.plans.tables import table
from tests.refusals import refused
from tests.reports.test_compose_kinds import header
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

ABOUT = {"assessment": "spot", "attachment": "spot", "hazard-action": "hazard", "reply": "request"}
RINGS = {"alert", "deviation", "hazard", "request", "reply"}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        yield made


def draft(kind: str, to: Iterable[AgencyId] = (PESHMERGA,), level: int = 1, **change: Any) -> Draft:
    """The stored body as a desk would write it."""
    fields: dict[str, Any] = {"kind": kind, "status": Status.EXERCISE, "label": worlds.label(to, level)}
    return Draft(**fields | header(kind) | {"body": golden.raw(kind)} | change)


def feed(world: World, agency: AgencyId) -> list[Line]:
    node, reader = world[agency], world.author(agency).desk
    return node.db.read(lambda tx: node.door().desk(tx, reader).newest(None, 100))


def causes(world: World, agency: AgencyId) -> list[str]:
    return [row[0] for row in world[agency].db.read(lambda tx: tx.rows("SELECT cause FROM alarm ORDER BY id"))]


@pytest.mark.parametrize("kind", sorted(NEEDS))
def test_every_kind_that_a_desk_writes_arrives_at_the_peer_and_stands_in_its_feed(world: World, kind: str) -> None:
    refs = [write(world, ARMY, draft(ABOUT[kind])).id] if kind in ABOUT else []
    stored = write(world, ARMY, draft(kind, refs=tuple(refs)))
    row = next(line for line in feed(world, PESHMERGA) if line.kind == kind)
    assert row.id == held(world, PESHMERGA, stored) != stored.id
    assert row.words
    assert row.category == golden.BODIES[kind].get(KINDS[kind].category or "")
    detail = opened(world, PESHMERGA, row.id)
    came = registry.read(kind, detail.body)
    assert came is not None
    assert joint.not_whole(came) == registry.read(kind, golden.raw(kind)), "but for the salt of a joint record"
    assert len(detail.refs) == len(refs)
    assert held(world, PESHMERGA, stored) == row.id
    others = [each.fields.value for each in world.headers(COMMAND, kind)]  # type: ignore[union-attr]
    assert set(others) <= {"minimum"}, "nobody else was named"
    lane = world[ARMY].db.read(lambda tx: tx.rows("SELECT lane FROM outbox ORDER BY id"))[-1][0]
    assert lane == (Lane.ALARM if KINDS[kind].alarm else Lane.NORMAL)
    assert causes(world, ARMY) == []
    unprojected = world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM unprojected"))
    assert unprojected == []


@pytest.mark.parametrize("kind", sorted(set(KINDS) - NEEDS.keys() - {*registry.PLANS, "concurrence"}))
def test_a_desk_cannot_write_what_is_not_its_own_to_write(world: World, kind: str) -> None:
    made = Draft(kind=kind, status=Status.EXERCISE, label=worlds.label(), body=golden.raw(kind))
    with refused("kind.unknown", "kind"):
        world[ARMY].publisher.dry_run(made, world.author(ARMY))


@pytest.mark.parametrize("kind", ["coverage", "metric", "result", "statement"])
def test_a_kind_that_only_others_write_yet_is_taken_and_listed(world: World, kind: str) -> None:
    queue(world, ARMY, PESHMERGA, copy_of(world, ARMY, PESHMERGA, kind=kind, body=golden.raw(kind)))
    world.carry_all()
    assert [line.kind for line in feed(world, PESHMERGA)] == [kind]


# ---- what a record is about


@pytest.mark.parametrize(("kind", "about"), sorted((kind, of) for kind, of in ABOUT.items() if kind != "attachment"))
def test_what_is_about_the_recipients_own_record_leads_there_and_no_id_of_content_leaves(
    world: World, kind: str, about: str
) -> None:
    shown = worlds.label([PESHMERGA, COMMAND], show_audience=True)  # an assessment goes no further than it shows
    first = write(world, ARMY, msgspec.structs.replace(draft(about), label=shown))
    answer = write(world, PESHMERGA, draft(kind, [ARMY, COMMAND], refs=(held(world, PESHMERGA, first),)))
    assert opened(world, PESHMERGA, answer.id).refs == (held(world, PESHMERGA, first),)
    assert opened(world, ARMY, held(world, ARMY, answer)).refs == (first.id,)
    (copy,) = [each for each in world.headers(ARMY, kind) if each.token == answer.token]
    assert copy.refs == (held(world, PESHMERGA, first),), "the id that the army gave to its copy for the Peshmerga"
    assert opened(world, COMMAND, held(world, COMMAND, answer)).refs == (), "a third agency's copy is never named"
    secret = {first.id.encode(), answer.id.encode()}
    sent = b"".join(row[0] for row in world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT envelope FROM copy")))
    payloads = [msgspec.json.decode(each.envelope)["payload"] for each in world.records(ARMY, kind)]
    assert not any(word in sent or word in json.dumps(payloads).encode() for word in secret)
    assert not any(word in msgspec.json.encode(each) for each in world.headers(COMMAND) for word in secret)


def test_what_the_desk_may_not_see_cannot_be_named(world: World) -> None:
    first = world.publish(ARMY, draft("request", []), may_release=True)
    with refused("record.not-found", "refs"):
        world[PESHMERGA].publisher.dry_run(draft("reply", [ARMY], refs=(first.id,)), world.author(PESHMERGA))


def test_a_peer_cannot_name_our_record_by_the_id_of_another_peers_copy(world: World) -> None:
    first = write(world, ARMY, draft("request", [PESHMERGA, COMMAND]))
    theirs = held(world, COMMAND, first)
    envelope = copy_of(world, PESHMERGA, ARMY, kind="reply", refs=(theirs, first.id), body=golden.raw("reply"))
    queue(world, PESHMERGA, ARMY, envelope, Lane.ALARM)
    world.carry_all()
    (reply,) = world.records(ARMY, "reply")
    assert theirs not in opened(world, ARMY, reply.id).refs
    assert causes(world, ARMY) == []


# ---- what rings


def test_a_request_rings_where_it_is_asked_and_a_reply_where_it_is_awaited(world: World) -> None:
    asked = write(world, ARMY, draft("request", [PESHMERGA, COMMAND]))
    assert (causes(world, PESHMERGA), causes(world, COMMAND), causes(world, ARMY)) == (["request"], [], [])
    write(world, PESHMERGA, draft("reply", [ARMY, COMMAND], refs=(held(world, PESHMERGA, asked),)))
    assert (causes(world, PESHMERGA), causes(world, COMMAND), causes(world, ARMY)) == (["request"], [], ["reply"])
    for agency in (ARMY, PESHMERGA, COMMAND):
        before = causes(world, agency)
        world[agency].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert causes(world, agency) == before


def test_a_replys_row_names_the_request_that_it_answers_where_the_desk_may_see_it(world: World) -> None:
    asked = write(world, ARMY, draft("request", [PESHMERGA]))
    reply = write(world, PESHMERGA, draft("reply", [ARMY, COMMAND], refs=(held(world, PESHMERGA, asked),)))
    (request,) = [line for line in feed(world, ARMY) if line.kind == "request"]
    for agency, known in ((ARMY, True), (PESHMERGA, True), (COMMAND, False)):
        (row,) = [line for line in feed(world, agency) if line.kind == "reply"]
        assert (row.about.words if row.about else None) == (request.words if known else None)
    world.recall(ARMY, asked.id)
    world.carry_all()
    (row,) = [line for line in feed(world, PESHMERGA) if line.kind == "reply"]
    assert (row.id, row.about) == (reply.id, None)


@pytest.mark.parametrize("urgent", [{"type": "medevac"}, {"priority": "immediate"}])
def test_a_request_that_cannot_wait_rings_as_an_emergency(world: World, urgent: dict[str, str]) -> None:
    body = {"type": "passage", "to": [PESHMERGA], "by": (DAWN + timedelta(hours=1)).isoformat(), "text": "At once."}
    write(world, ARMY, draft("request", [PESHMERGA], body=worlds.raw(body | urgent)))
    assert causes(world, PESHMERGA) == ["emergency"]


def test_each_plan_rings_as_what_it_is(world: World) -> None:
    """Named test: a patrol that was moved rang as a claim on ground near us."""
    write(world, ARMY, worlds.movement(to=(PESHMERGA,)))
    write(world, ARMY, worlds.claim(to=(PESHMERGA,)))
    assert causes(world, PESHMERGA) == ["movement", "claim"]


@pytest.mark.parametrize("kind", sorted(NEEDS.keys() - RINGS))
def test_nothing_else_rings(world: World, kind: str) -> None:
    refs = [write(world, ARMY, draft(ABOUT[kind])).id] if kind in ABOUT else []
    write(world, ARMY, draft(kind, refs=tuple(refs)))
    about = [ABOUT[kind]] if ABOUT.get(kind) in RINGS else []  # what it is about has rung, it has not
    assert causes(world, PESHMERGA) == about


# ---- life safety


def test_a_hazards_minimum_reaches_those_who_answer_for_the_ground_without_a_word(tmp_path: Path) -> None:
    rule = StandingRule(
        id="hazards",
        purpose="life-safety",
        kinds=("hazard",),
        max_level=1,
        sector_agencies=True,
        valid_from=DAWN - timedelta(days=1),
        valid_until=DAWN + timedelta(days=30),
    )
    everyone = (ARMY, PESHMERGA, COMMAND, MINISTRY)
    with worlds.found(tmp_path, everyone, changes={ARMY: {"rules": (rule,)}}) as world:
        stored = world.publish(ARMY, draft("hazard", [], level=3))
        world.carry_all()
        (copy,) = world.headers(PESHMERGA, "hazard")
        assert (copy.token, copy.fields.value) == (stored.token, "minimum")  # type: ignore[union-attr]
        assert b"WORDS" not in msgspec.json.encode(copy)
        (row,) = feed(world, PESHMERGA)
        assert (row.kind, row.minimum, row.words, row.category) == ("hazard", True, "", "ied")


# ---- what is newer than we are


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - set(registry.NETWORK)))
def test_a_newer_meaning_of_a_kind_is_listed_not_understood_and_kept_byte_for_byte(world: World, kind: str) -> None:
    envelope = copy_of(world, ARMY, PESHMERGA, kind=kind, kind_version=2, body=golden.raw(kind, tomorrow="WORDS"))
    queue(world, ARMY, PESHMERGA, envelope, Lane.ALARM)
    world.carry_all()
    (stored,) = world.records(PESHMERGA, kind)
    assert stored.envelope == envelope
    (row,) = feed(world, PESHMERGA)
    assert (row.kind, row.words, row.category, row.plan) == (kind, "", None, None)
    assert opened(world, PESHMERGA, row.id).body == golden.raw(kind, tomorrow="WORDS")
    node = world[PESHMERGA].db
    for nothing in ("alarm", "plan", "answer", "unprojected"):
        assert node.read(lambda tx, name=nothing: tx.rows(f"SELECT * FROM {name}")) == []  # type: ignore[misc]


def test_a_kind_of_tomorrow_is_taken_listed_and_kept(world: World) -> None:
    envelope = copy_of(world, ARMY, PESHMERGA, kind="weather", body=worlds.raw({"rain_mm": 3}))
    queue(world, ARMY, PESHMERGA, envelope)
    world.carry_all()
    (stored,) = world.records(PESHMERGA, "weather")
    assert stored.envelope == envelope
    assert [(row.kind, row.words) for row in feed(world, PESHMERGA)] == [("weather", "")]


# ---- operations


def operation(**change: Any) -> dict[str, Any]:
    """What an operation has beside a claim: one volume, one axis, one phase."""
    return {
        "axes": [{"axis": "north", "title": "Along the river"}],
        "phases": [{"phase": "one"}],
        "parts": [{"volume": 0, "axis": "north", "phase": "one"}],
    } | change


def proposed(**change: Any) -> Draft:
    made = worlds.movement(to=[PESHMERGA, COMMAND])
    body = msgspec.json.decode(made.body) | operation(**change)
    del body["size"]
    return msgspec.structs.replace(made, kind="operation", body=worlds.raw(body))


def test_an_operation_is_agreed_as_any_plan_and_another_axis_is_another_proposal() -> None:
    with table() as at:
        author = at.world.author(ARMY, may_release=True)
        publisher = at.world[ARMY].publisher
        first = publisher.publish(proposed(), author, publisher.dry_run(proposed(), author).digest, "op-1").stored
        at.world.carry_all()
        assert at.states(first) == ["proposed", "proposed"]
        at.answer(PESHMERGA, first)
        assert at.states(first) == ["agreed", "agreed"]
        renamed = worlds.after(first, proposed(axes=[{"axis": "north", "title": "Along the ridge"}]))
        second = publisher.publish(renamed, author, publisher.dry_run(renamed, author).digest, "op-2").stored
        at.world.carry_all()
        assert at.states(second) == ["proposed", "proposed"], "the answer bound the axes"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"parts": [{"volume": 1, "axis": "north", "phase": "one"}]}, "body.parts"),
        ({"parts": [{"volume": 0, "axis": "south", "phase": "one"}]}, "body.parts[0].axis"),
        ({"phases": [{"phase": "one"}, {"phase": "one"}]}, "body.phases"),
    ],
)
def test_an_operation_whose_parts_do_not_go_together_is_refused(
    world: World, change: dict[str, Any], field: str
) -> None:
    with refused("body.invalid", field):
        world[ARMY].publisher.dry_run(proposed(**change), world.author(ARMY))
