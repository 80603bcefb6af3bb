"""What the map makes of records: APP-6 symbols that exist, clusters that count what they are given, the grid."""

from __future__ import annotations

import typing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.kinds.registry import KINDS
from tests.page.test_sums import run

PACKAGE = Path(__file__).resolve().parents[2] / "frontend" / "node_modules" / "milsymbol"
WITH_SYMBOL = ("unit", "post", "patrol", "sensor", "facility", "spot", "hazard", "find", "measure")


def categories(kind: str) -> list[str]:
    """All values of the field that sorts a kind."""
    held = KINDS[kind]
    assert held.category is not None
    return list(typing.get_args(next(f for f in msgspec.structs.fields(held.body) if f.name == held.category).type))


def sidcs(subjects: list[dict[str, Any]]) -> list[str | None]:
    found: list[str | None] = run("map/symbols.ts", "given.map(m.sidc)", subjects)
    return found


def test_every_category_of_these_kinds_has_a_symbol_or_is_a_line_or_area() -> None:
    subjects = [{"kind": kind, "category": category} for kind in WITH_SYMBOL for category in categories(kind)]
    without = [(s["kind"], s["category"]) for s, code in zip(subjects, sidcs(subjects), strict=True) if code is None]
    assert without == [
        ("patrol", "ended"), ("measure", "boundary"), ("measure", "phase-line"), ("measure", "route"), ("measure", "no-entry")
    ]  # fmt: skip


def test_own_and_partners_are_friends_and_nobody_becomes_an_enemy_by_being_reported() -> None:
    wanted = {
        "unit": "3",
        "post": "3",
        "patrol": "3",
        "sensor": "3",
        "measure": "3",
        "facility": "4",
        "spot": "1",
        "hazard": "1",
        "find": "1",
    }
    subjects = [{"kind": kind, "category": category} for kind in WITH_SYMBOL for category in categories(kind)]
    for subject, code in zip(subjects, sidcs(subjects), strict=True):
        assert code is None or (len(code), code[:3], code[3]) == (20, "100", wanted[subject["kind"]])


def branches() -> list[str]:
    """All that a unit may be for."""
    (field,) = (field for field in msgspec.structs.fields(KINDS["unit"].body) if field.name == "branch")
    return list(typing.get_args(field.type))


def test_a_units_symbol_says_what_it_is_for_and_one_of_which_nobody_has_said_is_a_plain_unit() -> None:
    units = [{"kind": "unit", "category": "company", "branch": branch} for branch in branches()]
    codes = dict(zip(branches(), sidcs(units), strict=True))
    assert codes.pop("other") == "10031000150000000000"
    assert len(set(codes.values())) == len(codes), "each has its own"
    assert codes["eod"] == "10031000151408000000"
    assert codes["mountain"] == "10031000151211000027", "infantry, in the mountains"
    for unsaid in (None, "space-force"):
        assert sidcs([{"kind": "unit", "category": "company", "branch": unsaid}]) == ["10031000150000000000"]
    assert sidcs([{"kind": "post", "category": "guard", "branch": "eod"}]) == sidcs(
        [{"kind": "post", "category": "guard"}]
    )


def test_a_category_of_a_newer_node_still_has_its_kinds_symbol() -> None:
    assert (
        sidcs([{"kind": "post", "category": "tower"}, {"kind": "post", "category": None}])
        == ["10032500001602000000"] * 2
    )
    assert sidcs([{"kind": "alert", "category": "attack"}, {"kind": "never-heard", "category": "x"}]) == [None, None]


@pytest.mark.skipif(not PACKAGE.is_dir(), reason="the page's packages are not installed (make frontend)")
def test_the_package_knows_every_code() -> None:
    subjects = [
        {"kind": kind, "category": category} for kind in WITH_SYMBOL for category in [*categories(kind), "unheard"]
    ] + [{"kind": "unit", "category": "company", "branch": branch} for branch in branches()]
    codes = sorted({code for code in sidcs(subjects) if code})
    package = f"await import('{(PACKAGE / 'index.js').as_uri()}')"
    valid = f"{package}.then(({{default: ms}}) => given.map((c) => new ms.Symbol(c).isValid()))"
    known = run("map/symbols.ts", valid, codes)
    assert [code for code, is_known in zip(codes, known, strict=True) if not is_known] == []
    assert run("map/symbols.ts", valid, ["1003" + "9" * 16]) == [False]


