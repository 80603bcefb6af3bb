"""Two agencies that never met join by an agreement: each root signs it, and two officers compare a short code by voice.

    A                                           B
    offer:  terms, root A, commitment  ───────>
            to a nonce                 <───────  answer: root B, B's nonce, B's introduction
    reveal: A's nonce, A's             ───────>
            introduction
    code ═══════════════ by voice ══════════════ code

The code is eight digits of a hash over the offer, the answer and A's nonce; so over both roots, the terms and both nonces. Why a
short code is enough: whoever stands between gives each side other bytes, and wants both codes alike. To B he has committed to his
nonce before he sees B's; to A he has answered before he sees A's. So he can search for nothing: he guesses, once in 10^8, and is
seen when he fails. Without the commitment he would try nonces until eight digits fit, in a second.

Source: S. Vaudenay, Secure Communications over Insecure Channels Based on Short Authenticated Strings, CRYPTO 2005 (message
cross-authentication); in use as RFC 6189 (ZRTP), section 4.4.1.1: hash commitment, then a short authentication string.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, KeyId, sha256
from tansiq.kinds.fields import HexDigest
from tansiq.kinds.network import Accord, Terms
from tansiq.records.signing import Payload, Signer, key_id, open_envelope, verify
from tansiq.storage import Tx

NONCE_BYTES = 32
DIGITS = 8
MAX_BYTES = 8 * 1024 * 1024


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What A proposes (payload of an envelope that its root signs).

    Args:
        root: A's raw root key.
        commitment: SHA-256 over A's nonce, which comes in the reveal.
    """

    terms: Terms
    root: bytes
    commitment: HexDigest


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """B's yes to exactly this offer (payload of an envelope that its root signs).

    Args:
        offer: the digest of the offer's envelope.
        root: B's raw root key.
        nonce: B's.
    """

    offer: Digest
    root: bytes
    nonce: bytes


class AnswerFile(msgspec.Struct, frozen=True):
    """B's file: the envelope of its answer, and its introduction."""

    answer: bytes
    introduction: bytes


class Reveal(msgspec.Struct, frozen=True):
    """A's second file: the nonce to which it had committed, and its introduction."""

    nonce: bytes
    introduction: bytes


P = TypeVar("P", Offer, Answer)
F = TypeVar("F", AnswerFile, Reveal)


@dataclass(frozen=True)
class Pending:
    """A joining that is under way here.

    Args:
        nonce: A's; at B None until it is revealed.
        answer: B's envelope; at A None until it has come.
        introduction: the other's, to be taken in once the code was compared.
    """

    agency: AgencyId
    offer: bytes
    nonce: bytes | None = None
    answer: bytes | None = None
    introduction: bytes | None = None

    @property
    def code(self) -> str:
        """What is compared by voice.

        Raises:
            Fault: ``joining.incomplete`` when something has not come yet.
        """
        if self.nonce is None or self.answer is None or self.introduction is None:
            raise Fault("joining.incomplete")
        said = f"tansiq-sas-1\n{sha256(self.offer)}\n{sha256(self.answer)}\n{self.nonce.hex()}"
        number = int(sha256(said.encode()), 16) % 10**DIGITS
        text = f"{number:0{DIGITS}}"
        return f"{text[:4]} {text[4:]}"

    def accord(self) -> Accord:
        """What both have signed: the terms between exactly these two roots."""
        offer = read_offer(self.offer)
        answer = read_answer(self.answer or b"", self.offer)
        return Accord(
            terms=offer.terms,
            proposer_root=key_id(offer.root),
            other_root=key_id(answer.root),
            signed=sha256(f"tansiq-accord-1\n{sha256(self.offer)}\n{sha256(self.answer or b'')}".encode()),
        )

    def root_of_other(self) -> KeyId:
        """The fingerprint of the other agency's root key, as it came."""
        offer = read_offer(self.offer)
        if offer.terms.proposer == self.agency:
            return key_id(offer.root)
        return key_id(read_answer(self.answer or b"", self.offer).root)


def commitment(nonce: bytes) -> str:
    """What A says of its nonce before it shows it."""
    return sha256(b"tansiq-sas-commit-1\n" + nonce)


def seal_offer(terms: Terms, nonce: bytes, root: Signer) -> bytes:
    """A's first file."""
    offer = Offer(terms=terms, root=root.public, commitment=commitment(nonce))
    return root.seal(Payload.OFFER, msgspec.json.encode(offer))


