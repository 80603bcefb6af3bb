"""A further node of an agency: two files between the new machine and the node that holds the root key.

    new machine                                     the root's node
    request: its keys' public halves, its desks ──> admit: the root certifies them
    join: everything of the network             <── admission: all network records, named by the root

No private key travels: the new machine makes its own, and the root's stays where it is. Each file proves itself by a key whose
fingerprint the two administrators tell each other by voice: the request by the new node's key, the admission by the root's.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, Entropy, KeyId, NodeId, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.network import tls
from tansiq.network.directory import Directory
from tansiq.network.founding import KEY_VALID_FOR, SKEW
from tansiq.network.keyring import Keyring, write_secret
from tansiq.records import log, writing
from tansiq.records.content import Content, Copy, Status, decode
from tansiq.records.projector import Projection
from tansiq.records.signing import Envelope, Payload, Signer, key_id, open_envelope, verify
from tansiq.storage import Tx

MAX_BYTES = 32 * 1024 * 1024


class NewNode(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator says of a further node of his agency.

    Args:
        agency: whose node it will be.
        node: the name of this machine.
        address: where peers reach it, ``host:port``.
        centre: the room it stands in.
        desks: the desks that will sit at it, and at no other node.
        status: exercise, actual or test; as the agency's first node.
    """

    agency: AgencyId
    node: NodeId
    address: str
    centre: CentreId
    desks: tuple[kinds.Desk, ...]
    status: Status


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What the new node asks the root to certify (payload of an envelope that its node key signs)."""

    new: NewNode
    keys: tuple[kinds.Key, ...]


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The root's word on an admission (payload of an envelope that it signs).

    Args:
        agency, node, key_id: who is admitted, by its node key.
        home: the node that admits: what the agency's root has written was written there.
        records: the digests of the network records that follow, in their order.
    """

    agency: AgencyId
    node: NodeId
    key_id: KeyId
    home: NodeId
    status: Status
    admitted_at: datetime
    records: tuple[Digest, ...]


class Admission(msgspec.Struct, frozen=True):
    """The file's form: JSON; the manifest's envelope and those of the records in base64."""

    manifest: bytes
    records: tuple[bytes, ...]


def make_keys(spec: NewNode, keyring: Keyring, folder: Path, entropy: Entropy, now: datetime) -> bytes:
    """Make the new node's keys in ``folder``; the request, to be carried to the root's node."""
    private, certificate = tls.make(spec.node, now)
    write_secret(folder / "tls.pem", private + certificate.encode())
    key = partial(kinds.Key, node=spec.node, valid_from=now - SKEW, valid_until=now + KEY_VALID_FOR)
    node, release = keyring.make("node", entropy), keyring.make("release", entropy)
    keys = [
        key(
            key_id=node.key_id,
            public=node.public,
            role="node",
            certificate=certificate,
            address=spec.address,
            sealing=keyring.make_opener(entropy).public,
        ),
        key(key_id=release.key_id, public=release.public, role="release"),
    ]
    for desk in spec.desks:
        signer = keyring.make(f"desk-{desk.desk}", entropy)
        keys.append(key(key_id=signer.key_id, public=signer.public, role="desk", desk=desk.desk))
    return node.seal(Payload.NODE_REQUEST, msgspec.json.encode(Request(new=spec, keys=tuple(keys))))


def checked(
    data: bytes, fingerprint: KeyId, directory: Directory, me: AgencyId, status: Status, now: datetime
) -> Request:
    """A request that the root may grant, its keys dated by this node's clock.

    Args:
        fingerprint: of the new node's key, as its administrator told it by voice.

    Raises:
        Fault: ``admission.invalid``.
    """
    try:
        envelope = open_envelope(data, Payload.NODE_REQUEST)
        request = msgspec.json.decode(envelope.payload, type=Request)
        node = _one(request, "node")
        if envelope.keyid != fingerprint or node.key_id != fingerprint:
            raise Fault("admission.invalid", "It is not signed by the key that you were told.")
        verify(envelope, lambda _: node.public)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("admission.invalid", "The file cannot be read.") from error
    except Fault as fault:
        raise Fault("admission.invalid", fault.detail) from fault
    new = request.new
    if (new.agency, new.status) != (me, status):
        raise Fault("admission.invalid", f"It is for {new.agency} ({new.status}), not for {me} ({status}).")
    if new.node in _names(directory):
        raise Fault("admission.invalid", f"There is a node {new.node} already.")
    _check_keys(request, directory)
    _one(request, "release")
    until = now + KEY_VALID_FOR
    dated = [msgspec.structs.replace(key, valid_from=now - SKEW, valid_until=until) for key in request.keys]
    return msgspec.structs.replace(request, keys=tuple(dated))


