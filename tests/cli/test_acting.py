"""What an administrator does with the agency's root on a node that runs: signed in over its local socket, as at the page."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tansiq.cli.desks import at_desk
from tansiq.config import load, save
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.network.accounts import Role
from tansiq.node.administration import Administration
from tests import worlds
from tests.cli.programs import NODE_SECONDS, made, running
from tests.cli.test_administering import code, tansiq, told
from tests.cli.test_bundles import opened, rooms  # noqa: F401 - a fixture
from tests.cli.test_hosting import GUEST
from tests.cli.test_resend import spots

WORDS = "the password of all\n"
SIGNED = ("--account", "admin")


@pytest.fixture
def army(rooms: Path) -> Path:  # noqa: F811 - the fixture
    """The army's node with an administrator, two who may release, and an officer."""
    node = opened(rooms / "army")
    try:
        there = Administration(node)
        for name, *roles in (
            ("admin", Role.ADMINISTRATOR),
            ("chief", Role.OFFICER, Role.RELEASE_AUTHORITY),
            ("deputy", Role.OFFICER, Role.RELEASE_AUTHORITY),
            ("one", Role.OFFICER),
        ):
            there.add_account(name, DeskId("army.watch"), frozenset(roles), WORDS.strip())
    finally:
        node.close()
    (rooms / "words").write_text(WORDS)
    return rooms / "army"


def signed(*words: object, given: str = WORDS) -> str:
    """What a command said that the administrator gave, signed in."""
    return told(tansiq(*words, *SIGNED, given=given))


def audit(folder: Path, act: str) -> list[tuple[str, str]]:
    """Who did it to what, on a node that does not run."""
    node = opened(folder)
    try:
        return node.db.read(
            lambda tx: tx.rows("SELECT actor, subject FROM audit WHERE act = :act ORDER BY rowid", {"act": act})
        )
    finally:
        node.close()


def write_a_report(folder: Path, key: str) -> None:
    """The chief of the army's desk sends a report to the guard, at the running node."""
    with at_desk(folder, None, "chief", folder.parent / "words") as desk:
        draft = worlds.spot("By socket.", to=(AgencyId("guard"),))
        desk.publish(draft, desk.dry_run(draft).digest, key)


def carry(folder: Path, other: str) -> str:
    """A bundle from a node to another; what was said when it was read."""
    stick = folder.parent / "stick"
    told(tansiq("bundle", "write", folder, other, stick))
    return told(tansiq("bundle", "read", folder.parent / other, stick))


def keys(folder: Path) -> dict[str, str]:
    """The roles of this agency's keys that count, by id."""
    found = json.loads(told(tansiq("key", "list", folder, "--json")))
    return {each["key_id"]: each["role"] for each in found if not each["revoked"] and each["role"] != "approver"}


def refused_to_all_but_administrators(*words: object) -> None:
    """A command at a running node, refused to whoever does not sign in, gives another's password, or has another role."""
    nobody = tansiq(*words)
    assert code(nobody) == "node.runs"
    assert "--account" in str(nobody.exception)
    assert code(tansiq(*words, *SIGNED, given="another\n")) == "account.refused"
    assert code(tansiq(*words, "--account", "chief", given=WORDS)) == "account.role"


# ---- keys


@pytest.mark.slow
def test_a_stolen_key_is_revoked_while_the_watch_goes_on(army: Path) -> None:
    with running(army):
        write_a_report(army, "before the revocation")
        (release,) = [key for key, role in keys(army).items() if role == "release"]
        (desk,) = [key for key, role in keys(army).items() if role == "desk"]
        (node,) = [key for key, role in keys(army).items() if role == "node"]
        refused_to_all_but_administrators("key", "revoke", army, release)
        assert release in keys(army)
        assert f"{release} is revoked.\n" in signed("key", "revoke", army, release)
        assert f"{desk} is revoked.\n" in signed("key", "revoke", army, desk, "--since", "2026-01-01T00:00:00Z")
        assert code(tansiq("key", "revoke", army, node, *SIGNED, given=WORDS)) == "key.in-use"
        assert code(tansiq("key", "revoke", army, desk, *SIGNED, given=WORDS)) == "key.not-found"
        late = ("key", "revoke", army, node, "--since", "2999-01-01T00:00:00Z")
        assert code(tansiq(*late, *SIGNED, given=WORDS)) == "time.impossible"
        assert sorted(keys(army).values()) == ["desk", "node", "release"], "each that was revoked has its successor"
        assert not {release, desk} & keys(army).keys()
        write_a_report(army, "after the revocation")  # under the keys that the node has taken up without a new start
        assert "new records: 9;" in carry(army, "guard"), "three reports, two keys, four revocations"
    assert spots(army.parent / "guard") == 3
    guard = opened(army.parent / "guard")
    try:
        assert guard.db.read(lambda tx: tx.one("SELECT count(*) FROM aside")) == (0,)
    finally:
        guard.close()
    assert "is whole" in tansiq("verify", army).stdout
    assert audit(army, "key revoke") == [("admin", release), ("admin", desk)]
    after = opened(army)
    try:
        assert after.keyring.signer("release").key_id in keys(army)
    finally:
        after.close()


