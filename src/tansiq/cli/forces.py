"""Who and what stands on the ground, as a desk sees it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import typer
from rich.console import Console

from tansiq.cli import tables
from tansiq.cli.desks import Look, at_desk
from tansiq.forces.queries import Sought, Standing
from tansiq.ids import AgencyId, SectorId
from tansiq.text.words import words as in_one_form
from tansiq.web.forces import MAX_ROWS, Forces, looked


@dataclass(frozen=True)
class Asked:
    """What is asked for; see `forces.queries.Sought`."""

    kinds: tuple[str, ...]
    owners: tuple[str, ...]
    sectors: tuple[str, ...]
    words: str

    @property
    def sought(self) -> Sought:
        """The same, ready to be looked for."""
        owners, sectors = tuple(map(AgencyId, self.owners)), tuple(map(SectorId, self.sectors))
        return Sought(self.kinds, owners, sectors, in_one_form(self.words))


def show(folder: Path, asked: Asked, desk: str | None, account: str | None, *, as_json: bool) -> None:
    """See `force_commands.forces_list`."""
    found: list[Standing] = []
    with at_desk(folder, desk, account) as there:
        before: int | None = None
        while True:
            page = there.look(_look(asked, before))
            found += page.forces
            before = page.next
            if before is None:
                break
    if as_json:
        typer.echo(msgspec.json.encode(found))
        return
    table = tables.table("kind", "owner", "name", "sectors", "where", "state", "observes", "said", "id")
    for each in sorted(found, key=lambda held: (held.owner, held.kind, held.slug)):
        table.add_row(
            each.kind,
            each.owner,
            each.names.words() or each.slug,
            ", ".join(each.sectors),
            each.place.mgrs if each.place else "",
            each.state or each.category or "",
            each.observes or "",
            f"{each.recorded_at:%Y-%m-%d %H:%M}Z",
            each.id,
        )
    Console().print(table)


def _look(asked: Asked, before: int | None) -> Look[Forces]:
    query = {
        "kind": list(asked.kinds) or None,
        "owner": list(asked.owners) or None,
        "sector": list(asked.sectors) or None,
        "words": asked.words or None,
        "before": before,
    }
    return Look(
        "/api/forces",
        Forces,
        lambda tx, door, reader: looked(tx, door, reader, asked.sought, before, MAX_ROWS),
        query,
    )
