"""Composing reports and alerts from what a desk gave."""

from __future__ import annotations

from datetime import datetime

from tansiq.errors import Fault
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft, aware
from tansiq.kinds.fields import Size
from tansiq.kinds.observation import Alert, Spot


def compose(draft: Draft, now: datetime) -> Spot | Alert:
    """A spot report or an alert, checked.

    Raises:
        Fault: of the family *input*, with the field that is wrong.
    """
    body = registry.read(draft.kind, draft.body)
    match body:
        case Spot():
            if draft.event_time is None:
                raise Fault("time.unreadable", "A report says when.", field="event_time")
            if not body.activity.strip():
                raise Fault("body.invalid", "Say what was seen.", field="body.activity")
            _check_size(body.size)
        case Alert():
            if draft.place is None:
                raise Fault("place.unreadable", "An alert says where.", field="place")
            if aware(body.valid_until, "body.valid_until") <= now:
                raise Fault("time.impossible", "The alert is over before it starts.", field="body.valid_until")
        case _:
            raise Fault("kind.unknown", field="kind")
    return body


def _check_size(size: Size | None) -> None:
    if size is not None and size.min is not None and size.max is not None and size.min > size.max:
        raise Fault("body.invalid", "The range ends below its start.", field="body.size")
