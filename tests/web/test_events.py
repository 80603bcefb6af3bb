"""The event stream: nothing missed after a number, nothing sent twice, and it ends with its session."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import httpx
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import DeskId
from tansiq.network.accounts import Session
from tansiq.network.amendment import Amendment
from tansiq.network.limits import Streams
from tansiq.web import events
from tansiq.web.app import app
from tansiq.web.events import Stream
from tests import worlds
from tests.exchange.hostile import small_world
from tests.web.rooms import PASSWORD, account, room
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

PATIENCE_S = 20.0


def stream(world: World, after: int | None = None) -> Stream:
    session = Session("officer", DeskId("army.watch"), frozenset(), "")
    return Stream(world[ARMY].door(), session, after)


def look(at: Stream) -> list[tuple[str, str | None, Any]]:
    """Event, id and data of what a look sends."""
    return [(str(event.event), event.id, msgspec.json.decode(str(event.data))) for event in (*at.ringing(), *at.look())]  # type: ignore[misc]


def numbers(at: Stream) -> list[tuple[str | None, str]]:
    return [(number, data["words"]) for event, number, data in look(at) if event == "record"]


def test_a_fresh_stream_begins_now() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("Before."))
        at = stream(world)
        assert numbers(at) == []
        world.publish(ARMY, worlds.spot("After."))
        assert numbers(at) == [("2", "After.")]
        assert look(at) == []


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["write", "write", "look", "come back", "new life"]), max_size=14))
def test_a_reader_that_comes_back_with_its_last_number_misses_nothing_and_gets_nothing_twice(day: list[str]) -> None:
    with small_world() as world:
        at, last, heard, written = stream(world, 0), 0, [], 0
        for act in [*day, "look"]:
            match act:
                case "write":
                    written += 1
                    world.publish(ARMY, worlds.spot(f"Number {written}"))
                case "look":
                    for number, words in numbers(at):
                        last = int(number or 0)
                        heard.append((last, words))
                case "come back":
                    at = stream(world, last)
                case _:
                    world.reopen(ARMY)
                    at = stream(world, last)
        assert heard == [(number, f"Number {number}") for number in range(1, written + 1)]


def test_a_page_is_told_when_its_desks_seat_has_changed_and_again_when_it_comes_back() -> None:
    with small_world() as world:
        world.publish(ARMY, worlds.spot("High.", level=3))
        at = stream(world)
        assert look(at) == [("alarms", None, {"alarms": []})]
        desk = world[ARMY].directory().desks[DeskId("army.watch")].desk
        for changes, clearance in ((1, 1), (2, 3)):
            change = Amendment(desks=(msgspec.structs.replace(desk, clearance=clearance),))
            world[ARMY].db.write(
                lambda tx, change=change: world[ARMY].root.amend(tx, change, "administrator", worlds.DAWN)  # type: ignore[misc]
            )
            assert look(at) == [("sight", None, {"sight": changes})]
            assert ("sight", None, {"sight": changes}) in look(stream(world, 1))


def test_a_change_is_sent_once_when_a_delivery_or_a_plan_moves() -> None:
    with small_world((COMMAND, ARMY, PESHMERGA)) as world:
        world.publish(ARMY, worlds.spot("Sent.", to=(PESHMERGA,)))
        at = stream(world)
        assert [event for event, _, _ in look(at)] == ["alarms"]
        world.carry(ARMY, PESHMERGA)
        ((event, number, row),) = look(at)
        assert (event, number, row["release"][0]["state"]) == ("change", None, "received")
        assert look(at) == []
        claim = world.publish(ARMY, worlds.claim())
        look(at)
        world.clock.advance(7 * 3600)
        ((event, _, row),) = look(at)
        assert (event, row["id"], row["plan"]["state"]) == ("change", claim.id, "ended")


def test_alarms_come_when_they_change() -> None:
    with small_world() as world:
        at = stream(world)
        assert look(at) == [("alarms", None, {"alarms": []})]
        world.publish(PESHMERGA, worlds.alert("Keep away.", to=(ARMY,)))
        world.carry(PESHMERGA, ARMY)
        found = {event: data for event, _, data in look(at)}
        assert found["alarms"]["alarms"][0]["words"] == "Keep away."
        assert found["record"]["words"] == "Keep away."
        assert look(at) == []


@pytest.mark.anyio
async def test_links_come_by_a_beat_of_their_own_whatever_rings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Named test: they came with every ring of the node's bell, and so counted for a desk what it may not see."""
    monkeypatch.setattr(events, "TICK_S", 3_600.0)
    with small_world() as world:
        account(world, ARMY)
        army = world[ARMY]
        army.bell.hang()
        door = army.door()
        looked = 0
        monkeypatch.setattr(events, "_signed_in", lambda door, token: True)
        at, heard = stream(world), asyncio.Queue[str]()
        look = at.look

        def looking() -> Any:
            nonlocal looked
            found = look()
            looked += 1
            return found

        monkeypatch.setattr(at, "look", looking)

        async def listen() -> None:
            async for event in events._events(at, door, "officer", ""):
                await heard.put(str(event.event))

        task = asyncio.create_task(listen())
        async with asyncio.timeout(PATIENCE_S):
            assert [await heard.get(), await heard.get()] == ["alarms", "links"]
            for rung in range(4):
                army.bell.ring()
                while looked < rung + 2:
                    await asyncio.sleep(0)
            world.publish(ARMY, worlds.spot("To be seen."))
            army.bell.ring()
            assert await heard.get() == "record"
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.anyio
async def test_links_go_on_coming_where_nothing_rings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "TICK_S", 0.01)
    monkeypatch.setattr(events, "_signed_in", lambda door, token: True)
    with small_world() as world:
        at, heard = stream(world), []
        async with asyncio.timeout(PATIENCE_S):
            async for event in events._events(at, world[ARMY].door(), "officer", ""):
                heard.append(str(event.event))
                if len(heard) == 4:
                    break
        assert heard == ["alarms", "links", "links", "links"]


