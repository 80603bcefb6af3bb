"""`release.decide` against an oracle that somebody else wrote, and the invariants of labels/DESIGN.md one by one."""

from __future__ import annotations

import dataclasses
import itertools
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId, Digest, SectorId, sha256
from tansiq.labels import coarsening, release
from tansiq.labels import label as labels
from tansiq.labels.coarsening import Coarse
from tansiq.labels.derived import Bound
from tansiq.labels.label import Label
from tansiq.labels.release import Basis, Decision, Fields, Released, StandingRule, Subject
from tests.labels import oracle

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
AGENCIES = ["army", "guard", "police", "border", "command", "stranger", "suspended"]
STANDING = {AgencyId(name): name != "suspended" for name in AGENCIES if name != "stranger"}
KINDS = ["spot", "alert", "claim"]
SECTORS = ["plain", "strip", "ridge"]
GROUPS = ["army/partners", "guard/partners", "army/nobody"]
CAVEATS = ["ORCON", "SOURCE", "PUBLIC"]
MOMENTS = [NOW + timedelta(hours=hours) for hours in (-48, -1, 0, 1, 48)]

names = st.lists(st.sampled_from(AGENCIES), max_size=4)
coarsens = st.fixed_dictionaries(
    {"to": st.sampled_from(["*", *AGENCIES, *GROUPS])},
    optional={
        "place_m": st.sampled_from([0, 100, 5_000, 5_000, 50_000, 7]),
        "time_s": st.sampled_from([0, 60, 3_600, 604_800, 3_600, 1]),
        "desk": st.booleans(),
        "a dimension of tomorrow": st.just(1),
    },
).filter(lambda entry: len(entry) < 5)
label_dicts = st.fixed_dictionaries(
    {"level": st.sampled_from([0, 0, 1, 1, 2, 3, 4, -1])},
    optional={
        "policy": st.sampled_from(["tansiq-1", "tansiq-1", "tansiq-1", "other"]),
        "audience": names,
        "caveats": st.lists(st.sampled_from([*CAVEATS, "ORCON", "NOFORN"]), max_size=2, unique=True),
        "handling_until": st.sampled_from([None, *[moment.isoformat() for moment in MOMENTS], "2030-01-01T00:00:00"]),
        "show_audience": st.booleans(),
        "groups": st.lists(st.sampled_from(GROUPS), max_size=2),
        "coarsen": st.lists(coarsens, max_size=3),
        "a field of tomorrow": st.just(1),
    },
)
raws = st.one_of(
    label_dicts.map(lambda label: json.dumps(label).encode()),
    st.sampled_from([None, b"", b"null", b"{}", b"[]", b"1", b'{"level"', b"\xff", b'{"level":"1"}', b"[" * 5_000]),
)
rules = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["r1", "r2", "r3"]),
        "purpose": st.sampled_from(["standing", "life-safety"]),
        "kinds": st.sampled_from([*KINDS, "*"]).map(lambda kind: tuple(KINDS) if kind == "*" else (kind,)),
        "max_level": st.integers(0, 3),
        "agencies": names.map(tuple),
        "sector_agencies": st.booleans(),
        "parents": st.booleans(),
        "sectors": st.lists(st.sampled_from(SECTORS), max_size=2).map(tuple),
        "valid_from": st.sampled_from([*MOMENTS[:3], MOMENTS[0], MOMENTS[3]]),
        "valid_until": st.sampled_from([*MOMENTS[2:], MOMENTS[3], MOMENTS[4]]),
        "approvals": st.integers(1, 2),
        "near_seam_m": st.sampled_from([None, None, 500.0, 2_000.0]),
    }
)
metres = st.sampled_from([0.0, 500.0, 501.0, 2_000.0, 9_000.0])
records = st.fixed_dictionaries(
    {
        "owner": st.sampled_from(AGENCIES[:3]),
        "kind": st.sampled_from(KINDS),
        "label": raws,
        "sectors": st.sets(st.sampled_from(SECTORS)),
        "holders": st.sets(st.sampled_from(AGENCIES), max_size=3),
        "parents": st.sets(st.sampled_from(AGENCIES), max_size=3),
        "minimum": st.sampled_from([(0, 0), (0, 0), (5_000, 3_600)]),
        "seam_m": st.none() | metres,
        "distances": st.dictionaries(st.sampled_from(AGENCIES), metres, max_size=4),
        "groups": st.dictionaries(st.sampled_from(GROUPS[:2]), st.sets(st.sampled_from(AGENCIES), max_size=3)),
        "sources": st.lists(
            st.fixed_dictionaries(
                {"to": st.none() | st.sets(st.sampled_from(AGENCIES)), "orcon": st.booleans(), "waits": st.booleans()}
            ),
            max_size=2,
        ),
        "follows": st.none() | st.sampled_from(KINDS),
    }
)
persons = st.lists(st.sampled_from(["one", "two", "three"]), max_size=3)


