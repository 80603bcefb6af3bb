"""Content, copies and rights, made up by Hypothesis or by hand; a store with the tables of records alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from hypothesis import strategies as st

from tansiq.geo.place import Names, Place, Point, Polygon
from tansiq.ids import AgencyId, DeskId, Digest, SectorId, SeededEntropy
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.label import Label
from tansiq.labels.release import Fields, Released, StandingRule, Subject
from tansiq.records.content import Content, Copy, Evaluation, Status, When
from tansiq.records.signing import Signer, new_key
from tansiq.storage import Database, Tx
from tansiq.storage.migrate import steps_of
from tansiq.storage.sqlite import SqliteDatabase

T = TypeVar("T")

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
ARMY, GUARD, POLICE, BORDER = (AgencyId(name) for name in ("army", "guard", "police", "border"))
DESK = DeskId("army.watch")
SIGNER = Signer(new_key(SeededEntropy("samples"), "key"))

_words = st.text(max_size=10)
_instants = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
_number = st.floats(allow_nan=False, allow_infinity=False)
_positions = st.tuples(_number, _number)
_json = st.none() | st.integers(-(2**53), 2**53) | _words | st.lists(_words, max_size=2)
bodies = st.dictionaries(_words, _json, max_size=3).map(lambda value: msgspec.Raw(json.dumps(value).encode()))
places = st.builds(
    Place,
    geometry=st.builds(Point, _positions) | st.lists(_positions, max_size=3).map(lambda ring: Polygon((tuple(ring),))),
    precision_m=_number,
    mgrs=_words,
    names=st.none() | st.builds(Names, ar=_words, ckb=_words, en=_words),
    sector=st.none() | _words,
)
_header: dict[str, Any] = {
    "id": st.uuids(version=4).map(str),
    "version": st.integers(1, 1_000),
    "previous": st.none() | st.just("ab" * 32),
    "kind": st.sampled_from(["spot", "claim", "a-kind-of-tomorrow"]),
    "kind_version": st.integers(1, 9),
    "owner": st.sampled_from([ARMY, GUARD]),
    "centre": st.none() | _words,
    "desk": st.none() | _words,
    "status": st.sampled_from(Status),
    "label": bodies | st.just(msgspec.Raw(b"null")),
    "event_time": st.none() | st.builds(When, start=_instants, end=st.none() | _instants),
    "place": st.none() | places,
    "evaluation": st.none()
    | st.builds(Evaluation, reliability=st.sampled_from("ABCDEF"), credibility=st.integers(1, 6), basis=_words),
    "token": st.binary(min_size=16, max_size=16).map(bytes.hex),
    "roots": st.lists(st.just("cd" * 16), max_size=2).map(tuple),
    "second_hand": st.booleans(),
    "method": st.sampled_from(["person", "machine"]),
    "refs": st.lists(st.uuids().map(str), max_size=3).map(tuple),
    "body": bodies,
}
contents = st.builds(Content, **_header, recorded_at=_instants)
copies = st.builds(Copy, **_header, recipient=st.just(POLICE), fields=st.sampled_from(Fields), released_at=_instants)


def content(**change: Any) -> Content:
    """A spot report of the army's, with everything that a recipient must not always get."""
    fields: dict[str, Any] = {
        "id": "019a0000-0000-7000-8000-000000000001",
        "version": 1,
        "kind": "spot",
        "owner": ARMY,
        "centre": "makhmur",
        "desk": DESK,
        "status": Status.EXERCISE,
        "label": msgspec.Raw(b"null"),
        "event_time": When(start=NOW),
        "place": Place(geometry=Point((43.58, 35.81)), mgrs="38S LD 71 58", sector=SectorId("strip")),
        "evaluation": Evaluation(reliability="B", credibility=2, basis="the miller's boy"),
        "token": "ee" * 16,
        "recorded_at": NOW,
        "body": msgspec.Raw(b'{"category":"fire","activity":"Smoke."}'),
    }
    return Content(**fields | change)


def copy(**change: Any) -> Copy:
    """A copy of the guard's for the army."""
    made = content()
    fields = {
        name: getattr(made, name) for name in made.__struct_fields__ if name not in ("recorded_at", "derived_from")
    }
    fields |= {"id": "00000000-0000-4000-8000-000000000001", "owner": GUARD, "desk": None, "evaluation": None}
    return Copy(**fields | {"recipient": ARMY, "fields": Fields.FULL, "released_at": NOW} | change)


def rights(
    made: Content, digest: Digest, full: Iterable[AgencyId] = (), minimum: Iterable[AgencyId] = (), **label: Any
) -> dict[AgencyId, Released]:
    """What the release decision gives for content: two persons say yes to ``full``; a life-safety rule reaches ``minimum``."""
    said = Label(**{"audience": tuple(full)} | label)
    subject = Subject(digest=digest, owner=made.owner, kind=made.kind, label=labels.read(labels_json(said), NOW))
    rule = StandingRule(
        id="life",
        purpose="life-safety",
        kinds=(made.kind,),
        max_level=3,
        agencies=tuple(minimum),
        valid_from=NOW - timedelta(days=1),
        valid_until=NOW + timedelta(days=1),
    )
    agencies = dict.fromkeys([ARMY, GUARD, POLICE, BORDER], True)
    decision = release.decide(subject, approvers=("one", "two"), rules=(rule,), agencies=agencies, now=NOW)
    return {right.recipient: right for right in release.released(decision, digest)}


def labels_json(label: Label) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(label))


def store(folder: Path) -> Database:
    """A store with the tables of records alone."""
    return SqliteDatabase(folder / "store.db", steps_of(["tansiq.records"]))


class _Undo(Exception):
    pass


def trial(db: Database, work: Callable[[Tx], T]) -> T:
    """Run ``work`` in a transaction that is undone afterwards: many examples on one store do not meet."""
    given: list[T] = []

    def undone(tx: Tx) -> None:
        given.append(work(tx))
        raise _Undo

    try:
        db.write(undone)
    except _Undo:
        return given[0]
    raise AssertionError("the transaction was not undone")