@pytest.mark.slow
def test_keys_are_dated_anew_while_the_node_runs(army: Path) -> None:
    until = {each["key_id"]: each["valid_until"] for each in json.loads(told(tansiq("key", "list", army, "--json")))}
    with running(army):
        refused_to_all_but_administrators("key", "renew", army)
        assert "count for a year from now: 5." in signed("key", "renew", army)
        now = json.loads(told(tansiq("key", "list", army, "--json")))
        assert all(each["valid_until"] > until[each["key_id"]] for each in now)
        write_a_report(army, "after the renewal")
    assert [actor for actor, _ in audit(army, "key renew")] == ["admin"]


@pytest.mark.slow
def test_desks_are_amended_while_the_node_runs(army: Path) -> None:
    change = army.parent / "changes.toml"
    change.write_text(
        '[[desks]]\ndesk = "army.night"\nnames = { en = "Night" }\ncentre = "makhmur"\nclearance = 1\nceiling = 1\n'
    )
    with running(army):
        refused_to_all_but_administrators("node", "amend", army, change)
        assert signed("node", "amend", army, change).startswith("desk army.night\n")
        told(tansiq("account", "add", army, "n", "--desk", "army.night", "--role", "officer", given=WORDS))
        assert code(
            tansiq("node", "admit", army, change, army.parent / "out", "--fingerprint", "0", *SIGNED, given=WORDS)
        ) == ("admission.invalid")
    assert [actor for actor, _ in audit(army, "node amend")] == ["admin"]


def test_on_a_stopped_node_nobody_need_sign_in(army: Path) -> None:
    (release,) = [key for key, role in keys(army).items() if role == "release"]
    assert "count for a year from now: 5." in told(tansiq("key", "renew", army))
    assert f"{release} is revoked.\n" in told(tansiq("key", "revoke", army, release))
    assert KeyId(release) not in keys(army)
    assert audit(army, "key revoke") == [("administrator", release)]


# ---- beginning anew with a peer


@pytest.mark.slow
def test_a_peer_that_lost_its_disk_gets_all_again_from_a_node_that_runs(army: Path) -> None:
    guard = army.parent / "guard"
    carry(army, "guard")
    assert tansiq("backup", guard, army.parent / "copy.db").exit_code == 0
    with running(army):
        write_a_report(army, "lost with the disk")
        carry(army, "guard")
        carry(guard, "army")
        for file in guard.glob("store.db*"):
            file.unlink()
        assert tansiq("restore", army.parent / "copy.db", guard).exit_code == 0
        carry(guard, "army")
        again = ("peer", "resend", army, "guard", "--why", "Their disk failed.")
        refused_to_all_but_administrators(*again)
        assert code(tansiq("peer", "resend", army, "nobody", "--why", "x", *SIGNED, given=WORDS)) == "peer.unknown"
        assert code(tansiq("peer", "resend", army, "guard", "--why", " ", *SIGNED, given=WORDS)) == "resend.why"
        assert "normal: epoch 2 begins with 2 frames" in signed(*again)
        carry(army, "guard")
        assert spots(guard) == 2
        write_a_report(army, "in the new epoch")
        carry(army, "guard")
        assert spots(guard) == 3
        carry(guard, "army")
        (peer,) = json.loads(told(tansiq("peer", "list", army, "--json")))["peers"]
        assert (peer["pending"], peer["sent"], peer["broken"]) == (0, 0, [])
    assert audit(army, "resend") == [("admin", "guard")]


