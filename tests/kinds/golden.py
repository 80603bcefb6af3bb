"""One body of every kind with every field that version 1 had, as it was stored then. The file is never made again: what was written
once must be read for ever, so a field may be added with a default, and a changed meaning is a new version of the kind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

BODIES: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "golden_v1.json").read_text("utf-8"))


def raw(kind: str, **change: Any) -> msgspec.Raw:
    """A stored body, with fields changed."""
    return msgspec.Raw(json.dumps(BODIES[kind] | change).encode())
