"""An agency has left a group, or has lost its standing: what it was given is offered for recall, and taken back from it in one act.

Nothing is recalled by itself. Leaving stops what is released from then on, because each version is decided anew; whether to take
back what was given before is its owner's to decide (design 4.5). An offer is no state: it is computed from what was served, whom
the labels' groups hold now, and what the desk may see. Plans and answers are not in it: they bind others, and are recalled whole.

Whoever has left may stand in danger all the same. What a version written now would give him for life's sake he is given in the act
that takes the rest: the minimum, as a copy of its own (`docs/decisions/0019`). An offer says of which records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Entropy, NodeId, RecordId, sha256
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.labels.release import Released
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.keyring import Keyring
from tansiq.records import audit, holdings, log, visible
from tansiq.records.content import Content
from tansiq.records.holdings import Served
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.storage import Database, Tx
from tansiq.work import groups as known_groups
from tansiq.work import releasing
from tansiq.work.anew import Anew
from tansiq.work.hosted import HandOver, Way
from tansiq.work.recall import take_back

BINDING = (*registry.PLANS, "concurrence", *registry.DIRECTORY)
"""Kinds that bind others: taken back from everyone or from nobody."""


class Offer(msgspec.Struct, frozen=True):
    """Own records that one agency has and might not have any more.

    Args:
        group: the group that it has left, through which it was given them; None: it has lost its standing.
        minimum: those of them whose minimum stays with it for life's sake.
    """

    agency: AgencyId
    group: str | None
    records: tuple[RecordId, ...]
    minimum: tuple[RecordId, ...] = ()


class GroupView(msgspec.Struct, frozen=True):
    """A group as it stands; ``record`` is its list, of which its owner writes the next version."""

    id: str
    record: RecordId
    title: str
    members: tuple[AgencyId, ...]
    ended: bool


def groups(tx: Tx, directory: Directory, reader: DeskId, now: datetime) -> tuple[GroupView, ...]:
    """The groups that a desk knows."""
    return tuple(
        GroupView(name, each.record, each.body.title.words(), each.body.members, each.body.ended)
        for name, each in known_groups.seen(tx, directory, reader, now).items()
    )


def offers(tx: Tx, directory: Directory, reader: DeskId, node: NodeId, now: datetime) -> tuple[Offer, ...]:
    """What is offered for recall, of the records that a desk may see.

    Args:
        node: this node, where the desk sits.
    """
    anew = Anew(tx, directory, directory.desks[reader].agency, node, now)
    found: dict[tuple[AgencyId, str | None], dict[RecordId, Stored]] = {}
    for given, group in _left(tx, directory, directory.desks[reader].agency, now):
        newest = log.latest(tx, given.record)
        if given.kind not in BINDING and newest is not None and visible.may_see(tx, newest.seq, reader, now):
            found.setdefault((given.recipient, group), {})[given.record] = newest
    ordered = sorted(found.items(), key=lambda item: (item[0][0], item[0][1] or ""))
    return tuple(
        Offer(agency, group, tuple(_apart(records)), tuple(_staying(anew, records.values(), agency)))
        for (agency, group), records in ordered
    )


def _staying(anew: Anew, records: Iterable[Stored], agency: AgencyId) -> Iterator[RecordId]:
    for newest in records:
        if newest.kind in (*registry.LIFE_SAFETY, *registry.PRESENCE) and anew.for_life(newest, agency) is not None:
            yield newest.id


def _apart(records: dict[RecordId, Stored]) -> Iterator[RecordId]:
    """Of some records those that are named: a picture goes with its record, and by itself where that one stays."""
    for record, newest in records.items():
        if newest.kind != attached.KIND or records.keys().isdisjoint(newest.header().refs):
            yield record


@dataclass(frozen=True)
class Leaver:
    """Takes back what was offered, for the desks of one node."""

    db: Database
    book: Book
    keyring: Keyring
    clock: Clock
    entropy: Entropy
    node: NodeId
    hand_over: HandOver

    def recall(self, agency: AgencyId, group: str | None, author: Author, key: str) -> tuple[RecordId, ...]:
        """Recall all that is offered of one agency and group from exactly that agency, but the minimum for life's sake.

        The others keep their copies.

        Args:
            key: the idempotency key.

        Returns:
            The records; none when nothing is offered, or this key did it before.

        Raises:
            Fault: ``release.authority-needed``, ``release.key`` or ``request.reused``.
        """
        if not author.may_release:
            raise Fault("release.authority-needed")
        asked = sha256(f"recall {group} from {agency}".encode())

        def write(tx: Tx) -> tuple[RecordId, ...]:
            now = self.clock.now()
            if audit.answered(tx, author.account, key, asked) is not None:
                return ()
            directory = self.book.directory(tx)
            offered = offers(tx, directory, author.desk, self.node, now)
            named = next((each.records for each in offered if (each.agency, each.group) == (agency, group)), ())
            anew = Anew(tx, directory, author.agency, self.node, now)
            way = Way(self.keyring.signer("release"), self.node, self.hand_over)
            for record in named:
                stored = log.latest(tx, record)
                if stored is not None:
                    releasing.check_key(directory, way.signer, stored.owner, "recall", now)
                    # as the offer said it: what he holds till now is part of that
                    stays = anew.for_life(stored, agency)
                    take_back(tx, stored, way, author, now, only=agency)
                    if stays is not None:
                        self._leave(tx, stored, stays, directory, way, author, now)
            audit.remember(tx, author.account, key, asked, agency, now)
            return named

        return self.db.write(write)

    def _leave(
        self,
        tx: Tx,
        stored: Stored,
        right: Released,
        directory: Directory,
        way: Way,
        author: Author,
        now: datetime,
    ) -> None:
        """Give whoever has left what of a record is for life's sake: a series of its own, for the other one is dead there."""
        content = stored.header()
        if isinstance(content, Content):
            releasing.send_by(tx, content, stored.digest, [right], directory, way, self.entropy, now)
            audit.note(tx, now, author.account, f"keep {stored.kind}", stored.id, f"{right.recipient}:{right.basis}")


def _left(tx: Tx, directory: Directory, me: AgencyId, now: datetime) -> Iterator[tuple[Served, str | None]]:
    """Each copy whose recipient lost its standing, or is in none of the groups through which it was given; with the group left."""
    standing = directory.standing(me, now)
    gone = [agency for agency, good in standing.items() if not good]
    for given in holdings.to(tx, gone):
        yield given, None
    for given in holdings.through_groups(tx):
        members = directory.members(given.via, me)
        if standing.get(given.recipient) and not any(given.recipient in inside for inside in members.values()):
            for group in given.via:
                yield given, group
