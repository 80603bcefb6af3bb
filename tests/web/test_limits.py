"""Rate limits and a guest's quota at the door: told how long, each agency for itself, an emergency beside all else, figures for the
administrator alone."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest

from tansiq.config import CallSettings, QuotaSettings
from tansiq.ids import DeskId
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft
from tansiq.network.accounts import Role
from tansiq.network.limits import READ, SEARCH, WRITE
from tansiq.records import kept
from tests import guests, worlds
from tests.exchange.test_quota import LONG, filled
from tests.exchange.test_quota import bounded as bounded_peers
from tests.guests import POLICE, WATCH, House
from tests.refusals import refused
from tests.web.administering import AT, administering
from tests.web.rooms import Browser, account, browser, problem
from tests.web.test_metrics import figure
from tests.worlds import ARMY, PESHMERGA, World

AT_ONCE = 60
PER_S = 2
TOO_MANY = (429, "request.too-many", None)


def configured(world: World, **more: Any) -> World:
    world[ARMY].config = msgspec.structs.replace(world[ARMY].config, **more)
    world.reopen(ARMY)
    return world


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The army's node with a desk of the police; sixty points at once for an account, two agencies' worth for an agency."""
    calls, quotas = CallSettings(at_once=AT_ONCE, per_s=PER_S, agency=2), QuotaSettings(guest_mb=1)
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, tmp_path) as house,
    ):
        configured(world, calls=calls, quotas=quotas)
        yield house


class Doors(dict[str, Browser]):
    """One door, and at it whoever is named, signed in: ``guest…`` at the guest's desk, others at the host's."""

    def __init__(self, world: World) -> None:
        self._at = browser(world, ARMY)

    def __missing__(self, name: str) -> Browser:
        world = self._at.world
        account(world, ARMY, name, WATCH if name.startswith("guest") else DeskId("army.watch"))
        self[name] = at = Browser(world, ARMY, _another(self._at))
        assert at.sign_in(name).status_code == 200
        return at


@pytest.fixture
def doors(house: House) -> Doors:
    return Doors(house.world)


def _another(at: Browser) -> Any:
    """A browser of its own at the same door."""
    return type(at.client)(at.client.app, base_url=str(at.client.base_url), raise_server_exceptions=False)


def spend(at: Browser, path: str = "/api/me") -> int:
    """How often a call is taken until one is refused."""
    for count in range(1_000):
        answer = at.client.get(path)
        if answer.status_code != 200:
            assert problem(answer) == TOO_MANY
            return count
    raise AssertionError("there is no limit")


def write(at: Browser, draft: Draft) -> httpx.Response:
    """Sent with a digest that was not looked at: whether it is taken at the door is all that is asked."""
    return at.post("/api/records", {"draft": draft, "digest": "0" * 64})


# ---- calls


def test_what_is_too_much_is_told_when_to_come_again_and_then_it_is_taken(doors: Doors) -> None:
    at = doors["officer"]
    assert spend(at) == AT_ONCE / READ
    answer = at.client.get("/api/feed")
    assert problem(answer) == TOO_MANY
    assert answer.headers["retry-after"] == str(ceil(SEARCH / PER_S))
    at.world.clock.advance(int(answer.headers["retry-after"]))
    assert at.client.get("/api/feed").status_code == 200


@pytest.mark.parametrize(
    ("path", "cost"),
    [("/api/me", READ), ("/api/feed", SEARCH), ("/api/places?words=makhmur", SEARCH), ("/api/watch", SEARCH)],
)
def test_a_search_costs_more_than_a_look(doors: Doors, path: str, cost: float) -> None:
    assert spend(doors["officer"], path) == AT_ONCE // cost


def test_a_write_and_a_dry_run_cost_most(doors: Doors) -> None:
    taken = [doors["officer"].post("/api/dry-run", worlds.spot()).status_code for _ in range(20)]
    assert taken == [200] * int(AT_ONCE / WRITE) + [429] * (20 - int(AT_ONCE / WRITE))


def test_the_desks_of_a_guest_cannot_starve_the_hosts_nor_the_other_way_round(doors: Doors) -> None:
    assert [spend(doors[name]) for name in ("guest", "guest-2", "guest-3")] == [AT_ONCE, AT_ONCE, 0]
    assert [spend(doors[name]) for name in ("officer", "officer-2")] == [AT_ONCE, AT_ONCE]
    doors["guest"].world.clock.advance(5)
    assert spend(doors["guest-3"]) == 5 * 2 * PER_S, "what its agency has gained back"
    assert spend(doors["officer"]) == 5 * PER_S


