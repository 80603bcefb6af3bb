"""A photograph made anew, seen from the node: by another process, one at a time, for so long and no longer (`child`)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from tansiq.errors import Fault
from tansiq.pictures import jpeg
from tansiq.pictures.jpeg import Size

MAX_FILE_BYTES = 24 * 1024 * 1024
"""What a camera writes has three to twelve."""
MAX_PIXELS = 50_000_000
MAX_MADE_BYTES = 160 * 1024
"""With its signature twice in base64, 285 KiB: well under what a record may have, and 36 s on a line of 64 kbit/s."""
LASTS_S = 20.0
WAITS_S = 40.0
"""So long somebody waits for those before him."""
UNREADABLE, TOO_LARGE = 3, 4
"""How the process ends that has refused a file."""


@dataclass(frozen=True)
class Remade:
    """A photograph as it may leave."""

    data: bytes
    size: Size


class Remaker:
    """Makes photographs anew, one after the other: two at once would take a small machine's memory.

    Args:
        command: what runs `child.main`.
        lasts_s: how long one may take.
    """

    def __init__(
        self, command: Sequence[str] = (sys.executable, "-P", "-m", "tansiq.pictures.child"), lasts_s: float = LASTS_S
    ) -> None:
        self._command = command
        self._lasts_s = lasts_s
        self._turn = Lock()

    def __call__(self, file: bytes) -> Remade:
        """The photograph in a file, made anew.

        Raises:
            Fault: ``picture.unreadable``, ``picture.too-large``; ``request.too-many`` when many wait.
        """
        if len(file) > MAX_FILE_BYTES:
            raise Fault("picture.too-large", f"{len(file) // (1024 * 1024)} MB.")
        if not self._turn.acquire(timeout=WAITS_S):
            raise Fault("request.too-many")
        try:
            data = self._made(file)
        finally:
            self._turn.release()
        return Remade(data, jpeg.measure(data))

    def _made(self, file: bytes) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603 - ourselves
                self._command,
                input=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # it may quote the file
                timeout=self._lasts_s,
                check=False,
                start_new_session=True,  # an interrupt at the terminal is for the node
            )
        except subprocess.TimeoutExpired as error:
            raise Fault("picture.unreadable", "It took too long.") from error
        if done.returncode == TOO_LARGE:
            raise Fault("picture.too-large")
        if done.returncode != 0:
            raise Fault("picture.unreadable")
        return done.stdout
