"""Who is still to say or do something, and what is overdue: the pure rules, every answer of every agency.

Method: a reference that is written as the officers' words have it, against `asking`, over all combinations.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from tansiq.ids import RecordId
from tansiq.kinds.information import Requirement
from tansiq.kinds.request import Reply, Request
from tansiq.reports.asking import Asking, Question, Said, Word, side, words
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA

BY = DAWN + timedelta(hours=1)
ANSWERS = ("none", "noted", "accepted", "refused", "done", "unknown")


def request(**change: object) -> Request:
    fields = {"type": "passage", "to": (PESHMERGA, COMMAND), "by": BY, "text": "Two lorries."}
    return Request(**fields | change)  # type: ignore[arg-type]


def word(agency: str, answer: str) -> Word:
    if answer in ("none", "unknown"):
        return Word(agency, None, known=answer == "none")  # type: ignore[arg-type]
    return Word(agency, said(agency, answer), known=True)  # type: ignore[arg-type]


def said(agency: str, answer: str, record: int = 1) -> Said:
    return Said(RecordId(f"{agency} {record}"), record, agency, Reply(answer=answer))  # type: ignore[arg-type]


@pytest.mark.parametrize(("one", "other"), list(product(ANSWERS, ANSWERS)))
@pytest.mark.parametrize("late", [False, True])
def test_a_request_is_open_until_all_have_refused_or_done_it_and_overdue_when_its_time_is_over(
    one: str, other: str, late: bool
) -> None:
    asking = Asking(request(), ARMY, ARMY, (word(PESHMERGA, one), word(COMMAND, other)))
    now = BY if late else BY - timedelta(seconds=1)
    waited_for = [each for each in (one, other) if each in ("none", "noted", "accepted")]
    unknown = "unknown" in (one, other)
    assert asking.settled == (not waited_for and not unknown)
    assert asking.overdue(now) == (late and bool(waited_for))
    assert asking.open(now) == (bool(waited_for) or (unknown and not late))


@pytest.mark.parametrize("answer", ANSWERS)
def test_our_word_is_wanted_until_we_have_promised_refused_or_done_it(answer: str) -> None:
    asking = Asking(request(), ARMY, PESHMERGA, (word(PESHMERGA, answer), word(COMMAND, "unknown")))
    assert (asking.side, asking.wanted) == ("of-us", answer in ("none", "noted"))
    assert not Asking(request(), ARMY, MINISTRY, (word(PESHMERGA, answer),)).wanted


@pytest.mark.parametrize("change", [{"state": "withdrawn"}, {}])
def test_what_was_withdrawn_or_taken_back_asks_nobody_any_more(change: dict[str, str]) -> None:
    asking = Asking(request(**change), ARMY, PESHMERGA, (word(PESHMERGA, "none"),), taken_back=not change)
    assert (asking.settled, asking.open(BY), asking.overdue(BY), asking.wanted) == (True, False, False, False)


def test_the_newest_word_of_each_who_was_asked_counts_and_nobody_elses() -> None:
    told = [
        said(PESHMERGA, "accepted", 9),
        said(PESHMERGA, "noted", 3),
        said(MINISTRY, "refused", 5),
        said(COMMAND, "done", 4),
    ]
    found = words(request(), told, (PESHMERGA, COMMAND))
    assert [(each.agency, each.answer) for each in found] == [(PESHMERGA, "accepted"), (COMMAND, "done")]
    assert [each.answer for each in words(request(), (), (COMMAND,))] == ["unknown", "none"]


def test_who_asks_whom() -> None:
    assert side(ARMY, (PESHMERGA,), ARMY) == "by-us"
    assert side(ARMY, (ARMY, PESHMERGA), ARMY) == "by-us"
    assert side(ARMY, (PESHMERGA,), PESHMERGA) == "of-us"
    assert side(ARMY, (PESHMERGA,), COMMAND) == "others"


@pytest.mark.parametrize("state", ["open", "assigned", "met", "not-met", "withdrawn"])
@pytest.mark.parametrize("late", [False, True])
def test_a_question_is_open_until_its_owner_says_otherwise(state: str, late: bool) -> None:
    asked = Requirement(question="Who crosses?", by=BY, collectors=(PESHMERGA,), state=state)  # type: ignore[arg-type]
    question = Question(asked, ARMY, PESHMERGA)
    is_open = state in ("open", "assigned")
    assert (question.open, question.wanted, question.side) == (is_open, is_open, "of-us")
    assert question.overdue(BY if late else DAWN) == (is_open and late)
    assert not Question(asked, ARMY, PESHMERGA, frozenset({PESHMERGA})).wanted
    assert not Question(asked, ARMY, PESHMERGA, taken_back=True).open
