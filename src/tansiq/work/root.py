"""What an agency's root says after the founding: records of the network, written at the node that holds its key.

They are released to every agency that was served the agency's own record, through the same gate as all else, and travel as frames:
copies to the others' nodes, the content to the agency's own other ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

import msgspec

from tansiq.errors import Fault
from tansiq.exchange import outbox
from tansiq.exchange.frames import Lane
from tansiq.ids import AgencyId, CentreId, DeskId, Entropy, KeyId, NodeId, RecordId, sha256, token, uuid7
from tansiq.kinds import network as kinds
from tansiq.kinds import registry, shaping
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.release import Subject
from tansiq.network import admission
from tansiq.network.amendment import Amendment, named
from tansiq.network.book import Book
from tansiq.network.directory import Directory, KeyEntry
from tansiq.network.founding import KEY_VALID_FOR, SKEW
from tansiq.network.keyring import Keyring
from tansiq.records import audit, copies, holdings, log, writing
from tansiq.records.content import Content, Status
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.records.signing import Signer
from tansiq.storage import Tx

ROOT = "root"
"""Who approved, in the release decision: the agency's administrator, who holds its root key."""

LANES = (Lane.NORMAL, Lane.ALARM)
INTRODUCED = tuple(kind for kind in registry.NETWORK if kind not in ("standing-rule", "accord"))
"""Rules never leave; an accord is between two."""


