"""Help: every command explains itself, quickly."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import click
import pytest
import typer
from typer.testing import CliRunner

from tansiq import __version__
from tansiq.cli import app, commands

HEAVY = {"litestar", "shapely", "cryptography", "pyproj", "mgrs", "httpx", "uvicorn", "argon2", "sqlite3", "msgspec"}


def paths(command: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """All commands and groups, by the words that call them."""
    yield path
    for name, inner in getattr(command, "commands", {}).items():
        yield from paths(inner, (*path, name))


ALL = list(paths(typer.main.get_command(app)))


def test_the_commands_are_there() -> None:
    assert commands
    assert {
        ("init",),
        ("serve",),
        ("rebuild",),
        ("account", "add"),
        ("peer", "invite"),
        ("peer", "accept"),
    } <= {*ALL}


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_command_has_help_that_says_what_it_does(path: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(app, [*path, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    assert shown.exit_code == 0, shown.output
    first, _, rest = click.unstyle(shown.output).strip().partition("\n")
    assert first.startswith("Usage:")
    assert len(rest.strip().splitlines()[0].strip()) > 10


def test_an_unknown_command_is_refused() -> None:
    assert CliRunner().invoke(app, ["fire"]).exit_code == 2


def test_the_version_is_shown() -> None:
    assert CliRunner().invoke(app, ["--version"]).output == f"tansiq {__version__}\n"


def test_help_loads_nothing_heavy() -> None:
    """What a command does is imported when it runs."""
    program = "import sys, tansiq.cli, tansiq.cli.commands; print(*sorted({n.partition('.')[0] for n in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {"tansiq", "typer"} <= loaded
    assert loaded & HEAVY == set()
