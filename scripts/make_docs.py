"""Writes the pages of docs/ that can be made from the code: errors, kinds, commands, settings.

    scripts/make_docs.py              # into docs/
    scripts/make_docs.py --into DIR   # somewhere else, to compare (tests/house/test_docs.py does)

The words come from the code's own docstrings; `doc_words.py` beside this file has those that a docstring leaves out. A field
without words stops the run: nothing is documented by its name alone.
"""

from __future__ import annotations

import argparse
import inspect
import re
import textwrap
import types
import typing
from collections.abc import Iterable, Iterator
from pathlib import Path

import doc_commands
import doc_words as words
import msgspec
import typer
from msgspec import inspect as look

from tansiq import config
from tansiq.cli import app, commands  # noqa: F401 - the second registers them
from tansiq.errors import CODES, Family
from tansiq.ids import AgencyId, CentreId, NodeId
from tansiq.kinds import registry
from tansiq.records.content import Status
from tansiq.web.problems import OWN_STATUS, STATUS

DOCS = Path(__file__).resolve().parents[1] / "docs"
WIDTH = 128
MADE = "<!-- Made by `make docs` from the code: change the code or scripts/doc_words.py, not this page. -->"


# ---- Markdown


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table; a bar inside a cell is escaped."""
    lines = [list(head), *map(list, rows)]
    body = ["| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) + " |" for line in lines]
    return "\n".join([body[0], "|" + "---|" * len(lines[0]), *body[1:]])


def page(*parts: str) -> str:
    """A page from its parts, one empty line between them; a paragraph on one line is wrapped."""
    return "\n\n".join(map(_wrapped, parts)) + "\n"


def _wrapped(part: str) -> str:
    part = part.strip("\n")
    if "\n" in part or part[:1] in "#<`|":
        return part
    return textwrap.fill(part, WIDTH, break_long_words=False, break_on_hyphens=False)


def plain(text: str) -> str:
    """A docstring's reStructuredText as Markdown, on one line; JSON's word for None."""
    return re.sub(r"\bNone\b", "null", re.sub(r"\s+", " ", text.replace("``", "`")).strip())


def sentence(text: str) -> str:
    """As a sentence of its own: a capital, a full stop."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", ":")) else text + "."


# ---- docstrings


def arguments(cls: type) -> dict[str, str]:
    """What the docstrings of a class and its bases say of each field (Google form)."""
    found: dict[str, str] = {}
    for each in reversed(cls.__mro__):
        text = inspect.cleandoc(each.__dict__.get("__doc__") or "")
        _, _, block = text.partition("\nArgs:\n")
        for name, said in re.findall(r"^    ([\w, ]+): ((?:.+)(?:\n {8}.+)*)", block, re.MULTILINE):
            found |= dict.fromkeys(map(str.strip, name.split(",")), plain(said))
    return found


def said_of(cls: type, name: str) -> str:
    """The words for a field: the docstring's, else those of `doc_words`."""
    docstring = arguments(cls).get(name)
    if f"{cls.__name__}.{name}" in words.INSTEAD:
        return words.INSTEAD[f"{cls.__name__}.{name}"]
    ours = next((words.FIELDS[key] for each in cls.__mro__ if (key := f"{each.__name__}.{name}") in words.FIELDS), None)
    if docstring and ours:
        raise SystemExit(f"make_docs: {cls.__name__}.{name} stands in its docstring and in doc_words.py; keep one.")
    if not (docstring or ours):
        raise SystemExit(f"make_docs: {cls.__name__}.{name} has no words. Give its docstring an Args line.")
    return sentence(docstring or ours or "")


def summary(cls: type) -> str:
    """A docstring's first paragraph."""
    return plain((inspect.getdoc(cls) or "").split("\n\n")[0])


# ---- types


