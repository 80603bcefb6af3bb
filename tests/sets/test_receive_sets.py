"""Exact receive sets (design 4, "The proof"): on eight nodes of ten agencies everybody has what he must have, nobody anything
else.

Method: every story (`stories`: versions, recalls, approvals at either node, groups that change) of every kind that desks write is
played in one network; all of it is carried everywhere. Then each node is asked what it holds of each record for each agency, and an
independent oracle says what it should: one recipient missing and one too many both fail. A word of its own stands in every field
of text (`canaries`); every table, file, backup, log and frame of every node is searched for those that it was not given.
"""

from __future__ import annotations

import ast
import base64
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from msgspec import inspect as look

from tansiq.ids import AgencyId
from tansiq.kinds import registry
from tansiq.records import log
from tansiq.records.content import Content
from tansiq.storage import Tx
from tests.exchange.hostile import SHM
from tests.sets import canaries, oracle
from tests.sets.canaries import Filler, Minted, found_in, laid_open, texts
from tests.sets.eight import LOG, Eight, opened
from tests.sets.oracle import GONE, NODES
from tests.sets.stories import AUTHORED, CASES, PARTS, STORIES, Course, Life

pytestmark = pytest.mark.timeout(600)  # the day is one fixture, and shared
Held = dict[tuple[str, str], list[tuple[int, str]]]
"""By agency and node: version, and how much of it."""
_ID = re.compile(rb"(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])")
"""What only content bears: a UUID of version 7."""


@dataclass
class Day:
    """The network after all stories."""

    net: Eight
    course: Course

    @cached_property
    def held(self) -> dict[str, Held]:
        """By the token of a record: what there is of it."""
        series = {
            row[0]: row[1]
            for node in self.net.nodes.values()
            for row in node.db.read(lambda tx: list(tx.rows("SELECT id, recipient FROM copy")))
        }
        found: dict[str, Held] = defaultdict(lambda: defaultdict(list))
        for name, node in self.net.nodes.items():
            for stored in node.db.read(lambda tx: list(log.replay(tx))):
                if stored.destroyed:
                    found[stored.token][series[stored.id], name].append((0, GONE))
                    continue
                header = stored.header()
                full = isinstance(header, Content) or header.fields.value == "full"
                version = header.version if isinstance(header, Content) else self._version(stored.envelope)
                found[stored.token][header.holder, name].append((version, "whole" if full else "minimum"))
        return found

    def _version(self, envelope: bytes) -> int:
        """Of which version a copy is: its own number does not tell, its words do."""
        told = {where[0][1] for each in found_in(envelope) if isinstance((where := self.net.minted.at[each])[0], tuple)}
        return told.pop() if len(told) == 1 else 0

    def owed(self, life: Life) -> Held:
        """What the oracle says of a record."""
        owed = {
            (agency, node): oracle.held(agency, node, life.owner, life.kind, life.acts)
            for agency, nodes in NODES.items()
            for node in nodes
        }
        return {where: each for where, each in owed.items() if each}

    def given(self, node: str, *, ever: bool = False) -> set[int]:
        """The canaries that a node must hold in the end, or has ever held."""
        found: set[int] = set()
        for life in (*self.course.lives.values(), *self.course.about.values(), *self.course.beside):
            for agency in (each for each in NODES if node in NODES[each]):
                for end in range(1 if ever else len(life.acts), len(life.acts) + 1):
                    for version, share in oracle.held(agency, node, life.owner, life.kind, life.acts[:end]):
                        words = self.words[life, version].items() if share != GONE else ()
                        own, label = agency == life.owner, life.put.get(version, {})
                        found |= {each for each, path in words if own or oracle.told(life.kind, path, share, label)}
        return found

    @cached_property
    def words(self) -> dict[tuple[Life, int], dict[int, str]]:
        """The canaries of each version of each record, with their paths."""
        found: dict[tuple[Life, int], dict[int, str]] = defaultdict(dict)
        for number, (where, path) in enumerate(self.net.minted.at):
            if isinstance(where, tuple):
                found[where][number] = path
        return found

    def inside(self, node: str) -> set[int]:
        """Canaries that a node may hold and that are no record's: accounts, why something was recalled, where it was done; what
        approvals and lists of groups say, anywhere in the agency."""
        mine = NODES[self.net[AgencyId(node)].config.agency]
        return {
            number
            for number, (where, path) in enumerate(self.net.minted.at)
            if (path in ("account", "why") and node == (where.node if isinstance(where, Life) else where))
            or (path == "reason" and node in mine and where.node in mine)
            or (path == "group" and node in NODES[where])
        }

    def told_of(self, numbers: set[int]) -> list[Any]:
        """Some canaries, for people."""
        some = (self.net.minted.at[each] for each in sorted(numbers)[:5])
        return [
            (where[0].kind, where[0].story, where[1], path) if isinstance(where, tuple) else path
            for where, path in some
        ]


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    with tempfile.TemporaryDirectory(dir=SHM) as folder, opened(Path(folder)) as net:
        course = Course(net)
        course.play()
        yield Day(net, course)


@pytest.mark.parametrize(("kind", "story"), CASES)
def test_every_agency_has_exactly_what_it_must_have_at_every_node(day: Day, kind: str, story: str) -> None:
    assert_exact(day, day.course.lives[kind, story])


