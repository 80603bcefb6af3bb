"""A desk's boards in real worlds: what is asked, what was answered, who may know it; what a rebuild gives and a recall leaves.

Method: the army asks, the Peshmerga and the command answer, each at a node of its own; what every desk is shown is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.ids import AgencyId, CentreId, DeskId, RecordId
from tansiq.kinds.draft import Draft
from tansiq.node import PROJECTIONS
from tansiq.picture import alarms as rung
from tansiq.records import projector
from tansiq.reports.queries import Key, Page
from tansiq.web.boards import boards
from tansiq.work.boards import AlertView, AssessmentView, Boards, RequestView, RequirementView, Wanted
from tests import worlds
from tests.exchange import hostile
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.refusals import refused
from tests.work.test_every_kind import draft, held, write
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA, World

EVERYBODY = (PESHMERGA, COMMAND)
SHOWN = worlds.label((ARMY, PESHMERGA, COMMAND), 1, show_audience=True)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        yield made


def looked(world: World, agency: AgencyId, look: Any, desk: DeskId | None = None) -> Any:
    node, reader = world[agency], world.author(agency, desk=desk).desk
    return node.db.read(lambda tx: look(boards(tx, node.door(), reader)))


def requests(world: World, agency: AgencyId, desk: DeskId | None = None, **page: Any) -> list[RequestView]:
    return looked(world, agency, lambda there: there.requests(Page(**page))[0], desk)  # type: ignore[no-any-return]


def requirements(world: World, agency: AgencyId, **page: Any) -> list[RequirementView]:
    return looked(world, agency, lambda there: there.requirements(Page(**page))[0])  # type: ignore[no-any-return]


def assessments(world: World, agency: AgencyId, record: RecordId) -> list[AssessmentView]:
    return looked(world, agency, lambda there: there.assessments(record))  # type: ignore[no-any-return]


def alerts(world: World, agency: AgencyId, **page: Any) -> list[AlertView]:
    return looked(world, agency, lambda there: there.alerts(Page(**page))[0])  # type: ignore[no-any-return]


def waiting(world: World, agency: AgencyId, desk: DeskId | None = None) -> tuple[Wanted, Wanted]:
    def look(there: Boards) -> tuple[Wanted, Wanted]:
        return there.waiting_requests(), there.waiting_requirements()

    return looked(world, agency, look, desk)  # type: ignore[no-any-return]


def asked(text: str = "Two lorries.", to: tuple[AgencyId, ...] = EVERYBODY, hours: float = 1, **body: Any) -> Draft:
    said = {"type": "passage", "to": to, "by": DAWN + timedelta(hours=hours), "text": text}
    return draft("request", to, body=worlds.raw(said | body))


def answered(world: World, agency: AgencyId, request: RecordId, answer: str = "accepted", **more: Any) -> worlds.Stored:
    body = worlds.raw({"answer": answer, "text": f"{agency}: {answer}"})
    fields = {"refs": (request,), "body": body, "label": SHOWN}
    return write(world, agency, draft("reply", **fields | more))


def told(view: RequestView) -> dict[str, str]:
    return {each.agency: each.answer for each in view.asked}


# ---- requests


def test_every_desk_sees_the_words_that_it_was_given_and_no_answer_is_not_unknown(world: World) -> None:
    request = write(world, ARMY, asked())
    (mine,) = requests(world, ARMY)
    assert (mine.side, mine.open, mine.wanted, told(mine)) == (
        "by-us",
        True,
        False,
        {PESHMERGA: "none", COMMAND: "none"},
    )
    (theirs,) = requests(world, PESHMERGA)
    assert (theirs.side, theirs.wanted, told(theirs)) == ("of-us", True, {PESHMERGA: "none", COMMAND: "unknown"})

    answered(world, PESHMERGA, held(world, PESHMERGA, request))
    (mine,), (theirs,), (others,) = (requests(world, each) for each in (ARMY, PESHMERGA, COMMAND))
    assert told(mine) == {PESHMERGA: "accepted", COMMAND: "none"}
    assert (mine.asked[0].reply and mine.asked[0].reply.words) == "peshmerga: accepted"
    assert (theirs.wanted, told(theirs)) == (False, {PESHMERGA: "accepted", COMMAND: "unknown"})
    assert theirs.asked[0].reply is not None
    assert [(each.agency, each.state) for each in theirs.asked[0].reply.release or ()] == [
        (ARMY, "received"),
        (COMMAND, "received"),
    ]
    assert (others.wanted, told(others)) == (True, {PESHMERGA: "unknown", COMMAND: "none"})


def test_the_newest_reply_counts_whichever_record_it_stands_in(world: World) -> None:
    here = held(world, PESHMERGA, write(world, ARMY, asked(to=(PESHMERGA,))))
    first = answered(world, PESHMERGA, here, "noted")
    answered(world, PESHMERGA, here, "accepted")
    assert told(requests(world, ARMY)[0]) == {PESHMERGA: "accepted"}
    again = draft("reply", refs=(here,), body=worlds.raw({"answer": "done"}), label=SHOWN)
    write(world, PESHMERGA, worlds.after(first, again))
    (view,) = requests(world, ARMY, open=False)
    assert (told(view), view.open) == ({PESHMERGA: "done"}, False)
    assert requests(world, ARMY) == []


def test_a_reply_that_was_taken_back_is_no_word_any_more(world: World) -> None:
    here = held(world, PESHMERGA, write(world, ARMY, asked(to=(PESHMERGA,))))
    reply = answered(world, PESHMERGA, here, "refused")
    world.recall(PESHMERGA, reply.id)
    world.carry_all()
    for agency in (ARMY, PESHMERGA):
        (view,) = requests(world, agency)
        assert told(view) == {PESHMERGA: "none"}


def test_a_request_that_was_taken_back_asks_nobody(world: World) -> None:
    request = write(world, ARMY, asked())
    world.recall(ARMY, request.id)
    world.carry_all()
    assert requests(world, ARMY) == requests(world, PESHMERGA) == requests(world, PESHMERGA, open=False) == []
    (view,) = requests(world, ARMY, open=False)
    assert (view.row.recalled_at is not None, view.overdue) == (True, False)


def test_a_word_of_somebody_who_was_not_asked_or_under_anothers_copy_is_no_answer(world: World) -> None:
    request = write(world, ARMY, asked(to=(PESHMERGA,)))
    there = held(world, PESHMERGA, request)
    body = worlds.raw({"answer": "refused", "text": "Not theirs to say."})
    for ref in (there, request.id):  # ids that the command cannot know: somebody has told it
        copy = hostile.copy_of(world, COMMAND, ARMY, kind="reply", body=body, refs=(ref,))
        assert hostile.deliver(world, COMMAND, ARMY, [copy]).stored
    assert told(requests(world, ARMY)[0]) == {PESHMERGA: "none"}


def test_overdue_is_shown_by_the_nodes_clock_to_whoever_would_know(world: World) -> None:
    request = write(world, ARMY, asked(hours=1))
    answered(world, PESHMERGA, held(world, PESHMERGA, request), "done")
    world.clock.advance(3_600)
    assert {each: requests(world, each)[0].overdue for each in (ARMY, COMMAND)} == {ARMY: True, COMMAND: True}
    assert requests(world, PESHMERGA) == [], "its own word is done; of the command's it knows nothing"
    assert waiting(world, COMMAND)[0] == Wanted(wanted=1, overdue=1)
    assert waiting(world, ARMY)[0] == Wanted(wanted=0, overdue=1)


def test_what_is_overdue_leads_and_pages_lose_and_double_nothing(world: World) -> None:
    for hours in (3, 1, 2, 1, 5):
        write(world, ARMY, asked(f"{hours}", (PESHMERGA,), hours))
    settled = write(world, ARMY, asked("4", (PESHMERGA,), 4))
    answered(world, PESHMERGA, held(world, PESHMERGA, settled), "refused")
    for agency in (ARMY, PESHMERGA):
        pages, after = [], None
        while True:
            found, following = looked(world, agency, lambda there, at=after: there.requests(Page(after=at, limit=2)))
            pages.append([view.row.words for view in found])
            if following is None:
                break
            after = Key.read(following)
        assert pages == [["1", "1"], ["2", "3"], ["5"]]
        assert [view.row.words for view in requests(world, agency, open=False)] == ["4"]


def test_a_page_is_filled_from_beyond_what_does_not_fit(world: World) -> None:
    """Named test of the kind of mistake: a filter behind the limit made short pages and ended the list early."""
    for number in range(6):
        request = write(world, ARMY, asked(f"{number}", (PESHMERGA,), 1 + number))
        if number < 4:
            answered(world, PESHMERGA, held(world, PESHMERGA, request), "done")
    assert [view.row.words for view in requests(world, ARMY, limit=1)] == ["4"]


@pytest.mark.parametrize("text", ["2023", "~", "2023~", "~id"])
def test_a_place_that_no_page_gave_is_refused(text: str) -> None:
    with refused("request.malformed", "after"):
        Key.read(text)


def test_a_desk_counts_no_reply_and_no_request_that_it_may_not_see() -> None:
    """The Peshmerga's post may read level 1; the watch all."""
    with two_desks((ARMY, PESHMERGA)) as made:
        request = write(made, PESHMERGA, asked(to=(ARMY,)))
        there = held(made, ARMY, request)
        copy = hostile.copy_of(
            made,
            ARMY,
            PESHMERGA,
            kind="reply",
            label=worlds.label((PESHMERGA,), 3),
            body=worlds.raw({"answer": "done"}),
            refs=(there,),
        )
        assert hostile.deliver(made, ARMY, PESHMERGA, [copy]).stored
        secret = hostile.copy_of(
            made, ARMY, PESHMERGA, kind="request", label=worlds.label((PESHMERGA,), 3), body=asked(to=(PESHMERGA,)).body
        )
        before = requests(made, PESHMERGA, POST), waiting(made, PESHMERGA, POST)
        assert told(before[0][0]) == {ARMY: "none"}
        assert hostile.deliver(made, ARMY, PESHMERGA, [secret]).stored
        assert (requests(made, PESHMERGA, POST), waiting(made, PESHMERGA, POST)) == before
        assert [told(view) for view in requests(made, PESHMERGA, WATCH, open=False)] == [{ARMY: "done"}]
        assert waiting(made, PESHMERGA, WATCH)[0].wanted == 1


