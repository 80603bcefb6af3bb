"""Who must have a record, and how much of it: a naive answer from design.md section 4 alone, for ten agencies on eight nodes.

It knows the exercise by heart (who answers for which place, who stands above whom, what is released beforehand), imports nothing
of `tansiq`, and looks at one agency at one node at a time. A record's life is a list of acts, the oldest first:

    ("write", node, label, place)     its first version, or its next one
    ("say", node, person, agencies)   a person lets it go to these agencies; to none: he refuses
    ("recall",)                       it is taken back from everyone
    ("take back", agency, group)      its owner takes back what an agency that has left a group was given through it
    ("groups", members)               from here on these are in each group
    ("carry",)                        all that waits anywhere arrives
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
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
ANSWERS = {
    "plain": {"army"},
    "wide": {"army"},
    "ridge": {"peshmerga"},
    "strip": {"army", "peshmerga"},
    "nowhere": set[str](),
}
"""Who answers for each place of the drafts; for ground that nobody holds both sides that adjoin it."""
WIDE = {"wide": {"army", "peshmerga"}}
"""Who does where the danger itself says to stay off far enough: it lies in the plain and reaches the strip."""
TOGETHER = {"plain": {"ministry"}, "ridge": {"counter-terrorism"}}
"""With whom claims on a place are made: who must answer as well is told as well."""
STANDS_OFF = {"alert", "deviation", "hazard"}
DANGEROUS = {"alert", "claim", "deviation", "hazard"}
BINDING = {"claim", "movement", "operation", "concurrence", "group"}
"""What binds others is taken back from everyone or from nobody."""
GONE = "gone"
Act = tuple[Any, ...]


def held(agency: str, node: str, owner: str, kind: str, acts: Iterable[Act]) -> list[tuple[int, str]]:
    """What a node must have of a record for an agency in the end, in the order in which it came: version, and ``whole``,
    ``minimum``, or ``gone`` of what was taken back."""
    if node not in NODES[agency]:
        return []
    has, coming, groups, version, home, label, where = (
        list[tuple[int, str]](),
        list[tuple[int, str]](),
        {},
        0,
        "",
        {},
        "",
    )
    said, on_its_way, through = dict[str, set[str]](), dict[str, set[str]](), set[str]()
    for act in acts:
        given = None
        match act:
            case ("groups", groups):
                pass
            case ("write", home, label, place):
                version, said, on_its_way, where = version + 1, {}, {}, place
                everyday = named(agency, label, groups) and not takes_two(label)  # 4.4
                if agency == owner or everyday:  # 3: what a desk writes is its agency's
                    given = "whole"
                elif kind in DANGEROUS and agency in endangered(owner, kind, place):  # 4.11: signed beforehand
                    given = "minimum"
            case ("say", here, person, agencies):  # 4.4: at any node of the agency; his word goes home
                (said if here == home else on_its_way)[person] = agencies
            case ("recall",) if agency != owner:  # 4.10: from exactly those who were served; the queue forgets
                has, coming, said, on_its_way = [(each, GONE) for each, _ in has], [], {}, {}
            case ("take back", left, group):  # 4.5: what came through the group that it has left
                if agency == left and group in through and kind not in BINDING:
                    has, coming, through = [(each, GONE) for each, _ in has], [], set()
                    if kind in DANGEROUS and agency in endangered(
                        owner, kind, where
                    ):  # 4.11: he stands there all the same
                        given = "minimum"
            case ("carry",):
                said, on_its_way = said | on_its_way, {}
                has, coming = has + coming, []
        if act[0] in ("say", "carry") and takes_two(label) and agency != owner and named(agency, label, groups):
            two = len(said) >= 2 and all(agency in agencies for agencies in said.values())
            given = "whole" if two and (version, "whole") not in has + coming else None
        if given == "whole" and agency not in label["audience"]:
            through = {group for group in label.get("groups", ()) if agency in groups[group]}
        if given and (node == home or act[0] == "carry"):  # a desk hosted where it was written need not wait for a line
            has.append((version, given))
        elif given:
            coming.append((version, given))
    return has


def named(agency: str, label: Mapping[str, Any], groups: Mapping[str, Set[str]]) -> bool:
    """4.1: whom a label names now."""
    inside = any(agency in groups[group] for group in label.get("groups", ()))
    return agency in label["audience"] or inside or "PUBLIC" in label.get("caveats", ())


def takes_two(label: Mapping[str, Any]) -> bool:
    """4.4, 4.2: one person's word and the everyday rule are not enough."""
    return label["level"] >= 2 or "PUBLIC" in label.get("caveats", ())


def endangered(owner: str, kind: str, place: str) -> set[str]:
    """4.11: those whose ground it is, or who stand as near as it says to stay off, or who claim it together with its owner; those
    above them and above its owner."""
    near = WIDE.get(place, ANSWERS[place]) if kind in STANDS_OFF else ANSWERS[place]
    near = near | TOGETHER.get(place, set()) if kind == "claim" else near
    return near | set[str]().union(*(PARENTS.get(each, set()) for each in near | {owner}))


def told(kind: str, path: str, share: str, label: Mapping[str, Any]) -> bool:
    """Whether the words of a field (``body.text``, ``place.names.en``) are in what another agency has of a record."""
    if path.startswith(
        "label."
    ):  # 4.3, 4.4: shown or not, a copy names nobody who was not given it, and the stranger never is
        return False
    if share == "minimum":  # 4.11: place, time, kind of danger, stand-off, contact
        return path == "body.contact" or path.startswith("place.")
    return "SOURCE" not in label.get("caveats", ()) or not {path, f"{kind} {path}"} & SOURCES  # 4.2


SOURCES = {"evaluation.basis", "hazard body.evidence_text", "meeting body.desks"}
