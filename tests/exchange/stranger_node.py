"""A node's receiving side, written by somebody who has `docs/formats` alone: no code of ours, the standard library and Ed25519.

It knows one network by its introductions ([introduction.md]), takes batches ([exchange.md], *What B checks*) and says with which
code it refuses what, where each lane stands, which records it holds and which are dead. Hosted desks, the inside of an agency and
looking again at what was put aside are left out: who takes part here has none of them.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

TYPE = "application/vnd.tansiq.{}+json;v=1"
LARGEST = 524288
LANES = ("alarm", "normal")
ROOT_ALONE = ("agency", "key", "desk", "revocation", "accord", "hosting")
NETWORKS_OWN = (*ROOT_ALONE, "centre", "sector", "seam", "standing-rule", "group")
Json = dict[str, Any]


class Refused(Exception):
    """What is not taken, with the code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def pae(kind: str, payload: bytes) -> bytes:
    """DSSE's pre-authentication encoding."""
    return b"DSSEv1 %d %b %d %b" % (len(kind.encode()), kind.encode(), len(payload), payload)


def link(chain: str, number: int, kind: str, digest: str) -> str:
    return sha(f"tansiq-chain-1\n{chain}\n{number}\n{kind}\n{digest}".encode())


@dataclass(frozen=True)
class Envelope:
    type: str
    payload: bytes
    keyid: str
    sig: bytes

    @property
    def said(self) -> Json:
        try:
            said = json.loads(self.payload)
        except (ValueError, RecursionError) as error:
            raise Refused("frame.unreadable") from error
        if not isinstance(said, dict):
            raise Refused("frame.unreadable")
        return said

    def under(self, public: bytes) -> Json:
        """What it says, if this key has signed it."""
        if sha(public) != self.keyid:
            raise Refused("frame.key")
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(self.sig, pae(self.type, self.payload))
        except (InvalidSignature, ValueError) as error:
            raise Refused("frame.signature") from error
        return self.said


def opened(data: bytes, what: str) -> Envelope:
    """An envelope with one signature; nothing of it is verified."""
    if len(data) > LARGEST:
        raise Refused("frame.too-large")
    try:
        said = json.loads(data)
        (signature,) = said["signatures"]
        kind, payload = said["payloadType"], base64.b64decode(said["payload"], validate=True)
        found = Envelope(kind, payload, signature["keyid"], base64.b64decode(signature["sig"], validate=True))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Refused("frame.unreadable") from error
    if kind != TYPE.format(what):
        raise Refused("frame.unreadable")
    return found


def instant(text: object) -> datetime:
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError as error:
        raise Refused("frame.unreadable") from error
    if at.tzinfo is None:
        raise Refused("frame.unreadable")
    return at


@dataclass
class Lane:
    """How far a lane was verified and kept, and what of it was put aside."""

    number: int = 0
    chain: str = "0" * 64
    epoch: int = 1
    as_of: str | None = None
    aside: list[tuple[int, str]] = field(default_factory=list)
    passed: dict[int, str] = field(default_factory=dict)
    """Every place at which the lane has been in this epoch, with its chain."""


class Network:
    """Who signs what: as the introductions and the lanes have told."""

    def __init__(self) -> None:
        self.roots: dict[str, bytes] = {}
        self.keys: dict[str, tuple[str, Json]] = {}
        self.revoked: dict[tuple[str, str], set[str]] = {}

    def hear(self, header: Json) -> None:
        owner, body = header["owner"], header["body"]
        if header["kind"] == "agency":
            self.roots.setdefault(owner, base64.b64decode(body["root"]))
        elif header["kind"] == "key":
            self.keys[body["key_id"]] = (owner, body)
        elif header["kind"] == "revocation":
            self.revoked.setdefault((owner, body["key_id"]), set()).add(body["lane"])

    def agency_of(self, node: str) -> str:
        return next(owner for owner, key in self.keys.values() if key["role"] == "node" and key["node"] == node)

    def founded_on(self, agency: str) -> str:
        return next(key["node"] for owner, key in self.keys.values() if owner == agency and key["role"] == "node")

    def node_key(self, node: str, keyid: str, at: datetime) -> bytes:
        owner, key = self.keys.get(keyid, ("", {}))
        if key.get("role") != "node" or key["node"] != node or (owner, keyid) in self.revoked:
            raise Refused("frame.key")
        return self._in_time(key, at)

    def copy_key(self, owner: str, kind: str, keyid: str, at: datetime, node: str, lane: str) -> bytes:
        root = self.roots.get(owner)
        if root is not None and sha(root) == keyid:
            return root
        of, key = self.keys.get(keyid, ("", {}))
        if kind in ROOT_ALONE or of != owner or key["role"] != "release":
            raise Refused("frame.key")
        lanes = self.revoked.get((owner, keyid), set())
        if lane in lanes or (lanes and node != self.founded_on(owner)):
            raise Refused("frame.key")
        return self._in_time(key, at)

    def _in_time(self, key: Json, at: datetime) -> bytes:
        if key.get("revoked_at") is not None or not instant(key["valid_from"]) <= at < instant(key["valid_until"]):
            raise Refused("frame.key")
        return base64.b64decode(key["public"])


