"""What leaves a desk on paper: of what its owner bound by ORCON only that for which he has given leave (`work.exporting`)."""

from __future__ import annotations

from typing import Annotated

import msgspec
from litestar import post
from litestar.params import JSONBody

from tansiq.ids import RecordId
from tansiq.storage import Tx
from tansiq.web import door as doors
from tansiq.web.door import SignedIn, TheDoor
from tansiq.work import exporting

MOST = 2_000
"""A day's log on paper."""


class Exported(msgspec.Struct, frozen=True):
    """Records under ORCON that an officer is about to print; in the answer those that may be."""

    records: Annotated[tuple[RecordId, ...], msgspec.Meta(max_length=MOST)]


@post("/api/exports", status_code=200, sync_to_thread=True)
def take_out(data: JSONBody[Exported], session: SignedIn, door: TheDoor) -> Exported:
    """Which of some records under ORCON may be printed now; that they are is noted."""
    author = doors.author(session, door)

    def write(tx: Tx) -> Exported:
        now = door.clock.now()
        return Exported(exporting.take_out(tx, data.records, session.desk, author.agency, session.account, now))

    return door.db.write(write)


HANDLERS = [take_out]
