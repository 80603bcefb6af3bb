"""The directory made from the log's network records, in their order.

Trust rules, the same whether a record was written here or came from outside:

- the first `agency` record pins that agency's root key; later ones must be signed by it;
- an external party (no node, no key) is what the first agency to note it says of it; it is none of the agencies, so nothing is ever
  released to it, and a party that founds a node under that name takes the note's place;
- keys and desks count only from the agency's root; a name that another agency's node, key or desk has is not given twice;
- a key means what the root's `key` record says, between its two dates; a revocation acts from its place in the lane: what comes
  after it is refused whatever date it bears, what came before stands. In the lanes of another node than the one that revokes, where
  no such place can be, it acts at once; and none is ever taken back;
- a person's key to approve counts from the root's own content alone: it is never copied to another agency, nor taken from one;
- a standing rule counts from the root's own content alone, and has as many approvals as different persons' signatures verify over
  its exact bytes, under keys in force at its place; the root's signature stands for one where there are none;
- a standing rule without its zones counts for nothing, nor does what was said before under its name;
- a rule for life safety counts for the kinds that have a minimum, and for no other that it names (`life_safety`);
- a group is its owner's list: who is in it is what the newest record of its owner under that name says; two owners may have groups
  of one name, so a group is named ``OWNER/GROUP``;
- a desk is hosted elsewhere while guest's and host's roots have both said so in the same bytes (`hosting`): its key may then
  release what the guest's root named, the host's node speaks for the guest, and copies for the guest go to that node too;
- a centre belongs to whoever's `centre` record came first (its custodian); sectors and seams of a centre count only from him.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

import msgspec

from tansiq.errors import Fault
from tansiq.geo.area import check_area
from tansiq.geo.place import check_geometry
from tansiq.ids import AgencyId, KeyId, Token, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.labels.release import StandingRule
from tansiq.network import life_safety, standing
from tansiq.network.directory import DeskEntry, Directory, KeyEntry
from tansiq.records import approvals
from tansiq.records.content import Content, Copy, is_instant
from tansiq.records.log import Stored
from tansiq.records.signing import Signature, key_id


def build(stored: Iterable[Stored]) -> Directory:
    """Make the directory from network records in the order of the log."""
    directory = Directory()
    rules: dict[str, StandingRule] = {}
    ground: dict[Token, str] = {}
    for record in stored:
        try:
            header = record.header()
            body = registry.understood(header)
        except Fault:
            continue  # kept, but it says nothing: one agency's strange record must not cost a node its network
        _take(directory, rules, ground, header, body, signed_by(record.envelope), record.seq)
    hashed = sha256("\n".join(f"{token}:{ground[token]}" for token in sorted(ground)).encode())
    return Directory(
        directory.agencies,
        directory.keys,
        directory.desks,
        directory.revocations,
        directory.accords,
        directory.centres,
        directory.sectors,
        directory.seams,
        tuple(rules[name] for name in sorted(rules)),
        directory.groups,
        hashed,
        directory.hostings,
        directory.external,
    )


class _Signed(msgspec.Struct):
    signatures: tuple[Signature, ...]


def signed_by(envelope: bytes) -> KeyId:
    """Which key is named as the signer of an envelope that was taken."""
    return msgspec.json.decode(envelope, type=_Signed).signatures[0].keyid


def _take(
    directory: Directory,
    rules: dict[str, StandingRule],
    ground: dict[Token, str],
    header: Content | Copy,
    body: msgspec.Struct | None,
    signer: KeyId,
    place: int,
) -> None:
    owner = header.owner
    known = directory.agencies.get(owner)
    rooted = known is not None and signer == key_id(known.root)
    match body:
        case kinds.Agency(external=True):
            first = directory.external.get(body.agency, (owner, body))[0]
            if rooted and first == owner and body.agency not in directory.agencies:
                directory.external[body.agency] = (owner, body)
        case kinds.Agency():
            if body.agency == owner and signer == key_id(known.root if known else body.root):
                directory.agencies[owner] = body
                directory.external.pop(owner, None)
        case kinds.Key():
            if (
                rooted
                and key_id(body.public) == body.key_id
                and directory.keys.get(body.key_id, KeyEntry(owner, body)).agency == owner
                and _is_free(directory, owner, body)
                and _dated(body)
                and (body.role != "approver" or isinstance(header, Content))
            ):
                directory.keys[body.key_id] = KeyEntry(owner, _as_before(directory.keys.get(body.key_id), body))
        case kinds.Revocation():
            if rooted:
                of_key = directory.revocations.setdefault((owner, KeyId(body.key_id)), {})
                of_key.setdefault(body.lane, body)
        case kinds.Desk():
            if rooted and directory.desks.get(body.desk, DeskEntry(owner, body)).agency == owner:
                directory.desks[body.desk] = _seated(directory.desks.get(body.desk), DeskEntry(owner, body, place))
        case kinds.Hosting():
            if rooted:
                directory.hostings.take(owner, body, sha256(bytes(header.body)))
        case kinds.Accord():
            if rooted and owner in body.between():
                directory.accords.update({(owner, other): body for other in body.between() - {owner}})
        case kinds.Centre():
            if directory.centres.get(body.centre, (owner, body))[0] == owner:
                directory.centres[body.centre] = (owner, body)
        case kinds.Sector() | kinds.Seam():
            custodian = directory.centres.get(body.centre)
            if custodian is not None and custodian[0] == owner and _drawn(body):
                if isinstance(body, kinds.Sector):
                    directory.sectors[body.sector] = body
                else:
                    directory.seams[body.seam] = body
                ground[header.token] = sha256(bytes(header.body))
        case kinds.Group():
            directory.groups.take(header, body, place)
        case kinds.Rule():
            if isinstance(header, Content) and rooted:
                rules.pop(body.rule.id, None)  # the newest word counts; one that no clock can judge says nothing
                if not standing.dated(body.rule):
                    return
                persons = max(_persons(directory, header, body), 1)
                rules[body.rule.id] = msgspec.structs.replace(life_safety.heard(body.rule), approvals=persons)


def _seated(known: DeskEntry | None, said: DeskEntry) -> DeskEntry:
    """A desk as it is after one more word on it, which came at ``said.since``."""
    if known is None:
        return said
    one, two = known.seat, said.seat
    if (one.clearance, one.caveats) == (two.clearance, two.caveats):
        return replace(known, desk=said.desk)
    return replace(known, desk=said.desk, changed=said.since, changes=known.changes + 1)


class _Rule(msgspec.Struct):
    """A rule's exact bytes: what its approvals are signed over."""

    rule: msgspec.Raw


