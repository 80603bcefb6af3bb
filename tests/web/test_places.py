"""Places and boundaries at a desk's door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tansiq.node.administration import Administration
from tansiq.places.taking import What
from tests.places.samples import collection, feature, gazetteer, square
from tests.web.rooms import Browser, problem, room
from tests.worlds import ARMY


@pytest.fixture(scope="module")
def empty() -> Iterator[Browser]:
    with room() as at:
        yield at


@pytest.fixture(scope="module")
def desk() -> Iterator[Browser]:
    with room() as at:
        given: dict[What, bytes] = {
            "gazetteer": gazetteer(),
            "boundaries": collection(feature("IQ01", square(35, 43, 1)), feature("IQ02", square(35, 44, 1))),
        }
        for what, data in given.items():
            list(Administration(at.world[ARMY]).take_places(what, data, "made-up", replace=False))
        yield at


def names(said: dict[str, Any]) -> list[str]:
    return [each["names"]["en"] for each in said["places"]]


def test_places_are_found_by_name_with_what_they_are_and_how_far(desk: Browser) -> None:
    said = desk.get("/api/places", params={"words": "مخمور", "limit": 2})
    assert names(said) == ["Makhmur", "Makhmur"]
    first = said["places"][0]
    assert (first["id"], first["match"], first["kind"]) == ("made-up:1", "name", "locality")
    assert (first["lat"], first["lon"], first["distance_m"]) == (35.77, 43.58, None), (
        "this room has no place of its own"
    )
    there = desk.get("/api/places", params={"words": "makhmur", "near": "38S LE 71 58"})["places"]
    assert there[0]["distance_m"] < 1_000


def test_without_a_name_the_nearest_to_a_point_are_given(desk: Browser) -> None:
    assert names(desk.get("/api/places", params={"near": "36.2,44.0", "limit": 1})) == ["Erbil"]
    assert names(desk.get("/api/places", params={"near": "10,10"})) == []
    assert names(desk.get("/api/places")) == []


def test_boundaries_are_given_without_their_shapes_and_one_with_it(desk: Browser) -> None:
    there = desk.get("/api/boundaries", params={"at": "35.5,43.5"})["boundaries"]
    assert [(each["id"], each["level"], each["shape"]) for each in there] == [("made-up:IQ01", 2, None)]
    both = desk.get("/api/boundaries", params={"box": "35,43,36,45"})["boundaries"]
    assert [each["id"] for each in both] == ["made-up:IQ01", "made-up:IQ02"]
    (one,) = desk.get("/api/boundaries", params={"id": "made-up:IQ02"})["boundaries"]
    assert one["shape"] == {"type": "Polygon", "coordinates": [square(35, 44, 1)]}
    assert desk.get("/api/boundaries", params={"id": "made-up:none"})["boundaries"] == []
    assert desk.get("/api/boundaries", params={"level": 1})["boundaries"] == []


def test_a_node_without_any_answers_empty(empty: Browser) -> None:
    assert empty.get("/api/places", params={"words": "makhmur"}) == {"places": []}
    assert empty.get("/api/places", params={"near": "35.77,43.58"}) == {"places": []}
    assert empty.get("/api/boundaries", params={"box": "-90,-180,90,180"}) == {"boundaries": []}


@pytest.mark.parametrize(
    ("path", "query", "code", "field"),
    [
        ("/api/places", {"near": "somewhere"}, "place.unreadable", "near"),
        ("/api/places", {"near": "95,43"}, "place.out-of-range", "near"),
        ("/api/places", {"limit": "0"}, "request.malformed", "limit"),
        ("/api/places", {"limit": "51"}, "request.malformed", "limit"),
        ("/api/places", {"words": "x" * 201}, "request.malformed", "words"),
        ("/api/boundaries", {"at": "x"}, "place.unreadable", "at"),
        ("/api/boundaries", {"box": "1,2,3"}, "place.unreadable", "box"),
        ("/api/boundaries", {"level": "9"}, "request.malformed", "level"),
    ],
)
def test_a_call_that_cannot_be_right_is_refused_with_its_code(
    desk: Browser, path: str, query: dict[str, str], code: str, field: str
) -> None:
    assert problem(desk.client.get(path, params=query)) == (400, code, field)


def test_nobody_looks_without_a_session(desk: Browser) -> None:
    stranger = Browser(desk.world, ARMY, desk.client.__class__(desk.client.app, base_url=str(desk.client.base_url)))
    for path in ("/api/places?words=makhmur", "/api/boundaries?id=made-up:IQ01"):
        assert problem(stranger.client.get(path))[1] == "session.needed"


def test_what_is_found_never_depends_on_the_records_of_a_desk(desk: Browser) -> None:
    """Nothing of the picture flows into the answer: it is the same before and after a record is written there."""
    before = desk.get("/api/places", params={"words": "makhmur"})
    draft = {
        "kind": "spot",
        "status": "exercise",
        "event_time": {"from": "2023-10-22T04:00:00Z"},
        "place": {"geometry": {"type": "Point", "coordinates": [43.58, 35.77]}, "names": {"en": "Makhmur West"}},
        "label": {"level": 1, "audience": []},
        "body": {"category": "other", "activity": "Smoke at Makhmur."},
    }
    assert desk.publish(draft).status_code == 201
    assert desk.get("/api/places", params={"words": "makhmur"}) == before
