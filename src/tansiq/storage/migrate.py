"""Numbered SQL files, applied once, in order, each in a transaction of its own.

Each package keeps the steps of its own tables beside its code, in ``schema/NNNN_what.sql``. A file that has landed is never edited:
a store knows the digest of what made it, and a different one is refused.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources

from tansiq.errors import Fault
from tansiq.ids import sha256
from tansiq.storage.protocol import Tx


@dataclass(frozen=True)
class Step:
    """One change of the store's shape."""

    package: str
    number: int
    sql: str


def steps_of(packages: Iterable[str]) -> tuple[Step, ...]:
    """The steps that lie beside the code of ``packages``, in order."""
    steps: list[Step] = []
    for package in packages:
        files = [entry for entry in (resources.files(package) / "schema").iterdir() if entry.name.endswith(".sql")]
        files.sort(key=lambda entry: entry.name)
        steps += [Step(package, int(entry.name[:4]), entry.read_text("utf-8")) for entry in files]
    return tuple(steps)


def migrate(connection: sqlite3.Connection, steps: Iterable[Step]) -> None:
    """Bring a store to the newest shape.

    Raises:
        Fault: ``store.newer`` when it has steps that this version does not know; ``store.corrupt`` when one that made it differs.
    """
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migration (package TEXT, number INTEGER, digest TEXT NOT NULL, PRIMARY KEY (package, number))"
    )
    rows = connection.execute("SELECT package, number, digest FROM migration").fetchall()
    applied = {(package, number): digest for package, number, digest in rows}
    known = {(step.package, step.number): step for step in steps}
    if applied.keys() - known.keys():
        raise Fault("store.newer")
    for key, step in known.items():
        digest = sha256(step.sql.encode())
        if key in applied:
            if applied[key] != digest:
                raise Fault(
                    "store.corrupt", f"Step {step.number} of {step.package} is not the one that made this store."
                )
            continue
        connection.execute("BEGIN IMMEDIATE")
        for statement in _statements(step.sql):
            connection.execute(statement)
        connection.execute("INSERT INTO migration VALUES (?, ?, ?)", (*key, digest))
        connection.execute("COMMIT")


def versions(tx: Tx) -> dict[str, int]:
    """The newest step of each package in a store."""
    rows = tx.rows("SELECT package, max(number) FROM migration GROUP BY package ORDER BY package")
    return {package: number for package, number in rows}  # noqa: C416 - rows are not pairs to mypy


def _statements(sql: str) -> list[str]:
    """Split at the semicolons that end a statement, as SQLite itself sees them."""
    statements, buffer = [], ""
    for line in sql.splitlines(keepends=True):
        buffer += line
        if sqlite3.complete_statement(buffer):
            statements.append(buffer)
            buffer = ""
    if buffer.strip():
        statements.append(buffer)
    return statements
