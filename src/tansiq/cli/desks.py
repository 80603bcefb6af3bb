"""A desk of a node for a command: on the store itself, or through the running node's local socket.

Both give the same values, so that a command need not know which it has. On the store there is no account: whoever may read the
node's keys is its administrator, and works at the desk that he names without the right to release. Through the socket he signs in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote

import httpx
import msgspec
import typer

from tansiq.cli.opening import opened, password
from tansiq.errors import CODES, Fault
from tansiq.ids import Digest, RecordId
from tansiq.kinds.draft import Author, Draft
from tansiq.labels.label import Label
from tansiq.network.directory import DeskEntry
from tansiq.node import Node
from tansiq.node.local import HOST, reachable
from tansiq.web.api import Feed, Me, Posted, Send, SignIn
from tansiq.web.imports import Imported
from tansiq.web.problems import Problem
from tansiq.work.imports import Import, Outcome, Wanted
from tansiq.work.publish import Changed, DryRun
from tansiq.work.rows import Desk, Detail, Line

T = TypeVar("T")
TIMEOUT_S = 60.0
"""A large import takes its time; a node that says nothing for so long is not well."""
Told = Callable[[int, int], None]


class AtDesk(Protocol):
    """What a command does at a desk; every call raises the same faults on both ways."""

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

    def take_events(self, data: bytes, label: Label, wanted: Wanted, dry_run: bool, told: Told) -> Outcome:
        """Take event rows in."""
        ...


@contextmanager
def at_desk(folder: Path, desk: str | None, account: str | None) -> Iterator[AtDesk]:
    """The desk that a command works at.

    Args:
        desk: which; may be left out where there is one.
        account: who signs in when the node runs.

    Raises:
        Fault: ``config.invalid`` when it does not say at which desk, ``store.in-use`` when the node runs and nobody signs in or it
            does not answer.
    """
    with ExitStack() as stack:
        there: AtDesk
        try:
            there = OnStore(stack.enter_context(opened(folder)), desk)
        except Fault as fault:
            if fault.code != "store.in-use":
                raise
            if account is None:
                raise Fault("store.in-use", "The node runs. Sign in with --account NAME to work through it.") from None
            there = stack.enter_context(_through_socket(folder, account, desk))
        yield there


class OnStore:
    """A desk of a node that does not run."""

    def __init__(self, node: Node, desk: str | None) -> None:
        self._node = node
        self._desk = _own(node, desk)

    def newest(self, before: int | None, limit: int) -> list[Line]:
        return self._look(lambda desk: desk.newest(before, limit))

    def open(self, record: RecordId) -> Detail:
        return self._look(lambda desk: desk.open(record))

    def dry_run(self, draft: Draft) -> DryRun:
        return self._node.publisher.dry_run(draft, self._author("console"))

    def publish(self, draft: Draft, digest: Digest, key: str) -> Line:
        stored = self._node.publisher.publish(draft, self._author("console"), digest, key).stored
        return self._look(lambda desk: desk.posted(stored))

    def take_events(self, data: bytes, label: Label, wanted: Wanted, dry_run: bool, told: Told) -> Outcome:
        node = self._node
        raw = msgspec.Raw(msgspec.json.encode(label))
        author = self._author("import", machine=True)
        return Import(node.db, node.publisher, author, raw, node.config.status, wanted, dry_run).run(data, told)

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

    def __init__(self, client: httpx.Client, csrf: str) -> None:
        self._client = client
        self._csrf = csrf

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

    def take_events(self, data: bytes, label: Label, wanted: Wanted, dry_run: bool, told: Told) -> Outcome:
        query: dict[str, Any] = {
            "level": label.level,
            "audience": list(label.audience),
            "within_km": wanted.within_km,
            "dry_run": dry_run,
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

    def _call(self, method: str, path: str, type_: type[T], **more: Any) -> T:
        headers = {"x-csrf-token": self._csrf, "content-type": "application/json"} | more.pop("headers", {})
        return ask(self._client, method, path, type_, headers=headers, **more)


@contextmanager
def _through_socket(folder: Path, account: str, desk: str | None) -> Iterator[AtDesk]:
    with reachable(folder) as path:
        transport = httpx.HTTPTransport(uds=path)
        with httpx.Client(base_url=f"http://{HOST}", transport=transport, timeout=TIMEOUT_S) as client:
            given = msgspec.json.encode(SignIn(account, password()))
            json = {"content-type": "application/json"}
            me = ask(client, "POST", "/api/session", Me, content=given, headers=json)
            try:
                if desk not in (None, me.desk):
                    raise Fault("config.invalid", f"{account} sits at {me.desk}, not at {desk}.")
                if me.administered_by is not None:  # the banner of a hosted desk
                    typer.echo(f"{me.desk} of {me.agency} is administered by {me.administered_by.agency}.", err=True)
                yield ThroughSocket(client, me.csrf)
            finally:
                client.delete("/api/session", headers={"x-csrf-token": me.csrf})


def ask(client: httpx.Client, method: str, path: str, type_: type[T], **more: Any) -> T:
    """A call's answer; what the node refuses is raised as it would be here."""
    try:
        answer = client.request(method, path, **more)
        if answer.status_code < 400:
            return msgspec.json.decode(answer.content, type=type_)
        problem = msgspec.json.decode(answer.content, type=Problem)
    except httpx.HTTPError as error:
        raise Fault("store.in-use", f"The node does not answer at its local socket: {error}.") from error
    except msgspec.MsgspecError as error:
        raise Fault("peer.answer", "The node's answer cannot be read: it may be of another version.") from error
    if problem.dry_run is not None:
        raise Changed(problem.dry_run)
    raise Fault(problem.code if problem.code in CODES else "internal", problem.detail, field=problem.field)


def _own(node: Node, desk: str | None) -> DeskEntry:
    here = node.directory().desks_at(node.config.node)
    own = [
        entry for entry in here if entry.agency == node.config.agency
    ]  # a guest's desk: its officers sign in, nobody else
    found = [entry for entry in own if desk in (None, entry.desk.desk)]
    if len(found) != 1:
        names = ", ".join(sorted(entry.desk.desk for entry in own))
        raise Fault("config.invalid", f"Say which desk with --desk; there are: {names}.")
    return found[0]
