"""What is made from others' records goes no further than these may, and under ORCON not without their owner's word."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.records.content import Content, Copy, Status
from tansiq.records.log import Stored
from tansiq.work.verify import verify
from tests import worlds
from tests.handed import held, write
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA, World

OTHERS = (PESHMERGA, COMMAND, MINISTRY)


def holders(world: World, stored: Stored) -> set[AgencyId]:
    return {a for a in world.nodes if any(each.token == stored.token for each in world.records(a, stored.kind))}


def source(world: World, to: Any = (PESHMERGA,), **label: Any) -> tuple[Stored, RecordId]:
    """A report of the army's, and the id under which the Peshmerga hold it."""
    stored = write(world, ARMY, worlds.spot("The original.", label=worlds.label(to, **label)))
    return stored, held(world, PESHMERGA, stored)


def made(*sources: RecordId, to: Any = (ARMY, COMMAND, MINISTRY), **more: Any) -> Draft:
    """A report of the Peshmerga's that is made from others'."""
    label = more.pop("label", {})
    return worlds.spot("Made from it.", label=worlds.label(to, **label), derived_from=sources, **more)


def withheld(world: World, draft: Draft, agency: AgencyId = PESHMERGA) -> dict[str, str]:
    looked = world[agency].publisher.dry_run(draft, world.author(agency, may_release=True))
    return {each["agency"]: each["reason"] for each in looked.withheld}


# ---- how far it goes


def test_from_a_hidden_audience_it_goes_back_to_its_owner_alone(world: World) -> None:
    _, original = source(world, [PESHMERGA, COMMAND])
    draft = made(original)
    assert withheld(world, draft) == {COMMAND: "release.derived", MINISTRY: "release.derived"}
    assert holders(world, write(world, PESHMERGA, draft)) == {PESHMERGA, ARMY}


def test_from_a_shown_audience_it_goes_no_wider(world: World) -> None:
    _, original = source(world, [PESHMERGA, COMMAND], show_audience=True)
    draft = made(original)
    assert withheld(world, draft) == {MINISTRY: "release.derived"}
    assert holders(world, write(world, PESHMERGA, draft)) == {PESHMERGA, ARMY, COMMAND}


def test_a_shown_audience_of_what_was_derived_names_nobody_beyond_the_bound(world: World) -> None:
    """Else its recipients could pass on to them in good faith."""
    _, original = source(world, [PESHMERGA, COMMAND], show_audience=True)
    second = write(world, PESHMERGA, made(original, label={"show_audience": True}))
    third = worlds.spot("Again.", label=worlds.label([MINISTRY, ARMY]), derived_from=(held(world, COMMAND, second),))
    assert withheld(world, third, COMMAND) == {MINISTRY: "release.derived"}


@settings(max_examples=15)
@given(
    st.lists(st.tuples(st.sets(st.sampled_from(OTHERS)), st.booleans(), st.booleans()), min_size=1, max_size=2),
    st.sets(st.sampled_from([ARMY, COMMAND, MINISTRY])),
)
def test_it_reaches_the_intersection_of_what_was_shown(
    shared: World, sources: list[tuple[set[AgencyId], bool, bool]], to: set[AgencyId]
) -> None:
    """Against an oracle of three lines, over audiences that are shown, hidden, or under ORCON."""
    ids, due = [], set(to)
    for audience, shown, orcon in sources:
        named = {PESHMERGA, *audience}
        caveats = ["ORCON"] if orcon else []
        ids.append(source(shared, sorted(named), show_audience=shown, caveats=caveats)[1])
        due &= {ARMY, *(named if shown and not orcon else ())}
    caveats = ["ORCON"] if any(orcon for _, _, orcon in sources) else []
    stored = write(shared, PESHMERGA, made(*ids, to=sorted(to), label={"caveats": caveats}))
    assert holders(shared, stored) - {PESHMERGA} == due


