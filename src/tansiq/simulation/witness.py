"""Reads every store after every step, and so knows what was really signed, made and taken: the truth to judge nodes by.

It reads the tables of truth (`record`, `copy`) alone, never a projection, and decodes with plain dictionaries.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tansiq.clock import unstamp
from tansiq.ids import AgencyId, Digest, RecordId, Token
from tansiq.simulation.oracle import Much
from tansiq.simulation.report import Broken
from tansiq.simulation.world import Place
from tansiq.storage import Row, Tx

Fields = dict[str, Any]


@dataclass(frozen=True)
class MadeCopy:
    """A copy as its owner's store has it."""

    owner: AgencyId
    recipient: AgencyId
    record: RecordId
    version: int
    """Of the content; copies count by themselves."""
    fields: Much
    digest: Digest
    id: RecordId
    """Of the series, as the recipient knows it."""


@dataclass(frozen=True)
class Own:
    """Content as its owner signed it."""

    agency: AgencyId
    record: RecordId
    version: int
    kind: str
    token: Token
    body: Fields
    copies: dict[AgencyId, MadeCopy]
    """The newest for each; `made` holds all: who had the minimum may get all of it, once persons have let it go."""
    made: list[MadeCopy] = field(default_factory=list)


@dataclass(frozen=True)
class Held:
    """A copy as a receiver's store has it.

    Args:
        seq, at: its place in the receiver's log, and when it was written there.
        whole: False when it was taken and destroyed between two looks: then the owner's own words stand for the body.
    """

    seq: int
    at: datetime
    made: MadeCopy
    kind: str
    header: Fields
    body: Fields
    whole: bool = True


@dataclass(frozen=True)
class Answer:
    """A concurrence known at a node, in the order of its log.

    Args:
        id: its id there.
    """

    id: RecordId

    agency: AgencyId
    proposal: str
    answer: str
    valid_until: datetime
    signed: Own


@dataclass
class Seen:
    """What the witness knows of one node.

    Args:
        seq: how far its log was read.
        own: its content in order.
        held: what it took, by digest, in order.
        answers: all concurrences that it ever knew.
        gone: its copies that were taken back from their recipient alone (`circles`).
        recalled: its own records that it has recalled.
        dead: the series that others have recalled here.
    """

    seq: int = 0
    own: list[Own] = field(default_factory=list)
    held: dict[Digest, Held] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    gone: set[Digest] = field(default_factory=set)
    recalled: set[RecordId] = field(default_factory=set)
    dead: set[RecordId] = field(default_factory=set)

    def standing(self) -> list[Answer]:
        """The concurrences that nobody has taken back, as far as this node has heard."""
        return [answer for answer in self.answers if answer.id not in self.recalled | self.dead]


