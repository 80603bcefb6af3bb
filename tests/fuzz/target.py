"""What a target is, and what may come out of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tansiq.errors import CODES, Fault


@dataclass(frozen=True)
class Target:
    """A parser, and bytes that it takes: where a search for those that it does not begins.

    Args:
        of: the modules of `tansiq` whose reading it is; `tests/house/test_parsers.py` holds that all that read are somebody's.
        guided: whether the suite has it searched by coverage too. Not where what is ours is a few lines behind a parser that has
            its search; `make fuzz` searches all.
    """

    parse: Callable[[bytes], object]
    seeds: Callable[[], list[bytes]]
    of: tuple[str, ...]
    guided: bool = True


def harmless(target: Target, data: bytes) -> None:
    """Parse; a refusal under a known code is an answer like any other."""
    try:
        target.parse(data)
    except Fault as fault:
        if fault.code not in CODES:
            raise LookupError(fault.code) from fault
