"""Words that nobody else would write, one in every field that takes words: put into drafts of every kind, found in any bytes.

A kind is filled by its type alone, so a field that is added holds a canary at once, and a kind too. Each canary is a number of its
own; `Minted` says where it was put.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from msgspec import inspect as look

from tansiq.kinds import registry
from tests.kinds import golden
from tests.worlds import DAWN

AN_ID = 64
"""The length that ids of agencies and desks may have: one more is put beside those that are there."""
IS_NO_WORDS = {
    "concurrence body.plan": "the id of what is answered; everybody knows it by another",
    "concurrence body.sectors": "the node fills it in",
    "concurrence body.despite": "the node fills it in",
    "claim body.agencies": "refused, unless the network knows it: everybody who has the claim is told who makes it",
    "request body.audience": "refused, unless the request is for the use of a record",
    "reply body.audience": "refused, unless the reply permits the use of a record",
}
"""Fields of text in which no desk can write a word, beside those whose pattern takes none (digests, hours, cells)."""
_WORD = re.compile(rb"canary([0-9a-f]{8})")
_RUN = re.compile(rb"[A-Za-z0-9+/]{24,}")


@dataclass
class Minted:
    """All canaries, and where each was put."""

    at: list[Any] = field(default_factory=list)

    def new(self, where: Any) -> str:
        self.at.append(where)
        return f"canary{len(self.at) - 1:08x}"


@dataclass
class Filler:
    """Fills one body.

    Args:
        put: where canaries were put, by path, for whoever keeps the account.
        later: by how much every time is moved on.
    """

    minted: Minted
    where: Any
    later: timedelta
    put: set[str] = field(default_factory=set)
    _slugs: dict[str, str] = field(default_factory=dict)

    def body(self, kind: str) -> dict[str, Any]:
        """The stored body of a kind with a canary in all of its text."""
        # a cordon of another place would concern others than the record's place does
        made = {name: value for name, value in golden.BODIES[kind].items() if name != "perimeter"}
        filled = self.fill(look.type_info(registry.KINDS[kind].body), made, "body", kind)
        assert isinstance(filled, dict)
        return filled

    def word(self, path: str) -> str:
        self.put.add(path)
        return self.minted.new((self.where, path))

    def fill(self, kind: look.Type, value: Any, path: str, name: str) -> Any:
        match kind:
            case look.UnionType():
                found = [each for each in kind.types if not isinstance(each, look.NoneType)]
                if value is None and not isinstance(found[0], look.StrType):
                    return None
                if isinstance(found[0], look.StructType) and found[0].tag is not None:
                    return value  # a geometry
                return self.fill(found[0], value, path, name)
            case look.StructType():
                filled = dict(value)
                for each in kind.fields:
                    filled[each.encode_name] = self.fill(
                        each.type, value.get(each.encode_name), f"{path}.{each.encode_name}", name
                    )
                return {key: each for key, each in filled.items() if each is not None or key in value}
            case look.VarTupleType(item_type=look.StrType() as item) if takes_words(item, f"{name} {path}"):
                ids = list(value or ()) if item.max_length == AN_ID and item.pattern is None else []
                return [*ids, self.word(path)]
            case look.VarTupleType():
                return [self.fill(kind.item_type, each, path, name) for each in value or ()]
            case look.StrType() if takes_words(kind, f"{name} {path}"):
                if kind.pattern is None:
                    return self.word(path)
                if value not in self._slugs:  # parts of one body name each other by these
                    self._slugs[value] = self.word(path)
                self.put.add(path)
                return self._slugs[value]
            case look.DateTimeType() if value is not None:
                return (datetime.fromisoformat(value) + self.later).isoformat()
            case _:
                return value


def takes_words(kind: look.StrType, path: str) -> bool:
    """Whether a canary may stand in a field."""
    fits = kind.pattern is None or re.fullmatch(kind.pattern, "canary00000000") is not None
    return fits and path not in IS_NO_WORDS


def texts(kind: look.Type, path: str, name: str) -> Iterator[str]:
    """The paths of all fields of a type in which a desk may write words."""
    match kind:
        case look.StrType() if takes_words(kind, f"{name} {path}"):
            yield path
        case look.UnionType():
            for each in kind.types:
                yield from texts(each, path, name)
        case look.VarTupleType():
            yield from texts(kind.item_type, path, name)
        case look.StructType():
            for each in kind.fields:
                yield from texts(each.type, f"{path}.{each.encode_name}", name)
        case _:
            pass


def found_in(data: bytes) -> set[int]:
    """The canaries in some bytes."""
    return {int(number, 16) for part in laid_open(data) for number in _WORD.findall(part)}


def laid_open(data: bytes, depth: int = 2) -> Iterator[bytes]:
    """Some bytes as they stand, and what in them is base64 however it was cut, also within base64."""
    yield data
    decoded = b"\0".join(part for run in _RUN.findall(data) for part in _decoded(run)) if depth else b""
    if decoded:
        yield from laid_open(decoded, depth - 1)


def _decoded(run: bytes) -> Iterator[bytes]:
    for cut in range(4):
        part = run[cut:]
        yield base64.b64decode(part[: len(part) // 4 * 4])


def moved(now: datetime) -> timedelta:
    """How far the stored bodies' times lie behind."""
    return now - DAWN
