"""The pure rules beside the bodies: manned then? still a hazard? in force? open?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.kinds import calendar, force, gap, hazard, information, measure, meeting, network, operation, request
from tansiq.kinds.calendar import DAYS, Calendar, Shift, Span, always, manned
from tansiq.kinds.hazard import Hazard
from tansiq.kinds.over import holds
from tansiq.kinds.registry import KINDS
from tests.kinds import anybody, samples

instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
calendars = anybody.of(Calendar)
MONDAY = datetime(2023, 10, 23, tzinfo=UTC)


def slowly(each: Calendar, at: datetime) -> bool:
    """The same by walking: every shift that could hold, as two instants."""
    for span in reversed(each.exceptions):
        if span.start <= at < span.end:
            return span.manned
    midnight = (at + timedelta(minutes=each.offset_min)).replace(hour=0, minute=0, second=0, microsecond=0)
    for back in (0, 1):
        day = midnight - timedelta(days=back)
        for shift in each.shifts:
            if DAYS[day.weekday()] not in shift.days:
                continue
            start, end = (timedelta(hours=int(clock[:2]), minutes=int(clock[3:])) for clock in (shift.start, shift.end))
            end += timedelta(days=1) if end <= start else timedelta()
            if day + start <= at + timedelta(minutes=each.offset_min) < day + end:
                return True
    return False


@given(calendars, instants)
def test_manned_is_what_walking_the_shifts_gives(each: Calendar, at: datetime) -> None:
    assert manned(each, at) == slowly(each, at)


@given(calendars, instants)
def test_a_week_is_like_the_next_but_for_its_exceptions(each: Calendar, at: datetime) -> None:
    plain = msgspec.structs.replace(each, exceptions=())
    assert manned(plain, at) == manned(plain, at + timedelta(days=7))


@given(instants, st.integers(-720, 840))
def test_day_and_night_is_always_and_no_shift_is_never(at: datetime, offset_min: int) -> None:
    assert manned(always(offset_min), at) is True
    assert manned(Calendar(offset_min=offset_min), at) is False


def test_what_nobody_has_said_is_unknown_and_never_covered() -> None:
    post = force.Post(post="hill", max_distance_m=1_000)
    assert force.observes(post, MONDAY) is None
    assert gap.open_at(gap.Gap(reason="hours"), MONDAY)
    assert gap.cell_state(gap.Coverage(cells=(gap.Covered(cell="38SLD71", state="covered"),)), "38SLD72") == "unknown"


def test_a_night_shift_runs_into_the_next_day_in_local_time() -> None:
    night = Calendar(offset_min=180, shifts=(Shift(days=("mon",), start="18:00", end="06:00"),))
    assert [manned(night, MONDAY + timedelta(hours=hour)) for hour in (14, 15, 26, 27)] == [False, True, True, False]


def test_of_two_exceptions_the_last_one_counts() -> None:
    day = {"start": MONDAY, "end": MONDAY + timedelta(days=1)}
    away, back = Span(**day, manned=False), Span(**day, manned=True)
    assert manned(Calendar(exceptions=(away, back)), MONDAY) is True
    assert manned(Calendar(exceptions=(back, away)), MONDAY) is False


@pytest.mark.parametrize("edge", [datetime.min, datetime.max])
def test_at_the_calendars_edge_it_is_unknown(edge: datetime) -> None:
    assert manned(Calendar(offset_min=840 if edge == datetime.max else -720), edge.replace(tzinfo=UTC)) is None
    assert calendar.DAYS == DAYS


@given(samples.BODIES["hazard"], instants)
def test_a_hazard_stands_until_it_is_cleared_whatever_its_age(found: Hazard, at: datetime) -> None:
    cleared = found.state == "cleared" and found.cleared_at is not None and found.cleared_at <= at
    assert hazard.current(found, at) is not cleared
    assert hazard.current(hazard.minimum_hazard(found), at) == hazard.current(found, at)


@given(samples.BODIES["hazard"])
def test_the_minimum_of_a_minimum_is_itself(found: Hazard) -> None:
    least = hazard.minimum_hazard(found)
    assert hazard.minimum_hazard(least) == least


@given(st.floats(0, 360), st.floats(0, 360), st.floats(0, 360))
def test_a_sector_of_view_and_the_rest_are_all_round(start: float, end: float, bearing: float) -> None:
    one, rest = force.View(from_deg=start, to_deg=end), force.View(from_deg=end, to_deg=start)
    assert force.looks_at(one, bearing) or force.looks_at(rest, bearing)
    assert force.looks_at(one, start)


@given(st.sampled_from(["post", "patrol", "sensor"]).flatmap(lambda kind: samples.BODIES[kind]), instants)
def test_what_is_not_there_observes_nothing(body: Any, at: datetime) -> None:
    if body.state not in ("standing", "going", "working"):
        assert force.observes(body, at) is False


@given(samples.BODIES["measure"], instants)
def test_a_measure_counts_from_its_beginning_to_its_end(each: measure.Measure, at: datetime) -> None:
    if measure.in_force(each, at):
        assert each.state == "in-force"
        assert each.effective <= at
        assert each.expires is None or at < each.expires
    elif each.state == "in-force":
        assert at < each.effective or (each.expires is not None and at >= each.expires)


RULES: dict[str, Any] = {
    "hazard": hazard.current,
    "info": information.valid,
    "alert": lambda alert, at: at < alert.valid_until,
    "deviation": lambda told, at: told.state != "ended" and at < told.valid_until,
    "measure": lambda each, at: each.state == "in-force" and (each.expires is None or at < each.expires),
    "unit": lambda unit, _: unit.state != "withdrawn",
    "post": lambda post, _: post.state != "vacated",
    "patrol": lambda patrol, _: patrol.state != "ended",
    "sensor": lambda sensor, _: sensor.state != "removed",
    "incident": lambda incident, _: information.counts(incident),
    "requirement": lambda asked, _: asked.state in ("open", "assigned"),
    "gap": lambda found, _: found.state != "closed",
}


@pytest.mark.parametrize("kind", KINDS)
@given(st.data(), instants)
def test_how_a_record_ends_is_what_the_rules_say_at_every_instant(kind: str, data: st.DataObject, at: datetime) -> None:
    body = data.draw(samples.BODIES[kind])
    over = KINDS[kind].over(body)
    assert holds(over, at) is RULES.get(kind, lambda *_: True)(body, at)
    if (least := KINDS[kind].minimum) is not None:
        assert KINDS[kind].over(least(body)) == over, "whoever has only the minimum sees that it is over, too"


@given(samples.BODIES["measure"])
def test_a_cancelled_measure_was_never_in_force_whatever_it_says_of_its_end(each: measure.Measure) -> None:
    over = measure.over(msgspec.structs.replace(each, state="cancelled"))
    assert over is not None
    assert (over.word, over.since) == ("cancelled", None)


@given(samples.BODIES["requirement"], samples.BODIES["request"], instants)
def test_what_is_late_stays_late_until_somebody_ends_it(
    asked: information.Requirement, wanted: request.Request, at: datetime
) -> None:
    later = at + timedelta(days=1)
    assert not information.overdue(asked, at) or information.overdue(asked, later)
    assert not request.late(wanted, at) or request.late(wanted, later)
    assert not information.overdue(msgspec.structs.replace(asked, state="met"), later)
    assert not request.late(msgspec.structs.replace(wanted, state="withdrawn"), later)


@given(samples.BODIES["hosting"], instants)
def test_a_hosting_that_ended_early_holds_no_more(each: network.Hosting, at: datetime) -> None:
    if network.hosted(each, at):
        assert each.valid_from <= at < each.valid_until
        assert each.ended_at is None or at < each.ended_at


def test_actions_are_overdue_in_their_order() -> None:
    made = [meeting.Action(text=str(n), by=MONDAY, state=state) for n, state in enumerate(("open", "done", "open"))]  # type: ignore[arg-type]
    assert [each.text for each in meeting.overdue(tuple(made), MONDAY)] == ["0", "2"]
    assert meeting.overdue((meeting.Action(text="whenever"),), MONDAY) == ()


def test_a_statement_without_an_end_stays_valid_and_a_merged_incident_counts_no_more() -> None:
    assert information.valid(information.Info(statement="x", basis="reported"), MONDAY)
    assert not information.valid(information.Info(statement="x", basis="reported", valid_until=MONDAY), MONDAY)
    assert not information.counts(information.Incident(event="clash", summary="x", state="merged"))


@given(samples.BODIES["operation"], st.data())
def test_an_operation_is_whole_when_each_volume_has_one_axis_and_one_phase(
    made: operation.Operation, data: st.DataObject
) -> None:
    axes, phases = {axis.axis for axis in made.axes}, {phase.phase for phase in made.phases}
    parts = tuple(
        operation.Part(
            volume=index,
            axis=data.draw(st.sampled_from(sorted(axes))),
            phase=data.draw(st.sampled_from(sorted(phases))),
        )
        for index in range(len(made.volumes))
    )
    whole = msgspec.structs.replace(
        made,
        axes=tuple(operation.Axis(axis=axis) for axis in sorted(axes)),
        phases=tuple(operation.Phase(phase=phase) for phase in sorted(phases)),
        parts=parts,
    )
    operation.check_parts(whole)
    for field, change in (
        ("body.axes", {"axes": whole.axes * 2}),
        ("body.phases", {"phases": whole.phases * 2}),
        ("body.parts", {"parts": parts[1:]}),
        ("body.parts", {"parts": (*parts, parts[0])}),
        ("body.parts[0].axis", {"parts": (msgspec.structs.replace(parts[0], axis="nowhere-at-all"), *parts[1:])}),
        ("body.parts[0].phase", {"parts": (msgspec.structs.replace(parts[0], phase="never-at-all"), *parts[1:])}),
    ):
        with pytest.raises(Fault) as caught:
            operation.check_parts(msgspec.structs.replace(whole, **change))
        assert caught.value.field == field
