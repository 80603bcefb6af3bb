"""Every parser of bytes from outside, as a function that may refuse and may do nothing else.

A target takes any bytes. It returns, or raises a `Fault` whose code is known; whatever else comes out of it is a bug: a peer, a
stick, a file or a browser could stop the node with it. What reads bytes from outside and is not here is found by nobody, so a new
parser comes with its line (tests/house/test_parsers.py).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final, cast

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from tansiq.exchange import bundle, frames, line, listener, session
from tansiq.exchange.frames import Ask, Batch, Lane, LaneBatch, Position, Receipt
from tansiq.exchange.sealed import Fetch, Fetched, Parcel, read_fetch, read_fetched, read_parcel
from tansiq.geo import mgrs
from tansiq.geo.place import Names, Place, Point
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, KeyId, NodeId, RecordId, sha256
from tansiq.kinds import draft as drafts
from tansiq.kinds import registry
from tansiq.kinds.draft import Author, Draft
from tansiq.labels import label as labels
from tansiq.labels import stanag
from tansiq.labels.clearance import Seat
from tansiq.network import introduction
from tansiq.network.introduction import Introduction
from tansiq.places import gazetteer, outlines
from tansiq.records import approvals, content, queued, recalls, seen, signing
from tansiq.records.content import Content, Copy, Status, When
from tansiq.records.recalls import Recall
from tansiq.records.sealing import Opener
from tansiq.records.signing import Payload
from tansiq.reports import ucdp
from tansiq.text import words
from tansiq.web import api, pacing
from tests.exchange import lanes
from tests.fuzz.files import FILES
from tests.fuzz.target import Target, harmless
from tests.places import samples as places
from tests.records import samples

__all__ = ["TARGETS", "Target", "harmless"]

NOW: Final = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
AUTHOR: Final = Author(
    agency=AgencyId("army"),
    centre=CentreId("makhmur"),
    desk=DeskId("army.watch"),
    account="officer",
    seat=Seat(DeskId("army.watch"), AgencyId("army"), 3, 3, frozenset()),
    may_release=True,
)
OPENER: Final = Opener(X25519PrivateKey.from_private_bytes(b"k" * 32))
HOLDER: Final = approvals.Holder("chief", samples.SIGNER.public, None)
SALT: Final = b"s" * bundle.SALT_BYTES


def _batch(data: bytes) -> None:
    for lane, batch in frames.read(data, Batch).lanes.items():
        session.check(batch, lane, Position(), lanes.ME, lanes.PEER, lanes.node_key)


def _batches() -> list[bytes]:
    sent = lanes.frames_of([b"one", b"two"])
    whole = LaneBatch(sent, lanes.head_of(sent))
    return [msgspec.json.encode(Batch({Lane.NORMAL: whole})), msgspec.json.encode(Batch({}))]


def _envelope(kind: Payload, read: Callable[[bytes], object]) -> Callable[[bytes], None]:
    def parse(data: bytes) -> None:
        envelope = signing.open_envelope(data, kind)
        read(envelope.payload)
        signing.verify(envelope, lambda _: samples.SIGNER.public)

    return parse


def _read_header(type_: type[Content] | type[Copy]) -> Callable[[bytes], None]:
    def read(payload: bytes) -> None:
        header = content.decode(payload, type_)
        labels.read(header.label, NOW)
        registry.understood(header)

    return read


def _sealed(kind: Payload, payload: msgspec.Struct) -> list[bytes]:
    return [samples.SIGNER.seal(kind, msgspec.json.encode(payload))]


def _recall() -> Recall:
    return Recall(
        id=RecordId("00000000-0000-4000-8000-000000000001"),
        owner=samples.GUARD,
        recipient=samples.ARMY,
        version=1,
        status=Status.EXERCISE,
        copies=(Digest("ab" * 32),),
        recalled_at=NOW,
    )


def _receipt() -> Receipt:
    return Receipt(
        sender=lanes.PEER,
        receiver=lanes.ME,
        lane=Lane.NORMAL,
        epoch=1,
        number=2,
        chain=Digest("ab" * 32),
        as_of=NOW,
        refused=(frames.Refused(1, "frame.key"),),
    )


def _epoch() -> frames.Opening:
    return frames.Opening(
        sender=lanes.PEER, receiver=lanes.ME, lane=Lane.NORMAL, epoch=2, before=Position(), began_at=NOW
    )


def _sealed_by_peer(opening: frames.Opening) -> list[bytes]:
    return [session.seal_opening(opening, lanes.KEY)]


def _opening(data: bytes) -> None:
    """The announcement of an epoch whose head is in order."""
    start = sha256(msgspec.json.encode(_epoch()))
    batch = LaneBatch((), lanes.head_of((), epoch=2, number=0, chain=start), data)
    session.check(batch, Lane.NORMAL, Position(), lanes.ME, lanes.PEER, lanes.node_key)


def _aheads() -> list[bytes]:
    """A batch after which there is more, as one that asks on reads it."""
    sent = lanes.frames_of([b"one"])
    return [msgspec.json.encode(Batch({Lane.NORMAL: LaneBatch(sent, lanes.head_of(sent, complete=False))}))]


def _seen() -> seen.Seen:
    opened = (seen.Opening(Digest("ab" * 32), NOW),)
    return seen.Seen(teller=lanes.PEER, maker=lanes.ME, status=Status.EXERCISE, opened=opened, said_at=NOW)


def _queued() -> queued.Queued:
    return queued.Queued(
        owner=samples.ARMY,
        record=RecordId("00000000-0000-4000-8000-000000000001"),
        version=1,
        content=Digest("ab" * 32),
        status=Status.EXERCISE,
        waits=True,
        since=NOW,
        said_at=NOW,
    )


def _approval() -> approvals.Approval:
    return approvals.Approval(
        verdict="approve",
        kind="spot",
        record=RecordId("00000000-0000-4000-8000-000000000001"),
        version=1,
        content=Digest("ab" * 32),
        label=msgspec.Raw(b'{"level":2}'),
        decision=Digest("cd" * 32),
        approver=samples.SIGNER.key_id,
        approved_at=NOW,
    )


def _bundle(data: bytes) -> None:
    pieces = bundle.split([data[:100], data[100:]])
    bundle.salt_of(next(pieces), samples.SIGNER.public)
    for part in pieces:
        bundle.open_part(part, OPENER, b"")


def _bundles() -> list[bytes]:
    part = bundle.Part((), Batch({}), last=True)
    public = X25519PrivateKey.from_private_bytes(b"k" * 32).public_key().public_bytes_raw()
    return [bundle.header(SALT, samples.SIGNER.public) + bundle.seal(part, public, b"")]


def _draft(data: bytes) -> None:
    draft = api.read_body(data, Draft)
    drafts.check(draft, AUTHOR, Status.EXERCISE, NOW, ahead=registry.ahead(draft.kind))
    registry.read(draft.kind, draft.body)


def _drafts() -> list[bytes]:
    where = Place(geometry=Point((43.58, 35.81)), names=Names(ar="مخمور"))
    label = msgspec.Raw(b'{"level":1,"audience":["guard"]}')
    said = msgspec.Raw(b'{"category":"fire","activity":"Smoke."}')
    made = Draft(kind="spot", status=Status.EXERCISE, event_time=When(start=NOW), place=where, label=label, body=said)
    return [msgspec.json.encode(made)]


def _body(data: bytes) -> None:
    """A line with the kind, then its body."""
    kind, _, body = data.partition(b"\n")
    registry.read(kind.decode("utf-8", "replace"), msgspec.Raw(body))


def _rows(data: bytes) -> None:
    for row in ucdp.rows(data):
        if isinstance(row, ucdp.Row):
            ucdp.draft(row, msgspec.Raw(b"null"), Status.EXERCISE)


def _one_row() -> list[bytes]:
    values = dict.fromkeys(ucdp.COLUMNS, "1") | {"date_start": "2023-10-22", "date_end": "2023-10-22"}
    return [",".join(values).encode() + b"\n" + ",".join(values.values()).encode() + b"\n"]


def _introduction(data: bytes) -> None:
    """As far as the root's signature: nobody who reads a foreign file gets further without the fingerprint."""
    introduction.accept(cast(Any, None), data, samples.ARMY, KeyId("0" * 64), (), NOW)


