"""What is under way between nodes: bytes that may be lost, doubled, late, bent, cut short or astray."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Literal

from tansiq.ids import AgencyId

What = Literal["ask", "answer", "push", "parcel", "fetch", "fetched"]


@dataclass(frozen=True)
class Swarm:
    """Which faults a run has, and how often: probabilities per message or per step.

    Args:
        lose, double, bend, astray: per message.
        late: how often a message other than the oldest is delivered.
        cut, crash, restart: per step.
        odd: per step, that a lane is given something which no desk wrote (`oddities`).
        skew_s: how far clocks are off, seconds at most.
        stick: per step, that somebody writes a bundle or reads one.
        apart: whether two of the nodes have no link at all, only sticks.
    """

    lose: float
    double: float
    bend: float
    astray: float
    late: float
    cut: float
    crash: float
    restart: float
    skew_s: int
    odd: float
    stick: float = 0.0
    apart: bool = False


def swarm(chance: Random) -> Swarm:
    """Draw a run's faults: each kind is absent in half of the runs."""

    def sometimes(most: float) -> float:
        return chance.uniform(0, most) if chance.random() < 0.5 else 0.0

    return Swarm(
        lose=sometimes(0.4),
        double=sometimes(0.4),
        bend=sometimes(0.3),
        astray=sometimes(0.15),
        late=sometimes(0.8),
        cut=sometimes(0.08),
        crash=sometimes(0.12),
        restart=sometimes(0.05),
        skew_s=chance.choice((0, 1, 60, 90, 1200)),
        odd=sometimes(0.05),
        stick=sometimes(0.3),
        apart=chance.random() < 0.25,
    )


@dataclass(frozen=True)
class Hardships:
    """What befalls a run beside its `Swarm`, each in some of the runs.

    Args:
        outage: ``dark``: one node is off for three days; ``alone``: it runs, and no link of it stands. Empty: neither.
        full: per step, that a disk is full: for a transaction, or until somebody makes room.
        hostile: per step or answer, that a node says what no honest one would (`hostile`).
        rot: per step, that a bit flips in a copy that waits in its owner's store.
        years: by how many years one node's clock is off.
    """

    outage: str = ""
    full: float = 0.0
    hostile: float = 0.0
    rot: float = 0.0
    years: int = 0


def hardships(chance: Random) -> Hardships:
    """Draw a run's hardships, from a stream of their own: they leave its swarm as it was."""

    def sometimes(most: float) -> float:
        return chance.uniform(0, most) if chance.random() < 0.35 else 0.0

    return Hardships(
        outage=chance.choice(("", "", "", "dark", "alone")),
        full=sometimes(0.1),
        hostile=sometimes(0.15),
        rot=sometimes(0.1),
        years=chance.choice((0, 0, 0, 0, 0, 0, 1, -1)),
    )


@dataclass(frozen=True)
class Message:
    """Bytes under way.

    Args:
        what: an ask goes from the asker to the server, an answer back; a push is an answer to no ask, and an ask comes back. The
            others are between a node and one that carries parcels for it (`parcels`).
        asked_at: when it was asked for, by the asker's clock; None: who knows.
        honest: False when its sender lies, or its disk does.
    """

    number: int
    what: What
    sender: AgencyId
    receiver: AgencyId
    data: bytes
    asked_at: datetime | None
    honest: bool = True

    def __str__(self) -> str:
        return f"{self.what} {self.number} {self.sender}->{self.receiver}"


@dataclass
class Wire:
    """All links of the world."""

    swarm: Swarm
    flight: list[Message] = field(default_factory=list)
    cut: set[frozenset[AgencyId]] = field(default_factory=set)
    alone: AgencyId | None = None
    posted: int = 0

    def up(self, one: AgencyId, two: AgencyId) -> bool:
        """Whether the link between two nodes stands."""
        return frozenset({one, two}) not in self.cut and self.alone not in (one, two)

    def post(
        self,
        what: What,
        sender: AgencyId,
        receiver: AgencyId,
        data: bytes,
        asked_at: datetime | None = None,
        *,
        honest: bool = True,
    ) -> None:
        """Send bytes off."""
        self.posted += 1
        self.flight.append(Message(self.posted, what, sender, receiver, data, asked_at, honest))

    def pick(self, chance: Random) -> Message | None:
        """Take the next message that can arrive out of the air; it may stay there too, to arrive once more."""
        able = [message for message in self.flight if self.up(message.sender, message.receiver)]
        if not able:
            return None
        message = chance.choice(able) if chance.random() < self.swarm.late else able[0]
        if chance.random() >= self.swarm.double:
            self.flight.remove(message)
        return message


def bent(data: bytes, chance: Random) -> bytes:
    """The same bytes with some bits flipped, or cut short."""
    if chance.random() < 0.3 or not data:
        return data[: chance.randrange(len(data) + 1)]
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 4)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)
