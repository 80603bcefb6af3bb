"""Seeded worlds in which one agency has two nodes: any order of writing, recalling, carrying, cutting and restarting, then healing.

After healing both nodes hold the agency's whole content and every copy made for it, the same bytes; nothing of its content is with
anybody else; only the home of a record has gone on with it. The mutants at the end show that this would be seen.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.exchange import aside, outbox
from tansiq.ids import AgencyId, CentreId
from tansiq.network.directory import Directory
from tansiq.node import PROJECTIONS
from tansiq.records import log
from tansiq.records.log import Stored
from tansiq.records.writing import Writing
from tansiq.work.preparing import Preparer
from tansiq.work.verify import verify
from tests import worlds
from tests.exchange.hostile import SHM
from tests.worlds import ARMY, PESHMERGA, World

KIRKUK = AgencyId("army-kirkuk")
ARMYS = (ARMY, KIRKUK)
SEEDS = range(1, 9)
STEPS = 60


class Play:
    """One world from one seed."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.chance = Random(seed)
        self.written: dict[AgencyId, list[Stored]] = {node: [] for node in world.nodes}
        self.recalled: set[str] = set()
        self.number = 0

    def run(self) -> None:
        for _ in range(STEPS):
            step = self.chance.choice(
                (self.write, self.write, self.go_on, self.recall, self.carry, self.carry, self.restart)
            )
            step(self.chance.choice(list(self.world.nodes)))
        for _ in range(3):
            self.world.carry_all()
        self.judge()

    def write(self, node: AgencyId) -> None:
        to = self.chance.choice(((), (PESHMERGA,) if node in ARMYS else (ARMY,)))
        self.number += 1
        make = self.chance.choice((worlds.spot, worlds.alert))
        self.written[node].append(self.world.publish(node, make(f"{self.words(node)} {self.number}", to=to)))

    def go_on(self, node: AgencyId) -> None:
        """A next version, tried at any node of the agency: its home alone writes it."""
        everything = [(home, each) for home, some in self.written.items() for each in some]
        if not everything:
            return
        home, stored = self.chance.choice(everything)
        mine = [each for each in self.written[home] if each.id == stored.id][-1]
        self.number += 1
        make = worlds.spot if mine.kind == "spot" else worlds.alert
        draft = worlds.after(
            mine, make(f"{self.words(home)} {self.number}", to=(PESHMERGA,) if home in ARMYS else (ARMY,))
        )
        if node == home and mine.id not in self.recalled:
            self.written[home].append(self.world.publish(node, draft))
        else:
            with pytest.raises(Fault, match=r"record\.(not-found|elsewhere|recalled|not-yours|changed)"):
                self.world.publish(node, draft)

    def recall(self, node: AgencyId) -> None:
        if self.written[node] and self.chance.random() < 0.5:
            stored = self.chance.choice(self.written[node])
            self.world.recall(node, stored.id)
            self.recalled.add(stored.id)

    def carry(self, node: AgencyId) -> None:
        other = self.chance.choice([each for each in self.world.nodes if each != node])
        self.world.carry(node, other)

    def restart(self, node: AgencyId) -> None:
        if self.chance.random() < 0.3:
            self.world.reopen(node)

    def standing_copies(self, node: AgencyId) -> set[str]:
        """What was released to the army and stands: of what was recalled one node may have been handed more than the other."""
        return {
            each.digest for each in self.world.records(node, "spot", "alert") if not each.own and not each.destroyed
        }

    def words(self, node: AgencyId) -> str:
        return f"Canary of {node}."

    def judge(self) -> None:
        content = {
            node: {each.digest: each for each in self.world.records(node, "spot", "alert") if each.own}
            for node in self.world.nodes
        }
        mine = {each.digest for node in ARMYS for each in self.written[node]}
        for node in ARMYS:
            assert content[node].keys() == mine, f"{node} lacks or doubles content"
            assert {each.digest for each in content[node].values() if each.here} == {
                each.digest for each in self.written[node]
            }
        assert content[PESHMERGA].keys() == {each.digest for each in self.written[PESHMERGA]}
        copies = {node: self.standing_copies(node) for node in ARMYS}
        assert copies[ARMY] == copies[KIRKUK], "a copy for the army has not reached each of its nodes"
        for node in ARMYS:
            for stored in content[node].values():
                assert bool(self.world.row(node, stored.id).recalled_at) is (stored.id in self.recalled)
        for node in self.world.nodes:
            found = verify(self.world[node].db, PROJECTIONS)
            assert found.whole, (node, found.listed)
            for peer in self.world.nodes:
                asides = self.world[node].db.read(lambda tx, peer=peer: aside.counts(tx, self.world[peer].config.node))  # type: ignore[misc]
                assert not [code for code, _ in asides if code != "frame.recalled"], (node, peer, asides)
        for stored in self.world.records(PESHMERGA):
            assert stored.own or b"vnd.tansiq.copy" in stored.envelope or stored.destroyed


