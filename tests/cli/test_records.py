"""`tansiq record`, `status` and `peer list`: on a node that does not run, and through the socket of one that does."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from typer.testing import CliRunner, Result

from tansiq import config
from tansiq.cli import app, commands
from tansiq.cli.opening import looked_at
from tansiq.clock import SystemClock
from tansiq.config import Config, Listener
from tansiq.demo import sample
from tansiq.demo.house import free_ports
from tansiq.errors import Fault
from tansiq.ids import DeskId
from tansiq.kinds.network import Desk
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tansiq.node import SCHEMA
from tansiq.node.local import reachable
from tansiq.storage.sqlite import SqliteDatabase
from tests import worlds
from tests.cli.programs import running
from tests.pictures import samples
from tests.refusals import refused
from tests.worlds import ARMY, MAKHMUR, PESHMERGA, World

PASSWORD = "correct horse"
GATE = DeskId("army.gate")


def gate() -> Desk:
    """A second desk of the army that may read level 0 alone."""
    return Desk(desk=GATE, names=worlds.demo.DESKS[ARMY], centre=MAKHMUR, clearance=0, ceiling=0)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The army's node with two desks and a few records, and the Peshmerga's."""
    at = SystemClock().now()
    watch = worlds.demo.founding(ARMY, "127.0.0.1:1", at).desks[0]
    changes = {ARMY: {"desks": (watch, gate())}}
    with worlds.found(tmp_path, (ARMY, PESHMERGA), at=at, changes=changes) as made:
        army = made[ARMY]
        settings: Config = msgspec.structs.replace(
            army.config, desks=Listener(port=free_ports(2)), peers=Listener(port=free_ports(2) + 1)
        )
        config.save(settings, army.folder)
        army.db.write(lambda tx: accounts.add(tx, "officer", watch.desk, frozenset({Role.OFFICER}), PASSWORD))
        made.publish(ARMY, worlds.spot("Open to all", to=(PESHMERGA,), at=at))
        made.publish(ARMY, worlds.spot("For the watch", level=2, at=at))
        made.publish(PESHMERGA, worlds.spot("Theirs", to=(ARMY,), level=1, at=at))
        made.carry_all()
        yield made


@pytest.fixture
def node(world: World) -> Path:
    world.close()
    return world[ARMY].folder


def run(*words: object, given: str = "") -> Result:
    assert commands
    return CliRunner().invoke(app, list(map(str, words)), input=given, env={"COLUMNS": "250", "NO_COLOR": "1"})


def listed(*words: object, given: str = "") -> list[str]:
    shown = run("record", "list", *words, "--json", given=given)
    assert shown.exit_code == 0, shown.output
    return [row["words"] for row in msgspec.json.decode(shown.stdout)]


def fault(result: Result) -> str:
    assert isinstance(result.exception, Fault), result.output
    return result.exception.code


def draft(folder: Path, words: str = "From the console", **more: Any) -> Path:
    file = folder / "draft.json"
    file.write_bytes(msgspec.json.encode(worlds.spot(words, to=(PESHMERGA,), level=1, at=SystemClock().now(), **more)))
    return file


# ---- on the store


def test_a_desk_is_listed_what_it_may_see_and_no_other(node: Path) -> None:
    assert listed(node, "--desk", "army.watch") == ["Theirs", "For the watch", "Open to all"]
    assert listed(node, "--desk", GATE) == ["Open to all"]
    assert "For the watch" in run("record", "list", node, "--desk", "army.watch").stdout
    assert fault(run("record", "list", node)) == "command.option", "it must say which desk"
    assert fault(run("record", "list", node, "--desk", "peshmerga.watch")) == "command.option"


def test_a_record_is_shown_to_who_may_see_it(node: Path) -> None:
    rows = msgspec.json.decode(run("record", "list", node, "--desk", "army.watch", "--json").stdout)
    (hidden,) = (row["id"] for row in rows if row["words"] == "For the watch")
    shown = run("record", "show", node, hidden, "--desk", "army.watch")
    assert "For the watch" in shown.stdout
    assert (
        msgspec.json.decode(run("record", "show", node, hidden, "--desk", "army.watch", "--json").stdout)["row"]["id"]
        == hidden
    )
    assert fault(run("record", "show", node, hidden, "--desk", GATE)) == "record.not-found"
    assert fault(run("record", "show", node, "nothing", "--desk", GATE)) == "record.not-found"


