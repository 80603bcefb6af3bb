"""How an agency comes into being on its own node: keys, and the network records that its root signs.

Everything here is an act of the agency's administrator, who holds the root key. The copies for the other agencies of the list are
made through the same gate as all others (their approver is the root) and leave in an *introduction*, see `introduction`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

import msgspec

from tansiq.geo.place import Names
from tansiq.ids import AgencyId, CentreId, Digest, Entropy, NodeId, RecordId, token, uuid7
from tansiq.kinds import network as kinds
from tansiq.kinds import registry, shaping
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.release import StandingRule, Subject
from tansiq.network import standing, tls
from tansiq.network.keyring import Keyring, write_secret
from tansiq.records import copies, writing
from tansiq.records.content import Content, Status
from tansiq.records.projector import Projection
from tansiq.records.signing import Signer
from tansiq.storage import Tx

KEY_VALID_FOR = timedelta(days=365)
SKEW = timedelta(days=1)
"""Keys are valid from a day before: rooms' clocks differ."""


class Custody(msgspec.Struct, frozen=True, kw_only=True):
    """A centre and its map, kept by one agency for all.

    A sector without an agency, or with an empty one, is ground that nobody holds: TOML has no null, and an agency of no name would
    have to answer for it, which nobody could.
    """

    centre: kinds.Centre
    sectors: tuple[kinds.Sector, ...]
    seams: tuple[kinds.Seam, ...]

    def __post_init__(self) -> None:
        held = tuple(msgspec.structs.replace(sector, agency=sector.agency or None) for sector in self.sectors)
        msgspec.structs.force_setattr(self, "sectors", held)


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """An external party: one that has no node, is noted, and never served."""

    agency: AgencyId
    names: Names

    @property
    def body(self) -> kinds.Agency:
        """What is said of it."""
        return kinds.Agency(agency=self.agency, names=self.names, root=b"", external=True)


class Founding(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator says of his agency.

    Args:
        agency, names, parents: the agency.
        node: the name of this machine.
        address: where peers reach it, ``host:port``.
        network: the agencies to which it introduces itself.
        centre: the room it sits in.
        desks: its desks.
        rules: its standing rules.
        custody: the centre and map that it keeps, if it is the custodian.
        external: the external parties that it notes.
        status: exercise, actual or test.

    Raises:
        Fault: as `standing.check`, before anything is made of it.
    """

    agency: AgencyId
    names: Names
    parents: tuple[AgencyId, ...] = ()
    node: NodeId
    address: str
    network: tuple[AgencyId, ...]
    centre: CentreId
    desks: tuple[kinds.Desk, ...]
    rules: tuple[StandingRule, ...] = ()
    custody: Custody | None = None
    external: tuple[Noted, ...] = ()
    status: Status

    def __post_init__(self) -> None:
        standing.check(self.rules)


class Voice(Protocol):
    """Who writes a network record: an agency, to those of its list (`Founding`, `guests.Guest`)."""

    @property
    def agency(self) -> AgencyId: ...

    @property
    def network(self) -> tuple[AgencyId, ...]: ...

    @property
    def centre(self) -> CentreId: ...

    @property
    def status(self) -> Status: ...


def found(
    tx: Tx,
    spec: Founding,
    keyring: Keyring,
    folder: Path,
    projections: tuple[Projection, ...],
    entropy: Entropy,
    now: datetime,
    valid_for: timedelta = KEY_VALID_FOR,
) -> None:
    """Make the keys and write the agency's network records, with their copies for the rest of the list.

    Writes ``tls.pem`` and the key files into ``folder``. The keys hold for ``valid_for``.
    """
    root = keyring.make("root", entropy)
    bodies: list[tuple[str, msgspec.Struct]] = [
        ("agency", kinds.Agency(agency=spec.agency, names=spec.names, root=root.public, parents=spec.parents))
    ]
    bodies += [("key", key) for key in _keys(spec, keyring, folder, entropy, now, valid_for)]
    bodies += [("desk", desk) for desk in spec.desks]
    if spec.custody:
        bodies.append(("centre", spec.custody.centre))
        bodies += [("sector", sector) for sector in spec.custody.sectors]
        bodies += [("seam", seam) for seam in spec.custody.seams]
    bodies += [("agency", noted.body) for noted in spec.external]
    for kind, body in bodies:
        publish(tx, spec, kind, body, root, projections, entropy, now)
    for rule in spec.rules:
        keep(tx, spec, "standing-rule", kinds.Rule(rule=rule), root, (), projections, entropy, now)


def _keys(
    spec: Founding, keyring: Keyring, folder: Path, entropy: Entropy, now: datetime, valid_for: timedelta
) -> list[kinds.Key]:
    key = partial(kinds.Key, valid_from=now - SKEW, valid_until=now + valid_for)
    private, certificate = tls.make(spec.node, now)
    write_secret(folder / "tls.pem", private + certificate.encode())
    release_key, node_key = keyring.make("release", entropy), keyring.make("node", entropy)
    keys = [
        key(key_id=release_key.key_id, public=release_key.public, role="release"),
        key(
            key_id=node_key.key_id,
            public=node_key.public,
            role="node",
            node=spec.node,
            certificate=certificate,
            address=spec.address,
            sealing=keyring.make_opener(entropy).public,
        ),
    ]
    for desk in spec.desks:
        signer = keyring.make(f"desk-{desk.desk}", entropy)
        keys.append(key(key_id=signer.key_id, public=signer.public, role="desk", desk=desk.desk))
    return keys


def publish(
    tx: Tx,
    spec: Voice,
    kind: str,
    body: msgspec.Struct | msgspec.Raw,
    root: Signer,
    projections: tuple[Projection, ...],
    entropy: Entropy,
    now: datetime,
) -> None:
    """Keep a record and make its copies for everyone on the list; they leave with the introduction."""
    content, digest = keep(tx, spec, kind, body, root, spec.network, projections, entropy, now)
    subject = Subject(digest=digest, owner=spec.agency, kind=kind, label=labels.read(content.label, now))
    known = dict.fromkeys(spec.network, True)
    decision = release.decide(subject, approvers=("root",), rules=(), agencies=known, now=now)
    for right in release.released(decision, digest):
        copies.make(tx, content, digest, right, content.body, root, entropy, now, shaping.within)


def keep(
    tx: Tx,
    spec: Voice,
    kind: str,
    body: msgspec.Struct | msgspec.Raw,
    root: Signer,
    audience: tuple[AgencyId, ...],
    projections: tuple[Projection, ...],
    entropy: Entropy,
    now: datetime,
) -> tuple[Content, Digest]:
    raw = body if isinstance(body, msgspec.Raw) else registry.write(body)
    cause = f"{kind} {spec.agency} {len(raw)}"
    content = Content(
        id=RecordId(uuid7(now, entropy, cause)),
        version=1,
        kind=kind,
        owner=spec.agency,
        centre=spec.centre,
        status=spec.status,
        label=msgspec.Raw(msgspec.json.encode(labels.Label(audience=audience, show_audience=True))),
        token=token(entropy, f"token {cause}"),
        recorded_at=now,
        body=raw,
    )
    stored = writing.write(tx, content, root, (), projections, now)
    return content, stored.digest
