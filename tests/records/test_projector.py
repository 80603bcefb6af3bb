"""Projections: one that cannot take a record is undone alone, and what is derived can be made again from the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import RecordId
from tansiq.node import PROJECTIONS
from tansiq.records import projector, writing
from tansiq.records.content import Copy, encode
from tansiq.records.log import Stored
from tansiq.records.projector import Projection, each
from tansiq.records.signing import Payload
from tansiq.storage import Database, RuleBroken, Tx
from tests import worlds
from tests.records import samples
from tests.records.samples import NOW, SIGNER, trial
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA

DERIVED = ("picture", "picture_root", "plan", "answer", "force", "unprojected")
RINGING = ("alarm",)


def noting(name: str) -> Projection:
    """A projection that works; it writes to the audit because the tables of records hold no other free one."""

    def project(tx: Tx, stored: Stored) -> None:
        tx.run(
            "INSERT INTO audit (at, actor, act, subject, detail) VALUES ('', :name, '', :id, '')",
            {"name": name, "id": stored.id},
        )

    return Projection(name, each(project), ("audit",))


def failing(error: Exception) -> Projection:
    """A projection that has written something already when it fails."""
    inner = noting("half done").project

    def project(tx: Tx, records: Sequence[Stored]) -> None:
        inner(tx, records)
        raise error

    return Projection("failing", project, ())


def taken(tx: Tx, *projections: Projection) -> Stored:
    return writing.write(tx, samples.content(), SIGNER, (), projections, NOW)


def rows(tx: Tx, table: str) -> list[Any]:
    return tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2")


POISON = [
    Fault("body.invalid", "no"),
    ValueError("no"),
    KeyError("no"),
    IndexError("no"),
    TypeError("no"),
    OverflowError("no"),
    RecursionError("no"),
    RuleBroken("no"),
]


@pytest.mark.parametrize("error", POISON, ids=lambda error: type(error).__name__)
def test_a_projection_that_fails_is_undone_alone_and_noted_while_the_record_stays(
    db: Database, error: Exception
) -> None:
    def work(tx: Tx) -> None:
        stored = taken(tx, noting("before"), failing(error), noting("after"))
        assert [row[0] for row in tx.rows("SELECT actor FROM audit ORDER BY seq")] == ["before", "after"]
        ((record, name, reason),) = rows(tx, "unprojected")
        assert (record, name) == (stored.seq, "failing")
        assert "no" in reason
        assert [row[0] for row in tx.rows("SELECT seq FROM record")] == [stored.seq]

    trial(db, work)


def test_one_that_cannot_be_taken_among_many_costs_the_others_nothing(db: Database) -> None:
    """Many records share a savepoint; it is undone for all of them, and each is taken again by itself."""

    def strange(tx: Tx, stored: Stored) -> None:
        noting("half done").project(tx, (stored,))
        if stored.id == "b":
            raise ValueError("no")

    def work(tx: Tx) -> None:
        stored = [
            writing.write(tx, samples.content(id=RecordId(name)), SIGNER, (), (), NOW) for name in ("a", "b", "c")
        ]
        projector.project(tx, stored, (noting("good"), Projection("strange", each(strange), ())))
        assert tx.rows("SELECT actor, subject FROM audit ORDER BY seq") == [
            ("good", "a"),
            ("half done", "a"),
            ("good", "b"),
            ("good", "c"),
            ("half done", "c"),
        ]
        assert [(row[0], row[1]) for row in rows(tx, "unprojected")] == [(stored[1].seq, "strange")]

    trial(db, work)


@pytest.mark.parametrize("error", [Fault("store.full"), Fault("store.corrupt"), AttributeError("our own mistake")])
def test_a_store_that_fails_or_our_own_mistake_stops_the_write(db: Database, error: Exception) -> None:
    with pytest.raises(type(error)) as raised:
        db.write(lambda tx: taken(tx, failing(error)))
    assert raised.value is error
    assert db.read(lambda tx: rows(tx, "record")) == []


def test_a_broken_rule_of_a_table_is_a_projections_failure_too(db: Database) -> None:
    def clash(tx: Tx, stored: Stored) -> None:
        tx.run("INSERT INTO record SELECT * FROM record")

    def work(tx: Tx) -> list[Any]:
        taken(tx, Projection("clash", each(clash), ()), noting("after"))
        return rows(tx, "unprojected")

    ((_, name, reason),) = trial(db, work)
    assert (name, "UNIQUE" in reason) == ("clash", True)


def test_a_projection_that_is_repaired_takes_the_record_when_all_is_made_again(db: Database) -> None:
    def work(tx: Tx) -> None:
        taken(tx, noting("good"), failing(ValueError("not yet")))
        assert projector.rebuild(tx, (noting("good"), noting("repaired"))) == 1
        assert [row[0] for row in tx.rows("SELECT actor FROM audit ORDER BY seq")] == ["good", "repaired"]
        assert rows(tx, "unprojected") == []

    trial(db, work)


def busy(folder: Path) -> worlds.World:
    """A morning with every kind of record, newer versions, an answer, alarms, and minimum copies."""
    world = worlds.found(folder)
    everyone = (PESHMERGA, COMMAND, MINISTRY)
    first = world.publish(ARMY, worlds.spot(to=everyone))
    world.publish(ARMY, worlds.after(first, worlds.spot("Two posts are empty.", to=(PESHMERGA,))))
    world.publish(PESHMERGA, worlds.alert(to=(ARMY,)))
    world.carry_all()
    made_from = tuple(stored.id for stored in world.records(PESHMERGA, "spot"))[-1:]
    told = world.publish(PESHMERGA, worlds.spot("They say so.", to=(ARMY,), derived_from=made_from))
    world.publish(PESHMERGA, worlds.after(told, worlds.spot("They still say so.", to=(ARMY,))))
    plan = world.publish(ARMY, worlds.claim(to=(PESHMERGA,)))
    world.publish(PESHMERGA, worlds.movement(to=(ARMY,)))
    world.carry_all()
    (claim,) = world.records(PESHMERGA, "claim")
    proposal = msgspec.json.decode(claim.header().body)["proposal"]
    world.publish(PESHMERGA, worlds.concurrence(claim.id, proposal, "object", to=(ARMY,), conditions="Not yet."))
    world.carry_all()
    world.publish(ARMY, worlds.after(plan, worlds.claim("Taking two posts", to=(PESHMERGA,))))
    world.carry_all()
    return world


def dump(world: worlds.World, agency: worlds.AgencyId, tables: tuple[str, ...]) -> dict[str, list[Any]]:
    return world[agency].db.read(lambda tx: {table: rows(tx, table) for table in tables})


def test_what_is_derived_comes_out_byte_for_byte_the_same_when_made_again(tmp_path: Path) -> None:
    with busy(tmp_path) as world:
        for agency in worlds.EVERYONE:
            before = dump(world, agency, DERIVED + RINGING)
            assert before["picture"]
            assert bool(before["picture_root"]) is (agency in (ARMY, PESHMERGA))
            assert not before["unprojected"]
            count = world[agency].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
            assert count == len(world.records(agency))
            assert dump(world, agency, DERIVED + RINGING) == before
        assert dump(world, ARMY, ("answer", "alarm"))["answer"]
        assert dump(world, PESHMERGA, ("plan", "alarm"))["alarm"]


def test_a_store_of_an_older_version_is_made_up_when_a_node_opens_it(tmp_path: Path) -> None:
    """As the step leaves it: a derived table that came with it is empty, and why is written down."""
    with busy(tmp_path) as world:
        before = dump(world, PESHMERGA, DERIVED)
        world[PESHMERGA].close()
        with sqlite3.connect(world[PESHMERGA].folder / "store.db") as store:
            store.executescript(
                "DELETE FROM picture; DROP TABLE outdated;"
                "DELETE FROM migration WHERE package = 'tansiq.records' AND number = 12;"
            )
        store.close()
        world.reopen(PESHMERGA)
        assert dump(world, PESHMERGA, DERIVED) == before
        assert world[PESHMERGA].db.read(projector.outdated) is False


def test_a_new_store_has_nothing_to_make_up(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        assert world[ARMY].db.read(projector.outdated) is False


def received(world: worlds.World, change: Callable[[dict[str, Any]], None], **header: Any) -> list[Any]:
    """The army takes a claim of the Peshmerga's whose body was changed; what could not be projected."""
    (claim,) = world.records(ARMY, "claim")
    body = msgspec.json.decode(claim.header().body)
    change(body)
    fields: dict[str, Any] = {"id": "another", "token": "ab" * 16, "body": worlds.raw(body)}
    copy = msgspec.structs.replace(claim.header(), **fields | header)
    assert isinstance(copy, Copy)
    envelope = SIGNER.seal(Payload.COPY, encode(copy))
    seats = world[ARMY].directory().seats()
    stored = world[ARMY].db.write(lambda tx: writing.take(tx, copy, envelope, seats, PROJECTIONS, worlds.DAWN))
    assert world.records(ARMY)[-1] == stored
    return dump(world, ARMY, ("unprojected",))["unprojected"]


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body["volumes"][0]["area"].update(coordinates=[]),
        lambda body: body["volumes"][0].update({"from": "0001-01-01T00:00:00+14:00"}),
        lambda body: body.update(answer_by="9999-12-31T23:59:59-14:00"),
        lambda body: body.update(proposal="0" * 64),
        lambda body: body.clear(),
    ],
    ids=["no outline", "before the calendar", "after the calendar", "another hash", "empty"],
)
def test_a_poison_plan_from_outside_never_stops_the_stream(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    with worlds.found(tmp_path) as world:
        world.publish(PESHMERGA, worlds.claim(to=(ARMY,)))
        world.carry_all()
        assert [row[1] for row in received(world, change)] == ["plans"]


def test_a_plan_that_takes_another_plans_token_is_kept_but_is_no_plan(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        world.publish(PESHMERGA, worlds.claim(to=(ARMY,)))
        world.carry_all()
        (plan,) = dump(world, ARMY, ("plan",))["plan"]
        (claim,) = world.records(ARMY, "claim")
        noted = received(world, lambda body: None, token=claim.token)
        assert [row[1] for row in noted] == ["plans"]
        assert dump(world, ARMY, ("plan",))["plan"] == [plan]


def test_every_projection_of_a_node_knows_how_to_forget() -> None:
    """A projection without it would keep the words of what its owner has recalled."""
    assert [projection.name for projection in PROJECTIONS if projection.forget is None] == []
