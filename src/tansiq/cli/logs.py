"""The log of a running node: one JSON object a line, and never a word of a record.

What an exception says may quote what was being read, so of an exception only its kind and its place are logged. That holds for the
libraries' own logging as well: of their lines only the first, before anything was put into it.
"""

from __future__ import annotations

import logging
import sys

import structlog
from structlog.typing import EventDict

from tansiq.web.problems import told


def to_stderr() -> None:
    """Log to standard error from here on."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_contents,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
    )
    logging.basicConfig(handlers=[Libraries()], level=logging.WARNING, force=True)
    logging.captureWarnings(True)


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
