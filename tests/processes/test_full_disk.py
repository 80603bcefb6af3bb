"""Goal: a full disk loses nothing that was called saved, is told under its code, and is over as soon as there is room.

Method: a real node on a tmpfs of a few MiB (`full_disk`). Where no namespaces are given, `tests/storage` shows the same by
`max_page_count`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

ALONE = ["unshare", "--user", "--map-root-user", "--mount"]


def _given() -> bool:
    try:
        return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(not _given(), reason="this machine gives no user namespaces")
def test_a_disk_that_fills_up_refuses_keeps_what_is_saved_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    command = [*ALONE, sys.executable, "-m", "tests.processes.full_disk", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr[-4_000:]
    end = json.loads(done.stdout)
    assert end["refused"] == "store.full"
    assert end["saved"] > 10
    assert end["held"]
    assert end["listed"] == min(end["saved"], 500)
    assert end["again"]
    assert end["verify"] == 0, end["said"]
