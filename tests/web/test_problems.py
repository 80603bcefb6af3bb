"""Every bad input has its stable code and names its field; nothing of it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.web.api import MAX_DRAFT_BYTES
from tansiq.web.app import MAX_BODY_BYTES
from tests import worlds
from tests.web.rooms import Browser, problem, room
from tests.worlds import ARMY, PESHMERGA


@pytest.fixture(scope="module")
def at() -> Iterator[Browser]:
    with room() as found:
        yield found


def spot(**changes: Any) -> dict[str, Any]:
    """A good report as the page sends it; None takes a field out."""
    draft = msgspec.to_builtins(msgspec.json.decode(msgspec.json.encode(worlds.spot(to=(PESHMERGA,))))) | changes
    return {name: value for name, value in draft.items() if value is not Missing}


class Missing:
    """A field that is not there."""


BODY = {"category": "post-empty", "activity": "Empty."}
OPEN = {"type": "Polygon", "coordinates": [[[43, 35]] * 3]}
NO_GRADE = {"reliability": "G", "credibility": 1}
PLACE = {"type": "Point", "coordinates": [43.58, 35.81]}
CASES: list[tuple[str, dict[str, Any], str, str | None]] = [
    ("no label", {"label": Missing}, "label.missing", "label"),
    ("a label that is null", {"label": None}, "label.missing", "label"),
    ("a label without a level", {"label": {"audience": []}}, "label.unknown", "label"),
    ("level four", {"label": {"level": 4}}, "label.unknown", "label"),
    ("an unknown caveat", {"label": {"level": 0, "caveats": ["NOFORN"]}}, "label.unknown", "label"),
    ("a misspelt caveat", {"label": {"level": 0, "caveat": ["SOURCE"]}}, "label.unknown", "label.caveat"),
    (
        "a field of a label that only another node knows",
        {"label": {"level": 0, "withheld_from": ["peshmerga"]}},
        "label.unknown",
        "label.withheld_from",
    ),
    ("a misspelt field of the draft", {"derivedfrom": ["x"]}, "request.malformed", "derivedfrom"),
    ("another policy", {"label": {"level": 0, "policy": "nato"}}, "label.unknown", "label"),
    (
        "a label that is over",
        {"label": {"level": 0, "handling_until": "2020-01-01T00:00:00Z"}},
        "time.impossible",
        "label.handling_until",
    ),
    ("an unknown kind", {"kind": "gossip"}, "kind.unknown", "kind"),
    ("a kind that no desk writes", {"kind": "key"}, "kind.unknown", "kind"),
    ("an actual record", {"status": "actual"}, "status.mixed", "status"),
    ("an unknown status", {"status": "maybe"}, "request.malformed", "status"),
    ("no body", {"body": Missing}, "request.malformed", None),
    ("another body", {"body": {"category": "gossip", "activity": "x"}}, "body.invalid", "body.category"),
    ("a body without its words", {"body": {"category": "other"}}, "body.invalid", "body.activity"),
    ("empty words", {"body": BODY | {"activity": "  "}}, "body.invalid", "body.activity"),
    ("long words", {"body": BODY | {"activity": "x" * 4001}}, "text.too-long", "body.activity"),
    ("a range upside down", {"body": BODY | {"size": {"min": 3, "max": 2}}}, "body.invalid", "body.size"),
    ("less than nobody", {"body": BODY | {"size": {"n": -1}}}, "body.invalid", "body.size.n"),
    ("a direction that is none", {"body": BODY | {"direction": "UP"}}, "body.invalid", "body.direction"),
    ("no time", {"event_time": None}, "time.unreadable", "event_time"),
    ("a time that is none", {"event_time": {"from": "yesterday"}}, "request.malformed", "event_time.from"),
    ("a time without a zone", {"event_time": {"from": "2023-10-22T05:00:00"}}, "time.unreadable", "event_time.from"),
    ("a time to come", {"event_time": {"from": "2023-10-22T05:11:00Z"}}, "time.impossible", "event_time.from"),
    ("a time long ago", {"event_time": {"from": "1899-12-31T00:00:00Z"}}, "time.impossible", "event_time.from"),
    (
        "an end before its start",
        {"event_time": {"from": "2023-10-22T05:00:00Z", "to": "2023-10-22T04:00:00Z"}},
        "time.impossible",
        "event_time.to",
    ),
    (
        "the calendar's edge",
        {"event_time": {"from": "0001-01-01T00:00:00+14:00"}},
        "time.impossible",
        "event_time.from",
    ),
    (
        "a latitude that is none",
        {"place": {"geometry": PLACE | {"coordinates": [43.58, 91.0]}}},
        "place.out-of-range",
        "place.geometry",
    ),
    (
        "a longitude that is none",
        {"place": {"geometry": PLACE | {"coordinates": [181.0, 35.0]}}},
        "place.out-of-range",
        "place.geometry",
    ),
    (
        "one coordinate",
        {"place": {"geometry": PLACE | {"coordinates": [43.58]}}},
        "request.malformed",
        "place.geometry.coordinates",
    ),
    ("an unknown geometry", {"place": {"geometry": {"type": "Circle"}}}, "request.malformed", "place.geometry.type"),
    (
        "an open outline",
        {"place": {"geometry": OPEN}},
        "place.area",
        "place.geometry",
    ),
    (
        "a precision below nought",
        {"place": {"geometry": PLACE, "precision_m": -1}},
        "body.invalid",
        "place.precision_m",
    ),
    (
        "an evaluation that is none",
        {"evaluation": NO_GRADE},
        "request.malformed",
        "evaluation.reliability",
    ),
    ("a reference to nothing", {"refs": ["nothing"]}, "record.not-found", "refs"),
    ("too many references", {"refs": ["x"] * 51}, "body.invalid", "refs"),
    ("the next version of nothing", {"previous": {"id": "nothing", "version": 1}}, "record.not-found", None),
]
STATUS = {"record.not-found": 404}


@pytest.mark.parametrize(("changes", "code", "field"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_bad_draft_is_refused_with_its_code_and_field(
    at: Browser, changes: dict[str, Any], code: str, field: str | None
) -> None:
    draft = spot(**changes)
    expected = (STATUS.get(code, 400), code, field)
    assert problem(at.post("/api/dry-run", draft)) == expected
    assert problem(at.post("/api/records", {"draft": draft, "digest": "0" * 64})) == expected
    assert at.world.records(ARMY, "spot") == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"7",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"body":' * 50_000,
        b'{"kind":"spot","body":' + b"[" * 50_000,
    ],
)
@pytest.mark.parametrize("path", ["/api/dry-run", "/api/records"])
def test_a_body_that_is_no_draft_is_malformed(at: Browser, path: str, data: bytes) -> None:
    assert problem(at.post(path, data))[:2] == (400, "request.malformed")


@pytest.mark.parametrize(
    ("path", "most"),
    [("/api/dry-run", MAX_DRAFT_BYTES), ("/api/records", MAX_DRAFT_BYTES), ("/api/session", MAX_BODY_BYTES)],
)
def test_a_body_over_the_limit_is_too_large(at: Browser, path: str, most: int) -> None:
    assert problem(at.post(path, b" " * (most + 1))) == (413, "request.too-large", None)


@pytest.mark.parametrize("key", ["", "short", "x" * 65])
def test_a_record_needs_an_idempotency_key(at: Browser, key: str) -> None:
    headers = {"x-csrf-token": at.csrf, "idempotency-key": key}
    answer = at.client.post("/api/records", json={"draft": spot(), "digest": "0" * 64}, headers=headers)
    assert problem(answer)[:2] == (400, "request.malformed")


@pytest.mark.parametrize("query", ["before=x", "limit=x", "limit=", "before=1.5"])
def test_a_query_that_cannot_be_read_is_malformed_and_names_its_field(at: Browser, query: str) -> None:
    assert problem(at.client.get(f"/api/feed?{query}")) == (400, "request.malformed", query.partition("=")[0])


@pytest.mark.parametrize(
    "query", [f"before={10**40}", f"before=-{10**40}", f"limit={10**40}", "limit=-5", "limit=0", "before=0"]
)
def test_a_number_that_nobody_has_is_no_error(at: Browser, query: str) -> None:
    """Named test: numbers beyond the store's were internal errors."""
    assert at.get(f"/api/feed?{query}")["rows"] == []


@pytest.mark.parametrize("number", ["0", "-1", "1", str(10**40)])
def test_an_alarm_that_is_not_there_is_not_found(at: Browser, number: str) -> None:
    assert problem(at.post(f"/api/alarms/{number}/acknowledge")) == (404, "alarm.not-found", None)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150)
@given(
    st.sampled_from(["kind", "status", "event_time", "place", "evaluation", "label", "body", "refs", "previous"]),
    json_values,
)
def test_whatever_stands_in_a_field_it_is_taken_or_refused_and_never_an_error_of_ours(field: str, value: Any) -> None:
    at = _open()
    answer = at.post("/api/dry-run", spot(**{field: value}))
    if answer.status_code != 200:
        assert problem(answer)[0] in {400, 404, 409}


_rooms: list[Any] = []


def _open() -> Browser:
    """One room for all examples of a property."""
    if not _rooms:
        keeping = room()
        _rooms.extend([keeping, keeping.__enter__()])
    return _rooms[1]  # type: ignore[no-any-return]


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    if _rooms:
        _rooms[0].__exit__(None, None, None)
        _rooms.clear()
