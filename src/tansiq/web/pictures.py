"""Pictures at a desk's door: a photograph made anew before it is sent, and the picture of a record as bytes.

What is made anew is given back and kept nowhere: it is written as a record like any other (`/api/dry-run`, `/api/records`).
"""

from __future__ import annotations

from typing import Literal

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath, RawBody

from tansiq.errors import Fault
from tansiq.ids import RecordId
from tansiq.kinds import registry
from tansiq.kinds.attachment import Attachment
from tansiq.pictures import jpeg
from tansiq.pictures.remaking import MAX_FILE_BYTES
from tansiq.web.door import SignedIn, TheDoor
from tansiq.web.feed import KnownAt, read_instant
from tansiq.web.pacing import A_PIECE


class Remade(msgspec.Struct, frozen=True, kw_only=True):
    """A photograph as it would leave: the fields of an `attachment`'s body, but for the caption; and how much a copy takes.

    Args:
        copy_bytes: what the signed copy for one recipient has, about.
    """

    media_type: Literal["image/jpeg"]
    width: int
    height: int
    data: bytes
    copy_bytes: int


@post("/api/pictures", status_code=200, sync_to_thread=True, request_max_body_size=MAX_FILE_BYTES)
def remake(body: RawBody, session: SignedIn, door: TheDoor) -> Remade:
    """A photograph (JPEG, PNG or WebP, as it is) made anew: nothing of the file stays but its pixels. Nothing is kept."""
    made = door.remaker(body)
    size = made.size
    return Remade(
        media_type="image/jpeg",
        width=size.width,
        height=size.height,
        data=made.data,
        copy_bytes=len(made.data) * 16 // 9,  # base64 in the body, and the body in base64 in its envelope
    )


@get("/api/records/{record:str}/picture", sync_to_thread=True, media_type="image/jpeg", opt=A_PIECE)
def picture(record: FromPath[str], session: SignedIn, door: TheDoor, known_at: KnownAt = None) -> Response[bytes]:
    """The picture that a record is; a record that is none has none. That a desk has opened it is noted for its owner."""
    detail = door.open(session.desk, RecordId(record), read_instant(known_at, "known_at"))
    body = registry.read(detail.row.kind, detail.body) if detail.row.kind == "attachment" else None
    if not isinstance(body, Attachment):
        raise Fault("record.not-found")
    jpeg.measure(body.data)  # another agency's node says that it is one: a browser is handed nothing else
    return Response(body.data, media_type="image/jpeg", headers={"cache-control": "no-store"})


HANDLERS = [remake, picture]
