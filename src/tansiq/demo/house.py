"""The demonstration's nodes: made, introduced to each other, run as processes of their own."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tansiq import config as settings
from tansiq.clock import SystemClock
from tansiq.config import Config, DemoAccount, ExchangeSettings, Listener
from tansiq.demo import network
from tansiq.demo.network import SMALL, Cast, GuestSeat, Seat
from tansiq.errors import Fault
from tansiq.ids import AgencyId, NodeId, SystemEntropy
from tansiq.network import accounts, introduction
from tansiq.network.accounts import Role
from tansiq.node import PROJECTIONS, Node
from tansiq.node.make import make
from tansiq.records.content import Status
from tansiq.storage import Tx

ACCOUNT = "watch"
AUTHORITIES = ("authority", "deputy")
"""Who may release at each agency's first node; two, for what two persons must approve."""
PASSWORD = "exercise"  # noqa: S105 - an exercise on loopback; the sign-in page shows it
START_S = 30.0
RULE_DAYS = 90
"""Longer than the month before whose end a node says that its rules run out."""


@dataclass
class Member:
    """One node of the demonstration.

    Args:
        seat: which.
        folder: its files.
        desks_port, peers_port: its doors.
        process: running, or None.
    """

    seat: Seat
    folder: Path
    desks_port: int
    peers_port: int
    guests: tuple[GuestSeat, ...] = ()
    process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    @property
    def agency(self) -> AgencyId:
        """Whose it is."""
        return self.seat.agency

    @property
    def node(self) -> NodeId:
        """Its node's name."""
        return self.seat.node

    @property
    def host(self) -> str:
        """The page's host name: one per node, because cookies ignore ports."""
        return f"{self.node}.localhost"

    @property
    def url(self) -> str:
        """Where its page is."""
        return f"http://{self.host}:{self.desks_port}/"

    def guest_url(self, guest: GuestSeat) -> str:
        """Where a hosted desk's page is: under a name of its own, so that both can be open in one browser."""
        return f"http://{guest.agency}.localhost:{self.desks_port}/"

    @property
    def alive(self) -> bool:
        """Whether its process runs."""
        return self.process is not None and self.process.returncode is None


def free_ports(count: int) -> int:
    """The first of ``count`` ports in a row on loopback that nobody holds: for benchmarks and tests.

    Below the range from which the kernel gives ports to clients, and from a place that differs by process.
    """
    first = 12_000 + os.getpid() % 400 * 40
    for base in range(first, 32_000, count):
        try:
            for port in range(base, base + count):
                with socket.socket() as door:
                    door.bind(("127.0.0.1", port))
        except OSError:
            continue
        return base
    raise Fault("port.in-use", f"No {count} free ports in a row.")


def members(folder: Path, first_port: int, who: Cast = SMALL) -> list[Member]:
    """The list's nodes, with a pair of ports each."""
    return [
        Member(
            seat,
            folder / seat.node,
            first_port + 2 * index,
            first_port + 2 * index + 1,
            tuple(guest for guest in who.guests if guest.host == seat.node),
        )
        for index, seat in enumerate(who.seats)
    ]


def configure(member: Member, addresses: dict[str, str]) -> Config:
    """A node's settings."""
    accounts_here = (ACCOUNT, *authorities(member), *(guest.agency for guest in member.guests))
    names = (member.host, *(f"{guest.agency}.localhost" for guest in member.guests), "127.0.0.1", "localhost")
    return Config(
        node=member.node,
        agency=member.agency,
        centre=member.seat.room.centre,
        status=Status.EXERCISE,
        desks=Listener(port=member.desks_port, names=names),
        peers=Listener(port=member.peers_port),
        exchange=ExchangeSettings(addresses=addresses),
        demo_accounts=tuple(DemoAccount(account=name, password=PASSWORD) for name in accounts_here),
    )


def is_made(member: Member) -> bool:
    """Whether its node is there already."""
    return (member.folder / "node.toml").exists()