def write(tx: Tx, request: Request, home: NodeId, root: Signer, now: datetime) -> bytes:
    """The admission of a node whose keys the root has just certified: all that this node knows of the network."""
    new = request.new
    held = (each for each in log.of_kinds(tx, registry.NETWORK) if not each.destroyed)
    records = tuple(
        each.envelope for each in held if each.header().holder == new.agency
    )  # a guest's are not ours to hand on
    manifest = Manifest(
        agency=new.agency,
        node=new.node,
        key_id=_one(request, "node").key_id,
        home=home,
        status=new.status,
        admitted_at=now,
        records=tuple(sha256(each) for each in records),
    )
    return msgspec.json.encode(Admission(root.seal(Payload.ADMISSION, msgspec.json.encode(manifest)), records))


def join(
    tx: Tx,
    data: bytes,
    me: tuple[AgencyId, NodeId, KeyId],
    status: Status,
    fingerprint: KeyId,
    projections: tuple[Projection, ...],
    now: datetime,
) -> Manifest:
    """Take an admission in at the node that it admits; taking it twice changes nothing.

    Args:
        me: this node's agency, its name, and its node key.
        fingerprint: of the agency's root key, as its administrator told it by voice.

    Raises:
        Fault: ``admission.invalid``; nothing of it is kept.
    """
    try:
        file = msgspec.json.decode(data[: MAX_BYTES + 1], type=Admission)
        root = _root(file, fingerprint)
        manifest = msgspec.json.decode(
            verify(open_envelope(file.manifest, Payload.ADMISSION), lambda _: root), type=Manifest
        )
        if (manifest.agency, manifest.node, manifest.key_id, manifest.status) != (*me, status):
            raise Fault("admission.invalid", f"It admits {manifest.node} of {manifest.agency} ({manifest.status}).")
        if manifest.records != tuple(sha256(each) for each in file.records):
            raise Fault("admission.invalid", "Its records are not those that the root has named.")
        roots = {manifest.agency: root}
        for envelope in file.records:
            header = _opened(envelope, roots, manifest.agency)
            if log.by_digest(tx, sha256(envelope)) is not None:
                continue
            if isinstance(header, Content):
                writing.take(tx, header, envelope, (), projections, now, manifest.home)
            else:
                writing.take(tx, header, envelope, (), projections, now)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("admission.invalid", "The file cannot be read.") from error
    except Fault as fault:
        if fault.code.startswith("store."):
            raise
        raise Fault("admission.invalid", fault.detail) from fault
    return manifest


def _root(file: Admission, fingerprint: KeyId) -> bytes:
    """The root key, out of the agency's own record, if it is the one that was told."""
    for envelope in file.records[:1]:
        body = registry.read("agency", decode(open_envelope(envelope, Payload.CONTENT).payload, Content).body)
        if isinstance(body, kinds.Agency) and key_id(body.root) == fingerprint:
            return body.root
    raise Fault("admission.invalid", "It is not signed by the root key that you were told.")


def _opened(envelope: bytes, roots: dict[AgencyId, bytes], me: AgencyId) -> Content | Copy:
    """One record of the network; an agency's first one brings its root key, under the word of ours that stands in the manifest."""
    kind = msgspec.json.decode(envelope, type=Envelope).payload_type
    opened = open_envelope(envelope, Payload.CONTENT if kind == Payload.CONTENT else Payload.COPY)
    header: Content | Copy = (
        decode(opened.payload, Content) if kind == Payload.CONTENT else decode(opened.payload, Copy)
    )
    mine = header.owner == me if isinstance(header, Content) else header.recipient == me != header.owner
    if not mine or header.kind not in registry.NETWORK:
        raise Fault("admission.invalid", "It holds records that do not belong in it.")
    body = registry.read(header.kind, header.body) if header.kind == "agency" else None
    if isinstance(body, kinds.Agency) and not body.external:
        roots.setdefault(header.owner, body.root)
    root = roots.get(header.owner)
    if root is None:
        raise Fault("admission.invalid", "A record in it comes before its agency's own.")
    verify(opened, lambda _: root)
    return header


def _check_keys(request: Request, directory: Directory) -> None:
    desks = sorted(desk.desk for desk in request.new.desks)
    keyed = sorted(key.desk or DeskId("") for key in request.keys if key.role == "desk")
    if keyed != desks or len(set(keyed)) != len(keyed):
        raise Fault("admission.invalid", "Every desk of it has one key, and no other has one.")
    taken = sorted({desk.desk for desk in request.new.desks} & directory.desks.keys())
    if taken:
        raise Fault("admission.invalid", f"There is a desk {taken[0]} already: a desk sits at one node.")
    for key in request.keys:
        if key_id(key.public) != key.key_id or key.node != request.new.node or key.revoked_at is not None:
            raise Fault("admission.invalid", "A key in it is not what it says.")
        if key.key_id in directory.keys:
            raise Fault("admission.invalid", "A key in it is certified already.")


def _one(request: Request, role: str) -> kinds.Key:
    found = [key for key in request.keys if key.role == role]
    if len(found) != 1:
        raise Fault("admission.invalid", f"It must have one {role} key.")
    return found[0]


def _names(directory: Directory) -> set[NodeId | None]:
    return {entry.key.node for entry in directory.keys.values() if entry.key.role == "node"}
