"""Making a whole cast: first nodes, the map, further nodes by admission, guests with their hosts; all by the house's own acts.

    first nodes founded ──> the command draws the other rooms ──> introduced
        ──> further nodes ask, their agencies' roots certify them
        ──> guests founded in a folder off line, offered a desk, granted, agreed
        ──> introduced again, so that everybody knows all of it ──> the further nodes join

Each step is passed over where its outcome is there already: a kept folder goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from tansiq import config as settings
from tansiq.clock import SystemClock
from tansiq.demo import house, network
from tansiq.demo.house import Member
from tansiq.demo.network import COMMAND, EVERYDAY, Cast, GuestSeat
from tansiq.ids import AgencyId, KeyId, NodeId, SystemEntropy
from tansiq.network import admission, guests, introduction
from tansiq.network.admission import NewNode
from tansiq.network.guests import Grant
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS, SCHEMA, Node
from tansiq.node import make as making
from tansiq.records.content import Status
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase

GUEST_DAYS = 30
OFFLINE = "offline"
"""The folder with the guests' roots: no node of the demonstration ever opens it."""
Addresses = Callable[[NodeId], dict[str, str]]
Told = Callable[[str, float], None]
"""Told what is done now, and how much of it all is done."""


def set_up(folder: Path, found: list[Member], addresses: Addresses, who: Cast, told: Told) -> None:
    """Make every node of a cast that is not there yet."""
    first = [member for member in found if member.seat.first]
    new = not all(house.is_made(member) for member in found)
    for index, member in enumerate(first):
        told(f"making {member.node}", index / len(found))
        house.prepare(member, addresses(member.node), who)
    further = [member for member in found if not member.seat.first]
    for member in further:
        if house.is_made(member):
            settings.save(house.configure(member, addresses(member.node)), member.folder)
    if not new:
        return
    with ExitStack() as stack:
        nodes = {member.agency: stack.enter_context(house.opened(member)) for member in first}
        told("drawing the map", 0.5)
        _draw(nodes[COMMAND], who)
        asked = {member.node: _ask(member, addresses(member.node), nodes[member.agency]) for member in further}
        house.introduce_nodes(nodes)
        for index, guest in enumerate(who.guests):
            told(f"hosting {guest.agency}", 0.6 + 0.2 * index / len(who.guests))
            host = next(member for member in found if member.node == guest.host)
            _host(folder / OFFLINE / guest.agency, guest, host, nodes)
        house.introduce_nodes(nodes)
        for index, member in enumerate(further):
            told(f"making {member.node}", 0.8 + 0.2 * index / len(further))
            _join(member, nodes[member.agency], asked[member.node])


def _draw(command: Node, who: Cast) -> None:
    """The ground of all rooms but the first, which the command was founded with."""
    now = command.clock.now()

    def say(tx: Tx) -> None:
        for room in who.rooms[1:]:
            command.root.say(tx, "centre", room.centre_body, now)
            for sector in room.sectors:
                command.root.say(tx, "sector", sector, now)
            command.root.say(tx, "seam", room.seam, now)

    command.db.write(say)


def _ask(member: Member, addresses: dict[str, str], root: Node) -> admission.Request:
    """A further node makes its keys and asks; its agency's root certifies them."""
    seat = member.seat
    new = NewNode(
        agency=seat.agency,
        node=seat.node,
        address=f"127.0.0.1:{member.peers_port}",
        centre=seat.room.centre,
        desks=(network.desk(seat),),
        status=Status.EXERCISE,
    )
    data, key = making.request(member.folder, house.configure(member, addresses), new, SystemClock(), SystemEntropy())
    now = root.clock.now()
    known = root.directory()
    request = admission.checked(data, key, known, seat.agency, Status.EXERCISE, now)
    root.db.write(lambda tx: root.root.admit(tx, data, key, "demonstration", now))
    return request


def _join(member: Member, root: Node, request: admission.Request) -> None:
    """The admission is written anew, with all that the root's node has come to know since, and taken in."""
    signer = root.keyring.signer("root")
    data = root.db.read(lambda tx: admission.write(tx, request, root.config.node, signer, root.clock.now()))
    with house.opened(member) as node:
        making.join(node, data, signer.key_id)
        node.db.write(lambda tx: house.seat(tx, node, member))


def _host(offline: Path, seat: GuestSeat, host: Member, nodes: dict[AgencyId, Node]) -> None:
    """A guest's root is made off line, its desk's key at the host; both roots say the same."""
    entropy, now = SystemEntropy(), SystemClock().now()
    offline.mkdir(parents=True)
    keyring, db = Keyring(offline / "keys"), SqliteDatabase(offline / "store.db", SCHEMA)
    guest = network.guest(seat)
    allowed = Grant(valid_until=now + timedelta(days=GUEST_DAYS), release_kinds=EVERYDAY, release_level=1)
    offered = guests.offer(Keyring(host.folder / "keys"), seat.agency, seat.desk, host.agency, host.node, entropy)

    def certify(tx: Tx) -> KeyId:
        root = guests.found(tx, guest, keyring, PROJECTIONS, entropy, now)
        guests.grant(tx, guest, offered, allowed, keyring.signer("root"), PROJECTIONS, entropy, now)
        return root

    try:
        root = db.write(certify)
        for agency, node in nodes.items():
            data = db.read(lambda tx, to=agency: introduction.write(tx, seat.agency, root, to))  # type: ignore[misc]
            node.db.write(
                lambda tx, to=agency, said=data: introduction.accept(tx, said, to, root, PROJECTIONS, now)  # type: ignore[misc]
            )
    finally:
        db.close()
    agreeing = nodes[host.agency]
    agreeing.db.write(lambda tx: agreeing.root.say(tx, "hosting", guests.asked(tx, offered), now))
