"""`tansiq import events`: as an administrator runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tansiq import config
from tansiq.cli import app, commands
from tansiq.clock import SystemClock
from tansiq.demo import sample
from tansiq.errors import Fault
from tests import worlds
from tests.worlds import ARMY, PESHMERGA


@pytest.fixture
def node(tmp_path: Path) -> Path:
    """A node's folder, as `tansiq init` leaves it; nobody has it open."""
    with worlds.found(tmp_path, (ARMY, PESHMERGA), at=SystemClock().now()) as world:
        config.save(world[ARMY].config, world[ARMY].folder)
    return tmp_path / ARMY


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    path.write_bytes(sample.events() + b'"broken\n')
    return path


def run(*words: object) -> Result:
    assert commands
    return CliRunner().invoke(app, ["import", "events", *map(str, words)], catch_exceptions=True)


def fault(result: Result) -> str:
    assert isinstance(result.exception, Fault), result.output
    return result.exception.code


def test_it_says_what_it_would_do_then_does_it_once(node: Path, file: Path) -> None:
    words = (file, "--node", node, "--to", PESHMERGA, "--near", "35.77,43.58", "--within-km", "60")
    looked = run(*words, "--dry-run")
    assert f"{sample.ROWS} would make records" in looked.output
    assert "--yes 'peshmerga'" in looked.output
    assert fault(run(*words)) == "command.option", "nobody is there to be asked"
    assert fault(run(*words, "--yes", "")) == "release.changed", "nobody was shown who would get it"
    done = run(*words, "--yes", PESHMERGA)
    assert done.exit_code == 0, done.output
    assert f"{sample.ROWS} made records" in done.output
    assert f"{sample.ROWS} to {PESHMERGA}" in done.output
    assert "1 rejected" in done.output
    assert "import.row" in done.output
    assert f"{sample.ROWS} were here already" in run(*words).output


def test_a_label_that_no_rule_covers_stays_at_home_and_it_says_so(node: Path, file: Path) -> None:
    words = (file, "--node", node, "--level", "2", "--to", PESHMERGA)
    assert "They stay with your agency" in run(*words, "--dry-run").output
    assert "They stay with your agency" in run(*words, "--yes", "").output


def test_who_is_asked_sees_the_names_first(node: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["import", "events", str(file), "--node", str(node), "--to", PESHMERGA]
    monkeypatch.setattr("tansiq.cli.imports.asked", lambda: True)
    for answer in ("n", "y"):
        said = CliRunner().invoke(app, words, input=f"{answer}\n").output
        assert said.index(f"{sample.ROWS} to {PESHMERGA}") < said.index("Import them?")
        assert (f"{sample.ROWS} made records" in said) == (answer == "y")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--near", "somewhere"), "place.unreadable"),
        (("--since", "yesterday"), "time.unreadable"),
        (("--level", "7"), "label.unknown"),
        (("--desk", "no.such"), "command.option"),
    ],
)
def test_a_wrong_option_is_refused_with_its_code(node: Path, file: Path, words: tuple[str, ...], code: str) -> None:
    assert fault(run(file, "--node", node, *words)) == code


def test_a_file_or_a_node_that_is_not_there_is_refused(node: Path, file: Path, tmp_path: Path) -> None:
    assert fault(run(tmp_path / "none.csv", "--node", node)) == "file.unreadable"
    assert fault(run(file, "--node", tmp_path / "none")) == "config.invalid"
