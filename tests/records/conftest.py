"""A store for the tests of records; examples of properties use `samples.trial` on it, which leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tansiq.storage import Database
from tests.records import samples


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = samples.store(tmp_path_factory.mktemp("records"))
    yield opened
    opened.close()