def test_what_another_agency_does_changes_nothing_of_what_a_guest_is_told(tmp_path: Path) -> None:
    """Twin worlds: in one the host's desks flood the node and write what the guest may not see, in the other they are quiet."""
    heard: list[list[tuple[int, bytes, str | None]]] = []
    for busy in (True, False):
        folder = tmp_path / str(busy)
        with (
            worlds.found(folder, changes=guests.invited(POLICE)) as world,
            guests.move_in(world, folder),
        ):
            configured(world, calls=CallSettings(at_once=AT_ONCE, per_s=PER_S, agency=1))
            doors = Doors(world)
            guest, host = doors["guest"], doors["officer"]
            told = []
            for number in range(80):
                if busy:
                    host.post("/api/dry-run", worlds.spot(f"unseen {number}"))
                    host.client.get("/api/feed")
                answer = guest.client.get("/api/feed" if number % 2 else "/api/alarms")
                told.append((answer.status_code, answer.content, answer.headers.get("retry-after")))
            heard.append(told)
    assert heard[0] == heard[1]
    assert {status for status, _, _ in heard[0]} == {200, 429}


def test_of_a_spent_account_drafts_of_the_alarm_lane_are_taken_and_no_others(doors: Doors) -> None:
    at = doors["officer"]
    spend(at)
    taken = set()
    for kind in registry.KINDS:
        draft = {"kind": kind, "status": "exercise", "body": {}}
        told = [at.post("/api/dry-run", draft), at.post("/api/records", {"draft": draft, "digest": "0" * 64})]
        assert len({answer.status_code == 429 for answer in told}) == 1
        taken |= {kind} if told[0].status_code != 429 else set()
    assert taken == {name for name, kind in registry.KINDS.items() if kind.authored and kind.alarm}


def test_an_alert_goes_out_from_a_spent_desk_and_is_acknowledged_and_recalled(doors: Doors) -> None:
    at = doors["officer"]
    at.world.publish(PESHMERGA, worlds.alert("ours too", to=(ARMY,)))
    at.world.carry(PESHMERGA, ARMY)
    (rung, *_) = at.get("/api/alarms")["alarms"]
    spend(at)
    sent = at.publish(worlds.alert("mortar fire", to=(PESHMERGA,)))
    assert sent.status_code == 201, sent.text
    assert at.post(f"/api/alarms/{rung['id']}/acknowledge").status_code == 200
    assert at.post(f"/api/records/{sent.json()['row']['id']}/recall").status_code == 200
    assert at.client.delete("/api/session", headers={"x-csrf-token": at.csrf}).status_code == 204


@pytest.mark.parametrize(
    "body", [b"", b"[" * 100_000, b'{"kind":["alert"]}', b'{"draft":{"kind":"alert"}', b'{"kind":"key"}']
)
def test_what_only_looks_like_an_emergency_is_none(doors: Doors, body: bytes) -> None:
    at = doors["officer"]
    spend(at)
    assert problem(at.post("/api/dry-run", body)) == TOO_MANY


def test_a_forged_write_does_not_use_up_what_is_its_victims(doors: Doors) -> None:
    at = doors["officer"]
    for _ in range(AT_ONCE):
        forged = at.client.post("/api/dry-run", content=b"{}", headers={"x-csrf-token": "x"})
        assert problem(forged)[1] == "session.csrf"
    assert spend(at) == AT_ONCE


def test_what_is_refused_is_counted_for_the_administrator(house: House) -> None:
    with administering(Role.ADMINISTRATOR, Role.OFFICER, world=house.world) as at:
        spend(at)
        at.world.clock.advance(30)
        assert figure(at.client.get("/metrics").text, "tansiq_refusals_total", code="request.too-many") == 1


def test_the_figures_are_counted_as_any_call(doors: Doors) -> None:
    at = doors["officer"]
    answers = [at.client.get("/metrics").status_code for _ in range(AT_ONCE + 1)]
    assert answers == [404] * AT_ONCE + [429]


# ---- quotas


def over(house: House) -> None:
    """The guest has used up its quota: written at its desk until it is refused."""
    with refused("hosting.quota"):
        for number in range(400):
            house.publish(worlds.spot(f"{number} {LONG}", to=(PESHMERGA,)))


