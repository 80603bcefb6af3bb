"""Where bytes become durable: a small protocol, and SQLite behind it. No word of the domain lives here."""

from tansiq.storage.protocol import Database, Progress, Row, RuleBroken, Tx, Value

__all__ = ["Database", "Progress", "Row", "RuleBroken", "Tx", "Value"]
