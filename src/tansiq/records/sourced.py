"""What a copy under the caveat SOURCE says of the originals behind it (decision 0022).

A root is a token, and whoever holds a record with that token knows which one is the source. So none leaves, but those of the
recipient's own records: he must not take his own report, come back in other words, for somebody else's that bears it out.
"""

from __future__ import annotations

import msgspec

from tansiq.ids import AgencyId
from tansiq.labels.label import Caveat
from tansiq.labels.release import Released
from tansiq.records.content import Content
from tansiq.storage import Tx
from tansiq.storage.among import among


def told(tx: Tx, content: Content, right: Released) -> Content:
    """A content as far as its copy tells of originals; unchanged without SOURCE."""
    if right.label is None or Caveat.SOURCE not in right.label.caveats or not (content.roots or content.second_hand):
        return content
    own = _tokens_of(tx, content, right.recipient)
    roots = tuple(root for root in content.roots if root in own)
    return msgspec.structs.replace(content, roots=roots, second_hand=bool(roots))


def _tokens_of(tx: Tx, content: Content, owner: AgencyId) -> set[str]:
    """Which of its roots are an agency's own records, as far as these are here."""
    rows = among(tx, "SELECT DISTINCT token, owner FROM record WHERE own = 0 AND token IN ({0})", content.roots)
    return {token for token, whose in rows if whose == owner}
