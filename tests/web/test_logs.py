"""No line of the log holds a word of a record: not of a publish, not of a refusal, not of a mistake of our own.

Goal: whoever reads the log learns what happened to the machine, not what desks said. Method: a canary word stands in every field
that an officer fills in, and in what exceptions say; the log is set up as in a running node and searched for it.
"""

from __future__ import annotations

import asyncio
import errno
import io
import logging
from collections.abc import Iterator

import msgspec
import pytest
import structlog

from tansiq.cli import logs
from tansiq.geo.place import Names, Place
from tansiq.records.content import Evaluation
from tansiq.work.preparing import Preparer
from tansiq.work.rows import Desk
from tests import worlds
from tests.web.rooms import Browser, problem, room
from tests.worlds import HILL, PESHMERGA

CANARY = "canary-81542"


class Disk(io.StringIO):
    """Standard error that goes to a file."""

    full = False

    def write(self, words: str) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(words)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """What a node would have written to standard error."""
    written = Disk()
    monkeypatch.setattr("sys.stderr", written)
    before = logging.root.handlers[:], logging.root.level
    logs.to_stderr()
    yield written
    logging.captureWarnings(False)
    logging.root.handlers[:] = before[0]
    logging.root.setLevel(before[1])


def canaries() -> dict[str, object]:
    """A draft with the word in every field that takes one."""
    place = Place(geometry=HILL, names=Names(en=CANARY, ar=CANARY))
    evaluation = Evaluation(reliability="B", credibility=2, basis=CANARY)
    draft = worlds.spot(CANARY, to=(PESHMERGA,), level=1, place=place, evaluation=evaluation)
    return msgspec.json.decode(msgspec.json.encode(draft), type=dict[str, object])


def lines(log: io.StringIO) -> list[dict[str, object]]:
    """The log's lines, after the search."""
    assert CANARY not in log.getvalue()
    return [msgspec.json.decode(line) for line in log.getvalue().splitlines()]


def publish(at: Browser) -> None:
    assert at.publish(canaries()).status_code == 201


def test_a_publish_and_its_journey_log_no_word_of_it(log: io.StringIO) -> None:
    with room() as at:
        publish(at)
        at.world.carry_all()
        at.get("/api/feed")
        assert lines(log) == []


@pytest.mark.parametrize(
    "change",
    [
        {"kind": CANARY},
        {"status": CANARY},
        {"label": {"policy": CANARY, "level": 1}},
        {"label": {"level": 1, "audience": [CANARY]}},
        {"body": {"category": CANARY, "activity": CANARY}},
        {"event_time": {"from": CANARY}},
        {"refs": [CANARY]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_refusal_logs_no_word_of_what_was_refused(change: dict[str, object], log: io.StringIO) -> None:
    with room() as at:
        answer = at.post("/api/dry-run", canaries() | change)
        if change.get("label", {}) != {"level": 1, "audience": [CANARY]}:
            assert problem(answer)[0] in (400, 404)
        at.sign_in(CANARY, CANARY)
        assert lines(log) == []


def test_a_mistake_of_our_own_logs_its_kind_and_place_alone(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, tx: object, directory: object, draft: object, *rest: object) -> None:
        try:
            raise KeyError(f"cause {draft}")
        except KeyError as error:
            raise RuntimeError(f"cannot take {draft}") from error

    with room() as at:
        monkeypatch.setattr(Preparer, "prepared", broken)
        assert problem(at.post("/api/dry-run", canaries())) == (500, "internal", None)
        (line,) = lines(log)
        assert (line["event"], line["call"], line["error"]) == ("internal", "dry_run", "RuntimeError")
        assert any("broken" in str(place) for place in line["at"])  # type: ignore[attr-defined]
        assert line["after"]["error"] == "KeyError"  # type: ignore[index]


def test_what_libraries_log_is_cut_to_its_first_words(log: io.StringIO) -> None:
    try:
        raise ValueError(CANARY)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application\n %s", CANARY)
    loop = asyncio.new_event_loop()
    loop.call_exception_handler(
        {"message": "Task exception was never retrieved", "exception": ValueError(CANARY), "task": CANARY}
    )
    loop.close()
    logging.getLogger("other").error("about %s", CANARY)
    said = [(line["source"], line["said"], line.get("error")) for line in lines(log)]
    assert said == [
        ("uvicorn.error", "Exception in ASGI application", "ValueError"),
        ("asyncio", "Task exception was never retrieved", "ValueError"),
        ("other", "about %s", None),
    ]


def test_a_stream_that_breaks_down_logs_no_word(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(CANARY)

    with room() as at:
        publish(at)
        monkeypatch.setattr(Desk, "search", broken)
        assert at.client.get("/api/feed").status_code == 500
        assert [line["error"] for line in lines(log)] == ["RuntimeError"]


def test_a_log_line_of_the_house_keeps_what_it_says(log: io.StringIO) -> None:
    structlog.get_logger().warning("link", peer="army", code="frame.chain")
    (line,) = lines(log)
    assert (line["event"], line["level"], line["peer"], line["code"]) == ("link", "warning", "army", "frame.chain")


def test_a_line_that_nobody_takes_is_lost_and_ends_nothing(log: Disk) -> None:
    told = structlog.get_logger()
    log.full = True
    told.warning("link", code="store.full")
    log.full = False
    told.warning("link", code="peer.unreachable")
    assert [line["code"] for line in lines(log)] == ["peer.unreachable"]