class Witness:
    """Knows what every node has done. The founding of the network is not looked at."""

    reads = frozenset({"record", "copy", "recalled", "tombstone"})

    def __init__(self, places: dict[AgencyId, Place]) -> None:
        self.seen: dict[AgencyId, Seen] = {agency: Seen() for agency in places}
        self.made: dict[Digest, MadeCopy] = {}
        self.proposals: dict[str, Own] = {}
        self._content: dict[tuple[RecordId, int], Own] = {}
        self._series: dict[str, tuple[RecordId, AgencyId]] = {}
        self._newest: dict[tuple[AgencyId, str], tuple[int, Digest]] = {}
        for agency, place in places.items():
            row = place.db.read(lambda tx: tx.one("SELECT max(seq) FROM record"))
            self.seen[agency].seq = row[0] if row else 0

    def look(self, tx: Tx, place: Place) -> None:
        """Read what is new at a node.

        Raises:
            Broken: when it took something that is not for it, or was never made.
        """
        seen = self.seen[place.agency]
        rows = tx.rows(
            "SELECT seq, own, digest, id, version, logged_at, envelope FROM record WHERE seq > :seq ORDER BY seq",
            {"seq": seen.seq},
        )
        made = "SELECT digest, recipient, fields, id FROM copy WHERE content = :content ORDER BY recipient"
        for seq, own, digest, record, version, at, envelope in rows:
            header = json.loads(base64.b64decode(json.loads(envelope)["payload"])) if envelope else None
            seen.seq = seq
            if own:
                self._wrote(place.agency, record, version, header or {}, tx.rows(made, {"content": digest}))
            else:
                self._took(place.agency, seq, unstamp(at), digest, header or self._remembered(place, record, version))
        self._let_go(tx, place.agency)
        for known, sql in ((seen.recalled, "SELECT record FROM recalled"), (seen.dead, "SELECT id FROM tombstone")):
            now = {row[0] for row in tx.rows(sql)}
            if known - now:
                raise Broken(f"{place.agency} has forgotten a recall")
            known |= now

    def _remembered(self, place: Place, record: RecordId, version: int) -> Fields:
        """What stands for the header of a copy that was destroyed before anybody looked."""
        previous = self._newest.get((place.agency, record), (0, None))[1]
        return {"id": record, "version": version, "previous": previous, "body": None}

    def taken_back(self, made: MadeCopy) -> bool:
        """Whether its owner has recalled a copy, from everyone or from its recipient alone."""
        seen = self.seen[made.owner]
        return made.record in seen.recalled or made.digest in seen.gone

    def owed(self, agency: AgencyId) -> set[Digest]:
        """The digests of all copies made for an agency, by anybody."""
        return {digest for digest, made in self.made.items() if made.recipient == agency}

    def of(self, made: MadeCopy) -> Own:
        """The content that a copy was made of."""
        return self._content[made.record, made.version]

    def _wrote(self, agency: AgencyId, record: RecordId, version: int, header: Fields, copies: list[Row]) -> None:
        made = {
            recipient: MadeCopy(agency, recipient, record, version, fields, digest, series)
            for digest, recipient, fields, series in copies
        }
        own = Own(agency, record, version, header["kind"], header["token"], header["body"], made, list(made.values()))
        self.seen[agency].own.append(own)
        self._content[record, version] = own
        self.made |= {copy.digest: copy for copy in made.values()}
        if own.kind in ("claim", "movement"):
            self.proposals[own.body["proposal"]] = own
        self._note_answer(agency, record, own)

    def _let_go(self, tx: Tx, agency: AgencyId) -> None:
        """Copies that persons have let go, after the record was written."""
        rows = tx.rows(
            "SELECT DISTINCT c.digest, c.recipient, c.fields, c.id, c.record, r.version FROM copy c"
            " JOIN approval a ON a.content = c.content JOIN record r ON r.digest = c.content"
            " ORDER BY r.seq, c.recipient, c.fields DESC"
        )
        for digest, recipient, fields, series, record, version in rows:
            if digest not in self.made:
                own = self._content[record, version]
                made = MadeCopy(agency, recipient, record, version, fields, digest, series)
                self.made[digest] = own.copies[recipient] = made
                own.made.append(made)

    def _took(self, agency: AgencyId, seq: int, at: datetime, digest: Digest, header: Fields) -> None:
        made = self.made.get(digest)
        if made is None:
            raise Broken(f"{agency} took a copy that nobody made: {digest[:8]}")
        if made.recipient != agency:
            raise Broken(f"{agency} took a copy that was made for {made.recipient}")
        if digest in self.seen[agency].held:
            raise Broken(f"{agency} took copy {digest[:8]} twice")
        self._numbered(agency, made, header)
        own = self.of(made)
        whole = header["body"] is not None
        body = header["body"] if whole else own.body
        self.seen[agency].held[digest] = Held(seq, at, made, own.kind, header, body, whole)
        self._note_answer(agency, header["id"], own)

    def _numbered(self, agency: AgencyId, made: MadeCopy, header: Fields) -> None:
        """A copy's id is nobody else's, and its versions count only what this agency got."""
        series = (made.record, agency)
        if self._series.setdefault(header["id"], series) != series or header["id"] == made.record:
            raise Broken(f"{agency} took a copy under an id that is not its own")
        version, digest = self._newest.get((agency, header["id"]), (0, None))
        if (header["version"], header["previous"]) != (version + 1, digest):
            raise Broken(f"{agency} took version {header['version']} of a copy after {version}")
        self._newest[agency, header["id"]] = (header["version"], made.digest)

    def _note_answer(self, agency: AgencyId, record: RecordId, own: Own) -> None:
        if own.kind == "concurrence":
            body = own.body
            until = unstamp(body["valid_until"])
            self.seen[agency].answers.append(Answer(record, own.agency, body["proposal"], body["answer"], until, own))
