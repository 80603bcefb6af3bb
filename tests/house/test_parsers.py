"""Goal: a new parser of bytes from outside comes with its line in `tests/fuzz/targets.py`. Method: the syntax trees of all modules;
one that reads bytes into values is of a target, or stands here with the reason why nobody from outside writes what it reads."""

from __future__ import annotations

import ast
from typing import Final

import pytest

from tests.fuzz.targets import TARGETS
from tests.house.test_one_gate import SOURCE, trees

READS: Final = {
    *(("json", name) for name in ("decode", "Decoder", "loads", "load")),
    *(("toml", "decode"), ("msgpack", "decode"), ("msgspec", "convert"), ("tomllib", "loads"), ("tomllib", "load")),
    *(("struct", name) for name in ("unpack", "unpack_from", "iter_unpack", "Struct")),
    *(("csv", "reader"), ("csv", "DictReader"), ("expat", "ParserCreate"), ("pickle", "loads"), ("marshal", "loads")),
    ("Image", "open"),
    *(("shapely", name) for name in ("from_wkb", "from_wkt", "from_geojson")),
}
OWN_STORE: Final = (
    "what this node has written into its own store; a frame or file was read by the gate's parsers before"
)
OWN_NODE: Final = "what a process of this very node says, over its local socket or a pipe"
CONSOLE: Final = "a file that this node's administrator writes himself and hands to one command, which alone it can end"
OWN_BYTES: Final = "what the same call has just encoded, or parsed whole"
EXCEPTIONS: Final = {
    **dict.fromkeys(
        ("cli/acting", "cli/administering", "cli/calling", "node/checking", "exchange/beforehand"), OWN_NODE
    ),
    **dict.fromkeys(("cli/files", "cli/records", "config"), CONSOLE),
    **dict.fromkeys(("kinds/joint", "labels/guard", "plans/commands", "work/office"), OWN_BYTES),
    **dict.fromkeys(("exchange/again", "work/once"), OWN_STORE),
    "web/nodes": OWN_BYTES,
    "web/hostings": "the offer that `cli/hosting` reads too, as the same type and refused alike: that one is searched",
    **dict.fromkeys(("forces/queries", "forces/row", "network/approvers", "network/building"), OWN_STORE),
    **dict.fromkeys(("picture/entry", "picture/projection", "picture/queries", "picture/search"), OWN_STORE),
    **dict.fromkeys(("places/queries", "plans/queries", "work/recall"), OWN_STORE),
    **dict.fromkeys(("records/check_approvals", "records/copies", "records/log"), OWN_STORE),
    "node/shapes": "it makes decoders so that the first call need not, and reads nothing",
}
APART: Final = ("bench", "demo", "simulation")
"""They read what they have made themselves, and no node runs them."""


def reads(tree: ast.AST) -> set[tuple[str, str]]:
    """What of `READS` is named in a module, under whichever way of importing."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            of = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            found.add((of, node.attr))
        elif isinstance(node, ast.ImportFrom):
            found |= {((node.module or "").rpartition(".")[2], alias.name) for alias in node.names}
    return found & READS


def readers() -> set[str]:
    named = {str(path.relative_to(SOURCE).with_suffix("")) for path, tree in trees() if reads(tree)}
    return {name for name in named if name.partition("/")[0] not in APART}


SEARCHED: Final = {of for target in TARGETS.values() for of in target.of}


def test_whatever_reads_bytes_is_searched_or_says_why_not() -> None:
    assert readers() - SEARCHED - EXCEPTIONS.keys() == set()


def test_no_exception_outlives_its_reason() -> None:
    assert set(EXCEPTIONS) <= readers()
    assert set(EXCEPTIONS) & SEARCHED == set()


def test_no_module_hides_the_reading_under_another_name() -> None:
    """``import msgspec.json as j`` would pass the first test."""
    parsers = {of for of, _ in READS}
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.alias) and node.asname not in (None, node.name):
                assert node.name.rpartition(".")[2] not in parsers, path


@pytest.mark.parametrize(
    "source",
    ["msgspec.json.decode(data)", "from msgspec.json import decode", "import struct\nstruct.unpack('<I', data)"],
)
def test_a_parser_is_seen_however_it_is_imported(source: str) -> None:
    assert reads(ast.parse(source))
