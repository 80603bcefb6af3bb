"""`tansiq forces list` and `tansiq watch list`: on a node that does not run, and through the socket of one that does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.cli.programs import running
from tests.cli.test_records import GATE, PASSWORD, fault, run, world
from tests.forces.samples import post, unit
from tests.worlds import ARMY, World

__all__ = ["world"]


@pytest.fixture
def node(world: World) -> Path:
    world.publish(ARMY, post(title={"en": "Hill post"}))
    world.publish(ARMY, unit(level=2))
    world.close()
    return world[ARMY].folder


def said(*words: object, given: str = "") -> Any:
    shown = run(*words, "--json", given=given)
    assert shown.exit_code == 0, shown.output
    return msgspec.json.decode(shown.stdout)


def test_forces_are_listed_to_who_may_see_them(node: Path) -> None:
    assert [each["slug"] for each in said("forces", "list", node, "--desk", "army.watch")] == ["2-bn", "hill-1"]
    assert [each["slug"] for each in said("forces", "list", node, "--desk", GATE)] == ["hill-1"]
    assert [each["slug"] for each in said("forces", "list", node, "--desk", "army.watch", "--kind", "unit")] == ["2-bn"]
    assert said("forces", "list", node, "--desk", "army.watch", "--sector", "nowhere", "--words", "hill") == []
    shown = run("forces", "list", node, "--desk", "army.watch").stdout
    assert "Hill post" in shown
    assert "unknown" in shown


def test_the_log_is_listed_to_who_may_see_it(node: Path) -> None:
    entries = said("watch", "list", node, "--desk", "army.watch")["entries"]
    assert [(each["what"], each["kind"]) for each in entries[:2]] == [("written", "unit"), ("written", "post")]
    assert [each["kind"] for each in said("watch", "list", node, "--desk", GATE)["entries"]] == ["post", "spot"]
    assert said("watch", "list", node, "--desk", GATE, "--to", "2020-01-01")["entries"] == []
    assert "For the watch" in run("watch", "list", node, "--desk", "army.watch").stdout
    assert fault(run("watch", "list", node, "--desk", GATE, "--from", "yesterday")) == "time.unreadable"


def test_a_running_node_says_the_same_through_its_socket(node: Path) -> None:
    asked = (("forces", "list", node), ("watch", "list", node))
    before = [said(*words, "--desk", "army.watch") for words in asked]
    with running(node):
        forces, log = (said(*words, "--account", "officer", given=f"{PASSWORD}\n") for words in asked)
        narrowed = said("forces", "list", node, "--account", "officer", "--kind", "unit", given=f"{PASSWORD}\n")
    assert (forces, log["entries"]) == (before[0], before[1]["entries"])
    assert [each["slug"] for each in narrowed] == ["2-bn"]
