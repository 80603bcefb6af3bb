"""Everything that a reader can lay hands on, as exact bytes, channel by channel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.network import accounts
from tansiq.network.accounts import Role, Session
from tansiq.web import metrics
from tansiq.web.events import Stream
from tests import worlds
from tests.exchange import stranger
from tests.twins.days import CANARY, POST, Day
from tests.web import rooms
from tests.web.rooms import PASSWORD, Browser
from tests.worlds import ARMY, PESHMERGA

FEED = (
    "",
    "?limit=2",
    "?words=open",
    f"?words={CANARY}",
    f"?words={CANARY[:3]}",
    "?kind=movement",
    "?kind=spot&owner=army",
)
BOXES = ("?box=35,43,36,44", "?box=35.80,43.57,35.82,43.59", "?box=30,40,31,41")
FOUNDED = ("record", "copy")
Sight = tuple[str, bytes]


def across(day: Day, probes: Iterable[RecordId]) -> Iterator[Sight]:
    """What the Peshmerga have: frames as they came, a bundle, and all that their desk can ask its node."""
    yield from day.saw
    yield "store", _store(day, PESHMERGA)
    yield "metrics", _metrics(day, PESHMERGA)
    yield "bundle", _bundle(day)
    yield from desk(day, PESHMERGA, DeskId("peshmerga.watch"), probes)


def beside(day: Day, probes: Iterable[RecordId]) -> Iterator[Sight]:
    """What the army's post has: all that it can ask the node on which the hidden records lie."""
    yield from desk(day, ARMY, POST, probes)


def _store(day: Day, agency: AgencyId) -> bytes:
    """A node's store, row by row: its administrator can read them all. What it wrote itself when it was founded holds a TLS key,
    which chance makes; the frames that it took are compared where they came in."""
    db = day.world[agency].db
    tables = db.read(lambda tx: [row[0] for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")])
    tables = [name for name in tables if name not in FOUNDED]
    rows = {name: db.read(lambda tx, name=name: list(tx.rows(f"SELECT * FROM {name}"))) for name in sorted(tables)}
    return repr(rows).encode()


def _metrics(day: Day, agency: AgencyId) -> bytes:
    door = day.world[agency].door()
    return day.world[agency].db.read(lambda tx: metrics.text(tx, door)).encode()


def _bundle(day: Day) -> bytes:
    """What lies on a stick for the Peshmerga, opened: HPKE's own randomness is not ours to seed."""
    key = load_pem_private_key((day.world[PESHMERGA].folder / "keys" / "bundle.pem").read_bytes(), None)
    assert isinstance(key, X25519PrivateKey)
    data = day.world.bundle(ARMY, PESHMERGA)
    return msgspec.json.encode([len(data), stranger.read(data, key, "army", "peshmerga")])


def desk(day: Day, agency: AgencyId, desk: DeskId, probes: Iterable[RecordId]) -> Iterator[Sight]:
    world = day.world
    day.world[agency].db.write(lambda tx: accounts.add(tx, "reader", desk, frozenset({Role.OFFICER}), PASSWORD))
    at = rooms.browser(world, agency)
    assert at.sign_in("reader").status_code == 200
    for path in ("door", "ground", "alarms", "links", *(f"feed{ask}" for ask in (*FEED, *BOXES))):
        yield _asked(at, f"/api/{path}")
    for row in at.get("/api/feed")["rows"]:
        yield _asked(at, f"/api/records/{row['id']}")
    for event in _events(day, agency, desk):
        yield "events", event
    for probe in probes:
        yield from _probed(at, probe)
    yield _asked(at, "/metrics")


def _asked(at: Browser, path: str) -> Sight:
    answer = at.client.get(path)
    return f"GET {path}", b"%d " % answer.status_code + answer.content


def _events(day: Day, agency: AgencyId, desk: DeskId) -> Iterator[bytes]:
    for after in (0, None):
        stream = Stream(day.world[agency].door(), Session("reader", desk, frozenset(), ""), after)
        for event in (*stream.ringing(), *stream.look()):
            yield f"{event.event} {event.id} {event.data!s}".encode()


def _probed(at: Browser, record: RecordId) -> Iterator[Sight]:
    """Somebody who has heard of an id tries everything with it. The answers must not tell whether there is such a record."""
    yield _asked(at, f"/api/records/{record}")
    tries: tuple[tuple[str, Any], ...] = (
        ("/api/dry-run", worlds.spot(refs=(record,))),
        ("/api/dry-run", worlds.after(_named(record), worlds.spot())),
        ("/api/dry-run", worlds.concurrence(record, "0" * 64)),
        (f"/api/records/{record}/recall", None),
    )
    for path, body in tries:
        answer = at.post(path, body, key="probe-probe")
        yield f"POST {path}", b"%d " % answer.status_code + answer.content


class _Named(msgspec.Struct):
    id: RecordId
    version: int = 1


def _named(record: RecordId) -> Any:
    return _Named(record)
