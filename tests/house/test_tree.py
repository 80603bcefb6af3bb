"""Rules that hold over the whole tree: nothing of one machine, no registry, no giant module, and time and chance only as arguments.

Goal: a slip that a reviewer may overlook is named here. Method: the files as text and as syntax trees; each rule is also shown a
line that breaks it.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import LONGEST

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "tansiq"
SKIPPED = {
    ".git",
    ".hypothesis",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".venv",
    "__pycache__",
    "dist",
    "node_modules",
}
MADE = ("src/tansiq/web/static/",)
"""Built from frontend/ and by scripts/make_basemap.py; their sources are looked at."""
BINARY = {".woff2", ".png", ".svg", ".ico", ".wav"}
MAX_LINES = 400

MACHINE = re.compile(r"(?<![\w.])/(?:work|home|root|Users|mnt|build)/[\w.-]+|[A-Z]:\\\\Users")
REGISTRY = re.compile(
    r"registry\.npm|npmjs\.(?:org|com)|pypi\.(?:org|python)|pythonhosted|yarnpkg|\b[\w-]+\.jfrog\.|artifactory"
    r"|proxy\.golang|crates\.io|unpkg\.com|jsdelivr|cdnjs",
)
URL_IN_LOCK = re.compile(r'^(?!\s*(?:"url": )?"https?://[^"]*",?$).*https?://')
"""A "url", or an address alone on its line, is a package's page for donors: nothing is fetched from it."""

PURE = ("labels", "records", "kinds", "plans", "exchange", "network")
NOT_PURE = {"network/tls.py": "makes a certificate with the cryptography library's own serial number"}
CLOCK_AND_CHANCE = {
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "date.today",
    "time.time",
    "time.time_ns",
    "time.monotonic",
    "time.perf_counter",
    "os.urandom",
    "uuid.uuid1",
    "uuid.uuid4",
    "SystemClock",
    "SystemEntropy",
}
CHANCE_MODULES = {"random", "secrets", "time"}
ONLY_HERE = {"datetime.now": {"clock.py"}, "os.urandom": {"ids.py"}}
"""Of the rest of the node (outside demo, bench and simulation) only these ask the machine."""
ON_THEIR_OWN = ("bench", "demo", "simulation")

FORBIDDEN_CALLS = {"eval", "exec", "os.system", "os.popen", "__import__"}


def files() -> Iterator[Path]:
    """Every text file of the project that a person writes."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in SKIPPED and not name.endswith(".egg-info"))
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix not in BINARY and not path.relative_to(ROOT).as_posix().startswith(MADE):
                yield path


def found_by(rule: re.Pattern[str], path: Path) -> list[str]:
    """Where a rule's words stand in a file."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except UnicodeDecodeError:
        return []
    name = path.relative_to(ROOT)
    return [f"{name}:{number}: {line.strip()[:90]}" for number, line in enumerate(lines, 1) if rule.search(line)]


def others() -> Iterator[Path]:
    """All files but this one, which has to name what it forbids."""
    return (path for path in files() if path != Path(__file__).resolve())


def test_no_file_names_a_path_of_one_machine() -> None:
    assert [line for path in others() for line in found_by(MACHINE, path)] == []


def test_no_file_names_a_package_registry() -> None:
    assert [line for path in others() for line in found_by(REGISTRY, path)] == []


def test_lock_files_name_versions_and_hashes_but_no_address() -> None:
    locks = [*(ROOT / "requirements").glob("*.txt"), ROOT / "frontend" / "package-lock.json"]
    assert len(locks) > 3
    for lock in locks:
        assert found_by(URL_IN_LOCK, lock) == []
        assert re.search(r"sha256:|sha512-", lock.read_text("utf-8")), f"{lock.name} has no hashes"


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (MACHINE, 'open("/home/' + 'somebody/file")'),
        (MACHINE, "cd /wo" + "rk/main"),
        (REGISTRY, "https://registry.npm" + "js.org/x.tgz"),
        (REGISTRY, "--index-url https://py" + "pi.org/simple"),
        (URL_IN_LOCK, '"resolved": "https://example.org/x.tgz"'),
    ],
)
def test_a_line_that_breaks_a_rule_is_found(rule: re.Pattern[str], line: str) -> None:
    assert rule.search(line)


