"""Releasing, refusing and taking back from the command line: on the store, and through the running node's socket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import Result

from tansiq import config
from tansiq.cli import commands
from tansiq.clock import SystemClock
from tansiq.config import Listener
from tansiq.demo.house import free_ports
from tests import persons, worlds
from tests.cli.programs import running
from tests.cli.test_records import draft, fault, run
from tests.network.test_approved_rules import RULE
from tests.persons import PASSWORD
from tests.worlds import ARMY, COMMAND, PESHMERGA, World

assert commands
CHIEF = ("--account", "chief")
DEPUTY = ("--account", "deputy")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The army's node with two persons who may release and a report at level 2 that waits for them."""
    at = SystemClock().now()
    with worlds.found(tmp_path, (ARMY, PESHMERGA, COMMAND), at=at) as made:
        ports = Listener(port=free_ports(2)), Listener(port=free_ports(2) + 1)
        config.save(msgspec.structs.replace(made[ARMY].config, desks=ports[0], peers=ports[1]), made[ARMY].folder)
        for name in ("chief", "deputy"):
            persons.authority(made, ARMY, name)
        made.publish(ARMY, worlds.spot("Waits", to=(PESHMERGA, COMMAND), level=2, at=at))
        yield made


@pytest.fixture
def node(world: World) -> Path:
    world.close()
    return world[ARMY].folder


def waiting(node: Path) -> list[dict[str, Any]]:
    shown = run("record", "list", node, "--waiting", "--json")
    assert shown.exit_code == 0, shown.output
    found: list[dict[str, Any]] = msgspec.json.decode(shown.stdout)
    return found


def release(node: Path, record: str, *words: object, given: str = f"{PASSWORD}\n") -> Result:
    """Look at the digest, then sign exactly that."""
    seen = run("record", "release", node, record, *words, "--yes", "0", given=given)
    assert fault(seen) == "release.changed", seen.output
    digest = seen.stderr.rpartition("digest: ")[2].strip()
    return run("record", "release", node, record, *words, "--yes", digest, given=given)


def test_what_waits_is_listed_with_who_can_let_it_go(node: Path) -> None:
    (waits,) = waiting(node)
    assert (waits["row"]["words"], waits["needs"], waits["approvers"]) == ("Waits", "authority", ["army.watch"])
    table = run("record", "list", node, "--waiting").stdout
    assert all(word in table for word in ("Waits", "authority", "army.watch", "joint-command, peshmerga"))


def test_two_persons_release_from_the_console(node: Path) -> None:
    (waits,) = waiting(node)
    record = waits["row"]["id"]
    first = release(node, record, *CHIEF, "--reason", "They need it.")
    assert first.exit_code == 0, first.output
    assert "another person must approve" in first.stdout
    assert waiting(node)[0]["approved"][0]["reason"] == "They need it."
    second = release(node, record, *DEPUTY, "--to", PESHMERGA)
    assert "is released" in second.stdout
    assert waiting(node) == []
    shown = msgspec.json.decode(run("record", "show", node, record, "--json").stdout)
    assert [each["agency"] for each in shown["row"]["release"]] == [PESHMERGA]


def test_a_password_may_come_from_a_file_and_a_wrong_one_signs_nothing(node: Path, tmp_path: Path) -> None:
    record = waiting(node)[0]["row"]["id"]
    secret = tmp_path / "password"
    secret.write_text(f"{PASSWORD}\nnot this line\n")
    assert fault(release(node, record, *CHIEF, given="wrong\n")) == "account.refused"
    assert waiting(node)[0]["approved"] == []
    assert release(node, record, *CHIEF, "--password-file", secret, given="").exit_code == 0
    assert fault(release(node, record, *CHIEF, "--password-file", tmp_path / "none", given="")) == "file.unreadable"
    assert len(waiting(node)[0]["approved"]) == 1


def test_a_refusal_from_the_console_needs_its_reason(node: Path) -> None:
    record = waiting(node)[0]["row"]["id"]
    assert fault(run("record", "release", node, record, *CHIEF, "--refuse", "--yes", "0")) == "body.invalid"
    done = release(node, record, *CHIEF, "--refuse", "--reason", "Not now.")
    assert "is refused" in done.stdout
    assert waiting(node) == []


def test_nobody_is_asked_without_a_terminal(node: Path) -> None:
    record = waiting(node)[0]["row"]["id"]
    assert fault(run("record", "release", node, record, *CHIEF, given=f"{PASSWORD}\n")) == "command.option"
    assert fault(run("record", "recall", node, record, "--reason", "Wrong.")) == "command.option"


def test_an_account_that_is_not_there_or_may_not_is_refused(node: Path) -> None:
    record = waiting(node)[0]["row"]["id"]
    assert fault(run("record", "release", node, record, "--account", "nobody", "--yes", "0")) == "account.refused"


