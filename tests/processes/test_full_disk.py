"""Goal: a full disk loses nothing that was called saved, is told under its code, and is over as soon as there is room; what peers
send meanwhile waits with them.

Method: a real node on a tmpfs of a few MiB, alone (`full_disk`) and with two peers (`full_disk_peers`), its log on the same disk;
and every command against a disk that is full, only to be read, or damaged (`refusing_disk`).
Where no namespaces are given, `tests/storage` shows the same of a store by `max_page_count`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tansiq.errors import CODES
from tests.conftest import ROOT
from tests.processes import full_disk_peers

ALONE = ["unshare", "--user", "--map-root-user", "--mount"]


def _given() -> bool:
    try:
        return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def _played(module: str, folder: Path) -> dict[str, Any]:
    command = [*ALONE, sys.executable, "-m", module, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr[-4_000:]
    return dict(json.loads(done.stdout))


pytestmark = [pytest.mark.slow, pytest.mark.skipif(not _given(), reason="this machine gives no user namespaces")]


def test_a_disk_that_fills_up_refuses_keeps_what_is_saved_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    end = _played("tests.processes.full_disk", tmp_path)
    assert end["refused"] == "store.full"
    assert end["saved"] > 10
    assert end["held"]
    assert end["listed"] == min(end["saved"], 500)
    assert end["again"]
    assert end["verify"] == 0, end["said"]


@pytest.mark.timeout(300)
def test_no_command_meets_a_disk_that_refuses_without_a_code_and_what_to_do(tmp_path: Path) -> None:
    found = _played("tests.processes.refusing_disk", tmp_path)
    refused = {("full", "store.full"), ("read-only", "store.unwritable"), ("damaged", "store.corrupt")}
    told = set()
    for state, ends in found.items():
        for command, (status, said) in ends.items():
            assert "Traceback" not in said, f"{state}, {command}: {said}"
            code = said.strip().removeprefix("tansiq: ").split(":")[0].split("\n")[0]
            if status == 2:
                assert CODES[code].advice in said, f"{state}, {command}"
                told.add((state, code))
    assert refused <= told
    assert found["room again"]["verify"][0] == 0, "nothing was lost"


@pytest.mark.timeout(300)
def test_what_peers_send_to_a_full_disk_waits_unreceipted_and_comes_once_the_alarm_before_the_rest(
    tmp_path: Path,
) -> None:
    end = _played("tests.processes.full_disk_peers", tmp_path)
    assert end["saved"] > 10
    assert (end["refused"], end["again"]) == ("store.full", "store.full")
    assert end["came"] == 0
    assert set(end["told"]) <= {"pending", "sent"}, "no receipt for what is not kept"
    assert end["order"] == ["spot", "alert", *["spot"] * full_disk_peers.EACH]
    assert end["doubled"] == []
    assert end["rings"] == 1
    assert end["verify"] == ["", "", ""]