def row(n: int, lon: float, lat: float, kind: str = "spot", **more: Any) -> dict[str, Any]:
    place = {"geometry": {"type": "Point", "coordinates": [lon, lat]}}
    return {
        "n": n,
        "id": f"r{n}",
        "kind": kind,
        "category": "other",
        "method": "person",
        "plan": None,
        "place": place,
    } | more


def arranged(
    rows: list[dict[str, Any]],
    zoom: float,
    hidden: tuple[str, ...] = (),
    apart: tuple[str, ...] = (),
    clusters: bool = True,
    west: float = 0.0,
    at: int = 0,
) -> Any:
    """Ids by what they are drawn as; of clusters, what their plate tallies."""
    return run(
        "map/marks.ts",
        "(({dots, signs, clusters}) => ({dots: dots.map((m) => m.id), signs: signs.map((m) => m.id),"
        " clusters: clusters.map((c) => ({ids: c.members.map((m) => m.id), tally: m.tally(c.members)}))}))"
        "(m.arrange(m.marks(given.rows, given.at), {west: given.west, east: 1, north: 0, south: 1, zoom: given.zoom},"
        " {hidden: new Set(given.hidden), apart: new Set(given.apart), clusters: given.clusters}))",
        {"rows": rows, "zoom": zoom, "hidden": hidden, "apart": apart, "clusters": clusters, "west": west, "at": at},
    )


CROWD = [row(n, 43.58 + n / 10_000, 35.77) for n in range(6)]


def test_a_crowd_is_one_plate_that_counts_it_and_nothing_else() -> None:
    found = arranged([*CROWD, row(9, 44.5, 36.5)], 9)
    assert (found["signs"], found["dots"]) == (["r9"], [])
    assert [(len(c["ids"]), c["tally"]) for c in found["clusters"]] == [(6, [{"kind": "spot", "n": 6}])]


def test_a_plate_tells_the_worst_kind_first() -> None:
    mixed = [
        *CROWD,
        row(7, 43.58, 35.77, "facility"),
        row(8, 43.58, 35.77, "hazard"),
        row(9, 43.5801, 35.77, "facility"),
    ]
    (plate,) = arranged(mixed, 9)["clusters"]
    assert [each["kind"] for each in plate["tally"]] == ["hazard", "spot", "facility"]
    assert [each["n"] for each in plate["tally"]] == [1, 6, 2]


def test_alerts_and_what_is_chosen_are_never_inside_a_plate() -> None:
    found = arranged([*CROWD, row(7, 43.58, 35.77, "alert")], 9, apart=("r0",))
    assert found["signs"] == ["r0", "r7"], "the alert lies on top"
    assert [len(c["ids"]) for c in found["clusters"]] == [5]


def test_what_a_switch_hides_is_neither_drawn_nor_counted_but_an_alert_always_shows() -> None:
    rows = [*CROWD, row(7, 43.58, 35.77, "alert"), row(8, 43.58, 35.77, "hazard")]
    assert arranged(rows, 9, hidden=("reports", "alerts")) == {"dots": [], "signs": ["r8", "r7"], "clusters": []}


def test_near_by_and_by_wish_nothing_is_gathered() -> None:
    assert len(arranged(CROWD, 15)["signs"]) == 6
    assert len(arranged(CROWD, 9, clusters=False)["signs"]) == 6
    assert arranged(CROWD[:3], 9)["clusters"] == [], "three can be told apart"


CLEARED = {"word": "cleared", "since": "2023-10-22T05:00:00Z"}
SINCE_MS = 1_697_950_800_000


