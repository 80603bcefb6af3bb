"""Which kinds there are, and how to read, shorten and summarise each."""

from __future__ import annotations

import msgspec

from tansiq.errors import Fault
from tansiq.kinds import (
    attachment,
    force,
    gap,
    hazard,
    information,
    measure,
    meeting,
    network,
    observation,
    outcome,
    plan,
    request,
)
from tansiq.kinds import deviation as deviations
from tansiq.kinds import operation as operations
from tansiq.kinds import watch as watches
from tansiq.kinds.kind import Kind
from tansiq.labels.coarsening import Coarse
from tansiq.labels.release import Fields
from tansiq.records.content import Header

_NETWORK = (
    Kind("agency", 1, network.Agency, alarm=True),
    Kind("desk", 1, network.Desk, alarm=True),
    Kind("key", 1, network.Key, alarm=True),
    Kind("revocation", 1, network.Revocation, alarm=True),
    Kind("accord", 1, network.Accord, alarm=True),
    Kind("centre", 1, network.Centre, alarm=True),
    Kind("sector", 1, network.Sector, alarm=True),
    Kind("seam", 1, network.Seam, alarm=True),
    Kind("standing-rule", 1, network.Rule, alarm=True),
    Kind("hosting", 1, network.Hosting, alarm=True),
)
NETWORK = tuple(kind.name for kind in _NETWORK)

_INFORMATION = (
    Kind("spot", 1, observation.Spot, authored=True, words=lambda spot: spot.activity, category="category"),
    Kind(
        "info",
        1,
        information.Info,
        authored=True,
        sourceless=information.sourceless_info,
        words=lambda info: info.statement,
        category="basis",
        over=information.info_over,
    ),
    Kind(
        "requirement",
        1,
        information.Requirement,
        authored=True,
        ahead=True,
        words=lambda asked: asked.question,
        category="state",
        over=information.requirement_over,
    ),
    Kind(
        "assessment",
        1,
        information.Assessment,
        authored=True,
        derives=True,
        words=lambda held: held.reason,
        category="verdict",
    ),
    Kind(
        "incident",
        1,
        information.Incident,
        authored=True,
        derives=True,
        words=lambda incident: incident.summary,
        category="event",
        over=information.incident_over,
    ),
    Kind(
        "hazard",
        1,
        hazard.Hazard,
        authored=True,
        alarm=True,
        minimum=hazard.minimum_hazard,
        sourceless=hazard.sourceless_hazard,
        words=lambda found: _first(found.evidence_text, found.protective_measures, found.impact),
        category="danger",
        over=hazard.over,
    ),
    Kind("hazard-action", 1, hazard.HazardAction, authored=True, words=lambda action: action.text, category="method"),
    Kind("find", 1, information.Find, authored=True, words=lambda find: find.text, category="category"),
    Kind(
        "alert",
        1,
        observation.Alert,
        authored=True,
        alarm=True,
        minimum=observation.minimum_alert,
        words=lambda alert: alert.text,
        category="danger",
        until="valid_until",
        over=observation.alert_over,
    ),
    Kind(
        "deviation",
        1,
        deviations.Deviation,
        authored=True,
        alarm=True,
        ahead=True,
        minimum=deviations.minimum_deviation,
        pointing=True,
        words=lambda departed: _first(departed.text, departed.unit),
        category="state",
        until="valid_until",
        over=deviations.over,
    ),
    Kind(
        "request",
        1,
        request.Request,
        authored=True,
        alarm=True,
        ahead=True,
        words=lambda asked: asked.text,
        category="type",
    ),
    Kind("reply", 1, request.Reply, authored=True, alarm=True, words=lambda reply: reply.text, category="answer"),
)
_GROUND = (
    Kind(
        "unit",
        1,
        force.Unit,
        authored=True,
        minimum=force.presence_unit,
        presence=True,
        words=lambda unit: _first(unit.title.words(), force.named(unit.unit)),
        category="echelon",
        branch="branch",
        over=force.over,
    ),
    Kind(
        "facility",
        1,
        force.Facility,
        authored=True,
        words=lambda held: _first(held.title.words(), held.text),
        category="category",
    ),
    Kind(
        "post",
        1,
        force.Post,
        authored=True,
        minimum=force.presence_post,
        presence=True,
        words=lambda post: _first(post.title.words(), force.named(post.post)),
        category="type",
        over=force.over,
    ),
    Kind(
        "patrol",
        1,
        force.Patrol,
        authored=True,
        ahead=True,
        minimum=force.presence_patrol,
        presence=True,
        words=lambda patrol: _first(patrol.unit, force.named(patrol.patrol)),
        category="state",
        over=force.over,
    ),
    Kind(
        "sensor",
        1,
        force.Sensor,
        authored=True,
        words=lambda sensor: sensor.sensor,
        category="type",
        over=force.over,
    ),
    Kind(
        "measure",
        1,
        measure.Measure,
        authored=True,
        ahead=True,
        words=lambda held: _first(held.title.words(), held.text),
        category="type",
        over=measure.over,
    ),
    Kind(
        "gap",
        1,
        gap.Gap,
        authored=True,
        ahead=True,
        words=lambda held: _first(held.title, held.text),
        category="state",
        over=gap.over,
    ),
    Kind("coverage", 1, gap.Coverage, ahead=True, exact=True, words=lambda layer: layer.source),
)
_PLANS = (
    Kind(
        "claim",
        1,
        plan.Claim,
        authored=True,
        alarm=True,
        ahead=True,
        exact=True,
        minimum=plan.minimum_plan,
        words=lambda claim: claim.title,
    ),
    Kind(
        "movement",
        1,
        plan.Movement,
        authored=True,
        alarm=True,
        ahead=True,
        exact=True,
        words=lambda movement: movement.title,
    ),
    Kind(
        "operation",
        1,
        operations.Operation,
        authored=True,
        alarm=True,
        ahead=True,
        exact=True,
        words=lambda operation: operation.title,
    ),
)
PLANS = tuple(kind.name for kind in _PLANS)
_ROOM = (
    Kind(
        "concurrence",
        1,
        plan.Concurrence,
        authored=True,
        alarm=True,
        exact=True,
        words=lambda answer: answer.conditions or "",
        category="answer",
    ),
    Kind("metric", 1, outcome.Metric, words=lambda metric: metric.title.words()),
    Kind("result", 1, outcome.Result, words=lambda result: _first(result.reason, result.metric), category="entry"),
    Kind("statement", 1, outcome.Statement, words=lambda held: held.title.words(), category="state"),
    Kind(
        "meeting",
        1,
        meeting.Meeting,
        authored=True,
        ahead=True,
        sourceless=meeting.sourceless_meeting,
        words=lambda held: held.title,
        category="state",
    ),
    Kind(
        "agreement",
        1,
        meeting.Agreement,
        authored=True,
        ahead=True,
        words=lambda made: made.title.words(),
        category="state",
    ),
    Kind(
        "attachment",
        1,
        attachment.Attachment,
        authored=True,
        late=True,
        exact=True,
        derives=True,
        words=lambda held: held.caption,
    ),
    Kind("watch", 1, watches.Watch, authored=True, words=lambda entry: entry.text, category="entry"),
    Kind("group", 1, network.Group, authored=True, words=lambda group: group.title.words()),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in (*_NETWORK, *_INFORMATION, *_GROUND, *_PLANS, *_ROOM)}
