"""Reading the project's Markdown: pages, sections, rows of tables, fenced blocks."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
SKIPPED = {"node_modules", ".venv", ".git", ".hypothesis", ".pytest_cache"}


def pages() -> list[Path]:
    """Every Markdown file of the project."""
    found: list[Path] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in SKIPPED]
        found += [Path(folder, name) for name in names if name.endswith(".md")]
    return sorted(found)


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def section(page: str, title: str) -> str:
    """A page's part under a heading, up to the next heading of the same or a higher level; empty when there is none."""
    found = re.search(rf"^(#+) {re.escape(title)}$(.*?)(?=^#{{1,2}} |\Z)", page, re.MULTILINE | re.DOTALL)
    return found[2] if found else ""


def rows(part: str) -> dict[str, list[str]]:
    """The rows of a part's tables by their first cell, without its backticks."""
    lines = [line for line in part.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    return {row[0].replace("`", ""): row[1:] for row in cells}


def fenced(page: Path, language: str | None = None) -> Iterator[str]:
    """The fenced blocks of a page; with a language only those of it."""
    for indent, name, block in re.findall(
        r"^( *)```(\w*)\n(.*?)^\1```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL
    ):
        if language in (None, name):
            yield "\n".join(line.removeprefix(indent) for line in block.splitlines())
