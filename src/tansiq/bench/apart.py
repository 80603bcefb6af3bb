"""Two rooms on one machine with a bad line between them: two network namespaces, a TUN device in each, a forwarder between the two.

Netem is not in every kernel; a user namespace and TUN nearly always are, and need no root. The forwarder is a thread that reads
each device's packets, drops some by chance, and writes the others to the other device when their time has come: to TCP on both
sides that is a slow line that loses packets.

`enter` must come before anything has started a thread: a process of many threads cannot change its user namespace. So this module
imports nothing heavy, and ``python -m tansiq.bench.apart COUNT`` enters first and only then loads the benchmark.
"""

from __future__ import annotations

import ctypes
import fcntl
import heapq
import os
import select
import socket
import struct
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
SIOCGIFFLAGS, SIOCSIFFLAGS, SIOCSIFADDR, SIOCSIFDSTADDR = 0x8913, 0x8914, 0x8916, 0x8918
IFF_UP = 0x1
MAX_PACKET = 65_536
DEVICE = "far"
HERE, THERE = "10.77.0.1", "10.77.0.2"


@dataclass(frozen=True)
class Room:
    """One end of the line.

    Args:
        address: of its device, to which the other room connects.
        namespace: an open file of its network namespace.
        device: an open file of its TUN device.
    """

    address: str
    namespace: int
    device: int

    def enter(self) -> None:
        """Move the calling thread into this room: sockets and processes that it makes from now on are there.

        Raises:
            OSError: when the machine does not allow it.
        """
        _checked(ctypes.CDLL(None, use_errno=True).setns(self.namespace, CLONE_NEWNET))


def enter() -> tuple[Room, Room]:
    """Take this process into namespaces of its own and make both rooms; the calling thread stands in the first.

    Raises:
        OSError: when the machine does not allow it.
    """
    user, group = os.getuid(), os.getgid()
    _unshare(CLONE_NEWUSER | CLONE_NEWNET)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    here = _room(HERE, THERE)
    _unshare(CLONE_NEWNET)
    there = _room(THERE, HERE)
    here.enter()
    return here, there


class Line(threading.Thread):
    """The line between two rooms, until `close`.

    Args:
        delay_s: each way.
        loss: the share of packets that never arrive, each way.
    """

    def __init__(self, rooms: tuple[Room, Room], delay_s: float, loss: float, chance: Random) -> None:
        super().__init__(name="line", daemon=True)
        self.dropped = self.carried = 0
        self._other = {rooms[0].device: rooms[1].device, rooms[1].device: rooms[0].device}
        self._delay_s = delay_s
        self._loss = loss
        self._chance = chance
        self._ends = False
        self._on_the_way: list[tuple[float, int, int, bytes]] = []

    def run(self) -> None:
        while not self._ends:
            wait = max(0.0, self._on_the_way[0][0] - time.monotonic()) if self._on_the_way else 0.1
            ready, _, _ = select.select(list(self._other), [], [], min(wait, 0.1))
            for device in ready:
                self._take(device, os.read(device, MAX_PACKET))
            while self._on_the_way and self._on_the_way[0][0] <= time.monotonic():
                _, _, device, packet = heapq.heappop(self._on_the_way)
                os.write(device, packet)

    def _take(self, device: int, packet: bytes) -> None:
        if self._chance.random() < self._loss:
            self.dropped += 1
            return
        self.carried += 1
        due = time.monotonic() + self._delay_s
        heapq.heappush(self._on_the_way, (due, self.carried, self._other[device], packet))

    def close(self) -> None:
        """End it, and wait until it has ended."""
        self._ends = True
        self.join()


def _room(address: str, other: str) -> Room:
    """Lay out the namespace in which the calling thread stands."""
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", DEVICE.encode(), IFF_TUN | IFF_NO_PI))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFADDR, _address(address))
        fcntl.ioctl(any_socket, SIOCSIFDSTADDR, _address(other))
        for name in ("lo", DEVICE):
            asked = struct.pack("16sH22x", name.encode(), 0)
            (flags,) = struct.unpack_from("H", fcntl.ioctl(any_socket, SIOCGIFFLAGS, asked), 16)
            fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH22x", name.encode(), flags | IFF_UP))
    return Room(address, os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC), device)


def _address(address: str) -> bytes:
    return struct.pack("16sHH4s16x", DEVICE.encode(), socket.AF_INET, 0, socket.inet_aton(address))


def _unshare(what: int) -> None:
    _checked(ctypes.CDLL(None, use_errno=True).unshare(what))


def _checked(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def main(count: int) -> int:
    """Measure in two rooms; figures go to standard output, and why there are none to standard error."""
    try:
        rooms = enter()
    except OSError as error:
        sys.stderr.write(f"{error.strerror}\n")
        return 1
    from tansiq.bench import link  # only now: it starts threads

    link.measure(rooms, count)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
