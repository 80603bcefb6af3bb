"""Search for bytes that a parser cannot bear, guided by which of its lines they reach (atheris, libFuzzer).

    python -m tests.fuzz.search TARGET RUNS [SEED [SECONDS]]

A process of its own for each target: libFuzzer does not give the process back. What breaks a parser is printed, in base64, with the
trace; put it into `tests/fuzz/found.py` under a name that says what it is.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["tansiq"], enable_loader_override=False):
    from tests.fuzz.targets import TARGETS, Target, harmless


MAX_BYTES = 4096


@atheris.instrument_func
def _planted(data: bytes) -> None:
    """A mistake that chance does not find: the test of the search itself."""
    if not data.startswith(b"t"):
        return
    if not data.startswith(b"tn"):
        return
    if not data.startswith(b"tns"):
        return
    if data.startswith(b"tnsq"):
        raise ValueError("behind four right bytes")


def main(name: str, runs: str, seed: str = "1", seconds: str = "0") -> None:
    """Search one target from its seeds; ends the process, with a status that is not 0 when something was found.

    Args:
        seconds: it ends after so many, however many runs are left; 0: after its runs alone.
    """
    target = Target(_planted, lambda: [b"begin"], ()) if name == "planted" else TARGETS[name]
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(target.seeds()):
            (Path(folder) / str(number)).write_bytes(data)
        flags = [
            f"-atheris_runs={runs}",
            f"-seed={seed}",
            f"-max_len={MAX_BYTES}",
            f"-max_total_time={seconds}",
            "-verbosity=0",
            f"-artifact_prefix={folder}/",
        ]
        atheris.Setup([sys.argv[0], *flags, folder], lambda data: harmless(target, data))
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
