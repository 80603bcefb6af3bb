"""A hosted desk from nothing, with the real program as the two administrators run it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tests.cli.programs import founding, tansiq

GUEST = """
agency = "police"
names = { en = "Police" }
network = ["army", "guard"]
centre = "makhmur"
status = "exercise"

[[desks]]
desk = "police.watch"
names = { en = "Police desk" }
centre = "makhmur"
clearance = 1
ceiling = 1
"""


def well(*words: object, given: str = "") -> str:
    """What the program says when it does as it is told."""
    ran = tansiq(*words, given=given)
    assert (ran.returncode, ran.stderr.strip()) == (0, "")
    return ran.stdout


def refused(*words: object, given: str = "") -> str:
    """What it says when it does not."""
    ran = tansiq(*words, given=given)
    assert ran.returncode != 0
    return ran.stderr


def test_two_administrators_agree_on_a_hosted_desk_and_one_of_them_ends_it(tmp_path: Path) -> None:
    army, police, offer = tmp_path / "army", tmp_path / "police", tmp_path / "offer.json"
    (tmp_path / "army.toml").write_text(founding("army", "guard"), "utf-8")
    (tmp_path / "police.toml").write_text(GUEST, "utf-8")
    well("init", army, tmp_path / "army.toml")
    root = well("hosting", "found", police, tmp_path / "police.toml").split()[-1]
    assert "store.exists" in refused("hosting", "found", police, tmp_path / "police.toml")

    well("hosting", "offer", army, "police", "police.watch", offer)
    assert "config.invalid" in refused("hosting", "agree", army, offer), "the guest has not spoken yet"
    assert "config.invalid" in refused("hosting", "grant", police, offer, "--release", "desk")
    said = well("hosting", "grant", police, offer, "--days", 5, "--release", "spot", "--release", "alert", "--level", 1)
    assert "leaves: spot, alert up to level 1" in said
    well("hosting", "invite", police, "army", tmp_path / "police.intro")
    well("peer", "accept", army, tmp_path / "police.intro", "--fingerprint", root)
    assert msgspec.json.decode(well("hosting", "list", army, "--json")) == []
    assert "Every page of it says so" in well("hosting", "agree", army, offer)
    (held,) = msgspec.json.decode(well("hosting", "list", army, "--json"))
    assert (held["guest"], held["desk"], held["host"], held["node"]) == ("police", "police.watch", "army", "army")
    assert {path.name for path in (police / "keys").iterdir()} == {"root.pem"}
    assert "desk-police.watch.pem" in {path.name for path in (army / "keys").iterdir()}

    words = "the password of one\n"
    add = ("account", "add", army, "one", "--desk", "police.watch", "--role")
    assert "only officers sit at a hosted desk" in refused(*add, "administrator", given=words)
    assert "only officers sit at a hosted desk" in refused(*add, "release-authority", given=words)
    well(*add, "officer", given=words)
    assert "there are: army.watch" in refused("record", "list", army, "--desk", "police.watch"), (
        "whoever has the node's folder works at its own desks alone"
    )
    assert "whole" in well("verify", army)

    well("hosting", "end", army, "police.watch")
    assert msgspec.json.decode(well("hosting", "list", army, "--json")) == []
    assert "config.invalid" in refused("hosting", "end", army, "police.watch")
    assert "Write introductions" in well("hosting", "end", police, "police.watch")
