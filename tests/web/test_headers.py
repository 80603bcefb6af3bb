"""What every answer carries, whatever it answers; and under which names the page may be opened."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from tansiq.ids import sha256
from tests.web.rooms import Browser, browser, problem, room
from tests.worlds import ARMY

WANTED = {
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
}


@pytest.fixture(scope="module")
def at() -> Iterator[Browser]:
    with room() as found:
        yield found


PATHS = [
    ("GET", "/", 200),
    ("GET", "/healthz", 200),
    ("GET", "/api/door", 200),
    ("GET", "/api/me", 200),
    ("GET", "/api/feed", 200),
    ("GET", "/api/openapi.json", 200),
    ("GET", "/static/page/index.html", 200),
    ("GET", "/static/nothing.js", 404),
    ("GET", "/static/../app.py", 404),
    ("GET", "/static/%2e%2e/app.py", 404),
    ("GET", "/api/records/nothing", 404),
    ("GET", "/nothing", 404),
    ("GET", "/api/nothing", 404),
    ("GET", "/api/feed?limit=many", 400),
    ("POST", "/api/dry-run", 403),
    ("POST", "/api/session", 400),
    ("PUT", "/api/feed", 400),
]


@pytest.mark.parametrize(("method", "path", "status"), PATHS)
def test_every_answer_carries_the_headers(at: Browser, method: str, path: str, status: int) -> None:
    """Named test: refusals, unknown paths and static files came without them."""
    answer = at.client.request(method, path)
    assert answer.status_code == status, answer.text
    assert set(answer.headers) >= WANTED
    assert answer.headers["x-content-type-options"] == "nosniff"
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["script-src"] == policy["connect-src"] == "'self'"
    assert "http" not in answer.headers["content-security-policy"]


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "localhost"])
def test_the_page_opens_under_its_own_names(at: Browser, host: str) -> None:
    assert at.client.get("/api/door", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "evil.example:8000", "", "localhost@evil:1"]
)
@pytest.mark.parametrize(
    "path", ["/", "/api/door", "/api/feed", "/healthz", "/api/openapi.json", "/static/page/index.html"]
)
def test_under_any_other_name_nothing_opens(at: Browser, path: str, host: str) -> None:
    assert problem(at.client.get(path, headers={"host": host})) == (421, "request.host", None)


def test_the_api_describes_itself_and_nothing_of_it_loads_from_elsewhere(at: Browser) -> None:
    said = at.get("/api/openapi.json")
    assert said["openapi"].startswith("3.")
    assert {"/api/feed", "/api/records", "/api/records/{record}", "/api/session", "/api/alarms"} <= set(said["paths"])
    assert "Line" in said["components"]["schemas"]
    for path in ("/api", "/api/", "/schema", "/docs", "/api/swagger", "/api/redoc", "/api/elements", "/api/rapidoc"):
        assert at.client.get(path).status_code == 404


def test_the_page_names_no_other_machine(at: Browser) -> None:
    page = at.client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert re.findall(r"""(?:src|href)=["'](?:https?:)?//""", page.text) == []
    assert page.headers["cache-control"] == "no-cache"


def test_the_worker_stands_at_the_root_and_keeps_exactly_the_bytes_that_are_served(at: Browser) -> None:
    """Its list is made at build time: a file that is not of that build would end its installation."""
    worker = at.client.get("/sw.js")
    assert (worker.headers["content-type"].partition(";")[0], worker.headers["cache-control"]) == (
        "text/javascript",
        "no-cache",
    )
    assert set(worker.headers) >= WANTED
    said = re.search(r"const TANSIQ_SHELL=(\{.*?\}\});", worker.text)
    assert said is not None
    files = json.loads(said[1])["files"]
    assert {"/", "/static/page/icon.svg", "/static/basemap/places.geojson"} <= set(files)
    assert any(path.endswith(".woff2") for path in files)
    assert not [path for path in files if path.startswith("/api") or "demo" in path or path == "/sw.js"]
    for path, digest in files.items():
        assert sha256(at.client.get(path).content) == digest, path


def test_the_page_can_be_installed_in_each_language(at: Browser) -> None:
    for language, direction in (("ar", "rtl"), ("ckb", "rtl"), ("en", "ltr")):
        answer = at.client.get(f"/static/page/manifest.{language}.webmanifest")
        assert answer.headers["content-type"].startswith("application/manifest+json")
        said = answer.json()
        assert (said["lang"], said["dir"], said["id"], said["scope"], said["start_url"]) == (
            language,
            direction,
            "/",
            "/",
            "/",
        )
        assert "maskable" in [icon.get("purpose") for icon in said["icons"]]
        for icon in said["icons"]:
            drawn = at.client.get(icon["src"])
            assert (drawn.status_code, drawn.headers["content-type"].partition(";")[0]) == (200, icon["type"])
    assert 'rel="manifest"' in at.client.get("/").text


def test_an_error_of_our_own_tells_nothing_of_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    with room() as at:
        monkeypatch.setattr("tansiq.web.api.links", lambda *_: 1 / 0)
        answer = at.client.get("/api/links")
        assert problem(answer) == (500, "internal", None)
        assert "ZeroDivision" not in answer.text
        assert set(answer.headers) >= WANTED


def test_another_browser_without_a_cookie_is_nobody(at: Browser) -> None:
    assert problem(browser(at.world, ARMY).client.get("/api/feed")) == (401, "session.needed", None)
