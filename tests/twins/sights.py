"""Everything that a reader can lay hands on, as exact bytes, channel by channel."""

from __future__ import annotations

import atexit
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import timedelta
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from litestar import Litestar
from litestar.testing import TestClient

from tansiq.demo import sample
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.network.accounts import Session
from tansiq.storage import Row, Tx
from tansiq.web.app import app
from tansiq.web.door import Door
from tansiq.web.events import Stream
from tests import worlds
from tests.exchange import stranger
from tests.twins.days import ACROSS, BESIDE, BETWEEN, CANARY, ELSEWHERE, Day
from tests.twins.template import KIRKUK, SEATS
from tests.web.rooms import Browser
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

Sight = tuple[str, bytes]
FEED = (
    "",
    "?limit=2",
    "?limit=1&before=3",
    "?words=open",
    f"?words={CANARY}",
    f"?words={CANARY[:3]}",
    "?kind=movement",
    "?kind=spot&owner=army",
    "?box=35,43,36,44",
    "?box=35.80,43.57,35.82,43.59",
    "?sector=makhmur-between",
    "?sector=makhmur-between&sector=qarachogh&limit=1",
    "?from=2023-10-22T00:00:00Z&to=2023-10-22T05:30:00Z",
    "?from=2023-10-01T00:00:00Z&limit=2",
)
GROUND = (
    f"places?words={CANARY}",
    "boundaries?at=35.81,43.58",
    "forces",
    "forces?limit=1",
    f"forces?words={CANARY[:3]}",
)
WATCH = ("watch?from=2023-10-01T00:00:00Z", "watch?from=2023-10-01T00:00:00Z&limit=2", "watch/pending")
BOARDS = (
    *(f"{board}?{part}" for board in ("requests", "requirements") for part in ("limit=2", "open=false", "side=by-us")),
    *("alerts", "alerts?active=false", "waiting"),
)
PATHS = (
    *("door", "me", "ground", "alarms", "links", "groups", "release/queue", "release/doubtful", "release/life-safety"),
    *("layers", "layers/roads.geojson"),
    *(f"feed{ask}" for ask in FEED),
    *GROUND,
    *BOARDS,
    *WATCH,
)
REFUSED = (
    "feed",
    "alarms",
    "links",
    "groups",
    "release/queue",
    "release/doubtful",
    "requests",
    "requirements",
    "alerts",
    "waiting",
)
"""What somebody is refused whose role is the administrator's alone."""
OWN_NODE = ("/metrics", "/api/doubtful")
"""What an administrator may ask of his own node: in the first world he has more there."""
OWN_NETWORK = tuple(f"/api/administration/{part}" for part in ("joinings", "network", "peers", "rules", "life-safety"))
"""The same of another's node, where nothing hidden may show."""
NOT_SEEN = {
    "/api/events": "it has no end; its events are read from the stream itself (`_events`)",
    "/api/administration/store": "it tells how much of the disk is free; the store is compared table by table (`_store`)",
}
"""Paths of the description that nobody asks here, and why."""
BACK_S = 30.0
"""How far is looked back: to before what was written last in a day whose clock has moved."""
WITHOUT = {"parcel": ("digest", "data")}
"""Columns that hold what is encrypted under randomness that is not ours to seed; the sizes are compared."""
PROBED = 2
_NODES = {ACROSS: PESHMERGA, BETWEEN: COMMAND, BESIDE: ARMY, ELSEWHERE: KIRKUK}


def of(day: Day, reader: str, probes: Sequence[RecordId]) -> Iterator[Sight]:
    """What a reader has: frames as they came, a bundle, his node's store, and all that he can ask at his desk."""
    agency = _NODES[reader]
    outside = reader in (ACROSS, BETWEEN)
    yield from day.saw.get(reader, ())
    if outside:
        yield from _store(day.world, agency)
        yield "bundle", _bundle(day.world, agency)
    yield from desk(day, agency, DeskId(dict(SEATS)[agency]), probes[:PROBED], outside=outside)
    yield from _kept(_browser(day.world, agency, "keeper"), outside)


