"""Running a node: its doors, a link to every peer, the watch on what is overdue."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import IO

import uvicorn
from litestar.types import ASGIApp

from tansiq.config import Listener
from tansiq.errors import Fault
from tansiq.exchange.doorstep import Doorstep
from tansiq.exchange.line import fingerprint
from tansiq.exchange.link import Link
from tansiq.exchange.listener import Sessions, listener
from tansiq.exchange.presence import Presence
from tansiq.exchange.silences import SILENT_AFTER
from tansiq.ids import NodeId
from tansiq.node import Node, inside, local, shapes
from tansiq.web.app import app

WATCH_EVERY_S = 2.0
LOOK_FOR_PEERS_S = 5.0
MAX_HEAD_BYTES = 16 * 1024
"""The first line and headers of a peer's call; they take some three hundred."""


class Quiet(uvicorn.Server):
    """A server that leaves signals to the node, which has two of them."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(node: Node, ready: Callable[[], None] = lambda: None, until_eof: IO[bytes] | None = None) -> None:
    """Run a node until SIGTERM or SIGINT: all doors, a link to every peer, the watch on what is overdue.

    Args:
        ready: called once the doors are open.
        until_eof: stop too when this pipe closes: whoever started us is gone.

    Raises:
        Fault: ``port.in-use``.
    """
    shapes.work_out()  # before there are threads
    config = node.config
    node.bell.hang()
    sessions = Sessions(config.node, fingerprint(node.certificate()), node.clock, node.entropy)
    presence = Presence()
    peers_app = listener(node.exchange, sessions, node.bell, presence, node.depot, node.threshold)
    tls = {"ssl_certfile": str(node.tls_file), "ssl_keyfile": str(node.tls_file)}
    door = node.door()
    local_door = replace(door, hosts=frozenset({local.HOST}))
    with (
        bound(config.desks) as desks,
        bound(config.peers) as street,
        Doorstep(street, node.threshold, node.clock) as peers,
        local.listening(node.folder) as commands,
    ):
        servers = [quiet(app(door), {}), quiet(peers_app, tls), quiet(app(local_door, inside.handlers(node)), {})]
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        if until_eof is not None:
            asyncio.get_running_loop().add_reader(until_eof, stop.set)
        async with asyncio.TaskGroup() as group:
            doors = [
                group.create_task(server.serve(sockets=[bound_to]))
                for server, bound_to in zip(servers, (desks, peers, commands), strict=True)
            ]
            others = [group.create_task(_links(node, presence)), group.create_task(_watch(node))]
            ready()
            await stop.wait()
            for server in servers:
                server.should_exit = True
            for task in others:
                task.cancel()
            await asyncio.wait(doors)


@contextmanager
def bound(where: Listener) -> Iterator[socket.socket]:
    """A socket bound to a door's address.

    Raises:
        Fault: ``port.in-use``.
    """
    # named TCP, or asyncio leaves Nagle's delay on: an answer's second piece would wait a round trip for the first one's receipt
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((where.host, where.port))
        except OSError as error:
            raise Fault("port.in-use", f"{where.host}:{where.port}: {error.strerror}.") from error
        door.listen(128)
        door.setblocking(False)
        yield door


def quiet(application: ASGIApp, tls: dict[str, str]) -> Quiet:
    """A server of an application, as every door of a node has it."""
    return Quiet(
        uvicorn.Config(
            application,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            proxy_headers=not tls,  # between nodes there is no proxy, and a stranger's word must not name another address
            h11_max_incomplete_event_size=MAX_HEAD_BYTES if tls else None,
            server_header=False,
            timeout_graceful_shutdown=1,
            ssl_certfile=tls.get("ssl_certfile"),
            ssl_keyfile=tls.get("ssl_keyfile"),
        )
    )


async def _links(node: Node, presence: Presence) -> None:
    """Keep a link to every peer of the network; one that is introduced while we run is picked up."""
    running: dict[NodeId, asyncio.Task[None]] = {}
    settings = node.config.exchange
    async with asyncio.TaskGroup() as group:
        while True:
            directory = await asyncio.to_thread(node.directory)
            for entry in directory.nodes():
                peer = entry.key.node
                if peer is None or peer == node.config.node or peer in running:
                    continue
                address = settings.addresses.get(peer, entry.key.address)
                link = Link(
                    node.exchange,
                    node.bell,
                    peer,
                    address,
                    entry.key.certificate,
                    wait_s=settings.wait_s,
                    retry_s=settings.retry_s,
                    presence=presence,
                    courier=node.courier(peer),
                )
                running[peer] = group.create_task(link.run())
            await asyncio.sleep(LOOK_FOR_PEERS_S)


async def _watch(node: Node) -> None:
    """Ring for what is overdue, settle what rings for nothing any more, look again at what was put aside, destroy and settle what
    could not be in time, tell whose records were opened, note who falls silent.

    A node that was off has heard nobody: only who is silent while it runs has fallen silent.
    """
    listening_since = node.clock.now() + SILENT_AFTER
    while True:
        tasks = (
            node.ring_overdue,
            node.settle_alarms,
            node.look_again,
            node.exchange.scrub,
            node.settle,
            node.seer.tell,
        )
        done = [await asyncio.to_thread(each) for each in tasks]
        turned = await asyncio.to_thread(node.note_silences) if node.clock.now() >= listening_since else 0
        if any(done) or turned:
            node.bell.ring()
        await asyncio.sleep(WATCH_EVERY_S)
