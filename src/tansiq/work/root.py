"""What an agency's root says after the founding: records of the network, written at the node that holds its key.

They are released to every agency that was served the agency's own record, through the same gate as all else, and travel as frames:
copies to the others' nodes, the content to the agency's own other ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from tansiq.exchange import outbox
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, CentreId, Entropy, KeyId, NodeId, RecordId, sha256, token, uuid7
from tansiq.kinds import registry
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.release import Subject
from tansiq.network import admission
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.records import audit, copies, writing
from tansiq.records.content import Content, Status
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx

ROOT = "root"
"""Who approved, in the release decision: the agency's administrator, who holds its root key."""

LANE = Lane.ALARM
"""All of the network's records in one lane: what they say depends on their order (a centre before its sectors)."""


class Root:
    """Acts of the root of one agency, at its node.

    Args:
        me, node, centre, status: the node's settings.
    """

    def __init__(
        self,
        *,
        book: Book,
        keyring: Keyring,
        entropy: Entropy,
        projections: tuple[Projection, ...],
        me: AgencyId,
        node: NodeId,
        centre: CentreId,
        status: Status,
    ) -> None:
        self._book = book
        self._keyring = keyring
        self._entropy = entropy
        self._projections = projections
        self._me = me
        self._node = node
        self._centre = centre
        self._status = status

    def admit(self, tx: Tx, data: bytes, fingerprint: KeyId, actor: str, now: datetime) -> bytes:
        """Certify a further node of the agency; the admission to be carried to it.

        Raises:
            Fault: ``admission.invalid``; ``config.invalid`` when the root key is not on this node.
        """
        root = self._keyring.signer("root")
        request = admission.checked(data, fingerprint, self._book.directory(tx), self._me, self._status, now)
        bodies: list[tuple[str, msgspec.Struct]] = [("key", key) for key in request.keys if key.role != "desk"]
        for desk in request.new.desks:
            bodies.append(("desk", desk))
            bodies += [("key", key) for key in request.keys if key.desk == desk.desk]
        for kind, body in bodies:
            self.say(tx, kind, body, now)
        audit.note(tx, now, actor, "node admit", request.new.node, fingerprint)
        return admission.write(tx, request, self._node, root, now)

    def say(
        self, tx: Tx, kind: str, body: msgspec.Struct | msgspec.Raw, now: datetime, before: Stored | None = None
    ) -> Stored:
        """Write a record of the network, and queue it for everyone who was served before.

        Args:
            before: the version that it follows; None: a new record.
        """
        root = self._keyring.signer("root")
        served = copies.recipients_of(tx, "agency")
        content = self._content(kind, body, served, before, now)
        stored = writing.write(tx, content, root, (), self._projections, now)
        directory = self._book.directory(tx)
        subject = Subject(digest=stored.digest, owner=self._me, kind=kind, label=labels.read(content.label, now))
        decision = release.decide(subject, approvers=(ROOT,), rules=(), agencies=dict.fromkeys(served, True), now=now)
        for right in release.released(decision, stored.digest):
            made = copies.make(tx, content, stored.digest, right, content.body, root, self._entropy, now)
            outbox.put(tx, made, _names(directory, right.recipient), LANE, now)
        outbox.put_content(tx, stored, directory.siblings(self._me, self._node), LANE, now)
        return stored

    def catch_up(self, tx: Tx, agencies: Iterable[AgencyId], now: datetime) -> None:
        """Queue for the nodes of some agencies what of the network they were not sent: a node that has just become known.

        It was admitted with what its own root's node held; what we have written since then went to the others alone. What it
        holds already it knows by its digest.
        """
        directory = self._book.directory(tx)
        for agency in sorted(set(agencies) - {self._me}):
            nodes = [node for node in _names(directory, agency) if not outbox.ever_had(tx, node, LANE)]
            for made in copies.made_of_kinds(tx, agency, registry.NETWORK) if nodes else ():
                outbox.put(tx, made, nodes, LANE, now)

    def _content(
        self,
        kind: str,
        body: msgspec.Struct | msgspec.Raw,
        served: Iterable[AgencyId],
        before: Stored | None,
        now: datetime,
    ) -> Content:
        raw = body if isinstance(body, msgspec.Raw) else registry.write(body)
        cause = f"{kind} {self._me} {sha256(bytes(raw))}"
        label = labels.Label(audience=tuple(served), show_audience=True)
        return Content(
            id=before.id if before else RecordId(uuid7(now, self._entropy, cause)),
            version=before.version + 1 if before else 1,
            previous=before.digest if before else None,
            kind=kind,
            owner=self._me,
            centre=self._centre,
            status=self._status,
            label=msgspec.Raw(msgspec.json.encode(label)),
            token=before.token if before else token(self._entropy, f"token {cause}"),
            recorded_at=now,
            body=raw,
        )


def _names(directory: Directory, agency: AgencyId) -> list[NodeId]:
    return [entry.key.node for entry in directory.nodes_of(agency) if entry.key.node]
