"""Running benchmarks: a table for people, a JSON line per figure for machines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import typer
from rich.console import Console

from tansiq.bench import Figure, exchange, link, queries, records, room
from tansiq.cli import tables
from tansiq.errors import Fault

BENCHES: dict[str, Callable[[Path | None], Iterator[Figure]]] = {
    "records": lambda _: records.run(),
    "exchange": lambda _: exchange.run(),
    "queries": queries.run,
    "link": lambda _: link.run(),
    "room": lambda _: room.run(),
}


def bench(name: str | None, *, as_json: bool, keep: Path | None = None) -> None:
    """See `commands.bench`.

    Raises:
        Fault: ``command.option`` for a name that there is not.
    """
    if name is not None and name not in BENCHES:
        raise Fault("command.option", f"There is no benchmark {name}; there are: {', '.join(BENCHES)}.")
    table = tables.table("bench", "figure", "value", "unit", "against", "", "ratio")
    for each in [name] if name else list(BENCHES):
        for figure in BENCHES[each](keep):
            if as_json:
                typer.echo(msgspec.json.encode(figure).decode())
            else:
                against = f"{figure.against_value:.4g}" if figure.against_value is not None else ""
                ratio = f"{figure.ratio:.3g}" if figure.ratio is not None else ""
                value = f"{figure.value:.4g}" if figure.value is not None else "-"
                table.add_row(figure.bench, figure.figure, value, figure.unit, figure.against, against, ratio)
    if not as_json:
        Console().print(table)
