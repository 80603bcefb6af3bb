"""Who may have a record: a second, naive answer, written from design.md section 4 and labels/DESIGN.md alone.

It shares no code with `tansiq.labels`, takes the label as raw JSON and works on plain dictionaries, one agency at a time.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any


def label_of(raw: bytes | None, now: datetime) -> dict[str, Any] | None:
    """4.1: missing, empty, unknown, expired or unreadable is the owner alone."""
    try:
        label = json.loads(raw or b"")
        until = label.get("handling_until")
        until = None if until is None else datetime.fromisoformat(until)
        good = (
            label.get("policy", "tansiq-1") == "tansiq-1"
            and label["level"] in (0, 1, 2, 3)
            and set(label.get("caveats", [])) <= {"ORCON", "SOURCE", "PUBLIC"}
            and not ("PUBLIC" in label.get("caveats", []) and label["level"] != 0)  # 4.2
            and (until is None or (until.tzinfo is not None and now < until))
        )
        return dict(label, until=until) if good else None
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None


def fate(
    agency: str, record: dict[str, Any], persons: list[str], rules: list[dict[str, Any]], world: dict[str, Any]
) -> Any:
    """What one agency gets, and why it does not get the whole: (None | (fields, basis, until), None | reason).

    ``record``: owner, kind, label (raw), sectors, holders (agencies of the sectors touched), parents.
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
        reached = agency in rule["agencies"]
        reached = reached or (rule["sector_agencies"] and agency in record["holders"])
        reached = reached or (rule["parents"] and agency in record["parents"])
        if rule["valid_from"] <= now < rule["valid_until"] and record["kind"] in rule["kinds"] and here and reached:
            speaking.append(rule)
    known, named = world["standing"].get(agency) is True, agency in label.get("audience", [])
    everyday = [r for r in speaking if r["purpose"] == "standing" and r["max_level"] >= label["level"]]
    if named and known and have >= needed:
        return ("full", "authority", label["until"]), None
    if named and known and any(rule["approvals"] >= needed for rule in everyday):  # 4.4: it is itself two-person
        return ("full", "standing", label["until"]), None
    why = "agency-unknown" if not known else "second-person-needed" if needed == 2 and have == 1 else "authority-needed"
    ends = [rule["valid_until"] for rule in speaking if rule["purpose"] == "life-safety"]  # 4.11
    least = ("minimum", "life-safety", min(max(ends), label["until"] or max(ends))) if known and ends else None
    return least, ("release." + why if named else None)
