"""A day played in two worlds that differ only in what the readers are not given.

*Open* acts happen in both worlds, *hidden* ones in the first alone. All randomness derives from (seed, cause), and no cause holds
anything of a record, so an open act makes the same ids in both, whatever was hidden before it. Who looks on:

- across: the Peshmerga's node and desk, and whoever carries the frames between them and the army;
- between: the command's node and desk, which carries sealed parcels for the two;
- beside: the army's post, a desk of low clearance at the node on which the hidden records lie;
- elsewhere: a desk of low clearance at the army's other node, to which the hidden records travel.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import msgspec

from tansiq.errors import Fault
from tansiq.exchange.frames import Ask
from tansiq.exchange.push import PUSH_BYTES
from tansiq.exchange.sealed import Fetch, Parcel
from tansiq.ids import AgencyId, DeskId, NodeId, RecordId, sha256
from tansiq.kinds.draft import Draft
from tansiq.plans import queries as plans
from tansiq.records import approvals, log
from tansiq.records.log import Stored
from tansiq.storage import Tx
from tansiq.work import attaching
from tansiq.work.leaving import Leaver
from tests import persons, worlds
from tests.backups import backed_up, pull, resend
from tests.persons import Person
from tests.pictures import samples
from tests.twins import template
from tests.twins.template import CELL, HIGH, KIRKUK, LOW, WATCH
from tests.work.test_every_kind import ABOUT, draft
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World

SOON = timedelta(minutes=20)
LATER_S = 1_800.0
WRONG_S = 300.0
ACROSS, BETWEEN, BESIDE, ELSEWHERE = "across", "between", "beside", "elsewhere"
READERS = (ACROSS, BETWEEN, BESIDE, ELSEWHERE)
OUTSIDE = frozenset({ACROSS, BETWEEN})
CANARY = "zilzal"
"""In the words of everything hidden, and nowhere else."""


@dataclass(frozen=True)
class Hidden:
    """Something that a reader is not given; every field is a dimension of its label, or what becomes of it.

    Args:
        audience: whom the label names: nobody, another agency, the reader's own, or a group of others, one that the reader has
            left, one that he is in; see `_LABELS`.
        ends: whether its handling is over before the day is.
        coarse: for whom the label makes it coarse.
        made_from: of which report of the ministry's it is made, that the army alone was given.
        desk: at which of the army's high desks it is written.
        then: what becomes of it.
    """

    audience: str = "nobody"
    level: int = 2
    caveat: str | None = None
    ends: bool = False
    shows: bool = False
    coarse: str | None = None
    made_from: str | None = None
    desk: DeskId = WATCH
    then: str = "nothing"
    kind: str = "spot"


_LABELS: dict[str, tuple[tuple[AgencyId, ...], tuple[str, ...]]] = {
    "nobody": ((), ()),
    "ministry": ((MINISTRY,), ()),
    "reader": ((PESHMERGA,), ()),
    "group of others": ((), ("army/others",)),
    "group that he left": ((), ("army/left",)),
    "group that he is in": ((), ("army/all",)),
}
DIMENSIONS: dict[str, tuple[Any, ...]] = {
    "audience": tuple(_LABELS),
    "level": (0, 1, 2, 3),
    "caveat": (None, "ORCON", "SOURCE"),
    "ends": (False, True),
    "shows": (False, True),
    "coarse": (None, PESHMERGA, MINISTRY),
    "made_from": (None, LOW, HIGH),
    "desk": (WATCH, CELL),
    "then": (
        "nothing",
        "version",
        "recall",
        "approved by one",
        "approved",
        "refused",
        "version once it has gone",
        "recall once it has gone",
        "approved once it has gone",
        "taken back once it has gone",
    ),
}
KINDS = (
    *("spot", "info", "requirement", "assessment", "incident", "hazard-action", "find", "request", "reply", "unit"),
    *("facility", "post", "patrol", "sensor", "measure", "gap", "meeting", "agreement", "watch", "movement"),
    *("concurrence", "attachment"),
)
"""What desks write and life safety does not reach; but operations, movements with parts, and groups (`others join`)."""
PICTURED = ("spot", "incident", "find", "hazard-action", "facility")
"""With each of these goes a picture in one act, where its label lets it."""
QUIET: dict[str, frozenset[str]] = {
    "others join": frozenset(READERS),
    "a person's key": frozenset(READERS),
    "the ministry's clock": OUTSIDE,
    "the ministry put back": OUTSIDE,
}
"""Hidden acts that are no record, and from whom they are kept: a desk sees its own node's links."""


