"""The administrator's work on a node: on the store itself, or through the running node's local socket. Both give the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import httpx
import msgspec

from tansiq.cli.calling import JSON, TIMEOUT_S, ask, to_socket
from tansiq.cli.opening import unless_running
from tansiq.errors import CODES, Fault
from tansiq.exchange.carrier import Brought, Written
from tansiq.ids import AgencyId, DeskId, KeyId, NodeId
from tansiq.network.accounts import Role
from tansiq.node.administration import Administration
from tansiq.node.inside import Accept, Accepted, Add, Piece, Read, Said, Waiting
from tansiq.places.taking import Outcome, What
from tansiq.web.problems import Problem

PATIENT = httpx.Timeout(TIMEOUT_S, read=None)
"""A large file is read through before the first word on it; a node that goes meanwhile closes the socket."""
OCTETS = {"content-type": "application/octet-stream"}


class Administering(Protocol):
    """What the commands of an administrator need; every call raises the same faults on both ways."""

    def waiting(self, peer: NodeId) -> int:
        """How many frames a bundle for a peer may hold."""
        ...

    def bundle_for(self, peer: NodeId) -> Iterator[Written]:
        """A bundle, piece by piece."""
        ...

    def take_bundle(self, chunks: Iterable[bytes], told: Callable[[Brought], None] = ...) -> Brought:
        """Take a bundle in."""
        ...

    def accept_peer(self, introduced: bytes, fingerprint: KeyId) -> AgencyId:
        """Take an introduction in."""
        ...

    def add_account(self, name: str, desk: DeskId, roles: frozenset[Role], password: str) -> None:
        """Make an account."""
        ...

    def remove_account(self, name: str) -> None:
        """Take an account away."""
        ...

    def take_places(self, what: What, data: bytes, source: str, *, replace: bool) -> Iterator[Outcome]:
        """Take a gazetteer or boundaries in; a word after every chunk."""
        ...


@contextmanager
def administering(folder: Path) -> Iterator[Administering]:
    """A node's administrator at work.

    Raises:
        Fault: ``config.invalid`` when there is no node, ``store.in-use`` when it is open and does not answer at its socket.
    """
    with ExitStack() as stack:
        node = unless_running(folder, stack)
        yield Administration(node) if node is not None else ThroughSocket(stack.enter_context(to_socket(folder)))


class ThroughSocket:
    """A running node, asked over its local socket (`node.inside`)."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def waiting(self, peer: NodeId) -> int:
        return ask(self._client, "GET", _bundles(peer), Waiting).frames

    def bundle_for(self, peer: NodeId) -> Iterator[Written]:
        try:
            with self._client.stream("POST", _bundles(peer)) as answer:
                if answer.status_code >= 400:
                    problem = msgspec.json.decode(answer.read(), type=Problem)
                    raise _fault(problem.code, problem.detail)
                yield from _pieces(answer.iter_bytes())
        except httpx.HTTPError as error:
            raise Fault("node.silent", str(error)) from error

    def take_bundle(self, chunks: Iterable[bytes], told: Callable[[Brought], None] = lambda _: None) -> Brought:
        said = ask(self._client, "POST", "/inside/bundles", Read, content=iter(chunks), headers=OCTETS)
        fault = _fault(said.code, said.detail) if said.code else None
        brought = Brought(said.peer, said.parts, said.stored, said.receipted, said.moved, fault)
        told(brought)
        return brought

    def accept_peer(self, introduced: bytes, fingerprint: KeyId) -> AgencyId:
        body = msgspec.json.encode(Accept(introduced, fingerprint))
        return ask(self._client, "POST", "/inside/peers", Accepted, content=body, headers=JSON).agency

    def add_account(self, name: str, desk: DeskId, roles: frozenset[Role], password: str) -> None:
        body = msgspec.json.encode(Add(name, desk, roles, password))
        ask(self._client, "POST", "/inside/accounts", dict[str, str], content=body, headers=JSON)

    def remove_account(self, name: str) -> None:
        ask(self._client, "DELETE", f"/inside/accounts/{quote(name, safe='')}", dict[str, str])

    def take_places(self, what: What, data: bytes, source: str, *, replace: bool) -> Iterator[Outcome]:
        query: dict[str, str | bool] = {"source": source, "replace": replace}
        try:
            with self._client.stream(
                "POST", f"/inside/places/{what}", params=query, content=data, headers=OCTETS, timeout=PATIENT
            ) as answer:
                if answer.status_code >= 400:
                    problem = msgspec.json.decode(answer.read(), type=Problem)
                    raise _fault(problem.code, problem.detail)
                yield from _outcomes(answer.iter_lines())
        except httpx.HTTPError as error:
            raise Fault("node.silent", str(error)) from error


def _outcomes(lines: Iterator[str]) -> Iterator[Outcome]:
    """The words on an import.

    Raises:
        Fault: the one that ended it; ``store.in-use`` when the node has gone in the middle.
    """
    said: Said | None = None
    for line in lines:
        said = msgspec.json.decode(line, type=Said)
        if said.outcome is None:
            raise _fault(said.code, said.detail)
        yield said.outcome
    if said is None or said.outcome is None or not said.outcome.finished:
        raise Fault(
            "node.silent", "The node stopped before the import's end; run it again, it goes on where it stopped."
        )


def _pieces(chunks: Iterator[bytes]) -> Iterator[Written]:
    """The pieces of a bundle that is written, however the bytes come in.

    Raises:
        Fault: the one that ended the writing; ``bundle.unwritten`` when the node has gone in the middle.
    """
    held = bytearray()

    def until(size: int) -> None:
        while len(held) < size:
            chunk = next(chunks, None)
            if chunk is None:
                raise Fault("bundle.unwritten", "The node stopped before the bundle's end.")
            held.extend(chunk)

    done: Written | None = None
    while True:
        while b"\n" not in held:
            try:
                until(len(held) + 1)
            except Fault:
                if held or done is None:
                    raise
                return
        end = held.index(b"\n") + 1
        piece = msgspec.json.decode(bytes(held[:end]), type=Piece)
        if piece.code:
            raise _fault(piece.code, piece.detail)
        until(end + piece.size)
        done = Written(bytes(held[end : end + piece.size]), piece.parts, piece.frames, piece.more)
        del held[: end + piece.size]
        yield done


def _fault(code: str, detail: str) -> Fault:
    return Fault(code if code in CODES else "internal", detail)


def _bundles(peer: NodeId) -> str:
    return f"/inside/bundles/{quote(peer, safe='')}"
