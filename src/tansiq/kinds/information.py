"""What is known and how well: statements, evaluations of others' records, confirmed events, things found, questions.

Where and when it was stand in the header, and so does the Admiralty evaluation of a report; the records that a body speaks of stand
in the header's `refs`, which every copy gets translated. Nothing here has a field for a source: an opaque reference would be the
header's `evaluation.basis`, which the caveat SOURCE keeps at home.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.kinds.fields import Count, Line, Parties, Party, Priority, Size, Slug, Text
from tansiq.kinds.over import Over, ends, holds

Event = Literal[
    "attack", "clash", "explosion", "shelling", "ambush", "abduction", "sabotage", "arson", "movement", "other"
]


class Info(msgspec.Struct, frozen=True, kw_only=True):
    """A statement on the armed group or the ground (after INTREP).

    Args:
        statement: what is stated, in words; never a person.
        basis: whether the desk observed it, was told it, or concludes it; ``withheld`` on a copy under SOURCE.
        topic: what it is about.
        group: a label for an armed group; never a person.
        valid_until: from then on it should not be acted upon; null: no end.
    """

    statement: Text
    basis: Literal["observed", "reported", "assessed", "withheld"]
    topic: Literal["movement", "presence", "intention", "supply", "terrain", "route", "other"] = "other"
    group: Line | None = None
    valid_until: datetime | None = None


class Requirement(msgspec.Struct, frozen=True, kw_only=True):
    """What we need to know: a line of the collection plan. Where stands in the header's place.

    Args:
        question: what to find out.
        by: by when.
        collectors: the agencies that look.
        priority: how it ranks.
        state: ``met`` once the question is answered; the records that answer it stand in `refs`.
        answer: what was found out, in words.
    """

    question: Text
    by: datetime
    collectors: Parties = ()
    priority: Priority = "routine"
    state: Literal["open", "assigned", "met", "not-met", "withdrawn"] = "open"
    answer: Text = ""


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk thinks of other records, those in `refs`: it never edits them.

    Args:
        verdict: ``evaluation`` of one record; of two or more: whether they are the ``same-event``, or ``different-events``, which
            sticks; ``accepted`` or ``disputed`` for our own count.
        reliability: of the source, Admiralty code (``evaluation`` only).
        credibility: of the statement, Admiralty code (``evaluation`` only).
        reason: why, in words.
    """

    verdict: Literal["evaluation", "same-event", "different-events", "accepted", "disputed"]
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
    credibility: Literal[1, 2, 3, 4, 5, 6] | None = None
    reason: Text = ""


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """A count of an event, as a range where reports differ.

    Args:
        what: what is counted.
        size: how many.
    """

    what: Literal[
        "own-dead",
        "own-wounded",
        "civilian-dead",
        "civilian-wounded",
        "group-dead",
        "group-wounded",
        "missing",
        "displaced",
    ]
    size: Size


class Incident(msgspec.Struct, frozen=True, kw_only=True):
    """A confirmed event; the reports it rests on stand in `refs`.

    Args:
        event: what kind of event.
        summary: what happened, in words; never a person.
        counts: each thing once, as a range where reports differ.
        group: a label for an armed group; never a person.
        axis: the axis of an operation that it belongs to.
        state: ``merged`` and ``withdrawn`` are counted no more.
    """

    event: Event
    summary: Text
    counts: Annotated[tuple[Counted, ...], msgspec.Meta(max_length=20)] = ()
    group: Line | None = None
    axis: Slug | None = None
    state: Literal["confirmed", "disputed", "merged", "withdrawn"] = "confirmed"


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was found, by class.

    Args:
        what: its class.
        count: how many, or how much, in `unit`.
        unit: of the count.
        model: type or marking, in words.
    """

    what: Literal[
        "explosive",
        "shell",
        "rocket",
        "mine",
        "ammunition",
        "detonator",
        "document",
        "device",
        "vehicle",
        "food",
        "medicine",
        "fuel",
        "money",
        "other",
    ]
    count: Count | None = None
    unit: Literal["piece", "kg", "litre", "box"] = "piece"
    model: Line = ""


class Find(msgspec.Struct, frozen=True, kw_only=True):
    """A hideout or cache that was found.

    Args:
        category: what it is.
        contents: what was in it.
        disposition: what became of it.
        by_agency: who found it, where it is not the owner of the record.
        axis: the axis of an operation that it belongs to.
        text: more, in words; never a person.
    """

    category: Literal["hideout", "cache", "tunnel", "workshop", "camp", "vehicle", "other"]
    contents: Annotated[tuple[Item, ...], msgspec.Meta(max_length=100)] = ()
    disposition: Literal["left", "guarded", "destroyed", "removed", "handed-over", "unknown"] = "unknown"
    by_agency: Party | None = None
    axis: Slug | None = None
    text: Text = ""


def sourceless_info(info: Info) -> Info:
    """What SOURCE lets leave: not whether the desk saw it itself or has somebody who told it."""
    return msgspec.structs.replace(info, basis="withheld")


def valid(info: Info, at: datetime) -> bool:
    """Whether a statement may still be acted upon."""
    return holds(info_over(info), at)


def info_over(info: Info) -> Over | None:
    """When a statement expires."""
    return ends("expired", info.valid_until)


def overdue(requirement: Requirement, at: datetime) -> bool:
    """Whether a question is still without an answer after its time."""
    return requirement.state in ("open", "assigned") and at >= requirement.by


def requirement_over(requirement: Requirement) -> Over | None:
    """That nobody asks any more, and how it came out."""
    match requirement.state:
        case "open" | "assigned":
            return None
        case "met" | "not-met" | "withdrawn":
            return Over(requirement.state)


def counts(incident: Incident) -> bool:
    """Whether an incident enters any count."""
    return incident_over(incident) is None


def incident_over(incident: Incident) -> Over | None:
    """That it became part of another one, or was never there."""
    match incident.state:
        case "confirmed" | "disputed":
            return None
        case "merged" | "withdrawn":
            return Over(incident.state)