class StrangerNode:
    """A node of one agency.

    Args:
        me: its name.
        agency: whose it is.
        status: of all that it takes.
    """

    def __init__(self, me: str, agency: str, status: str) -> None:
        self.me, self.agency, self.status = me, agency, status
        self.network = Network()
        self.lanes: dict[tuple[str, str], Lane] = {}
        self.held: dict[str, Json] = {}
        """By digest; a record that was recalled is there without its words."""
        self.newest: dict[str, tuple[str, Json]] = {}
        self.dead: set[tuple[str, str]] = set()

    def introduced(self, file: bytes, fingerprint: str) -> None:
        """Take an introduction in, under the fingerprint that was told by voice."""
        said = json.loads(file)
        envelopes = [base64.b64decode(each) for each in said["envelopes"]]
        root = base64.b64decode(opened(envelopes[0], "copy").said["body"]["root"])
        assert sha(root) == fingerprint == said["root"]
        for envelope in envelopes:
            copy = opened(envelope, "copy").under(root)
            assert (copy["owner"], copy["recipient"]) == (said["agency"], self.agency)
            self._keep(sha(envelope), copy)

    def take(self, peer: str, batch: bytes, now: datetime) -> list[str]:
        """Take an answer of a peer, the alarms first; the codes with which lanes were refused."""
        codes = []
        lanes = json.loads(batch)["lanes"]
        for name in LANES:
            if name in lanes:
                try:
                    self._lane(peer, name, lanes[name], now)
                except Refused as refused:
                    codes.append(refused.code)
        return codes

    def due(self, peer: str, lane: str) -> Json:
        """What its receipt for a lane says."""
        at = self.lane(peer, lane)
        return {
            "sender": peer,
            "receiver": self.me,
            "lane": lane,
            "epoch": at.epoch,
            "number": at.number,
            "chain": at.chain,
            "as_of": at.as_of,
            "refused": [{"number": number, "code": code} for number, code in at.aside if number > at.number - 2000],
        }

    def receipt(self, data: bytes, sender: str, receiver: str, lane: str, now: datetime) -> Json:
        """A receipt of somebody, verified: his key, the lane it names."""
        envelope = opened(data, "receipt")
        said = envelope.under(self.network.node_key(receiver, envelope.keyid, now))
        assert (said["sender"], said["receiver"], said["lane"]) == (sender, receiver, lane)
        return said

    def lane(self, peer: str, lane: str) -> Lane:
        return self.lanes.setdefault((peer, lane), Lane())

    def _lane(self, peer: str, name: str, batch: Json, now: datetime) -> None:
        at = self.lane(peer, name)
        envelope = opened(base64.b64decode(batch["head"]), "head")
        head = envelope.under(self.network.node_key(peer, envelope.keyid, now))
        if (head["sender"], head["receiver"], head["lane"]) != (peer, self.me, name):
            raise Refused("frame.addressee")
        if head["epoch"] < at.epoch:
            raise Refused("frame.epoch")
        if head["epoch"] > at.epoch:
            at = Lane(0, sha(self._opening(batch, head, now)), head["epoch"], at.as_of)
        if head.get("received", 0) > at.number:
            raise Refused("frame.chain")
        number, chain, fresh, passed = at.number, at.chain, list[Json](), dict[int, str]()
        for frame in batch["frames"]:
            if frame["number"] <= number and not fresh:
                continue
            if frame["number"] != number + 1:
                raise Refused("frame.gap")
            body = base64.b64decode(frame["body"])
            whole = sha(body) == frame["digest"]
            if not (whole if not frame.get("gone") else body == b"" and frame["kind"] == "copy"):
                raise Refused("frame.cut")
            number, chain = frame["number"], link(chain, frame["number"], frame["kind"], frame["digest"])
            passed[number] = chain
            fresh.append(frame)
        if head["number"] < at.number and not fresh:
            return
        if head["number"] > number:
            raise Refused("frame.gap")
        if (head["number"], head["chain"]) != (number, chain):
            raise Refused("frame.fork" if not fresh and head["number"] == at.number > 0 else "frame.chain")
        self.lanes[peer, name] = at
        for frame in fresh:
            try:
                self._frame(peer, name, frame, now)
            except Refused as refused:
                at.aside.append((frame["number"], refused.code))
        at.number, at.chain, at.passed = number, chain, at.passed | passed
        if head["complete"]:
            at.as_of = max(filter(None, (at.as_of, head["as_of"])), key=instant)

    def _opening(self, batch: Json, head: Json, now: datetime) -> bytes:
        if not batch.get("opening"):
            raise Refused("frame.epoch")
        envelope = opened(base64.b64decode(batch["opening"]), "epoch")
        said = envelope.under(self.network.node_key(head["sender"], envelope.keyid, now))
        if any(said[name] != head[name] for name in ("sender", "receiver", "lane", "epoch")):
            raise Refused("frame.epoch")
        return envelope.payload

    def _frame(self, peer: str, lane: str, frame: Json, now: datetime) -> None:
        node = next((keyid for keyid, (_, key) in self.network.keys.items() if key.get("node") == peer), "")
        self.network.node_key(peer, node, now)  # one that an earlier frame has revoked brings nothing more
        body = base64.b64decode(frame["body"])
        match frame["kind"]:
            case "copy":
                if not frame.get("gone") and frame["digest"] not in self.held:
                    self._copy(peer, lane, body)
            case "recall":
                self._recall(peer, lane, body)
            case "seen":
                self._seen(peer, body)
            case _:
                raise Refused("frame.kind")

    def _copy(self, peer: str, lane: str, body: bytes) -> None:
        envelope = opened(body, "copy")
        said = envelope.said
        for name in ("id", "kind", "owner", "recipient", "status", "token", "fields"):
            if not isinstance(said.get(name), str) or not said[name]:
                raise Refused("frame.unreadable")
        if not isinstance(said.get("version"), int) or said["version"] < 1:
            raise Refused("frame.unreadable")
        at = instant(said.get("released_at"))
        self._for_us(peer, said)
        envelope.under(self.network.copy_key(said["owner"], said["kind"], envelope.keyid, at, peer, lane))
        if said["status"] != self.status:
            raise Refused("frame.status")
        if (said["owner"], said["id"]) in self.dead:
            raise Refused("frame.recalled")
        before, held = self.newest.get(said["id"], (None, None))
        same = held is None or all(held[name] == said[name] for name in ("owner", "kind", "token"))
        version = held["version"] + 1 if held is not None else 1
        if not same or (said["version"], said.get("previous")) != (version, before):
            raise Refused("frame.version")
        self._keep(sha(body), said)

    def _recall(self, peer: str, lane: str, body: bytes) -> None:
        envelope = opened(body, "recall")
        said = envelope.said
        at = instant(said.get("recalled_at"))
        self._for_us(peer, said)
        envelope.under(self.network.copy_key(said["owner"], "recall", envelope.keyid, at, peer, lane))
        if said["status"] != self.status:
            raise Refused("frame.status")
        _, held = self.newest.get(said["id"], (None, None))
        if held is not None and held["owner"] == said["owner"] and held["kind"] in NETWORKS_OWN:
            raise Refused("frame.kind")
        self.dead.add((said["owner"], said["id"]))
        for copy in self.held.values():
            if (copy["owner"], copy["id"]) == (said["owner"], said["id"]):
                copy.pop("body", None)

    def _seen(self, peer: str, body: bytes) -> None:
        envelope = opened(body, "seen")
        said = envelope.said
        envelope.under(self.network.node_key(peer, envelope.keyid, instant(said.get("said_at"))))
        if (said["teller"], said["maker"]) != (peer, self.me):
            raise Refused("frame.addressee")
        if said["status"] != self.status:
            raise Refused("frame.status")

    def _for_us(self, peer: str, said: Json) -> None:
        if said["recipient"] != self.agency:
            raise Refused("frame.addressee")
        if said["owner"] != self.network.agency_of(peer):
            raise Refused("frame.owner")

    def _keep(self, digest: str, copy: Json) -> None:
        self.held[digest] = copy
        self.newest[copy["id"]] = (digest, copy)
        self.network.hear(copy)
