"""Every screen of the page, in three languages, by day and by night, as a person would look at it.

Goal: nothing is cut, lies on something else, is too small, unjoined, untranslated, without contrast, or out of the keyboard's
reach; no screen asks anything off this host, and none complains. Method: tour.py goes to each screen in one running demonstration;
looking.py looks. TANSIQ_PICTURES names a folder that gets a sheet of each screen, ``screens/NAME.jpg``, three languages beside each
other, light above night (docs/use/pictures is made so; docs/use/screens.md shows them).
"""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.page import looking, tour

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
LANGUAGES = ("ar", "ckb", "en")
THEMES = ("light", "night")
TURNS = (("ar", "light"), ("ckb", "night"), ("en", "light"))
"""What is looked at in every run: each language, each theme, both directions. With pictures, all six."""
TILE_PX = 640
ANSWER = "Failed to load resource: the server responded"
"""A refusal is an answer like any other (nobody is signed in yet); the browser calls each an error."""
AWAY = ("Failed to load resource", "net::ERR_", "TypeError: Failed to fetch", "EventSource")


@pytest.fixture(scope="module", name="at")
def a_tour(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tour.Tour]:
    with tour.touring(browser, tmp_path_factory.mktemp("tour")) as made:
        looking.record_map_words(made.stage.context)
        made.stage.context.on("console", lambda said: _said(made, said))
        yield made


def test_map_labels_are_written_whole_by_the_browser(at: tour.Tour) -> None:
    """No text of MapLibre's own, which leaves Sorani apart; each name goes to a canvas in one piece, in the page's font."""
    for file in (looking.FRONTEND / "src/map").glob("*.ts"):
        assert "text-field" not in file.read_text(), file.name
    page = at.desk()
    turn(page, "ckb", "light")
    page.wait_for_function("() => window.tansiqWritten.some(([text]) => text.includes('دەشتی مەخموور'))")
    written, faults = looking.map_words(page)
    assert faults == []
    assert {"مەخموور", "پێشمەرگە"} <= set(written)


def _said(at: tour.Tour, said: ConsoleMessage) -> None:
    if said.type == "error" and not said.text.startswith(ANSWER):
        at.stage.complaints.append(said.text)


def turn(page: Page, language: str, theme: str) -> None:
    """Switch language and theme in place, as the page's own buttons do."""
    page.evaluate("language => document.querySelector(`[data-testid=language-${language}]`)?.click()", language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.emulate_media(color_scheme="dark" if theme == "night" else "light")
    page.evaluate(
        "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
    )  # it is heard
    if page.evaluate("document.documentElement.dataset.theme") != theme:
        page.evaluate("document.querySelector('[data-testid=theme]')?.click()")
    expect(page.locator("html")).to_have_attribute("data-theme", theme)
    page.mouse.move(0, 0)


def sheet(at: tour.Tour, screen: tour.Screen, shots: list[tuple[str, bytes]], folder: Path) -> None:
    """Lay the pictures of one screen beside each other, a row for each theme."""
    tile = min(TILE_PX, screen.size[0])
    path = folder / "screens" / f"{screen.name}.jpg"
    rows = [
        "".join(f'<img src="data:image/png;base64,{b64encode(shot).decode()}">' for of, shot in shots if of == theme)
        for theme in THEMES
    ]
    page = at.stage.apart()
    page.set_content(
        f"<style>body{{margin:0;background:#888}}div{{display:flex;gap:6px;margin-block-end:6px}}img{{inline-size:{tile}px}}</style>"
        + "".join(f"<div>{row}</div>" for row in rows)
    )
    page.set_viewport_size({"width": len(LANGUAGES) * (tile + 6), "height": 100})
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path, type="jpeg", quality=60, full_page=True)
    page.close()


@pytest.mark.parametrize("screen", tour.screens(), ids=lambda screen: screen.name)
def test_screen(screen: tour.Screen, at: tour.Tour) -> None:
    pictures = os.environ.get("TANSIQ_PICTURES")
    shots: list[tuple[str, bytes]] = []
    at.stage.strangers.clear()
    at.stage.complaints.clear()
    page = screen.reach(at)
    page.set_viewport_size({"width": screen.size[0], "height": screen.size[1]})
    faults: list[str] = []
    for language, theme in product(LANGUAGES, THEMES) if pictures else TURNS:
        turn(page, language, theme)
        if pictures:
            page.wait_for_timeout(250)  # the map draws its labels anew; only the picture depends on it
            shots.append((theme, page.screenshot(animations="disabled")))
        found = looking.look(page, language)
        if theme == "light":
            found += looking.fonts(page)
        if language != "en":
            found += looking.axe(page)
        faults += [f"{language} {theme}: {fault}" for fault in found]
    if pictures:
        sheet(at, screen, shots, Path(pictures))
    turn(page, "ar", "light")
    faults += looking.walk(page)
    faults += [f"off this host: {url}" for url in at.stage.strangers]
    faults += [
        f"complains: {text}" for text in at.stage.complaints if not (screen.away and any(word in text for word in AWAY))
    ]
    assert not faults, "\n".join(faults)


def test_every_screen_has_its_sheet_in_the_documents() -> None:
    folder = looking.FRONTEND.parent / "docs/use"
    named = re.findall(r"\(pictures/screens/([\w-]+)\.jpg\)", (folder / "screens.md").read_text())
    assert sorted(named) == sorted(screen.name for screen in tour.screens())
    assert sorted(named) == sorted(path.stem for path in (folder / "pictures/screens").glob("*.jpg"))
