"""Faults planted in the real code of parcels. Each is a mistake that somebody could make."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tansiq.exchange import bundle
from tansiq.exchange.sealed import Depot, Fetched
from tansiq.ids import sha256
from tests.simulation import planted_exchange

Patch = pytest.MonkeyPatch


def whoever_asks_is_given_the_oldest_parcel(patch: Patch) -> None:
    """For whom it is, is not looked at."""

    def fetch(self: Any, recipient: Any, wanted: Any) -> Fetched:
        self._db.write(
            lambda tx: [tx.run("DELETE FROM parcel WHERE digest = :digest", {"digest": each}) for each in wanted.taken]
        )
        rows = self._db.read(lambda tx: tx.rows("SELECT data FROM parcel ORDER BY at, sender LIMIT 1"))
        return Fetched(rows[0][0] if rows else None)

    patch.setattr(Depot, "fetch", fetch)


def what_is_carried_can_be_read(patch: Patch) -> None:
    """It is bound to its ends and signed, and not sealed."""

    def open_part(sealed: bytes, opener: Any, info: bytes) -> Any:
        bound = sha256(info).encode()
        return msgspec.json.decode(sealed[len(bound) :], type=bundle.Part) if sealed.startswith(bound) else None

    patch.setattr(bundle.sealing, "seal", lambda plain, public, info: sha256(info).encode() + plain)
    patch.setattr(bundle, "open_part", open_part)


def a_parcel_begins_where_the_last_one_ended(patch: Patch) -> None:
    planted_exchange.a_bundle_begins_where_the_last_one_ended(patch)


def what_a_carrier_has_handed_out_is_gone(patch: Patch) -> None:
    """It is deleted when it is fetched, not when it was taken; and a sender that has handed one over hands over no other."""
    real, hand = Depot.fetch, Depot.hand
    given: set[tuple[Any, Any]] = set()

    def fetch(self: Any, recipient: Any, wanted: Any) -> Fetched:
        got = real(self, recipient, wanted)
        if got.data is not None:
            self._db.write(lambda tx: tx.run("DELETE FROM parcel WHERE recipient = :me", {"me": recipient}))
        return got

    def handed(self: Any, sender: Any, message: bytes) -> None:
        if (id(self), sender) not in given:
            given.add((id(self), sender))
            hand(self, sender, message)

    patch.setattr(Depot, "fetch", fetch)
    patch.setattr(Depot, "hand", handed)
