"""How much accounts and agencies may ask: each for itself, an emergency beside all else, in memory bounded by their number."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.bucket import Pace
from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.network.limits import READ, REMEMBERED, URGENT, WRITE, CallLimit, Streams
from tests.refusals import refused
from tests.worlds import ARMY

DAWN = datetime(2023, 10, 22, 5, tzinfo=UTC)
POLICE = AgencyId("police")


def limit(account: float = 20, agency: float = 40) -> CallLimit:
    return CallLimit(Pace(account, 1), Pace(agency, 2))


def spend(calls: CallLimit, account: str, agency: AgencyId, cost: float = READ, now: datetime = DAWN) -> int:
    """How many calls are taken until one is refused."""
    count = 0
    with refused("request.too-many"):
        while count < 1_000:
            calls.take(account, agency, cost, now)
            count += 1
    return count


def test_an_account_has_its_own_and_what_is_refused_does_not_count() -> None:
    calls = limit()
    assert spend(calls, "one", ARMY) == 20
    assert spend(calls, "one", ARMY) == 0
    assert spend(calls, "one", ARMY, now=DAWN + timedelta(seconds=3)) == 3
    assert spend(calls, "two", ARMY, WRITE) == 4


def test_the_accounts_of_an_agency_share_one_and_another_agency_has_its_own() -> None:
    calls = limit()
    assert [spend(calls, f"officer {number}", ARMY) for number in range(4)] == [20, 20, 0, 0]
    assert [spend(calls, f"guest {number}", POLICE) for number in range(3)] == [20, 20, 0]


def test_a_refusal_says_when_the_call_is_taken() -> None:
    calls = limit()
    spend(calls, "one", ARMY)
    with pytest.raises(Fault) as told:
        calls.take("one", ARMY, WRITE, DAWN)
    assert told.value.later_s == WRITE
    with refused("request.too-many"):
        calls.take("one", ARMY, WRITE, DAWN + timedelta(seconds=WRITE - 1))
    calls.take("one", ARMY, WRITE, DAWN + timedelta(seconds=WRITE))


def test_an_emergency_is_taken_when_all_else_is_spent_and_leaves_all_else_as_it_is() -> None:
    calls = limit()
    for number in range(3):
        spend(calls, f"officer {number}", ARMY)
    for _ in range(int(URGENT.size)):
        calls.take("officer 2", ARMY, WRITE, DAWN, urgent=True)
    with refused("request.too-many"):
        calls.take("officer 2", ARMY, WRITE, DAWN, urgent=True)
    calls.take("officer 2", ARMY, WRITE, DAWN + timedelta(seconds=1), urgent=True)
    fresh = limit()
    fresh.take("one", ARMY, WRITE, DAWN, urgent=True)
    assert spend(fresh, "one", ARMY) == 20


def test_an_emergency_beyond_its_own_bucket_may_still_use_the_ordinary_one() -> None:
    calls = limit()
    for _ in range(int(URGENT.size + 20 / WRITE)):
        calls.take("one", ARMY, WRITE, DAWN, urgent=True)
    with refused("request.too-many"):
        calls.take("one", ARMY, WRITE, DAWN, urgent=True)


def test_without_a_limit_everything_is_taken_and_nothing_remembered() -> None:
    calls = CallLimit()
    for _ in range(1_000):
        calls.take("one", ARMY, WRITE, DAWN)
    assert not vars(calls)["_levels"]


def test_who_is_quiet_is_forgotten() -> None:
    calls, now = limit(), DAWN
    for number in range(5 * REMEMBERED):
        now += timedelta(seconds=1)
        calls.take(f"account {number}", AgencyId(f"agency {number}"), READ, now)
        assert len(vars(calls)["_levels"]) <= REMEMBERED + 2


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([READ, WRITE]), st.booleans()), max_size=80),
    st.booleans(),
)
def test_what_an_agency_is_told_depends_on_its_own_calls_alone(
    others: list[tuple[str, float, bool]], mixed: bool
) -> None:
    """Twin worlds: in one of them another agency floods the node, in the other it does not."""
    told: list[list[float | None]] = []
    for flood in (others, []):
        calls, heard = limit(), list[float | None]()
        for number in range(12):
            for name, cost, urgent in flood[number::12] if mixed else flood:
                with suppress(Fault):
                    calls.take(name, ARMY, cost, DAWN, urgent=urgent)
            try:
                calls.take(f"guest {number % 3}", POLICE, WRITE, DAWN)
                heard.append(None)
            except Fault as fault:
                heard.append(fault.later_s)
        told.append(heard)
    assert told[0] == told[1]
    assert any(told[0])


def test_of_an_accounts_streams_the_oldest_gives_way_and_no_other_accounts() -> None:
    streams = Streams(2)
    with streams.opened("other") as other, streams.opened("one") as first, streams.opened("one") as second:
        assert streams.goes_on("one", first)
        with streams.opened("one") as third:
            goes_on = [streams.goes_on("one", each) for each in (first, second, third)]
            assert goes_on == [False, True, True]
            assert streams.goes_on("other", other)
        assert streams.goes_on("one", second)
    assert not vars(streams)["_open"]


def test_a_stream_that_gave_way_takes_no_newer_one_with_it() -> None:
    streams = Streams(1)
    old = streams.opened("one")
    old.__enter__()
    new = streams.opened("one")
    stream = new.__enter__()
    old.__exit__(None, None, None)
    assert streams.goes_on("one", stream)
    new.__exit__(None, None, None)
    assert not vars(streams)["_open"]
