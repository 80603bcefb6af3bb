"""Which desks of an agency see a record."""

from __future__ import annotations

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import AgencyId, DeskId
from tansiq.labels.clearance import Seat, may_read, readers
from tansiq.labels.label import Caveat, Label

ARMY, GUARD = AgencyId("army"), AgencyId("guard")

CAVEATS = [frozenset(some) for n in range(len(Caveat) + 1) for some in combinations(Caveat, n)]
SEATS = [
    Seat(DeskId(f"{agency}.{clearance}{ceiling}"), agency, clearance, ceiling, frozenset(map(str, held)))
    for agency, clearance, ceiling, held in product([ARMY, GUARD], range(4), range(4), CAVEATS)
]
LABELS = [Label(level=level, caveats=tuple(sorted(caveats))) for level, caveats in product(range(4), CAVEATS)]
"""All that there can be of either: no draw leaves anything out."""


def test_a_desk_sees_what_its_clearance_and_caveats_cover_and_its_ceiling_has_no_part_in_it() -> None:
    for seat, label in product(SEATS, LABELS):
        expected = seat.agency == ARMY and label.level <= seat.clearance
        for caveat in label.caveats:
            expected = expected and (caveat.value in seat.caveats or caveat.value == "PUBLIC")
        assert may_read(seat, ARMY, label) is expected, (seat, label)


def test_what_is_public_is_for_every_desk_of_whoever_holds_it() -> None:
    for seat in SEATS:
        assert may_read(seat, seat.agency, Label(level=0, caveats=(Caveat.PUBLIC,))), seat


def test_a_desk_without_any_caveat_reads_what_is_public_and_not_what_is_also_the_owners_to_control() -> None:
    bare = Seat(DeskId("a"), ARMY, 0, 0, frozenset())
    assert may_read(bare, ARMY, Label(level=0, caveats=(Caveat.PUBLIC,)))
    assert not may_read(bare, ARMY, Label(level=0, caveats=(Caveat.PUBLIC, Caveat.ORCON)))
    assert not may_read(bare, ARMY, Label(level=0, caveats=(Caveat.ORCON,)))


def test_an_unreadable_label_counts_as_the_highest_level() -> None:
    for seat in SEATS:
        assert may_read(seat, ARMY, None) is (seat.agency == ARMY and seat.clearance == 3), seat


def test_no_desk_sees_what_is_held_for_another_agency() -> None:
    for seat, label in product(SEATS, [*LABELS, None]):
        other = GUARD if seat.agency == ARMY else ARMY
        assert not may_read(seat, other, label), (seat, label)


@given(st.lists(st.sampled_from(SEATS)), st.sampled_from([*LABELS, None]))
def test_readers_come_in_a_fixed_order(several: list[Seat], label: Label | None) -> None:
    found = readers(several, ARMY, label)
    assert list(found) == sorted(found)
    assert found == readers(several[::-1], ARMY, label)
