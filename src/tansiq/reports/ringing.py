"""What rings when it arrives: new danger, what is asked of us, what answers us. Never at the node whose agency wrote it."""

from __future__ import annotations

import msgspec

from tansiq.kinds import deviation, hazard, registry
from tansiq.kinds.deviation import Deviation
from tansiq.kinds.hazard import Hazard
from tansiq.kinds.observation import Alert
from tansiq.kinds.over import holds
from tansiq.kinds.request import Reply, Request
from tansiq.picture import alarms
from tansiq.picture.alarms import Cause
from tansiq.records import copies, log, visible
from tansiq.records.content import Content, Copy
from tansiq.records.log import Stored
from tansiq.storage import Tx

RINGING = ("alert", "deviation", "hazard", "request", "reply")


def ring(tx: Tx, stored: Stored, header: Content | Copy, body: msgspec.Struct) -> None:
    """Ring for a record of one of `RINGING` that this node did not write, if it is something to ring for."""
    match body:
        case Alert() if body.valid_until > stored.logged_at:
            _ring(tx, stored, "alert", body.text or body.danger)
        case Deviation() if holds(deviation.over(body), stored.logged_at):
            _ring(tx, stored, "deviation", body.text or body.state)
        case Hazard() if header.method == "person" and _grown(tx, stored, header, body):
            _ring(tx, stored, "hazard", body.danger)
        case Request() if isinstance(header, Copy) and header.recipient in body.to:
            _ring(tx, stored, "emergency" if _presses(body) else "request", body.text or body.type)
        case Reply() if isinstance(header, Copy) and _awaited(tx, header):
            _ring(tx, stored, "reply", body.text or body.answer)
        case _:
            pass


def _presses(asked: Request) -> bool:
    """Whether somebody is in danger for as long as it waits."""
    return asked.type == "medevac" or asked.priority == "immediate"


def _awaited(tx: Tx, reply: Copy) -> bool:
    """Whether a reply is to a request of ours that its owner was given."""
    named = [copies.original(tx, ref, reply.owner) for ref in reply.refs]
    asked = [log.latest(tx, record) for record in named if record is not None]
    return any(held is not None and held.kind == "request" for held in asked)


def _grown(tx: Tx, stored: Stored, header: Content | Copy, found: Hazard) -> bool:
    """Whether a hazard is one to keep off now, and new here or more dangerous than the version before said."""
    if not hazard.current(found, stored.logged_at):
        return False
    older = [each for each in log.versions(tx, stored.id) if each.version < stored.version and not each.destroyed]
    if not older:
        return True
    before = older[-1].header()
    known = registry.understood(before)
    if not isinstance(known, Hazard) or not hazard.current(known, stored.logged_at):
        return True
    moved = header.place is None or before.place is None or header.place.geometry != before.place.geometry
    return moved or known.danger != found.danger or (known.stand_off_m or 0) < (found.stand_off_m or 0)


def _ring(tx: Tx, stored: Stored, cause: Cause, words: str) -> None:
    alarms.ring(tx, visible.hearers(tx, stored.seq), cause, stored.id, stored.version, words, stored.logged_at)
