"""Writing from the page: look who gets it, then send exactly that; the same key makes nothing twice."""

from __future__ import annotations

from typing import Any

import msgspec

from tansiq.network.accounts import Role
from tests import worlds
from tests.exchange.hostile import small_world
from tests.picture.test_desks import POST, two_desks
from tests.web.rooms import account, browser, problem, room
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA


def dictionary(draft: worlds.Draft) -> dict[str, Any]:
    return msgspec.json.decode(msgspec.json.encode(draft))  # type: ignore[no-any-return]


def test_a_dry_run_names_everyone_who_would_get_it_and_writes_nothing() -> None:
    with room((COMMAND, ARMY, PESHMERGA, MINISTRY)) as at:
        looked = at.post("/api/dry-run", worlds.claim(to=(PESHMERGA, "nobody"))).json()
        assert {each["agency"]: (each["basis"], each["minimum"]) for each in looked["recipients"]} == {
            "joint-command": ("life-safety", True),
            "ministry": ("life-safety", True),
            "peshmerga": ("standing", False),
        }
        assert looked["withheld"] == [{"agency": "nobody", "reason": "release.agency-unknown"}]
        assert (looked["required"], looked["needs"]) == (["peshmerga"], None)
        assert at.world.records(ARMY, "claim") == []
        assert at.get("/api/feed")["last"] == 0


def test_what_was_looked_at_is_sent_and_reaches_exactly_those() -> None:
    with room((COMMAND, ARMY, PESHMERGA, MINISTRY)) as at:
        answer = at.publish(worlds.spot("Sent.", to=(PESHMERGA, MINISTRY)))
        assert answer.status_code == 201
        assert answer.json()["row"] == at.get("/api/feed")["rows"][0]
        at.world.carry_all()
        held = {agency: len(at.world.records(agency, "spot")) for agency in (COMMAND, PESHMERGA, MINISTRY)}
        assert held == {COMMAND: 0, PESHMERGA: 1, MINISTRY: 1}


