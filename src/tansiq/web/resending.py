"""Beginning anew with a peer after one of the two was put back from a backup, while this node runs (`work.resend`).

The next ask of the peer, or the next push to it, is answered in the new epoch: every answer is read from the store, so that nothing
in memory stands for the old one. What is under way in that moment is taken there as the old epoch's last frames, which the new one
brings once more and which are recognised.
"""

from __future__ import annotations

import asyncio
from typing import Annotated

import msgspec
from litestar import post
from litestar.params import FromPath, RawBody

from tansiq.exchange.frames import Lane
from tansiq.ids import Digest, NodeId
from tansiq.network.accounts import Session
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.web.keys import Once, Password


class Resend(msgspec.Struct, frozen=True, kw_only=True):
    """Why, in the administrator's words (they stay in the audit), and his own password."""

    why: Annotated[str, msgspec.Meta(max_length=2_000)]
    password: Password


class BegunView(msgspec.Struct, frozen=True, kw_only=True):
    """A lane that is counted anew.

    Args:
        again: how many frames that were handed out before are sent again.
        withheld: the copies that are not, decided again.
    """

    lane: Lane
    epoch: int
    again: int
    withheld: tuple[Digest, ...]


class Resent(msgspec.Struct, frozen=True):
    """Both lanes."""

    begun: tuple[BegunView, ...]


@post("/api/administration/peers/{peer:str}/resend", status_code=200)
async def resend(
    request: DeskRequest, peer: FromPath[str], body: RawBody, anyone: Anyone, door: TheDoor, key: Once = None
) -> Resent:
    """Begin the lanes to a peer anew: what it may still have is sent again."""
    administrator(anyone, door)
    return await asyncio.to_thread(_resend, request, door, anyone, NodeId(peer), read_body(body, Resend), key)


HANDLERS = [resend]
BODIES: dict[str, type[msgspec.Struct]] = {"/api/administration/peers/{peer}/resend": Resend}
"""As `api.BODIES`."""


def _resend(request: DeskRequest, door: Door, session: Session, peer: NodeId, given: Resend, key: str | None) -> Resent:
    himself(request, door, session, given.password)
    begun = door.resender.resend(peer, session.account, given.why, key)
    door.bell.ring()
    views = (BegunView(lane=each.lane, epoch=each.epoch, again=each.again, withheld=each.withheld) for each in begun)
    return Resent(tuple(views))
