"""The network of the twin worlds, founded once and copied for every day.

Five nodes: the army's two (Makhmur with its watch, its cell and its post; Kirkuk with a desk of low clearance), the Peshmerga, the
command between them, the ministry. Groups of the army's that its low desks may not see; two reports of the ministry's that the
army alone was given; accounts for all who look on, and persons who may release.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from argon2 import PasswordHasher

from tansiq.clock import ManualClock
from tansiq.config import Config, ExchangeSettings
from tansiq.demo.network import DESKS
from tansiq.ids import AgencyId, CentreId, DeskId, SeededEntropy
from tansiq.kinds.draft import Draft
from tansiq.kinds.network import Desk
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tansiq.network.admission import NewNode
from tansiq.network.founding import Founding
from tansiq.node import Node
from tansiq.records.content import Status
from tansiq.records.log import Stored
from tests import persons, worlds
from tests.exchange.hostile import SHM
from tests.persons import PASSWORD
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, COMMAND, MAKHMUR, MINISTRY, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
WATCH, CELL, POST = DeskId("army.watch"), DeskId("army.cell"), DeskId("army.post")
AGENCIES = (COMMAND, ARMY, PESHMERGA, MINISTRY)
SEATS = ((PESHMERGA, "peshmerga.watch"), (ARMY, POST), (KIRKUK, "army-kirkuk.watch"), (COMMAND, "joint-command.watch"))
"""Where somebody looks on: an officer, and beside him somebody with the administrator's role alone."""
PEOPLE = ("chief", "deputy", "third")
GROUPS: dict[str, tuple[tuple[AgencyId, ...], ...]] = {
    "others": ((MINISTRY,),),
    "left": ((PESHMERGA, MINISTRY), (MINISTRY,)),
    "all": ((PESHMERGA, MINISTRY),),
}
"""Who is in each of the army's groups, version by version."""
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
"""What tests guess they guess often."""
USED = 1_000
"""More than the idempotency keys that founding has used."""
LOW, HIGH = "From the ministry, low.", "From the ministry, high."


def group(world: World, name: str, members: Iterable[AgencyId], key: str, before: Stored | None = None) -> Stored:
    """Write who is in a group: at a level that no low desk reads."""
    body = worlds.raw({"group": name, "title": {"en": f"zilzal {name}"}, "members": sorted(members)})
    said = Draft(kind="group", status=Status.EXERCISE, label=worlds.label(level=2), body=body)
    return world.publish(ARMY, worlds.after(before, said) if before else said, may_release=True, key=key)


@contextmanager
def world(seed: str) -> Iterator[World]:
    """A world of its own on a copy of the template."""
    base, specs, configs, at = _template()
    with tempfile.TemporaryDirectory(dir=SHM) as name, World(ManualClock(at), seed=seed, _keys=USED) as made:
        for agency, config in configs.items():
            folder = Path(name) / agency
            shutil.copytree(base / agency, folder)
            made.specs[agency] = specs[agency]
            made.nodes[agency] = Node(config, folder, made.clock, SeededEntropy(f"{seed} {agency} day"))
        yield made


@cache
def _template() -> tuple[Path, dict[AgencyId, Founding | NewNode], dict[AgencyId, Config], datetime]:
    kept = tempfile.TemporaryDirectory(prefix="tansiq-twins-", dir=SHM)
    atexit.register(kept.cleanup)
    base = Path(kept.name)
    desks = (_desk(WATCH, 3), _desk(CELL, 3), _desk(POST, 1))
    with worlds.found(base, AGENCIES, seed="template", changes={ARMY: {"desks": desks}}) as made:
        made.admit(ARMY, KIRKUK, base, CentreId("kirkuk"), clearance=1, caveats=())
        for agency in (*AGENCIES, KIRKUK):
            if agency != ARMY:
                made.carry(ARMY, agency)  # nobody else can tell of the further node
        made.carry_all()
        _fill(made)
        made.carry_all()
        configs = {agency: node.config for agency, node in made.nodes.items()}
        for end, other in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
            configs[end] = msgspec.structs.replace(
                configs[end], exchange=ExchangeSettings(through={str(other): str(COMMAND)})
            )
        return base, made.specs, configs, made.clock.now()


def _desk(name: DeskId, clearance: int) -> Desk:
    caveats = ("ORCON", "SOURCE", "PUBLIC") if clearance > 1 else ()
    return Desk(desk=name, names=DESKS[ARMY], centre=MAKHMUR, clearance=clearance, ceiling=3, caveats=caveats)


def _fill(made: World) -> None:
    for agency, desk in SEATS:
        for name, role in (("reader", Role.OFFICER), ("keeper", Role.ADMINISTRATOR)):
            made[agency].db.write(_account(name, DeskId(desk), role))
    for name in PEOPLE:
        persons.authority(made, ARMY, name, WATCH)
    for agency in (ARMY, *(agency for agency, _ in SEATS)):
        made[agency].db.write(lambda tx: tx.run("UPDATE account SET password = :cheap", {"cheap": CHEAP}))
    for name, versions in GROUPS.items():
        before = None
        for number, members in enumerate(versions):
            before = group(made, name, members, f"group {name} {number}", before)
    made.publish(ARMY, draft("hazard", (), 1))
    pair = [persons.authority(made, MINISTRY, name) for name in PEOPLE[:2]]
    made.publish(MINISTRY, worlds.spot(LOW, to=(ARMY,), level=0))
    high = made.publish(MINISTRY, worlds.spot(HIGH, to=(ARMY,), level=2))
    for person in pair:
        persons.approve(made, person, high.id)


def _account(name: str, desk: DeskId, role: Role) -> Any:
    return lambda tx: accounts.add(tx, name, desk, frozenset({role}), PASSWORD)
