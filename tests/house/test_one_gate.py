"""One gate: in the whole source, only `labels/release.py` makes a Decision or a Released, and nobody takes them apart to make one.

Goal: somebody who adds a second place that decides is told by this test. Method: the syntax trees of all modules.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "tansiq"
GATE = SOURCE / "labels" / "release.py"
MADE_HERE = {"Decision", "Released"}
WAYS_ROUND = {"_SEAL", "__new__", "__setattr__", "__reduce__", "__setstate__"}


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"), str(path))


def names_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every name that is called, and every attribute or name that is a way round."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            target = node.func
            name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
            yield node.lineno, f"{name}()"
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.alias):
            yield getattr(node, "lineno", 0), node.name


def offences(tree: ast.AST) -> list[tuple[int, str]]:
    forbidden = {f"{name}()" for name in MADE_HERE} | WAYS_ROUND
    return [(line, name) for line, name in names_in(tree) if name in forbidden]


def test_only_the_gate_makes_a_decision_or_a_released() -> None:
    found = {str(path.relative_to(SOURCE)): offences(tree) for path, tree in trees() if path != GATE and offences(tree)}
    assert found == {}


def test_no_module_gives_the_gates_types_another_name_or_kind() -> None:
    """``from … import Released as R`` or a subclass would pass the test above."""
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.alias) and node.asname:
                assert node.name not in MADE_HERE, path
            if isinstance(node, ast.ClassDef):
                bases = {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
                assert not bases & MADE_HERE, path


def test_the_gate_itself_is_seen_by_this_test() -> None:
    seen = {name for _, name in offences(ast.parse(GATE.read_text("utf-8")))}
    assert {"Decision()", "Released()", "_SEAL"} <= seen


def test_copies_are_made_behind_the_guard_alone() -> None:
    """Only `records.copies` builds a Copy, and it asks the guard."""
    makers = {str(path.relative_to(SOURCE)) for path, tree in trees() for _, name in names_in(tree) if name == "Copy()"}
    assert makers == {"records/copies.py"}
    called = {name for _, name in names_in(ast.parse((SOURCE / "records" / "copies.py").read_text("utf-8")))}
    assert "egress()" in called