def test_life_safety_of_what_was_derived_stays_within_it_too(world: World) -> None:
    """The army's hidden report of a danger does not become everybody's because the Peshmerga make an alert of it."""
    _, original = source(world)
    free = write(world, PESHMERGA, worlds.alert("Ours."))
    assert COMMAND in holders(world, free) or MINISTRY in holders(world, free), (
        "the counterpart: life safety does reach further"
    )
    bound = write(world, PESHMERGA, worlds.alert("Theirs.", derived_from=(original,)))
    assert holders(world, bound) <= {PESHMERGA, ARMY}


def test_what_is_made_of_ones_own_record_is_bound_by_what_that_was_made_from(world: World) -> None:
    _, original = source(world)
    mine = write(world, PESHMERGA, made(original, to=[]))
    assert set(withheld(world, made(mine.id))) == {COMMAND, MINISTRY}
    free = write(world, PESHMERGA, worlds.spot("Ours."))
    assert withheld(world, made(free.id)) == {}


def test_a_next_version_keeps_where_it_came_from(world: World) -> None:
    _, original = source(world)
    first = write(world, PESHMERGA, made(original, to=[]))
    assert set(withheld(world, worlds.after(first, made()))) == {COMMAND, MINISTRY}


@pytest.mark.parametrize("kind", ["incident", "assessment"])
def test_an_incident_and_an_assessment_are_made_from_what_they_name(world: World, kind: str) -> None:
    _, original = source(world)
    bodies = {
        "incident": {"event": "attack", "summary": "It was one event."},
        "assessment": {"verdict": "evaluation", "reliability": "B", "credibility": 2},
    }
    draft = worlds.spot(kind=kind, refs=(original,), body=worlds.raw(bodies[kind]), label=worlds.label([ARMY, COMMAND]))
    assert withheld(world, draft) == {COMMAND: "release.derived"}
    pointing = worlds.spot(refs=(original,), label=worlds.label([ARMY, COMMAND]))
    assert withheld(world, pointing) == {}, "a report that only speaks of it repeats nothing"


def test_what_the_desk_may_not_see_it_cannot_use(world: World) -> None:
    hidden = write(world, ARMY, worlds.spot())
    for unseen in (hidden.id, RecordId("no-such-record")):
        with refused("record.not-found", "derived_from"):
            world[PESHMERGA].publisher.dry_run(made(unseen), world.author(PESHMERGA))


def test_after_the_original_was_recalled_nothing_of_it_goes_further(world: World) -> None:
    stored, original = source(world, [PESHMERGA, COMMAND], show_audience=True)
    first = write(world, PESHMERGA, made(original))
    world.recall(ARMY, stored.id)
    world.carry_all()
    assert set(withheld(world, worlds.after(first, made()))) == {COMMAND, MINISTRY}


# ---- its label and its roots


@pytest.mark.parametrize(
    ("theirs", "lacking", "enough"),
    [
        ({"level": 1}, {}, {"level": 1}),
        ({"caveats": ["SOURCE"]}, {}, {"caveats": ["SOURCE"]}),
        ({"caveats": ["ORCON"]}, {"caveats": ["SOURCE"]}, {"caveats": ["SOURCE", "ORCON"]}),
        (
            {"handling_until": (DAWN + timedelta(days=2)).isoformat()},
            {"handling_until": (DAWN + timedelta(days=3)).isoformat()},
            {"handling_until": (DAWN + timedelta(days=2)).isoformat()},
        ),
        ({}, {"caveats": ["PUBLIC"]}, {}),
    ],
    ids=["level", "caveat", "union of caveats", "end", "public"],
)
def test_its_label_is_as_strict_as_the_strictest(
    world: World, theirs: dict[str, Any], lacking: dict[str, Any], enough: dict[str, Any]
) -> None:
    _, original = source(world, **theirs)
    with refused("label.derived", "label"):
        world[PESHMERGA].publisher.dry_run(made(original, label=lacking), world.author(PESHMERGA))
    world[PESHMERGA].publisher.dry_run(made(original, label=enough), world.author(PESHMERGA))


