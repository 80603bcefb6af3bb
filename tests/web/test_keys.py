"""What the console does at the page's door with the agency's root: nothing without the administrator's password, nothing twice."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tansiq.network import accounts
from tests.web.administering import AT, administering, audited
from tests.web.rooms import PASSWORD, Browser, problem
from tests.worlds import ARMY, PESHMERGA


def release_key(at: Browser) -> str:
    return at.world[ARMY].keyring.signer("release").key_id


def asked(at: Browser, path: str) -> dict[str, Any]:
    """What a call needs beside the password."""
    return {
        "keys/renew": {},
        "keys/revoke": {"key": release_key(at)},
        f"peers/{PESHMERGA}/resend": {"why": "Their disk failed."},
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