def test_a_record_is_taken_back_with_its_reason(node: Path) -> None:
    file = draft(node)
    digest = run("record", "add", node, file, "--yes", "0").stderr.rpartition("digest: ")[2].strip()
    row = msgspec.json.decode(run("record", "add", node, file, "--yes", digest, "--json").stdout)
    done = run("record", "recall", node, row["id"], "--reason", "The place was wrong.", "--yes")
    assert "is recalled" in done.stdout, done.output
    record = waiting(node)[0]["row"]["id"]
    assert fault(run("record", "recall", node, record, "--reason", "Mine.", "--yes")) == "release.authority-needed"


def test_through_the_running_node_with_one_password(world: World, node: Path) -> None:
    secret = f"{PASSWORD}\n"
    with running(node):
        shown = run("record", "list", node, "--waiting", *CHIEF, "--json", given=secret)
        (waits,) = msgspec.json.decode(shown.stdout)
        record = waits["row"]["id"]
        assert release(node, record, *CHIEF).exit_code == 0
        assert "is released" in release(node, record, *DEPUTY).stdout
        left = run("record", "list", node, "--waiting", *CHIEF, "--json", given=secret).stdout
        assert msgspec.json.decode(left) == []
        taken = run("record", "recall", node, record, "--reason", "Wrong.", *CHIEF, "--yes", given=secret)
        assert "is recalled" in taken.stdout
        changed = run("account", "password", node, "chief", given=f"{PASSWORD}\nanother horse\n")
        assert changed.exit_code == 0, changed.output
        assert fault(run("record", "list", node, *CHIEF, given=secret)) == "account.refused"
    acts = world.reopen(ARMY).db.read(lambda tx: tx.rows("SELECT actor, act, detail FROM audit ORDER BY seq"))
    assert [act[:2] for act in acts[-4:]] == [
        ("chief", "approve spot"),
        ("deputy", "approve spot"),
        ("chief", "recall spot"),
        ("chief", "account password"),
    ]
    assert "(Wrong.)" in acts[-2][2]


def test_a_password_is_changed_on_the_store(node: Path) -> None:
    assert fault(run("account", "password", node, "chief", given="wrong\nanother horse\n")) == "account.refused"
    assert run("account", "password", node, "chief", given=f"{PASSWORD}\nanother horse\n").exit_code == 0
    record = waiting(node)[0]["row"]["id"]
    assert fault(release(node, record, *CHIEF)) == "account.refused"
    assert release(node, record, *CHIEF, given="another horse\n").exit_code == 0


def test_a_rule_is_put_in_force_by_two_persons(node: Path, tmp_path: Path) -> None:
    file = tmp_path / "rule.toml"
    file.write_text(
        f"""
id = "{RULE.id}"
purpose = "standing"
kinds = ["spot"]
max_level = 2
agencies = ["{PESHMERGA}"]
valid_from = 2023-10-21T05:00:00Z
valid_until = 2033-11-21T05:00:00Z
approvals = 9
"""
    )
    people = ("--approver", "chief", "--approver", "deputy")
    assert fault(run("rule", "add", node, file, *people, given=f"{PASSWORD}\nwrong\n")) == "account.refused"
    one = run("rule", "add", node, file, "--approver", "chief", given=f"{PASSWORD}\n")
    assert "stands for 1 person:" in one.stdout, one.output
    two = run("rule", "add", node, file, *people, given=f"{PASSWORD}\n{PASSWORD}\n")
    assert "stands for 2 persons" in two.stdout
    listed = {each["id"]: each["approvals"] for each in msgspec.json.decode(run("rule", "list", node, "--json").stdout)}
    assert listed[RULE.id] == 2
    assert RULE.id in run("rule", "list", node).stdout
    file.write_text("id = 1")
    assert fault(run("rule", "add", node, file)) == "file.malformed"


def test_an_account_with_the_right_is_given_a_certified_key_and_loses_it(world: World) -> None:
    node = world[ARMY].folder
    world.close()
    words = ("account", "add", node, "third", "--desk", "army.watch")
    assert fault(run(*words, "--role", "release-authority", given="short\n")) == "config.invalid"
    assert run(*words, "--role", "release-authority", given=f"{PASSWORD}\n").exit_code == 0
    record = waiting(node)[0]["row"]["id"]
    assert release(node, record, "--account", "third").exit_code == 0
    assert run("account", "remove", node, "third").exit_code == 0
    assert waiting(node)[0]["approved"] == []
    acts = world.reopen(ARMY).db.read(lambda tx: tx.rows("SELECT act FROM audit WHERE subject = 'third' ORDER BY seq"))
    assert [act for (act,) in acts] == ["approver certify", "account add", "approver revoke", "account remove"]


def test_without_the_root_nobody_becomes_an_approver(node: Path) -> None:
    (node / "keys" / "root.pem").rename(node / "root.pem")
    words = ("account", "add", node, "third", "--desk", "army.watch", "--role")
    assert fault(run(*words, "release-authority", given=f"{PASSWORD}\n")) == "config.invalid"
    assert "third" not in run("account", "list", node).stdout
    assert run(*words, "officer", given=f"{PASSWORD}\n").exit_code == 0
