"""The gate asked anew about content that was written before: may it go again (`resend`), what of it stays for life (`leaving`).

All that holds at this instant counts: the newest label, groups, the map, standing, rules. Of what was decided then only the word of
persons is kept: it was for exactly this content.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tansiq.exchange import clocks
from tansiq.ids import AgencyId, Digest, NodeId
from tansiq.labels import label as labels
from tansiq.labels import release
from tansiq.labels.release import Basis, Released, StandingRule
from tansiq.network import hosting as hosts
from tansiq.network.directory import Directory
from tansiq.records import log
from tansiq.records.content import Content
from tansiq.storage import Tx
from tansiq.work import subjects


@dataclass(frozen=True)
class Anew:
    """The gate at one instant, for one node of an agency."""

    tx: Tx
    directory: Directory
    me: AgencyId
    node: NodeId
    now: datetime

    def right(self, given: log.Stored, newest: log.Stored, recipient: AgencyId, basis: Basis) -> Released | None:
        """Whether what an agency was given of a record may be sent to it now; None: not any more.

        Args:
            given: the version that it was given last.
            newest: the newest one: its label counts.
            basis: by what right it was given.
        """
        content = given.header()
        if not isinstance(content, Content):
            return None
        rules: Iterable[StandingRule] = self.directory.rules
        if content.owner != self.me:  # a guest's: by what its root has said of its desk here, while that holds
            hosting = self.directory.hosting(content.desk, self.node, self.now) if content.desk else None
            if hosting is None:
                return None
            rules = hosts.rules(hosting, self.directory.standing(content.owner, self.now))
        return self._decided(content, given.digest, newest, recipient, basis, rules)

    def for_life(self, newest: log.Stored, recipient: AgencyId) -> Released | None:
        """What life safety alone gives an agency of the newest version of a record of this agency: its minimum, or nothing.

        No other rule speaks: it spoke when the version was written, and nothing old is released by it.
        """
        content = newest.header()
        if not isinstance(content, Content) or content.owner != self.me:
            return None
        rules = [rule for rule in self.directory.rules if rule.purpose == "life-safety"]
        return self._decided(content, newest.digest, newest, recipient, Basis.LIFE_SAFETY, rules)

    def _decided(
        self,
        content: Content,
        digest: Digest,
        newest: log.Stored,
        recipient: AgencyId,
        basis: Basis,
        rules: Iterable[StandingRule],
    ) -> Released | None:
        label = labels.read(newest.header().label, self.now)
        subject = subjects.of(self.tx, self.directory, content, digest, label, self.me, self.now)
        agencies = self.directory.standing(content.owner, self.now)
        ahead = clocks.ahead(self.tx)
        return release.again(subject, recipient, basis, rules=rules, agencies=agencies, now=self.now, ahead=ahead)