def spell(kind: look.Type) -> tuple[str, str]:
    """A type in words, and its limits."""
    match kind:
        case look.StrType():
            return "text", _span(kind.min_length, kind.max_length, "characters", kind.pattern)
        case look.BytesType():
            return "bytes (base64)", ""
        case look.BoolType():
            return "true or false", ""
        case look.IntType() | look.FloatType():
            low, high = kind.ge, kind.le
            name = "whole number" if isinstance(kind, look.IntType) else "number"
            if kind.gt is not None:
                return name, f"above {kind.gt}, at most {high}"
            return name, f"{low} to {high}" if low is not None else ""
        case look.DateTimeType():
            return "time", ""
        case look.LiteralType():
            return " ".join(f"`{value}`" for value in _ordered(kind.values)), ""
        case look.EnumType():
            return " ".join(f"`{each.value}`" for each in kind.cls), ""
        case look.StructType():
            name = kind.cls.__name__
            return f"[{name}](#{name.lower()})" if name in words.LINKED else "table, see below", ""
        case look.DictType():
            return f"table of {spell(kind.value_type)[0]}", ""
        case look.VarTupleType():
            inner, limits = spell(kind.item_type)
            count = _span(kind.min_length, kind.max_length, "items")
            return f"list of {inner}", ", ".join(filter(None, (limits, count)))
        case look.TupleType():
            return "`[lon, lat]`", ""
        case look.UnionType():
            parts = [spell(each) for each in kind.types if not isinstance(each, look.NoneType)]
            null = " or null" if len(parts) < len(kind.types) else ""
            return " or ".join(name for name, _ in parts) + null, ", ".join(filter(None, (limit for _, limit in parts)))
    raise SystemExit(f"make_docs: no words for the type {kind}.")


def _ordered(values: Iterable[object]) -> list[object]:
    """A Literal's values in an order that does not depend on the run."""
    known = list(values)
    for order in words.ORDERS:
        if set(known) == set(order):
            return list(order)
    return sorted(known, key=str)


def _span(low: int | None, high: int | None, unit: str, pattern: str | None = None) -> str:
    if pattern == "^[0-9a-f]{64}$":
        return "64 hexadecimal digits"
    if pattern == "^[0-9a-f]{32}$":
        return "32 hexadecimal digits"
    parts = []
    if low and high:
        parts.append(f"{low} to {high} {unit}")
    elif high:
        parts.append(f"at most {high} {unit}")
    return ", ".join([*parts, f"`{pattern}`"] if pattern else parts)


def default(field: look.Field) -> str:
    """What a field is when it is left out."""
    if field.required:
        return "needed"
    value = field.default if field.default is not msgspec.NODEFAULT else field.default_factory()
    if value is None:
        return "null"
    if isinstance(value, str) and set(value) == {"0"}:
        return "zeros"
    if isinstance(value, msgspec.Struct):
        return "as below"
    return f"`{msgspec.json.encode(value).decode()}`"


def fields_of(cls: type) -> tuple[look.Field, ...]:
    """The fields of a struct, in their order."""
    info = look.type_info(cls)
    return info.fields if isinstance(info, look.StructType) else ()


def field_table(cls: type) -> str:
    """A struct's fields."""
    return table(("field", "type", "left out", "meaning"), field_rows(cls, ""))


def field_rows(cls: type, path: str) -> Iterator[tuple[str, str, str, str]]:
    """A row for each field of a struct, its name after ``path``."""
    for field in fields_of(cls):
        kind = ", ".join(filter(None, spell(field.type)))
        yield f"`{path}{field.encode_name}`", kind, default(field), said_of(cls, field.name)


def parts_of(kinds: Iterable[look.Type], seen: dict[str, type]) -> dict[str, type]:
    """Every struct that stands inside these types, in the order they are met."""
    for kind in kinds:
        if isinstance(kind, look.StructType) and kind.cls.__name__ not in seen:
            seen[kind.cls.__name__] = kind.cls
            parts_of((field.type for field in kind.fields), seen)
        for inner in (getattr(kind, "item_type", None), getattr(kind, "value_type", None)):
            if inner is not None:
                parts_of([inner], seen)
        parts_of((*getattr(kind, "types", ()), *getattr(kind, "item_types", ())), seen)
    return seen


# ---- the pages


def errors() -> str:
    """docs/formats/errors.md."""
    parts = [MADE, "# Error codes", words.ERRORS]
    for family in Family:
        codes = [code for code, meaning in CODES.items() if meaning.family is family]
        rows = [(f"`{code}`", str(OWN_STATUS.get(code, STATUS[family])), CODES[code].advice) for code in codes]
        parts += [f"## {family.value}", words.FAMILIES[family.value], table(("code", "HTTP", "advice"), rows)]
    return page(*parts)


def kinds() -> str:
    """docs/formats/kinds.md."""
    parts = [MADE, "# Kinds of record", words.KINDS_INTRO]
    names = [f"[{kind}](#{kind})" for kind in registry.KINDS]
    parts.append(" · ".join(names))
    inner: dict[str, type] = {}
    for kind in registry.KINDS.values():
        facts = [
            f"version {kind.version}",
            written_by(kind.name),
            f"{'alarm' if kind.alarm else 'normal'} lane",
            "has a life-safety minimum" if kind.minimum else "no life-safety minimum",
        ]
        parts += [f"## {kind.name}", f"{summary(kind.body)} {words.STANDARDS[kind.name]}"]
        parts += ["*" + ", ".join(facts) + ".*", field_table(kind.body)]
        if kind.name in words.AFTER:
            parts.append(words.AFTER[kind.name])
        parts_of((field.type for field in fields_of(kind.body)), inner)
    parts += ["# Shared parts", words.SHARED]
    for name, cls in sorted(inner.items()):
        parts += [f"## {name}", summary(cls), field_table(cls)]
    return page(*parts)


