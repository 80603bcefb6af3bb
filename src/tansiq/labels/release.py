"""The one release decision.

Rules (DESIGN.md beside this file says why; design section 4 is the source). If one of them changes, the oracle in
`tests/labels/oracle.py`, the dry run's wording and `docs/use/release.md` change with it:

- the label names whom a full copy *may* reach (agencies, groups; PUBLIC: all); approvals or standing rules say that it *does*;
- life-safety rules reach further, with the minimum only, exact unless it is a bare presence; that one near a seam alone;
- what was made from others' records goes no further than these may, life safety included;
- a full copy leaves as coarse as the label says;
- whatever is absent, unknown or over is withheld.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import InitVar, dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

import msgspec

from tansiq.clock import stamp
from tansiq.ids import AgencyId, Digest, SectorId, sha256
from tansiq.labels import coarsening
from tansiq.labels.coarsening import EXACT, Coarse
from tansiq.labels.derived import Bound, barred
from tansiq.labels.label import Caveat, Label, expired, named

SECOND_PERSON_LEVEL = 2
"""From this level on, two persons release (design 4.4)."""

_SEAL = object()
"""Only this module has it, so only this module can make a Decision or a Released. They do not keep it: `dataclasses.replace` cannot
make another one out of a real one."""

_APPROVED_THEN = ("approved then", "approved then by a second person")
"""Stand for the persons who approved a content when it was first released; as many as any label asks for were needed then."""

Reason = Literal[
    "release.agency-unknown",
    "release.authority-needed",
    "release.second-person-needed",
    "release.refused",
    "release.derived",
    "release.orcon",
]


class Basis(StrEnum):
    """By what right a copy leaves."""

    AUTHORITY = "authority"
    STANDING = "standing"
    LIFE_SAFETY = "life-safety"


class Fields(StrEnum):
    """How much of the record a copy carries."""

    FULL = "full"
    MINIMUM = "minimum"
    """Place, time, kind of danger, stand-off, contact."""


class StandingRule(msgspec.Struct, frozen=True, kw_only=True):
    """A release given beforehand by the owner's authority.

    Args:
        id: names it in audit; never shown outside.
        purpose: ``standing`` stands for the everyday approval; ``life-safety`` releases the minimum to those in danger.
        kinds: the kinds of record it covers; whoever hands rules to `decide` has left a life-safety rule only those with a minimum.
        max_level: up to which level (``standing`` only).
        agencies: the recipients named one by one.
        sector_agencies: also those that answer for the sectors touched, and whom a joint claim names.
        parents: also the parents of the owner and of those agencies.
        sectors: only for records in these sectors; empty: anywhere.
        near_seam_m: only for records so near a seam, metres, and to whoever answers for sectors so near; None: it does not matter.
        valid_from: when it starts.
        valid_until: when it ends.
        approvals: how many different authorised persons signed it; whoever hands rules to `decide` has counted signatures.
    """

    id: str
    purpose: Literal["standing", "life-safety"]
    kinds: tuple[str, ...]
    max_level: int
    agencies: tuple[AgencyId, ...] = ()
    sector_agencies: bool = False
    parents: bool = False
    sectors: tuple[SectorId, ...] = ()
    valid_from: datetime
    valid_until: datetime
    approvals: int = 1
    near_seam_m: float | None = None


@dataclass(frozen=True)
class Subject:
    """The record that may leave, as far as the decision needs it.

    Args:
        digest: of the exact content that leaves (for a dry run: of the draft).
        owner: whose it is.
        kind: its kind.
        label: as `label.read` gave it; None keeps it to the owner.
        sectors: the sectors it touches.
        sector_agencies: who answers for these (for ground that nobody holds: every adjoining agency), or must answer as a party.
        parents: the parents of the owner and of `sector_agencies`.
        groups: who is in each group that the label names, as known now; one that is not here has nobody.
        bounds: how far the records of others from which it was made may go.
        minimum: how coarse its minimum leaves.
        seam_m: how far the whole of it lies from the nearest seam at most, metres; None: no seam is known, or that is nothing here.
        distances_m: how near it comes to what each agency answers for, metres.
        follows: the kind of the record with which it goes: standing rules speak for it as for that. Never life safety.
    """

    digest: Digest
    owner: AgencyId
    kind: str
    label: Label | None
    sectors: frozenset[SectorId] = frozenset()
    sector_agencies: frozenset[AgencyId] = frozenset()
    parents: frozenset[AgencyId] = frozenset()
    groups: Mapping[str, frozenset[AgencyId]] = field(default_factory=dict)
    bounds: tuple[Bound, ...] = ()
    minimum: Coarse = EXACT
    seam_m: float | None = None
    distances_m: Mapping[AgencyId, float] = field(default_factory=dict)
    follows: str | None = None


@dataclass(frozen=True)
class Grant:
    """One agency gets one copy.

    Args:
        coarse: how coarse it is.
        via: the groups through which the label names the agency; empty when it names it itself.
    """

    agency: AgencyId
    basis: Basis
    fields: Fields
    until: datetime | None
    coarse: Coarse = EXACT
    via: tuple[str, ...] = ()


@dataclass(frozen=True)
class Withheld:
    """An agency that the label names and that gets nothing, and why. For the owner's eyes only."""

    agency: AgencyId
    reason: Reason