def test_what_counts_no_more_lies_below_and_is_counted_apart_from_its_instant_on() -> None:
    rows = [row(1, 43, 35, "facility"), row(9, 43, 35, "hazard", over=CLEARED)]
    assert arranged(rows, 9, at=SINCE_MS - 1)["signs"] == ["r1", "r9"], "it is still to be kept off"
    assert arranged(rows, 9, at=SINCE_MS)["signs"] == ["r9", "r1"]
    left = row(7, 43.58, 35.77, "post", over={"word": "vacated", "since": None})
    (plate,) = arranged([*CROWD, left, row(8, 43.58, 35.77, "hazard", over=CLEARED)], 9, at=SINCE_MS)["clusters"]
    assert plate["tally"] == [
        {"kind": "spot", "n": 6},
        {"kind": "hazard", "n": 1, "over": True},
        {"kind": "post", "n": 1, "over": True},
    ]


def test_the_map_is_judged_anew_only_when_something_ends() -> None:
    ends = [{"over": {"word": "expired", "since": f"2023-10-22T0{hour}:00:00Z"}} for hour in (5, 7)]
    rows = [*ends, {"over": None}, {"over": {"word": "vacated", "since": None}}]
    at = [SINCE_MS - 1, SINCE_MS, SINCE_MS + 3_600_000, SINCE_MS + 7_200_000]
    asked = "given.at.map((at) => m.lastEnd(given.rows, at)).map((end) => (end < 0 ? null : end))"
    assert run("lib/over.ts", asked, {"rows": rows, "at": at}) == [None, SINCE_MS, SINCE_MS, SINCE_MS + 7_200_000]


def test_machine_made_reports_are_dots_and_plans_are_no_signs() -> None:
    rows = [
        row(1, 43, 35, method="machine"),
        row(2, 43, 35, "claim", plan={}),
        row(3, 43, 35, "concurrence"),
        row(4, 43, 35, place=None),
    ]
    assert arranged(rows, 9) == {"dots": ["r1"], "signs": [], "clusters": []}


def test_what_lies_outside_the_frame_is_left_out() -> None:
    assert arranged(CROWD, 9, west=0.63) == {"dots": [], "signs": [], "clusters": []}
    assert len(arranged(CROWD, 9, west=0.62)["clusters"]) == 1


def grid(box: tuple[float, float, float, float], zoom: float) -> Any:
    return run("map/graticule.ts", "m.graticule({box: given[0], zoom: given[1], width: 900, height: 800})", (box, zoom))


def test_lines_of_the_grid_lie_on_whole_kilometres_of_their_zone() -> None:
    drawn = grid((43.0, 35.3, 44.2, 36.2), 9)
    where = run(
        "lib/utm.ts",
        "given.map((line) => line.map((at) => m.forward(at, 38)))",
        [each["line"] for each in drawn["lines"]],
    )
    for metres in where:
        off = [max(abs(p[axis] - round(p[axis] / 10_000) * 10_000) for p in metres) for axis in (0, 1)]
        assert min(off) < 2, "cut at the view's edge a line stays within two metres of itself"
    assert {each["words"] for each in drawn["labels"] if each["where"] == "middle"} == {"38S LE", "38S ME"}


def test_at_the_seam_of_two_zones_each_zones_lines_end_at_the_meridian() -> None:
    drawn = grid((47.5, 30.0, 48.5, 31.0), 9.5)
    zone = [each["line"] for each in drawn["lines"] if each["weight"] == "zone"]
    assert zone == [[[48, 30], [48, 31]]]
    for each in drawn["lines"]:
        if each["weight"] != "zone":
            sides = {lon < 48 for lon, _ in each["line"] if abs(lon - 48) > 1e-9}
            assert len(sides) == 1, "no line crosses"
    letters = {each["words"] for each in drawn["labels"] if each["where"] == "middle"}
    assert letters >= {"38R QV", "39R TQ"}


@pytest.mark.parametrize(("zoom", "step"), [(6, 100_000), (8.6, 10_000), (11, 10_000), (12, 1_000)])
def test_the_grid_gets_finer_with_the_zoom(zoom: float, step: int) -> None:
    assert run("map/graticule.ts", "m.step(given)", zoom) == step
