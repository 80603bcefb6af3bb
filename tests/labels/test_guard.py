"""The guards decide nothing and refuse whatever differs in a single field from what was decided."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Digest
from tansiq.labels import guard, release
from tansiq.labels.label import Label
from tansiq.labels.release import Released, StandingRule, Subject

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
END = NOW + timedelta(hours=1)
ARMY, GUARD, POLICE = AgencyId("army"), AgencyId("guard"), AgencyId("police")


def right() -> Released:
    label = Label(level=1, audience=(GUARD,), handling_until=END)
    subject = Subject(digest=Digest("draft"), owner=ARMY, kind="spot", label=label)
    decision = release.decide(subject, approvers=("one",), rules=(), agencies={GUARD: True}, now=NOW)
    (released,) = release.released(decision, Digest("content"))
    return released


def covered(**change: Any) -> None:
    given = right()
    copy: dict[str, Any] = {
        "content": Digest("content"),
        "owner": ARMY,
        "recipient": GUARD,
        "kind": "spot",
        "fields": "full",
        "label": msgspec.json.encode(given.label),
        "now": NOW,
    }
    guard.egress(given, **copy | change)


def test_a_copy_that_is_what_was_released_may_leave() -> None:
    covered()
    covered(now=END - timedelta(milliseconds=1))


@pytest.mark.parametrize(
    "change",
    [
        {"content": Digest("other")},
        {"content": Digest("")},
        {"owner": POLICE},
        {"recipient": POLICE},
        {"recipient": AgencyId("")},
        {"kind": "claim"},
        {"fields": "minimum"},
        {"fields": ""},
        {"label": b"null"},
        {"label": msgspec.json.encode(Label(level=1, audience=(GUARD, POLICE), handling_until=END))},
        {"label": msgspec.json.encode(Label(level=0, audience=(GUARD,), handling_until=END))},
        {"label": msgspec.json.encode(Label(level=1, audience=(GUARD,)))},
        {"now": END},
        {"now": END + timedelta(days=1)},
    ],
    ids=str,
)
def test_a_copy_that_differs_in_one_field_is_stopped(change: dict[str, Any]) -> None:
    with pytest.raises(Fault) as refused:
        covered(**change)
    assert refused.value.code == "release.guard"


def told_at_home(**change: Any) -> None:
    copy: dict[str, Any] = {
        "fields": "full",
        "sourceless": False,
        "desk": DeskId("army.watch"),
        "evaluation": "B2",
        "within": True,
    }
    guard.withheld(**copy | change)


NOBODY: dict[str, Any] = {"desk": None, "evaluation": None}


@pytest.mark.parametrize("change", [{}, {"sourceless": True} | NOBODY, {"fields": "minimum"} | NOBODY], ids=str)
def test_a_copy_that_tells_no_more_than_it_may_passes(change: dict[str, Any]) -> None:
    told_at_home(**change)


@pytest.mark.parametrize("code", ["release.guard", "frame.told"])
@pytest.mark.parametrize(
    "change",
    [
        {"within": False},
        *({"sourceless": True, **NOBODY} | more for more in ({"desk": "d"}, {"evaluation": "B2"}, {"within": False})),
        *({"fields": "minimum", **NOBODY} | more for more in ({"desk": "d"}, {"evaluation": "B2"}, {"within": False})),
    ],
    ids=str,
)
def test_what_a_minimum_or_source_keeps_at_home_stops_a_copy(change: dict[str, Any], code: str) -> None:
    with pytest.raises(Fault) as refused:
        told_at_home(**change, code=code)
    assert refused.value.code == code


def sent_again(**change: Any) -> None:
    copy: dict[str, Any] = {
        "owner": ARMY,
        "recipient": GUARD,
        "kind": "spot",
        "fields": "full",
        "until": None,
        "now": NOW,
    }
    guard.again(right(), **copy | change)


@pytest.mark.parametrize(
    "change", [{}, {"fields": "minimum"}, {"until": END}, {"now": END - timedelta(milliseconds=1)}]
)
def test_a_copy_of_no_more_than_what_is_decided_anew_may_be_sent_once_more(change: dict[str, Any]) -> None:
    sent_again(**change)


@pytest.mark.parametrize(
    "change",
    [
        {"owner": POLICE},
        {"recipient": POLICE},
        {"kind": "claim"},
        {"fields": ""},
        {"now": END},
        {"until": NOW},
        {"until": NOW - timedelta(days=1)},
    ],
    ids=str,
)
def test_a_copy_that_the_new_decision_does_not_cover_is_not_sent_once_more(change: dict[str, Any]) -> None:
    with pytest.raises(Fault) as refused:
        sent_again(**change)
    assert refused.value.code == "release.guard"


def test_where_life_safety_alone_is_left_only_the_minimum_is_sent_once_more() -> None:
    rule = StandingRule(
        id="1",
        purpose="life-safety",
        kinds=("spot",),
        max_level=3,
        agencies=(GUARD,),
        valid_from=NOW,
        valid_until=END,
    )
    alone = Subject(digest=Digest("draft"), owner=ARMY, kind="spot", label=Label(level=1))
    decision = release.decide(alone, approvers=(), rules=(rule,), agencies={GUARD: True}, now=NOW)
    (least,) = release.released(decision, Digest("content"))
    copy: dict[str, Any] = {"owner": ARMY, "recipient": GUARD, "kind": "spot", "until": None, "now": NOW}
    guard.again(least, fields="minimum", **copy)
    with pytest.raises(Fault):
        guard.again(least, fields="full", **copy)


def taken(**change: Any) -> None:
    frame: dict[str, Any] = {
        "recipient": GUARD,
        "served": frozenset({GUARD}),
        "owner": ARMY,
        "speaks_for": frozenset({ARMY}),
    }
    guard.ingress(**frame | change)


def test_a_copy_for_us_from_its_owners_node_may_come_in() -> None:
    taken()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"recipient": POLICE}, "frame.addressee"),
        ({"served": frozenset()}, "frame.addressee"),
        ({"owner": POLICE}, "frame.owner"),
        ({"owner": GUARD}, "frame.owner"),
        ({"speaks_for": frozenset()}, "frame.owner"),
    ],
    ids=str,
)
def test_a_copy_for_somebody_else_or_in_somebody_elses_name_is_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(Fault) as refused:
        taken(**change)
    assert refused.value.code == code
