"""What must hold at the desks: who sees which record, what rings, and which conflicts stand beside a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tansiq.clock import stamp
from tansiq.simulation import oracle, theatre
from tansiq.simulation.acts import Act
from tansiq.simulation.desks import Desks
from tansiq.simulation.oracle import Much
from tansiq.simulation.report import Broken
from tansiq.simulation.theatre import DeskSpec
from tansiq.simulation.witness import Held, Own, Witness
from tansiq.simulation.world import Place
from tansiq.storage import Row
from tansiq.work.lines import Line

CLASSES = ("C1", "C5")
"""Conflicts between plans; C8 depends on what was heard last, which no store tells."""


@dataclass(frozen=True)
class Known:
    """One version of a record as one node has it, under its name there.

    Args:
        ahead: how far the node knows its owner's clock to be ahead of its own: by so much earlier its label is over; a warning
            ends by the node's own clock.
    """

    id: str
    version: int
    own: bool
    act: Act
    whole: Own
    much: Much
    ahead: timedelta = timedelta()


class SightJudge:
    """Judges what the desks are shown."""

    def __init__(self, desks: Desks, witness: Witness) -> None:
        self._desks = desks
        self._witness = witness

    def page(self, place: Place, desk: str, lines: list[Line]) -> None:
        """A desk's page: the newest version of each record that is for this desk, each plan with its conflicts."""
        now, spec = place.clock.now(), _spec(desk)
        newest = {known.id: known for known in self._known(place)}
        due = {(known.id, known.version) for known in newest.values() if _is_for(spec, known, now)}
        shown = {(line.id, line.version) for line in lines}
        if shown != due or len(lines) != len(shown):
            acts = sorted({newest[record].act.number for record, _ in shown ^ due if record in newest})
            raise Broken(f"{place.name}'s desk {desk} has the wrong page: acts {acts}")
        numbers = [line.n for line in lines]
        if numbers != sorted(numbers, reverse=True):
            raise Broken(f"{place.name}'s desk {desk} has its page in disorder")
        for line in lines:
            if line.plan is not None and line.plan.state not in ("ended", "cancelled", "recalled"):
                found = Counter(
                    (each.kind, each.words, each.record) for each in line.plan.conflicts if each.kind in CLASSES
                )
                due_here = Counter(self._conflicts(newest, newest[line.id], spec, now))
                if found != due_here:
                    raise Broken(
                        f"{place.name} finds {found.total()} conflicts in act {newest[line.id].act.number},"
                        f" due are {due_here.total()}"
                    )

    def end(self, place: Place, now: datetime) -> None:
        """Each desk sees exactly what its clearance says, under dense numbers, and has heard what concerns it."""
        for desk in theatre.DESKS:
            reader = f"{place.agency}.{desk.name}"
            due = {(known.id, known.version) for known in self._known(place) if _is_for(desk, known, now)}
            shown = {(row[1], row[2]) for row in self._visible(place, reader, now)}
            if due != shown:
                raise Broken(
                    f"{place.name}'s desk {desk.name} sees {len(shown - due)} too much, {len(due - shown)} too little"
                )
            numbers = [row[0] for row in self._visible(place, reader, None)]
            if numbers != list(range(1, len(numbers) + 1)):
                raise Broken(f"{place.name}'s desk {desk.name} can count what it may not see")
            self._desks.page(place, desk.name)
            self._rings(place, desk, reader)

    def _known(self, place: Place) -> Iterator[Known]:
        """Every version of every record that a node has, its own first, each series in its order."""
        seen = self._witness.seen[place.agency]
        noted = place.db.read(lambda tx: tx.rows("SELECT agency, max(skew_s) FROM clock GROUP BY agency"))
        ahead = {agency: timedelta(seconds=skew_s) for agency, skew_s in noted if skew_s > 0}
        for own in seen.own:
            yield Known(own.record, own.version, True, self._desks.act_of(own), own, "full")
        for held in seen.held.values():
            if held.made.id in seen.dead:
                continue  # recalled: it is as if it had never come
            whole = self._witness.of(held.made)
            act = self._desks.act_of(whole)
            yield Known(
                held.header["id"],
                held.header["version"],
                False,
                act,
                whole,
                held.made.fields,
                ahead.get(whole.agency, timedelta()),
            )

    def _visible(self, place: Place, reader: str, now: datetime | None) -> list[Row]:
        return place.db.read(
            lambda tx: tx.rows(
                "SELECT n, id, version FROM visible JOIN record ON record = seq"
                " WHERE reader = :reader AND (until IS NULL OR until > :now) ORDER BY n",
                {"reader": reader, "now": stamp(now) if now else ""},
            )
        )

    def _conflicts(
        self, newest: dict[str, Known], one: Known, desk: DeskSpec, now: datetime
    ) -> Iterator[tuple[str, str, str | None]]:
        """Class, owner, and the other plan's id where the desk may see it."""
        for other in newest.values():
            if other is one or other.whole.kind not in ("claim", "movement") or other.act.spot != one.act.spot:
                continue
            theirs = _volumes(other.whole)
            running = other.whole.body["state"] == "proposed" and max(end for _, end in theirs) > now
            if running and any(a < d and c < b for a, b in _volumes(one.whole) for c, d in theirs):
                both = one.whole.kind == other.whole.kind == "claim"
                yield "C5" if both else "C1", other.whole.agency, other.id if _is_for(desk, other, now) else None

    def _rings(self, place: Place, desk: DeskSpec, reader: str) -> None:
        rows = place.db.read(
            lambda tx: tx.rows(
                "SELECT cause, record, version FROM alarm WHERE reader = :reader"
                " AND cause IN ('claim', 'movement', 'alert', 'objection')",
                {"reader": reader},
            )
        )
        held = list(self._witness.seen[place.agency].held.values())
        due = {what for each in held if (what := self._ring(each, desk)) is not None}
        mine: set[str] = set()
        if desk.name == "watch":  # it may see everything, so it was a reader of its own plans when the objection came
            mine = {own.record for own in self._witness.seen[place.agency].own}
            due |= set(self._objections(place, held))
        rows = [row for row in rows if row[0] != "objection" or row[1] in mine]
        if set(rows) != due:
            raise Broken(f"{place.name}'s desk {desk.name} hears {len(rows)} alarms, due are {len(due)}")

    def _ring(self, held: Held, desk: DeskSpec) -> tuple[str, str, int] | None:
        cause = held.kind if held.kind in ("claim", "movement", "alert") else None
        act = self._desks.act_of(self._witness.of(held.made))
        over = act.marking.until is not None and act.marking.until <= held.at
        if held.kind == "alert":
            over = over or _time(held.body["valid_until"]) <= held.at
        if cause is None or over or not oracle.sees(desk, act.marking, held.made.fields):
            return None
        return (cause, held.header["id"], held.header["version"])

    def _objections(self, place: Place, held: list[Held]) -> Iterator[tuple[str, str, int]]:
        mine = {own.token: own.record for own in self._witness.seen[place.agency].own}
        for each in held:
            if each.kind == "concurrence" and each.body["answer"] in ("object", "concur-with-conditions"):
                plan = mine.get(each.body["plan"])
                if plan is not None:
                    yield ("objection", plan, each.seq)


def _spec(name: str) -> DeskSpec:
    return next(desk for desk in theatre.DESKS if desk.name == name)


def _is_for(desk: DeskSpec, known: Known, now: datetime) -> bool:
    until = None if known.own else known.act.marking.until
    return oracle.sees(desk, known.act.marking, known.much) and (
        until is None or until - (known.ahead if known.much == "full" else timedelta()) > now
    )


def _volumes(plan: Own) -> list[tuple[datetime, datetime]]:
    volumes: list[dict[str, Any]] = plan.body["volumes"]
    return [(_time(each["from"]), _time(each["to"])) for each in volumes]


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
