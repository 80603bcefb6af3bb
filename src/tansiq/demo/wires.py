"""The lines between the demonstration's nodes: a forwarder per ordered pair, which can be cut and healed like a real line."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from tansiq.ids import NodeId

CHUNK = 64 * 1024


class Wire:
    """One line: whoever connects to `port` reaches the target, unless the line is cut."""

    def __init__(self, target_port: int) -> None:
        self.cut = False
        self.port = 0
        self._target_port = target_port
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self) -> None:
        """Begin to forward; `port` is known from here on."""
        self._server = await asyncio.start_server(self._forward, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def sever(self) -> None:
        """Cut the line: what is open breaks, what comes is refused."""
        self.cut = True
        for writer in self._open:
            writer.transport.abort()

    def heal(self) -> None:
        """Let connections through again."""
        self.cut = False

    async def close(self) -> None:
        """End it."""
        self.sever()
        if self._server is not None:
            self._server.close()

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.cut:
            writer.transport.abort()
            return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target_port)
        except OSError:
            writer.transport.abort()
            return
        ends = {writer, far_writer}
        self._open |= ends
        try:
            await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))
        finally:
            self._open -= ends
            for end in ends:
                end.transport.abort()


class Wires:
    """All lines of the demonstration, by (who asks, who answers)."""

    def __init__(self, peers_ports: dict[NodeId, int]) -> None:
        self._wires = {
            (asks, answers): Wire(port)
            for asks in peers_ports
            for answers, port in peers_ports.items()
            if asks != answers
        }

    async def start(self) -> None:
        """Begin to forward."""
        for wire in self._wires.values():
            await wire.start()

    def addresses(self, node: NodeId) -> dict[str, str]:
        """Where one node reaches each of the others."""
        return {answers: f"127.0.0.1:{wire.port}" for (asks, answers), wire in self._wires.items() if asks == node}

    def is_cut(self, node: NodeId) -> bool:
        """Whether a node is off from all others."""
        return all(wire.cut for wire in self._of(node))

    def cut(self, node: NodeId) -> None:
        """Cut all lines of a node, both ways."""
        for wire in self._of(node):
            wire.sever()

    def heal(self, node: NodeId) -> None:
        """Let all lines of a node through again."""
        for wire in self._of(node):
            wire.heal()

    async def close(self) -> None:
        """End them."""
        for wire in self._wires.values():
            await wire.close()

    def _of(self, node: NodeId) -> list[Wire]:
        return [wire for pair, wire in self._wires.items() if node in pair]


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(CHUNK):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()
