"""What of a body leaves: as much as the release allows, as coarse, and without its source where the label says so.

A full copy that is neither coarse nor under SOURCE carries the very bytes that were signed. Any other is made anew from what this
code understands of the body: a field that it does not know does not leave, because nobody knows how fine it is.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from tansiq.errors import Fault
from tansiq.geo import cells
from tansiq.geo.place import Geometry, LineString, Place, Point, Polygon
from tansiq.kinds import joint, registry
from tansiq.labels import coarsening
from tansiq.labels import label as labels
from tansiq.labels.coarsening import EXACT, Coarse
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Fields, Released
from tansiq.records.content import Copy


def leaving(kind: str, body: msgspec.Raw, right: Released) -> msgspec.Raw:
    """The body as far as a release lets it leave.

    Raises:
        Fault: ``release.guard`` when this kind cannot be shaped so.
    """
    return shaped(kind, body, right.fields, right.coarse, right.label)


def shaped(kind: str, body: msgspec.Raw, fields: Fields, coarse: Coarse, label: Label | None) -> msgspec.Raw:
    """See `leaving`; ``label`` is the copy's."""
    left = registry.shape(kind, body, fields)
    sourceless = label is not None and Caveat.SOURCE in label.caveats
    known = registry.KINDS.get(kind)
    if coarse == EXACT and not (sourceless and known is not None and known.sourceless is not None):
        return left
    value = registry.read(kind, left)
    if known is None or value is None or (known.exact and coarse != EXACT):
        raise Fault("release.guard", f"{kind} cannot be made coarse.")
    if sourceless and known.sourceless is not None:
        value = joint.not_whole(known.sourceless(value))
    if coarse != EXACT:
        value = _coarse(value, coarse)
    if coarse.place_m or coarse.time_s:
        value = joint.not_whole(value)
    made = registry.write(value)
    registry.read(kind, made)  # what was made must still be a body of its kind
    return made


def within(copy: Copy) -> bool:
    """Whether a copy's body and refs are no more than its fields and its own label let leave, as far as this code understands it.

    Values are compared and no bytes, and what cannot be read here passes: a peer may run a newer version. So the minimum of a kind
    version never grows; a larger one is a new kind version.
    """
    known = registry.KINDS.get(copy.kind)
    least, sourceless = copy.fields is Fields.MINIMUM, labels.bears(copy.label, Caveat.SOURCE)
    if known is None or copy.kind_version > known.version or not (least or sourceless):
        return True
    if least and (known.minimum is None or (copy.refs and not known.pointing)):
        return False
    try:
        value = registry.read(copy.kind, copy.body)
    except Fault:
        return True
    if least and known.minimum is not None and known.minimum(value) != value:
        return False
    return not sourceless or known.sourceless is None or joint.not_whole(known.sourceless(value)) == value


def _coarse(value: Any, coarse: Coarse) -> Any:
    """The same value with every place and instant in it made coarse, however deep."""
    match value:
        case datetime():
            return coarsening.floor(value, coarse.time_s) if coarse.time_s else value
        case Place() if coarse.place_m:
            return cells.coarse_place(value, coarse.place_m)
        case Point() | LineString() | Polygon():
            return _shape(value, coarse.place_m)
        case msgspec.Struct():
            told = {name: _coarse(getattr(value, name), coarse) for name in value.__struct_fields__}
            return msgspec.structs.replace(value, **told)
        case tuple():
            return tuple(_coarse(each, coarse) for each in value)
        case _:
            return value


def _shape(geometry: Geometry, place_m: int) -> Geometry:
    return cells.coarse(geometry, place_m) if place_m else geometry
