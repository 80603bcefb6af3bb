"""From a draft to everyone who gets it: who is named is who receives, and what is refused leaves nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.errors import Fault
from tansiq.geo.place import Place
from tansiq.ids import AgencyId, Digest
from tansiq.kinds.draft import Author, Draft, Previous
from tansiq.labels.clearance import Seat
from tansiq.work.dry_run import Changed
from tests import worlds
from tests.refusals import refused
from tests.work.stores import everything
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

OTHERS = [PESHMERGA, COMMAND, MINISTRY]
STRANGER = AgencyId("coast-guard")


@pytest.fixture
def world(tmp_path: Path) -> Any:
    with worlds.found(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One world for all examples of a property: each record has its own token."""
    with worlds.found(tmp_path_factory.mktemp("shared")) as made:
        yield made


def named(world: World, draft: Draft, agency: AgencyId = ARMY, **author: Any) -> dict[AgencyId, tuple[str, bool]]:
    """Whom the dry run names: the basis, and whether only the minimum."""
    dry = world[agency].publisher.dry_run(draft, world.author(agency, **author))
    return {each.agency: (each.basis, each.minimum) for each in dry.recipients}


def holders(world: World, token: str) -> set[AgencyId]:
    """The agencies whose log has a copy of a record."""
    return {agency for agency in world.nodes for header in world.headers(agency) if header.token == token}


@settings(max_examples=30)
@given(
    st.sets(st.sampled_from([*OTHERS, ARMY, STRANGER])),
    st.integers(0, 3),
    st.booleans(),
    st.sampled_from(["spot", "alert", "claim", "movement"]),
)
def test_who_is_named_is_exactly_who_receives(
    shared: World, to: set[AgencyId], level: int, may_release: bool, kind: str
) -> None:
    draft = getattr(worlds, kind)(to=sorted(to), level=level)
    told = named(shared, draft, may_release=may_release)
    stored = shared.publish(ARMY, draft, may_release=may_release)
    shared.carry_all()
    assert holders(shared, stored.token) == {ARMY, *told}
    for agency, (_, minimum) in told.items():
        (copy,) = [header for header in shared.headers(agency) if header.token == stored.token]
        assert (copy.fields.value == "minimum") == minimum  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("draft", "who"),
    [
        (worlds.spot(), {}),
        (worlds.spot(to=[PESHMERGA]), {PESHMERGA: ("standing", False)}),
        (worlds.spot(to=[PESHMERGA], level=2), {}),
        (worlds.movement(to=[PESHMERGA]), {PESHMERGA: ("standing", False)}),
        (worlds.movement(), {}),
        (worlds.claim(), dict.fromkeys(OTHERS, ("life-safety", True))),
        (worlds.alert(level=3), dict.fromkeys(OTHERS, ("life-safety", True))),
        (
            worlds.claim(to=[PESHMERGA]),
            dict.fromkeys([COMMAND, MINISTRY], ("life-safety", True)) | {PESHMERGA: ("standing", False)},
        ),
    ],
    ids=["nobody", "one", "above the rule", "movement", "no life safety", "claim", "alert of level 3", "both"],
)
def test_standing_and_life_safety_releases_are_named_too(
    world: World, draft: Draft, who: dict[AgencyId, tuple[str, bool]]
) -> None:
    assert named(world, draft) == who


@pytest.mark.parametrize(
    ("to", "may_release", "needs", "reason"),
    [
        ([PESHMERGA], False, "authority", "release.authority-needed"),
        ([PESHMERGA], True, "second-person", "release.second-person-needed"),
        ([STRANGER], True, None, "release.agency-unknown"),
    ],
)
def test_those_who_will_not_get_it_are_told_to_the_author_with_the_reason(
    world: World, to: list[AgencyId], may_release: bool, needs: str | None, reason: str
) -> None:
    draft = worlds.spot(to=to, level=2)
    dry = world[ARMY].publisher.dry_run(draft, world.author(ARMY, may_release=may_release))
    assert (dry.recipients, dry.needs) == ((), needs)
    assert dry.withheld == ({"agency": to[0], "reason": reason},)


def test_a_plans_dry_run_names_who_must_answer_without_the_planner(world: World) -> None:
    for draft, wanted in ((worlds.claim(), (PESHMERGA,)), (worlds.spot(), ())):
        assert world[ARMY].publisher.dry_run(draft, world.author(ARMY)).required == wanted


def send(world: World, draft: Draft, digest: str, key: str = "k", **author: Any) -> Any:
    return world[ARMY].publisher.publish(draft, world.author(ARMY, **author), Digest(digest), key)


def test_a_stale_digest_is_refused_with_who_would_get_it_now_and_nothing_is_written(world: World) -> None:
    draft = worlds.spot(to=[PESHMERGA])
    seen = world[ARMY].publisher.dry_run(draft, world.author(ARMY))
    world.clock.advance(timedelta(days=31).total_seconds())  # the standing rules are over
    before = everything(world, ARMY)
    with pytest.raises(Changed) as changed:
        send(world, draft, seen.digest)
    assert changed.value.code == "release.changed"
    assert [each.agency for each in seen.recipients] == [PESHMERGA]
    assert changed.value.dry_run.recipients == ()
    assert everything(world, ARMY) == before
    assert not send(world, draft, changed.value.dry_run.digest).again


