"""Whether the log, its visibility and the copies are what was written: every row against its signed bytes and the rules.

The log is walked in its order, and `Law` with it: a record is judged by the keys and seats that were in force where it stands. What
the law is belongs to the network; here it is a plain value.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec

from tansiq.clock import stamp, unstamp
from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, KeyId, sha256
from tansiq.labels import label as labels
from tansiq.labels.clearance import Seat, readers
from tansiq.labels.coarsening import Coarse
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Basis, Fields
from tansiq.records import check_approvals, check_queued, check_recalls, copies, recalls, visible
from tansiq.records.approvals import Holder
from tansiq.records.content import Content, Copy, Status, decode
from tansiq.records.findings import Findings
from tansiq.records.log import Stored
from tansiq.records.queued import Queued
from tansiq.records.recalls import Recall
from tansiq.records.signing import Payload, open_envelope, verify
from tansiq.storage import Row, Tx

BATCH = 500
DIGEST = re.compile("[0-9a-f]{64}")
UNREADABLE = (Fault, ValueError, LookupError, TypeError, ArithmeticError, RecursionError, AttributeError)
"""What damaged bytes can make the reading of them raise."""


class Law(Protocol):
    """The network's rules at one place of the log."""

    def key(self, header: Content | Copy, key: KeyId) -> bytes:
        """The raw public key that may have signed this here. Raises ``frame.key``."""
        ...

    def recall_key(self, recall: Recall, key: KeyId) -> bytes:
        """The raw public key that may have signed this recall. Raises ``frame.key``."""
        ...

    def queued_key(self, said: Queued, key: KeyId) -> bytes:
        """The raw public key that may have signed how a release stands. Raises ``frame.key``."""
        ...

    def holders(self) -> frozenset[AgencyId]:
        """The agencies for which this node holds records here: its own, and those that have, or had, a desk at it."""
        ...

    def approver(self, key: KeyId) -> Holder:
        """Whose key this is, or was, with which this agency's records are approved. Raises ``frame.key``."""
        ...

    def seats(self) -> tuple[Seat, ...]:
        """The desks known here, each as it sits at the log's end: what it may see follows its seat."""
        ...

    def shown(self, stored: Stored) -> bool | None:
        """Whether the desks were shown this; None: either way is right."""
        ...

    def same_body(self, content: Content, copy: Copy, coarse: Coarse) -> bool:
        """Whether a copy's body is what its `fields`, label and coarseness leave of the content's."""
        ...

    def ever_in(self, group: str) -> frozenset[AgencyId]:
        """Who has been in a group up to here."""
        ...

    def take(self, stored: Stored) -> None:
        """Go on to the place after a record."""
        ...


def check(
    tx: Tx, me: AgencyId, law: Law, found: Findings, progress: Callable[[int, int], None] = lambda done, total: None
) -> None:
    """Walk the log; what is wrong goes into ``found``.

    Args:
        me: the node's agency.
        law: at the log's beginning; at its end afterwards.
        progress: told how many records of how many are done.
    """
    (total,) = tx.one("SELECT count(*) FROM record") or (0,)
    walk = _Walk(tx, me, law, found)
    after, done = 0, 0
    while rows := tx.rows(
        "SELECT seq, id, version, kind, owner, own, token, digest, logged_at, envelope FROM record WHERE seq > :after"
        " ORDER BY seq LIMIT :batch",
        {"after": after, "batch": BATCH},
    ):
        for row in rows:
            walk.record(row)
        after, done = rows[-1][0], done + len(rows)
        progress(done, total)
    walk.finish()


