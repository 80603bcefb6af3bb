"""The log of a running node: one JSON object a line, and never a word of a record.

What an exception says may quote what was being read, so of an exception only its kind and its place are logged. That holds for the
libraries' own logging as well: of their lines only the first, before anything was put into it.

A line that cannot be written is lost, and nothing else is: the log often lies on the disk that has just filled up.
"""

from __future__ import annotations

import logging
import sys
from contextlib import suppress

import structlog
from structlog.typing import EventDict

from tansiq.web.problems import told


def to_stderr() -> None:
    """Log to standard error from here on."""
    log = Lines(sys.stderr)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_contents,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=lambda *_: log,
    )
    logging.basicConfig(handlers=[Libraries()], level=logging.WARNING, force=True)
    logging.captureWarnings(True)


class Lines(structlog.WriteLogger):
    """Writes lines as long as somebody takes them."""

    def msg(self, message: str) -> None:
        """Write a line, or lose it."""
        with suppress(OSError):
            super().msg(message)

    debug = info = warning = error = critical = exception = msg


def without_contents(_: object, __: str, event: EventDict) -> EventDict:
    """An exception becomes its kind and place."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        event.update(told(error))
    return event


class Libraries(logging.Handler):
    """What libraries log goes the same way."""

    def emit(self, record: logging.LogRecord) -> None:
        first = str(record.msg).strip().partition("\n")[0]
        error = record.exc_info[1] if record.exc_info else None
        structlog.get_logger().warning("library", source=record.name, said=first, exc_info=error)
