"""What the administrator sees and does at the door: who may, that no record speaks there, that the root speaks only for him."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.network.accounts import Role
from tansiq.node import SCHEMA
from tansiq.storage.sqlite import SqliteDatabase
from tansiq.work.keeping import Checked, Found
from tests import guests, persons, worlds
from tests.exchange.hostile import queue
from tests.guests import POLICE, WATCH
from tests.web.administering import AT, administering, audited
from tests.web.rooms import PASSWORD, Browser, account, browser, problem
from tests.worlds import ARMY, DAWN, PESHMERGA, label, root_of, spot

CANARY = "zebra-canary"


def calls(at: Browser) -> list[tuple[str, str]]:
    """Every call of the administration."""
    paths = at.get("/api/openapi.json")["paths"]
    ours = [path for path in paths if path.startswith(AT) or path.endswith("/unlock")]
    return [(path.replace("{act}", "verify"), method) for path in ours for method in paths[path]]


@pytest.mark.parametrize("role", [Role.OFFICER, Role.RELEASE_AUTHORITY])
def test_to_everybody_else_none_of_it_is_there(role: Role) -> None:
    with administering(role) as at:
        found = calls(at)
        assert len(found) >= 14
        for path, method in found:
            answer = at.client.request(method, path, content=b"{}", headers={"x-csrf-token": at.csrf})
            assert problem(answer)[:2] == (404, "record.not-found"), path


def test_every_write_of_it_needs_the_csrf_token() -> None:
    with administering() as at:
        writes = [call for call in calls(at) if call[1] != "get"]
        assert len(writes) >= 8
        for path, method in writes:
            assert problem(at.client.request(method, path, content=b"{}"))[1] == "session.csrf", path


# ---- the network


def test_the_network_tells_agencies_nodes_desks_and_fingerprints() -> None:
    with administering() as at:
        said = at.get(f"{AT}/network")
        army = next(each for each in said["agencies"] if each["agency"] == ARMY)
        other = next(each for each in said["agencies"] if each["agency"] == PESHMERGA)
        assert (army["own"], other["own"]) == (True, False)
        assert (army["root"], other["root"]) == tuple(root_of(at.world[each]) for each in (ARMY, PESHMERGA))
        assert [(node["node"], node["here"]) for node in army["nodes"]] == [("army", True)]
        assert [(desk["desk"], desk["node"], desk["host"]) for desk in other["desks"]] == [
            ("peshmerga.watch", "peshmerga", None)
        ]
        assert {key["role"] for key in said["keys"]} == {"release", "node", "desk"}
        assert said["root_here"] is True


def test_without_the_root_key_it_says_so_and_nobody_joins_or_makes_a_rule() -> None:
    with administering() as at:
        (at.world[ARMY].folder / "keys" / "root.pem").rename(at.world[ARMY].folder / "elsewhere.pem")
        at.world.reopen(ARMY)
        again = browser(at.world, ARMY)
        again.sign_in("admin")
        assert again.get(f"{AT}/network")["root_here"] is False
        assert again.get(f"{AT}/joinings")["root_here"] is False
        body = {"agency": "police", "valid_until": DAWN + timedelta(days=30), "password": PASSWORD}
        assert problem(again.post(f"{AT}/joinings", body))[1] == "config.invalid"


def test_a_hosted_desk_is_shown_at_its_host_with_what_both_have_said(tmp_path: Path) -> None:
    with (
        worlds.found(tmp_path, changes=guests.invited(POLICE)) as world,
        guests.move_in(world, tmp_path) as house,
        administering(world=world) as at,
    ):
        said = at.get(f"{AT}/network")
        (hosting,) = said["hostings"]
        assert (hosting["guest"], hosting["desk"], hosting["host"]) == (POLICE, WATCH, ARMY)
        assert (hosting["said_by"], hosting["holds"]) == (sorted([POLICE, ARMY]), True)
        (police,) = (each for each in said["agencies"] if each["agency"] == POLICE)
        assert [(desk["node"], desk["host"]) for desk in police["desks"]] == [("army", ARMY)]
        house.end(ARMY)
        (hosting,) = at.get(f"{AT}/network")["hostings"]
        assert (hosting["holds"], hosting["ended_at"]) == (False, "2023-10-22T05:00:00Z")


def test_a_guest_is_nobodys_administrator(tmp_path: Path) -> None:
    """Even if his account says so: the node is another agency's."""
    with worlds.found(tmp_path, changes=guests.invited(POLICE)) as world, guests.move_in(world, tmp_path):
        account(world, ARMY, "guest", WATCH, Role.OFFICER, Role.ADMINISTRATOR)
        at = browser(world, ARMY)
        assert at.sign_in("guest").status_code == 200
        assert problem(at.client.get(f"{AT}/network"))[:2] == (404, "record.not-found")


