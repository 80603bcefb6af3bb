"""Chance, the wire, and what may happen on it."""

from __future__ import annotations

from random import Random

from tansiq.ids import AgencyId
from tansiq.simulation.chance import Chance
from tansiq.simulation.wire import Swarm, Wire, bent, swarm

ONE, TWO, THREE = (AgencyId(name) for name in ("one", "two", "three"))
CALM = Swarm(lose=0, double=0, bend=0, astray=0, late=0, cut=0, crash=0, restart=0, skew_s=0, odd=0)


def changed(calm: Swarm, **how: float) -> Swarm:
    return Swarm(**{name: how.get(name, getattr(calm, name)) for name in calm.__dataclass_fields__})  # type: ignore[arg-type]


# ---- chance


def test_the_same_seed_and_cause_give_the_same_choices() -> None:
    assert [Chance(7).of("desk").random() for _ in range(3)] == [Chance(7).of("desk").random()] * 3


def test_what_one_cause_draws_does_not_change_what_another_draws() -> None:
    quiet, busy = Chance(7), Chance(7)
    for _ in range(100):
        busy.of("faults").random()
    assert quiet.of("desk").random() == busy.of("desk").random()


def test_a_stream_goes_on_where_it_was() -> None:
    chance = Chance(7)
    assert chance.of("desk").random() != chance.of("desk").random()


def test_seeds_and_causes_do_not_run_into_each_other() -> None:
    firsts = {Chance(seed).of(cause).random() for seed in range(30) for cause in ("a", "b", "1 a", "11")}
    assert len(firsts) == 120


# ---- swarms


def test_each_fault_is_absent_in_about_half_of_the_runs() -> None:
    drawn = [swarm(Random(seed)) for seed in range(400)]
    for name in ("lose", "double", "bend", "astray", "late", "cut", "crash", "restart", "odd"):
        absent = sum(getattr(each, name) == 0 for each in drawn)
        assert 150 < absent < 250, name


# ---- bending


def test_bent_bytes_are_cut_short_or_differ_in_a_few_bits() -> None:
    data = bytes(range(256)) * 4
    cut = flipped = 0
    for seed in range(300):
        got = bent(data, Random(seed))
        if len(got) < len(data):
            assert data.startswith(got)
            cut += 1
        else:
            assert len(got) == len(data)
            assert sum((a ^ b).bit_count() for a, b in zip(data, got, strict=True)) <= 3
            flipped += got != data
    assert cut > 50
    assert flipped > 150


def test_bending_leaves_the_original_as_it_was_and_follows_its_seed() -> None:
    data = b"frame" * 20
    assert bent(data, Random(3)) == bent(data, Random(3))
    assert data == b"frame" * 20


def test_no_bytes_bend_to_no_bytes() -> None:
    assert bent(b"", Random(1)) == b""


# ---- the wire


def test_in_calm_weather_messages_arrive_once_and_in_order() -> None:
    wire = Wire(CALM)
    for data in (b"1", b"2", b"3"):
        wire.post("ask", ONE, TWO, data)
    arrived = [message.data for message in iter(lambda: wire.pick(Random(1)), None) if message]
    assert arrived == [b"1", b"2", b"3"]


def test_over_a_cut_link_nothing_arrives_until_it_is_up_again() -> None:
    wire = Wire(CALM)
    wire.post("ask", ONE, TWO, b"held")
    wire.cut.add(frozenset({TWO, ONE}))
    assert wire.pick(Random(1)) is None
    wire.post("ask", ONE, THREE, b"other link")
    message = wire.pick(Random(1))
    assert message is not None
    assert message.data == b"other link"
    wire.cut.clear()
    message = wire.pick(Random(1))
    assert message is not None
    assert message.data == b"held"


def test_a_doubled_message_arrives_again() -> None:
    wire = Wire(changed(CALM, double=1.0))
    wire.post("answer", ONE, TWO, b"twice")
    assert [wire.pick(Random(1)), wire.pick(Random(1))] == wire.flight * 2


def test_late_messages_arrive_out_of_order() -> None:
    orders = set()
    for seed in range(20):
        wire, chance = Wire(changed(CALM, late=1.0)), Random(seed)
        for data in (b"1", b"2", b"3"):
            wire.post("ask", ONE, TWO, data)
        orders.add(tuple(message.data for message in (wire.pick(chance) for _ in range(3)) if message))
    assert len(orders) > 3
