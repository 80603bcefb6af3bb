"""The command ``tansiq``: one module per command group, each imported only when its command runs (``--help`` is quick)."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from tansiq import __version__
from tansiq.errors import Fault

app = typer.Typer(name="tansiq", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


def main() -> None:
    """Run a command; a fault ends it with its code and what to do, exit status 2."""
    try:
        from tansiq.cli import commands  # noqa: F401 - registers them

        app()
    except Fault as fault:
        _end(fault)
    except OSError as error:  # of a file or a folder that the machine refuses, wherever that was noticed
        from tansiq.cli.files import refused

        _end(refused(error))
    except KeyboardInterrupt:
        sys.exit(130)


def _end(fault: Fault) -> NoReturn:
    print(f"tansiq: {fault.code}: {fault.detail}".rstrip(": "), file=sys.stderr)
    print(f"  {fault.advice}", file=sys.stderr)
    sys.exit(2)


def _version(shown: bool) -> None:
    if shown:
        typer.echo(f"tansiq {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),
) -> None:
    """Tansiq: a joint coordination centre in software."""
