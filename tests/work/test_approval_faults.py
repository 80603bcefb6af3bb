"""The guards of approvals can fail: each fault planted in the real code breaks a promise that holds in the code as it is.

Method: one short life of an agency with persons who approve; `broken` tells which promises did not hold in it. A fault is found by
the promise it was planted against, not by an exception that happens to be raised.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from tansiq.errors import Fault
from tansiq.ids import DeskId, SeededEntropy
from tansiq.labels.release import StandingRule
from tansiq.picture import alarms
from tansiq.records.log import Stored
from tansiq.records.signing import Signer, new_key
from tests import persons, worlds
from tests.network.test_approved_rules import RULE, carried, counted, word
from tests.persons import Person
from tests.refusals import code_of
from tests.work import planted_approvals as planted
from tests.work.waiting import OTHERS, forge, full, secret, waiting
from tests.worlds import ARMY, COMMAND, MINISTRY, PESHMERGA, World


def approved(world: World, stored: Stored, *people: Person) -> bool:
    """Whether it has left once these have approved it, each as he is asked."""
    for person in people:
        if code_of(lambda person=person: persons.approve(world, person, stored.id)) != "-":  # type: ignore[misc]
            return False
    return full(world, stored) != set()


def counting(world: World, chief: Person, deputy: Person) -> Iterator[tuple[str, bool]]:
    yield "one person twice is one", not approved(world, secret(world), chief, chief)
    holder, second = persons.key_of(world, chief).holder, Signer(new_key(SeededEntropy("second"), "key"))
    node, now = world[ARMY], world.clock.now()
    node.db.write(lambda tx: node.office.certify(tx, second.public, second.key_id, holder, chief.author.desk, now))
    stored = secret(world)
    forge(world, stored, second)
    yield "two keys of one account are one person", not approved(world, stored, chief)
    stored = secret(world)
    forge(world, stored, node.keyring.desk(chief.author.desk))
    yield "no other key approves", not approved(world, stored, chief)
    stored, key = secret(world), persons.signer(world, chief)
    forged = type(
        "Forged", (), {"key_id": key.key_id, "seal": lambda _, kind, data: _resigned(key, second, kind, data)}
    )()
    forge(world, stored, forged)
    yield "a signature is verified", not approved(world, stored, deputy)
    one, other = secret(world), secret(world)
    forge(world, other, key, record=one.id)
    yield "an approval is for one content", not approved(world, other, deputy)
    yield "two persons are enough", approved(world, secret(world), chief, deputy)
    officer = Person(ARMY, msgspec.structs.replace(chief.author, may_release=False))
    yield "an officer cannot", code_of(lambda: persons.look(world, officer, one.id)) == "account.role"
    blind = Person(ARMY, msgspec.structs.replace(chief.author, desk=DeskId("army.blind")))
    yield (
        "who may not read it does not find it",
        code_of(lambda: persons.look(world, blind, one.id)) == "record.not-found",
    )


def _resigned(key: Signer, thief: Signer, kind: object, data: bytes) -> bytes:
    """Signed by somebody else under the person's key id."""
    sealed = msgspec.json.decode(thief.seal(kind, data))  # type: ignore[arg-type]
    sealed["signatures"][0]["keyid"] = key.key_id
    return msgspec.json.encode(sealed)


def outcomes(world: World, chief: Person, deputy: Person) -> Iterator[tuple[str, bool]]:
    stored = secret(world, label=worlds.label(OTHERS, 2, show_audience=True))
    yield "what nobody released waits", stored.id in waiting(world)
    persons.approve(world, chief, stored.id, audience=(PESHMERGA,))
    yield (
        "whom one leaves out gets nothing",
        code_of(lambda: persons.approve(world, deputy, stored.id)) == "-" and (full(world, stored) == {PESHMERGA}),
    )
    yield "what is settled waits no more", stored.id not in waiting(world)
    world.carry_all()
    named = [msgspec.json.decode(each.label)["audience"] for each in world.headers(PESHMERGA, "spot")]
    yield "a copy does not name whom it was refused to", [PESHMERGA] in named
    stored = secret(world)
    wider = code_of(lambda: persons.look(world, chief, stored.id, audience=(MINISTRY,)))
    yield "an approval is not wider than the label", wider == "release.wider"
    seen = persons.look(world, deputy, stored.id).digest
    persons.approve(world, chief, stored.id, key="key-said-once")
    asked = code_of(lambda: persons.say(world, deputy, stored.id, seen))
    yield "the later of two is asked again", asked == "release.changed"
    world.clock.advance(1)
    persons.approve(world, chief, stored.id, key="key-said-once")
    said = [each for each in persons.queue(world, ARMY) if each.record == stored.id]
    yield "one key says it once", [len(each.approved) for each in said] in ([1], [])
    if said:
        persons.refuse(world, chief, stored.id, "No.")
    rung = world[ARMY].db.read(lambda tx: alarms.at_desk(tx, chief.author.desk, world.clock.now()))
    yield "a refusal rings", stored.id in [each.record for each in rung if each.cause == "refused"]
    recalled = secret(world)
    world.recall(ARMY, recalled.id)
    left = world[ARMY].db.read(lambda tx: tx.one("SELECT 1 FROM waiting WHERE record = :id", {"id": recalled.id}))
    yield "what was recalled waits no more", left is None