LIFE_SAFETY = tuple(sorted(name for name, kind in KINDS.items() if kind.minimum is not None and not kind.presence))
"""Those that have a minimum: dangers, of which life safety can speak wherever they are (design 4.11)."""
PRESENCE = tuple(sorted(name for name, kind in KINDS.items() if kind.presence))
"""Those of which it can speak within an agreed distance of a seam: that somebody is there."""
PRESENCE_COARSE = Coarse(place_m=5_000, time_s=3_600)
"""How coarse, whatever the label says: the cell is the smallest declared one of 2 km or more."""
GROUND = ("sector", "seam")
DIRECTORY = (*NETWORK, "group")
"""What the directory is made of: the network's own, and the groups, which are written and recalled like other records."""


def ahead(kind: str) -> bool:
    """Whether the event time of this kind may lie in the future."""
    return kind in KINDS and KINDS[kind].ahead


def understood(header: Header) -> msgspec.Struct | None:
    """A record's body as this code understands it; None for a kind it does not know, or a newer meaning of one that it knows.

    Such a record is kept and listed; nothing is made of it here until this node has learnt to read it.

    Raises:
        Fault: ``body.invalid``.
    """
    known = KINDS.get(header.kind)
    if known is None or header.kind_version > known.version:
        return None
    return read(header.kind, header.body)


def readable(header: Header) -> msgspec.Struct | None:
    """As `understood`; None, too, for a body that is none of its kind: it stands in the list, and nothing is made of it."""
    try:
        return understood(header)
    except Fault:
        return None


def read(kind: str, body: msgspec.Raw) -> msgspec.Struct | None:
    """A body as this code understands it; None for a kind it does not know.

    Raises:
        Fault: ``body.invalid``.
    """
    known = KINDS.get(kind)
    if known is None:
        return None
    try:
        return msgspec.json.decode(body, type=known.body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _fault(error) from error


def write(body: msgspec.Struct) -> msgspec.Raw:
    """A body's bytes."""
    return msgspec.Raw(msgspec.json.encode(body))


def shape(kind: str, body: msgspec.Raw, fields: Fields) -> msgspec.Raw:
    """As much of a body as a copy may carry. A full copy carries the very bytes that were signed.

    Raises:
        Fault: ``release.guard`` when a kind without a minimum is asked for it.
    """
    if fields is Fields.FULL:
        return body
    known = KINDS.get(kind)
    value = read(kind, body)
    if known is None or known.minimum is None or value is None:
        raise Fault("release.guard", f"{kind} has no minimum.")
    return write(known.minimum(value))


def _fault(error: Exception) -> Fault:
    """Name the field: msgspec says ``… - at `$.size.n` `` at the end, and of one that is missing ``… required field `n` ``."""
    text, _, path = str(error).partition(" - at `$")
    field = "body" + path.rstrip("`")
    missing = text.partition("missing required field `")[2].rstrip("`")
    field += f".{missing}" if missing else ""
    code = "text.too-long" if "length <=" in text and "str" in text else "body.invalid"
    return Fault(code, text, field=field)


def _first(*words: str) -> str:
    """The first that says something."""
    return next((each for each in words if each.strip()), "")