def subject_of(record: dict[str, Any]) -> Subject:
    return Subject(
        digest=sha256(repr(sorted(record.items(), key=str)).encode()),
        owner=record["owner"],
        kind=record["kind"],
        label=labels.read(record["label"], NOW),
        sectors=frozenset(record["sectors"]),
        sector_agencies=frozenset(record["holders"]),
        parents=frozenset(record["parents"]),
        minimum=Coarse(place_m=record["minimum"][0], time_s=record["minimum"][1]),
        seam_m=record["seam_m"],
        distances_m=record["distances"],
        groups={group: frozenset(members) for group, members in record["groups"].items()},
        bounds=tuple(
            Bound(None if source["to"] is None else frozenset(source["to"]), source["orcon"], source["waits"])
            for source in record["sources"]
        ),
        follows=record["follows"],
    )


def decided(record: dict[str, Any], approvers: list[str], standing: list[dict[str, Any]]) -> Decision:
    rules = [StandingRule(**rule) for rule in standing]
    return release.decide(subject_of(record), approvers=approvers, rules=rules, agencies=STANDING, now=NOW)


def label(level: int = 0, audience: tuple[str, ...] = ("guard",), **more: Any) -> Label:
    return Label(level=level, audience=tuple(AgencyId(name) for name in audience), **more)


def subject(of: Label | None, **more: Any) -> Subject:
    return Subject(**{"digest": Digest("d"), "owner": AgencyId("army"), "kind": "claim", "label": of} | more)


def rule(**more: Any) -> StandingRule:
    fields: dict[str, Any] = {
        "id": "rule",
        "purpose": "standing",
        "kinds": ("claim",),
        "max_level": 3,
        "agencies": (AgencyId("guard"), AgencyId("police")),
        "valid_from": MOMENTS[0],
        "valid_until": MOMENTS[4],
    }
    return StandingRule(**fields | more)


def decide(of: Subject, approvers: tuple[str, ...] = (), rules: tuple[StandingRule, ...] = ()) -> Decision:
    return release.decide(of, approvers=approvers, rules=rules, agencies=STANDING, now=NOW)


# --- the oracle


@settings(max_examples=1_000)
@given(records, persons, st.lists(rules, max_size=4))
def test_every_agency_gets_exactly_what_the_oracle_says(
    record: dict[str, Any], approvers: list[str], standing: list[dict[str, Any]]
) -> None:
    decision = decided(record, approvers, standing)
    how = {each.agency: (each.coarse.place_m, each.coarse.time_s, each.coarse.desk) for each in decision.grants}
    grants = {
        grant.agency: (
            grant.fields.value,
            grant.basis.value,
            grant.until,
            how[grant.agency],
        )
        for grant in decision.grants
    }
    withheld = {held.agency: held.reason for held in decision.withheld}
    world = {"now": NOW, "standing": STANDING}
    fates = {agency: oracle.fate(agency, record, approvers, standing, world) for agency in AGENCIES}
    assert grants == {agency: grant for agency, (grant, _) in fates.items() if grant}
    assert withheld == {agency: why for agency, (_, why) in fates.items() if why}
    assert len(grants) == len(decision.grants), "one agency, one copy"


@given(records, persons, st.lists(rules, max_size=4))
def test_the_order_in_which_rules_and_persons_come_changes_nothing(
    record: dict[str, Any], approvers: list[str], standing: list[dict[str, Any]]
) -> None:
    there, back = decided(record, approvers, standing), decided(record, approvers[::-1], standing[::-1])
    assert (there.grants, there.withheld, there.digest) == (back.grants, back.withheld, back.digest)


@given(records, records, persons, persons, st.lists(rules, max_size=3), st.lists(rules, max_size=3))
def test_two_decisions_share_a_digest_exactly_when_the_record_and_its_fates_are_the_same(
    one: dict[str, Any], two: dict[str, Any], some: list[str], others: list[str], first: list[Any], second: list[Any]
) -> None:
    pairs = itertools.product(
        [one, dict(one, label=two["label"]), two], [some, others], [first, first[:1], first + second]
    )
    by_digest: dict[Digest, Any] = {}
    by_fate: dict[Any, Digest] = {}
    for record, approvers, standing in pairs:
        decision = decided(record, approvers, standing)
        fate = (decision.subject.digest, decision.subject.owner, decision.grants, decision.withheld)
        assert by_digest.setdefault(decision.digest, fate) == fate
        assert by_fate.setdefault(fate, decision.digest) == decision.digest


