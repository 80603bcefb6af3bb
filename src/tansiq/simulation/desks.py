"""What officers do: acts sent until the node has said yes or no, however often it breaks down in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import msgspec

from tansiq.errors import Family, Fault
from tansiq.ids import AgencyId, Digest
from tansiq.records.content import When
from tansiq.simulation import oracle, theatre
from tansiq.simulation.acts import Act, TakeBack
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Own, Witness
from tansiq.simulation.world import Place
from tansiq.work.lines import Line
from tansiq.work.rows import Desk

_NO_DIGEST = Digest("")
FULL = "store.full"
"""No answer to a desk's act: it tries again when there is room."""
LATER_CODES = {"record.changed", "record.recalled", "plan.changed", "plan.over", "plan.conflicts", "time.impossible"}
"""What may rightly become of a good draft when it is sent later than it was written."""


def _unjudged(place: Place, desk: str, page: list[Line]) -> None:
    """Nobody looks."""


@dataclass
class Desks:
    """All desks of the world, and what they have done.

    Args:
        on_page: judges every page that a desk looks at.
        clocks_differ: whether some two nodes' clocks differ by more than agreements bear.
    """

    network: tuple[AgencyId, ...]
    witness: Witness
    acts: list[Act] = field(default_factory=list)
    recalls: list[TakeBack] = field(default_factory=list)
    on_page: Callable[[Place, str, list[Line]], None] = _unjudged
    clocks_differ: bool = False

    def open_at(self, agency: AgencyId) -> list[Act]:
        """What is begun and not known to be done."""
        return [act for act in self.acts if act.agency == agency and act.open]

    def done(self) -> list[Act]:
        """What was written."""
        return [act for act in self.acts if act.record is not None]

    def circle(self, agency: AgencyId) -> tuple[AgencyId, ...]:
        """Who is in an agency's list, as it was last signed."""
        lists = [own for own in self.witness.seen[agency].own if own.kind == "group"]
        return self.act_of(lists[-1]).listed if lists else ()

    def act_of(self, own: Own) -> Act:
        """What somebody meant to do when he wrote this."""
        words = own.body.get("title") or own.body.get("activity") or own.body.get("text") or own.body.get("conditions")
        return self.acts[int(str(words).split("-")[1]) - 1]

    def page(self, place: Place, desk: str) -> list[Line]:
        """What a desk's page shows."""
        node, reader = place.node, place.author(desk).desk
        now = place.clock.now()
        page = node.db.read(
            lambda tx: Desk(tx, reader, place.agency, node.book.directory(tx), node.fresh, now).newest(None, 1000)
        )
        self.on_page(place, desk, page)
        return page

    def send(self, place: Place, act: Act) -> str:
        """Try an act, once or once more; what came of it, in a word. `Crash` goes through."""
        author = place.author(act.desk, may_release=act.chief)
        act.tried += 1
        try:
            dry = place.node.publisher.dry_run(act.draft, author)
            self._check_dry_run(act, {who.agency: "minimum" if who.minimum else "full" for who in dry.recipients})
            published = place.node.publisher.publish(act.draft, author, dry.digest, act.key)
        except Fault as fault:
            if fault.code == FULL:
                raise
            return self._refused(place, act, fault)
        act.record = published.stored.id
        if published.again and act.tried == 1:
            raise Broken(f"act {act.number} was done before it was tried")
        if not published.again and published.stored.version != act.version:
            raise Broken(f"act {act.number} made version {published.stored.version}, not {act.version}")
        return "again" if published.again else "done"

    def take_back(self, place: Place, what: TakeBack) -> str:
        """Try a recall, once or once more; what came of it, in a word. `Crash` goes through."""
        record = what.act.record
        if record is None:
            raise AssertionError("only what was written is recalled")
        what.tried += 1
        try:
            recalled = place.node.recaller.recall(record, place.author("watch", may_release=True), what.key)
        except Fault as fault:
            if fault.code == FULL:
                raise
            raise Broken(f"the recall of act {what.act.number} was refused: {fault}") from fault
        if recalled.again and what.tried == 1:
            raise Broken(f"act {what.act.number} was recalled before anybody wanted it")
        what.done = True
        return "again" if recalled.again else "done"

    def repeat(self, place: Place, act: Act) -> None:
        """Send once more what was done: a double click, an answer that got lost."""
        author = place.author(act.desk, may_release=act.chief)
        try:
            published = place.node.publisher.publish(act.draft, author, _NO_DIGEST, act.key)
        except Fault as fault:
            if fault.code == FULL:
                raise
            raise Broken(f"act {act.number} sent again was refused: {fault.code}") from fault
        if not published.again or published.stored.id != act.record:
            raise Broken(f"act {act.number} sent again made another record")
        long_ago = theatre.START - timedelta(days=1)  # no draft speaks of that day
        other = msgspec.structs.replace(act.draft, event_time=When(start=long_ago))
        try:
            place.node.publisher.publish(other, author, _NO_DIGEST, act.key)
        except Fault as fault:
            if fault.code == "request.reused":
                return
            if fault.code == FULL:
                raise
        raise Broken(f"the key of act {act.number} was taken for something else")

    def _refused(self, place: Place, act: Act, fault: Fault) -> str:
        # it may have been written before a crash; then the dry run speaks of a world that holds it already
        if act.tried > 1:
            author = place.author(act.desk, may_release=act.chief)
            try:
                act.record = place.node.publisher.publish(act.draft, author, _NO_DIGEST, act.key).stored.id
            except Fault as second:
                if second.code == FULL:
                    raise
                fault = second
            else:
                return "again"
        if fault.code == "plan.clock" and self.clocks_differ:
            act.refused = fault.code
            return fault.code
        late = fault.family in (Family.INPUT, Family.CONFLICT) and fault.code in LATER_CODES
        if not late and not (fault.code == "record.not-found" and self._out_of_sight(place, act)):
            raise Broken(f"act {act.number} was refused: {fault}") from fault
        act.refused = fault.code
        return fault.code

    def _out_of_sight(self, place: Place, act: Act) -> bool:
        """Whether the newest version of the plan that an act answers is not for this desk: it came while the act waited."""
        if act.draft.kind != "concurrence":
            return False
        plan = msgspec.json.decode(act.draft.body)["plan"]
        held = [each for each in self.witness.seen[place.agency].held.values() if each.header["id"] == plan]
        if plan in self.witness.seen[place.agency].dead:
            return True
        if not held:
            return False
        marking = self.act_of(self.witness.of(held[-1].made)).marking
        desk = next(each for each in theatre.DESKS if each.name == act.desk)
        over = marking.until is not None and marking.until <= place.clock.now()
        return over or not oracle.sees(desk, marking, held[-1].made.fields)

    def _check_dry_run(self, act: Act, shown: dict[AgencyId, str]) -> None:
        if shown != dict(act.expected):
            raise Broken(f"act {act.number}: the dry run names {shown}, the oracle {dict(act.expected)}")
