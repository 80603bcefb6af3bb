"""The commands and their options. What they do is imported when they run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tansiq.cli import app

Folder = Annotated[Path, typer.Argument(help="The node's folder.", show_default=False)]
introduce = typer.Typer(no_args_is_help=True, help="How two nodes that never met come to know each other.")
account = typer.Typer(no_args_is_help=True, help="Who may sign in at which desk.")
app.add_typer(introduce, name="introduce")
app.add_typer(account, name="account")
imports = typer.Typer(no_args_is_help=True, help="Take files of other systems in.")
app.add_typer(imports, name="import")
bundles = typer.Typer(no_args_is_help=True, help="Exchange by a stick that a person carries.")
app.add_typer(bundles, name="bundle")


@app.command()
def init(
    folder: Folder,
    founding: Annotated[Path, typer.Argument(help="What the agency says of itself (TOML, docs/operate/nodes.md).")],
    desks_port: Annotated[int, typer.Option(help="The port for desks, on loopback.")] = 8470,
    peers_host: Annotated[str, typer.Option(help="The address to bind for other nodes.")] = "127.0.0.1",
    peers_port: Annotated[int, typer.Option(help="The port for other nodes.")] = 8471,
) -> None:
    """Make a node: keys, store, the agency's first records."""
    from tansiq.cli import nodes

    nodes.init(folder, founding, desks_port, peers_host, peers_port)


@app.command()
def serve(
    folder: Folder,
    until_eof: Annotated[bool, typer.Option(help="Stop too when standard input closes.")] = False,
) -> None:
    """Run a node until it is told to stop (Ctrl+C)."""
    from tansiq.cli import nodes

    nodes.serve(folder, until_eof=until_eof)


@app.command()
def rebuild(folder: Folder) -> None:
    """Drop everything derived and make it again from the log. The node must not run."""
    from tansiq.cli import nodes

    nodes.rebuild(folder)


@introduce.command("write")
def introduce_write(
    folder: Folder,
    agency: Annotated[str, typer.Argument(help="For which agency.")],
    file: Annotated[Path, typer.Argument(help="The file to write.")],
) -> None:
    """Write this agency's introduction for another, and show the fingerprint to tell it by voice."""
    from tansiq.cli import nodes

    nodes.introduce_write(folder, agency, file)


@introduce.command("accept")
def introduce_accept(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The other agency's introduction.")],
    fingerprint: Annotated[str, typer.Option(help="Its root key's fingerprint, as you were told it.")],
) -> None:
    """Take another agency's introduction in."""
    from tansiq.cli import nodes

    nodes.introduce_accept(folder, file, fingerprint)


@account.command("add")
def account_add(
    folder: Folder,
    name: Annotated[str, typer.Argument(help="The account.")],
    desk: Annotated[str, typer.Option(help="The desk it sits at.")],
    role: Annotated[list[str], typer.Option(help="officer, release-authority or administrator; may be repeated.")],
) -> None:
    """Make an account or give it a new password (asked for, or read from standard input)."""
    from tansiq.cli import nodes

    nodes.account_add(folder, name, desk, role)


@bundles.command("write")
def bundle_write(
    folder: Folder,
    peer: Annotated[str, typer.Argument(help="The node that it is for, by name.")],
    file: Annotated[Path, typer.Argument(help="The file to write, on the stick.")],
) -> None:
    """Write all that a peer has given no receipt for into a file that only its node can read. The node must not run."""
    from tansiq.cli import bundles as run

    run.write(folder, peer, file)


@bundles.command("read")
def bundle_read(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="A bundle for this node.")],
) -> None:
    """Take what a bundle brings, receipts too; reading it twice changes nothing. The node must not run."""
    from tansiq.cli import bundles as run

    run.read(folder, file)


@imports.command("events")
def import_events(
    file: Annotated[Path, typer.Argument(help="A UCDP GED export (CSV, or CSV packed with gzip).")],
    node: Annotated[Path, typer.Option(help="The node's folder. The node must not run.")] = Path(),
    desk: Annotated[str | None, typer.Option(help="The desk that reports; needed when the node has several.")] = None,
    level: Annotated[int, typer.Option(help="The label's level, 0 to 3.")] = 1,
    to: Annotated[list[str] | None, typer.Option(help="An agency in the label's audience; may be repeated.")] = None,
    near: Annotated[
        str | None, typer.Option(help="Only events near this place (MGRS, or degrees: 35.77,43.58).")
    ] = None,
    within_km: Annotated[float, typer.Option(help="How near, kilometres.")] = 50.0,
    since: Annotated[str | None, typer.Option(help="Only events from this day on (2014-06-01).")] = None,
    limit: Annotated[int | None, typer.Option(help="At most so many.")] = None,
    dry_run: Annotated[
        bool, typer.Option(help="Show what would be taken and who would get it; write nothing.")
    ] = False,
) -> None:
    """Make spot reports of event rows, list the rows that cannot become one, make nothing twice."""
    from tansiq.cli import imports as run

    wanted = run.wanted(near, within_km, since, limit)
    run.events(file, node, desk, level, tuple(to or ()), wanted, dry_run=dry_run)


@app.command()
def demo(
    folder: Annotated[Path | None, typer.Option(help="Keep the nodes here; default: a fresh temporary folder.")] = None,
    port: Annotated[int, typer.Option(help="The desk picker's port; the nodes take the ones after it.")] = 8460,
    events: Annotated[Path | None, typer.Option(help="A UCDP GED export whose rows are exchanged at the end.")] = None,
    play: Annotated[bool, typer.Option(help="Play the day at once.")] = True,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser, if there is one.")] = True,
) -> None:
    """Four nodes on loopback and the Makhmur day: the whole of Tansiq to look at. An exercise."""
    from tansiq.demo import supervisor

    supervisor.run(folder, port, events, play=play, browser=browser)


@app.command()
def simulate(
    runs: Annotated[int, typer.Option(help="How many worlds.")] = 100,
    seed: Annotated[int, typer.Option(help="The first seed; the next worlds count on from it.")] = 1,
) -> None:
    """Run seeded worlds with loss, reordering, cuts and restarts, and check that nothing is lost, doubled or leaked."""
    from tansiq.cli import simulation

    simulation.simulate(runs, seed)


@app.command()
def bench(
    name: Annotated[str | None, typer.Argument(help="Which benchmark; without a name, all of them.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line per figure.")] = False,
) -> None:
    """Measure, in the same run, Tansiq and the bare limit."""
    from tansiq.cli import benchmarks

    benchmarks.bench(name, as_json=as_json)