def keys(world: World, chief: Person, deputy: Person) -> Iterator[tuple[str, bool]]:
    stored = secret(world)
    digest = persons.look(world, chief, stored.id).digest
    wrong = [code_of(lambda: persons.say(world, chief, stored.id, digest, password="wrong")) for _ in range(6)]
    yield "wrong passwords are counted", wrong[-1] == "account.locked"
    world.clock.advance(301)
    persons.approve(world, chief, stored.id)
    persons.reset(world, chief, "another horse")
    yield "what a revoked key said does not count", not approved(world, stored, deputy)
    narrow: StandingRule = msgspec.structs.replace(RULE, id="narrow")
    carried(world, narrow)
    yield "a rule's own word does not count", counted(world, narrow) == 1
    words = [word(world, narrow, persons.signer(world, deputy))]
    third = persons.authority(world, ARMY, "third")
    words.append(word(world, narrow, persons.signer(world, third)))
    wide = msgspec.structs.replace(narrow, max_level=3)
    carried(world, wide, *words)
    yield "a rule's approvals are for its bytes", counted(world, wide) == 1
    carried(world, narrow, *words)
    yield "a rule of two persons counts two", counted(world, narrow) == 2
    world.carry_all()
    roles = [msgspec.json.decode(each.body)["role"] for each in world.headers(PESHMERGA, "key")]
    yield "no approver's key leaves", "approver" not in roles and "release" in roles


def broken(folder: Path) -> list[str]:
    """The promises that do not hold."""
    found = []
    for part in (counting, outcomes, keys):
        with worlds.found(folder / part.__name__, (ARMY, PESHMERGA, COMMAND), changes={ARMY: {"rules": ()}}) as world:
            chief, deputy = (persons.authority(world, ARMY, name) for name in ("chief", "deputy"))
            try:
                for promise, holds in part(world, chief, deputy):
                    if not holds:
                        found.append(promise)
            except Fault as fault:
                found.append(f"{part.__name__} stopped: {fault.code}")
    return found


PLANTED: dict[Callable[[pytest.MonkeyPatch], None], str] = {
    planted.each_key_is_a_person: "two keys of one account",
    planted.each_approval_is_a_person: "one person twice",
    planted.signatures_are_not_verified: "a signature is verified",
    planted.an_approval_counts_for_any_content: "an approval is for one content",
    planted.any_key_of_the_agency_approves: "no other key approves",
    planted.a_revoked_key_goes_on_counting: "what a revoked key said",
    planted.a_new_password_leaves_the_old_key_in_force: "what a revoked key said",
    planted.a_no_is_not_heard: "whom one leaves out",
    planted.an_approval_may_be_wider_than_the_label: "not wider than the label",
    planted.all_decisions_look_the_same: "the later of two",
    planted.wrong_passwords_are_not_counted: "wrong passwords",
    planted.what_is_settled_goes_on_waiting: "what was recalled waits no more",
    planted.nothing_waits: "what nobody released waits",
    planted.the_author_is_not_told: "a refusal rings",
    planted.an_idempotency_key_is_not_remembered: "one key says it once",
    planted.whoever_has_the_right_may_approve_what_he_may_not_read: "who may not read it",
    planted.copies_name_whom_it_was_refused_to: "does not name whom",
    planted.approvers_keys_are_copied_to_others: "no approver's key leaves",
    planted.a_rules_own_word_counts: "a rule's own word",
    planted.a_rules_approvals_are_not_bound_to_its_bytes: "approvals are for its bytes",
    planted.the_words_of_an_officer_count: "an officer cannot",
}


def test_every_promise_holds_in_the_code_as_it_is(tmp_path: Path) -> None:
    assert broken(tmp_path) == []


@pytest.mark.parametrize(("plant", "found_by"), PLANTED.items(), ids=[plant.__name__ for plant in PLANTED])
def test_a_planted_fault_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], found_by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    assert re.search(found_by, "; ".join(broken(tmp_path)))


def test_every_planted_fault_is_tried() -> None:
    written = {
        each
        for each in vars(planted).values()
        if getattr(each, "__module__", None) == planted.__name__ and callable(each) and not isinstance(each, type)
    }
    assert set(PLANTED) == written
