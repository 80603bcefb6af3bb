"""Who must have a record, and how much of it: a naive answer from design.md section 4 alone, for ten agencies on eight nodes.

It knows the exercise by heart (who answers for which place, who stands above whom, what is released beforehand), shares no
code with `tansiq`, and looks at one agency at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NODES = {
    "army": {"army", "army-kirkuk", "army-khanaqin"},
    "peshmerga": {"peshmerga", "peshmerga-kirkuk", "peshmerga-khanaqin"},
    "joint-command": {"joint-command"},
    "ministry": {"ministry"},
    "police": {"army"},
    "civil-defence": {"peshmerga-kirkuk"},
    "intelligence": {"army-kirkuk"},
    "border-guard": {"army-khanaqin"},
    "mine-action": {"peshmerga-khanaqin"},
    "counter-terrorism": {"joint-command"},
}
"""Where what is for an agency goes: its own nodes, or the one that hosts its desk."""
GUESTS = {"police", "civil-defence", "intelligence", "border-guard", "mine-action", "counter-terrorism"}
PARENTS = {
    "army": {"joint-command"},
    "peshmerga": {"ministry"},
    "police": {"joint-command"},
    "intelligence": {"joint-command"},
    "border-guard": {"joint-command"},
    "counter-terrorism": {"joint-command"},
}
ANSWERS = {"plain": {"army"}, "ridge": {"peshmerga"}, "strip": {"army", "peshmerga"}, "nowhere": set[str]()}
"""Who answers for each place of the drafts; for ground that nobody holds both sides that adjoin it."""
DANGEROUS = {"alert", "claim", "deviation", "hazard"}


def share(agency: str, owner: str, kind: str, label: Mapping[str, Any], place: str, released: bool) -> str | None:
    """``whole``, ``minimum`` or None: what an agency must have of a record.

    Args:
        released: whether its author is a release authority (his word alone; never a guest's).
    """
    if agency == owner:
        return "whole"
    named = agency in label["audience"]
    everyone = "PUBLIC" in label.get("caveats", ())
    two = label["level"] >= 2 or everyone  # 4.4, 4.2: one person's word and the everyday rule are not enough
    everyday = label["level"] <= 1 and not everyone
    if named and not two and (released or everyday):
        return "whole"
    if (
        kind in DANGEROUS
    ):  # 4.11: signed beforehand, by a guest in its hosting; for those whose ground it is and those above
        touched = ANSWERS[place]
        above = set[str]().union(*(PARENTS.get(each, set()) for each in {*touched, owner}))
        if agency in touched | above:
            return "minimum"
    return None
