"""The queue, approvals and refusals over the desks' door; what an administrator's role alone gives; a person's own password."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tansiq.network import approvers
from tansiq.network.accounts import Role
from tests import persons, worlds
from tests.exchange.hostile import small_world
from tests.persons import Person
from tests.web.rooms import PASSWORD, Browser, account, browser, problem
from tests.worlds import ARMY, PESHMERGA, World


@pytest.fixture
def world() -> Iterator[World]:
    with small_world() as made:
        yield made


@pytest.fixture
def chief(world: World) -> Person:
    return persons.authority(world, ARMY, "chief")


@pytest.fixture
def deputy(world: World) -> Person:
    return persons.authority(world, ARMY, "deputy")


def at(world: World, name: str) -> Browser:
    """A browser in which an account is signed in."""
    page = browser(world, ARMY)
    assert page.sign_in(name).status_code == 200
    return page


def secret(page: Browser, **more: Any) -> dict[str, Any]:
    row: dict[str, Any] = page.publish(worlds.spot(to=(PESHMERGA,), level=2, **more)).json()["row"]
    return row


def seen(page: Browser, record: str, **more: Any) -> Any:
    answer = page.post("/api/release/dry-run", {"record": record, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


def approve(page: Browser, record: str, key: str | None = None, **more: Any) -> Any:
    body = {"record": record, "digest": seen(page, record)["digest"], "password": PASSWORD}
    return page.post("/api/release/approve", body | more, key)


def test_two_persons_at_the_door_let_a_record_go(world: World, chief: Person, deputy: Person) -> None:
    one, other = at(world, "chief"), at(world, "deputy")
    row = secret(one)
    (waits,) = one.get("/api/release/queue")["waiting"]
    assert (waits["row"]["id"], waits["needs"], waits["approved"]) == (row["id"], "authority", [])
    assert waits["approvers"] == [chief.author.desk]
    assert approve(one, row["id"], reason="They need it.").status_code == 200
    assert [each["yours"] for each in one.get("/api/release/queue")["waiting"]] == [True], "he has said his word"
    (waits,) = other.get("/api/release/queue")["waiting"]
    assert not waits["yours"]
    assert [(each["desk"], each["reason"]) for each in waits["approved"]] == [(chief.author.desk, "They need it.")]
    assert "chief" not in str(waits), "who it was is the audit's to know"
    looked = seen(other, row["id"])
    assert [each["agency"] for each in looked["recipients"]] == [PESHMERGA]
    answer = approve(other, row["id"])
    assert [each["state"] for each in answer.json()["row"]["release"]] == ["pending"]
    assert other.get("/api/release/queue") == {"waiting": []}


def test_a_refusal_takes_it_out_of_the_queue_and_rings(world: World, chief: Person) -> None:
    page = at(world, "chief")
    row = secret(page)
    looked = seen(page, row["id"], verdict="refuse")
    assert looked["withheld"] == [{"agency": PESHMERGA, "reason": "release.refused"}]
    body = {"record": row["id"], "digest": looked["digest"], "password": PASSWORD}
    assert problem(page.post("/api/release/refuse", body))[1] == "request.malformed"
    assert page.post("/api/release/refuse", body | {"reason": "Not now."}).status_code == 200
    (rung,) = page.get("/api/alarms")["alarms"]
    assert (rung["cause"], rung["words"], rung["record"]) == ("refused", "Not now.", row["id"])


def test_what_changed_meanwhile_is_shown_and_asked_again(world: World, chief: Person, deputy: Person) -> None:
    one, other = at(world, "chief"), at(world, "deputy")
    row = secret(one)
    old = seen(other, row["id"])["digest"]
    approve(one, row["id"])
    body = {"record": row["id"], "digest": old, "password": PASSWORD}
    answer = other.post("/api/release/approve", body)
    assert problem(answer)[:2] == (409, "release.changed")
    fresh = answer.json()["dry_run"]["digest"]
    assert other.post("/api/release/approve", body | {"digest": fresh}).status_code == 200


def test_a_wrong_password_is_refused_like_one_at_the_door_and_rate_limited(world: World, chief: Person) -> None:
    page = at(world, "chief")
    row = secret(page)
    body = {"record": row["id"], "digest": seen(page, row["id"])["digest"], "password": "wrong"}
    for _ in range(5):
        assert problem(page.post("/api/release/approve", body))[:2] == (403, "account.refused")
    assert problem(page.post("/api/release/approve", body))[:2] == (429, "account.locked")
    assert problem(at_again(world).sign_in("chief"))[:2] == (429, "account.locked"), "one count for both doors"
    codes = {page.post("/api/release/approve", body).json()["code"] for _ in range(30)}
    assert codes == {"account.locked", "request.too-many"}


def at_again(world: World) -> Browser:
    return browser(world, ARMY)


def test_the_same_key_approves_once(world: World, chief: Person) -> None:
    page = at(world, "chief")
    row = secret(page)
    digest = seen(page, row["id"])["digest"]
    body = {"record": row["id"], "digest": digest, "password": PASSWORD}
    first = page.post("/api/release/approve", body, "key-of-approval").json()
    assert page.post("/api/release/approve", body, "key-of-approval").json() == first
    assert len(page.get("/api/release/queue")["waiting"][0]["approved"]) == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"record": "nobody", "digest": "0", "password": PASSWORD}, "record.not-found"),
        ({"record": 1}, "request.malformed"),
        ({"audience": ["joint-command"]}, "release.wider"),
        ({"audience": []}, "release.wider"),
        ({"audience": ["a"] * 65}, "request.malformed"),
        ({"password": "x" * 257}, "request.malformed"),
        ({"reason": "x" * 201}, "request.malformed"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused(world: World, chief: Person, body: dict[str, Any], code: str) -> None:
    page = at(world, "chief")
    row = secret(page)
    whole = {"record": row["id"], "digest": "0", "password": PASSWORD} | body
    assert problem(page.post("/api/release/approve", whole))[1] == code
    assert page.get("/api/release/queue")["waiting"][0]["approved"] == []


def test_deep_nesting_is_refused(world: World, chief: Person) -> None:
    answer = at(world, "chief").post("/api/release/approve", b'{"record":' + b"[" * 100_000)
    assert problem(answer)[1] == "request.malformed"


def test_an_officer_sees_what_waits_at_his_desk_and_cannot_let_it_go(world: World) -> None:
    account(world, ARMY)
    page = at(world, "officer")
    row = secret(page)
    (waits,) = page.get("/api/release/queue")["waiting"]
    assert (waits["approvers"], waits["needs"]) == ([], "authority")
    assert problem(page.post("/api/release/dry-run", {"record": row["id"]}))[:2] == (403, "account.role")


# ---- the administrator


READING = (
    "/api/feed",
    "/api/release/queue",
    "/api/alarms",
    "/api/links",
    "/api/ground",
    "/api/events",
    "/api/records/x",
)


def test_an_administrator_by_that_role_alone_reads_and_releases_nothing(world: World, chief: Person) -> None:
    account(world, ARMY, "administrator", None, Role.ADMINISTRATOR)
    row = secret(at(world, "chief"))
    page = at(world, "administrator")
    for path in (*READING, f"/api/records/{row['id']}"):
        assert problem(page.client.get(path))[:2] == (403, "account.role"), path
    for path, body in {
        "/api/dry-run": worlds.spot(),
        "/api/records": {"draft": worlds.spot(), "digest": "0"},
        f"/api/records/{row['id']}/recall": {},
        "/api/release/dry-run": {"record": row["id"]},
        "/api/release/approve": {"record": row["id"], "digest": "0", "password": PASSWORD},
        "/api/release/refuse": {"record": row["id"], "digest": "0", "password": PASSWORD, "reason": "No."},
        "/api/imports/events?level=0": b"",
        "/api/alarms/1/acknowledge": {},
    }.items():
        assert problem(page.post(path, body))[:2] == (403, "account.role"), path
    assert page.get("/api/me")["roles"] == ["administrator"]
    assert page.client.get("/metrics").status_code == 200
    assert page.client.delete("/api/session", headers={"x-csrf-token": page.csrf}).status_code == 204


def test_every_call_of_the_api_is_closed_to_him_but_a_few(world: World) -> None:
    """A new call that forgets to ask for a desk's session is told here."""
    account(world, ARMY, "administrator", None, Role.ADMINISTRATOR)
    page = at(world, "administrator")
    open_to_him = {"/api/door", "/api/session", "/api/me", "/api/password", "/api/accounts", "/api/accounts/{account}"}
    open_to_him |= {"/api/accounts/{account}/unlock"}
    paths = page.get("/api/openapi.json")["paths"]
    open_to_him |= {path for path in paths if path.startswith("/api/administration/")}
    assert open_to_him < set(paths)
    for path, methods in paths.items():
        for method in methods:
            if path not in open_to_him:
                filled = path.replace("{record}", "x").replace("{alarm}", "1") + (
                    "?level=0" if "imports" in path else ""
                )
                headers = {"x-csrf-token": page.csrf, "idempotency-key": "key-of-a-call"}
                answer = page.client.request(
                    method.upper(), filled, headers=headers, content=b"{}" if method == "post" else None
                )
                assert answer.json()["code"] == "account.role", (method, path)