def seal_answer(offer: bytes, nonce: bytes, root: Signer) -> bytes:
    """B's yes."""
    return root.seal(Payload.ANSWER, msgspec.json.encode(Answer(offer=sha256(offer), root=root.public, nonce=nonce)))


def read_offer(data: bytes) -> Offer:
    """An offer that its own root has signed: whose root that is, the code must show.

    Raises:
        Fault: ``joining.invalid``.
    """
    offer = _read(data, Payload.OFFER, Offer)
    _signed(data, Payload.OFFER, offer.root)
    if offer.terms.proposer == offer.terms.other:
        raise Fault("joining.invalid", "An agency does not join itself.")
    return offer


def read_answer(data: bytes, offer: bytes) -> Answer:
    """An answer to this very offer, signed by the root that it brings.

    Raises:
        Fault: ``joining.invalid``.
    """
    answer = _read(data, Payload.ANSWER, Answer)
    _signed(data, Payload.ANSWER, answer.root)
    if answer.offer != sha256(offer) or len(answer.nonce) != NONCE_BYTES:
        raise Fault("joining.invalid", "It answers another offer.")
    return answer


def read_file(data: bytes, type_: type[F]) -> F:
    """One of the JSON files.

    Raises:
        Fault: ``joining.invalid``.
    """
    try:
        return msgspec.json.decode(data[: MAX_BYTES + 1], type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("joining.invalid", "The file cannot be read.") from error


def revealed(pending: Pending, reveal: Reveal) -> Pending:
    """B's joining with the nonce that A had committed to.

    Raises:
        Fault: ``joining.invalid`` when it is another.
    """
    if len(reveal.nonce) != NONCE_BYTES or commitment(reveal.nonce) != read_offer(pending.offer).commitment:
        raise Fault("joining.invalid", "It does not show what the offer had committed to.")
    return Pending(pending.agency, pending.offer, reveal.nonce, pending.answer, reveal.introduction)


# ---- what is under way


def keep(tx: Tx, pending: Pending) -> None:
    """Note how far a joining has come; a new one with the same agency takes the place of an old one."""
    tx.run(
        "INSERT INTO joining (agency, offer, nonce, answer, introduction) VALUES (:agency, :offer, :nonce, :answer, :introduction)"
        " ON CONFLICT (agency) DO UPDATE SET offer = excluded.offer, nonce = excluded.nonce, answer = excluded.answer,"
        " introduction = excluded.introduction",
        {
            "agency": pending.agency,
            "offer": pending.offer,
            "nonce": pending.nonce,
            "answer": pending.answer,
            "introduction": pending.introduction,
        },
    )


def kept(tx: Tx, agency: AgencyId) -> Pending:
    """The joining with an agency that is under way.

    Raises:
        Fault: ``joining.not-found``.
    """
    row = tx.one(
        "SELECT agency, offer, nonce, answer, introduction FROM joining WHERE agency = :agency", {"agency": agency}
    )
    if row is None:
        raise Fault("joining.not-found", agency)
    return Pending(*row)


def under_way(tx: Tx) -> list[Pending]:
    """Every joining that is under way, by agency."""
    return [
        Pending(*row) for row in tx.rows("SELECT agency, offer, nonce, answer, introduction FROM joining ORDER BY 1")
    ]


def forget(tx: Tx, agency: AgencyId) -> None:
    """It is done, or given up."""
    tx.run("DELETE FROM joining WHERE agency = :agency", {"agency": agency})


def _read(data: bytes, kind: Payload, type_: type[P]) -> P:
    try:
        return msgspec.json.decode(open_envelope(data, kind).payload, type=type_)
    except (Fault, msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("joining.invalid", "The file cannot be read.") from error


def _signed(data: bytes, kind: Payload, root: bytes) -> None:
    try:
        verify(open_envelope(data, kind), lambda _: root)
    except Fault as fault:
        raise Fault("joining.invalid", "It is not signed by the root key that it brings.") from fault


def in_time(terms: Terms, now: datetime) -> None:
    """Refuse terms that are over.

    Raises:
        Fault: ``joining.over``.
    """
    if terms.valid_until.tzinfo is None or terms.valid_until <= now:
        raise Fault("joining.over")
