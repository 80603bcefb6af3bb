"""Who stands where, over the interface: pages, filters, and the form that the description gives."""

from __future__ import annotations

from tests.forces.samples import post, unit
from tests.web.rooms import room
from tests.worlds import ARMY


def test_forces_come_page_by_page_and_by_what_is_asked() -> None:
    with room() as at:
        for number in range(3):
            at.world.publish(ARMY, post(f"hill-{number}"))
        at.world.publish(ARMY, unit())
        assert [each["slug"] for each in at.get("/api/forces")["forces"]] == ["2-bn", "hill-2", "hill-1", "hill-0"]
        page = at.get("/api/forces?kind=post&limit=2")
        assert ([each["slug"] for each in page["forces"]], page["next"]) == (["hill-2", "hill-1"], 2)
        rest = at.get(f"/api/forces?kind=post&limit=2&before={page['next']}")
        assert ([each["slug"] for each in rest["forces"]], rest["next"]) == (["hill-0"], None)
        assert at.get("/api/forces?owner=peshmerga")["forces"] == []
        assert [each["slug"] for each in at.get("/api/forces?words=bn")["forces"]] == ["2-bn"]


def test_a_standing_is_what_the_description_says() -> None:
    with room() as at:
        at.world.publish(ARMY, post(title={"en": "Hill post"}, strength="11-30"))
        (held,) = at.get("/api/forces")["forces"]
        assert set(held) == {
            "n", "id", "version", "kind", "owner", "own", "desk", "status", "level", "method", "recorded_at", "received_at",
            "place", "slug", "names", "state", "category", "branch", "strength", "agencies", "joint", "sectors", "observes",
            "changes_at", "body",
        }  # fmt: skip
        assert (held["kind"], held["category"], held["state"], held["observes"]) == (
            "post",
            "observation",
            "standing",
            "unknown",
        )
        assert held["names"] == {"ar": "", "ckb": "", "en": "Hill post"}
        assert held["body"]["max_distance_m"] == 3_000
