"""From nothing to two nodes that know each other, with the real program as an administrator runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tansiq import config
from tansiq.clock import SystemClock
from tansiq.geo.place import Polygon
from tansiq.ids import CentreId, SystemEntropy
from tansiq.kinds.draft import Author
from tansiq.network import accounts
from tansiq.node import Node
from tests import worlds
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


def square(west: float, east: float) -> str:
    """A sector's outline: a strip from south to north."""
    corners = ((west, 35.5), (east, 35.5), (east, 36.0), (west, 36.0), (west, 35.5))
    return (
        json.dumps({"type": "Polygon", "coordinates": [corners]})
        .replace('"type":', "type =")
        .replace('"coordinates":', "coordinates =")
    )


def custody(nobody: str) -> str:
    """The map of two agencies with a strip between them.

    Args:
        nobody: the line that says that nobody holds the strip.
    """
    sectors = (
        ("west", 43.0, 43.5, 'agency = "army"'),
        ("strip", 43.5, 43.6, nobody),
        ("east", 43.6, 44.0, 'agency = "guard"'),
    )
    drawn = "".join(
        f'''
[[custody.sectors]]
sector = "{name}"
names = {{ en = "{name}" }}
centre = "makhmur"
{holder}
area = {square(west, east)}
'''
        for name, west, east, holder in sectors
    )
    return f"""
[custody]
seams = []

[custody.centre]
centre = "makhmur"
names = {{ en = "Makhmur" }}
lead = "army"
area = {square(43.0, 44.0)}
{drawn}"""


@pytest.mark.parametrize("nobody", ["", 'agency = ""'])
def test_for_ground_that_a_founding_file_gives_to_nobody_all_who_adjoin_it_must_answer(
    tmp_path: Path, nobody: str
) -> None:
    (tmp_path / "keeper.toml").write_text(founding("keeper", "army", "guard") + custody(nobody), "utf-8")
    made = tansiq("init", tmp_path / "keeper", tmp_path / "keeper.toml")
    assert (made.returncode, made.stderr) == (0, "")
    node = opened(tmp_path / "keeper")
    (seat,) = node.db.read(node.book.directory).seats()
    author = Author(
        agency=seat.agency, centre=CentreId("makhmur"), desk=seat.desk, account="one", seat=seat, may_release=False
    )

    def asked(west: float, east: float) -> tuple[str, ...]:
        area = Polygon((((west, 35.7), (east, 35.7), (east, 35.8), (west, 35.8), (west, 35.7)),))
        draft = worlds.claim(at=node.clock.now(), area=area)
        return tuple(sorted(node.publisher.dry_run(draft, author).required))

    assert asked(43.54, 43.56) == ("army", "guard"), "nobody holds it, and both adjoin"
    assert asked(43.2, 43.3) == ("army",)
    assert {sector.agency for sector in node.db.read(node.book.directory).ground.sectors} == {"army", "guard", None}
    node.close()


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


def test_an_administrator_renews_revokes_and_amends(tmp_path: Path) -> None:
    (tmp_path / "army.toml").write_text(founding("army", "guard"), "utf-8")
    army = tmp_path / "army"
    tansiq("init", army, tmp_path / "army.toml")
    renewed = tansiq("key", "renew", army)
    assert renewed.stdout.startswith("Keys that count for a year from now: 3.")
    before = {key["role"]: key["key_id"] for key in json.loads(tansiq("key", "list", army, "--json").stdout)}
    revoked = tansiq("key", "revoke", army, before["release"], "--since", "2026-01-01T00:00:00Z")
    assert (revoked.returncode, revoked.stderr) == (0, "")
    after = json.loads(tansiq("key", "list", army, "--json").stdout)
    assert [key["role"] for key in after if key["revoked"]] == ["release"]
    assert len([key for key in after if key["role"] == "release"]) == 2
    assert json.loads(tansiq("key", "doubtful", army, "--json").stdout) == []
    assert "revoked" in tansiq("key", "list", army).stdout
    for given, code in ((("nobody",), "key.not-found"), ((before["node"],), "key.in-use")):
        assert code in tansiq("key", "revoke", army, *given).stderr
    assert "time.unreadable" in tansiq("key", "revoke", army, "x", "--since", "2026-01-01").stderr
    assert "time.impossible" in tansiq("key", "revoke", army, "x", "--since", "2999-01-01T00:00:00Z").stderr

    night = '[[desks]]\ndesk = "army.night"\nnames = { en = "Night" }\ncentre = "makhmur"\nclearance = 1\nceiling = 1\n'
    (tmp_path / "changes.toml").write_text(night, "utf-8")
    amended = tansiq("node", "amend", army, tmp_path / "changes.toml")
    assert amended.stdout.splitlines()[0] == "desk army.night"
    added = tansiq(
        "account", "add", army, "n", "--desk", "army.night", "--role", "officer", given="the password of n\n"
    )
    assert added.returncode == 0
    (tmp_path / "changes.toml").write_text('agency = "guard"\n', "utf-8")
    assert "file.malformed" in tansiq("node", "amend", army, tmp_path / "changes.toml").stderr
    assert tansiq("verify", army).returncode == 0


def test_two_agencies_that_never_met_join_by_a_code(tmp_path: Path) -> None:
    for name in ("army", "guard"):
        text = founding(name, "ministry")
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
        assert tansiq("init", tmp_path / name, tmp_path / f"{name}.toml").returncode == 0
    army, guard = tmp_path / "army", tmp_path / "guard"
    until = ("--until", "2999-01-01T00:00:00Z", "--served", "Reports of the strip")
    assert tansiq("peer", "offer", army, "guard", tmp_path / "offer", *until).returncode == 0
    answered = tansiq("peer", "answer", guard, tmp_path / "offer", tmp_path / "answer")
    assert answered.stdout.startswith("army offers (exercise, until 2999-01-01): Reports of the strip")
    shown = tansiq("peer", "reveal", army, "guard", tmp_path / "answer", tmp_path / "last")
    code = tansiq("peer", "code", guard, "army", tmp_path / "last").stdout.splitlines()[-1]
    assert shown.stdout.splitlines()[-1] == code
    assert "joining.not-found" in tansiq("peer", "confirm", army, "ministry", "--code", code).stderr
    for folder, other in ((army, "guard"), (guard, "army")):
        confirmed = tansiq("peer", "confirm", folder, other, "--code", code)
        assert (confirmed.returncode, confirmed.stderr) == (0, "")
    assert "its word is missing" in " ".join(tansiq("peer", "list", army).stdout.split())
    tansiq("bundle", "write", guard, "army", tmp_path / "stick")
    assert tansiq("bundle", "read", army, tmp_path / "stick").returncode == 0
    agencies = {each["agency"]: each for each in json.loads(tansiq("peer", "list", army, "--json").stdout)["agencies"]}
    assert (agencies["guard"]["accord_signed"], agencies["army"]["accord_signed"]) == (True, None)