def test_a_record_that_came_back_is_shown_as_second_hand_and_of_the_same_origin(world: World) -> None:
    ours = next(each.id for each in world.records(ARMY, "spot") if each.own)
    held = next(each.id for each in world.records(PESHMERGA, "spot") if not each.own)
    told = worlds.spot("So they hear", to=(ARMY,), at=SystemClock().now(), derived_from=(held,))
    world.publish(PESHMERGA, told, may_release=True)
    world.carry_all()
    came = world.records(ARMY, "spot")[-1].id
    world.close()
    node = world[ARMY].folder
    first, back = (run("record", "show", node, each, "--desk", GATE).stdout for each in (ours, came))
    assert f"same origin as {came}: one source, not two" in first
    assert "second-hand" not in first
    assert f"same origin as {ours}: one source, not two" in back
    assert "second-hand: made from another agency's record" in back


def test_a_record_is_written_only_under_the_decision_that_was_shown(node: Path, tmp_path: Path) -> None:
    words = ("record", "add", node, draft(tmp_path), "--desk", "army.watch")
    asked = run(*words)
    assert fault(asked) == "command.option", "nobody is there to be asked"
    assert f"{PESHMERGA} gets all of it (standing)." in asked.stderr
    digest = asked.stderr.split("digest: ")[1].split()[0]
    assert fault(run(*words, "--yes", "0" * 64)) == "release.changed"
    assert "From the console" not in listed(node, "--desk", "army.watch")
    assert "is saved" in run(*words, "--yes", digest).stdout
    assert listed(node, "--desk", "army.watch")[0] == "From the console"
    assert run("verify", node).exit_code == 0


@pytest.mark.parametrize(("data", "code"), [(b"{", "request.malformed"), (b'{"kind":"spot"}', "request.malformed")])
def test_a_draft_that_cannot_be_read_is_refused(node: Path, tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "draft.json").write_bytes(data)
    assert fault(run("record", "add", node, tmp_path / "draft.json", "--desk", GATE)) == code
    assert fault(run("record", "add", node, tmp_path / "none.json", "--desk", GATE)) == "file.unreadable"


def test_the_status_tells_counts_peers_and_shape_and_no_contents(node: Path) -> None:
    said = run("status", node)
    assert said.exit_code == 0, said.output
    assert "does not run" in said.stdout
    assert "Theirs" not in said.stdout
    state = msgspec.json.decode(run("status", node, "--json").stdout)
    assert (state["node"], state["running"]) == (ARMY, False)
    assert state["store_bytes"] > 100_000
    assert {"kind": "spot", "own": 2, "received": 1} in state["store"]["records"]
    (peer,) = state["store"]["peers"]
    assert (peer["node"], peer["pending"], peer["sent"], peer["received"]) == (PESHMERGA, 0, 0, 1)
    assert peer["picture_at"] is not None
    assert state["store"]["schema"]["tansiq.records"] >= 1


def test_a_look_keeps_no_starting_node_out_and_brings_an_older_store_up(node: Path) -> None:
    with looked_at(node):
        SqliteDatabase(node / "store.db", SCHEMA).close()
    with sqlite3.connect(node / "store.db") as sql:
        sql.execute("DROP TABLE imported")
        sql.execute("DELETE FROM migration WHERE package = 'tansiq.reports' AND number = 1")
    sql.close()
    assert run("status", node).exit_code == 0
    with sqlite3.connect(node / "store.db") as sql:
        sql.execute("INSERT INTO migration VALUES ('tansiq.records', 9999, 'x')")
    sql.close()
    assert fault(run("status", node)) == "store.newer"
    assert fault(run("status", node.parent / "none")) == "config.invalid"


def test_what_looks_beside_a_running_node_cannot_write(node: Path) -> None:
    held = SqliteDatabase(node / "store.db", SCHEMA)
    try:
        with looked_at(node) as there, refused("store.in-use"):
            there.db.write(lambda tx: tx.run("DELETE FROM audit"))
        with looked_at(node) as there, refused("store.unwritable"):
            there.db.read(lambda tx: tx.run("DELETE FROM audit"))
    finally:
        held.close()


def test_the_peers_are_listed_with_their_fingerprints(node: Path, world: World) -> None:
    shown = run("peer", "list", node)
    assert worlds.root_of(world[PESHMERGA]) in shown.stdout
    said = msgspec.json.decode(run("peer", "list", node, "--json").stdout)
    assert {each["agency"] for each in said["agencies"]} == {ARMY, PESHMERGA}
    assert [each["node"] for each in said["peers"]] == [PESHMERGA]


# ---- while the node runs