def test_at_another_node_of_the_agency_the_replies_are_unknown_and_those_of_its_own_are_known(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND)) as made:
        kirkuk = made.admit(ARMY, "army-kirkuk", tmp_path, CentreId("kirkuk"))
        for agency in (PESHMERGA, COMMAND, kirkuk):
            made.carry(ARMY, agency)
        made.carry_all()
        request = write(made, ARMY, asked(to=(PESHMERGA,)))
        back = write(made, PESHMERGA, asked("To the army.", (ARMY,)))
        answered(made, PESHMERGA, held(made, PESHMERGA, request))
        answered(made, kirkuk, held(made, kirkuk, back), "refused", label=worlds.label((PESHMERGA,), 1))
        found = {view.row.words: told(view) for view in requests(made, kirkuk) + requests(made, kirkuk, open=False)}
        assert found == {"Two lorries.": {PESHMERGA: "unknown"}, "To the army.": {ARMY: "refused"}}
        assert told(requests(made, ARMY)[0]) == {PESHMERGA: "accepted"}
        (theirs,) = requests(made, PESHMERGA, open=False)
        assert told(theirs) == {ARMY: "refused"}


# ---- requirements


def test_a_question_lists_who_looks_what_was_reported_and_by_what_it_was_met(world: World) -> None:
    question = write(world, ARMY, draft("requirement"))
    (theirs,) = requirements(world, PESHMERGA)
    assert (theirs.side, theirs.wanted, theirs.answers) == ("of-us", True, ())
    assert waiting(world, PESHMERGA)[1] == Wanted(wanted=1, overdue=0)

    report = write(world, PESHMERGA, draft("info", refs=(theirs.row.id,), label=SHOWN))
    (theirs,), (mine,) = requirements(world, PESHMERGA), requirements(world, ARMY)
    assert (theirs.wanted, [row.id for row in theirs.answers]) == (False, [report.id])
    assert (mine.side, [row.owner for row in mine.answers]) == ("by-us", [PESHMERGA])

    body = worlds.raw(
        {"question": "Who crosses?", "by": DAWN + timedelta(days=2), "state": "met", "collectors": [PESHMERGA]}
    )
    met = draft("requirement", body=body, refs=(mine.answers[0].id,))
    write(world, ARMY, worlds.after(question, met))
    assert requirements(world, ARMY) == requirements(world, PESHMERGA) == []
    (theirs,) = requirements(world, PESHMERGA, open=False)
    assert [row.id for row in theirs.met_by] == [report.id], "under the id by which its author knows it"