def test_the_steps_of_a_schema_are_numbered_from_1_each_once() -> None:
    """Of two that two branches gave one number, one would silently never be done."""
    folders = sorted(SOURCE.glob("*/schema"))
    assert folders
    for folder in folders:
        numbers = sorted(int(path.name[:4]) for path in folder.glob("*.sql"))
        assert numbers == list(range(1, len(numbers) + 1)), folder.parent.name


def test_no_module_is_longer_than_one_can_keep_in_mind() -> None:
    long = {}
    for path in files():
        if path.suffix in (".py", ".ts", ".svelte") and path.relative_to(ROOT).parts[0] in ("src", "frontend", "tests"):
            count = len(path.read_text("utf-8").splitlines())
            if count > MAX_LINES:
                long[str(path.relative_to(ROOT))] = count
    assert long == {}


# ---- syntax trees


def uses(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Names used and modules imported, dotted; ``from os import urandom`` counts as ``os.urandom``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.lineno, node.func.id


def asks_the_machine(tree: ast.AST) -> list[tuple[int, str]]:
    """Where code takes the time or randomness for itself."""
    return [
        (line, name)
        for line, name in uses(tree)
        if name.split(".")[0] in CHANCE_MODULES or CLOCK_AND_CHANCE & {name.split(".")[-1], two_of(name)}
    ]


def two_of(name: str) -> str:
    """A dotted name's last two parts: ``dt.datetime.now`` is ``datetime.now``."""
    return ".".join(name.split(".")[-2:])


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """The modules of some packages, by their path in the source."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if not folders or name.split("/")[0] in folders:
            yield name, tree_of(path)


def test_pure_packages_take_time_and_chance_as_arguments() -> None:
    found = {name: asks_the_machine(tree) for name, tree in modules(*PURE) if name not in NOT_PURE}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_each_exception_from_purity_is_still_there() -> None:
    for name in NOT_PURE:
        assert (SOURCE / name).is_file()


def test_only_the_clock_and_the_entropy_ask_the_machine() -> None:
    for name, tree in modules():
        if name.split("/")[0] in ON_THEIR_OWN:
            continue
        for line, used in uses(tree):
            if two_of(used) in ONLY_HERE:
                assert name in ONLY_HERE[two_of(used)], f"{name}:{line} {used}"


@pytest.mark.parametrize(
    "line",
    [
        "from datetime import datetime; datetime.now()",
        "import datetime as dt; dt.datetime.now(dt.UTC)",
        "import random",
        "from random import Random",
        "import time; time.time()",
        "from os import urandom",
        "import os; os.urandom(4)",
        "from uuid import uuid4",
        "import secrets",
        "from tansiq.clock import SystemClock",
    ],
)
def test_code_that_asks_the_machine_is_found(line: str) -> None:
    assert asks_the_machine(ast.parse(line))


@pytest.mark.parametrize(
    "line", ["from tansiq.ids import uuid4", "clock.now()", "loop.time()", "from uuid import UUID"]
)
def test_code_that_was_given_its_time_and_chance_is_not(line: str) -> None:
    assert asks_the_machine(ast.parse(line)) == []


def dangers(tree: ast.AST) -> list[tuple[int, str]]:
    """Where code runs what it was given, or reads a pickle."""
    found = [
        (line, name)
        for line, name in uses(tree)
        if name in FORBIDDEN_CALLS or name.split(".")[0] in ("pickle", "marshal", "shelve")
    ]
    shells = (node for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "shell")
    return found + [(node.lineno, "shell=") for node in shells]


def test_nothing_in_the_source_runs_what_it_was_given() -> None:
    assert {name: lines for name, tree in modules() if (lines := dangers(tree))} == {}


@pytest.mark.parametrize(
    "line",
    [
        "import pickle",
        "from pickle import loads",
        "subprocess.run(x, shell=True)",
        "eval(x)",
        "exec(x)",
        "import os; os.system(x)",
        "from os import system",
    ],
)
def test_code_that_runs_what_it_was_given_is_found(line: str) -> None:
    assert dangers(ast.parse(line))


def test_the_files_that_are_to_begin_are_there() -> None:
    assert [name for name in LONGEST if not (ROOT / "tests" / name).is_file()] == []
