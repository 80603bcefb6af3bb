"""Running simulated worlds with progress."""

from __future__ import annotations

from collections import Counter

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tansiq.simulation import Report, run_many


def simulate(runs: int, seed: int) -> None:
    """See `commands.simulate`."""
    counts: Counter[str] = Counter()
    columns = (TextColumn("worlds"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, transient=True) as progress:
        task = progress.add_task("worlds", total=runs)

        def done(report: Report) -> None:
            counts.update(report.counts)
            progress.advance(task)
            if not report.ok:
                again = f"again: tansiq simulate --runs 1 --seed {report.seed}"
                progress.console.print(f"{report}\n{again}", markup=False, highlight=False)

        failed = run_many(runs, seed, done)
    for name, count in sorted(counts.items()):
        typer.echo(f"{count:>9}  {name}")
    if failed:
        again = f"tansiq simulate --runs 1 --seed {failed[0].seed}"
        typer.echo(f"{len(failed)} of {runs} worlds broke a rule. One of them again: {again}")
        raise typer.Exit(1)
    typer.echo(f"{runs} worlds from seed {seed}: nothing lost, doubled or leaked.")