def test_what_needs_an_authority_waits_for_one() -> None:
    with small_world() as world:
        account(world, ARMY, "officer")
        account(world, ARMY, "authority", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
        at = browser(world, ARMY)
        at.sign_in()
        draft = worlds.spot(to=(PESHMERGA,), level=2)
        assert at.post("/api/dry-run", draft).json()["needs"] == "authority"
        at.sign_in("authority")
        looked = at.post("/api/dry-run", draft).json()
        assert (looked["needs"], looked["recipients"]) == ("second-person", [])
        assert looked["withheld"] == [{"agency": "peshmerga", "reason": "release.second-person-needed"}]


def test_if_the_decision_has_changed_meanwhile_nothing_is_written_and_the_new_one_is_shown() -> None:
    with room() as at:
        draft = worlds.spot(to=(PESHMERGA,))
        looked = at.post("/api/dry-run", draft).json()
        at.world.clock.advance(31 * 24 * 3600)  # the standing rule is over
        late = msgspec.structs.replace(draft, event_time=None)
        assert problem(at.post("/api/dry-run", late))[1] == "session.needed"
        assert at.sign_in().status_code == 200
        answer = at.post("/api/records", {"draft": draft, "digest": looked["digest"]})
        assert problem(answer) == (409, "release.changed", None)
        assert answer.json()["dry_run"] == at.post("/api/dry-run", draft).json()
        assert answer.json()["dry_run"]["needs"] == "authority"
        assert at.world.records(ARMY, "spot") == []
        again = at.post("/api/records", {"draft": draft, "digest": answer.json()["dry_run"]["digest"]})
        assert again.status_code == 201
        assert again.json()["row"]["release"] == []


def test_a_digest_of_another_draft_is_not_good_for_this_one() -> None:
    with room() as at:
        looked = at.post("/api/dry-run", worlds.spot("One.", to=(PESHMERGA,))).json()
        answer = at.post("/api/records", {"draft": worlds.spot("Two.", to=(PESHMERGA,)), "digest": looked["digest"]})
        assert problem(answer)[:2] == (409, "release.changed")


def test_the_same_key_gives_the_same_answer_and_makes_nothing_twice() -> None:
    with room() as at:
        draft = worlds.spot(to=(PESHMERGA,))
        first, second = at.publish(draft, "key-12345"), at.publish(draft, "key-12345")
        assert (first.status_code, first.content) == (second.status_code, second.content)
        assert len(at.world.records(ARMY, "spot")) == 1
        assert at.get("/api/links")["mine"]["pending"] == 1
        at.world.reopen(ARMY)
        again = browser(at.world, ARMY)
        again.client.cookies, again.csrf = at.client.cookies, at.csrf
        assert again.publish(draft, "key-12345").json()["row"]["id"] == first.json()["row"]["id"]
        assert problem(again.publish(worlds.spot("Other."), "key-12345")) == (409, "request.reused", None)
        assert len(at.world.records(ARMY, "spot")) == 1


def test_another_account_may_use_the_same_key() -> None:
    with room() as at:
        account(at.world, ARMY, "second")
        at.publish(worlds.spot("One."), "key-12345")
        at.sign_in("second")
        assert at.publish(worlds.spot("Two."), "key-12345").status_code == 201
        assert len(at.world.records(ARMY, "spot")) == 2


def test_a_next_version_follows_the_one_that_was_read() -> None:
    with room() as at:
        first = at.publish(worlds.spot("One.")).json()["row"]
        second = dictionary(worlds.spot("Two.")) | {"previous": {"id": first["id"], "version": 1}}
        assert at.publish(second).json()["row"]["version"] == 2
        third = dictionary(worlds.spot("Three.")) | {"previous": {"id": first["id"], "version": 1}}
        assert problem(at.post("/api/dry-run", third)) == (409, "record.changed", None)


def test_nobody_writes_the_next_version_of_anothers_record() -> None:
    with room() as at:
        at.world.publish(PESHMERGA, worlds.spot("Theirs.", to=(ARMY,)))
        at.world.carry_all()
        (row,) = at.get("/api/feed")["rows"]
        draft = dictionary(worlds.spot("Mine.")) | {"previous": {"id": row["id"], "version": 1}}
        assert problem(at.post("/api/dry-run", draft)) == (409, "record.not-yours", None)


def test_a_desk_writes_up_to_its_ceiling() -> None:
    desk = msgspec.structs.replace(worlds.demo.founding(ARMY, "", worlds.DAWN).desks[0], ceiling=1)
    with room(changes={ARMY: {"desks": (desk,)}}) as at:
        assert at.publish(worlds.spot(level=1)).status_code == 201
        assert problem(at.post("/api/dry-run", worlds.spot(level=2))) == (400, "label.ceiling", "label.level")


def test_a_desk_that_writes_higher_than_it_reads_is_told_that_it_is_written() -> None:
    """Named test: the record was written and sent, and the desk was told that there is no such record."""
    with two_desks() as world:
        account(world, PESHMERGA, "post", POST)
        at = browser(world, PESHMERGA)
        at.sign_in("post")
        answer = at.publish(worlds.spot("For the watch.", level=3), "key-12345")
        assert answer.status_code == 201
        row = answer.json()["row"]
        assert (row["n"], row["words"], row["version"]) == (0, "For the watch.", 1)
        assert at.get("/api/feed") == {"rows": [], "next": None, "last": 0}
        assert at.publish(worlds.spot("For the watch.", level=3), "key-12345").json() == answer.json()


def test_a_plan_is_proposed_and_answered_from_the_page() -> None:
    with small_world((COMMAND, ARMY, PESHMERGA)) as world:
        for agency in (ARMY, PESHMERGA):
            account(world, agency)
        army, peshmerga = browser(world, ARMY), browser(world, PESHMERGA)
        army.sign_in()
        peshmerga.sign_in()
        world.carry_all()
        claim = army.publish(worlds.claim(to=(PESHMERGA,))).json()["row"]
        assert (claim["plan"]["state"], claim["plan"]["required"][0]["answer"]) == ("proposed", "none")
        world.carry_all()
        (seen,) = peshmerga.get("/api/feed")["rows"]
        assert seen["plan"]["answer_wanted"]
        answer = worlds.concurrence(seen["id"], seen["plan"]["proposal"], to=(ARMY,))
        assert peshmerga.publish(answer).status_code == 201
        stale = worlds.concurrence(seen["id"], "0" * 64, to=(ARMY,))
        assert problem(peshmerga.post("/api/dry-run", stale)) == (409, "plan.changed", None)
        assert problem(army.post("/api/dry-run", worlds.concurrence(claim["id"], claim["plan"]["proposal"])))[1] == (
            "plan.not-asked"
        )
        world.carry_all()
        assert army.get(f"/api/records/{claim['id']}")["row"]["plan"]["state"] == "agreed"
