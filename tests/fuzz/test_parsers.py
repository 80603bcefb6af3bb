"""Goal: no bytes from outside do more to a parser than be refused. Method: each target of `targets` under Hypothesis (bytes at
random, and its seeds bent) and under a search guided by coverage; what was ever found stays as a named case in `found`."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64decode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tansiq
from tests.conftest import ROOT
from tests.fuzz.found import FOUND
from tests.fuzz.targets import TARGETS, harmless

SOURCE = Path(tansiq.__file__).parent
RUNS = 100_000
SECONDS = 12
"""A parser of long files takes a millisecond for one: on a slow machine such a search ends before its runs do."""
WITH_ATHERIS = sys.platform == "linux" and sys.version_info < (3, 14)
"""Where it has a wheel (pyproject.toml)."""


@pytest.mark.parametrize("name", TARGETS)
def test_a_seed_is_taken_so_that_the_search_begins_inside(name: str) -> None:
    target = TARGETS[name]
    for data in target.seeds():
        harmless(target, data)
    assert target.seeds()


@pytest.mark.parametrize("name", TARGETS)
def test_a_seed_is_read_where_the_target_says(name: str) -> None:
    """What the house test counts as searched is really reached."""
    target, entered = TARGETS[name], set[str]()
    seeds = target.seeds()
    sys.setprofile(lambda frame, *_: entered.add(frame.f_code.co_filename))
    try:
        for data in seeds:
            harmless(target, data)
    finally:
        sys.setprofile(None)
    assert {of for of in target.of if str(SOURCE / f"{of}.py") not in entered} == set()


@pytest.mark.parametrize("name", TARGETS)
@given(st.binary(max_size=300))
def test_bytes_at_random_are_refused_and_nothing_else(name: str, data: bytes) -> None:
    harmless(TARGETS[name], data)


@pytest.mark.parametrize("name", TARGETS)
@given(st.data())
def test_a_seed_with_something_bent_is_refused_or_taken_and_nothing_else(name: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(TARGETS[name].seeds()))
    start = data.draw(st.integers(0, len(seed)))
    end = data.draw(st.integers(start, min(len(seed), start + 12)))
    tokens = st.sampled_from(
        [b'"', b"{", b"[" * 5_000, b"null", b"-1", b"1e999", b"\xff", b"\\ud800", b"9" * 40, b"\0", b""]
    )
    harmless(TARGETS[name], seed[:start] + data.draw(tokens | st.binary(max_size=12)) + seed[end:])


@pytest.mark.parametrize(("name", "found"), FOUND)
def test_what_a_search_found_once_is_refused(name: str, found: str) -> None:
    harmless(TARGETS[name], b64decode(found))


def _search(name: str, seconds: int) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "tests.fuzz.search", name, str(RUNS), "1", str(seconds)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=110, check=False)


@pytest.mark.slow
@pytest.mark.skipif(not WITH_ATHERIS, reason="atheris has no wheel here")
@pytest.mark.parametrize("name", [name for name, target in TARGETS.items() if target.guided])
def test_a_search_guided_by_coverage_finds_nothing(name: str) -> None:
    done = _search(name, SECONDS)
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-4_000:]


@pytest.mark.slow
@pytest.mark.skipif(not WITH_ATHERIS, reason="atheris has no wheel here")
def test_a_search_finds_a_mistake_that_lies_behind_four_right_bytes() -> None:
    done = _search("planted", 0)
    assert done.returncode != 0
    assert b"behind four right bytes" in done.stderr + done.stdout
