"""One frozen Config per node, read once from its ``node.toml``. `docs/operate/settings.md` describes every setting."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, CentreId, NodeId
from tansiq.records.content import Status

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
Port = Annotated[int, msgspec.Meta(ge=1, le=65_535)]


class Listener(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a door listens.

    Args:
        host: the address to bind; loopback unless the administrator says otherwise.
        port: its port.
        names: the host names under which it may be opened (the Host header is checked).
    """

    host: str = "127.0.0.1"
    port: Port
    names: tuple[str, ...] = ("127.0.0.1", "localhost")


class ExchangeSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How this node talks with its peers.

    Args:
        wait_s: how long one ask waits for something to come, seconds.
        retry_s: the longest pause before a failed peer is asked again, seconds.
        addresses: where to reach a peer when it is not where its key record says, by node (a relay, a tunnel).
        through: which node carries sealed parcels while a peer itself does not answer, by node.
        carry_mb: how much this node keeps of such parcels for each peer, MiB; 0: it carries for nobody.
        tell_seen: whether the owner of a record is told that a desk here has opened it, and when.
    """

    wait_s: Annotated[float, msgspec.Meta(gt=0, le=60)] = 4.0
    retry_s: Annotated[float, msgspec.Meta(gt=0, le=600)] = 2.0
    addresses: dict[str, str] = {}
    through: dict[str, str] = {}
    carry_mb: Annotated[int, msgspec.Meta(ge=0, le=65_536)] = 64
    tell_seen: bool = True


class CallSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much accounts may ask of this node: reading costs 1, searching 3, writing and dry runs 5, a piece of a map layer 0.25.

    Args:
        at_once: what an account may spend at once.
        per_s: how much of that it gains back in a second; 0: no limit, for anybody.
        agency: for how many such accounts all of one agency count together, a guest's as the host's own.
    """

    at_once: Annotated[int, msgspec.Meta(ge=50, le=1_000_000)] = 600
    per_s: Annotated[float, msgspec.Meta(ge=0, le=100_000)] = 60.0
    agency: Annotated[float, msgspec.Meta(ge=1, le=1_000)] = 4.0


class QuotaSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much others may make this node keep in a day, MiB; 0: no bound. What goes in the alarm lane is always taken.

    Args:
        peer_mb: what one peer's frames may bring; beyond it the rest is asked for later.
        guest_mb: what the desks of one guest agency may write; beyond it they are refused for a while.
    """

    peer_mb: Annotated[int, msgspec.Meta(ge=0, le=1_048_576)] = 1024
    guest_mb: Annotated[int, msgspec.Meta(ge=0, le=1_048_576)] = 256


class KeepingSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where this node's backups go.

    Args:
        backups: the folder for backups that are made at the page; empty: ``backups`` in the node's own folder. Choose another disk.
    """

    backups: str = ""


class DemoAccount(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exercise account that the sign-in page offers; only in an exercise on loopback."""

    account: str
    password: str


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings of one node.

    Args:
        node: its name in the network.
        agency: whose it is.
        centre: the room it stands in.
        status: exercise, actual or test.
        desks: the door for desks.
        peers: the door for other nodes.
        exchange: how it talks with them.
        calls: how much may be asked of it.
        quotas: how much others may make it keep.
        keeping: where its backups go.
        layers: the folder of the map's own layers (PMTiles, GeoJSON, GeoPackage), under the node's folder unless it is absolute.
        demo_accounts: see `DemoAccount`.
    """

    node: NodeId
    agency: AgencyId
    centre: CentreId
    status: Status
    desks: Listener
    peers: Listener
    exchange: ExchangeSettings = ExchangeSettings()
    calls: CallSettings = CallSettings()
    quotas: QuotaSettings = QuotaSettings()
    keeping: KeepingSettings = KeepingSettings()
    layers: str = "layers"
    demo_accounts: tuple[DemoAccount, ...] = ()


def load(folder: Path) -> Config:
    """Read ``node.toml`` of a node's folder.

    Raises:
        Fault: ``config.invalid``, naming the setting.
    """
    try:
        config = msgspec.toml.decode((folder / "node.toml").read_bytes(), type=Config)
    except OSError as error:
        raise Fault("config.invalid", f"There is no node in {folder}; make one with 'tansiq init'.") from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Fault("config.invalid", str(error)) from error
    if config.demo_accounts and (config.status is not Status.EXERCISE or config.desks.host != "127.0.0.1"):
        raise Fault("config.invalid", "demo_accounts are for an exercise on loopback alone.")
    return config


def save(config: Config, folder: Path) -> None:
    """Write ``node.toml``."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "node.toml").write_bytes(dumps(config))


def dumps(config: Config) -> bytes:
    """The settings as TOML."""
    return _toml(msgspec.to_builtins(config)).encode()


def _toml(value: dict[str, object], path: str = "") -> str:
    """TOML of plain tables: the standard library reads it, but does not write it."""
    plain, tables = [], []
    for key, item in value.items():
        if isinstance(item, dict):
            tables.append(f"\n[{path}{key}]\n" + _toml(item, f"{path}{key}."))
        elif isinstance(item, list | tuple) and item and isinstance(item[0], dict):
            tables += [f"\n[[{path}{key}]]\n" + _toml(each, f"{path}{key}.") for each in item]
        else:
            plain.append(f"{_key(key)} = {_json(item)}\n")
    return "".join(plain + tables)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _json(key)


def _json(item: object) -> str:
    """JSON's strings are TOML's, but for the delete character, which TOML wants written out."""
    return msgspec.json.encode(item).decode().replace("\x7f", "\\u007f")
