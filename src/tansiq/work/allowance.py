"""How much a guest's desks may have their host's node keep in a day; alarms are always taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tansiq.bucket import Pace
from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.kinds import registry
from tansiq.kinds.draft import Author
from tansiq.records import kept
from tansiq.records.log import Stored
from tansiq.storage import Tx


@dataclass(frozen=True)
class Allowance:
    """A node's quota for each agency with desks there; of its own nothing is counted, so that it never has used up one.

    Args:
        me: the node's agency.
        quota: of a day; None: no bound.
    """

    me: AgencyId
    quota: Pace | None

    def check(self, tx: Tx, kind: str, author: Author, now: datetime) -> None:
        """Refuse what a guest writes beyond it: in a dry run already, so that nobody writes for nothing.

        Raises:
            Fault: ``hosting.quota``, with the time after which there is room again.
        """
        known = registry.KINDS.get(kind)
        if self.quota is None or known is None or known.alarm:
            return
        wait_s = kept.wait_s(tx, "guest", author.agency, self.quota, now)
        if wait_s > 0:
            raise Fault("hosting.quota", later_s=wait_s)

    def count(self, tx: Tx, stored: Stored, copies: int, author: Author, now: datetime) -> None:
        """Count a guest's record and so many copies of it, alarms too."""
        if self.quota is not None and author.agency != self.me:
            size = (len(stored.envelope) + kept.ROW_BYTES) * (1 + copies)
            kept.add(tx, "guest", author.agency, size, self.quota, now)
