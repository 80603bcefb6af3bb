"""`/metrics`: for the administrator alone, complete, and without a word of a record; `/healthz` says nothing more to anybody."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.exchange.threshold import Caller, Remote
from tansiq.network.accounts import Role
from tests import worlds
from tests.exchange import hostile
from tests.exchange.hostile import small_world
from tests.refusals import refused
from tests.web.rooms import Browser, account, browser, problem
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

TOKEN = "0123456789abcdef0123456789abcdef"
LINE = re.compile(r'^([a-z_]+)(?:\{((?:[a-z]+="[^"\\]*",?)*)\})? ([0-9.e+-]+)$')


def samples(text: str) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    """The figures of an answer, after a look at the format of each line."""
    found = {}
    for line in text.splitlines():
        if line.startswith("# "):
            assert re.match(r"# (HELP|TYPE) tansiq_[a-z_]+ .+", line), line
            continue
        parts = LINE.match(line)
        assert parts, line
        labels = frozenset(re.findall(r'([a-z]+)="([^"]*)"', parts[2] or ""))
        assert (parts[1], labels) not in found, "a figure stands twice"
        found[parts[1], labels] = float(parts[3])
    return found


def administrator(world: World) -> Browser:
    account(world, ARMY, "chief", None, Role.OFFICER, Role.ADMINISTRATOR)
    at = browser(world, ARMY)
    assert at.sign_in("chief").status_code == 200
    return at


def figure(text: str, name: str, **labels: str) -> float | None:
    return samples(text).get((name, frozenset(labels.items())))


def test_an_administrator_gets_the_figures() -> None:
    with small_world() as world:
        for number in range(3):
            world.publish(ARMY, worlds.spot(f"Canary {number}", to=(PESHMERGA,), level=1))
        hostile.queue(world, PESHMERGA, ARMY, hostile.copy_of(world, PESHMERGA, COMMAND))
        world.carry_all()
        world.publish(ARMY, worlds.spot("Canary waits", to=(PESHMERGA,), level=1))
        world[ARMY].exchange.failed(world[PESHMERGA].config.node, "peer.unreachable")
        at = administrator(world)
        at.client.get("/api/records/nothing")
        answer = at.client.get("/metrics")
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
        text = answer.text
        assert figure(text, "tansiq_records", kind="spot", source="own") == 4
        assert figure(text, "tansiq_records", kind="agency", source="received") == 1
        assert figure(text, "tansiq_frames", peer=PESHMERGA, state="received") == 3
        assert figure(text, "tansiq_frames", peer=PESHMERGA, state="pending") == 1
        assert figure(text, "tansiq_frames_aside", peer=PESHMERGA, code="frame.addressee") == 1
        assert figure(text, "tansiq_link", peer=PESHMERGA, code="peer.unreachable") == 1
        assert figure(text, "tansiq_picture_age_seconds", peer=PESHMERGA) == 0
        assert figure(text, "tansiq_refusals_total", code="record.not-found") == 1
        assert figure(text, "tansiq_unprojected") == 0
        assert (figure(text, "tansiq_store_bytes") or 0) > 100_000
        assert "Canary" not in text
        assert "level" not in text


def test_to_an_officer_it_is_not_there_and_to_a_stranger_closed() -> None:
    with small_world() as world:
        account(world, ARMY, "officer", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
        at = browser(world, ARMY)
        assert problem(at.client.get("/metrics")) == (401, "session.needed", None)
        at.sign_in()
        assert problem(at.client.get("/metrics")) == (404, "record.not-found", None)


def bearer(at: Browser, token: str) -> Any:
    return at.client.get("/metrics", headers={"authorization": f"Bearer {token}"})


def test_a_token_from_a_file_opens_it_without_a_session() -> None:
    with small_world() as world:
        at = browser(world, ARMY)
        for token in ("", TOKEN):
            assert problem(bearer(at, token)) == (401, "session.needed", None), "there is none yet"
        (world[ARMY].folder / "keys" / "metrics.token").write_text(f"{TOKEN}\n")
        at = browser(world, ARMY)
        assert bearer(at, TOKEN).status_code == 200
        for token in ("", TOKEN[:-1], TOKEN + "0", "é"):
            assert at.client.get("/metrics", headers={"authorization": f"Bearer {token}".encode()}).status_code == 401


@pytest.mark.parametrize("text", ["", "short", "0" * 31])
def test_a_short_token_is_refused_at_start(text: str) -> None:
    with small_world() as world:
        (world[ARMY].folder / "keys" / "metrics.token").write_text(text)
        with refused("config.invalid"):
            world[ARMY].door()


def test_health_says_the_same_to_everybody() -> None:
    with small_world() as world:
        stranger = browser(world, ARMY).client.get("/healthz")
        chief = administrator(world).client.get("/healthz")
        assert stranger.json() == chief.json() == {"status": "ok"}


def test_health_fails_with_the_store_and_says_no_more_than_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    with small_world() as world:
        at = browser(world, ARMY)

        def broken(_: object) -> None:
            raise Fault("store.corrupt")

        monkeypatch.setattr(world[ARMY].db, "read", broken)
        assert problem(at.client.get("/healthz")) == (500, "store.corrupt", None)


def test_the_administrator_sees_how_long_each_key_counts_and_what_came_under_a_stolen_one() -> None:
    with small_world() as world:
        node = world[ARMY]
        stolen = node.keyring.signer("release").key_id
        stored = world.publish(ARMY, worlds.spot("In doubt.", to=(PESHMERGA,)))
        at = administrator(world)
        year = {
            each: value for (each, labels), value in samples(at.client.get("/metrics").text).items() if "ends" in each
        }
        assert year == {"tansiq_key_ends_seconds": 365 * 86_400}
        now = world.clock.now()
        node.db.write(lambda tx: node.root.revoke(tx, stolen, now, "administrator", now))
        (row,) = at.client.get("/api/doubtful").json()["rows"]
        assert (row["id"], row["key_id"], row["own"], row["released"]) == (stored.id, stolen, True, True)
        assert all(("key", stolen[:16]) not in labels for _, labels in samples(at.client.get("/metrics").text))


def test_an_officer_is_not_shown_what_is_in_doubt() -> None:
    with small_world() as world:
        account(world, ARMY, "officer", None, Role.OFFICER)
        at = browser(world, ARMY)
        assert at.sign_in("officer").status_code == 200
        answer = at.client.get("/api/doubtful")
        assert (answer.status_code, answer.json()["code"]) == (404, "record.not-found")


def test_what_the_peers_door_turned_away_is_counted_strangers_together_and_peers_by_name() -> None:
    with small_world() as world:
        door, now = world[ARMY].threshold, world.clock.now()
        while door.arrives("192.0.2.1", now):
            pass
        door.opened(Remote("192.0.2.1", 1), lambda: None)
        for caller in (Caller("192.0.2.1", None), Caller("192.0.2.1", world[PESHMERGA].config.node)):
            with refused("request.too-many"):
                while True:
                    door.call(caller, now)
        text = administrator(world).client.get("/metrics").text
        assert figure(text, "tansiq_peers_door_refusals_total", of="strangers", what="connection") == 1
        assert figure(text, "tansiq_peers_door_refusals_total", of="strangers", what="call") == 1
        assert figure(text, "tansiq_peers_door_refusals_total", of=PESHMERGA, what="call") == 1
        assert figure(text, "tansiq_peers_door_strangers") == 1
        assert "192.0.2.1" not in text
