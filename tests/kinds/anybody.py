"""A strategy for any record body, from its type alone, with all limits kept: a kind that is added has samples at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
from hypothesis import strategies as st
from msgspec import inspect as look

from tansiq.geo.place import Polygon

ZONES = [UTC, timezone(timedelta(hours=3)), timezone(-timedelta(hours=9, minutes=30))]
POSITION = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
FEW = 3


def of(cls: type[msgspec.Struct]) -> st.SearchStrategy[Any]:
    """Any body of a type."""
    return _of(look.type_info(cls))


def _of(kind: look.Type) -> st.SearchStrategy[Any]:
    match kind:
        case look.StructType(cls=cls) if cls is Polygon:
            return st.lists(POSITION, min_size=3, max_size=FEW).map(lambda ring: Polygon(((*ring, ring[0]),)))
        case look.StructType():
            return st.builds(kind.cls, **{field.name: _of(field.type) for field in kind.fields})
        case look.StrType(pattern=None):
            return st.text(min_size=kind.min_length or 0, max_size=min(kind.max_length or 8, 8))
        case look.StrType():
            return st.from_regex(str(kind.pattern), fullmatch=True).filter(lambda text: not text.endswith("\n"))
        case look.BytesType():
            return st.binary(min_size=kind.min_length or 0, max_size=8)
        case look.BoolType():
            return st.booleans()
        case look.IntType():
            return st.integers(kind.ge, kind.le)
        case look.FloatType():
            low = kind.ge if kind.ge is not None else kind.gt
            return st.floats(low, kind.le, exclude_min=kind.gt is not None)
        case look.DateTimeType():
            return st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=st.sampled_from(ZONES))
        case look.LiteralType():
            return st.sampled_from(sorted(kind.values, key=str))
        case look.VarTupleType():
            low = kind.min_length or 0
            return st.lists(_of(kind.item_type), min_size=low, max_size=max(FEW, low)).map(tuple)
        case look.TupleType():
            return POSITION
        case look.NoneType():
            return st.none()
        case look.UnionType():
            return st.one_of(*[_of(each) for each in kind.types])
    raise AssertionError(f"no samples of {kind}")
