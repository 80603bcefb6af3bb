"""A node whose disk is full, then only to be read, then damaged, in namespaces of its own: run by `test_full_disk` under unshare.

    unshare -Urm python -m tests.processes.refusing_disk FOLDER

Every command is run against it each time; prints how each ended, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.programs import founding, tansiq
from tests.processes import nodes
from tests.processes.full_disk import SMALL, mount

PAGE = 4_096
Ends = dict[str, tuple[int, str]]


def play(folder: Path) -> dict[str, Ends]:
    folder.mkdir()
    mount(folder, SMALL)
    node = nodes.made(folder).folder
    (folder / "founding.toml").write_text(founding("army"), "utf-8")
    ballast = folder / "ballast"
    fill(ballast)
    found = {"full": every(node)}
    ballast.unlink()
    remounted(folder, "ro")
    found["read-only"] = every(node)
    remounted(folder, "rw")
    found["room again"] = {"verify": ended("verify", node)}
    store = node / "store.db"
    whole = store.read_bytes()
    store.write_bytes(whole[:PAGE] + bytes(255 - each for each in whole[PAGE:]))
    found["damaged"] = every(node)
    return found


def every(node: Path) -> Ends:
    """What nobody has to be asked for."""
    beside = node.parent
    return {
        words[0]: ended(*words)
        for words in (
            ("status", node),
            ("serve", node, "--until-eof"),
            ("verify", node),
            ("rebuild", node),
            ("backup", node, beside / "copy.db"),
            ("record", "list", node, "--desk", "army.watch"),
            ("peer", "invite", node, "peshmerga", beside / "invitation"),
            ("bundle", "write", node, "peshmerga", beside / "bundle"),
            ("account", "list", node),
            ("init", beside / "another", beside / "founding.toml"),
        )
    }


def ended(*words: object) -> tuple[int, str]:
    done = tansiq(*words)
    return done.returncode, done.stderr


def fill(file: Path) -> None:
    with file.open("wb", buffering=0) as full:
        try:
            while full.write(bytes(PAGE)):
                pass
        except OSError:
            return


def remounted(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]) / "small")))
