"""A running node's long work on its own store: is it whole, and a backup of it. One of each at a time, in the background.

The check runs in a process of its own (`Check`): it reads a copy, and its arithmetic must not slow the doors of this process. A
backup copies pages from a snapshot and lets the writer go on. What a job has come to is in memory alone: the backup's file is
what counts, and a check that nobody waits for is made again.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Literal

import msgspec

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.ids import Digest
from tansiq.records import audit
from tansiq.storage import Database
from tansiq.work.verify import Progress

Act = Literal["verify", "backup"]
NAMED = re.compile(r"store-(\d{8}T\d{6}Z)\.db")
STAMP = "%Y%m%dT%H%M%SZ"
SPARE_BYTES = 64 * 1024 * 1024
"""What a backup must leave free: the node goes on writing."""
LISTED = 50
"""Findings and backups shown one by one."""


class Found(msgspec.Struct, frozen=True):
    """One thing that is wrong: what sort of damage, and where. What the bytes say stands at the console alone."""

    code: str
    where: str


class Checked(msgspec.Struct, frozen=True):
    """What a check has come to.

    Args:
        looked: how many of each thing were looked at.
        counted: how much of each sort of damage.
        listed: the first of it.
    """

    whole: bool
    looked: dict[str, int]
    counted: dict[str, int]
    listed: tuple[Found, ...]


class Kept(msgspec.Struct, frozen=True):
    """A backup that lies in the folder for them; its digest is told when it is made."""

    file: str
    size: int
    made_at: datetime
    sha256: Digest | None = None


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """Long work, as far as it is.

    Args:
        by: who began it.
        stage: which part it is at; ``done`` of ``total`` of it (0: not known).
        code: why it failed.
        checked: what a check has come to.
        saved: the backup that was made.
    """

    act: Act
    state: Literal["running", "done", "failed"]
    by: str
    begun_at: datetime
    ended_at: datetime | None = None
    stage: str = ""
    done: int = 0
    total: int = 0
    code: str | None = None
    checked: Checked | None = None
    saved: Kept | None = None


class _Stopped(Exception):
    """The node stops."""


Check = Callable[[Progress, Event], Checked]
"""Looks at the node's store from outside: tells how far it is, and stops soon after the event is set.

Raises:
    Fault: what `tansiq verify` refuses with.
"""


class Keeper:
    """The long work of one node.

    Args:
        folder: the node's.
        backups: where backups go; made when the first one is.
    """

    def __init__(self, db: Database, folder: Path, backups: Path, clock: Clock, check: Check) -> None:
        self.backups = backups
        self.check = check
        self._db = db
        self._folder = folder
        self._clock = clock
        self._jobs: dict[Act, Job] = {}
        self._threads: dict[Act, Thread] = {}
        self._lock = Lock()
        self._stop = Event()

    def job(self, act: Act) -> Job | None:
        """The work of that sort that runs, or ended last since the node began."""
        with self._lock:
            return self._jobs.get(act)

    def begin(self, act: Act, by: str) -> Job:
        """Begin work; what runs already is not begun again, and is given as it is."""
        with self._lock:
            known = self._jobs.get(act)
            if known is not None and known.state == "running":
                return known
            job = Job(act=act, state="running", by=by, begun_at=self._clock.now())
            work = self._verify if act == "verify" else self._backup
            thread = Thread(target=self._run, args=(job, work), name=f"keeping {act}", daemon=True)
            self._jobs[act], self._threads[act] = job, thread
        thread.start()
        return job

    def wait(self, act: Act, seconds: float) -> Job | None:
        """The work of that sort once it has ended, or as it is by then."""
        thread = self._threads.get(act)
        if thread is not None:
            thread.join(seconds)
        return self.job(act)

    def kept(self) -> tuple[Kept, ...]:
        """The backups that lie there, the newest first."""
        found = []
        for path in self.backups.glob("store-*.db"):
            named = NAMED.fullmatch(path.name)
            if named:
                made_at = datetime.strptime(named[1], STAMP).replace(tzinfo=UTC)
                found.append(Kept(path.name, path.stat().st_size, made_at))
        return tuple(sorted(found, key=lambda each: each.file, reverse=True))

    def free(self) -> tuple[int, int]:
        """Free bytes on the store's disk, and on that of the backups."""
        return shutil.disk_usage(self._folder).free, shutil.disk_usage(self._there()).free

    def same_disk(self) -> bool:
        """Whether the backups die with the store's disk."""
        return self._folder.stat().st_dev == self._there().stat().st_dev

    def close(self) -> None:
        """Stop what runs; half a backup is removed."""
        self._stop.set()
        for thread in list(self._threads.values()):
            thread.join()

    def _there(self) -> Path:
        """The folder for backups, or the nearest one above it that there is."""
        return next(each for each in (self.backups, *self.backups.parents) if each.is_dir())

    def _run(self, job: Job, work: Callable[[Job, Progress], Job]) -> None:
        def told(what: str, done: int, total: int) -> None:
            if self._stop.is_set():
                raise _Stopped
            self._note(msgspec.structs.replace(job, stage=what, done=done, total=total))

        try:
            ended = work(job, told)
        except _Stopped:
            return
        except Fault as fault:
            ended = msgspec.structs.replace(job, state="failed", code=fault.code)
        except Exception:
            self._note(msgspec.structs.replace(job, state="failed", code="internal", ended_at=self._clock.now()))
            raise
        self._note(msgspec.structs.replace(ended, ended_at=self._clock.now()))

    def _note(self, job: Job) -> None:
        with self._lock:
            self._jobs[job.act] = job

    def _verify(self, job: Job, told: Progress) -> Job:
        found = self.check(told, self._stop)
        if self._stop.is_set():
            raise _Stopped
        said = "whole" if found.whole else " ".join(sorted(found.counted))
        self._db.write(lambda tx: audit.note(tx, self._clock.now(), job.by, "store verify", "store", said))
        return msgspec.structs.replace(job, state="done", checked=found)

    def _backup(self, job: Job, told: Progress) -> Job:
        told("copy", 0, 0)
        try:
            self.backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Fault("config.invalid", f"{self.backups}: {error.strerror}.") from error
        if shutil.disk_usage(self.backups).free < self._db.size() + SPARE_BYTES:
            raise Fault("store.full", "There is no room for a backup.")
        file = self.backups / f"store-{job.begun_at.astimezone(UTC):{STAMP}}.db"
        self._db.backup(file, lambda done, total: told("copy", done, total))
        told("digest", 0, 0)
        with file.open("rb") as handle:
            digest = Digest(hashlib.file_digest(handle, "sha256").hexdigest())
        self._db.write(lambda tx: audit.note(tx, self._clock.now(), job.by, "store backup", file.name, digest))
        saved = Kept(file.name, file.stat().st_size, job.begun_at, digest)
        return msgspec.structs.replace(job, state="done", saved=saved)
