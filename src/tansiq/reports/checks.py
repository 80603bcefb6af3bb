"""What is checked in every body alike, wherever in it a thing stands: instants, spans, shapes, ranges.

The walk goes over whatever fields a body has, so a kind or a field that is added later is checked without another line here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache

import msgspec

from tansiq.errors import Fault
from tansiq.geo.area import check_shape
from tansiq.geo.place import LineString, Point, Polygon
from tansiq.kinds.draft import EARLIEST_EVENT, aware
from tansiq.kinds.fields import Size, reversed_range

SPANS = (("start", "end"), ("valid_from", "valid_until"), ("effective", "expires"))
"""Fields that bound a time, first and last."""


def check(body: msgspec.Struct) -> None:
    """Check every part of a body.

    Raises:
        Fault: of the family *input*, with the field that is wrong.
    """
    for field, value in _walk(body, "body"):
        match value:
            case datetime():
                if aware(value, field) < EARLIEST_EVENT:
                    raise Fault("time.impossible", field=field)
            case Point() | LineString() | Polygon():
                check_shape(value, field)
            case Size():
                if reversed_range(value):
                    raise Fault("body.invalid", "The range ends below its start.", field=field)
            case msgspec.Struct():
                _check_spans(value, field)
            case _:
                pass


@cache
def _names(body: type[msgspec.Struct]) -> dict[str, str]:
    """A struct's fields, and what they are called in JSON; msgspec works them out anew from the annotations each time."""
    return {each.name: each.encode_name for each in msgspec.structs.fields(body)}


def _check_spans(value: msgspec.Struct, field: str) -> None:
    names = _names(type(value))
    for first, last in SPANS:
        if first not in names or last not in names:
            continue
        start, end = getattr(value, first), getattr(value, last)
        if isinstance(start, datetime) and isinstance(end, datetime):
            start, end = aware(start, f"{field}.{names[first]}"), aware(end, f"{field}.{names[last]}")
            if end <= start:
                raise Fault("time.impossible", "It ends before it begins.", field=f"{field}.{names[last]}")


def _walk(value: object, field: str) -> Iterator[tuple[str, object]]:
    """Every part of a value with its name, the whole before its parts."""
    yield field, value
    if isinstance(value, msgspec.Struct) and not isinstance(value, Point | LineString | Polygon):
        for name, told in _names(type(value)).items():
            yield from _walk(getattr(value, name), f"{field}.{told}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(item, f"{field}[{index}]")
