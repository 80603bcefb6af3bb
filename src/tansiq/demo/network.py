"""The Makhmur network of the demonstration: who takes part, and the ground.

A list, so that more agencies and rooms come by adding to it. The ground is drawn by hand for the exercise: a centre round Makhmur,
an army sector on the plain, a Peshmerga sector on the ridge, and a strip between them that nobody holds.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, DeskId, NodeId, SectorId
from tansiq.kinds.network import Centre, Desk, Seam, Sector
from tansiq.kinds.registry import KINDS
from tansiq.labels.release import StandingRule
from tansiq.network.founding import Custody, Founding
from tansiq.records.content import Status

ARMY, PESHMERGA = AgencyId("army"), AgencyId("peshmerga")
COMMAND, MINISTRY = AgencyId("joint-command"), AgencyId("ministry")
MAKHMUR = CentreId("makhmur")
RULE_DAYS = 30
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

DESKS: dict[AgencyId, Names] = {
    ARMY: Names(ar="مكتب الجيش، مخمور", ckb="مێزی سوپا، مەخموور", en="Army desk, Makhmur"),
    PESHMERGA: Names(ar="مكتب البيشمركة، مخمور", ckb="مێزی پێشمەرگە، مەخموور", en="Peshmerga desk, Makhmur"),
    COMMAND: Names(ar="مكتب العمليات", ckb="مێزی ئۆپەراسیۆن", en="Operations desk"),
    MINISTRY: Names(ar="مكتب المتابعة", ckb="مێزی چاودێری", en="Follow-up desk"),
}


def _area(*corners: tuple[float, float]) -> Polygon:
    """An outline from ``lat, lon`` corners."""
    ring = tuple((lon, lat) for lat, lon in (*corners, corners[0]))
    return Polygon((ring,))


PLAIN = _area((35.50, 43.20), (35.50, 43.95), (35.70, 43.78), (35.79, 43.56), (35.92, 43.34), (35.98, 43.20))
STRIP = _area(
    (35.50, 43.95),
    (35.50, 44.02),
    (35.73, 43.83),
    (35.83, 43.60),
    (35.96, 43.38),
    (36.03, 43.20),
    (35.98, 43.20),
    (35.92, 43.34),
    (35.79, 43.56),
    (35.70, 43.78),
)
RIDGE = _area(
    (35.50, 44.02),
    (35.50, 44.15),
    (36.10, 44.15),
    (36.10, 43.20),
    (36.03, 43.20),
    (35.96, 43.38),
    (35.83, 43.60),
    (35.73, 43.83),
)
SEAM = ((43.20, 36.00), (43.36, 35.94), (43.58, 35.81), (43.80, 35.715), (43.985, 35.50))
POSTS = _area((35.800, 43.555), (35.790, 43.605), (35.815, 43.600), (35.828, 43.575))
"""The vacated posts: on the strip."""


def custody() -> Custody:
    """The centre, its sectors and its seam; kept by the Joint Operations Command."""
    room = Names(ar="مركز مخمور", ckb="سەنتەری مەخموور", en="Makhmur centre")
    area = _area((35.50, 43.20), (35.50, 44.15), (36.10, 44.15), (36.10, 43.20))
    sectors = (
        ("makhmur-plain", Names(ar="سهل مخمور", ckb="دەشتی مەخموور", en="Makhmur plain"), ARMY, PLAIN),
        ("makhmur-between", Names(ar="الأرض الفاصلة", ckb="زەوی نێوان", en="Ground between"), None, STRIP),
        ("qarachogh", Names(ar="قره جوغ", ckb="قەرەچووغ", en="Qarachogh"), PESHMERGA, RIDGE),
    )
    return Custody(
        centre=Centre(centre=MAKHMUR, names=room, lead=ARMY, area=area),
        sectors=tuple(
            Sector(sector=SectorId(name), names=names, centre=MAKHMUR, agency=agency, area=shape)
            for name, names, agency, shape in sectors
        ),
        seams=(
            Seam(
                seam="makhmur-seam",
                names=Names(ar="خط التماس", ckb="هێڵی نێوان", en="The seam"),
                centre=MAKHMUR,
                agencies=(ARMY, PESHMERGA),
                line=SEAM,
            ),
        ),
    )


def rules(agency: AgencyId, now: datetime) -> tuple[StandingRule, ...]:
    """What each agency of the exercise releases beforehand."""
    others = tuple(sorted(set(AGENCIES) - {agency}))
    valid_until = now + timedelta(days=RULE_DAYS)
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
            kinds=("alert", "claim", "hazard"),
            max_level=1,
            sector_agencies=True,
            parents=True,
            valid_from=now - timedelta(days=1),
            valid_until=valid_until,
        ),
    )


def founding(agency: AgencyId, address: str, now: datetime) -> Founding:
    """What one agency of the list says of itself."""
    names, parents = AGENCIES[agency]
    desk = Desk(
        desk=DeskId(f"{agency}.watch"),
        names=DESKS[agency],
        centre=MAKHMUR,
        clearance=3,
        ceiling=3,
        caveats=("ORCON", "SOURCE", "PUBLIC"),
    )
    return Founding(
        agency=agency,
        names=names,
        parents=parents,
        node=NodeId(agency),
        address=address,
        network=tuple(sorted(set(AGENCIES) - {agency})),
        centre=MAKHMUR,
        desks=(desk,),
        rules=rules(agency, now),
        custody=custody() if agency == COMMAND else None,
        status=Status.EXERCISE,
    )
