"""The documents say what the code does: every command, setting, kind, code and table is described, every link and example holds.

Goal: whoever adds a command, a setting, a field, a code or a table is told here which page lacks it. Method: the code is asked what
there is (Typer, msgspec, `errors.CODES`, the SQL files), the pages are read as text. `scripts/make_docs.py` has no part in it,
but for the one test that asks whether its pages are up to date.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import typer
from msgspec import inspect

from tansiq import config
from tansiq.cli import app, commands  # noqa: F401 - the second registers them
from tansiq.config import Config, Listener
from tansiq.errors import CODES
from tansiq.ids import SystemEntropy
from tansiq.kinds import registry
from tansiq.network.admission import NewNode
from tansiq.network.founding import Founding
from tansiq.node import SCHEMA
from tansiq.node.make import make
from tansiq.records.content import Content, Copy
from tansiq.web.problems import OWN_STATUS, STATUS
from tests.house.pages import DOCS, ROOT, fenced, pages, rows, section, text
from tests.worlds import DAWN, ManualClock

MAKER = ROOT / "scripts" / "make_docs.py"
GENERATED = ("formats/errors.md", "formats/kinds.md", "operate/commands.md", "operate/settings.md")
MAX_PROSE = 132

NEVER_ON_THE_PAGE = {
    "admission.invalid": "tansiq node admit and join",
    "bundle.addressee": "tansiq bundle read",
    "bundle.no-key": "tansiq bundle write and read",
    "bundle.unreadable": "tansiq bundle read",
    "bundle.unwritten": "tansiq bundle write",
    "boundaries.unreadable": "tansiq import boundaries",
    "gazetteer.columns": "tansiq import gazetteer",
    "import.empty": "tansiq import gazetteer and boundaries",
    "import.overtaken": "tansiq import gazetteer and boundaries",
    "import.header": "the page imports nothing",
    "import.row": "the page imports nothing",
    "key.in-use": "tansiq key revoke",
    "key.not-found": "tansiq key revoke",
    "node.not-found": "the demonstration's picker, which names its own nodes",
    "parcel.full": "between nodes; in the log",
    "peer.unknown": "tansiq bundle write",
    "port.in-use": "at start",
    "resend.why": "tansiq peer resend",
}
"""Codes that the page has no words for, and where they are met instead."""


# ---- commands


def command_list(group: Any, path: str = "tansiq") -> Iterator[tuple[str, Any]]:
    """Every command that does something, by its full name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from command_list(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


CLI = typer.main.get_command(app)
COMMANDS = dict(command_list(CLI))


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_and_each_of_its_options_is_documented(path: str) -> None:
    part = section(text("docs/operate/commands.md"), path)
    assert part, f"no section '## {path}'"
    known = rows(part)
    for param in COMMANDS[path].params:
        names = [param.name.upper()] if param.param_type_name == "argument" else [*param.opts, *param.secondary_opts]
        found = [said for cell, said in known.items() if set(names) <= set(cell.split(" / "))]
        assert found, f"{path}: {names} has no row"
        assert found[0][-1].strip(), f"{path}: {names} has no words"


def test_the_options_of_tansiq_itself_are_documented() -> None:
    known = rows(text("docs/operate/commands.md").split("\n## ")[0])
    assert {option for param in CLI.params for option in param.opts} <= known.keys()


def command_lines() -> Iterator[tuple[str, str]]:
    """Every `tansiq …` line in the pages' fenced blocks, a continued one joined."""
    for page in pages():
        for block in fenced(page):
            for line in block.replace("\\\n", " ").splitlines():
                plain = line.strip().removeprefix("$ ").removeprefix("sudo -u tansiq ")
                if re.match(r"(\.venv/bin/|/opt/tansiq/bin/)?tansiq ", plain):
                    yield str(page.relative_to(ROOT)), plain


def wrong_in(line: str) -> str:
    """What a command line gets wrong; empty when it is one of ours."""
    words = [word for word in shlex.split(line.split(" | ")[0].split("#")[0])[1:] if word not in ("[OPTIONS]", "<")]
    command: Any = CLI
    while words and hasattr(command, "commands") and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    if hasattr(command, "commands"):
        return "" if words and words[0] in ("--version", "--help", "COMMAND") else "no such command"
    options = {
        name: param
        for param in command.params
        if param.param_type_name == "option"
        for name in (*param.opts, *param.secondary_opts)
    }
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    given: list[str] = []
    seen: set[str] = set()
    while words:
        word = words.pop(0)
        if not word.startswith("--"):
            given.append(word)
            continue
        option = options.get(word)
        if option is None:
            return f"no option {word}" if word != "--help" else ""
        seen.add(option.name)
        if not option.is_flag:
            if not words:
                return f"{word} wants a value"
            words.pop(0)
    least = sum(param.required for param in arguments)
    if not least <= len(given) <= len(arguments):
        return f"{len(given)} arguments"
    lacking = {param.name for param in options.values() if param.required} - seen
    return f"lacks {', '.join(sorted(lacking))}" if lacking and "[OPTIONS]" not in line else ""


def test_every_command_line_in_the_pages_is_one_that_there_is() -> None:
    found = [(page, line, wrong_in(line)) for page, line in command_lines()]
    assert len(found) > 10
    assert [each for each in found if each[2]] == []


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("tansiq serve", "0 arguments"),
        ("tansiq serv FOLDER", "no such command"),
        ("tansiq serve FOLDER --port 1", "no option --port"),
        ("tansiq account add FOLDER watch --role officer", "lacks desk"),
    ],
)
def test_a_command_line_that_there_is_not_is_found(line: str, wrong: str) -> None:
    assert wrong_in(line) == wrong


