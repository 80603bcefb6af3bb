"""Where a room is: the middle of its area, from which places are called near or far."""

from __future__ import annotations

from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, CentreId
from tansiq.kinds.network import Centre
from tansiq.network.directory import Directory
from tansiq.work.rooms import middle_of

ROOM = CentreId("makhmur")
AREA = Polygon((((43.0, 35.0), (44.0, 35.0), (44.0, 36.0), (43.0, 35.0)),))


def test_a_room_is_in_the_middle_of_its_area_and_an_unknown_one_nowhere() -> None:
    command = AgencyId("command")
    centre = Centre(centre=ROOM, names=Names(en="Makhmur"), lead=command, area=AREA)
    directory = Directory(centres={ROOM: (command, centre)})
    assert middle_of(directory, ROOM) == (35.5, 43.5)
    assert middle_of(directory, CentreId("elsewhere")) is None
