"""Joint records among three agencies: in force by the parties' words alone, at every node that may see these words.

Method: the army keeps an agreement between itself, the Peshmerga and (in most) the command; the stored body of version 1 serves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.ids import AgencyId, RecordId
from tansiq.kinds import joint as kinds
from tansiq.kinds.draft import Draft
from tansiq.node import PROJECTIONS
from tansiq.records import projector
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.work.joint import JointView
from tansiq.work.lines import Line
from tests import worlds
from tests.kinds import golden
from tests.plans.tables import BOTH, Table, refused, table
from tests.reports.test_compose_kinds import header
from tests.worlds import ARMY, COMMAND, PESHMERGA

ALL = (ARMY, PESHMERGA, COMMAND)


@pytest.fixture
def at() -> Iterator[Table]:
    with table() as found:
        yield found


def agreed(
    parties: Iterable[str] = ALL, to: Iterable[AgencyId] = (PESHMERGA, COMMAND), label: Any = None, **body: Any
) -> Draft:
    return drafted("agreement", to, label, parties=list(parties), **{"state": "proposed"} | body)


def drafted(kind: str, to: Iterable[AgencyId] = (PESHMERGA, COMMAND), label: Any = None, **body: Any) -> Draft:
    fields: dict[str, Any] = {"kind": kind, "status": Status.EXERCISE, "label": label or worlds.label(to, 1)}
    fields |= header(kind)
    return Draft(**fields | {"body": worlds.raw(golden.BODIES[kind] | body)})


def write(at: Table, draft: Draft, by: AgencyId = ARMY) -> Stored:
    stored = at.world.publish(by, draft, may_release=True)
    at.world.carry_all()
    return stored


def view(at: Table, agency: AgencyId, record: Stored) -> JointView:
    found = at.row(agency, record).joint
    assert found is not None
    return found


def say(
    at: Table, by: AgencyId, record: Stored, answer: str = "concur", to: Iterable[AgencyId] = ALL, **body: Any
) -> Stored:
    given = {"conditions": None if answer == "concur" else "Not without the river."} | body
    proposal = given.pop("proposal", None) or view(at, by, record).proposal or "0" * 64
    now = at.world.clock.now()
    others = [agency for agency in to if agency != by]
    draft = worlds.concurrence(at.id_at(by, record), proposal, answer, to=others, level=1, at=now, **given)
    stored = at.world.publish(by, draft, may_release=True)
    at.world.carry_all()
    return stored


def stands(at: Table, record: Stored, agency: AgencyId = ARMY) -> tuple[bool, tuple[str, ...], tuple[str, ...]]:
    found = view(at, agency, record)
    return found.in_force, found.waits_for, found.objected


def test_an_agreement_of_two_is_in_force_when_the_other_has_concurred_and_not_because_it_says_so(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA], state="in-force"))
    for agency in BOTH:
        assert stands(at, made, agency) == (False, (PESHMERGA,), ())
    assert view(at, PESHMERGA, made).answer_wanted
    assert not view(at, ARMY, made).answer_wanted
    word = say(at, PESHMERGA, made)
    for agency in BOTH:
        assert stands(at, made, agency) == (True, (), ())
    assert not view(at, PESHMERGA, made).answer_wanted
    node, desk = at.world[ARMY], at.world.author(ARMY).desk
    detail = node.db.read(lambda tx: node.door().desk(tx, desk).open(made.id))
    theirs = at.id_at(ARMY, word)
    assert [line.id for line in detail.answers] == [theirs]
    answer = node.db.read(lambda tx: node.door().desk(tx, desk).open(theirs))
    assert answer.refs == (made.id,)


def test_at_a_partys_own_node_its_word_counts_only_once_the_custodian_has_it(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    proposal = view(at, PESHMERGA, made).proposal
    assert proposal is not None
    draft = worlds.concurrence(at.id_at(PESHMERGA, made), proposal, to=(ARMY,), level=1)
    at.world.publish(PESHMERGA, draft, may_release=True)
    assert stands(at, made, PESHMERGA) == (False, (PESHMERGA,), ())
    assert [word.delivered for word in view(at, PESHMERGA, made).words] == [False]
    at.world.carry_all()
    assert stands(at, made, PESHMERGA) == (True, (), ())


def test_of_three_it_waits_for_each_that_has_not_spoken(at: Table) -> None:
    made = write(at, agreed())
    assert stands(at, made) == (False, (COMMAND, PESHMERGA), ())
    say(at, COMMAND, made)
    for agency in ALL:
        assert stands(at, made, agency) == (False, (PESHMERGA,), ())
    say(at, PESHMERGA, made)
    for agency in ALL:
        assert stands(at, made, agency) == (True, (), ())


def test_who_may_not_see_a_word_is_not_told_that_it_was_spoken(at: Table) -> None:
    made = write(at, agreed())
    say(at, COMMAND, made, to=[ARMY])
    assert stands(at, made, ARMY) == (False, (PESHMERGA,), ())
    assert stands(at, made, PESHMERGA) == (False, (COMMAND, PESHMERGA), ())
    assert view(at, PESHMERGA, made).words == ()


@pytest.mark.parametrize("answer", ["object", "concur-with-conditions"])
def test_an_objection_stands_until_the_party_says_otherwise(at: Table, answer: str) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    say(at, PESHMERGA, made, answer)
    assert stands(at, made) == (False, (), (PESHMERGA,))
    assert [(word.agency, word.conditions) for word in view(at, ARMY, made).words] == [
        (PESHMERGA, "Not without the river.")
    ]
    causes = at.world[ARMY].db.read(lambda tx: tx.rows("SELECT cause, record FROM alarm"))
    assert causes == [("objection", made.id)]
    say(at, PESHMERGA, made)
    assert stands(at, made) == (True, (), ())


def test_a_next_version_that_changes_what_is_bound_is_answered_afresh(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    say(at, PESHMERGA, made)
    old = view(at, PESHMERGA, made).proposal
    made = write(at, worlds.after(made, agreed(BOTH, [PESHMERGA], valid_until="2025-10-01T00:00:00Z")))
    for agency in BOTH:
        assert stands(at, made, agency) == (False, (PESHMERGA,), ())
    with refused("joint.changed"):
        say(at, PESHMERGA, made, proposal=old)
    made = write(at, worlds.after(made, agreed(BOTH, [PESHMERGA])))
    assert stands(at, made) == (False, (PESHMERGA,), ()), "the old words are not the old version again"
    say(at, PESHMERGA, made)
    assert stands(at, made) == (True, (), ())


def test_what_says_how_things_stand_changes_without_a_new_word(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    say(at, PESHMERGA, made)
    carried_out = [each | {"state": "carried-out"} for each in golden.BODIES["agreement"]["provisions"]]
    made = write(at, worlds.after(made, agreed(BOTH, [PESHMERGA], state="in-force", provisions=carried_out)))
    for agency in BOTH:
        assert stands(at, made, agency) == (True, (), ())
    made = write(at, worlds.after(made, agreed(BOTH, [PESHMERGA], state="ended")))
    assert stands(at, made) == (False, (), ())


def test_a_word_that_has_run_out_counts_no_more_and_is_shown_as_that(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    say(at, PESHMERGA, made, valid_until=at.world.clock.now() + timedelta(hours=1))
    assert stands(at, made) == (True, (), ())
    at.world.clock.advance(3600.0)
    for agency in BOTH:
        assert stands(at, made, agency) == (False, (PESHMERGA,), ())
        assert [(word.agency, word.run_out) for word in view(at, agency, made).words] == [(PESHMERGA, True)]
    assert view(at, PESHMERGA, made).answer_wanted


def test_it_is_in_force_within_its_own_time_alone(at: Table) -> None:
    now = at.world.clock.now()
    times = {"valid_from": now + timedelta(hours=1), "valid_until": now + timedelta(hours=2)}
    made = write(at, agreed(BOTH, [PESHMERGA], **times))
    say(at, PESHMERGA, made)
    found = []
    for _ in range(3):
        found.append(stands(at, made))
        at.world.clock.advance(3600.0)
    assert found == [(False, (), ()), (True, (), ()), (False, (), ())]


def test_a_concurrence_taken_back_binds_nobody(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    word = say(at, PESHMERGA, made)
    at.world.recall(PESHMERGA, word.id)
    assert stands(at, made, PESHMERGA) == (False, (PESHMERGA,), ())
    at.world.carry_all()
    assert stands(at, made) == (False, (PESHMERGA,), ())


def test_a_record_taken_back_is_not_in_force(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    say(at, PESHMERGA, made)
    at.world.recall(ARMY, made.id)
    assert stands(at, made)[0] is False
    at.world.carry_all()
    rows = at.world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM joint"))
    assert rows == []


def test_who_is_not_named_is_refused(at: Table) -> None:
    made = write(at, agreed(BOTH))
    assert not view(at, COMMAND, made).answer_wanted
    for by in (COMMAND, ARMY):
        with refused("joint.not-party"):
            say(at, by, made)


def test_nobody_answers_a_draft_or_what_has_ended(at: Table) -> None:
    for state in ("draft", "ended"):
        made = write(at, agreed(BOTH, [PESHMERGA], state=state))
        assert not view(at, PESHMERGA, made).answer_wanted
        with refused("joint.over"):
            say(at, PESHMERGA, made)


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"valid_until": worlds.DAWN.isoformat()}, "time.impossible", "body.valid_until"),
        ({"answer": "object", "conditions": " "}, "body.invalid", "body.conditions"),
        ({"answer": "agreed"}, "body.invalid", "body.answer"),
    ],
)
def test_an_impossible_word_is_refused_where_it_is_wrong(
    at: Table, body: dict[str, Any], code: str, field: str
) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    with refused(code, field):
        say(at, PESHMERGA, made, **body)


def test_a_record_that_names_nobody_else_and_one_that_is_not_seen_cannot_be_answered(at: Table) -> None:
    alone = write(at, drafted("post", agencies=[ARMY]))
    assert at.row(PESHMERGA, alone).joint is None
    hidden = write(at, agreed(BOTH, []))
    for held in (at.id_at(PESHMERGA, alone), hidden.id, RecordId("nothing")):
        with refused("record.not-found", "body.plan"):
            at.world.publish(PESHMERGA, worlds.concurrence(held, "0" * 64, to=(ARMY,)))


# ---- joint posts, units and minutes


@pytest.mark.parametrize("kind", ["post", "unit", "meeting"])
def test_joint_posts_units_and_minutes_wait_for_the_other_and_then_count(at: Table, kind: str) -> None:
    made = write(at, drafted(kind, agencies=[ARMY, PESHMERGA]))
    assert stands(at, made) == (False, (PESHMERGA,), ())
    say(at, PESHMERGA, made)
    for agency in ALL:
        assert stands(at, made, agency) == (True, (), ())


def test_a_joint_post_that_is_moved_is_answered_afresh_and_a_unit_that_moves_is_not(at: Table) -> None:
    there = worlds.Place(geometry=worlds.Point((43.6, 35.82)))
    for kind, after in (("post", (PESHMERGA,)), ("unit", ())):
        first = msgspec.structs.replace(drafted(kind, agencies=list(BOTH)), place=worlds.Place(geometry=worlds.HILL))
        made = write(at, first)
        say(at, PESHMERGA, made)
        made = write(at, worlds.after(made, msgspec.structs.replace(first, place=there)))
        for agency in BOTH:
            assert stands(at, made, agency) == (after == (), after, ())


def test_a_meeting_that_is_called_binds_nobody(at: Table) -> None:
    made = write(at, drafted("meeting", agencies=list(BOTH), state="called"))
    assert at.row(ARMY, made).joint is None


# ---- copies that are not whole


def coarse(place_m: int, time_s: int = 0, *, desk: bool = False) -> Any:
    terms = [{"to": PESHMERGA, "place_m": place_m, "time_s": time_s, "desk": desk}]
    return worlds.label((PESHMERGA, COMMAND), 1, coarsen=terms, show_audience=True)


def test_a_coarse_copy_cannot_be_concurred_with_and_carries_nothing_to_guess_its_place_by(at: Table) -> None:
    made = write(at, drafted("post", label=coarse(1000), agencies=list(ALL)))
    found = view(at, PESHMERGA, made)
    assert (found.in_force, found.proposal, found.waits_for, found.answer_wanted) == (False, None, (), False)
    with refused("joint.not-whole"):
        say(at, PESHMERGA, made)
    say(at, COMMAND, made)
    assert view(at, PESHMERGA, made).words == ()
    (copy,) = at.world.headers(PESHMERGA, "post")
    (whole,) = at.world.headers(COMMAND, "post")
    salt = msgspec.json.decode(whole.body)["nonce"]
    assert salt != "0" * 32
    assert salt.encode() not in msgspec.json.encode(copy)
    assert kinds.bound(whole) == view(at, ARMY, made).proposal


def test_a_copy_without_the_desk_is_whole(at: Table) -> None:
    made = write(at, drafted("post", label=coarse(0, desk=True), agencies=list(BOTH)))
    say(at, PESHMERGA, made)
    assert stands(at, made) == (True, (), ())


def test_minutes_that_hide_who_was_there_are_not_whole(at: Table) -> None:
    label = worlds.label((PESHMERGA,), 1, caveats=["SOURCE"])
    made = write(at, drafted("meeting", label=label, agencies=list(BOTH)))
    assert view(at, PESHMERGA, made).proposal is None


# ---- looking back, and making anew


def test_looking_back_it_stands_as_it_stood_then(at: Table) -> None:
    made = write(at, agreed(BOTH, [PESHMERGA]))
    at.world.clock.advance(600.0)
    before = at.world.clock.now()
    at.world.clock.advance(600.0)
    say(at, PESHMERGA, made)
    now = at.world.clock.now()

    def then(agency: AgencyId, when: Any) -> Line:
        node, desk = at.world[agency], at.world.author(agency).desk
        held = at.id_at(agency, made)
        return node.db.read(lambda tx: node.door().desk(tx, desk, when).one(held))

    for agency in BOTH:
        was, now_is = then(agency, before).joint, then(agency, now).joint
        assert was is not None
        assert now_is is not None
        assert (was.in_force, was.waits_for, was.answer_wanted) == (False, (PESHMERGA,), False)
        assert now_is.in_force


def test_made_anew_from_the_log_it_is_the_same(at: Table) -> None:
    made = write(at, agreed())
    say(at, COMMAND, made)
    say(at, PESHMERGA, made, "object")
    write(at, drafted("post", label=coarse(1000), agencies=list(ALL)))
    write(at, worlds.after(made, agreed(state="ended")))
    for agency in ALL:
        db = at.world[agency].db
        before = db.read(lambda tx: tx.rows("SELECT * FROM joint ORDER BY id"))
        db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert db.read(lambda tx: tx.rows("SELECT * FROM joint ORDER BY id")) == before != []
