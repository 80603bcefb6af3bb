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
from tansiq.cli.opening import opened, password
from tansiq.errors import Fault
from tansiq.exchange.epochs import Begun
from tansiq.ids import KeyId, NodeId
from tansiq.network.accounts import Role
from tansiq.node import Node
from tansiq.web.keys import Renew, Renewed, Revoke, Revoked
from tansiq.web.resending import Resend, Resent
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

    def resend(self, peer: NodeId, why: str) -> tuple[Begun, ...]:
        """Begin the lanes to a peer anew."""
        ...


@contextmanager
def acting(folder: Path, account: str | None) -> Iterator[Acting]:
    """A node's administrator at work.

    Args:
        account: who signs in when the node runs.

    Raises:
        Fault: ``config.invalid`` when there is no node; ``store.in-use`` when it runs and nobody signs in, or does not answer;
            ``account.role`` when he is no administrator.
    """
    with ExitStack() as stack:
        there: Acting
        try:
            there = OnStore(stack.enter_context(opened(folder)))
        except Fault as fault:
            if fault.code != "store.in-use":
                raise
            if account is None:
                raise Fault(
                    "store.in-use",
                    "The node runs. Sign in with --account NAME, as its administrator, to work through it."
                    " 'tansiq account add ... --role administrator' makes such an account while it runs.",
                ) from None
            session = stack.enter_context(signed_in(folder, account, password(ask=f"Password of {account}: ")))
            if Role.ADMINISTRATOR not in session.me.roles:
                raise Fault("account.role", f"{account} is no administrator.") from None
            there = ThroughSocket(session)
        yield there


class OnStore:
    """On a node that does not run."""

    def __init__(self, node: Node) -> None:
        self._node = node

    def renew_keys(self) -> int:
        return self._node.keys.renew(ADMINISTRATOR)

    def revoke_key(self, which: str, since: datetime | None) -> tuple[KeyId, ...]:
        return self._node.keys.revoke(which, since, ADMINISTRATOR)

    def resend(self, peer: NodeId, why: str) -> tuple[Begun, ...]:
        return self._node.resender.resend(peer, ADMINISTRATOR, why)


class ThroughSocket:
    """At a running node."""

    def __init__(self, session: SignedIn) -> None:
        self._session = session
        self._password = session.password

    def renew_keys(self) -> int:
        return self._post("/keys/renew", Renewed, Renew(self._password)).renewed

    def revoke_key(self, which: str, since: datetime | None) -> tuple[KeyId, ...]:
        return self._post("/keys/revoke", Revoked, Revoke(key=which, since=since, password=self._password)).revoked

    def resend(self, peer: NodeId, why: str) -> tuple[Begun, ...]:
        path = f"/peers/{quote(peer, safe='')}/resend"
        said = self._post(path, Resent, Resend(why=why, password=self._password)).begun
        return tuple(Begun(each.lane, each.epoch, each.again, each.withheld) for each in said)

    def _post(self, path: str, type_: type[T], body: msgspec.Struct) -> T:
        headers = {"idempotency-key": str(uuid4())}
        content = msgspec.json.encode(body)
        return self._session.call("POST", f"{AT}{path}", type_, content=content, headers=headers)
