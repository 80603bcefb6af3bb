"""``tansiq demo``: makes the nodes, runs them, plays the day, and serves the desk picker."""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
import webbrowser
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import typer
import uvicorn

from tansiq.config import Listener
from tansiq.demo import house, memory, network, picker, sample, setting_up
from tansiq.demo.day import Day, Step, steps
from tansiq.demo.desk import DeskClient, Refused
from tansiq.demo.house import Member
from tansiq.demo.network import SMALL, Cast
from tansiq.demo.picker import DeskView, NodeView, Script, SetUp, State, StepView
from tansiq.demo.wires import Wires
from tansiq.errors import Fault
from tansiq.geo.place import Names
from tansiq.ids import NodeId
from tansiq.node.serve import Quiet, bound

PAUSE_S = 4.0
"""Between two steps while the day plays: time to look."""
TRY_AGAIN_S = 0.5


class Demo:
    """The running demonstration; what the picker shows and does."""

    def __init__(self, folder: Path, first_port: int, events: bytes | None, *, play: bool, who: Cast = SMALL) -> None:
        self.members = house.members(folder, first_port, who)
        self._folder = folder
        self._who = who
        self.set_up = SetUp(False, "starting", 0.0)
        self.wires = Wires({member.node: member.peers_port for member in self.members})
        self._events = events or sample.events()
        self.steps = steps(real=events is not None)
        self._play = asyncio.Event()
        self._seated = False  # the day is played to be looked at: it waits for the first desk
        self._once = 0
        self._done: set[str] = set()
        self._trouble = ""
        if play:
            self._play.set()

    def state(self) -> State:
        """What the picker shows."""
        desks = tuple(desk for member in self.members for desk in self._desks(member))
        nodes = tuple(
            NodeView(member.node, self._name(member), self.wires.is_cut(member.node), member.alive)
            for member in self.members
        )
        steps = tuple(StepView(step.id, step.names, step.by, step.id in self._done) for step in self.steps)
        left = next((step.id for step in self.steps if step.id not in self._done), None)
        script = Script(self._plays, self._play.is_set() and not self._seated, left, steps)
        return State(desks, nodes, script, self.set_up)

    @property
    def _plays(self) -> bool:
        return self._play.is_set() and self._seated

    def _desks(self, member: Member) -> Iterator[DeskView]:
        """A node's desks: its agency's own, and those it hosts."""
        seat, names = member.seat, network.AGENCIES[member.agency][0]
        yield DeskView(member.node, member.agency, names, seat.desk, seat.names, house.ACCOUNT, member.url, None)
        for guest in member.guests:
            url = member.guest_url(guest)
            yield DeskView(
                member.node, guest.agency, guest.names, guest.desk, guest.desk_names, guest.agency, url, names
            )

    def _name(self, member: Member) -> Names:
        """A node by its agency; with its room where the agency has several."""
        names = network.AGENCIES[member.agency][0]
        if sum(other.agency == member.agency for other in self.members) == 1:
            return names
        place = member.seat.room.place
        return Names(ar=f"{names.ar} · {place.ar}", ckb=f"{names.ckb} · {place.ckb}", en=f"{names.en} · {place.en}")

    async def command(self, action: str) -> None:
        """Play, pause, take the next step; or say that somebody has sat down at a desk."""
        self._seated |= action != "pause"
        if action == "play":
            self._play.set()
        elif action == "pause":
            self._play.clear()
        elif action == "next":
            self._once += 1

    async def node(self, node: NodeId, action: str) -> None:
        """Cut, heal, kill or start a node. Raises ``node.not-found``."""
        member = next((member for member in self.members if member.node == node), None)
        if member is None:
            raise Fault("node.not-found")
        if action == "cut":
            self.wires.cut(node)
        elif action == "heal":
            self.wires.heal(node)
        elif action == "kill":
            await house.kill(member)
        elif action == "start" and not member.alive:
            await house.start(member)

    async def run(self) -> None:
        """Make and start the nodes, then play the day as it is asked for."""
        await self.prepare()
        day = self.day()
        try:
            for step in self.steps:
                await self._asked_for(step, day)
                while not await self.take(step, day):
                    await asyncio.sleep(TRY_AGAIN_S)
                self._done.add(step.id)
                typer.echo(f"  done: {step.names.en}")
            self._play.clear()
        finally:
            await day.close()

    async def prepare(self) -> None:
        """Make the nodes, let them know each other, run them."""
        await self.wires.start()

        def told(step: str, part: float) -> None:
            self.set_up = SetUp(False, step, part / 2)

        await asyncio.to_thread(setting_up.set_up, self._folder, self.members, self.wires.addresses, self._who, told)
        started = 0
        processors = asyncio.Semaphore(os.cpu_count() or 1)

        async def start(member: Member) -> None:
            nonlocal started
            async with processors:
                await house.start(member)
            started += 1
            self.set_up = SetUp(False, f"started {member.node}", 0.5 + started / (2 * len(self.members)))

        await asyncio.gather(*(start(member) for member in self.members))
        self.set_up = SetUp(True, "ready", 1.0)

    def day(self) -> Day:
        """The stage for one play of the day, with a desk at every agency's first node: those of Makhmur."""
        first = (member for member in self.members if member.seat.first)
        return Day({member.agency: DeskClient(member) for member in first}, self.wires, self._events)

    async def take(self, step: Step, day: Day) -> bool:
        """Bring a step about if it does not hold yet; whether it holds now. May be called again and again."""
        if await self._holds(step, day):
            return True
        try:
            await step.act(day)
        except httpx.HTTPError:
            pass  # a node is down or restarting: tried again
        except Refused as refused:
            if self._trouble != str(refused):
                self._trouble = str(refused)
                typer.echo(f"  {step.id}: {refused}", err=True)
        return await self._holds(step, day)

    async def stop(self) -> None:
        """End the nodes and the wires."""
        await house.stop(self.members)
        await self.wires.close()

    async def _asked_for(self, step: Step, day: Day) -> None:
        """Wait until the day plays, the next step is asked for, or somebody has taken this step by hand."""
        waited = 0.0
        while True:
            if self._once > 0:
                self._once -= 1
                return
            if self._plays and waited >= PAUSE_S:
                return
            if step.by is not None and await self._holds(step, day):
                return
            await asyncio.sleep(TRY_AGAIN_S)
            waited += TRY_AGAIN_S

    async def _holds(self, step: Step, day: Day) -> bool:
        try:
            return await step.holds(day)
        except (httpx.HTTPError, Refused):
            return False  # a node is down or restarting: look again