def desk(
    day: Day, agency: AgencyId, desk: DeskId, probes: Iterable[RecordId], *, outside: bool = False
) -> Iterator[Sight]:
    """All that an officer can ask his node, where he sits at a desk under the account ``reader``."""
    officer = _browser(day.world, agency, "reader")
    for path in PATHS:
        yield _asked(officer, f"/api/{path}")
    then = (day.world[agency].clock.now() - timedelta(seconds=BACK_S)).strftime("?known_at=%Y-%m-%dT%H:%M:%SZ")
    yield _asked(officer, f"/api/feed{then}")
    yield from _rows(officer, then)
    for event in _events(day, agency, desk):
        yield "events", event
    for probe in (*probes, RecordId("0" * 8)):
        yield _asked(officer, f"/api/records/{probe}{then}")
        yield from _probed(officer, probe)
    for path, body in _written(day.world, outside):
        yield _posted(officer, path, body, "a key of his own")
    for path in OWN_NODE:
        yield _asked(officer, path)


class Page:
    """A reader's page that is open all day: what it is told, in order. Links go by a beat of their own, whatever happens."""

    def __init__(self, day: Day, reader: str) -> None:
        self._day = day
        self._agency = _NODES[reader]
        self._desk = DeskId(dict(SEATS)[self._agency])
        self._heard: list[Sight] = []
        self._stream = self._opened(None)
        self.look()

    def look(self) -> list[Sight]:
        """Look once, as at a ring of the bell; all that was told so far."""
        if self._door.db is not self._day.world[self._agency].db:  # the node was started anew, and the page comes back
            self._stream = self._opened(self._after)
        for event in (*self._stream.ringing(), *self._stream.look()):
            self._after = int(event.id) if event.id else self._after
            self._heard.append(("page", f"{event.event} {event.id} {event.data!s}".encode()))
        return self._heard

    def _opened(self, after: int | None) -> Stream:
        self._door, self._after = self._day.world[self._agency].door(), after
        return Stream(self._door, _session(self._desk), after)


def _session(desk: DeskId) -> Session:
    return Session("reader", desk, frozenset(), "")


