"""The map of sectors laid on a metric plane: what lies where, and who answers for it.

Made once per directory, and every outline is laid out once: that costs more than asking about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import shapely
from shapely.geometry.base import BaseGeometry

from tansiq.geo.area import Plane
from tansiq.geo.place import Geometry, LineString, Point, middle
from tansiq.ids import AgencyId, Digest
from tansiq.kinds.network import Seam, Sector

DEFAULT_STAND_OFF_M = 1_000.0
STEP_M = 250.0
"""So far apart are the points of a line at which its distance is measured; it is wrong by half of that at most."""
MAX_PAIRS = 65_536
MAX_LAID = 4_096
"""So many outlines stay laid out; far more than plans are running at once."""


class Ground:
    """All sectors of the map in force.

    Args:
        sectors: in a fixed order.
        seams: their stand-off distances.
        map_hash: names exactly this map.
    """

    def __init__(self, sectors: Sequence[Sector], seams: Iterable[Seam], map_hash: Digest) -> None:
        self.sectors = tuple(sectors)
        self.map_hash = map_hash
        drawn = tuple(seams)
        self.stand_off_m = max((seam.stand_off_m for seam in drawn), default=DEFAULT_STAND_OFF_M)
        middles = [middle(sector.area) for sector in self.sectors] or [(0.0, 0.0)]
        self.plane = Plane(sum(lat for lat, _ in middles) / len(middles), sum(lon for _, lon in middles) / len(middles))
        self._lay = lru_cache(MAX_LAID)(self.plane.lay)
        self._near = lru_cache(MAX_PAIRS)(self._is_near)
        self._touched = lru_cache(MAX_LAID)(self._touching)
        self._crossed = lru_cache(MAX_LAID)(self._crossing)
        self._shapes = [self._lay(sector.area) for sector in self.sectors]
        self._lines = [self._lay(LineString(seam.line)) for seam in drawn if len(seam.line) > 1]
        self._all: BaseGeometry = shapely.union_all(self._shapes)

    def touched(self, shapes: Iterable[Geometry], stand_off_m: float = 0.0) -> tuple[Sector, ...]:
        """The sectors that come within the stand-off of any of the shapes.

        Args:
            stand_off_m: what the shapes themselves ask for; the wider of this and the map's counts.
        """
        return self._touched(tuple(shapes), max(stand_off_m, self.stand_off_m))

    def responsible(self, sector: Sector) -> frozenset[AgencyId]:
        """Who answers for a sector: its agency; for ground that nobody holds, every agency whose sector adjoins it."""
        if sector.agency is not None:
            return frozenset({sector.agency})
        return frozenset(other.agency for other in self.touched([sector.area]) if other.agency is not None)

    def crossed(self, shape: Geometry) -> tuple[Sector, ...]:
        """The sectors in which a shape lies, wholly or in part."""
        return self._crossed(shape)

    def holding(self, shape: Geometry) -> Sector | None:
        """The sector in which a shape's middle lies; None outside the map."""
        lat, lon = middle(shape)
        point = self._lay(Point((lon, lat)))
        return next((sector for sector, laid in self._laid() if laid.intersects(point)), None)

    def outside_m2(self, shape: Geometry) -> float:
        """How much of a shape lies outside the map, square metres."""
        return float(self._lay(shape).difference(self._all).area)

    def seam_m(self, shape: Geometry) -> float | None:
        """How far a shape lies from the nearest seam, metres: the furthest of its points. None: there is no seam on the map.

        A seam is where one is drawn, and wherever ground of two holders is equally near, nobody's being one: two sectors drawn by
        hand never meet in one line.
        """
        outline = shapely.segmentize(self._lay(shape), STEP_M)
        away = [self._seam_m(shapely.Point(each)) for each in shapely.get_coordinates(outline)]
        known = [each for each in away if each is not None]
        return max(known) if known else None

    def distances_m(self, shape: Geometry) -> dict[AgencyId, float]:
        """How near a shape comes to the ground for which each agency answers, metres."""
        outline = self._lay(shape)
        found: dict[AgencyId, float] = {}
        for sector, laid in self._laid():
            away_m = float(outline.distance(laid))
            for agency in self.responsible(sector):
                found[agency] = min(away_m, found.get(agency, away_m))
        return found

    def _seam_m(self, point: BaseGeometry) -> float | None:
        holders: dict[AgencyId | None, float] = {}
        for sector, laid in self._laid():
            away_m = float(point.distance(laid))
            holders[sector.agency] = min(away_m, holders.get(sector.agency, away_m))
        second = sorted(holders.values())[1:2]
        return min((*second, *(float(point.distance(line)) for line in self._lines)), default=None)

    def near(self, one: Geometry, two: Geometry) -> bool:
        """Whether two shapes come within the stand-off of each other."""
        return self._near(one, two)

    def _is_near(self, one: Geometry, two: Geometry) -> bool:
        return bool(self._lay(one).dwithin(self._lay(two), self.stand_off_m))

    def _touching(self, shapes: tuple[Geometry, ...], within_m: float) -> tuple[Sector, ...]:
        outlines = [self._lay(shape) for shape in shapes]
        # not buffer(): its circles have corners, and round a point without a stand-off it is empty
        return tuple(
            sector for sector, laid in self._laid() if any(outline.dwithin(laid, within_m) for outline in outlines)
        )

    def _crossing(self, shape: Geometry) -> tuple[Sector, ...]:
        outline = self._lay(shape)
        return tuple(sector for sector, laid in self._laid() if laid.intersects(outline))

    def _laid(self) -> Iterable[tuple[Sector, BaseGeometry]]:
        return zip(self.sectors, self._shapes, strict=True)