def test_an_administrator_keeps_the_accounts_of_officers(world: World) -> None:
    account(world, ARMY, "administrator", None, Role.ADMINISTRATOR)
    page, desk = at(world, "administrator"), world.author(ARMY).desk
    new = {"account": "officer", "desk": desk, "roles": ["officer"], "password": PASSWORD}
    assert page.post("/api/accounts", new).status_code == 200
    listed = page.get("/api/accounts")["accounts"]
    assert [(each["account"], each["desk"], each["roles"]) for each in listed] == [
        ("administrator", desk, ["administrator"]),
        ("officer", desk, ["officer"]),
    ]
    assert PASSWORD not in str(listed)
    officer = at(world, "officer")
    assert problem(officer.client.get("/api/accounts"))[:2] == (403, "account.role")
    assert problem(officer.post("/api/accounts", new))[1] == "account.role"
    headers = {"x-csrf-token": page.csrf}
    assert page.client.delete("/api/accounts/officer", headers=headers).status_code == 204
    assert officer.client.get("/api/me").status_code == 401
    assert problem(page.client.delete("/api/accounts/officer", headers=headers))[1] == "account.not-found"
    acts = world[ARMY].db.read(lambda tx: tx.rows("SELECT actor, act, subject FROM audit WHERE act LIKE 'account%'"))
    assert acts == [("administrator", "account add", "officer"), ("administrator", "account remove", "officer")]


