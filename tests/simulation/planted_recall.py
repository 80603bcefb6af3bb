"""Faults planted in the real code of recall."""

from __future__ import annotations

from typing import Any

import pytest

from tansiq.exchange import aside, outbox
from tansiq.exchange.held import Held
from tansiq.plans import queries
from tansiq.records import copies, log, projector, visible
from tansiq.storage.sqlite import SqliteDatabase

Patch = pytest.MonkeyPatch


def a_tombstone_does_not_win(patch: Patch) -> None:
    patch.setattr(Held, "is_dead", lambda *_: False)


def what_is_brought_again_is_kept_with_what_was_put_aside(patch: Patch) -> None:
    real = aside.put

    def put(tx: Any, place: Any, frame: Any, code: str, *rest: Any) -> None:
        real(tx, place, frame, code, *rest)
        tx.run("UPDATE aside SET body = :body WHERE digest = :digest", {"body": frame.body, "digest": frame.digest})

    patch.setattr(aside, "put", put)


def the_body_is_not_destroyed(patch: Patch) -> None:
    patch.setattr(log, "destroy", lambda tx, owner, series: [s for s in log.versions(tx, series) if s.owner == owner])


def projections_do_not_forget(patch: Patch) -> None:
    patch.setattr(projector, "forget", lambda *_: None)


def the_files_are_not_scrubbed(patch: Patch) -> None:
    def scrub(self: Any, mark: int | None = None) -> bool:
        if mark is not None:
            self._writer.execute(f"PRAGMA user_version = {mark:d}")
        return True

    patch.setattr(SqliteDatabase, "scrub", scrub)


def desks_go_on_seeing_it(patch: Patch) -> None:
    patch.setattr(visible, "end", lambda *_: None)


def every_node_is_told(patch: Patch) -> None:
    real = outbox.put_recall

    def put_recall(tx: Any, recall: Any, to: Any, now: Any, **how: Any) -> None:
        peers = [row[0] for row in tx.rows("SELECT DISTINCT peer FROM lane_out ORDER BY peer")]
        others = [outbox.HandedOut(peer, to[0].lane, to[0].digest) for peer in peers]
        real(tx, recall, [*others, *to], now, **how)

    patch.setattr(outbox, "put_recall", put_recall)


def who_was_handed_nothing_is_told(patch: Patch) -> None:
    real = outbox.withdraw

    def withdraw(tx: Any, digests: Any) -> Any:
        sql = "SELECT peer, lane FROM outbox WHERE digest = :digest"
        queued = [outbox.HandedOut(*row, digest) for digest in digests for row in tx.rows(sql, {"digest": digest})]
        real(tx, digests)
        return queued

    patch.setattr(outbox, "withdraw", withdraw)


def nobody_is_told(patch: Patch) -> None:
    patch.setattr(outbox, "put_recall", lambda *_, **__: None)


def what_waits_is_sent_all_the_same(patch: Patch) -> None:
    """Neither is it taken out of the queue nor are the copies emptied."""

    def withdraw(tx: Any, digests: Any) -> Any:
        sql = "SELECT peer, lane FROM outbox WHERE digest = :digest AND number IS NOT NULL"
        return [outbox.HandedOut(*row, digest) for digest in digests for row in tx.rows(sql, {"digest": digest})]

    patch.setattr(outbox, "withdraw", withdraw)
    patch.setattr(copies, "destroy", lambda *_: None)


def an_answer_that_was_recalled_counts(patch: Patch) -> None:
    patch.setattr(queries, "_taken_back", lambda *_: False)
