"""Whether what counts as seen rests on words that are signed, by whom they should be, and what was opened here on none but ours."""

from __future__ import annotations

from collections.abc import Callable

from tansiq.ids import Digest, KeyId, NodeId, sha256
from tansiq.records import seen
from tansiq.records.findings import Findings
from tansiq.records.seen import Seen
from tansiq.records.signing import Payload, told
from tansiq.storage import Tx


def check(tx: Tx, mine: tuple[NodeId, ...], key: Callable[[NodeId, KeyId], bytes], found: Findings) -> None:
    """Look at every word on what was opened, and at what rests on it.

    Args:
        mine: the nodes of this agency.
        key: (node, key) → the raw public key that was ever certified for it; raises ``frame.key``.
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
