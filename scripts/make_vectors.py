"""Writes docs/formats/vectors.json: keys, envelopes, lanes and a bundle, byte by byte, for whoever writes a second implementation.

    scripts/make_vectors.py              # into docs/formats/vectors.json
    scripts/make_vectors.py --into FILE  # somewhere else, to compare (tests/exchange/test_vectors.py does)

All keys come from one seed, so the same code writes the same file. Only the bundle's ephemeral key is the library's own: each time
it is another, so an existing bundle that still opens to the same part is left as it is.
"""

from __future__ import annotations

import argparse
import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from tansiq.exchange import bundle, session
from tansiq.exchange.frames import Batch, Frame, Head, Lane, LaneBatch, Opening, Position, Receipt, Refused, link
from tansiq.ids import AgencyId, Digest, NodeId, RecordId, SeededEntropy, Token, sha256
from tansiq.labels.release import Fields
from tansiq.records import seen
from tansiq.records.content import Copy, Status, encode
from tansiq.records.recalls import Recall
from tansiq.records.sealing import Opener
from tansiq.records.signing import Payload, Signer, encoding, open_envelope

FILE = Path(__file__).resolve().parents[1] / "docs" / "formats" / "vectors.json"
SEED = "tansiq test vectors 1"
AT = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
A, B = NodeId("army"), NodeId("guard")
ENTROPY = SeededEntropy(SEED)
SALT = ENTROPY.take(bundle.SALT_BYTES, "salt")


def _key(name: str) -> tuple[bytes, Signer]:
    raw = ENTROPY.take(32, name)
    return raw, Signer(Ed25519PrivateKey.from_private_bytes(raw))


NODE_A, NODE_B, RELEASE = _key("node A"), _key("node B"), _key("release A")
SEALING = ENTROPY.take(32, "sealing B")
OPENER = Opener(X25519PrivateKey.from_private_bytes(SEALING))


def written() -> dict[str, Any]:
    """All of the file but the sealed bytes of the bundle."""
    first = _copy(1, None)
    second = _copy(2, sha256(first))
    taken_back, word = _recall(first, second), _seen()
    frames, at = _frames(Position(), [("copy", first), ("copy", second), ("recall", taken_back), ("parcel", b"?")])
    frames = (frames[0], msgspec.structs.replace(frames[1], body=b"", gone=True), *frames[2:])
    opening = session.seal_opening(
        Opening(sender=A, receiver=B, lane=Lane.ALARM, epoch=2, before=Position(), began_at=AT), NODE_A[1]
    )
    begun = Position(0, sha256(open_envelope(opening, Payload.EPOCH).payload), 2)
    words, later = _frames(begun, [("seen", word)])
    batch = Batch(
        {
            Lane.ALARM: LaneBatch(words, _head(Lane.ALARM, later), opening),
            Lane.NORMAL: LaneBatch(frames, _head(Lane.NORMAL, at)),
        }
    )
    receipts = [_receipt(Lane.ALARM, later), _receipt(Lane.NORMAL, at, Refused(4, "frame.kind"))]
    return {
        "seed": SEED,
        "nodes": {"A": A, "B": B},
        "keys": {
            "node A": _told(*NODE_A),
            "node B": _told(*NODE_B),
            "release A": _told(*RELEASE),
            "sealing B": {"private": SEALING.hex(), "public": OPENER.public.hex()},
        },
        "envelopes": [
            _envelope("copy, version 1", "release A", first),
            _envelope("copy, version 2", "release A", second),
            _envelope("recall", "release A", taken_back),
            _envelope("seen", "node A", word),
            _envelope("opening", "node A", opening),
            _envelope("head, alarm", "node A", batch.lanes[Lane.ALARM].head),
            _envelope("head, normal", "node A", batch.lanes[Lane.NORMAL].head),
            _envelope("receipt, alarm", "node B", receipts[0]),
            _envelope("receipt, normal", "node B", receipts[1]),
        ],
        "batch": msgspec.to_builtins(batch),
        "chains": [
            _chain("alarm", 2, begun, words),
            _chain("normal", 1, Position(), frames),
        ],
        "bundle": {
            "salt": SALT.hex(),
            "header": bundle.header(SALT, OPENER.public).hex(),
            "info": bundle.info_of(A, B, SALT, 1).decode(),
        },
    }


def _told(raw: bytes, signer: Signer) -> dict[str, str]:
    return {"private": raw.hex(), "public": signer.public.hex(), "keyid": signer.key_id}


