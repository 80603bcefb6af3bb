"""Groups: who is in an agency's list, what is due to whoever is, and what is taken back from whoever has left.

Each agency keeps one list, written and changed like any record, and its labels name it. What is offered for recall is known here
from the drafts alone: the newest copy that somebody was given through the list, while he is not in it any more. An offer is taken
whole, in one act, tried under its key until the node has said yes: never is a part of it gone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from tansiq.ids import AgencyId, DeskId, Digest, RecordId
from tansiq.kinds.registry import PLANS
from tansiq.simulation import oracle, theatre
from tansiq.simulation.acts import Act, Leave
from tansiq.simulation.desks import Desks
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import MadeCopy, Witness
from tansiq.simulation.world import Place
from tansiq.work import leaving
from tansiq.work.leaving import Leaver

BINDING = (*PLANS, "concurrence", "group")
"""Taken back from everyone or from nobody."""

Offers = dict[tuple[AgencyId, str], set[RecordId]]


@dataclass
class Circles:
    """Takes back what is offered, and judges what is."""

    desks: Desks
    witness: Witness
    oddities: Oddities
    leaves: list[Leave] = field(default_factory=list)

    def begin(self, place: Place, chance: Random) -> Leave | None:
        """What a release authority wants to take back now: what it had begun, or something that is offered; None: nothing."""
        begun = next((each for each in self.leaves if each.agency == place.agency and not each.done), None)
        if begun is not None:
            return begun
        due = self._offers(place, "watch")
        self._compare(place, "watch", due)
        self._compare(place, "post", self._offers(place, "post"))
        fit = [gone for gone, _ in sorted(due) if not self._astray(place, gone)]
        if not fit:
            return None
        self.leaves.append(Leave(len(self.leaves) + 1, place.agency, chance.choice(fit)))
        return self.leaves[-1]

    def take_back(self, place: Place, leave: Leave) -> str:
        """Try it, once or once more; what came of it, in a word. `Crash` goes through."""
        gone = self._emptied(place, leave.due)
        if gone and gone != leave.due:
            raise Broken(f"{leave} has gone through for {len(gone)} of {len(leave.due)} copies")
        if gone:  # it was done before the crash
            self._note(leave)
        else:
            leave.due = frozenset(made.digest for made in self._due(place, leave.gone))
        node = place.node
        leaver = Leaver(
            node.db, node.book, node.keyring, node.clock, node.entropy, node.config.node, node.recaller.hand_over
        )
        author, group = place.author("watch", may_release=True), theatre.circle(place.agency)
        taken = leaver.recall(leave.gone, group, author, leave.key)
        leave.done = True
        records = {self.witness.made[digest].record for digest in leave.due}
        if set(taken) != (set() if gone else records):
            raise Broken(f"{leave} took back {len(taken)} records, due are {len(records)}")
        self._note(leave)
        return "again" if gone else f"{len(taken)} records"

    def end(self, place: Place) -> None:
        """What is offered is what should be; of copies nothing was taken back but what was meant."""
        for desk in theatre.DESKS:
            self._compare(place, desk.name, self._offers(place, desk.name))
        seen = self.witness.seen[place.agency]
        wanted = {each.act.record for each in self.desks.recalls if each.act.agency == place.agency}
        answers = {own.record for own in seen.own if own.kind == "concurrence"}  # all to one plan go together
        if not wanted <= seen.recalled <= wanted | answers:
            raise Broken(f"{place.name} recalled {len(seen.recalled ^ wanted)} records that nobody meant, or too few")
        mine = {made.digest: made for own in seen.own for made in own.made}
        meant = {digest for digest, made in mine.items() if digest in seen.gone or made.record in seen.recalled}
        emptied = self._emptied(place, frozenset(mine))
        if emptied != meant:
            raise Broken(
                f"{place.name} took back {len(emptied - meant)} copies too many and {len(meant - emptied)} too few"
            )

    def _note(self, leave: Leave) -> None:
        self.witness.seen[leave.agency].gone |= leave.due

    def _offers(self, place: Place, desk: str) -> Offers:
        """What should be offered to a desk: by who has left, the records that it may see."""
        spec, group = theatre.desk(desk), theatre.circle(place.agency)
        newest = {own.record: self.desks.act_of(own) for own in self.witness.seen[place.agency].own}
        found: Offers = {}
        for gone in self.desks.network:
            for made in self._due(place, gone):
                if oracle.sees(spec, newest[made.record].marking, "full"):
                    found.setdefault((gone, group), set()).add(made.record)
        return found

    def _compare(self, place: Place, desk: str, due: Offers) -> None:
        node, reader = place.node, DeskId(f"{place.agency}.{desk}")
        now = place.clock.now()
        found = node.db.read(lambda tx: leaving.offers(tx, node.book.directory(tx), reader, node.config.node, now))
        offered = {(each.agency, each.group or ""): set(each.records) for each in found}
        if offered != due:
            raise Broken(f"{place.name}'s desk {desk} is offered {offered}, due is {due}")

    def _due(self, place: Place, gone: AgencyId) -> list[MadeCopy]:
        """The copies that an agency has of what was last given to it through the list, if it is not in it any more."""
        if gone in self.desks.circle(place.agency):
            return []
        seen = self.witness.seen[place.agency]
        held: dict[RecordId, list[tuple[Act, MadeCopy]]] = {}
        for own in seen.own:
            for copy in own.made:
                if copy.recipient == gone and own.record not in seen.recalled and copy.digest not in seen.gone:
                    held.setdefault(own.record, []).append((self.desks.act_of(own), copy))
        due = []
        for copies in held.values():
            last, _ = copies[-1]
            if gone in oracle.through_the_list(last.marking, last.expected) and last.draft.kind not in BINDING:
                due += [copy for _, copy in copies]
        return due

    def _astray(self, place: Place, gone: AgencyId) -> bool:
        """Whether a copy was brought to somebody else as well: nobody who was not served is told of a recall."""
        astray = {digest for digests in self.oddities.poison.values() for digest in digests}
        return any(made.digest in astray for made in self._due(place, gone))

    def _emptied(self, place: Place, copies: frozenset[Digest]) -> frozenset[Digest]:
        rows = place.db.read(lambda tx: tx.rows("SELECT digest FROM copy WHERE length(envelope) = 0"))
        return frozenset(row[0] for row in rows) & copies
