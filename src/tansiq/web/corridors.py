"""The ground of a route with a width: worked out here, where it is judged, and never on the page."""

from __future__ import annotations

import msgspec
from litestar import post
from litestar.params import JSONBody

from tansiq.geo import area
from tansiq.geo.place import LineString, Polygon
from tansiq.web.door import SignedIn


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """A route as it was drawn, and how wide it is from edge to edge, metres."""

    route: LineString
    width_m: float


class Corridor(msgspec.Struct, frozen=True):
    """Its ground."""

    area: Polygon


@post("/api/corridor", status_code=200, sync_to_thread=True)
def corridor(data: JSONBody[Route], session: SignedIn) -> Corridor:
    """The outline of a route with a width. Writes nothing."""
    return Corridor(area.corridor(data.route, data.width_m))


HANDLERS = [corridor]