@pytest.mark.slow
def test_a_link_that_lies_open_goes_on_in_the_new_epoch(army: Path) -> None:
    """The army alone can reach the other: it pushes, and holds the guard's last ask of the old epoch in memory."""
    guard = army.parent / "guard"
    with running(guard):
        settings = load(army)
        reached = {NodeId("guard"): f"127.0.0.1:{load(guard).peers.port}"}
        save(replace(settings, exchange=replace(settings.exchange, addresses=reached, wait_s=1.0)), army)
        with running(army):
            write_a_report(army, "over the link, once")
            until_received(army)
            again = ("peer", "resend", army, "guard", "--why", "To see that it goes on.")
            assert "normal: epoch 2 begins with 2 frames" in signed(*again)
            write_a_report(army, "over the link, again")
            until_received(army)
            assert link(army)["broken"] == link(guard)["broken"] == []
    assert spots(guard) == 3


def link(folder: Path) -> dict[str, Any]:
    """How a node stands with its one peer."""
    (found,) = json.loads(told(tansiq("peer", "list", folder, "--json")))["peers"]
    assert isinstance(found, dict)
    return found


def until_received(folder: Path) -> None:
    """Wait until the peer's receipts for everything are here."""
    ends = time.monotonic() + NODE_SECONDS
    while link(folder)["pending"] or link(folder)["sent"]:
        assert time.monotonic() < ends
        time.sleep(0.1)


# ---- standing rules

RULE = """
id = "army-night"
purpose = "standing"
kinds = ["spot", "alert"]
max_level = 2
agencies = ["guard"]
valid_from = 2023-10-22T00:00:00Z
valid_until = 2099-11-22T00:00:00Z
"""


@pytest.mark.slow
def test_a_rule_is_made_and_ended_while_the_node_runs(army: Path) -> None:
    (army.parent / "night.toml").write_text(RULE)
    (army.parent / "over.toml").write_text(RULE.replace("2099", "2023"))
    add = ("rule", "add", army, army.parent / "night.toml")
    both = ("--approver", "chief", "--approver", "deputy")
    with running(army):
        refused_to_all_but_administrators(*add, *both)
        assert code(tansiq(*add, *both, *SIGNED, given=WORDS + WORDS + "another\n")) == "account.refused"
        assert code(tansiq(*add, "--approver", "chief", *SIGNED, given=WORDS * 2)) == "release.second-person-needed"
        assert code(tansiq(*add, *SIGNED, given=WORDS)) == "release.second-person-needed"
        over = ("rule", "add", army, army.parent / "over.toml", "--approver", "chief")
        assert code(tansiq(*over, *SIGNED, given=WORDS * 2)) == "time.impossible"
        assert json.loads(told(tansiq("rule", "list", army, "--json"))) == []
        assert "army-night stands for 2 persons: it releases at every level" in signed(*add, *both, given=WORDS * 3)
        with at_desk(army, None, "one", army.parent / "words") as desk:
            draft = worlds.spot("By the new rule.", to=(AgencyId("guard"),))
            assert [each.agency for each in desk.dry_run(draft).recipients] == ["guard"]
            refused_to_all_but_administrators("rule", "end", army, "army-night")
            assert "releases nothing from now on" in signed("rule", "end", army, "army-night")
            assert desk.dry_run(draft).recipients == ()
        assert code(tansiq("rule", "end", army, "none", *SIGNED, given=WORDS)) == "rule.not-found"
    assert audit(army, "rule add") == audit(army, "rule end") == [("admin", "army-night")]
    assert "releases nothing" in told(tansiq("rule", "end", army, "army-night")), "on a stopped node too"


# ---- hosted desks


