"""What two roots' words on a hosted desk give, and that nothing less gives it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import AgencyId, DeskId, NodeId
from tansiq.kinds import network as kinds
from tansiq.kinds import registry
from tansiq.network import hosting as hosts
from tansiq.network.directory import Directory
from tests.network.logs import ARMY, COMMAND, GUARD, NOW, Log, agency, desk, key, signer
from tests.refusals import refused

WATCH, NODE = DeskId("guard.watch"), NodeId("army-1")
DESK_KEY = signer("guard desk")
LATER = NOW + timedelta(hours=1)


def hosting(**change: Any) -> kinds.Hosting:
    fields: dict[str, Any] = {
        "guest": GUARD,
        "desk": WATCH,
        "host": ARMY,
        "node": NODE,
        "key_id": DESK_KEY.key_id,
        "valid_from": NOW,
        "valid_until": NOW + timedelta(hours=12),
        "release_kinds": ("spot",),
        "release_level": 1,
    }
    return kinds.Hosting(**fields | change)


def known() -> Log:
    """Army with a node, guard with a desk and its key, command; nothing is hosted."""
    log = Log()
    for each in (ARMY, GUARD, COMMAND):
        log.say(each, "agency", agency(each))
    log.say(ARMY, "key", key(signer("army node"), "node", node=NODE))
    log.say(GUARD, "desk", desk(WATCH))
    return log.say(GUARD, "key", key(DESK_KEY, "desk", desk=WATCH, node=NODE))


def agreed(log: Log | None = None, **change: Any) -> Log:
    return (log or known()).say(GUARD, "hosting", hosting(**change)).say(ARMY, "hosting", hosting(**change))


def gives(directory: Directory, at: Any = LATER) -> tuple[bool, ...]:
    """All that a hosting gives, each on its own."""
    try:
        may = directory.copy_key(GUARD, "spot", DESK_KEY.key_id, at) == DESK_KEY.public
    except Exception:
        may = False
    return (
        directory.hosting(WATCH, NODE, at) is not None,
        directory.guests(NODE, at) == {GUARD},
        directory.nodes_for(GUARD, at) == (NODE,),
        may,
    )


NOTHING = (False, False, False, False)


def test_two_roots_that_say_the_same_bytes_give_a_hosting() -> None:
    directory = agreed().directory
    assert gives(directory) == (True, True, True, True)
    assert directory.spoken_for(NODE) == {ARMY, GUARD}
    assert directory.standing(COMMAND, LATER)[GUARD]


@pytest.mark.parametrize(
    "log",
    [
        known(),
        known().say(GUARD, "hosting", hosting()),
        known().say(ARMY, "hosting", hosting()),
        known().say(GUARD, "hosting", hosting()).say(COMMAND, "hosting", hosting()),
        known().say(GUARD, "hosting", hosting()).say(ARMY, "hosting", hosting(), by=signer("army release")),
        known().say(GUARD, "hosting", hosting(), by=DESK_KEY).say(ARMY, "hosting", hosting()),
        known().say(GUARD, "hosting", hosting()).say(ARMY, "hosting", hosting(release_kinds=("spot", "claim"))),
        agreed(guest=ARMY),
        agreed(host=GUARD),
        agreed(node=NodeId("nobody")),
        agreed(key_id=signer("another").key_id),
        agreed(desk="army.watch"),
        agreed(ended_at=NOW),
        agreed(valid_from=NOW.replace(tzinfo=None)),
    ],
    ids=[
        "nothing said",
        "guest alone",
        "host alone",
        "a third party agrees",
        "not the host's root",
        "not the guest's root",
        "not the same bytes",
        "its own guest",
        "its own host",
        "no such node",
        "a key that nobody certified",
        "no desk of the guest",
        "ended in the same breath",
        "no zone",
    ],
)
def test_anything_less_gives_nothing(log: Log) -> None:
    directory = log.directory
    assert gives(directory) == NOTHING
    assert directory.spoken_for(NODE) == {ARMY}


def test_two_agencies_cannot_agree_on_a_third_ones_node() -> None:
    log = known().say(COMMAND, "key", key(signer("command node"), "node", node=NodeId("command-1")))
    directory = agreed(log, node="command-1").directory
    assert directory.spoken_for(NodeId("command-1")) == {COMMAND}
    assert directory.nodes_for(GUARD, LATER) == ()


@pytest.mark.parametrize("by", [GUARD, ARMY])
@pytest.mark.parametrize("change", [{"ended_at": LATER}, {"valid_until": NOW + timedelta(days=9)}])
def test_either_side_alone_ends_it_by_saying_something_else(by: AgencyId, change: dict[str, Any]) -> None:
    directory = agreed().say(by, "hosting", hosting(**change)).directory
    assert gives(directory) == NOTHING
    assert directory.hostings.lapsed(NODE, LATER) == {GUARD}
    assert not directory.standing(COMMAND, LATER)[GUARD], "a copy for it could not be sent anywhere"


@given(st.integers(-48, 48))
def test_it_holds_between_its_two_instants_and_not_a_moment_longer(hours: int) -> None:
    at = NOW + timedelta(hours=hours)
    inside = 0 <= hours < 12
    assert gives(agreed().directory, at) == (inside,) * 4


def test_the_desks_key_releases_the_kinds_that_were_named_takes_back_and_nothing_else() -> None:
    directory = agreed().directory
    for kind in ("spot", "recall"):
        assert directory.copy_key(GUARD, kind, DESK_KEY.key_id, LATER) == DESK_KEY.public
    for kind in sorted({*registry.KINDS} - {"spot"}):
        with refused("frame.key"):
            directory.copy_key(GUARD, kind, DESK_KEY.key_id, LATER)
    with refused("frame.key"):
        directory.copy_key(ARMY, "spot", DESK_KEY.key_id, LATER)
    assert directory.release_limit(DESK_KEY.key_id) == 1


def test_a_key_that_the_guests_root_has_revoked_releases_nothing_though_the_hosting_stands() -> None:
    gone = key(DESK_KEY, "desk", desk=WATCH, node=NODE, revoked_at=NOW)
    with refused("frame.key"):
        agreed().say(GUARD, "key", gone).directory.copy_key(GUARD, "spot", DESK_KEY.key_id, LATER)


def test_a_hosting_asks_for_no_level_that_needs_two_persons() -> None:
    with refused("body.invalid", "body.release_level"):
        registry.read("hosting", registry.write(hosting(release_level=2)))


def test_the_rules_of_a_hosted_desk_are_what_its_guests_root_said_and_end_with_it() -> None:
    for rule in hosts.rules(hosting(release_kinds=("spot", "claim")), [ARMY, COMMAND]):
        assert (rule.valid_from, rule.valid_until, rule.max_level) == (NOW, NOW + timedelta(hours=12), 1)
        assert rule.approvals == 1
        assert set(rule.kinds) <= ({"spot", "claim"} if rule.purpose == "standing" else {"claim"})
    (only,) = hosts.rules(hosting(release_level=0), [ARMY])
    assert only.purpose == "standing"


def test_what_version_one_said_of_a_hosting_lets_nothing_leave() -> None:
    old = {name: value for name, value in msgspec.to_builtins(hosting()).items() if not name.startswith("release")}
    raw = msgspec.json.encode(old)
    directory = known().say(GUARD, "hosting", raw).say(ARMY, "hosting", raw).directory
    assert directory.hosting(WATCH, NODE, LATER) is not None
    with refused("frame.key"):
        directory.copy_key(GUARD, "spot", DESK_KEY.key_id, LATER)


def test_fields_that_nobody_here_knows_are_part_of_what_was_agreed() -> None:
    said = msgspec.to_builtins(hosting())
    log = known().say(GUARD, "hosting", msgspec.json.encode(said | {"tomorrow": 1}))
    assert gives(log.say(ARMY, "hosting", msgspec.json.encode(said)).directory) == NOTHING
    both = msgspec.json.encode(said | {"tomorrow": 1})
    assert gives(known().say(GUARD, "hosting", both).say(ARMY, "hosting", both).directory) == (True,) * 4
