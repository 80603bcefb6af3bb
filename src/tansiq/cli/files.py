"""Files that a command is given, read and written; what cannot be is a fault that names the file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypeVar

import msgspec

from tansiq.errors import Fault
from tansiq.storage import refusals

T = TypeVar("T")
STANDARD_INPUT = "-"


def read(file: Path, most: int = -1) -> bytes:
    """What is in a file.

    Args:
        file: ``-``: standard input.
        most: so many bytes of it at most; -1: all.

    Raises:
        Fault: ``file.unreadable``.
    """
    try:
        if str(file) == STANDARD_INPUT:
            return sys.stdin.buffer.read(most)
        with file.open("rb") as opened:
            return opened.read(most)
    except OSError as error:
        raise Fault("file.unreadable", f"{file}: {error.strerror}") from error


def toml(file: Path, type_: type[T]) -> T:
    """What a TOML file says.

    Raises:
        Fault: ``file.unreadable``, or ``file.malformed`` with the place that is wrong.
    """
    try:
        return msgspec.toml.decode(read(file), type=type_)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("file.malformed", f"{file}: {error}") from error


def write(file: Path, data: bytes) -> None:
    """A file anew.

    Raises:
        Fault: as `refused`.
    """
    try:
        file.write_bytes(data)
    except OSError as error:
        raise refused(error) from error


def refused(error: OSError) -> Fault:
    """What the machine has refused, as a person is told it: ``store.full`` or ``file.unwritable``, with the file."""
    return refusals.refused(error, code="file.unwritable")
