"""An import: killed anywhere it goes on where it stopped, the same file twice changes nothing, a newer one brings up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tansiq.places import taking
from tansiq.places.taking import What
from tests.places import samples
from tests.places.samples import HEADER, ROWS, collection, feature, gazetteer, many
from tests.places.stores import NOW, Failing, Killed, content, keys, store, take
from tests.refusals import refused


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Failing]:
    made = store(tmp_path)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "CHUNK", {"gazetteer": 3, "boundaries": 2})
    monkeypatch.setattr(taking, "REMOVED_AT_ONCE", 2)


FILES: dict[What, tuple[bytes, bytes]] = {
    "gazetteer": (many(10), gazetteer([*ROWS, "9,99,43,Nowhere,,,,,,,", "10,35.9,43.5,Tell 10,,تل 10,,,locality,,1"])),
    "boundaries": (
        collection(*(feature(f"IQ{n}") for n in range(7))),
        collection(feature("IQ3"), None, feature("IQ9")),
    ),
}


def test_every_word_is_said_after_its_rows_are_on_disk(db: Failing) -> None:
    said = []
    for word in taking.take(db, "gazetteer", many(10), "one", NOW):
        said.append((word.rows, word.total, word.added, word.finished))
        assert len(keys(db)) == word.rows
    going = [(rows, 10, rows, False) for rows in (0, 3, 6, 9, 10)]
    assert said == [*going, (10, 10, 10, True)]


@pytest.mark.parametrize("what", FILES)
@pytest.mark.parametrize("replace", [False, True])
def test_killed_in_any_transaction_and_run_again_it_is_as_if_never_killed(
    tmp_path: Path, what: What, replace: bool
) -> None:
    """The oracle is the same import, never killed; the kill is tried in every transaction, until one run needs no second."""
    old, new = FILES[what]
    whole = store(tmp_path, "whole.db")
    take(whole, old, what)
    take(whole, new, what, replace=replace)
    killed = True
    at = 0
    while killed:
        db = store(tmp_path, f"{at}.db")
        take(db, old, what)
        db.left = at
        killed = False
        try:
            take(db, new, what, replace=replace)
        except Killed:
            killed = True
            db.left = float("inf")
            before = len(keys(db, "toponym" if what == "gazetteer" else "boundary"))
            word = take(db, new, what, replace=replace)
            assert word.before == min(word.total, max(0, at - 1) * taking.CHUNK[what])
            assert before
        assert content(db) == content(whole), f"killed in transaction {at}"
        assert len(audits(db)) == len(audits(whole))
        db.close()
        at += 1
    whole.close()
    assert at > 4


def audits(db: Failing) -> list[tuple[str, str, str]]:
    return db.read(lambda tx: [tuple(row) for row in tx.rows("SELECT actor, act, subject FROM audit ORDER BY seq")])


@pytest.mark.parametrize("what", FILES)
def test_the_same_file_twice_changes_nothing(db: Failing, what: What) -> None:
    first = take(db, FILES[what][1], what)
    before, told = content(db), audits(db)
    again = take(db, FILES[what][1], what)
    assert (content(db), audits(db)) == (before, told)
    assert (again.before, again.added, again.changed, again.unchanged) == (first.total, 0, 0, 0)
    assert again.rejects == first.rejects
    assert told == [("administrator", f"import {what}", "one")]


def test_a_newer_file_adds_changes_and_leaves_what_is_gone(db: Failing) -> None:
    take(db, gazetteer())
    newer = [ROWS[0], ROWS[1].replace("35.70", "35.71"), "7,35.1,43.1,New,,,,,locality,,1"]
    word = take(db, gazetteer(newer))
    assert (word.added, word.changed, word.unchanged, word.removed) == (1, 1, 1, 0)
    assert keys(db) == ["1", "2", "3", "4", "5", "6", "7"]


def test_what_is_gone_is_removed_only_when_told_and_with_all_its_names(db: Failing) -> None:
    take(db, gazetteer())
    take(db, gazetteer(), source="another")
    take(db, gazetteer(list(ROWS[:2])))
    word = take(db, gazetteer(list(ROWS[:2])), replace=True)
    assert (word.removed, word.before) == (4, 2)
    assert keys(db) == ["1", "2", "3", "4", "5", "6", "1", "2"], "another source keeps its own"
    for table in ("toponym_name", "toponym_word"):
        lost = f"SELECT count(*) FROM {table} WHERE toponym NOT IN (SELECT id FROM toponym)"
        assert db.read(lambda tx, lost=lost: tx.one(lost)) == (0,)


def test_a_row_that_broke_keeps_what_it_said_before_even_when_replacing(db: Failing) -> None:
    take(db, gazetteer())
    word = take(db, gazetteer([ROWS[0], "3,far,44,Erbil,,,,,,,"]), replace=True)
    assert (word.rejected, word.removed) == (1, 4)
    assert keys(db) == ["1", "3"]


@pytest.mark.parametrize("data", [f"{HEADER}\n".encode(), gazetteer(["x"]), gazetteer([",1,1,N,,,,,,,"])])
def test_a_file_without_one_good_row_replaces_nothing(db: Failing, data: bytes) -> None:
    take(db, gazetteer())
    with refused("import.empty"):
        take(db, data, replace=True)
    assert len(keys(db)) == len(ROWS)


def test_an_older_file_taken_again_is_taken_from_its_beginning(db: Failing) -> None:
    take(db, gazetteer())
    take(db, gazetteer([row.replace("35.", "34.") for row in ROWS]))
    word = take(db, gazetteer())
    assert (word.before, word.changed) == (0, len([row for row in ROWS if "35." in row]))


def test_two_imports_of_one_source_at_once_do_not_mix(db: Failing) -> None:
    slow = taking.take(db, "gazetteer", many(10), "one", NOW)
    next(slow)
    next(slow)
    take(db, many(10, "Other"))
    with refused("import.overtaken"):
        list(slow)
    assert take(db, many(10, "Other")).before == 10


def test_who_stops_listening_stops_the_import_between_two_chunks(db: Failing) -> None:
    words = taking.take(db, "gazetteer", many(10), "one", NOW)
    next(words)
    next(words)
    words.close()  # type: ignore[attr-defined]
    assert len(keys(db)) == 3
    assert take(db, many(10)).before == 3


@pytest.mark.parametrize("source", ["", "x" * 65, "a:b", "a\nb"])
def test_a_source_has_a_name_that_can_stand_in_an_id(db: Failing, source: str) -> None:
    with refused("config.invalid"):
        take(db, gazetteer(), source=source)
    assert content(db)["place_source"] == []


def test_a_file_that_is_none_leaves_no_trace(db: Failing) -> None:
    with suppress(Exception):
        take(db, b"none")
    assert content(db) == {table: [] for table in content(db)}


def test_only_so_many_rejects_are_listed_and_all_are_counted(db: Failing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "MAX_REJECTS", 2)
    word = take(db, samples.gazetteer([*ROWS, "x", "y", "z"]))
    assert (word.rejected, [each.line for each in word.rejects]) == (3, [8, 9])
