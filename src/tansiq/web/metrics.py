"""Figures for the node's administrator, in Prometheus' text format (version 0.0.4); never contents, and nothing for a desk.

Written by hand: the format is a line a figure, and all of it is counted in the store or at hand already.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime

from litestar import Response, get

from tansiq.errors import Fault
from tansiq.exchange import epochs
from tansiq.ids import sha256
from tansiq.network.accounts import Role
from tansiq.storage import Tx
from tansiq.web.door import DeskRequest, Door, TheDoor, session
from tansiq.work.overview import overview

Sample = tuple[dict[str, str], float]
MEDIA_TYPE = "text/plain; version=0.0.4"
"""The framework adds the character set."""


@get("/metrics", include_in_schema=False, sync_to_thread=True)
def metrics(request: DeskRequest, door: TheDoor) -> Response[bytes]:
    """The figures; for a session of the administrator's role, or whoever has the token of the node's ``keys/metrics.token``."""
    check(request, door)
    return Response(door.db.read(lambda tx: text(tx, door)).encode(), media_type=MEDIA_TYPE)


def check(request: DeskRequest, door: Door) -> None:
    """Refuse all but the administrator.

    Raises:
        Fault: ``session.needed``; for others who are signed in ``record.not-found``: to them it is not there.
    """
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        if door.metrics_token is None or not secrets.compare_digest(sha256(token.strip().encode()), door.metrics_token):
            raise Fault("session.needed")
        return
    found = session(request, door)
    hosted = door.hosting(door.db.read(door.book.directory), found) is not None
    if hosted or Role.ADMINISTRATOR not in found.roles:
        raise Fault("record.not-found")  # a guest is nobody's administrator here


def text(tx: Tx, door: Door) -> str:
    """All figures on one snapshot."""
    return "".join(_lines(tx, door))


def _lines(tx: Tx, door: Door) -> Iterator[str]:
    now = door.clock.now()
    found = overview(tx, door.book.directory(tx), door.node, door.quotas, now)
    records = [
        ({"kind": kind.kind, "source": source}, float(count))
        for kind in found.records
        for source, count in (("own", kind.own), ("received", kind.received))
    ]
    yield _metric("tansiq_records", "Versions of records in the log.", "gauge", records)
    frames = [
        ({"peer": peer.node, "state": state}, float(count))
        for peer in found.peers
        for state, count in (("pending", peer.pending), ("sent", peer.sent), ("received", peer.received))
    ]
    yield _metric("tansiq_frames", "Frames out, by how far they have come.", "gauge", frames)
    aside = [({"peer": peer.node, "code": code}, float(count)) for peer in found.peers for code, count in peer.aside]
    yield _metric("tansiq_frames_aside", "Frames of a peer that were put aside.", "gauge", aside)
    ages = {peer.node: door.exchange.ages(tx, peer.node) for peer in found.peers}
    ours: list[Sample] = [({"peer": node}, _age(each.ours, now)) for node, each in ages.items() if each.ours]
    yield _metric("tansiq_picture_age_seconds", "How old our picture of a peer is.", "gauge", ours)
    theirs: list[Sample] = [({"peer": node}, _age(each.theirs, now)) for node, each in ages.items() if each.theirs]
    yield _metric("tansiq_their_picture_age_seconds", "How old a peer's picture of us is.", "gauge", theirs)
    faults = {peer.node: door.exchange.live(peer.node).fault for peer in found.peers}
    links = [({"peer": node, "code": code or "none"}, 1.0) for node, code in faults.items()]
    yield _metric("tansiq_link", "Every link and the code of what ails it.", "gauge", links)
    still: list[Sample] = [
        ({"peer": each.peer, "lane": each.lane, "way": each.way, "code": each.code}, 1.0) for each in epochs.broken(tx)
    ]
    yield _metric("tansiq_lane_broken", "Lanes that stand still: one side has lost part of its past.", "gauge", still)
    counted = [({"side": "peer", "of": peer.node}, peer.quota) for peer in found.peers]
    counted += [({"side": "guest", "of": guest.agency}, guest.quota) for guest in found.guests]
    bounded = [(who, quota) for who, quota in counted if quota is not None]
    amounts: list[Sample] = [(who, quota.bytes) for who, quota in bounded]
    yield _metric("tansiq_quota_used_bytes", "What counts against a day's quota now.", "gauge", amounts)
    quotas: list[Sample] = [(who, quota.quota) for who, quota in bounded]
    yield _metric("tansiq_quota_bytes", "A day's quota of a peer or guest.", "gauge", quotas)
    over: list[Sample] = [(who, 1.0) for who, quota in bounded if quota.over]
    yield _metric("tansiq_quota_over", "Peers and guests of whom only alarms are taken for now.", "gauge", over)
    unheard: list[Sample] = [({"owner": owner}, 1.0) for owner in found.waiting_for]
    yield _metric("tansiq_waiting_for_owner", "Owners whose copies are hidden since a restore.", "gauge", unheard)
    refusals = [({"code": code}, float(count)) for code, count in sorted(door.refusals.items())]
    yield _metric("tansiq_refusals_total", "Refusals at the desks' door since the start.", "counter", refusals)
    turned_away = [
        ({"of": told.peer or "strangers", "what": told.what}, float(count))
        for told, count in sorted(door.threshold.refusals.items(), key=str)
    ]
    yield _metric(
        "tansiq_peers_door_refusals_total",
        "Connections and calls that the peers' door had no room for since the start.",
        "counter",
        turned_away,
    )
    yield _metric(
        "tansiq_peers_door_strangers",
        "Connections there that nobody has proved.",
        "gauge",
        [({}, door.threshold.open())],
    )
    ends = [
        (
            {"role": key.role, "desk": key.desk or "", "at": key.node or "", "key": key.key_id[:16]},
            _left(key.valid_until, now),
        )
        for key in found.keys
        if not key.revoked
    ]
    yield _metric("tansiq_key_ends_seconds", "Until a key of this agency counts no more.", "gauge", ends)
    yield _metric("tansiq_unprojected", "Records that a projection could not take.", "gauge", [({}, found.unprojected)])
    yield _metric("tansiq_store_bytes", "The store on disk.", "gauge", [({}, float(door.db.size()))])


def _metric(name: str, help_: str, kind: str, samples: Iterable[Sample]) -> str:
    lines = [f"# HELP {name} {help_}\n", f"# TYPE {name} {kind}\n"]
    for labels, value in samples:
        said = ",".join(f'{label}="{_escaped(word)}"' for label, word in labels.items())
        lines.append(f"{name}{{{said}}} {value:g}\n" if said else f"{name} {value:g}\n")
    return "".join(lines)


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _left(until: datetime, now: datetime) -> float:
    return (until - now).total_seconds()


def _age(at: datetime | None, now: datetime) -> float:
    return max((now - at).total_seconds(), 0.0) if at else 0.0
