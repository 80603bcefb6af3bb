"""A day played in two worlds that differ only in what the readers are not given.

*Open* acts happen in both worlds, *hidden* ones in the first alone. All randomness derives from (seed, cause), so an open act makes
the same ids in both, whatever was hidden before it. Two readers look on: the Peshmerga's node and desk across the border between
two agencies, and the army's post, a desk of low clearance beside the army's watch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import msgspec

from tansiq.demo.network import DESKS
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.kinds.network import Desk
from tansiq.records.log import Stored
from tests import worlds
from tests.exchange.hostile import small_world
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, COMMAND, MAKHMUR, PESHMERGA, World

WATCH, POST = DeskId("army.watch"), DeskId("army.post")
AGENCIES = (COMMAND, ARMY, PESHMERGA)
SOON = timedelta(minutes=20)
LATER_S = 1_800.0
ACROSS, BESIDE = "across", "beside"
CANARY = "zilzal"
"""In the words of everything hidden, and nowhere else."""


@dataclass(frozen=True)
class Hidden:
    """Something that no reader is given; every field is a dimension of its label, or what becomes of it.

    Args:
        audience: nobody, another agency, or the reader's own, whom no authority lets have it.
        ends: whether its handling is over before the day is.
        then: what becomes of it.
    """

    kind: str = "spot"
    audience: str = "nobody"
    level: int = 2
    caveat: str | None = None
    ends: bool = False
    shows: bool = False
    then: str = "nothing"


DIMENSIONS: dict[str, tuple[Any, ...]] = {
    "kind": ("spot", "info", "request", "movement", "facility", "watch"),
    "audience": ("nobody", "command", "reader, not approved"),
    "level": (0, 1, 2, 3),
    "caveat": (None, "ORCON", "SOURCE"),
    "ends": (False, True),
    "shows": (False, True),
    "then": ("nothing", "version", "recall", "recall once it has gone", "version once it has gone"),
}


def is_kept_from(hidden: Hidden, reader: str) -> bool:
    """Whether the reader is not given it. The post is cleared for level 1 and no caveat; across the border nothing of this goes."""
    if reader == BESIDE:
        return hidden.level > 1 or hidden.caveat is not None
    return hidden.audience != "reader, not approved" or hidden.level > 1


@dataclass
class Day:
    """One of the two worlds.

    Args:
        saw: what has reached a reader, in order: (channel, exact bytes).
        secrets: the ids of what was hidden.
    """

    world: World
    saw: list[tuple[str, bytes]] = field(default_factory=list)
    secrets: list[RecordId] = field(default_factory=list)
    later: list[Callable[[], object]] = field(default_factory=list)
    written: dict[int, tuple[Stored, Draft]] = field(default_factory=dict)

    def open(self, number: int) -> None:
        """A report that both readers are given."""
        said = worlds.spot(f"Open {number}.", to=(PESHMERGA, COMMAND), level=1)
        self.written[number] = self.world.publish(ARMY, said), said

    def correct(self, number: int) -> None:
        """Its next version."""
        before, said = self.written[number]
        more = msgspec.structs.replace(
            said, body=worlds.raw({"category": "post-empty", "activity": f"More on {number}."})
        )
        self.written[number] = self.world.publish(ARMY, worlds.after(before, more)), said

    def recall(self, number: int) -> None:
        """It is taken back from everyone."""
        self.world.recall(ARMY, self.written[number][0].id)

    def hide(self, number: int, hidden: Hidden) -> None:
        """Something that neither is given, and what becomes of it."""
        said = secret(number, hidden, self.world)
        stored = self.world.publish(ARMY, said)
        self.secrets.append(stored.id)
        match hidden.then:
            case "version":
                self.world.publish(ARMY, worlds.after(stored, said))
            case "recall":
                self.world.recall(ARMY, stored.id)
            case "recall once it has gone":
                self.later.append(lambda: self.world.recall(ARMY, stored.id))
            case "version once it has gone":
                self.later.append(lambda: self._version(stored, said))
            case _:
                pass

    def _version(self, before: Stored, said: Draft) -> None:
        try:
            self.world.publish(ARMY, worlds.after(before, said))
        except Fault as fault:
            if fault.code != "time.impossible":  # by now its label, or the time to answer it, may be over
                raise

    def exchange(self) -> None:
        """What waits for the Peshmerga goes to them, byte by byte noted; then the command's round."""
        for _ in range(
            2
        ):  # a second round, as a link makes it: the receipt for what came, and with it the picture's age
            self._pull(ARMY, PESHMERGA)
            self._pull(COMMAND, PESHMERGA)
            self._pull(PESHMERGA, ARMY)
            self.world.carry(ARMY, COMMAND)
            self.world.carry(COMMAND, ARMY)
        while self.later:
            self.later.pop(0)()

    def _pull(self, sender: AgencyId, receiver: AgencyId) -> None:
        here, there = self.world[receiver].exchange, self.world[sender].exchange
        for _ in range(50):
            asked_at = here.now()
            ask = here.ask(there.node)
            served = there.serve(here.node, there.wants(ask))
            self.saw += [(f"ask {receiver}", ask), (f"batch {sender} {receiver}", served.batch)]
            got = here.receive(there.node, served.batch, asked_at)
            if served.empty and not got.more:
                return
        raise AssertionError("the exchange does not come to an end")


def secret(number: int, hidden: Hidden, world: World) -> Draft:
    """The draft of a hidden act: a real body of its kind, with words of its own."""
    to = {"nobody": (), "command": (COMMAND,), "reader, not approved": (PESHMERGA,)}[hidden.audience]
    more: dict[str, Any] = {"show_audience": hidden.shows}
    if hidden.caveat:
        more["caveats"] = [hidden.caveat]
    if hidden.ends:
        more["handling_until"] = world.clock.now() + SOON
    label = worlds.label(to, hidden.level, **more)
    words = f"{CANARY} {number}"
    if hidden.kind == "movement":
        return worlds.movement(words, at=world.clock.now(), label=label)
    if hidden.kind == "spot":
        return worlds.spot(words, label=label)
    return draft(hidden.kind, label=label)


@contextmanager
def begun(seed: str) -> Iterator[Day]:
    """A world at dawn, with a second desk at the army's node."""

    def desk(name: DeskId, clearance: int, caveats: tuple[str, ...]) -> Desk:
        return Desk(desk=name, names=DESKS[ARMY], centre=MAKHMUR, clearance=clearance, ceiling=3, caveats=caveats)

    desks = (desk(WATCH, 3, ("ORCON", "SOURCE", "PUBLIC")), desk(POST, 1, ()))
    with small_world(AGENCIES, seed=seed, changes={ARMY: {"desks": desks}}) as world:
        yield Day(world)