@given(records, persons, st.lists(rules, max_size=4))
def test_a_full_copy_goes_only_to_those_whom_the_label_names(
    record: dict[str, Any], approvers: list[str], standing: list[dict[str, Any]]
) -> None:
    decision = decided(record, approvers, standing)
    named = set(decision.subject.label.audience) if decision.subject.label else set()
    for group in decision.subject.label.groups if decision.subject.label else ():
        named |= record["groups"].get(group, set())
    for grant in decision.grants:
        assert grant.agency != record["owner"]
        assert STANDING.get(grant.agency) is True
        assert grant.fields is Fields.MINIMUM or grant.agency in named
        assert grant.until is None or grant.until > NOW


@given(records, persons, st.lists(rules, max_size=4), rules)
def test_one_more_person_or_rule_never_takes_a_full_copy_away(
    record: dict[str, Any], approvers: list[str], standing: list[dict[str, Any]], more: dict[str, Any]
) -> None:
    def full(decision: Decision) -> set[str]:
        return {grant.agency for grant in decision.grants if grant.fields is Fields.FULL}

    before = full(decided(record, approvers, standing))
    assert before <= full(decided(record, [*approvers, "four"], standing))
    assert before <= full(decided(record, approvers, [*standing, more]))


# --- single rules, by name


def test_a_label_that_is_missing_gives_the_owner_alone_whatever_rules_and_persons_say() -> None:
    everything = (rule(), rule(purpose="life-safety", sector_agencies=True, parents=True))
    decision = decide(subject(None, parents=frozenset({"command"})), ("one", "two", "three"), everything)
    assert (decision.grants, decision.withheld, decision.needs) == ((), (), None)


def test_public_needs_two_different_persons_even_at_level_zero() -> None:
    public = subject(label(caveats=(labels.Caveat.PUBLIC,)))
    assert decide(public, ("one", "one")).grants == ()
    assert decide(public, ("one",)).needs == "second-person"
    assert decide(public, (), (rule(approvals=1),)).needs == "authority"
    assert {grant.basis for grant in decide(public, ("one", "two")).grants} == {Basis.AUTHORITY}
    assert {grant.basis for grant in decide(public, (), (rule(approvals=2),)).grants} == {Basis.STANDING}


@pytest.mark.parametrize("level", [2, 3])
def test_from_level_two_a_rule_of_one_person_and_one_approver_are_not_two_persons(level: int) -> None:
    decision = decide(subject(label(level)), ("one",), (rule(approvals=1),))
    assert decision.grants == ()
    assert decision.needs == "second-person"


@pytest.mark.parametrize("level", [0, 1])
def test_below_level_two_one_person_is_enough(level: int) -> None:
    assert [grant.agency for grant in decide(subject(label(level)), ("one",)).grants] == ["guard"]


def test_a_standing_rule_never_widens_the_audience() -> None:
    decision = decide(subject(label(audience=("guard",))), (), (rule(agencies=("guard", "police", "border")),))
    assert [grant.agency for grant in decision.grants] == ["guard"]


def test_life_safety_reaches_the_sectors_agencies_and_parents_with_the_minimum_and_ends_with_its_rule() -> None:
    record = subject(
        label(3, ()), sector_agencies=frozenset({AgencyId("guard")}), parents=frozenset({AgencyId("command")})
    )
    safety = rule(purpose="life-safety", agencies=(), sector_agencies=True, parents=True, valid_until=MOMENTS[3])
    grants = decide(record, (), (safety,)).grants
    assert [(grant.agency, grant.fields, grant.until) for grant in grants] == [
        ("command", Fields.MINIMUM, MOMENTS[3]),
        ("guard", Fields.MINIMUM, MOMENTS[3]),
    ]


def test_of_two_life_safety_rules_the_one_that_lasts_longer_counts() -> None:
    short, long = (rule(purpose="life-safety", id=name, valid_until=MOMENTS[end]) for name, end in (("a", 3), ("b", 4)))
    for order in ((short, long), (long, short)):
        assert {grant.until for grant in decide(subject(label(0, ())), (), order).grants} == {MOMENTS[4]}


