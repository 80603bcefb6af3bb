"""A desk of the demonstration, worked through its node's API as an officer's page would."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid5

import httpx
import msgspec

from tansiq.demo.house import ACCOUNT, PASSWORD, Member

KEYS = UUID("5b0c1f5e-7f0a-4f0e-9f0b-5f1e2a3c4d5e")
"""The namespace of idempotency keys: a step that is tried again after a kill makes nothing twice."""

Json = dict[str, Any]
"""A body of the API; its shape is in docs/formats/api.md."""


class Refused(Exception):
    """The node refused what the script asked; ``code`` is its stable code."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


class DeskClient:
    """A signed-in desk. Every call signs in again when the session is gone."""

    def __init__(self, member: Member, account: str = ACCOUNT) -> None:
        self.member = member
        self._account = account
        self._client = httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{member.desks_port}", trust_env=False, timeout=httpx.Timeout(15.0)
        )
        self._csrf = ""

    async def close(self) -> None:
        """End the connection."""
        await self._client.aclose()

    async def get(self, path: str) -> Json:
        """A GET's answer."""
        return await self._call("GET", path, None, {})

    async def rows(self, limit: int = 200) -> list[Json]:
        """The newest rows of this desk."""
        rows: list[Json] = (await self.get(f"/api/feed?limit={limit}"))["rows"]
        return rows

    async def alarms(self) -> list[Json]:
        """What rings here."""
        alarms: list[Json] = (await self.get("/api/alarms"))["alarms"]
        return alarms

    async def publish(self, draft: Json, step: str) -> Json:
        """Look who will get it, then send exactly that; the same step makes a record once."""
        looked = await self._call("POST", "/api/dry-run", msgspec.json.encode(draft), {})
        key = {"Idempotency-Key": str(uuid5(KEYS, f"{self.member.folder} {step}"))}
        body = msgspec.json.encode({"draft": draft, "digest": looked["digest"]})
        return (await self._call("POST", "/api/records", body, key))["row"]  # type: ignore[no-any-return]

    async def send_file(self, path: str, data: bytes) -> Json:
        """POST bytes as they are."""
        return await self._call("POST", path, data, {"content-type": "application/octet-stream"})

    @asynccontextmanager
    async def stream(self, path: str) -> AsyncIterator[AsyncIterator[str]]:
        """The lines of an event stream, as they come; the desk must be signed in."""
        async with self._client.stream("GET", path, timeout=None) as answer:
            answer.raise_for_status()
            yield answer.aiter_lines()

    async def _call(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Json:
        answer = await self._send(method, path, body, headers)
        if answer.status_code == 401:
            await self._sign_in()
            answer = await self._send(method, path, body, headers)
        if answer.status_code >= 400:
            problem = _read(answer.content)
            raise Refused(str(problem.get("code", answer.status_code)), str(problem.get("detail", "")))
        return _read(answer.content)

    async def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> httpx.Response:
        given = {"x-csrf-token": self._csrf, "content-type": "application/json"} | headers
        return await self._client.request(method, path, content=body, headers=given)

    async def _sign_in(self) -> None:
        account = msgspec.json.encode({"account": self._account, "password": PASSWORD})
        answer = await self._send("POST", "/api/session", account, {})
        answer.raise_for_status()
        self._csrf = _read(answer.content)["csrf"]


def _read(data: bytes) -> Json:
    return msgspec.json.decode(data) if data else {}
