"""A check of a running node's store in a process of its own: `tansiq verify`, read line by line.

In this process it would take the interpreter from the doors for as long as it lasts; and what it reads is a copy in any case.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import msgspec

from tansiq.errors import CODES, Fault
from tansiq.records.findings import Finding
from tansiq.work.keeping import LISTED, Checked, Found
from tansiq.work.verify import Progress

NICE = 10
"""Desks go first."""


class Step(msgspec.Struct, frozen=True):
    """How far it is."""

    what: str
    done: int
    total: int


class Result(msgspec.Struct, frozen=True):
    """What it has found."""

    whole: bool
    looked: dict[str, int]
    findings: tuple[Finding, ...]
    counted: dict[str, int]


def apart(folder: Path, told: Progress, stop: Event) -> Checked:
    """Check the store in a node's folder.

    Args:
        stop: set when nobody waits for it any more.

    Raises:
        Fault: what the command refuses with; ``internal`` when it ends without a word, or was stopped.
    """
    command = [sys.executable, "-m", "tansiq", "verify", str(folder), "--json", "--progress"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603 - ourselves
        os.setpriority(os.PRIO_PROCESS, process.pid, NICE)
        watch = Thread(target=_interrupt, args=(process, stop), daemon=True)
        watch.start()
        result: Result | None = None
        try:
            for line in process.stdout or ():
                if "what" in msgspec.json.decode(line, type=dict[str, msgspec.Raw]):
                    step = msgspec.json.decode(line, type=Step)
                    told(step.what, step.done, step.total)
                else:
                    result = msgspec.json.decode(line, type=Result)
        except BaseException:
            process.send_signal(signal.SIGINT)
            raise
        complaint = process.stderr.read() if process.stderr else ""
    watch.join()
    if result is None or stop.is_set():
        raise _fault(complaint)
    found = tuple(Found(each.code, each.where) for each in result.findings[:LISTED])
    return Checked(result.whole, result.looked, result.counted, found)


def _interrupt(process: subprocess.Popen[str], stop: Event) -> None:
    """End the command when nobody waits for it: an interrupt, unlike a kill, lets it take its copy away."""
    while process.poll() is None:
        if stop.wait(0.2):
            process.send_signal(signal.SIGINT)
            return


def _fault(complaint: str) -> Fault:
    """The fault that the command has told on standard error."""
    _, _, rest = complaint.partition("tansiq: ")
    code, _, detail = rest.partition("\n")[0].partition(": ")
    return Fault(code, detail) if code in CODES else Fault("internal")
