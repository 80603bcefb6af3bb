"""A room in which there is one of everything, and for each call of the OpenAPI one that a person with every role may make.

Who sits there is officer, release authority and administrator in one, so no call is refused before its body is read. There is a
record that waits for the second person, one that went out, one that can be recalled, and an agency that was never met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import msgspec

from tansiq.demo import sample
from tansiq.network import introduction
from tansiq.network.accounts import Role
from tansiq.records.log import Stored
from tests import guests, persons, worlds
from tests.exchange.hostile import small_world
from tests.guests import House
from tests.persons import Person
from tests.pictures import samples
from tests.web.administering import AT, request
from tests.web.rooms import PASSWORD, Browser, account, browser
from tests.web.test_layers import AREA, collection
from tests.web.test_rules import rule
from tests.work import test_groups as groups
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, COMMAND, DAWN, MAKHMUR, PESHMERGA, label, spot

NETWORK: Final[dict[Any, dict[str, Any]]] = {ARMY: {"network": (PESHMERGA,)}, COMMAND: {"network": ()}}
"""The command is a stranger to the army."""


@dataclass
class Room:
    """The room, its person, and the records that there are."""

    at: Browser
    who: Person
    waiting: Stored
    sent: Stored
    recallable: Stored


@dataclass(frozen=True)
class Call:
    """What is given with a call that is right: values of its path and query, and its body as a value or as the very bytes."""

    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None


@contextmanager
def everything() -> Iterator[Room]:
    """Make it."""
    with small_world((ARMY, PESHMERGA, COMMAND), introduced=False, changes=NETWORK) as world:
        world.introduce(ARMY, PESHMERGA)
        world.introduce(PESHMERGA, ARMY)
        chief = persons.authority(world, ARMY, "chief")
        who = persons.authority(world, ARMY, "officer", None, *Role)
        waiting = world.publish(ARMY, spot(to=(PESHMERGA,), level=2))
        persons.approve(world, chief, waiting.id)
        sent, recallable = (world.publish(ARMY, spot(label=label([PESHMERGA]))) for _ in range(2))
        world.carry(ARMY, PESHMERGA)
        at = browser(world, ARMY)
        assert at.sign_in().status_code == 200
        yield Room(at, who, waiting, sent, recallable)


def right(room: Room, path: str, method: str) -> Call:
    """A right call; what it needs beside what is in the room already is put there."""
    make = RIGHT.get(f"{method} {path}")
    if make is not None:
        return make(room)
    return Call({"record": room.sent.id}) if "{record}" in path else Call()


def _plain(value: object) -> Any:
    """As it stands in JSON."""
    return msgspec.json.decode(msgspec.json.encode(value))


def _new_account(room: Room) -> Call:
    made = {"account": "clerk", "desk": room.who.author.desk, "roles": ["officer"], "password": PASSWORD}
    return Call(body=made)


def _clerk(room: Room) -> Call:
    account(room.at.world, ARMY, "clerk")
    return Call({"account": "clerk"})


def _offer(room: Room) -> Call:
    valid_until = (DAWN + timedelta(days=30)).isoformat()
    return Call(body={"agency": COMMAND, "valid_until": valid_until, "served": "reports", "password": PASSWORD})


def _offered(room: Room) -> bytes:
    """The army's offer."""
    node, until = room.at.world[ARMY], DAWN + timedelta(days=30)
    joining = node.door().joining
    return node.db.write(lambda tx: joining.offer(tx, COMMAND, "reports", until, DAWN, "officer"))


def _answered(room: Room) -> bytes:
    """The command's answer to it."""
    offer, node = _offered(room), room.at.world[COMMAND]
    joining = node.door().joining
    return node.db.write(lambda tx: joining.answer(tx, offer, DAWN, "officer"))


def _theirs(room: Room) -> Call:
    return Call(body={"file": _plain(_answered(room)), "password": PASSWORD})


def _under_way(room: Room) -> Call:
    _offered(room)
    return Call({"agency": COMMAND})


def _compared(room: Room) -> Call:
    answer, node = _answered(room), room.at.world[ARMY]
    joining = node.door().joining
    _, code = node.db.write(lambda tx: joining.reveal(tx, COMMAND, answer, DAWN))
    return Call({"agency": COMMAND}, body={"code": code, "password": PASSWORD})


def _new_rule(room: Room) -> Call:
    approvals = [{"account": "chief", "password": persons.PASSWORD}]
    return Call(body=_plain(rule(id="of-the-day", approvals=approvals)))


def _standing(room: Room) -> Call:
    assert room.at.post(f"{AT}/rules", _new_rule(room).body).status_code == 200
    return Call({"rule": "of-the-day"}, body={"password": PASSWORD})


def _lost_key(room: Room) -> Call:
    return Call(body={"key": room.at.world[ARMY].keyring.signer("release").key_id, "password": PASSWORD})


def _night_desk(_: Room) -> Call:
    desk = {"desk": "army.night", "names": {"en": "Night"}, "centre": MAKHMUR, "clearance": 1, "ceiling": 1}
    return Call(body={"change": {"desks": [desk]}, "password": PASSWORD})


def _further_node(room: Room) -> Call:
    world = room.at.world
    file, fingerprint = request(world, "army-kirkuk", world[ARMY].folder.parent / "further")
    return Call(body={"file": _plain(file), "fingerprint": fingerprint, "password": PASSWORD})


def _put_back(_: Room) -> Call:
    return Call({"peer": PESHMERGA}, body={"why": "A disk was lost.", "password": PASSWORD})


