"""What a record is: the header, content and copy.

A new field gets a default; a changed meaning is a new `kind_version`. Decoding leaves unknown fields alone, and because the signed
bytes are what is kept and sent, they survive. `docs/formats/records.md` describes every field; change both together.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Literal, TypeVar, get_args

import msgspec

from tansiq.errors import Fault
from tansiq.geo.place import Place
from tansiq.ids import AgencyId, CentreId, DeskId, Digest, RecordId, Token
from tansiq.labels import label as labels
from tansiq.labels.label import Label
from tansiq.labels.release import Fields


class Status(StrEnum):
    """Never mixed in any count."""

    ACTUAL = "actual"
    EXERCISE = "exercise"
    TEST = "test"


Precision = Literal["second", "minute", "hour", "day", "week", "month", "year"]
PRECISIONS = get_args(Precision)
"""The finest first."""
MAX_ROOTS = 200
"""A report with more originals behind it is a summary of summaries; those beyond count as unknown."""


class When(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """An event's time. ``end`` is None for an instant."""

    start: datetime
    end: datetime | None = None
    precision: Precision = "minute"


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """The Admiralty code: how reliable the source is, how credible the statement."""

    reliability: Literal["A", "B", "C", "D", "E", "F"]
    credibility: Literal[1, 2, 3, 4, 5, 6]
    basis: str = ""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What content and copy have in common."""

    id: RecordId
    version: int
    previous: Digest | None = None
    kind: str
    kind_version: int = 1
    owner: AgencyId
    centre: CentreId | None = None
    desk: DeskId | None = None
    status: Status
    label: msgspec.Raw = msgspec.Raw(b"null")
    event_time: When | None = None
    place: Place | None = None
    evaluation: Evaluation | None = None
    token: Token
    roots: tuple[Token, ...] = ()
    second_hand: bool = False
    method: Literal["person", "machine"] = "person"
    refs: tuple[RecordId, ...] = ()
    body: msgspec.Raw = msgspec.Raw(b"{}")


class Content(Header, frozen=True, kw_only=True):
    """What a desk wrote. Never leaves its agency.

    Args:
        derived_from: the records here from which it was made; no copy has them.
    """

    recorded_at: datetime
    derived_from: tuple[RecordId, ...] = ()

    @property
    def at(self) -> datetime:
        """When it was said."""
        return self.recorded_at

    def label_at(self, now: datetime) -> Label | None:
        """What its label says then, as `labels.read`."""
        return labels.read(self.label, now)

    @property
    def holder(self) -> AgencyId:
        """For whom a node has it."""
        return self.owner


class Copy(Header, frozen=True, kw_only=True):
    """What one recipient gets."""

    recipient: AgencyId
    fields: Fields
    released_at: datetime

    @property
    def at(self) -> datetime:
        """When it was released."""
        return self.released_at

    def label_at(self, now: datetime) -> Label | None:
        """What its label gives its recipient then, as `labels.read_for`."""
        return labels.read_for(self.label, self.recipient, now)

    @property
    def holder(self) -> AgencyId:
        """For whom a node has it."""
        return self.recipient


H = TypeVar("H", Content, Copy)


def encode(header: Content | Copy) -> bytes:
    """The bytes to sign."""
    return msgspec.json.encode(header)


def decode(payload: bytes, type_: type[H]) -> H:
    """Read signed bytes.

    Raises:
        Fault: ``frame.unreadable``.
    """
    try:
        header = msgspec.json.decode(payload, type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("frame.unreadable", str(error)) from error
    if header.version < 1 or not header.id or not header.kind:
        raise Fault("frame.unreadable", "A record has an id, a kind and a version from 1.")
    if not is_instant(header.at):
        raise Fault("frame.unreadable", "A record says when, with its zone.")
    return header


def is_instant(at: datetime) -> bool:
    """Whether every node can compare it with its own clock: aware, and inside the calendar in UTC too."""
    try:
        return at.tzinfo is not None and at.astimezone(UTC) is not None
    except OverflowError:
        return False