def test_an_assessment_of_a_question_is_no_report_on_it(world: World) -> None:
    question = write(world, ARMY, draft("requirement", level=0))
    write(world, PESHMERGA, draft("assessment", (ARMY,), refs=(held(world, PESHMERGA, question),)))
    (mine,), (theirs,) = requirements(world, ARMY), requirements(world, PESHMERGA)
    assert (mine.answers, theirs.answers, theirs.wanted) == ((), (), True)


# ---- what was said of a record


def test_evaluations_stand_beside_the_sources_own_and_each_agencys_newest_counts(world: World) -> None:
    report = write(world, ARMY, worlds.spot("Seen.", label=SHOWN))
    there = held(world, PESHMERGA, report)

    def evaluate(agency: AgencyId, record: RecordId, letters: str) -> None:
        said = {"verdict": "evaluation", "reliability": letters[0], "credibility": int(letters[1]), "reason": letters}
        write(world, agency, draft("assessment", refs=(record,), body=worlds.raw(said), label=SHOWN))

    evaluate(PESHMERGA, there, "C3")
    evaluate(PESHMERGA, there, "A2")
    evaluate(ARMY, report.id, "D4")
    for agency, record in ((ARMY, report.id), (PESHMERGA, there)):
        found = assessments(world, agency, record)
        assert [(each.row.owner, each.assessment.reason, each.newest) for each in found] == [
            (ARMY, "D4", True),
            (PESHMERGA, "A2", True),
            (PESHMERGA, "C3", False),
        ]
    row = next(each for each in world.headers(PESHMERGA, "spot"))
    assert (row.evaluation and row.evaluation.reliability) == "B"


