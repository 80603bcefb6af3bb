"""Running `tansiq` for tests: the real program in a process of its own, and `main` in this one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from tansiq.cli import main
from tansiq.config import load, save
from tansiq.demo.house import free_ports

NODE_SECONDS = 60
"""A program that hangs is ended; no test waits for this."""


def founding(agency: str, *network: str) -> str:
    """What an agency says of itself, as its administrator writes it."""
    others = ", ".join(f'"{name}"' for name in network)
    return f"""
agency = "{agency}"
names = {{ ar = "وكالة", en = "{agency}" }}
node = "{agency}"
address = "127.0.0.1:1"
network = [{others}]
centre = "makhmur"
status = "exercise"

[[desks]]
desk = "{agency}.watch"
names = {{ en = "Watch" }}
centre = "makhmur"
clearance = 3
ceiling = 3
"""


def tansiq(*words: object, given: str = "") -> subprocess.CompletedProcess[str]:
    """The program as it is installed, without the test's own Python options."""
    return subprocess.run(
        [sys.executable, "-m", "tansiq", *map(str, words)],
        input=given,
        capture_output=True,
        text=True,
        timeout=NODE_SECONDS,
        env=os.environ | {"NO_COLOR": "1", "COLUMNS": "200"},
        check=False,
    )


def run(monkeypatch: pytest.MonkeyPatch, *words: object) -> int:
    """`tansiq.cli.main` with these arguments; the exit status."""
    monkeypatch.setattr(sys, "argv", ["tansiq", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def made(monkeypatch: pytest.MonkeyPatch, folder: Path, agency: str = "army", *network: str, port: int = 8470) -> Path:
    """A node, made by `tansiq init`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{agency}.toml").write_text(founding(agency, *network), "utf-8")
    node = folder / agency
    words = ("init", node, folder / f"{agency}.toml", "--desks-port", port, "--peers-port", port + 1)
    assert run(monkeypatch, *words) == 0
    return node


@contextmanager
def running(node: Path) -> Iterator[None]:
    """The node in a process of its own, on ports that are free."""
    settings = load(node)
    port = free_ports(2)
    desks = msgspec.structs.replace(settings.desks, port=port)
    peers = msgspec.structs.replace(settings.peers, port=port + 1)
    save(msgspec.structs.replace(settings, desks=desks, peers=peers), node)
    with subprocess.Popen(
        [sys.executable, "-m", "tansiq", "serve", str(node), "--until-eof"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr
        for line in process.stderr:
            if "http://" in line:
                break
        assert process.poll() is None
        try:
            yield
        finally:
            assert process.stdin
            process.stdin.close()
            process.stderr.read()
            assert process.wait(20) == 0