def run(
    folder: Path | None, port: int, events: Path | None, *, play: bool, browser: bool, rooms: int | None, small: bool
) -> None:
    """See `cli.commands.demo`.

    Raises:
        Fault: ``port.in-use``, or ``config.invalid`` when the events file cannot be read.
    """
    try:
        rows = events.read_bytes() if events else None
    except OSError as error:
        raise Fault("config.invalid", f"{events}: {error.strerror}.") from error
    who = SMALL if small else network.cast(memory.rooms() if rooms is None else rooms)
    with ExitStack() as stack:
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tansiq-demo-")))
        demo = Demo(folder.resolve(), port + 1, rows, play=play, who=who)
        typer.echo(_size(who))
        asyncio.run(_run(demo, port, browser=browser))


def _size(who: Cast) -> str:
    """How much runs, in a line of the console."""
    rooms, guests = len(who.rooms), len(who.guests)
    where = "one room" if rooms == 1 else f"{rooms} rooms"
    hosted = "no hosted desks" if guests == 0 else "one hosted desk" if guests == 1 else f"{guests} hosted desks"
    return f"{len(who.seats)} nodes in {where}, {hosted}; {memory.available_mb()} MB of memory are available."


async def _run(demo: Demo, port: int, *, browser: bool) -> None:
    for member in demo.members:
        for each in (member.desks_port, member.peers_port):
            with bound(Listener(port=each)):
                pass
    with bound(Listener(port=port)) as door:
        server = Quiet(uvicorn.Config(picker.app(demo), log_config=None, access_log=False, lifespan="off"))
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        serving = asyncio.create_task(server.serve(sockets=[door]))
        url = f"http://localhost:{port}/"
        typer.echo(f"Tansiq, an exercise. The desk picker: {url}   (Ctrl+C ends it)")
        if browser:
            await asyncio.to_thread(webbrowser.open, url)
        running = asyncio.create_task(demo.run())
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if running.done() and not stop.is_set():
                running.result()
                await stop.wait()
        finally:
            running.cancel()
            server.should_exit = True
            await demo.stop()
            await serving
