"""Worlds in which backups are put back at any time, at any node, and which are then healed by new epochs.

They have a course and a judge (`hindsight`) of their own, because `play` and `checks` know a past that only grows: here a node
forgets what it wrote, took, recalled and destroyed, and its peers remember. Desks write, change and recall; nodes ask, bundles are
carried, answers come late or not at all, links are cut, nodes crash. Whoever put a backup back begins his lanes anew, at once,
later, or only when everything heals.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec

from tansiq.errors import Fault
from tansiq.exchange.bundle import SALT_BYTES
from tansiq.ids import AgencyId, Digest, sha256
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.simulation import hindsight, oracle, theatre
from tansiq.simulation.chance import Chance
from tansiq.simulation.crash import Crash, Trap, When
from tansiq.simulation.hindsight import Hindsight
from tansiq.simulation.oracle import Marking
from tansiq.simulation.report import Broken
from tansiq.simulation.world import Place, World
from tansiq.work.resend import Resender
from tansiq.work.restoring import put_back

STEPS = 90
KEPT = 3
"""So many backups of a node lie about at most."""
STANDS = ("frame.chain", "frame.epoch", "frame.fork")
"""How a lane stands still when one side has lost a part of its past."""
ROUNDS = 12


class PastPlay:
    """One run on a fresh world; `trace` and `counts` as of `play.Play`."""

    def __init__(self, world: World, chance: Chance) -> None:
        self.trace: list[str] = []
        self.counts: Counter[str] = Counter()
        self._places = world.places
        self._chance = chance.of("restored")
        self._judge = Hindsight(world.places, self.counts)
        self._cut: set[frozenset[AgencyId]] = set()
        self._late: list[tuple[AgencyId, AgencyId, bytes]] = []
        self._written = 0
        self._step = 0
        self._close = self._chance.sample(list(self._places.values()), 2)

    def play(self) -> None:
        """Run the schedule, heal, judge."""
        for self._step in range(1, STEPS + 1):
            self._one_step()
        self._heal()
        self._judge.end()

    def _one_step(self) -> None:
        chance = self._chance
        all_of_them = list(self._places.values())
        # two of them have most of the news for each other: between eight, nothing would be said twice
        place, other = chance.sample(self._close if chance.random() < 0.7 else all_of_them, 2)
        what = chance.choices(
            ("write", "next", "recall", "ask", "late", "stick", "keep", "restore", "anew", "cut", "crash", "time"),
            (10, 3, 4, 16, 2, 3, 3, 2, 1, 2, 2, 2),
        )[0]
        match what:
            case "write":
                self._write(place, None)
            case "next":
                self._next(place)
            case "recall":
                self._recall(place)
            case "ask":
                self._ask(place, other)
            case "late" if self._late:
                self._bring(*self._late.pop(chance.randrange(len(self._late))))
            case "stick":
                self._guarded(place, lambda: self._stick(other, place))
            case "keep":
                self._keep(place)
            case "restore" if self._judge.memory[place.agency].backups:
                self._put_back(place)
            case "anew" if self.counts["backups put back"]:
                self._resend(place, other)
            case "cut":
                self._cut ^= {frozenset((place.agency, other.agency))}
                self.counts["cuts"] += 1
            case "crash":
                how: When = chance.choice(("within", "before", "after"))
                place.db.trap = Trap(chance.randrange(2), how, chance.randrange(12))
            case "time":
                for each in self._places.values():
                    each.clock.advance(60)
        for each in {place.agency: place, other.agency: other}.values():
            self._judge.look(each)

    # ---- what desks do

    def _write(self, place: Place, before: Stored | None) -> None:
        chance, now = self._chance, place.clock.now()
        self._written += 1
        kind = before.kind if before else chance.choice(("spot", "alert"))
        words = f"canary-{self._written}-of-it-"
        marking = Marking(1, tuple(each.agency for each in self._others(place) if chance.random() < 0.8))
        body: dict[str, object] = {"category": "post-empty", "activity": words}
        where = None
        if kind == "alert":
            body = {"danger": "attack", "text": words, "contact": "1", "valid_until": now + timedelta(hours=4)}
            where = chance.choice(theatre.spots(len(self._places)))
        draft: dict[str, object] = {
            "kind": kind,
            "status": Status.EXERCISE,
            "label": {"level": marking.level, "audience": marking.audience},
            "body": body,
            "event_time": {"from": now, "precision": "minute"},
        }
        if where is not None:
            draft["place"] = {"geometry": theatre.point(where, chance)}
        if before is not None:
            draft["previous"] = {"id": before.id, "version": before.version}
        asked_for = msgspec.json.decode(msgspec.json.encode(draft), type=Draft)
        due = oracle.recipients(place.agency, kind, marking, chief=False, spot=where, network=list(self._places))
        key = f"key-{self._written}"
        self._note(
            f"{place.name} writes {kind} {key}{' again' if before else ''} for {' '.join(sorted(due)) or 'nobody'}"
        )

        shown: list[Digest] = []

        def publish() -> None:
            author = place.author("watch")
            if not shown:  # after a crash it may be written already, and a dry run would speak of a next one
                dry = place.node.publisher.dry_run(asked_for, author)
                if {each.agency for each in dry.recipients} != set(due):
                    goes = sorted(each.agency for each in dry.recipients)
                    raise Broken(f"{key} goes to {goes}, the oracle says {sorted(due)}")
                shown.append(dry.digest)
            stored = place.node.publisher.publish(asked_for, author, shown[0], key).stored
            self._judge.due[stored.digest] = frozenset(due)

        self._tried(place, publish)

    def _next(self, place: Place) -> None:
        mine = {
            stored.id: stored for stored in hindsight.own(place, "spot") if stored.id not in hindsight.recalled(place)
        }
        if mine:
            self._write(place, self._chance.choice(list(mine.values())))

    def _recall(self, place: Place) -> None:
        fit = sorted({stored.id for stored in hindsight.own(place) if stored.id not in hindsight.recalled(place)})
        if not fit:
            return
        record = self._chance.choice(fit)
        self._note(f"{place.name} recalls {record[:8]}")
        self.counts["recalled"] += 1
        key = f"recall {self._step}"
        self._tried(place, lambda: place.node.recaller.recall(record, place.author("watch", may_release=True), key))

    def _tried(self, place: Place, work: Callable[[], object]) -> None:
        """A desk's act, once more under its key after a crash."""
        if not self._guarded(place, work):
            self._guarded(place, work)

    # ---- what goes between nodes

    def _ask(self, place: Place, other: Place) -> None:
        """``place`` asks; the answer comes, comes twice, comes late, or never does."""
        if frozenset((place.agency, other.agency)) in self._cut:
            return
        batch: list[bytes] = []

        def serve() -> None:
            ask = other.node.exchange.wants(place.node.exchange.ask(other.name))
            batch.append(other.node.exchange.serve(place.name, ask).batch)

        if not self._guarded(other, lambda: self._faultless(serve, other, place)) or not batch:
            return
        fate = self._chance.random()
        if fate < 0.08:
            self.counts["lost"] += 1
        elif fate < 0.2:
            self._late.append((other.agency, place.agency, batch[0]))
        else:
            for _ in range(2 if fate > 0.95 else 1):
                self._bring(other.agency, place.agency, batch[0])

    def _bring(self, sender: AgencyId, receiver: AgencyId, batch: bytes) -> None:
        place = self._places[receiver]

        def receive() -> None:
            fault = place.node.exchange.receive(self._places[sender].name, batch).fault
            if fault is not None:
                self._stood(fault, sender, receiver)

        self._guarded(place, receive)

    def _stick(self, sender: Place, receiver: Place) -> None:
        """A bundle is written and read at once; the receipt goes some other way."""
        salt = self._chance.randbytes(SALT_BYTES)
        data = b"".join(each.data for each in sender.node.carrier.bundle_for(receiver.name, salt))
        fault = receiver.node.carrier.take_bundle([data]).fault
        self.counts["bundles read"] += 1
        if fault is not None:
            self._stood(fault.code, sender.agency, receiver.agency)

    def _faultless(self, work: Callable[[], None], one: Place, two: Place) -> None:
        try:
            work()
        except Fault as fault:
            self._stood(fault.code, one.agency, two.agency, fault)

    def _stood(self, code: str, one: AgencyId, two: AgencyId, cause: Fault | None = None) -> None:
        """A lane stands still: only because a backup was put back, and only under a code that says so."""
        if not code.startswith("frame.") or not self.counts["backups put back"]:
            raise Broken(f"between {one} and {two}: {code}") from cause
        self._note(f"  between {one} and {two}: {code}")
        self.counts["stood still"] += 1

    # ---- what goes wrong

    def _keep(self, place: Place) -> None:
        place.stop()  # stopping brings all of the log into the one file
        memory = self._judge.memory[place.agency]
        file = Path(shutil.copy(place.store, place.store.with_suffix(f".kept{self._step}")))
        memory.backups = [*memory.backups[-KEPT + 1 :], (file, frozenset(memory.obeyed))]
        self.counts["backups made"] += 1
        self._note(f"{place.name} is backed up")
        place.start()

    def _put_back(self, place: Place) -> None:
        """As `tansiq restore` does it."""
        memory = self._judge.memory[place.agency]
        file, obeyed = self._chance.choice(memory.backups)
        place.stop()
        for ending in ("-wal", "-shm"):
            place.store.with_name(place.store.name + ending).unlink(missing_ok=True)
        shutil.copy(file, place.store)
        place.start()
        place.clock.advance(1)
        mark, now = f"restore {self._step}", place.clock.now()
        backup = sha256(file.read_bytes())
        place.db.write(lambda tx: put_back(tx, place.agency, backup, mark, now))
        memory.obeyed = set(obeyed)
        self.counts["backups put back"] += 1
        self._note(f"{place.name} is put back to {file.suffix[1:]}")

    def _resend(self, place: Place, peer: Place) -> None:
        """As `tansiq peer resend` does it."""
        node = place.node
        resender = Resender(node.db, node.book, node.exchange, place.clock, place.agency)
        self.counts["begun anew"] += 1
        self._note(f"{place.name} begins anew for {peer.name}")
        self._guarded(place, lambda: resender.resend(peer.name, "administrator", "A backup was put back."))

    def _guarded(self, place: Place, work: Callable[[], object]) -> bool:
        """Let a node do something; False when somebody crashed in it: all are up again at once."""
        try:
            work()
        except Crash:
            self._note(f"  a crash while {place.name} works")
            self.counts["crashes"] += 1
            for each in self._places.values():
                each.stop()
                each.start()
            return False
        return True

    def _heal(self) -> None:
        """Links are up, what was late comes, and the administrators speak with each other: whose lane stands begins it anew."""
        self._note("everything heals")
        self._cut.clear()
        for place in self._places.values():
            place.db.trap = None
        latest = max(place.clock.now() for place in self._places.values())
        for place in self._places.values():
            place.clock.advance((latest - place.clock.now()).total_seconds())
        for message in self._late:
            self._bring(*message)
        self._late.clear()
        for _ in range(ROUNDS):
            stands = [
                (one, two) for one in self._places.values() for two in self._others(one) if not self._goes(one, two)
            ]
            if not stands:
                break
            for one, two in stands:
                self._resend(one, two)
        else:
            raise Broken("it does not heal")
        for _ in range(3):
            for one in self._places.values():
                for two in self._others(one):
                    while self._moved(one, two):
                        pass

    def _goes(self, sender: Place, receiver: Place) -> bool:
        here, there = receiver.node.exchange, sender.node.exchange
        try:
            served = there.serve(here.node, there.wants(here.ask(there.node)))
            fault = here.receive(there.node, served.batch).fault
        except Fault as refused:
            fault = refused.code
        if fault is not None and fault not in STANDS:
            raise Broken(f"between {sender.name} and {receiver.name}: {fault}")
        return fault is None

    def _moved(self, sender: Place, receiver: Place) -> bool:
        here, there = receiver.node.exchange, sender.node.exchange
        served = there.serve(here.node, there.wants(here.ask(there.node)))
        got = here.receive(there.node, served.batch)
        if got.fault is not None:
            raise Broken(f"between {sender.name} and {receiver.name}, healed: {got.fault}")
        return not served.empty or got.more

    def _others(self, place: Place) -> list[Place]:
        return [each for each in self._places.values() if each is not place]

    def _note(self, line: str) -> None:
        self.trace.append(f"{self._step:>3} {line}")
