"""Tables on the terminal, and where there is none."""

from __future__ import annotations

from rich.table import Table

WHOLE = frozenset({"id", "record"})
"""Columns that are copied as they stand; the others give way to them."""


def table(*columns: str, title: str | None = None) -> Table:
    """A table with no rows yet. A cell without room is folded: what is cut off can be neither typed nor told by voice."""
    made = Table(title=title, title_justify="left")
    for column in columns:
        made.add_column(column, overflow="fold", no_wrap=column in WHOLE)
    return made