# ---- settings


def settings(cls: type, path: str = "") -> Iterator[str]:
    """Every setting by its full name, those of inner tables too."""
    info = inspect.type_info(cls)
    assert isinstance(info, inspect.StructType)
    for field in info.fields:
        yield f"{path}{field.encode_name}"
        kind = field.type.item_type if isinstance(field.type, inspect.VarTupleType) else field.type
        if isinstance(kind, inspect.StructType):
            yield from settings(kind.cls, f"{path}{field.encode_name}.")


def test_every_setting_is_documented() -> None:
    known = rows(text("docs/operate/settings.md"))
    names = list(settings(Config))
    assert "desks.port" in names
    assert [name for name in names if not known.get(name, [""])[-1]] == []


def test_the_settings_pages_example_is_read_by_a_node(tmp_path: Path) -> None:
    (example,) = fenced(DOCS / "operate" / "settings.md", "toml")
    (tmp_path / "node.toml").write_text(example, "utf-8")
    assert config.load(tmp_path).node


def test_the_example_of_a_further_node_is_one() -> None:
    (example,) = (
        each for each in fenced(DOCS / "operate" / "nodes.md", "toml") if "network" not in msgspec.toml.decode(each)
    )
    msgspec.toml.decode(example, type=NewNode, strict=True)
    assert set(msgspec.toml.decode(example)) == set(NewNode.__struct_fields__)


def test_the_founding_example_makes_a_node(tmp_path: Path) -> None:
    found = list(fenced(DOCS / "operate" / "nodes.md", "toml"))
    examples = [example for example in found if "network" in msgspec.toml.decode(example)]
    assert len(examples) >= 2, "one with a custodian's map, one without"
    for index, example in enumerate(examples):
        spec = msgspec.toml.decode(example, type=Founding, strict=True)
        loose = set(msgspec.toml.decode(example)) - set(Founding.__struct_fields__)
        assert not loose, f"not a field of a founding file: {loose}"
        settings_ = Config(
            node=spec.node,
            agency=spec.agency,
            centre=spec.centre,
            status=spec.status,
            desks=Listener(port=8470),
            peers=Listener(port=8471),
        )
        assert make(tmp_path / str(index), settings_, spec, ManualClock(DAWN), SystemEntropy())


def test_every_field_of_a_founding_file_is_documented() -> None:
    known = rows(section(text("docs/operate/nodes.md"), "The founding file"))
    assert [name for name in Founding.__struct_fields__ if not known.get(name, [""])[-1]] == []


# ---- kinds


