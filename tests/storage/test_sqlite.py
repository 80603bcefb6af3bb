"""SQLite keeps the contract, and its own promises: one process, the newest shape, nothing lost on a full disk or at a kill."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.node import SCHEMA
from tansiq.storage import Database, Tx
from tansiq.storage.migrate import Step
from tansiq.storage.sqlite import SqliteDatabase
from tests.refusals import refused
from tests.storage.contract import PUT, STEPS, DatabaseContract, put, words

SOURCE = Path(__file__).resolve().parents[2] / "src"
OPEN_AND_SAY = """
import sys; from pathlib import Path
from tansiq.errors import Fault; from tansiq.storage.sqlite import SqliteDatabase
try:
    SqliteDatabase(Path(sys.argv[1]), ()).close(); print("opened")
except Fault as fault:
    print(fault.code)
"""
WRITE_FOR_EVER = """
import sys; from pathlib import Path
from tansiq.storage.migrate import Step; from tansiq.storage.sqlite import SqliteDatabase
db = SqliteDatabase(Path(sys.argv[1]), (Step("contract", 1, sys.argv[2]),))
n = 0
while True:
    n += 1
    def work(tx):
        tx.run("INSERT INTO thing (word, data) VALUES (:word, :data)", {"word": f"{n} first", "data": b"x" * 5000})
        tx.run("INSERT INTO thing (word) VALUES (:word)", {"word": f"{n} second"})
    db.write(work)
    print(n, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "store.db"


@pytest.fixture
def db(path: Path) -> Iterator[SqliteDatabase]:
    database = SqliteDatabase(path, STEPS)
    yield database
    database.close()


class TestSqlite(DatabaseContract):
    """The contract of every database."""


def code_of_opening(path: Path, steps: tuple[Step, ...] = STEPS) -> str:
    with pytest.raises(Fault) as refused:
        SqliteDatabase(path, steps)
    return refused.value.code


def in_another_process(path: Path) -> str:
    """What a second process meets when it opens a store (without steps: a store that it may open is newer than it)."""
    run = subprocess.run(
        [sys.executable, "-c", OPEN_AND_SAY, str(path)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.strip()


# --- one process


def test_a_second_process_on_the_same_store_is_refused(db: SqliteDatabase, path: Path) -> None:
    db.write(put("a"))
    assert in_another_process(path) == "store.in-use"
    assert db.read(words) == ["a"]
    db.close()
    assert in_another_process(path) == "store.newer", "it got past the lock"


def test_a_second_opening_in_the_same_process_is_refused(db: SqliteDatabase, path: Path) -> None:
    assert code_of_opening(path) == "store.in-use"


def test_a_store_that_was_closed_opens_again_with_everything_in_it(db: SqliteDatabase, path: Path) -> None:
    db.write(put("a"))
    db.close()
    again = SqliteDatabase(path, STEPS)
    assert again.read(words) == ["a"]
    again.close()


# --- the shape


def test_a_store_of_a_newer_version_is_refused_and_let_go(path: Path) -> None:
    newer = (*STEPS, Step("contract", 2, "CREATE TABLE more (id INTEGER);\n"))
    SqliteDatabase(path, newer).close()
    assert code_of_opening(path) == "store.newer"
    SqliteDatabase(path, newer).close()


def test_a_step_that_was_edited_after_it_landed_is_refused(db: SqliteDatabase, path: Path) -> None:
    db.close()
    assert code_of_opening(path, (Step("contract", 1, STEPS[0].sql + "-- harmless?\n"),)) == "store.corrupt"


def test_no_two_steps_of_a_package_bear_one_number() -> None:
    """Only the last of them would ever be applied, and nobody would be told."""
    steps = [(step.package, step.number) for step in SCHEMA]
    assert sorted(set(steps)) == sorted(steps)


def test_a_newer_version_brings_an_older_store_to_its_shape_and_keeps_the_rows(db: SqliteDatabase, path: Path) -> None:
    db.write(put("a"))
    db.close()
    more = Step("contract", 2, "ALTER TABLE thing ADD COLUMN more TEXT;\nUPDATE thing SET more = 'm; n';\n")
    newer = SqliteDatabase(path, (*STEPS, more))
    assert newer.read(lambda tx: tx.rows("SELECT word, more FROM thing")) == [("a", "m; n")]
    newer.close()


def test_a_step_that_fails_is_undone_whole(db: SqliteDatabase, path: Path) -> None:
    db.write(put("a"))
    db.close()
    broken = Step("contract", 2, "CREATE TABLE half (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        SqliteDatabase(path, (*STEPS, broken))
    again = SqliteDatabase(path, STEPS)
    assert again.read(words) == ["a"]
    assert again.read(lambda tx: tx.one("SELECT 1 FROM sqlite_master WHERE name = 'half'")) is None
    again.close()


def test_the_last_statement_of_a_step_counts_without_its_semicolon(path: Path) -> None:
    store = SqliteDatabase(
        path, (Step("contract", 1, "CREATE TABLE one (id INTEGER);\nCREATE TABLE two (id INTEGER)"),)
    )
    assert store.read(lambda tx: tx.rows("SELECT * FROM two")) == []
    store.close()


# --- damage


@pytest.mark.parametrize(
    "content", [b"This is a letter, not a store. " * 100, b"\0" * 5_000, b"SQLite format 3\0" * 300]
)
def test_a_file_that_is_no_database_is_called_damaged_and_not_touched(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert code_of_opening(path) == "store.corrupt"
    assert path.read_bytes() == content


def test_a_store_damaged_in_the_middle_is_called_damaged_when_it_is_read(db: SqliteDatabase, path: Path) -> None:
    for _ in range(50):
        db.write(lambda tx: tx.run("INSERT INTO thing (word) VALUES (hex(randomblob(400)))"))
    db.close()
    data = bytearray(path.read_bytes())
    data[8192:-4096] = b"\xaa" * (len(data) - 8192 - 4096)
    path.write_bytes(data)

    def open_and_read() -> None:
        damaged = SqliteDatabase(path, STEPS)
        try:
            damaged.read(words)
        finally:
            damaged.close()

    with pytest.raises(Fault) as refused:
        open_and_read()
    assert refused.value.code == "store.corrupt"


# --- durability


@pytest.mark.parametrize(
    ("setting", "value"), [("synchronous", 2), ("journal_mode", "wal"), ("foreign_keys", 1), ("secure_delete", 1)]
)
def test_every_connection_is_set_to_keep_what_it_says(db: Database, setting: str, value: object) -> None:
    def ask(tx: Tx) -> object:
        return tx.one(f"PRAGMA {setting}")

    assert db.write(ask) == (value,)
    assert db.read(ask) == (value,)


class Deaf(sqlite3.Connection):
    """A SQLite that takes another setting than it is asked for, and says nothing of it, as it does with every pragma."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        return super().execute(sql.replace("synchronous = FULL", "synchronous = NORMAL"), *values)


def test_a_store_that_does_not_take_synchronous_full_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every *saved* is a word that a cut of power takes back."""
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *path, **more: connect(*path, **more, factory=Deaf))
    with refused("store.corrupt"):
        SqliteDatabase(tmp_path / "store.db", STEPS).close()


def fill_up(db: SqliteDatabase) -> list[str]:
    """Let the disk be full after a few pages and write until it is; the words that were acknowledged."""
    db.write(lambda tx: tx.one("PRAGMA max_page_count = 40"))
    saved: list[str] = []
    insert = "INSERT INTO thing (word, data) VALUES (:word, :data)"
    while True:
        word = f"{len(saved):04}"
        try:
            db.write(lambda tx, word=word: tx.run(insert, {"word": word, "data": b"x" * 3_000}))  # type: ignore[misc]
        except Fault as fault:
            assert fault.code == "store.full"  # noqa: PT017 - the loop ends with it
            return saved
        saved.append(word)


def test_a_full_disk_says_so_and_loses_nothing_that_was_saved(db: SqliteDatabase, path: Path) -> None:
    saved = fill_up(db)
    assert len(saved) > 10
    assert db.read(words) == saved
    db.write(lambda tx: tx.one("PRAGMA max_page_count = 1000"))
    db.write(put("space again"))
    db.close()
    again = SqliteDatabase(path, STEPS)
    assert again.read(words) == [*saved, "space again"]
    again.close()


def test_a_disk_that_fills_up_in_the_middle_of_a_transaction_undoes_all_of_it(db: SqliteDatabase) -> None:
    saved = fill_up(db)

    def much(tx: Tx) -> None:
        tx.run("DELETE FROM thing WHERE word = :word", {"word": saved[0]})
        for n in range(100):
            tx.run("INSERT INTO thing (word, data) VALUES (:word, :data)", {"word": f"m{n}", "data": b"x" * 3_000})

    with pytest.raises(Fault) as refused:
        db.write(much)
    assert refused.value.code == "store.full"
    assert db.read(words) == saved


def test_a_disk_that_fills_up_inside_an_attempt_is_told_as_a_full_disk(db: SqliteDatabase) -> None:
    """Even when the work around the attempt goes on after any error: what the store cannot do is no matter of the record."""
    saved = fill_up(db)

    def much(tx: Tx) -> None:
        for n in range(100):
            tx.run("INSERT INTO thing (word, data) VALUES (:word, :data)", {"word": f"m{n}", "data": b"x" * 3_000})

    with pytest.raises(Fault) as refused:
        db.write(lambda tx: (tx.run(PUT, {"word": "x"}), tx.attempt(lambda: much(tx))))
    assert refused.value.code == "store.full"
    assert db.read(words) == saved


def test_everything_acknowledged_before_a_kill_is_there_afterwards(path: Path) -> None:
    """Goal: "saved" is shown after fsync. Method: a process that says a number after each write, killed at five places."""
    kept = 0
    for round_, acknowledged in enumerate((1, 7, 20, 40, 90)):
        store = path.with_name(f"store{round_}.db")
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, str(store), STEPS[0].sql],
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdout=subprocess.PIPE,
            text=True,
        )
        with writer:
            assert writer.stdout
            said = [int(writer.stdout.readline()) for _ in range(acknowledged)]
            os.kill(writer.pid, signal.SIGKILL)
            said += [int(line) for line in writer.stdout.read().splitlines()]
        db = SqliteDatabase(store, STEPS)
        found = db.read(lambda tx: {row[0] for row in tx.rows("SELECT word FROM thing")})
        checked = db.read(lambda tx: tx.one("PRAGMA integrity_check"))
        db.close()
        assert {f"{n} {half}" for n in said for half in ("first", "second")} <= found
        assert len(found) % 2 == 0, "a transaction is there whole or not at all"
        assert len(found) // 2 - len(said) in (0, 1), "at most the one that was not acknowledged yet"
        assert checked == ("ok",)
        kept += len(said)
    assert kept >= 158


# ---- what was deleted


def in_files(path: Path, word: bytes) -> list[str]:
    return [file.name for file in sorted(path.parent.iterdir()) if word in file.read_bytes()]


@pytest.mark.parametrize("size", [10, 1_000, 5_000, 100_000])
def test_what_was_scrubbed_is_in_no_file(db: SqliteDatabase, path: Path, size: int) -> None:
    word = b"zebra-quartz-canary"
    data = word * (size // len(word) + 1)
    db.write(put(*(f"around {number}" for number in range(50))))
    db.write(lambda tx: tx.run("UPDATE thing SET data = :data WHERE word = 'around 25'", {"data": data}))
    assert in_files(path, word)
    db.write(lambda tx: tx.run("UPDATE thing SET data = X'' WHERE word = 'around 25'"))
    assert in_files(path, word), "until the log is folded back it lingers: else this test shows nothing"
    assert db.scrub()
    assert in_files(path, word) == []
    assert len(db.read(words)) == 50


def test_a_scrub_says_no_while_somebody_reads_an_older_snapshot(db: SqliteDatabase) -> None:
    db._writer.execute("PRAGMA busy_timeout = 50")
    db.write(put("old"))

    def work(tx: Tx) -> bool:
        assert words(tx) == ["old"]
        db.write(put("new"))
        return db.scrub()

    assert not db.read(work)
    assert db.scrub()


def test_a_store_is_closed_under_nobody_who_reads(db: SqliteDatabase) -> None:
    """SQLite does not survive it: the process dies."""
    begun, told = threading.Event(), threading.Event()
    order: list[str] = []

    def slow(tx: Tx) -> None:
        begun.set()
        told.wait(5)
        order.append(str(tx.one("SELECT 1")))

    reading = threading.Thread(target=db.read, args=(slow,))
    reading.start()
    begun.wait(5)
    closing = threading.Thread(target=lambda: (db.close(), order.append("closed")))
    closing.start()
    told.set()
    reading.join(5)
    closing.join(5)
    assert order == ["(1,)", "closed"]
    with pytest.raises(sqlite3.ProgrammingError):
        db.read(lambda tx: tx.one("SELECT 1"))


def test_a_store_is_for_its_owners_eyes_alone_an_older_one_too(tmp_path: Path) -> None:
    folder = tmp_path / "node"
    was = os.umask(0o022)
    try:
        SqliteDatabase(folder / "store.db", ()).close()
        (folder / "store.db").chmod(0o644)
        db = SqliteDatabase(folder / "store.db", ())
        files = [path for path in folder.iterdir() if path.name.startswith("store.db")]
        assert len(files) > 1
        assert {path.stat().st_mode & 0o077 for path in (folder, *files)} == {0}
        db.close()
    finally:
        os.umask(was)
