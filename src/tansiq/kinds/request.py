"""One agency asks another for something; the other says what becomes of it (after RFI and MEDEVAC practice)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.ids import AgencyId
from tansiq.kinds.fields import Line, Parties, Party, Priority, Size, Text

Use = Literal["derive", "export"]
USES: tuple[str, ...] = ("derive", "export")
"""Requests that ask for the use of a record."""
Version = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request to other agencies; it rings at their desks. Where stands in the header's place.

    Args:
        type: what is asked for.
        to: the agencies that are asked; they must get a copy to hear of it.
        by: by when.
        text: what exactly, in words; never a person.
        priority: how it ranks.
        size: how many people or vehicles it is about.
        unit: which unit asks; never a person.
        contact: whom to call: a call sign or a number.
        state: a request that is withdrawn is a next version that says so.
        version: ``derive``, ``export``: which version of the record in `refs` is to be passed on, or taken out on paper or in a
            file; the record is the asked agency's.
        audience: ``derive``: to which agencies; ``export``: who wants to take it out.
    """

    type: Literal["passage", "escort", "eod", "medevac", "information", "derive", "export", "other"]
    to: Annotated[tuple[Party, ...], msgspec.Meta(min_length=1, max_length=64)]
    by: datetime
    text: Text
    priority: Priority = "routine"
    size: Size | None = None
    unit: Line = ""
    contact: Line = ""
    state: Literal["open", "withdrawn"] = "open"
    version: Version | None = None
    audience: Parties = ()


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of a request, the one in `refs`; it rings where the request was written.

    Args:
        answer: ``accepted``, ``refused`` or ``done``; ``noted`` promises nothing.
        text: how, when, or why not, in words.
        at: when it will be done, or was.
        unit: which unit does it; never a person.
        contact: whom to call: a call sign or a number.
        version: to a request of type ``derive`` or ``export``: for which version of the record in `refs` leave is given.
        audience: to which agencies it may be passed on, or which may take it out; nobody else, and nothing else.
        use: which of the two; leave for one is none for the other.
    """

    answer: Literal["noted", "accepted", "refused", "done"]
    text: Text = ""
    at: datetime | None = None
    unit: Line = ""
    contact: Line = ""
    version: Version | None = None
    audience: Parties = ()
    use: Use = "derive"


def permits(reply: Reply, version: int, agency: AgencyId, use: Use = "derive") -> bool:
    """Whether a reply lets a version of the record that it names be passed on to an agency, or be taken out by it."""
    meant = reply.use == use and reply.version == version
    return meant and reply.answer in ("accepted", "done") and agency in reply.audience


def late(request: Request, at: datetime) -> bool:
    """Whether an open request has passed its time."""
    return request.state == "open" and at >= request.by
