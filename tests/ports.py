"""Ports for real processes in tests."""

from __future__ import annotations

import os
import socket


def free_ports(count: int) -> int:
    """The first of ``count`` ports in a row on loopback that nobody holds.

    Below the range from which the kernel gives ports to clients, and from a place that differs by process.
    """
    first = 12_000 + os.getpid() % 400 * 40
    for base in range(first, 32_000, count):
        try:
            for port in range(base, base + count):
                with socket.socket() as door:
                    door.bind(("127.0.0.1", port))
        except OSError:
            continue
        return base
    raise AssertionError("no free ports")