def test_a_picture_written_with_its_report_goes_exactly_where_that_goes(day: Day) -> None:
    """But life safety, which tells of a danger and carries no picture of it."""
    assert {life.kind for life in day.course.beside} == {"attachment"}
    assert len({life.story for life in day.course.beside}) > len(STORIES) / 3
    for life in day.course.beside:
        assert_exact(day, life)


def assert_exact(day: Day, life: Life) -> None:
    assert life.stored is not None
    held = {where: sorted(each) for where, each in day.held[life.stored.token].items()}
    owed = {
        where: sorted((0, share) if share == GONE else (version, share) for version, share in each)
        for where, each in day.owed(life).items()
    }
    assert held == owed, life.acts


def test_every_outcome_is_there_many_times(day: Day) -> None:
    seen: Counter[str] = Counter()
    for life in day.course.lives.values():
        owed = day.owed(life)
        seen.update(share for (agency, _), shares in owed.items() for _, share in shares if agency != life.owner)
        seen["nothing"] += sum((agency, node) not in owed for agency, nodes in NODES.items() for node in nodes)
    assert min(seen[share] for share in ("whole", "minimum", GONE, "nothing")) > 100, seen


def test_the_oracle_shares_no_code_with_what_it_judges() -> None:
    read = ast.parse(Path(oracle.__file__).read_text())
    imported = {node.module for node in ast.walk(read) if isinstance(node, ast.ImportFrom)}
    assert imported == {"__future__", "collections.abc", "typing"}
    assert not any(isinstance(node, ast.Import) for node in ast.walk(read))


def test_nobody_holds_for_an_agency_that_is_not_in_the_oracle(day: Day) -> None:
    assert {agency for held in day.held.values() for agency, _ in held} == set(NODES)


def test_every_kind_that_desks_write_is_in_it_and_every_story() -> None:
    assert {kind for kind, _ in CASES} == {name for name, kind in registry.KINDS.items() if kind.authored}
    for kind in oracle.DANGEROUS | oracle.BINDING - {"group"}:
        assert {story for each, story in CASES if each == kind} == STORIES.keys()
    told = Counter(story for _, story in CASES)
    assert min(told[story] for story in STORIES) > len(AUTHORED) / 3, told
    assert all(len(acts.split("/")) <= PARTS for _, acts in STORIES.values())


@pytest.mark.parametrize("kind", AUTHORED)
def test_a_canary_stands_in_every_field_of_text(kind: str) -> None:
    filler = Filler(Minted(), None, canaries.moved(canaries.DAWN))
    filler.body(kind)
    assert filler.put == set(texts(look.type_info(registry.KINDS[kind].body), "body", kind)) - {"body.plan"}


def test_what_cannot_hold_a_canary_is_said_and_is_there() -> None:
    for path in canaries.IS_NO_WORDS:
        kind, field = path.split(" body.")
        assert field in registry.KINDS[kind].body.__struct_fields__


def test_the_search_finds_words_however_they_lie() -> None:
    word = Minted([None] * 7).new(None).encode()
    for shift in range(6):
        once = base64.b64encode(b"x" * shift + word + b"tail and more of it")
        assert found_in(once) == found_in(base64.b64encode(b"y" * shift + once)) == {7}


@pytest.mark.parametrize("node", sorted(set().union(*NODES.values())))
def test_the_words_of_a_record_are_only_where_they_were_given(day: Day, node: str, tmp_path: Path) -> None:
    """In every column of every table exactly these; in its files, its log, a backup and all that ever came, none beside them."""
    at = day.net[AgencyId(node)]
    given, inside = day.given(node), day.inside(node)
    stored = at.db.read(_columns)
    assert not given - stored, day.told_of(given - stored)
    assert not stored - given - inside, day.told_of(stored - given - inside)
    at.db.backup(tmp_path / "backup.db")
    files = [path for path in at.folder.rglob("*") if path.is_file()]
    assert {"store.db", "store.db-wal", LOG} <= {path.name for path in files}
    for path in (*files, tmp_path / "backup.db"):
        lying = found_in(path.read_bytes())
        assert not lying - given - inside, (path.name, day.told_of(lying - given - inside))
        assert lying or path.suffix != ".db"
    ever = day.given(node, ever=True) | inside
    carried = set().union(*(found_in(batch) for batch in day.net.frames[AgencyId(node)]))
    assert not carried - ever, day.told_of(carried - ever)
    assert len(carried) > len(given) / 10


def test_no_id_of_content_has_left_its_agency(day: Day) -> None:
    ids = {life.stored.id.encode(): life for life in day.course.lives.values() if life.stored}
    travelled = 0
    for node, batches in day.net.frames.items():
        mine = NODES[day.net[node].config.agency]
        came = {each for batch in batches for part in laid_open(batch) for each in _ID.findall(part)} & ids.keys()
        assert not {ids[each].story for each in came if ids[each].node not in mine}, node
        travelled += len(came)
    assert travelled > 100, "between an agency's own nodes they do"


def test_something_broke_in_every_node_and_its_log_tells_no_word(day: Day) -> None:
    for name, node in day.net.nodes.items():
        said = (node.folder / LOG).read_text()
        assert '"event": "internal"' in said, name
        assert '"error": "RuntimeError"' in said, name
        assert "canary" not in said


def _columns(tx: Tx) -> set[int]:
    """The canaries in all that a store's tables hold."""
    tables = [row[0] for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    values = (value for table in tables for row in tx.rows(f"SELECT * FROM {table}") for value in row)
    told = b"\0".join(each if isinstance(each, bytes) else str(each).encode() for each in values if each is not None)
    return found_in(told)
