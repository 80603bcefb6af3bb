"""The administrator's commands on a node that runs: through its local socket, with the same words and codes as on a stopped one."""

from __future__ import annotations

from pathlib import Path

import httpx
import msgspec
import pytest
from typer.testing import CliRunner, Result

from tansiq.cli import app, commands  # noqa: F401 - the second registers them
from tansiq.cli.administering import ThroughSocket, _pieces
from tansiq.cli.calling import to_socket
from tansiq.config import load
from tansiq.errors import Fault
from tansiq.exchange.carrier import Written
from tansiq.node.inside import Piece
from tansiq.node.local import reachable
from tests.cli.programs import running
from tests.cli.test_bundles import opened, rooms  # noqa: F401 - a fixture
from tests.refusals import refused

WORDS = "the password of one\n"


def tansiq(*words: object, given: str = "") -> Result:
    """A command, run here: a program of its own would take a second to start."""
    return CliRunner().invoke(app, [str(word) for word in words], input=given)


def told(answer: Result) -> str:
    """What a command printed; it went well."""
    assert (answer.exit_code, answer.stderr) == (0, ""), answer.exception
    return answer.stdout


def code(answer: Result) -> str:
    """The code with which a command ended."""
    assert isinstance(answer.exception, Fault), answer
    return answer.exception.code


@pytest.mark.slow
def test_bundles_go_out_of_and_into_running_nodes(rooms: Path) -> None:  # noqa: F811 - the fixture
    stick, back = rooms / "stick", rooms / "back"
    with running(rooms / "army"), running(rooms / "guard"):
        written = told(tansiq("bundle", "write", rooms / "army", "guard", stick))
        assert (
            written == f"{stick}: a bundle for guard, frames: 6, bytes: {stick.stat().st_size}, written to the disk.\n"
        )
        for new in (1, 0):
            assert f"from army, new records: {new};" in told(tansiq("bundle", "read", rooms / "guard", stick))
        told(tansiq("bundle", "write", rooms / "guard", "army", back))
        assert "of ours have arrived there: 6." in told(tansiq("bundle", "read", rooms / "army", back))

        assert code(tansiq("bundle", "read", rooms / "army", stick)) == "bundle.addressee"
        assert code(tansiq("bundle", "write", rooms / "army", "nobody", rooms / "none")) == "peer.unknown"
        assert not (rooms / "none").exists()
        data = stick.read_bytes()
        for wrong in (b"", data[:100], data[:-1], data[:500] + b"x" + data[501:], b"x" * 5_000_000):
            stick.write_bytes(wrong)
            assert code(tansiq("bundle", "read", rooms / "guard", stick)) == "bundle.unreadable"
        stick.write_bytes(data + b"tail")
        read = tansiq("bundle", "read", rooms / "guard", stick)
        assert (code(read), "new records: 0" in read.stdout) == ("bundle.unreadable", True)


@pytest.mark.slow
def test_accounts_and_introductions_reach_a_running_node(rooms: Path) -> None:  # noqa: F811 - the fixture
    army = rooms / "army"
    root = told(tansiq("peer", "invite", rooms / "guard", "army", rooms / "again")).split()[-1]
    add = ("account", "add", army, "one", "--desk", "army.watch", "--role", "officer")
    with running(army):
        assert told(tansiq(*add, given=WORDS)) == "one may sign in at army.watch.\n"
        assert told(tansiq("record", "list", army, "--account", "one", "--json", given=WORDS)).startswith("[")
        assert code(tansiq(*add, given="short\n")) == "config.invalid"
        assert (
            code(tansiq("account", "add", army, "two", "--desk", "no", "--role", "officer", given=WORDS))
            == "config.invalid"
        )
        assert told(tansiq("account", "remove", army, "one")).startswith("one may not sign in any more.")
        assert code(tansiq("account", "remove", army, "one")) == "account.not-found"
        assert code(tansiq("record", "list", army, "--account", "one", given=WORDS)) == "account.refused"
        accept = ("peer", "accept", army, rooms / "again", "--fingerprint")
        assert told(tansiq(*accept, root)) == "guard is known now.\n"
        assert code(tansiq(*accept, "0" * 64)) == "introduction.invalid"
    node = opened(army)
    try:
        audit = node.db.read(lambda tx: tx.rows("SELECT actor, act, subject FROM audit ORDER BY seq"))
    finally:
        node.close()
    assert audit[-2:] == [("administrator", "account add", "one"), ("administrator", "account remove", "one")]


@pytest.mark.slow
def test_the_desks_door_has_none_of_the_administrators_calls(rooms: Path) -> None:  # noqa: F811 - the fixture
    army = rooms / "army"
    with running(army), reachable(army) as path:
        base = f"http://127.0.0.1:{load(army).desks.port}"
        calls = [
            ("GET", "/inside/bundles/guard"),
            ("POST", "/inside/bundles/guard"),
            ("POST", "/inside/bundles"),
            ("POST", "/inside/peers"),
            ("POST", "/inside/accounts"),
            ("DELETE", "/inside/accounts/one"),
        ]
        with httpx.Client(base_url=base, trust_env=False) as client:
            for method, where in calls:
                assert client.request(method, where).status_code == 404
                assert client.request(method, where, headers={"host": "desk.sock"}).status_code in {404, 421}
        with httpx.Client(base_url="http://elsewhere", transport=httpx.HTTPTransport(uds=path)) as client:
            assert client.get("/inside/bundles/guard").status_code == 421


# ---- the pieces of a bundle


def stream(*pieces: tuple[Piece, bytes]) -> bytes:
    return b"".join(msgspec.json.encode(piece) + b"\n" + data for piece, data in pieces)


WHOLE = stream((Piece(size=3, frames=0), b"a\nb"), (Piece(size=2, parts=1, frames=4, more=True), b"\n{"))


@pytest.mark.parametrize("step", [1, 2, 7, 1000])
def test_a_bundle_in_pieces_is_the_same_however_its_bytes_come_in(step: int) -> None:
    chunks = [WHOLE[at : at + step] for at in range(0, len(WHOLE), step)]
    assert list(_pieces(iter(chunks))) == [Written(b"a\nb", 0, 0), Written(b"\n{", 1, 4, True)]


@pytest.mark.parametrize("cut", [0, 5, len(WHOLE) - 1])
def test_a_bundle_that_breaks_off_is_never_taken_for_whole(cut: int) -> None:
    with refused("bundle.unwritten"):
        list(_pieces(iter([WHOLE[:cut]])))


def test_a_fault_in_the_middle_is_raised_as_it_would_be_here() -> None:
    with refused("store.full"):
        list(_pieces(iter([stream((Piece(size=1), b"x"), (Piece(size=0, code="store.full"), b""))])))


def test_nobody_at_the_socket_is_a_node_in_use(tmp_path: Path) -> None:
    with refused("node.silent"), to_socket(tmp_path):
        pass


def test_a_code_that_is_not_ours_is_told_as_a_mistake() -> None:
    """A node of another version may know others."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, content=msgspec.json.encode({"peer": "x", "parts": 1, "stored": 0, "receipted": 0, "code": "new.code"})
        )

    with httpx.Client(base_url="http://x", transport=httpx.MockTransport(answer)) as client:
        brought = ThroughSocket(client).take_bundle([b""])
    assert isinstance(brought.fault, Fault)
    assert brought.fault.code == "internal"
