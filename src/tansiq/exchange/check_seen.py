"""Whether what counts as seen rests on words that are signed, by whom they should be, and what was opened here on none but ours."""

from __future__ import annotations

from collections.abc import Callable

from tansiq.clock import stamp
from tansiq.ids import AgencyId, Digest, KeyId, NodeId, sha256
from tansiq.records import seen
from tansiq.records.findings import Findings
from tansiq.records.seen import Seen
from tansiq.records.signing import Payload, told
from tansiq.storage import Tx


def check(
    tx: Tx,
    mine: tuple[NodeId, ...],
    key: Callable[[NodeId, KeyId], bytes],
    may_go: Callable[[NodeId, AgencyId], bool],
    found: Findings,
) -> None:
    """Look at every word on what was opened, and at what rests on it.

    Args:
        mine: the nodes of this agency.
        key: (node, key) → the raw public key that was ever certified for it; raises ``frame.key``.
        may_go: whether a node takes, or took, for an agency.
    """
    words = _words(tx, key, found)
    for peer, digest in tx.rows("SELECT peer, digest FROM outbox WHERE kind = 'seen' ORDER BY id"):
        said = words.get(digest)
        if said is None or said.maker != peer or said.teller not in mine:
            found.add("lane.addressee", f"frame {digest[:16]} to {peer}", "It carries no word of ours for that node.")
    for copy, maker, word in tx.rows("SELECT copy, maker, word FROM opened WHERE word IS NOT NULL ORDER BY copy"):
        said = words.get(word)
        if said is None or said.maker != maker or copy not in {each.copy for each in said.opened}:
            found.add(
                "seen", f"copy {copy[:16]}", f"{maker} is said to have been told that it was opened, and was not."
            )
    for copy, held in tx.rows(
        "SELECT opened.copy, record.own FROM opened LEFT JOIN record ON record.digest = opened.copy ORDER BY opened.copy"
    ):
        if held != 0:
            found.add("seen", f"copy {copy[:16]}", "It is said to have been opened, and never came here.")
    for copy, word, made, here in tx.rows(
        "SELECT seen.copy, seen.word, copy.digest, record.seq FROM seen LEFT JOIN copy ON copy.digest = seen.copy"
        " LEFT JOIN record ON record.digest = seen.copy ORDER BY seen.copy"
    ):
        said = words.get(word) if word is not None else None
        told = here is not None if word is None else said is not None and copy in {each.copy for each in said.opened}
        if made is None or not told:
            found.add("seen", f"copy {copy[:16]}", "It counts as seen, and nobody has said so.")
    _told(tx, words, found)
    _heard(tx, mine, words, may_go, found)


def _told(tx: Tx, words: dict[Digest, Seen], found: Findings) -> None:
    """What a word of ours names was opened here, then."""
    for (digest,) in tx.rows("SELECT DISTINCT digest FROM outbox WHERE kind = 'seen' ORDER BY digest"):
        for each in words[digest].opened if digest in words else ():
            row = tx.one("SELECT at, word FROM opened WHERE copy = :copy", {"copy": each.copy})
            if row is None or tuple(row) != (stamp(each.at), digest):
                found.add("seen", f"copy {each.copy[:16]}", "We have said that it was opened, and do not know it so.")


def _heard(
    tx: Tx,
    mine: tuple[NodeId, ...],
    words: dict[Digest, Seen],
    may_go: Callable[[NodeId, AgencyId], bool],
    found: Findings,
) -> None:
    """What a peer says of the copies that were handed to it counts, no later than it says; no other word lies here."""
    said_here = {digest for (digest,) in tx.rows("SELECT digest FROM outbox WHERE kind = 'seen'")}
    for digest, said in words.items():
        if digest in said_here:
            continue
        if said.maker not in mine:
            found.add("seen", f"word {digest[:16]} on what was seen", "It is for another node, and was never queued.")
        for each in said.opened:
            row = tx.one(
                "SELECT copy.recipient, seen.at FROM copy JOIN outbox ON outbox.digest = copy.digest AND outbox.peer = :peer"
                " LEFT JOIN seen ON seen.copy = copy.digest WHERE copy.digest = :copy AND outbox.number IS NOT NULL",
                {"peer": said.teller, "copy": each.copy},
            )
            if row is not None and may_go(said.teller, row[0]) and (row[1] is None or row[1] > stamp(each.at)):
                found.add("seen", f"copy {each.copy[:16]}", f"{said.teller} has said that it was opened; that is lost.")


def _words(tx: Tx, key: Callable[[NodeId, KeyId], bytes], found: Findings) -> dict[Digest, Seen]:
    """The words that hold."""

    def teller(said: Seen, signer: KeyId) -> bytes:
        return key(said.teller, signer)

    words: dict[Digest, Seen] = {}
    for digest, envelope in tx.rows("SELECT digest, envelope FROM seen_word ORDER BY digest"):
        where = f"word {digest[:16]} on what was seen"
        said = found.signed(where, lambda data=envelope: told(data, Payload.SEEN, seen.decode, teller))  # type: ignore[misc]
        if said is None:
            continue
        if sha256(envelope) != digest:
            found.add("digest", where)
        words[digest] = said
    return words
