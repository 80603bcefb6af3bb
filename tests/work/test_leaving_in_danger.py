"""Who leaves a group and stands in danger: the rest is taken back, and what life safety gives stays, in one act.

Goal: after the act he holds what life safety would have given him had he never been in the group, and no trace of the rest. Method:
real nodes without sockets; memberships and versions in any order; the words of the whole copy are searched for in his raw files.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.geo.place import Place, Point
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.work.verify import verify
from tests import worlds
from tests.kinds import golden
from tests.sets.canaries import laid_open
from tests.work.test_groups import SEAM, group, held, offers, take_back, write
from tests.work.test_presence import amended, rule
from tests.worlds import ARMY, COMMAND, DAWN, HILL, MINISTRY, PESHMERGA, World

FAR = Point((43.9, 35.2))
WORDS = "kumquat"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


def hazard(words: str = WORDS, place: Point = HILL, **label: Any) -> Draft:
    body = {"danger": "mine", "state": "suspected", "stand_off_m": 300, "contact": "CIMIC 3", "evidence_text": words}
    return Draft(
        kind="hazard",
        status=Status.EXERCISE,
        event_time=None,
        place=Place(geometry=place),
        label=worlds.label(groups=[SEAM], **label),
        body=worlds.raw(body),
    )


def leave(world: World, stored: Stored, change: Stored) -> tuple[RecordId, ...]:
    """The Peshmerga leave, and what they were given is taken back."""
    group(world, [COMMAND], before=change)
    taken = take_back(world, PESHMERGA)
    world.carry_all()
    return taken


def test_the_offer_says_whose_minimum_stays_and_so_it_comes(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    near, away = write(world, hazard()), write(world, hazard(place=FAR))
    (full,) = held(world, PESHMERGA, near)
    change = group(world, [COMMAND], before=change)
    (offer,) = offers(world)
    assert (offer.records, offer.minimum) == ((near.id, away.id), (near.id,))
    assert take_back(world, PESHMERGA) == (near.id, away.id)
    world.carry_all()
    assert held(world, PESHMERGA, away) == [], "nobody of theirs stands there"
    (least,) = held(world, PESHMERGA, near)
    assert (least.fields, least.version, least.previous, least.refs) == ("minimum", 1, None, ())
    assert least.id != full.id
    assert msgspec.json.decode(least.body)["evidence_text"] == ""
    assert offers(world) == ()
    assert world.deliveries(ARMY, near.id) == {COMMAND: "received", PESHMERGA: "received", MINISTRY: "received"}
    for agency in (ARMY, PESHMERGA, COMMAND):
        found = verify(world[agency].db, ())
        assert found.whole, found


def test_no_word_of_the_whole_copy_is_left_in_any_file_of_theirs(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = write(world, hazard())
    assert WORDS.encode() in _files(world, PESHMERGA)
    leave(world, stored, change)
    world[PESHMERGA].db.scrub()
    assert WORDS.encode() not in _files(world, PESHMERGA)
    assert b"CIMIC 3" in _files(world, PESHMERGA)


def test_a_minimum_that_came_since_does_not_hide_that_the_whole_is_still_there(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    first = write(world, hazard())
    change = group(world, [COMMAND], before=change)
    second = write(world, hazard("later"), first)
    assert [each.fields for each in held(world, PESHMERGA, first)] == ["full", "minimum"]
    assert [(each.records, each.minimum) for each in offers(world)] == [((first.id,), (first.id,))]
    take_back(world, PESHMERGA)
    world.carry_all()
    (least,) = held(world, PESHMERGA, second)
    assert (least.fields, least.version) == ("minimum", 1)


def test_what_had_not_left_leaves_as_the_minimum_and_no_recall_is_heard_of(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = world.publish(ARMY, hazard(), may_release=True)
    leave(world, stored, change)
    assert [each.fields for each in held(world, PESHMERGA, stored)] == ["minimum"]
    assert world[PESHMERGA].db.read(lambda tx: tx.rows("SELECT * FROM tombstone")) == []


def test_the_next_version_goes_on_from_that_minimum_and_who_comes_back_has_the_whole_after_it(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = write(world, hazard())
    leave(world, stored, change)
    second = write(world, hazard("second"), stored)
    group(world, [PESHMERGA, COMMAND], before=_newest(world, "group"))
    third = write(world, hazard("third"), second)
    got = held(world, PESHMERGA, third)
    assert [(each.version, each.fields) for each in got] == [(1, "minimum"), (2, "minimum"), (3, "full")]
    assert len({each.id for each in got}) == 1


def test_a_label_that_is_over_keeps_nothing_for_anybody(world: World) -> None:
    until = (DAWN.replace(hour=6)).isoformat()
    change = group(world, [PESHMERGA, COMMAND])
    stored = write(world, hazard(handling_until=until))
    world.clock.advance(7_200)
    group(world, [COMMAND], before=change)
    assert [each.minimum for each in offers(world)] == [()]
    take_back(world, PESHMERGA)
    world.carry_all()
    assert held(world, PESHMERGA, stored) == []


def test_no_standing_rule_made_since_lets_the_whole_go(tmp_path: Path) -> None:
    """The newest version names him and waits for a person; the everyday rule came later. Rules speak when something is written."""
    rules = worlds.demo.founding(ARMY, "127.0.0.1:9", DAWN).rules
    everyday = next(rule for rule in rules if rule.purpose == "standing" and "hazard" in rule.kinds)
    life = tuple(rule for rule in rules if rule.purpose == "life-safety")
    with worlds.found(tmp_path, changes={ARMY: {"rules": life}}) as world:
        change = group(world, [PESHMERGA, COMMAND])
        first = write(world, hazard())
        second = world.publish(ARMY, worlds.after(first, hazard("second", to=[PESHMERGA])))
        world.carry_all()
        assert [each.fields for each in held(world, PESHMERGA, second)] == ["full", "minimum"]
        amended(world, everyday)
        leave(world, second, change)
        assert [each.fields for each in held(world, PESHMERGA, second)] == ["minimum"]


def test_a_bare_presence_stays_as_coarse_as_it_would_have_been_told(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        amended(world, rule())
        change = group(world, [PESHMERGA, COMMAND])
        stored = write(
            world,
            Draft(
                kind="post",
                status=Status.EXERCISE,
                place=Place(geometry=HILL),
                label=worlds.label(groups=[SEAM]),
                body=golden.raw("post", agencies=[], title={"en": WORDS}),
            ),
        )
        leave(world, stored, change)
        (least,) = held(world, PESHMERGA, stored)
        assert least.fields == "minimum"
        assert WORDS not in bytes(least.body).decode()
        assert least.place is not None
        assert least.place.geometry != HILL


def test_the_audit_says_that_life_safety_spoke(world: World) -> None:
    change = group(world, [PESHMERGA, COMMAND])
    stored = write(world, hazard())
    leave(world, stored, change)
    rows = world[ARMY].db.read(lambda tx: tx.rows("SELECT act, subject, detail FROM audit ORDER BY seq"))
    assert ("keep hazard", stored.id, f"{PESHMERGA}:life-safety") in [tuple(row) for row in rows]


@settings(max_examples=8)
@given(st.lists(st.sampled_from(["version", "leave", "join", "carry"]), min_size=1, max_size=6))
def test_however_it_went_he_ends_with_what_he_would_have_had_without_the_group(
    tmp_path_factory: Any, course: list[str]
) -> None:
    """Versions, leaving with the recall, joining, carrying, in any order; at last he leaves: only minima stand, the newest too."""
    with worlds.found(tmp_path_factory.mktemp("leaving")) as world:
        change = group(world, [PESHMERGA, COMMAND])
        stored = world.publish(ARMY, hazard("version 0"), may_release=True)
        for index, step in enumerate([*course, "leave"]):
            match step:
                case "version":
                    draft = worlds.after(stored, hazard(f"version {index + 1}"))
                    stored = world.publish(ARMY, draft, may_release=True)
                case "carry":
                    world.carry_all()
                case _:
                    inside = [COMMAND] if step == "leave" else [PESHMERGA, COMMAND]
                    change = group(world, inside, before=change)
                    if step == "leave":
                        take_back(world, PESHMERGA, f"leave {index}")
        world.carry_all()
        got = held(world, PESHMERGA, stored)
        assert got
        assert {each.fields for each in got} == {"minimum"}
        newest = msgspec.json.decode(got[-1].body)
        assert (newest["stand_off_m"], newest["evidence_text"]) == (300, "")
        assert verify(world[ARMY].db, ()).whole
        assert verify(world[PESHMERGA].db, ()).whole


def test_a_third_agency_gets_the_same_bytes_whether_somebody_was_taken_back_or_not(tmp_path: Path) -> None:
    sent = []
    for folder, takes in ((tmp_path / "one", True), (tmp_path / "two", False)):
        with worlds.found(folder) as world:
            change = group(world, [PESHMERGA, COMMAND])
            first = write(world, hazard())
            group(world, [COMMAND], before=change)
            if takes:
                take_back(world, PESHMERGA)
            second = world.publish(ARMY, worlds.after(first, hazard("second")), may_release=True)
            here, there = world[COMMAND].exchange, world[ARMY].exchange
            batch = there.serve(here.node, there.wants(here.ask(there.node))).batch
            assert second.token.encode() in _opened(batch)
            sent.append(batch)
    assert sent[0] == sent[1]


def _opened(data: bytes) -> bytes:
    return b"\0".join(laid_open(data))


def _newest(world: World, kind: str) -> Stored:
    return world.records(ARMY, kind)[-1]


def _files(world: World, agency: AgencyId) -> bytes:
    return b"\0".join(_opened(path.read_bytes()) for path in world[agency].folder.glob("store.db*"))
