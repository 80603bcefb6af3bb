"""The steps of a joining at one node: see `network.joining` for what they are and why a short code is enough."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Entropy
from tansiq.kinds.network import Terms
from tansiq.network import introduction, joining
from tansiq.network.joining import NONCE_BYTES, AnswerFile, Pending, Reveal
from tansiq.network.keyring import Keyring
from tansiq.records import audit
from tansiq.records.content import Status
from tansiq.records.projector import Projection
from tansiq.storage import Database, Tx
from tansiq.work.office import ADMINISTRATOR
from tansiq.work.root import Root

Step = Literal["offer", "answer", "last"]
"""Which of the three files of a joining one is."""


@dataclass(frozen=True)
class Joining:
    """Joining another agency, at the node that holds the root key.

    Args:
        me, status: the node's settings.
    """

    root: Root
    keyring: Keyring
    entropy: Entropy
    projections: tuple[Projection, ...]
    me: AgencyId
    status: Status

    def root_here(self) -> bool:
        """Whether the root's key is on this machine: without it nobody joins here."""
        return self.keyring.has("root")

    def offer(
        self,
        tx: Tx,
        other: AgencyId,
        served: str,
        valid_until: datetime,
        now: datetime,
        actor: str = ADMINISTRATOR,
    ) -> bytes:
        """A's first file.

        Raises:
            Fault: ``joining.invalid``.
        """
        terms = Terms(proposer=self.me, other=other, served=served, status=self.status.value, valid_until=valid_until)
        joining.in_time(terms, now)
        nonce = self.entropy.take(NONCE_BYTES, f"joining {other}")
        data = joining.seal_offer(terms, nonce, self.keyring.signer("root"))
        joining.read_offer(data)
        joining.keep(tx, Pending(other, data, nonce))
        audit.note(tx, now, actor, "peer offer", other)
        return data

    def answer(self, tx: Tx, data: bytes, now: datetime, actor: str = ADMINISTRATOR) -> bytes:
        """B's yes to an offer: it takes nothing in yet.

        Raises:
            Fault: ``joining.invalid``.
        """
        terms = joining.read_offer(data).terms
        joining.in_time(terms, now)
        if (terms.other, terms.status) != (self.me, self.status.value):
            raise Fault("joining.invalid", f"It is an offer to {terms.other} ({terms.status}).")
        root = self.keyring.signer("root")
        envelope = joining.seal_answer(data, self.entropy.take(NONCE_BYTES, f"joining {terms.proposer}"), root)
        joining.keep(tx, Pending(terms.proposer, data, None, envelope))
        audit.note(tx, now, actor, "peer answer", terms.proposer)
        return msgspec.json.encode(AnswerFile(envelope, self._introduction(tx, terms.proposer, now)))

    def reveal(self, tx: Tx, other: AgencyId, data: bytes, now: datetime) -> tuple[bytes, str]:
        """A's second file, and the code. The first answer counts: A's nonce is shown once.

        Raises:
            Fault: ``joining.not-found``, ``joining.invalid``.
        """
        pending = joining.kept(tx, other)
        file = joining.read_file(data, AnswerFile)
        joining.read_answer(file.answer, pending.offer)
        if pending.nonce is None or pending.answer not in (None, file.answer):
            raise Fault("joining.invalid", "The offer was answered before, and not by this.")
        known = Pending(other, pending.offer, pending.nonce, file.answer, file.introduction)
        joining.keep(tx, known)
        return msgspec.json.encode(Reveal(pending.nonce, self._introduction(tx, other, now))), known.code

    def revealed(self, tx: Tx, other: AgencyId, data: bytes) -> str:
        """B has A's second file: the code.

        Raises:
            Fault: ``joining.not-found``, ``joining.invalid``.
        """
        known = joining.revealed(joining.kept(tx, other), joining.read_file(data, Reveal))
        joining.keep(tx, known)
        return known.code

    def read(self, tx: Tx, data: bytes, now: datetime) -> tuple[Step, Pending]:
        """What a file of a joining is, and to which it belongs; nothing is written.

        Raises:
            Fault: ``joining.invalid`` when it is none, or belongs to none that is under way here.
        """
        try:
            terms = joining.read_offer(data).terms
        except Fault:
            return self._read_later(tx, data)
        joining.in_time(terms, now)
        if (terms.other, terms.status) != (self.me, self.status.value):
            raise Fault("joining.invalid", f"It is an offer to {terms.other} ({terms.status}).")
        return "offer", Pending(terms.proposer, data)

    def _read_later(self, tx: Tx, data: bytes) -> tuple[Step, Pending]:
        for pending in joining.under_way(tx):
            with suppress(Fault):
                if joining.read_offer(pending.offer).terms.proposer == self.me:
                    joining.read_answer(joining.read_file(data, AnswerFile).answer, pending.offer)
                    return "answer", pending
                joining.revealed(pending, joining.read_file(data, Reveal))
                return "last", pending
        raise Fault("joining.invalid", "It is no offer, and belongs to no joining that is under way here.")

    def give_up(self, tx: Tx, other: AgencyId, actor: str, now: datetime) -> None:
        """Forget a joining that is under way; nothing was taken in yet.

        Raises:
            Fault: ``joining.not-found``.
        """
        joining.kept(tx, other)
        joining.forget(tx, other)
        audit.note(tx, now, actor, "peer give up", other)

    def confirm(self, db: Database, other: AgencyId, code: str, actor: str, now: datetime) -> None:
        """Take the other in: the code that its officer has read out is the one here. Then say so by our root.

        One try: whoever gives another code must begin again, so nobody tries them all.

        Raises:
            Fault: ``joining.code``, ``joining.not-found``, ``joining.incomplete``, ``joining.invalid``, ``introduction.invalid``.
        """
        pending = db.write(lambda tx: self._compared(tx, other, code))
        if pending is None:
            raise Fault("joining.code")
        db.write(lambda tx: self._taken_in(tx, pending, actor, now))

    def _compared(self, tx: Tx, other: AgencyId, code: str) -> Pending | None:
        pending = joining.kept(tx, other)
        said, mine = ("".join(each.split()) for each in (code, pending.code))
        if secrets.compare_digest(said.encode(), mine.encode()):
            return pending
        joining.forget(tx, other)
        return None

    def _taken_in(self, tx: Tx, pending: Pending, actor: str, now: datetime) -> None:
        other, accord = pending.agency, pending.accord()
        joining.in_time(accord.terms, now)
        came = pending.introduction or b""
        if introduction.accept(tx, came, self.me, pending.root_of_other(), self.projections, now) != other:
            raise Fault("joining.invalid", "The introduction is another agency's.")
        self.root.catch_up(tx, (other,), now)
        self.root.say(tx, "accord", accord, now, to=(other,))
        joining.forget(tx, other)
        audit.note(tx, now, actor, "peer confirm", other, accord.signed)

    def _introduction(self, tx: Tx, other: AgencyId, now: datetime) -> bytes:
        self.root.introduce(tx, other, now)
        return introduction.write(tx, self.me, self.keyring.signer("root").key_id, other)
