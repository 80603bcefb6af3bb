"""One run: a schedule of acts, exchange and faults, then healing, then the judgement."""

from __future__ import annotations

import multiprocessing
import os
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tansiq.errors import Family, Fault
from tansiq.ids import AgencyId
from tansiq.simulation import wire
from tansiq.simulation.chance import Chance
from tansiq.simulation.checks import Checks
from tansiq.simulation.crash import Crash, Trap
from tansiq.simulation.desks import Act, Desks
from tansiq.simulation.report import Broken, Report
from tansiq.simulation.wire import Message, Wire
from tansiq.simulation.witness import Witness
from tansiq.simulation.world import Place, World, folder

STEPS = 250
QUIET_WITHIN = 30
"""Rounds of exchange after which a healed world must have come to rest; three are enough when nothing waits for a limit."""


def run(seed: int) -> Report:
    """Run one world and judge it."""
    chance = Chance(seed)
    nodes = chance.of("nodes").choice((2, 3, 3, 4))
    with folder() as base:
        world = World(nodes, seed, Path(base))
        play = _Play(world, chance)
        failure = None
        try:
            play.play()
        except Exception as error:  # whatever goes wrong in a world is this seed's finding
            failure = f"{type(error).__name__}: {error}"
        finally:
            world.close()
    return Report(seed, nodes, failure, tuple(play.trace), play.counts)


def run_many(
    runs: int, first_seed: int, on_done: Callable[[Report], None] | None = None, workers: int | None = None
) -> list[Report]:
    """Run ``runs`` worlds from consecutive seeds.

    Args:
        on_done: called in this process with each report, in the order of the seeds.
        workers: processes; None: as many as there are processors; 1: this process alone.

    Returns:
        The reports that failed.
    """
    failed: list[Report] = []

    def take(report: Report) -> None:
        if not report.ok:
            failed.append(report)
        if on_done is not None:
            on_done(report)

    seeds = range(first_seed, first_seed + runs)
    count = min(workers or os.cpu_count() or 1, runs)
    if count <= 1:
        for seed in seeds:
            take(run(seed))
        return failed
    with ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn")) as pool:
        for report in pool.map(run, seeds, chunksize=4):
            take(report)
    return failed


