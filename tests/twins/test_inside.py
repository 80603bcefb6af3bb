"""Twin worlds inside a record that the reader is given: what his copy leaves out makes no difference to any byte that he has.

Method: the same record is written in two worlds with something else in it, about it, or done to it, that his copy does not tell;
all that he has is compared (`sights`). Life goes on after it: a next version, an exchange by parcel, a recall.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tansiq.geo.place import Place, Point
from tansiq.ids import DeskId
from tansiq.kinds.draft import Draft
from tansiq.network.amendment import Amendment
from tansiq.records.content import Evaluation, Status, When
from tansiq.records.log import Stored
from tests import persons, worlds
from tests.deviations import deviation
from tests.kinds import golden
from tests.twins import sights, template
from tests.twins.days import ACROSS, BESIDE, BETWEEN, CANARY, ELSEWHERE, OUTSIDE, Day
from tests.twins.play import Sights, compare
from tests.twins.template import CELL, WATCH
from tests.work.test_every_kind import draft
from tests.worlds import ARMY, COMMAND, DAWN, MINISTRY, PESHMERGA

LOW_DESKS = (BESIDE, ELSEWHERE)
CELL_M = 5_000
HERE, NEAR = Point((43.601, 35.801)), Point((43.612, 35.809))
"""Two places in one cell."""
COARSE = [{"to": PESHMERGA, "place_m": CELL_M, "time_s": 3_600, "desk": True}]


@dataclass(frozen=True)
class Way:
    """How the record comes to be in one of the worlds.

    Args:
        points: whether it points at a record that only the army's high desks have.
        people: who approve it once it is written, one after the other, and what they say.
        before: what is done before it is written.
        why: it is recalled in the end.
    """

    draft: Draft
    desk: DeskId = WATCH
    points: bool = False
    may_release: bool = False
    people: Sequence[str] = ()
    reason: str = ""
    why: str = ""
    before: Callable[[Day], object] = field(default=lambda day: None)

    def write(self, day: Day, before: Stored | None = None) -> Stored:
        """Its first version, or the one after another."""
        said = self.draft
        if self.points:
            said = msgspec.structs.replace(said, refs=(day.secrets[0],))
        if before is not None:
            said = worlds.after(before, said)
        key = "the record" if before is None else "the record again"
        stored = day.world.publish(ARMY, said, may_release=self.may_release, desk=self.desk, key=key)
        for name in self.people:
            persons.approve(day.world, day.person_named(name), stored.id, reason=self.reason)
        return stored


def spot(words: str = "Seen by both.", to: Sequence[str] = (PESHMERGA,), level: int = 1, **more: Any) -> Draft:
    label = {name: more.pop(name) for name in ("caveats", "groups", "coarsen", "show_audience") if name in more}
    return worlds.spot(words, label=worlds.label(to, level, **label), **more)


def coarse(place: Point, minute: int, **more: Any) -> Draft:
    at = DAWN - timedelta(hours=1) + timedelta(minutes=minute)
    said = Place(geometry=place, precision_m=minute, mgrs="38S LE 71234 63123")
    return spot(place=said, event_time=When(start=at), coarsen=COARSE, **more)


def sourced(basis: str) -> Draft:
    return spot(caveats=["SOURCE"], evaluation=Evaluation(reliability="B", credibility=2, basis=basis))


def info(basis: str) -> Draft:
    label = worlds.label([PESHMERGA], 1, caveats=["SOURCE"])
    return draft("info", label=label, body=golden.raw("info", basis=basis))


def hazard(words: str, to: Sequence[str] = ()) -> Draft:
    """In danger are the Peshmerga, whom the label does not name: they get the minimum."""
    body = golden.raw("hazard", evidence_text=words, protective_measures=words, impact=words)
    place = Place(geometry=worlds.HILL)
    return Draft(kind="hazard", status=Status.EXERCISE, label=worlds.label(to, 2), place=place, body=body)


def claim(reason: str) -> Draft:
    return worlds.claim(reason, level=2, body={"reason": reason})


def rule(day: Day) -> None:
    """A second standing rule, younger than the everyday one, lets it go as well."""
    node = day.world[ARMY]
    everyday = next(each for each in node.directory().rules if each.purpose == "standing")
    other = msgspec.structs.replace(everyday, id="army-another", agencies=(COMMAND, PESHMERGA))
    ended = msgspec.structs.replace(everyday, agencies=(MINISTRY,))
    change = Amendment(rules=(other, ended))
    node.db.write(lambda tx: node.root.amend(tx, change, "administrator", node.clock.now()))


def secret_beside(day: Day) -> None:
    """A record that only the army has, to be pointed at."""
    day.secrets.append(day.world.publish(ARMY, worlds.spot(CANARY, level=3), key="hidden one").id)


def secret_plan(day: Day) -> None:
    """A plan that only the army has, to be pointed at."""
    day.secrets.insert(0, day.world.publish(ARMY, worlds.movement(CANARY, level=3), key="hidden plan").id)


INSIDE: dict[str, tuple[Way, Way, tuple[str, ...]]] = {
    "the basis of an evaluation under SOURCE": (
        Way(sourced("A guest")),
        Way(sourced("A drone over the hill")),
        (ACROSS, BETWEEN),
    ),
    "the desk, under SOURCE": (Way(sourced("x")), Way(sourced("x"), desk=CELL), (ACROSS, BETWEEN)),
    "how an info came about, under SOURCE": (Way(info("observed")), Way(info("reported")), (ACROSS, BETWEEN)),
    "whom else the label names": (Way(spot()), Way(spot(to=(PESHMERGA, MINISTRY))), (ACROSS, BETWEEN)),
    "through which group he is named": (Way(spot()), Way(spot(to=(), groups=["army/all"])), (ACROSS, BETWEEN)),
    "a group that he is not in, beside him": (Way(spot()), Way(spot(groups=["army/others"])), (ACROSS, BETWEEN)),
    "a place and a time in one cell and hour": (Way(coarse(HERE, 3)), Way(coarse(NEAR, 48)), (ACROSS, BETWEEN)),
    "the desk that is left out": (Way(coarse(HERE, 3)), Way(coarse(HERE, 3), desk=CELL), (ACROSS, BETWEEN)),
    "how coarse it is for somebody else": (
        Way(spot(to=(PESHMERGA, MINISTRY))),
        Way(spot(to=(PESHMERGA, MINISTRY), coarsen=[{"to": MINISTRY, "place_m": 1_000}])),
        (ACROSS, BETWEEN),
    ),
    "who approved it": (
        Way(spot(level=2), people=("chief", "deputy")),
        Way(spot(level=2), people=("third", "chief"), reason="They need it."),
        (*sorted(OUTSIDE), *LOW_DESKS),
    ),
    "whether a rule or an author with the right released it": (
        Way(spot()),
        Way(spot(), may_release=True),
        (ACROSS, BETWEEN),
    ),
    "by which rule": (Way(spot()), Way(spot(), before=rule), (ACROSS, BETWEEN)),
    "what it points at that he does not hold": (Way(spot()), Way(spot(), points=True), (ACROSS, BETWEEN)),
    "why it was recalled": (Way(spot()), Way(spot(), why="It was wrong."), (*sorted(OUTSIDE), *LOW_DESKS)),
    "words beyond the minimum of a hazard": (
        Way(hazard("Two of them.")),
        Way(hazard("Nine of them, and who laid them is known.", (MINISTRY,))),
        (ACROSS, *LOW_DESKS),
    ),
    "words beyond the minimum of a deviation": (
        Way(deviation("The ford is gone.", level=2)),
        Way(deviation("Three are hurt.", level=2)),
        (ACROSS, *LOW_DESKS),
    ),
    "the plan that is departed from, which he does not hold": (
        Way(deviation(level=2), before=secret_plan),
        Way(deviation(level=2), before=secret_plan, points=True),
        (ACROSS, *LOW_DESKS),
    ),
    "words beyond the minimum of a claim": (
        Way(claim("The posts are empty.")),
        Way(claim("Nobody must come before us.")),
        (*LOW_DESKS,),
    ),
}


@pytest.mark.parametrize("name", INSIDE)
def test_what_a_copy_leaves_out_makes_no_difference_to_whoever_gets_it(name: str) -> None:
    one, other, readers = INSIDE[name]
    told_alike(one, other, readers)


def told_alike(one: Way, other: Way, readers: Sequence[str]) -> None:
    """Play the record both ways; every reader has the same bytes."""
    compare(_told(one, readers), _told(other, readers))


def _told(way: Way, readers: Sequence[str]) -> Sights:
    with template.world("inside") as world:
        day = Day(world)
        day.open(1)
        secret_beside(day)
        way.before(day)
        stored = way.write(day)
        day.exchange()
        day.open(2)
        if stored.kind != "claim":
            way.write(day, stored)
        day.by_parcel()
        author = world.author(ARMY, may_release=True)
        world[ARMY].recaller.recall(stored.id, author, "recall it", way.why)
        day.exchange()
        return {reader: list(sights.of(day, reader, ())) for reader in readers}
