"""Carries asks and answers between nodes, and what may happen to them on the way."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Callable

from tansiq.errors import Family, Fault
from tansiq.exchange.frames import Ask, Lane
from tansiq.exchange.push import PUSH_BYTES
from tansiq.ids import AgencyId
from tansiq.simulation import hostile, wire
from tansiq.simulation.chance import Chance
from tansiq.simulation.desks import FULL
from tansiq.simulation.parcels import Parcels, bent_parcel
from tansiq.simulation.report import Broken
from tansiq.simulation.sticks import Sticks
from tansiq.simulation.wire import Message, Wire
from tansiq.simulation.world import Place


class Mail:
    """The exchange of a world: real bytes from `Exchange.ask` to `serve` to `receive`, by hand.

    Args:
        guarded: lets a node do something that may crash it.
        note: writes a line of the trace.
        lies: how often a node sends what no honest one would, beside its answer.
        parcels: those that third nodes carry.
    """

    def __init__(
        self,
        places: dict[AgencyId, Place],
        wire: Wire,
        chance: Chance,
        counts: Counter[str],
        guarded: Callable[[Place, Callable[[], None]], None],
        note: Callable[[str], None],
        lies: float,
        parcels: Parcels,
    ) -> None:
        self._places = places
        self._wire = wire
        self._chance = chance.of("wire")
        self._lying = chance.of("lies")
        self._lies = lies
        self._parcels = parcels
        self._counts = counts
        self._guarded = guarded
        self._note = note
        self._at_rest: dict[tuple[AgencyId, AgencyId], tuple[object, ...]] = {}
        self._without_news: dict[tuple[AgencyId, AgencyId], tuple[object, ...]] = {}

    def ask(self, place: Place, other: Place) -> None:
        """A node asks another; the ask is under way."""
        self._wire.post("ask", place.agency, other.agency, place.node.exchange.ask(other.name), place.clock.now())
        self._note(f"ask {self._wire.posted} {place.name}->{other.name}")

    def push(self, place: Place, other: Place) -> None:
        """A node sends another what waits for it unasked, from its last receipt on."""
        exchange = place.node.exchange
        batch = exchange.answer(other.name, Ask(after=exchange.receipted(other.name)), PUSH_BYTES).batch
        self._wire.post("push", place.agency, other.agency, batch, honest=not place.rotten)
        self._note(f"push {self._wire.posted} {place.name}->{other.name}")
        self._counts["pushes"] += 1

    def deliver_next(self) -> None:
        """Something that is under way arrives, or does not."""
        message = self._wire.pick(self._chance)
        if message is None:
            return
        if self._chance.random() < self._wire.swarm.lose:
            self._counts["lost"] += 1
            self._note(f"{message} is lost")
        else:
            self._deliver(message)

    def deliver_late(self, message: Message) -> None:
        """What was under way when everything healed arrives after all, as it was sent."""
        place = self._places[message.receiver]
        if message.what == "ask":
            exchange = place.node.exchange
            exchange.serve(self._places[message.sender].name, exchange.wants(message.data))
        elif message.what in ("answer", "push"):
            self._receive(place, message, message.sender, message.data, message.honest)
        else:
            self._parcels.deliver(place, message, message.sender, message.data, message.honest)

    def quiet(self, sticks: Sticks, after: Callable[[Place], None]) -> bool:
        """Bring everybody what waits for him, in good weather; whether nothing is left.

        Who had no news of another is not asked again while nothing new waits there for that one. When nothing moves any more,
        everybody is asked once more whatever seems to wait: only that says that nothing does.

        Args:
            sticks: carry what those have for each other who have no link.
            after: called with both after each exchange.
        """
        return not self._round(sticks, after, whole=False) and not self._round(sticks, after, whole=True)

    def _round(self, sticks: Sticks, after: Callable[[Place], None], *, whole: bool) -> bool:
        """Whether anything moved.

        Two who did not write a word when they last exchanged need not do so again while both their stores stand.
        """
        moved = False
        for asker in self._places.values():
            for server in self._places.values():
                if asker is server:
                    continue
                if {asker.agency, server.agency} == sticks.apart:
                    by = self._parcels if self._parcels.ends else sticks
                    moved = by.hand_over(server, asker) or moved
                    after(server)
                    after(asker)
                    continue
                pair, stores = (asker.agency, server.agency), _stores(asker, server)
                if self._at_rest.get(pair) == stores:
                    continue
                if not whole and self._without_news.get(pair) == _between(asker, server):
                    continue
                exchange = server.node.exchange
                asked_at, ask = asker.clock.now(), asker.node.exchange.ask(server.name)
                served = exchange.serve(asker.name, exchange.wants(ask))
                got = asker.node.exchange.receive(server.name, served.batch, asked_at)
                if got.fault is not None:
                    raise Broken(f"{asker.name} refuses {server.name} in good weather: {got.fault}")
                after(server)
                after(asker)
                news = not served.empty or bool(served.received) or bool(got.stored)
                self._without_news[pair] = () if news else _between(asker, server)
                moved = moved or news
                if stores == _stores(asker, server):
                    self._at_rest[pair] = stores
        return moved

    def _deliver(self, message: Message) -> None:
        chance, swarm = self._chance, self._wire.swarm
        to, sender, data, genuine = message.receiver, message.sender, message.data, message.honest
        if chance.random() < swarm.bend:
            bent = bent_parcel if message.what in ("parcel", "fetched") else wire.bent
            data, genuine = bent(data, chance), False
            self._counts["bent"] += 1
        if chance.random() < swarm.astray and len(self._places) > 2:
            genuine = False
            self._counts["astray"] += 1
            others = [each for each in self._places if each not in (to, sender)]
            if chance.random() < 0.5:
                to = chance.choice(others)
            else:
                sender = chance.choice(others)
        place = self._places[to]
        if not place.up:
            return self._note(f"{message} finds nobody")
        self._note(f"{message} arrives at {to} from {sender}" + ("" if genuine else ", not as it was sent"))
        handles = {"ask": self._serve, "answer": self._receive, "push": self._pushed}
        handle = handles.get(message.what, self._parcels.deliver)
        return self._guarded(place, lambda: handle(place, message, sender, data, genuine))

    def _serve(self, place: Place, message: Message, asker: AgencyId, data: bytes, genuine: bool) -> None:
        exchange = place.node.exchange
        try:
            served = exchange.serve(self._places[asker].name, exchange.wants(data))
        except Fault as fault:
            return self._refused(fault, genuine)
        self._counts["served"] += 1
        asked_at = message.asked_at if genuine else None
        self._wire.post("answer", place.agency, asker, served.batch, asked_at, honest=not place.rotten)
        if self._lying.random() < self._lies:
            lie = hostile.lie(place.node, served.batch, self._lying)
            self._note(f"  {place.name} lies to {asker} as well: {lie.what}")
            self._counts["lies"] += 1
            self._wire.post("answer", place.agency, asker, lie.data, honest=False)
        return None

    def _pushed(self, place: Place, message: Message, sender: AgencyId, data: bytes, genuine: bool) -> None:
        """What was pushed is taken, and an ask goes back: positions and receipts as they are then."""
        self._receive(place, message, sender, data, genuine)
        back = place.node.exchange.ask(self._places[sender].name)
        self._wire.post("ask", place.agency, sender, back, place.clock.now())

    def _receive(self, place: Place, message: Message, server: AgencyId, data: bytes, genuine: bool) -> None:
        before = _taken(place, server)
        try:
            asked_at = message.asked_at if genuine else None
            received = place.node.exchange.receive(self._places[server].name, data, asked_at)
        except Fault as fault:
            return self._refused(fault, genuine)
        finally:
            if genuine:
                _alarms_first(place, server, data, before)
        self._counts["received"] += 1
        if received.fault is not None:
            self._refused(Fault(received.fault), genuine)
        return None

    def _refused(self, fault: Fault, genuine: bool) -> None:
        if fault.code == FULL:
            raise fault
        self._note(f"  refused: {fault.code}")
        self._counts["refused"] += 1
        if genuine or fault.family is not Family.PEER:
            raise Broken(f"a genuine message was refused: {fault}")


def _stores(one: Place, other: Place) -> tuple[object, ...]:
    """While this stands, so do both stores."""
    return (one.db, one.db.writes, other.db, other.db.writes)


def _between(asker: Place, server: Place) -> tuple[object, ...]:
    """What one has for the other, and how far that one is with it."""
    waiting = server.db.read(
        lambda tx: tx.one(
            "SELECT count(*), count(number), max(id) FROM outbox WHERE peer = :peer", {"peer": asker.name}
        )
    )
    return waiting, _taken(asker, server.agency)


def _alarms_first(place: Place, server: AgencyId, data: bytes, before: dict[str, int]) -> None:
    """However far a node got with an answer: it never took the rest of it before its alarms."""
    after = _taken(place, server)
    heads = {lane: _head_number(each["head"]) for lane, each in json.loads(data)["lanes"].items()}
    if after[Lane.NORMAL] > before[Lane.NORMAL] and after[Lane.ALARM] < heads[Lane.ALARM]:
        raise Broken(f"{place.name} took the rest of an answer of {server} before its alarms")


def _taken(place: Place, server: AgencyId) -> dict[str, int]:
    rows = place.db.read(lambda tx: tx.rows("SELECT lane, number FROM lane_in WHERE peer = :peer", {"peer": server}))
    return dict.fromkeys(map(str, Lane), 0) | dict(rows)


def _head_number(head: str) -> int:
    envelope = json.loads(base64.b64decode(head))
    return int(json.loads(base64.b64decode(envelope["payload"]))["number"])
