"""Reading labels: whatever is not a label in force is None, and an author is told which of his fields is wrong."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.errors import Family, Fault
from tansiq.ids import AgencyId
from tansiq.labels import label as labels
from tansiq.labels.label import MAX_AUDIENCE, Caveat, Label
from tests.labels import oracle

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
LATER = (NOW + timedelta(hours=1)).isoformat()

GOOD: dict[str, Any] = {"policy": "tansiq-1", "level": 1, "audience": ["guard"], "caveats": ["ORCON"]}

UNKNOWN: dict[str, Any] = {
    "garbage": b"\xff\x00",
    "no JSON": b"audience: guard",
    "cut": b'{"level":1,"audience":["gua',
    "a list": b"[]",
    "a number": b"0",
    "deep": b"[" * 100_000,
    "a level twice, the milder one last": b'{"level":3,"level":0,"audience":["guard"]}',
    "a level twice, the stricter one last": b'{"level":0,"level":3,"audience":["guard"]}',
    "caveats twice": b'{"level":0,"caveats":["ORCON"],"caveats":[]}',
    "a field twice in an entry": b'{"level":0,"coarsen":[{"to":"*","place_m":1000,"place_m":0}]}',
    "deep in a field of tomorrow": b'{"level":0,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "no level": {"audience": ["guard"]},
    "empty object": {},
    "other policy": GOOD | {"policy": "nato-1"},
    "empty policy": GOOD | {"policy": ""},
    "level 4": GOOD | {"level": 4},
    "level -1": GOOD | {"level": -1},
    "level as words": GOOD | {"level": "1"},
    "level null": GOOD | {"level": None},
    "level true": GOOD | {"level": True},
    "level 10**30": GOOD | {"level": 10**30},
    "unknown caveat": GOOD | {"caveats": ["ORCON", "NOFORN"]},
    "caveat in small letters": GOOD | {"caveats": ["orcon"]},
    "public above level 0": GOOD | {"caveats": ["PUBLIC"]},
    "audience as words": GOOD | {"audience": "guard"},
    "audience null": GOOD | {"audience": None},
    "audience of numbers": GOOD | {"audience": [1]},
    "audience without end": GOOD | {"audience": ["guard"] * (MAX_AUDIENCE + 1)},
    "naive end": GOOD | {"handling_until": "2030-01-01T00:00:00"},
    "end as a number": GOOD | {"handling_until": 2_000_000_000},
    "end as words": GOOD | {"handling_until": "tomorrow"},
    "end beyond the calendar": GOOD | {"handling_until": "9999-12-31T23:59:59-12:00"},
}
OVER: dict[str, Any] = {
    "over": GOOD | {"handling_until": (NOW - timedelta(hours=1)).isoformat()},
    "over this instant": GOOD | {"handling_until": NOW.isoformat()},
    "over in another zone": GOOD | {"handling_until": "2023-10-22T07:59:00+03:00"},
}


def raw(value: Any) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


@pytest.mark.parametrize("name", [*UNKNOWN, *OVER])
def test_what_is_no_label_in_force_is_none(name: str) -> None:
    given = raw((UNKNOWN | OVER)[name])
    assert labels.read(given, NOW) is None
    assert labels.read(msgspec.Raw(given), NOW) is None


@pytest.mark.parametrize("nothing", [None, b"", msgspec.Raw(b""), b"null", msgspec.Raw(b"null")])
def test_no_label_is_none_and_an_author_is_told_to_choose(nothing: bytes | None) -> None:
    assert labels.read(nothing, NOW) is None
    with pytest.raises(Fault) as refused:
        labels.check(nothing, NOW)
    assert (refused.value.code, refused.value.field) == ("label.missing", "label")


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_author_of_an_unknown_label_is_told_so(name: str) -> None:
    with pytest.raises(Fault) as refused:
        labels.check(raw(UNKNOWN[name]), NOW)
    assert (refused.value.code, refused.value.field) == ("label.unknown", "label")
    assert refused.value.family is Family.INPUT


@pytest.mark.parametrize("name", OVER)
def test_an_author_of_a_label_that_is_over_is_told_so(name: str) -> None:
    with pytest.raises(Fault) as refused:
        labels.check(raw(OVER[name]), NOW)
    assert (refused.value.code, refused.value.field) == ("time.impossible", "label.handling_until")


@pytest.mark.parametrize("name", ["withheld_from", "caveat", "handling_til", "a field of tomorrow"])
def test_an_unknown_field_makes_it_unreadable_and_its_author_is_told_which(name: str) -> None:
    """What it withholds must not leave because this node cannot read it."""
    given = raw(GOOD | {name: ["guard"]})
    assert labels.read(given, NOW) is None
    with pytest.raises(Fault) as refused:
        labels.check(given, NOW)
    assert (refused.value.code, refused.value.field) == ("label.unknown", f"label.{name}")
    assert name in refused.value.detail


def test_a_copys_label_gives_nothing_to_an_agency_that_it_does_not_name() -> None:
    good = raw(GOOD)
    assert labels.read_for(good, AgencyId("guard"), NOW) == labels.read(good, NOW) is not None
    assert labels.read_for(good, AgencyId("police"), NOW) is None
    for nobody in (raw({"level": 0, "audience": []}), raw({"level": 0, "caveats": ["PUBLIC"]}), b"{}", None):
        assert labels.read_for(nobody, AgencyId("guard"), NOW) is None


def test_a_good_label_is_read() -> None:
    given = raw(GOOD | {"handling_until": LATER})
    label = labels.read(given, NOW)
    assert label == labels.check(given, NOW)
    assert label is not None
    assert (label.level, label.audience, label.caveats, label.show_audience) == (1, ("guard",), (Caveat.ORCON,), False)
    assert labels.read(given, NOW + timedelta(hours=1)) is None, "from then on it is the owner's alone"


@given(
    st.builds(
        Label,
        level=st.integers(-1, 4),
        audience=st.lists(st.text(max_size=5), max_size=3).map(tuple),
        caveats=st.lists(st.sampled_from(Caveat), max_size=3).map(tuple),
        handling_until=st.none() | st.datetimes(timezones=st.just(UTC)),
        show_audience=st.booleans(),
    )
)
def test_what_was_written_is_read_back_or_is_none(label: Label) -> None:
    given = msgspec.json.encode(label)
    read = labels.read(given, NOW)
    assert read in (label, None)
    assert (read is None) is (oracle.label_of(given, NOW) is None)


@given(st.binary(max_size=60) | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(raw))
def test_reading_never_raises_and_checking_raises_only_its_own_codes(given: bytes) -> None:
    read = labels.read(given, NOW)
    if read is not None:
        assert labels.check(given, NOW) == read
        return
    with pytest.raises(Fault) as refused:
        labels.check(given, NOW)
    assert refused.value.code in ("label.missing", "label.unknown", "time.impossible")
