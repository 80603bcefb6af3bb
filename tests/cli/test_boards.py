"""`tansiq request`, `requirement`, `alert` and `record assessments`: the same on the store and through a running node's socket."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typer.testing import CliRunner

from tansiq import config
from tansiq.cli import app, commands
from tansiq.clock import SystemClock
from tansiq.config import Config, Listener
from tansiq.demo.house import free_ports
from tansiq.errors import Fault
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tests import worlds
from tests.cli.programs import running
from tests.work.test_every_kind import draft, held, write
from tests.worlds import ARMY, PESHMERGA, World

PASSWORD = "correct horse"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The Peshmerga are asked for something, and asked something; they have answered the one, and evaluated a report."""
    at = SystemClock().now()
    with worlds.found(tmp_path, (ARMY, PESHMERGA), at=at) as made:
        army = made[ARMY]
        settings: Config = msgspec.structs.replace(
            army.config, desks=Listener(port=free_ports(2)), peers=Listener(port=free_ports(2) + 1)
        )
        config.save(settings, army.folder)
        watch = made.author(ARMY).desk
        army.db.write(lambda tx: accounts.add(tx, "officer", watch, frozenset({Role.OFFICER}), PASSWORD))
        by = at + timedelta(hours=1)
        asked = {"type": "eod", "to": [PESHMERGA], "by": by, "text": "A shell at the bridge."}
        request = write(made, ARMY, draft("request", body=worlds.raw(asked)))
        question = {"question": "Who crosses at the ford?", "by": by, "collectors": [PESHMERGA]}
        write(made, ARMY, draft("requirement", body=worlds.raw(question)))
        report = write(made, ARMY, worlds.spot("Seen.", to=(PESHMERGA,), level=1, at=at))
        write(made, ARMY, worlds.alert("Keep away.", to=(PESHMERGA,), at=at))
        reply = worlds.raw({"answer": "accepted", "at": by})
        write(made, PESHMERGA, draft("reply", (ARMY,), refs=(held(made, PESHMERGA, request),), body=reply))
        write(made, PESHMERGA, draft("assessment", (ARMY,), refs=(held(made, PESHMERGA, report),)))
        yield made


@pytest.fixture
def node(world: World) -> Path:
    world.close()
    return world[ARMY].folder


def run(*words: object, given: str = "") -> str:
    assert commands
    shown = CliRunner().invoke(app, list(map(str, words)), input=given, env={"COLUMNS": "250", "NO_COLOR": "1"})
    if isinstance(shown.exception, Fault):
        raise shown.exception
    assert shown.exit_code == 0, shown.output
    return shown.stdout


def listed(*words: object, given: str = "") -> Any:
    return msgspec.json.decode(run(*words, "--json", given=given))


def lists(node: Path, *signed: str, given: str = "") -> list[Any]:
    more = (node, *signed)
    reports = [row["id"] for row in listed("record", "list", *more, given=given) if row["kind"] == "spot"]
    return [
        listed("request", "list", *more, given=given),
        listed("request", "list", *more, "--side", "of-us", given=given),
        listed("request", "list", *more, "--closed", given=given),
        listed("requirement", "list", *more, given=given),
        listed("alert", "list", *more, given=given),
        listed("alert", "list", *more, "--over", given=given),
        listed("record", "assessments", node, reports[0], *signed, given=given),
    ]


def test_the_boards_are_listed_on_the_store(node: Path) -> None:
    requests, of_us, closed, requirements, alerts, over, said = lists(node)
    (request,) = requests["requests"]
    assert (request["row"]["words"], request["asked"][0]["answer"]) == ("A shell at the bridge.", "accepted")
    assert of_us["requests"] == closed["requests"] == over["alerts"] == []
    assert [each["row"]["words"] for each in requirements["requirements"]] == ["Who crosses at the ford?"]
    assert [each["row"]["words"] for each in alerts["alerts"]] == ["Keep away."]
    assert [each["assessment"]["reliability"] for each in said["assessments"]] == ["C"]


def test_the_tables_tell_the_same_in_words(node: Path) -> None:
    shown = run("request", "list", node)
    assert "A shell at the bridge." in shown
    assert "peshmerga accepted" in shown
    assert "Who crosses at the ford?" in run("requirement", "list", node)
    assert "Keep away." in run("alert", "list", node)


@pytest.mark.slow
def test_through_the_socket_of_a_running_node_it_is_the_same(node: Path) -> None:
    before = lists(node)
    with running(node):
        assert lists(node, "--account", "officer", given=f"{PASSWORD}\n") == before
