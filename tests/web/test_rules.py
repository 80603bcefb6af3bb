"""Standing rules at the page: whose word they need, what they release then, and that an administrator alone makes none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tests import persons
from tests.exchange.hostile import small_world
from tests.web.administering import AT, administering, audited
from tests.web.rooms import PASSWORD, Browser, problem
from tests.worlds import ARMY, DAWN, PESHMERGA, label, spot


def rule(**more: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": "army-night",
        "purpose": "standing",
        "kinds": ["spot"],
        "max_level": 1,
        "agencies": [PESHMERGA],
        "valid_from": DAWN,
        "valid_until": DAWN + timedelta(days=30),
        "approvals": [{"account": "chief", "password": persons.PASSWORD}],
    }
    return fields | more


@contextmanager
def ruling() -> Iterator[Browser]:
    """A world without standing rules, two release authorities at the army's node, and the administrator at its door."""
    with small_world(changes={ARMY: {"rules": ()}}) as world:
        persons.authority(world, ARMY, "chief")
        persons.authority(world, ARMY, "deputy")
        with administering(world=world) as at:
            yield at


def test_a_rule_stands_by_a_release_authoritys_own_word_and_releases_then() -> None:
    with ruling() as at:
        before = at.world.publish(ARMY, spot("Waits.", label=label([PESHMERGA], 1)))
        said = at.post(f"{AT}/rules", rule())
        assert said.status_code == 200, said.text
        (known,) = said.json()["rules"]
        assert (known["id"], known["approvals"], known["state"]) == ("army-night", 1, "in-force")
        after = at.world.publish(ARMY, spot("Goes.", label=label([PESHMERGA], 1)))
        assert at.world.deliveries(ARMY, before.id) == {}
        assert at.world.deliveries(ARMY, after.id) == {PESHMERGA: "pending"}
        assert ("admin", "rule add", "army-night") in audited(at)


def test_the_administrator_alone_makes_no_rule() -> None:
    """Whoever could, would release by being administrator."""
    with ruling() as at:
        refused = at.post(f"{AT}/rules", rule(approvals=[]))
        assert problem(refused)[1] == "release.authority-needed"
        himself = rule(approvals=[{"account": "admin", "password": PASSWORD}])
        assert problem(at.post(f"{AT}/rules", himself))[1] == "account.no-key"
        wrong = rule(approvals=[{"account": "chief", "password": "wrong password"}])
        assert problem(at.post(f"{AT}/rules", wrong))[1] == "account.refused"
        assert at.get(f"{AT}/rules")["rules"] == []


def test_from_level_2_a_rule_needs_two_persons_and_one_twice_is_one() -> None:
    with ruling() as at:
        chief, deputy = ({"account": name, "password": persons.PASSWORD} for name in ("chief", "deputy"))
        for approvals in ([chief], [chief, chief]):
            refused = at.post(f"{AT}/rules", rule(max_level=2, approvals=approvals))
            assert problem(refused)[1] == "release.second-person-needed"
        assert at.get(f"{AT}/rules")["rules"] == []
        (known,) = at.post(f"{AT}/rules", rule(max_level=2, approvals=[chief, deputy])).json()["rules"]
        assert (known["max_level"], known["approvals"]) == (2, 2)


def test_a_rule_is_ended_by_the_administrator_and_releases_nothing_then() -> None:
    with ruling() as at:
        at.post(f"{AT}/rules", rule())
        assert problem(at.post(f"{AT}/rules/army-night/end", {"password": "wrong password"}))[1] == "account.refused"
        (known,) = at.post(f"{AT}/rules/army-night/end", {"password": PASSWORD}).json()["rules"]
        assert known["state"] == "over"
        stored = at.world.publish(ARMY, spot(label=label([PESHMERGA], 1)))
        assert at.world.deliveries(ARMY, stored.id) == {}
        missing = at.post(f"{AT}/rules/nothing/end", {"password": PASSWORD})
        assert problem(missing)[:2] == (404, "rule.not-found")


def test_what_no_rule_for_life_safety_covers_is_said_on_both_pages_until_one_does() -> None:
    with ruling() as at:

        def lacking() -> list[dict[str, Any]]:
            said: list[dict[str, Any]] = at.get(f"{AT}/rules")["uncovered"]
            assert at.get(f"{AT}/network")["uncovered"] == said
            return said

        def cover(*kinds: str, days: int) -> None:
            life = {"id": "danger", "purpose": "life-safety", "sector_agencies": True, "agencies": []}
            given = rule(**life, kinds=kinds, valid_until=DAWN + timedelta(days=days))
            assert at.post(f"{AT}/rules", given).status_code == 200

        assert at.get(f"{AT}/rules")["life_safety"] == ["alert", "claim", "deviation", "hazard"]
        everything = {"kinds": ["alert", "claim", "deviation", "hazard"], "sectors": [], "state": "none", "at": None}
        assert lacking() == [everything]
        cover("alert", "claim", days=20)
        ends = {"kinds": ["alert", "claim"], "sectors": [], "state": "ends", "at": "2023-11-11T05:00:00Z"}
        assert lacking() == [ends, everything | {"kinds": ["deviation", "hazard"]}]
        cover("alert", "claim", "deviation", "hazard", days=31)
        assert lacking() == []
        at.post(f"{AT}/rules/danger/end", {"password": PASSWORD})
        assert [(each["state"], each["at"]) for each in lacking()] == [
            ("over", f"{at.world.clock.now():%Y-%m-%dT%H:%M:%SZ}")
        ]


WRONG: list[tuple[dict[str, Any], str, str | None]] = [
    ({"kinds": ["agency"]}, "kind.unknown", "kinds"),
    ({"kinds": []}, "request.malformed", "kinds"),
    ({"kinds": ["alert", "spot"], "purpose": "life-safety"}, "rule.no-minimum", "kinds"),
    ({"agencies": ["nobody"]}, "release.agency-unknown", "agencies"),
    ({"agencies": [ARMY]}, "release.agency-unknown", "agencies"),
    ({"agencies": []}, "request.malformed", "agencies"),
    ({"sectors": ["nowhere"]}, "request.malformed", "sectors"),
    ({"max_level": 4}, "request.malformed", "max_level"),
    ({"valid_until": DAWN}, "time.impossible", "valid_until"),
    ({"valid_until": "2030-01-01T00:00:00"}, "time.unreadable", "valid_until"),
    ({"id": "No Name"}, "request.malformed", "id"),
]


@pytest.mark.parametrize(("more", "code", "field"), WRONG)
def test_a_rule_that_means_nothing_is_refused_by_its_field(more: dict[str, Any], code: str, field: str | None) -> None:
    with ruling() as at:
        assert problem(at.post(f"{AT}/rules", rule(**more)))[1:] == (code, field)


def test_a_password_is_in_no_answer_and_not_in_the_audit() -> None:
    with ruling() as at:
        assert persons.PASSWORD not in at.post(f"{AT}/rules", rule()).text
        written = at.world[ARMY].db.read(lambda tx: tx.rows("SELECT * FROM audit"))
        assert persons.PASSWORD not in msgspec.json.encode(written).decode()
