"""The course of one run: a schedule of acts, exchange and faults, then healing, then the judgement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from tansiq.errors import Fault
from tansiq.exchange.session import MAX_SKEW
from tansiq.simulation import customs, rot, tally, wire
from tansiq.simulation.acts import Act
from tansiq.simulation.chance import Chance
from tansiq.simulation.checks import Checks
from tansiq.simulation.circles import Circles
from tansiq.simulation.crash import Crash, Trap
from tansiq.simulation.customs import Customs
from tansiq.simulation.desks import FULL, Desks
from tansiq.simulation.drafts import Drafts
from tansiq.simulation.eyes import Eyes
from tansiq.simulation.hostile import Attacks
from tansiq.simulation.mail import Mail
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.parcels import Parcels
from tansiq.simulation.persons import Persons, Say
from tansiq.simulation.report import Broken
from tansiq.simulation.sticks import Sticks
from tansiq.simulation.takings import Takings
from tansiq.simulation.troubles import Troubles
from tansiq.simulation.wire import Hardships, Swarm, Wire
from tansiq.simulation.witness import Witness
from tansiq.simulation.world import Place, World

LENGTHS = (100, 100, 140, 240)
"""Steps that a world may have. Most faults show early; what takes long to come about has the long ones."""
OPENINGS = 0.2
"""How likely somebody opens a record in each step."""
TELLINGS = 0.1
"""How likely a node tells in each step what was opened there."""
RECALLS = (0.0, 0.0, 0.02, 0.1)
"""How likely a recall is in each step: half of the worlds have none, so that the others' acts go on long enough to be judged."""
WORDS = 0.12
"""How likely, in a world with two persons, one of them looks in each step whether there is anything to speak of."""
PUSHES = (0.0, 0.0, 0.05, 0.15)
"""How likely a push is in each step: in half of the worlds everybody waits to be asked."""
QUIET_WITHIN = 30
"""Rounds of exchange after which a healed world must have come to rest; three are enough when nothing waits for a limit."""


