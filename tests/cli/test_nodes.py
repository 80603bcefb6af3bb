"""From nothing to two nodes that know each other, with the real program as an administrator runs it."""

from __future__ import annotations

from pathlib import Path

from tansiq import config
from tansiq.clock import SystemClock
from tansiq.ids import SystemEntropy
from tansiq.network import accounts
from tansiq.node import Node
from tests.cli.programs import founding, tansiq


def test_two_administrators_make_nodes_accounts_and_introductions(tmp_path: Path) -> None:
    roots: dict[str, str] = {}
    for name, other, port in (("army", "guard", 8470), ("guard", "army", 8480)):
        (tmp_path / f"{name}.toml").write_text(founding(name, other), "utf-8")
        ports = ("--desks-port", port, "--peers-port", port + 1, "--peers-host", "127.0.0.1")
        made = tansiq("init", tmp_path / name, tmp_path / f"{name}.toml", *ports)
        assert (made.returncode, made.stderr) == (0, "")
        roots[name] = made.stdout.split()[-1]
        assert len(roots[name]) == 64

    signed_up = tansiq(
        *("account", "add", tmp_path / "army", "one", "--desk", "army.watch"),
        *("--role", "officer", "--role", "release-authority"),
        given="the password of one\n",
    )
    assert (signed_up.returncode, signed_up.stdout) == (0, "one may sign in at army.watch.\n")

    written = tansiq("peer", "invite", tmp_path / "army", "guard", tmp_path / "army.intro")
    assert written.stdout.split()[-1] == roots["army"]
    accept = ("peer", "accept", tmp_path / "guard", tmp_path / "army.intro", "--fingerprint")
    accepted = tansiq(*accept, roots["army"])
    assert (accepted.returncode, accepted.stdout) == (0, "army is known now.\n")

    rebuilt = tansiq("rebuild", tmp_path / "guard")
    assert (rebuilt.returncode, rebuilt.stdout) == (0, "Made again from 10 records.\n")

    army = opened(tmp_path / "army")
    now = army.clock.now()
    _, session = accounts.sign_in(army.db, "one", "the password of one", army.entropy, now)
    assert (session.desk, session.roles) == ("army.watch", {"officer", "release-authority"})
    assert army.peers() == ()
    army.close()
    guard = opened(tmp_path / "guard")
    assert guard.peers() == ("army",)
    assert (guard.config.desks.port, guard.config.peers.port) == (8480, 8481)
    guard.close()


def opened(folder: Path) -> Node:
    return Node(config.load(folder), folder, SystemClock(), SystemEntropy())


def test_an_administrator_gives_his_agency_a_second_node(tmp_path: Path) -> None:
    (tmp_path / "army.toml").write_text(founding("army", "guard"), "utf-8")
    (tmp_path / "kirkuk.toml").write_text(
        """
agency = "army"
node = "army-kirkuk"
address = "127.0.0.1:8491"
centre = "kirkuk"
status = "exercise"

[[desks]]
desk = "army.kirkuk"
names = { en = "Army desk, Kirkuk" }
centre = "kirkuk"
clearance = 2
ceiling = 2
""",
        "utf-8",
    )
    root = tansiq("init", tmp_path / "army", tmp_path / "army.toml").stdout.split()[-1]
    request, admission = tmp_path / "kirkuk.request", tmp_path / "kirkuk.admission"
    asked = tansiq("node", "request", tmp_path / "kirkuk", tmp_path / "kirkuk.toml", request)
    assert asked.returncode == 0
    admit = ("node", "admit", tmp_path / "army", request, admission, "--fingerprint")
    refused = tansiq(*admit, root)
    assert refused.returncode == 2
    assert "admission.invalid" in refused.stderr
    admitted = tansiq(*admit, asked.stdout.split()[-1])
    assert (admitted.returncode, admitted.stdout.split()[-1]) == (0, root)
    joined = tansiq("node", "join", tmp_path / "kirkuk", admission, "--fingerprint", root)
    assert (joined.returncode, joined.stderr) == (0, "")
    assert joined.stdout.startswith("army-kirkuk is a node of army now.")
    signed_up = ("--role", "officer")
    given = "the password of two\n"
    there = tansiq("account", "add", tmp_path / "kirkuk", "two", "--desk", "army.kirkuk", *signed_up, given=given)
    assert there.returncode == 0
    elsewhere = tansiq("account", "add", tmp_path / "kirkuk", "two", "--desk", "army.watch", *signed_up, given=given)
    assert "army has no desk army.watch at army-kirkuk" in elsewhere.stderr
    kirkuk = opened(tmp_path / "kirkuk")
    assert kirkuk.peers() == ("army",)
    kirkuk.close()
