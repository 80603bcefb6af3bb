"""The parsers of files that a person hands over or lays into a folder: joinings, admissions, hostings, the map's own layers."""

from __future__ import annotations

import gzip
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from tansiq.cli import hosting
from tansiq.geo.place import Names
from tansiq.ids import CentreId, DeskId, KeyId, NodeId, SeededEntropy, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds.network import Terms
from tansiq.network import admission, guests, joining
from tansiq.network.admission import Admission, Manifest, NewNode
from tansiq.network.directory import Directory
from tansiq.network.joining import AnswerFile, Reveal
from tansiq.network.keyring import Keyring
from tansiq.overlays import features, geopackage, tiles
from tansiq.pictures import child, jpeg
from tansiq.records.content import Status
from tansiq.records.signing import Payload
from tests.fuzz.target import Target
from tests.network import logs
from tests.pictures import samples as pictures
from tests.records import samples
from tests.web import test_layers as layers

NOW: Final = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
NONCE: Final = b"n" * joining.NONCE_BYTES
SHM: Final = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def _offer() -> bytes:
    terms = Terms(proposer=samples.GUARD, other=samples.ARMY, status="exercise", valid_until=NOW + timedelta(days=9))
    return joining.seal_offer(terms, NONCE, samples.SIGNER)


def _read_offer(data: bytes) -> None:
    joining.in_time(joining.read_offer(data).terms, NOW)


def _answer() -> bytes:
    return joining.seal_answer(_offer(), NONCE, samples.SIGNER)


def _files(data: bytes) -> None:
    """The last file is of one form or of the other."""
    for form in (AnswerFile, Reveal):
        with suppress(joining.Fault):
            joining.read_file(data, form)


@cache
def _request() -> tuple[bytes, KeyId]:
    """A further node's request, and the fingerprint that its administrator tells."""
    desk = kinds.Desk(
        desk=DeskId("army.post"), centre=CentreId("makhmur"), names=Names(en="Post"), clearance=2, ceiling=2
    )
    new = NewNode(
        agency=logs.ARMY,
        node=NodeId("army.post"),
        address="127.0.0.1:9001",
        centre=CentreId("makhmur"),
        desks=(desk,),
        status=Status.EXERCISE,
    )
    with tempfile.TemporaryDirectory(dir=SHM) as folder:
        keyring = Keyring(Path(folder))
        data = admission.make_keys(new, keyring, Path(folder), SeededEntropy("a further node"), NOW)
        return data, keyring.signer("node").key_id


def _checked(data: bytes) -> None:
    admission.checked(data, _request()[1], Directory(), logs.ARMY, Status.EXERCISE, NOW)


def _admission() -> bytes:
    root = logs.ROOTS[logs.ARMY]
    agency = kinds.Agency(agency=logs.ARMY, names=logs.NAMES, root=root.public)
    (stored,) = logs.Log().say(logs.ARMY, "agency", agency, own=True).records
    manifest = Manifest(
        agency=logs.ARMY,
        node=NodeId("army.post"),
        key_id=KeyId("0" * 64),
        home=NodeId("army"),
        status=Status.EXERCISE,
        admitted_at=NOW,
        records=(sha256(stored.envelope),),
    )
    sealed = root.seal(Payload.ADMISSION, msgspec.json.encode(manifest))
    return msgspec.json.encode(Admission(sealed, (stored.envelope,)))


def _admitted(data: bytes) -> None:
    """As far as the root's word on whom it admits: what is behind it is the root's own."""
    me, root = (logs.ARMY, NodeId("another"), KeyId("0" * 64)), logs.ROOTS[logs.ARMY].key_id
    admission.join(cast(Any, None), data, me, Status.EXERCISE, root, (), NOW)


def _at(suffix: str, look: Callable[[Path], object]) -> Callable[[bytes], None]:
    """A parser of a file, as one of its bytes."""

    def parse(data: bytes) -> None:
        with tempfile.TemporaryDirectory(dir=SHM) as folder:
            file = Path(folder) / f"file{suffix}"
            file.write_bytes(data)
            look(file)

    return parse


def _hosting_offer() -> bytes:
    made = guests.Offer(
        guest=samples.GUARD,
        desk=DeskId("guard.watch"),
        host=samples.ARMY,
        node=NodeId("army"),
        public=samples.SIGNER.public,
    )
    return msgspec.json.encode(made)


GUEST: Final = b"""agency = "guard"
names = { en = "Guard" }
network = ["army"]
centre = "makhmur"
status = "exercise"

[[desks]]
desk = "guard.watch"
centre = "makhmur"
names = { en = "Watch" }
clearance = 2
ceiling = 2
"""


@cache
def _package() -> bytes:
    with tempfile.TemporaryDirectory(dir=SHM) as folder:
        file = Path(folder) / "zones.gpkg"
        layers.package(file, [(layers.blob(layers.AREA, envelope), "a") for envelope in (0, 1)], system=32638)
        return file.read_bytes()


def _archives() -> list[bytes]:
    said = msgspec.json.encode({"vector_layers": [{"id": "roads"}]})
    return [layers.archive(metadata=gzip.compress(said, mtime=0)), layers.archive(metadata=said, compression=1)]


def _collections() -> list[bytes]:
    return [layers.collection(layers.AREA, None, name="شارع")]


FILES: Final = {
    "picture": Target(jpeg.measure, lambda: [pictures.plain(), pictures.photograph(mode="L")], ("pictures/jpeg",)),
    "photograph": Target(
        child.answer,
        lambda: [pictures.photograph(24, 18, form) for form in ("JPEG", "PNG", "WEBP")],
        ("pictures/child",),
        guided=False,
    ),
    "joining offer": Target(_read_offer, lambda: [_offer()], ("network/joining",), guided=False),
    "joining answer": Target(
        lambda data: joining.read_answer(data, _offer()), lambda: [_answer()], ("network/joining",), guided=False
    ),
    "joining file": Target(
        _files,
        lambda: [msgspec.json.encode(each) for each in (AnswerFile(_answer(), b"{}"), Reveal(NONCE, b"{}"))],
        ("network/joining",),
        guided=False,
    ),
    "node's request": Target(_checked, lambda: [_request()[0]], ("network/admission",), guided=False),
    "admission": Target(_admitted, lambda: [_admission()], ("network/admission",), guided=False),
    "hosting offer": Target(
        _at(".json", lambda file: hosting._read(file, guests.Offer)),
        lambda: [_hosting_offer()],
        ("cli/hosting",),
        guided=False,
    ),
    "guest": Target(
        _at(".toml", lambda file: hosting._read(file, guests.Guest)), lambda: [GUEST], ("cli/hosting",), guided=False
    ),
    "layer of features": Target(features.check, _collections, ("overlays/features",), guided=False),
    "layer of tiles": Target(_at(".pmtiles", tiles.look), _archives, ("overlays/tiles",), guided=False),
    "layer in a GeoPackage": Target(
        _at(".gpkg", geopackage.as_geojson), lambda: [_package()], ("overlays/geopackage", "overlays/wkb"), guided=False
    ),
}