def _persons(directory: Directory, header: Content, body: kinds.Rule) -> int:
    """How many different persons approved a rule, by the keys in force at its place."""
    exact = bytes(msgspec.json.decode(header.body, type=_Rule).rule)
    holders = partial(directory.approver, header.owner)
    return len(approvals.rule_approved_by(exact, body.rule.id, body.approvals, holders))


def _is_free(directory: Directory, owner: AgencyId, key: kinds.Key) -> bool:
    """Whether a node's name is not another agency's already: copies go to nodes by name."""
    return not any(
        entry.key.role == key.role == "node" and entry.key.node == key.node and entry.agency != owner
        for entry in directory.keys.values()
    )


def _dated(key: kinds.Key) -> bool:
    return is_instant(key.valid_from) and is_instant(key.valid_until)


def _drawn(body: kinds.Sector | kinds.Seam) -> bool:
    """Whether a sector's outline can be laid on the ground; no other may come into the map."""
    if isinstance(body, kinds.Seam):
        return True
    try:
        check_geometry(body.area, "area")
        check_area(body.area, "area")
    except Fault:
        return False
    return True


def _as_before(known: KeyEntry | None, key: kinds.Key) -> kinds.Key:
    """A key that was revoked stays so, whatever a later record says."""
    revoked_at = known.key.revoked_at if known else None
    return msgspec.structs.replace(key, revoked_at=revoked_at) if revoked_at else key
