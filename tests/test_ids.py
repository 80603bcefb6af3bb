"""Identifiers, seeded randomness, and instants as text."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.clock import ManualClock, SystemClock, stamp, unstamp
from tansiq.errors import CODES, Family, Fault
from tansiq.ids import SeededEntropy, SystemEntropy, sha256, token, uuid4, uuid7

instants = st.datetimes(datetime(1970, 1, 2), datetime(9000, 1, 1), timezones=st.just(UTC))
MILLI = timedelta(milliseconds=1)


@given(instants, st.binary(max_size=9))
def test_content_ids_are_version_7_and_tell_the_millisecond(at: datetime, seed: bytes) -> None:
    made = uuid.UUID(uuid7(at, SeededEntropy(seed.hex()), "c"))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert abs((made.int >> 80) - (at - datetime(1970, 1, 1, tzinfo=UTC)) // MILLI) <= 1  # a float's last digit


@given(instants, instants)
def test_content_ids_sort_by_time(one: datetime, other: datetime) -> None:
    first, second = sorted([one, other])
    if second - first > MILLI * 2:
        entropy = SeededEntropy("0")
        assert uuid7(first, entropy, "c") < uuid7(second, entropy, "c")


@given(st.text(), st.text())
def test_copy_ids_are_version_4_whatever_they_are_made_from(seed: str, cause: str) -> None:
    made = uuid.UUID(uuid4(SeededEntropy(seed), cause))
    assert (made.version, made.variant) == (4, uuid.RFC_4122)


@given(st.text(), st.text(), st.text(), st.integers(1, 64))
def test_what_one_cause_gets_does_not_depend_on_what_others_asked(seed: str, cause: str, other: str, size: int) -> None:
    """The twin worlds rest on this."""
    alone, together = SeededEntropy(seed), SeededEntropy(seed)
    if other != cause:
        together.take(size, other)
    first = alone.take(size, cause)
    assert together.take(size, cause) == first
    assert len(first) == size


def test_asked_twice_a_cause_gets_other_bytes_and_other_causes_and_seeds_too() -> None:
    entropy = SeededEntropy("a")
    taken = [entropy.take(16, "x"), entropy.take(16, "x"), entropy.take(16, "y"), SeededEntropy("b").take(16, "x")]
    taken.append(SystemEntropy().take(16, "x"))
    assert len(set(taken)) == 5
    assert len(token(entropy, "t")) == 32


def test_a_digest_is_sha_256() -> None:
    """FIPS 180-2, appendix B.1."""
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
anywhere = st.datetimes(datetime(1900, 1, 1), datetime(9000, 1, 1), timezones=zones)


@given(anywhere)
def test_an_instant_comes_back_from_its_text_to_the_millisecond(at: datetime) -> None:
    back = unstamp(stamp(at))
    assert timedelta() <= at - back < MILLI
    assert back.tzinfo is UTC


@given(anywhere, anywhere)
def test_texts_of_instants_sort_like_the_instants(one: datetime, other: datetime) -> None:
    if abs(one - other) >= MILLI:
        assert (stamp(one) < stamp(other)) == (one < other)


def test_a_clock_that_is_moved_moves_by_that_much() -> None:
    clock = ManualClock(datetime(2023, 10, 22, tzinfo=UTC))
    clock.advance(90)
    clock.advance(-0.5)
    assert stamp(clock.now()) == "2023-10-22T00:01:29.500Z"


def test_the_machines_clock_is_aware_and_whole_milliseconds() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert now.microsecond % 1_000 == 0


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_refusal_has_a_family_and_says_what_to_do(code: str) -> None:
    fault = Fault(code)
    assert fault.family in Family
    assert fault.advice.endswith((".", "again.", "stop."))
    assert str(fault) == f"{code}: {fault.advice}"
    assert str(Fault(code, "what is wrong")) == f"{code}: what is wrong"


def test_a_code_that_there_is_not_has_no_family() -> None:
    with pytest.raises(KeyError):
        _ = Fault("no.such").family
