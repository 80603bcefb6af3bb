"""Who may have a record: a second, naive answer, written from design.md section 4 and labels/DESIGN.md alone.

It shares no code with `tansiq.labels`, takes the label as raw JSON and works on plain dictionaries, one agency at a time.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

FIELDS = {"policy", "level", "audience", "caveats", "handling_until", "show_audience", "groups", "coarsen"}
CELLS = (0, 100, 500, 1_000, 5_000, 10_000, 50_000)
BUCKETS = (0, 60, 3_600, 86_400, 604_800)


def label_of(raw: bytes | None, now: datetime) -> dict[str, Any] | None:
    """4.1: missing, empty, unknown, expired or unreadable is the owner alone."""
    try:
        label = json.loads(raw or b"", object_pairs_hook=once)
        until = label.get("handling_until")
        until = None if until is None else datetime.fromisoformat(until)
        good = (
            set(label) <= FIELDS
            and label.get("policy", "tansiq-1") == "tansiq-1"
            and label["level"] in (0, 1, 2, 3)
            and set(label.get("caveats", [])) <= {"ORCON", "SOURCE", "PUBLIC"}
            and not ("PUBLIC" in label.get("caveats", []) and label["level"] != 0)  # 4.2
            and (until is None or (until.tzinfo is not None and now < until))
            and all(set(each) <= {"to", "place_m", "time_s", "desk"} for each in label.get("coarsen", []))
            and all(
                each.get("place_m", 0) in CELLS and each.get("time_s", 0) in BUCKETS
                for each in label.get("coarsen", [])
            )
        )
        return dict(label, until=until) if good else None
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None


def shown(agency: str, record: dict[str, Any], fates: dict[str, Any]) -> set[str]:
    """4.3, 4.6: whom the copy for an agency names where its owner shows it: of those named by themselves or by group, who has it.

    ``fates``: what each agency gets, as `fate` says. Whom PUBLIC alone reaches stands on his own copy only.
    """
    label = json.loads(record["label"])
    inside = {each for group in label.get("groups", []) for each in record["groups"].get(group, ())}
    return {
        each
        for each, got in fates.items()
        if got and got[0] == "full" and (each == agency or each in inside or each in label.get("audience", []))
    }


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """What says two things under one name says nothing."""
    return dict(pairs) if len({name for name, _ in pairs}) == len(pairs) else {"twice": True}


def fate(
    agency: str, record: dict[str, Any], persons: list[str], rules: list[dict[str, Any]], world: dict[str, Any]
) -> Any:
    """What one agency gets, and why it does not get the whole: (None | (fields, basis, until, coarse), None | reason).

    ``record``: owner, kind, label (raw), sectors, holders (agencies of the sectors touched), parents; how coarse its minimum is,
    how far it lies from a seam (None: unknown) and from the ground of each agency; groups (name -> members as known now) and
    sources: what it was made from, each with the agencies to which it may go (None: anybody), ORCON or not, and whether it is an
    own record that still waits for a person; follows: of a picture, the kind of the record with which it goes.
    ``world``: now, standing (agency -> bool).
    """
    now, label = world["now"], label_of(record["label"], world["now"])
    if label is None or agency == record["owner"]:
        return None, None
    two = label["level"] >= 2 or "PUBLIC" in label.get("caveats", [])  # 4.2, 4.4
    needed, have = (2 if two else 1), len(set(persons))
    speaking = []
    for rule in rules:
        here = not rule["sectors"] or any(sector in rule["sectors"] for sector in record["sectors"])
        near = rule["near_seam_m"]  # 4.11: coarse presence within an agreed distance of the seam
        if near is not None and (record["seam_m"] is None or record["seam_m"] > near):
            continue
        answers = record["holders"] if near is None else [each for each, m in record["distances"].items() if m <= near]
        reached = agency in rule["agencies"]
        reached = reached or (rule["sector_agencies"] and agency in answers)
        reached = reached or (rule["parents"] and agency in record["parents"])
        everyday = (
            rule["purpose"] == "standing"
        )  # a picture goes as its record does, and is never the minimum of a danger
        kind = record["kind"] in rule["kinds"] or (everyday and record["follows"] in rule["kinds"])
        if rule["valid_from"] <= now < rule["valid_until"] and kind and here and reached:
            speaking.append(rule)
    inside = [group for group in label.get("groups", []) if agency in record["groups"].get(group, ())]  # 4.5
    known = world["standing"].get(agency) is True
    everyone = (
        "PUBLIC" in label.get("caveats", []) and known
    )  # 4.2: level 0, everyone; who is not in good standing is nobody
    named = bool(inside) or agency in label.get("audience", []) or everyone
    closed = [source for source in record["sources"] if source["to"] is not None and agency not in source["to"]]  # 4.6
    ends = [rule["valid_until"] for rule in speaking if rule["purpose"] == "life-safety" and not closed]  # 4.11
    asked = [each for each in label.get("coarsen", []) if each["to"] in ("*", agency, *inside)]  # 4.3
    coarse = {name: max([each.get(name, 0) for each in asked], default=0) for name in ("place_m", "time_s", "desk")}
    floor = record["minimum"]
    if ends:  # whoever is in danger is told where and when in any case, as finely as the minimum tells it
        coarse |= {name: min(coarse[name], floor[at]) for at, name in enumerate(("place_m", "time_s"))}
    how = (coarse["place_m"], coarse["time_s"], bool(coarse["desk"]))
    if named and known and closed:
        if any(source["orcon"] for source in closed):
            return None, "release.orcon"
        return None, "release.authority-needed" if all(source["waits"] for source in closed) else "release.derived"
    everyday = [r for r in speaking if r["purpose"] == "standing" and r["max_level"] >= label["level"]]
    if named and known and have >= needed:
        return ("full", "authority", label["until"], how), None
    if named and known and any(rule["approvals"] >= needed for rule in everyday):  # 4.4: it is itself two-person
        return ("full", "standing", label["until"], how), None
    why = "agency-unknown" if not known else "second-person-needed" if needed == 2 and have == 1 else "authority-needed"
    least = (
        ("minimum", "life-safety", min(max(ends), label["until"] or max(ends)), (*floor, False))
        if known and ends
        else None
    )
    return least, ("release." + why if named else None)
