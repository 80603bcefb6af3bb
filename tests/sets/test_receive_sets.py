"""Exact receive sets (design 4, "The proof"): on eight nodes of ten agencies everybody has what he must have, nobody anything
else.

Method: random records of every side, guests too, with every kind of label; all of it is carried everywhere. Then each node is
asked what it holds of each record for each agency, and an independent oracle says what it should: one recipient missing and
one too many both fail. Each record's words hold a canary of its own, in every field that takes words; the raw files, backups
and frames of every node are searched for them.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from tansiq import config as settings
from tansiq.clock import ManualClock, SystemClock
from tansiq.demo import house, network, setting_up
from tansiq.errors import Fault
from tansiq.exchange.frames import Batch, read
from tansiq.geo.place import Place, Point
from tansiq.ids import AgencyId, NodeId, SystemEntropy, Token
from tansiq.kinds.draft import Author, Draft
from tansiq.labels.clearance import Seat
from tansiq.node import Node
from tansiq.records import log
from tansiq.records.content import Copy, Evaluation, When
from tansiq.records.signing import Payload, open_envelope
from tests import worlds
from tests.deviations import deviation
from tests.sets.oracle import GUESTS, NODES, share

RECORDS = 130
PLACES = {"plain": Point((43.40, 35.60)), "strip": worlds.HILL, "ridge": Point((44.10, 35.95)), "nowhere": None}
KINDS = ("spot", "spot", "info", "request", "alert", "deviation", "claim", "movement")


@dataclass(frozen=True)
class Written:
    """A record of the day, and what the oracle needs to know of it."""

    token: Token
    owner: AgencyId
    kind: str
    label: dict[str, Any]
    place: str
    released: bool
    canary: str

    def share(self, agency: str) -> str | None:
        return share(agency, self.owner, self.kind, self.label, self.place, self.released)


@dataclass
class Network:
    """The eight nodes, opened in this process under one clock."""

    clock: ManualClock
    nodes: dict[NodeId, Node]
    seats: list[tuple[Node, Author]]
    frames: dict[NodeId, list[bytes]] = field(default_factory=dict)

    def carry_all(self) -> None:
        for _ in range(2):
            for there in self.nodes.values():
                for here in self.nodes.values():
                    if here is not there:
                        self._pull(here, there)

    def _pull(self, here: Node, there: Node) -> None:
        for _ in range(100):
            asked_at = here.exchange.now()
            ask = there.exchange.wants(here.exchange.ask(there.config.node))
            served = there.exchange.serve(here.config.node, ask)
            self.frames.setdefault(here.config.node, []).append(served.batch)
            got = here.exchange.receive(there.config.node, served.batch, asked_at)
            assert got.fault is None, got.fault
            if served.empty and not got.more:
                return
        raise AssertionError("the exchange does not come to an end")


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    folder = tmp_path_factory.mktemp("sets")
    who = network.cast(3)
    found = house.members(folder, 12_000, who)
    setting_up.set_up(folder, found, lambda node: {}, who, lambda step, part: None)
    clock = ManualClock(SystemClock().now() + timedelta(minutes=1))
    with ExitStack() as stack:
        nodes: dict[NodeId, Node] = {}
        for member in found:
            node = Node(settings.load(member.folder), member.folder, clock, SystemEntropy())
            stack.callback(node.close)
            nodes[member.node] = node
        made = Network(clock, nodes, [])
        made.carry_all()
        for seat in who.seats:
            made.seats.append((nodes[seat.node], _author(seat.agency, network.desk(seat))))
        for guest in who.guests:
            made.seats.append((nodes[guest.host], _author(guest.agency, network.desk(guest))))
        yield made


def _author(agency: AgencyId, desk: Any) -> Author:
    seat = Seat(desk.desk, agency, desk.clearance, desk.ceiling, frozenset(desk.caveats))
    return Author(
        agency=agency, centre=desk.centre, desk=desk.desk, account=f"{desk.desk}.officer", seat=seat, may_release=False
    )


def _draft(net: Network, chance: Random, owner: AgencyId, canary: str) -> tuple[Draft, dict[str, Any], str]:
    """A record at random, with its canary wherever words go."""
    kind, place = chance.choice(KINDS), chance.choice(list(PLACES))
    if kind not in ("info", "request") and place == "nowhere":
        place = "plain"
    others = sorted(set(NODES) - {owner})
    level = chance.choice([0, 1, 1, 2, 3]) if owner not in GUESTS else chance.choice([0, 1])
    label: dict[str, Any] = {
        "policy": "tansiq-1",
        "level": level,
        "audience": chance.sample(others, chance.choice([0, 1, 2, 3, 5, len(others)])),
        "show_audience": chance.random() < 0.3,
    }
    if owner not in GUESTS and chance.random() < 0.4:
        label["caveats"] = chance.choice([["ORCON"], ["SOURCE"], ["PUBLIC"] if level == 0 else ["ORCON", "SOURCE"]])
    now = net.clock.now()
    at: dict[str, Any] = {"at": now, "label": worlds.raw(label)}
    if kind in PLANS:
        make = worlds.claim if kind == "claim" else worlds.movement
        return make(f"{canary} {canary}", area=AREAS[place], **at), label, place
    where = PLACES[place]
    header: dict[str, Any] = {
        "event_time": When(start=now),
        "place": Place(geometry=where) if where else None,
        "evaluation": Evaluation(reliability="B", credibility=2, basis=f"{canary} {canary}"),
        "label": worlds.raw(label),
    }
    if kind == "alert":
        made = worlds.alert(f"{canary} {canary}", at=now)
    elif kind == "deviation":
        made = deviation(f"{canary} {canary}", at=now)
    elif kind == "spot":
        made = worlds.spot(f"{canary} {canary}", at=now)
    else:
        body = {
            "info": {"statement": f"{canary} {canary}", "basis": "reported"},
            "request": {
                "type": "other",
                "to": [others[0]],
                "by": now + timedelta(hours=2),
                "text": f"{canary} {canary}",
            },
        }[kind]
        made = worlds.spot(kind=kind, body=worlds.raw(body))
    if kind == "alert":
        header["event_time"] = None
    return msgspec.structs.replace(made, **header), label, place


PLANS = ("claim", "movement")
AREAS = {
    "plain": network.area((35.60, 43.40), (35.60, 43.42), (35.62, 43.42), (35.62, 43.40)),
    "strip": network.POSTS,
    "ridge": network.area((35.95, 44.08), (35.95, 44.10), (35.97, 44.10), (35.97, 44.08)),
}


@pytest.fixture(scope="module")
def day(net: Network) -> list[Written]:
    """Every side writes; all of it is carried everywhere."""
    chance = Random("receive sets")
    written: list[Written] = []
    for number in range(RECORDS):
        node, author = net.seats[number % len(net.seats)]
        owner, canary = author.agency, f"canary-{chance.getrandbits(64):016x}-quartz"
        released = owner not in GUESTS and chance.random() < 0.3
        by = msgspec.structs.replace(author, may_release=released)
        draft, label, place = _draft(net, chance, owner, canary)
        digest = node.publisher.dry_run(draft, by).digest
        stored = node.publisher.publish(draft, by, digest, f"number {number}").stored
        written.append(Written(stored.token, owner, draft.kind, label, place, released, canary))
        net.clock.advance(1)
    net.carry_all()
    return written


def _held(net: Network, agency: str, token: Token) -> dict[NodeId, str]:
    """What each node holds of a record for an agency: its own content, or the copy that was made for it."""
    found: dict[NodeId, str] = {}
    for name, node in net.nodes.items():
        for stored in node.db.read(lambda tx: [each for each in log.replay(tx) if each.token == token]):
            header = stored.header()
            holder = header.recipient if isinstance(header, Copy) else header.owner
            if holder == agency:
                full = not isinstance(header, Copy) or header.fields.value == "full"
                found[name] = "whole" if full else "minimum"
    return found


def test_every_agency_has_exactly_what_it_must_have_at_every_node_of_its(net: Network, day: list[Written]) -> None:
    shares = [written.share(agency) for written in day for agency in NODES if agency != written.owner]
    assert min(shares.count(each) for each in ("whole", "minimum", None)) > 20, "the day must try all three"
    for written in day:
        for agency, at in NODES.items():
            wanted = written.share(agency)
            held = _held(net, agency, written.token)
            assert held == (dict.fromkeys(at, wanted) if wanted else {}), (agency, written)


def test_nobody_holds_for_an_agency_that_is_not_in_the_oracle(net: Network, day: list[Written]) -> None:
    held = {
        header.recipient if isinstance(header, Copy) else header.owner
        for node in net.nodes.values()
        for header in node.db.read(lambda tx: [each.header() for each in log.replay(tx)])
    }
    assert held == set(NODES)


def test_the_words_of_a_record_are_in_no_file_backup_or_frame_of_whoever_was_not_given_them(
    net: Network, day: list[Written], tmp_path: Path
) -> None:
    for name, node in net.nodes.items():
        node.db.backup(tmp_path / f"{name}.db")
        files = [path for path in node.folder.rglob("*") if path.is_file()]
        told = b"\0".join(path.read_bytes() for path in (*files, tmp_path / f"{name}.db"))
        carried = b"\0".join(_payloads(net.frames[name]))
        for written in day:
            given = {agency for agency in NODES if name in NODES[agency] and written.share(agency) == "whole"}
            assert any(shape in told for shape in _shapes(written.canary)) == bool(given), (name, written)
            assert written.canary.encode() not in carried or given, (name, written)


def _payloads(batches: list[bytes]) -> Iterator[bytes]:
    """What was signed of every frame that reached a node."""
    for data in batches:
        for lane in read(data, Batch).lanes.values():
            for frame in lane.frames:
                for kind in (Payload.COPY, Payload.CONTENT):
                    try:
                        yield open_envelope(frame.body, kind).payload
                    except Fault:
                        continue  # it is of the other kind


def _shapes(word: str) -> list[bytes]:
    """The bytes by which a word shows in a file: itself, and the middle of its base64 after 0, 1 or 2 other bytes."""
    plain = word.encode()
    shifted = [base64.b64encode(b"\0" * shift + plain + b"\0\0")[4:] for shift in range(3)]
    return [plain, *[each[: len(plain) * 4 // 3 - 6] for each in shifted]]