@dataclass(frozen=True)
class Decision:
    """Exactly who gets what. Made by `decide` alone."""

    subject: Subject
    grants: tuple[Grant, ...]
    withheld: tuple[Withheld, ...]
    served: frozenset[AgencyId]
    digest: Digest
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("a Decision is made by labels.release.decide alone")

    @property
    def needs(self) -> Literal["authority", "second-person"] | None:
        """Whose word is still wanted before those withheld could have it."""
        reasons = {held.reason for held in self.withheld}
        if "release.second-person-needed" in reasons:
            return "second-person"
        return "authority" if "release.authority-needed" in reasons else None


@dataclass(frozen=True)
class Released:
    """The right to make and send one copy to one agency. Made by `decide`'s result alone (`released`)."""

    content: Digest
    owner: AgencyId
    recipient: AgencyId
    kind: str
    basis: Basis
    fields: Fields
    until: datetime | None
    label: Label | None
    coarse: Coarse
    via: tuple[str, ...]
    decision: Digest
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("a Released is made by labels.release alone")


def decide(
    subject: Subject,
    *,
    approvers: Iterable[str],
    rules: Iterable[StandingRule],
    agencies: Mapping[AgencyId, bool],
    now: datetime,
    ahead: Mapping[AgencyId, timedelta] = MappingProxyType({}),
    served: Collection[AgencyId] = (),
    declined: Collection[AgencyId] = (),
) -> Decision:
    """Decide who gets a copy.

    Args:
        subject: the record.
        approvers: the different persons with the right to release who approved exactly this content.
        rules: the owner's standing rules.
        agencies: every agency of the network, and whether it is in good standing.
        now: the instant of the decision.
        ahead: the agencies whose clocks are known to be ahead of ours: a standing rule is over for them when it is on theirs.
            Life safety goes by ours alone: a wrong clock must not silence it.
        served: who holds the whole of this content already: neither granted again nor withheld.
        declined: to whom an authorised person does not let it go; narrows the label's audience, as nothing ever widens it.

    Returns:
        The decision; empty when the label keeps the record to its owner and no life-safety rule covers it.

    >>> from datetime import UTC
    >>> nobody = Subject(digest=Digest("0"), owner=AgencyId("a"), kind="spot", label=None)
    >>> decide(nobody, approvers=(), rules=(), agencies={}, now=datetime(2026, 1, 1, tzinfo=UTC)).grants
    ()
    """
    in_force = [rule for rule in rules if rule.valid_from <= now < rule.valid_until and _covers(rule, subject)]
    persons = len(set(approvers))
    grants: dict[AgencyId, Grant] = {}
    withheld: list[Withheld] = []
    label = subject.label
    if label is not None and not expired(label, now):
        reached = _in_danger(subject, in_force)
        for agency, via in named(label, subject.groups, agencies).items():
            if agency == subject.owner or agency in served:
                continue
            if agency in declined:
                withheld.append(Withheld(agency, "release.refused"))
                continue
            unexpired = [rule for rule in in_force if now + ahead.get(agency, timedelta()) < rule.valid_until]
            outcome = _by_label(subject, label, agency, persons, unexpired, agencies)
            if isinstance(outcome, Grant):
                inside = [group for group in label.groups if agency in subject.groups.get(group, frozenset())]
                coarse = coarsening.of(label.coarsen, agency, inside)
                told = coarsening.finer(coarse, subject.minimum) if agency in reached else coarse
                grants[agency] = replace(outcome, coarse=told, via=via)
            else:
                withheld.append(outcome)
        for agency, rule_ends in reached.items():
            if agency not in grants and agencies.get(agency, False):
                until = min(rule_ends, label.handling_until or rule_ends)
                grants[agency] = Grant(agency, Basis.LIFE_SAFETY, Fields.MINIMUM, until, subject.minimum)
    ordered = tuple(grants[agency] for agency in sorted(grants))
    return Decision(subject, ordered, tuple(withheld), frozenset(served), _digest(subject, ordered, withheld), _SEAL)


def released(decision: Decision, content: Digest) -> tuple[Released, ...]:
    """The rights that a decision gives for the content that was signed after it.

    Args:
        decision: made over the draft.
        content: the digest of the signed content; it has the draft's body and label.
    """
    subject = decision.subject
    have = decision.served | {grant.agency for grant in decision.grants if grant.fields is Fields.FULL}
    return tuple(
        Released(
            content=content,
            owner=subject.owner,
            recipient=grant.agency,
            kind=subject.kind,
            basis=grant.basis,
            fields=grant.fields,
            until=grant.until,
            label=_shown(subject, grant, have),
            coarse=grant.coarse,
            via=grant.via,
            decision=decision.digest,
            seal=_SEAL,
        )
        for grant in decision.grants
    )


