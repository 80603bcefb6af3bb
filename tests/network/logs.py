"""Logs of network records, said and signed by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, SectorId, SeededEntropy, sha256
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.labels.release import Fields
from tansiq.network.building import build
from tansiq.network.directory import Directory
from tansiq.records.content import Content, Copy, Status, encode
from tansiq.records.log import Stored
from tansiq.records.signing import Payload, Signer, new_key

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
ARMY, GUARD, COMMAND = AgencyId("army"), AgencyId("guard"), AgencyId("command")
NAMES = Names(en="x")
ROOM = CentreId("makhmur")


def signer(name: str) -> Signer:
    return Signer(new_key(SeededEntropy("directory"), name))


ROOTS = {agency: signer(f"root {agency}") for agency in (ARMY, GUARD, COMMAND)}


class Log:
    """Network records in the order in which they came."""

    def __init__(self) -> None:
        self.records: list[Stored] = []

    def say(
        self, owner: AgencyId, kind: str, body: msgspec.Struct | bytes, by: Signer | None = None, own: bool = False
    ) -> Log:
        """``owner`` says something, signed by its root unless somebody else signs."""
        raw = registry.write(body) if isinstance(body, msgspec.Struct) else msgspec.Raw(body)
        seq = len(self.records) + 1
        common: dict[str, Any] = {
            "id": f"r{seq}",
            "version": 1,
            "kind": kind,
            "owner": owner,
            "status": Status.EXERCISE,
            "token": f"{seq:032x}",
            "body": raw,
        }
        header: Content | Copy = (
            Content(**common, recorded_at=NOW)
            if own
            else Copy(**common, recipient=COMMAND, fields=Fields.FULL, released_at=NOW)
        )
        envelope = (by or ROOTS[owner]).seal(Payload.CONTENT if own else Payload.COPY, encode(header))
        self.records.append(Stored(seq, header.id, 1, kind, owner, own, header.token, sha256(envelope), NOW, envelope))
        return self

    @property
    def directory(self) -> Directory:
        return build(self.records)


def agency(name: AgencyId, root: Signer | None = None, *parents: AgencyId) -> kinds.Agency:
    return kinds.Agency(agency=name, names=NAMES, root=(root or ROOTS[name]).public, parents=parents)


def key(of: Signer, role: Any, **change: Any) -> kinds.Key:
    fields: dict[str, Any] = {
        "key_id": of.key_id,
        "public": of.public,
        "role": role,
        "valid_from": NOW,
        "valid_until": NOW + timedelta(days=1),
    }
    return kinds.Key(**fields | change)


def square(lat: float, lon: float, side: float = 0.1) -> Polygon:
    corners = ((lon, lat), (lon + side, lat), (lon + side, lat + side), (lon, lat + side), (lon, lat))
    return Polygon((corners,))


def desk(name: str, clearance: int = 1) -> kinds.Desk:
    return kinds.Desk(desk=DeskId(name), names=NAMES, centre=ROOM, clearance=clearance, ceiling=0)


def centre(lead: AgencyId = ARMY) -> kinds.Centre:
    return kinds.Centre(centre=ROOM, names=NAMES, lead=lead, area=square(35, 43))


def sector(name: str, who: AgencyId | None = ARMY, area: Polygon | None = None) -> kinds.Sector:
    return kinds.Sector(sector=SectorId(name), names=NAMES, centre=ROOM, agency=who, area=area or square(35, 43))


def known() -> Log:
    """A log in which all three agencies are known."""
    log = Log()
    for name in ROOTS:
        log.say(name, "agency", agency(name))
    return log
