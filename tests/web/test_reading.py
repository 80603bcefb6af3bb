"""What a desk reads: feed and pages, a record opened, ground, links, alarms. Not permitted looks exactly like not there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tansiq.geo.place import Place, Point
from tansiq.records.content import When
from tests import worlds
from tests.forces.samples import unit
from tests.picture.test_desks import POST, WATCH, two_desks
from tests.web.rooms import Browser, account, browser, problem, room
from tests.worlds import ARMY, COMMAND, DAWN, PESHMERGA


def test_the_feed_comes_newest_first_and_page_by_page() -> None:
    with room() as at:
        for number in range(5):
            at.world.publish(ARMY, worlds.spot(f"Number {number}"))
        feed = at.get("/api/feed?limit=2")
        assert ([row["n"] for row in feed["rows"]], feed["next"], feed["last"]) == ([5, 4], 4, 5)
        pages, before = [], feed["next"]
        while before is not None:
            page = at.get(f"/api/feed?limit=2&before={before}")
            pages.append([row["words"] for row in page["rows"]])
            before = page["next"]
        assert pages == [["Number 2", "Number 1"], ["Number 0"]]
        assert at.get("/api/feed")["next"] is None


def test_the_feed_can_be_asked_for_words_ground_kind_and_owner() -> None:
    with room() as at:
        at.world.publish(ARMY, worlds.spot("سيارتان قرب النقطة"))
        at.world.publish(ARMY, worlds.alert("Keep away from the wadi."))

        def found(query: str) -> list[str]:
            return [row["words"] for row in at.get(f"/api/feed?{query}")["rows"]]

        assert found("words=سيارت") == found("kind=spot") == ["سيارتان قرب النقطة"]
        assert found("words=KEEP%20wad") == ["Keep away from the wadi."]
        assert found("words=keep%20سيارت") == []
        assert len(found("box=35.8,43.5,35.9,43.6&owner=army&kind=spot&kind=alert")) == 2
        assert found("box=35.9,43.5,36,43.6") == found("owner=peshmerga") == []


def test_the_feed_can_be_asked_for_a_sector_and_a_time() -> None:
    with room((ARMY, PESHMERGA, COMMAND)) as at:
        night = When(start=DAWN - timedelta(hours=5), end=DAWN - timedelta(hours=3))
        at.world.publish(ARMY, worlds.spot("On the strip.", event_time=night))
        at.world.publish(ARMY, worlds.alert("Nowhere near.", place=Place(geometry=Point((50.0, 30.0)))))
        (strip,) = [each["id"] for each in at.get("/api/ground")["sectors"] if each["agency"] is None]

        def found(query: str) -> list[str]:
            return [row["words"] for row in at.get(f"/api/feed?{query}")["rows"]]

        assert found(f"sector={strip}") == found(f"sector={strip}&sector=none") == ["On the strip."]
        assert found("sector=none") == []
        assert found("from=2023-10-22T01:00:00Z&to=2023-10-22T01:30:00Z") == ["On the strip."]
        assert found("from=2023-10-22T02:00:01Z") == ["Nowhere near."]
        assert found("to=2023-10-22T04:59:59%2B03:00") == ["On the strip."]
        assert found("to=2023-10-21T23:59:59Z") == []


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("box=1,2,3", "place.unreadable"),
        ("box=a,b,c,d", "place.unreadable"),
        ("box=36,43,35,44", "place.out-of-range"),
        ("box=nan,43,35,44", "place.out-of-range"),
        ("words=" + "x" * 201, "request.malformed"),
        ("from=yesterday", "time.unreadable"),
        ("from=2023-10-22T06:00:00", "time.unreadable"),
        ("to=" + "2" * 41, "request.malformed"),
        ("to=0001-01-01T00:00:00%2B03:00", "time.impossible"),
        ("from=2023-10-22T06:00:00Z&to=2023-10-22T05:00:00Z", "time.impossible"),
    ],
)
def test_a_question_that_cannot_be_right_is_refused(query: str, code: str) -> None:
    with room() as at:
        assert problem(at.client.get(f"/api/feed?{query}"))[:2] == (400, code)


def test_a_row_is_what_the_description_says() -> None:
    with room() as at:
        at.world.publish(ARMY, worlds.spot("Seen.", to=(PESHMERGA,)))
        (row,) = at.get("/api/feed")["rows"]
        assert set(row) == {
            "n", "id", "version", "kind", "owner", "own", "desk", "status", "minimum", "recorded_at", "received_at",
            "event_time", "place", "sector", "level", "words", "category", "method", "source", "current", "plan", "joint",
            "release", "branch", "until", "over", "names", "recalled_at", "home", "orcon",
            "about",
        }  # fmt: skip
        assert (row["kind"], row["owner"], row["own"], row["words"]) == ("spot", "army", True, "Seen.")
        assert (row["category"], row["method"], row["status"], row["current"]) == (
            "post-empty",
            "person",
            "exercise",
            True,
        )
        assert row["place"]["geometry"] == {"type": "Point", "coordinates": [43.58, 35.81]}
        (delivery,) = row["release"]
        assert (delivery["agency"], delivery["state"], delivery["basis"]) == ("peshmerga", "pending", "standing")
        at.world.carry(ARMY, PESHMERGA)
        assert at.get("/api/feed")["rows"][0]["release"][0]["state"] == "received"


def test_a_row_tells_a_name_in_every_language_beside_the_words_that_are_searched() -> None:
    with room() as at:
        at.world.publish(ARMY, unit("1-bn", title={"ar": "فوج مخمور", "ckb": "فەوجی مەخموور"}))
        at.world.publish(ARMY, worlds.spot("No name."))
        spot_row, unit_row = at.get("/api/feed")["rows"]
        assert unit_row["names"] == {"ar": "فوج مخمور", "ckb": "فەوجی مەخموور", "en": ""}
        assert unit_row["words"] == "فوج مخمور / فەوجی مەخموور"
        assert spot_row["names"] is None


def test_a_record_opens_with_its_versions_and_exact_body() -> None:
    with room() as at:
        first = at.world.publish(ARMY, worlds.spot("First."))
        at.world.publish(ARMY, worlds.after(first, worlds.spot("Second.")))
        detail = at.get(f"/api/records/{first.id}")
        assert detail["body"]["activity"] == "Second."
        assert [(row["version"], row["current"]) for row in detail["versions"]] == [(1, False), (2, True)]
        assert detail["label"] == {"policy": "tansiq-1", "level": 0, "audience": []}
        assert detail["row"] == at.get("/api/feed")["rows"][0]
        assert [row["words"] for row in at.get("/api/feed")["rows"]] == ["Second."]


def test_a_plan_opens_with_its_answers_and_an_answer_with_its_plan() -> None:
    with room((COMMAND, ARMY, PESHMERGA)) as at:
        at.world.carry_all()
        claim = at.world.publish(ARMY, worlds.claim(to=(PESHMERGA,)))
        at.world.carry_all()
        held = at.world.records(PESHMERGA, "claim")[0]
        proposal = at.get(f"/api/records/{claim.id}")["row"]["plan"]["proposal"]
        at.world.publish(PESHMERGA, worlds.concurrence(held.id, proposal, to=(ARMY,)))
        at.world.carry_all()
        detail = at.get(f"/api/records/{claim.id}")
        assert detail["row"]["plan"]["state"] == "agreed"
        (answer,) = detail["answers"]
        assert (answer["kind"], answer["category"]) == ("concurrence", "concur")
        assert at.get(f"/api/records/{answer['id']}")["refs"] == [claim.id]


def test_a_record_opens_with_what_is_of_the_same_original_and_whether_it_is_second_hand() -> None:
    with room((COMMAND, ARMY, PESHMERGA)) as at:
        at.world.carry_all()
        ours = at.world.publish(ARMY, worlds.spot("Seen by us.", to=(PESHMERGA,)))
        at.world.carry_all()
        (held,) = (each.id for each in at.world.records(PESHMERGA, "spot"))
        made = worlds.spot("So we hear.", to=(ARMY,), derived_from=(held,))
        at.world.publish(PESHMERGA, made, may_release=True)
        at.world.carry_all()
        came = at.get("/api/feed?owner=peshmerga&kind=spot")["rows"][0]["id"]
        first, back = at.get(f"/api/records/{ours.id}"), at.get(f"/api/records/{came}")
        assert (first["second_hand"], first["same_origin"]) == (False, [came])
        assert (back["second_hand"], back["same_origin"]) == (True, [ours.id])


def test_of_one_origin_with_what_the_desk_does_not_see_is_as_of_none() -> None:
    with two_desks() as world:
        post, watch = post_and_watch(world)
        ours = world.publish(PESHMERGA, worlds.spot("Seen by us."))
        before = post.client.get(f"/api/records/{ours.id}")
        hidden = world.publish(PESHMERGA, worlds.spot("Summed up.", level=3, derived_from=(ours.id,)))
        assert post.client.get(f"/api/records/{ours.id}").content == before.content
        assert watch.client.get(f"/api/records/{ours.id}").json()["same_origin"] == [hidden.id]


def post_and_watch(world: worlds.World) -> tuple[Browser, Browser]:
    """The two desks of the Peshmerga, both signed in."""
    account(world, PESHMERGA, "post", POST)
    account(world, PESHMERGA, "watch", WATCH)
    desks = browser(world, PESHMERGA), browser(world, PESHMERGA)
    for desk, name in zip(desks, ("post", "watch"), strict=True):
        assert desk.sign_in(name).status_code == 200
    return desks


def test_a_record_that_is_not_for_this_desk_is_answered_as_one_that_is_not_there() -> None:
    with two_desks() as world:
        post, watch = post_and_watch(world)
        hidden = world.publish(PESHMERGA, worlds.spot("Hidden.", level=3))
        assert watch.client.get(f"/api/records/{hidden.id}").status_code == 200
        there, nowhere = (post.client.get(f"/api/records/{name}") for name in (hidden.id, hidden.id[::-1]))
        assert problem(there) == (404, "record.not-found", None)
        assert there.content == nowhere.content
        assert there.headers == nowhere.headers
        draft = worlds.spot(refs=(hidden.id,))
        assert problem(post.post("/api/dry-run", draft)) == (404, "record.not-found", "refs")
        taken_over = worlds.after(hidden, worlds.spot("Mine now."))
        assert problem(post.post("/api/dry-run", taken_over)) == (404, "record.not-found", None)


def test_two_desks_of_one_agency_each_have_their_own_numbers() -> None:
    with two_desks() as world:
        post, watch = post_and_watch(world)
        for level in (3, 0, 3, 0):
            world.publish(PESHMERGA, worlds.spot(f"Level {level}", level=level))
        assert [row["n"] for row in watch.get("/api/feed")["rows"]] == [4, 3, 2, 1]
        feed = post.get("/api/feed")
        assert ([row["n"] for row in feed["rows"]], feed["last"], feed["next"]) == ([2, 1], 2, None)


def test_the_ground_is_told_with_its_holders() -> None:
    with room((COMMAND, ARMY, PESHMERGA)) as at:
        ground = at.get("/api/ground")
        assert {sector["id"]: sector["agency"] for sector in ground["sectors"]} == {
            "makhmur-plain": "army",
            "makhmur-between": None,
            "qarachogh": "peshmerga",
        }
        assert ground["centre"]["id"] == "makhmur"
        assert [agency["id"] for agency in ground["agencies"] if agency["self"]] == ["army"]
        assert {agency["id"]: agency["parents"] for agency in ground["agencies"]}["army"] == ["joint-command"]
        assert ground["seams"][0]["line"]["type"] == "LineString"
        seats = {desk["id"]: (desk["agency"], set(desk)) for desk in ground["desks"]}
        assert seats["peshmerga.watch"] == ("peshmerga", {"id", "names", "agency"}), (
            "who sits there, not what it may read"
        )


def test_links_tell_how_old_both_pictures_are_and_what_is_on_its_way() -> None:
    with room() as at:
        (link,) = at.get("/api/links")["links"]
        assert (link["agency"], link["state"], link["picture_age_s"], link["pending"]) == (
            "peshmerga",
            "silent",
            None,
            0,
        )
        at.world.publish(ARMY, worlds.spot(to=(PESHMERGA,)))
        assert at.get("/api/links")["mine"] == {"pending": 1, "sent": 0, "received": 0, "seen": 0}
        at.world.carry_all()
        at.world.clock.advance(10)
        (link,) = at.get("/api/links")["links"]
        assert (link["state"], link["picture_age_s"], link["their_picture_age_s"]) == ("live", 10.0, 10.0)
        assert at.get("/api/links")["mine"] == {"pending": 0, "sent": 0, "received": 1, "seen": 0}
        for passed, state in ((6, "stale"), (105, "silent")):
            at.world.clock.advance(passed)
            assert at.get("/api/links")["links"][0]["state"] == state
        at.world[ARMY].exchange.failed(worlds.NodeId(PESHMERGA), "peer.unreachable")
        assert at.get("/api/links")["links"][0]["last_error"] == "peer.unreachable"


def test_a_link_with_a_fault_is_never_called_live() -> None:
    with room() as at:
        at.world.carry_all()
        assert at.get("/api/links")["links"][0]["state"] == "live"
        at.world[ARMY].exchange.failed(worlds.NodeId(PESHMERGA), "frame.chain")
        assert at.get("/api/links")["links"][0]["state"] == "stale"


def test_an_alarm_is_acknowledged_once_for_this_desk() -> None:
    with two_desks() as world:
        post, watch = post_and_watch(world)
        world.publish(ARMY, worlds.alert("Keep away.", to=(PESHMERGA,)))
        world.carry(ARMY, PESHMERGA)
        (alarm,) = watch.get("/api/alarms")["alarms"]
        assert (alarm["cause"], alarm["words"], alarm["acknowledged"]) == ("alert", "Keep away.", None)
        done = watch.post(f"/api/alarms/{alarm['id']}/acknowledge")
        assert (done.status_code, done.json()["acknowledged"]["desk"]) == (200, WATCH)
        assert watch.get("/api/alarms")["alarms"] == [done.json()]
        assert post.get("/api/alarms")["alarms"][0]["acknowledged"] is None
        world.clock.advance(9)
        assert watch.post(f"/api/alarms/{alarm['id']}/acknowledge").json() == done.json()


def test_an_own_record_tells_from_what_it_was_made_and_a_copy_of_it_tells_nobody() -> None:
    with room() as at:
        at.world.publish(PESHMERGA, worlds.spot("The original.", to=(ARMY,)))
        at.world.carry_all()
        (source,) = at.world.records(ARMY, "spot")
        made = at.world.publish(ARMY, worlds.alert("Made from it.", to=(PESHMERGA,), derived_from=(source.id,)))
        assert at.get(f"/api/records/{made.id}")["derived_from"] == [source.id]
        at.world.publish(ARMY, worlds.after(made, worlds.alert("The next version.", to=(PESHMERGA,))))
        assert at.get(f"/api/records/{made.id}")["derived_from"] == [source.id], "a next version keeps it, unsaid"
        assert at.get(f"/api/records/{source.id}")["derived_from"] == []
        at.world.carry_all()
        copy = at.world.records(PESHMERGA, "alert")[0]
        account(at.world, PESHMERGA)
        there = browser(at.world, PESHMERGA)
        assert there.sign_in().status_code == 200
        assert there.get(f"/api/records/{copy.id}")["derived_from"] == []


def test_from_what_a_desk_does_not_see_nothing_was_made_before_its_eyes() -> None:
    """An own record made from an unseen one is answered as one that was made from nothing."""
    with two_desks() as world:
        hidden = world.publish(PESHMERGA, worlds.spot("Hidden.", level=3))
        post, watch = post_and_watch(world)
        draft = worlds.spot("Of it.", derived_from=(hidden.id,))
        assert problem(post.post("/api/dry-run", draft)) == (404, "record.not-found", "derived_from")
        made = world.publish(PESHMERGA, draft, desk=WATCH)
        assert watch.get(f"/api/records/{made.id}")["derived_from"] == [hidden.id]
        assert post.get(f"/api/records/{made.id}")["derived_from"] == []