@pytest.mark.parametrize("kind", registry.KINDS)
def test_every_field_of_a_kinds_body_is_documented(kind: str) -> None:
    known = rows(section(text("docs/formats/kinds.md"), kind))
    fields = [field.encode_name for field in msgspec.structs.fields(registry.KINDS[kind].body)]
    assert fields
    assert [name for name in fields if not known.get(name, [""])[-1]] == []


def test_every_header_field_is_documented() -> None:
    known = rows(text("docs/formats/records.md"))
    names = {field.encode_name for cls in (Content, Copy) for field in msgspec.structs.fields(cls)}
    assert sorted(name for name in names if not known.get(name, [""])[-1]) == []


# ---- codes


def test_every_error_code_is_documented_with_its_status() -> None:
    known = rows(text("docs/formats/errors.md"))
    for code, meaning in CODES.items():
        status = OWN_STATUS.get(code, STATUS[meaning.family])
        assert known.get(code) == [str(status), meaning.advice], code


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_code_that_can_reach_the_page_has_words_there(language: str) -> None:
    catalogue = text(f"frontend/locales/{language}/errors.ftl")
    there = set(re.findall(r"^error-([\w-]+) =", catalogue, re.MULTILINE))
    wanted = {code.replace(".", "-") for code in CODES if code not in NEVER_ON_THE_PAGE}
    assert wanted - there == set()
    assert there - {"unreachable"} - {code.replace(".", "-") for code in CODES} == set(), (
        "words for a code that is gone"
    )


def test_the_list_of_codes_that_never_reach_the_page_names_only_codes_without_words() -> None:
    catalogue = text("frontend/locales/en/errors.ftl")
    for code in NEVER_ON_THE_PAGE:
        assert code in CODES
        assert f"error-{code.replace('.', '-')} =" not in catalogue


# ---- tables


def test_every_table_has_a_row_in_the_architectures_list_of_state() -> None:
    made = {name for step in SCHEMA for name in re.findall(r"CREATE TABLE (\w+)", step.sql)} | {"migration"}
    part = section(text("ARCHITECTURE.md"), "State")
    listed = {name: cells for name, cells in rows(part).items() if len(cells) == 4}
    assert made <= listed.keys()
    for name in made:
        said = re.findall(rf"-- (\w+): [^\n]*\nCREATE TABLE {name} ", "\n".join(step.sql for step in SCHEMA))
        assert not said or listed[name][2] == said[0].lower(), f"{name}: the SQL file calls it {said[0]}"


# ---- pages


def test_generated_pages_are_what_the_code_gives_now(tmp_path: Path) -> None:
    for seed in ("0", "1"):
        into = tmp_path / seed
        made = subprocess.run(
            [sys.executable, str(MAKER), "--into", str(into)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == 0, made.stderr
        found = {str(path.relative_to(into)) for path in into.rglob("*.md")}
        assert found == set(GENERATED)
        stale = [name for name in GENERATED if (into / name).read_text("utf-8") != (DOCS / name).read_text("utf-8")]
        assert stale == [], "run make docs"


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    heads = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_every_relative_link_leads_somewhere() -> None:
    broken = []
    for page in pages():
        prose = re.sub(r"^( *)```.*?^\1```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", prose):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            there = (page.parent / path).resolve() if path else page
            if not there.exists() or (anchor and there.suffix == ".md" and anchor not in anchors(there)):
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []


def test_every_page_of_docs_can_be_reached_from_the_readme() -> None:
    seen, left = set(), [ROOT / "README.md"]
    while left:
        page = left.pop()
        if page in seen:
            continue
        seen.add(page)
        for target in re.findall(r"\]\(([^)\s#]+\.md)", page.read_text("utf-8")):
            there = (page.parent / target).resolve()
            if there.exists():
                left.append(there)
    assert [str(page.relative_to(ROOT)) for page in DOCS.rglob("*.md") if page not in seen] == []


def test_prose_fits_a_screen() -> None:
    long = []
    for page in pages():
        inside = False
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
            inside ^= line.lstrip().startswith("```")
            if not inside and len(line) > MAX_PROSE and not line.startswith(("|", "![")):
                long.append(f"{page.relative_to(ROOT)}:{number}")
    assert long == []
