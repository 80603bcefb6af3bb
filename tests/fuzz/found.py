"""Bytes that broke a parser once, by target, in base64. A line is never taken out."""

from __future__ import annotations

from typing import Final

import pytest

FOUND: Final = [
    pytest.param("label", "bnVsbA==", id="a-label-of-null"),
]
