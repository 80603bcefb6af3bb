"""Reports that go back to one original are found, by equal tokens, among what the desk sees: they are one source, not two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tansiq.ids import AgencyId, RecordId, Token
from tansiq.node import PROJECTIONS
from tansiq.picture import origins
from tansiq.records import writing
from tansiq.records.content import MAX_ROOTS, Content, Copy, encode
from tansiq.records.log import Stored
from tansiq.records.signing import Payload
from tests import worlds
from tests.handed import held, opened, write
from tests.records.samples import SIGNER
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

EVERYONE = (ARMY, PESHMERGA, COMMAND)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, EVERYONE) as made:
        yield made


def original(world: World, *to: AgencyId, shown: bool = True) -> Stored:
    """A report of the army's."""
    return write(world, ARMY, worlds.spot("Seen by us.", label=worlds.label(to, show_audience=shown)))


def made(world: World, agency: AgencyId, *sources: Stored, to: tuple[AgencyId, ...] = (), kind: str = "spot") -> Stored:
    """What an agency makes of some records, as it holds them."""
    ids = tuple(held(world, agency, source) for source in sources)
    draft = worlds.spot("So we hear.", label=worlds.label(to, show_audience=True), derived_from=ids)
    if kind == "assessment":
        body = worlds.raw({"verdict": "evaluation", "reliability": "B", "credibility": 2})
        draft = msgspec.structs.replace(
            draft, kind=kind, refs=ids, body=body, event_time=None, place=None, derived_from=()
        )
    return write(world, agency, draft)


def of_one_origin(world: World, agency: AgencyId, stored: Stored) -> set[RecordId]:
    return set(opened(world, agency, held(world, agency, stored)).same_origin)


def test_our_own_report_that_comes_back_to_us_is_known_for_what_it_is(world: World) -> None:
    """Circular reporting: the army must not take the Peshmerga's words for a second source of its own."""
    ours = original(world, PESHMERGA)
    back = made(world, PESHMERGA, ours, to=(ARMY,))
    came = held(world, ARMY, back)
    assert of_one_origin(world, ARMY, ours) == {came}
    assert of_one_origin(world, ARMY, back) == {ours.id}
    assert (opened(world, ARMY, came).second_hand, opened(world, ARMY, ours.id).second_hand) == (True, False)
    assert of_one_origin(world, PESHMERGA, back) == {held(world, PESHMERGA, ours)}


def test_two_reports_that_were_made_of_one_original_are_one_though_the_reader_never_had_it(world: World) -> None:
    ours = original(world, PESHMERGA, COMMAND)
    one, two = made(world, PESHMERGA, ours, to=(COMMAND,)), made(world, PESHMERGA, ours, to=(COMMAND,))
    world.recall(ARMY, ours.id)
    world.carry_all()
    assert of_one_origin(world, COMMAND, one) == {held(world, COMMAND, two)}


def test_what_was_made_of_what_was_made_goes_back_to_the_original(world: World) -> None:
    ours = original(world, PESHMERGA, COMMAND)
    second = made(world, PESHMERGA, ours, to=(ARMY, COMMAND))
    third = made(world, COMMAND, second, to=(ARMY,))
    assert of_one_origin(world, ARMY, ours) == {held(world, ARMY, second), held(world, ARMY, third)}
    assert of_one_origin(world, ARMY, third) == {ours.id, held(world, ARMY, second)}


def test_reports_that_share_nothing_are_not_of_one_origin_even_beside_one_that_joins_them(world: World) -> None:
    one, two = original(world, PESHMERGA), original(world, PESHMERGA)
    both = made(world, PESHMERGA, one, two, to=(ARMY,))
    assert of_one_origin(world, ARMY, both) == {one.id, two.id}
    assert of_one_origin(world, ARMY, one) == of_one_origin(world, ARMY, two) == {held(world, ARMY, both)}


def test_nothing_is_said_of_what_the_desk_does_not_see(world: World) -> None:
    """What was never released to its agency, and what its agency has and this desk has not."""
    ours = original(world, PESHMERGA, COMMAND)
    made(world, PESHMERGA, ours)
    assert of_one_origin(world, ARMY, ours) == of_one_origin(world, COMMAND, ours) == set()
    back = made(world, PESHMERGA, ours, to=(ARMY,))
    assert of_one_origin(world, COMMAND, ours) == set()
    assert of_one_origin(world, ARMY, ours) == {held(world, ARMY, back)}
    node, desk = world[ARMY], world.author(ARMY).desk
    hidden = "UPDATE visible SET until = '0001-01-01T00:00:00.000Z' WHERE reader = :desk AND record = :record"
    came = next(each for each in world.records(ARMY, "spot") if each.token == back.token)
    node.db.write(lambda tx: tx.run(hidden, {"desk": desk, "record": came.seq}))
    assert of_one_origin(world, ARMY, ours) == set()


def test_a_recalled_report_is_of_no_origin_any_more_and_leaves_no_row(world: World) -> None:
    ours = original(world, PESHMERGA)
    back = made(world, PESHMERGA, ours, to=(ARMY,))
    assert rows(world, ARMY) == [(ours.token,)]
    world.recall(PESHMERGA, back.id)
    world.carry_all()
    assert (of_one_origin(world, ARMY, ours), rows(world, ARMY)) == (set(), [])


