"""The peers' door's limits as values: what one caller gets is bounded, and is a matter of that caller alone."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from tansiq.bucket import Pace
from tansiq.errors import Fault
from tansiq.exchange import threshold
from tansiq.exchange.threshold import Buckets, Caller, Limits, Paces, Remote, Threshold, Told
from tansiq.ids import NodeId

DAWN = datetime(2023, 10, 22, 5, tzinfo=UTC)
SMALL = Limits(Pace(4, 1), 3, 5, 2, Paces(Pace(5, 1), Pace(100, 10)), Paces(Pace(20, 5), Pace(1000, 200)))
PEER, OTHER = NodeId("guard"), NodeId("police")
CALLERS = [Caller("10.0.0.1", None), Caller("10.0.0.2", None), Caller("10.0.0.1", PEER), Caller("10.0.0.1", OTHER)]
CALLS = st.lists(st.tuples(st.floats(0, 3), st.sampled_from(CALLERS), st.integers(0, 300)), max_size=80)
"""So many seconds after the one before, who calls, and how many bytes it carries."""


def at(seconds: float) -> datetime:
    return DAWN + timedelta(seconds=seconds)


def taken(door: Threshold, caller: Caller, amount: int, now: datetime) -> float | None:
    """None when a call was taken, else how long it has to wait."""
    try:
        door.call(caller, now)
    except Fault as fault:
        if fault.code != "request.too-many":
            raise
        return fault.later_s or 0.0
    door.carried(caller, amount, now)
    return None


@given(CALLS)
def test_over_any_time_a_caller_gets_no_more_than_his_own_limits(calls: list[tuple[float, Caller, int]]) -> None:
    door, now_s = Threshold(SMALL), 0.0
    got: dict[Caller, list[tuple[float, int]]] = defaultdict(list)
    for pause_s, caller, amount in calls:
        now_s += pause_s
        if taken(door, caller, amount, at(now_s)) is None:
            got[caller].append((now_s, amount))
    for caller, mine in got.items():
        paces = SMALL.strangers if caller.peer is None else SMALL.peers
        for first in range(len(mine)):
            for last in range(first, len(mine)):
                passed_s = mine[last][0] - mine[first][0]
                assert last + 1 - first <= paces.calls.size + paces.calls.per_s * passed_s + 1e-6
                # the last call may begin when there is room for a byte, and carries what it carries
                before = sum(amount for _, amount in mine[first:last])
                assert before <= paces.bytes.size + paces.bytes.per_s * passed_s + 300 + 1e-6


@given(CALLS, st.sampled_from(CALLERS))
def test_what_a_caller_gets_does_not_depend_on_anybody_else(calls: list[tuple[float, Caller, int]], me: Caller) -> None:
    """Not on a stranger's flood, not from the same address, and not on another peer's."""

    def answers(who: list[Caller]) -> list[float | None]:
        door, now_s, mine = Threshold(SMALL), 0.0, list[float | None]()
        for pause_s, caller, amount in calls:
            now_s += pause_s
            if caller in who:
                answer = taken(door, caller, amount, at(now_s))
                mine += [answer] if caller == me else []
        return mine

    assert answers([me]) == answers(CALLERS)


@given(CALLS, st.sampled_from(CALLERS))
def test_who_comes_again_when_he_is_told_to_is_taken(calls: list[tuple[float, Caller, int]], me: Caller) -> None:
    door, now_s = Threshold(SMALL), 0.0
    for pause_s, caller, amount in calls:
        now_s += pause_s
        taken(door, caller, amount, at(now_s))
    later_s = taken(door, me, 0, at(now_s))
    if later_s is not None:
        assert taken(door, me, 0, at(now_s + later_s + 0.001)) is None


HOSTS = st.sampled_from(["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"])
STEPS = st.lists(
    st.tuples(st.sampled_from(["open", "prove", "other", "close"]), HOSTS, st.integers(0, 12)), max_size=120
)


@given(STEPS)
def test_connections_are_bounded_and_a_stranger_never_costs_a_peer_his(steps: list[tuple[str, str, int]]) -> None:
    door = Threshold(SMALL)
    mine: dict[Remote, NodeId | None] = {}
    for act, host, port in steps:
        remote = Remote(host, port)
        before = dict(mine)
        if act == "open" and remote not in mine:
            mine[remote] = None
            door.opened(remote, partial(mine.pop, remote))
        elif act == "close":
            mine.pop(remote, None)
            door.closed(remote)
        elif act in ("prove", "other"):
            peer = PEER if act == "prove" else OTHER
            if remote in mine and mine[remote] is None:
                mine[remote] = peer
            door.proven(remote, peer)
        ended = {each: before[each] for each in before if each not in mine and not (act == "close" and each == remote)}
        assert len(ended) <= 1
        assert not (act == "open" and any(ended.values())), "whoever knocks costs no peer a line"
        assert all(whose in (None, mine.get(remote)) for whose in ended.values()), "a peer's line costs only its own"
        of = {node: [each for each in mine if mine[each] == node] for node in (None, PEER, OTHER)}
        assert (door.open(), door.open(PEER), door.open(OTHER)) == tuple(len(each) for each in of.values())
        assert len(of[None]) <= SMALL.open
        assert max(len(of[PEER]), len(of[OTHER])) <= SMALL.lines
        for one in {each.host for each in of[None]}:
            assert sum(each.host == one for each in of[None]) <= SMALL.open_at_one


def test_of_many_strangers_the_oldest_of_the_address_with_the_most_is_cut() -> None:
    door, cut = Threshold(SMALL), list[Remote]()
    for remote in (*(Remote("flood", port) for port in range(3)), Remote("a", 1), Remote("b", 1), Remote("c", 1)):
        door.opened(remote, lambda remote=remote: cut.append(remote))  # type: ignore[misc]
    assert cut == [Remote("flood", 0)]
    assert door.refusals == {Told(None, "cut"): 1}


def test_of_one_peer_only_so_many_lines_stay_and_the_newest_do() -> None:
    door, cut = Threshold(SMALL), list[Remote]()
    lines = [Remote(f"10.0.0.{number}", 1) for number in range(SMALL.lines + 2)]
    for remote in lines:
        door.opened(remote, partial(cut.append, remote))
        door.proven(remote, PEER)
    assert cut == lines[:2]
    assert door.open(PEER) == SMALL.lines


def test_connections_from_an_address_are_limited_and_those_from_others_are_not() -> None:
    door = Threshold(SMALL)
    assert [door.arrives("10.0.0.1", DAWN) for _ in range(5)] == [True] * 4 + [False]
    assert door.arrives("10.0.0.2", DAWN)
    assert door.arrives("10.0.0.1", at(1))
    assert door.refusals == {Told(None, "connection"): 1}


def test_however_many_addresses_there_are_little_is_remembered_and_the_last_heard_are() -> None:
    buckets, pace = Buckets(), Pace(1, 0.001)
    for number in range(threshold.REMEMBERED + 100):
        buckets.pour(str(number), pace, 1, DAWN)
        buckets.pour("always there", pace, 0.0001, DAWN)
    assert len(buckets) == threshold.REMEMBERED
    assert buckets.wait_s("0", pace, 1, DAWN) == 0
    assert buckets.wait_s("always there", pace, 1, DAWN) > 0


def test_a_peer_is_given_what_the_fastest_catch_up_needs_and_a_stranger_next_to_nothing() -> None:
    """Fifty thousand frames go in batches of four mebibytes at most; a core takes in some ten thousand a second."""
    assert threshold.PEERS.bytes.per_s >= 32 * 1024 * 1024
    assert threshold.PEERS.calls.size >= 1000
    assert threshold.STRANGERS.calls.per_s <= 32
    assert threshold.STRANGERS.bytes.per_s <= 256 * 1024


def test_of_one_address_only_so_many_strangers_stay_and_the_newest_do() -> None:
    door, cut = Threshold(SMALL), list[Remote]()
    for port in range(SMALL.open_at_one + 1):
        remote = Remote("10.0.0.1", port)
        door.opened(remote, partial(cut.append, remote))
    assert cut == [Remote("10.0.0.1", 0)]


def test_what_was_refused_does_not_count() -> None:
    door, me = Threshold(SMALL), CALLERS[0]
    while taken(door, me, 0, DAWN) is None:
        pass
    assert {taken(door, me, 0, DAWN) for _ in range(9)} == {1.0}
    assert taken(door, me, 0, at(1)) is None