@pytest.mark.slow
def test_commands_work_through_the_socket_of_a_running_node(node: Path, tmp_path: Path) -> None:
    given = f"{PASSWORD}\n"
    signed = (node, "--account", "officer")
    with running(node):
        mode = (node / "desk.sock").stat().st_mode
        assert (stat.S_ISSOCK(mode), mode & 0o777) == (True, 0o600)
        assert fault(run("record", "list", node, "--desk", "army.watch")) == "node.runs"
        assert fault(run("record", "list", *signed, given="wrong password\n")) == "account.refused"
        assert fault(run("record", "list", *signed, "--desk", GATE, given=given)) == "command.option"
        before = ["Theirs", "For the watch", "Open to all"]
        assert listed(*signed, given=given) == before
        assert listed(*signed, "--limit", 1, "--before", 3, given=given) == ["For the watch"]

        add = ("record", "add", node, draft(tmp_path), "--account", "officer")
        digest = run(*add, given=given).stderr.split("digest: ")[1].split()[0]
        assert fault(run(*add, "--yes", "0" * 64, given=given)) == "release.changed"
        made = run(*add, "--yes", digest, "--json", given=given)
        record = msgspec.json.decode(made.stdout)["id"]
        assert "From the console" in run("record", "show", node, record, "--account", "officer", given=given).stdout
        assert fault(run("record", "show", *signed[:1], "no/../such", *signed[1:], given=given)) == "record.not-found"

        (tmp_path / "events.csv").write_bytes(sample.events())
        words = ("import", "events", tmp_path / "events.csv", "--node", node, "--account", "officer", "--to", PESHMERGA)
        assert f"{sample.ROWS} would make records" in run(*words, "--dry-run", given=given).output
        assert f"{sample.ROWS} made records" in run(*words, "--yes", PESHMERGA, given=given).output

        state = msgspec.json.decode(run("status", node, "--json").stdout)
        assert state["running"] is True
        assert {"kind": "spot", "own": 3 + sample.ROWS, "received": 1} in state["store"]["records"]
        assert run("backup", node, tmp_path / "copy.db").exit_code == 0
        assert run("verify", node).exit_code == 0
        assert fault(run("rebuild", node)) == "store.in-use"
    assert not (node / "desk.sock").exists()
    assert run("verify", tmp_path / "copy.db").exit_code == 0
    assert listed(node, "--desk", "army.watch", "--limit", 500)[-4:] == ["From the console", *before]


@pytest.mark.slow
def test_a_socket_that_a_crash_has_left_is_taken_over_and_another_name_is_refused_there(node: Path) -> None:
    (node / "desk.sock").write_bytes(b"left")
    with running(node), reachable(node) as path:
        client = httpx.Client(transport=httpx.HTTPTransport(uds=path))
        assert client.get("http://desk.sock/api/door").status_code == 200
        assert client.get("http://127.0.0.1/api/door").status_code == 421
        client.close()
        settings = config.load(node)
        door = f"http://127.0.0.1:{settings.desks.port}/api/door"
        assert httpx.get(door, trust_env=False).status_code == 200
        assert httpx.get(door, headers={"host": "desk.sock"}, trust_env=False).status_code == 421


# ---- accounts


def test_accounts_are_listed_and_one_is_removed(node: Path) -> None:
    (one,) = msgspec.json.decode(run("account", "list", node, "--json").stdout)
    assert (one["account"], one["desk"], one["roles"], one["locked_until"]) == (
        "officer",
        "army.watch",
        ["officer"],
        None,
    )
    assert "officer" in run("account", "list", node).stdout
    assert fault(run("account", "remove", node, "nobody")) == "account.not-found"
    assert run("account", "remove", node, "officer").exit_code == 0
    assert msgspec.json.decode(run("account", "list", node, "--json").stdout) == []


# ---- pictures


def test_a_photograph_is_attached_under_its_records_label_once_the_officer_has_seen_who_gets_it(
    node: Path, tmp_path: Path
) -> None:
    photograph = tmp_path / "IMG.jpg"
    photograph.write_bytes(samples.from_a_camera())
    rows = msgspec.json.decode(run("record", "list", node, "--desk", "army.watch", "--json").stdout)
    record = next(row["id"] for row in rows if row["words"] == "Open to all")
    words = ("record", "attach", node, record, photograph, "--caption", "The ridge.", "--desk", "army.watch")
    asked = run(*words)
    assert fault(asked) == "command.option", "nobody is there to be asked"
    assert f"{PESHMERGA} gets all of it (standing)." in asked.stderr
    assert "480 x 640 pixels" in asked.stderr
    digest = asked.stderr.split("digest: ")[1].split()[0]
    assert fault(run(*words, "--yes", "0" * 64)) == "release.changed"
    assert "is saved" in run(*words, "--yes", digest).stdout
    assert listed(node, "--desk", "army.watch")[0] == "The ridge."
    photograph.write_text("no picture")
    assert fault(run(*words)) == "picture.unreadable"
