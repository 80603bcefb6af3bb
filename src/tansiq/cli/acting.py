"""An administrator's acts for which he signs in: on the store itself, or at the running node over its local socket.

Both give the same values and raise the same faults. On the store there is no account: whoever may read the node's keys is its
administrator. A running node takes these acts at the page's own calls (`/api/administration`), so there he signs in with an account
of that role: the audit has his name, wrong passwords lock him out, and what the page refuses is refused here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar
from urllib.parse import quote
from uuid import uuid4

import msgspec

from tansiq.cli.calling import SignedIn, signed_in
from tansiq.cli.opening import password, unless_running
from tansiq.errors import Fault
from tansiq.exchange.epochs import Begun
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.labels.release import StandingRule
from tansiq.network import accounts, approvers
from tansiq.network.accounts import Role
from tansiq.network.amendment import Amendment
from tansiq.network.guests import Offer
from tansiq.node import Node
from tansiq.records.signing import Signer
from tansiq.web.hostings import Agree, End, HostedView, NewHosting, OfferFile
from tansiq.web.joining import Came, Compared, FileView, Joinings, NewOffer, Taken
from tansiq.web.keys import Renew, Renewed, Revoke, Revoked
from tansiq.web.nodes import Admit, Admitted, Amend, Amended
from tansiq.web.resending import Resend, Resent
from tansiq.web.rules import Approval, Ended, NewRule, Rules
from tansiq.work.joining import Step
from tansiq.work.office import ADMINISTRATOR

T = TypeVar("T")
AT = "/api/administration"


class Acting(Protocol):
    """What the commands need; every call raises the same faults on both ways."""

    def renew_keys(self) -> int:
        """Date all keys of the agency anew; how many."""
        ...

    def revoke_key(self, which: str, since: datetime | None) -> tuple[KeyId, ...]:
        """Revoke a key, or all of a further node's; which."""
        ...

    def amend(self, change: Amendment) -> tuple[str, ...]:
        """Say desks, rules and map anew; what differs from before, by kind and name."""
        ...

    def admit(self, request: bytes, fingerprint: KeyId) -> tuple[bytes, KeyId]:
        """Certify a further node: the admission, and the fingerprint of the root's key."""
        ...

    def resend(self, peer: NodeId, why: str) -> tuple[Begun, ...]:
        """Begin the lanes to a peer anew."""
        ...

    def offer_hosting(self, guest: AgencyId, desk: DeskId) -> Offer:
        """Make a guest's desk's key."""
        ...

    def agree_hosting(self, offered: Offer) -> None:
        """Agree to what the guest's root has said of an offer."""
        ...

    def end_hosting(self, desk: str) -> None:
        """End a hosting that this agency has agreed to."""
        ...

    def add_rule(self, rule: StandingRule, title: str, people: tuple[str, ...]) -> int:
        """Put a standing rule in force, each person's password asked for; how many persons it stands for."""
        ...

    def end_rule(self, rule: str) -> None:
        """End a standing rule now."""
        ...

    def offer_accord(self, other: AgencyId, served: str, valid_until: datetime) -> bytes:
        """Step 1 of a joining: the offer's file."""
        ...

    def answer_accord(self, file: bytes) -> bytes:
        """Step 2: the answer's file."""
        ...

    def reveal_code(self, other: AgencyId, file: bytes) -> tuple[bytes, str]:
        """Step 3: the last file, and the code."""
        ...

    def read_code(self, other: AgencyId, file: bytes) -> str:
        """Step 4: the code."""
        ...

    def confirm_code(self, other: AgencyId, code: str) -> None:
        """Step 5: take the other in."""
        ...


