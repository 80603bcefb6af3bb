"""Goal: the test vectors of `docs/formats` are what the code makes today, and enough for somebody who has nothing of ours.

Method: the file is made again; then a reader that was written by the pages alone (`stranger_node`, `stranger`) takes it to pieces.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.conftest import ROOT
from tests.exchange import stranger, stranger_node
from tests.exchange.stranger_node import StrangerNode

FILE = ROOT / "docs" / "formats" / "vectors.json"
VECTORS: dict[str, Any] = json.loads(FILE.read_text())
KEYS: dict[str, dict[str, str]] = VECTORS["keys"]
A, B = VECTORS["nodes"]["A"], VECTORS["nodes"]["B"]
NOW = datetime.fromisoformat("2023-10-22T05:10:00Z")
OF = {each["what"]: each for each in VECTORS["envelopes"]}
UNSAID = {"put_back": "", "destroyed": 0}
"""What a receipt may leave out: no backup, and that the recall's words may still be in a file when it leaves."""


def test_the_vectors_are_what_the_code_makes_today(tmp_path: Path) -> None:
    made = tmp_path / "vectors.json"
    subprocess.run([sys.executable, ROOT / "scripts" / "make_vectors.py", "--into", made], check=True)
    assert json.loads(made.read_text()) == VECTORS, "run `make docs`"


@pytest.mark.parametrize("name", [name for name in KEYS if name != "sealing B"])
def test_rfc_8032_each_public_key_is_the_private_ones(name: str) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(KEYS[name]["private"]))
    assert key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex() == KEYS[name]["public"]
    assert stranger_node.sha(bytes.fromhex(KEYS[name]["public"])) == KEYS[name]["keyid"]


@pytest.mark.parametrize("told", OF.values(), ids=list(OF))
def test_each_envelope_is_signed_as_the_page_says(told: dict[str, str]) -> None:
    envelope = stranger_node.opened(told["envelope"].encode(), told["type"].split("tansiq.")[1].split("+")[0])
    assert envelope.payload == told["payload"].encode()
    assert stranger_node.sha(stranger_node.pae(told["type"], envelope.payload)) == told["signed"]
    assert stranger_node.sha(told["envelope"].encode()) == told["digest"]
    assert envelope.under(bytes.fromhex(KEYS[told["by"]]["public"])) == json.loads(told["payload"])
    again = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(KEYS[told["by"]]["private"]))
    assert again.sign(stranger_node.pae(told["type"], envelope.payload)) == envelope.sig


def node() -> StrangerNode:
    """B, which knows of A what an introduction would have told it."""
    found = StrangerNode(B, B, "exercise")
    valid = {"valid_from": "2023-10-01T00:00:00Z", "valid_until": "2023-11-01T00:00:00Z"}
    for name, role, at in (("node A", "node", A), ("release A", "release", None)):
        public = base64.b64encode(bytes.fromhex(KEYS[name]["public"])).decode()
        found.network.keys[KEYS[name]["keyid"]] = (A, {"role": role, "node": at, "public": public, **valid})
    return found


def holds(receiver: StrangerNode) -> None:
    """What the page says must have come of it."""
    for told in VECTORS["chains"]:
        at = receiver.lane(A, told["lane"])
        assert (at.epoch, at.number, at.chain) == (told["epoch"], len(told["chain"]) - 1, told["chain"][-1])
        assert list(at.passed.values()) == told["chain"][1:]
        assert json.loads(OF[f"receipt, {told['lane']}"]["payload"]) == receiver.due(A, told["lane"]) | UNSAID
    copy, recall = OF["copy, version 1"], json.loads(OF["recall"]["payload"])
    assert [*receiver.held] == [copy["digest"]] == recall["copies"][:1]
    assert "body" not in receiver.held[copy["digest"]]
    assert receiver.dead == {(A, recall["id"])}


def test_a_stranger_takes_the_batch_and_gives_these_receipts() -> None:
    receiver = node()
    assert receiver.take(A, json.dumps(VECTORS["batch"]).encode(), NOW) == []
    holds(receiver)


def test_a_stranger_reads_the_same_from_the_bundle() -> None:
    told, receiver = VECTORS["bundle"], node()
    data = base64.b64decode(told["file"])
    assert data[:40].hex() == told["header"]
    assert told["header"].startswith(told["salt"])
    assert stranger.info_of(A, B, bytes.fromhex(told["salt"]), 1).decode() == told["info"]
    private = X25519PrivateKey.from_private_bytes(bytes.fromhex(KEYS["sealing B"]["private"]))
    assert stranger.raw(private.public_key()).hex() == KEYS["sealing B"]["public"]
    (part,) = stranger.read(data, private, A, B)
    assert part == {"receipts": [], "batch": VECTORS["batch"], "last": True}
    assert receiver.take(A, json.dumps(part["batch"]).encode(), NOW) == []
    holds(receiver)
