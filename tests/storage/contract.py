"""What every database of Tansiq keeps, as `storage.protocol` promises it.

Subclass `DatabaseContract`, name the subclass ``Test…`` and give it a fixture ``db`` over a store made with `STEPS`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tansiq.storage import Database, Tx
from tansiq.storage.among import AT_ONCE, among
from tansiq.storage.migrate import Step
from tansiq.storage.sqlite import SqliteDatabase
from tests.refusals import refused

STEPS = (Step("contract", 1, "CREATE TABLE thing (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, data BLOB);\n"),)

PUT = "INSERT INTO thing (word) VALUES (:word)"
WORDS = "SELECT word FROM thing ORDER BY word"


class Stop(Exception):
    """What the work of a test raises."""


def put(*words: str) -> Callable[[Tx], None]:
    def work(tx: Tx) -> None:
        for word in words:
            tx.run(PUT, {"word": word})

    return work


def words(tx: Tx) -> list[str]:
    return [row[0] for row in tx.rows(WORDS)]


def raising(error: BaseException) -> None:
    raise error


class DatabaseContract:
    """The contract; see the module."""

    def test_what_was_written_is_read_and_the_works_result_comes_back(self, db: Database) -> None:
        assert db.write(lambda tx: (put("a", "b")(tx), "done")[1]) == "done"
        assert db.read(words) == ["a", "b"]

    @pytest.mark.parametrize("error", [Stop(), ValueError(), KeyboardInterrupt(), SystemExit()], ids=repr)
    def test_a_write_that_raises_leaves_nothing_behind(self, db: Database, error: BaseException) -> None:
        db.write(put("before"))
        with pytest.raises(type(error)) as raised:
            db.write(lambda tx: (put("half")(tx), raising(error)))
        assert raised.value is error
        assert db.read(words) == ["before"]
        db.write(put("after"))
        assert db.read(words) == ["after", "before"]

    def test_a_write_that_breaks_a_rule_of_the_table_leaves_nothing_behind(self, db: Database) -> None:
        db.write(put("a"))
        with pytest.raises(Exception, match=r"(?i)unique"):
            db.write(put("b", "a"))
        assert db.read(words) == ["a"]

    def test_a_statement_that_is_wrong_leaves_nothing_behind(self, db: Database) -> None:
        with pytest.raises(Exception, match=r"nowhere"):
            db.write(lambda tx: (put("a")(tx), tx.run("INSERT INTO nowhere VALUES (1)")))
        assert db.read(words) == []

    def test_a_writer_sees_what_it_wrote_and_what_earlier_ones_wrote(self, db: Database) -> None:
        db.write(put("a"))
        assert db.write(lambda tx: (put("b")(tx), words(tx))[1]) == ["a", "b"]

    def test_readers_see_only_what_is_committed(self, db: Database) -> None:
        db.write(put("a"))

        def look_meanwhile(tx: Tx) -> list[list[str]]:
            put("b")(tx)
            return [db.read(words), in_another_thread(lambda: db.read(words))]

        assert db.write(look_meanwhile) == [["a"], ["a"]]
        assert db.read(words) == ["a", "b"]

    def test_a_reader_stays_on_its_snapshot_and_does_not_hinder_a_writer(self, db: Database) -> None:
        db.write(put("a"))

        def look_twice(tx: Tx) -> tuple[list[str], list[str]]:
            first = words(tx)
            in_another_thread(lambda: db.write(put("b")))
            return first, words(tx)

        assert db.read(look_twice) == (["a"], ["a"])
        assert db.read(words) == ["a", "b"]

    def test_writers_wait_for_each_other_and_none_is_lost(self, db: Database) -> None:
        db.write(lambda tx: tx.run("INSERT INTO thing (id, word) VALUES (1, '0')"))

        def add_one(tx: Tx) -> None:
            row = tx.one("SELECT word FROM thing WHERE id = 1")
            tx.run("UPDATE thing SET word = :word WHERE id = 1", {"word": str(int(row[0]) + 1) if row else ""})

        threads = [threading.Thread(target=lambda: [db.write(add_one) for _ in range(10)]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert db.read(words) == ["40"]

    def test_reading_cannot_write(self, db: Database) -> None:
        with pytest.raises(Exception, match=r"(?i)read"):
            db.read(put("a"))
        assert db.read(words) == []

    def test_no_row_is_none_and_no_rows_are_an_empty_list(self, db: Database) -> None:
        assert db.read(lambda tx: tx.one(WORDS)) is None
        assert db.read(lambda tx: tx.rows(WORDS)) == []

    def test_a_row_with_nothing_in_it_is_not_no_row(self, db: Database) -> None:
        db.write(put("a"))
        assert db.read(lambda tx: tx.one("SELECT data FROM thing")) == (None,)
        assert db.read(lambda tx: tx.one("SELECT max(id) FROM thing WHERE word = 'b'")) == (None,)

    def test_run_says_how_many_rows_it_changed(self, db: Database) -> None:
        db.write(put("a", "b"))
        change = "UPDATE thing SET data = :data WHERE word >= :word"
        assert db.write(lambda tx: tx.run(change, {"data": b"x", "word": "a"})) == 2
        assert db.write(lambda tx: tx.run(change, {"data": b"x", "word": "z"})) == 0

    def test_insert_says_which_number_the_row_was_given(self, db: Database) -> None:
        first, second = (db.write(lambda tx, word=word: tx.insert(PUT, {"word": word})) for word in "ab")
        assert db.read(lambda tx: tx.rows("SELECT word, id FROM thing ORDER BY id")) == [("a", first), ("b", second)]

    def test_insert_that_breaks_a_rule_of_the_table_gives_no_number(self, db: Database) -> None:
        db.write(put("a"))
        with pytest.raises(Exception, match=r"(?i)unique"):
            db.write(lambda tx: tx.insert(PUT, {"word": "a"}))
        assert db.read(words) == ["a"]

    def test_many_values_are_found_by_a_few_statements(self, db: Database) -> None:
        there = [f"w{number:04}" for number in range(2 * AT_ONCE + 1)]
        db.write(put(*there))
        found = db.read(lambda tx: list(among(tx, "SELECT word FROM thing WHERE word IN ({0})", [*there, *there, "x"])))
        assert sorted(found) == [(word,) for word in there]

    def test_what_else_a_statement_of_many_values_binds_holds_for_all_of_them(self, db: Database) -> None:
        db.write(put("a", "b"))
        sql = "SELECT word FROM thing WHERE word > :above AND word IN ({0})"
        assert db.read(lambda tx: list(among(tx, sql, ["a", "b"], above="a"))) == [("b",)]
        assert db.read(lambda tx: list(among(tx, sql, [], above="a"))) == []

    def test_values_come_back_as_they_went_in(self, db: Database) -> None:
        data = bytes(range(256))
        values: list[dict[str, Any]] = [{"word": "مخمور 🗺 '\"; --", "data": data}, {"word": "", "data": None}]
        db.write(lambda tx: tx.run_many("INSERT INTO thing (word, data) VALUES (:word, :data)", values))
        assert db.read(lambda tx: tx.rows("SELECT word, data FROM thing ORDER BY id")) == [
            ("مخمور 🗺 '\"; --", data),
            ("", None),
        ]

    def test_an_attempt_that_succeeds_stays_and_gives_its_result(self, db: Database) -> None:
        assert db.write(lambda tx: tx.attempt(lambda: (put("a")(tx), 7)[1])) == 7
        assert db.read(words) == ["a"]

    def test_an_attempt_that_raises_is_undone_alone(self, db: Database) -> None:
        def work(tx: Tx) -> None:
            put("before")(tx)
            with pytest.raises(Stop):
                tx.attempt(lambda: (put("poison")(tx), raising(Stop())))
            put("after")(tx)

        db.write(work)
        assert db.read(words) == ["after", "before"]

    def test_an_attempt_that_breaks_a_rule_of_the_table_is_undone_alone(self, db: Database) -> None:
        def work(tx: Tx) -> None:
            put("a")(tx)
            with pytest.raises(Exception, match=r"(?i)unique"):
                tx.attempt(lambda: put("b", "a")(tx))
            put("c")(tx)

        db.write(work)
        assert db.read(words) == ["a", "c"]

    def test_attempts_nest_and_each_is_undone_alone(self, db: Database) -> None:
        def inner(tx: Tx) -> None:
            put("inner")(tx)
            with pytest.raises(Stop):
                tx.attempt(lambda: (put("innermost")(tx), raising(Stop())))
            put("inner still")(tx)

        def work(tx: Tx) -> None:
            tx.attempt(lambda: inner(tx))
            with pytest.raises(Stop):
                tx.attempt(lambda: (tx.attempt(lambda: put("kept by the inner")(tx)), raising(Stop())))
            tx.attempt(lambda: put("last")(tx))

        db.write(work)
        assert db.read(words) == ["inner", "inner still", "last"]

    def test_an_attempt_is_undone_with_its_transaction(self, db: Database) -> None:
        with pytest.raises(Stop):
            db.write(lambda tx: (tx.attempt(lambda: put("a")(tx)), raising(Stop())))
        assert db.read(words) == []

    def opened(self, file: Path) -> Database:
        """A store that `Database.backup` has written; a database of another make says here how it opens one."""
        return SqliteDatabase(file, STEPS)

    def test_a_backup_is_a_store_with_everything_that_was_committed(self, db: Database, tmp_path: Path) -> None:
        db.write(put("a", "b"))
        told: list[tuple[int, int]] = []
        db.backup(tmp_path / "copy.db", lambda done, total: told.append((done, total)))
        assert told[-1][0] == told[-1][1] > 0
        db.write(put("later"))
        assert [path.name for path in tmp_path.glob("*copy.db*")] == ["copy.db"], "nothing lies beside it"
        copy = self.opened(tmp_path / "copy.db")
        assert copy.read(words) == ["a", "b"]
        copy.write(put("c"))
        copy.close()
        assert db.read(words) == ["a", "b", "later"]

    def test_a_backup_is_one_snapshot_while_others_write(self, db: Database, tmp_path: Path) -> None:
        """Each transaction writes two rows; a backup with one of them would be torn."""
        big = b"x" * 200_000

        def pair(n: int) -> Callable[[Tx], None]:
            sql = "INSERT INTO thing (word, data) VALUES (:word, :data)"
            return lambda tx: tx.run_many(sql, [{"word": f"{n} {half}", "data": big} for half in "ab"])

        for n in range(30):
            db.write(pair(n))
        more = iter(range(30, 60))

        def meanwhile(done: int, total: int) -> None:
            if done < total and (n := next(more, None)) is not None:
                in_another_thread(lambda: db.write(pair(n)))

        db.backup(tmp_path / "copy.db", meanwhile)
        assert next(more) > 30, "nobody wrote meanwhile"
        copy = self.opened(tmp_path / "copy.db")
        assert copy.read(words) == sorted(f"{n} {half}" for n in range(30) for half in "ab")
        assert copy.complaints() == []
        copy.close()

    def test_a_backup_never_takes_the_place_of_another_file(self, db: Database, tmp_path: Path) -> None:
        (tmp_path / "copy.db").write_bytes(b"mine")
        with refused("store.exists"):
            db.backup(tmp_path / "copy.db")
        with refused("file.unwritable"):
            db.backup(tmp_path / "nowhere" / "copy.db")
        assert (tmp_path / "copy.db").read_bytes() == b"mine"

    def test_a_sound_store_has_no_complaints(self, db: Database) -> None:
        db.write(put("a"))
        assert db.complaints() == []

    def test_closing_twice_is_harmless(self, db: Database) -> None:
        db.read(words)
        db.close()
        db.close()


def in_another_thread(work: Callable[[], Any]) -> Any:
    """Run ``work`` in a thread of its own and wait for what it gives."""
    given: list[Any] = []
    thread = threading.Thread(target=lambda: given.append(work()))
    thread.start()
    thread.join()
    (result,) = given
    return result

    def test_after_a_scrub_what_was_deleted_or_overwritten_is_not_there_and_all_else_is(self, db: Database) -> None:
        db.write(put("kept", "deleted", "overwritten"))
        db.write(lambda tx: tx.run("DELETE FROM thing WHERE word = 'deleted'"))
        db.write(lambda tx: tx.run("UPDATE thing SET word = '' WHERE word = 'overwritten'"))
        assert db.scrub()
        assert db.read(words) == ["", "kept"]
        assert db.scrub(), "a second time there is nothing to do"

    def test_a_transaction_knows_up_to_where_the_store_was_scrubbed(self, db: Database) -> None:
        assert db.read(lambda tx: tx.scrubbed()) == 0
        assert db.scrub(7)
        assert db.scrub(3), "that is done"
        assert db.read(lambda tx: tx.scrubbed()) == db.write(lambda tx: tx.scrubbed()) == 7

    def test_a_scrub_waits_for_the_writer_before_it(self, db: Database) -> None:
        done: list[bool] = []
        scrubbing = threading.Thread(target=lambda: done.append(db.scrub()))

        def work(tx: Tx) -> None:
            put("first")(tx)
            scrubbing.start()

        db.write(work)
        scrubbing.join(20)
        assert done == [True]
        assert db.read(words) == ["first"]
