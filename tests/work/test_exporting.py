"""What is under ORCON goes on paper with its owner's leave alone: for that use, that copy, that version, and while he lets it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.ids import AgencyId, DeskId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.records import visible
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tansiq.work import exporting
from tests import worlds
from tests.handed import held, opened, write
from tests.refusals import refused
from tests.work.test_derivation import withheld
from tests.worlds import ARMY, COMMAND, PESHMERGA, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (COMMAND, ARMY, PESHMERGA)) as made:
        yield made


def bound(world: World, words: str = "Bound words.", to: tuple[AgencyId, ...] = (PESHMERGA, COMMAND)) -> Stored:
    return write(world, ARMY, worlds.spot(words, label=worlds.label(to, caveats=["ORCON"])))


def ask(world: World, record: Stored, by: AgencyId = PESHMERGA, **said: Any) -> Stored:
    """The Peshmerga ask whether they may print what they hold."""
    body = {"type": "export", "to": [ARMY], "by": world.clock.now() + timedelta(hours=2), "text": "For the meeting."}
    body |= {"version": 1, "audience": [by]} | said
    refs = (held(world, by, record),)
    label = worlds.label(body["to"])
    draft = Draft(kind="request", status=Status.EXERCISE, label=label, body=worlds.raw(body), refs=refs)
    return write(world, by, draft)


def reply(world: World, request: Stored, record: Stored, by: AgencyId = PESHMERGA, **said: Any) -> Stored:
    body = {"answer": "accepted", "use": "export", "version": 1, "audience": [by]} | said
    before = body.pop("before", None)
    refs = (held(world, ARMY, request), record.id)
    label = worlds.label([PESHMERGA, COMMAND])
    draft = Draft(kind="reply", status=Status.EXERCISE, label=label, body=worlds.raw(body), refs=refs)
    return write(world, ARMY, worlds.after(before, draft) if before else draft)


def out(world: World, *records: RecordId, agency: AgencyId = PESHMERGA, desk: DeskId | None = None) -> set[RecordId]:
    """What an officer may print of these."""
    author, now = world.author(agency), world.clock.now()
    reader = desk or author.desk
    return set(world[agency].db.write(lambda tx: exporting.take_out(tx, records, reader, agency, author.account, now)))


def noted(world: World, agency: AgencyId = PESHMERGA) -> list[str]:
    rows = world[agency].db.read(lambda tx: tx.rows("SELECT subject FROM audit WHERE act LIKE 'export %' ORDER BY seq"))
    return [row[0] for row in rows]


def test_without_a_word_nothing_that_is_bound_goes_out_and_nothing_is_noted(world: World) -> None:
    mine = held(world, PESHMERGA, bound(world))
    free = held(world, PESHMERGA, write(world, ARMY, worlds.spot("Free words.", to=[PESHMERGA])))
    assert out(world, mine, free) == {free}
    assert noted(world) == []


def test_its_owners_leave_lets_out_exactly_what_was_asked_for_and_each_time_is_noted(world: World) -> None:
    record, other = bound(world), bound(world, "Other words.")
    mine, not_asked = held(world, PESHMERGA, record), held(world, PESHMERGA, other)
    request = ask(world, record)
    assert out(world, mine) == set(), "asking is not being allowed"
    reply(world, request, record)
    assert out(world, mine, not_asked) == out(world, mine, mine) == {mine}
    assert noted(world) == [mine, mine]
    assert out(world, held(world, COMMAND, record), agency=COMMAND) == set(), "it was told of it, and did not ask"


@pytest.mark.parametrize(
    "said",
    [
        {"answer": "refused", "text": "No."},
        {"answer": "noted"},
        {"version": 2},
        {"audience": [COMMAND]},
        {"use": "derive"},
    ],
    ids=str,
)
def test_another_answer_version_party_or_use_lets_nothing_out(world: World, said: dict[str, Any]) -> None:
    record = bound(world)
    reply(world, ask(world, record), record, **said)
    assert out(world, held(world, PESHMERGA, record)) == set()


def test_the_record_says_what_its_owner_has_allowed_with_this_version(world: World) -> None:
    record = bound(world)
    mine = held(world, PESHMERGA, record)

    def said() -> exporting.Leave | None:
        return opened(world, PESHMERGA, mine).leave

    assert said() == exporting.Leave(print=False, pass_on=())
    answer = reply(world, ask(world, record), record)
    assert said() == exporting.Leave(print=True, pass_on=())
    assert opened(world, COMMAND, held(world, COMMAND, record)).leave == exporting.Leave(print=False, pass_on=())
    reply(world, ask(world, record, type="derive", audience=[COMMAND]), record, use="derive", audience=[COMMAND])
    assert said() == exporting.Leave(print=True, pass_on=(COMMAND,))
    world.recall(ARMY, answer.id)
    world.carry_all()
    assert said() == exporting.Leave(print=False, pass_on=(COMMAND,))
    assert opened(world, ARMY, record.id).leave is None, "its own"


def test_of_a_reply_that_a_desk_does_not_see_the_record_says_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = bound(world)
    reply(world, ask(world, record), record)
    mine, real = held(world, PESHMERGA, record), visible.may_see
    (copy,) = world.records(PESHMERGA, "reply")
    monkeypatch.setattr(visible, "may_see", lambda tx, seq, *more: seq != copy.seq and real(tx, seq, *more))
    assert opened(world, PESHMERGA, mine).leave == exporting.Leave(print=False, pass_on=())


def test_leave_to_print_is_none_to_pass_on(world: World) -> None:
    record = bound(world, to=(PESHMERGA,))
    reply(world, ask(world, record), record, audience=[PESHMERGA, COMMAND])
    draft = worlds.spot("Made of it.", label=worlds.label([COMMAND], caveats=["ORCON"]))
    draft = msgspec.structs.replace(draft, derived_from=(held(world, PESHMERGA, record),))
    assert withheld(world, draft) == {COMMAND: "release.orcon"}


def test_it_is_for_one_version(world: World) -> None:
    record = bound(world)
    reply(world, ask(world, record), record)
    following = worlds.spot("The next.", label=worlds.label([PESHMERGA], caveats=["ORCON"]))
    write(world, ARMY, worlds.after(record, following))
    assert out(world, held(world, PESHMERGA, record)) == set()


@pytest.mark.parametrize("how", ["changed", "recalled"])
def test_its_owner_ends_it(world: World, how: str) -> None:
    record = bound(world)
    request = ask(world, record)
    answer = reply(world, request, record)
    mine = held(world, PESHMERGA, record)
    assert out(world, mine) == {mine}
    if how == "recalled":
        world.recall(ARMY, answer.id)
        world.carry_all()
    else:
        reply(world, request, record, before=answer, answer="refused", text="No more.", version=None, audience=[])
    assert out(world, mine) == set()


def test_nobody_but_the_owner_gives_leave(world: World) -> None:
    record = bound(world)
    request = ask(world, record, to=[COMMAND, ARMY])
    body = {"answer": "accepted", "use": "export", "version": 1, "audience": [PESHMERGA]}
    refs = (held(world, COMMAND, request), held(world, COMMAND, record))
    label = worlds.label([PESHMERGA])
    write(world, COMMAND, Draft(kind="reply", status=Status.EXERCISE, label=label, body=worlds.raw(body), refs=refs))
    assert out(world, held(world, PESHMERGA, record)) == set()


def test_what_a_desk_does_not_see_it_does_not_print(world: World) -> None:
    record = bound(world)
    reply(world, ask(world, record), record)
    assert out(world, held(world, PESHMERGA, record), desk=DeskId("peshmerga.nobody")) == set()
    assert noted(world) == []


def test_a_use_is_asked_for_with_record_version_and_party(world: World) -> None:
    record = bound(world)
    for wrong, field in (({"version": None}, "body.version"), ({"audience": []}, "body.audience")):
        with refused("body.invalid", field):
            ask(world, record, **wrong)
