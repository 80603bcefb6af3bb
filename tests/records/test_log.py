"""The log: appended to, read back in order, one record for one set of bytes."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import Digest, RecordId, Token, sha256
from tansiq.records import log
from tansiq.records.content import encode
from tansiq.records.log import Stored
from tansiq.records.signing import Payload
from tansiq.storage import Database, Tx
from tests.records import samples
from tests.records.samples import NOW, SIGNER, trial

names = st.sampled_from(["a", "b", "c"])
writes = st.lists(st.tuples(names, st.integers(1, 9), st.booleans()), max_size=12, unique_by=lambda each: each[:2])


def written(tx: Tx, name: str, version: int, own: bool = True, kind: str = "spot") -> Stored:
    """One record of a series; its token is the series' own."""
    make = samples.content if own else samples.copy
    header = make(id=RecordId(name), version=version, token=Token(f"token {name}"), kind=kind)
    sealed = SIGNER.seal(Payload.CONTENT if own else Payload.COPY, encode(header))
    return log.append(tx, header, sealed, NOW)


@given(writes, st.integers(1, 5))
@settings(max_examples=40)
def test_the_log_gives_back_what_was_written_in_its_order(
    db: Database, asked: list[tuple[str, int, bool]], batch: int
) -> None:
    def check(tx: Tx) -> None:
        stored = [written(tx, *each) for each in asked]
        assert list(log.replay(tx, batch)) == stored
        assert [each.seq for each in stored] == sorted({each.seq for each in stored})
        for each in stored:
            assert log.by_digest(tx, each.digest) == each
            assert sha256(each.envelope) == each.digest

    trial(db, check)


@given(writes)
@settings(max_examples=40)
def test_versions_come_oldest_first_and_the_newest_is_found_by_id(
    db: Database, asked: list[tuple[str, int, bool]]
) -> None:
    def check(tx: Tx) -> None:
        for each in asked:
            written(tx, *each)
        for name in ("a", "b", "c"):
            numbers = sorted(version for other, version, _ in asked if other == name)
            assert [each.version for each in log.versions(tx, RecordId(name))] == numbers
            newest = log.latest(tx, RecordId(name))
            assert (newest.version if newest else None) == (numbers[-1] if numbers else None)

    trial(db, check)


def test_what_is_not_there_is_none(db: Database) -> None:
    def look(tx: Tx) -> list[object]:
        return [
            log.latest(tx, RecordId("x")),
            log.by_digest(tx, Digest("x")),
        ]

    assert db.read(look) == [None] * 2
    assert db.read(lambda tx: (log.versions(tx, RecordId("x")), list(log.replay(tx)))) == ([], [])
    assert db.read(lambda tx: (log.of_kinds(tx, ("spot",)), log.end_of_kinds(tx, ("spot", "claim")))) == ([], (0, None))


def test_the_same_bytes_are_never_two_records(db: Database) -> None:
    def twice(tx: Tx) -> None:
        first = written(tx, "a", 1)
        log.append(tx, samples.content(id=RecordId("b")), first.envelope, NOW)

    with pytest.raises(Exception, match=r"(?i)unique"):
        trial(db, twice)


def test_a_version_is_never_written_twice(db: Database) -> None:
    def twice(tx: Tx) -> None:
        written(tx, "a", 1)
        written(tx, "a", 1, own=False)

    with pytest.raises(Exception, match=r"(?i)unique"):
        trial(db, twice)


@given(st.lists(st.sampled_from(["spot", "claim", "key"]), max_size=8))
@settings(max_examples=40)
def test_records_of_some_kinds_are_these_kinds_alone(db: Database, kinds: list[str]) -> None:
    def check(tx: Tx) -> None:
        stored = [written(tx, f"r{index}", 1, kind=kind) for index, kind in enumerate(kinds)]
        for wanted in (("spot",), ("claim", "key")):
            of_them = [each for each in stored if each.kind in wanted]
            assert log.of_kinds(tx, wanted) == of_them
            assert log.end_of_kinds(tx, wanted) == ((of_them[-1].seq, of_them[-1].digest) if of_them else (0, None))

    trial(db, check)


@given(st.lists(st.sampled_from(["spot", "key"]), max_size=6), st.integers(0, 6), st.integers(0, 4))
@settings(max_examples=60)
def test_what_was_added_after_an_end_is_told_or_nothing_is(
    db: Database, kinds: list[str], known: int, most: int
) -> None:
    def check(tx: Tx) -> None:
        stored = [written(tx, f"r{index}", 1, kind=kind) for index, kind in enumerate(kinds)]
        ends: list[log.End] = [(0, None), *((each.seq, each.digest) for each in stored)]
        after = [(each.kind, (each.seq, each.digest)) for each in stored[known:]]
        if known < len(ends):
            assert log.added(tx, ends[known], most) == (after if len(after) <= most else None)
            assert log.end(tx) == ends[-1]
        # another record stands in its place, or this snapshot has none there yet
        assert log.added(tx, (ends[-1][0] or 1, Digest("of another log")), most) is None
        assert log.added(tx, (ends[-1][0] + 1, Digest("newer")), most) is None

    trial(db, check)


def test_own_content_and_copies_are_read_as_what_they_are(db: Database) -> None:
    own, received = trial(db, lambda tx: (written(tx, "a", 1), written(tx, "b", 1, own=False)))
    assert own.header() == samples.content(id="a", token="token a")
    assert received.header() == samples.copy(id="b", token="token b")
    with pytest.raises(dataclasses.FrozenInstanceError):
        own.seq = 7  # type: ignore[misc]