class Play:
    """One run on a fresh world.

    `trace` says what happened, a line per step; `counts` how often what happened.
    """

    def __init__(
        self,
        world: World,
        chance: Chance,
        swarm: Swarm | None = None,
        hard: Hardships | None = None,
        habits: Customs | None = None,
    ) -> None:
        self.trace: list[str] = []
        self.counts: Counter[str] = Counter()
        self._places = world.places
        self._chance = chance
        self._swarm = swarm or wire.swarm(chance.of("swarm"))
        self._hard = hard or wire.hardships(chance.of("hardships"))
        self._customs = habits or customs.customs(chance, tuple(world.places))
        self._wire = Wire(self._swarm)
        self._witness = Witness(world.places)
        self._desks = Desks(tuple(world.places), self._witness)
        self._drafts = Drafts(self._desks, self._customs, chance.of("parties"))
        self._oddities = Oddities()
        self._persons = Persons(self._desks, self._witness)
        self._circles = Circles(self._desks, self._witness, self._oddities)
        self._eyes = Eyes(self._witness, disks_fill=self._hard.full > 0)
        apart = frozenset(chance.of("apart").sample(list(world.places), 2)) if self._swarm.apart else frozenset()
        if apart:
            self._wire.cut.add(apart)
        between = sorted(world.places.keys() - apart)
        carried = self._customs.carried and bool(apart and between)
        self._parcels = Parcels(
            self._places,
            self._wire,
            apart if carried else frozenset(),
            chance.of("carrier").choice(between or list(world.places)),
            self._hard.hostile,
            chance.of("parcels"),
            self.counts,
            self._note,
        )
        self._mail = Mail(
            self._places,
            self._wire,
            chance,
            self.counts,
            self._guarded,
            self._note,
            self._hard.hostile,
            self._parcels,
        )
        self._sticks = Sticks(
            self._places,
            self._swarm,
            apart,
            chance.of("sticks"),
            self.counts,
            self._guarded,
            self._note,
            carried=carried,
        )
        self._checks = Checks(
            world.places,
            self._desks,
            self._witness,
            self._oddities,
            self._eyes,
            self._circles,
            self._persons,
            self._parcels,
        )
        self._step = 0
        self._takings = Takings(
            self._places,
            self._desks,
            self._witness,
            self._oddities,
            self._circles,
            self._customs,
            chance,
            self.counts,
            self._guarded,
            self._note,
            recalls=chance.of("recalls").choice(RECALLS),
            crashes=self._swarm.crash > 0,
        )
        self._attacks = Attacks(self._oddities, self._takings.stands)
        self._pushes = chance.of("pushes").choice(PUSHES)
        self._troubles = Troubles(self._hard, self._places, self._wire, chance, self.counts, self._note)

    def play(self) -> None:
        """Run the schedule, heal, judge."""
        self._note(str(self._swarm))
        self._note(str(self._hard))
        self._note(str(self._customs))
        self.counts["worlds with two apart"] += bool(self._sticks.apart)
        for place in self._places.values():
            skew = self._chance.of("skew").uniform(-self._swarm.skew_s, self._swarm.skew_s)
            place.clock.advance(round(skew, 3))
        self._troubles.begin()
        instants = [place.clock.now() for place in self._places.values()]
        self._desks.clocks_differ = max(instants) - min(instants) > MAX_SKEW
        length = self._chance.of("length").choice(LENGTHS)
        for self._step in range(1, length + 1):
            self._one_step()
        self._heal()
        self.counts += self._checks.end(next(iter(self._places.values())).clock.now())
        tally.count(self.counts, self._witness, self._desks, self._oddities, self._checks.plans.agreed)

    def _one_step(self) -> None:
        chance = self._chance.of("schedule")
        self._faults()
        self._takings.step()
        self._speak()
        self._look()
        self._push()
        self._sticks.step()
        self._carry()
        what = chance.choices(("act", "ask", "deliver", "time"), weights=(8, 8, 14, 2))[0]
        place = chance.choice(list(self._places.values()))
        match what:
            case "act":
                if self._customs.busy and self._chance.of("busy").random() < 0.5:
                    place = self._places[self._chance.of("who is busy").choice(self._customs.busy)]
                if place.up:
                    self._guarded(place, lambda: self._work(place))
            case "ask":
                other = chance.choice([each for each in self._places.values() if each is not place])
                if place.up:
                    self._guarded(place, lambda: self._mail.ask(place, other))
            case "deliver":
                self._mail.deliver_next()
            case _:
                seconds = chance.choice((1, 1, 20, 60, 300, 1200, 3000))
                for each in self._places.values():
                    each.clock.advance(seconds)
                self._note(f"{seconds} s pass")
                if place.up:
                    self._guarded(place, lambda: self._watch(place))

    # ---- what desks do

    def _work(self, place: Place) -> None:
        chance = self._chance.of(f"desk {place.agency}")
        waiting = self._desks.open_at(place.agency)
        if waiting and chance.random() < 0.7:
            return self._send(place, waiting[0])
        done = [act for act in self._desks.done() if act.agency == place.agency]
        if done and chance.random() < 0.08:
            act = chance.choice(done)
            self._note(f"act {act.number} again")
            self.counts["repeated"] += 1
            return self._desks.repeat(place, act)
        act_or_none = self._drafts.invent(place, chance)
        if act_or_none is not None:
            self._note(str(act_or_none))
            self._send(place, act_or_none)
        return None

    def _speak(self) -> None:
        """Somebody with the right to release speaks of what waits."""
        chance = self._chance.of("words")
        if self._customs.releaser is None or chance.random() >= WORDS:
            return
        place = self._places[self._customs.releaser]
        if not place.up:
            return
        say = self._persons.begin(place, chance)
        if say is None:
            return
        if self._swarm.crash and chance.random() < 0.3:
            place.db.trap = Trap(
                chance.randrange(4), chance.choice(("within", "before", "after")), chance.randrange(12)
            )
        self._guarded(place, lambda: self._say(place, say))

    def _say(self, place: Place, say: Say) -> None:
        came = self._persons.say(place, say)
        self._note(f"{say.person} of {place.name} on act {self._desks.act_of(say.own).number}: {came}")
        self.counts["words"] += came not in ("again", "too late")
        self.counts["let go by persons"] += len(say.grants)

    def _look(self) -> None:
        """Desks open what they were given; their nodes tell."""
        chance = self._chance.of("eyes")
        place = chance.choice(list(self._places.values()))
        if chance.random() < OPENINGS and place.up:
            self._guarded(place, lambda: self._open(place))
        teller = chance.choice(list(self._places.values()))
        if chance.random() < TELLINGS and teller.up:
            self._guarded(teller, lambda: self._tell(teller))
        if chance.random() < self._hard.hostile and len(self._places) > 2:
            sender, receiver, third = chance.sample(list(self._places.values()), 3)
            if sender.up and self._eyes.lie(sender, receiver, third.agency, chance):
                self._note(f"{sender.name} tells {receiver.name} that it has seen what is {third.name}'s")
                self.counts["lies of what was seen"] += 1

    def _push(self) -> None:
        """A node does not wait to be asked."""
        chance = self._chance.of("pushes")
        if chance.random() >= self._pushes:
            return
        place, other = chance.sample(list(self._places.values()), 2)
        if place.up:
            self._guarded(place, lambda: self._mail.push(place, other))

    def _carry(self) -> None:
        """Somebody hands a third node a parcel, or asks it for one."""
        what = self._parcels.next()
        if what is not None and what[0].up:
            self._guarded(*what)

    def _open(self, place: Place) -> None:
        what = self._eyes.open(place, self._chance.of("eyes"))
        if what is not None:
            self._note(what)

    def _tell(self, place: Place) -> None:
        words = place.node.seer.tell()
        if words:
            self._note(f"{place.name} tells {words} what was opened there")

    def _send(self, place: Place, act: Act) -> None:
        came = self._desks.send(place, act)
        self._note(f"act {act.number}: {came}")
        self.counts["acts"] += 1
        if came == "again":
            self.counts["recovered"] += 1

    def _watch(self, place: Place) -> None:
        rung = place.node.ring_overdue()
        if rung:
            self._note(f"{place.name} rings {rung}")
            self.counts["overdue alarms"] += rung

    # ---- what happens to them

    def _faults(self) -> None:
        chance, swarm = self._chance.of("faults"), self._swarm
        places = list(self._places.values())
        for place in places:
            if not place.up and place is not self._troubles.dark and chance.random() < 0.3:
                self._start(place)
        if chance.random() < swarm.cut:
            link = frozenset(chance.sample(list(self._places), 2))
            self._wire.cut ^= {link} - {self._sticks.apart}
            self.counts["cuts"] += link in self._wire.cut
            self._note(f"link {'-'.join(sorted(link))} is {'cut' if link in self._wire.cut else 'up'}")
        if chance.random() < swarm.restart:
            place = chance.choice(places)
            if place is not self._troubles.dark:
                place.stop()
                self.counts["restarts"] += 1
                self._note(f"{place.name} restarts")
                self._start(place)
        if chance.random() < swarm.crash:
            place = chance.choice(places)
            trap = Trap(chance.randrange(2), chance.choice(("within", "before", "after")), chance.randrange(12))
            if place.up:
                place.db.trap = trap
        self._troubles.step(self._step)
        self._odd()
        self._attack()

    def _attack(self) -> None:
        chance = self._chance.of("attacks")
        if chance.random() >= self._hard.hostile or len(self._places) < 3:
            return
        sender, receiver, third = chance.sample(list(self._places.values()), 3)
        what = self._attacks.put(sender, receiver, third.agency, chance) if sender.up else None
        if what is not None:
            self._note(what)
            self.counts["attacks"] += 1

    def _odd(self) -> None:
        chance = self._chance.of("odd")
        if chance.random() < self._swarm.odd:
            sender, receiver = chance.sample(list(self._places.values()), 2)
            what = self._oddities.put(sender, receiver, chance, self._takings.stands) if sender.up else None
            if what is not None:
                self._note(what)
                self.counts["odd frames"] += 1

    def _guarded(self, place: Place, work: Callable[[], None]) -> None:
        """Let a node do something; if it crashes it is down. Whatever happens is judged."""
        try:
            work()
        except Crash:
            place.stop()
            self._note(f"  {place.name} crashes")
            self.counts["crashes"] += 1
        except Fault as fault:
            if fault.code != FULL:
                raise
            self._note(f"  {place.name}'s disk is full")
            self.counts["disk full"] += 1
        if place.up:
            self._checks.step(place)

    def _start(self, place: Place) -> None:
        place.start()
        self._note(f"{place.name} is up")
        self._checks.step(place)

    # ---- the end

    def _heal(self) -> None:
        self._note("everything heals")
        self._wire.cut.clear()
        self._troubles.end()
        late = [message for message in self._wire.flight if {message.sender, message.receiver} != self._sticks.apart]
        self._wire.flight.clear()
        latest = max(place.clock.now() for place in self._places.values())
        for place in self._places.values():
            if not place.up:
                self._start(place)
            place.db.trap = None
            place.db.leave_room(None)
            rot.mend(place)
            place.clock.advance((latest - place.clock.now()).total_seconds())
        for place in self._places.values():
            for act in self._desks.open_at(place.agency):
                self._send(place, act)
            self._takings.finish(place)
            for say in self._persons.says:
                if say.agency == place.agency and not say.done:
                    self._say(place, say)
            self._checks.step(place)
            place.node.seer.tell()
        self._chance.of("late").shuffle(late)
        for message in late:
            self._mail.deliver_late(message)
            self._checks.step(self._places[message.receiver])
        self._sticks.read_late(self._checks.step)
        for number in range(QUIET_WITHIN):
            if self._mail.quiet(self._sticks, self._checks.step):
                self._note(f"quiet after {number} rounds")
                return
        raise Broken("the healed world does not come to rest")

    def _note(self, line: str) -> None:
        self.trace.append(f"{self._step:>3} {line}")
