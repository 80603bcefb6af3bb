"""The demonstration's nodes: made, introduced to each other, run as processes of their own."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tansiq import config as settings
from tansiq.clock import SystemClock
from tansiq.config import Config, DemoAccount, ExchangeSettings, Listener
from tansiq.demo import network
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId, SystemEntropy
from tansiq.network import accounts, introduction
from tansiq.network.accounts import Role
from tansiq.node import PROJECTIONS, Node
from tansiq.node.make import make
from tansiq.records.content import Status

ACCOUNT = "watch"
PASSWORD = "exercise"  # noqa: S105 - an exercise on loopback; the sign-in page shows it
START_S = 30.0


@dataclass
class Member:
    """One node of the demonstration.

    Args:
        agency: whose it is; the node has the same name.
        folder: its files.
        desks_port, peers_port: its doors.
        process: running, or None.
    """

    agency: AgencyId
    folder: Path
    desks_port: int
    peers_port: int
    process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    @property
    def node(self) -> NodeId:
        """Its node's name."""
        return NodeId(self.agency)

    @property
    def host(self) -> str:
        """The page's host name: one per node, because cookies ignore ports."""
        return f"{self.agency}.localhost"

    @property
    def url(self) -> str:
        """Where its page is."""
        return f"http://{self.host}:{self.desks_port}/"

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


def members(folder: Path, first_port: int) -> list[Member]:
    """The list's nodes, with a pair of ports each."""
    return [
        Member(agency, folder / agency, first_port + 2 * index, first_port + 2 * index + 1)
        for index, agency in enumerate(network.AGENCIES)
    ]


def configure(member: Member, addresses: dict[str, str]) -> Config:
    """A node's settings."""
    return Config(
        node=member.node,
        agency=member.agency,
        centre=network.MAKHMUR,
        status=Status.EXERCISE,
        desks=Listener(port=member.desks_port, names=(member.host, "127.0.0.1", "localhost")),
        peers=Listener(port=member.peers_port),
        exchange=ExchangeSettings(addresses=addresses),
        demo_accounts=(DemoAccount(account=ACCOUNT, password=PASSWORD),),
    )


def prepare(member: Member, addresses: dict[str, str]) -> None:
    """Make a node that is not there yet; give it this run's addresses."""
    config = configure(member, addresses)
    if (member.folder / "node.toml").exists():
        settings.save(config, member.folder)
        return
    clock, entropy = SystemClock(), SystemEntropy()
    spec = network.founding(member.agency, f"127.0.0.1:{member.peers_port}", clock.now())
    make(member.folder, config, spec, clock, entropy)
    roles = frozenset({Role.OFFICER, Role.ADMINISTRATOR})
    node = Node(config, member.folder, clock, entropy)
    node.db.write(lambda tx: accounts.add(tx, ACCOUNT, DeskId(f"{member.agency}.watch"), roles, PASSWORD))
    node.close()


def introduce(found: list[Member]) -> None:
    """Let every two nodes know each other; doing it again changes nothing."""
    nodes = {
        member.agency: Node(settings.load(member.folder), member.folder, SystemClock(), SystemEntropy())
        for member in found
    }
    try:
        for agency, node in nodes.items():
            root = node.keyring.signer("root").key_id
            for other, peer in nodes.items():
                if other != agency:
                    _hand_over(node, agency, root, peer, other)
    finally:
        for node in nodes.values():
            node.close()


def _hand_over(node: Node, agency: AgencyId, root: KeyId, peer: Node, other: AgencyId) -> None:
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
