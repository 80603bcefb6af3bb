"""Whether the lanes in are where the peers' own heads say, and are there at all where anything came by them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.clock import unstamp
from tansiq.errors import Fault
from tansiq.exchange.frames import EPOCH, START, Head, Lane, Opening, Position, read
from tansiq.ids import AgencyId, KeyId, NodeId, sha256
from tansiq.records import seen
from tansiq.records.findings import Findings
from tansiq.records.signing import MAX_ENVELOPE_BYTES, Payload, open_envelope, verify
from tansiq.storage import Tx

UNREADABLE = (Fault, ValueError, LookupError, TypeError)
CLOCKS = timedelta(days=1)
"""A machine's clock may have been put back by so much since a figure was kept."""


@dataclass(frozen=True)
class Senders:
    """What must be known of whoever sends.

    Args:
        mine: the nodes of this agency.
        known: whether anybody has ever named a node.
        key: (node, key) → the raw public key that was ever certified for it, or ``frame.key``.
        speakers: the nodes that bring, or brought, an agency's records.
        here: this agency and those with desks at its nodes: what one of them gives another is handed over without a lane.
        by_lane: whether records of a kind come by lanes alone, never with an introduction.
    """

    mine: tuple[NodeId, ...]
    known: Callable[[NodeId], bool]
    key: Callable[[NodeId, KeyId], bytes]
    speakers: Callable[[AgencyId], frozenset[NodeId]]
    here: Collection[AgencyId]
    by_lane: Callable[[str], bool]


def check(tx: Tx, senders: Senders, now: datetime | None, found: Findings) -> None:
    """Look at every lane in, and at what rests on one.

    Args:
        now: the instant by this machine's clock; None: ages are not judged.
    """
    positions = _lanes(tx, senders, found)
    _placed(tx, positions, found)
    _missing(tx, senders, frozenset(peer for peer, *_ in positions), found)
    _figures(tx, senders, frozenset(peer for peer, *_ in positions), now, found)


def _lanes(tx: Tx, senders: Senders, found: Findings) -> dict[tuple[NodeId, str, int], int]:
    positions: dict[tuple[NodeId, str, int], int] = {}
    for peer, lane, epoch, number, chain, opening, sealed in tx.rows(
        "SELECT peer, lane, epoch, number, chain, opening, head FROM lane_in ORDER BY peer, lane, epoch"
    ):
        where = f"lane {lane} from {peer}"
        positions[peer, lane, epoch] = number
        if not _proved(senders, peer, lane, Position(number, chain, epoch), opening, sealed):
            found.add("lane.head", where, "It is not where the peer's own head says.")
        empty = number == 0 and epoch > EPOCH
        sound = lane in set(Lane) and (number >= 1 or empty) and len(chain) == len(START)
        if not sound or not senders.known(peer):
            found.add("lane.head", where)
    return positions


def _proved(
    senders: Senders, peer: NodeId, lane: str, at: Position, opening: bytes | None, sealed: bytes | None
) -> bool:
    """Whether the peer's head is for this place, and the announcement of its epoch by the peer; older stores kept neither."""

    def opened(data: bytes, kind: Payload) -> bytes:
        return verify(open_envelope(data, kind), lambda key: senders.key(peer, key))

    try:
        if opening is not None:
            began = read(opened(opening, Payload.EPOCH), Opening)
            if (began.sender, began.lane, began.epoch) != (peer, lane, at.epoch):
                return False
        if sealed is None:
            return True
        said = read(opened(sealed, Payload.HEAD), Head)
    except UNREADABLE:
        return False
    here = Position(said.number, said.chain, said.epoch) == at
    return here and (said.sender, said.lane) == (peer, lane) and said.receiver in senders.mine


def _placed(tx: Tx, positions: dict[tuple[NodeId, str, int], int], found: Findings) -> None:
    """What is noted to have come at a number of a lane."""
    for peer, lane, epoch, number, digest, body in tx.rows(
        "SELECT peer, lane, epoch, number, digest, body FROM aside ORDER BY peer, lane, epoch, number"
    ):
        where = f"frame {number} of lane {lane} from {peer}"
        found.looked["frames put aside"] += 1
        whole = body is not None and len(body) < MAX_ENVELOPE_BYTES
        if not 0 < number <= positions.get((peer, lane, epoch), 0):
            found.add("aside", where, "It lies beyond the lane's position.")
        elif whole and sha256(body) != digest:
            found.add("aside", where, "It is not what its digest names.")
    for peer, lane, epoch, number, held in tx.rows(
        "SELECT came.peer, came.lane, came.epoch, came.number, record.seq FROM came"
        " LEFT JOIN record ON record.digest = came.digest ORDER BY came.peer, came.lane, came.epoch, came.number"
    ):
        where = f"frame {number} of lane {lane} from {peer}"
        if held is None:
            found.add("record.missing", where, "It brought one of the network's records, and that is not there.")
        if not 0 < number <= positions.get((peer, lane, epoch), 0):
            found.add("lane.missing", where, "It lies beyond the lane's position.")


def _missing(tx: Tx, senders: Senders, heard: frozenset[NodeId], found: Findings) -> None:
    """Whoever brought anything has a lane."""
    owners = {
        owner
        for owner, kind in tx.rows("SELECT DISTINCT owner, kind FROM record WHERE own = 0")
        if senders.by_lane(kind)
    } | {owner for (owner,) in tx.rows("SELECT DISTINCT owner FROM tombstone")}
    for owner in sorted(owners - set(senders.here)):
        speakers = senders.speakers(owner)
        if speakers and not speakers & heard:
            found.add("lane.missing", f"records of {owner}", "None of the nodes that bring them has a lane here.")
    homes = {
        home
        for home, kind in tx.rows("SELECT DISTINCT home, kind FROM record WHERE home IS NOT NULL")
        if senders.by_lane(kind)
    }
    for node in sorted((homes | _tellers(tx)) - heard):
        found.add("lane.missing", f"lanes from {node}", "It brought what is here, and has no lane.")


def _tellers(tx: Tx) -> set[NodeId]:
    """Who has told us what was seen there."""
    tellers: set[NodeId] = set()
    for (envelope,) in tx.rows("SELECT envelope FROM seen_word WHERE digest NOT IN (SELECT digest FROM outbox)"):
        try:
            tellers.add(seen.decode(open_envelope(envelope, Payload.SEEN).payload).teller)
        except Fault:
            continue  # `check_seen` says so
    return tellers


def _figures(tx: Tx, senders: Senders, heard: frozenset[NodeId], now: datetime | None, found: Findings) -> None:
    for side, name in tx.rows("SELECT side, name FROM kept ORDER BY side, name"):
        if name not in (heard if side == "peer" else senders.here):
            found.add("peer", f"what is kept of {side} {name}", "Nobody of that name has brought anything.")
    for peer, *times in tx.rows("SELECT peer, ours, theirs FROM age ORDER BY peer"):
        where = f"age of the picture of {peer}"
        if not senders.known(peer):
            found.add("peer", where, "Nobody has ever named this node.")
        for at in filter(None, times):
            try:
                ahead = now is not None and unstamp(at) > now + CLOCKS
            except ValueError:
                found.add("unreadable", where, "It does not say when.")
                continue
            if ahead:
                found.add("age", where, f"{at} is yet to come.")