class _Play:
    """The course of one run."""

    def __init__(self, world: World, chance: Chance) -> None:
        self.trace: list[str] = []
        self.counts: Counter[str] = Counter()
        self._world = world
        self._places = world.places
        self._chance = chance
        self._swarm = wire.swarm(chance.of("swarm"))
        self._wire = Wire(self._swarm)
        self._desks = Desks(tuple(world.places))
        self._witness = Witness(world.places)
        self._checks = Checks(world.places, self._desks, self._witness)
        self._step = 0

    def play(self) -> None:
        """Run the schedule, heal, judge."""
        self._note(str(self._swarm))
        for place in self._places.values():
            skew = self._chance.of("skew").uniform(-self._swarm.skew_s, self._swarm.skew_s)
            place.clock.advance(round(skew, 3))
        for self._step in range(1, STEPS + 1):
            self._one_step()
        self._heal()
        self.counts += self._checks.end(next(iter(self._places.values())).clock.now())
        self.counts["records"] = sum(len(seen.own) for seen in self._witness.seen.values())
        self.counts["ever agreed"] = len(self._checks.agreed)
        self.counts["copies"] = len(self._witness.made)

    def _one_step(self) -> None:
        chance = self._chance.of("schedule")
        self._faults()
        what = chance.choices(("act", "ask", "deliver", "time"), weights=(8, 8, 14, 2))[0]
        place = chance.choice(list(self._places.values()))
        match what:
            case "act":
                if place.up:
                    self._guarded(place, lambda: self._work(place))
            case "ask":
                other = chance.choice([each for each in self._places.values() if each is not place])
                if place.up:
                    self._guarded(place, lambda: self._ask(place, other))
            case "deliver":
                message = self._wire.pick(self._chance.of("wire"))
                if message is not None:
                    self._deliver(message, self._chance.of("wire").random() < self._swarm.lose)
            case _:
                seconds = chance.choice((1, 1, 20, 60, 300, 1200, 3000))
                for each in self._places.values():
                    each.clock.advance(seconds)
                self._note(f"{seconds} s pass")
                if place.up:
                    self._guarded(place, lambda: self._watch(place))

    # ---- what nodes do

    def _work(self, place: Place) -> None:
        chance = self._chance.of(f"desk {place.agency}")
        waiting = self._desks.open_at(place.agency)
        if waiting and chance.random() < 0.7:
            return self._send(place, waiting[0])
        done = [act for act in self._desks.done() if act.agency == place.agency]
        if done and chance.random() < 0.08:
            act = chance.choice(done)
            self._note(f"act {act.number} again")
            return self._desks.repeat(place, act)
        act_or_none = self._desks.invent(place, chance)
        if act_or_none is not None:
            self._note(str(act_or_none))
            self._send(place, act_or_none)
        return None

    def _send(self, place: Place, act: Act) -> None:
        came = self._desks.send(place, act)
        self._note(f"act {act.number}: {came}")
        self.counts["acts"] += 1

    def _watch(self, place: Place) -> None:
        rung = place.node.ring_overdue()
        if rung:
            self._note(f"{place.name} rings {rung}")

    def _ask(self, place: Place, other: Place) -> None:
        data = place.node.exchange.ask(other.name)
        self._wire.post("ask", place.agency, other.agency, data)
        self._note(f"ask {self._wire.posted} {place.name}->{other.name}")

    def _deliver(self, message: Message, lost: bool) -> None:
        chance = self._chance.of("wire")
        to, sender, data, genuine = message.receiver, message.sender, message.data, True
        if lost:
            return self._note(f"{message} is lost")
        if chance.random() < self._swarm.bend:
            data, genuine = wire.bent(data, chance), False
        if chance.random() < self._swarm.astray and len(self._places) > 2:
            genuine = False
            others = [each for each in self._places if each not in (to, sender)]
            if chance.random() < 0.5:
                to = chance.choice(others)
            else:
                sender = chance.choice(others)
        place = self._places[to]
        if not place.up:
            return self._note(f"{message} finds nobody")
        self._note(f"{message} arrives at {to} from {sender}" + ("" if genuine else ", not as it was sent"))
        handle = self._serve if message.what == "ask" else self._receive
        return self._guarded(place, lambda: handle(place, sender, data, genuine))

    def _serve(self, place: Place, asker: AgencyId, data: bytes, genuine: bool) -> None:
        exchange = place.node.exchange
        try:
            served = exchange.serve(self._places[asker].name, exchange.wants(data))
        except Fault as fault:
            return self._refused(fault, genuine)
        self.counts["served"] += 1
        return self._wire.post("answer", place.agency, asker, served.batch)

    def _receive(self, place: Place, server: AgencyId, data: bytes, genuine: bool) -> None:
        try:
            received = place.node.exchange.receive(self._places[server].name, data)
        except Fault as fault:
            return self._refused(fault, genuine)
        self.counts["received"] += 1
        if received.fault is not None:
            self._refused(Fault(received.fault), genuine)
        return None

    def _refused(self, fault: Fault, genuine: bool) -> None:
        self._note(f"  refused: {fault.code}")
        self.counts["refused"] += 1
        if genuine or fault.family is not Family.PEER:
            raise Broken(f"a genuine message was refused: {fault}")

    # ---- what happens to them

    def _faults(self) -> None:
        chance, swarm = self._chance.of("faults"), self._swarm
        places = list(self._places.values())
        for place in places:
            if not place.up and chance.random() < 0.3:
                self._start(place)
        if chance.random() < swarm.cut:
            link = frozenset(chance.sample(list(self._places), 2))
            self._wire.cut ^= {link}
            self._note(f"link {'-'.join(sorted(link))} is {'cut' if link in self._wire.cut else 'up'}")
        if chance.random() < swarm.restart:
            place = chance.choice(places)
            place.stop()
            self._note(f"{place.name} restarts")
            self._start(place)
        if chance.random() < swarm.crash:
            place = chance.choice(places)
            trap = Trap(chance.randrange(2), chance.choice(("within", "before", "after")), chance.randrange(12))
            if place.up:
                place.db.trap = trap

    def _guarded(self, place: Place, work: Callable[[], None]) -> None:
        """Let a node do something; if it crashes it is down. Whatever happens is judged."""
        try:
            work()
        except Crash:
            place.stop()
            self._note(f"  {place.name} crashes")
            self.counts["crashes"] += 1
        if place.up:
            self._checks.step(place)
            self._checks.lanes(place)

    def _start(self, place: Place) -> None:
        place.start()
        self._note(f"{place.name} is up")
        self._checks.step(place)
        self._checks.lanes(place)

    def _heal(self) -> None:
        self._note("everything heals")
        self._wire.cut.clear()
        late = list(self._wire.flight)
        self._wire.flight.clear()
        latest = max(place.clock.now() for place in self._places.values())
        for place in self._places.values():
            if not place.up:
                self._start(place)
            place.db.trap = None
            place.clock.advance((latest - place.clock.now()).total_seconds())
        for place in self._places.values():
            for act in self._desks.open_at(place.agency):
                self._send(place, act)
            self._checks.step(place)
        self._chance.of("late").shuffle(late)
        for message in late:
            place, exchange = self._places[message.receiver], self._places[message.receiver].node.exchange
            if message.what == "ask":
                exchange.serve(self._places[message.sender].name, exchange.wants(message.data))
            else:
                self._receive(place, message.sender, message.data, True)
            self._checks.step(place)
        for number in range(QUIET_WITHIN):
            if not self._round():
                self._note(f"quiet after {number} rounds")
                return
        raise Broken("the healed world does not come to rest")

    def _round(self) -> bool:
        """Everybody asks everybody; whether anything moved."""
        moved = False
        for asker in self._places.values():
            for server in self._places.values():
                if asker is server:
                    continue
                exchange = server.node.exchange
                ask = asker.node.exchange.ask(server.name)
                served = exchange.serve(asker.name, exchange.wants(ask))
                got = asker.node.exchange.receive(server.name, served.batch)
                if got.fault is not None:
                    raise Broken(f"{asker.name} refuses {server.name} in good weather: {got.fault}")
                moved = moved or not served.empty or bool(served.received) or bool(got.stored)
                self._checks.step(asker)
        return moved

    def _note(self, line: str) -> None:
        self.trace.append(f"{self._step:>3} {line}")
