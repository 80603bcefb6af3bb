"""The eight nodes of ten agencies, opened in this process under one clock: with persons who release, groups, frames and logs."""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
import structlog
from argon2 import PasswordHasher

from tansiq import config as settings
from tansiq.cli import logs
from tansiq.clock import ManualClock, SystemClock
from tansiq.demo import house, network, setting_up
from tansiq.exchange import session
from tansiq.ids import AgencyId, NodeId, SystemEntropy
from tansiq.kinds.draft import Author
from tansiq.labels.clearance import Seat
from tansiq.node import Node
from tansiq.records.log import Stored
from tests import persons
from tests.persons import Person
from tests.sets.canaries import Minted, found_in
from tests.worlds import World

OTHER_NODE = {"army": "army-kirkuk", "army-kirkuk": "army", "peshmerga": "peshmerga-kirkuk"} | {
    "peshmerga-kirkuk": "peshmerga"
}
"""Where else in the agency persons may release."""
WITH_PERSONS = (*OTHER_NODE, "joint-command", "ministry")
LOG = "node.log"


@dataclass(eq=False)
class Journal:
    """What goes to standard error while a node is at work is that node's log."""

    folder: Path | None = None

    def write(self, text: str) -> None:
        assert self.folder is not None, f"nobody's: {text}"
        with (self.folder / LOG).open("a") as file:
            file.write(text)

    def flush(self) -> None:
        """Nothing is kept back."""


@dataclass
class Eight(World):
    """The network.

    Args:
        frames: every batch that has reached a node.
        broken: the nodes in which something broke once, while a batch was in their hands.
    """

    frames: dict[AgencyId, list[bytes]] = field(default_factory=dict)
    journal: Journal = field(default_factory=Journal)
    broken: set[AgencyId] = field(default_factory=set)
    seats: list[tuple[AgencyId, Author]] = field(default_factory=list)
    people: dict[tuple[AgencyId, str], Person] = field(default_factory=dict)
    minted: Minted = field(default_factory=Minted)

    @contextmanager
    def at(self, node: AgencyId) -> Iterator[Node]:
        """A node at work."""
        self.journal.folder = self.nodes[node].folder
        yield self.nodes[node]
        self.journal.folder = None

    def carry(self, sender: AgencyId, receiver: AgencyId) -> list[Stored]:
        taken: list[Stored] = []
        for _ in range(1_000):
            with self.at(receiver) as here:
                asked_at = here.exchange.now()
                ask = here.exchange.ask(NodeId(sender))
            with self.at(sender) as there:
                served = there.exchange.serve(NodeId(receiver), there.exchange.wants(ask))
            self.frames.setdefault(receiver, []).append(served.batch)
            with self.at(receiver) as here:
                if receiver not in self.broken and found_in(served.batch):
                    self._break(here, NodeId(sender), served.batch)
                    self.broken.add(receiver)
                got = here.exchange.receive(NodeId(sender), served.batch, asked_at)
            assert got.fault is None, got.fault
            taken += got.stored
            if served.empty and not got.more:
                return taken
        raise AssertionError("the exchange does not come to an end")

    def carry_all(self) -> None:
        """Everything that waits anywhere arrives everywhere, and all that follows from it."""
        while sum(len(self.carry(one, other)) for one in self.nodes for other in self.nodes if one != other):
            pass
        for one in self.nodes:
            for other in self.nodes:
                if one != other:
                    self.carry(one, other)

    def _break(self, here: Node, sender: NodeId, batch: bytes) -> None:
        """A mistake of our own while a batch is taken, whose words quote it; logged as `tansiq serve` does."""

        def broken(*args: Any, **more: Any) -> Any:
            raise RuntimeError(f"cannot take {batch!r}")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(session, "check", broken)
            with pytest.raises(RuntimeError) as caught:
                here.exchange.receive(sender, batch)
        structlog.get_logger().error("internal", exc_info=caught.value)
        logging.getLogger("library").error("While a batch was taken\n%r", batch, exc_info=caught.value)


@contextmanager
def opened(folder: Path) -> Iterator[Eight]:
    """Found the exercise's network of three rooms, and open all of it."""
    who = network.cast(3)
    found = house.members(folder, 12_000, who)
    setting_up.set_up(folder, found, lambda node: {}, who, lambda step, part: None)
    made = Eight(ManualClock(SystemClock().now() + timedelta(minutes=1)))
    with ExitStack() as stack, _logged_to(made.journal):
        stack.enter_context(made)
        for member in found:
            node = AgencyId(member.node)
            made.nodes[node] = Node(settings.load(member.folder), member.folder, made.clock, SystemEntropy())
            made.specs[node] = SimpleNamespace(desks=(network.desk(member.seat),))  # type: ignore[assignment]
        made.carry_all()
        for name in WITH_PERSONS:
            _persons(made, AgencyId(name))
        made.carry_all()
        for seat in who.seats:
            node = AgencyId(seat.node)
            made.seats.append((node, _named(made, node, made.author(node))))
        for guest in who.guests:
            node = AgencyId(guest.host)
            made.seats.append((node, _named(made, node, _guest(guest.agency, network.desk(guest)))))
        yield made


@contextmanager
def _logged_to(journal: Journal) -> Iterator[None]:
    """All that any library says, down to the smallest."""
    before = logging.root.handlers[:], logging.root.level
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stderr", journal)
        logs.to_stderr()
    logging.root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        logging.root.handlers[:] = before[0]
        logging.root.setLevel(before[1])


def _persons(made: Eight, node: AgencyId) -> None:
    """Two who may release; to a further node the administrator brings the root's key on a stick, for the moment."""
    agency = AgencyId(made[node].config.agency)
    there = made[node].folder / "keys" / "root.pem"
    first = there.exists()
    if not first:
        shutil.copy(made[agency].folder / "keys" / "root.pem", there)
    for name in ("one", "two"):
        made.people[node, name] = persons.authority(made, node, made.minted.new((node, "account")))
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(persons.PASSWORD)  # it is asked for often
    made[node].db.write(lambda tx: tx.run("UPDATE account SET password = :cheap", {"cheap": cheap}))
    if not first:
        there.unlink()
        made.reopen(node)


def _named(made: Eight, node: AgencyId, author: Author) -> Author:
    """Who writes under an account that nobody else has."""
    return msgspec.structs.replace(author, account=made.minted.new((node, "account")))


def _guest(agency: AgencyId, desk: Any) -> Author:
    seat = Seat(desk.desk, agency, desk.clearance, desk.ceiling, frozenset(desk.caveats))
    return Author(agency=agency, centre=desk.centre, desk=desk.desk, account="guest", seat=seat, may_release=False)