def test_an_administrator_makes_nobody_who_may_release_and_touches_none(world: World, chief: Person) -> None:
    """Else he could release by that role alone; the root's key is on this machine."""
    account(world, ARMY, "administrator", None, Role.ADMINISTRATOR)
    page, desk, key = at(world, "administrator"), world.author(ARMY).desk, persons.key_of(world, chief)
    new = {"account": "own", "desk": desk, "roles": ["release-authority"], "password": PASSWORD}
    assert problem(page.post("/api/accounts", new))[1] == "request.malformed"
    taken = new | {"account": "chief", "roles": ["officer"]}
    assert problem(page.post("/api/accounts", taken))[:2] == (403, "account.role")
    gone = page.client.delete("/api/accounts/chief", headers={"x-csrf-token": page.csrf})
    assert problem(gone)[:2] == (403, "account.role")
    assert persons.key_of(world, chief) == key
    assert at_again(world).sign_in("chief").status_code == 200


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"desk": "peshmerga.watch"}, "config.invalid"),
        ({"password": "short"}, "config.invalid"),
        ({"roles": []}, "request.malformed"),
        ({"account": ""}, "request.malformed"),
    ],
    ids=str,
)
def test_an_account_that_makes_no_sense_is_not_made(world: World, change: dict[str, Any], code: str) -> None:
    account(world, ARMY, "administrator", None, Role.ADMINISTRATOR)
    page = at(world, "administrator")
    new = {"account": "officer", "desk": world.author(ARMY).desk, "roles": ["officer"], "password": PASSWORD}
    assert problem(page.post("/api/accounts", new | change))[1] == code
    assert [each["account"] for each in page.get("/api/accounts")["accounts"]] == ["administrator"]


# ---- his own password


def test_a_person_changes_his_password_and_keeps_his_key(world: World, chief: Person) -> None:
    page, elsewhere = at(world, "chief"), at(world, "chief")
    before = persons.key_of(world, chief)
    for old, new, code in (("wrong horse", "another horse", "account.refused"), (PASSWORD, "short", "config.invalid")):
        assert problem(page.post("/api/password", {"old": old, "new": new}))[1] == code
    assert page.post("/api/password", {"old": PASSWORD, "new": "another horse"}).status_code == 200
    after = persons.key_of(world, chief)
    assert (after.key, after.holder) == (before.key, before.holder)
    assert (after.salt, after.nonce, after.sealed) != (before.salt, before.nonce, before.sealed)
    assert page.get("/api/me")["account"] == "chief"
    assert elsewhere.client.get("/api/me").status_code == 401
    assert at_again(world).sign_in("chief").status_code == 403
    row = secret(page)
    assert problem(approve(page, row["id"]))[1] == "account.refused"
    assert approve(page, row["id"], password="another horse").status_code == 200


def test_an_account_without_a_key_changes_its_password_too(world: World) -> None:
    account(world, ARMY, "administrator", None, Role.ADMINISTRATOR)
    page = at(world, "administrator")
    assert page.post("/api/password", {"old": PASSWORD, "new": "another horse"}).status_code == 200
    assert world[ARMY].db.read(lambda tx: approvers.of(tx, "administrator")) is None
    assert at_again(world).sign_in("administrator", "another horse").status_code == 200