async def served(world: World, cookie: str, after: int) -> tuple[asyncio.Task[None], asyncio.Queue[dict[str, Any]]]:
    """The stream over HTTP (ASGI): what it sends, as it comes. The httpx transport would wait for its end."""
    application, sent = app(world[ARMY].door()), asyncio.Queue[dict[str, Any]]()
    asked, ended = asyncio.Event(), asyncio.Event()

    async def receive() -> dict[str, Any]:
        if not asked.is_set():
            asked.set()
            return {"type": "http.request", "body": b"", "more_body": False}
        await ended.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        await sent.put(message)
        if message["type"] == "http.response.body" and not message.get("more_body"):
            ended.set()

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": "/api/events",
        "raw_path": b"/api/events",
        "root_path": "",
        "query_string": b"",
        "headers": [
            (b"host", b"127.0.0.1"),
            (b"cookie", f"tansiq-army={cookie}".encode()),
            (b"last-event-id", str(after).encode()),
        ],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    return asyncio.create_task(application(scope, receive, send)), sent  # type: ignore[arg-type]


async def until(sent: asyncio.Queue[dict[str, Any]], words: bytes) -> bytes:
    """What came up to these words."""
    came = b""
    async with asyncio.timeout(PATIENCE_S):
        while words not in came:
            came += (await sent.get()).get("body", b"")
    return came


@pytest.mark.anyio
async def test_over_http_it_resumes_after_last_event_id_and_ends_when_the_desk_signs_out() -> None:
    """Named test: a stream that was open went on for ever, whoever had signed out."""
    with small_world() as world:
        account(world, ARMY)
        army = world[ARMY]
        army.bell.hang()
        for number in (1, 2):
            world.publish(ARMY, worlds.spot(f"Number {number}"))
        transport = httpx.ASGITransport(app(army.door()))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            signed = await client.post("/api/session", json={"account": "officer", "password": PASSWORD})
            task, sent = await served(world, client.cookies["tansiq-army"], 1)
            start = await asyncio.wait_for(sent.get(), PATIENCE_S)
            headers = {name.lower(): value for name, value in start["headers"]}
            assert start["status"] == 200
            assert headers[b"content-type"].startswith(b"text/event-stream")
            assert b"content-security-policy" in headers
            came = await until(sent, b"event: links")
            assert b"id: 2\r\nevent: record" in came
            assert b"id: 1\r" not in came
            world.publish(ARMY, worlds.spot("Number 3"))
            army.bell.ring()
            assert b"id: 3" in await until(sent, b"Number 3")
            await client.delete("/api/session", headers={"x-csrf-token": signed.json()["csrf"]})
            army.bell.ring()
            await asyncio.wait_for(task, PATIENCE_S)


@pytest.mark.anyio
async def test_over_http_the_oldest_stream_of_an_account_gives_way_to_a_newer_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with small_world() as world:
        account(world, ARMY)
        army = world[ARMY]
        army.bell.hang()
        door = replace(army.door(), streams=Streams(1))
        monkeypatch.setattr(army, "door", lambda: door)
        transport = httpx.ASGITransport(app(door))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            signed = await client.post("/api/session", json={"account": "officer", "password": PASSWORD})
            old, before = await served(world, client.cookies["tansiq-army"], 0)
            await until(before, b"event: links")
            new, sent = await served(world, client.cookies["tansiq-army"], 0)
            await until(sent, b"event: links")
            army.bell.ring()
            await asyncio.wait_for(old, PATIENCE_S)
            world.publish(ARMY, worlds.spot("still here"))
            army.bell.ring()
            await until(sent, b"still here")
            await client.delete("/api/session", headers={"x-csrf-token": signed.json()["csrf"]})
            army.bell.ring()
            await asyncio.wait_for(new, PATIENCE_S)


def test_a_number_that_cannot_be_read_is_malformed() -> None:
    with room() as at:
        assert at.client.get("/api/events", headers={"last-event-id": "x"}).status_code == 400
        assert at.client.get("/api/events?after=x").status_code == 400


def test_no_look_is_taken_more_often_than_the_page_can_use() -> None:
    assert 0 < events.CALM_S < events.TICK_S <= 5, "docs/formats/api.md promises links at least every five seconds"
