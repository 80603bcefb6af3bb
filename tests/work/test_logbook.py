"""What the watch log of a desk says: of each thing that happened one line, as far as the desk may know, and nothing of the rest."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given, settings

from tansiq.clock import stamp
from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tansiq.picture import alarms
from tansiq.records.content import Status
from tansiq.reports.watch import GROUPS, Group, Happened, Place, Span
from tansiq.work import shift
from tansiq.work.logbook import Logbook
from tansiq.work.shift import Left, Shift
from tests import persons, worlds
from tests.exchange.hostile import small_world
from tests.persons import Person
from tests.picture.test_desks import POST, WATCH, Act, days, play, two_desks
from tests.plans.tables import table
from tests.work.waiting import chief, deputy, secret, world
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

__all__ = ["chief", "deputy", "world"]
LONG = timedelta(days=3)


def log(
    world: World, agency: AgencyId = ARMY, *groups: Group, desk: DeskId | None = None, limit: int = 100, **span: Any
) -> list[Happened]:
    node, now = world[agency], world.clock.now()
    reader = desk or world.author(agency).desk
    wanted = Span(span.get("start", DAWN - LONG), span.get("below", Place(stamp(now + LONG))), limit)
    return node.db.read(lambda tx: Logbook(tx, reader, agency, node.book.directory(tx), now).page(wanted, groups))


def said(found: list[Happened]) -> list[tuple[str, str | None, str]]:
    return [(each.what, each.kind, each.words or each.about) for each in found]


def entry(kind: str, text: str = "", refs: tuple[RecordId, ...] = (), **more: Any) -> Draft:
    body = worlds.raw({"entry": kind, "text": text, **more})
    return Draft(kind="watch", status=Status.EXERCISE, label=worlds.label(), body=body, refs=refs)


def test_what_is_written_and_what_arrives_stands_there_version_by_version() -> None:
    with small_world() as world:
        first = world.publish(ARMY, worlds.spot("First.", to=(PESHMERGA,)))
        world.clock.advance(60)
        world.publish(ARMY, worlds.after(first, worlds.spot("Second.", to=(PESHMERGA,))))
        world.clock.advance(60)
        world.carry(ARMY, PESHMERGA)
        assert said(log(world)) == [("changed", "spot", "Second."), ("written", "spot", "First.")]
        assert said(log(world, PESHMERGA)) == [("received-changed", "spot", "Second."), ("received", "spot", "First.")]
        assert [each.at for each in log(world)] == [DAWN + timedelta(minutes=1), DAWN]
        assert {each.at for each in log(world, PESHMERGA)} == {DAWN + timedelta(minutes=2)}


def test_an_account_is_named_to_its_own_desk_alone() -> None:
    with two_desks() as world:
        name = world.author(PESHMERGA, desk=WATCH).account
        node = world[PESHMERGA]
        node.db.write(lambda tx: accounts.add(tx, name, WATCH, frozenset({Role.OFFICER}), "correct horse"))
        world.publish(PESHMERGA, worlds.spot("Seen."), desk=WATCH)
        (mine,) = log(world, PESHMERGA, desk=WATCH)
        (theirs,) = log(world, PESHMERGA, desk=POST)
        assert (mine.account, mine.desk) == (name, WATCH)
        assert (theirs.account, theirs.desk) == (None, WATCH)


@settings(max_examples=25)
@given(days)
def test_a_desk_reads_of_exactly_what_it_may_see(day: list[Act]) -> None:
    with two_desks() as world:
        written = play(world, day)
        for reader, mine in ((WATCH, written), (POST, [each for each in written if each[1].for_post])):
            found = log(world, PESHMERGA, "records", desk=reader)
            assert [each.words for each in reversed(found)] == [words for words, _ in mine]


def test_of_what_an_owner_recalls_only_that_he_did_is_left() -> None:
    with small_world() as world:
        wrong = world.publish(ARMY, worlds.alert("The wrong hill.", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        assert [each.what for each in log(world, PESHMERGA)] == ["rang", "received"]
        world.clock.advance(60)
        world.recall(ARMY, wrong.id)
        world.carry(ARMY, PESHMERGA)
        (left,) = log(world, PESHMERGA)
        empty = Happened(key=left.key, at=world.clock.now(), what="recalled-by-owner", owner=ARMY)
        assert left == empty
        assert said(log(world)) == [("recalled", "alert", "The wrong hill."), ("written", "alert", "The wrong hill.")]


def test_a_recall_of_what_a_desk_never_saw_stands_nowhere_there() -> None:
    with two_desks() as world:
        wrong = world.publish(
            ARMY,
            worlds.spot("Hidden.", to=(PESHMERGA,), level=1, label=worlds.label((PESHMERGA,), 1, caveats=["ORCON"])),
        )
        world.carry(ARMY, PESHMERGA)
        world.recall(ARMY, wrong.id)
        world.carry(ARMY, PESHMERGA)
        assert [each.what for each in log(world, PESHMERGA, desk=WATCH)] == ["recalled-by-owner"]
        assert log(world, PESHMERGA, desk=POST) == []


def test_an_alarm_rings_and_is_heard() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.alert(to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        world.clock.advance(30)
        desk = world.author(PESHMERGA).desk
        world[PESHMERGA].db.write(lambda tx: alarms.acknowledge(tx, desk, 1, world.clock.now()))
        found = log(world, PESHMERGA, "alarms")
        assert [(each.what, each.category, each.words) for each in found] == [
            ("acknowledged", "alert", "Keep away."),
            ("rang", "alert", "Keep away."),
        ]
        assert found[0].desk == desk


def test_approvals_and_refusals_stand_there_with_their_reason_and_by_desk(
    world: World, chief: Person, deputy: Person
) -> None:
    one, two = secret(world), secret(world)
    world.clock.advance(60)
    persons.approve(world, chief, one.id)
    world.clock.advance(60)
    persons.refuse(world, deputy, two.id, "Not yet.")
    found = log(world, ARMY, "release")
    assert [(each.what, each.record, each.words, each.about) for each in found] == [
        ("refused", two.id, "Not yet.", "The post is empty."),
        ("approved", one.id, "", "The post is empty."),
    ]
    assert {each.desk for each in found} == {chief.author.desk}


def test_a_plan_is_agreed_begins_and_ends_when_it_does() -> None:
    with table() as at:
        plan = at.propose()
        assert log(at.world, ARMY, "plans")[0].what == "written"
        at.world.clock.advance(600)
        at.answer(PESHMERGA, plan)
        agreed = at.world.clock.now()
        turned = [each for each in log(at.world, ARMY, "plans") if each.what.startswith("plan-")]
        assert [(each.what, each.at, each.about) for each in turned] == [
            ("plan-agreed", agreed, "Taking the empty posts")
        ]
        (answer,) = (each for each in log(at.world, ARMY, "plans") if each.kind == "concurrence")
        assert (answer.what, answer.category, answer.about) == ("received", "concur", "Taking the empty posts")
        at.world.clock.advance(7 * 3600)
        turned = [each for each in log(at.world, ARMY, "plans") if each.what.startswith("plan-")]
        assert [(each.what, each.at, each.category) for each in turned] == [
            ("plan-ended", DAWN + timedelta(hours=7), "agreed"),
            ("plan-begun", DAWN + timedelta(hours=1), None),
            ("plan-agreed", agreed, None),
        ]


def test_a_plan_that_was_never_agreed_ends_as_that_and_one_called_off_does_not_end() -> None:
    with table() as at:
        at.propose()
        other = at.propose(draft=worlds.movement("A convoy", to=(PESHMERGA, COMMAND)))
        off = worlds.movement("A convoy", to=(PESHMERGA, COMMAND), body={"state": "cancelled"})
        at.world.publish(ARMY, worlds.after(other, off))
        at.world.clock.advance(8 * 3600)
        found = log(at.world, ARMY, "plans")
        assert [(each.what, each.about, each.category) for each in found if each.what.startswith("plan-")] == [
            ("plan-ended", "Taking the empty posts", "not-agreed")
        ]
        assert [each.category for each in found if each.what == "changed"] == ["cancelled"]


def test_a_link_that_went_silent_and_came_back_stands_there_at_every_desk() -> None:
    with small_world() as world:
        world.carry(PESHMERGA, ARMY)
        heard = world.clock.now()
        world.clock.advance(200)
        world[ARMY].note_silences()
        world.clock.advance(100)
        world.carry(PESHMERGA, ARMY)
        world[ARMY].note_silences()
        assert [(each.what, each.node, each.owner, each.since) for each in log(world, ARMY, "links")] == [
            ("link-back", "peshmerga", PESHMERGA, heard),
            ("link-silent", "peshmerga", PESHMERGA, heard),
        ]


def test_a_day_asked_for_in_parts_and_in_pages_is_the_same_day() -> None:
    with table() as at:
        plan = at.propose()
        at.world.clock.advance(60)
        at.answer(PESHMERGA, plan, "object")
        at.world.publish(ARMY, entry("log", "The road is closed."))
        at.world.clock.advance(60)
        at.world.publish(PESHMERGA, worlds.alert(to=(ARMY,)))
        at.world.carry_all()
        whole = log(at.world)
        assert len(whole) >= 6
        parts = [each for group in GROUPS for each in log(at.world, ARMY, group)]
        assert sorted(parts, key=lambda each: each.key) == sorted(whole, key=lambda each: each.key)
        paged: list[Happened] = []
        below = Place(stamp(at.world.clock.now() + LONG))
        while page := log(at.world, limit=2, below=below):
            paged += page
            at_, rank, n = page[-1].key.split("_")
            below = Place(at_, int(rank), int(n))
        assert paged == whole
        assert (
            log(at.world, start=DAWN + timedelta(seconds=61), below=Place(stamp(DAWN + timedelta(seconds=120)))) == []
        )


# ---- the shift


def last(world: World, agency: AgencyId = ARMY) -> Shift:
    node, reader = world[agency], world.author(agency).desk
    return node.db.read(lambda tx: shift.last(tx, reader, agency, world.clock.now()))


def test_the_newest_hand_over_is_open_until_it_is_taken_over() -> None:
    with small_world() as world:
        assert last(world) == Shift()
        world.publish(ARMY, entry("hand-over", "An older one."))
        world.clock.advance(60)
        over = world.publish(ARMY, entry("hand-over", "Quiet.", pending=["Call Makhmur."], shift="Night"))
        found = last(world)
        assert (found.hand_over, found.text, found.pending, found.taken_over) == (
            over.id,
            "Quiet.",
            ("Call Makhmur.",),
            None,
        )
        world.clock.advance(60)
        taken = world.publish(ARMY, entry("taken-over", refs=(over.id,)))
        world.publish(ARMY, entry("log", "A car passed."))
        found = last(world)
        assert (found.taken_over, found.taken_over_at) == (taken.id, world.clock.now())
        assert [each.what for each in log(world, ARMY, "entries")] == ["log", "taken-over", "hand-over", "hand-over"]


def left(world: World, agency: AgencyId = ARMY) -> list[Left]:
    node, reader, now = world[agency], world.author(agency).desk, world.clock.now()

    def look(tx: Any) -> list[Left]:
        door = node.door()
        waiting = node.releaser.queue(tx, reader)
        return shift.left(tx, door.desk(tx, reader), reader, agency, node.book.directory(tx), waiting, now)

    return node.db.read(look)


def test_a_request_is_left_to_do_where_its_word_is_wanted_and_where_it_is_awaited() -> None:
    asked = {"type": "passage", "to": [PESHMERGA], "by": DAWN + timedelta(hours=2), "text": "Let the convoy pass."}
    with small_world() as world:
        draft = Draft(kind="request", status=Status.EXERCISE, label=worlds.label((PESHMERGA,)), body=worlds.raw(asked))
        request = world.publish(ARMY, draft)
        world.carry_all()
        ours, theirs = left(world), left(world, PESHMERGA)
        assert [(each.what, each.record, each.due) for each in ours] == [
            ("request-awaited", request.id, DAWN + timedelta(hours=2))
        ]
        assert [each.what for each in theirs] == ["alarm", "request-wanted"]


def test_what_is_left_to_do_is_what_rings_what_is_unanswered_what_waits_and_who_is_silent() -> None:
    with table() as at:
        assert left(at.world) == []
        plan = at.propose()
        wanted = {each.what: each for each in left(at.world, PESHMERGA)}
        assert set(wanted) == {"alarm", "answer-wanted"}
        assert wanted["answer-wanted"].due == DAWN + timedelta(minutes=30)
        assert wanted["alarm"].category == "claim"
        assert [(each.what, each.record) for each in left(at.world)] == [("answer-awaited", plan.id)]
        waits = at.world.publish(ARMY, worlds.spot("Secret.", to=(PESHMERGA,), level=2))
        at.world.clock.advance(300)
        at.world[ARMY].note_silences()
        assert [(each.what, each.record or each.node) for each in left(at.world)] == [
            ("answer-awaited", plan.id),
            ("release", waits.id),
            ("link", "joint-command"),
            ("link", "peshmerga"),
        ]
        at.world.carry_all()
        at.answer(PESHMERGA, plan)
        assert "answer-wanted" not in {each.what for each in left(at.world, PESHMERGA)}
