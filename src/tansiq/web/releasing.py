"""What waits for a person's release, and what he says of it; and a person's own password, which his key is wrapped by."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from litestar import get, post
from litestar.params import RawBody

from tansiq.ids import AgencyId, DeskId, Digest, RecordId
from tansiq.network import approvers
from tansiq.network.accounts import MAX_PASSWORD, Session
from tansiq.storage import Tx
from tansiq.web import door as doors
from tansiq.web.api import IdempotencyKey, Me, Posted, read_body, whoami
from tansiq.web.door import Anyone, DeskRequest, Door, SignedIn, TheDoor
from tansiq.work.approving import Act, Acted, Spoken, Waiting
from tansiq.work.dry_run import DryRun
from tansiq.work.lines import Line

Password = Annotated[str, msgspec.Meta(max_length=MAX_PASSWORD)]
Reason = Annotated[str, msgspec.Meta(max_length=200)]
Audience = Annotated[tuple[AgencyId, ...], msgspec.Meta(max_length=64)]


class WaitingPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that waits with its record: what is said of that is said of it."""

    row: Line
    withheld: tuple[dict[str, str], ...]


class WaitingView(msgspec.Struct, frozen=True, kw_only=True):
    """A record that waits; see `work.approving.Waiting`.

    Args:
        yours: whether this account has said its word on it: a second one would add nothing.
    """

    row: Line
    since: datetime
    needs: Literal["authority", "second-person"]
    withheld: tuple[dict[str, str], ...]
    approved: tuple[Spoken, ...]
    approvers: tuple[DeskId, ...]
    yours: bool
    pictures: tuple[WaitingPicture, ...]


class Queue(msgspec.Struct, frozen=True):
    """What waits for a release, as far as this desk sees it; what has waited longest first."""

    waiting: tuple[WaitingView, ...]


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a person is about to say of a record.

    Args:
        audience: to whom he lets it go; absent: to all whom the label names.
    """

    record: RecordId
    verdict: Literal["approve", "refuse"] = "approve"
    audience: Audience | None = None


class Approve(msgspec.Struct, frozen=True, kw_only=True):
    """An approval, with the digest of the dry run that the person saw, and his password."""

    record: RecordId
    digest: Digest
    password: Password
    audience: Audience | None = None
    reason: Reason = ""


class Refuse(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal, with the digest of the dry run that the person saw, and his password."""

    record: RecordId
    digest: Digest
    password: Password
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class NewPassword(msgspec.Struct, frozen=True, kw_only=True):
    """Another password for the account that is signed in."""

    old: Password
    new: Password


@get("/api/release/queue", sync_to_thread=True)
def release_queue(session: SignedIn, door: TheDoor) -> Queue:
    """What waits for a release."""
    return Queue(tuple(door.db.read(lambda tx: waiting(tx, door, session.desk, session.account))))


@post("/api/release/dry-run", status_code=200, sync_to_thread=True)
def release_dry_run(body: RawBody, session: SignedIn, door: TheDoor) -> DryRun:
    """Exactly who would get it if this account said so now."""
    about = read_body(body, About)
    # what is not decided by the reason needs none yet
    act = Act(about.record, about.verdict, about.audience, "…" if about.verdict == "refuse" else "")
    return door.releaser.dry_run(act, doors.author(session, door))


@post("/api/release/approve", status_code=200)
async def release_approve(
    request: DeskRequest, body: RawBody, session: SignedIn, door: TheDoor, key: IdempotencyKey
) -> Posted:
    """Let a record go; its copies leave once all are there whose word it needs."""
    given = read_body(body, Approve)
    act = Act(given.record, "approve", given.audience, given.reason)
    return await asyncio.to_thread(_say, request, act, given.digest, given.password, session, door, key)


@post("/api/release/refuse", status_code=200)
async def release_refuse(
    request: DeskRequest, body: RawBody, session: SignedIn, door: TheDoor, key: IdempotencyKey
) -> Posted:
    """Let a record go to nobody more; the desk that wrote it is told."""
    given = read_body(body, Refuse)
    act = Act(given.record, "refuse", None, given.reason)
    return await asyncio.to_thread(_say, request, act, given.digest, given.password, session, door, key)


@post("/api/password", status_code=200)
async def change_password(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Me:
    """Give the account that is signed in another password: its key is wrapped anew, its other sessions end."""
    given = read_body(body, NewPassword)
    return await asyncio.to_thread(_change_password, request, given, anyone, door)


HANDLERS = [release_queue, release_dry_run, release_approve, release_refuse, change_password]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/release/dry-run": About,
    "/api/release/approve": Approve,
    "/api/release/refuse": Refuse,
    "/api/password": NewPassword,
}
"""As `api.BODIES`."""


def waiting(tx: Tx, door: Door, reader: DeskId, account: str) -> list[WaitingView]:
    """The queue with its rows, as an account sees it at a desk."""
    desk, person = door.desk(tx, reader), approvers.of(tx, account)
    return [
        _view(each, desk.one, yours=person is not None and person.holder in each.spoken)
        for each in door.releaser.queue(tx, reader)
    ]


def _say(
    request: DeskRequest, act: Act, digest: Digest, password: str, session: Session, door: Door, key: str
) -> Posted:
    def given() -> str:
        door.sign_ins.take(request.client.host if request.client else "", door.clock.now())
        return password

    acted: Acted = door.releaser.say(act, doors.author(session, door), digest, given, key)
    if not acted.again:
        door.bell.ring()
    return Posted(door.db.read(lambda tx: door.desk(tx, session.desk).posted(acted.stored)))


def _change_password(request: DeskRequest, given: NewPassword, anyone: Session, door: Door) -> Me:
    now = door.clock.now()
    door.sign_ins.take(request.client.host if request.client else "", now)
    door.office.change_password(
        door.db, anyone.account, given.old, given.new, request.cookies.get(door.cookie, ""), now
    )
    return whoami(anyone, door)


def _view(waiting: Waiting, row: Callable[[RecordId], Line], *, yours: bool) -> WaitingView:
    return WaitingView(
        row=row(waiting.record),
        since=waiting.since,
        needs=waiting.needs,
        withheld=waiting.withheld,
        approved=waiting.approved,
        approvers=waiting.approvers,
        yours=yours,
        pictures=tuple(WaitingPicture(row=row(each.record), withheld=each.withheld) for each in waiting.pictures),
    )
