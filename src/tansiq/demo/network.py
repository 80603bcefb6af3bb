"""Who takes part in the demonstration: agencies, their nodes and desks, the guests' desks, and what each releases beforehand.

All of it is lists; a room, a node or a guest is added by a line. `cast` chooses how much of them takes part. The small cast, the
four nodes of the Makhmur day, is also the world of most tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tansiq.demo import rooms
from tansiq.demo.rooms import Room, area
from tansiq.geo.place import Names
from tansiq.ids import AgencyId, DeskId, NodeId
from tansiq.kinds.network import Desk
from tansiq.kinds.registry import KINDS
from tansiq.labels.release import StandingRule
from tansiq.network.founding import Custody, Founding, Noted
from tansiq.network.guests import Guest
from tansiq.records.content import Status

ARMY, PESHMERGA = rooms.ARMY, rooms.PESHMERGA
COMMAND, MINISTRY = AgencyId("joint-command"), AgencyId("ministry")
MAKHMUR = rooms.MAKHMUR.centre
RULE_DAYS = 30
"""Of worlds that are made by a seed: with other days a seed that found a fault would find another world."""
EVERYDAY = tuple(kind.name for kind in KINDS.values() if kind.authored)
"""What desks write; the exercise's standing rules release all of it up to level 1."""

AGENCIES: dict[AgencyId, tuple[Names, tuple[AgencyId, ...]]] = {
    ARMY: (Names(ar="الجيش", ckb="سوپا", en="Army"), (COMMAND,)),
    PESHMERGA: (Names(ar="البيشمركة", ckb="پێشمەرگە", en="Peshmerga"), (MINISTRY,)),
    COMMAND: (
        Names(ar="قيادة العمليات المشتركة", ckb="فەرماندەیی ئۆپەراسیۆنە هاوبەشەکان", en="Joint Operations Command"),
        (),
    ),
    MINISTRY: (Names(ar="وزارة البيشمركة", ckb="وەزارەتی پێشمەرگە", en="Ministry of Peshmerga"), ()),
}
"""Those with a node of their own."""

DESKS: dict[AgencyId, Names] = {
    ARMY: Names(ar="مكتب الجيش، مخمور", ckb="مێزی سوپا، مەخموور", en="Army desk, Makhmur"),
    PESHMERGA: Names(ar="مكتب البيشمركة، مخمور", ckb="مێزی پێشمەرگە، مەخموور", en="Peshmerga desk, Makhmur"),
    COMMAND: Names(ar="مكتب العمليات", ckb="مێزی ئۆپەراسیۆن", en="Operations desk"),
    MINISTRY: Names(ar="مكتب المتابعة", ckb="مێزی چاودێری", en="Follow-up desk"),
}
PLAIN, STRIP, RIDGE = (sector.area for sector in rooms.MAKHMUR.sectors)
COALITION = Noted(
    agency=AgencyId("coalition"), names=Names(ar="التحالف الدولي", ckb="هاوپەیمانی نێودەوڵەتی", en="The Coalition")
)
"""Noted by the Joint Operations Command, where there is more than the one room: it has no node, and is served nothing."""
POSTS = area((35.800, 43.555), (35.790, 43.605), (35.815, 43.600), (35.828, 43.575))
"""The vacated posts: on the Makhmur strip."""


@dataclass(frozen=True)
class Seat:
    """A node and its agency's desk at it.

    Args:
        first: whether the agency was founded on it; its root is there.
    """

    node: NodeId
    agency: AgencyId
    room: Room
    desk: DeskId
    names: Names
    first: bool = True


@dataclass(frozen=True)
class GuestSeat:
    """An agency without a node, and the node that hosts its desk."""

    agency: AgencyId
    names: Names
    parents: tuple[AgencyId, ...]
    host: NodeId
    room: Room

    @property
    def desk(self) -> DeskId:
        """Its desk."""
        return DeskId(f"{self.agency}.watch")

    @property
    def desk_names(self) -> Names:
        """What people call it."""
        place = self.room.place
        return Names(
            ar=f"مكتب {self.names.ar}، {place.ar}",
            ckb=f"مێزی {self.names.ckb}، {place.ckb}",
            en=f"{self.names.en} desk, {place.en}",
        )


@dataclass(frozen=True)
class Cast:
    """Who takes part."""

    rooms: tuple[Room, ...]
    seats: tuple[Seat, ...]
    guests: tuple[GuestSeat, ...]

    @property
    def agencies(self) -> tuple[AgencyId, ...]:
        """All of them, guests too."""
        return (*AGENCIES, *(guest.agency for guest in self.guests))


def _seats(room: Room) -> tuple[Seat, ...]:
    """The army's and the Peshmerga's node in a room; Makhmur's are the ones on which they were founded."""
    first = room is rooms.MAKHMUR
    found = []
    for agency, ar, ckb, en in ((ARMY, "الجيش", "سوپا", "Army"), (PESHMERGA, "البيشمركة", "پێشمەرگە", "Peshmerga")):
        place = room.place
        names = Names(ar=f"مكتب {ar}، {place.ar}", ckb=f"مێزی {ckb}، {place.ckb}", en=f"{en} desk, {place.en}")
        node = NodeId(agency if first else f"{agency}-{room.centre}")
        desk = DeskId(f"{agency}.watch" if first else f"{agency}.{room.centre}")
        found.append(Seat(node, agency, room, desk, names, first))
    return tuple(found)