def test_its_roots_are_the_originals_and_it_is_second_hand(world: World) -> None:
    stored, original = source(world)
    first = write(world, PESHMERGA, made(original, to=[ARMY]))
    second = write(world, PESHMERGA, made(first.id, to=[ARMY]))
    copies = {each.token: each for each in world.headers(ARMY, "spot") if isinstance(each, Copy)}
    assert copies[first.token].roots == (stored.token,)
    assert copies[second.token].roots == (first.token, stored.token)
    assert copies[first.token].second_hand
    assert original.encode() not in b"".join(each.envelope for each in world.records(ARMY, "spot")), "no id leaves"
    own = [each for each in world.headers(PESHMERGA, "spot") if isinstance(each, Content) and each.token == first.token]
    assert own[0].derived_from == (original,)
    assert verify(world[PESHMERGA].db, ()).whole


def test_under_source_only_the_owner_of_an_original_is_told_that_it_is_behind_it(world: World) -> None:
    """The Command holds the army's report too, and must not learn that it is the source; the army must not be its own witness."""
    stored, original = source(world, [PESHMERGA, COMMAND], show_audience=True)
    first = write(world, PESHMERGA, made(original, to=[ARMY, COMMAND], label={"caveats": ["SOURCE"]}))
    second = write(world, PESHMERGA, made(first.id, to=[ARMY, COMMAND], label={"caveats": ["SOURCE"]}))
    for agency, due in ((COMMAND, ((), False)), (ARMY, ((stored.token,), True))):
        copies = [each for each in world.headers(agency, "spot") if each.token in (first.token, second.token)]
        assert [(each.roots, each.second_hand) for each in copies] == [due, due]


# ---- ORCON: the owner is asked


def ask(world: World, original: RecordId, to: Any, version: int = 1) -> Stored:
    body = {
        "type": "derive",
        "to": [ARMY],
        "by": (DAWN + timedelta(hours=4)).isoformat(),
        "text": "For our report to the Command.",
        "version": version,
        "audience": list(to),
    }
    draft = Draft(
        kind="request", status=Status.EXERCISE, label=worlds.label([ARMY]), body=worlds.raw(body), refs=(original,)
    )
    return write(world, PESHMERGA, draft)


def reply(world: World, request: Stored, stored: Stored, *, before: Stored | None = None, **body: Any) -> Stored:
    said = {"answer": "accepted", "version": 1, "audience": [COMMAND]} | body
    refs = (held(world, ARMY, request), stored.id)
    draft = Draft(
        kind="reply", status=Status.EXERCISE, label=worlds.label([PESHMERGA]), body=worlds.raw(said), refs=refs
    )
    return write(world, ARMY, worlds.after(before, draft) if before else draft)


ORCON = {"caveats": ["ORCON"]}


def test_orcon_is_not_passed_on_until_its_owner_has_permitted_exactly_that(world: World) -> None:
    stored, original = source(world, [PESHMERGA, COMMAND, MINISTRY], show_audience=True, **ORCON)
    draft = made(original, label=ORCON)
    assert withheld(world, draft) == {COMMAND: "release.orcon", MINISTRY: "release.orcon"}
    request = ask(world, original, [COMMAND])
    assert set(withheld(world, draft)) == {COMMAND, MINISTRY}, "asking is not being allowed"
    answer = reply(world, request, stored)
    assert withheld(world, draft) == {MINISTRY: "release.orcon"}
    first = write(world, PESHMERGA, draft)
    assert holders(world, first) == {PESHMERGA, ARMY, COMMAND}
    reply(world, request, stored, before=answer, answer="refused", text="No more.", version=None, audience=[])
    assert set(withheld(world, worlds.after(first, draft))) == {COMMAND, MINISTRY}, "for what comes from then on"


