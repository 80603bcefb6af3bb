"""Hosted desks: the guest's acts, in a folder without a node, and the host's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import msgspec
import typer
from rich.console import Console

from tansiq.cli import files, tables
from tansiq.cli.acting import acting
from tansiq.cli.opening import looked_at
from tansiq.clock import SystemClock
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, SystemEntropy
from tansiq.network import guests, introduction
from tansiq.network.building import build
from tansiq.network.directory import Directory
from tansiq.network.founding import publish
from tansiq.network.guests import Grant, Guest, Offer
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS, SCHEMA
from tansiq.records import log
from tansiq.storage import Database
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.work.housing import running

T = TypeVar("T")
GUEST = "guest.toml"
"""In a guest's folder: what it said of itself when it was founded."""


@dataclass(frozen=True)
class House:
    """A guest's folder."""

    guest: Guest
    keyring: Keyring
    db: Database

    def directory(self) -> Directory:
        """The network as far as the guest itself has said it."""
        return self.db.read(lambda tx: build(log.replay(tx)))


def found(folder: Path, spec: Path) -> None:
    """See `commands_hosting.hosting_found`."""
    guest = _read(spec, Guest)
    if (folder / GUEST).exists() or (folder / "node.toml").exists():
        raise Fault("store.exists", f"There is something in {folder}.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / GUEST).write_bytes(files.read(spec))
    with _house(folder) as house:
        now = SystemClock().now()
        root = house.db.write(lambda tx: guests.found(tx, guest, house.keyring, PROJECTIONS, SystemEntropy(), now))
    typer.echo(f"{guest.agency} is founded, without a node. Its root key's fingerprint:\n{root}")


def offer(folder: Path, guest: str, desk: str, file: Path, account: str | None) -> None:
    """See `commands_hosting.hosting_offer`."""
    with acting(folder, account) as there:
        made = there.offer_hosting(AgencyId(guest), DeskId(desk))
    file.write_bytes(msgspec.json.encode(made))
    typer.echo(f"{file}: the offer of {made.node} for {made.desk} of {made.guest}. The desk's key stays here.")


def grant(folder: Path, file: Path, days: int, kinds: list[str], level: int) -> None:
    """See `commands_hosting.hosting_grant`."""
    offered = _read(file, Offer)
    with _house(folder) as house:
        now = SystemClock().now()
        allowed = Grant(valid_until=now + timedelta(days=days), release_kinds=tuple(kinds), release_level=level)
        root = house.keyring.signer("root")
        said = house.db.write(
            lambda tx: guests.grant(tx, house.guest, offered, allowed, root, PROJECTIONS, SystemEntropy(), now)
        )
    leaves = f"{', '.join(said.release_kinds)} up to level {said.release_level}" if kinds else "nothing"
    typer.echo(
        f"{said.desk} may be at {said.node} until {said.valid_until:%Y-%m-%d %H:%M}Z; from there leaves: {leaves}."
    )


def invite(folder: Path, agency: str, file: Path) -> None:
    """See `commands_hosting.hosting_invite`."""
    with _house(folder) as house:
        root = house.keyring.signer("root").key_id
        data = house.db.read(lambda tx: introduction.write(tx, house.guest.agency, root, AgencyId(agency)))
    file.write_bytes(data)
    typer.echo(
        f"{file}: the introduction of {house.guest.agency} for {agency}. Fingerprint, to be told by voice:\n{root}"
    )


def agree(folder: Path, file: Path, account: str | None) -> None:
    """See `commands_hosting.hosting_agree`."""
    offered = _read(file, Offer)
    with acting(folder, account) as there:
        there.agree_hosting(offered)
    typer.echo(f"{offered.desk} of {offered.guest} is hosted at {offered.node}. Every page of it says so.")


def end(folder: Path, desk: str, account: str | None) -> None:
    """See `commands_hosting.hosting_end`."""
    clock = SystemClock()
    if (folder / GUEST).exists():
        with _house(folder) as house:
            said = running(house.directory(), desk, house.guest.agency)
            body, root = guests.ended(said, clock.now()), house.keyring.signer("root")
            house.db.write(
                lambda tx: publish(tx, house.guest, "hosting", body, root, PROJECTIONS, SystemEntropy(), clock.now())
            )
        typer.echo(f"{desk} is ended. Write introductions for everybody now: it acts where they arrive.")
        return
    with acting(folder, account) as there:
        there.end_hosting(desk)
    typer.echo(f"{desk} is not hosted here any more. The others are told over the links.")


def listed(folder: Path, *, as_json: bool) -> None:
    """See `commands_hosting.hosting_list`."""
    with looked_at(folder) as node:
        found = node.directory().hostings.standing()
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    table = tables.table("desk", "of", "at", "administered by", "until", "leaves from there")
    for each in found:
        leaves = f"{len(each.release_kinds)} kinds, level {each.release_level}" if each.release_kinds else "nothing"
        table.add_row(each.desk, each.guest, each.node, each.host, f"{each.valid_until:%Y-%m-%d %H:%M}Z", leaves)
    Console().print(table)


@contextmanager
def _house(folder: Path) -> Iterator[House]:
    guest = _read(folder / GUEST, Guest)
    db = SqliteDatabase(folder / "store.db", SCHEMA)
    try:
        yield House(guest, Keyring(folder / "keys"), db)
    finally:
        db.close()


def _read(file: Path, type_: type[T]) -> T:
    if file.suffix == ".toml":
        return files.toml(file, type_)
    try:
        return msgspec.json.decode(files.read(file), type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("file.malformed", f"{file}: {error}") from error
