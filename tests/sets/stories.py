"""What can become of a record, told for every kind: written, approved, corrected, recalled, while groups change; in four parts.

Between the parts everything is carried everywhere. Between the second and the third somebody leaves each group and somebody joins;
at the end of the third, owners take back what the one who has left was given through the group `left`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

import msgspec

from tansiq.geo.place import Names, Place
from tansiq.ids import AgencyId, RecordId
from tansiq.kinds import registry
from tansiq.kinds.draft import Author, Draft, Picture
from tansiq.plans import queries as plans
from tansiq.records import log
from tansiq.records.content import Evaluation, Status, When
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.reports.needs import NEEDS
from tansiq.work.leaving import Leaver
from tests import persons, worlds
from tests.sets.canaries import Filler, moved
from tests.sets.eight import OTHER_NODE, WITH_PERSONS, Eight
from tests.sets.ground import AREAS, CHANGE, LEAVER, PLACES, concerned, shape
from tests.sets.oracle import BINDING, DANGEROUS, GUESTS, NODES, Act
from tests.work.test_every_kind import ABOUT

AUTHORED = tuple(sorted(name for name, kind in registry.KINDS.items() if kind.authored))
EVERYDAY, TWO, GROUP, TWO_IN_GROUP, LEFT = "everyday", "two", "group", "two in group", "left"
STORIES: dict[str, tuple[str, str]] = {
    "it goes": (EVERYDAY, "write"),
    "recalled before it has gone": (EVERYDAY, "write recall"),
    "recalled once it has gone": (EVERYDAY, "write / recall"),
    "corrected before it has gone": (EVERYDAY, "write same"),
    "corrected once it has gone": (EVERYDAY, "write / same"),
    "widened": (EVERYDAY, "write / wider"),
    "narrowed": (EVERYDAY, "write / narrower"),
    "narrowed, then widened": (EVERYDAY, "write / narrower / wider"),
    "raised to where two are wanted": (EVERYDAY, "write / higher"),
    "raised, and approved": (EVERYDAY, "write / higher / one two"),
    "corrected, and recalled before that has gone": (EVERYDAY, "write / same recall"),
    "narrowed, and recalled": (EVERYDAY, "write / narrower / recall"),
    "raised, and recalled while it waits": (EVERYDAY, "write / higher / recall"),
    "it waits": (TWO, "write"),
    "one person": (TWO, "write / one"),
    "two persons": (TWO, "write / one two"),
    "the second at another node": (TWO, "write / one / away"),
    "the first at another node": (TWO, "write / away / two"),
    "both across the line": (TWO, "write / one away"),
    "both at another node": (TWO, "write / away away-two"),
    "for part": (TWO, "write / part / two"),
    "for part by the second, elsewhere": (TWO, "write / one / away-part"),
    "refused": (TWO, "write / one / no"),
    "refused at another node": (TWO, "write / one / away-no"),
    "corrected between the two": (TWO, "write / one / same / two"),
    "lowered while it waits": (TWO, "write / one / lower"),
    "approved, then widened": (TWO, "write one two / wider / one / away"),
    "approved, and recalled before it has gone": (TWO, "write one two recall"),
    "approved, and recalled": (TWO, "write one / away / recall"),
    "recalled while it waits": (TWO, "write / one recall"),
    "to a group": (GROUP, "write / / same"),
    "to a group, nothing after": (GROUP, "write"),
    "to a group, recalled when it has changed": (GROUP, "write / / recall"),
    "to a group, raised when it has changed": (GROUP, "write / / higher / one two"),
    "to a group, changed between the two": (TWO_IN_GROUP, "write / one / two"),
    "to a group, changed between the two, elsewhere": (TWO_IN_GROUP, "write / away / one"),
    "to a group, before and after": (TWO_IN_GROUP, "write one two / / same / one two"),
    "taken back from who left": (LEFT, "write"),
    "taken back from who left, and named": (LEFT, "write / / / named"),
    "corrected, then taken back": (LEFT, "write / same / / same"),
    "corrected when he has left, then taken back": (LEFT, "write / / same / same"),
}
"""What the label is like, and what is done; a slash is where all of it is carried."""
PARTS = 4
PICTURE = "attachment"
PICTURED = ("spot", "find", "hazard", "incident")
"""Kinds that have a picture beside them here. Life safety speaks of one of them, and of no picture."""


@dataclass(eq=False)
class Life:
    """A record, and what was done to it."""

    kind: str
    story: str
    node: AgencyId
    author: Author
    label: dict[str, Any]
    place: str
    acts: list[Act]
    stored: Stored | None = None
    put: dict[int, dict[str, Any]] = field(default_factory=dict)  # by version: the label
    plan: tuple[RecordId, str] | None = None

    @property
    def owner(self) -> str:
        return self.author.agency

    @property
    def two(self) -> bool:
        return self.label["level"] >= 2 or "PUBLIC" in self.label.get("caveats", ())


def possible(kind: str, story: str) -> bool:
    """A group is ended, never recalled; nor is anything else left out."""
    return kind != "group" or "recall" not in STORIES[story][1]


CASES = [
    (kind, story)
    for turn, kind in enumerate(AUTHORED)
    for place, story in enumerate(STORIES)
    if possible(kind, story) and (kind in DANGEROUS | BINDING or (turn + place) % 2 == 0)
]
"""What is dangerous or binds has every story. The others do not differ in who gets them: each has every other one, and each story
half of them."""


@dataclass
class Course:
    """Plays all stories in one network."""

    net: Eight
    chance: Random = field(default_factory=lambda: Random("receive sets"))
    lives: dict[tuple[str, str], Life] = field(default_factory=dict)
    groups: dict[str, set[str]] = field(default_factory=dict)
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    lists: dict[str, Stored] = field(default_factory=dict)
    about: dict[tuple[AgencyId, str, str], Life] = field(default_factory=dict)
    """What others speak of: by node, owner and kind."""
    beside: list[Life] = field(default_factory=list)
    """Pictures that were written in one act with their report: what is done to that is done to them."""
    _keys: int = 0

    def play(self) -> None:
        """All of it, part by part."""
        self._join(0)
        self.net.carry_all()
        for number, (kind, story) in enumerate(CASES):
            self.lives[kind, story] = self._life(number, kind, story)
        self._plans()
        self._tell(("groups", self.groups))
        for part in range(PARTS):
            for life in self.lives.values():
                parts = STORIES[life.story][1].split("/")
                for act in parts[part].split() if part < len(parts) else ():
                    self._do(life, act)
            if part == 2:
                self._take_back()
            self.net.carry_all()
            self._tell(("carry",))
            if part == 1:
                self._join(1)
                self.net.carry_all()
                self._tell(("groups", self.groups))

    def _tell(self, act: Act) -> None:
        for life in self.lives.values():
            life.acts.append(act)

    # ---- what is written

    def _life(self, number: int, kind: str, story: str) -> Life:
        like, acts = STORIES[story]
        seats = [
            (node, author)
            for node, author in self.net.seats
            if (author.agency not in GUESTS or (like == EVERYDAY and kind != "group" and "higher" not in acts))
            and (like in (EVERYDAY, LEFT, GROUP) or node in WITH_PERSONS)
            and ("higher" not in acts or node in WITH_PERSONS)
            and ("away" not in acts or node in OTHER_NODE)
            and (like in (EVERYDAY, TWO) or author.agency in CHANGE)
            and (kind != "concurrence" or node == author.agency in ("army", "peshmerga"))
        ]
        node, author = seats[number % len(seats)]
        place = self.chance.choice(list(PLACES))
        if place == "nowhere" and (kind in registry.PLANS or (kind in NEEDS and NEEDS[kind].place)):
            place = "strip"
        may = author.agency not in GUESTS and (kind == "group" or self.chance.random() < 0.5)
        author = msgspec.structs.replace(author, may_release=may)
        label = self._label(author.agency, like)
        if kind == PICTURE and {"SOURCE", "PUBLIC"} & set(label.get("caveats", ())):
            # under SOURCE there are none, and PUBLIC only of what is public
            label |= {"caveats": ["ORCON"], "level": 2 if "PUBLIC" in label["caveats"] else label["level"]}
        return Life(kind, story, node, author, label, place, [])

    def _label(self, owner: str, like: str) -> dict[str, Any]:
        chance = self.chance
        others = sorted(set(NODES) - {owner})
        least = 2 if like in (EVERYDAY, TWO) else 1
        label: dict[str, Any] = {
            "policy": "tansiq-1",
            "level": chance.choice([0, 1]),
            "audience": chance.sample(others, chance.choice([least, least + 1, 4, 7])),
            "show_audience": chance.random() < 0.3,
        }
        if owner not in GUESTS and chance.random() < 0.4:
            label["caveats"] = chance.choice([["ORCON"], ["SOURCE"], ["ORCON", "SOURCE"]])
        if like in (TWO, TWO_IN_GROUP):
            label["level"] = chance.choice([0, 2, 2, 3])
            if label["level"] == 0:
                label["caveats"] = ["PUBLIC"]
        if like in (GROUP, TWO_IN_GROUP, LEFT):
            label["groups"] = [self._group(owner, "left" if like == LEFT else "open")]
            label["audience"] = [each for each in label["audience"] if each not in set().union(*CHANGE[owner])]
        return label

    def _write(self, life: Life, label: dict[str, Any]) -> None:
        before, life.label = life.stored, label
        version = before.version + 1 if before else 1
        filler = Filler(self.net.minted, (life, version), moved(self.net.clock.now()))
        draft = self._draft(life, filler, label)
        picture = self._picture(life, label) if before is None else None
        if picture is not None:
            draft = msgspec.structs.replace(draft, pictures=(picture[1],))
        if before is not None:
            draft = worlds.after(before, draft)
        life.put[version] = label
        life.stored = self._publish(life.node, life.author, draft)
        life.acts.append(("write", life.node, label, life.place))
        if picture is not None:
            with self.net.at(life.node) as here:
                (found,) = here.db.read(lambda tx: attached.to(tx, life.stored.id, life.author.agency))  # type: ignore[union-attr]
                picture[0].stored = here.db.read(lambda tx: log.latest(tx, found))
            self.beside.append(picture[0])

    def _picture(self, life: Life, label: dict[str, Any]) -> tuple[Life, Picture] | None:
        """A picture in one act with a report that has no next version, under its label; under SOURCE there is none."""
        again = {"same", "wider", "narrower", "higher", "lower", "named"} & set(
            STORIES.get(life.story, ("", ""))[1].split()
        )
        if life.kind not in PICTURED or again or not life.story or "SOURCE" in label.get("caveats", ()):
            return None
        beside = Life(PICTURE, life.story, life.node, life.author, label, life.place, life.acts, put={1: label})
        filler = Filler(self.net.minted, (beside, 1), moved(self.net.clock.now()))
        return beside, Picture(label=worlds.raw(label), body=worlds.raw(filler.body(PICTURE)))

    def _draft(self, life: Life, filler: Filler, label: dict[str, Any]) -> Draft:
        now = self.net.clock.now()
        body = filler.body(life.kind)
        if life.plan is not None:
            body |= {"plan": life.plan[0], "proposal": life.plan[1]}
        body |= concerned(life.kind, life.place)
        place = None
        if life.kind in registry.PLANS:
            for volume in body["volumes"]:
                volume["area"] = AREAS[life.place]
        elif life.kind != "concurrence" and PLACES[life.place]:
            names = Names(**{name: filler.word(f"place.names.{name}") for name in ("ar", "ckb", "en")})
            place = Place(geometry=shape(life.kind, life.place), names=names, mgrs=filler.word("place.mgrs"))
        told = dict(label)
        # persons let it go to those whom they know, and no record names the stranger to a picture
        if life.kind != PICTURE and not (label["show_audience"] and life.two):
            told["audience"] = [*label["audience"], filler.word("label.audience")]
        return Draft(
            kind=life.kind,
            status=Status.EXERCISE,
            event_time=When(start=now),
            place=place,
            evaluation=Evaluation(reliability="B", credibility=2, basis=filler.word("evaluation.basis")),
            label=worlds.raw(told),
            body=worlds.raw(body),
            refs=self._refs(life),
        )

    def _refs(self, life: Life) -> tuple[RecordId, ...]:
        """What a record is about is its desk's own, and nobody else's; but for a picture's record."""
        if life.kind not in ABOUT:
            return ()
        key = (life.node, life.owner, PICTURE if life.kind == PICTURE else ABOUT[life.kind])
        if key not in self.about:
            groups = {each: inside for each, inside in self.groups.items() if each.startswith(f"{life.owner}/")}
            subject = Life(ABOUT[life.kind], "", life.node, life.author, {}, "strip", [("groups", groups)])
            self.about[key] = subject
            label: dict[str, Any] = {"policy": "tansiq-1", "level": 0, "audience": [], "show_audience": False}
            if life.kind == PICTURE:  # it goes no further than its record has gone: that one has gone to everybody
                others = sorted(set(NODES) - {life.owner})
                label |= {"audience": others, "show_audience": True, "groups": sorted(groups)}
            self._write(subject, label)
            subject.acts.append(("carry",))
        stored = self.about[key].stored
        assert stored is not None
        return (stored.id,)

    def _publish(self, node: AgencyId, author: Author, draft: Draft) -> Stored:
        self._keys += 1
        self.net.clock.advance(0.01)
        with self.net.at(node) as here:
            digest = here.publisher.dry_run(draft, author).digest
            return here.publisher.publish(draft, author, digest, f"number {self._keys}").stored

    def _plans(self) -> None:
        """For each answer a plan of the other side's, on ground for which both answer."""
        for life in self.lives.values():
            if life.kind == "concurrence":
                other = AgencyId("peshmerga" if life.owner == "army" else "army")
                at = self.net.clock.now()
                said = worlds.movement("A convoy.", to=(AgencyId(life.owner),), at=at)
                author = self.net.author(other, may_release=True)
                token = self._publish(other, author, said).token
                self.net.carry(other, life.node)
                held = next(each for each in self.net.records(life.node, "movement") if each.token == token)
                plan = self.net[life.node].db.read(lambda tx, held=held: plans.by_id(tx, held.id))  # type: ignore[misc]
                assert plan is not None
                life.plan = plan.id, plan.proposal

    # ---- what becomes of it

    def _do(self, life: Life, act: str) -> None:
        """One act of a story."""
        label, others = life.label, sorted(set(NODES) - {life.owner})
        changes: dict[str, Callable[[], dict[str, Any]]] = {
            "write": lambda: label,
            "same": lambda: label,
            "wider": lambda: label | {"audience": others},
            "narrower": lambda: label | {"audience": label["audience"][:1]},
            "higher": lambda: label | {"level": self.chance.choice([2, 3])},
            "lower": lambda: label | {"level": 1, "caveats": ["ORCON"]},
            "named": lambda: label | {"audience": [*label["audience"], LEAVER[life.owner]]},
        }
        if act in changes:
            self._write(life, changes[act]())
        elif act == "recall":
            self._recall(life)
        else:
            self._say(life, act)

    def _say(self, life: Life, act: str) -> None:
        """A person's word: his name, ``away`` at the agency's other node, ``part`` or ``no`` what he says."""
        assert life.stored is not None
        node = AgencyId(OTHER_NODE[life.node]) if "away" in act else life.node
        name = "two" if "two" in act or act == "no" else "one"
        inside = set().union(*(self.groups[group] for group in life.label.get("groups", ())))
        can = {*life.label["audience"], *inside}
        if "PUBLIC" in life.label.get("caveats", ()):
            can |= set(NODES) - {life.owner}
        person = self.net.people[node, name]
        self.net.clock.advance(0.01)
        with self.net.at(node):
            if "no" in act.split("-"):
                lets: set[str] = set()
                reason = self.net.minted.new((life, "reason"))
                persons.refuse(self.net, person, life.stored.id, reason)
            else:
                lets = set(sorted(can)[:1]) if "part" in act else can
                audience = {"audience": tuple(sorted(lets))} if "part" in act else {}
                reason = self.net.minted.new((life, "reason"))
                persons.approve(self.net, person, life.stored.id, reason=reason, **audience)
        life.acts.append(("say", node, f"{node} {name}", lets))

    def _recall(self, life: Life) -> None:
        assert life.stored is not None
        self._keys += 1
        author = msgspec.structs.replace(life.author, may_release=life.owner not in GUESTS)
        why = self.net.minted.new((life, "why"))
        with self.net.at(life.node) as here:
            here.recaller.recall(life.stored.id, author, f"number {self._keys}", why)
        life.acts.append(("recall",))

    # ---- groups

    def _group(self, owner: str, name: str) -> str:
        """``army/canary…``: no copy names it."""
        if (owner, name) not in self.ids:
            self.ids[owner, name] = f"{owner}/{self.net.minted.new((owner, 'group'))}"
        return self.ids[owner, name]

    def _join(self, turn: int) -> None:
        """Each owner's groups have other members."""
        self.groups = dict(self.groups)
        for owner, change in CHANGE.items():
            for name in ("open", "left"):
                group, title = self._group(owner, name), {"en": self.net.minted.new((owner, "group"))}
                body = worlds.raw({"group": group.partition("/")[2], "title": title, "members": sorted(change[turn])})
                said = Draft(kind="group", status=Status.EXERCISE, label=worlds.label(), body=body)
                before = self.lists.get(group)
                author = self.net.author(AgencyId(owner), may_release=True)
                draft = worlds.after(before, said) if before else said
                self.lists[group] = self._publish(AgencyId(owner), author, draft)
                self.groups[group] = change[turn]

    def _take_back(self) -> None:
        for node, author in self.net.seats:
            if author.agency in CHANGE:
                self._keys += 1
                leaver, by = LEAVER[author.agency], msgspec.structs.replace(author, may_release=True)
                with self.net.at(node) as at:
                    world = at.db, at.book, at.keyring, at.clock, at.entropy, at.config.node
                    leave = Leaver(*world, at.recaller.hand_over)
                    leave.recall(AgencyId(leaver), self._group(author.agency, "left"), by, f"number {self._keys}")
        for life in self.lives.values():
            if life.owner in CHANGE:
                life.acts.append(("take back", LEAVER[life.owner], self._group(life.owner, "left")))
