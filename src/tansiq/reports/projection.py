"""Alerts ring at every desk that was given them."""

from __future__ import annotations

from tansiq.kinds import registry
from tansiq.kinds.observation import Alert
from tansiq.picture import alarms
from tansiq.records import visible
from tansiq.records.log import Stored
from tansiq.records.projector import Projection
from tansiq.storage import Tx


def _project(tx: Tx, stored: Stored) -> None:
    if stored.kind != "alert" or stored.own:
        return
    alert = registry.read(stored.kind, stored.header().body)
    if isinstance(alert, Alert) and alert.valid_until > stored.logged_at:
        readers = visible.readers(tx, stored.seq)
        alarms.ring(tx, readers, "alert", stored.id, stored.version, alert.text or alert.danger, stored.logged_at)


def _forget(tx: Tx, stored: Stored) -> None:
    """What it wrote are alarms, and those `picture` forgets for every kind."""


PROJECTION = Projection("reports", _project, (), _forget)