@pytest.mark.parametrize(
    "said",
    [
        {"answer": "refused", "text": "No."},
        {"answer": "noted"},
        {"version": 2},
        {"audience": [MINISTRY]},
    ],
    ids=str,
)
def test_another_answer_version_or_audience_permits_nothing_to_the_command(world: World, said: dict[str, Any]) -> None:
    stored, original = source(world, **ORCON)
    reply(world, ask(world, original, [COMMAND]), stored, **said)
    assert withheld(world, made(original, label=ORCON))[COMMAND] == "release.orcon"


def test_a_permission_is_for_one_version(world: World) -> None:
    stored, original = source(world, **ORCON)
    reply(world, ask(world, original, [COMMAND]), stored)
    assert COMMAND not in withheld(world, made(original, label=ORCON))
    write(world, ARMY, worlds.after(stored, worlds.spot("The next.", label=worlds.label([PESHMERGA], **ORCON))))
    assert COMMAND in withheld(world, made(original, label=ORCON))


def test_a_permission_that_was_recalled_permits_nothing(world: World) -> None:
    stored, original = source(world, **ORCON)
    answer = reply(world, ask(world, original, [COMMAND]), stored)
    world.recall(ARMY, answer.id)
    world.carry_all()
    assert COMMAND in withheld(world, made(original, label=ORCON))


def test_nobody_but_the_owner_permits(world: World) -> None:
    """The Command says yes to a request of ours: it is not its record."""
    _, original = source(world, [PESHMERGA, COMMAND], **ORCON)
    body = {"type": "other", "to": [COMMAND], "by": (DAWN + timedelta(hours=4)).isoformat(), "text": "May we?"}
    request = write(
        world,
        PESHMERGA,
        Draft(kind="request", status=Status.EXERCISE, label=worlds.label([COMMAND]), body=worlds.raw(body)),
    )
    theirs = next(each.id for each in world.records(COMMAND, "spot"))
    said = worlds.raw({"answer": "accepted", "version": 1, "audience": [COMMAND, MINISTRY]})
    refs = (held(world, COMMAND, request), theirs)
    write(
        world,
        COMMAND,
        Draft(kind="reply", status=Status.EXERCISE, label=worlds.label([PESHMERGA]), body=said, refs=refs),
    )
    assert set(withheld(world, made(original, label=ORCON))) == {COMMAND, MINISTRY}


def test_a_hidden_audience_is_opened_by_its_owner_in_the_same_way(world: World) -> None:
    stored, original = source(world)
    reply(world, ask(world, original, [COMMAND]), stored)
    assert withheld(world, made(original)) == {MINISTRY: "release.derived"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"version": None}, "body.version"),
        ({"audience": []}, "body.audience"),
        ({"type": "other"}, "body.version"),
        ({"audience": [COMMAND, COMMAND]}, "body.audience"),
    ],
    ids=str,
)
def test_a_request_to_derive_says_which_version_and_to_whom(world: World, change: dict[str, Any], field: str) -> None:
    _, original = source(world, **ORCON)
    body = {"type": "derive", "to": [ARMY], "by": (DAWN + timedelta(hours=4)).isoformat(), "text": "May we?"}
    raw = worlds.raw(body | {"version": 1, "audience": [COMMAND]} | change)
    draft = Draft(kind="request", status=Status.EXERCISE, label=worlds.label([ARMY]), body=raw, refs=(original,))
    with refused("body.invalid", field):
        world[PESHMERGA].publisher.dry_run(draft, world.author(PESHMERGA))


def test_a_request_to_derive_names_its_record(world: World) -> None:
    body = {"type": "derive", "to": [ARMY], "by": (DAWN + timedelta(hours=4)).isoformat(), "text": "May we?"}
    raw = worlds.raw(body | {"version": 1, "audience": [COMMAND]})
    draft = Draft(kind="request", status=Status.EXERCISE, label=worlds.label([ARMY]), body=raw)
    with refused("body.invalid", "refs"):
        world[PESHMERGA].publisher.dry_run(draft, world.author(PESHMERGA))
