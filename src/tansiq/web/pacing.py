"""What a call costs its account and its agency (`network.limits`), and which calls are an emergency's.

A handler says it by its ``opt``: ``cost`` where reading or writing does not tell it, ``urgent`` for acts that nothing may hold up,
``draft`` where the kind of the draft in its body decides. An emergency is what goes in the alarm lane.
"""

from __future__ import annotations

import msgspec
from litestar.handlers import BaseRouteHandler

from tansiq.kinds import registry
from tansiq.network.limits import PIECE, READ, SEARCH, WRITE

A_PIECE: dict[str, object] = {"cost": PIECE}
SEARCHES: dict[str, object] = {"cost": SEARCH}
URGENT: dict[str, object] = {"urgent": True}
BY_ITS_KIND: dict[str, object] = {"draft": True}


class _Kind(msgspec.Struct):
    kind: str = ""
    draft: _Kind | None = None


def takes_draft(handler: BaseRouteHandler) -> bool:
    """Whether a call's body must be looked at."""
    return bool(handler.opt.get("draft"))


def cost(handler: BaseRouteHandler, method: str) -> float:
    """What a call costs."""
    return float(handler.opt.get("cost", READ if method in ("GET", "HEAD") else WRITE))


def is_urgent(handler: BaseRouteHandler, body: bytes) -> bool:
    """Whether a call is an emergency's."""
    if not takes_draft(handler):
        return bool(handler.opt.get("urgent"))
    kind = registry.KINDS.get(kind_of(body))
    return kind is not None and kind.authored and kind.alarm


def kind_of(body: bytes) -> str:
    """The kind of a draft, or of a draft that is sent; empty when it cannot be read: whoever takes the call will say so."""
    try:
        said = msgspec.json.decode(body, type=_Kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return ""
    return (said.draft or said).kind
