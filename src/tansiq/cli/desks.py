"""A desk of a node for a command: on the store itself, or through the running node's local socket.

Both give the same values, so that a command need not know which it has. On the store there is no account: whoever may read the
node's keys is its administrator, and works at the desk that he names without the right to release. Through the socket he signs in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import quote

import msgspec
import typer

from tansiq.cli.calling import SignedIn, signed_in
from tansiq.cli.opening import password, unless_running
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest, RecordId
from tansiq.kinds.draft import Author, Draft
from tansiq.labels.label import Label
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tansiq.network.directory import DeskEntry
from tansiq.node import Node
from tansiq.storage import Tx
from tansiq.web.api import Posted, Send, Why
from tansiq.web.door import Door
from tansiq.web.feed import Feed
from tansiq.web.groups import Groups, Leave, TakenBack
from tansiq.web.imports import Imported
from tansiq.web.releasing import About, Approve, Queue, Refuse, WaitingView, waiting
from tansiq.work import leaving
from tansiq.work.approving import Act
from tansiq.work.dry_run import DryRun
from tansiq.work.imports import Import, Outcome, Wanted
from tansiq.work.leaving import Leaver
from tansiq.work.lines import Detail, Line
from tansiq.work.rows import Desk

T = TypeVar("T")
Told = Callable[[int, int], None]
Seen = frozenset[AgencyId] | None
"""The agencies that a dry run has named; None: a dry run."""


@dataclass(frozen=True)
class Look(Generic[T]):
    """Something that can be looked at from a desk.

    Args:
        path: the call of the running node.
        type: what it gives.
        here: the same on the store itself.
        query: the call's parameters; None is left out.
    """

    path: str
    type: type[T]
    here: Callable[[Tx, Door, DeskId], T]
    query: Mapping[str, str | int | bool | list[str] | None] = field(default_factory=dict)


class AtDesk(Protocol):
    """What a command does at a desk; every call raises the same faults on both ways."""

    def look(self, what: Look[T]) -> T:
        """What is seen from the desk."""
        ...

    def newest(self, before: int | None, limit: int) -> list[Line]:
        """The newest rows, newest first."""
        ...

    def open(self, record: RecordId) -> Detail:
        """One record whole."""
        ...

    def dry_run(self, draft: Draft) -> DryRun:
        """Who would get it."""
        ...

    def publish(self, draft: Draft, digest: Digest, key: str) -> Line:
        """Write it."""
        ...

    def take_events(self, data: bytes, label: Label, wanted: Wanted, seen: Seen, told: Told) -> Outcome:
        """Take event rows in."""
        ...

    def waiting(self) -> list[WaitingView]:
        """What waits for a release."""
        ...

    def release_run(self, act: Act) -> DryRun:
        """Who would get it if the account that signs in said so."""
        ...

    def say(self, act: Act, digest: Digest, key: str) -> Line:
        """Approve or refuse, signed with the account's key."""
        ...

    def recall(self, record: RecordId, reason: str, key: str) -> Line:
        """Take it back from everyone who was served."""
        ...

    def groups(self) -> Groups:
        """The groups, and what those who have left one still hold."""
        ...

    def take_back(self, agency: AgencyId, group: str | None, key: str) -> tuple[RecordId, ...]:
        """Recall from one agency all that is offered."""
        ...


@contextmanager
def at_desk(folder: Path, desk: str | None, account: str | None, secret: Path | None = None) -> Iterator[AtDesk]:
    """The desk that a command works at.

    Args:
        desk: which; may be left out where there is one.
        account: who signs in when the node runs, and who approves.
        secret: a file with the account's password; None: it is asked for.

    Raises:
        Fault: ``command.option`` when it does not say at which desk, ``node.runs`` when nobody signs in, ``node.silent`` when it
            does not answer.
    """
    with ExitStack() as stack:
        node = unless_running(folder, stack)
        if node is not None:
            yield OnStore(node, desk, account, secret)
        elif account is not None:
            yield stack.enter_context(_through_socket(folder, account, desk, secret))
        else:
            raise Fault("node.runs")


