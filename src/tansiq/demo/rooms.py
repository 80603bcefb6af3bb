"""The rooms of the demonstration and their ground, in the order in which they join.

Where towns and the seam lie is open knowledge; every outline is drawn by hand for the exercise, coarse and made up. Each room has
an army sector, a Peshmerga sector and a strip between them that nobody holds.
"""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId, SectorId
from tansiq.kinds.network import Centre, Seam, Sector

ARMY, PESHMERGA = AgencyId("army"), AgencyId("peshmerga")
Corner = tuple[float, float]
"""``lat, lon``."""


def area(*corners: Corner) -> Polygon:
    """An outline from its corners."""
    ring = tuple((lon, lat) for lat, lon in (*corners, corners[0]))
    return Polygon((ring,))


@dataclass(frozen=True)
class Room:
    """A centre, led by the army, and its three sectors.

    Args:
        place: the town.
        outline: the whole.
        army, peshmerga: name and ground of each side's sector.
        strip: the ground between them.
        line: the seam.
    """

    centre: CentreId
    place: Names
    outline: Polygon
    army: tuple[str, Names, Polygon]
    strip: tuple[str, Polygon]
    peshmerga: tuple[str, Names, Polygon]
    line: tuple[Corner, ...]

    @property
    def centre_body(self) -> Centre:
        """The room as a record."""
        names = Names(ar=f"مركز {self.place.ar}", ckb=f"سەنتەری {self.place.ckb}", en=f"{self.place.en} centre")
        return Centre(centre=self.centre, names=names, lead=ARMY, area=self.outline)

    @property
    def sectors(self) -> tuple[Sector, ...]:
        """Its ground."""
        between = Names(ar="الأرض الفاصلة", ckb="زەوی نێوان", en="Ground between")
        parts = (
            (self.army[0], self.army[1], ARMY, self.army[2]),
            (self.strip[0], between, None, self.strip[1]),
            (self.peshmerga[0], self.peshmerga[1], PESHMERGA, self.peshmerga[2]),
        )
        return tuple(
            Sector(sector=SectorId(name), names=names, centre=self.centre, agency=agency, area=shape)
            for name, names, agency, shape in parts
        )

    @property
    def seam(self) -> Seam:
        """Where the two sides meet."""
        return Seam(
            seam=f"{self.centre}-seam",
            names=Names(ar="خط التماس", ckb="هێڵی نێوان", en="The seam"),
            centre=self.centre,
            agencies=(ARMY, PESHMERGA),
            line=tuple((lon, lat) for lat, lon in self.line),
        )


