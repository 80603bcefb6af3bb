"""Faults planted in push and parcels: each is caught by the test that is named beside it."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import contextmanager
from typing import Any

import pytest

from tansiq.exchange import courier, line, listener, peering, presence, push, sealed
from tansiq.exchange.frames import Ask
from tests.exchange import test_parcel_line, test_parcels, test_push

pytestmark = pytest.mark.anyio
Patch = pytest.MonkeyPatch


def a_push_is_taken_without_a_token(patch: Patch) -> None:
    patch.setattr(listener.Sessions, "peer", lambda *_: test_push.PEER)


def a_peer_may_push_as_often_at_once_as_it_likes(patch: Patch) -> None:
    @contextmanager
    def pushing(self: Any, peer: Any) -> Any:
        yield

    patch.setattr(presence.Presence, "pushing", pushing)


def a_push_goes_out_whether_the_peer_asks_or_not(patch: Patch) -> None:
    async def asks(self: Any) -> bool:
        return False

    patch.setattr(push.Pusher, "_asks", asks)


def a_push_that_brought_nothing_on_is_made_again_at_once(patch: Patch) -> None:
    def served(self: Any, ask: Ask | None) -> Any:
        after = self._exchange.receipted(self._peer)
        return None, self._exchange.answer(self._peer, Ask(after=after))

    patch.setattr(push.Pusher, "_served", served)


def a_refused_push_ends_the_link(patch: Patch) -> None:
    async def run(self: Any, line: Any) -> None:
        await self._turn(line)

    patch.setattr(push.Pusher, "run", run)


def a_carrier_keeps_every_parcel_of_any_size(patch: Patch) -> None:
    patch.setattr(sealed.Depot, "_keep", _keeps_all(sealed.Depot._keep))


def _keeps_all(real: Callable[..., None]) -> Callable[..., None]:
    def keep(self: Any, *rest: Any) -> None:
        self._quota = 10**12
        real(self, *rest)

    return keep


def a_carrier_gives_any_parcel_to_whoever_asks(patch: Patch) -> None:
    def fetch(self: Any, recipient: Any, wanted: Any) -> Any:
        row = self._db.read(lambda tx: tx.one("SELECT data FROM parcel ORDER BY at LIMIT 1"))
        return sealed.Fetched(row[0] if row else None)

    patch.setattr(sealed.Depot, "fetch", fetch)


def a_carrier_asks_nobody_whether_he_is_of_the_network(patch: Patch) -> None:
    patch.setattr(sealed.Depot, "_check", lambda *_: None)


def a_parcel_is_made_once_and_believed_to_arrive(patch: Patch) -> None:
    def is_due(self: Any, peer: Any, *_: Any) -> bool:
        last = self._sent.get(peer)
        return last is None or self._db.read(lambda tx: courier.outbox.waiting(tx, peer, last.written.reached))

    patch.setattr(courier.Courier, "_is_due", is_due)


def a_parcel_begins_where_the_last_one_ended(patch: Patch) -> None:
    """Smaller, until the one in the middle loses one."""
    sent: dict[Any, Any] = {}

    def due(self: Any, peer: Any) -> Any:
        real = self._exchange.receipted
        self._exchange.receipted = lambda of: sent.get((self._exchange.node, of)) or real(of)
        try:
            found = _due(self, peer)
        finally:
            self._exchange.receipted = real
        if found is not None:
            sent[self._exchange.node, peer] = found[1].written.reached
        return found

    _due = courier.Courier.due
    patch.setattr(courier.Courier, "due", due)


def parcels_go_while_the_direct_line_is_well(patch: Patch) -> None:
    patch.setattr(courier, "DIRECT_FOR", courier.timedelta(0))


def a_parcel_counts_as_a_sign_of_life(patch: Patch) -> None:
    real = peering.Exchange.take

    def take(self: Any, peer: Any, *rest: Any) -> Any:
        self.live(peer).heard_at = self.now()
        return real(self, peer, *rest)

    patch.setattr(peering.Exchange, "take", take)


def what_a_peer_says_of_a_refusal_is_believed_whatever_it_is(patch: Patch) -> None:
    patch.setattr(line, "BELIEVED", "")


CAUGHT: list[tuple[Callable[[Patch], None], Callable[..., Any], tuple[Any, ...]]] = [
    (a_push_is_taken_without_a_token, test_push.test_a_stranger_pushes_nothing_and_learns_nothing, ("0" * 64,)),
    (a_peer_may_push_as_often_at_once_as_it_likes, test_push.test_a_peer_holds_one_push_at_a_time, ()),
    (a_push_goes_out_whether_the_peer_asks_or_not, test_push.test_while_a_peer_asks_nothing_is_pushed, ("patch",)),
    (
        a_push_that_brought_nothing_on_is_made_again_at_once,
        test_push.test_a_peer_that_takes_nothing_is_not_pushed_without_end,
        (),
    ),
    (a_refused_push_ends_the_link, test_push.test_a_refusal_of_a_push_is_not_the_end_of_pushing, ()),
    (
        a_carrier_keeps_every_parcel_of_any_size,
        test_parcels.test_a_sender_fills_no_more_than_his_quota_and_the_others_are_carried_on,
        (),
    ),
    (a_carrier_gives_any_parcel_to_whoever_asks, test_parcels.test_nobody_fetches_or_deletes_what_is_for_another, ()),
    (
        a_carrier_asks_nobody_whether_he_is_of_the_network,
        test_parcels.test_nobody_fetches_or_deletes_what_is_for_another,
        (),
    ),
    (
        a_parcel_is_made_once_and_believed_to_arrive,
        test_parcels.test_a_parcel_is_made_for_news_for_receipts_and_every_twenty_seconds,
        (),
    ),
    (
        a_parcel_begins_where_the_last_one_ended,
        test_parcel_line.test_over_a_third_node_that_drops_doubles_delays_and_changes_everything_arrives_once,
        (3,),
    ),
    (
        parcels_go_while_the_direct_line_is_well,
        test_parcels.test_while_the_direct_line_is_heard_nothing_goes_through_a_third_node,
        (),
    ),
    (
        a_parcel_counts_as_a_sign_of_life,
        test_parcels.test_a_parcel_is_no_sign_of_life_but_moves_the_age_of_the_picture,
        (),
    ),
    (
        what_a_peer_says_of_a_refusal_is_believed_whatever_it_is,
        test_push.test_of_a_refusal_only_our_own_codes_are_believed,
        (),
    ),
]


@pytest.mark.parametrize(("fault", "catches", "given"), CAUGHT, ids=[each[0].__name__ for each in CAUGHT])
async def test_a_planted_fault_is_caught(
    fault: Callable[[Patch], None], catches: Callable[..., Any], given: tuple[Any, ...], monkeypatch: Patch
) -> None:
    fault(monkeypatch)
    words = tuple(monkeypatch if each == "patch" else each for each in given)
    with pytest.raises((Exception, pytest.fail.Exception)):
        await _run(catches, words)


async def _run(test: Callable[..., Any], words: tuple[Any, ...]) -> None:
    came = test(*words)
    if inspect.isawaitable(came):
        await came