def prepare(member: Member, addresses: dict[str, str], who: Cast = SMALL) -> None:
    """Make an agency's first node if it is not there yet; give it this run's addresses."""
    config = configure(member, addresses)
    if is_made(member):
        settings.save(config, member.folder)
        return
    clock = SystemClock()
    spec = network.founding(member.agency, f"127.0.0.1:{member.peers_port}", clock.now(), who, RULE_DAYS)
    make(member.folder, config, spec, clock, SystemEntropy())
    with opened(member) as node:
        node.db.write(lambda tx: seat(tx, node, member))


def authorities(member: Member) -> tuple[str, ...]:
    """Its accounts that may release; their keys are certified by the agency's root, which lies at its first node."""
    return AUTHORITIES if member.seat.first else ()


def seat(tx: Tx, node: Node, member: Member) -> None:
    """The exercise's accounts of a node."""
    watch = frozenset({Role.OFFICER, Role.ADMINISTRATOR})
    accounts.add(tx, ACCOUNT, member.seat.desk, watch, PASSWORD)
    releases = frozenset({Role.OFFICER, Role.RELEASE_AUTHORITY})
    for name in authorities(member):
        node.office.add_account(tx, name, member.seat.desk, releases, PASSWORD, node.clock.now())
    for guest in member.guests:
        accounts.add(tx, guest.agency, guest.desk, frozenset({Role.OFFICER}), PASSWORD)


@contextmanager
def opened(member: Member) -> Iterator[Node]:
    """A node of the demonstration, for this process alone."""
    node = Node(settings.load(member.folder), member.folder, SystemClock(), SystemEntropy())
    try:
        yield node
    finally:
        node.close()


def introduce(found: list[Member]) -> None:
    """Let the first nodes of every two agencies know each other; doing it again changes nothing."""
    with ExitStack() as stack:
        introduce_nodes({each.agency: stack.enter_context(opened(each)) for each in found if each.seat.first})


def introduce_nodes(nodes: dict[AgencyId, Node]) -> None:
    """Hand each agency's introduction to every other."""
    for agency, node in nodes.items():
        for other, peer in nodes.items():
            if other != agency:
                _hand_over(node, agency, peer, other)


def _hand_over(node: Node, agency: AgencyId, peer: Node, other: AgencyId) -> None:
    root = node.keyring.signer("root").key_id
    data = node.db.read(lambda tx: introduction.write(tx, agency, root, other))
    now = peer.clock.now()
    peer.db.write(lambda tx: introduction.accept(tx, data, other, root, PROJECTIONS, now))


async def start(member: Member) -> None:
    """Run a node's process and wait until its doors are open.

    Raises:
        Fault: with the node's own code when it ends at once.
    """
    log = (member.folder / "node.log").open("ab")
    member.process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tansiq",
        "serve",
        str(member.folder),
        "--until-eof",
        stdin=asyncio.subprocess.PIPE,
        stdout=log,
        stderr=log,
        start_new_session=True,
        env=dict(os.environ),
    )
    log.close()
    await answers(member)


async def answers(member: Member) -> None:
    """Wait until a node's doors are open.

    Raises:
        Fault: ``internal`` when its process ends, or takes too long.
    """
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{member.desks_port}", trust_env=False) as client:
        for _ in range(int(START_S / 0.1)):
            if not member.alive:
                raise Fault("internal", f"The node {member.node} ended at once; see {member.folder / 'node.log'}.")
            try:
                if (await client.get("/healthz")).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            await asyncio.sleep(0.1)
    raise Fault("internal", f"The node {member.node} does not answer; see {member.folder / 'node.log'}.")


async def kill(member: Member) -> None:
    """End a node's process as a power cut would (SIGKILL)."""
    if member.process is not None and member.alive:
        member.process.kill()
        await member.process.wait()


async def stop(found: list[Member]) -> None:
    """End all nodes in order."""
    for member in found:
        if member.process is not None and member.alive:
            member.process.terminate()
    for member in found:
        if member.process is not None:
            try:
                await asyncio.wait_for(member.process.wait(), 5)
            except TimeoutError:
                member.process.kill()