def play(seed: int) -> None:
    with (
        tempfile.TemporaryDirectory(dir=SHM) as folder,
        worlds.found(Path(folder), (ARMY, PESHMERGA), seed=str(seed)) as world,
    ):
        world.admit(ARMY, KIRKUK, Path(folder), CentreId("kirkuk"))
        world.carry_all()
        Play(world, seed).run()


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_of_two_nodes_is_lost_doubled_or_leaked(seed: int) -> None:
    play(seed)


# ---- mutants


def content_goes_to_every_node(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        Directory, "siblings", lambda self, agency, node: tuple(name for name in self.names() if name != node)
    )


def content_goes_nowhere(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(outbox, "put_content", lambda *arguments: None)


def any_node_goes_on_with_a_record(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Stored, "here", property(lambda self: self.own))


def recalls_stay_at_the_home(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(outbox, "shared", lambda tx, digests: [])


def only_the_newest_version_is_queued(patch: pytest.MonkeyPatch) -> None:
    """And the first is forgotten: a node that lacks it can take nothing of the series."""
    real = outbox.put_content

    def put(tx: Any, stored: Any, peers: Any, lane: Any, now: Any) -> None:
        real(tx, stored, peers if stored.version > 1 else (), lane, now)
        if stored.version > 1:
            tx.run(
                "DELETE FROM outbox WHERE kind = 'content' AND digest <> :digest AND number IS NULL",
                {"digest": stored.digest},
            )

    patch.setattr(outbox, "put_content", put)


def shared_content_counts_as_written_here(patch: pytest.MonkeyPatch) -> None:
    real = Writing.add
    patch.setattr(Writing, "add", lambda self, header, envelope, seats, home=None: real(self, header, envelope, seats))


def copies_go_to_the_first_node_alone(patch: pytest.MonkeyPatch) -> None:
    real = Directory.nodes_of
    patch.setattr(Directory, "nodes_of", lambda self, agency: real(self, agency)[:1])


def a_desk_writes_at_any_node(patch: pytest.MonkeyPatch) -> None:
    """Nobody asks where a record is at home when it is written on."""
    real = Preparer._previous

    def previous(self: Any, tx: Any, draft: Any, author: Any, now: Any) -> Any:
        try:
            return real(self, tx, draft, author, now)
        except Fault as fault:
            if fault.code != "record.elsewhere":
                raise
            return log.latest(tx, draft.previous.id)

    patch.setattr(Preparer, "_previous", previous)


MUTANTS: tuple[Callable[[pytest.MonkeyPatch], None], ...] = (
    content_goes_to_every_node,
    content_goes_nowhere,
    any_node_goes_on_with_a_record,
    recalls_stay_at_the_home,
    only_the_newest_version_is_queued,
    shared_content_counts_as_written_here,
    copies_go_to_the_first_node_alone,
    a_desk_writes_at_any_node,
)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: each.__name__)
def test_a_planted_fault_is_seen(mutant: Callable[[pytest.MonkeyPatch], None]) -> None:
    for seed in SEEDS:
        with pytest.MonkeyPatch.context() as patch:
            mutant(patch)
            try:
                play(seed)
            except (Exception, pytest.fail.Exception):  # however it shows
                return
    raise AssertionError("nobody has seen it")
