"""What no honest node would say, said by a real node with its real keys: frames in its lanes, and answers beside its own.

    frames (`Attacks`): a forged owner, a copy of another agency for another one, a label brought down, a release without
                        authority, deep and giant bytes: each must be put aside under its code, whatever its sender is trusted with
    answers (`lie`):    a fork, a hole, a changed frame, a lost past, deep and giant bytes: nothing of the lane may be taken

The words in a forged copy are nobody's, so that a forgery which is kept aside is not taken for a leak.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import msgspec

from tansiq.clock import stamp
from tansiq.exchange.frames import MAX_BATCH_BYTES, Batch, Head, Lane, LaneBatch
from tansiq.exchange.session import seal_head
from tansiq.ids import AgencyId, Digest, sha256
from tansiq.node import Node
from tansiq.records.signing import MAX_ENVELOPE_BYTES, Payload
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.world import Place
from tansiq.storage import Tx

Fields = dict[str, Any]
ATTACKS = ("forged owner", "replayed", "downgraded", "unauthorised", "deep", "giant")
LIES = ("fork", "lost past", "hole", "changed frame", "deep", "giant")
NEWS = {"category": "post-empty", "activity": "nobody wrote this"}


@dataclass(frozen=True)
class Attacks:
    """Puts hostile frames into lanes.

    Args:
        oddities: keeps what must come to what.
        stands: whether the record of a copy was not recalled: what was is tried by `Oddities.bring_again`.
    """

    oddities: Oddities
    stands: Callable[[Digest], bool]

    def put(self, sender: Place, receiver: Place, third: AgencyId, chance: Random) -> str | None:
        """Queue one frame; what it is, or None when there was nothing to forge it from."""
        self.oddities.count += 1
        what = chance.choice(ATTACKS)
        lane = chance.choice(list(Lane))
        done = sender.db.freely(lambda tx: self._put(tx, sender, receiver, third, what, lane, chance))
        return f"{sender.name} attacks {receiver.name}: {what}" if done else None

    def _put(
        self, tx: Tx, sender: Place, receiver: Place, third: AgencyId, what: str, lane: Lane, chance: Random
    ) -> bool:
        match what:
            case "replayed":
                body, code = self._replayed(tx, receiver, chance), "frame.addressee"
            case "downgraded":
                body, code = self._downgraded(tx, sender, receiver, chance), "frame.signature"
            case "deep":
                body, code = b'{"payloadType":' + b"[" * 60_000 + str(self.oddities.count).encode(), "frame.unreadable"
            case "giant":
                body, code = b"%d" % self.oddities.count + b" " * MAX_ENVELOPE_BYTES, "frame.too-large"
            case "forged owner":
                body, code = self._forged(tx, sender, receiver, third, "release"), "frame.owner"
            case _:
                body, code = self._forged(tx, sender, receiver, sender.agency, "node"), "frame.key"
        if body is None:
            return False
        digest = sha256(body)
        if tx.one(
            "SELECT 1 FROM outbox WHERE digest = :digest AND peer = :peer", {"digest": digest, "peer": receiver.name}
        ):
            return False
        if tx.one("SELECT 1 FROM copy WHERE digest = :digest", {"digest": digest}) is None:
            self.oddities.kept(tx, sender, receiver, body)
        self.oddities.queue(tx, sender, receiver, lane, "copy", digest)
        self.oddities.poison.setdefault((sender.agency, receiver.agency), {})[digest] = code
        return True

    def _replayed(self, tx: Tx, receiver: Place, chance: Random) -> bytes | None:
        """A third agency's copy for the sender, as it came."""
        rows = tx.rows(
            "SELECT envelope, digest FROM record WHERE own = 0 AND owner <> :receiver AND length(envelope) > 0"
            " AND kind IN ('spot', 'alert', 'claim', 'movement') ORDER BY seq",
            {"receiver": receiver.agency},
        )
        fit = [envelope for envelope, digest in rows if self.stands(digest)]
        return bytes(chance.choice(fit)) if fit else None

    def _downgraded(self, tx: Tx, sender: Place, receiver: Place, chance: Random) -> bytes | None:
        """A real copy for the receiver under its real signature, with another label and other words."""
        rows = tx.rows(
            "SELECT digest, envelope FROM copy WHERE recipient = :agency AND length(envelope) > 0 AND record <> 'odd'"
            " ORDER BY digest",
            {"agency": receiver.agency},
        )
        rows = [row for row in rows if row[0] not in sender.rotten]
        if not rows:
            return None
        envelope = json.loads(chance.choice(rows)[1])
        copy = json.loads(base64.b64decode(envelope["payload"]))
        copy |= {
            "label": {"policy": "tansiq-1", "level": 0, "audience": copy["label"]["audience"] if copy["label"] else []}
        }
        copy |= {"id": f"downgraded {self.oddities.count}", "body": NEWS, "refs": []}
        return json.dumps(envelope | {"payload": base64.b64encode(json.dumps(copy).encode()).decode()}).encode()

    def _forged(self, tx: Tx, sender: Place, receiver: Place, owner: AgencyId, key: str) -> bytes | None:
        """A copy that was never released, sealed with a key of the sender."""
        row = tx.one("SELECT envelope FROM record WHERE own = 1 AND kind = 'spot' ORDER BY seq LIMIT 1")
        if row is None:
            return None
        header = json.loads(base64.b64decode(json.loads(row[0])["payload"]))
        left = ("recorded_at", "previous", "refs", "label", "place")
        copy = {name: value for name, value in header.items() if name not in left} | {
            "id": f"forged {self.oddities.count}",
            "version": 1,
            "owner": owner,
            "token": f"forged {self.oddities.count}",
            "label": {"policy": "tansiq-1", "level": 0, "audience": [receiver.agency]},
            "recipient": receiver.agency,
            "fields": "full",
            "body": NEWS,
            "released_at": stamp(sender.clock.now()),
        }
        return sender.node.keyring.signer(key).seal(Payload.COPY, json.dumps(copy).encode())


@dataclass(frozen=True)
class Lie:
    """An answer that its sender's keys sign and its lanes do not hold."""

    what: str
    data: bytes


def lie(node: Node, answer: bytes, chance: Random) -> Lie:
    """Something else in place of a true answer; what cannot be told of this one is told as a fork."""
    what = chance.choice(LIES)
    if what == "deep":
        return Lie(what, b'{"lanes":' + b"[" * 60_000)
    if what == "giant":
        return Lie(what, b" " * (2 * MAX_BATCH_BYTES + 1) + answer)
    batch = msgspec.json.decode(answer, type=Batch)
    lane = chance.choice(list(batch.lanes))
    said = batch.lanes[lane]
    head = msgspec.json.decode(base64.b64decode(json.loads(said.head)["payload"]), type=Head)
    frames = said.frames
    if what == "hole" and len(frames) > 1:
        frames = frames[1:]
    elif what == "changed frame" and frames and not frames[0].gone:
        frames = (msgspec.structs.replace(frames[0], body=b"changed"), *frames[1:])
    elif what == "lost past":
        head = msgspec.structs.replace(head, received=head.received + 1_000)
    else:
        what, head = "fork", msgspec.structs.replace(head, chain=sha256(b"fork" + head.chain.encode()))
    told = LaneBatch(frames, seal_head(head, node.keyring.signer("node")))
    return Lie(what, msgspec.json.encode(Batch({**batch.lanes, lane: told})))