def test_the_same_event_is_listed_at_both_records_each_naming_the_other(world: World) -> None:
    ours, theirs = (
        write(world, ARMY, worlds.spot("Ours.", label=SHOWN)),
        write(world, PESHMERGA, worlds.spot("Theirs.", label=SHOWN)),
    )
    other = held(world, ARMY, theirs)
    said = worlds.raw({"verdict": "same-event", "reason": "One fire."})
    write(world, ARMY, draft("assessment", refs=(ours.id, other), body=said, label=SHOWN))
    (one,), (two,) = assessments(world, ARMY, ours.id), assessments(world, ARMY, other)
    assert (one.row.id, one.about, two.about) == (two.row.id, (other,), (ours.id,))
    (far,) = assessments(world, PESHMERGA, theirs.id)
    assert far.about == (held(world, PESHMERGA, ours),)


def test_what_was_said_of_a_record_that_the_desk_may_not_see_is_not_found(world: World) -> None:
    hidden = world.publish(ARMY, worlds.spot("Ours alone."))
    for record in (hidden.id, RecordId("nothing")):
        with refused("record.not-found"):
            assessments(world, PESHMERGA, record)


# ---- alerts


def test_an_alert_says_who_acknowledged_it_here_and_goes_over_with_its_time(world: World) -> None:
    write(world, ARMY, worlds.alert("Keep away.", to=(PESHMERGA,)))
    (theirs,), (mine,) = alerts(world, PESHMERGA), alerts(world, ARMY)
    assert (theirs.active, theirs.alarm and theirs.alarm.acknowledged, mine.alarm) == (True, None, None)
    node = world[PESHMERGA]
    who = world.author(PESHMERGA)
    node.db.write(lambda tx: rung.acknowledge(tx, who.desk, 1, world.clock.now(), who.account))
    (theirs,) = alerts(world, PESHMERGA)
    assert theirs.alarm is not None
    assert theirs.alarm.acknowledged is not None
    assert (theirs.alarm.acknowledged.account, theirs.alarm.acknowledged.at) == (who.account, DAWN)
    world.clock.advance(6 * 3_600)
    assert alerts(world, PESHMERGA) == []
    (over,) = alerts(world, PESHMERGA, open=False)
    assert (over.active, over.row.id) == (False, theirs.row.id)