@contextmanager
def acting(folder: Path, account: str | None) -> Iterator[Acting]:
    """A node's administrator at work.

    Args:
        account: who signs in when the node runs.

    Raises:
        Fault: ``config.invalid`` when there is no node; ``node.runs`` when nobody signs in, ``node.silent`` when it does not
            answer; ``account.role`` when he is no administrator.
    """
    with ExitStack() as stack:
        node = unless_running(folder, stack)
        if node is not None:
            yield OnStore(node)
            return
        if account is None:
            raise Fault(
                "node.runs",
                "--account of an administrator: 'tansiq account add ... --role administrator' makes one while it runs.",
            )
        session = stack.enter_context(signed_in(folder, account, password(ask=f"Password of {account}: ")))
        if Role.ADMINISTRATOR not in session.me.roles:
            raise Fault("account.role", f"{account} is no administrator.")
        yield ThroughSocket(session)


class OnStore:
    """On a node that does not run."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def renew_keys(self) -> int:
        return self._node.keys.renew(ADMINISTRATOR)

    def revoke_key(self, which: str, since: datetime | None) -> tuple[KeyId, ...]:
        return self._node.keys.revoke(which, since, ADMINISTRATOR)

    def amend(self, change: Amendment) -> tuple[str, ...]:
        node, now = self._node, self._node.clock.now()
        return node.db.write(lambda tx: node.root.amend(tx, change, ADMINISTRATOR, now))

    def admit(self, request: bytes, fingerprint: KeyId) -> tuple[bytes, KeyId]:
        node, now = self._node, self._node.clock.now()
        admitted = node.db.write(lambda tx: node.root.admit(tx, request, fingerprint, ADMINISTRATOR, now))
        return admitted, node.root.fingerprint

    def resend(self, peer: NodeId, why: str) -> tuple[Begun, ...]:
        return self._node.resender.resend(peer, ADMINISTRATOR, why)

    def offer_hosting(self, guest: AgencyId, desk: DeskId) -> Offer:
        return self._node.housing.offer(guest, desk, ADMINISTRATOR)

    def agree_hosting(self, offered: Offer) -> None:
        self._node.housing.agree(offered, ADMINISTRATOR)

    def end_hosting(self, desk: str) -> None:
        self._node.housing.end(desk, ADMINISTRATOR)

    def add_rule(self, rule: StandingRule, title: str, people: tuple[str, ...]) -> int:
        node = self._node
        signers = [(name, _unlocked(node, name)) for name in dict.fromkeys(people)]
        now = node.clock.now()
        return node.db.write(lambda tx: node.office.add_rule(tx, rule, title, signers, now))

    def end_rule(self, rule: str) -> None:
        node, now = self._node, self._node.clock.now()
        node.db.write(lambda tx: node.office.end_rule(tx, rule, now))

    def offer_accord(self, other: AgencyId, served: str, valid_until: datetime) -> bytes:
        node, now = self._node, self._node.clock.now()
        return node.db.write(lambda tx: node.joining.offer(tx, other, served, valid_until, now))

    def answer_accord(self, file: bytes) -> bytes:
        node, now = self._node, self._node.clock.now()
        return node.db.write(lambda tx: node.joining.answer(tx, file, now))

    def reveal_code(self, other: AgencyId, file: bytes) -> tuple[bytes, str]:
        node, now = self._node, self._node.clock.now()
        return node.db.write(lambda tx: node.joining.reveal(tx, other, file, now))

    def read_code(self, other: AgencyId, file: bytes) -> str:
        node = self._node
        return node.db.write(lambda tx: node.joining.revealed(tx, other, file))

    def confirm_code(self, other: AgencyId, code: str) -> None:
        node = self._node
        node.joining.confirm(node.db, other, code, ADMINISTRATOR, node.clock.now())


class ThroughSocket:
    """At a running node."""

    def __init__(self, session: SignedIn) -> None:
        self._session = session
        self._password = session.password

    def renew_keys(self) -> int:
        return self._post("/keys/renew", Renewed, Renew(self._password)).renewed

    def revoke_key(self, which: str, since: datetime | None) -> tuple[KeyId, ...]:
        return self._post("/keys/revoke", Revoked, Revoke(key=which, since=since, password=self._password)).revoked

    def amend(self, change: Amendment) -> tuple[str, ...]:
        return self._post("/nodes/amend", Amended, Amend(change=change, password=self._password)).said

    def admit(self, request: bytes, fingerprint: KeyId) -> tuple[bytes, KeyId]:
        said = self._post(
            "/nodes/admit", Admitted, Admit(file=request, fingerprint=fingerprint, password=self._password)
        )
        return said.file, said.root

    def resend(self, peer: NodeId, why: str) -> tuple[Begun, ...]:
        path = f"/peers/{quote(peer, safe='')}/resend"
        said = self._post(path, Resent, Resend(why=why, password=self._password)).begun
        return tuple(Begun(each.lane, each.epoch, each.again, each.withheld) for each in said)

    def offer_hosting(self, guest: AgencyId, desk: DeskId) -> Offer:
        wanted = NewHosting(guest=guest, desk=desk, password=self._password)
        return msgspec.json.decode(self._post("/hostings", OfferFile, wanted).file, type=Offer)

    def agree_hosting(self, offered: Offer) -> None:
        self._post("/hostings/agree", HostedView, Agree(file=msgspec.json.encode(offered), password=self._password))

    def end_hosting(self, desk: str) -> None:
        self._post(f"/hostings/{quote(desk, safe='')}/end", HostedView, End(self._password))

    def add_rule(self, rule: StandingRule, title: str, people: tuple[str, ...]) -> int:
        given = msgspec.to_builtins(rule)
        del given["approvals"]  # signatures are counted, not what the file says
        given["approvals"] = [
            Approval(
                name, self._password if name == self._session.me.account else password(ask=f"Password of {name}: ")
            )
            for name in dict.fromkeys(people)
        ]
        body = msgspec.convert(given | {"title": title}, NewRule)
        return next(each.approvals for each in self._post("/rules", Rules, body).rules if each.id == rule.id)

    def end_rule(self, rule: str) -> None:
        self._post(f"/rules/{quote(rule, safe='')}/end", Rules, Ended(self._password))

    def offer_accord(self, other: AgencyId, served: str, valid_until: datetime) -> bytes:
        terms = NewOffer(agency=other, valid_until=valid_until, served=served, password=self._password)
        return self._post("/joinings", Taken, terms).file or b""

    def answer_accord(self, file: bytes) -> bytes:
        return self._take("offer", None, file).file or b""

    def reveal_code(self, other: AgencyId, file: bytes) -> tuple[bytes, str]:
        taken = self._take("answer", other, file)
        return taken.file or b"", taken.code or ""

    def read_code(self, other: AgencyId, file: bytes) -> str:
        return self._take("last", other, file).code or ""

    def confirm_code(self, other: AgencyId, code: str) -> None:
        self._post(f"/joinings/{quote(other, safe='')}/confirm", Joinings, Compared(code, self._password))

    def _take(self, step: Step, other: AgencyId | None, file: bytes) -> Taken:
        """Take the file that a step is about; the call takes any, so what it is is asked first."""
        found = self._post("/joinings/read", FileView, Came(file))
        if found.step != step or other not in (None, found.agency):
            raise Fault("joining.invalid", f"It is the {found.step} of the joining with {found.agency}.")
        return self._post("/joinings/take", Taken, Came(file, self._password))

    def _post(self, path: str, type_: type[T], body: msgspec.Struct) -> T:
        headers = {"idempotency-key": str(uuid4())}
        content = msgspec.json.encode(body)
        return self._session.call("POST", f"{AT}{path}", type_, content=content, headers=headers)


def _unlocked(node: Node, name: str) -> Signer:
    given, now = password(ask=f"Password of {name}: "), node.clock.now()
    accounts.checked(node.db, name, given, now)
    approver = node.db.read(lambda tx: approvers.of(tx, name))
    if approver is None:
        raise Fault("account.no-key", name)
    return approver.signer(given)
