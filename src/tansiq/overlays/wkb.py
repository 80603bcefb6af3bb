"""How deep a geometry's bytes are nested, found without recursion.

GEOS reads a collection inside a collection by calling itself. Some hundred kilobytes of nothing but collections so end the process,
with the stack and without an exception. What a map shows is nested three deep; so the headers are walked first, and only those.

Source: OGC 06-103r4, clause 8.2 (well-known binary); the flags in the type's high byte are PostGIS's (EWKB), which GEOS reads too.
"""

from __future__ import annotations

import struct

MAX_DEPTH = 32
_POINT, _LINE, _POLYGON = 1, 2, 3
_COLLECTIONS = range(4, 8)
_Z, _M, _SYSTEM = 0x80000000, 0x40000000, 0x20000000
_COORDINATE_BYTES = 8


def check(data: bytes) -> None:
    """Look whether bytes are one geometry of the seven plain types, and not nested too deep.

    Raises:
        ValueError: they are not, or end too early.
    """
    left, at = [1], 0
    while left:
        if not left[-1]:
            left.pop()
            continue
        left[-1] -= 1
        at, inside = _header(data, at)
        if inside:
            left.append(inside)
            if len(left) > MAX_DEPTH:
                raise ValueError(f"nested more than {MAX_DEPTH} deep")


def _header(data: bytes, at: int) -> tuple[int, int]:
    """What stands after the geometry that begins here, or after its header; how many geometries are inside it."""
    if at >= len(data) or data[at] > 1:
        raise ValueError("no byte order")
    order = "<" if data[at] else ">"
    kind, at = _count(data, at + 1, order)
    at += 4 if kind & _SYSTEM else 0
    more, plain = divmod(kind & ~(_Z | _M | _SYSTEM), 1000)
    third = bool(kind & _Z) or more in (1, 3)
    fourth = bool(kind & _M) or more in (2, 3)
    position = (2 + third + fourth) * _COORDINATE_BYTES
    if plain == _POINT:
        return at + position, 0
    if (plain not in (_LINE, _POLYGON) and plain not in _COLLECTIONS) or more > 3:
        raise ValueError(f"a geometry of type {kind}")
    count, at = _count(data, at, order)
    if plain == _LINE:
        return at + count * position, 0
    if plain == _POLYGON:
        for _ in range(count):
            corners, at = _count(data, at, order)
            at += corners * position
        return at, 0
    return at, count


def _count(data: bytes, at: int, order: str) -> tuple[int, int]:
    if at + 4 > len(data):
        raise ValueError("cut short")
    return int(struct.unpack_from(f"{order}I", data, at)[0]), at + 4