def test_a_next_version_stands_in_the_place_of_the_one_before(world: World) -> None:
    ours, other = original(world, PESHMERGA), original(world, PESHMERGA)
    back = made(world, PESHMERGA, ours, to=(ARMY,))
    more = worlds.spot("And of this.", label=worlds.label([ARMY]), derived_from=(held(world, PESHMERGA, other),))
    write(world, PESHMERGA, worlds.after(back, more))
    came = held(world, ARMY, back)
    assert of_one_origin(world, ARMY, ours) == of_one_origin(world, ARMY, other) == {came}
    assert len(rows(world, ARMY)) == 2


def test_then_it_was_of_the_origin_that_it_had_then(world: World) -> None:
    ours, other = original(world, PESHMERGA), original(world, PESHMERGA)
    before = world.clock.now()
    world.clock.advance(60)
    back = made(world, PESHMERGA, ours, to=(ARMY,))
    between = world.clock.now()
    world.clock.advance(60)
    more = worlds.spot("And of this.", label=worlds.label([ARMY]), derived_from=(held(world, PESHMERGA, other),))
    write(world, PESHMERGA, worlds.after(back, more))
    came = held(world, ARMY, back)
    assert opened(world, ARMY, ours.id, before).same_origin == ()
    assert opened(world, ARMY, ours.id, between).same_origin == (came,)
    assert opened(world, ARMY, other.id, between).same_origin == ()
    assert opened(world, ARMY, other.id, world.clock.now()).same_origin == (came,)
    assert opened(world, ARMY, came, between).same_origin == (ours.id,)


def test_an_opinion_on_a_report_is_no_second_report(world: World) -> None:
    ours = original(world, PESHMERGA)
    judged = made(world, PESHMERGA, ours, to=(ARMY,), kind="assessment")
    assert of_one_origin(world, ARMY, ours) == of_one_origin(world, ARMY, judged) == set()
    assert opened(world, ARMY, held(world, ARMY, judged)).second_hand
    assert rows(world, ARMY) == []


def test_what_was_made_from_nothing_costs_no_row(world: World) -> None:
    original(world, PESHMERGA, COMMAND)
    assert [rows(world, agency) for agency in EVERYONE] == [[], [], []]


def test_no_more_originals_are_kept_than_a_record_may_have_and_no_more_shown_than_anyone_reads(world: World) -> None:
    ours = original(world, PESHMERGA)
    roots = (ours.token, ours.token, *(Token(f"{number:032x}") for number in range(MAX_ROOTS + 5)))
    taken = [take(world, roots, number) for number in range(origins.MOST + 2)]
    assert len(rows(world, ARMY)) == (MAX_ROOTS - 1) * len(taken)
    assert opened(world, ARMY, ours.id).same_origin == tuple(each.id for each in reversed(taken))[: origins.MOST]


def test_it_is_found_from_what_shares_a_token_and_never_along_all_that_a_desk_sees(world: World) -> None:
    class Told:
        """A transaction that keeps what it was asked."""

        def rows(self, sql: str, values: dict[str, object]) -> list[tuple[str]]:
            plan = world[ARMY].db.read(lambda tx: tx.rows(f"EXPLAIN QUERY PLAN {sql}", values))  # type: ignore[arg-type]
            self.steps = [row[3] for row in plan]
            return []

    told = Told()
    origins.same(told, world.author(ARMY).desk, DAWN, RecordId("x"), [Token("a"), Token("b")])  # type: ignore[arg-type]
    walked = [step for step in told.steps if step.startswith("SCAN") and step.split()[1] not in ("meant", "shared")]
    assert [step for step in walked if "CONSTANT" not in step] == []
    assert any("record_by_token" in step for step in told.steps)
    assert any("visible_by_record" in step for step in told.steps)


def take(world: World, roots: tuple[Token, ...], number: int) -> Stored:
    """The army takes a copy of the Peshmerga's with such roots."""
    if not world.records(ARMY, "alert"):
        write(world, PESHMERGA, worlds.alert(to=(ARMY,)))
    like = world.headers(ARMY, "alert")[0]
    assert isinstance(like, Copy)
    changed = {"id": RecordId(f"copy-{number:03}"), "token": Token(f"{number:032x}".replace("0", "f")), "roots": roots}
    copy = msgspec.structs.replace(like, **changed)
    envelope = SIGNER.seal(Payload.COPY, encode(copy))
    seats = world[ARMY].directory().seats()
    return world[ARMY].db.write(lambda tx: writing.take(tx, copy, envelope, seats, PROJECTIONS, world.clock.now()))


def rows(world: World, agency: AgencyId) -> list[tuple[str]]:
    return world[agency].db.read(lambda tx: tx.rows("SELECT token FROM picture_root ORDER BY token"))


def test_a_records_tokens_are_its_own_and_its_originals() -> None:
    header = Content(
        id=RecordId("a"), version=1, kind="spot", owner=ARMY, status="exercise", token=Token("t"),  # type: ignore[arg-type]
        roots=(Token("r"), Token("t"), Token("r")), recorded_at=DAWN,
    )  # fmt: skip
    assert origins.tokens(header) == ("t", "r")
    assert origins.tokens(msgspec.structs.replace(header, kind="assessment")) == ()
