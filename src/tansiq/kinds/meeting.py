"""Meetings and agreements: what was decided between desks, who does it, and what two sides have bound themselves to."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.kinds.fields import NO_NONCE, Hex128, Line, Parties, Party, Seat, Slug, Text, Title


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """Something that somebody has to do.

    Args:
        text: what.
        agency: who.
        by: by when; null: no time was set.
        state: where it stands.
    """

    text: Line
    agency: Party | None = None
    by: datetime | None = None
    state: Literal["open", "done", "dropped"] = "open"


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting; when stands in the header's event time.

    Args:
        title: what it is about, in one line.
        room: where, in one line.
        desks: who attended, by desk; never by name.
        agencies: who was invited.
        agenda: the points, in their order.
        decisions: what was decided, in their order.
        actions: what has to be done.
        state: where it stands; minutes are those of one that was held, and the agencies invited must concur with them.
        text: more, in words.
        nonce: filled in by the owner's node (`joint`).
    """

    title: Line
    room: Line = ""
    desks: Annotated[tuple[Seat, ...], msgspec.Meta(max_length=64)] = ()
    agencies: Parties = ()
    agenda: Annotated[tuple[Line, ...], msgspec.Meta(max_length=50)] = ()
    decisions: Annotated[tuple[Line, ...], msgspec.Meta(max_length=50)] = ()
    actions: Annotated[tuple[Action, ...], msgspec.Meta(max_length=100)] = ()
    state: Literal["called", "held", "cancelled"] = "called"
    text: Text = ""
    nonce: Hex128 = NO_NONCE


class Provision(msgspec.Struct, frozen=True, kw_only=True):
    """One point of an agreement.

    Args:
        provision: its id in the agreement.
        text: what was agreed.
        agencies: whom it binds; empty: all parties.
        state: how far it is carried out.
        by: by when.
    """

    provision: Slug
    text: Text
    agencies: Parties = ()
    state: Literal["open", "in-work", "carried-out", "broken", "suspended"] = "open"
    by: datetime | None = None


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement between agencies: one custodian's record, and what its provisions have come to.

    Args:
        title: what it is called.
        parties: the agencies that are bound.
        provisions: its points.
        valid_from: from when it counts.
        valid_until: until when; null: no end.
        state: a record of what its custodian says; only the parties' concurrences make it binding.
        nonce: filled in by the owner's node (`joint`).
    """

    title: Title
    parties: Annotated[tuple[Party, ...], msgspec.Meta(min_length=2, max_length=64)]
    provisions: Annotated[tuple[Provision, ...], msgspec.Meta(min_length=1, max_length=50)]
    valid_from: datetime
    valid_until: datetime | None = None
    state: Literal["draft", "proposed", "in-force", "ended"] = "draft"
    nonce: Hex128 = NO_NONCE


def overdue(actions: tuple[Action, ...], at: datetime) -> tuple[Action, ...]:
    """The actions that are open after their time, in their order."""
    return tuple(action for action in actions if action.state == "open" and action.by is not None and at >= action.by)


def within(agreement: Agreement, at: datetime) -> bool:
    """Whether an instant lies in the time for which it was made, whatever its state."""
    return agreement.valid_from <= at and (agreement.valid_until is None or at < agreement.valid_until)


def sourceless_meeting(meeting: Meeting) -> Meeting:
    """What SOURCE lets leave: not which desks were there."""
    return msgspec.structs.replace(meeting, desks=())