def _introductions() -> list[bytes]:
    file = Introduction(samples.GUARD, samples.ARMY, KeyId("1" * 64), tuple(_sealed(Payload.COPY, samples.copy())))
    return [msgspec.json.encode(file)]


def _labels_in_xml() -> list[bytes]:
    label = labels.Label(level=2, audience=(samples.GUARD,), caveats=(labels.Caveat.ORCON,), groups=("army/seam",))
    return [stanag.write(stanag.Marked(label, samples.ARMY, NOW))]


def _gazetteers() -> list[bytes]:
    dump = "\t".join(
        {"latitude": "35.7", "longitude": "43.5", "geonameid": "7"}.get(name, "9") for name in gazetteer.DUMP
    )
    objects = [{"id": 7, "lat": 35.7, "lon": 43.5, "name": "Makhmur", "alternatenames": ["مخمور"], "population": 9}]
    return [places.gazetteer(), dump.encode(), msgspec.json.encode(objects)]


TARGETS: Final = {
    "ask": Target(
        lambda data: frames.read(data, Ask),
        lambda: [msgspec.json.encode(Ask(after={Lane.ALARM: Position()}))],
        ("exchange/frames",),
    ),
    "ahead": Target(session.ahead, _aheads, ("exchange/session",), guided=False),
    "approval": Target(
        lambda data: approvals.verified(data, lambda key, at: HOLDER),
        lambda: _sealed(Payload.APPROVAL, _approval()),
        ("records/approvals",),
        guided=False,
    ),
    "batch": Target(_batch, _batches, ("exchange/frames", "records/signing")),
    "body": Target(
        _body, lambda: [b'spot\n{"category":"fire","activity":"Smoke."}', b'find\n{"contents":[]}'], ("kinds/registry",)
    ),
    "boundaries": Target(
        lambda data: list(outlines.read(data)),
        lambda: [places.collection(places.feature(), places.feature("IQ02"))],
        ("places/outlines",),
    ),
    "bundle": Target(_bundle, _bundles, ("exchange/bundle",)),
    "content": Target(
        _envelope(Payload.CONTENT, _read_header(Content)),
        lambda: _sealed(Payload.CONTENT, samples.content()),
        ("records/signing", "records/content"),
    ),
    "copy": Target(
        _envelope(Payload.COPY, _read_header(Copy)),
        lambda: _sealed(Payload.COPY, samples.copy()),
        ("records/signing", "records/content"),
    ),
    "draft": Target(_draft, _drafts, ("web/api", "kinds/registry")),
    "fetch": Target(
        read_fetch, lambda: [msgspec.json.encode(Fetch((sha256(b"one"),), 1.0)), b"{}"], ("exchange/frames",)
    ),
    "fetched": Target(
        read_fetched, lambda: [msgspec.json.encode(Fetched(b"one")), b'{"data":null}'], ("exchange/frames",)
    ),
    "gazetteer": Target(lambda data: list(gazetteer.read(data)), _gazetteers, ("places/gazetteer", "text/rows")),
    "hello": Target(listener.hello_of, lambda: [b'{"node":"guard"}'], ("exchange/listener",), guided=False),
    "introduction": Target(_introduction, _introductions, ("network/introduction",)),
    "kind at the door": Target(
        pacing.kind_of, lambda: [b'{"kind":"alert"}', b'{"draft":{"kind":"spot"}}'], ("web/pacing",), guided=False
    ),
    "label": Target(
        lambda data: (labels.read(data, NOW), labels.check(data, NOW)),
        lambda: [b'{"level":2,"audience":["guard"],"caveats":["ORCON"],"handling_until":"2024-01-01T00:00:00Z"}'],
        ("labels/label",),
    ),
    "opening": Target(
        _opening, lambda: _sealed_by_peer(_epoch()), ("exchange/session", "exchange/frames"), guided=False
    ),
    "parcel": Target(
        read_parcel, lambda: [msgspec.json.encode(Parcel(NodeId("guard"), b"x" * 64))], ("exchange/frames",)
    ),
    "label as XML": Target(lambda data: stanag.check(data, NOW), _labels_in_xml, ("labels/stanag",)),
    "place": Target(
        lambda data: mgrs.parse(data.decode("utf-8", "replace")),
        lambda: [b"38S LD 71 58", b"35.77, 43.58"],
        ("geo/mgrs",),
    ),
    "peer's answer": Target(
        lambda data: (line.code_of(data), line.read(data, line.Challenge), line.read(data, line.Pass)),
        lambda: [b'{"nonce":"ab","token":"ab"}', b'{"code":"frame.gap"}'],
        ("exchange/line",),
        guided=False,
    ),
    "proof": Target(
        session.claimed,
        lambda: _sealed(Payload.PROOF, session.Proof(client=lanes.ME, server=lanes.PEER, listener="ab", nonce="cd")),
        ("exchange/session",),
    ),
    "queued": Target(
        _envelope(Payload.QUEUED, queued.decode),
        lambda: _sealed(Payload.QUEUED, _queued()),
        ("records/queued",),
        guided=False,
    ),
    "recall": Target(
        _envelope(Payload.RECALL, recalls.decode), lambda: _sealed(Payload.RECALL, _recall()), ("records/recalls",)
    ),
    "receipt": Target(
        lambda data: session.open_receipt(data, lanes.PEER, lanes.ME, lambda *_: samples.SIGNER.public),
        lambda: _sealed(Payload.RECEIPT, _receipt()),
        ("exchange/session", "exchange/frames"),
    ),
    "rows": Target(_rows, _one_row, ("reports/ucdp", "text/rows")),
    "seen": Target(
        _envelope(Payload.SEEN, seen.decode), lambda: _sealed(Payload.SEEN, _seen()), ("records/seen",), guided=False
    ),
    "words": Target(
        lambda data: words.words(data.decode("utf-8", "replace")), lambda: ["مخمور ٣ Makhmūr".encode()], ("text/words",)
    ),
    **FILES,
}
