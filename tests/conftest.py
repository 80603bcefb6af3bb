"""Settings for all tests: no network, seeded properties, shared data, Chromium.

The network guard is an audit hook, not a patch: it sees every connect, send and name look-up of
this process, whichever library makes it, and it cannot be undone by a test. It does not reach child
processes; for Chromium, CHROMIUM_FLAGS says the same.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import structlog
from hypothesis import HealthCheck, Phase, settings
from playwright.sync_api import Browser, sync_playwright

from tansiq.bench.page import CHROMIUM

ROOT: Final = Path(__file__).resolve().parent.parent
IN_CI: Final = os.environ.get("CI", "").lower() in {"1", "true"}

LONGEST: Final = (
    "simulation/test_worlds.py",
    "page/test_screens.py",
    "fuzz/test_parsers.py",
    "demo/test_day.py",
    "simulation/test_faults.py",
    "simulation/test_hostile.py",
    "page/test_forms.py",
    "demo/test_day_in_browser.py",
    "page/test_boards.py",
    "page/test_map.py",
)
"""The files that take more than a minute or two, the longest first: so they begin."""

CHROMIUM_FLAGS: Final = (
    "--no-sandbox",  # CI is root, where Chromium refuses its sandbox; it opens our own pages only
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
)

# The same examples every time in CI, other ones at each developer's run; neither measures time.
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
settings.register_profile("dev", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
# For `make mutants` an example that fails is enough; nobody reads it, so it is not made smaller.
settings.register_profile(
    "mutants", max_examples=100, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate)
)
settings.load_profile(os.environ.get("TANSIQ_TEST_PROFILE") or ("ci" if IN_CI else "dev"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, all else as it stands."""
    turn = {ROOT / "tests" / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: turn.get(item.path, len(turn)))


class NetworkForbiddenError(AssertionError):
    """A test tried to reach something that is not this machine."""


def _is_here(host: object) -> bool:
    """Say whether `host`, a name or an address, is this machine's loopback.

    None and "" (which bind to or mean this machine) are here; an unknown name is not.
    """
    if host is None:
        return True
    name = host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else str(host)
    name = name.rstrip(".").lower()
    if name in {"", "localhost"} or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        sock, address = arguments[:2]
        if address is None or sock.family not in {socket.AF_INET, socket.AF_INET6}:
            return
        host = address[0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
    else:
        return
    if not _is_here(host):
        message = f"{event} to {host!r}: tests talk to this machine's loopback only"
        raise NetworkForbiddenError(message)


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def _logs_as_new() -> Iterator[None]:
    """A command that set the logs up for its own standard error leaves nothing behind."""
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The folder of shared data: TANSIQ_TEST_DATA, else ../shared/data beside the checkout.

    Skips the test where it is absent; in CI (CI=true) it fails instead.
    """
    folder = Path(os.environ.get("TANSIQ_TEST_DATA") or ROOT.parent / "shared" / "data")
    if folder.is_dir():
        return folder
    reason = f"needs the shared data; {folder} is no folder (set TANSIQ_TEST_DATA)"
    if IN_CI:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The Chromium of the browser tests: the benchmarks' own."""
    if not os.access(CHROMIUM, os.X_OK):
        pytest.fail(f"no Chromium at {CHROMIUM}: run scripts/need_packages.sh", pytrace=False)
    return CHROMIUM


@pytest.fixture(scope="module")
def browser(chromium: Path) -> Iterator[Browser]:
    """A headless browser that reaches this machine only; use `browser.new_page()`.

    Per module, not per session: while Playwright's sync interface is open its event loop runs in
    this thread, and tests with a loop of their own would fail. For the same reason such tests do
    not belong in a module that uses the browser.
    """
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=chromium, args=list(CHROMIUM_FLAGS), chromium_sandbox=False
        )
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Tests marked anyio run on asyncio, which is what the node runs on."""
    return "asyncio"
