"""A person's key: nothing but the password opens it, and nothing opens another's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import KeyId, SeededEntropy
from tansiq.network import approvers
from tansiq.network.accounts import MAX_PASSWORD
from tansiq.network.approvers import Approver, Cost
from tansiq.records.signing import Payload, open_envelope, verify
from tests.refusals import refused

CHEAP = Cost(1, 8, 1)
passwords = st.text(min_size=1, max_size=40)


def made(password: str, seed: str = "0", account: str = "chief") -> Approver:
    return approvers.make(account, password, SeededEntropy(seed), cost=CHEAP)


@given(passwords, passwords)
def test_only_its_password_opens_a_key(right: str, wrong: str) -> None:
    key = made(right)
    signed = open_envelope(key.signer(right).seal(Payload.APPROVAL, b"{}"), Payload.APPROVAL)
    assert verify(signed, lambda _: key.public) == b"{}"
    if right != wrong:
        with refused("account.refused"):
            key.signer(wrong)


@given(passwords, passwords)
def test_a_new_password_keeps_the_key_and_closes_the_old_one(old: str, new: str) -> None:
    before = made(old)
    after = before.rewrapped(old, new, SeededEntropy("again"))
    assert (after.key, after.public, after.holder) == (before.key, before.public, before.holder)
    assert after.signer(new).key_id == before.key
    if old != new:
        with refused("account.refused"):
            after.signer(old)
        with refused("account.refused"):
            before.rewrapped(new, old, SeededEntropy("again"))


@pytest.mark.parametrize("field", ["sealed", "salt", "nonce", "key"])
def test_a_key_that_was_changed_in_the_store_does_not_open(field: str) -> None:
    key = made("correct horse")
    changed = KeyId("0" * 64) if field == "key" else bytes([getattr(key, field)[0] ^ 1]) + getattr(key, field)[1:]
    with refused("account.refused"):
        replace(key, **{field: changed}).signer("correct horse")


def test_one_persons_sealed_key_in_anothers_row_does_not_open() -> None:
    """With the same password: it is bound to its own id."""
    one, other = made("correct horse"), made("correct horse", "1", "deputy")
    stolen = replace(other, sealed=one.sealed, salt=one.salt, nonce=one.nonce)
    with refused("account.refused"):
        stolen.signer("correct horse")


def test_two_accounts_with_one_password_share_nothing() -> None:
    one, other = made("correct horse"), made("correct horse", "1", "deputy")
    for field in ("key", "holder", "salt", "nonce", "sealed"):
        assert getattr(one, field) != getattr(other, field)


def test_what_lies_in_the_store_is_not_the_key() -> None:
    key = made("correct horse")
    private = key.signer("correct horse")._key.private_bytes_raw()
    assert private not in key.sealed
    assert len(key.sealed) == len(private) + 16


def test_the_cost_is_no_less_than_the_sign_ins() -> None:
    from tansiq.network.accounts import _hasher

    cost, door = Cost(), _hasher()
    assert (cost.time_cost, cost.memory_kib, cost.parallelism) == (door.time_cost, door.memory_cost, door.parallelism)


def test_characters_beyond_the_most_do_not_count_here_either() -> None:
    long = "x" * MAX_PASSWORD
    assert made(long + "one").signer(long + "other").key_id == made(long).key
