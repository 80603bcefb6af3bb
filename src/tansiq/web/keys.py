"""The keys of the node's agency, dated anew or revoked by its administrator while the watch goes on.

The root speaks in both, so he gives his own password again. What `tansiq key list` shows is in `web.administration`'s network.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated

import msgspec
from litestar import post
from litestar.params import HeaderParameter, RawBody

from tansiq.ids import KeyId
from tansiq.kinds.draft import aware
from tansiq.network.accounts import MAX_PASSWORD, Session
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor

Password = Annotated[str, msgspec.Meta(max_length=MAX_PASSWORD)]
Once = Annotated[str | None, HeaderParameter(name="Idempotency-Key", min_length=8, max_length=64)]
"""Given, what is asked for again is not done again."""


class Renew(msgspec.Struct, frozen=True):
    """The administrator's own password."""

    password: Password


class Renewed(msgspec.Struct, frozen=True):
    """How many keys count for a year from now."""

    renewed: int


class Revoke(msgspec.Struct, frozen=True, kw_only=True):
    """A key to revoke, and the administrator's own password.

    Args:
        key: its id, or the name of a further node: then all that it holds.
        since: when it may first have been in other hands.
    """

    key: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    since: datetime | None = None
    password: Password


class Revoked(msgspec.Struct, frozen=True):
    """Which count no more."""

    revoked: tuple[KeyId, ...]


@post("/api/administration/keys/renew", status_code=200)
async def renew(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Renewed:
    """Let every key of the agency count for another year."""
    administrator(anyone, door)
    return await asyncio.to_thread(_renew, request, door, anyone, read_body(body, Renew))


@post("/api/administration/keys/revoke", status_code=200)
async def revoke(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor, key: Once = None) -> Revoked:
    """Let a key count no more from now on; one of this node is followed by another at once."""
    administrator(anyone, door)
    return await asyncio.to_thread(_revoke, request, door, anyone, read_body(body, Revoke), key)


HANDLERS = [renew, revoke]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/administration/keys/renew": Renew,
    "/api/administration/keys/revoke": Revoke,
}
"""As `api.BODIES`."""


def _renew(request: DeskRequest, door: Door, session: Session, given: Renew) -> Renewed:
    himself(request, door, session, given.password)
    count = door.keys.renew(session.account)
    door.bell.ring()
    return Renewed(count)


def _revoke(request: DeskRequest, door: Door, session: Session, given: Revoke, key: str | None) -> Revoked:
    if given.since is not None:
        aware(given.since, "since")
    himself(request, door, session, given.password)
    revoked = door.keys.revoke(given.key, given.since, session.account, key)
    door.bell.ring()
    return Revoked(revoked)
