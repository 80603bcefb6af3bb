"""A store is whole, or the check says what is wrong with it and where.

Goal: no damage passes, and no sound store is accused. Method: the stores of a day with every sort of record are checked as they
are; then one thing at a time is damaged behind the code's back, by SQL, and the check must name exactly that sort of damage.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId, sha256
from tansiq.network.keyring import Keyring
from tansiq.node import PROJECTIONS, SCHEMA
from tansiq.records.content import Content, Status, encode
from tansiq.records.findings import DAMAGE, Finding, Findings
from tansiq.records.signing import Payload, open_envelope
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.work.verify import verify
from tests import worlds
from tests.exchange import hostile
from tests.worlds import ARMY, COMMAND, DAWN, EVERYONE, PESHMERGA, World

Sql = sqlite3.Connection
OTHERS = (PESHMERGA, COMMAND)


def day(world: World) -> None:
    """Reports, an alert, a claim with its answers and its next version; everything arrives, a frame is put aside."""
    for number in range(3):
        world.publish(ARMY, worlds.spot(f"Report {number}", to=OTHERS, level=1))
    until = DAWN.replace(hour=20)
    world.publish(ARMY, worlds.spot("For the day", label=worlds.label(OTHERS, 1, handling_until=until)))
    world.publish(ARMY, worlds.spot("Ours alone", level=3))
    world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
    first = world.publish(ARMY, worlds.claim(to=OTHERS, level=1))
    world.carry_all()
    for answer, more in (("object", {"conditions": "Stay west"}), ("concur", {})):
        (held,) = (row for row in world.records(PESHMERGA, "claim") if row.version == (1 if more else 2))
        plan = msgspec.json.decode(held.header().body)
        world.publish(PESHMERGA, worlds.concurrence(held.id, plan["proposal"], answer, to=(ARMY,), level=1, **more))
        world.carry_all()
        if more:
            world.publish(ARMY, worlds.after(first, worlds.claim("A smaller one", to=OTHERS, level=1)))
            world.carry_all()


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stores of a day, closed; a file per agency."""
    folder = tmp_path_factory.mktemp("day")
    with worlds.found(folder, EVERYONE) as world:
        day(world)
        hostile.queue(world, PESHMERGA, ARMY, hostile.copy_of(world, PESHMERGA, COMMAND))
        world.carry(PESHMERGA, ARMY)
    for agency in EVERYONE:
        shutil.copy(folder / agency / "store.db", folder / f"{agency}.db")
    return folder


def checked(file: Path, me: AgencyId | None = None) -> Findings:
    db = SqliteDatabase(file, SCHEMA)
    try:
        return verify(db, PROJECTIONS, me=me)
    finally:
        db.close()


@pytest.mark.parametrize("agency", [ARMY, COMMAND, "ministry"])
def test_the_stores_of_a_day_are_whole(stores: Path, agency: AgencyId, tmp_path: Path) -> None:
    shutil.copy(stores / f"{agency}.db", tmp_path / "store.db")
    found = checked(tmp_path / "store.db", agency)
    assert (found.whole, found.listed) == (True, [])
    assert found.looked["records"] > 20
    assert found.looked["signatures"] > found.looked["records"]
    assert found.looked["derived rows"] > 0


def test_a_check_leaves_the_store_as_it_was(stores: Path, tmp_path: Path) -> None:
    shutil.copy(stores / "army.db", tmp_path / "store.db")
    before = dump(tmp_path / "store.db")
    checked(tmp_path / "store.db")
    assert dump(tmp_path / "store.db") == before


def dump(file: Path) -> list[str]:
    with sqlite3.connect(file) as sql:
        said = list(sql.iterdump())
    sql.close()
    return said


def one(sql: Sql, query: str) -> Any:
    """The first column of the first row."""
    return sql.execute(query).fetchone()[0]


MINISTRYS = "SELECT digest FROM copy WHERE recipient = 'ministry' LIMIT 1"
UNQUEUED = (
    "SELECT max(digest) FROM copy WHERE recipient = 'peshmerga' AND fields = 'full' AND version = 1"
    " AND digest NOT IN (SELECT digest FROM outbox)"
)
RING = "INSERT INTO alarm (reader, cause, record, version, words, since) SELECT 'army.other', 'claim', id, 1, '', '' FROM record"
OWN_SPOT = "SELECT min(seq) FROM record WHERE own = 1 AND kind = 'spot'"
SECOND = "SELECT max(seq) FROM record WHERE own = 1 AND version = 2"
HELD = "SELECT min(seq) FROM record WHERE own = 0 AND kind = 'concurrence'"


