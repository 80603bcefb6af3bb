"""The layers of design.md, section 9, hold; and the contract that says so is able to fail.

The contract is in pyproject.toml under [tool.importlinter]. The second half runs it over small
made-up trees, since a contract with a mistake in it would be kept by any code.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"


def lint_imports(source: Path) -> subprocess.CompletedProcess[str]:
    """Run our contracts over the package `tansiq` in `source`, in a process of its own."""
    config = str(ROOT / "pyproject.toml")
    return subprocess.run(
        [sys.executable, "-c", LINT, "--config", config, "--no-cache", "--no-logo"],
        cwd=source,
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_point_down_and_siblings_do_not_meet() -> None:
    result = lint_imports(ROOT / "src")
    assert result.returncode == 0, f"{result.stdout}{result.stderr}"


def tree(root: Path, **imports: str) -> Path:
    """Make a package `tansiq` whose packages, named by the keywords, hold these lines.

    The two that a contract names outright are always there: it refuses to speak of
    what does not exist.
    """
    package = root / "tansiq"
    for name, line in {"": "", "exchange": "", "kinds": "", **imports}.items():
        folder = package / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").write_text(f"{line}\n", encoding="utf-8")
    return root


def test_a_tree_with_imports_that_point_down_is_kept(tmp_path: Path) -> None:
    source = tree(
        tmp_path,
        cli="import tansiq.demo, tansiq.node",
        demo="import tansiq.node",
        node="import tansiq.web, tansiq.exchange",
        web="import tansiq.work, tansiq.reports",
        work="import tansiq.reports, tansiq.plans",
        reports="import tansiq.kinds, tansiq.picture",
        plans="import tansiq.records",
        picture="import tansiq.records",
        exchange="import tansiq.records",
        kinds="import tansiq.records, tansiq.geo",
        records="import tansiq.storage, tansiq.labels",
        labels="import tansiq.geo",
        storage="import tansiq.errors",
        geo="import tansiq.errors",
        errors="",
    )
    result = lint_imports(source)
    assert result.returncode == 0, f"{result.stdout}{result.stderr}"


@pytest.mark.parametrize(
    ("package", "imports"),
    [
        ("records", "kinds"),
        ("exchange", "kinds"),
        ("geo", "labels"),
        ("web", "node"),
        ("kinds", "reports"),
        ("reports", "plans"),
        ("exchange", "network"),
        ("labels", "storage"),
        ("web", "tak"),
    ],
)
def test_an_import_that_points_up_or_sideways_is_refused(tmp_path: Path, package: str, imports: str) -> None:
    source = tree(tmp_path, **{imports: "", package: f"import tansiq.{imports}"})
    result = lint_imports(source)
    assert result.returncode != 0
    assert f"tansiq.{package} is not allowed to import tansiq.{imports}" in result.stdout


def test_a_package_without_a_place_in_the_layers_is_refused(tmp_path: Path) -> None:
    result = lint_imports(tree(tmp_path, utils=""))
    assert result.returncode != 0
    assert "utils" in result.stdout
