"""`tansiq import gazetteer`, `import boundaries` and `place find`: as an administrator runs them, on a node that runs or not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from typer.testing import CliRunner, Result

from tansiq.cli import app, commands  # noqa: F401 - the second registers them
from tansiq.cli.administering import _outcomes
from tansiq.config import load
from tansiq.node import SCHEMA
from tansiq.node.inside import Said
from tansiq.places import taking, writing
from tansiq.places.taking import Outcome
from tansiq.storage.sqlite import SqliteReader
from tests.cli.programs import made, running
from tests.cli.test_administering import code, told
from tests.places.samples import collection, feature, gazetteer, many
from tests.places.stores import keys
from tests.refusals import refused


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return made(monkeypatch, tmp_path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "around.makhmur.csv"
    path.write_bytes(gazetteer() + b"7,95,43,Nowhere,,,,,,,\n")
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(app, list(map(str, words)))


def take(file: Path, node: Path, *more: object, what: str = "gazetteer") -> Result:
    return run("import", what, file, "--node", node, *more)


def there(node: Path) -> list[str]:
    """What is on disk, whether the node runs or not."""
    reader = SqliteReader(node / "store.db", SCHEMA)
    try:
        return keys(reader)
    finally:
        reader.close()


def found(node: Path, words: str, *more: object) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = json.loads(told(run("place", "find", node, words, "--json", *more)))
    return said


def test_it_takes_a_file_lists_what_it_cannot_read_and_finds_its_names(node: Path, file: Path) -> None:
    first = take(file, node)
    assert first.exit_code == 0
    assert first.stdout == "around: 7 rows: 6 added, 0 changed, 0 unchanged, 0 removed, 0 without a name, 1 rejected.\n"
    assert "place.out-of-range" in first.stderr
    assert "8 " in first.stderr, "its line"
    assert "7 were on disk before, 0 added" in take(file, node).stdout
    assert [each["id"] for each in found(node, "مخمور", "--limit", 2)] == ["around:1", "around:2"]
    listed = told(run("place", "find", node, "erbil", "--near", "38S LE 71 58"))
    assert "38S" in listed
    assert "Erbil · أربيل · هەولێر" in listed
    none = run("place", "find", node, "nowhere")
    assert (none.exit_code, none.stdout, "import gazetteer" in none.stderr) == (0, "", True)


def test_a_killed_import_goes_on_where_it_stopped(node: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Goal: a kill in the third chunk costs that chunk alone. Method: the row that is put there kills the process."""
    monkeypatch.setattr(taking, "CHUNK", {"gazetteer": 10, "boundaries": 10})
    (tmp_path / "many.csv").write_bytes(many(45))
    put = writing.put_toponym
    done: list[str] = []

    def dies(tx: Any, source: str, run_: int, toponym: Any) -> writing.Change:
        done.append(toponym.key)
        if len(done) == 25:
            raise KeyboardInterrupt
        return put(tx, source, run_, toponym)

    monkeypatch.setattr(writing, "put_toponym", dies)
    assert take(tmp_path / "many.csv", node).exit_code != 0
    assert len(there(node)) == 20
    done.clear()
    done += ["so that none kills it any more"] * 30
    said = told(take(tmp_path / "many.csv", node))
    assert "45 rows: 20 were on disk before, 25 added" in said
    assert len(done) == 30 + 25, "nothing is done twice"
    assert len(there(node)) == 45


def test_replace_removes_what_a_newer_file_has_not_and_a_source_can_be_named(node: Path, file: Path) -> None:
    take(file, node, "--source", "who")
    newer = file.with_name("newer.csv")
    newer.write_bytes(gazetteer()[:-60])
    assert "0 removed" in take(newer, node, "--source", "who").stdout
    assert "removed" in take(newer, node, "--source", "who", "--replace").stdout
    assert len(there(node)) < 6


def test_boundaries_are_taken_too(node: Path, tmp_path: Path) -> None:
    path = tmp_path / "districts.geojson"
    path.write_bytes(collection(feature("IQ01"), None))
    said = take(path, node, what="boundaries")
    assert "districts: 2 rows: 1 added" in said.stdout
    assert "feature" in said.stderr


def test_what_cannot_be_taken_is_refused_with_its_code(node: Path, file: Path, tmp_path: Path) -> None:
    assert code(take(tmp_path / "none", node)) == "file.unreadable"
    assert code(take(file, tmp_path / "none")) == "config.invalid"
    assert code(take(file, node, what="boundaries")) == "boundaries.unreadable"
    assert code(take(node / "node.toml", node)) == "gazetteer.columns"
    assert code(take(file, node, "--source", "a:b")) == "config.invalid"
    assert code(run("place", "find", node, "x", "--near", "y")) == "place.unreadable"
    empty = tmp_path / "empty.csv"
    empty.write_bytes(gazetteer([]))
    assert code(take(empty, node, "--replace")) == "import.empty"


def test_a_store_with_places_is_whole_is_rebuilt_and_put_back_with_them(node: Path, file: Path, tmp_path: Path) -> None:
    take(file, node)
    before = found(node, "makhmur")
    commands_ = (
        ("rebuild", node),
        ("verify", node),
        ("backup", node, tmp_path / "backup"),
        ("restore", tmp_path / "backup", node),
    )
    for words in commands_:
        if words[0] == "restore":
            (node / "store.db").unlink()
        done = run(*words)
        assert done.exit_code == 0, done.output
    assert found(node, "makhmur") == before


@pytest.mark.slow
def test_while_the_node_runs_it_goes_through_its_socket_with_the_same_words_and_codes(node: Path, file: Path) -> None:
    with running(node):
        first = take(file, node)
        assert (
            first.stdout
            == "around: 7 rows: 6 added, 0 changed, 0 unchanged, 0 removed, 0 without a name, 1 rejected.\n"
        )
        assert "place.out-of-range" in first.stderr
        assert "7 were on disk before" in take(file, node).stdout
        assert code(take(file, node, what="boundaries")) == "boundaries.unreadable"
        assert code(take(file, node, "--source", "a:b")) == "config.invalid"
        assert [each["id"] for each in found(node, "مخمور", "--limit", 1)] == ["around:1"]
        big = file.with_name("big.csv")
        big.write_bytes(many(3_000))
        assert "3000 added" in told(take(big, node))
        base = f"http://127.0.0.1:{load(node).desks.port}"
        with httpx.Client(base_url=base, trust_env=False) as client:
            answer = client.post("/inside/places/gazetteer?source=x&replace=false", content=gazetteer())
            assert answer.status_code == 404, "the desks' door does not have it"
    assert len(there(node)) == 3_006


# ---- the words on an import, as they come over the socket


def line(said: Said) -> str:
    return msgspec.json.encode(said).decode()


def test_a_fault_in_the_middle_is_raised_as_it_would_be_here() -> None:
    with refused("store.full"):
        list(_outcomes(iter([line(Said(outcome=Outcome(rows=1))), line(Said(code="store.full"))])))


@pytest.mark.parametrize("lines", [[], [line(Said(outcome=Outcome(rows=1)))]])
def test_an_import_that_breaks_off_is_never_taken_for_whole(lines: list[str]) -> None:
    with refused("node.silent"):
        list(_outcomes(iter(lines)))
