"""Twin worlds round a joint record: the army keeps an agreement of three, and the ministry concurs in a word to the army alone; or
claims ground together with both.

Whether it has spoken is in no byte that the Peshmerga get: there it is waited for in both worlds. Nor is it at a desk of the army's
that may read the record and not the word.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from tansiq.geo.place import Polygon
from tansiq.ids import AgencyId, DeskId
from tansiq.work.joint import JointView
from tansiq.work.lines import Line, PlanView
from tests import worlds
from tests.kinds import golden
from tests.twins import sights, template
from tests.twins.days import ACROSS, BETWEEN, Day
from tests.twins.play import compare
from tests.twins.template import POST, WATCH
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, MINISTRY, PESHMERGA

PARTIES = (ARMY, PESHMERGA, MINISTRY)


@contextmanager
def agreed(*, spoken: bool) -> Iterator[Day]:
    """All three have the agreement; the ministry has spoken to the army, under a caveat that the post may not hold, or has not."""
    with template.world("joint") as world:
        day = Day(world)
        body = worlds.raw(golden.BODIES["agreement"] | {"parties": list(PARTIES)})
        made = draft("agreement", (PESHMERGA, MINISTRY), body=body)
        world.publish(ARMY, made, key="the agreement", may_release=True)
        world.carry(ARMY, MINISTRY)
        if spoken:
            found = view(day, MINISTRY, world.author(MINISTRY).desk)
            assert found.answer_wanted
            assert found.proposal is not None
            (held,) = world.records(MINISTRY, "agreement")
            word = worlds.concurrence(held.id, found.proposal)
            kept = worlds.label((ARMY,), 1, caveats=["ORCON"])
            word = msgspec.structs.replace(word, label=kept)
            world.publish(MINISTRY, word, key="the word", may_release=True)
        world.carry(MINISTRY, ARMY)
        day.exchange()
        yield day


def row(day: Day, kind: str, agency: AgencyId, desk: DeskId) -> Line:
    """A desk's row of the one record of that kind."""
    node = day.world[agency]
    (held,) = {each.id for each in day.world.records(agency, kind)}
    return node.db.read(lambda tx: node.door().desk(tx, desk).one(held))


def view(day: Day, agency: AgencyId, desk: DeskId) -> JointView:
    found = row(day, "agreement", agency, desk).joint
    assert found is not None
    return found


def plan(day: Day, agency: AgencyId, desk: DeskId) -> PlanView:
    found = row(day, "claim", agency, desk).plan
    assert found is not None
    return found


def test_a_party_is_not_told_of_a_word_that_is_not_for_it_nor_a_desk_that_may_not_read_it() -> None:
    seen, at_the_watch, at_the_post = [], [], []
    for spoken in (True, False):
        with agreed(spoken=spoken) as day:
            day.by_parcel()
            assert view(day, PESHMERGA, day.world.author(PESHMERGA).desk).waits_for == (MINISTRY, PESHMERGA)
            at_the_watch.append(view(day, ARMY, WATCH).waits_for)
            at_the_post.append(view(day, ARMY, POST))
            seen.append({reader: list(sights.of(day, reader, ())) for reader in (ACROSS, BETWEEN)})
    assert at_the_watch == [(PESHMERGA,), (MINISTRY, PESHMERGA)]
    assert at_the_post[0] == at_the_post[1]
    compare(*seen)
    assert any(b'"waits_for":["ministry' in said for _, said in seen[0][ACROSS])


DEEP = Polygon((((43.30, 35.55), (43.32, 35.55), (43.32, 35.57), (43.30, 35.55)),))
"""In the army's own sector: only the parties are asked."""


@contextmanager
def claimed(*, spoken: bool) -> Iterator[Day]:
    """As `agreed`, of a claim that goes in whole to nobody: both parties have its minimum."""
    with template.world("joint claim") as world:
        day = Day(world)
        now = world.clock.now()
        made = worlds.claim(area=DEEP, level=1, at=now, body={"agencies": [PESHMERGA, MINISTRY]})
        world.publish(ARMY, made, key="the claim")
        world.carry(ARMY, MINISTRY)
        if spoken:
            (held,) = world.records(MINISTRY, "claim")
            found = plan(day, MINISTRY, world.author(MINISTRY).desk)
            assert found.answer_wanted
            despite = [conflict.id for conflict in found.conflicts]
            word = worlds.concurrence(held.id, found.proposal, at=now, despite=despite)
            word = msgspec.structs.replace(word, label=worlds.label((ARMY,), 1, caveats=["ORCON"]))
            world.publish(MINISTRY, word, key="the word", may_release=True)
        world.carry(MINISTRY, ARMY)
        day.exchange()
        yield day


def test_who_claims_together_is_not_told_of_a_word_that_is_not_for_it_nor_a_desk_that_may_not_read_it() -> None:
    seen, at_the_watch, at_the_post = [], [], []
    for spoken in (True, False):
        with claimed(spoken=spoken) as day:
            day.by_parcel()
            there = plan(day, PESHMERGA, day.world.author(PESHMERGA).desk)
            assert (there.state, there.parties) == ("proposed", (MINISTRY, PESHMERGA))
            assert {who.agency: who.answer for who in there.required} == {MINISTRY: "none", PESHMERGA: "none"}
            at_the_watch.append({who.agency: who.answer for who in plan(day, ARMY, WATCH).required})
            at_the_post.append(plan(day, ARMY, POST))
            seen.append({reader: list(sights.of(day, reader, ())) for reader in (ACROSS, BETWEEN)})
    assert at_the_watch == [{PESHMERGA: "none", MINISTRY: "concur"}, {PESHMERGA: "none", MINISTRY: "none"}]
    assert at_the_post[0] == at_the_post[1]
    compare(*seen)
    assert any(b'"parties":["ministry' in said for _, said in seen[0][ACROSS])
