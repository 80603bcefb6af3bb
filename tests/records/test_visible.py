"""Who sees what: dense numbers per reader, an end, and one join that knows both."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.clock import stamp
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.labels.clearance import Seat
from tansiq.labels.label import Label
from tansiq.records import log, visible, writing
from tansiq.records.content import encode
from tansiq.records.signing import Payload
from tansiq.records.visible import Access
from tansiq.storage import Database, Tx
from tests.records import samples
from tests.records.samples import NOW, SIGNER, trial

DESKS = [DeskId(f"desk-{letter}") for letter in "abc"]
HOURS = [NOW + timedelta(hours=hours) for hours in (-2, -1, 0, 1, 2)]
grants = st.lists(
    st.tuples(st.lists(st.sampled_from(DESKS), unique=True), st.none() | st.sampled_from(HOURS)), max_size=8
)


def written(tx: Tx, index: int) -> int:
    header = samples.content(id=RecordId(f"r{index}"))
    return log.append(tx, header, SIGNER.seal(Payload.CONTENT, encode(header)), NOW).seq


def numbers(tx: Tx, reader: DeskId, now: datetime) -> list[tuple[int, int]]:
    """What a query of this reader gives: (n, record), through the one join."""
    sql = f"SELECT visible.n, record.seq FROM record {visible.joined('record.seq')} ORDER BY visible.n"
    return tx.rows(sql, {"reader": reader, "now": stamp(now)})


@given(grants, st.sampled_from(HOURS))
@settings(max_examples=40)
def test_each_reader_counts_only_what_it_was_given_and_sees_what_is_not_over(
    db: Database, given_: list[tuple[list[DeskId], datetime | None]], now: datetime
) -> None:
    def check(tx: Tx) -> None:
        seqs = [written(tx, index) for index in range(len(given_))]
        for seq, (desks, until) in zip(seqs, given_, strict=True):
            visible.grant(tx, [Access(seq, desk, until) for desk in desks])
            assert visible.readers(tx, seq) == sorted(desks)
        for reader in DESKS:
            mine = [(seq, until) for seq, (desks, until) in zip(seqs, given_, strict=True) if reader in desks]
            dense = [(n, seq) for n, (seq, until) in enumerate(mine, 1) if until is None or until > now]
            assert numbers(tx, reader, now) == dense
            assert visible.last(tx, reader) == len(mine)
            seen = {seq for _, seq in dense}
            assert {seq for seq in seqs if visible.may_see(tx, seq, reader, now)} == seen

    trial(db, check)


def test_what_ends_is_seen_until_the_last_millisecond_before(db: Database) -> None:
    def check(tx: Tx) -> None:
        seq = written(tx, 0)
        visible.grant(tx, [Access(seq, DESKS[0], NOW)])
        assert visible.may_see(tx, seq, DESKS[0], NOW - timedelta(milliseconds=1))
        assert not visible.may_see(tx, seq, DESKS[0], NOW)

    trial(db, check)


def test_a_reader_that_was_given_nothing_sees_nothing_and_counts_from_nothing(db: Database) -> None:
    def check(tx: Tx) -> None:
        seq = written(tx, 0)
        visible.grant(tx, [Access(seq, DESKS[0], None)])
        assert (visible.last(tx, DESKS[1]), numbers(tx, DESKS[1], NOW)) == (0, [])
        assert not visible.may_see(tx, seq, DESKS[1], NOW)
        assert not visible.may_see(tx, seq + 1, DESKS[0], NOW)

    trial(db, check)


def test_a_record_is_given_to_a_reader_once(db: Database) -> None:
    def twice(tx: Tx) -> None:
        seq = written(tx, 0)
        visible.grant(tx, [Access(seq, DESKS[0], None)])
        visible.grant(tx, [Access(seq, DESKS[0], None)])

    with pytest.raises(Exception, match=r"(?i)unique"):
        trial(db, twice)


def seat(desk: str, agency: str, clearance: int, *caveats: str) -> Seat:
    return Seat(DeskId(desk), AgencyId(agency), clearance, 0, frozenset(caveats))


SEATS = [seat("high", "army", 3, "ORCON"), seat("low", "army", 1), seat("guests", "guard", 3, "ORCON")]


@pytest.mark.parametrize(
    ("label", "readers"),
    [
        (Label(level=0), ["high", "low"]),
        (Label(level=2), ["high"]),
        (Label(level=0, caveats=("ORCON",)), ["high"]),  # type: ignore[arg-type]
        (None, ["high"]),
    ],
    ids=["open", "above a desk", "a caveat it may not hold", "unreadable"],
)
def test_own_content_is_seen_by_the_desks_of_its_agency_that_may(
    db: Database, label: Label | None, readers: list[str]
) -> None:
    header = samples.content(label=samples.labels_json(label) if label else samples.content().label)
    stored = lambda tx: writing.write(tx, header, SIGNER, SEATS, (), NOW)  # noqa: E731
    assert trial(db, lambda tx: visible.readers(tx, stored(tx).seq)) == readers


GIVES_NOTHING = {
    "missing": b"null",
    "over on arrival": b'{"level":0,"audience":["army"],"handling_until":"%s"}' % NOW.isoformat().encode(),
    "names nobody": b'{"level":0,"audience":[]}',
    "names only another": b'{"level":0,"audience":["guard"]}',
    "a level twice": b'{"level":3,"level":0,"audience":["army"]}',
    "caveats twice": b'{"level":0,"audience":["army"],"caveats":["ORCON"],"caveats":[]}',
    "a field of tomorrow": b'{"level":0,"audience":["army"],"withheld_from":["army"]}',
    "a misspelt caveat": b'{"level":0,"audience":["army"],"caveat":["SOURCE"]}',
}


@pytest.mark.parametrize("name", GIVES_NOTHING)
def test_a_copy_that_is_its_owners_alone_is_seen_by_nobody_here(db: Database, name: str) -> None:
    copy = samples.copy(label=msgspec.Raw(GIVES_NOTHING[name]))
    envelope = SIGNER.seal(Payload.COPY, encode(copy))
    seen = trial(db, lambda tx: visible.readers(tx, writing.take(tx, copy, envelope, SEATS, (), NOW).seq))
    assert seen == []


def test_a_copy_is_seen_until_its_label_says(db: Database) -> None:
    end = NOW + timedelta(hours=1)
    copy = samples.copy(label=samples.labels_json(Label(level=1, audience=(AgencyId("army"),), handling_until=end)))

    def check(tx: Tx) -> list[bool]:
        seq = writing.take(tx, copy, SIGNER.seal(Payload.COPY, encode(copy)), SEATS, (), NOW).seq
        return [visible.may_see(tx, seq, DeskId("low"), at) for at in (NOW, end)]

    assert trial(db, check) == [True, False]