# ---- links and the store


def test_links_count_all_traffic_and_tell_what_ails_them() -> None:
    with administering() as at:
        at.world.publish(ARMY, spot(to=(PESHMERGA,), label=label([PESHMERGA])))
        (peer,) = at.get(f"{AT}/peers")["peers"]
        assert (peer["peer"]["node"], peer["state"], peer["peer"]["received"]) == ("peshmerga", "silent", 0)
        assert peer["peer"]["pending"] >= 1
        at.world.carry_all()
        at.world.carry_all()
        (peer,) = at.get(f"{AT}/peers")["peers"]
        assert (peer["peer"]["pending"], peer["state"]) == (0, "live")
        at.world[ARMY].exchange.live(at.world[PESHMERGA].config.node).fault = "peer.unreachable"
        (peer,) = at.get(f"{AT}/peers")["peers"]
        assert (peer["state"], peer["last_error"]) == ("stale", "peer.unreachable")


def test_what_was_put_aside_is_listed_with_its_reason_and_without_its_words() -> None:
    with administering() as at:
        queue(at.world, PESHMERGA, ARMY, CANARY.encode())
        at.world.carry(PESHMERGA, ARMY)
        said = at.get(f"{AT}/store")
        assert [(each["peer"], each["code"], each["size"]) for each in said["aside"]] == [
            ("peshmerga", "frame.unreadable", len(CANARY))
        ]


def test_nothing_that_a_record_says_is_in_any_answer() -> None:
    """The canary is in the army's own record, in a received one, and in what was put aside."""
    with administering() as at:
        at.world.publish(ARMY, spot(f"Ours {CANARY}.", label=label([PESHMERGA])))
        at.world.publish(PESHMERGA, spot(f"Theirs {CANARY}.", label=label([ARMY])))
        at.world.carry_all()
        asked = [path for path, method in calls(at) if method == "get"]
        assert len(asked) >= 5
        for path in asked:
            assert CANARY not in at.client.get(path).text, path
        records = {each["kind"]: each for each in at.get(f"{AT}/store")["records"]}
        assert (records["spot"]["own"], records["spot"]["received"]) == (1, 1)


def ended(at: Browser, act: str) -> dict[str, Any]:
    """A job's end."""
    assert at.world[ARMY].keeper.wait(act, 60) is not None  # type: ignore[arg-type]
    job: dict[str, Any] = at.get(f"{AT}/store")["check" if act == "verify" else act]
    return job


def test_a_backup_is_made_and_listed_and_can_be_opened() -> None:
    with administering() as at:
        at.world.publish(ARMY, spot(label=label([PESHMERGA])))
        begun = at.post(f"{AT}/store/backup")
        assert (begun.status_code, begun.json()["state"], begun.json()["by"]) == (202, "running", "admin")
        job = ended(at, "backup")
        assert (job["state"], job["code"]) == ("done", None)
        (kept,) = at.get(f"{AT}/store")["backups"]
        file = at.world[ARMY].folder / "backups" / kept["file"]
        assert (kept["file"], kept["size"]) == ("store-20231022T050000Z.db", file.stat().st_size)
        assert file.stat().st_mode & 0o077 == 0
        copy = SqliteDatabase(file, SCHEMA)
        assert copy.read(lambda tx: tx.one("SELECT count(*) FROM record WHERE kind = 'spot'")) == (1,)
        copy.close()
        assert ("admin", "store backup", kept["file"]) in audited(at)