HIGHER = tuple(
    Seat(NodeId(agency), agency, rooms.MAKHMUR, DeskId(f"{agency}.watch"), DESKS[agency])
    for agency in (COMMAND, MINISTRY)
)
GUESTS = (
    GuestSeat(
        AgencyId("police"),
        Names(ar="الشرطة الاتحادية", ckb="پۆلیسی فیدراڵ", en="Federal Police"),
        (COMMAND,),
        NodeId("army"),
        rooms.MAKHMUR,
    ),
    GuestSeat(
        AgencyId("civil-defence"),
        Names(ar="الدفاع المدني", ckb="بەرگری شارستانی", en="Civil Defence"),
        (),
        NodeId("peshmerga-kirkuk"),
        rooms.KIRKUK,
    ),
    GuestSeat(
        AgencyId("intelligence"),
        Names(ar="الاستخبارات", ckb="هەواڵگری", en="Intelligence"),
        (COMMAND,),
        NodeId("army-kirkuk"),
        rooms.KIRKUK,
    ),
    GuestSeat(
        AgencyId("border-guard"),
        Names(ar="حرس الحدود", ckb="پاسەوانی سنوور", en="Border Guard"),
        (COMMAND,),
        NodeId("army-khanaqin"),
        rooms.KHANAQIN,
    ),
    GuestSeat(
        AgencyId("mine-action"),
        Names(ar="شؤون الألغام", ckb="کاروباری مین", en="Mine Action"),
        (),
        NodeId("peshmerga-khanaqin"),
        rooms.KHANAQIN,
    ),
    GuestSeat(
        AgencyId("counter-terrorism"),
        Names(ar="مكافحة الإرهاب", ckb="دژە تیرۆر", en="Counter-Terrorism"),
        (COMMAND,),
        NodeId(COMMAND),
        rooms.MAKHMUR,
    ),
)


def cast(count: int, *, guests: bool = True) -> Cast:
    """The first rooms of the list with their nodes, and the guests whose hosts are among them."""
    joined = rooms.ROOMS[:count]
    first, *others = (_seats(room) for room in joined)
    seats = (*first, *HIGHER, *(seat for pair in others for seat in pair))
    nodes = {seat.node for seat in seats}
    return Cast(joined, seats, tuple(guest for guest in GUESTS if guests and guest.host in nodes))


SMALL = cast(1, guests=False)
"""The four nodes of the Makhmur day."""


def custody() -> Custody:
    """The first centre, its sectors and its seam; kept by the Joint Operations Command, which draws the others' too."""
    room = rooms.MAKHMUR
    return Custody(centre=room.centre_body, sectors=room.sectors, seams=(room.seam,))


def rules(agency: AgencyId, now: datetime, who: Cast = SMALL, days: int = RULE_DAYS) -> tuple[StandingRule, ...]:
    """What each agency of the exercise releases beforehand."""
    others = tuple(sorted(set(who.agencies) - {agency}))
    valid_until = now + timedelta(days=days)
    return (
        StandingRule(
            id=f"{agency}-everyday",
            purpose="standing",
            kinds=EVERYDAY,
            max_level=1,
            agencies=others,
            valid_from=now - timedelta(days=1),
            valid_until=valid_until,
        ),
        StandingRule(
            id=f"{agency}-life-safety",
            purpose="life-safety",
            kinds=("alert", "claim", "deviation", "hazard"),
            max_level=1,
            sector_agencies=True,
            parents=True,
            valid_from=now - timedelta(days=1),
            valid_until=valid_until,
        ),
    )


def desk(seat: Seat | GuestSeat) -> Desk:
    """A desk that may read and write everything; a guest's holds no caveats and writes up to what may leave from there."""
    if isinstance(seat, GuestSeat):
        return Desk(desk=seat.desk, names=seat.desk_names, centre=seat.room.centre, clearance=1, ceiling=1)
    return Desk(
        desk=seat.desk,
        names=seat.names,
        centre=seat.room.centre,
        clearance=3,
        ceiling=3,
        caveats=("ORCON", "SOURCE", "PUBLIC"),
    )


def founding(agency: AgencyId, address: str, now: datetime, who: Cast = SMALL, days: int = RULE_DAYS) -> Founding:
    """What one agency of the list says of itself, at its first node."""
    names, parents = AGENCIES[agency]
    seat = next(each for each in who.seats if each.agency == agency and each.first)
    return Founding(
        agency=agency,
        names=names,
        parents=parents,
        node=seat.node,
        address=address,
        network=tuple(sorted(set(AGENCIES) - {agency})),
        centre=MAKHMUR,
        desks=(desk(seat),),
        rules=rules(agency, now, who, days),
        custody=custody() if agency == COMMAND else None,
        external=(COALITION,) if agency == COMMAND and len(who.rooms) > 1 else (),
        status=Status.EXERCISE,
    )


def guest(seat: GuestSeat) -> Guest:
    """What one guest of the list says of itself."""
    return Guest(
        agency=seat.agency,
        names=seat.names,
        parents=seat.parents,
        network=tuple(sorted(AGENCIES)),
        centre=seat.room.centre,
        desks=(desk(seat),),
        status=Status.EXERCISE,
    )
