"""Taking a file of another system in, at a desk."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Annotated

import msgspec
from litestar import post
from litestar.params import FromQuery, QueryParameter, RawBody

from tansiq.geo import mgrs
from tansiq.ids import AgencyId
from tansiq.labels.label import Label
from tansiq.reports.ucdp import MAX_BYTES
from tansiq.text.rows import Reject
from tansiq.web import door as doors
from tansiq.web.door import SignedIn, TheDoor
from tansiq.work.imports import Import, Outcome, Wanted


class Imported(msgspec.Struct, frozen=True):
    """What came of an import; see `work.imports.Outcome`."""

    rows: int
    taken: int
    corrected: int
    unchanged: int
    passed_over: int
    rejected: int
    rejects: tuple[Reject, ...]
    recipients: dict[AgencyId, int]


@post("/api/imports/events", status_code=200, request_max_body_size=MAX_BYTES)
async def import_events(
    body: RawBody,
    session: SignedIn,
    door: TheDoor,
    level: Annotated[int, QueryParameter(ge=0, le=3)],
    audience: FromQuery[list[str] | None] = None,
    near: FromQuery[str | None] = None,
    within_km: Annotated[float, QueryParameter(gt=0, le=1_000)] = 50.0,
    since: FromQuery[date | None] = None,
    limit: Annotated[int | None, QueryParameter(ge=1)] = None,
    dry_run: FromQuery[bool] = True,
    recipient: FromQuery[list[str] | None] = None,
) -> Imported:
    """Make spot reports of the rows of a UCDP GED export."""
    seen = None if dry_run else frozenset(AgencyId(agency) for agency in recipient or ())

    def run() -> Outcome:
        at = None
        if near is not None:
            lon, lat = mgrs.parse(near).coordinates
            at = (lat, lon)
        label = Label(level=level, audience=tuple(AgencyId(agency) for agency in audience or ()))
        return Import(
            door.db,
            door.publisher,
            doors.author(session, door, machine=True),
            msgspec.Raw(msgspec.json.encode(label)),
            door.status,
            Wanted(at, within_km, since, limit),
            seen,
        ).run(body, lambda done, total: door.bell.ring())

    found = await asyncio.to_thread(run)
    return Imported(
        found.rows,
        found.taken,
        found.corrected,
        found.unchanged,
        found.passed_over,
        found.rejected,
        tuple(found.rejects),
        dict(found.recipients),
    )
