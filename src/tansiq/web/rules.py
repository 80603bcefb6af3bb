"""Standing rules at the page: what the agency releases beforehand, to whom, up to which level, and who has approved it.

The root says a rule, but not alone here: whoever could put one in force by being administrator could release by it. So each rule
that is made or changed at the door carries the signature of at least one release authority, from level 2 of two, each by his own
password. To end a rule takes nobody's approval: it only releases less.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from litestar import get, post
from litestar.params import FromPath, RawBody

from tansiq.errors import Fault
from tansiq.ids import AgencyId, SectorId
from tansiq.kinds import registry
from tansiq.kinds.draft import aware
from tansiq.kinds.fields import Line, Slug
from tansiq.labels.release import SECOND_PERSON_LEVEL, StandingRule
from tansiq.network import accounts, approvers, life_safety
from tansiq.network.accounts import MAX_PASSWORD, Role, Session
from tansiq.network.directory import Directory
from tansiq.network.life_safety import Uncovered
from tansiq.records.signing import Signer
from tansiq.storage import Tx
from tansiq.web.administration import administrator, himself
from tansiq.web.api import read_body
from tansiq.web.door import Anyone, DeskRequest, Door, TheDoor
from tansiq.work.overview import WARN_BEFORE

Password = Annotated[str, msgspec.Meta(max_length=MAX_PASSWORD)]


class RuleView(msgspec.Struct, frozen=True, kw_only=True):
    """A standing rule.

    Args:
        approvals: how many persons' signatures verify for it.
        state: whether it releases now, will, or did.
    """

    id: str
    purpose: Literal["standing", "life-safety"]
    kinds: tuple[str, ...]
    max_level: int
    agencies: tuple[AgencyId, ...]
    sector_agencies: bool
    parents: bool
    sectors: tuple[SectorId, ...]
    valid_from: datetime
    valid_until: datetime
    approvals: int
    near_seam_m: float | None
    state: Literal["ahead", "in-force", "over"]


class Rules(msgspec.Struct, frozen=True, kw_only=True):
    """All rules of this agency, and what a new one can say.

    Args:
        kinds: the kinds of record that a rule can cover.
        life_safety: those of them that one for life safety can.
        presence: those that one for life safety can near a seam alone.
        uncovered: what no life-safety rule covers for a month from now.
        approvers: the accounts of this node that may approve one.
        root_here: whether this node has the root key, without which no rule is made here.
    """

    rules: tuple[RuleView, ...]
    kinds: tuple[str, ...]
    life_safety: tuple[str, ...]
    presence: tuple[str, ...]
    uncovered: tuple[Uncovered, ...]
    approvers: tuple[str, ...]
    root_here: bool


class Approval(msgspec.Struct, frozen=True):
    """Somebody who approves a rule, by the password of his own account."""

    account: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    password: Password


class NewRule(msgspec.Struct, frozen=True, kw_only=True):
    """A rule to put in force; one of that id takes the place of the one before."""

    id: Slug
    title: Line = ""
    purpose: Literal["standing", "life-safety"]
    kinds: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1, max_length=64)]
    max_level: Annotated[int, msgspec.Meta(ge=0, le=3)]
    agencies: Annotated[tuple[Slug, ...], msgspec.Meta(max_length=64)] = ()
    sector_agencies: bool = False
    parents: bool = False
    sectors: Annotated[tuple[Slug, ...], msgspec.Meta(max_length=256)] = ()
    valid_from: datetime
    valid_until: datetime
    near_seam_m: float | None = None
    approvals: Annotated[tuple[Approval, ...], msgspec.Meta(max_length=4)]


class Ended(msgspec.Struct, frozen=True):
    """The administrator's own password."""

    password: Password


@get("/api/administration/rules", sync_to_thread=True)
def rules(anyone: Anyone, door: TheDoor) -> Rules:
    """What is released beforehand."""
    administrator(anyone, door)
    return _all(door)


@post("/api/administration/rules", status_code=200)
async def add_rule(request: DeskRequest, body: RawBody, anyone: Anyone, door: TheDoor) -> Rules:
    """Put a rule in force, or another in its place, with those who approve it."""
    administrator(anyone, door)
    return await asyncio.to_thread(_add, request, door, anyone, read_body(body, NewRule))


@post("/api/administration/rules/{rule:str}/end", status_code=200)
async def end_rule(request: DeskRequest, rule: FromPath[str], body: RawBody, anyone: Anyone, door: TheDoor) -> Rules:
    """End a rule now."""
    administrator(anyone, door)
    return await asyncio.to_thread(_end, request, door, anyone, rule, read_body(body, Ended).password)