def _envelope(what: str, by: str, data: bytes) -> dict[str, str]:
    envelope = msgspec.json.decode(data)
    payload = base64.b64decode(envelope["payload"])
    return {
        "what": what,
        "by": by,
        "type": envelope["payloadType"],
        "payload": payload.decode(),
        "signed": sha256(encoding(envelope["payloadType"], payload)),
        "envelope": data.decode(),
        "digest": sha256(data),
    }


def _frames(at: Position, bodies: list[tuple[str, bytes]]) -> tuple[tuple[Frame, ...], Position]:
    frames = []
    for number, (kind, body) in enumerate(bodies, start=at.number + 1):
        frames.append(Frame(number, kind, sha256(body), body))
        at = Position(number, link(at.chain, number, kind, sha256(body)), at.epoch)
    return tuple(frames), at


def _chain(lane: str, epoch: int, at: Position, frames: tuple[Frame, ...]) -> dict[str, Any]:
    chains = [at.chain]
    for frame in frames:
        chains.append(link(chains[-1], frame.number, frame.kind, frame.digest))
    return {"lane": lane, "epoch": epoch, "chain": chains}


def _copy(version: int, previous: Digest | None) -> bytes:
    copy = Copy(
        id=RecordId("5f0c3a52-7a7b-4b8e-9d0f-3f5a1c2b4d6e"),
        version=version,
        previous=previous,
        kind="spot",
        owner=AgencyId("army"),
        status=Status.EXERCISE,
        label=msgspec.Raw(b'{"policy":"tansiq-1","level":1,"audience":["guard"]}'),
        token=Token("00112233445566778899aabbccddeeff"),
        body=msgspec.Raw(b'{"category":"post-empty","activity":"The post is empty."}'),
        recipient=AgencyId("guard"),
        fields=Fields.FULL,
        released_at=AT + timedelta(minutes=version),
    )
    return RELEASE[1].seal(Payload.COPY, encode(copy))


def _recall(*copies: bytes) -> bytes:
    recall = Recall(
        owner=AgencyId("army"),
        recipient=AgencyId("guard"),
        id=RecordId("5f0c3a52-7a7b-4b8e-9d0f-3f5a1c2b4d6e"),
        version=len(copies),
        copies=tuple(map(sha256, copies)),
        status=Status.EXERCISE,
        recalled_at=AT + timedelta(minutes=5),
    )
    return RELEASE[1].seal(Payload.RECALL, msgspec.json.encode(recall))


def _seen() -> bytes:
    opened = (seen.Opening(sha256(b"a copy that B made for A"), AT),)
    said = seen.Seen(teller=A, maker=B, status=Status.EXERCISE, opened=opened, said_at=AT)
    return NODE_A[1].seal(Payload.SEEN, msgspec.json.encode(said))


def _stands(lane: Lane, at: Position) -> dict[str, Any]:
    """What a head says, and a receipt for it."""
    between = {"sender": A, "receiver": B, "lane": lane}
    return between | {"epoch": at.epoch, "number": at.number, "chain": at.chain, "as_of": AT + timedelta(minutes=6)}


def _head(lane: Lane, at: Position) -> bytes:
    return session.seal_head(Head(**_stands(lane, at), complete=True), NODE_A[1])


def _receipt(lane: Lane, at: Position, *refused: Refused) -> bytes:
    return session.seal_receipt(Receipt(**_stands(lane, at), refused=refused), NODE_B[1])


def sealed(vectors: dict[str, Any], before: Path) -> str:
    """The bundle's bytes: those of an existing file where they still hold the same."""
    told = vectors["bundle"]
    part = bundle.Part((), msgspec.convert(vectors["batch"], Batch), last=True)
    head, info = bytes.fromhex(told["header"]), told["info"].encode()
    if before.exists():
        data = base64.b64decode(json.loads(before.read_text())["bundle"]["file"])
        inside = data[bundle.HEADER_BYTES + bundle.LENGTH_BYTES :]
        if data.startswith(head) and bundle.open_part(inside, OPENER, info) == part:
            return base64.b64encode(data).decode()
    return base64.b64encode(head + bundle.seal(part, OPENER.public, info)).decode()


def main() -> None:
    """The command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--into", type=Path, default=FILE, help="the file")
    into = options.parse_args().into
    vectors = written()
    vectors["bundle"]["file"] = sealed(vectors, FILE)
    into.write_text(json.dumps(vectors, indent=1) + "\n")


if __name__ == "__main__":
    main()
