"""Plans and answers that our own desks would have been refused, from a peer: kept, listed, no plan; and the node lives on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.exchange.frames import Lane
from tansiq.kinds.plan import Claim, Volume, proposal_hash, terms_hash
from tansiq.labels.release import Fields
from tests import worlds
from tests.exchange.hostile import copy_of, deliver, queue
from tests.plans.tables import Table, table
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, POSTS

NAIVE = DAWN.replace(tzinfo=None)
EDGE = "9999-12-31T23:59:59-14:00"


def body(**changes: Any) -> msgspec.Raw:
    """A claim's body that a node would have made, its hashes true."""
    volume = Volume(area=POSTS, start=DAWN + timedelta(hours=1), end=DAWN + timedelta(hours=7))
    plan = Claim(title="Hostile", volumes=(volume,), answer_by=DAWN + timedelta(hours=1))
    plan = msgspec.structs.replace(plan, terms=terms_hash(plan))
    made = msgspec.to_builtins(msgspec.structs.replace(plan, proposal=proposal_hash("claim", plan)))
    return worlds.raw(made | changes)


def volume(**changes: Any) -> list[dict[str, Any]]:
    times = {"from": (DAWN + timedelta(hours=1)).isoformat(), "to": (DAWN + timedelta(hours=2)).isoformat()}
    return [{"area": POSTS, **times} | changes]


def outline(*ring: tuple[float, float]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [ring]}


def take(at: Table, **changes: Any) -> Any:
    """The Peshmerga take this claim of the army's; their line of it."""
    envelope = copy_of(at.world, ARMY, PESHMERGA, kind="claim", **{"body": body()} | changes)
    queue(at.world, ARMY, PESHMERGA, envelope, Lane.ALARM)
    (stored,) = at.world.carry(ARMY, PESHMERGA)
    node, desk = at.world[PESHMERGA], at.world.author(PESHMERGA).desk
    return node.db.read(lambda tx: node.door().desk(tx, desk).one(stored.id))


def test_the_claim_of_these_tests_is_a_good_one() -> None:
    with table() as at:
        line = take(at)
        assert line.plan is not None
        assert line.plan.state == "proposed"


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Other words under the same hash"},
        {"proposal": "0" * 64},
        {"terms": "0" * 64},
        {"nonce": "1" * 32},
        {"map_hash": "1" * 64},
        {"answer_by": EDGE},
        {"answer_by": NAIVE.isoformat()},
        {"volumes": volume(to=NAIVE.isoformat())},
        {"volumes": volume(**{"from": "0001-01-01T00:00:00+14:00"})},
        {"volumes": volume(area={"type": "Polygon", "coordinates": []})},
        {"volumes": volume(area=outline())},
        {"volumes": volume(area=outline((43.5, 35.8), (43.6, 35.8)))},
        {"volumes": volume(area=outline((1e300, 1e300), (2e300, 1e300), (1e300, 2e300), (1e300, 1e300)))},
        {"volumes": volume(area=outline((43.5, 35.8), (43.6, 35.81), (43.6, 35.8), (43.5, 35.81), (43.5, 35.8)))},
        {"volumes": volume(area=outline((43.5, 35.8), (43.5, 35.8), (43.5, 35.8), (43.5, 35.8)))},
        {"volumes": []},
        {"volumes": "everywhere"},
    ],
)
def test_a_plan_that_cannot_be_is_listed_but_is_no_plan(changes: dict[str, Any]) -> None:
    """Named test: an outline without corners, or a time without a zone, ended the link or every look at the feed."""
    with table() as at:
        line = take(at, body=body(**changes))
        assert (line.kind, line.plan) == ("claim", None)
        claim = at.propose()
        assert at.states(claim) == ["proposed", "proposed"]
        assert at.plan(PESHMERGA, claim).conflicts == ()
        at.world[PESHMERGA].ring_overdue()


def test_a_true_hash_over_an_impossible_plan_makes_it_no_better() -> None:
    with table() as at:
        for area in (worlds.Polygon(()), worlds.Polygon((((43.5, 35.8),),))):
            plan = Claim(volumes=(Volume(area=POSTS, start=DAWN, end=NAIVE),), answer_by=DAWN)
            if area.coordinates:
                plan = msgspec.structs.replace(plan, volumes=(Volume(area=area, start=DAWN, end=DAWN),))
            plan = msgspec.structs.replace(plan, terms=terms_hash(plan))
            plan = msgspec.structs.replace(plan, proposal=proposal_hash("claim", plan))
            assert take(at, body=worlds.raw(plan)).plan is None


SMALLER = worlds.Polygon((((43.555, 35.8), (43.56, 35.8), (43.56, 35.805), (43.555, 35.8)),))


