"""The rooms of the benchmarks: seven agencies as at Makhmur, so that a report of one leaves in six copies.

They are made here and not taken from the demonstration: a figure must not change because the demonstration has grown.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from tansiq.clock import SystemClock, stamp
from tansiq.config import CallSettings, Config, DemoAccount, ExchangeSettings, Listener, QuotaSettings
from tansiq.demo import network, rooms
from tansiq.demo.desk import Json
from tansiq.demo.house import ACCOUNT, PASSWORD, Member
from tansiq.demo.network import ARMY, COMMAND, MAKHMUR, MINISTRY, PESHMERGA
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, NodeId, SystemEntropy
from tansiq.kinds.draft import Author, Draft
from tansiq.kinds.network import Desk
from tansiq.labels.release import StandingRule
from tansiq.network import accounts, introduction
from tansiq.network.accounts import Role
from tansiq.network.founding import Founding
from tansiq.node import PROJECTIONS, Node
from tansiq.node.make import make
from tansiq.records.content import Status

FOUR = (ARMY, PESHMERGA, COMMAND, MINISTRY)
SEVEN = (*FOUR, *map(AgencyId, ("police", "civil-defence", "intelligence")))
TWO = (ARMY, PESHMERGA)


def _seat(agency: AgencyId) -> network.Seat:
    return network.Seat(NodeId(agency), agency, rooms.MAKHMUR, DeskId(f"{agency}.watch"), Names(en=agency))


def found(folder: Path, agencies: tuple[AgencyId, ...], first_port: int = 1) -> list[Member]:
    """Nodes that know each other, not running; the first one's standing rule releases every report to all the others.

    Args:
        folder: gets a folder for each.
        first_port: two in a row for each node.
    """
    found = [
        Member(_seat(agency), folder / agency, first_port + 2 * index, first_port + 2 * index + 1)
        for index, agency in enumerate(agencies)
    ]
    for member in found:
        _make(member, agencies)
    nodes = {member.agency: opened(member) for member in found}
    try:
        for node in nodes.values():
            _introduce(node, [other for other in nodes.values() if other is not node])
    finally:
        for node in nodes.values():
            node.close()
    return found


def configured(member: Member, addresses: dict[str, str] | None = None) -> Config:
    """A node's settings.

    Args:
        addresses: where its peers are, if not where they say.
    """
    return Config(
        node=member.node,
        agency=member.agency,
        centre=MAKHMUR,
        status=Status.EXERCISE,
        desks=Listener(port=member.desks_port, names=(member.host, "127.0.0.1", "localhost")),
        peers=Listener(port=member.peers_port),
        exchange=ExchangeSettings(addresses=addresses or {}),
        calls=CallSettings(at_once=1_000_000, per_s=100_000),  # counted as everywhere, and never too much
        quotas=QuotaSettings(peer_mb=1_048_576),
        demo_accounts=(DemoAccount(account=ACCOUNT, password=PASSWORD),),
    )


def opened(member: Member) -> Node:
    """A member's node in this process."""
    return Node(configured(member), member.folder, SystemClock(), SystemEntropy())


def author(node: Node) -> Author:
    """The officer on watch."""
    agency = node.config.agency
    desk = DeskId(f"{agency}.watch")
    seat = node.directory().desks[desk].seat
    return Author(agency=agency, centre=MAKHMUR, desk=desk, account="bench", seat=seat, may_release=False)


def report(words: str, audience: Iterable[AgencyId], kind: str = "spot") -> Draft:
    """See `sheet`."""
    return msgspec.json.decode(msgspec.json.encode(sheet(words, audience, kind)), type=Draft)


def sheet(words: str, audience: Iterable[AgencyId], kind: str = "spot") -> Json:
    """A report that an officer would write, or an alert, as his page sends it."""
    seen = {
        "category": "movement",
        "size": {"n": 4},
        "activity": f"Four vehicles going north, {words}",
        "basis": "fact",
    }
    until = stamp(datetime.now(UTC) + timedelta(hours=6))
    rung = {"danger": "attack", "text": f"Mortar fire, {words}", "contact": "", "valid_until": until}
    return {
        "kind": kind,
        "status": "exercise",
        "event_time": {"from": stamp(datetime.now(UTC) - timedelta(minutes=5))},
        "place": {"geometry": {"type": "Point", "coordinates": [43.58, 35.77]}, "precision_m": 100},
        "evaluation": {"reliability": "B", "credibility": 2, "basis": "observation"},
        "label": {"level": 1, "audience": sorted(audience)},
        "body": seen if kind == "spot" else rung,
    }


def _make(member: Member, agencies: tuple[AgencyId, ...]) -> None:
    clock, entropy = SystemClock(), SystemEntropy()
    config = configured(member)
    spec = _founding(member, agencies, clock.now())
    make(member.folder, config, spec, clock, entropy)
    node = Node(config, member.folder, clock, entropy)
    roles = frozenset({Role.OFFICER, Role.ADMINISTRATOR})
    try:
        node.db.write(lambda tx: accounts.add(tx, ACCOUNT, DeskId(f"{member.agency}.watch"), roles, PASSWORD))
    finally:
        node.close()


def _founding(member: Member, agencies: tuple[AgencyId, ...], now: datetime) -> Founding:
    agency = member.agency
    names = Names(ar="", ckb="", en=agency)
    others = tuple(sorted(set(agencies) - {agency}))
    everyday = StandingRule(
        id=f"{agency}-everyday",
        purpose="standing",
        kinds=network.EVERYDAY,
        max_level=1,
        agencies=others,
        valid_from=now - timedelta(days=1),
        valid_until=now + timedelta(days=30),
    )
    desk = Desk(desk=DeskId(f"{agency}.watch"), names=names, centre=MAKHMUR, clearance=3, ceiling=3)
    return Founding(
        agency=agency,
        names=names,
        node=NodeId(agency),
        address=f"127.0.0.1:{member.peers_port}",
        network=others,
        centre=MAKHMUR,
        desks=(desk,),
        rules=(everyday,),
        custody=network.custody() if agency == PESHMERGA else None,
        status=Status.EXERCISE,
    )


def _introduce(node: Node, peers: list[Node]) -> None:
    agency, root = node.config.agency, node.keyring.signer("root").key_id
    for peer in peers:
        other = peer.config.agency
        data = node.db.read(lambda tx, other=other: introduction.write(tx, agency, root, other))  # type: ignore[misc]
        now = peer.clock.now()
        peer.db.write(
            lambda tx, data=data, other=other, now=now: introduction.accept(tx, data, other, root, PROJECTIONS, now)  # type: ignore[misc]
        )