class Differing(NamedTuple):
    """A thing of the network that is to be said anew: by kind and name, its body, and the version that it follows."""

    what: str
    kind: str
    body: msgspec.Struct
    before: Stored | None


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

    @property
    def fingerprint(self) -> KeyId:
        """Of the root's key.

        Raises:
            Fault: ``config.invalid`` when it is not on this node.
        """
        return self._keyring.signer("root").key_id

    def requested(self, tx: Tx, data: bytes, fingerprint: KeyId, now: datetime) -> admission.Request:
        """What a further node of the agency asks for, if the root may grant it; nothing is written.

        Raises:
            Fault: ``admission.invalid``.
        """
        return admission.checked(data, fingerprint, self._book.directory(tx), self._me, self._status, now)

    def admit(self, tx: Tx, data: bytes, fingerprint: KeyId, actor: str, now: datetime) -> bytes:
        """Certify a further node of the agency; the admission to be carried to it.

        Raises:
            Fault: ``admission.invalid``; ``config.invalid`` when the root key is not on this node.
        """
        root = self._keyring.signer("root")
        request = self.requested(tx, data, fingerprint, now)
        bodies: list[tuple[str, msgspec.Struct]] = [("key", key) for key in request.keys if key.role != "desk"]
        for desk in request.new.desks:
            bodies.append(("desk", desk))
            bodies += [("key", key) for key in request.keys if key.desk == desk.desk]
        for kind, body in bodies:
            self.say(tx, kind, body, now)
        audit.note(tx, now, actor, "node admit", request.new.node, fingerprint)
        return admission.write(tx, request, self._node, root, now)

    def renew(self, tx: Tx, actor: str, now: datetime) -> int:
        """Date every key of the agency that is not revoked anew, wherever it is held; how many.

        The keys themselves stay: a peer that did not know the new one could not be told of it under it.
        """
        directory = self._book.directory(tx)
        entries = [entry for entry in directory.keys_of(self._me) if not directory.is_revoked(entry)]
        for entry in entries:
            body = msgspec.structs.replace(entry.key, valid_until=now + KEY_VALID_FOR)
            self.say(tx, "key", body, now, self._said(tx, "key", entry.key.key_id), inside=body.role == "approver")
        audit.note(tx, now, actor, "key renew", self._me, str(len(entries)))
        return len(entries)

    def revoke(self, tx: Tx, which: str, since: datetime | None, actor: str, now: datetime) -> tuple[KeyId, ...]:
        """Revoke a key, or all keys that a further node holds: a frame in each lane, acting from its own place there.

        A key of this node gets its successor in the same transaction; `Keyring.settle` puts it in use.

        Args:
            which: a key's id, or a node's name.
            since: when it may first have been in other hands.

        Raises:
            Fault: ``key.not-found``, ``key.in-use``.
        """
        found = self._revocable(tx, which)
        directory = self._book.directory(tx)
        for entry in found:
            if directory.node_of(entry) == self._node:
                self._succeed(tx, directory, entry.key, now)
            for lane in LANES:
                body = kinds.Revocation(
                    key_id=entry.key.key_id, lane=lane.value, revoked_at=now, compromised_since=since
                )
                self.say(tx, "revocation", body, now, lane=lane)
            audit.note(tx, now, actor, "key revoke", entry.key.key_id, entry.key.desk or entry.key.role)
        return tuple(entry.key.key_id for entry in found)

    def succeed(self, tx: Tx, which: str, now: datetime) -> None:
        """Certify the successors of this node's own among the keys that `revoke` would revoke, while they still count.

        Raises:
            Fault: as `revoke`.
        """
        directory = self._book.directory(tx)
        for entry in self._revocable(tx, which):
            if directory.node_of(entry) == self._node:
                self._succeed(tx, directory, entry.key, now)

    def amend(self, tx: Tx, change: Amendment, actor: str, now: datetime) -> tuple[str, ...]:
        """Say what differs from what was said before; what did, by kind and name.

        Raises:
            Fault: as `differing`.
        """
        found = self.differing(tx, change)
        for _, kind, body, before in found:
            self.say(tx, kind, body, now, before, inside=isinstance(body, kinds.Rule))  # a rule is shown to nobody else
            if isinstance(body, kinds.Desk) and before is None:
                signer = self._keyring.make(f"desk-{body.desk}", self._entropy)
                self.say(tx, "key", self._key(signer, now, role="desk", desk=body.desk), now)
        said = tuple(each.what for each in found)
        audit.note(tx, now, actor, "node amend", self._me, " ".join(said))
        return said

    def differing(self, tx: Tx, change: Amendment) -> list[Differing]:
        """What of a change differs from what was said before, in the order in which it is said; nothing is written.

        Raises:
            Fault: ``config.invalid`` for a parent that is no agency of the network, and for an external party that is one.
        """
        agencies = self._book.directory(tx).agencies
        mine = agencies[self._me]
        strange = set(change.parents or ()) - set(mine.parents) - (agencies.keys() - {self._me})
        strange |= {noted.agency for noted in change.external} & agencies.keys()
        if strange:
            raise Fault("config.invalid", f"{', '.join(sorted(strange))}: no agency can be that here.")
        found = []
        for kind, name, body in change.bodies(mine):
            before = self._said(tx, kind, name)
            if before is None or registry.understood(before.header()) != body:
                found.append(Differing(f"{kind} {name}", kind, body, before))
        return found

    def introduce(self, tx: Tx, agency: AgencyId, now: datetime) -> None:
        """Say everything of the network once more with an agency in its audience that was not served before; nothing if it was."""
        served = holdings.recipients(tx, "agency")
        if agency in served:
            return
        newest = {each.id: each for each in log.of_kinds(tx, INTRODUCED) if each.here}
        for before in sorted(newest.values(), key=lambda each: each.seq):
            body = registry.understood(before.header())
            if body is not None and not (isinstance(body, kinds.Key) and body.role == "approver"):
                lane = Lane(body.lane) if isinstance(body, kinds.Revocation) else Lane.ALARM
                self.say(tx, before.kind, body, now, before, lane, (*served, agency))

    def _revocable(self, tx: Tx, which: str) -> list[KeyEntry]:
        directory = self._book.directory(tx)
        found = [
            entry
            for entry in directory.keys_of(self._me)
            if which in (entry.key.key_id, directory.node_of(entry))
            and not directory.is_revoked(entry)
            and entry.key.role != "approver"  # a person's: its account gets a new password, and with it a new key
        ]
        if not found:
            raise Fault("key.not-found", which)
        if any(entry.key.role == "node" and entry.key.node == self._node for entry in found):
            raise Fault("key.in-use", which)
        return found

    def _succeed(self, tx: Tx, directory: Directory, key: kinds.Key, now: datetime) -> None:
        name = f"desk-{key.desk}" if key.desk else key.role
        if self._keyring.has(name) and self._keyring.signer(name).key_id != key.key_id:
            return  # it has been followed already
        fresh = self._keyring.prepare(name, self._entropy)
        if fresh.key_id not in directory.keys:  # one that a crash has left waiting was certified before
            self.say(tx, "key", self._key(fresh, now, role=key.role, desk=key.desk), now)

    def _key(
        self,
        signer: Signer,
        now: datetime,
        *,
        role: Literal["desk", "release", "node", "approver"],
        desk: DeskId | None,
    ) -> kinds.Key:
        until = now + KEY_VALID_FOR
        return kinds.Key(
            key_id=signer.key_id,
            public=signer.public,
            role=role,
            desk=desk,
            node=self._node,
            valid_from=now - SKEW,
            valid_until=until,
        )

    def _said(self, tx: Tx, kind: str, name: str) -> Stored | None:
        """The newest version of what was said here of a thing by its name."""
        found = None
        for stored in log.of_kinds(tx, (kind,)):
            body = registry.understood(stored.header()) if stored.here else None
            if body is not None and named(body) == name:
                found = stored
        return found

    def say(
        self,
        tx: Tx,
        kind: str,
        body: msgspec.Struct | msgspec.Raw,
        now: datetime,
        before: Stored | None = None,
        lane: Lane = Lane.ALARM,
        to: tuple[AgencyId, ...] | None = None,
        *,
        inside: bool = False,
    ) -> Stored:
        """Write a record of the network, and queue it for everyone who was served before.

        Args:
            body: or its exact bytes.
            before: the version that it follows; None: a new record.
            to: for whom; None: everyone who was served this agency's own record.
            lane: all but revocations go in one lane: what they say depends on their order (a centre before its sectors).
            inside: it stays in the agency; only the agency's own other nodes get it.
        """
        root = self._keyring.signer("root")
        served = () if inside else holdings.recipients(tx, "agency") if to is None else to
        content = self._content(kind, body, served, before, now)
        stored = writing.write(tx, content, root, (), self._projections, now)
        directory = self._book.directory(tx)
        subject = Subject(digest=stored.digest, owner=self._me, kind=kind, label=labels.read(content.label, now))
        decision = release.decide(subject, approvers=(ROOT,), rules=(), agencies=dict.fromkeys(served, True), now=now)
        for right in release.released(decision, stored.digest):
            made = copies.make(
                tx, content, stored.digest, right, content.body, root, self._entropy, now, shaping.within
            )
            outbox.put(tx, made, _names(directory, right.recipient), lane, now)
        outbox.put_content(tx, stored, directory.siblings(self._me, self._node), lane, now)
        return stored

    def catch_up(self, tx: Tx, agencies: Iterable[AgencyId], now: datetime) -> None:
        """Queue for the nodes of some agencies what of the network they were not sent: a node that has just become known.

        It was admitted with what its own root's node held; what we have written since then went to the others alone. What it
        holds already it knows by its digest.
        """
        directory = self._book.directory(tx)
        for agency in sorted(set(agencies) - {self._me}):
            nodes = [node for node in _names(directory, agency) if not outbox.ever_had(tx, node, Lane.ALARM)]
            for made in copies.made_of_kinds(tx, agency, registry.NETWORK) if nodes else ():
                outbox.put(tx, made, nodes, Lane.ALARM, now)

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
