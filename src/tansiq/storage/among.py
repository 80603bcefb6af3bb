"""Many values in one statement: an index is walked for them once, not once for each by a statement of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from tansiq.storage.protocol import Row, Tx, Value

AT_ONCE = 250
"""So many are named in one statement."""


def among(tx: Tx, sql: str, wanted: Iterable[str | int], **values: Value) -> Iterator[Row]:
    """The rows of some values, however many they are.

    Args:
        sql: a statement with ``IN ({0})`` where the values stand.
        values: what else it binds.
    """
    waiting = iter(dict.fromkeys(wanted))
    while some := list(islice(waiting, AT_ONCE)):
        named = {f"among_{index}": value for index, value in enumerate(some)}
        yield from tx.rows(sql.format(", ".join(f":{name}" for name in named)), named | values)
