"""The guard in tests/conftest.py: tests talk to this machine's loopback only, by whatever way they try to get out."""

from __future__ import annotations

import socket
from collections.abc import Callable

import httpx
import pytest


def _send() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.sendto(b"x", ("192.0.2.1", 9))


def _connect() -> None:
    with socket.socket() as door:
        door.connect(("192.0.2.1", 9))


WAYS: tuple[Callable[[], object], ...] = (
    _send,
    _connect,
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.gethostbyname("example.org"),
    lambda: httpx.get("http://192.0.2.1/", trust_env=False),
    lambda: socket.create_connection(("2001:db8::1", 9)),
)


@pytest.mark.parametrize("way", WAYS)
def test_a_test_that_reaches_out_is_stopped(way: Callable[[], object]) -> None:
    with pytest.raises(AssertionError, match="loopback only"):
        way()


def test_loopback_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door, socket.create_connection(door.getsockname()):
        pass