def is_possible(hidden: Hidden) -> bool:
    """Whether a desk could write that."""
    exact = hidden.kind in ("movement", "concurrence", "attachment")
    if hidden.kind == "attachment" and hidden.caveat == "SOURCE":
        return False  # where somebody stood is in the picture
    return not (exact and hidden.coarse) and not (hidden.made_from == HIGH and hidden.level < 2)


def kept_from(hidden: Hidden | str) -> frozenset[str]:
    """Who is not given it. The low desks are cleared for level 1 and no caveat; outside goes what names him and is released."""
    if isinstance(hidden, str):
        return QUIET[hidden]
    to, groups = _LABELS[hidden.audience]
    named = PESHMERGA in to or "army/all" in groups
    lets = hidden.then.startswith("approved") and not groups  # of the group that he is in, persons leave him out
    outside = not named or (hidden.level > 1 and not lets)
    inside = (hidden.level > 1 or hidden.caveat is not None) and hidden.kind != "concurrence"
    return (OUTSIDE if outside else frozenset()) | (frozenset({BESIDE, ELSEWHERE}) if inside else frozenset())


@dataclass
class Day:
    """One of the two worlds.

    Args:
        saw: what has reached a reader, in order: (channel, exact bytes).
        secrets: the ids of what was hidden.
    """

    world: World
    saw: dict[str, list[tuple[str, bytes]]] = field(default_factory=lambda: {ACROSS: [], BETWEEN: []})
    secrets: list[RecordId] = field(default_factory=list)
    later: list[Callable[[], object]] = field(default_factory=list)
    written: dict[int, tuple[Stored, Draft]] = field(default_factory=dict)
    groups: list[Stored] = field(default_factory=list)
    made: int = 0
    """How much that is hidden was done: names it."""

    # ---- in both worlds

    def open(self, number: int) -> None:
        """A report that all readers are given."""
        said = worlds.spot(f"Open {number}.", to=(PESHMERGA, COMMAND), level=1)
        self.written[number] = self.world.publish(ARMY, said, key=f"open {number}"), said

    def correct(self, number: int) -> None:
        """Its next version."""
        before, said = self.written[number]
        more = msgspec.structs.replace(
            said, body=worlds.raw({"category": "post-empty", "activity": f"More on {number}."})
        )
        key = f"open {number} {before.version}"
        self.written[number] = self.world.publish(ARMY, worlds.after(before, more), key=key), said

    def recall(self, number: int) -> None:
        """It is taken back from everyone."""
        self.world.recall(ARMY, self.written.pop(number)[0].id)

    def renew(self) -> None:
        """The army's root dates its keys anew."""
        node = self.world[ARMY]
        node.db.write(lambda tx: node.root.renew(tx, "administrator", node.clock.now()))

    def revoke(self) -> None:
        """The key of a desk that writes hidden things alone is revoked."""
        node = self.world[ARMY]
        key = node.keyring.signer(f"desk-{CELL}").key_id
        node.db.write(lambda tx: node.root.revoke(tx, key, worlds.DAWN, "administrator", node.clock.now()))
        node.keyring.settle(lambda: node.directory().keys)

    def exchange(self) -> None:
        """What waits goes everywhere; of what reaches a reader's node each byte is noted."""
        for _ in range(
            2
        ):  # a second round, as a link makes it: the receipt for what came, and with it the picture's age
            self._pushed(ARMY, PESHMERGA, ACROSS)
            for one, other, reader in _LINES:
                self._pull(one, other, reader)
                self._pull(other, one, reader)
        while self.later:
            self.later.pop(0)()

    def by_parcel(self) -> None:
        """The army and the Peshmerga reach each other through the command alone."""
        self.world.clock.advance(61)  # for so long the direct line was silent
        for sender, receiver in ((ARMY, PESHMERGA), (PESHMERGA, ARMY)):
            courier = self.world[sender].courier(NodeId(COMMAND))
            assert courier is not None
            found = courier.due(NodeId(receiver))
            if found is not None:
                depot = self.world[COMMAND].depot
                depot.hand(NodeId(sender), msgspec.json.encode(Parcel(NodeId(receiver), found[0])))
                self.saw[BETWEEN].append((f"parcel {sender} {receiver}", b"%d" % len(found[0])))
                data = depot.fetch(NodeId(receiver), Fetch()).data
                assert data == found[0]
                brought = self.world.read_bundle(receiver, data)
                if receiver == PESHMERGA:
                    self.saw[ACROSS].append(("parcel", repr(brought).encode()))
                depot.fetch(NodeId(receiver), Fetch((sha256(data),)))

    def _pull(self, sender: AgencyId, receiver: AgencyId, reader: str | None) -> None:
        here, there = self.world[receiver].exchange, self.world[sender].exchange
        for _ in range(50):
            asked_at = here.now()
            ask = here.ask(there.node)
            served = there.serve(here.node, there.wants(ask))
            if reader is not None:
                self.saw[reader] += [(f"ask {receiver} {sender}", ask), (f"batch {sender} {receiver}", served.batch)]
            got = here.receive(there.node, served.batch, asked_at)
            if served.empty and not got.more:
                return
        raise AssertionError("the exchange does not come to an end")

    def _pushed(self, sender: AgencyId, receiver: AgencyId, reader: str) -> None:
        """What would be posted to a peer that does not ask."""
        here = self.world[sender].exchange
        after = here.receipted(NodeId(receiver))
        batch = here.answer(NodeId(receiver), Ask(after=after), PUSH_BYTES).batch
        self.saw[reader].append((f"push {sender} {receiver}", batch))
        self.world[receiver].exchange.receive(NodeId(sender), batch)

    # ---- in the first world alone

    def hide(self, number: int, hidden: Hidden) -> None:
        """Something that a reader is not given, and what becomes of it."""
        said = self.secret(number, hidden)
        stored = self._write(hidden, said)
        match hidden.then:
            case "version":
                self._next(hidden, stored, said)
            case "recall":
                self.world.recall(ARMY, stored.id)
            case "version once it has gone":
                self.later.append(lambda: self._next(hidden, stored, said))
            case "recall once it has gone":
                self.later.append(lambda: self.world.recall(ARMY, stored.id))
            case "taken back once it has gone":
                self.later.append(self.taken_back)
            case "approved once it has gone":
                self.later.append(lambda: self._decided(hidden, stored.id))
            case "approved by one" | "approved" | "refused":
                self._decided(hidden, stored.id)
            case _:
                pass

    def secret(self, number: int, hidden: Hidden) -> Draft:
        """The draft of a hidden act: a real body of its kind, with words of its own."""
        to, groups = _LABELS[hidden.audience]
        more: dict[str, Any] = {"show_audience": hidden.shows, "groups": groups}
        if hidden.caveat:
            more["caveats"] = [hidden.caveat]
        if hidden.ends:
            more["handling_until"] = self.world[ARMY].clock.now() + SOON
        if hidden.coarse:
            more["coarsen"] = [{"to": hidden.coarse, "place_m": 5_000, "time_s": 3_600, "desk": True}]
        fields: dict[str, Any] = {"label": worlds.label(to, hidden.level, **more)}
        if hidden.made_from:
            fields["derived_from"] = (self._of_the_ministry(hidden.made_from),)
        said = self._body(number, hidden, fields)
        shown = hidden.kind in PICTURED and not hidden.coarse and hidden.caveat != "SOURCE"
        caption = f"{CANARY} {number} shown"
        return msgspec.structs.replace(said, pictures=(samples.with_record(caption=caption),) if shown else ())

    def taken_back(self) -> None:
        """The ministry leaves a group; what it was given through it is taken back from it alone, and it joins again."""
        node = self.world[ARMY]
        self.join(())
        here, hand_over = node.config.node, node.recaller.hand_over
        leaver = Leaver(node.db, node.book, node.keyring, node.clock, node.entropy, here, hand_over)
        leaver.recall(MINISTRY, "army/others", self.world.author(ARMY, may_release=True), f"take back {self.made}")
        self.join((MINISTRY,))

    def join(self, members: tuple[AgencyId, ...] = (MINISTRY, COMMAND)) -> None:
        """Others join a group, or leave it."""
        self.made += 1
        before = self.groups[-1] if self.groups else self._group("others")
        self.groups.append(template.group(self.world, "others", members, f"hidden group {self.made}", before))

    def person(self) -> None:
        """Somebody's key to approve is made anew."""
        persons.reset(self.world, self.person_named("third"))

    def ministry_put_back(self) -> None:
        """The ministry's store is put back from a backup; the army sends again in a new epoch."""
        with backed_up(self.world, MINISTRY, marked=True):
            self.world.carry(ARMY, MINISTRY)
            self.hide(1000 + self.made, Hidden("ministry", level=1))
            self.world.carry(ARMY, MINISTRY)
        pull(self.world, ARMY, MINISTRY)
        resend(self.world, ARMY, MINISTRY)
        self.world.carry(ARMY, MINISTRY)

    def person_named(self, name: str) -> Person:
        author = self.world.author(ARMY, desk=WATCH)
        return Person(ARMY, msgspec.structs.replace(author, account=name, may_release=True))

    def _body(self, number: int, hidden: Hidden, fields: dict[str, Any]) -> Draft:
        words, now = f"{CANARY} {number}", self.world[ARMY].clock.now()
        match hidden.kind:
            case "spot":
                return worlds.spot(words, **fields)
            case "movement":
                return worlds.movement(words, at=now, **fields)
            case "concurrence":
                plan = self._plan_of_the_ministry()
                told = worlds.concurrence(plan[0], plan[1], "object", at=now, conditions=words)
                return msgspec.structs.replace(told, **fields)
            case "assessment" | "reply" | "attachment":
                about = ABOUT[hidden.kind]
                named = self._write(hidden, self._body(number, dataclasses.replace(hidden, kind=about), fields))
                return draft(hidden.kind, refs=(named.id,), **fields)
            case "hazard-action":
                return draft(hidden.kind, refs=(self.world.records(ARMY, "hazard")[0].id,), **fields)
            case _:
                return draft(hidden.kind, **fields)

    def _write(self, hidden: Hidden, said: Draft) -> Stored:
        self.made += 1
        stored = self.world.publish(ARMY, said, desk=hidden.desk, key=f"hidden {self.made}")
        self.secrets.append(stored.id)
        return stored

    def _next(self, hidden: Hidden, before: Stored, said: Draft) -> None:
        try:
            self._write(hidden, worlds.after(before, said))
        except Fault as fault:
            if fault.code != "time.impossible":  # by now its label, or the time to answer it, may be over
                raise

    def _decided(self, hidden: Hidden, record: RecordId) -> None:
        """What persons say of it, if it waits for them."""
        if self.world[ARMY].db.read(lambda tx: approvals.waits(tx, record) is None or _goes_with(tx, record)):
            return
        chief, deputy = self.person_named("chief"), self.person_named("deputy")
        if hidden.then == "refused":
            persons.refuse(self.world, chief, record)
            return
        act: dict[str, Any] = {"audience": (MINISTRY,)} if hidden.audience == "group that he is in" else {}
        for person in (chief,) if hidden.then == "approved by one" or hidden.level < 2 else (chief, deputy):
            persons.approve(self.world, person, record, **act)

    def _group(self, name: str) -> Stored:
        found = [
            each for each in self.world.records(ARMY, "group") if f'"{name}"'.encode() in bytes(each.header().body)
        ]
        return found[-1]

    def _of_the_ministry(self, words: str) -> RecordId:
        held = [each for each in self.world.records(ARMY, "spot") if words.encode() in bytes(each.header().body)]
        return held[0].id

    def _plan_of_the_ministry(self) -> tuple[RecordId, str]:
        self.made += 1
        now = self.world.clock.now()
        said = worlds.movement(f"{CANARY} {self.made}", to=(ARMY,), level=1, at=now)
        self.secrets.append(self.world.publish(MINISTRY, said, key=f"hidden {self.made}").id)
        held = self.world.carry(MINISTRY, ARMY)[-1]
        plan = self.world[ARMY].db.read(lambda tx: plans.by_id(tx, held.id))
        assert plan is not None
        return plan.id, plan.proposal


_LINES: tuple[tuple[AgencyId, AgencyId, str | None], ...] = (
    (ARMY, PESHMERGA, ACROSS),
    (KIRKUK, PESHMERGA, ACROSS),
    (COMMAND, PESHMERGA, ACROSS),
    (ARMY, COMMAND, BETWEEN),
    (ARMY, KIRKUK, None),
    (ARMY, MINISTRY, None),
)


def _goes_with(tx: Tx, record: RecordId) -> bool:
    """Whether it is a picture of which nothing is said but what is said of its record."""
    return any(attaching.goes_with(tx, stored) for stored in log.versions(tx, record)[-1:])
