"""Coarse copies: nobody is told finer than the label says, in the header, in the body, or by the guard's oversight."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.geo import cells
from tansiq.geo.place import LineString, Names, Place, Point, Polygon
from tansiq.ids import AgencyId
from tansiq.kinds import registry, shaping
from tansiq.kinds.draft import Draft
from tansiq.labels import release
from tansiq.labels.coarsening import Coarse
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Fields
from tansiq.records import copies
from tansiq.records.content import Copy, Status, When
from tansiq.work.verify import verify
from tests import worlds
from tests.kinds import golden
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

CELL_M = 5_000
HOUR = 3_600
COARSE = [{"to": PESHMERGA, "place_m": CELL_M, "time_s": HOUR, "desk": True}]
MIDDLE = cells.coarse(Point((43.6, 35.8)), CELL_M)
within = st.tuples(st.floats(-0.02, 0.02), st.floats(-0.02, 0.02))
"""Anywhere in that cell, in degrees from its middle."""


def sent(world: World, draft: Draft) -> dict[AgencyId, Copy]:
    """Every copy of what is written, as its recipient reads it."""
    stored = world.publish(ARMY, draft, may_release=True)
    world.carry_all()
    found = {
        agency: header for agency in world.nodes for header in world.headers(agency) if header.token == stored.token
    }
    return {agency: header for agency, header in found.items() if isinstance(header, Copy)}


def label(to: Any = (PESHMERGA, COMMAND), coarsen: Any = None, **more: Any) -> msgspec.Raw:
    return worlds.label(to, coarsen=COARSE if coarsen is None else coarsen, **more)


def spot_at(position: tuple[float, float], at: datetime = DAWN, **more: Any) -> Draft:
    place = Place(geometry=Point(position), precision_m=5, mgrs="38S LE 71234 63123", names=Names(en="Post 3"))
    return worlds.spot(place=place, event_time=When(start=at), label=label(), **more)


def test_one_is_told_coarsely_and_the_other_exactly(world: World) -> None:
    draft = spot_at((43.58, 35.81), DAWN - timedelta(minutes=13))
    looked = world[ARMY].publisher.dry_run(draft, world.author(ARMY, may_release=True))
    told = {each.agency: (each.coarse_m, each.coarse_s, each.without_desk) for each in looked.recipients}
    assert told == {PESHMERGA: (CELL_M, HOUR, True), COMMAND: (None, None, False)}
    got = sent(world, draft)
    rough, exact = got[PESHMERGA], got[COMMAND]
    assert rough.place is not None
    assert exact.place is not None
    assert cells.is_coarse(rough.place.geometry, CELL_M)
    assert (rough.place.precision_m, rough.place.names, rough.place.sector) == (CELL_M, None, None)
    assert len(rough.place.mgrs) <= len("38S LE 7 6")
    assert rough.event_time == When(start=datetime(2023, 10, 22, 4, tzinfo=UTC), precision="hour")
    assert rough.desk is None
    assert (exact.place.geometry, exact.place.names, exact.desk) == (
        Point((43.58, 35.81)),
        Names(en="Post 3"),
        "army.watch",
    )
    assert exact.event_time == draft.event_time
    assert msgspec.json.decode(rough.label)["coarsen"] == msgspec.json.decode(exact.label)["coarsen"] == []
    assert verify(world[ARMY].db, ()).whole


@settings(max_examples=20)
@given(within, within, st.integers(0, 59), st.integers(0, 59))
def test_two_originals_in_one_cell_and_hour_leave_the_same_bytes(
    shared: World, one: tuple[float, float], two: tuple[float, float], early: int, late: int
) -> None:
    """So repeated reports from nearby tell the cell, however many are averaged."""
    assert isinstance(MIDDLE, Point)
    parts = set()
    for (east, north), minute in ((one, early), (two, late)):
        position = (MIDDLE.coordinates[0] + east, MIDDLE.coordinates[1] + north)
        at = DAWN - timedelta(hours=1) + timedelta(minutes=minute)
        copy = sent(shared, spot_at(position, at, status=Status.EXERCISE))[PESHMERGA]
        parts.add(msgspec.json.encode((copy.place, copy.event_time, copy.desk)))
    assert len(parts) == 1


def hazard(perimeter: Polygon, **change: Any) -> Draft:
    """A hazard so far off that life safety reaches nobody."""
    body = golden.BODIES["hazard"] | {"perimeter": msgspec.to_builtins(perimeter), "cleared_at": "2023-10-22T04:48:11Z"}
    place = Place(geometry=Point((44.9, 34.9)))
    fields = {
        "kind": "hazard",
        "status": Status.EXERCISE,
        "label": label(),
        "place": place,
        "body": worlds.raw(body | {"state": "cleared"}),
    }
    return Draft(**fields | change)


def test_a_shape_and_an_instant_in_the_body_are_as_coarse_as_the_header(world: World) -> None:
    drawn = Polygon((((44.901, 34.901), (44.903, 34.901), (44.902, 34.904), (44.901, 34.901)),))
    got = sent(world, hazard(drawn))
    rough, exact = (registry.read("hazard", got[agency].body) for agency in (PESHMERGA, COMMAND))
    assert exact.perimeter == drawn  # type: ignore[union-attr]
    assert cells.is_coarse(rough.perimeter, CELL_M)  # type: ignore[union-attr]
    assert rough.perimeter != drawn  # type: ignore[union-attr]
    assert rough.cleared_at == datetime(2023, 10, 22, 4, tzinfo=UTC)  # type: ignore[union-attr]
    assert verify(world[ARMY].db, ()).whole


def test_a_route_leaves_as_the_cells_that_it_passes(world: World) -> None:
    route = LineString(((43.50, 35.80), (43.505, 35.802), (43.60, 35.83), (43.70, 35.80)))
    body = golden.raw("patrol")
    got = sent(
        world, Draft(kind="patrol", status=Status.EXERCISE, label=label(), place=Place(geometry=route), body=body)
    )
    place = got[PESHMERGA].place
    assert place is not None
    assert isinstance(place.geometry, LineString)
    assert cells.is_coarse(place.geometry, CELL_M)
    assert len(place.geometry.coordinates) <= 3


@pytest.mark.parametrize("kind", ["claim", "movement"])
def test_a_plan_is_never_made_coarse(world: World, kind: str) -> None:
    draft = getattr(worlds, kind)(label=label())
    with refused("label.exact", "label.coarsen"):
        world[ARMY].publisher.dry_run(draft, world.author(ARMY))


def test_whoever_life_safety_reaches_is_told_where_and_when_exactly(world: World) -> None:
    """The alert's ground is the Peshmerga's too: they get it in full as the label says, and the place as life safety does."""
    draft = worlds.alert(
        label=label([PESHMERGA], coarsen=[{"to": "*", "place_m": CELL_M, "time_s": HOUR, "desk": True}])
    )
    got = sent(world, draft)
    assert (got[PESHMERGA].fields, got[PESHMERGA].place.geometry, got[PESHMERGA].desk) == (  # type: ignore[union-attr]
        Fields.FULL,
        draft.place.geometry,  # type: ignore[union-attr]
        None,
    )
    others = {agency: copy for agency, copy in got.items() if agency != PESHMERGA}
    assert {copy.fields for copy in others.values()} <= {Fields.MINIMUM}
    assert all(copy.place.geometry == draft.place.geometry for copy in others.values())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "entry",
    [
        {"to": "*", "place_m": 7},
        {"to": "*", "place_m": -5_000},
        {"to": "*", "time_s": 61},
        {"to": "", "place_m": 5_000},
        {"place_m": 5_000},
        {"to": "*", "altitude_m": 100},
        "5 km",
    ],
    ids=str,
)
def test_a_coarsening_that_cannot_be_read_lets_nothing_leave(world: World, entry: Any) -> None:
    draft = worlds.spot(label=label(coarsen=[entry]))
    with refused("label.unknown", "label"):
        world[ARMY].publisher.dry_run(draft, world.author(ARMY))


# ---- the guard


def places_are_left_exact(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(copies, "where_and_when", lambda content, coarse: (content.place, content.event_time))


def bodies_are_left_exact(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(shaping, "_coarse", lambda value, coarse: value)


def only_shapes_are_made_coarse(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(shaping.coarsening, "floor", lambda at, time_s: at)


@pytest.mark.parametrize("fault", [places_are_left_exact, bodies_are_left_exact, only_shapes_are_made_coarse])
def test_the_guard_stops_a_copy_that_was_not_made_coarse(
    world: World, fault: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = Polygon((((44.901, 34.901), (44.903, 34.901), (44.902, 34.904), (44.901, 34.901)),))
    draft = hazard(drawn, event_time=When(start=DAWN - timedelta(minutes=13)))
    fault(monkeypatch)
    if fault is only_shapes_are_made_coarse:  # one function floors for both: the guard's own is put back
        monkeypatch.undo()
        monkeypatch.setattr(shaping, "_coarse", _shapes_alone)
    with refused("release.guard"):
        world.publish(ARMY, draft, may_release=True)
    assert world.records(ARMY, "hazard") == [], "nothing of it is kept"


def _shapes_alone(value: Any, coarse: Coarse) -> Any:
    return msgspec.structs.replace(value, perimeter=cells.coarse(value.perimeter, coarse.place_m))


def test_the_guard_stops_a_desk_that_is_named(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = copies._copy
    monkeypatch.setattr(
        copies, "_copy", lambda content, *rest: msgspec.structs.replace(real(content, *rest), desk=content.desk)
    )
    with refused("release.guard"):
        world.publish(ARMY, spot_at((43.6, 35.8)), may_release=True)


# ---- what names a source


@pytest.mark.parametrize(
    ("kind", "gone"),
    [
        ("info", {"basis": "withheld"}),
        ("hazard", {"evidence": "unknown", "evidence_text": ""}),
        ("meeting", {"desks": ()}),
    ],
)
def test_under_source_a_body_does_not_tell_where_it_comes_from(kind: str, gone: dict[str, Any]) -> None:
    sourced = Label(caveats=(Caveat.SOURCE,))
    left = registry.read(kind, shaping.shaped(kind, golden.raw(kind), Fields.FULL, Coarse(), sourced))
    whole = registry.read(kind, golden.raw(kind))
    assert left == msgspec.structs.replace(whole, **gone) != whole  # type: ignore[type-var]
    assert bytes(shaping.shaped(kind, golden.raw(kind), Fields.FULL, Coarse(), Label())) == bytes(golden.raw(kind))


def test_every_field_that_could_name_a_source_was_thought_of() -> None:
    """A new field of such a name makes whoever adds it decide here."""
    telling = ("basis", "desk", "desks", "source", "evidence", "evidence_text", "informant", "observer")
    found = {
        (name, each) for name, kind in registry.KINDS.items() for each in kind.body.__struct_fields__ if each in telling
    }
    stripped = {("info", "basis"), ("hazard", "evidence"), ("hazard", "evidence_text"), ("meeting", "desks")}
    no_source = {
        ("spot", "basis"),  # fact or opinion
        ("coverage", "source"),  # the terrain that it was computed from
        ("gap", "source"),  # the same
        ("desk", "desk"),  # the network's own
        ("key", "desk"),
        ("hosting", "desk"),
    }
    assert found == stripped | no_source


def test_a_decision_about_other_coarseness_has_another_digest(world: World) -> None:
    author = world.author(ARMY, may_release=True)
    digests = {
        world[ARMY].publisher.dry_run(worlds.spot(label=label(coarsen=each)), author).digest
        for each in ([], COARSE, [{"to": "*", "place_m": 500}])
    }
    assert len(digests) == 3
    assert Coarse() == release.EXACT
    assert MINISTRY not in sent(world, worlds.spot(label=label()))
