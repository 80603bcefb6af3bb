"""A real node under strace, which shows whole pages of its store as they are written."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tansiq.demo import house
from tansiq.demo.house import Member
from tests.processes import trace


@asynccontextmanager
async def traced(member: Member, told: Path) -> AsyncIterator[None]:
    """Run a node; once it has ended, what it asked of the system stands in ``told``."""
    member.process = await asyncio.create_subprocess_exec(
        *("strace", "-f", "-yy", "-qq", "-s", "4096", "-e", f"trace={trace.CALLS}", "-o", str(told)),
        *(sys.executable, "-m", "tansiq", "serve", str(member.folder), "--until-eof"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        env=dict(os.environ),
    )
    try:
        await house.answers(member)
        yield
    finally:
        assert member.process.stdin is not None
        member.process.stdin.close()
        await member.process.wait()
