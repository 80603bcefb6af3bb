"""Whom another agency's danger concerns and we may not tell (design 4.11).

Who holds somebody else's hazard, alert or deviation can see whose ground it touches, but its label may keep him from warning them.
Whether they know of it already he cannot see: nothing speaks of what is released to others. So he asks its owner, by a request of
type ``derive`` that names them; the owner tells them himself, or lets him.
"""

from __future__ import annotations

from datetime import datetime

from tansiq.errors import Fault
from tansiq.geo.place import Geometry
from tansiq.ids import AgencyId
from tansiq.kinds import about, registry
from tansiq.kinds.deviation import Deviation
from tansiq.kinds.hazard import Hazard
from tansiq.kinds.observation import Alert
from tansiq.kinds.over import holds
from tansiq.network.ground import Ground
from tansiq.plans import answerers
from tansiq.records.content import Content, Copy
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.work import derivation


def untold(tx: Tx, held: Stored, ground: Ground, me: AgencyId, now: datetime) -> tuple[AgencyId, ...]:
    """The agencies whose ground a danger touches and whom only its owner can tell; none of an own record, or of a minimum.

    The minimum came by a release that reaches all of them (`labels.release`, life safety).
    """
    if held.own or held.destroyed:
        return ()
    copy = held.header()
    if isinstance(copy, Content) or copy.fields == "minimum":
        return ()
    shapes, off_m = _endangered(copy, now)
    concerned = {who.agency for who in answerers.required(shapes, ground, off_m)}
    return tuple(sorted(derivation.beyond(tx, held, me, concerned, now)))


def _endangered(copy: Copy, now: datetime) -> tuple[tuple[Geometry, ...], float]:
    """The ground of a danger that holds, and how far it says to stay off; nothing of any other record."""
    try:
        body = registry.understood(copy)
    except Fault:
        return (), 0.0  # kept and listed; nothing is made of what cannot be read
    danger = isinstance(body, Hazard | Alert | Deviation) and holds(registry.KINDS[copy.kind].over(body), now)
    return (about.shapes(body, copy.place), about.stand_off_m(body)) if danger else ((), 0.0)