MAKHMUR = Room(
    centre=CentreId("makhmur"),
    place=Names(ar="مخمور", ckb="مەخموور", en="Makhmur"),
    outline=area((35.50, 43.20), (35.50, 44.15), (36.10, 44.15), (36.10, 43.20)),
    army=(
        "makhmur-plain",
        Names(ar="سهل مخمور", ckb="دەشتی مەخموور", en="Makhmur plain"),
        area((35.50, 43.20), (35.50, 43.95), (35.70, 43.78), (35.79, 43.56), (35.92, 43.34), (35.98, 43.20)),
    ),
    strip=(
        "makhmur-between",
        area(
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
        ),
    ),
    peshmerga=(
        "qarachogh",
        Names(ar="قره جوغ", ckb="قەرەچووغ", en="Qarachogh"),
        area(
            (35.50, 44.02),
            (35.50, 44.15),
            (36.10, 44.15),
            (36.10, 43.20),
            (36.03, 43.20),
            (35.96, 43.38),
            (35.83, 43.60),
            (35.73, 43.83),
        ),
    ),
    line=((36.00, 43.20), (35.94, 43.36), (35.81, 43.58), (35.715, 43.80), (35.50, 43.985)),
)
KIRKUK = Room(
    centre=CentreId("kirkuk"),
    place=Names(ar="كركوك", ckb="کەرکووک", en="Kirkuk"),
    outline=area((35.10, 44.15), (35.10, 45.00), (35.85, 45.00), (35.85, 44.15)),
    army=(
        "kirkuk-plain",
        Names(ar="سهل كركوك", ckb="دەشتی کەرکووک", en="Kirkuk plain"),
        area((35.10, 44.15), (35.10, 44.68), (35.30, 44.58), (35.53, 44.48), (35.72, 44.15)),
    ),
    strip=(
        "kirkuk-between",
        area(
            (35.10, 44.68),
            (35.10, 44.75),
            (35.32, 44.65),
            (35.58, 44.54),
            (35.79, 44.15),
            (35.72, 44.15),
            (35.53, 44.48),
            (35.30, 44.58),
        ),
    ),
    peshmerga=(
        "chamchamal",
        Names(ar="جمجمال", ckb="چەمچەماڵ", en="Chamchamal"),
        area(
            (35.10, 44.75),
            (35.10, 45.00),
            (35.85, 45.00),
            (35.85, 44.15),
            (35.79, 44.15),
            (35.58, 44.54),
            (35.32, 44.65),
        ),
    ),
    line=((35.755, 44.15), (35.555, 44.51), (35.31, 44.615), (35.10, 44.715)),
)
KHANAQIN = Room(
    centre=CentreId("khanaqin"),
    place=Names(ar="خانقين", ckb="خانەقین", en="Khanaqin"),
    outline=area((34.10, 44.95), (34.10, 45.60), (34.75, 45.60), (34.75, 44.95)),
    army=(
        "jalawla",
        Names(ar="جلولاء", ckb="جەلەولا", en="Jalawla"),
        area((34.10, 44.95), (34.10, 45.60), (34.26, 45.60), (34.33, 45.40), (34.36, 45.15), (34.42, 44.95)),
    ),
    strip=(
        "khanaqin-between",
        area(
            (34.42, 44.95),
            (34.36, 45.15),
            (34.33, 45.40),
            (34.26, 45.60),
            (34.33, 45.60),
            (34.40, 45.42),
            (34.44, 45.16),
            (34.50, 44.95),
        ),
    ),
    peshmerga=(
        "kalar",
        Names(ar="كلار", ckb="کەلار", en="Kalar"),
        area((34.50, 44.95), (34.44, 45.16), (34.40, 45.42), (34.33, 45.60), (34.75, 45.60), (34.75, 44.95)),
    ),
    line=((34.46, 44.95), (34.40, 45.155), (34.365, 45.41), (34.295, 45.60)),
)
MOSUL = Room(
    centre=CentreId("mosul"),
    place=Names(ar="الموصل", ckb="مووسڵ", en="Mosul"),
    outline=area((36.105, 42.60), (36.105, 43.75), (36.90, 43.75), (36.90, 42.60)),
    army=(
        "nineveh-plain",
        Names(ar="سهل نينوى", ckb="دەشتی نەینەوا", en="Nineveh plain"),
        area(
            (36.105, 42.60),
            (36.105, 43.35),
            (36.28, 43.42),
            (36.42, 43.28),
            (36.55, 43.05),
            (36.62, 42.75),
            (36.66, 42.60),
        ),
    ),
    strip=(
        "mosul-between",
        area(
            (36.105, 43.35),
            (36.105, 43.43),
            (36.30, 43.50),
            (36.46, 43.35),
            (36.60, 43.10),
            (36.68, 42.78),
            (36.72, 42.60),
            (36.66, 42.60),
            (36.62, 42.75),
            (36.55, 43.05),
            (36.42, 43.28),
            (36.28, 43.42),
        ),
    ),
    peshmerga=(
        "bashiqa",
        Names(ar="بعشيقة", ckb="بەعشیقە", en="Bashiqa"),
        area(
            (36.105, 43.43),
            (36.105, 43.75),
            (36.90, 43.75),
            (36.90, 42.60),
            (36.72, 42.60),
            (36.68, 42.78),
            (36.60, 43.10),
            (36.46, 43.35),
            (36.30, 43.50),
        ),
    ),
    line=((36.69, 42.60), (36.65, 42.765), (36.575, 43.075), (36.44, 43.315), (36.29, 43.46), (36.105, 43.39)),
)
ROOMS = (MAKHMUR, KIRKUK, KHANAQIN, MOSUL)
