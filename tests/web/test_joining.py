"""Joining at the page: three files and a code, and that the root speaks only when the administrator gives his password again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from tansiq.network.accounts import Role
from tests.exchange.hostile import small_world
from tests.web.administering import AT, administering, audited
from tests.web.rooms import PASSWORD, Browser, account, browser, problem
from tests.worlds import ARMY, DAWN, PESHMERGA, root_of


@contextmanager
def strangers() -> Iterator[tuple[Browser, Browser]]:
    """Two agencies that never met, an administrator at each door."""
    nobody = {ARMY: {"network": ()}, PESHMERGA: {"network": ()}}
    with small_world(introduced=False, changes=nobody) as world, administering(world=world) as one:
        account(world, PESHMERGA, "admin", None, Role.ADMINISTRATOR)
        two = browser(world, PESHMERGA)
        two.sign_in("admin")
        yield one, two


def offer(at: Browser, **more: Any) -> Any:
    body = {"agency": PESHMERGA, "valid_until": DAWN + timedelta(days=30), "served": "reports", "password": PASSWORD}
    return at.post(f"{AT}/joinings", body | more)


def took(at: Browser, file: str, password: str = "") -> dict[str, Any]:
    answer = at.post(f"{AT}/joinings/take", {"file": file, "password": password})
    assert answer.status_code == 200, answer.text
    said: dict[str, Any] = answer.json()
    return said


def test_two_agencies_join_at_the_page_by_three_files_and_a_code() -> None:
    with strangers() as (one, two):
        first = offer(one).json()
        assert first["name"] == "army-to-peshmerga-offer.json"
        looked = two.post(f"{AT}/joinings/read", {"file": first["file"]}).json()
        assert (looked["step"], looked["agency"], looked["terms"]["served"]) == ("offer", ARMY, "reports")
        assert two.get(f"{AT}/joinings")["joinings"] == []
        answer = took(two, first["file"], PASSWORD)
        last = took(one, answer["file"])
        code = took(two, last["file"])["code"]
        assert code == last["code"]
        for at, other in ((one, PESHMERGA), (two, ARMY)):
            (under_way,) = at.get(f"{AT}/joinings")["joinings"]
            assert (under_way["step"], under_way["code"]) == ("compare", code)
            assert under_way["root"] == root_of(at.world[other])
            given = {"code": code.replace(" ", ""), "password": PASSWORD}
            done = at.post(f"{AT}/joinings/{other}/confirm", given)
            assert (done.status_code, done.json()["joinings"]) == (200, [])
        one.world.carry_all()
        for at, other in ((one, PESHMERGA), (two, ARMY)):
            known = {each["agency"]: each for each in at.get(f"{AT}/network")["agencies"]}
            assert known[other]["accord_signed"] is True
        assert [act for actor, act, _ in audited(one) if actor == "admin"] == ["peer offer", "peer confirm"]


def test_another_code_ends_the_joining_at_once() -> None:
    with strangers() as (one, two):
        last = took(one, took(two, offer(one).json()["file"], PASSWORD)["file"])
        wrong = f"{(int(last['code'].replace(' ', '')) + 1) % 10**8:08}"
        given = {"code": wrong, "password": PASSWORD}
        assert problem(one.post(f"{AT}/joinings/{PESHMERGA}/confirm", given))[1] == "joining.code"
        given["code"] = last["code"]
        assert problem(one.post(f"{AT}/joinings/{PESHMERGA}/confirm", given))[:2] == (404, "joining.not-found")
        assert PESHMERGA not in [each["agency"] for each in one.get(f"{AT}/network")["agencies"]]


def test_the_root_speaks_only_when_the_administrator_gives_his_own_password_again() -> None:
    with strangers() as (one, two):
        assert problem(offer(one, password="wrong password"))[1] == "account.refused"
        assert one.get(f"{AT}/joinings")["joinings"] == []
        first = offer(one).json()["file"]
        refused = two.post(f"{AT}/joinings/take", {"file": first, "password": "wrong password"})
        assert problem(refused)[1] == "account.refused"
        assert two.get(f"{AT}/joinings")["joinings"] == []
        code = took(one, took(two, first, PASSWORD)["file"])["code"]
        refused = one.post(f"{AT}/joinings/{PESHMERGA}/confirm", {"code": code, "password": "wrong password"})
        assert problem(refused)[1] == "account.refused"
        assert one.get(f"{AT}/joinings")["joinings"][0]["code"] == code, "a slip of the password costs no joining"


def test_a_file_of_something_else_is_refused_and_changes_nothing() -> None:
    with strangers() as (one, two):
        first = offer(one).json()["file"]
        for data in ("", "e30=", first):
            refused = one.post(f"{AT}/joinings/take", {"file": data, "password": PASSWORD})
            assert problem(refused)[1] == "joining.invalid"
        assert problem(two.post(f"{AT}/joinings/read", {"file": "not base64"}))[1] == "request.malformed"
        assert one.get(f"{AT}/joinings")["joinings"][0]["step"] == "answer"


def test_a_joining_is_given_up() -> None:
    with strangers() as (one, _):
        offer(one)
        gone = one.client.delete(f"{AT}/joinings/{PESHMERGA}", headers={"x-csrf-token": one.csrf})
        assert gone.status_code == 204
        assert one.get(f"{AT}/joinings")["joinings"] == []
        again = one.client.delete(f"{AT}/joinings/{PESHMERGA}", headers={"x-csrf-token": one.csrf})
        assert problem(again)[1] == "joining.not-found"