def test_an_alert_that_was_taken_back_is_over_for_its_owner_and_gone_for_the_others(world: World) -> None:
    alert = write(world, ARMY, worlds.alert(to=(PESHMERGA,)))
    world.recall(ARMY, alert.id)
    world.carry_all()
    assert alerts(world, ARMY) == alerts(world, PESHMERGA) == alerts(world, PESHMERGA, open=False) == []
    assert [view.row.id for view in alerts(world, ARMY, open=False)] == [alert.id]


# ---- the tables


def everything(world: World, agency: AgencyId) -> list[Any]:
    def look(tx: Any) -> list[Any]:
        return [tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("board", "mention", "unprojected")]

    return world[agency].db.read(look)


def test_made_again_from_the_log_the_tables_are_the_same(world: World) -> None:
    request = write(world, ARMY, asked())
    write(world, ARMY, worlds.after(request, asked("Three lorries.")))
    reply = answered(world, PESHMERGA, held(world, PESHMERGA, request))
    answered(world, COMMAND, held(world, COMMAND, request), "refused")
    question = write(world, ARMY, draft("requirement"))
    write(world, PESHMERGA, draft("info", refs=(held(world, PESHMERGA, question),), label=SHOWN))
    write(world, ARMY, worlds.alert(to=(PESHMERGA,)))
    world.recall(PESHMERGA, reply.id)
    world.carry_all()
    for agency in (ARMY, PESHMERGA, COMMAND):
        before = everything(world, agency)
        assert before[0]
        assert before[1]
        assert before[2] == []
        world[agency].db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert everything(world, agency) == before
    assert reply.id not in {row[0] for row in everything(world, ARMY)[0]}


def test_a_recall_leaves_no_word_of_it_on_any_board(world: World) -> None:
    request = write(world, ARMY, asked("ZILZAL"))
    write(world, ARMY, draft("assessment", (PESHMERGA,), refs=(request.id,)))
    there = held(world, PESHMERGA, request)
    world.recall(ARMY, request.id)
    world.carry_all()
    board, mention, _ = everything(world, PESHMERGA)
    assert there not in {row[0] for row in board}
    assert not any("ZILZAL" in repr(row) for row in board)
    with pytest.raises(Fault, match=r"record\.not-found"):
        assessments(world, PESHMERGA, there)
    assert mention, "what another record says of it stays with that record"


def test_a_request_whose_time_cannot_be_compared_is_listed_and_stands_on_no_board(world: World) -> None:
    body = worlds.raw({"type": "other", "to": [PESHMERGA], "by": "2023-10-22T09:00:00", "text": "When?"})
    copy = hostile.copy_of(world, ARMY, PESHMERGA, kind="request", body=body)
    assert hostile.deliver(world, ARMY, PESHMERGA, [copy]).stored
    assert requests(world, PESHMERGA) == []
    assert [row[1] for row in everything(world, PESHMERGA)[2]] == ["reports"]
