"""What was not released to an agency is not in its store: not in a table, not in a free page, not in the log that waits.

Method: words that nobody else would write go into a record; after everything has arrived everywhere, the raw files of each node
are searched for them, plain and in each of the three ways in which base64 can carry them.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId, Digest
from tansiq.records.content import Evaluation
from tests import persons, worlds
from tests.refusals import refused
from tests.worlds import ARMY, COMMAND, EVERYONE, MINISTRY, PESHMERGA, World

OTHERS = [PESHMERGA, COMMAND, MINISTRY]
WORDS = "zebra-quartz-canary-7391"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with worlds.found(tmp_path_factory.mktemp("shared")) as made:
        yield made


def shapes(word: str) -> list[bytes]:
    """The bytes by which a word shows in a file: itself, and the middle of its base64 after 0, 1 or 2 other bytes."""
    plain = word.encode()
    shifted = [base64.b64encode(b"\0" * shift + plain + b"\0\0")[4:] for shift in range(3)]
    return [plain, *[each[: len(plain) * 4 // 3 - 6] for each in shifted]]


def found(world: World, agency: AgencyId, word: str = WORDS) -> bool:
    """Whether a word is anywhere in the files of a node, keys and settings included."""
    files = [path for path in world[agency].folder.rglob("*") if path.is_file()]
    assert {"store.db", "store.db-wal"} <= {path.name for path in files}
    return any(shape in path.read_bytes() for path in files for shape in shapes(word))


def everywhere(world: World, word: str = WORDS) -> set[AgencyId]:
    return {agency for agency in world.nodes if found(world, agency, word)}


def test_the_search_itself_finds_words_however_they_lie() -> None:
    for shift in range(6):
        assert any(shape in base64.b64encode(b"x" * shift + WORDS.encode() + b"tail") for shape in shapes(WORDS))
    assert not any(shape in base64.b64encode(WORDS.upper().encode()) for shape in shapes(WORDS))


@settings(max_examples=12)
@given(
    st.sampled_from(["spot", "alert", "claim", "movement"]),
    st.sets(st.sampled_from(OTHERS)),
    st.sampled_from([0, 2]),
)
def test_the_words_of_a_record_are_only_where_they_were_released_to(
    shared: World, kind: str, to: set[AgencyId], level: int
) -> None:
    """Life safety gives the others an alert or claim without its words; at level 2 nobody has approved the words for anyone."""
    word = WORDS.replace("quartz", f"{len(shared.records(ARMY)):06}")  # words of its own on the shared stores
    draft = getattr(worlds, kind)
    first = shared.publish(ARMY, draft(f"{word} {word}", to=sorted(to), level=level))
    shared.publish(ARMY, worlds.after(first, draft(f"{word}, {word}", to=sorted(to), level=level)))
    shared.carry_all()
    assert everywhere(shared, word) == {ARMY, *(to if level == 0 else ())}


def test_nothing_is_left_or_lost_when_the_log_is_folded_back_into_the_file(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        world.publish(ARMY, worlds.claim(f"{WORDS} {WORDS}", to=[PESHMERGA]))
        world.carry_all()
    holding = {
        agency for agency in EVERYONE if any(s in (tmp_path / agency / "store.db").read_bytes() for s in shapes(WORDS))
    }
    assert holding == {ARMY, PESHMERGA}


@pytest.mark.parametrize(
    ("caveats", "reached"), [(["SOURCE"], {ARMY}), ([], {ARMY, PESHMERGA})], ids=["SOURCE", "no caveat"]
)
def test_a_source_never_leaves_under_its_caveat(tmp_path: Path, caveats: list[str], reached: set[AgencyId]) -> None:
    evaluation = Evaluation(reliability="A", credibility=1, basis=f"{WORDS} {WORDS}")
    label = worlds.label([PESHMERGA], 0, caveats=caveats)
    with worlds.found(tmp_path) as world:
        world.publish(ARMY, worlds.spot(evaluation=evaluation, label=label))
        world.carry_all()
        assert everywhere(world) == reached


def test_an_approval_of_two_is_what_lets_the_words_of_level_2_leave(tmp_path: Path) -> None:
    """The counterpart: with a rule that two persons signed, they do arrive."""
    rules = worlds.demo.rules(ARMY, worlds.DAWN)
    with worlds.found(tmp_path) as world:
        two = [persons.authority(world, ARMY, name) for name in ("chief", "deputy")]
        for rule in rules:
            persons.stand(world, ARMY, msgspec.structs.replace(rule, max_level=2), *two)
        world.publish(ARMY, worlds.spot(f"{WORDS} {WORDS}", to=[COMMAND], level=2))
        world.carry_all()
        assert everywhere(world) == {ARMY, COMMAND}


def test_a_draft_that_was_refused_leaves_no_word_in_its_own_store(tmp_path: Path) -> None:
    with worlds.found(tmp_path) as world:
        author = world.author(ARMY)
        world[ARMY].publisher.dry_run(worlds.spot(WORDS, to=OTHERS), author)
        with refused("release.changed"):
            world[ARMY].publisher.publish(worlds.spot(WORDS, to=OTHERS), author, Digest("0" * 64), "key")
        assert everywhere(world) == set()
