"""Who is at the door: sessions, cookies, CSRF, lock-out."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tansiq.network.accounts import Role
from tansiq.network.limits import PER_REMOTE
from tests import worlds
from tests.exchange.hostile import small_world
from tests.web.rooms import PASSWORD, Browser, account, browser, problem, room
from tests.worlds import ARMY, PESHMERGA


def test_signing_in_tells_who_is_where_and_signing_out_ends_it() -> None:
    with small_world() as world:
        account(world, ARMY, "officer", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
        at = browser(world, ARMY)
        answer = at.sign_in()
        me = answer.json()
        assert (me["account"], me["desk"], me["agency"], me["node"]) == ("officer", "army.watch", "army", "army")
        assert (me["roles"], me["status"], me["max_level"]) == (["officer", "release-authority"], "exercise", 3)
        assert at.get("/api/me") == me
        assert at.client.delete("/api/session", headers={"x-csrf-token": at.csrf}).status_code == 204
        assert problem(at.client.get("/api/me")) == (401, "session.needed", None)


def test_the_cookie_is_named_by_node_and_kept_from_scripts_and_other_sites() -> None:
    with room() as at:
        cookie = at.sign_in().headers["set-cookie"]
        parts = {part.strip().lower() for part in cookie.split(";")[1:]}
        assert cookie.startswith("tansiq-army=")
        assert {"httponly", "samesite=strict", "path=/", "max-age=50400"} <= parts
        gone = at.client.delete("/api/session", headers={"x-csrf-token": at.csrf}).headers["set-cookie"]
        assert "max-age=0" in gone.lower()


def test_a_session_that_was_ended_is_no_session_even_with_its_cookie() -> None:
    with room() as at:
        cookie = at.client.cookies["tansiq-army"]
        at.client.delete("/api/session", headers={"x-csrf-token": at.csrf})
        at.client.cookies.set("tansiq-army", cookie)
        assert at.client.get("/api/me").status_code == 401


def test_a_session_ends_with_its_shift_and_outlives_a_restart() -> None:
    with room() as at:
        at.world.clock.advance(14 * 3600 - 1)
        at.world.reopen(ARMY)
        again = browser(at.world, ARMY)
        again.client.cookies = at.client.cookies
        assert again.client.get("/api/me").status_code == 200
        at.world.clock.advance(1)
        assert again.client.get("/api/me").status_code == 401


def test_a_session_of_one_node_is_none_at_another() -> None:
    with room() as at:
        other = browser(at.world, PESHMERGA)
        other.client.cookies.set("tansiq-peshmerga", at.client.cookies["tansiq-army"])
        assert other.client.get("/api/me").status_code == 401


def test_a_wrong_password_and_an_unknown_account_are_the_same_answer() -> None:
    with small_world() as world:
        account(world, ARMY)
        at = browser(world, ARMY)
        wrong, unknown = at.sign_in(password="wrong"), at.sign_in("nobody", "wrong")
        assert problem(wrong) == problem(unknown) == (403, "account.refused", None)
        assert wrong.content == unknown.content
        assert "set-cookie" not in wrong.headers


def test_after_five_wrong_passwords_in_a_row_even_the_right_one_waits_five_minutes() -> None:
    with small_world() as world:
        account(world, ARMY)
        at = browser(world, ARMY)
        for _ in range(4):
            at.sign_in(password="wrong")
        assert at.sign_in().status_code == 200, "four and then the right one"
        for _ in range(5):
            assert problem(at.sign_in(password="wrong"))[1] == "account.refused"
        assert problem(at.sign_in()) == (429, "account.locked", None)
        world.clock.advance(299)
        assert at.sign_in().status_code == 429
        world.clock.advance(1)
        assert at.sign_in().status_code == 200


def test_an_unknown_account_locks_with_the_same_answers() -> None:
    with small_world() as world:
        account(world, ARMY)
        at = browser(world, ARMY)
        told = {}
        for name in ("officer", "nobody"):
            told[name] = [
                (answer.status_code, answer.content) for answer in (at.sign_in(name, "wrong") for _ in range(7))
            ]
        assert told["officer"] == told["nobody"]
        assert [status for status, _ in told["nobody"]] == [403] * 5 + [429] * 2


def test_who_tries_too_often_waits_and_others_do_not() -> None:
    with small_world() as world:
        account(world, ARMY)
        at = browser(world, ARMY)
        for number in range(PER_REMOTE):
            assert problem(at.sign_in(f"name-{number}", "wrong"))[1] == "account.refused"
        assert problem(at.sign_in()) == (429, "request.too-many", None)
        assert asyncio.run(signed_in_from("192.0.2.7", at)) == 200
        world.clock.advance(60)
        assert at.sign_in().status_code == 200


async def signed_in_from(remote: str, at: Browser) -> int:
    """The status of a sign-in from another address."""
    transport = httpx.ASGITransport(at.client.app, client=(remote, 50_000))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as other:
        return (await other.post("/api/session", json={"account": "officer", "password": PASSWORD})).status_code


WRITES = [
    ("POST", "/api/dry-run"),
    ("POST", "/api/records"),
    ("POST", "/api/alarms/1/acknowledge"),
    ("POST", "/api/imports/events?level=0"),
    ("DELETE", "/api/session"),
]


@pytest.mark.parametrize(("method", "path"), WRITES)
@pytest.mark.parametrize("token", [None, "", "0" * 32, "é"])
def test_every_write_needs_the_csrf_token(method: str, path: str, token: str | None) -> None:
    with room() as at:
        headers = {"idempotency-key": "12345678"} | ({} if token is None else {"x-csrf-token": token.encode()})
        answer = at.client.request(method, path, content=b"{}", headers=headers)
        assert problem(answer) == (403, "session.csrf", None)


OPEN = {"/api/door", "/", "/sw.js", "/healthz", "/api/openapi.json", "/api/session"}


def test_every_route_but_the_door_needs_a_session() -> None:
    """Whatever route is added is found here by itself."""
    with small_world() as world:
        at = browser(world, ARMY)
        tried = 0
        for route in at.client.app.routes:
            path = route.path.replace("{record:str}", "x").replace("{alarm:int}", "1")
            if path.startswith("/api/schema"):
                assert at.client.get(path).status_code == 404, "the framework's own pages are shut"
                continue
            if path.startswith("/static") or path in OPEN:
                continue
            path += "?level=0" * (path == "/api/imports/events")
            for method in sorted(route.methods - {"OPTIONS", "HEAD"}):
                tried += 1
                answer = at.client.request(method, path, content=b"{}", headers={"idempotency-key": "12345678"})
                assert problem(answer) == (401, "session.needed", None), path
        assert tried >= 9
        for path in OPEN - {"/api/session", "/sw.js"}:
            assert at.client.get(path).status_code == 200
        assert at.client.delete("/api/session").status_code == 401


def test_a_stranger_at_the_door_learns_the_nodes_name_and_no_account() -> None:
    with small_world() as world:
        account(world, ARMY)
        said = browser(world, ARMY).get("/api/door")
        assert (said["node"], said["agency"], said["exercise"], said["accounts"]) == ("army", "army", True, [])
        assert set(said) == {"node", "agency", "names", "exercise", "accounts"}


@pytest.mark.parametrize(
    "data",
    [b"", b"[", b"[]", b"{}", b'{"account":1,"password":"x"}', b"[" * 100_000, b'{"zzz":' + b"[" * 50_000, b"\xff"],
)
def test_a_sign_in_that_cannot_be_read_is_malformed(data: bytes) -> None:
    """Named test: nesting without end was an internal error."""
    with small_world() as world:
        at = browser(world, ARMY)
        answer = at.client.post("/api/session", content=data, headers={"content-type": "application/json"})
        assert problem(answer)[:2] == (400, "request.malformed")


def test_a_password_without_end_is_refused_before_it_is_hashed() -> None:
    with small_world() as world:
        account(world, ARMY)
        at = browser(world, ARMY)
        assert problem(at.sign_in(password="x" * 257))[:2] == (400, "request.malformed")
        assert at.sign_in(password=PASSWORD).status_code == 200
        assert world.clock.now() == worlds.DAWN