HANDLERS = [rules, add_rule, end_rule]
BODIES: dict[str, type[msgspec.Struct]] = {
    "/api/administration/rules": NewRule,
    "/api/administration/rules/{rule}/end": Ended,
}
"""As `api.BODIES`."""


def _all(door: Door) -> Rules:
    now = door.clock.now()

    def look(tx: Tx) -> Rules:
        known, directory = accounts.known(tx, now), door.book.directory(tx)
        return Rules(
            rules=tuple(_view(each, now) for each in directory.rules),
            kinds=_covered(),
            life_safety=registry.LIFE_SAFETY,
            presence=registry.PRESENCE,
            uncovered=life_safety.uncovered(directory, door.agency, now, WARN_BEFORE),
            approvers=tuple(each.account for each in known if Role.RELEASE_AUTHORITY in each.roles),
            root_here=door.joining.root_here(),
        )

    return door.db.read(look)


def _covered() -> tuple[str, ...]:
    return tuple(sorted(name for name, kind in registry.KINDS.items() if kind.authored))


def _view(rule: StandingRule, now: datetime) -> RuleView:
    return RuleView(
        id=rule.id,
        purpose=rule.purpose,
        kinds=rule.kinds,
        max_level=rule.max_level,
        agencies=rule.agencies,
        sector_agencies=rule.sector_agencies,
        parents=rule.parents,
        sectors=rule.sectors,
        valid_from=rule.valid_from,
        valid_until=rule.valid_until,
        approvals=rule.approvals,
        near_seam_m=rule.near_seam_m,
        state="ahead" if now < rule.valid_from else "in-force" if now < rule.valid_until else "over",
    )


def _add(request: DeskRequest, door: Door, session: Session, given: NewRule) -> Rules:
    now = door.clock.now()
    rule = _rule(given, door.db.read(door.book.directory), door.agency, now)
    signers = [_signer(request, door, each, now) for each in given.approvals]
    at_least = 2 if given.max_level >= SECOND_PERSON_LEVEL else 1
    door.db.write(
        lambda tx: door.office.add_rule(tx, rule, given.title, signers, now, session.account, at_least=at_least)
    )
    return _all(door)


def _rule(given: NewRule, directory: Directory, me: AgencyId, now: datetime) -> StandingRule:
    """What was given, if it means something here.

    Raises:
        Fault: naming the field.
    """
    if not max(aware(given.valid_from, "valid_from"), now) < aware(given.valid_until, "valid_until"):
        raise Fault("time.impossible", "It would be over already.", field="valid_until")
    wrong = (
        ("kinds", set(given.kinds) - set(_covered()), "kind.unknown"),
        ("agencies", set(given.agencies) - (directory.agencies.keys() - {me}), "release.agency-unknown"),
        ("sectors", set(given.sectors) - directory.sectors.keys(), "request.malformed"),
    )
    for field, unknown, code in wrong:
        if unknown:
            raise Fault(code, ", ".join(sorted(unknown)), field=field)
    if not (given.agencies or given.sector_agencies or given.parents):
        raise Fault("request.malformed", "It names nobody.", field="agencies")
    rule = StandingRule(
        id=given.id,
        purpose=given.purpose,
        kinds=given.kinds,
        max_level=given.max_level,
        agencies=tuple(AgencyId(each) for each in given.agencies),
        sector_agencies=given.sector_agencies,
        parents=given.parents,
        sectors=tuple(SectorId(each) for each in given.sectors),
        valid_from=given.valid_from,
        valid_until=given.valid_until,
        near_seam_m=given.near_seam_m,
    )
    life_safety.check((rule,))
    return rule


def _signer(request: DeskRequest, door: Door, given: Approval, now: datetime) -> tuple[str, Signer]:
    """A person's key, unlocked for this rule. His try counts like one at sign-in.

    Raises:
        Fault: ``account.refused``, ``account.locked``, ``request.too-many``, ``account.no-key``.
    """
    door.sign_ins.take(request.client.host if request.client else "", now)
    accounts.checked(door.db, given.account, given.password, now)
    known = door.db.read(lambda tx: approvers.of(tx, given.account))
    if known is None:
        raise Fault("account.no-key", given.account)
    return given.account, known.signer(given.password)


def _end(request: DeskRequest, door: Door, session: Session, rule: str, password: str) -> Rules:
    himself(request, door, session, password)
    door.db.write(lambda tx: door.office.end_rule(tx, rule, door.clock.now(), session.account))
    return _all(door)
