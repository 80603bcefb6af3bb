"""The commands and their options. What they do is imported when they run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tansiq.cli import app, board_commands, force_commands, place_commands, release_commands, watch_commands
from tansiq.cli.commands_hosting import hosting
from tansiq.cli.network_commands import key, node, peer
from tansiq.cli.options import Account, AsJson, Desk, Folder

record = typer.Typer(no_args_is_help=True, help="Records, as one of the node's desks sees and writes them.")
account = typer.Typer(no_args_is_help=True, help="Who may sign in at which desk.")
app.add_typer(peer, name="peer")
app.add_typer(node, name="node")
app.add_typer(hosting, name="hosting")
app.add_typer(key, name="key")
app.add_typer(record, name="record")
app.add_typer(account, name="account")
app.add_typer(board_commands.request, name="request")
app.add_typer(board_commands.requirement, name="requirement")
app.add_typer(board_commands.alert, name="alert")
app.add_typer(release_commands.rule, name="rule")
imports = typer.Typer(no_args_is_help=True, help="Take files of other systems in.")
app.add_typer(imports, name="import")
bundles = typer.Typer(no_args_is_help=True, help="Exchange by a stick that a person carries.")
app.add_typer(bundles, name="bundle")

groups = typer.Typer(no_args_is_help=True, help="Groups of agencies, and what those who have left one still hold.")
app.add_typer(groups, name="group")
app.add_typer(place_commands.place, name="place")
app.add_typer(force_commands.forces, name="forces")
app.add_typer(watch_commands.watch, name="watch")
label = typer.Typer(no_args_is_help=True, help="Labels as other systems write them (STANAG 4774, XML).")
app.add_typer(label, name="label")


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


@app.command()
def verify(
    store: Annotated[Path, typer.Argument(help="The node's folder, or a backup file.", show_default=False)],
    as_json: AsJson = False,
    progress: Annotated[
        bool, typer.Option("--progress", help="Say on lines of JSON how far it is, before what --json says.")
    ] = False,
) -> None:
    """Check every signature, chain, label and visibility row of a store; say in one line whether it is whole."""
    from tansiq.cli import keeping

    keeping.verify(store, as_json=as_json, progress=progress)


@app.command()
def backup(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="The file to write; it must not exist.")],
) -> None:
    """Write the whole store into one file, consistent even while the node runs."""
    from tansiq.cli import keeping

    keeping.backup(folder, file)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="The backup file.")],
    folder: Annotated[Path, typer.Argument(help="The node's folder: settings and keys, no store.")],
) -> None:
    """Put a backup back where a node has lost its store. It is verified first; nothing is overwritten."""
    from tansiq.cli import keeping

    keeping.restore(file, folder)


@app.command()
def status(folder: Folder, as_json: AsJson = False) -> None:
    """Show what a node holds, how it stands with each peer, and whether it runs."""
    from tansiq.cli import overview

    overview.status(folder, as_json=as_json)


@record.command("list")
def record_list(
    folder: Folder,
    desk: Desk = None,
    account: Account = None,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=500)] = 20,
    before: Annotated[int | None, typer.Option(help="Only below this number of the desk's.")] = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="What waits for a release, longest first.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the newest records that a desk may see, or those that wait for somebody's release."""
    from tansiq.cli import records

    if waiting:
        records.waiting(folder, desk, account, as_json=as_json)
        return
    records.newest(folder, desk, account, limit, before, as_json=as_json)


@record.command("show")
def record_show(
    folder: Folder,
    record: Annotated[str, typer.Argument(help="The record's id.")],
    desk: Desk = None,
    account: Account = None,
    as_json: AsJson = False,
) -> None:
    """Show one record whole, as a desk sees it."""
    from tansiq.cli import records

    records.show(folder, record, desk, account, as_json=as_json)


