"""Standing rules: what the agency releases beforehand, approved by persons with their own keys."""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from tansiq.cli.opening import looked_at, opened, password
from tansiq.errors import Fault
from tansiq.labels.release import StandingRule
from tansiq.network import accounts, approvers, standing
from tansiq.node import Node
from tansiq.records.signing import Signer


def add(folder: Path, file: Path, people: tuple[str, ...], title: str) -> None:
    """See `commands.rule_add`."""
    rule = _rule(file)
    standing.check((rule,))  # before anybody is asked for a password
    with opened(folder) as node:
        signers = [(name, _unlocked(node, name)) for name in dict.fromkeys(people)]
        now = node.clock.now()
        persons = node.db.write(lambda tx: node.office.add_rule(tx, rule, title, signers, now))
    reach = "every level up to its own" if persons > 1 else "levels 0 and 1"
    typer.echo(f"{rule.id} stands for {persons} person{'s' if persons > 1 else ''}: it releases at {reach}.")


def show(folder: Path, *, as_json: bool) -> None:
    """See `commands.rule_list`."""
    with looked_at(folder) as node:
        rules = node.directory().rules
    if as_json:
        typer.echo(msgspec.json.encode(rules))
        return
    table = Table("id", "purpose", "kinds", "level", "to", "from", "until", "approved by")
    for rule in rules:
        to = [*rule.agencies, *(["sectors"] if rule.sector_agencies else []), *(["parents"] if rule.parents else [])]
        dates = (f"{rule.valid_from:%Y-%m-%d}", f"{rule.valid_until:%Y-%m-%d}")
        level = str(rule.max_level)
        table.add_row(rule.id, rule.purpose, ", ".join(rule.kinds), level, ", ".join(to), *dates, str(rule.approvals))
    Console().print(table)


def _rule(file: Path) -> StandingRule:
    try:
        return msgspec.toml.decode(file.read_bytes(), type=StandingRule)
    except (OSError, msgspec.MsgspecError, ValueError) as error:
        raise Fault("config.invalid", f"{file}: {error}") from error


def _unlocked(node: Node, name: str) -> Signer:
    given, now = password(ask=f"Password of {name}: "), node.clock.now()
    accounts.checked(node.db, name, given, now)
    approver = node.db.read(lambda tx: approvers.of(tx, name))
    if approver is None:
        raise Fault("account.no-key", name)
    return approver.signer(given)