class OnStore:
    """A desk of a node that does not run."""

    def __init__(self, node: Node, desk: str | None, account: str | None = None, secret: Path | None = None) -> None:
        self._node = node
        self._account = account
        self._secret = secret
        self._desk = _own(node, desk or self._seat())

    def look(self, what: Look[T]) -> T:
        door, desk = self._node.door(), self._desk.desk.desk
        return self._node.db.read(lambda tx: what.here(tx, door, desk))

    def newest(self, before: int | None, limit: int) -> list[Line]:
        return self._look(lambda desk: desk.newest(before, limit))

    def open(self, record: RecordId) -> Detail:
        return self._look(lambda desk: desk.open(record))

    def dry_run(self, draft: Draft) -> DryRun:
        return self._node.publisher.dry_run(draft, self._author("console"))

    def publish(self, draft: Draft, digest: Digest, key: str) -> Line:
        stored = self._node.publisher.publish(draft, self._author("console"), digest, key).stored
        return self._look(lambda desk: desk.posted(stored))

    def take_events(self, data: bytes, label: Label, wanted: Wanted, seen: Seen, told: Told) -> Outcome:
        node = self._node
        raw = msgspec.Raw(msgspec.json.encode(label))
        author = self._author("import", machine=True)
        return Import(node.db, node.publisher, author, raw, node.config.status, wanted, seen).run(data, told)

    def waiting(self) -> list[WaitingView]:
        door, desk = self._node.door(), self._desk.desk.desk
        return self._node.db.read(lambda tx: waiting(tx, door, desk, self._account or ""))

    def release_run(self, act: Act) -> DryRun:
        return self._node.releaser.dry_run(act, self._person())

    def say(self, act: Act, digest: Digest, key: str) -> Line:
        acted = self._node.releaser.say(act, self._person(), digest, lambda: password(self._secret), key)
        return self._look(lambda desk: desk.posted(acted.stored))

    def recall(self, record: RecordId, reason: str, key: str) -> Line:
        recalled = self._node.recaller.recall(record, self._author("console"), key, reason)
        return self._look(lambda desk: desk.posted(recalled.stored))

    def _seat(self) -> str | None:
        """The desk of the account that approves; without one, whichever the command names."""
        return None if self._account is None else self._node.db.read(accounts.seats).get(self._account)

    def _person(self) -> Author:
        """Whoever approves; that it is he, his password will show: it unwraps his key."""
        if self._account is None:
            raise Fault("command.option", "Say who approves: --account.")
        now = self._node.clock.now()
        known = {each.account: each for each in self._node.db.read(lambda tx: accounts.known(tx, now))}
        found = known.get(self._account)
        if found is None or found.desk != self._desk.desk.desk:
            raise Fault("account.refused")
        return msgspec.structs.replace(self._author(self._account), may_release=Role.RELEASE_AUTHORITY in found.roles)

    def groups(self) -> Groups:
        node, desk = self._node, self._desk.desk.desk

        def look(tx: Tx) -> Groups:
            directory, now = node.book.directory(tx), node.clock.now()
            offered = leaving.offers(tx, directory, desk, node.config.node, now)
            return Groups(leaving.groups(tx, directory, desk, now), offered)

        return node.db.read(look)

    def take_back(self, agency: AgencyId, group: str | None, key: str) -> tuple[RecordId, ...]:
        node = self._node
        recaller, here = node.recaller, node.config.node
        leaver = Leaver(node.db, node.book, node.keyring, node.clock, node.entropy, here, recaller.hand_over)
        return leaver.recall(agency, group, self._author("console"), key)

    def _look(self, look: Callable[[Desk], T]) -> T:
        return self._node.db.read(lambda tx: look(self._node.door().desk(tx, self._desk.desk.desk)))

    def _author(self, account: str, *, machine: bool = False) -> Author:
        entry = self._desk
        return Author(
            agency=entry.agency,
            centre=entry.desk.centre,
            desk=entry.desk.desk,
            account=account,
            seat=entry.seat,
            may_release=False,
            machine=machine,
        )


