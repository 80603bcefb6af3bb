"""A batch's signatures verified by a second process, on a second core, while this one writes what came before them.

Whether a signature holds is mathematics over three strings of bytes (`signing.Signed`); whether that key may say so is asked at
the frame's own place, by this process, every time. So an answer beforehand changes when something is worked out and nothing else:
what the helper has not confirmed when its turn comes is verified here, and a helper that is slow, stopped or gone costs time alone.
It is never waited for.

It is a process, as the library holds the interpreter while it verifies. Both see one piece of memory; a pipe only wakes it and
tells it that its node is gone. It starts with the first large batch and ends when none has come for a while.
"""

from __future__ import annotations

import mmap
import os
import select
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from threading import Thread

from tansiq.exchange.frames import MAX_BATCH_BYTES, MAX_FRAMES
from tansiq.records import signing
from tansiq.records.signing import Holds, Signed

Beforehand = Callable[[Sequence[Signed]], Holds]
"""Told what will be asked, in that order; gives who answers it."""

WORTH = 64
"""Fewer signatures are verified before a process could be woken."""
IDLE_S = 30.0
GOOD = 1

# Memory: which batch is done and at which signature the reader is, then a byte for each answer, then what is to be verified.
DONE, AT = struct.Struct("<I"), struct.Struct("<I")
AT_OFFSET = DONE.size
ANSWERS = AT_OFFSET + AT.size
WORK = ANSWERS + MAX_FRAMES
ROOM = WORK + MAX_BATCH_BYTES + 256 * MAX_FRAMES
TASK = struct.Struct("<32s64sI")
"""A key, a signature, how long the message is; the message follows."""
WAKE = struct.Struct("<II")
"""The batch, how many signatures it has."""


def in_place(signed: Sequence[Signed]) -> Holds:
    """Nothing is verified beforehand."""
    return signing.holds


class Helper:
    """The second process, seen from the first. One batch at a time, as one transaction writes at a time.

    Args:
        command: what runs `main`.
    """

    def __init__(self, command: Sequence[str] = (sys.executable, "-P", "-m", __name__)) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._memory: mmap.mmap | None = None
        self._batch = 0

    def __call__(self, signed: Sequence[Signed]) -> Holds:
        """Begin with these; see `Beforehand`."""
        if len(signed) < WORTH or not hasattr(os, "memfd_create"):
            return signing.holds
        try:
            return self._begin(signed)
        except (OSError, RuntimeError):  # no process, no thread, no memory, or it has just ended: it is only help
            self.close()
            return signing.holds

    def close(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        if self._memory is not None:
            self._memory.close()
        self._process = self._memory = None

    def _begin(self, signed: Sequence[Signed]) -> Holds:
        if self._process is not None and self._process.poll() is not None:
            self.close()
        memory = self._memory or self._start()
        process = self._process
        if process is None or process.stdin is None or DONE.unpack_from(memory)[0] != self._batch:
            return signing.holds  # still busy with the last one
        self._batch += 1
        work, places = _packed(signed)
        AT.pack_into(memory, AT_OFFSET, 0)
        memory[ANSWERS : ANSWERS + len(places)] = bytes(len(places))
        memory[WORK : WORK + len(work)] = work
        process.stdin.write(WAKE.pack(self._batch, len(places)))
        return self._answers(memory, places)

    def _start(self) -> mmap.mmap:
        shared = os.memfd_create("tansiq-signatures")
        try:
            os.ftruncate(shared, ROOM)
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                [*self._command, str(shared)],
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                pass_fds=[shared],
                start_new_session=True,  # an interrupt at the terminal is for the node
            )
            Thread(target=self._process.wait, daemon=True).start()  # one that has ended leaves nothing behind
            self._memory, self._batch = mmap.mmap(shared, ROOM), 0
            return self._memory
        finally:
            os.close(shared)

    def _answers(self, memory: mmap.mmap, places: dict[Signed, int]) -> Holds:
        batch = self._batch

        def holds(signed: Signed) -> bool:
            place = places.get(signed)
            if place is None or self._memory is not memory or self._batch != batch:
                return signing.holds(signed)
            AT.pack_into(memory, AT_OFFSET, place + 1)
            return memory[ANSWERS + place] == GOOD or signing.holds(signed)

        return holds


def _packed(signed: Sequence[Signed]) -> tuple[bytes, dict[Signed, int]]:
    """As many as there is room for, and the place of each."""
    pieces: list[bytes] = []
    places: dict[Signed, int] = {}
    size = WORK
    for each in signed[:MAX_FRAMES]:
        size += TASK.size + len(each.message)
        if size > ROOM:
            break
        if (len(each.public), len(each.signature)) == (32, 64) and each not in places:
            places[each] = len(places)
            pieces += TASK.pack(each.public, each.signature, len(each.message)), each.message
    return b"".join(pieces), places


def main(shared: int, commands: int = 0) -> None:
    """Verify batch after batch, until nobody is there or none has come for a while.

    Args:
        shared: the memory, as a file descriptor.
        commands: the pipe that says when.
    """
    with mmap.mmap(shared, ROOM) as memory:
        while select.select([commands], [], [], IDLE_S)[0] and (wake := os.read(commands, WAKE.size)):
            batch, count = WAKE.unpack(wake)
            _verify(memory, count)
            DONE.pack_into(memory, 0, batch)


def _verify(memory: mmap.mmap, count: int) -> None:
    offset = WORK
    for place in range(count):
        public, signature, length = TASK.unpack_from(memory, offset)
        message = offset + TASK.size
        offset = message + length
        if place < AT.unpack_from(memory, AT_OFFSET)[0]:
            continue  # whoever asked has come past it
        if signing.holds(Signed(public, signature, memory[message:offset])):
            memory[ANSWERS + place] = GOOD


if __name__ == "__main__":
    main(int(sys.argv[1]))
