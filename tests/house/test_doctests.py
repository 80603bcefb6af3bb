"""Every example in a docstring is true, and every module can be imported: nothing is made at import."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import threading

import pytest

import tansiq

MODULES = sorted(
    module.name for module in pkgutil.walk_packages(tansiq.__path__, "tansiq.") if not module.name.endswith(".__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_are_true(name: str) -> None:
    threads = threading.active_count()
    module = importlib.import_module(name)
    result = doctest.testmod(module, optionflags=doctest.ELLIPSIS, verbose=False)
    assert result.failed == 0
    assert threading.active_count() == threads, "importing it started a thread"


def test_there_are_examples_at_all() -> None:
    finder = doctest.DocTestFinder()
    examples = [test for name in MODULES for test in finder.find(importlib.import_module(name)) if test.examples]
    assert len(examples) >= 4
