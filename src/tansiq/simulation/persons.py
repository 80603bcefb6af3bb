"""Persons with the right to release: what waits for their word, what they say of it, and what must come of it.

At one agency of a world two persons speak of what waits there, sooner or later or never, each under a key that only his password
opens: they let it go to all whom the label names or to some, or refuse. What is due follows from the draft and from what was said
of that very version: as many different persons as its level needs, and nobody whom one of them has left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from random import Random

import msgspec

from tansiq.ids import AgencyId, Digest
from tansiq.network import approvers
from tansiq.simulation import oracle, theatre
from tansiq.simulation.acts import Act
from tansiq.simulation.desks import Desks
from tansiq.simulation.report import Broken
from tansiq.simulation.witness import Own, Witness
from tansiq.simulation.world import PASSWORD, PERSONS, Place
from tansiq.storage import Tx
from tansiq.work import approving


@dataclass
class Say:
    """A person means to say something of a version.

    Args:
        to: to whom he lets it go; nobody: he refuses.
        before: how often he had spoken on it.
        grants, settles: who gets it by this word, and whether nobody's word is wanted after it, as when it was last tried.
        done: whether it is known what came of it.
    """

    number: int
    agency: AgencyId
    person: str
    own: Own
    to: frozenset[AgencyId]
    before: int
    grants: frozenset[AgencyId] = frozenset()
    settles: bool = False
    done: bool = False

    @property
    def key(self) -> str:
        return f"say-{self.number}"

    @property
    def act(self) -> approving.Act:
        """As the node is told."""
        if not self.to:
            return approving.Act(self.own.record, "refuse", None, "Not yet.")
        return approving.Act(self.own.record, "approve", tuple(sorted(self.to)))


@dataclass
class Persons:
    """All that was said, and what is due by it.

    Args:
        words: by record and version, who let it go to whom, in order.
    """

    desks: Desks
    witness: Witness
    says: list[Say] = field(default_factory=list)
    words: dict[tuple[str, int], list[tuple[str, frozenset[AgencyId]]]] = field(default_factory=dict)
    _over: set[tuple[str, int]] = field(default_factory=set)
    _last: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def begin(self, place: Place, chance: Random) -> Say | None:
        """What somebody wants to say now: what he had begun, or something of what waits; None: nothing waits."""
        begun = next((each for each in self.says if each.agency == place.agency and not each.done), None)
        if begun is not None:
            return begun
        waits = self._waiting(place, "watch")
        self._compare(place, waits)
        # of what its author still tries to send after a crash nobody speaks yet: its dry run is judged by the draft alone
        waits = [own for own in waits if not self.desks.act_of(own).open]
        if not waits:
            return None
        own = waits[-1] if chance.random() < 0.6 else chance.choice(waits)
        person, said = chance.choice(PERSONS), self._said(own)
        if chance.random() < 0.8 and person in {who for who, _ in said}:
            person = next(each for each in PERSONS if each != person)  # now and then one speaks twice
        now = place.clock.now()
        if self._last.get((own.record, person)) == now:
            return None  # the very same words at the very same instant are one
        self._last[own.record, person] = now
        named = self._named(own, now)
        to = frozenset(agency for agency in sorted(named) if chance.random() < 0.85)
        if chance.random() < 0.1:
            to = frozenset()
        before = sum(who == person for who, _ in said)
        self.says.append(Say(len(self.says) + 1, place.agency, person, own, to, before))
        return self.says[-1]

    def say(self, place: Place, say: Say) -> str:
        """Try it, once or once more; what came of it, in a word. `Crash` goes through."""
        if self._kept(place, say) > say.before:
            self._note(say)
            return "again"
        if say.own not in self._waiting(place, "watch"):
            say.done = True  # it was changed, recalled or over before he could say it
            return "too late"
        self._last[say.own.record, say.person] = place.clock.now()  # what a crash had put off is said now
        author = place.author("watch", may_release=True)
        author = msgspec.structs.replace(author, account=say.person)
        say.grants, say.settles = self._granted(say, place.clock.now()), self._settled(say, place.clock.now())
        dry = place.node.releaser.dry_run(say.act, author)
        shown = {each.agency for each in dry.recipients}
        if shown != say.grants or any(each.minimum for each in dry.recipients):
            raise Broken(
                f"{say.person}'s word would let it go to {sorted(shown)}, the oracle says {sorted(say.grants)}"
            )
        acted = place.node.releaser.say(say.act, author, dry.digest, lambda: PASSWORD, say.key)
        if acted.again:
            raise Broken(f"say {say.number} was said before it was kept")
        self._note(say)
        return f"lets it go to {' '.join(sorted(say.to))}" if say.to else "refuses"

    def end(self, place: Place) -> None:
        """The queue is who still wants a word; what was said is kept, and never left its agency."""
        self._compare(place, self._waiting(place, "watch"))
        kept = place.db.read(lambda tx: tx.rows("SELECT count(*) FROM approval"))[0][0]
        words = sum(len(self._said(own)) for own in self.witness.seen[place.agency].own)
        if kept != words:
            raise Broken(f"{place.name} keeps {kept} words of {words} that its persons said")

    def _note(self, say: Say) -> None:
        say.done = True
        if say.settles:
            self._over.add((say.own.record, say.own.version))
        self.words.setdefault((say.own.record, say.own.version), []).append((say.person, say.to))
        act = self.desks.act_of(say.own)
        act.expected = {**act.expected, **dict.fromkeys(sorted(say.grants), "full")}

    def _settled(self, say: Say, now: datetime) -> bool:
        """Whether nobody's word is wanted after this: there were enough, or nobody is left to whom it could go."""
        said = [*self._said(say.own), (say.person, say.to)]
        enough = len({who for who, to in said if to}) >= self._needs(self.desks.act_of(say.own))
        return enough or not self._open(say.own, now) & say.to

    def _granted(self, say: Say, now: datetime) -> frozenset[AgencyId]:
        """Who gets it by what was said with this."""
        said = [*self._said(say.own), (say.person, say.to)]
        if len({who for who, to in said if to}) < self._needs(self.desks.act_of(say.own)):
            return frozenset()
        return self._open(say.own, now) & say.to

    def _waiting(self, place: Place, desk: str) -> list[Own]:
        """What waits for a word, as far as a desk sees it, oldest first."""
        seen, now, spec = self.witness.seen[place.agency], place.clock.now(), theatre.desk(desk)
        newest = {own.record: own for own in seen.own}
        return [
            own
            for own in newest.values()
            if own.record not in seen.recalled
            and self.desks.act_of(own).waits
            and (own.record, own.version) not in self._over
            and oracle.sees(spec, self.desks.act_of(own).marking, "full")
            and self._open(own, now)
            and len({who for who, to in self._said(own) if to}) < self._needs(self.desks.act_of(own))
        ]

    def _open(self, own: Own, now: datetime) -> frozenset[AgencyId]:
        """Whom the label names, who has not got it, and whom nobody has left out."""
        full = {agency for agency, copy in own.copies.items() if copy.fields == "full"}
        out = self._named(own, now) - full
        for _, to in self._said(own):
            out &= to
        return out

    def _named(self, own: Own, now: datetime) -> frozenset[AgencyId]:
        marking = self.desks.act_of(own).marking
        if marking.until is not None and marking.until <= now:
            return frozenset()
        others = frozenset(self.desks.network) - {own.agency}
        if "PUBLIC" in marking.caveats:
            return others
        circle = self.desks.circle(own.agency) if marking.members is not None else ()
        return others & {*(AgencyId(name) for name in marking.audience), *circle}

    def _needs(self, act: Act) -> int:
        return 2 if act.marking.level >= 2 or "PUBLIC" in act.marking.caveats else 1

    def _said(self, own: Own) -> list[tuple[str, frozenset[AgencyId]]]:
        return self.words.get((own.record, own.version), [])

    def _compare(self, place: Place, due: list[Own]) -> None:
        reader = place.author("watch").desk
        queue = place.db.read(lambda tx: place.node.releaser.queue(tx, reader))
        found = {each.record: {word.audience for word in each.approved} for each in queue}
        wanted = {own.record: {tuple(sorted(to)) for _, to in self._said(own)} for own in due}
        if found != wanted:
            acts = sorted(self.desks.act_of(own).number for own in due)
            raise Broken(f"{place.name} has {len(found)} records waiting, due are acts {acts} with their words")

    def _kept(self, place: Place, say: Say) -> int:
        def count(tx: Tx) -> int:
            key = approvers.of(tx, say.person)
            content = tx.one(
                "SELECT digest FROM record WHERE id = :id AND version = :version AND own = 1",
                {"id": say.own.record, "version": say.own.version},
            )
            if key is None or content is None:
                raise AssertionError("both were there when he began")
            row = tx.one(
                "SELECT count(*) FROM approval WHERE content = :content AND approver = :key",
                {"content": Digest(content[0]), "key": key.key},
            )
            return int(row[0]) if row else 0

        return place.db.read(count)