def flip(data: bytes, at: int) -> bytes:
    """One bit of one byte the other way."""
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def rewrite(sql: Sql, seq: int, envelope: bytes) -> None:
    """Other signed bytes in a record's place, with the digest that fits them."""
    old = one(sql, f"SELECT digest FROM record WHERE seq = {seq}")
    sql.execute("UPDATE record SET envelope = ?, digest = ? WHERE seq = ?", (envelope, sha256(envelope), seq))
    sql.execute("UPDATE copy SET content = ? WHERE content = ?", (sha256(envelope), old))


def resigned(sql: Sql, stores: Path, seq: int, key: str, **changes: Any) -> None:
    """A record changed by somebody who has one of the node's keys."""
    envelope = one(sql, f"SELECT envelope FROM record WHERE seq = {seq}")
    content = msgspec.json.decode(open_envelope(envelope, Payload.CONTENT).payload, type=Content)
    payload = encode(msgspec.structs.replace(content, **changes))
    rewrite(sql, seq, Keyring(stores / ARMY / "keys").signer(key).seal(Payload.CONTENT, payload))


def bit_of_an_envelope(sql: Sql, stores: Path) -> None:
    seq = one(sql, OWN_SPOT)
    data = one(sql, f"SELECT envelope FROM record WHERE seq = {seq}")
    sql.execute("UPDATE record SET envelope = ? WHERE seq = ?", (flip(data, len(data) // 2), seq))


def bit_of_a_signature(sql: Sql, stores: Path) -> None:
    seq = one(sql, OWN_SPOT)
    said = msgspec.json.decode(one(sql, f"SELECT envelope FROM record WHERE seq = {seq}"))
    sig = said["signatures"][0]["sig"]
    said["signatures"][0]["sig"] = ("B" if sig[0] != "B" else "C") + sig[1:]
    rewrite(sql, seq, msgspec.json.encode(said))


def another_desks_key(sql: Sql, stores: Path) -> None:
    resigned(sql, stores, one(sql, OWN_SPOT), "release")


def backdated_before_its_key(sql: Sql, stores: Path) -> None:
    resigned(sql, stores, one(sql, OWN_SPOT), "desk-army.watch", recorded_at=DAWN.replace(year=2020))


def label_that_nobody_can_read(sql: Sql, stores: Path) -> None:
    resigned(sql, stores, one(sql, OWN_SPOT), "desk-army.watch", label=worlds.raw({"policy": "other", "level": 0}))


def label_that_no_longer_names_its_recipients(sql: Sql, stores: Path) -> None:
    resigned(sql, stores, one(sql, OWN_SPOT), "desk-army.watch", label=worlds.label((), 1))


def version_before_it_is_gone(sql: Sql, stores: Path) -> None:
    seq = one(sql, f"SELECT seq FROM record WHERE version = 1 AND id = (SELECT id FROM record WHERE seq = ({SECOND}))")
    sql.execute(
        "UPDATE copy SET content = 'x' || content WHERE content = (SELECT digest FROM record WHERE seq = ?)", (seq,)
    )
    sql.execute("DELETE FROM visible WHERE record = ?", (seq,))
    sql.execute("DELETE FROM record WHERE seq = ?", (seq,))


def version_that_names_another_before_it(sql: Sql, stores: Path) -> None:
    resigned(sql, stores, one(sql, SECOND), "desk-army.watch", previous="0" * 64)


def sql_only(text: str) -> Callable[[Sql, Path], None]:
    def damage(sql: Sql, stores: Path) -> None:
        assert sql.execute(text).rowcount > 0, text

    return damage


NEWEST = "SELECT max(n) FROM visible"
DAMAGES: list[tuple[str, Callable[[Sql, Path], None], set[str]]] = [
    ("a bit of an envelope", bit_of_an_envelope, {"digest", "unreadable"}),
    ("a bit of a signature", bit_of_a_signature, {"signature"}),
    ("signed by the release key", another_desks_key, {"key"}),
    ("dated before its key", backdated_before_its_key, {"key"}),
    ("an unreadable label", label_that_nobody_can_read, {"label"}),
    ("a label without its recipients", label_that_no_longer_names_its_recipients, {"label"}),
    ("a version gone", version_before_it_is_gone, {"chain", "copy.missing", "record.missing", "visible.number"}),
    ("another version before it", version_that_names_another_before_it, {"chain"}),
    ("another kind in the table", sql_only(f"UPDATE record SET kind = 'alert' WHERE seq = ({OWN_SPOT})"), {"column"}),
    ("an unreadable time", sql_only(f"UPDATE record SET logged_at = 'then' WHERE seq = ({HELD})"), {"unreadable"}),
    (
        "a desk that is not shown a record",
        sql_only(f"DELETE FROM visible WHERE n = ({NEWEST})"),
        {"visible.missing"},
    ),
    (
        "a row out of the middle",
        sql_only("DELETE FROM visible WHERE n = 2"),
        {"visible.missing", "visible.number"},
    ),
    (
        "a desk that is shown one too many",
        sql_only(f"INSERT INTO visible (reader, n, record) SELECT reader, n + 1, 1 FROM visible WHERE n = ({NEWEST})"),
        {"visible.extra", "visible.number"},
    ),
    (
        "another agency's desk",
        sql_only(f"INSERT INTO visible (reader, n, record, until) VALUES ('peshmerga.watch', 1, ({OWN_SPOT}), NULL)"),
        {"visible.extra"},
    ),
    (
        "shown for ever",
        sql_only("UPDATE visible SET until = '2030-01-01T00:00:00.000Z' WHERE n = 1"),
        {"visible.until"},
    ),
    ("a copy for another", sql_only(f"UPDATE copy SET recipient = 'nobody' WHERE digest = ({UNQUEUED})"), {"column"}),
    ("a frame's number", sql_only("UPDATE outbox SET number = number + 100 WHERE number = 2"), {"lane.number"}),
    ("a frame's link", sql_only("UPDATE outbox SET chain = digest WHERE number = 2"), {"lane.chain"}),
    ("a lane's head", sql_only("UPDATE lane_out SET number = number - 1"), {"lane.head"}),
    ("a lane's head is gone", sql_only("DELETE FROM lane_out"), {"lane.head"}),
    (
        "a frame for another",
        sql_only(f"UPDATE outbox SET digest = ({MINISTRYS}) WHERE id = 1"),
        {"lane.addressee", "lane.chain"},
    ),
    (
        "a frame without its copy",
        sql_only("UPDATE outbox SET digest = 'gone' WHERE id = 1"),
        {"copy.missing", "lane.chain"},
    ),
    ("a receipt that says more", sql_only("UPDATE lane_out SET received = received + 1"), {"receipt"}),
    ("a receipt of nobody", sql_only("UPDATE lane_out SET receipt = NULL WHERE received > 0"), {"receipt"}),
    ("a position that went back", sql_only("UPDATE lane_in SET number = 0"), {"aside", "lane.head"}),
    ("a frame put aside that changed", sql_only("UPDATE aside SET body = x'00'"), {"aside"}),
    ("an alarm for whom it is not", sql_only(f"{RING} WHERE seq = 20"), {"alarm"}),
    ("a derived row", sql_only("UPDATE picture SET owner = 'x'"), {"projection"}),
    ("a derived row gone", sql_only("DELETE FROM plan"), {"projection"}),
    ("a derived row too many", sql_only("INSERT INTO unprojected VALUES (1, 'plans', 'no')"), {"projection"}),
]


DERIVED_TOO = {"projection"}
"""Damage to the log changes what a rebuild makes of it as well."""


@pytest.mark.parametrize(("name", "damage", "codes"), DAMAGES, ids=[name for name, _, _ in DAMAGES])
def test_damage_is_named(
    name: str, damage: Callable[[Sql, Path], None], codes: set[str], stores: Path, tmp_path: Path
) -> None:
    file = tmp_path / "store.db"
    shutil.copy(stores / "army.db", file)
    with sqlite3.connect(file) as sql:
        damage(sql, stores)
    sql.close()
    found = checked(file)
    assert codes <= found.counted.keys() <= codes | DERIVED_TOO, found.listed
    assert all(each.where for each in found.listed)


def test_every_sort_of_damage_is_planted_here() -> None:
    planted = set().union(*(codes for _, _, codes in DAMAGES))
    elsewhere = {"file", "status", "copy", "approval", "seen", "recall", "lane.mark", "lane.missing", "peer", "age"}
    assert DAMAGE.keys() - planted == elsewhere, "each has a test of its own, here or in its own file"


def damaged(stores: Path, tmp_path: Path, *statements: str) -> Findings:
    shutil.copy(stores / "army.db", tmp_path / "store.db")
    with sqlite3.connect(tmp_path / "store.db") as sql:
        for statement in statements:
            assert sql.execute(statement).rowcount > 0
    sql.close()
    return checked(tmp_path / "store.db")


def test_a_copy_that_hangs_on_another_record_is_named(stores: Path, tmp_path: Path) -> None:
    other = f"SELECT digest FROM record WHERE seq = ({OWN_SPOT}) + 4"
    which = f"content = (SELECT digest FROM record WHERE seq = ({OWN_SPOT}))"
    found = damaged(stores, tmp_path, f"UPDATE copy SET content = ({other}) WHERE {which}")
    assert {"copy", "label"} <= found.counted.keys()


def test_a_record_of_another_status_is_named(stores: Path, tmp_path: Path) -> None:
    shutil.copy(stores / "army.db", tmp_path / "store.db")
    with sqlite3.connect(tmp_path / "store.db") as sql:
        resigned(sql, stores, one(sql, OWN_SPOT), "desk-army.watch", status=Status.ACTUAL)
    sql.close()
    assert {"status", "copy"} <= checked(tmp_path / "store.db").counted.keys()


def test_a_row_that_names_a_row_that_is_not_there_is_the_files_damage(stores: Path, tmp_path: Path) -> None:
    found = damaged(
        stores, tmp_path, "INSERT INTO visible (reader, n, record, until) VALUES ('army.watch', 999, 9999, NULL)"
    )
    assert set(found.counted) == {"file"}


def test_a_store_of_another_agency_is_named(stores: Path, tmp_path: Path) -> None:
    shutil.copy(stores / "army.db", tmp_path / "store.db")
    assert [each.code for each in checked(tmp_path / "store.db", PESHMERGA).listed] == ["column"]


def test_a_flipped_bit_anywhere_in_the_file_does_no_harm_or_is_named(stores: Path, tmp_path: Path) -> None:
    """Bits that nothing reads (free space, old rows) change nothing that any reader would see."""
    sound = (stores / "army.db").read_bytes()
    clean = dump(stores / "army.db")
    named = 0
    for at in range(4096, len(sound), len(sound) // 131):
        file = tmp_path / f"{at}.db"
        file.write_bytes(flip(sound, at))
        try:
            found = checked(file)
        except Fault as fault:
            assert fault.code == "store.corrupt"  # noqa: PT017 - the loop goes on with the next
            named += 1
            continue
        named += not found.whole
        if found.whole:
            changed = set(dump(file)) ^ set(clean)
            timeless = {TIME.sub("", line) for line in changed}
            assert len(timeless) < len(changed) or all(UNSIGNED.search(line) for line in changed), changed
    assert named > 15


TIME = re.compile(r"'[\d-]{10}T[\d:.]+Z'")
"""When a record was logged stands in no signed bytes either; it is judged only as far as labels end by it."""
UNSIGNED = re.compile(r'INSERT INTO "?(audit|account|session|answered|imported|age|alarm|copy|outbox|sqlite_)')
"""What stands in no signed bytes and is no consequence of any: dates of queueing, words of the audit."""


def test_what_is_found_is_counted_even_where_it_is_not_listed() -> None:
    found = Findings()
    for number in range(1_500):
        found.add("digest", f"record {number}")
    assert (len(found.listed), found.counted["digest"], found.whole) == (1_000, 1_500, False)
    assert found.listed[0] == Finding("digest", "record 0")
    with pytest.raises(ValueError, match="no sort"):
        found.add("rust", "the keel")
