"""A record's label as other systems read it."""

from __future__ import annotations

from litestar import Response, get
from litestar.params import FromPath

from tansiq.errors import Fault
from tansiq.ids import RecordId
from tansiq.labels import label as labels
from tansiq.labels import stanag
from tansiq.labels.stanag import Marked
from tansiq.web.door import SignedIn, TheDoor


@get("/api/records/{record:str}/label", media_type="application/xml", sync_to_thread=True)
def label_of(record: FromPath[str], session: SignedIn, door: TheDoor) -> Response[bytes]:
    """The label of a record as a STANAG 4774 confidentiality label: what our desk said, or what its owner shows us."""
    detail = door.db.read(lambda tx: door.desk(tx, session.desk).open(RecordId(record)))
    label = labels.read(detail.label, door.clock.now())
    if label is None:
        raise Fault("label.unknown", "The record is its owner's alone: its label is over or cannot be read.")
    marked = Marked(label, detail.row.owner, detail.row.recorded_at)
    return Response(stanag.write(marked), media_type="application/xml")


HANDLERS = [label_of]