@pytest.mark.slow
def test_a_desk_is_hosted_and_ended_while_the_node_runs(army: Path) -> None:
    police, offer, intro = army.parent / "police", army.parent / "offer.json", army.parent / "police.intro"
    (army.parent / "police.toml").write_text(GUEST)
    root = told(tansiq("hosting", "found", police, army.parent / "police.toml")).split()[-1]
    add = ("account", "add", army, "guest", "--desk", "police.watch", "--role", "officer")
    with running(army):
        refused_to_all_but_administrators("hosting", "offer", army, "police", "police.watch", offer)
        assert not offer.exists()
        own = ("hosting", "offer", army, "police", "army.watch", offer)
        assert code(tansiq(*own, *SIGNED, given=WORDS)) == "config.invalid", "it would certify the army's own key"
        waiting = ("hosting", "offer", army, "police", "army.watch.next", offer)
        assert code(tansiq(*waiting, *SIGNED, given=WORDS)) == "config.invalid", "it would take its place"
        outside = ("hosting", "offer", army, "police", "x/../../outside", offer)
        assert code(tansiq(*outside, *SIGNED, given=WORDS)) == "request.malformed"
        signed("hosting", "offer", army, "police", "police.watch", offer)
        agree = ("hosting", "agree", army, offer)
        assert code(tansiq(*agree, *SIGNED, given=WORDS)) == "config.invalid", "the guest has not spoken yet"
        told(tansiq("hosting", "grant", police, offer, "--days", 5))
        told(tansiq("hosting", "invite", police, "army", intro))
        told(tansiq("peer", "accept", army, intro, "--fingerprint", root))
        assert code(tansiq(*agree)) == "node.runs"
        assert "Every page of it says so" in signed(*agree)
        told(tansiq(*add, given=WORDS))
        with at_desk(army, None, "guest", army.parent / "words") as desk:
            assert desk.newest(None, 5) == []
            assert code(tansiq("hosting", "end", army, "police.watch")) == "node.runs"
            assert "not hosted here any more" in signed("hosting", "end", army, "police.watch")
            with pytest.raises(Fault, match=r"session\.needed"):
                desk.newest(None, 5)
        assert code(tansiq("hosting", "end", army, "police.watch", *SIGNED, given=WORDS)) == "config.invalid"
    for act in ("offer", "agree", "end"):
        assert audit(army, f"hosting {act}") == [("admin", "police.watch")]
    assert "is whole" in tansiq("verify", army).stdout


# ---- joining


@pytest.mark.slow
def test_two_that_never_met_join_while_one_runs_and_the_other_does_not(
    army: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(monkeypatch, army.parent, "police", port=8490)
    police, files = army.parent / "police", [army.parent / name for name in ("offer", "answer", "last")]
    offer, answer, last = files
    with running(army):
        begin = ("peer", "offer", army, "police", offer, "--until", "2099-01-01T00:00:00Z", "--served", "Reports")
        refused_to_all_but_administrators(*begin)
        signed(*begin)
        assert code(tansiq("peer", "reveal", army, "police", offer, last, *SIGNED, given=WORDS)) == "joining.invalid"
        told(tansiq("peer", "answer", police, offer, answer))
        assert code(tansiq("peer", "answer", army, answer, last, *SIGNED, given=WORDS)) == "joining.invalid"
        assert not last.exists()
        theirs = signed("peer", "reveal", army, "police", answer, last).splitlines()[-1]
        ours = told(tansiq("peer", "code", police, "army", last)).splitlines()[-1]
        assert ours == theirs
        assert "is known now" in signed("peer", "confirm", army, "police", "--code", ours)
        told(tansiq("peer", "confirm", police, "army", "--code", theirs))
        assert {each["node"] for each in json.loads(told(tansiq("peer", "list", army, "--json")))["peers"]} == {
            "guard",
            "police",
        }
    with running(police):  # and the other way round: the second to speak runs
        administrator = ("account", "add", police, "admin", "--desk", "police.watch", "--role", "administrator")
        told(tansiq(*administrator, given=WORDS))
        told(tansiq("peer", "offer", army, "police", offer, "--until", "2099-06-01T00:00:00Z"))
        assert "army offers" in signed("peer", "answer", police, offer, answer)
        theirs = told(tansiq("peer", "reveal", army, "police", answer, last)).splitlines()[-1]
        assert signed("peer", "code", police, "army", last).splitlines()[-1] == theirs
        wrong = tansiq("peer", "confirm", police, "army", "--code", "0000 0000", *SIGNED, given=WORDS)
        assert code(wrong) == "joining.code"
    assert audit(army, "peer offer") == [("admin", "police"), ("administrator", "police")]
    assert audit(army, "peer confirm")[0][0] == "admin"
