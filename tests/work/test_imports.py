"""An import, run again, run in pieces, run into trouble: every row becomes one record, or is listed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from tansiq.demo import sample
from tansiq.errors import Fault
from tansiq.geo.place import Point
from tansiq.ids import AgencyId
from tansiq.node import PROJECTIONS
from tansiq.records import log, projector
from tansiq.work.imports import BATCH, Import, Outcome, Wanted
from tests import worlds
from tests.refusals import refused
from tests.worlds import ARMY, MINISTRY, PESHMERGA, World

EVERYBODY = frozenset({PESHMERGA, MINISTRY})
AT_MAKHMUR = Wanted(near=(35.77, 43.58), within_km=60)


def job(
    world: World, wanted: Wanted | None = None, *, level: int = 1, seen: frozenset[AgencyId] | None = EVERYBODY
) -> Import:
    node = world[ARMY]
    author = msgspec.structs.replace(world.author(ARMY), machine=True)
    label = worlds.label((PESHMERGA, MINISTRY), level)
    return Import(node.db, node.publisher, author, label, node.config.status, wanted or Wanted(), seen)


def counts(outcome: Outcome) -> tuple[int, int, int, int]:
    return outcome.taken, outcome.corrected, outcome.unchanged, outcome.rejected


def changed(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    return data.replace(old, new, 1)


def test_every_row_becomes_a_record_that_a_machine_made_and_reaches_who_the_label_names(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        outcome = job(world).run(sample.events())
        assert counts(outcome) == (sample.ROWS, 0, 0, 0)
        assert outcome.recipients == {PESHMERGA: sample.ROWS, MINISTRY: sample.ROWS}
        world.carry_all()
        for agency in (PESHMERGA, MINISTRY):
            held = world.headers(agency, "spot")
            assert len(held) == sample.ROWS
            assert {header.method for header in held} == {"machine"}
        assert world.headers("joint-command", "spot") == []  # type: ignore[arg-type]


def test_running_it_again_makes_nothing_twice_and_a_corrected_row_makes_a_next_version(tmp_path: Path) -> None:
    data = sample.events()
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        job(world).run(data)
        assert counts(job(world).run(data)) == (0, 0, sample.ROWS, 0)
        lines = data.splitlines()
        corrected = changed(data, lines[5], lines[5].replace(b"Example force", b"Another force"))
        assert counts(job(world).run(corrected)) == (0, 1, sample.ROWS - 1, 0)
        assert counts(job(world).run(corrected)) == (0, 0, sample.ROWS, 0)
        records = world.records(ARMY, "spot")
        assert len({record.id for record in records}) == sample.ROWS
        assert [record.version for record in records].count(2) == 1


def test_an_import_that_was_cut_off_goes_on_where_it_stopped(tmp_path: Path) -> None:
    data = many(3 * BATCH)
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:

        def stop(done: int, total: int) -> None:
            if done >= 2 * BATCH:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            job(world).run(data, stop)
        world.reopen(ARMY)
        assert counts(job(world).run(data)) == (BATCH, 0, 2 * BATCH, 0)
        assert len(world.records(ARMY, "spot")) == 3 * BATCH


def test_bad_rows_are_listed_with_their_reasons_and_the_others_taken(tmp_path: Path) -> None:
    lines = sample.events().splitlines(keepends=True)
    lines[3] = lines[3].replace(b"35.", b"135.")
    lines.insert(5, b'"a quote that nobody closes\n')
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        outcome = job(world).run(b"".join(lines))
        assert counts(outcome) == (sample.ROWS - 1, 0, 0, 2)
        assert [(each.line, each.code) for each in outcome.rejects] == [(4, "place.out-of-range"), (6, "import.row")]
        assert len(world.records(ARMY, "spot")) == sample.ROWS - 1


def test_nobody_gets_what_no_officer_has_seen_him_named_for(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        with refused("release.changed"):
            job(world, seen=frozenset({PESHMERGA})).run(sample.events())
        assert world.headers(ARMY, "spot") == [], "the row that stopped it has left nothing"
        looked = job(world, seen=None).run(sample.events())
        assert set(looked.recipients) == EVERYBODY
        done = job(world, seen=frozenset(looked.recipients)).run(sample.events())
        assert done.recipients == looked.recipients


def test_a_dry_run_tells_all_and_writes_nothing(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        looked = job(world, seen=None).run(sample.events())
        assert world.records(ARMY, "spot") == []
        assert looked == job(world).run(sample.events())


def test_only_rows_that_are_wanted_are_taken(tmp_path: Path) -> None:
    data = sample.events()
    with worlds.found(tmp_path, (ARMY, PESHMERGA)) as world:
        assert job(world, Wanted(near=(30.5, 47.8), within_km=60)).run(data).wanted == 0
        late = job(world, Wanted(since=date(2016, 1, 1))).run(data)
        assert 0 < late.taken < sample.ROWS
        assert late.taken + late.passed_over == sample.ROWS
        assert job(world, Wanted(near=(35.77, 43.58), within_km=60, limit=5)).run(data).wanted == 5
        for header in world.headers(ARMY, "spot"):
            assert header.event_time is not None
            assert isinstance(header.place and header.place.geometry, Point)


def test_a_label_that_the_desk_may_not_write_stops_the_import_before_its_first_record(tmp_path: Path) -> None:
    desks = tuple(
        msgspec.structs.replace(desk, ceiling=0) for desk in worlds.demo.founding(ARMY, "", worlds.DAWN).desks
    )
    with worlds.found(tmp_path, (ARMY,), changes={ARMY: {"desks": desks}}) as world:
        with pytest.raises(Fault) as raised:
            job(world, level=1).run(sample.events())
        assert raised.value.code == "label.ceiling"
        assert world.records(ARMY, "spot") == []


def test_what_was_imported_survives_a_rebuild(tmp_path: Path) -> None:
    with worlds.found(tmp_path, (ARMY,)) as world:
        job(world).run(sample.events())
        db = world[ARMY].db
        before = db.read(lambda tx: tx.rows("SELECT * FROM picture ORDER BY id"))
        db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        assert db.read(lambda tx: tx.rows("SELECT * FROM picture ORDER BY id")) == before
        assert counts(job(world).run(sample.events())) == (0, 0, sample.ROWS, 0)
        assert db.read(lambda tx: sum(1 for _ in log.replay(tx))) > sample.ROWS


def many(count: int) -> bytes:
    """A file of so many rows."""
    head, *rows = sample.events().splitlines(keepends=True)
    body = [rows[index % len(rows)].replace(b"example-", b"x%d-" % index, 1) for index in range(count)]
    return head + b"".join(body)