def _guest(room: Room) -> House:
    """The police, who have let the army's node keep a desk of theirs."""
    world = room.at.world
    house = guests.found(world, world[ARMY].folder.parent)
    house.grant()
    data = house.db.read(lambda tx: introduction.write(tx, house.guest.agency, house.root, ARMY))
    house.db.close()
    worlds.accept(world[ARMY], data, house.root)
    return house


def _agreed(room: Room) -> Call:
    return Call(body={"file": _plain(msgspec.json.encode(_guest(room).offer())), "password": PASSWORD})


def _hosted(room: Room) -> Call:
    _guest(room).agree()
    return Call({"desk": guests.WATCH}, body={"password": PASSWORD})


def _alarm(room: Room) -> Call:
    room.at.world.publish(PESHMERGA, worlds.alert(to=(ARMY,)))
    room.at.world.carry(PESHMERGA, ARMY)
    (rung, *_) = room.at.get("/api/alarms")["alarms"]
    return Call({"alarm": str(rung["id"])})


def _corridor(room: Room) -> Call:
    route = {"type": "LineString", "coordinates": [[43.5, 35.7], [43.6, 35.8]]}
    return Call(body={"route": route, "width_m": 200.0})


def _draft(room: Room) -> Call:
    return Call(body=_plain(spot(to=(PESHMERGA,))))


def _new_record(room: Room) -> Call:
    made = _draft(room).body
    return Call(body={"draft": made, "digest": room.at.post("/api/dry-run", made).json()["digest"]})


def _leaver(room: Room) -> Call:
    change = groups.group(room.at.world, [PESHMERGA])
    room.at.world.publish(ARMY, groups.to_group(), may_release=True)
    groups.group(room.at.world, [], before=change)
    return Call(body={"agency": PESHMERGA, "group": groups.SEAM})


def _events(room: Room) -> Call:
    return Call(query={"level": 1, "audience": [PESHMERGA]}, body=sample.events(2))


def _layer(room: Room) -> Call:
    folder: Path = room.at.world[ARMY].folder / "layers"
    folder.mkdir()
    (folder / "lines.geojson").write_bytes(collection(AREA))
    return Call({"name": room.at.get("/api/layers")["layers"][0]["name"]})


def _about(room: Room) -> Call:
    return Call(body={"record": room.waiting.id})


def _approval(room: Room) -> Call:
    return Call(body=_said(room, "approve"))


def _refusal(room: Room) -> Call:
    return Call(body=_said(room, "refuse") | {"reason": "Not yet."})


def _said(room: Room, verdict: str) -> dict[str, Any]:
    looked = room.at.post("/api/release/dry-run", {"record": room.waiting.id, "verdict": verdict}).json()
    return {"record": room.waiting.id, "digest": looked["digest"], "password": PASSWORD}


def _asked(kind: str) -> Callable[[Room], Call]:
    return lambda room: Call({"record": room.at.world.publish(ARMY, draft(kind)).id})


def _picture(room: Room) -> Call:
    made = samples.draft(room.sent.id, room.sent.header().label)
    return Call({"record": room.at.world.publish(ARMY, made).id})


RIGHT: Final[dict[str, Callable[[Room], Call]]] = {
    "post /api/accounts": _new_account,
    "delete /api/accounts/{account}": _clerk,
    "post /api/accounts/{account}/unlock": _clerk,
    f"post {AT}/hostings": lambda _: Call(body={"guest": guests.POLICE, "desk": guests.WATCH, "password": PASSWORD}),
    f"post {AT}/hostings/agree": _agreed,
    f"post {AT}/hostings/{{desk}}/end": _hosted,
    f"post {AT}/joinings": _offer,
    f"post {AT}/joinings/read": _theirs,
    f"post {AT}/joinings/take": _theirs,
    f"delete {AT}/joinings/{{agency}}": _under_way,
    f"post {AT}/joinings/{{agency}}/confirm": _compared,
    f"post {AT}/keys/renew": lambda _: Call(body={"password": PASSWORD}),
    f"post {AT}/keys/revoke": _lost_key,
    f"post {AT}/nodes/amend/read": _night_desk,
    f"post {AT}/nodes/admit/read": _further_node,
    f"post {AT}/nodes/amend": _night_desk,
    f"post {AT}/nodes/admit": _further_node,
    f"post {AT}/peers/{{peer}}/resend": _put_back,
    f"post {AT}/rules": _new_rule,
    f"post {AT}/rules/{{rule}}/end": _standing,
    f"post {AT}/store/{{act}}": lambda _: Call({"act": "backup"}),
    "post /api/alarms/{alarm}/acknowledge": _alarm,
    "post /api/corridor": _corridor,
    "post /api/dry-run": _draft,
    "post /api/records": _new_record,
    "post /api/exports": lambda _: Call(body={"records": []}),
    "post /api/groups/take-back": _leaver,
    "post /api/release/doubtful/take-back": lambda _: Call(body={"key_id": "0" * 64}),
    "post /api/imports/events": _events,
    "get /api/layers/{name}": _layer,
    "post /api/pictures": lambda _: Call(body=samples.photograph()),
    "get /api/records/{record}/picture": _picture,
    "post /api/password": lambda _: Call(body={"old": PASSWORD, "new": f"{PASSWORD} battery"}),
    "post /api/session": lambda _: Call(body={"account": "officer", "password": PASSWORD}),
    "post /api/records/{record}/recall": lambda room: Call({"record": room.recallable.id}),
    "post /api/release/dry-run": _about,
    "post /api/release/approve": _approval,
    "post /api/release/refuse": _refusal,
    "get /api/requests/{record}": _asked("request"),
    "get /api/requirements/{record}": _asked("requirement"),
}
"""By call; one that is not here is right as it stands, or with the record that went out."""
