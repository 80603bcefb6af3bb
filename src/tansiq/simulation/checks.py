"""What must hold. Each check raises `Broken` with what does not."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from tansiq.ids import AgencyId, sha256
from tansiq.node import PROJECTIONS
from tansiq.records import projector
from tansiq.simulation import theatre
from tansiq.simulation.acts import canary
from tansiq.simulation.agreement import PlanJudge
from tansiq.simulation.circles import Circles
from tansiq.simulation.crash import ALL, BreakableDatabase
from tansiq.simulation.desks import Desks
from tansiq.simulation.ends import EndJudge
from tansiq.simulation.eyes import Eyes
from tansiq.simulation.lanes import LaneJudge
from tansiq.simulation.oddities import Oddities
from tansiq.simulation.parcels import Parcels
from tansiq.simulation.persons import Persons
from tansiq.simulation.report import Broken
from tansiq.simulation.sight import SightJudge
from tansiq.simulation.witness import Held, Witness
from tansiq.simulation.world import Place
from tansiq.storage import Row, Tx

DERIVED = ("picture", "plan", "answer", "unprojected")
KEPT = ("alarm", "visible", "tombstone")
STEM = b"canary-"
STEMS = (
    STEM,
    *(base64.b64encode(b"\0" * shift + STEM)[shift and shift + 1 : (shift + 7) * 4 // 3] for shift in range(3)),
)
"""With what the words of every act begin: themselves, and the part of their base64 after 0, 1 or 2 other bytes that nothing else
decides."""
ROUND = 64
"""Bytes on either side of a stem, in which all of a canary's shapes lie."""


