"""Rows of a table that somebody else has written: CSV, plain or packed with gzip.

A file from elsewhere is never trusted to be well-formed. Records are found line by line, so that a row with a quote that is never
closed costs that row and not the rest of the file: a record that spans lines must have the header's number of fields, else only its
first line is put aside and reading goes on at the next.
"""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from tansiq.errors import Fault

MAX_LINES = 20
"""A record that spans more lines has a quote that nobody closed."""


class Reject(msgspec.Struct, frozen=True):
    """A row that could not be taken, and why.

    Args:
        line: where it begins in the file, from 1.
        key: its id, as far as it could be read.
        code: a code of `errors.CODES`.
        field: the column or the draft's field that is wrong.
    """

    line: int
    key: str
    code: str
    field: str | None
    detail: str


class Record(NamedTuple):
    """A row as it was found.

    Args:
        line: where it begins in the file, from 1.
        fields: as many as the header has; None when it is no such row.
        why: then, what is wrong with it.
    """

    line: int
    fields: list[str] | None
    why: str = ""


def plain(data: bytes, most: int, damaged: str) -> bytes:
    """What a file holds, unpacked if it is packed, without a byte order mark.

    Args:
        most: so many bytes at most; a packed file is not unpacked any further (a gzip bomb).
        damaged: the code with which a packed file that cannot be unpacked is refused.

    Raises:
        Fault: ``damaged``, or ``request.too-large``.
    """
    if data[:2] == b"\x1f\x8b":
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
                data = packed.read(most + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise Fault(damaged, "The file is packed, but damaged.") from error
    if len(data) > most:
        raise Fault("request.too-large", f"More than {most} bytes.")
    return data.removeprefix(b"\xef\xbb\xbf")


def table(data: bytes) -> tuple[list[str] | None, Iterator[Record]]:
    """The fields of the first line (None when it has none), and every row below it, in order; empty lines are none."""
    lines = data.splitlines(keepends=True)
    header = _fields([lines[0]]) if lines else None
    return header, _records(lines, len(header or ()))


def _records(lines: list[bytes], width: int) -> Iterator[Record]:
    at = 1
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        count, fields = _record(lines, at, width)
        yield Record(at + 1, fields, "" if fields is not None else _why(lines[at], width))
        at += count


def _record(lines: list[bytes], at: int, width: int) -> tuple[int, list[str] | None]:
    """How many lines belong to the record that begins at ``at``, and its fields; one line and None when it is none."""
    quotes = 0
    for count in range(1, min(MAX_LINES, len(lines) - at) + 1):
        quotes += lines[at + count - 1].count(b'"')
        if quotes % 2 == 0:
            fields = _fields(lines[at : at + count])
            return (count, fields) if fields is not None and len(fields) == width else (1, None)
    return 1, None


def _fields(lines: list[bytes]) -> list[str] | None:
    try:
        text = b"".join(lines).decode("utf-8")
        read = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return None
    return read[0] if len(read) == 1 and "\0" not in text else None


def _why(line: bytes, width: int) -> str:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return "The row is not UTF-8."
    if line.count(b'"') % 2:
        return "A quote is not closed."
    return f"The row has not the {width} fields of the header."
