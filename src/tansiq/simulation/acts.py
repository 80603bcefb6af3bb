"""One thing that somebody at a desk means to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tansiq.ids import AgencyId, Digest, RecordId
from tansiq.kinds.draft import Draft
from tansiq.simulation.oracle import Marking, Much
from tansiq.simulation.theatre import Spot


@dataclass
class Act:
    """It is tried under one idempotency key until the node has said yes or no.

    Args:
        number: its canary: words that only its full copies carry.
        expected: who must get a copy.
        waits: whether it waits for a person's word once it is written.
        listed: of a list, who is in it; nobody when it is ended.
        parties: of a claim, who claims the ground together with its owner.
        record: the record that came of it, once known.
        refused: the code with which it was refused for good.
    """

    number: int
    agency: AgencyId
    desk: str
    chief: bool
    draft: Draft
    marking: Marking
    spot: Spot | None
    expected: Mapping[AgencyId, Much]
    waits: bool = False
    listed: tuple[AgencyId, ...] = ()
    parties: tuple[AgencyId, ...] = ()
    record: RecordId | None = None
    version: int = 0
    refused: str | None = None
    tried: int = 0

    @property
    def key(self) -> str:
        return f"key-{self.number}"

    @property
    def open(self) -> bool:
        """Whether nobody knows yet what came of it."""
        return self.record is None and self.refused is None

    def __str__(self) -> str:
        what = self.draft.kind + (f" v{self.version}" if self.version > 1 else "")
        to = " ".join(f"{agency}:{much}" for agency, much in sorted(self.expected.items())) or "nobody"
        return f"act {self.number} {self.agency}.{self.desk} {what} level {self.marking.level} -> {to}"


@dataclass
class TakeBack:
    """A release authority means to recall a record.

    Args:
        act: any version of it.
        done: whether the node has said yes.
    """

    number: int
    act: Act
    done: bool = False
    tried: int = 0

    @property
    def key(self) -> str:
        return f"recall-{self.number}"


@dataclass
class Leave:
    """A release authority means to take back, in one act, what an agency was given through the list that it has left.

    Args:
        gone: who has left.
        due: the copies that are to go, as they were when it was last tried.
        done: whether the node has said yes.
    """

    number: int
    agency: AgencyId
    gone: AgencyId
    due: frozenset[Digest] = frozenset()
    done: bool = False

    @property
    def key(self) -> str:
        return f"leave-{self.number}"

    def __str__(self) -> str:
        return f"leave {self.number}: what {self.agency} gave {self.gone}"


def canary(number: int) -> str:
    """The words that only full copies of an act carry."""
    return f"canary-{number}-of-it-"