def test_life_safety_is_only_for_the_kinds_and_sectors_that_the_rule_names() -> None:
    safety = rule(purpose="life-safety", kinds=("alert",), sectors=(SectorId("strip"),))
    strip = frozenset({SectorId("strip")})
    assert decide(subject(label(0, ()), kind="claim", sectors=strip), (), (safety,)).grants == ()
    assert decide(subject(label(0, ()), kind="alert"), (), (safety,)).grants == ()
    assert len(decide(subject(label(0, ()), kind="alert", sectors=strip), (), (safety,)).grants) == 2


def test_an_agency_that_waits_for_approval_still_gets_the_minimum() -> None:
    decision = decide(subject(label(1)), (), (rule(purpose="life-safety"),))
    assert {grant.agency: grant.fields for grant in decision.grants} == {
        "guard": Fields.MINIMUM,
        "police": Fields.MINIMUM,
    }
    assert decision.needs == "authority"


def test_who_is_unknown_or_suspended_gets_nothing_and_asks_for_nobodys_approval() -> None:
    decision = decide(subject(label(0, ("stranger", "suspended"))), ("one", "two"))
    assert {held.agency: held.reason for held in decision.withheld} == {
        "stranger": "release.agency-unknown",
        "suspended": "release.agency-unknown",
    }
    assert (decision.grants, decision.needs) == ((), None)


# --- what a copy's own label says


@given(records, persons, st.lists(rules, max_size=4))
@example(
    {
        "owner": "army",
        "kind": "claim",
        "label": b'{"level":0,"audience":["guard","police"],"show_audience":true}',
        "sectors": set(),
        "holders": set(),
        "parents": {"command"},
        "groups": {},
        "minimum": (0, 0),
        "seam_m": None,
        "distances": {},
        "sources": [],
        "follows": None,
    },
    ["one"],
    [],
)
def test_a_copys_label_names_its_recipient_alone_unless_the_owner_shows_the_audience(
    record: dict[str, Any], approvers: list[str], standing: list[dict[str, Any]]
) -> None:
    decision = decided(record, approvers, standing)
    base = decision.subject.label
    for grant, right in zip(decision.grants, release.released(decision, Digest("content")), strict=True):
        assert base is not None
        assert right.label is not None
        shown = base.show_audience and grant.fields is Fields.FULL
        if shown:
            world = {"now": NOW, "standing": STANDING}
            fates = {each: oracle.fate(each, record, approvers, standing, world)[0] for each in AGENCIES}
            assert set(right.label.audience) == oracle.shown(grant.agency, record, fates)
        else:
            assert right.label.audience == (grant.agency,)
        assert (right.label.groups, right.label.coarsen) == ((), ()), "a copy says nothing of how others get theirs"
        assert right.label.show_audience is shown
        assert right.label.caveats == base.caveats
        assert right.label.level <= base.level
        assert right.label.handling_until == right.until == grant.until
        assert (right.content, right.recipient, right.owner) == ("content", grant.agency, record["owner"])
        assert labels.read(msgspec.json.encode(right.label), NOW) == right.label, "the recipient can read it"


# --- nobody else makes one


def test_a_decision_cannot_be_made_by_hand() -> None:
    with pytest.raises(TypeError):
        Decision(subject(None), (), (), frozenset(), Digest("d"), object())


def test_a_released_cannot_be_made_by_hand() -> None:
    (right,) = release.released(decide(subject(label()), ("one",)), Digest("content"))
    fields = {each.name: getattr(right, each.name) for each in dataclasses.fields(right)} | {"seal": object()}
    with pytest.raises(TypeError):
        Released(**fields)


@pytest.mark.parametrize(
    "change",
    [
        {"content": Digest("other")},
        {"owner": AgencyId("police")},
        {"recipient": AgencyId("police")},
        {"kind": "alert"},
        {"basis": Basis.LIFE_SAFETY},
        {"fields": Fields.MINIMUM},
        {"until": MOMENTS[3]},
        {"label": Label(level=0, audience=(AgencyId("police"),))},
        {"coarse": coarsening.Coarse(place_m=100)},
        {"via": ("army/partners",)},
        {"decision": Digest("other")},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_released_cannot_be_changed_into_another(change: dict[str, Any]) -> None:
    (right,) = release.released(decide(subject(label()), ("one",)), Digest("content"))
    with pytest.raises((TypeError, ValueError)):
        dataclasses.replace(right, **change)


def test_a_decision_cannot_be_changed_into_another() -> None:
    decision = decide(subject(label()))
    more = decide(subject(label()), ("one",)).grants
    for change in ({"grants": more}, {"withheld": ()}, {"subject": subject(label(3))}, {"digest": Digest("x")}):
        with pytest.raises((TypeError, ValueError)):
            dataclasses.replace(decision, **change)
