"""Hosted desks: what a guest's and a host's root have both said, and what follows from it.

A hosting holds only while both agencies' own `hosting` records say exactly the same bytes, each signed by its root. Either of them
ends it alone, at once: with a version that differs, or that says when it ended. Nothing here reads a clock or a key file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from tansiq.ids import AgencyId, DeskId, Digest, KeyId, NodeId
from tansiq.kinds.network import Hosting, hosted
from tansiq.kinds.registry import LIFE_SAFETY
from tansiq.labels.release import StandingRule

TAKEN_BACK = "recall"
"""Whoever may release may take back, as long as the hosting holds."""


@dataclass(frozen=True)
class _Word:
    body: Hosting
    digest: Digest


@dataclass
class Hostings:
    """What was said of hosted desks, in the order of the log. Grows only while a directory is made."""

    _said: dict[tuple[AgencyId, DeskId, NodeId], dict[AgencyId, _Word]] = field(default_factory=dict)
    past: list[Hosting] = field(default_factory=list)
    """Every hosting that ever held, oldest first: what was written under it stands, and is still verified."""
    _standing: tuple[Hosting, ...] | None = None

    def take(self, owner: AgencyId, body: Hosting, digest: Digest) -> None:
        """One agency's word; only of a hosting that it is a party to, and of instants with their zone.

        Args:
            digest: of the record's body as it came: both must have said the same bytes, unknown fields too.
        """
        ends = (body.valid_from, body.valid_until, body.ended_at or body.valid_until)
        if owner not in (body.guest, body.host) or body.guest == body.host or any(at.tzinfo is None for at in ends):
            return
        self._standing = None
        words = self._said.setdefault((body.guest, DeskId(body.desk), body.node), {})
        words[owner] = _Word(body, digest)
        if self._agreed(words) and body not in self.past:
            self.past.append(body)

    def standing(self) -> tuple[Hosting, ...]:
        """Those that both sides say, and neither has ended; whether their time has come is for `hosted` to say."""
        if self._standing is None:  # asked of every signature
            agreed = (words for words in self._said.values() if self._agreed(words))
            self._standing = tuple(next(iter(words.values())).body for words in agreed)
        return self._standing

    def said_by(self, agency: AgencyId) -> list[Hosting]:
        """What one agency has said, agreed or not."""
        return [words[agency].body for words in self._said.values() if agency in words]

    def of_desk(self, desk: DeskId, node: NodeId, at: datetime) -> Hosting | None:
        """The hosting by which a desk may be served at a node now, or None."""
        return next(
            (each for each in self.standing() if (each.desk, each.node) == (desk, node) and hosted(each, at)), None
        )

    def at_node(self, node: NodeId, at: datetime) -> list[Hosting]:
        """What a node hosts now."""
        return [each for each in self.standing() if each.node == node and hosted(each, at)]

    def of_guest(self, guest: AgencyId, at: datetime) -> list[Hosting]:
        """Where an agency's desks are hosted now."""
        return [each for each in self.standing() if each.guest == guest and hosted(each, at)]

    def of_key(self, key: KeyId) -> Hosting | None:
        """The standing hosting whose desk has this key."""
        return next((each for each in self.standing() if each.key_id == key), None)

    def lapsed(self, node: NodeId, at: datetime) -> frozenset[AgencyId]:
        """Who was served at a node and is not any more."""
        now = {each.guest for each in self.at_node(node, at)}
        return frozenset(each.guest for each in self.past if each.node == node) - now

    @staticmethod
    def _agreed(words: dict[AgencyId, _Word]) -> bool:
        return (
            len(words) == 2
            and len({word.digest for word in words.values()}) == 1
            and not any(word.body.ended_at for word in words.values())
        )


def may_release(hosting: Hosting, kind: str, at: datetime) -> bool:
    """Whether the desk's key may sign a copy of this kind, released at that instant, for its agency."""
    return hosted(hosting, at) and (kind in hosting.release_kinds or kind == TAKEN_BACK)


def rules(hosting: Hosting, network: Iterable[AgencyId]) -> tuple[StandingRule, ...]:
    """What a hosted desk releases beforehand: its guest's root has said so in the hosting itself, and nobody there can add to it.

    Args:
        network: every agency; the label still names whom a copy may reach.
    """
    everyday = StandingRule(
        id=f"hosting {hosting.desk}",
        purpose="standing",
        kinds=hosting.release_kinds,
        max_level=hosting.release_level,
        agencies=tuple(sorted(network)),
        valid_from=hosting.valid_from,
        valid_until=hosting.valid_until,
    )
    if hosting.release_level < 1:
        return (everyday,)  # a minimum goes out at level 1
    minimum = StandingRule(
        id=f"hosting {hosting.desk} life-safety",
        purpose="life-safety",
        kinds=tuple(kind for kind in hosting.release_kinds if kind in LIFE_SAFETY),
        max_level=hosting.release_level,
        sector_agencies=True,
        parents=True,
        valid_from=hosting.valid_from,
        valid_until=hosting.valid_until,
    )
    return (everyday, minimum)
