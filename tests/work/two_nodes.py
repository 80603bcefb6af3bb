"""An agency with two nodes, in tests: persons with the right to release at either, and a link between them that a test cuts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tansiq.ids import AgencyId, CentreId
from tests import persons, worlds
from tests.persons import Person
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
MOSUL = AgencyId("army-mosul")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with two(tmp_path) as made:
        yield made


@pytest.fixture
def here(world: World) -> Person:
    return persons.authority(world, ARMY, "here")


@pytest.fixture
def there(world: World) -> Person:
    return at(world, KIRKUK, "there")


def two(folder: Path, seed: str = "0") -> World:
    """The army with a second node, and two others; no rule of the army speaks."""
    agencies = (ARMY, PESHMERGA, COMMAND)
    world = worlds.found(folder, agencies, seed=seed, changes={ARMY: {"rules": ()}})
    world.admit(ARMY, KIRKUK, folder, CentreId("kirkuk"))
    world.carry_all()
    return world


def at(world: World, node: AgencyId, name: str) -> Person:
    """A person at a further node; the administrator brings the root's key on a stick, for the moment."""
    stick = world[ARMY].folder / "keys" / "root.pem"
    there = world[node].folder / "keys" / "root.pem"
    shutil.copy(stick, there)
    person = persons.authority(world, node, name)
    there.unlink()
    world.reopen(node)
    world.carry_all()
    return person
