"""Works out how every struct is read, before a node has threads.

msgspec works a struct out when it is first read and keeps what it found on the class. Two threads that do so at the same instant
end the process without a word (SIGSEGV in ``msgspec._core``): a node that just started, asked by a desk while it looked for what
is overdue, died so. Done once in the one thread that starts the node, nothing is left to be worked out.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

_done: set[type[msgspec.Struct]] = set()


def work_out() -> frozenset[type[msgspec.Struct]]:
    """Work out all structs of this program that are loaded; those that can be read.

    What cannot be read (a field of a type that JSON has not) is only ever written, and needs nothing.
    """
    for each in _structs(msgspec.Struct):
        if each.__module__.startswith("tansiq.") and each not in _done:
            try:
                msgspec.json.Decoder(each)
            except (TypeError, NameError, AttributeError):
                continue
            _done.add(each)
    return frozenset(_done)


def _structs(base: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    for each in base.__subclasses__():
        yield each
        yield from _structs(each)
