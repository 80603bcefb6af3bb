"""The release decision, one rule at a time: each test is one sentence of labels/DESIGN.md, with its nearest neighbour beside it.

The oracle of `test_release.py` meets these cases by chance; here none can be missed. `tests/mutants/gate.py` breaks each of them.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tansiq.ids import AgencyId, Digest, SectorId
from tansiq.labels import release
from tansiq.labels.coarsening import Coarse, Coarsen
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Basis, Decision, Fields, Released, StandingRule, Subject

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
DAY, A_MOMENT = timedelta(days=1), timedelta(milliseconds=1)
ARMY, GUARD, POLICE = AgencyId("army"), AgencyId("guard"), AgencyId("police")
PLAIN, STRIP = SectorId("plain"), SectorId("strip")


def rule(purpose: str = "standing", **more: Any) -> StandingRule:
    fields: dict[str, Any] = {
        "id": "r",
        "purpose": purpose,
        "kinds": ("alert",),
        "max_level": 1,
        "agencies": (GUARD,),
        "valid_from": NOW - DAY,
        "valid_until": NOW + DAY,
    }
    return StandingRule(**fields | more)


def decided(label: Label, *rules: StandingRule, by: tuple[str, ...] = (), good: bool = True, **more: Any) -> Decision:
    fields: dict[str, Any] = {"digest": Digest("0"), "owner": ARMY, "kind": "alert", "label": label} | more
    agencies = {GUARD: good, POLICE: good}
    return release.decide(Subject(**fields), approvers=by, rules=rules, agencies=agencies, now=NOW)


def reached(label: Label, *rules: StandingRule, **more: Any) -> list[AgencyId]:
    return [grant.agency for grant in decided(label, *rules, **more).grants]


def label(level: int = 1, *to: AgencyId, **more: Any) -> Label:
    return Label(level=level, audience=to, **more)


TO_GUARD = label(1, GUARD)
BY_RULE = pytest.mark.parametrize(("of", "purpose"), [(TO_GUARD, "standing"), (label(1), "life-safety")])


def test_of_what_goes_with_a_record_standing_rules_speak_as_of_that_and_life_safety_as_of_itself() -> None:
    beside: dict[str, Any] = {"kind": "attachment", "follows": "alert"}
    assert reached(TO_GUARD, rule(), **beside) == [GUARD]
    assert reached(TO_GUARD, rule(kinds=("spot",)), **beside) == []
    assert reached(label(1), rule("life-safety"), **beside) == []


@BY_RULE
def test_a_rule_counts_from_its_first_instant_to_just_before_its_last(of: Label, purpose: str) -> None:
    assert reached(of, rule(purpose, valid_from=NOW, valid_until=NOW + A_MOMENT)) == [GUARD]
    assert reached(of, rule(purpose, valid_from=NOW + A_MOMENT)) == []
    assert reached(of, rule(purpose, valid_until=NOW)) == []


@BY_RULE
def test_a_label_that_ends_between_reading_and_deciding_releases_nothing(of: Label, purpose: str) -> None:
    def until(instant: datetime) -> Label:
        return label(1, *of.audience, handling_until=instant)

    assert reached(until(NOW + A_MOMENT), rule(purpose)) == [GUARD]
    assert reached(until(NOW), rule(purpose)) == []


@BY_RULE
def test_a_rule_covers_its_kinds_and_sectors_and_no_others(of: Label, purpose: str) -> None:
    assert reached(of, rule(purpose, kinds=("claim",))) == []
    there = rule(purpose, sectors=(STRIP,))
    assert reached(of, there, sectors=frozenset({STRIP, PLAIN})) == [GUARD]
    assert reached(of, there, sectors=frozenset({PLAIN})) == []
    assert reached(of, there) == []


@BY_RULE
def test_who_is_not_in_good_standing_or_not_known_gets_nothing(of: Label, purpose: str) -> None:
    assert reached(of, rule(purpose), good=False) == []
    stranger = AgencyId("stranger")
    named = label(1, *(stranger for _ in of.audience))
    assert reached(named, rule(purpose, agencies=(stranger,)), by=("one", "two")) == []


def test_a_standing_rule_releases_up_to_its_level_and_no_further() -> None:
    assert reached(label(1, GUARD), rule(max_level=1)) == [GUARD]
    assert reached(label(1, GUARD), rule(max_level=0)) == []


def test_from_level_two_a_standing_rule_stands_only_if_two_signed_it() -> None:
    assert reached(label(2, GUARD), rule(max_level=3, approvals=1)) == []
    assert reached(label(2, GUARD), rule(max_level=3, approvals=2)) == [GUARD]


def test_a_standing_rule_releases_only_to_those_it_names() -> None:
    assert reached(label(1, GUARD, POLICE), rule()) == [GUARD]


def test_a_life_safety_rule_is_no_standing_rule() -> None:
    (grant,) = decided(TO_GUARD, rule("life-safety")).grants
    assert (grant.basis, grant.fields) == (Basis.LIFE_SAFETY, Fields.MINIMUM)


def test_a_presence_leaves_near_a_seam_alone_and_to_whoever_answers_so_near() -> None:
    near = rule("life-safety", agencies=(), sector_agencies=True, near_seam_m=2_000.0)
    here: dict[str, Any] = {"sector_agencies": frozenset({POLICE}), "distances_m": {GUARD: 2_000.0, POLICE: 2_000.1}}
    assert reached(label(3), near, seam_m=2_000.0, **here) == [GUARD], "whose sector is touched does not matter"
    assert reached(label(3), near, seam_m=2_000.1, **here) == []
    assert reached(label(3), near, seam_m=None, **here) == []


def test_a_minimum_leaves_as_coarse_as_it_is_and_makes_no_full_copy_coarser_than_that() -> None:
    presence = Coarse(place_m=5_000, time_s=3_600)
    (grant,) = decided(label(3), rule("life-safety"), minimum=presence).grants
    assert (grant.fields, grant.coarse) == (Fields.MINIMUM, presence)
    for asked, told in ((50_000, 5_000), (100, 100), (0, 0)):
        whole = label(1, GUARD, coarsen=(Coarsen(to=GUARD, place_m=asked, desk=True),))
        (grant,) = decided(whole, rule("life-safety"), rule(), minimum=presence).grants
        assert (grant.fields, grant.coarse) == (Fields.FULL, Coarse(place_m=told, desk=True))


def test_from_level_two_and_for_public_two_different_persons_approve() -> None:
    public = label(0, GUARD, caveats=(Caveat.PUBLIC,))
    for of in (label(2, GUARD), label(3, GUARD), public):
        assert reached(of, by=("one",)) == []
        assert reached(of, by=("one", "one")) == []
        assert reached(of, by=("one", "two")) == ([GUARD, POLICE] if of is public else [GUARD])
    assert reached(label(1, GUARD), by=("one",)) == [GUARD]


def test_public_is_everyone_in_good_standing_whomever_else_the_label_names() -> None:
    for to in ((), (GUARD,), (GUARD, POLICE)):
        assert reached(label(0, *to, caveats=(Caveat.PUBLIC,)), by=("one", "two")) == [GUARD, POLICE]
        assert reached(label(0, *to, caveats=(Caveat.SOURCE,)), by=("one", "two")) == list(to)
    nobody = decided(label(0, caveats=(Caveat.PUBLIC,)), by=("one", "two"), good=False)
    assert (nobody.grants, nobody.withheld) == ((), ())
    waiting = decided(label(0, caveats=(Caveat.PUBLIC,)), by=("one",))
    assert (waiting.grants, [held.agency for held in waiting.withheld]) == ((), [GUARD, POLICE])
    assert waiting.needs == "second-person"


def test_a_standing_rule_of_two_lets_what_is_public_go_to_those_it_names_alone() -> None:
    assert reached(label(0, caveats=(Caveat.PUBLIC,)), rule(approvals=2)) == [GUARD]
    assert reached(label(0, caveats=(Caveat.PUBLIC,)), rule(approvals=1)) == []


def test_a_copy_of_what_is_public_lists_whom_the_label_lists_and_its_recipient() -> None:
    """A list of everyone would be as long as the network, and old tomorrow; the caveat says it."""
    of = label(0, GUARD, caveats=(Caveat.PUBLIC,), show_audience=True)
    told = {right.recipient: right.label for right in release.released(decided(of, by=("one", "two")), Digest("1"))}
    assert {agency: each.audience for agency, each in told.items() if each} == {
        GUARD: (GUARD,),
        POLICE: (GUARD, POLICE),
    }


def test_who_is_in_a_group_of_what_is_public_is_reached_as_one_of_everyone() -> None:
    """So leaving the group is no reason to offer it for recall."""
    of = label(0, caveats=(Caveat.PUBLIC,), groups=("army/partners",))
    grants = decided(of, by=("one", "two"), groups={"army/partners": frozenset({GUARD})}).grants
    assert [(grant.agency, grant.via) for grant in grants] == [(GUARD, ()), (POLICE, ())]


def test_a_minimum_ends_with_its_label_or_its_rule_whichever_is_first() -> None:
    for until, due in ((None, NOW + DAY), (NOW + A_MOMENT, NOW + A_MOMENT), (NOW + 2 * DAY, NOW + DAY)):
        (grant,) = decided(label(1, handling_until=until), rule("life-safety")).grants
        assert grant.until == due


@pytest.mark.parametrize("shown", [True, False])
def test_only_a_full_copy_of_what_its_owner_shows_names_who_else_has_it(shown: bool) -> None:
    of, both = label(1, GUARD, POLICE, show_audience=shown), (rule(), rule(id="more", agencies=(POLICE,)))
    for right in release.released(decided(of, *both), Digest("1")):
        assert right.label is not None
        assert right.label.audience == ((GUARD, POLICE) if shown else (right.recipient,))
    decision = decided(of, rule(), rule("life-safety", agencies=(POLICE,)))
    told = {right.recipient: right.label for right in release.released(decision, Digest("1"))}
    full, minimum = told[GUARD], told[POLICE]
    assert full is not None
    assert minimum is not None
    assert full.audience == (GUARD,), "he has the minimum alone, and nobody has released more to him"
    assert minimum.audience == (POLICE,)


def test_who_waits_or_was_refused_is_shown_to_nobody_and_who_was_served_before_is() -> None:
    of = Subject(digest=Digest("0"), owner=ARMY, kind="alert", label=label(1, GUARD, POLICE, show_audience=True))

    def told(by: tuple[str, ...], *rules: StandingRule, **more: Any) -> list[tuple[AgencyId, ...]]:
        agencies = {GUARD: True, POLICE: True}
        decision = release.decide(of, approvers=by, rules=rules, agencies=agencies, now=NOW, **more)
        return [right.label.audience for right in release.released(decision, Digest("1")) if right.label]

    assert told((), rule()) == [(GUARD,)], "the police wait for a person"
    assert told(("one",), served={GUARD}) == [(GUARD, POLICE)]
    assert told(("one",), declined={POLICE}) == [(GUARD,)]


def test_the_digest_binds_the_record_and_how_much_of_it_leaves() -> None:
    one = decided(TO_GUARD, rule())
    assert one.digest == decided(TO_GUARD, rule()).digest
    assert one.digest != decided(TO_GUARD, rule(), digest=Digest("1")).digest
    fields = [release.Grant(GUARD, Basis.STANDING, much, None) for much in Fields]
    digests = {release._digest(one.subject, (grant,), []) for grant in fields}
    assert len(digests) == len(Fields)


def test_nobody_else_makes_a_released() -> None:
    (right,) = release.released(decided(TO_GUARD, rule()), Digest("1"))
    fields = {name: getattr(right, name) for name in Released.__dataclass_fields__ if name != "seal"}
    with pytest.raises(TypeError):
        Released(**fields, seal=object())
