"""A node's settings: what is saved is loaded again, and what is not known is refused by name."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tansiq import config as node_settings
from tansiq.config import Config, DemoAccount, ExchangeSettings, Listener
from tansiq.errors import Fault
from tansiq.records.content import Status
from tests.refusals import refused

words = st.text(max_size=12)
ports = st.integers(1, 65_535)
listeners = st.builds(Listener, host=words, port=ports, names=st.lists(words, max_size=3).map(tuple))
configs = st.builds(
    Config,
    node=words,
    agency=words,
    centre=words,
    status=st.sampled_from(Status),
    desks=listeners,
    peers=listeners,
    exchange=st.builds(
        ExchangeSettings,
        wait_s=st.floats(0, 60, exclude_min=True),
        retry_s=st.floats(0, 600, exclude_min=True),
        addresses=st.dictionaries(words, words, max_size=3),
    ),
)
accounts = st.lists(st.builds(DemoAccount, account=words, password=words), max_size=3).map(tuple)
LEAST = Config(
    node="n",  # type: ignore[arg-type]
    agency="a",  # type: ignore[arg-type]
    centre="c",  # type: ignore[arg-type]
    status=Status.EXERCISE,
    desks=Listener(port=8000),
    peers=Listener(port=9000),
)
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def addressed(**addresses: str) -> Config:
    return msgspec.structs.replace(LEAST, exchange=ExchangeSettings(addresses=addresses))


@same_folder
@given(configs)
@example(addressed(**{"a.b": "1", "a b": "2", "": "3", '"': "4", "ا": "5", "\n": "6", "x#": "7", "\x7f": "\x7f"}))
@example(addressed(relay='quote " backslash \\ tab \t bell \x07 delete \x7f'))
def test_what_was_saved_is_loaded_again(tmp_path: Path, config: Config) -> None:
    node_settings.save(config, tmp_path)
    assert node_settings.load(tmp_path) == config


@same_folder
@given(configs, accounts)
def test_demo_accounts_are_taken_in_an_exercise_on_loopback_alone(
    tmp_path: Path, config: Config, offered: tuple[DemoAccount, ...]
) -> None:
    desks = msgspec.structs.replace(config.desks, host="127.0.0.1")
    here = msgspec.structs.replace(config, desks=desks, demo_accounts=offered, status=Status.EXERCISE)
    node_settings.save(here, tmp_path)
    assert node_settings.load(tmp_path) == here
    if offered:
        for change in ({"status": Status.ACTUAL}, {"status": Status.TEST}, {"desks": Listener(host="::", port=1)}):
            node_settings.save(msgspec.structs.replace(here, **change), tmp_path)
            with refused("config.invalid"):
                node_settings.load(tmp_path)


@given(configs)
def test_the_file_is_toml_that_anything_reads(config: Config) -> None:
    plain = tomllib.loads(node_settings.dumps(config).decode())
    assert plain == msgspec.to_builtins(config) | {
        "demo_accounts": [],
        "desks": plain["desks"],
        "peers": plain["peers"],
    }
    assert plain["desks"]["names"] == list(config.desks.names)


def test_what_is_not_said_has_its_default(tmp_path: Path) -> None:
    (tmp_path / "node.toml").write_text(
        'node="n"\nagency="a"\ncentre="c"\nstatus="exercise"\n[desks]\nport=8000\n[peers]\nport=9000\n'
    )
    assert node_settings.load(tmp_path) == LEAST


def told(tmp_path: Path, text: str) -> str:
    (tmp_path / "node.toml").write_text(text)
    with pytest.raises(Fault) as caught:
        node_settings.load(tmp_path)
    assert caught.value.code == "config.invalid"
    return str(caught.value)


GOOD: dict[str, Any] = msgspec.to_builtins(LEAST)


@pytest.mark.parametrize(
    ("table", "setting"),
    [(None, "colour"), ("desks", "colour"), ("peers", "tls"), ("exchange", "retries")],
)
def test_a_setting_that_there_is_not_is_refused_by_name(tmp_path: Path, table: str | None, setting: str) -> None:
    text = node_settings.dumps(LEAST).decode()
    header = f"[{table}]\n" if table else ""
    changed = text.replace(header, f"{header}{setting} = 1\n") if table else f"{setting} = 1\n{text}"
    assert setting in told(tmp_path, changed)


@pytest.mark.parametrize(
    ("one", "other", "named"),
    [
        ("port = 8000", "port = 0", "desks.port"),
        ("port = 8000", "port = 65536", "desks.port"),
        ("port = 9000", 'port = "9000"', "peers.port"),
        ('status = "exercise"', 'status = "peace"', "status"),
        ("wait_s = 4.0", "wait_s = 0", "exchange.wait_s"),
        ("retry_s = 2.0", "retry_s = 601", "exchange.retry_s"),
        ('node = "n"\n', "", "node"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_name(tmp_path: Path, one: str, other: str, named: str) -> None:
    text = node_settings.dumps(LEAST).decode()
    assert one in text
    assert named in told(tmp_path, text.replace(one, other))


@pytest.mark.parametrize("text", ["= 1", "node = ", "[desks", "node = 'a'\nnode = 'b'"])
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, text: str) -> None:
    told(tmp_path, text)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "node.toml").write_bytes(b'node = "\xff"')
    with refused("config.invalid"):
        node_settings.load(tmp_path)


def test_a_folder_without_a_node_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"^config\.invalid: There is no node in .*tansiq init"):
        node_settings.load(tmp_path)
