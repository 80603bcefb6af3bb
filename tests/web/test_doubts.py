"""What came under a stolen key, at a desk: seen as far as it may see, judged, and recalled as one act."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from tansiq.ids import AgencyId, KeyId
from tansiq.network.accounts import Role
from tests import worlds
from tests.exchange.hostile import small_world
from tests.web.rooms import Browser, account, browser, problem
from tests.worlds import ARMY, PESHMERGA, World

DOUBTFUL = "/api/release/doubtful"


def stolen(world: World, agency: AgencyId, since: datetime) -> KeyId:
    """The agency says that its release key was in other hands since then; both know it."""
    node = world[agency]
    key = node.keyring.signer("release").key_id
    node.keys.revoke(key, since, "administrator")
    world.carry_all()
    return key


def authority(world: World, agency: AgencyId) -> Browser:
    account(world, agency, "chief", None, Role.OFFICER, Role.RELEASE_AUTHORITY)
    at = browser(world, agency)
    assert at.sign_in("chief").status_code == 200
    return at


def test_what_was_released_under_a_stolen_key_is_recalled_as_one_act() -> None:
    with small_world() as world:
        before = world.publish(ARMY, worlds.spot("Before.", to=(PESHMERGA,)))
        world.carry_all()
        world.clock.advance(60)
        since = world.clock.now()
        two = [world.publish(ARMY, worlds.spot(words, to=(PESHMERGA,))).id for words in ("One.", "Two.")]
        world.carry_all()
        at = authority(world, ARMY)
        assert at.get(DOUBTFUL) == {"keys": []}
        key = stolen(world, ARMY, since)
        (found,) = at.get(DOUBTFUL)["keys"]
        assert (found["key_id"], found["agency"], sorted(found["mine"]), found["theirs"]) == (
            key,
            ARMY,
            sorted(two),
            [],
        )
        first, again = (
            at.post(f"{DOUBTFUL}/take-back", {"key_id": key}, key="one act of one person") for _ in range(2)
        )
        assert (sorted(first.json()["records"]), again.json()["records"]) == (sorted(two), [])
        assert at.get(DOUBTFUL) == {"keys": []}
        world.carry_all()
        assert {world.deliveries(ARMY, record)[PESHMERGA] for record in two} == {"recalled"}
        assert world.deliveries(ARMY, before.id)[PESHMERGA] == "received"


def test_who_received_it_sees_it_and_says_how_sure_he_is() -> None:
    with small_world() as world:
        since = world.clock.now()
        world.publish(ARMY, worlds.spot("In doubt.", to=(PESHMERGA,)))
        world.carry_all()
        (copy,) = world.records(PESHMERGA, "spot")
        key = stolen(world, ARMY, since)
        at = authority(world, PESHMERGA)
        (found,) = at.get(DOUBTFUL)["keys"]
        assert (found["mine"], found["theirs"], found["judged"]) == ([], [copy.id], [])
        body = {"verdict": "evaluation", "reliability": "F", "credibility": 6}
        spot = worlds.spot()
        said = replace(spot, kind="assessment", body=worlds.raw(body), refs=(copy.id,), event_time=None, place=None)
        world.publish(PESHMERGA, said)
        assert at.get(DOUBTFUL)["keys"][0]["judged"] == [copy.id]
        assert at.post(f"{DOUBTFUL}/take-back", {"key_id": key}).json() == {"records": []}, (
            "another's is not ours to recall"
        )
        assert world.row(PESHMERGA, copy.id)


def test_an_officer_sees_what_his_desk_may_see_and_recalls_nothing() -> None:
    with small_world() as world:
        since = world.clock.now()
        shown = world.publish(ARMY, worlds.spot("Low.", to=(PESHMERGA,)))
        world.carry_all()
        key = stolen(world, ARMY, since)
        account(world, ARMY)
        at = browser(world, ARMY)
        assert at.sign_in().status_code == 200
        assert at.get(DOUBTFUL)["keys"][0]["mine"] == [shown.id]
        assert problem(at.post(f"{DOUBTFUL}/take-back", {"key_id": key})) == (409, "release.authority-needed", None)
