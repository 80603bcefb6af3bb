"""Standing rules: what the agency releases beforehand, approved by persons with their own keys."""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer
from rich.console import Console

from tansiq.cli import files, tables
from tansiq.cli.acting import acting
from tansiq.cli.opening import looked_at
from tansiq.labels.release import StandingRule
from tansiq.network import standing


def add(folder: Path, file: Path, people: tuple[str, ...], title: str, account: str | None) -> None:
    """See `release_commands.rule_add`."""
    rule = _rule(file)
    standing.check((rule,))  # before anybody is asked for a password
    with acting(folder, account) as there:
        persons = there.add_rule(rule, title, people)
    reach = "every level up to its own" if persons > 1 else "levels 0 and 1"
    typer.echo(f"{rule.id} stands for {persons} person{'s' if persons > 1 else ''}: it releases at {reach}.")


def end(folder: Path, rule: str, account: str | None) -> None:
    """See `release_commands.rule_end`."""
    with acting(folder, account) as there:
        there.end_rule(rule)
    typer.echo(f"{rule} releases nothing from now on. What was served stays.")


def show(folder: Path, *, as_json: bool) -> None:
    """See `release_commands.rule_list`."""
    with looked_at(folder) as node:
        rules = node.directory().rules
    if as_json:
        typer.echo(msgspec.json.encode(rules))
        return
    table = tables.table("id", "purpose", "kinds", "level", "to", "from", "until", "approved by")
    for rule in rules:
        near = f" within {rule.near_seam_m:g} m of a seam" if rule.near_seam_m is not None else ""
        to = [
            *rule.agencies,
            *([f"sectors{near}"] if rule.sector_agencies else []),
            *(["parents"] if rule.parents else []),
        ]
        dates = (f"{rule.valid_from:%Y-%m-%d}", f"{rule.valid_until:%Y-%m-%d}")
        level = str(rule.max_level)
        table.add_row(rule.id, rule.purpose, ", ".join(rule.kinds), level, ", ".join(to), *dates, str(rule.approvals))
    Console().print(table)


def _rule(file: Path) -> StandingRule:
    return files.toml(file, StandingRule)
