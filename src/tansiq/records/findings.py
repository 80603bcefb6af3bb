"""What a check of a store finds wrong: a stable word for the sort of damage, and where it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from tansiq.errors import Fault

T = TypeVar("T")

DAMAGE: dict[str, str] = {
    "file": "The database's own check of its file fails, or rows name rows that are not there.",
    "unreadable": "Bytes that should be a signed record, copy, receipt or table row cannot be read.",
    "digest": "Bytes are not those that their digest names.",
    "column": "A table says something else of a record than its signed bytes.",
    "status": "Exercise, actual and test records are mixed.",
    "signature": "A signature does not hold.",
    "key": "Signed by a key that its agency's root had not certified for this at that place of the log.",
    "chain": "A version does not follow from the one before it.",
    "label": "An own record without a label that can be read, or a copy that its record's label does not allow.",
    "visible.missing": "A desk is not shown a record that its seat and the label give it.",
    "visible.extra": "A desk is shown a record that its seat and the label do not give it.",
    "visible.until": "A desk is shown a record longer or shorter than the label says.",
    "visible.number": "A desk's numbers are not dense, or not in the order of the log.",
    "copy": "A copy is not what its content, recipient and release make of it.",
    "approval": "An approval is gone or was said of something else, or a copy left without the persons that its label needs.",
    "copy.missing": "Something names a copy, content or signed word that is not there.",
    "record.missing": "A place of the log is empty, or something rests on a record that is not there.",
    "recall": "A recall is not what was signed, is gone, was not queued for whoever was served, or was not obeyed.",
    "lane.number": "The numbers given in a lane are not dense from 1.",
    "lane.chain": "A lane's chain does not follow from its frames.",
    "lane.head": "How far a lane has got does not agree with its frames.",
    "lane.addressee": "A copy, a recall, or a word on what was seen, waits or went to a node that it is not for.",
    "lane.mark": "A frame is marked late, doubtful or destroyed without ground.",
    "lane.missing": "Something came by a lane of which it is not noted how far it has got.",
    "receipt": "A receipt does not hold, or says something else than what is noted of it.",
    "seen": "What counts as seen, or as opened here, rests on no signed word or no copy, or is not what was said.",
    "aside": "A frame put aside is not what its digest names, or lies beyond the lane's position.",
    "peer": "A figure is kept of a node or guest that nobody knows, or of whom nothing came.",
    "age": "A picture is said to be fresher than this machine's clock allows.",
    "alarm": "An alarm rings at a desk that does not see its record.",
    "projection": "A derived row is not what the log makes of it; 'tansiq rebuild' mends this.",
}
"""Every sort of damage; `docs/operate/keeping.md` lists them."""

MOST = 1_000
"""So many are listed; all are counted."""


class Finding(msgspec.Struct, frozen=True):
    """One thing that is wrong."""

    code: str
    where: str
    detail: str = ""


@dataclass
class Findings:
    """All that was looked at, and what was wrong with it.

    Args:
        listed: the first `MOST` findings.
        counted: of each sort, all of them.
        looked: how many of each thing were looked at.
    """

    listed: list[Finding] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)
    looked: Counter[str] = field(default_factory=Counter)

    def add(self, code: str, where: str, detail: str = "") -> None:
        """Note one."""
        if code not in DAMAGE:
            raise ValueError(f"{code} is no sort of damage")
        self.counted[code] += 1
        if len(self.listed) < MOST:
            self.listed.append(Finding(code, where, detail[:200]))

    def signed(self, where: str, read: Callable[[], T]) -> T | None:
        """What signed bytes say if they can be read and their signature holds; else None, and it is noted."""
        self.looked["signatures"] += 1
        try:
            return read()
        except Fault as fault:
            code = {"frame.key": "key", "frame.signature": "signature"}.get(fault.code, "unreadable")
            self.add(code, where, fault.detail)
            return None

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.counted
