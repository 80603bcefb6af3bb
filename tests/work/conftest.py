"""The four of the demonstration, founded on real stores; a module that wants others has a fixture of its own under the name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import worlds
from tests.worlds import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with worlds.found(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One world for all examples of a property: each record has its own token."""
    with worlds.found(tmp_path_factory.mktemp("shared")) as made:
        yield made