class Checks:
    """The judge of a world."""

    def __init__(
        self,
        places: dict[AgencyId, Place],
        desks: Desks,
        witness: Witness,
        oddities: Oddities,
        eyes: Eyes,
        circles: Circles,
        persons: Persons,
        parcels: Parcels,
    ) -> None:
        self._places = places
        self._desks = desks
        self._witness = witness
        self._ends = EndJudge(desks, witness)
        self._lanes = LaneJudge(places, witness, oddities, self._ends)
        self._sight = SightJudge(desks, witness)
        self._eyes = eyes
        self._circles = circles
        self._oddities = oddities
        self._persons = persons
        self._parcels = parcels
        self.plans = PlanJudge(places, desks, witness)
        self._founded = {place.agency: place.db.read(_count) for place in places.values()}
        self._judged: dict[AgencyId, tuple[BreakableDatabase, int, datetime]] = {}
        self._judges: tuple[tuple[frozenset[str], Callable[[Tx, Place], None]], ...] = (
            (witness.reads, witness.look),
            (self._lanes.reads, self._lanes.step),
            (eyes.reads, partial(eyes.step, lanes=self._lanes)),
            (self.plans.reads, self.plans.look),
            (self.plans.follows, self.plans.follow),
        )
        desks.on_page = self._sight.page

    def step(self, place: Place) -> None:
        """All that must hold at a node at any time. Nothing to do while its store and its clock stand."""
        at = (place.db, place.db.writes, place.clock.now())
        before = self._judged.get(place.agency)
        if before == at:
            return
        self._judged[place.agency] = at
        if before is None or before[:2] != at[:2]:
            touched = place.db.touched()
            judges = [look for reads, look in self._judges if ALL in touched or not touched.isdisjoint(reads)]
            if judges:
                place.db.read(lambda tx: [look(tx, place) for look in judges])
        self.plans.step(place)

    def end(self, now: datetime) -> Counter[str]:
        """All that must hold when everything has arrived; how much of it there was."""
        for place in self._places.values():
            self.step(place)
        self._lanes.end()
        self._parcels.end()
        for place in self._places.values():
            self._written_once(place)
            self._received_exactly(place)
            self._recalled(place)
            self._sight.end(place, now)
            self._one_state(place)
            self._circles.end(place)
            self._persons.end(place)
            self._rebuilds(place)
        return self.plans.end(now) + Counter({"seen": self._eyes.end(self._places)})

    def _written_once(self, place: Place) -> None:
        written = Counter((own.record, own.version) for own in self._witness.seen[place.agency].own)
        meant = Counter(
            (act.record, act.version) for act in self._desks.done() if act.agency == place.agency and act.record
        )
        if written != meant:
            much, little = (written - meant).total(), (meant - written).total()
            raise Broken(f"{place.name} wrote {much} records too much and {little} too little")
        for own in self._witness.seen[place.agency].own:
            act = self._desks.act_of(own)
            made = {agency: copy.fields for agency, copy in own.copies.items()}
            twice = [copy for copy in own.made if own.copies[copy.recipient] is not copy and copy.fields == "full"]
            if (act.record, act.version) != (own.record, own.version) or twice or made != dict(act.expected):
                raise Broken(f"act {act.number} was copied for {made}, the oracle says {dict(act.expected)}")

    def _received_exactly(self, place: Place) -> None:
        seen = self._witness.seen[place.agency]
        owed = self._witness.owed(place.agency)
        free = {
            digest
            for digest in owed
            if self._witness.taken_back(self._witness.made[digest]) or self._ends.excused(digest)
        }
        if not owed - free <= seen.held.keys() <= owed:  # what was recalled, or is over, may have come before, or not
            missing, extra = len(owed - free - seen.held.keys()), len(seen.held.keys() - owed)
            raise Broken(f"{place.name} lacks {missing} copies and has {extra} too many")
        count = place.db.read(_count)
        if count != self._founded[place.agency] + len(seen.held) + len(seen.own):
            raise Broken(f"{place.name}'s log has {count} records")
        for each in seen.held.values():
            if each.whole:
                self._told_no_more(place, each)

    def _one_state(self, owner: Place) -> None:
        """Whoever was given the same holds the same: one hash for each audience, the owner's own words among them."""
        seen = self._witness.seen[owner.agency]
        states: dict[frozenset[AgencyId], dict[AgencyId, list[object]]] = {}
        for own in seen.own:
            audience = frozenset(
                agency
                for agency, copy in own.copies.items()
                if copy.fields == "full" and not self._witness.taken_back(copy)
            )
            if not audience:
                continue
            held = {
                agency: copy.body
                for agency in audience
                if (copy := self._witness.seen[agency].held.get(own.copies[agency].digest)) is not None
            }
            if len(held) < len(audience):
                continue  # it was over before it came everywhere
            for agency, body in (held | {owner.agency: own.body}).items():
                states.setdefault(audience, {}).setdefault(agency, []).append((own.token, own.version, body))
        for audience, said in states.items():
            hashes = {agency: sha256(json.dumps(state, sort_keys=True).encode())[:8] for agency, state in said.items()}
            if len(set(hashes.values())) > 1:
                raise Broken(f"{owner.name} gave {sorted(audience)} the same, and they hold {hashes}")

    def _astray(self, place: Place) -> set[int]:
        """The acts of which another's copy was brought here and put aside: it stands, so its words do."""
        aside = [digest for (_, to), each in self._oddities.poison.items() if to == place.agency for digest in each]
        copies = [self._witness.made[digest] for digest in aside if digest in self._witness.made]
        return {
            self._desks.act_of(self._witness.of(made)).number for made in copies if not self._witness.taken_back(made)
        }

    def _recalled(self, place: Place) -> None:
        """Tombstones for exactly what was handed out and recalled; of what was recalled no word in any file."""
        recalled = [
            self._witness.made[digest]
            for digest in self._witness.owed(place.agency)
            if self._witness.taken_back(self._witness.made[digest])
        ]
        due = {made.id for made in recalled if self._lanes.handed_out(self._places[made.owner], made.digest)}
        dead = self._witness.seen[place.agency].dead
        if dead != due:
            raise Broken(f"{place.name} has {len(dead - due)} tombstones too much and {len(due - dead)} too little")
        numbers = {
            self._desks.act_of(own).number
            for agency, seen in self._witness.seen.items()
            for own in seen.own
            if agency != place.agency and own.record in seen.recalled
        } | {self._desks.act_of(self._witness.of(made)).number for made in recalled if made.fields == "full"}
        numbers -= self._astray(place)
        left = _said(place.files(), numbers) if numbers else []
        if left:
            raise Broken(f"{place.name} still has the words of what was recalled: acts {left}")

    def _told_no_more(self, place: Place, held: Held) -> None:
        act = self._desks.act_of(self._witness.of(held.made))
        if (canary(act.number) in json.dumps(held.body)) != (held.made.fields == "full"):
            much = "less" if held.made.fields == "full" else "more"
            raise Broken(f"{place.name} was told {much} than is its due: act {act.number}")
        if held.header["recipient"] != place.agency:
            raise Broken(f"{place.name} holds a copy that names somebody else")
        if not act.marking.shown and held.header["label"]["audience"] != [place.agency]:
            raise Broken(f"{place.name} was told who else has act {act.number}")
        if theatre.CIRCLE in json.dumps(held.header["label"]):
            raise Broken(f"{place.name} was told through which list it has act {act.number}")
        if "SOURCE" in act.marking.caveats and held.header.get("desk") is not None:
            raise Broken(f"{place.name} was told whose desk wrote act {act.number}")

    def _rebuilds(self, place: Place) -> None:
        before = place.db.read(_dump)
        place.db.write(lambda tx: projector.rebuild(tx, PROJECTIONS))
        after = place.db.read(_dump)
        for table, rows in before.items():
            if rows != after[table]:
                raise Broken(f"{place.name}: rebuilding changed {table}")
        if before["unprojected"]:
            raise Broken(f"{place.name} could not project {len(before['unprojected'])} records")


def _said(files: bytes, numbers: set[int]) -> list[int]:
    """The acts of these whose words lie somewhere in the files: the files are gone through once for each way in which any could."""
    shapes = {number: _shapes(canary(number)) for number in numbers}
    around = {files[max(at - ROUND, 0) : at + ROUND] for stem in STEMS for at in _places(files, stem)}
    return sorted(number for number in numbers if any(shape in each for shape in shapes[number] for each in around))


def _places(files: bytes, stem: bytes) -> Iterator[int]:
    at = files.find(stem)
    while at >= 0:
        yield at
        at = files.find(stem, at + 1)


def _shapes(words: str) -> list[bytes]:
    """The bytes by which words show in a file: themselves, and the middle of their base64 after 0, 1 or 2 other bytes."""
    plain = words.encode()
    shifted = [base64.b64encode(b"\0" * shift + plain + b"\0\0")[4:] for shift in range(3)]
    return [plain, *[each[: len(plain) * 4 // 3 - 6] for each in shifted]]


def _count(tx: Tx) -> int:
    row = tx.one("SELECT count(*) FROM record")
    return int(row[0]) if row else 0


def _dump(tx: Tx) -> dict[str, list[Row]]:
    return {table: sorted(tx.rows(f"SELECT * FROM {table}"), key=repr) for table in (*DERIVED, *KEPT)}
