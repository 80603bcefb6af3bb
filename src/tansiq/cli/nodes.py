"""Making, running and introducing nodes."""

from __future__ import annotations

import asyncio
import sys
from contextlib import ExitStack
from pathlib import Path

import msgspec
import structlog
import typer
from rich.console import Console

from tansiq import config as settings
from tansiq import heap
from tansiq.cli import calling, files, logs, tables
from tansiq.cli.acting import acting
from tansiq.cli.administering import administering
from tansiq.cli.opening import looked_at, password, unless_running
from tansiq.clock import SystemClock
from tansiq.config import Config, Listener
from tansiq.errors import Fault
from tansiq.exchange.beforehand import Beforehand, Helper, in_place
from tansiq.ids import AgencyId, DeskId, KeyId, SystemEntropy
from tansiq.network import accounts, introduction
from tansiq.network.accounts import Role
from tansiq.network.admission import NewNode
from tansiq.network.amendment import Amendment
from tansiq.network.founding import Founding
from tansiq.node import PROJECTIONS, Node
from tansiq.node import make as making
from tansiq.records import projector


def init(folder: Path, founding: Path, desks_port: int, peers_host: str, peers_port: int) -> None:
    """See `commands.init`."""
    spec = files.toml(founding, Founding)
    config = _config(spec, desks_port, peers_host, peers_port)
    root = making.make(folder, config, spec, SystemClock(), SystemEntropy())
    typer.echo(f"The node {spec.node} of {spec.agency} is made. Its root key's fingerprint:\n{root}")


def _config(spec: Founding | NewNode, desks_port: int, peers_host: str, peers_port: int) -> Config:
    return Config(
        node=spec.node,
        agency=spec.agency,
        centre=spec.centre,
        status=spec.status,
        desks=Listener(port=desks_port),
        peers=Listener(host=peers_host, port=peers_port),
    )


def node_request(folder: Path, spec: Path, file: Path, desks_port: int, peers_host: str, peers_port: int) -> None:
    """See `network_commands.node_request`."""
    new = files.toml(spec, NewNode)
    config = _config(new, desks_port, peers_host, peers_port)
    data, key = making.request(folder, config, new, SystemClock(), SystemEntropy())
    files.write(file, data)
    typer.echo(f"{file}: the request of {new.node}. Fingerprint of its key, to be told by voice:\n{key}")


def node_admit(folder: Path, file: Path, fingerprint: str, out: Path, account: str | None) -> None:
    """See `network_commands.node_admit`."""
    data = _read(file, "admission.invalid")
    with acting(folder, account) as there:
        admitted, root = there.admit(data, KeyId(fingerprint))
    out.write_bytes(admitted)
    typer.echo(f"{out}: the admission. Fingerprint of the root key, to be told by voice:\n{root}")


def node_join(folder: Path, file: Path, fingerprint: str) -> None:
    """See `network_commands.node_join`."""
    data = _read(file, "admission.invalid")
    node = _open(folder)
    try:
        manifest = making.join(node, data, KeyId(fingerprint))
    finally:
        node.close()
    typer.echo(f"{manifest.node} is a node of {manifest.agency} now. Network records taken: {len(manifest.records)}.")


def node_amend(folder: Path, file: Path, account: str | None) -> None:
    """See `network_commands.node_amend`."""
    change = files.toml(file, Amendment)
    with acting(folder, account) as there:
        said = there.amend(change)
    for each in said:
        typer.echo(each)
    typer.echo(f"Records of the network written: {len(said)}. The others learn it by the exchange.")


def serve(folder: Path, *, until_eof: bool) -> None:
    """See `commands.serve`."""
    from tansiq.node.serve import serve as run

    logs.to_stderr()
    helper = Helper()
    node = _open(folder, helper)
    listener = node.config.desks

    def ready() -> None:
        heap.settle()
        typer.echo(f"{node.config.node}: http://{listener.names[0]}:{listener.port}/", err=True)

    try:
        asyncio.run(run(node, ready, sys.stdin.buffer if until_eof else None))
    except* Fault as group:
        raise group.exceptions[0] from None
    except* Exception as group:
        structlog.get_logger().error("internal", exc_info=group)
        raise Fault("internal") from None
    finally:
        helper.close()
        node.close()


def rebuild(folder: Path) -> None:
    """See `commands.rebuild`."""
    node = _open(folder)
    try:
        count = node.db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
    finally:
        node.close()
    typer.echo(f"Made again from {count} records.")


def peer_invite(folder: Path, agency: str, file: Path) -> None:
    """See `network_commands.peer_invite`."""
    with looked_at(folder) as node:
        root = node.keyring.signer("root").key_id
        data = node.db.read(lambda tx: introduction.write(tx, node.config.agency, root, AgencyId(agency)))
        agency_here = node.config.agency
    files.write(file, data)
    typer.echo(f"{file}: the introduction of {agency_here} for {agency}. Fingerprint, to be told by voice:\n{root}")


def peer_accept(folder: Path, file: Path, fingerprint: str) -> None:
    """See `network_commands.peer_accept`."""
    data = _read(file, "introduction.invalid")
    with administering(folder) as there:
        agency = there.accept_peer(data, KeyId(fingerprint))
    typer.echo(f"{agency} is known now.")


def account_add(folder: Path, name: str, desk: str, roles: list[str]) -> None:
    """See `commands.account_add`."""
    try:
        wanted = frozenset(Role(role) for role in roles)
    except ValueError as error:
        raise Fault("config.invalid", str(error)) from error
    given = password()
    accounts.check_password(given)
    with administering(folder) as there:
        there.add_account(name, DeskId(desk), wanted, given)
    typer.echo(f"{name} may sign in at {desk}.")


def account_password(folder: Path, name: str) -> None:
    """See `commands.account_password`."""
    old, new = password(ask="Old password: "), password(ask="New password: ")
    with ExitStack() as stack:
        node = unless_running(folder, stack)
        if node is None:
            calling.change_password(folder, name, old, new)
        else:
            node.office.change_password(node.db, name, old, new, "", node.clock.now())
    typer.echo(f"{name} has a new password.")


def account_list(folder: Path, *, as_json: bool) -> None:
    """See `commands.account_list`."""
    with looked_at(folder) as node:
        now = node.clock.now()
        found = node.db.read(lambda tx: accounts.known(tx, now))
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    table = tables.table("account", "desk", "roles", "locked until")
    for each in found:
        until = f"{each.locked_until:%H:%M:%S}Z" if each.locked_until else ""
        table.add_row(each.account, each.desk, ", ".join(each.roles), until)
    Console().print(table)


def account_remove(folder: Path, name: str) -> None:
    """See `commands.account_remove`."""
    with administering(folder) as there:
        there.remove_account(name)
    typer.echo(f"{name} may not sign in any more. What was written under it stands.")


def _read(file: Path, code: str) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Fault(code, f"{file}: {error.strerror}.") from error


def _open(folder: Path, beforehand: Beforehand = in_place) -> Node:
    return Node(settings.load(folder), folder, SystemClock(), SystemEntropy(), beforehand=beforehand)
