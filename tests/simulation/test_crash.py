"""The breakable database is a database like any other, until its trap springs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tansiq.errors import Fault
from tansiq.node import SCHEMA
from tansiq.simulation.crash import ALL, BreakableDatabase, Crash, Trap, When
from tansiq.storage import Tx
from tansiq.storage.sqlite import SqliteDatabase
from tests.storage.contract import STEPS, DatabaseContract, put, words


@pytest.fixture
def db(tmp_path: Path) -> Iterator[BreakableDatabase]:
    database = BreakableDatabase(SqliteDatabase(tmp_path / "store.db", STEPS))
    yield database
    database.close()


class TestUntoldItIsADatabase(DatabaseContract):
    """The contract of every database."""


class TestWithATrapFarAheadItIsADatabase(DatabaseContract):
    """The contract of every database, while there are enough transactions left."""

    @pytest.fixture
    def db(self, db: BreakableDatabase) -> BreakableDatabase:
        db.trap = Trap(1_000, "within")
        return db


@pytest.mark.parametrize(("when", "kept"), [("within", []), ("before", []), ("after", ["a", "b"])])
def test_it_breaks_where_it_is_told_and_keeps_only_what_was_committed(
    db: BreakableDatabase, when: When, kept: list[str]
) -> None:
    db.trap = Trap(0, when, statements=1)
    with pytest.raises(Crash):
        db.write(put("a", "b"))
    assert db.read(words) == kept


@pytest.mark.parametrize("writes", [1, 2, 5])
def test_so_many_transactions_go_well_before_it_breaks(db: BreakableDatabase, writes: int) -> None:
    db.trap = Trap(writes, "before")
    for number in range(writes):
        db.write(put(f"{number}"))
    with pytest.raises(Crash):
        db.write(put("one more"))
    assert db.read(words) == [f"{number}" for number in range(writes)]


@pytest.mark.parametrize("statements", [0, 1, 3])
def test_within_a_transaction_so_many_statements_go_well(db: BreakableDatabase, statements: int) -> None:
    db.trap = Trap(0, "within", statements)
    done: list[int] = []

    def work(tx: Tx) -> None:
        for number in range(10):
            tx.run("INSERT INTO thing (word) VALUES (:word)", {"word": f"{number}"})
            done.append(number)

    with pytest.raises(Crash):
        db.write(work)
    assert len(done) == statements
    assert db.read(words) == []


def test_statements_in_bulk_and_in_an_attempt_count_too(db: BreakableDatabase) -> None:
    for work in (
        lambda tx: tx.run_many("INSERT INTO thing (word) VALUES (:word)", [{"word": "a"}]),
        lambda tx: tx.insert("INSERT INTO thing (word) VALUES (:word)", {"word": "a"}),
        lambda tx: tx.attempt(lambda: put("a")(tx)),
    ):
        db.trap = Trap(0, "within")
        with pytest.raises(Crash):
            db.write(work)
        assert db.read(words) == []


def test_a_transaction_with_fewer_statements_than_the_trap_breaks_at_its_end(db: BreakableDatabase) -> None:
    db.trap = Trap(0, "within", statements=100)
    with pytest.raises(Crash):
        db.write(put("a"))
    assert db.read(words) == []


def test_after_it_broke_it_is_whole_again(db: BreakableDatabase) -> None:
    db.trap = Trap(0, "before")
    with pytest.raises(Crash):
        db.write(put("a"))
    assert db.trap is None
    db.write(put("b"))
    assert db.read(words) == ["b"]


def test_an_error_of_the_work_goes_up_even_where_it_would_have_broken(db: BreakableDatabase) -> None:
    def work(tx: Tx) -> None:
        put("a")(tx)
        raise ValueError("of its own")

    db.trap = Trap(0, "after")
    with pytest.raises(ValueError, match="of its own"):
        db.write(work)
    assert db.read(words) == []


def test_reading_never_springs_the_trap(db: BreakableDatabase) -> None:
    db.write(put("a"))
    db.trap = Trap(0, "before")
    assert db.read(words) == ["a"]
    assert db.trap is not None


def test_every_transaction_that_is_begun_counts_as_a_write(db: BreakableDatabase) -> None:
    db.write(put("a"))
    db.read(words)
    db.trap = Trap(0, "after")
    with pytest.raises(Crash):
        db.write(put("b"))
    assert db.writes == 2


def test_it_knows_which_tables_were_written_to_since_one_last_asked(db: BreakableDatabase) -> None:
    assert ALL in db.touched(), "of a store that has just been opened anything may be new"
    db.write(put("a"))
    db.read(words)
    assert db.touched() == {"thing"}
    assert db.touched() == frozenset()
    db.write(lambda tx: tx.run_many("DELETE FROM thing WHERE word = :word", [{"word": "a"}]))
    assert db.touched() == {"thing"}
    db.write(lambda tx: tx.attempt(lambda: tx.run("UPDATE thing SET word = 'b'")))
    assert db.touched() == {"thing"}
    db.freely(put("c"))
    assert db.touched() == {"thing"}
    db.write(lambda tx: tx.insert("INSERT INTO thing (word) VALUES (:word)", {"word": "e"}))
    assert db.touched() == {"thing"}
    db.write(lambda tx: tx.run("WITH more (word) AS (VALUES ('d')) INSERT INTO thing (word) SELECT word FROM more"))
    assert ALL in db.touched(), "what is not seen at a glance may be any table"


def test_a_transaction_that_broke_may_have_been_committed_all_the_same(db: BreakableDatabase) -> None:
    db.touched()
    db.trap = Trap(0, "after")
    with pytest.raises(Crash):
        db.write(put("a"))
    assert db.touched() == {"thing"}


def test_no_table_of_a_node_is_written_to_unseen(tmp_path: Path) -> None:
    """A trigger or a cascade would write to a table that no statement names."""
    store = SqliteDatabase(tmp_path / "node.db", SCHEMA)
    said = store.read(lambda tx: tx.rows("SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    store.close()
    assert {kind for kind, _ in said} == {"table", "index"}
    assert not [sql for _, sql in said if "ON DELETE" in sql.upper() or "ON UPDATE" in sql.upper()]


def test_a_disk_that_is_full_once_loses_the_transaction_and_nothing_else(db: BreakableDatabase) -> None:
    db.write(put("a"))
    db.trap = Trap(0, "full", statements=1)
    with pytest.raises(Fault, match="disk is full"):
        db.write(put("b", "c"))
    assert db.read(words) == ["a"]
    db.write(put("b"))
    assert db.read(words) == ["a", "b"]


def test_a_file_that_may_not_grow_is_full_until_there_is_room(db: BreakableDatabase) -> None:
    """`PRAGMA max_page_count`: SQLite's own full disk, not a pretended one."""
    db.leave_room(0)
    long = "x" * 100_000
    with pytest.raises(Fault, match="disk is full"):
        db.write(put(long))
    assert db.read(words) == []
    db.freely(put(long))
    with pytest.raises(Fault, match="disk is full"):
        db.write(put(long + "y"))
    db.leave_room(None)
    db.write(put(long + "y"))
    assert db.read(words) == [long, long + "y"]


def test_what_is_not_the_nodes_doing_springs_no_trap(db: BreakableDatabase) -> None:
    db.trap = Trap(0, "before")
    db.freely(put("a"))
    assert db.read(words) == ["a"]
    assert db.trap == Trap(0, "before")
