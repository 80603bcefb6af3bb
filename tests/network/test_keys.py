"""Which key may sign what, for whom, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tansiq.ids import AgencyId, KeyId, NodeId
from tansiq.network.directory import Directory
from tests.network.logs import (
    ARMY,
    GUARD,
    NOW,
    ROOTS,
    key,
    known,
    signer,
)
from tests.refusals import refused

RELEASE, NODE = signer("release"), signer("node")


def certified(**change: Any) -> Directory:
    log = known().say(GUARD, "key", key(RELEASE, "release", **change))
    return log.say(GUARD, "key", key(NODE, "node", node="guard", **change)).directory


def test_a_release_key_signs_copies_and_a_node_key_signs_for_its_node() -> None:
    directory = certified()
    assert directory.copy_key(GUARD, "spot", RELEASE.key_id, NOW) == RELEASE.public
    assert directory.node_key(NodeId("guard"), NODE.key_id, NOW) == NODE.public
    for kind in ("spot", "agency", "key", "desk"):
        assert directory.copy_key(GUARD, kind, ROOTS[GUARD].key_id, NOW) == ROOTS[GUARD].public


@pytest.mark.parametrize(
    ("owner", "kind", "by"),
    [
        (GUARD, "spot", NODE.key_id),
        (GUARD, "spot", ROOTS[ARMY].key_id),
        (GUARD, "spot", KeyId("0" * 64)),
        (ARMY, "spot", RELEASE.key_id),
        (AgencyId("nobody"), "spot", RELEASE.key_id),
        (GUARD, "agency", RELEASE.key_id),
        (GUARD, "key", RELEASE.key_id),
        (GUARD, "desk", RELEASE.key_id),
    ],
)
def test_no_other_key_signs_a_copy(owner: AgencyId, kind: str, by: KeyId) -> None:
    with refused("frame.key"):
        certified().copy_key(owner, kind, by, NOW)


def test_no_other_key_signs_for_a_node_and_no_other_node_is_there() -> None:
    for by in (RELEASE.key_id, ROOTS[GUARD].key_id, KeyId("0" * 64)):
        with refused("frame.key"):
            certified().node_key(NodeId("guard"), by, NOW)
    with refused("peer.refused"):
        certified().node_key(NodeId("army"), NODE.key_id, NOW)


@pytest.mark.parametrize(
    ("after_s", "good"),
    [(-0.001, False), (0, True), (86_399.999, True), (86_400, False), (10**9, False), (-(10**9), False)],
)
def test_a_key_is_good_from_its_first_to_before_its_last_instant(after_s: float, good: bool) -> None:
    at = NOW + timedelta(seconds=after_s)
    for ask in (
        lambda: certified().copy_key(GUARD, "spot", RELEASE.key_id, at),
        lambda: certified().node_key(NodeId("guard"), NODE.key_id, at),
    ):
        if good:
            assert len(ask()) == 32
        else:
            with refused("frame.key"):
                ask()


@pytest.mark.parametrize("ago", [-1, 0, 1])
def test_a_revoked_key_is_refused_whatever_date_a_copy_bears(ago: int) -> None:
    directory = certified(revoked_at=NOW + timedelta(days=ago))
    for at in (NOW, NOW + timedelta(hours=1)):
        with refused("frame.key"):
            directory.copy_key(GUARD, "spot", RELEASE.key_id, at)
    assert directory.nodes() == ()
