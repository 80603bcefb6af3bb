"""Looking at whole stores."""

from __future__ import annotations

from typing import Any

from tansiq.ids import AgencyId
from tansiq.storage import Tx
from tests.worlds import World


def everything(world: World, agency: AgencyId) -> dict[str, list[Any]]:
    """Every row of every table of a node's store."""

    def look(tx: Tx) -> dict[str, list[Any]]:
        names = [row[0] for row in tx.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: sorted(tx.rows(f"SELECT * FROM {name}"), key=repr) for name in names}

    return world[agency].db.read(look)
