"""The network and the ground of the simulated worlds.

Drawn so that the oracle needs no geometry: sectors are rectangles, plans and reports happen in a few spots, and who answers for a
spot is written down by hand. The stand-off is one kilometre; every spot lies well inside or well outside of it.

            43.00        43.40   43.50        43.90
      36.0    ┌────────────┬───────┬────────────┐
              │   alpha    │nobody │   bravo    │
      35.0    ├────────────┴───────┴────────────┤
      34.8    └──────── charlie (from 3 nodes) ─┘      delta and all after it hold no ground
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from tansiq.geo.place import Names, Point, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, NodeId, SectorId
from tansiq.kinds.network import Centre, Desk, Seam, Sector
from tansiq.labels.release import StandingRule
from tansiq.network.founding import Custody, Founding
from tansiq.records.content import Status

AGENCIES = tuple(AgencyId(name) for name in ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"))
ALPHA, BRAVO, CHARLIE, DELTA, ECHO, FOXTROT, GOLF, HOTEL = AGENCIES
PARENTS: dict[AgencyId, tuple[AgencyId, ...]] = {
    ALPHA: (DELTA,),
    BRAVO: (),
    CHARLIE: (BRAVO, DELTA),
    DELTA: (),
    ECHO: (DELTA,),
    FOXTROT: (ALPHA, ECHO),
    GOLF: (),
    HOTEL: (GOLF,),
}
CENTRE = CentreId("room")
CIRCLE = "circle"
"""What each agency calls the list that it keeps."""
START = datetime(2023, 10, 22, 4, 0, tzinfo=UTC)
YEAR = timedelta(days=365)
FOUNDED = START - YEAR - timedelta(days=30)
"""When the network was made: also a node whose clock is a year behind lives after that."""
FOR = 3 * YEAR + timedelta(days=60)
"""So long keys and rules hold from then on: also for a node whose clock is a year ahead, for whoever follows it in healing, and for
what is then sent to it before its clock was heard again, which is judged as if it were a year further still."""
LIFE_SAFETY_KINDS = ("alert", "claim")
_PLANNING = ("claim", "movement", "concurrence")


@dataclass(frozen=True)
class Stands:
    """What an agency releases beforehand: these kinds, to these agencies, up to this level, signed by so many."""

    kinds: tuple[str, ...]
    to: tuple[AgencyId, ...]
    level: int
    approvals: int = 1


STANDING: dict[AgencyId, tuple[Stands, ...]] = {
    ALPHA: (Stands(("spot", "alert", *_PLANNING), AGENCIES, 1),),
    BRAVO: (Stands(_PLANNING, AGENCIES, 1), Stands(("spot", "alert"), (ALPHA, DELTA), 1)),
    CHARLIE: (Stands(_PLANNING, AGENCIES, 1), Stands(("spot",), AGENCIES, 0), Stands(("alert",), (BRAVO,), 1)),
    DELTA: (Stands(("spot", "alert", *_PLANNING), AGENCIES, 2, approvals=2),),
    ECHO: (Stands(("spot", "alert", *_PLANNING), (ALPHA, BRAVO, GOLF), 1),),
    FOXTROT: (Stands(_PLANNING, AGENCIES, 1), Stands(("spot",), (HOTEL,), 2, approvals=2)),
    GOLF: (Stands(("spot", "alert", *_PLANNING), AGENCIES, 1),),
    HOTEL: (Stands(_PLANNING, AGENCIES, 1), Stands(("alert",), (ALPHA, GOLF), 0)),
}


@dataclass(frozen=True)
class DeskSpec:
    """A desk as the oracle knows it."""

    name: str
    clearance: int
    ceiling: int
    caveats: tuple[str, ...]


DESKS = (DeskSpec("watch", 3, 3, ("ORCON", "SOURCE", "PUBLIC")), DeskSpec("post", 1, 1, ("SOURCE",)))


@dataclass(frozen=True)
class Spot:
    """A place on the ground.

    Args:
        lat, lon: its middle, degrees.
        answer: who answers for what happens here, as far as they are in the network.
    """

    name: str
    lat: float
    lon: float
    answer: tuple[AgencyId, ...]


HALF_SIDE = 0.01
JITTER = 0.002
SPOTS = (
    Spot("deep in the west", 35.5, 43.2, (ALPHA,)),
    Spot("deep in the east", 35.5, 43.7, (BRAVO,)),
    Spot("between", 35.5, 43.45, (ALPHA, BRAVO, CHARLIE)),
    Spot("west, 500 m from between", 35.7, 43.385, (ALPHA, BRAVO, CHARLIE)),
    Spot("east, 500 m from between", 35.3, 43.515, (ALPHA, BRAVO, CHARLIE)),
    Spot("west, 500 m from the south", 35.0145, 43.2, (ALPHA, CHARLIE)),
    Spot("east, 500 m from the south", 35.0145, 43.7, (BRAVO, CHARLIE)),
    Spot("deep in the south", 34.9, 43.3, (CHARLIE,)),
)


def desk(name: str) -> DeskSpec:
    """A desk by its name."""
    return next(each for each in DESKS if each.name == name)


def circle(agency: AgencyId) -> str:
    """The list that an agency keeps, as a label names it."""
    return f"{agency}/{CIRCLE}"


def members(nodes: int) -> tuple[AgencyId, ...]:
    """The agencies of a network of so many nodes."""
    return AGENCIES[:nodes]


def spots(nodes: int) -> tuple[Spot, ...]:
    """The spots on the map of a network; the south is off the map of two."""
    return SPOTS if CHARLIE in members(nodes) else SPOTS[:-1]


def outline(spot: Spot, chance: Random) -> Polygon:
    """A square in a spot, not always the same."""
    lat, lon = spot.lat + chance.uniform(-JITTER, JITTER), spot.lon + chance.uniform(-JITTER, JITTER)
    return _box(lat - HALF_SIDE, lon - HALF_SIDE, lat + HALF_SIDE, lon + HALF_SIDE)


def point(spot: Spot, chance: Random) -> Point:
    """A position in a spot; near an edge, near that edge."""
    ring = outline(spot, chance).coordinates[0]
    # the corner nearest to the middle of the map keeps what the spot's outline touches
    return Point(min(ring, key=lambda at: (at[0] - 43.45) ** 2 + (at[1] - 35.0) ** 2))


def founding(agency: AgencyId, nodes: int) -> Founding:
    """What one agency says of itself."""
    network = members(nodes)
    return Founding(
        agency=agency,
        names=Names(en=agency.title()),
        parents=tuple(parent for parent in PARENTS[agency] if parent in network),
        node=NodeId(agency),
        address="",
        network=tuple(other for other in network if other != agency),
        centre=CENTRE,
        desks=tuple(
            Desk(
                desk=DeskId(f"{agency}.{desk.name}"),
                names=Names(en=desk.name),
                centre=CENTRE,
                clearance=desk.clearance,
                ceiling=desk.ceiling,
                caveats=desk.caveats,
            )
            for desk in DESKS
        ),
        rules=_rules(agency),
        custody=_custody(network) if agency == network[-1] else None,
        status=Status.EXERCISE,
    )


def _rules(agency: AgencyId) -> tuple[StandingRule, ...]:
    valid_from, valid_until = FOUNDED, FOUNDED + FOR
    standing = [
        StandingRule(
            id=f"{agency}-{index}",
            purpose="standing",
            kinds=each.kinds,
            max_level=each.level,
            agencies=tuple(to for to in each.to if to != agency),
            approvals=each.approvals,
            valid_from=valid_from,
            valid_until=valid_until,
        )
        for index, each in enumerate(STANDING[agency])
    ]
    life_safety = StandingRule(
        id=f"{agency}-life",
        purpose="life-safety",
        kinds=LIFE_SAFETY_KINDS,
        max_level=1,
        sector_agencies=True,
        parents=True,
        valid_from=valid_from,
        valid_until=valid_until,
    )
    return (*standing, life_safety)


def _custody(network: tuple[AgencyId, ...]) -> Custody:
    sectors: list[tuple[str, AgencyId | None, Polygon]] = [
        ("west", ALPHA, _box(35.0, 43.0, 36.0, 43.4)),
        ("between", None, _box(35.0, 43.4, 36.0, 43.5)),
        ("east", BRAVO, _box(35.0, 43.5, 36.0, 43.9)),
    ]
    if CHARLIE in network:
        sectors.append(("south", CHARLIE, _box(34.8, 43.0, 35.0, 43.9)))
    return Custody(
        centre=Centre(centre=CENTRE, names=Names(en="Room"), lead=ALPHA, area=_box(34.8, 43.0, 36.0, 43.9)),
        sectors=tuple(
            Sector(sector=SectorId(name), names=Names(en=name), centre=CENTRE, agency=agency, area=area)
            for name, agency, area in sectors
        ),
        seams=(
            Seam(
                seam="seam",
                names=Names(en="seam"),
                centre=CENTRE,
                agencies=(ALPHA, BRAVO),
                line=((43.45, 35.0), (43.45, 36.0)),
            ),
        ),
    )


def _box(south: float, west: float, north: float, east: float) -> Polygon:
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return Polygon((tuple((round(lon, 6), round(lat, 6)) for lon, lat in corners),))
