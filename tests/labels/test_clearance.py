"""Which desks of an agency see a record."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import AgencyId, DeskId
from tansiq.labels.clearance import Seat, may_read, readers
from tansiq.labels.label import Caveat, Label

ARMY, GUARD = AgencyId("army"), AgencyId("guard")

seats = st.builds(
    Seat,
    desk=st.sampled_from("abcdef").map(DeskId),
    agency=st.sampled_from([ARMY, GUARD]),
    clearance=st.integers(0, 3),
    ceiling=st.integers(0, 3),
    caveats=st.frozensets(st.sampled_from([caveat.value for caveat in Caveat])),
)
some_labels = st.builds(
    Label, level=st.integers(0, 3), caveats=st.lists(st.sampled_from(Caveat), unique=True).map(tuple)
)


@given(seats, some_labels)
def test_a_desk_sees_what_its_clearance_and_caveats_cover_and_its_ceiling_has_no_part_in_it(
    seat: Seat, label: Label
) -> None:
    expected = seat.agency == ARMY and label.level <= seat.clearance
    for caveat in label.caveats:
        expected = expected and (caveat.value in seat.caveats or caveat.value == "PUBLIC")
    assert may_read(seat, ARMY, label) is expected


@given(seats)
def test_what_is_public_is_for_every_desk_of_whoever_holds_it(seat: Seat) -> None:
    assert may_read(seat, seat.agency, Label(level=0, caveats=(Caveat.PUBLIC,)))


def test_a_desk_without_any_caveat_reads_what_is_public_and_not_what_is_also_the_owners_to_control() -> None:
    bare = Seat(DeskId("a"), ARMY, 0, 0, frozenset())
    assert may_read(bare, ARMY, Label(level=0, caveats=(Caveat.PUBLIC,)))
    assert not may_read(bare, ARMY, Label(level=0, caveats=(Caveat.PUBLIC, Caveat.ORCON)))
    assert not may_read(bare, ARMY, Label(level=0, caveats=(Caveat.ORCON,)))


@given(seats)
def test_an_unreadable_label_counts_as_the_highest_level(seat: Seat) -> None:
    assert may_read(seat, ARMY, None) is (seat.agency == ARMY and seat.clearance == 3)


@given(seats, some_labels | st.none())
def test_no_desk_sees_what_is_held_for_another_agency(seat: Seat, label: Label | None) -> None:
    other = GUARD if seat.agency == ARMY else ARMY
    assert not may_read(seat, other, label)


@given(st.lists(seats), some_labels | st.none())
def test_readers_come_in_a_fixed_order(several: list[Seat], label: Label | None) -> None:
    found = readers(several, ARMY, label)
    assert list(found) == sorted(found)
    assert found == readers(several[::-1], ARMY, label)
