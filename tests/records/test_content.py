"""Content and copies: what is written is read again, and what is not understood is kept."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId, DeskId
from tansiq.labels.clearance import Seat
from tansiq.labels.label import Label
from tansiq.records import log, writing
from tansiq.records.content import Content, Copy, decode, encode
from tansiq.records.signing import Envelope, Payload
from tansiq.storage import Database
from tests.records import samples
from tests.records.samples import NOW, SIGNER, trial
from tests.refusals import refused

SEAT = Seat(DeskId("police.watch"), AgencyId("police"), clearance=3, ceiling=3, caveats=frozenset())


@given(samples.contents | samples.copies)
@settings(max_examples=40)
def test_a_record_comes_out_as_it_went_in(header: Content | Copy) -> None:
    assert decode(encode(header), type(header)) == header


@given(samples.copies)
@settings(max_examples=40)
def test_times_and_places_stand_under_their_names_of_the_format(copy: Copy) -> None:
    plain = json.loads(encode(copy))
    if copy.event_time is not None:
        assert set(plain["event_time"]) == {"from", "to", "precision"}
    if copy.place is not None:
        assert plain["place"]["geometry"]["type"] in ("Point", "Polygon")
    assert (plain["recipient"], plain["fields"]) == (copy.recipient, copy.fields)


@given(samples.copies, st.dictionaries(st.text(min_size=1).map("x-".__add__), st.none() | st.text(), min_size=1))
@settings(max_examples=40)
def test_fields_of_tomorrow_are_not_understood_but_kept(db: Database, copy: Copy, unknown: dict[str, Any]) -> None:
    plain = json.loads(encode(copy)) | unknown
    if copy.place is not None:
        plain["place"] |= unknown
    payload = json.dumps(plain).encode()
    envelope = SIGNER.seal(Payload.COPY, payload)
    read = decode(payload, Copy)
    assert msgspec.structs.replace(read, label=copy.label, body=copy.body) == copy
    stored = trial(db, lambda tx: log.by_digest(tx, writing.take(tx, read, envelope, [SEAT], (), NOW).digest))
    assert stored is not None
    assert stored.envelope == envelope
    assert msgspec.json.decode(stored.envelope, type=Envelope).payload == payload
    assert stored.header() == read


def test_a_kind_of_tomorrow_is_kept_and_seen_by_those_who_may(db: Database) -> None:
    label = samples.labels_json(Label(level=0, audience=(SEAT.agency,)))
    copy = samples.copy(kind="weather", kind_version=7, label=label, recipient=SEAT.agency)
    envelope = SIGNER.seal(Payload.COPY, encode(copy))

    def take(tx: Any) -> Any:
        stored = writing.take(tx, copy, envelope, [SEAT], (), NOW)
        return log.by_digest(tx, stored.digest), tx.rows(
            "SELECT reader FROM visible WHERE record = :seq", {"seq": stored.seq}
        )

    stored, readers = trial(db, take)
    assert (stored.kind, stored.header(), stored.own) == ("weather", copy, False)
    assert readers == [(SEAT.desk,)]


@pytest.mark.parametrize(
    "change",
    [
        {"version": 0},
        {"version": -1},
        {"version": "1"},
        {"id": ""},
        {"kind": ""},
        {"owner": None},
        {"status": "peace"},
        {"fields": "everything"},
        {"released_at": "2023-10-22T05:00:00"},
        {"released_at": "0001-01-01T00:00:00+14:00"},
        {"released_at": "9999-12-31T23:59:59-14:00"},
        {"released_at": "yesterday"},
        {"place": {"geometry": {"type": "Circle", "coordinates": [1, 2]}}},
        {"evaluation": {"reliability": "G", "credibility": 2}},
        {"event_time": {"to": "2023-10-22T05:00:00Z"}},
    ],
    ids=str,
)
def test_a_copy_that_says_something_impossible_is_unreadable(change: dict[str, Any]) -> None:
    payload = json.dumps(json.loads(encode(samples.copy())) | change).encode()
    with refused("frame.unreadable"):
        decode(payload, Copy)


@pytest.mark.parametrize("field", ["id", "version", "kind", "owner", "status", "token", "recipient", "released_at"])
def test_what_a_copy_must_have_has_no_default(field: str) -> None:
    plain = json.loads(encode(samples.copy()))
    del plain[field]
    with refused("frame.unreadable"):
        decode(json.dumps(plain).encode(), Copy)


@given(st.binary(max_size=50))
def test_bytes_that_are_no_record_are_unreadable(data: bytes) -> None:
    with refused("frame.unreadable"):
        decode(data, Copy)


@pytest.mark.parametrize("deep", [b"[" * 200_000, b'{"a":' * 100_000])
@pytest.mark.parametrize("field", ["body", "label", "tomorrow", "refs"])
def test_nesting_without_end_is_unreadable_wherever_it_stands(field: str, deep: bytes) -> None:
    plain = json.loads(encode(samples.copy()))
    plain.pop(field, None)
    payload = json.dumps(plain).encode()[:-1] + b',"%b":%b' % (field.encode(), deep)
    with refused("frame.unreadable"):
        decode(payload, Copy)


def test_content_and_copy_are_not_taken_for_each_other() -> None:
    with refused("frame.unreadable"):
        decode(encode(samples.content()), Copy)
    with refused("frame.unreadable"):
        decode(encode(samples.copy()), Content)