class _Walk:
    def __init__(self, tx: Tx, me: AgencyId, law: Law, found: Findings) -> None:
        self._tx = tx
        self._me = me
        self._law = law
        self._found = found
        self._status: Status | None = None
        self._later: list[tuple[bytes, Copy, str]] = []
        self._through_groups: list[tuple[Label, Copy, str]] = []
        self._place = 0

    def record(self, row: Row) -> None:
        """One record with everything that hangs on it."""
        where = f"record {row[0]} ({row[1]} version {row[2]})"
        self._found.looked["records"] += 1
        self._place += 1
        if row[0] != self._place:
            self._found.add("record.missing", where, f"Before it {row[0] - self._place} places are empty.")
            self._place = row[0]
        if not row[9] and self._recalled(row, where):
            return
        if sha256(bytes(row[9])) != row[7]:
            self._found.add("digest", where)
        try:
            stored = _stored(row)
            header = self._opened(stored, where)
        except UNREADABLE as error:
            self._found.add("unreadable", where, str(error))
            return
        self._columns(stored, header, where)
        self._follows(stored, header, where)
        self._visible(stored, header, where)
        if isinstance(header, Content):
            self._copies(stored, header)
        self._law.take(stored)

    def _recalled(self, row: Row, where: str) -> bool:
        """Whether a record without its bytes is one that its owner has recalled; then no desk may be shown it any more."""
        named = {"owner": row[4], "id": row[1]}
        dead = (
            not row[5] and self._tx.one("SELECT 1 FROM tombstone WHERE owner = :owner AND id = :id", named) is not None
        )
        if dead:
            rows = self._tx.rows("SELECT reader, until FROM visible WHERE record = :record", {"record": row[0]})
            for reader, until in rows:
                if until != visible.ENDED:
                    self._found.add("visible.until", where, f"{reader}: recalled, and shown until {until}")
            self._found.looked["visibility rows"] += len(rows)
        return dead

    def finish(self) -> None:
        """What can be said once the whole log was seen."""
        for envelope, copy, where in self._later:
            self._signed(envelope, copy, where)
        for mine, copy, where in self._through_groups:
            known = (agency for group in mine.groups for agency in self._law.ever_in(group))
            self._within({*_itself(mine, copy), *known}, copy, where)
        check_recalls.check(self._tx, self._law.recall_key, self._law.holders(), self._found)
        check_approvals.check(self._tx, self._law.approver, self._found)
        check_queued.check(self._tx, self._law.queued_key, self._found)
        self._numbers()
        for digest, recipient in self._tx.rows(
            "SELECT c.digest, c.recipient FROM copy c LEFT JOIN record r ON r.digest = c.content AND r.own = 1"
            " WHERE r.seq IS NULL ORDER BY c.digest"
        ):
            self._found.add("copy.missing", f"copy {digest[:16]} for {recipient}", "Its content is not there.")

    def _opened(self, stored: Stored, where: str) -> Content | Copy:
        """The header, its signature checked."""
        header = stored.header()
        self._signed(stored.envelope, header, where)
        return header

    def _signed(self, data: bytes, header: Content | Copy, where: str) -> None:
        kind = Payload.CONTENT if isinstance(header, Content) else Payload.COPY
        self._found.signed(where, lambda: verify(open_envelope(data, kind), lambda key: self._law.key(header, key)))

    def _columns(self, stored: Stored, header: Content | Copy, where: str) -> None:
        for name in ("id", "version", "kind", "owner", "token"):
            if getattr(stored, name) != getattr(header, name):
                self._found.add("column", where, f"{name}: {getattr(stored, name)!r} is not {getattr(header, name)!r}.")
        holders = self._law.holders()
        if isinstance(header, Copy) and header.recipient not in holders:
            self._found.add("column", where, f"A copy for {header.recipient}.")
        whose = header.owner in holders if isinstance(header, Content) else header.owner != header.recipient
        if stored.own != isinstance(header, Content) or not whose:
            self._found.add("column", where, f"own: {stored.own}, owner {header.owner}.")
        self._status = self._status or header.status
        if header.status is not self._status:
            self._found.add("status", where, header.status)

    def _follows(self, stored: Stored, header: Content | Copy, where: str) -> None:
        if stored.version == 1:
            if header.previous is not None:
                self._found.add("chain", where, "A first version names one before it.")
            return
        before = self._tx.one(
            "SELECT seq, digest, kind, owner, own, token FROM record WHERE id = :id AND version = :version",
            {"id": stored.id, "version": stored.version - 1},
        )
        if before is None:
            self._found.add("chain", where, "The version before it is missing.")
        elif before[0] > stored.seq or before[1] != header.previous:
            self._found.add("chain", where, "It does not name the version before it.")
        elif before[2:] != (stored.kind, stored.owner, int(stored.own), stored.token):
            self._found.add("chain", where, "The version before it is another record's.")

    def _visible(self, stored: Stored, header: Content | Copy, where: str) -> None:
        label = header.label_at(stored.logged_at)
        if label is None and stored.own:
            self._found.add("label", where, "It cannot be read.")
        holder = header.owner if isinstance(header, Content) else header.recipient
        until = label.handling_until if label and isinstance(header, Copy) else None
        due = set(readers(self._law.seats(), holder, label)) if stored.own or label is not None else set()
        rows = self._tx.rows(
            "SELECT reader, until FROM visible WHERE record = :record AND barred = 0", {"record": stored.seq}
        )
        given = {reader for reader, _ in rows}
        shown = self._law.shown(stored)
        if shown is False or (shown is None and not given):
            due = set()
        for reader in sorted(due - given):
            self._found.add("visible.missing", where, reader)
        for reader in sorted(given - due):
            self._found.add("visible.extra", where, reader)
        for reader, noted in rows:
            if reader in due and noted != (stamp(until) if until else None):
                self._found.add("visible.until", where, f"{reader}: {noted}")
        self._found.looked["visibility rows"] += len(rows)

    def _numbers(self) -> None:
        for reader, count, least, most in self._tx.rows(
            "SELECT reader, count(*), min(n), max(n) FROM visible GROUP BY reader ORDER BY reader"
        ):
            if (least, most) != (1, count):
                self._found.add("visible.number", f"desk {reader}", f"{count} rows are numbered {least} to {most}.")
        for reader, number in self._tx.rows(
            "SELECT reader, n FROM (SELECT reader, n, record, lag(record) OVER (PARTITION BY reader ORDER BY n) AS before"
            " FROM visible) AS ordered WHERE record < before ORDER BY reader, n"
        ):
            self._found.add("visible.number", f"desk {reader}", f"Number {number} is older than the one before it.")
        for reader, number, record in self._tx.rows(
            "SELECT v.reader, v.n, v.record FROM visible v LEFT JOIN record r ON r.seq = v.record WHERE r.seq IS NULL"
        ):
            self._found.add("visible.extra", f"desk {reader}", f"Number {number} shows record {record}: not there.")

    def _copies(self, stored: Stored, content: Content) -> None:
        for row in self._tx.rows(
            "SELECT digest, record, recipient, id, version, fields, envelope, basis, decision, made_at FROM copy"
            " WHERE content = :content"
            " ORDER BY recipient",
            {"content": stored.digest},
        ):
            where = f"copy {row[0][:16]} for {row[2]} of record {stored.seq}"
            self._found.looked["copies"] += 1
            self._right(row, where)
            if not row[6] and recalls.is_recalled_from(self._tx, row[1], row[2]):
                continue  # taken back: its digest is all that is left of it
            if sha256(bytes(row[6])) != row[0]:
                self._found.add("digest", where)
            try:
                self._copy(row, content, where)
            except UNREADABLE as error:
                self._found.add("unreadable", where, str(error))

    def _right(self, row: Row, where: str) -> None:
        """By what right it left: no signed bytes say that, but what is no right at all can be told."""
        fields, basis, decision = row[5], row[7], row[8]
        if basis not in set(Basis) or (basis == Basis.LIFE_SAFETY) != (fields == Fields.MINIMUM):
            self._found.add("copy", where, f"{fields} does not leave by {basis}.")
        if not DIGEST.fullmatch(decision):
            self._found.add("copy", where, "It names no decision.")

    def _copy(self, row: Row, content: Content, where: str) -> None:
        digest, record, recipient, series, version, fields, envelope, _, _, made_at = row
        coarse = copies.coarse_of(self._tx, digest)
        opened = open_envelope(envelope, Payload.COPY)
        copy = decode(opened.payload, Copy)
        try:
            self._law.key(copy, opened.keyid)
        except Fault:
            self._later.append((envelope, copy, where))  # made after its record: the key may have come later
        else:
            self._signed(envelope, copy, where)
        said = (copy.id, copy.version, copy.recipient, copy.fields.value)
        if said != (series, version, recipient, fields):
            self._found.add("column", where, "id, version, recipient or fields are not those of the signed bytes.")
        if stamp(copy.released_at) != made_at:
            self._found.add("column", where, f"made_at: {made_at} is not {stamp(copy.released_at)}.")
        same = ("kind", "kind_version", "owner", "status", "token", "method")
        differing = [name for name in same if getattr(copy, name) != getattr(content, name)]
        if record != content.id or differing:
            self._found.add("copy", where, f"It differs from its content in {', '.join(differing) or 'its record'}.")
        elif not self._law.same_body(content, copy, coarse):
            self._found.add("copy", where, "Its body is not its content's.")
        elif (copy.place, copy.event_time) != copies.where_and_when(content, coarse):
            self._found.add("copy", where, "Its place or time is not its content's, as coarse as it was released.")
        self._allowed(content, copy, where)
        before = self._tx.one(
            "SELECT digest, id FROM copy WHERE record = :record AND recipient = :recipient AND version = :version AND id = :id",
            {"record": record, "recipient": recipient, "version": version - 1, "id": series},
        )
        if (before or (None, series)) != (copy.previous, series) or (before is None) != (version == 1):
            self._found.add("chain", where)

    def _allowed(self, content: Content, copy: Copy, where: str) -> None:
        """A full copy goes to whom the label names; what it says of itself is never less strict."""
        mine, its = (labels.read(each.label, copy.released_at) for each in (content, copy))
        if its is None or copy.recipient not in its.audience:
            self._found.add("label", where, "It does not name its recipient.")
        elif copy.fields is Fields.FULL and (
            mine is None or its.level != mine.level or set(its.caveats) != set(mine.caveats)
        ):
            self._found.add("label", where, "Its record's label does not allow it.")
        elif copy.fields is Fields.FULL and mine is not None and mine.groups:
            self._through_groups.append((mine, copy, where))  # who was in them when it was made, the whole log tells
        elif copy.fields is Fields.FULL and mine is not None:
            self._within(_itself(mine, copy), copy, where)

    def _within(self, named: set[AgencyId], copy: Copy, where: str) -> None:
        its = labels.read(copy.label, copy.released_at)
        if its is None or copy.recipient not in named or not set(its.audience) <= named:
            self._found.add("label", where, "Its record's label does not name so many.")


def _itself(mine: Label, copy: Copy) -> set[AgencyId]:
    """Whom a label names without groups, as far as a copy bears on it: under PUBLIC its recipient, whoever that is."""
    return {*mine.audience, *((copy.recipient,) if Caveat.PUBLIC in mine.caveats else ())}


def _stored(row: Row) -> Stored:
    seq, record, version, kind, owner, own, token, digest, at, envelope = row
    logged_at: datetime = unstamp(at)
    return Stored(seq, record, version, kind, owner, bool(own), token, Digest(digest), logged_at, envelope)


def agency_and_status(tx: Tx) -> tuple[AgencyId, Status] | None:
    """Whose store it is, by its first own record; None when it holds none that can be read."""
    row = tx.one("SELECT envelope FROM record WHERE own = 1 ORDER BY seq LIMIT 1")
    try:
        header = decode(open_envelope(row[0], Payload.CONTENT).payload, Content) if row else None
    except (Fault, msgspec.MsgspecError, ValueError):
        return None
    return (header.owner, header.status) if header else None