@record.command("add")
def record_add(
    folder: Folder,
    draft: Annotated[Path, typer.Argument(help="The draft as JSON (docs/formats/api.md); - for standard input.")],
    desk: Desk = None,
    account: Account = None,
    yes: Annotated[str | None, typer.Option(help="Do not ask: send if the decision still has this digest.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write a record: show who will get it, ask, then send exactly that."""
    from tansiq.cli import records

    records.add(folder, draft, desk, account, yes, as_json=as_json)


@record.command("attach")
def record_attach(
    folder: Folder,
    record: Annotated[str, typer.Argument(help="The id of the record that it belongs to: an own one.")],
    photograph: Annotated[Path, typer.Argument(help="JPEG, PNG or WebP; it is made anew, nothing else of it is sent.")],
    caption: Annotated[str, typer.Option(help="What it shows, in a line; never a person.")] = "",
    desk: Desk = None,
    account: Account = None,
    yes: Annotated[str | None, typer.Option(help="Do not ask: send if the decision still has this digest.")] = None,
    as_json: AsJson = False,
) -> None:
    """Attach a photograph to a record, under its label: show who will get it, ask, then send exactly that."""
    from tansiq.cli import pictures

    pictures.attach(folder, record, photograph, caption, desk, account, yes, as_json=as_json)


record.command("release")(release_commands.record_release)
record.command("recall")(release_commands.record_recall)
record.command("life-safety")(release_commands.record_life_safety)
record.command("assessments")(board_commands.record_assessments)


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


@account.command("list")
def account_list(folder: Folder, as_json: AsJson = False) -> None:
    """List the accounts, their desks and roles, and which are locked."""
    from tansiq.cli import nodes

    nodes.account_list(folder, as_json=as_json)


account.command("password")(release_commands.account_password)


@account.command("remove")
def account_remove(folder: Folder, name: Annotated[str, typer.Argument(help="The account.")]) -> None:
    """Take an account away and end its sessions."""
    from tansiq.cli import nodes

    nodes.account_remove(folder, name)


@bundles.command("write")
def bundle_write(
    folder: Folder,
    peer: Annotated[str, typer.Argument(help="The node that it is for, by name.")],
    file: Annotated[Path, typer.Argument(help="The file to write, on the stick.")],
) -> None:
    """Write all that a peer has given no receipt for into a file that only its node can read."""
    from tansiq.cli import bundles as run

    run.write(folder, peer, file)


@bundles.command("read")
def bundle_read(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="A bundle for this node.")],
) -> None:
    """Take what a bundle brings, receipts too; reading it twice changes nothing."""
    from tansiq.cli import bundles as run

    run.read(folder, file)


@groups.command("list")
def group_list(folder: Folder, desk: Desk = None, account: Account = None, as_json: AsJson = False) -> None:
    """List the groups, who is in them, and what is offered for recall because somebody has left."""
    from tansiq.cli import groups as run

    run.show(folder, desk, account, as_json=as_json)


@groups.command("recall")
def group_recall(
    folder: Folder,
    agency: Annotated[str, typer.Argument(help="The agency that has left.")],
    group: Annotated[
        str | None,
        typer.Option(help="The group that it has left, as OWNER/GROUP; without it: an agency out of standing."),
    ] = None,
    desk: Desk = None,
    account: Account = None,
) -> None:
    """Recall from one agency all that it was given through a group it has left. The others keep their copies."""
    from tansiq.cli import groups as run

    run.recall(folder, agency, group, desk, account)


@label.command("write")
def label_write(
    file: Annotated[Path, typer.Argument(help="A label as JSON (docs/formats/records.md); - for standard input.")],
    originator: Annotated[str, typer.Option(help="The agency that gives it.")] = "",
) -> None:
    """Write a label as a STANAG 4774 confidentiality label to standard output."""
    from tansiq.cli import labels

    labels.write(file, originator)


@label.command("read")
def label_read(
    file: Annotated[Path, typer.Argument(help="A STANAG 4774 confidentiality label; - for standard input.")],
) -> None:
    """Read a STANAG 4774 confidentiality label; what is not known here is refused, never passed over."""
    from tansiq.cli import labels

    labels.read(file)


@imports.command("events")
def import_events(
    file: Annotated[Path, typer.Argument(help="A UCDP GED export (CSV, or CSV packed with gzip).")],
    node: Annotated[Path, typer.Option(help="The node's folder.")] = Path(),
    desk: Desk = None,
    account: Account = None,
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
    yes: Annotated[
        str | None, typer.Option(help="Do not ask: these are the agencies that a dry run named, with commas.")
    ] = None,
) -> None:
    """Make spot reports of event rows once you have seen who gets them; list those that cannot become one, make nothing twice."""
    from tansiq.cli import imports as run

    wanted = run.wanted(near, within_km, since, limit)
    run.events(file, node, desk, account, level, tuple(to or ()), wanted, dry_run=dry_run, yes=yes)


imports.command("gazetteer")(place_commands.import_gazetteer)
imports.command("boundaries")(place_commands.import_boundaries)


@app.command()
def demo(
    folder: Annotated[Path | None, typer.Option(help="Keep the nodes here; default: a fresh temporary folder.")] = None,
    port: Annotated[int, typer.Option(help="The desk picker's port; the nodes take the ones after it.")] = 8460,
    events: Annotated[Path | None, typer.Option(help="A UCDP GED export whose rows are exchanged at the end.")] = None,
    play: Annotated[bool, typer.Option(help="Play the day at once.")] = True,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser, if there is one.")] = True,
    rooms: Annotated[
        int | None, typer.Option(min=1, max=4, help="How many rooms take part; default: as many as the memory holds.")
    ] = None,
    small: Annotated[bool, typer.Option(help="The four nodes of the Makhmur day alone, without hosted desks.")] = False,
) -> None:
    """Rooms on loopback and the Makhmur day: the whole of Tansiq to look at. An exercise."""
    from tansiq.demo import supervisor

    supervisor.run(folder, port, events, play=play, browser=browser, rooms=rooms, small=small)


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
    keep: Annotated[
        Path | None, typer.Option(help="Keep the filled store of 'queries' in this folder, and use it the next time.")
    ] = None,
) -> None:
    """Measure, in the same run, Tansiq and the bare limit."""
    from tansiq.cli import benchmarks

    benchmarks.bench(name, as_json=as_json, keep=keep)