@pytest.mark.parametrize(
    "changes",
    [
        {"agencies": []},
        {"volumes": [{"area": SMALLER, "from": "2023-10-22T06:00:00Z", "to": "2023-10-22T12:00:00Z"}]},
        {"map_hash": "0" * 64},
        {"volumes": volume(to=NAIVE.isoformat())},
    ],
)
def test_a_next_version_under_the_hash_of_the_one_before_is_not_agreed_now_nor_looking_back(
    changes: dict[str, Any],
) -> None:
    """Named test: its row told the state of the version before, and looking back it was agreed itself, whatever it said."""
    with table() as at:
        claim = at.propose(body={"agencies": [COMMAND]})
        for agency in (PESHMERGA, COMMAND):
            at.answer(agency, claim)
        assert at.states(claim) == ["agreed", "agreed"]
        held = at.world.records(COMMAND, "claim")[-1]
        old = held.header()
        following = {"id": held.id, "version": 2, "previous": held.digest, "token": held.token, "kind": "claim"}
        changed = worlds.raw(msgspec.json.decode(old.body) | changes)
        deliver(at.world, ARMY, COMMAND, [copy_of(at.world, ARMY, COMMAND, **following, label=old.label, body=changed)])
        node, desk, now = at.world[COMMAND], at.world.author(COMMAND).desk, at.world.clock.now()
        for then in (None, now):
            line = node.db.read(lambda tx, then=then: node.door().desk(tx, desk, then).one(held.id))  # type: ignore[misc]
            assert (line.version, line.plan) == (2, None)


def test_the_minimum_of_a_plan_is_believed_without_its_words() -> None:
    with table() as at:
        blank = {"title": "", "unit": "", "reason": ""}
        assert take(at, body=body(**blank), fields=Fields.MINIMUM).plan is not None
        assert take(at, body=body(**blank), fields=Fields.FULL).plan is None


def test_a_second_plan_of_one_owner_under_one_token_is_no_plan_and_anothers_keeps_nobody_out() -> None:
    """Named test: the second row broke a rule of the table, and the whole batch with it; refusing the later plan instead would let
    whoever learns of a token keep the real plan out where he comes first."""
    with table() as at:
        claim = at.propose()
        assert take(at, token=claim.token).plan is None
        forged = copy_of(at.world, COMMAND, PESHMERGA, kind="claim", token=claim.token, body=body())
        (stored,) = deliver(at.world, COMMAND, PESHMERGA, [forged]).stored
        desk = at.world.author(PESHMERGA).desk
        node = at.world[PESHMERGA]
        assert node.db.read(lambda tx: node.door().desk(tx, desk).one(stored.id)).plan is not None
        first = next(each for each in at.world.records(PESHMERGA, "claim") if each.owner == ARMY)
        line = node.db.read(lambda tx: node.door().desk(tx, desk).one(first.id))
        assert line.plan is not None


@pytest.mark.parametrize(
    "changes",
    [
        {"valid_until": EDGE},
        {"valid_until": NAIVE.isoformat()},
        {"answer": "agreed"},
        {"proposal": "?"},
        {"plan": None},
    ],
)
def test_an_answer_that_cannot_be_is_kept_but_is_no_answer(changes: dict[str, Any]) -> None:
    with table() as at:
        claim = at.propose()
        view = at.plan(ARMY, claim)
        answer = {
            "plan": claim.token,
            "proposal": view.proposal,
            "map_hash": view.map_hash,
            "answer": "concur",
            "valid_until": (DAWN + timedelta(hours=8)).isoformat(),
        }
        envelope = copy_of(at.world, PESHMERGA, ARMY, kind="concurrence", body=worlds.raw(answer | changes))
        (stored,) = deliver(at.world, PESHMERGA, ARMY, [envelope]).stored
        assert at.states(claim, ARMY) == ["proposed"]
        node, desk = at.world[ARMY], at.world.author(ARMY).desk
        assert node.db.read(lambda tx: node.door().desk(tx, desk).open(stored.id)).row.kind == "concurrence"
        good = copy_of(at.world, PESHMERGA, ARMY, kind="concurrence", body=worlds.raw(answer))
        deliver(at.world, PESHMERGA, ARMY, [good])
        assert at.states(claim, ARMY) == ["agreed"]


def test_an_answer_in_anothers_name_does_not_count() -> None:
    with table() as at:
        claim = at.propose()
        view = at.plan(ARMY, claim)
        answer = {
            "plan": claim.token,
            "proposal": view.proposal,
            "map_hash": view.map_hash,
            "answer": "concur",
            "valid_until": (DAWN + timedelta(hours=8)).isoformat(),
        }
        deliver(
            at.world, COMMAND, ARMY, [copy_of(at.world, COMMAND, ARMY, kind="concurrence", body=worlds.raw(answer))]
        )
        assert at.states(claim, ARMY) == ["proposed"]