def test_a_backup_without_room_is_refused_and_leaves_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    with administering() as at:
        monkeypatch.setattr("tansiq.work.keeping.SPARE_BYTES", 1 << 60)
        at.post(f"{AT}/store/backup")
        assert (ended(at, "backup")["state"], ended(at, "backup")["code"]) == ("failed", "store.full")
        assert list((at.world[ARMY].folder / "backups").iterdir()) == []


def checking(at: Browser, check: Callable[..., Checked]) -> None:
    at.world[ARMY].keeper.check = check


def test_a_check_tells_how_far_it_is_and_what_it_found_and_one_runs_at_a_time() -> None:
    with administering() as at:
        go, told = Event(), Event()

        def check(progress: Any, stop: Any) -> Checked:
            progress("records", 3, 10)
            told.set()
            assert go.wait(30)
            return Checked(False, {"records": 10}, {"digest": 1}, (Found("digest", "record 7"),))

        checking(at, check)
        assert at.post(f"{AT}/store/verify").json()["state"] == "running"
        assert told.wait(30)
        running = at.get(f"{AT}/store")["check"]
        assert (running["stage"], running["done"], running["total"]) == ("records", 3, 10)
        assert at.post(f"{AT}/store/verify").json()["begun_at"] == running["begun_at"]
        go.set()
        job = ended(at, "verify")
        assert (job["state"], job["checked"]["whole"], job["checked"]["counted"]) == ("done", False, {"digest": 1})
        assert [each for each in audited(at) if each[1] == "store verify"] == [("admin", "store verify", "store")]


def test_a_check_that_fails_says_why_and_can_be_begun_again() -> None:
    with administering() as at:

        def check(progress: Any, stop: Any) -> Checked:
            raise Fault("store.full")

        checking(at, check)
        at.post(f"{AT}/store/verify")
        assert (ended(at, "verify")["state"], ended(at, "verify")["code"]) == ("failed", "store.full")
        checking(at, lambda progress, stop: Checked(True, {}, {}, ()))
        at.post(f"{AT}/store/verify")
        assert ended(at, "verify")["checked"]["whole"] is True


def test_a_node_that_closes_does_not_wait_for_its_check() -> None:
    with administering() as at:
        checking(at, lambda progress, stop: Checked(stop.wait(60), {}, {}, ()))
        at.post(f"{AT}/store/verify")
        at.world.reopen(ARMY)


@pytest.mark.parametrize("act", ["restore", "", "VERIFY", "verify/x"])
def test_nothing_else_is_begun_in_the_store(act: str) -> None:
    with administering() as at:
        assert at.post(f"{AT}/store/{act}").status_code in (400, 404, 405)
        assert at.get(f"{AT}/store")["check"] is None


# ---- accounts


def test_an_account_is_unlocked_without_a_new_password() -> None:
    with administering() as at:
        account(at.world, ARMY, "watch")
        other = browser(at.world, ARMY)
        for _ in range(5):
            other.sign_in("watch", "wrong password")
        assert problem(other.sign_in("watch"))[1] == "account.locked"
        said = at.post("/api/accounts/watch/unlock").json()["accounts"]
        assert [each["locked_until"] for each in said if each["account"] == "watch"] == [None]
        assert other.sign_in("watch").status_code == 200
        assert ("admin", "account unlock", "watch") in audited(at)


def test_whoever_may_release_is_not_unlocked_here_and_nobody_that_there_is_not() -> None:
    with administering() as at:
        persons.authority(at.world, ARMY, "chief")
        assert problem(at.post("/api/accounts/chief/unlock"))[1] == "account.role"
        assert problem(at.post("/api/accounts/nobody/unlock"))[:2] == (404, "account.not-found")
