"""Composing what a desk gave into a body: all kinds but plans and their answers.

Three steps: the header has what the kind needs (`needs`); every instant, span, shape and range in the body is possible (`checks`);
and what only this kind asks for, below.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.kinds import registry
from tansiq.kinds.attachment import Attachment
from tansiq.kinds.deviation import Deviation
from tansiq.kinds.draft import LATEST_EVENT, Draft
from tansiq.kinds.gap import Gap
from tansiq.kinds.hazard import Hazard
from tansiq.kinds.information import Assessment, Incident, Info, Requirement
from tansiq.kinds.measure import SHAPES, Measure
from tansiq.kinds.meeting import Agreement, Meeting
from tansiq.kinds.observation import Alert, Spot
from tansiq.kinds.request import USES, Reply, Request
from tansiq.kinds.watch import Watch
from tansiq.pictures import jpeg
from tansiq.pictures.jpeg import Size
from tansiq.reports import checks, needs


def compose(draft: Draft, named: Sequence[str], now: datetime) -> msgspec.Struct:
    """A record's body, checked.

    Args:
        named: the kinds of the records in the draft's `refs`, which the desk may see.

    Raises:
        Fault: of the family *input*, with the field that is wrong.
    """
    if draft.kind not in needs.NEEDS:
        raise Fault("kind.unknown", field="kind")
    body = registry.read(draft.kind, draft.body)
    if body is None:
        raise Fault("kind.unknown", field="kind")
    needs.check(draft, named)
    checks.check(body)
    _check_own(draft, body, named, now)
    return body


def _check_own(draft: Draft, body: msgspec.Struct, named: Sequence[str], now: datetime) -> None:
    """What only one kind asks for."""
    match body:
        case Spot():
            _said(body.activity, "activity", "Say what was seen.")
        case Info():
            _said(body.statement, "statement", "Say what is stated.")
            _not_over(body.valid_until, "valid_until", now)
        case Alert():
            _not_over(body.valid_until, "valid_until", now)
        case Requirement():
            _said(body.question, "question", "Say what is to be found out.")
            if body.state in ("open", "assigned") and draft.previous is None:
                _not_over(body.by, "by", now)
            if body.state == "met" and not named:
                _said(body.answer, "answer", "Say what was found out, or name the records that do.")
        case Assessment():
            _assessment(body, len(named))
        case Incident():
            _said(body.summary, "summary", "Say what happened.")
            _once([counted.what for counted in body.counts], "counts")
        case Hazard():
            _hazard(body, now)
        case Deviation():  # of no clock: what happens is taken even if this node holds it to be over, or still to come
            if set(named) - set(registry.PLANS):
                raise Fault("body.invalid", "It names the plan that it departs from, and nothing else.", field="refs")
        case Request():
            _said(body.text, "text", "Say what is asked for.")
            _once(body.to, "to")
            if body.state == "open":
                _not_over(body.by, "by", now)
            _use(body, body.type in USES, len(named) == 1)
        case Reply():
            if body.answer == "refused":
                _said(body.text, "text", "Say why not.")
            _use(body, body.version is not None or bool(body.audience), len(named) == 2)
        case _:
            _check_ground(draft, body, named)


def _check_ground(draft: Draft, body: msgspec.Struct, named: Sequence[str]) -> None:
    """What stands on the ground, and what happens in the room."""
    match body:
        case Measure() if draft.place is not None:
            needs.check_shape(draft.place.geometry, SHAPES[body.type])
        case Gap():
            if body.state == "assigned" and body.assigned_to is None:
                raise Fault("body.invalid", "Say who is to close it.", field="body.assigned_to")
        case Meeting():
            _said(body.title, "title", "Say what it is about.")
        case Agreement():
            _once(body.parties, "parties")
            _once([provision.provision for provision in body.provisions], "provisions")
        case Attachment():
            _picture(body)
        case Watch():
            if body.entry != "taken-over":
                _said(body.text, "text", "Say what happened, or what the next shift must know.")
            elif list(named) != ["watch"]:
                raise Fault("body.invalid", "It names the hand-over that was taken over.", field="refs")
        case _:
            pass


def _assessment(body: Assessment, named: int) -> None:
    if body.verdict == "evaluation":
        for name in ("reliability", "credibility"):
            if getattr(body, name) is None:
                raise Fault("body.invalid", "An evaluation gives both letters.", field=f"body.{name}")
    same = body.verdict in ("same-event", "different-events")
    if (named < 2) if same else (named != 1):
        raise Fault("body.invalid", "Name two records or more." if same else "Name one record.", field="refs")


def _hazard(body: Hazard, now: datetime) -> None:
    if (body.state == "cleared") != (body.cleared_at is not None):
        raise Fault("body.invalid", "It is cleared, or it is not.", field="body.cleared_at")
    if body.cleared_at is not None and body.cleared_at > now + LATEST_EVENT:
        raise Fault("time.impossible", "Nothing is cleared beforehand.", field="body.cleared_at")


def _use(body: Request | Reply, wanted: bool, named: bool) -> None:
    """A use of a record that is asked for or permitted is exactly that: which record, which version, and for whom."""
    if wanted and not named:
        raise Fault("body.invalid", "Name the record whose use is asked for.", field="refs")
    for name, given in (("version", body.version is not None), ("audience", bool(body.audience))):
        if given != wanted:
            advice = (
                "Say which version, and to which agencies."
                if wanted
                else "Only for a request of type derive or export."
            )
            raise Fault("body.invalid", advice, field=f"body.{name}")
    _once(body.audience, "audience")


def _said(words: str, name: str, advice: str) -> None:
    if not words.strip():
        raise Fault("body.invalid", advice, field=f"body.{name}")


def _not_over(until: datetime | None, name: str, now: datetime) -> None:
    if until is not None and until <= now:
        raise Fault("time.impossible", "It is over before it starts.", field=f"body.{name}")


def _picture(body: Attachment) -> None:
    try:
        size = jpeg.measure(body.data)
    except Fault as fault:
        raise Fault(fault.code, fault.detail, field="body.data") from fault
    if size != Size(body.width, body.height):
        raise Fault("body.invalid", "The picture has another size.", field="body.width")


def _once(names: Sequence[str], name: str) -> None:
    if len(set(names)) < len(names):
        raise Fault("body.invalid", "One stands there twice.", field=f"body.{name}")