def written_by(kind: str) -> str:
    """Who writes a kind."""
    if kind in registry.NETWORK:
        return "signed by the agency's root at set-up"
    return "written by a desk" if registry.KINDS[kind].authored else "read and kept; not written yet"


def settings() -> str:
    """docs/operate/settings.md."""
    parts = [MADE, "# Settings", words.SETTINGS]
    example = config.Config(
        node=NodeId("army-makhmur"),
        agency=AgencyId("army"),
        centre=CentreId("makhmur"),
        status=Status.EXERCISE,
        desks=config.Listener(port=8470),
        peers=config.Listener(host="10.20.0.11", port=8471),
        exchange=config.ExchangeSettings(addresses={"peshmerga-makhmur": "10.20.0.12:8471"}),
    )
    parts.append(f"```toml\n{config.dumps(example).decode()}```")
    for path, cls in setting_tables(config.Config):
        title, after = words.SETTING_TABLES[path]
        parts += [f"## {title}", f"{summary(cls)} {after}".strip()]
        parts.append(table(("setting", "type", "left out", "meaning"), field_rows(cls, path)))
    return page(*parts, words.AFTER_SETTINGS)


def setting_tables(cls: type, path: str = "") -> Iterator[tuple[str, type]]:
    """Every table of the settings and where it stands."""
    yield path, cls
    for field in fields_of(cls):
        kind = field.type.item_type if isinstance(field.type, look.VarTupleType) else field.type
        if isinstance(kind, look.StructType):
            yield from setting_tables(kind.cls, f"{path}{field.encode_name}.")


def command_page() -> str:
    """docs/operate/commands.md."""
    parts = [MADE, "# Commands", doc_commands.COMMANDS]
    root = typer.main.get_command(app)
    parts.append(table(("option", "meaning"), [(f"`{option.opts[0]}`", option.help) for option in root.params]))
    for path, command in command_list(root):
        parts += [f"## {path}", f"```\n{_usage(path, command)}\n```", plain(inspect.cleandoc(command.help or ""))]
        if command.params:
            rows = [(_flags(param), _kind(param), _left_out(param), param.help) for param in command.params]
            parts.append(table(("argument or option", "type", "left out", "meaning"), rows))
        if path in doc_commands.AFTER_COMMAND:
            parts.append(doc_commands.AFTER_COMMAND[path])
    return page(*parts)


def command_list(group: typing.Any, path: str = "tansiq") -> Iterator[tuple[str, typing.Any]]:
    """Every command that does something, by its full name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from command_list(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


def _usage(path: str, command: typing.Any) -> str:
    named = [param for param in command.params if param.param_type_name == "argument"]
    words_ = [param.name.upper() if param.required else f"[{param.name.upper()}]" for param in named]
    return " ".join([path, *words_, *(["[OPTIONS]"] if len(named) < len(command.params) else [])])


def _flags(param: typing.Any) -> str:
    if param.param_type_name == "argument":
        return f"`{param.name.upper()}`"
    return " / ".join(f"`{flag}`" for flag in (*param.opts, *param.secondary_opts))


def _kind(param: typing.Any) -> str:
    kind = param.type_descriptor.annotation
    for inner in typing.get_args(kind):
        if inner is not types.NoneType:
            kind = inner
    names = {Path: "path", int: "whole number", float: "number", str: "text", bool: "switch"}
    return ("list of " if param.multiple else "") + names.get(kind, getattr(kind, "__name__", str(kind)).lower())


def _left_out(param: typing.Any) -> str:
    if param.required:
        return "needed"
    value = param.default
    if param.secondary_opts:
        return f"`{param.opts[0] if value else param.secondary_opts[0]}`"
    return "" if value is None or value is False else f"`{value}`"


PAGES = {
    "formats/errors.md": errors,
    "formats/kinds.md": kinds,
    "operate/commands.md": command_page,
    "operate/settings.md": settings,
}


def main() -> None:
    """Write all pages."""
    parser = argparse.ArgumentParser(description="Write the generated pages of docs/.")
    parser.add_argument("--into", type=Path, default=DOCS)
    into: Path = parser.parse_args().into
    for name, make in PAGES.items():
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(make(), "utf-8")
        print(path.relative_to(into.parent))


if __name__ == "__main__":
    main()
