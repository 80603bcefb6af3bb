"""The banner of a hosted desk, and what a guest's session gives: by the API, as a page sees it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tansiq.ids import DeskId
from tansiq.network.accounts import Role
from tests import guests, worlds
from tests.guests import POLICE, WATCH, House
from tests.web.rooms import Browser, account, browser, problem
from tests.worlds import ARMY, COMMAND, PESHMERGA, World


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, tmp_path) as house,
    ):
        account(world, ARMY, "guest", WATCH)
        account(world, ARMY, "officer", DeskId("army.watch"))
        yield house


def signed_in(world: World, name: str) -> Browser:
    at = browser(world, ARMY)
    assert at.sign_in(name).status_code == 200
    return at


def test_every_desk_of_another_agency_is_told_who_administers_it_and_no_own_desk_is(house: House) -> None:
    names = msgspec.to_builtins(house.world[ARMY].directory().agencies[ARMY].names)
    for name, agency, host in (("guest", POLICE, {"agency": ARMY, "names": names}), ("officer", ARMY, None)):
        at = browser(house.world, ARMY)
        opened = at.sign_in(name).json()
        for me in (opened, at.get("/api/me")):
            assert (me["agency"], me["administered_by"]) == (agency, host)
        own = [each["id"] for each in at.get("/api/ground")["agencies"] if each["self"]]
        assert own == [agency]


def test_the_guest_reads_and_writes_through_the_same_calls_as_anybody(house: House) -> None:
    at = signed_in(house.world, "guest")
    answer = at.publish(worlds.spot("by the page", to=(PESHMERGA,)))
    assert answer.status_code == 201, answer.text
    row = answer.json()["row"]
    assert (row["owner"], row["own"], row["desk"]) == (POLICE, True, WATCH)
    assert [each["id"] for each in at.get("/api/feed")["rows"]] == [row["id"]]
    assert signed_in(house.world, "officer").get("/api/feed")["rows"] == []


def test_the_host_finds_no_record_of_its_guest_by_its_id_either(house: House) -> None:
    stored = house.publish(worlds.spot("unseen", to=(PESHMERGA,)))
    host = signed_in(house.world, "officer")
    answers = [
        host.client.get(f"/api/records/{stored.id}"),
        host.post(f"/api/records/{stored.id}/recall"),
        host.client.get("/api/records/00000000-0000-4000-8000-000000000000"),
    ]
    assert {problem(each)[:2] for each in answers} == {(404, "record.not-found")}
    assert host.get("/api/feed?words=unseen")["rows"] == []
    assert host.get(f"/api/feed?owner={POLICE}")["rows"] == []


def test_each_sees_its_own_traffic_alone_on_the_status_line(house: House) -> None:
    house.publish(worlds.spot("one", to=(PESHMERGA,)))
    house.publish(worlds.spot("two", to=(PESHMERGA, COMMAND)))
    house.world.publish(ARMY, worlds.spot("three", to=(PESHMERGA,)))
    guest, host = signed_in(house.world, "guest"), signed_in(house.world, "officer")

    def frames(at: Browser) -> list[tuple[int, int, int]]:
        links = {each["node"]: each for each in at.get("/api/links")["links"]}
        return [tuple(links[peer][each] for each in ("pending", "sent", "received")) for peer in (PESHMERGA, COMMAND)]  # type: ignore[misc]

    assert frames(guest) == [(2, 0, 0), (1, 0, 0)]
    assert frames(host) == [(1, 0, 0), (0, 0, 0)]
    house.world.carry(ARMY, PESHMERGA)
    assert frames(guest) == [(0, 0, 2), (1, 0, 0)]
    assert frames(host) == [(0, 0, 1), (0, 0, 0)]
    assert guest.get("/api/links")["mine"] == {"pending": 1, "sent": 0, "received": 2, "seen": 0}


def test_an_alarm_for_the_guest_rings_at_its_desk_alone(house: House) -> None:
    house.world.publish(ARMY, worlds.alert("to the guest", to=(POLICE,)), may_release=True)
    assert [each["words"] for each in signed_in(house.world, "guest").get("/api/alarms")["alarms"]] == ["to the guest"]
    assert signed_in(house.world, "officer").get("/api/alarms")["alarms"] == []


def test_a_guest_that_its_host_calls_an_administrator_gets_no_figures_of_the_node(house: House) -> None:
    account(house.world, ARMY, "guest", WATCH, Role.ADMINISTRATOR, Role.RELEASE_AUTHORITY)
    account(house.world, ARMY, "officer", DeskId("army.watch"), Role.ADMINISTRATOR)
    assert problem(signed_in(house.world, "guest").client.get("/metrics"))[:2] == (404, "record.not-found")
    assert signed_in(house.world, "officer").client.get("/metrics").status_code == 200


def test_a_release_authority_of_a_hosts_making_releases_nothing_of_the_guests(house: House) -> None:
    account(house.world, ARMY, "guest", WATCH, Role.RELEASE_AUTHORITY)
    at = signed_in(house.world, "guest")
    looked = at.post("/api/dry-run", worlds.spot("no", to=(PESHMERGA,), level=3)).json()
    assert looked["recipients"] == []
    assert looked["needs"] == "authority", "nobody has approved: one who had would want a second person"


@pytest.mark.parametrize("how", ["ended", "expired"])
def test_with_the_hosting_its_sessions_end_and_nobody_signs_in_any_more(house: House, how: str) -> None:
    at = signed_in(house.world, "guest")
    if how == "ended":
        house.end(ARMY)
    else:
        house.world.clock.advance(guests.DAYS * 86_400)
        at = browser(house.world, ARMY)
    assert problem(at.client.get("/api/me"))[:2] == (401, "session.needed")
    assert problem(at.client.get("/api/feed"))[:2] == (401, "session.needed")
    assert problem(at.sign_in("guest"))[:2] == (403, "hosting.over")
    assert problem(at.sign_in("guest", "wrong"))[:2] == (403, "account.refused")
