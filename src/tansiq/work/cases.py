"""A record that waits for a person, with all that was said of it, and what follows from that: the one place that asks the gate.

At its home and at the agency's other nodes alike. What differs is who has been served: the home knows it by its copies, another
node by what the home has told (`records.queued`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.derived import Bound
from tansiq.labels.release import Decision, Subject
from tansiq.network.directory import Directory
from tansiq.records import approvals, holdings, queued
from tansiq.records.approvals import Word
from tansiq.records.content import Content
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.work import derivation


@dataclass(frozen=True)
class Case:
    """A record before somebody, and all that was said of it."""

    stored: Stored
    content: Content
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Saying:
    """What somebody is about to say.

    Args:
        person: whose word it is.
        lets_go: whether he approves.
        audience: to whom he lets it go.
    """

    person: str
    lets_go: bool
    audience: frozenset[AgencyId]


def of(tx: Tx, directory: Directory, me: AgencyId, stored: Stored, now: datetime) -> Case:
    """An own record and what counts of all that was said of it."""
    content = stored.header()
    if not isinstance(content, Content):
        raise Fault("record.not-yours")
    holders = partial(directory.approver, me)
    return Case(stored, content, approvals.words(tx, content, stored.digest, holders, now))


def decided(
    tx: Tx,
    directory: Directory,
    me: AgencyId,
    case: Case,
    now: datetime,
    about: Saying | None = None,
    beside: Bound | None = None,
) -> Decision:
    """The decision on what was said, and on what somebody is about to say.

    Args:
        beside: of a picture of which he speaks in one act with its record: how far that goes then.
    """
    content, stored = case.content, case.stored
    can = named(directory, content, now)
    persons = approvals.approvers(case.words)
    declined = approvals.declined(case.words, can)
    if about is not None:
        declined |= can - about.audience
        persons |= {about.person} if about.lets_go else set()
    served = holdings.holders(tx, stored.digest) if stored.here else queued.served(tx, stored.digest)
    return release.decide(
        _subject(tx, directory, content, stored.digest, now, beside),
        approvers=persons,
        rules=(),
        agencies=directory.standing(me, now),
        now=now,
        served=served,
        declined=declined,
    )


def named(directory: Directory, content: Content, now: datetime) -> frozenset[AgencyId]:
    """Whom the label lets it go to now, while it lets it go to anybody; groups as they are now."""
    label = labels.read(content.label, now)
    if label is None:
        return frozenset()
    members = directory.members(label.groups, content.owner)
    return frozenset(labels.named(label, members, directory.standing(content.owner, now)))


def in_question(decision: Decision) -> frozenset[AgencyId]:
    """Those who get it by a decision, or could by a person's word alone."""
    wanted = ("release.authority-needed", "release.second-person-needed")
    could = (held.agency for held in decision.withheld if held.reason in wanted)
    return frozenset((*(grant.agency for grant in decision.grants), *could))


def _subject(
    tx: Tx, directory: Directory, content: Content, digest: Digest, now: datetime, beside: Bound | None
) -> Subject:
    """What a person decides over. No ground: life safety was decided in writing it, and does not speak again."""
    label = labels.read(content.label, now)
    return Subject(
        digest=digest,
        owner=content.owner,
        kind=content.kind,
        label=label,
        groups=directory.members(label.groups if label else (), content.owner),
        bounds=derivation.bounds_of(tx, content, now, beside),
    )
