"""A joint claim: agreed only while everybody who claims the ground together concurs, besides whoever answers for it.

Method: the army claims ground deep in its own sector, where the ground asks nobody, together with the Peshmerga; or the posts on
the strip, where it asks the Peshmerga anyway. The command holds no ground there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.geo.place import Polygon
from tansiq.ids import AgencyId, Digest
from tansiq.kinds.draft import Draft
from tansiq.node import PROJECTIONS
from tansiq.plans import answerers
from tansiq.plans import state as states
from tansiq.plans.answerers import Required
from tansiq.records import log, projector
from tansiq.records.content import Copy
from tansiq.records.log import Stored
from tansiq.work import subjects
from tests import worlds
from tests.plans.tables import ROOM, Table, refused, table
from tests.plans.test_state import HASHES, MAPS, NOW, OTHERS, OWNER, answer_row, answers, oracle, plan_row, plans
from tests.worlds import ARMY, COMMAND, PESHMERGA

DEEP = Polygon((((43.30, 35.55), (43.32, 35.55), (43.32, 35.57), (43.30, 35.55)),))
"""In the army's sector, far from anybody else's."""


@pytest.fixture
def at() -> Iterator[Table]:
    with table() as found:
        yield found


def claim(
    *parties: str,
    to: Iterable[AgencyId] = (PESHMERGA, COMMAND),
    area: Polygon = DEEP,
    at: Any = worlds.DAWN,
    **body: Any,
) -> Draft:
    return worlds.claim(to=to, area=area, at=at, body={"agencies": list(parties)} | body)


def asked(at: Table, plan: Stored, agency: AgencyId = ARMY) -> list[tuple[str, tuple[str, ...], str]]:
    return [(who.agency, who.sectors, who.answer) for who in at.plan(agency, plan).required]


def test_ground_that_asks_nobody_is_not_claimed_together_before_the_other_concurs(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    assert at.states(made, *ROOM) == ["proposed"] * 3
    assert asked(at, made) == [(PESHMERGA, (), "none")]
    assert at.plan(PESHMERGA, made).answer_wanted
    assert not at.plan(COMMAND, made).answer_wanted
    assert not at.plan(ARMY, made).answer_wanted
    for agency in ROOM:
        assert at.plan(agency, made).parties == (PESHMERGA,)
    at.answer(PESHMERGA, made, "received")
    assert at.states(made, *ROOM) == ["proposed"] * 3
    at.answer(PESHMERGA, made)
    assert at.states(made, *ROOM) == ["agreed"] * 3
    assert not at.plan(PESHMERGA, made).answer_wanted


def test_at_the_partys_own_node_its_word_counts_once_the_planner_has_it(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    at.answer(PESHMERGA, made, carried=False)
    assert at.states(made) == ["proposed", "proposed"]
    at.world.carry_all()
    assert at.states(made) == ["agreed", "agreed"]


def test_whoever_has_only_the_minimum_sees_who_claims_together_and_the_same_state(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA, to=[]))
    for agency in (PESHMERGA, COMMAND):
        (copy,) = at.world.headers(agency, "claim")
        assert isinstance(copy, Copy)
        assert copy.fields == "minimum"
        assert at.plan(agency, made).parties == (PESHMERGA,)
        assert asked(at, made, agency) == [(PESHMERGA, (), "none")]
    assert at.states(made, *ROOM) == ["proposed"] * 3
    at.answer(PESHMERGA, made)
    assert at.states(made, *ROOM) == ["agreed"] * 3


def test_who_answers_for_the_ground_as_well_is_asked_once_and_answers_once(at: Table) -> None:
    alone = at.propose()
    ((_, sectors, _),) = asked(at, alone)
    made = at.propose(draft=claim(PESHMERGA, area=worlds.POSTS))
    assert asked(at, made) == [(PESHMERGA, sectors, "none")]
    at.answer(PESHMERGA, made)
    (word,) = at.world.headers(ARMY, "concurrence")
    assert msgspec.json.decode(word.body)["sectors"] == list(sectors)
    assert at.states(made, *ROOM) == ["agreed"] * 3


def test_the_ground_and_each_party_are_waited_for(at: Table) -> None:
    made = at.propose(draft=claim(COMMAND, PESHMERGA, area=worlds.POSTS))
    assert [agency for agency, _, _ in asked(at, made)] == [COMMAND, PESHMERGA]
    at.answer(PESHMERGA, made)
    assert at.states(made, *ROOM) == ["proposed"] * 3
    at.answer(COMMAND, made)
    assert at.states(made, *ROOM) == ["agreed"] * 3


@pytest.mark.parametrize("answer", ["object", "concur-with-conditions"])
def test_a_partys_objection_is_the_plans(at: Table, answer: str) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    at.answer(PESHMERGA, made, answer)
    assert at.states(made, *ROOM) == ["objected"] * 3
    at.answer(PESHMERGA, made)
    assert at.states(made, *ROOM) == ["agreed"] * 3


def test_it_holds_no_longer_than_the_partys_word(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    at.answer(PESHMERGA, made, valid_until=worlds.DAWN + timedelta(minutes=50))
    at.world.clock.advance(50 * 60 - 1)
    assert at.states(made, *ROOM) == ["agreed"] * 3
    at.world.clock.advance(1)
    assert at.states(made, *ROOM) == ["proposed"] * 3
    assert at.plan(PESHMERGA, made).answer_wanted


def test_a_word_that_is_taken_back_is_missing_again(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    word = at.answer(PESHMERGA, made)
    at.world.recall(PESHMERGA, word.id)
    at.world.carry_all()
    assert at.states(made, *ROOM) == ["proposed"] * 3


def test_other_parties_are_another_question(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    at.answer(PESHMERGA, made)
    made = at.propose(draft=worlds.after(made, claim(PESHMERGA, COMMAND)))
    assert [each[::2] for each in asked(at, made)] == [(COMMAND, "none"), (PESHMERGA, "none")]
    at.answer(COMMAND, made)
    assert at.states(made, *ROOM) == ["proposed"] * 3
    at.answer(PESHMERGA, made)
    assert at.states(made, *ROOM) == ["agreed"] * 3
    made = at.propose(draft=worlds.after(made, claim(COMMAND)))
    assert asked(at, made) == [(COMMAND, (), "none")]
    with refused("plan.not-asked"):
        at.answer(PESHMERGA, made)
    made = at.propose(draft=worlds.after(made, claim()))
    assert (asked(at, made), at.states(made, *ROOM)) == ([], ["agreed"] * 3)


def test_the_owner_is_no_party_of_its_own_and_nobody_is_one_twice(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA, ARMY, COMMAND, PESHMERGA))
    assert msgspec.json.decode(made.header().body)["agencies"] == [COMMAND, PESHMERGA]
    alone = at.propose(draft=claim(ARMY))
    assert msgspec.json.decode(alone.header().body)["agencies"] == []
    assert at.states(alone, *ROOM) == ["agreed"] * 3


def test_nobody_unknown_is_a_party_unless_the_claim_is_called_off(at: Table) -> None:
    with refused("release.agency-unknown", "body.agencies"):
        at.propose(draft=claim(PESHMERGA, "nobody"))
    assert at.world.records(ARMY, "claim") == []
    made = at.propose(draft=claim(PESHMERGA))
    at.propose(draft=worlds.after(made, claim(PESHMERGA, "nobody", state="cancelled")))
    assert at.states(made, *ROOM) == ["cancelled"] * 3


@pytest.mark.parametrize(
    ("parties", "code", "field"),
    [
        ([""], "body.invalid", "body.agencies[0]"),
        (["x" * 65], "text.too-long", "body.agencies[0]"),
        (["x"] * 9, "body.invalid", "body.agencies"),
    ],
)
def test_what_is_no_list_of_some_agencies_is_refused(at: Table, parties: list[str], code: str, field: str) -> None:
    with refused(code, field):
        at.propose(draft=claim(*parties))


# ---- who gets it, and what rings


def test_who_is_named_gets_at_least_the_minimum_and_so_do_those_above(at: Table) -> None:
    run = at.world[ARMY].publisher.dry_run(claim(PESHMERGA, to=[]), at.world.author(ARMY))
    assert run.required == (PESHMERGA,)
    assert {(each.agency, each.minimum) for each in run.recipients} >= {(PESHMERGA, True)}
    without = at.world[ARMY].publisher.dry_run(claim(to=[]), at.world.author(ARMY))
    assert without.required == ()
    assert PESHMERGA not in {each.agency for each in without.recipients}


def test_releasing_it_later_or_again_goes_to_the_parties_too(at: Table) -> None:
    """What `work.subjects` makes of a record that is there is what was decided when it was written."""
    made = at.propose(draft=claim(PESHMERGA))
    word = at.answer(PESHMERGA, made)
    for agency, stored in ((ARMY, made), (PESHMERGA, word)):
        node = at.world[agency]

        def asked_of(
            tx: Any, node: Any = node, stored: Stored = stored, agency: AgencyId = agency
        ) -> frozenset[AgencyId]:
            held = log.latest(tx, stored.id)
            assert held is not None
            header, now = held.header(), at.world.clock.now()
            subject = subjects.of(tx, node.book.directory(tx), header, held.digest, None, agency, now)
            return subject.sector_agencies

        assert PESHMERGA in node.db.read(asked_of)


def test_it_rings_that_a_party_has_not_received_and_has_not_answered_in_time(at: Table) -> None:
    made = at.world.publish(ARMY, claim(PESHMERGA))
    at.world.clock.advance(20)
    at.world[ARMY].ring_overdue()
    at.world.carry_all()
    at.world.clock.advance(30 * 60)
    for agency in ROOM:
        at.world[agency].ring_overdue()
    causes = at.world[ARMY].db.read(
        lambda tx: tx.rows("SELECT cause, words FROM alarm WHERE record = :id", {"id": made.id})
    )
    assert causes == [("not-received", PESHMERGA), ("unanswered", PESHMERGA)]


# ---- looking back, and making anew


def test_looking_back_it_stands_as_it_stood_then(at: Table) -> None:
    made = at.propose(draft=claim(PESHMERGA))
    at.world.clock.advance(600)
    before = at.world.clock.now()
    at.world.clock.advance(600)
    at.answer(PESHMERGA, made)
    for agency in ROOM:
        node, desk, held = at.world[agency], at.world.author(agency).desk, at.id_at(agency, made)
        was = node.db.read(
            lambda tx, node=node, desk=desk, held=held: node.door().desk(tx, desk, before).one(held)
        ).plan  # type: ignore[misc]
        assert was is not None
        assert (was.state, was.parties) == ("proposed", (PESHMERGA,))
        assert at.plan(agency, made).state == "agreed"


def test_made_anew_from_the_log_it_is_the_same(at: Table) -> None:
    at.propose(draft=claim(PESHMERGA, COMMAND))
    at.propose(draft=claim(PESHMERGA, to=[]))
    for agency in ROOM:
        db = at.world[agency].db
        before = db.read(lambda tx: tx.rows("SELECT * FROM plan ORDER BY id"))
        db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert db.read(lambda tx: tx.rows("SELECT * FROM plan ORDER BY id")) == before != []


# ---- never without everybody


agencies = st.sampled_from([*OTHERS, "coast", "medics"])


@settings(max_examples=300)
@given(
    plans, st.lists(agencies, unique=True), st.lists(agencies, unique=True), st.lists(answers, max_size=8), st.data()
)
def test_no_claim_is_agreed_without_the_ground_and_every_party(
    plan: dict[str, Any],
    for_ground: list[str],
    parties: list[str],
    given_answers: list[dict[str, Any]],
    data: st.DataObject,
) -> None:
    """Against the oracle of plans without parties: it asks both alike. And by itself: each has bound this very hash."""
    given_answers = [each | {"agency": data.draw(agencies)} for each in given_answers]
    row = plan_row(plan)
    ground = [Required(AgencyId(agency), ()) for agency in for_ground]
    must = answerers.asked(ground, [AgencyId(party) for party in parties], None)
    assert [who.agency for who in must] == sorted({*for_ground, *parties}), "each once"
    rows = [answer_row(number, answer) for number, answer in enumerate(given_answers)]
    found = states.state(row, states.standings(row, must, rows, NOW), Digest(MAPS[0]), NOW)
    assert found == oracle(plan, [*for_ground, *parties], given_answers, MAPS[0])
    if found in ("agreed", "active"):
        for agency in {*for_ground, *parties} - {OWNER}:
            assert any(
                (said["agency"], said["answer"], said["proposal"], said["map"])
                == (agency, "concur", HASHES[0], plan["map"])
                for said in given_answers
            )