def test_over_its_quota_a_guest_is_told_so_but_its_alarms_and_recalls_are_taken(house: House, doors: Doors) -> None:
    at = doors["guest"]
    stored = house.publish(worlds.spot("before", to=(PESHMERGA,)))
    over(house)
    for answer in (at.post("/api/dry-run", worlds.spot("one more")), write(at, worlds.spot("one more"))):
        assert problem(answer) == (429, "hosting.quota", None)
        assert int(answer.headers["retry-after"]) > 0
    assert at.publish(worlds.alert("mortar fire", to=(PESHMERGA,))).status_code == 201
    assert at.post(f"/api/records/{stored.id}/recall").status_code == 200
    assert doors["officer"].publish(worlds.spot("the host writes on")).status_code == 201
    at.world.clock.advance(float(answer.headers["retry-after"]) + 3_600)  # the alert has been counted since
    assert at.publish(worlds.spot("later", to=(PESHMERGA,))).status_code == 201


def test_of_what_the_host_writes_itself_nothing_is_counted(house: House, doors: Doors) -> None:
    node, quota = house.world[ARMY], kept.of_a_day(1)
    assert quota is not None
    assert doors["officer"].publish(worlds.spot("the host's own", to=(PESHMERGA,))).status_code == 201
    assert node.db.read(lambda tx: kept.used(tx, "guest", ARMY, quota, house.world.clock.now())).bytes == 0


def test_what_was_written_before_is_given_again_by_its_key_whatever_the_quota(house: House, doors: Doors) -> None:
    at, draft, key = doors["guest"], worlds.spot("once", to=(PESHMERGA,)), str(uuid4())
    digest = at.post("/api/dry-run", draft).json()["digest"]
    first = at.post("/api/records", {"draft": draft, "digest": digest}, key)
    over(house)
    again = at.post("/api/records", {"draft": draft, "digest": digest}, key)
    assert again.json()["row"]["id"] == first.json()["row"]["id"]


def test_a_guests_count_is_of_what_it_wrote_with_its_copies_and_survives_a_restart(house: House) -> None:
    node, quota = house.world[ARMY], kept.of_a_day(1)
    assert quota is not None

    def count() -> int:
        node = house.world[ARMY]
        return node.db.read(lambda tx: kept.used(tx, "guest", POLICE, quota, house.world.clock.now())).bytes

    assert count() == 0
    own = len(house.publish(worlds.spot("own")).envelope) + kept.ROW_BYTES
    assert count() == own
    sent = len(house.publish(worlds.spot("to two", to=(PESHMERGA, ARMY))).envelope) + kept.ROW_BYTES
    assert count() == own + 3 * sent
    house.world.publish(ARMY, worlds.spot("the host's"))
    house.world.reopen(ARMY)
    assert count() == own + 3 * sent
    assert node is not house.world[ARMY]


def test_the_administrator_sees_the_quotas_and_nobody_else(house: House) -> None:
    over(house)
    with administering(Role.ADMINISTRATOR, Role.OFFICER, world=house.world) as at:
        (guest,) = at.get(f"{AT}/peers")["guests"]
        assert (guest["agency"], guest["quota"]["over"], guest["quota"]["quota"]) == (POLICE, True, kept.MIB)
        text = at.client.get("/metrics").text
        assert figure(text, "tansiq_quota_over", side="guest", of=POLICE) == 1
        assert figure(text, "tansiq_quota_bytes", side="guest", of=POLICE) == pytest.approx(kept.MIB, 1e-4)
        assert (figure(text, "tansiq_quota_used_bytes", side="guest", of=POLICE) or 0) >= kept.MIB
    at = Doors(house.world)["guest"]
    for path in (f"{AT}/peers", "/metrics"):
        assert problem(at.client.get(path))[:2] == (404, "record.not-found")


def test_a_peer_over_its_quota_is_shown_to_the_administrator() -> None:
    with bounded_peers() as world:
        filled(world)
        with administering(world=world) as at:
            (peer,) = at.get(f"{AT}/peers")["peers"]
            assert peer["peer"]["quota"]["over"] is True
            assert at.get(f"{AT}/peers")["guests"] == []
            text = at.client.get("/metrics").text
            assert figure(text, "tansiq_quota_over", side="peer", of=PESHMERGA) == 1
            world.clock.advance(86_400)
            at.sign_in("admin")  # a day outlasts any session
            assert figure(at.client.get("/metrics").text, "tansiq_quota_over", side="peer", of=PESHMERGA) is None


def test_a_node_without_bounds_shows_none() -> None:
    with bounded_peers(peer_mb=0) as world, administering(world=world) as at:
        (peer,) = at.get(f"{AT}/peers")["peers"]
        assert peer["peer"]["quota"] is None
