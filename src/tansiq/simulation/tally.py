"""How much of what there was in a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from tansiq.ids import AgencyId, Digest
from tansiq.simulation.desks import Desks
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.witness import Witness


def count(
    counts: Counter[str],
    witness: Witness,
    desks: Desks,
    oddities: Oddities,
    agreed: Collection[tuple[AgencyId, Digest]],
) -> None:
    """Count what was written, copied, recalled, refused and put aside.

    Args:
        agreed: the versions of plans that nodes ever showed as agreed, with the node's agency.
    """
    written = [own for seen in witness.seen.values() for own in seen.own]
    copies = list(witness.made.values())
    counts["records"] = len(written)
    counts["next versions"] = sum(own.version > 1 for own in written)
    counts["recalled"] = sum(len(seen.recalled) for seen in witness.seen.values())
    counts["tombstones"] = sum(len(seen.dead) for seen in witness.seen.values())
    counts["answers"] = sum(own.kind == "concurrence" for own in written)
    counts["groups"] = sum(own.kind == "group" for own in written)
    counts["copies"] = len(copies)
    counts["minimum copies"] = sum(copy.fields == "minimum" for copy in copies)
    counts["ever agreed"] = len(agreed)
    counts["joint claims"] = sum(bool(own.body.get("agencies")) for own in written)
    joint = {proposal for _, proposal in agreed if witness.proposals[proposal].body.get("agencies")}
    counts["joint claims ever agreed"] = len(joint)
    counts["put aside"] = sum(len(digests) for digests in oddities.poison.values())
    for act in desks.acts:
        if act.refused is not None:
            counts[f"refused: {act.refused}"] += 1
