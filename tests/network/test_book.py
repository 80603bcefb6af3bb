"""The directory at hand is that of the transaction's own snapshot, whatever was begun before and did not come to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tansiq.network.book import Book
from tansiq.records import log
from tansiq.records.log import Stored
from tansiq.storage import Database, Tx
from tests.network import logs
from tests.network.logs import ARMY, COMMAND, GUARD, NOW
from tests.records import samples


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = samples.store(tmp_path)
    yield store
    store.close()


ARMY_CAME, GUARD_CAME, COMMAND_CAME = logs.known().records


def keep(tx: Tx, record: Stored) -> None:
    log.append(tx, record.header(), record.envelope, NOW)


def known(book: Book, db: Database) -> set[str]:
    return set(db.read(book.directory).agencies)


def test_the_directory_is_made_anew_for_a_network_record_and_for_nothing_else(db: Database) -> None:
    book = Book()
    db.write(lambda tx: keep(tx, ARMY_CAME))
    first = db.read(book.directory)
    report = samples.content()
    db.write(lambda tx: log.append(tx, report, b"a report", NOW))
    assert db.read(book.directory) is first
    db.write(lambda tx: keep(tx, GUARD_CAME))
    assert known(book, db) == {ARMY, GUARD}
    assert set(first.agencies) == {ARMY}


def test_what_was_rolled_back_is_not_in_the_directory_also_when_another_record_has_its_place(db: Database) -> None:
    book = Book()
    db.write(lambda tx: keep(tx, ARMY_CAME))

    def breaks(tx: Tx) -> None:
        keep(tx, GUARD_CAME)
        assert set(book.directory(tx).agencies) == {ARMY, GUARD}
        raise InterruptedError

    for record in (samples.content(), COMMAND_CAME):
        with pytest.raises(InterruptedError):
            db.write(breaks)
        if record is COMMAND_CAME:
            db.write(lambda tx: keep(tx, COMMAND_CAME))
            assert known(book, db) == {ARMY, COMMAND}
        else:
            header = samples.content()
            db.write(lambda tx, header=header: log.append(tx, header, b"a report", NOW))
            assert known(book, db) == {ARMY}


def test_two_snapshots_have_each_their_own(db: Database) -> None:
    book = Book()
    db.write(lambda tx: keep(tx, ARMY_CAME))

    def while_another_reads(tx: Tx) -> None:
        keep(tx, GUARD_CAME)
        for _ in range(2):
            assert set(book.directory(tx).agencies) == {ARMY, GUARD}
            assert known(book, db) == {ARMY}

    db.write(while_another_reads)
    assert known(book, db) == {ARMY, GUARD}
