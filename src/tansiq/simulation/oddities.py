"""What a lane may carry that no desk wrote: frames which the receiver holds already, and poison which it must put aside.

They are put into the sender's store as if its own code had made them: the receiver must cope with a peer that is newer, broken, or
has told it the same thing on another way.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from tansiq.clock import stamp
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, Digest, sha256
from tansiq.records.signing import Payload
from tansiq.simulation.world import Place
from tansiq.storage import Tx


@dataclass
class Oddities:
    """Puts odd frames into outboxes, and remembers which must come to what.

    Args:
        poison: (sender, receiver) → digest → the code with which it must be put aside.
    """

    poison: dict[tuple[AgencyId, AgencyId], dict[Digest, str]] = field(default_factory=dict)
    count: int = 0

    def put(self, sender: Place, receiver: Place, chance: Random, stands: Callable[[Digest], bool]) -> str | None:
        """Queue one; what it is, or None when there was nothing of that sort to send.

        Args:
            stands: whether nobody has begun to recall what a copy is of: that recall would go astray as well.
        """
        self.count += 1
        what = chance.choice(("known", "misdirected", "unreadable", "newer kind"))
        lane = chance.choice(list(Lane))
        code = sender.db.freely(lambda tx: self._put(tx, sender, receiver, what, lane, chance, stands))
        return f"{what} frame {sender.name}->{receiver.name}" if code else None

    def bring_again(self, sender: Place, receiver: Place, chance: Random) -> bool:
        """Queue a copy of a series that was recalled, behind its recall, as a sender's old backup would; whether there was one."""
        self.count += 1
        return sender.db.freely(lambda tx: self._bring_again(tx, sender, receiver, chance))

    def _bring_again(self, tx: Tx, sender: Place, receiver: Place, chance: Random) -> bool:
        rows = tx.rows(
            "SELECT o.lane, r.recipient, c.id, d.envelope FROM outbox o JOIN recall r ON r.digest = o.digest"
            " JOIN copy c ON c.record = r.record AND c.recipient = r.recipient AND c.version = 1"
            " JOIN record d ON d.digest = c.content WHERE o.peer = :peer ORDER BY o.id",
            {"peer": receiver.name},
        )
        if not rows:
            return False
        lane, recipient, series, envelope = chance.choice(rows)
        header = json.loads(base64.b64decode(json.loads(envelope)["payload"]))
        left = ("recorded_at", "previous", "refs")
        copy = {name: value for name, value in header.items() if name not in left} | {
            "id": series,
            "version": 1,
            "centre": f"again {self.count}",
            "recipient": recipient,
            "fields": "full",
            "label": header["label"] | {"caveats": []},  # under SOURCE it might tell too much, and be refused for that
            "released_at": stamp(sender.clock.now()),
        }
        body = sender.node.keyring.signer("release").seal(Payload.COPY, json.dumps(copy).encode())
        digest = self.kept(tx, sender, receiver, body)
        self.queue(tx, sender, receiver, lane, "copy", digest)
        self.poison.setdefault((sender.agency, receiver.agency), {})[digest] = "frame.recalled"
        return True

    def _put(
        self,
        tx: Tx,
        sender: Place,
        receiver: Place,
        what: str,
        lane: Lane,
        chance: Random,
        stands: Callable[[Digest], bool],
    ) -> bool:
        match what:
            case "known":
                digest, code = self._introduced(tx, receiver, chance), None
            case "misdirected":
                digest, code = self._made_for_another(tx, receiver, chance, stands), "frame.addressee"
            case "unreadable":
                digest, code = self._rubbish(tx, sender, receiver), "frame.unreadable"
            case _:
                digest, code = self._rubbish(tx, sender, receiver), "frame.kind"
        if digest is None:
            return False
        self.queue(tx, sender, receiver, lane, "copy" if code != "frame.kind" else "seal", digest)
        if code is not None:
            self.poison.setdefault((sender.agency, receiver.agency), {})[digest] = code
        return True

    def _introduced(self, tx: Tx, receiver: Place, chance: Random) -> Digest | None:
        """A copy that the receiver has from the introduction."""
        return self._not_queued(
            tx, receiver, "c.recipient = :agency AND r.kind IN ('agency', 'key', 'desk', 'sector')", chance
        )

    def _made_for_another(
        self, tx: Tx, receiver: Place, chance: Random, stands: Callable[[Digest], bool]
    ) -> Digest | None:
        return self._not_queued(
            tx,
            receiver,
            "c.recipient <> :agency AND r.kind IN ('spot', 'alert', 'claim', 'movement') AND length(c.envelope) > 0",
            chance,
            stands,
        )

    def _not_queued(
        self, tx: Tx, receiver: Place, which: str, chance: Random, stands: Callable[[Digest], bool] = lambda _: True
    ) -> Digest | None:
        rows = tx.rows(
            f"SELECT c.digest FROM copy c JOIN record r ON r.digest = c.content WHERE {which}"
            " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.digest = c.digest AND o.peer = :peer) ORDER BY r.seq, c.recipient",
            {"agency": receiver.agency, "peer": receiver.name},
        )
        fit = [row[0] for row in rows if stands(row[0])]
        return chance.choice(fit) if fit else None

    def _rubbish(self, tx: Tx, sender: Place, receiver: Place) -> Digest:
        return self.kept(tx, sender, receiver, f"odd {self.count} {sender.name} {receiver.name}".encode())

    def queue(self, tx: Tx, sender: Place, receiver: Place, lane: str, kind: str, digest: Digest) -> None:
        """Queue what is kept among the copies."""
        tx.run(
            "INSERT INTO outbox (peer, lane, kind, digest, queued_at) VALUES (:peer, :lane, :kind, :digest, :at)",
            {
                "peer": receiver.name,
                "lane": lane,
                "kind": kind,
                "digest": digest,
                "at": stamp(sender.clock.now()),
            },
        )

    def kept(self, tx: Tx, sender: Place, receiver: Place, body: bytes) -> Digest:
        """Bytes, kept among the sender's copies for the receiver."""
        digest = sha256(body)
        tx.run(
            "INSERT INTO copy (digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope)"
            " VALUES (:digest, 'odd', :digest, :recipient, 'odd', 1, 'full', 'authority', '', :at, :body)",
            {
                "digest": digest,
                "recipient": receiver.agency,
                "at": stamp(sender.clock.now()),
                "body": body,
            },
        )
        return digest
