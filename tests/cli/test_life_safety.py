"""Life safety at the console: no file makes a rule that could release nothing, and `tansiq status` says where none covers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from tansiq import config
from tansiq.clock import SystemClock
from tests import worlds
from tests.cli.programs import founding
from tests.cli.test_records import fault, run
from tests.worlds import ARMY, PESHMERGA

RULE = """
id = "danger"
purpose = "life-safety"
kinds = ["alert", "spot"]
max_level = 1
sector_agencies = true
valid_from = 2023-10-21T05:00:00Z
valid_until = 2099-11-21T05:00:00Z
"""


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Path]:
    """The army's node, without any rule."""
    with worlds.found(
        tmp_path / "nodes", (ARMY, PESHMERGA), at=SystemClock().now(), changes={ARMY: {"rules": ()}}
    ) as world:
        config.save(world[ARMY].config, world[ARMY].folder)
        folder = world[ARMY].folder
        world.close()
        yield folder


def amended(node: Path, text: str) -> None:
    file = node.parent / "changes.toml"
    file.write_text("[[rules]]" + text, "utf-8")
    said = run("node", "amend", node, file)
    assert said.exit_code == 0, said.output


def told(node: Path) -> tuple[str, list[dict[str, object]]]:
    """What the status says of life safety, in words and as data."""
    lines = [line for line in run("status", node).stdout.splitlines() if "life-safety" in line]
    return "\n".join(lines), msgspec.json.decode(run("status", node, "--json").stdout)["life_safety"]


def test_no_file_makes_a_rule_of_life_safety_for_a_kind_without_a_minimum(node: Path, tmp_path: Path) -> None:
    file = tmp_path / "given.toml"
    file.write_text(RULE, "utf-8")
    assert fault(run("rule", "add", node, file, "--approver", "chief")) == "rule.no-minimum", "before any password"
    file.write_text("[[rules]]" + RULE, "utf-8")
    assert fault(run("node", "amend", node, file)) == "rule.no-minimum"
    file.write_text(founding("guard", "army") + "[[rules]]" + RULE, "utf-8")
    assert fault(run("init", tmp_path / "guard", file)) == "rule.no-minimum"
    assert not (tmp_path / "guard").exists()
    file.write_text(founding("guard", "army") + "[[rules]]" + RULE.replace("spot", "claim"), "utf-8")
    assert run("init", tmp_path / "guard", file).exit_code == 0


def test_the_status_says_which_kinds_no_rule_of_life_safety_covers_and_since_or_until_when(node: Path) -> None:
    words, (lack,) = told(node)
    assert words == (
        "No life-safety rule covers alert, claim, deviation, hazard: those in danger are not told at once. Sign one, here with"
        " tansiq rule add or under Rules on the administration page."
    )
    assert lack == {"kinds": ["alert", "claim", "deviation", "hazard"], "sectors": [], "state": "none", "at": None}

    soon = f"{SystemClock().now() + timedelta(days=20):%Y-%m-%dT05:00:00Z}"
    amended(node, RULE.replace("spot", "claim").replace("2099-11-21T05:00:00Z", soon))
    words, lacks = told(node)
    assert f"From {datetime.fromisoformat(soon):%Y-%m-%d %H:%M}Z on no life-safety rule covers alert, claim:" in words
    assert [(each["kinds"], each["state"]) for each in lacks] == [
        (["alert", "claim"], "ends"),
        (["deviation", "hazard"], "none"),
    ]

    amended(node, RULE.replace('"spot"', '"claim", "deviation", "hazard"').replace("2099-11-21", "2024-11-21"))
    words, _ = told(node)
    assert "Since 2024-11-21 05:00Z no life-safety rule covers alert, claim, deviation, hazard:" in words

    amended(node, RULE.replace('"spot"', '"claim", "deviation", "hazard"'))
    assert told(node) == ("", [])
