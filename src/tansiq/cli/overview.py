"""What a node holds and how it stands with its peers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from tansiq.cli import tables
from tansiq.cli.opening import looked_at
from tansiq.ids import AgencyId, CentreId, NodeId
from tansiq.network.life_safety import Uncovered, uncovered
from tansiq.node import Node
from tansiq.records.content import Status
from tansiq.records.kept import MIB, Used
from tansiq.storage import Tx
from tansiq.storage.sqlite import is_open
from tansiq.work import overview
from tansiq.work.overview import AgencyState, Overview, PeerState


class NodeState(msgspec.Struct, frozen=True):
    """A node from outside, with what its store says."""

    node: NodeId
    agency: AgencyId
    centre: CentreId
    status: Status
    running: bool
    store_bytes: int
    store: Overview
    life_safety: tuple[Uncovered, ...]


def status(folder: Path, *, as_json: bool) -> None:
    """See `commands.status`."""
    running = is_open(folder / "store.db")
    with looked_at(folder) as node:
        now = node.clock.now()
        looked = node.db.read(lambda tx: _looked(tx, node, now))
        config, size = node.config, node.db.size()
        untold = uncovered(node.directory(), config.agency, now, overview.WARN_BEFORE)
    if as_json:
        state = NodeState(config.node, config.agency, config.centre, config.status, running, size, looked, untold)
        typer.echo(msgspec.json.encode(state))
        return
    runs = "runs" if running else "does not run"
    typer.echo(f"{config.node} of {config.agency}, {config.centre} ({config.status}): {runs}.")
    shape = ", ".join(f"{package.removeprefix('tansiq.')} {number}" for package, number in looked.schema.items())
    typer.echo(f"Its store has {size} bytes; shape: {shape}.")
    for at in looked.restored:
        typer.echo(f"It was put back from a backup at {at:%Y-%m-%d %H:%M}Z.")
    if looked.waiting_for:
        names = ", ".join(looked.waiting_for)
        typer.echo(
            f"Copies of these agencies may have been recalled since, and are hidden until their word is here: {names}."
        )
    for key in looked.keys:
        whose = f"desk {key.desk}" if key.desk else key.role
        if key.is_over(now):
            typer.echo(
                f"By this node's clock ({now:%Y-%m-%d %H:%M}Z) the key of {whose} at {key.node} is not in force: it holds from"
                f" {key.valid_from:%Y-%m-%d %H:%M}Z to {key.valid_until:%Y-%m-%d %H:%M}Z. Under it nothing is released, nor taken"
                " by others (release.key). Set the clock, or renew the key: tansiq key renew."
            )
        elif key.ends_soon(now):
            typer.echo(
                f"The key of {whose} at {key.node} ends on {key.valid_until:%Y-%m-%d}. Renew it: tansiq key renew."
            )
    for each in untold:
        typer.echo(_untold(each))
    for guest in looked.guests:
        if guest.quota is not None and guest.quota.over:
            typer.echo(
                f"The desks of {guest.agency} here have used up their quota ({_amount(guest.quota)}): until it has run down, only"
                " alarms are taken of them (quotas.guest_mb)."
            )
    table = tables.table("kind", "own", "received", title="Records")
    for kind in looked.records:
        table.add_row(kind.kind, str(kind.own), str(kind.received))
    Console().print(table)
    Console().print(_peers(looked.peers, now))


def peers(folder: Path, *, as_json: bool) -> None:
    """See `network_commands.peer_list`."""
    with looked_at(folder) as node:
        now = node.clock.now()
        looked = node.db.read(lambda tx: _looked(tx, node, now))
        me = node.config.agency
    if as_json:
        typer.echo(msgspec.json.encode({"agencies": looked.agencies, "peers": looked.peers}))
        return
    table = tables.table("agency", "name", "nodes", "fingerprint of its root key", "accord", title="Agencies")
    for each in looked.agencies:
        mine = " (this one)" if each.agency == me else ""
        table.add_row(
            each.agency + mine,
            each.names.en or each.names.ar or "",
            ", ".join(each.nodes),
            each.root,
            _accord(each, now),
        )
    Console().print(table)
    Console().print(_peers(looked.peers, now))


def _looked(tx: Tx, node: Node, now: datetime) -> Overview:
    return overview.overview(tx, node.book.directory(tx), node.config.node, node.quotas, now)


def _amount(used: Used) -> str:
    return f"{used.bytes / MIB:.0f} of {used.quota / MIB:.0f} MiB a day"


def _peers(states: tuple[PeerState, ...], now: datetime) -> Table:
    columns = (
        "node",
        "address",
        "pending",
        "sent",
        "received",
        "our picture of it",
        "its picture of us",
        "last trouble",
    )
    table = tables.table(*columns, title="Peers")
    for each in states:
        trouble = [f"put aside here: {each.put_aside}"] if each.put_aside else []
        trouble += [f"put aside there: {each.refused}"] if each.refused else []
        trouble += [f"stands still: {lane}" for lane in each.broken]
        trouble += (
            [f"it was put back from a backup (heard {each.put_back_at:%Y-%m-%d %H:%M}Z)"] if each.put_back_at else []
        )
        if each.quota is not None and each.quota.over:
            trouble.append(f"over its quota ({_amount(each.quota)}): only alarms are taken, the rest later")
        counts = (str(each.pending), str(each.sent), str(each.received))
        pictures = (_age(each.picture_at, now), _age(each.their_picture_at, now))
        table.add_row(each.node, each.address, *counts, *pictures, "; ".join(trouble))
    return table


def _untold(each: Uncovered) -> str:
    """What no life-safety rule tells those in danger, and what to do about it."""
    kinds = ", ".join(each.kinds) + (f" in {', '.join(each.sectors)}" if each.sectors else "")
    at = f"{each.at:%Y-%m-%d %H:%M}Z" if each.at else ""
    since = {"none": "No", "over": f"Since {at} no", "ends": f"From {at} on no"}[each.state]
    return (
        f"{since} life-safety rule covers {kinds}: those in danger are not told at once. Sign one, here with tansiq rule add or"
        " under Rules on the administration page."
    )


def _accord(each: AgencyState, now: datetime) -> str:
    if each.accord_until is None:
        return ""
    if each.accord_until <= now:
        return "over"
    return f"until {each.accord_until:%Y-%m-%d}" if each.accord_signed else "its word is missing"


def _age(at: datetime | None, now: datetime) -> str:
    if at is None:
        return "never complete"
    minutes = max(int((now - at).total_seconds()) // 60, 0)
    return f"{minutes} min old" if minutes < 600 else f"of {at:%Y-%m-%d %H:%M}Z"