def again(
    subject: Subject,
    recipient: AgencyId,
    basis: Basis,
    *,
    rules: Iterable[StandingRule],
    agencies: Mapping[AgencyId, bool],
    now: datetime,
    ahead: Mapping[AgencyId, timedelta],
) -> Released | None:
    """Decide anew whether what was released to an agency before may be sent to it once more; None: not any more.

    Args:
        subject: the newest content that this agency was given, under the record's newest label.
        basis: of its copy. An approval was for exactly this content and stands; a rule must cover it now.
    """
    approvers = _APPROVED_THEN if basis is Basis.AUTHORITY else ()
    decision = decide(subject, approvers=approvers, rules=rules, agencies=agencies, now=now, ahead=ahead)
    rights = released(decision, subject.digest)
    return next((right for right in rights if right.recipient == recipient), None)


def _by_label(
    subject: Subject,
    label: Label,
    agency: AgencyId,
    persons: int,
    rules: list[StandingRule],
    agencies: Mapping[AgencyId, bool],
) -> Grant | Withheld:
    if not agencies.get(agency, False):
        return Withheld(agency, "release.agency-unknown")
    stopped = barred(subject.bounds, agency)
    if stopped is not None:
        return Withheld(agency, stopped.reason)
    two = label.level >= SECOND_PERSON_LEVEL or Caveat.PUBLIC in label.caveats
    wanted = 2 if two else 1
    if persons >= wanted:
        return Grant(agency, Basis.AUTHORITY, Fields.FULL, label.handling_until)
    everyday = (rule for rule in rules if rule.purpose == "standing" and label.level <= rule.max_level)
    if any(rule.approvals >= wanted and agency in _recipients(rule, subject) for rule in everyday):
        return Grant(agency, Basis.STANDING, Fields.FULL, label.handling_until)
    return Withheld(agency, "release.second-person-needed" if two and persons == 1 else "release.authority-needed")


def _in_danger(subject: Subject, rules: list[StandingRule]) -> dict[AgencyId, datetime]:
    """Whom life safety reaches, and until when: with the last of its rules."""
    reached: dict[AgencyId, datetime] = {}
    for rule in rules:
        if rule.purpose == "life-safety":
            for agency in _recipients(rule, subject) - {subject.owner}:
                if barred(subject.bounds, agency) is None:
                    reached[agency] = max(rule.valid_until, reached.get(agency, rule.valid_until))
    return reached


def _covers(rule: StandingRule, subject: Subject) -> bool:
    near = rule.near_seam_m is None or (subject.seam_m is not None and subject.seam_m <= rule.near_seam_m)
    kinds = {subject.kind, subject.follows} if rule.purpose == "standing" else {subject.kind}
    return near and bool(kinds & set(rule.kinds)) and (not rule.sectors or bool(subject.sectors & set(rule.sectors)))


def _recipients(rule: StandingRule, subject: Subject) -> set[AgencyId]:
    reached = set(rule.agencies)
    if rule.sector_agencies:
        near, away_m = rule.near_seam_m, subject.distances_m
        reached |= subject.sector_agencies if near is None else {each for each in away_m if away_m[each] <= near}
    if rule.parents:
        reached |= subject.parents
    return reached


def _shown(subject: Subject, grant: Grant, have: Collection[AgencyId]) -> Label:
    """The label on the copy: it names the recipient alone unless the owner shows the audience.

    Shown is whoever the label names now and has it by this decision or before: a recipient may pass on within what he is shown.
    """
    base = subject.label or Label()
    shown: tuple[AgencyId, ...] = (grant.agency,)
    if base.show_audience and grant.fields is Fields.FULL:
        # whom PUBLIC reaches beside these is not listed: the caveat says everyone
        picked = named(base, subject.groups, {})
        inside = (agency for agency, via in picked.items() if via)
        everyone = (*base.audience, *inside, *({grant.agency} - picked.keys()))
        shown = tuple(each for each in everyone if each in have and barred(subject.bounds, each) is None)
    return Label(
        level=base.level if grant.fields is Fields.FULL else min(base.level, 1),
        audience=shown,
        caveats=base.caveats,
        handling_until=grant.until,
        show_audience=base.show_audience and grant.fields is Fields.FULL,
    )


def _digest(subject: Subject, grants: tuple[Grant, ...], withheld: list[Withheld]) -> Digest:
    lines = [f"subject {subject.owner} {subject.kind} {subject.digest}"]
    for grant in grants:
        until = stamp(grant.until) if grant.until else "-"
        coarse = f"{grant.coarse.place_m} {grant.coarse.time_s} {grant.coarse.desk}"
        lines.append(f"grant {grant.agency} {grant.basis} {grant.fields} {until} {coarse} {' '.join(grant.via)}")
    lines += [f"withheld {held.agency} {held.reason}" for held in withheld]
    return sha256("\n".join(lines).encode())
