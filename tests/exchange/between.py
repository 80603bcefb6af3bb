"""A line of three nodes whose ends never meet: the army and the peshmerga, and the command between them; the ministry stands by."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest

from tansiq.config import ExchangeSettings
from tansiq.errors import Fault
from tansiq.exchange.courier import Courier
from tansiq.exchange.sealed import Fetch, Parcel
from tansiq.ids import AgencyId, NodeId, sha256
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

A, B, C, D = NodeId(ARMY), NodeId(COMMAND), NodeId(PESHMERGA), NodeId(MINISTRY)
LINE = (ARMY, COMMAND, PESHMERGA, MINISTRY)


@contextmanager
def line(**more: Any) -> Iterator[World]:
    """Four nodes; the two at the ends reach each other through the command."""
    with small_world(LINE, **more) as world:
        ends(world)
        yield world


def ends(world: World) -> None:
    for end, other in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
        exchange = ExchangeSettings(through={other: COMMAND})
        world[end].config = msgspec.structs.replace(world[end].config, exchange=exchange)


def courier(world: World, end: AgencyId) -> Courier:
    found = world[end].courier(B)
    assert found is not None
    return found


def made(world: World, sender: AgencyId, recipient: AgencyId) -> bytes:
    """A parcel of one node for another."""
    found = courier(world, sender).due(NodeId(recipient))
    assert found is not None
    return found[0]


def hand(world: World, sender: AgencyId, recipient: AgencyId, data: bytes) -> None:
    world[COMMAND].depot.hand(NodeId(sender), msgspec.json.encode(Parcel(NodeId(recipient), data)))


def fetched(world: World, recipient: AgencyId, *taken: bytes) -> bytes | None:
    digests = tuple(sha256(each) for each in taken)
    return world[COMMAND].depot.fetch(NodeId(recipient), Fetch(digests)).data


def code_of(refuses: Any) -> str:
    with pytest.raises(Fault) as refusal:
        refuses()
    return refusal.value.code


def through(world: World, sender: AgencyId, recipient: AgencyId) -> None:
    """One parcel, all the way."""
    data = made(world, sender, recipient)
    hand(world, sender, recipient, data)
    assert fetched(world, recipient) == data
    assert world.read_bundle(recipient, data).fault is None
    assert fetched(world, recipient, data) is None
