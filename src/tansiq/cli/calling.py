"""Calling a running node over its local socket: what it refuses is raised as it would be here."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import msgspec

from tansiq.errors import CODES, Fault
from tansiq.node.local import HOST, reachable
from tansiq.web.api import Me, SignIn
from tansiq.web.problems import Problem
from tansiq.web.releasing import NewPassword
from tansiq.work.dry_run import Changed

T = TypeVar("T")
JSON = {"content-type": "application/json"}
TIMEOUT_S = 60.0
"""A large import takes its time; a node that says nothing for so long is not well."""


@contextmanager
def to_socket(folder: Path) -> Iterator[httpx.Client]:
    """A client of a running node's local socket.

    Raises:
        Fault: ``node.silent`` when nobody listens there.
    """
    with reachable(folder) as path:
        try:
            with socket.socket(socket.AF_UNIX) as knock:  # httpx leaves one open that cannot connect
                knock.connect(path)
        except OSError as error:
            raise Fault("node.silent", error.strerror or "") from error
        transport = httpx.HTTPTransport(uds=path)
        with httpx.Client(base_url=f"http://{HOST}", transport=transport, timeout=TIMEOUT_S) as client:
            yield client


@dataclass(frozen=True)
class SignedIn:
    """An account's session at a running node.

    Args:
        password: asked for once; some acts need it again.
    """

    client: httpx.Client
    me: Me
    password: str

    def call(self, method: str, path: str, type_: type[T], **more: Any) -> T:
        """See `ask`."""
        headers = JSON | {"x-csrf-token": self.me.csrf} | more.pop("headers", {})
        return ask(self.client, method, path, type_, headers=headers, **more)


@contextmanager
def signed_in(folder: Path, account: str, password: str) -> Iterator[SignedIn]:
    """An account's session at the running node, for as long as a command lasts.

    Raises:
        Fault: ``store.in-use`` when it does not answer, ``account.refused``, ``account.locked``, ``request.too-many``.
    """
    with to_socket(folder) as client:
        given = msgspec.json.encode(SignIn(account, password))
        me = ask(client, "POST", "/api/session", Me, content=given, headers=JSON)
        try:
            yield SignedIn(client, me, password)
        finally:
            client.delete("/api/session", headers={"x-csrf-token": me.csrf})


def change_password(folder: Path, account: str, old: str, new: str) -> None:
    """Change an account's password at the running node."""
    with signed_in(folder, account, old) as there:
        there.call("POST", "/api/password", Me, content=msgspec.json.encode(NewPassword(old=old, new=new)))


def ask(client: httpx.Client, method: str, path: str, type_: type[T], **more: Any) -> T:
    """A call's answer; what the node refuses is raised as it would be here."""
    try:
        answer = client.request(method, path, **more)
        if answer.status_code < 400:
            return msgspec.json.decode(answer.content, type=type_)
        problem = msgspec.json.decode(answer.content, type=Problem)
    except httpx.HTTPError as error:
        raise Fault("node.silent", str(error)) from error
    except msgspec.MsgspecError as error:
        raise Fault("peer.answer", "The node's answer cannot be read: it may be of another version.") from error
    if problem.dry_run is not None:
        raise Changed(problem.dry_run)
    raise Fault(problem.code if problem.code in CODES else "internal", problem.detail, field=problem.field)