def _store(world: World, agency: AgencyId) -> Iterator[Sight]:
    """A node's store, table by table: its administrator can read them all."""
    db = world[agency].db
    tables = db.read(lambda tx: [row[0] for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")])
    for table in sorted(tables):
        without = WITHOUT.get(table, ())
        rows = db.read(lambda tx, table=table, without=without: list(_table(tx, table, without)))
        yield f"store {table}", repr(rows).encode()


def _table(tx: Tx, table: str, without: tuple[str, ...]) -> Iterable[Row]:
    columns = [row[0] for row in tx.rows(f"SELECT name FROM pragma_table_info('{table}')")]
    return tx.rows(f"SELECT {', '.join(name for name in columns if name not in without)} FROM {table}")


def _bundle(world: World, agency: AgencyId) -> bytes:
    """What lies on a stick for a node, opened: HPKE's own randomness is not ours to seed."""
    key = load_pem_private_key((world[agency].folder / "keys" / "bundle.pem").read_bytes(), None)
    assert isinstance(key, X25519PrivateKey)
    data = world.bundle(ARMY, agency)
    return msgspec.json.encode([len(data), stranger.read(data, key, ARMY, agency)])


def _rows(at: Browser, then: str) -> Iterator[Sight]:
    for row in at.get("/api/feed")["rows"]:
        yield _asked(at, f"/api/records/{row['id']}")
        yield _asked(at, f"/api/records/{row['id']}{then}")
        yield _asked(at, f"/api/records/{row['id']}/label")
        yield _asked(at, f"/api/records/{row['id']}/picture")
        yield _asked(at, f"/api/records/{row['id']}/assessments")
        yield from (_asked(at, f"/api/{board}/{row['id']}") for board in ("requests", "requirements"))


def _events(day: Day, agency: AgencyId, desk: DeskId) -> Iterator[bytes]:
    for after in (0, None):
        stream = Stream(day.world[agency].door(), _session(desk), after)
        for event in (*stream.ringing(), *stream.look(), *stream.links()):
            yield f"{event.event} {event.id} {event.data!s}".encode()


def _probed(at: Browser, record: RecordId) -> Iterator[Sight]:
    """Somebody who has heard of an id tries everything with it. The answers must not tell whether there is such a record."""
    yield _asked(at, f"/api/records/{record}")
    yield _asked(at, f"/api/records/{record}/label")
    yield _asked(at, f"/api/records/{record}/picture")
    yield _asked(at, f"/api/records/{record}/assessments")
    yield from (_asked(at, f"/api/{board}/{record}") for board in ("requests", "requirements"))
    said = {"record": record, "digest": "0" * 64, "password": "wrong"}
    tries: tuple[tuple[str, Any], ...] = (
        ("/api/dry-run", worlds.spot(refs=(record,))),
        ("/api/dry-run", worlds.spot(derived_from=(record,))),
        ("/api/dry-run", worlds.after(_Named(record), worlds.spot())),  # type: ignore[arg-type]
        ("/api/dry-run", worlds.concurrence(record, "0" * 64)),
        ("/api/release/dry-run", {"record": record}),
        ("/api/release/approve", said),
        ("/api/release/refuse", said | {"reason": "Not yet."}),
        (f"/api/records/{record}/recall", None),
    )
    for path, body in tries:
        yield _posted(at, path, body, "probe-probe")


def _written(world: World, outside: bool) -> Iterator[tuple[str, Any]]:
    """What he tries without any id: groups that he may have heard of, a digest of somebody else's, something of his own."""
    for group in ("army/others", "army/left", "army/nobody"):
        yield "/api/dry-run", worlds.spot(label=worlds.label(groups=[group]))
    yield "/api/groups/take-back", {"agency": "ministry", "group": "army/others"}
    yield "/api/alarms/1/acknowledge", None
    route = {"type": "LineString", "coordinates": [[43.57, 35.80], [43.59, 35.82]]}
    yield "/api/corridor", {"route": route, "width_m": 200}
    told = f"level=1&audience={COMMAND}&audience={PESHMERGA}"
    yield f"/api/imports/events?{told}&dry_run=true", sample.events(2)
    now = world.clock.now()
    said = worlds.movement("His own.", level=1, at=now, to=(ARMY,)) if outside else worlds.spot("His own.", level=1)
    yield "/api/records", {"draft": said, "digest": "0" * 64}
    yield "/api/records", said


def _kept(at: Browser, own_node: bool) -> Iterator[Sight]:
    """What the administrator has, whose role gives him no desk."""
    yield _asked(at, "/api/accounts")
    for path in (*(f"/api/{path}" for path in REFUSED), *((*OWN_NODE, *OWN_NETWORK) if own_node else ())):
        yield _asked(at, path)
    yield _posted(at, "/api/dry-run", worlds.spot(), "keeper-key")


def _asked(at: Browser, path: str) -> Sight:
    answer = at.client.get(path)
    return f"GET {path}", b"%d " % answer.status_code + answer.content


def _posted(at: Browser, path: str, body: Any, key: str) -> Sight:
    """A draft for ``/api/records`` goes as the page sends it: with the digest of its dry run."""
    if path == "/api/records" and isinstance(body, Draft):
        looked = at.post("/api/dry-run", body)
        body = {"draft": body, "digest": looked.json()["digest"]}
    answer = at.post(path, body, key=key)
    return f"POST {path}", b"%d " % answer.status_code + answer.content


class _Named(msgspec.Struct):
    id: RecordId
    version: int = 1


# ---- one application per node: to make it and its loop takes longest, and nothing of a world is in it but its door

_open = ExitStack()
_made: dict[AgencyId, tuple[TestClient[Litestar], Door]] = {}
atexit.register(_open.close)


def _browser(world: World, agency: AgencyId, account: str) -> Browser:
    door = world[agency].door()
    if agency not in _made:
        client = TestClient(app(door), base_url="http://127.0.0.1:8000", raise_server_exceptions=False)
        _made[agency] = _open.enter_context(client), door
    client, kept = _made[agency]
    if kept.db is not door.db:
        kept.refusals.clear()
        vars(kept).update(vars(door) | {"refusals": kept.refusals})
    client.cookies.clear()
    at = Browser(world, agency, client)
    assert at.sign_in(account).status_code == 200
    return at
