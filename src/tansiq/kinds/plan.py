"""Plans and their answers (terms after ASTM F3548), and the hash that an answer binds.

The hash has two storeys so that everybody can check what he holds. ``material`` covers what every copy carries, even the
life-safety minimum: kind, map, volumes, and who claims it together. ``terms`` covers the words, which only full copies carry; the
others carry its hash. An answer binds ``proposal``, which covers both. A nonce keeps a holder of the minimum from guessing the
words. `docs/formats/plans.md` gives the exact lines; change both together.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.clock import stamp
from tansiq.geo.place import Polygon
from tansiq.ids import AgencyId, Digest, SectorId, Token, sha256
from tansiq.kinds.fields import Hex128, HexDigest, Line, Size, Text, Together

Answer = Literal["received", "concur", "concur-with-conditions", "object"]
MAX_VOLUMES = 20
NO_MAP = Digest("0" * 64)
"""The map of sectors where there is none, or where it does not matter."""


class Volume(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """Ground for a time (F3548 `Volume4D` without altitude)."""

    area: Polygon
    start: datetime
    end: datetime


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What claim and movement have in common.

    The last four fields are filled in by the owner's node; a desk does not write them.
    """

    title: Line = ""
    volumes: Annotated[tuple[Volume, ...], msgspec.Meta(min_length=1, max_length=MAX_VOLUMES)]
    unit: Line = ""
    contact: Line = ""
    answer_by: datetime
    state: Literal["proposed", "cancelled"] = "proposed"
    nonce: Hex128 = "0" * 32
    map_hash: HexDigest = "0" * 64
    terms: HexDigest = "0" * 64
    proposal: HexDigest = "0" * 64

    def words(self) -> tuple[str, ...]:
        """The fields that only full copies carry, as the terms cover them."""
        return (self.title, self.unit)

    def parties(self) -> tuple[AgencyId, ...]:
        """Who must answer it because it names them, whatever the ground says; once each, in order.

        Every copy shows them: whoever can work out the plan's state must know whose word it waits for.
        """
        return ()


class Claim(Plan, frozen=True, kw_only=True):
    """A claim on vacated ground: we mean to move in.

    Args:
        agencies: for a joint claim: who claims the ground together with the owner; it is agreed once they concur as well.
    """

    reason: Text = ""
    agencies: Together = ()

    def parties(self) -> tuple[AgencyId, ...]:
        return tuple(sorted(set(self.agencies)))

    def words(self) -> tuple[str, ...]:
        return (self.title, self.unit, self.reason)


class Movement(Plan, frozen=True, kw_only=True):
    """Units on the move."""

    size: Size | None = None

    def words(self) -> tuple[str, ...]:
        size = self.size or Size()
        return (self.title, self.unit, f"{size.n} {size.min} {size.max}")


class Concurrence(msgspec.Struct, frozen=True, kw_only=True):
    """One agency's answer to one version of a plan, or of a joint record that names it (`joint`).

    Args:
        plan: the token of what is answered; the same at every node that holds it.
        proposal: the hash of the version that is answered.
        map_hash: the map of sectors under which it is answered.
        sectors: the sectors for which this agency answers.
        answer: ``received`` is not concurrence.
        conditions: what must change, or why not.
        despite: the conflicts that the answerer knew and accepted.
        valid_until: from then on it is no answer any more.
    """

    plan: Token
    proposal: HexDigest
    map_hash: HexDigest
    sectors: tuple[SectorId, ...] = ()
    answer: Answer
    conditions: Text | None = None
    despite: tuple[Line, ...] = ()
    valid_until: datetime


def terms_hash(plan: Plan) -> Digest:
    """The hash over the words, salted with the plan's nonce."""
    return _hash("tansiq-terms-1", plan.nonce, *(_field(word) for word in plan.words()))


def proposal_hash(kind: str, plan: Plan) -> Digest:
    """The hash that an answer binds. ``plan.terms`` must be filled in.

    Coordinates count to 7 decimals (a centimetre), times to milliseconds.
    """
    lines = ["tansiq-proposal-1", kind, plan.state, plan.map_hash, plan.nonce, plan.terms]
    for volume in plan.volumes:
        lines.append(f"{stamp(volume.start)} {stamp(volume.end)}")
        lines += [f"{lon:.7f} {lat:.7f}" for lon, lat in volume.area.coordinates[0]]
    if plan.parties():  # nothing for a plan without: its hash is the one that it has always had
        lines += ["parties", *map(_field, plan.parties())]
    return _hash(*lines)


def consistent(kind: str, plan: Plan, *, full: bool) -> bool:
    """Whether a plan's hashes cover what the copy shows."""
    if full and plan.terms != terms_hash(plan):
        return False
    return plan.proposal == proposal_hash(kind, plan)


def minimum_plan(plan: Plan) -> Plan:
    """What life safety releases of a plan: where, when, whom to call, and who claims it together; no words."""
    blank = {"title": "", "unit": "", "reason": "", "size": None}
    kept = {name: value for name, value in blank.items() if name in plan.__struct_fields__}
    return msgspec.structs.replace(plan, **kept)


def _field(word: str) -> str:
    return f"{len(word.encode())}:{word}"


def _hash(*lines: str) -> Digest:
    return sha256("\n".join(lines).encode())