@pytest.mark.parametrize(
    "other",
    [
        worlds.spot("Another text.", to=[PESHMERGA]),
        worlds.spot(to=[PESHMERGA, COMMAND]),
        worlds.spot(to=[PESHMERGA], level=1),
        worlds.spot(to=[PESHMERGA], evaluation=None),
        worlds.alert(to=[PESHMERGA]),
    ],
    ids=["text", "audience", "level", "evaluation", "kind"],
)
def test_a_digest_binds_the_draft_that_was_looked_at(world: World, other: Draft) -> None:
    seen = world[ARMY].publisher.dry_run(worlds.spot(to=[PESHMERGA]), world.author(ARMY))
    before = everything(world, ARMY)
    with refused("release.changed"):
        send(world, other, seen.digest)
    assert everything(world, ARMY) == before


def test_the_dry_run_writes_nothing(world: World) -> None:
    before = everything(world, ARMY)
    named(world, worlds.claim(to=OTHERS))
    assert everything(world, ARMY) == before


def test_the_same_key_never_makes_a_second_record(world: World) -> None:
    draft = worlds.spot(to=[PESHMERGA])
    digest = world[ARMY].publisher.dry_run(draft, world.author(ARMY)).digest
    first = send(world, draft, digest)
    before = everything(world, ARMY)
    world.clock.advance(3_600)
    again = send(world, draft, digest)
    assert (first.again, again.again, again.stored) == (False, True, first.stored)
    with refused("request.reused"):
        send(world, worlds.spot("Something else."), digest)
    assert everything(world, ARMY) == before
    assert send(world, draft, digest, key="another").stored.id != first.stored.id


def test_a_key_survives_a_restart(world: World) -> None:
    draft = worlds.claim(to=[PESHMERGA])
    digest = world[ARMY].publisher.dry_run(draft, world.author(ARMY)).digest
    first = send(world, draft, digest).stored
    world.reopen(ARMY)
    assert send(world, draft, digest).stored == first


def test_a_next_version_follows_the_one_that_its_author_had_before_his_eyes(world: World) -> None:
    first = world.publish(ARMY, worlds.spot())
    second = world.publish(ARMY, worlds.after(first, worlds.spot("Two posts.")))
    header = second.header()
    assert (second.id, second.version, second.token) == (first.id, 2, first.token)
    assert header.previous == first.digest
    before = everything(world, ARMY)
    for stale in (first, Previous(first.id, 3)):
        with refused("record.changed"):
            named(world, worlds.after(stale, worlds.spot("Three posts.")))  # type: ignore[arg-type]
    assert everything(world, ARMY) == before


def test_only_its_owner_writes_a_next_version_and_of_the_same_kind(world: World) -> None:
    mine = world.publish(ARMY, worlds.spot(to=[PESHMERGA]))
    world.carry_all()
    (theirs,) = world.records(PESHMERGA, "spot")
    with refused("record.not-yours"):
        named(world, worlds.after(theirs, worlds.spot()), PESHMERGA)
    with refused("record.not-yours"):
        named(world, worlds.after(mine, worlds.alert()))


def low(world: World) -> Author:
    """A second desk of the army's that may read level 0 only."""
    author = world.author(ARMY)
    seat = Seat(worlds.DeskId("army.gate"), ARMY, clearance=0, ceiling=3, caveats=frozenset())
    return msgspec.structs.replace(author, desk=seat.desk, seat=seat)


def test_a_record_that_a_desk_may_not_see_is_not_found_like_one_that_never_was(world: World) -> None:
    secret = world.publish(ARMY, worlds.spot(level=2))
    (network,) = [each for each in world.records(ARMY, "agency") if each.own]
    for previous in (secret, network, Previous(worlds.RecordId("never"), 1)):
        told: list[Fault] = []
        for draft in (worlds.after(previous, worlds.spot()), worlds.spot(refs=(previous.id,))):  # type: ignore[arg-type]
            with pytest.raises(Fault) as caught:
                world[ARMY].publisher.dry_run(draft, low(world))
            told.append(caught.value)
        assert [(each.code, each.detail, each.field) for each in told] == [
            ("record.not-found", "", None),
            ("record.not-found", "", "refs"),
        ]


def test_what_is_larger_than_any_node_takes_is_refused_before_it_is_written(world: World) -> None:
    """Each field may be within its limit and the record still too large for every peer."""
    names = worlds.demo.Names(en="x" * 600_000)
    draft = worlds.spot(to=[PESHMERGA], place=Place(geometry=worlds.HILL, names=names))
    digest = world[ARMY].publisher.dry_run(draft, world.author(ARMY)).digest
    before = everything(world, ARMY)
    with refused("text.too-long"):
        send(world, draft, digest)
    assert everything(world, ARMY) == before


def test_the_record_says_where_it_lies_and_who_wrote_it(world: World) -> None:
    header = world.publish(ARMY, worlds.spot()).header()
    assert header.place is not None
    assert (header.place.sector, header.place.mgrs[:6]) == ("makhmur-between", "38S LE")
    assert (header.owner, header.desk, header.centre) == (ARMY, "army.watch", "makhmur")
    assert header.method == "person"
