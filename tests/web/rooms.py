"""A desk's browser in front of a real node: the whole application, without a socket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import msgspec
from litestar import Litestar
from litestar.testing import TestClient

from tansiq.ids import AgencyId, DeskId
from tansiq.kinds.draft import Draft
from tansiq.network import accounts
from tansiq.network.accounts import Role
from tansiq.web.app import app
from tests.exchange.hostile import small_world
from tests.worlds import ARMY, PESHMERGA, World

PASSWORD = "correct horse"


@dataclass
class Browser:
    """A browser; `sign_in` makes it a desk's."""

    world: World
    agency: AgencyId
    client: TestClient[Litestar]
    csrf: str = ""

    def sign_in(self, account: str = "officer", password: str = PASSWORD) -> httpx.Response:
        answer = self.client.post("/api/session", json={"account": account, "password": password})
        if answer.status_code == 200:
            self.csrf = answer.json()["csrf"]
        return answer

    def get(self, path: str, **more: Any) -> Any:
        """What a call gives."""
        answer = self.client.get(path, **more)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any = None, key: str | None = None, **headers: str) -> httpx.Response:
        """A write as the page does it; ``body`` as a value, or as the very bytes."""
        given = {"x-csrf-token": self.csrf, "content-type": "application/json", "idempotency-key": key or str(uuid4())}
        data = body if isinstance(body, bytes) else msgspec.json.encode(body)
        return self.client.post(path, content=data, headers=given | headers)

    def publish(self, draft: Draft | dict[str, Any], key: str | None = None) -> httpx.Response:
        """Look who gets it, then send exactly that."""
        looked = self.post("/api/dry-run", draft)
        assert looked.status_code == 200, looked.text
        return self.post("/api/records", {"draft": draft, "digest": looked.json()["digest"]}, key)


def browser(world: World, agency: AgencyId, host: str = "127.0.0.1") -> Browser:
    """A browser at a node's door, nobody signed in."""
    client = TestClient(app(world[agency].door()), base_url=f"http://{host}:8000", raise_server_exceptions=False)
    return Browser(world, agency, client)


def account(world: World, agency: AgencyId, name: str = "officer", desk: DeskId | None = None, *roles: Role) -> None:
    """Make an account at a desk."""
    at = desk or world.author(agency).desk
    given = frozenset(roles or (Role.OFFICER,))
    world[agency].db.write(lambda tx: accounts.add(tx, name, at, given, PASSWORD))


@contextmanager
def room(agencies: tuple[AgencyId, ...] = (ARMY, PESHMERGA), **more: Any) -> Iterator[Browser]:
    """The army's desk, signed in."""
    with small_world(agencies, **more) as world:
        account(world, ARMY)
        at = browser(world, ARMY)
        assert at.sign_in().status_code == 200
        yield at


def problem(answer: httpx.Response) -> tuple[int, str, str | None]:
    """Status, code and field of a refusal, after a look at its form."""
    assert answer.headers["content-type"] == "application/problem+json"
    said = answer.json()
    assert said["type"] == "about:blank"
    assert said["status"] == answer.status_code
    assert said["title"]
    assert set(said) <= {"type", "title", "status", "code", "detail", "field", "dry_run"}
    return answer.status_code, said["code"], said.get("field")
