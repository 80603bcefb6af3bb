"""What the console does at the page's door with the agency's root: nothing without the administrator's password, nothing twice."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tansiq.network import accounts
from tansiq.network.accounts import Role
from tests.web.administering import AT, administering, audited, request
from tests.web.rooms import PASSWORD, Browser, problem
from tests.web.test_rules import rule
from tests.worlds import ARMY, MAKHMUR, PESHMERGA

NIGHT = {"desk": "army.night", "names": {"en": "Night"}, "centre": MAKHMUR, "clearance": 1, "ceiling": 1}


def release_key(at: Browser) -> str:
    return at.world[ARMY].keyring.signer("release").key_id


def asked(at: Browser, path: str) -> dict[str, Any]:
    """What a call needs beside the password."""
    return {
        "keys/renew": {},
        "keys/revoke": {"key": release_key(at)},
        f"peers/{PESHMERGA}/resend": {"why": "Their disk failed."},
        "nodes/amend": {"change": {"desks": [NIGHT]}},
        "nodes/admit": {"file": base64.b64encode(b"no request").decode(), "fingerprint": "0"},
        "hostings": {"guest": "police", "desk": "police.watch"},
        "hostings/agree": {
            "file": base64.b64encode(
                b'{"guest":"police","desk":"police.watch","host":"army","node":"army","public":"AAAA"}'
            ).decode()
        },
        "hostings/police.watch/end": {},
    }[path]


PATHS = (
    "keys/renew",
    "keys/revoke",
    f"peers/{PESHMERGA}/resend",
    "nodes/amend",
    "nodes/admit",
    "hostings",
    "hostings/agree",
    "hostings/police.watch/end",
)


@pytest.mark.parametrize("path", PATHS)
def test_the_session_alone_is_not_enough_and_wrong_passwords_lock(path: str) -> None:
    with administering() as at:
        before, key = audited(at), release_key(at)
        for _ in range(accounts.MAX_FAILURES):
            answer = at.post(f"{AT}/{path}", asked(at, path) | {"password": "not his own words"})
            assert problem(answer)[1] == "account.refused"
        assert problem(at.post(f"{AT}/{path}", asked(at, path) | {"password": PASSWORD}))[1] == "account.locked"
        assert (audited(at), release_key(at)) == (before, key)


@pytest.mark.parametrize("path", ["keys/revoke", f"peers/{PESHMERGA}/resend"])
def test_asked_for_again_under_the_same_key_it_is_done_once(path: str) -> None:
    with administering() as at:
        body = asked(at, path) | {"password": PASSWORD}
        first, again = (at.post(f"{AT}/{path}", body, key="an answer that was lost") for _ in range(2))
        assert (first.status_code, again.json()) == (200, first.json())
        assert [act for _, act, _ in audited(at)].count(path.rpartition("/")[2].replace("revoke", "key revoke")) == 1
        other = at.post(f"{AT}/{path}", body | {"key": "x", "why": "y"}, key="an answer that was lost")
        assert problem(other)[1] == "request.reused"


def test_what_is_no_time_or_no_offer_is_refused() -> None:
    with administering() as at:
        late = {"key": release_key(at), "since": "2999-01-01T00:00:00Z", "password": PASSWORD}
        assert problem(at.post(f"{AT}/keys/revoke", late))[1] == "time.impossible"
        bare = late | {"since": "2020-01-01T00:00:00"}
        assert problem(at.post(f"{AT}/keys/revoke", bare))[1] == "time.unreadable"
        none = {"file": base64.b64encode(b"no offer").decode(), "password": PASSWORD}
        assert problem(at.post(f"{AT}/hostings/agree", none))[1] == "config.invalid"


def test_desks_are_said_anew_by_an_administrator_but_no_rules_and_no_path() -> None:
    with administering() as at:
        path = f"{AT}/nodes/amend"
        said = at.post(path, {"change": {"desks": [NIGHT]}, "password": PASSWORD})
        assert said.json() == {"said": ["desk army.night"]}
        assert ("admin", "node amend", ARMY) in audited(at)
        assert at.post(path, {"change": {"desks": [NIGHT]}, "password": PASSWORD}).json() == {"said": []}
        rules = {"change": {"rules": [msgspec.to_builtins(rule(approvals=1))]}, "password": PASSWORD}
        assert problem(at.post(path, rules))[1] == "release.authority-needed", "one person alone puts no rule in force"
        out = {"change": {"desks": [NIGHT | {"desk": "../../night"}]}, "password": PASSWORD}
        assert problem(at.post(path, out))[1] == "request.malformed"


def test_a_further_node_is_admitted_by_an_administrator(tmp_path: Path) -> None:
    with administering() as at:
        file, fingerprint = request(at.world, "army-kirkuk", tmp_path / "further")
        body = {"file": base64.b64encode(file).decode(), "fingerprint": fingerprint, "password": PASSWORD}
        wrong = at.post(f"{AT}/nodes/admit", body | {"fingerprint": release_key(at)})
        assert problem(wrong)[1] == "admission.invalid"
        given = at.post(f"{AT}/nodes/admit", body).json()
        assert given["root"] == at.world[ARMY].keyring.signer("root").key_id
        assert ("admin", "node admit", "army-kirkuk") in audited(at)
        assert base64.b64decode(given["file"])


def test_what_a_change_or_a_request_would_say_is_read_and_nothing_is_written(tmp_path: Path) -> None:
    with administering() as at:
        file, fingerprint = request(at.world, "army-kirkuk", tmp_path / "further")
        asked_for = {"file": base64.b64encode(file).decode(), "fingerprint": fingerprint}
        records = "SELECT count(*) FROM record"
        before = (audited(at), at.world[ARMY].db.read(lambda tx: tx.one(records)))
        renamed = {"names": {"ar": "a", "ckb": "b", "en": "c"}, "parents": [PESHMERGA], "desks": [NIGHT]}
        read = at.post(f"{AT}/nodes/amend/read", {"change": renamed})
        assert read.json() == {"said": [f"agency {ARMY}", "desk army.night"]}
        assert at.post(f"{AT}/nodes/amend/read", {"change": {}}).json() == {"said": []}
        strange = at.post(f"{AT}/nodes/amend/read", {"change": {"parents": ["nobody"]}})
        assert problem(strange)[1] == "config.invalid"
        seen = at.post(f"{AT}/nodes/admit/read", asked_for).json()
        assert (seen["node"], seen["address"], seen["centre"]) == ("army-kirkuk", "127.0.0.1:9100", MAKHMUR)
        assert [desk["desk"] for desk in seen["desks"]] == ["army-kirkuk.watch"]
        wrong = at.post(f"{AT}/nodes/admit/read", asked_for | {"fingerprint": release_key(at)})
        assert problem(wrong)[1] == "admission.invalid"
        assert (audited(at), at.world[ARMY].db.read(lambda tx: tx.one(records))) == before


@pytest.mark.parametrize("path", ["nodes/amend/read", "nodes/admit/read"])
def test_only_an_administrator_looks(path: str) -> None:
    with administering(Role.OFFICER) as at:
        body = asked(at, path.removesuffix("/read"))
        assert problem(at.post(f"{AT}/{path}", body))[1] == "record.not-found"