class ThroughSocket:
    """A desk of a running node, signed in over its local socket."""

    def __init__(self, session: SignedIn) -> None:
        self._call = session.call
        self._secret = session.password

    def look(self, what: Look[T]) -> T:
        given = {name: value for name, value in what.query.items() if value is not None}
        return self._call("GET", what.path, what.type, params=given)

    def newest(self, before: int | None, limit: int) -> list[Line]:
        query = {"limit": limit} | ({} if before is None else {"before": before})
        return list(self._call("GET", "/api/feed", Feed, params=query).rows)

    def open(self, record: RecordId) -> Detail:
        return self._call("GET", f"/api/records/{quote(record, safe='')}", Detail)

    def dry_run(self, draft: Draft) -> DryRun:
        return self._call("POST", "/api/dry-run", DryRun, content=msgspec.json.encode(draft))

    def publish(self, draft: Draft, digest: Digest, key: str) -> Line:
        body = msgspec.json.encode(Send(draft, digest))
        return self._call("POST", "/api/records", Posted, content=body, headers={"idempotency-key": key}).row

    def take_events(self, data: bytes, label: Label, wanted: Wanted, seen: Seen, told: Told) -> Outcome:
        query: dict[str, Any] = {
            "level": label.level,
            "audience": list(label.audience),
            "within_km": wanted.within_km,
            "dry_run": seen is None,
            "recipient": sorted(seen or ()),
            "near": f"{wanted.near[0]},{wanted.near[1]}" if wanted.near else None,
            "since": wanted.since.isoformat() if wanted.since else None,
            "limit": wanted.limit,
        }
        given = {name: value for name, value in query.items() if value is not None}
        octets = {"content-type": "application/octet-stream"}
        said = self._call("POST", "/api/imports/events", Imported, params=given, content=data, headers=octets)
        told(said.rows, said.rows)
        return Outcome(
            said.rows,
            said.taken,
            said.corrected,
            said.unchanged,
            said.passed_over,
            said.rejected,
            list(said.rejects),
            Counter(said.recipients),
        )

    def waiting(self) -> list[WaitingView]:
        return list(self._call("GET", "/api/release/queue", Queue).waiting)

    def release_run(self, act: Act) -> DryRun:
        about = About(record=act.record, verdict=act.verdict, audience=act.audience)
        return self._call("POST", "/api/release/dry-run", DryRun, content=msgspec.json.encode(about))

    def say(self, act: Act, digest: Digest, key: str) -> Line:
        given: Approve | Refuse = (
            Approve(record=act.record, digest=digest, password=self._secret, audience=act.audience, reason=act.reason)
            if act.verdict == "approve"
            else Refuse(record=act.record, digest=digest, password=self._secret, reason=act.reason)
        )
        headers, body = {"idempotency-key": key}, msgspec.json.encode(given)
        return self._call("POST", f"/api/release/{act.verdict}", Posted, content=body, headers=headers).row

    def recall(self, record: RecordId, reason: str, key: str) -> Line:
        path, headers = f"/api/records/{quote(record, safe='')}/recall", {"idempotency-key": key}
        return self._call("POST", path, Posted, content=msgspec.json.encode(Why(reason)), headers=headers).row

    def groups(self) -> Groups:
        return self._call("GET", "/api/groups", Groups)

    def take_back(self, agency: AgencyId, group: str | None, key: str) -> tuple[RecordId, ...]:
        body, headers = msgspec.json.encode(Leave(agency, group)), {"idempotency-key": key}
        return self._call("POST", "/api/groups/take-back", TakenBack, content=body, headers=headers).records


@contextmanager
def _through_socket(folder: Path, account: str, desk: str | None, secret: Path | None) -> Iterator[AtDesk]:
    with signed_in(folder, account, password(secret)) as there:
        me = there.me
        if desk not in (None, me.desk):
            raise Fault("command.option", f"{account} sits at {me.desk}, not at {desk}.")
        if me.administered_by is not None:  # the banner of a hosted desk
            typer.echo(f"{me.desk} of {me.agency} is administered by {me.administered_by.agency}.", err=True)
        yield ThroughSocket(there)


def _own(node: Node, desk: str | None) -> DeskEntry:
    here = node.directory().desks_at(node.config.node)
    own = [
        entry for entry in here if entry.agency == node.config.agency
    ]  # a guest's desk: its officers sign in, nobody else
    found = [entry for entry in own if desk in (None, entry.desk.desk)]
    if len(found) != 1:
        names = ", ".join(sorted(entry.desk.desk for entry in own))
        raise Fault("command.option", f"Say which desk with --desk; there are: {names}.")
    return found[0]
