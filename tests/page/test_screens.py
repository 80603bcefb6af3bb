"""Every screen of the page, in three languages, by day and by night, as a person would look at it.

Goal: nothing is cut, lies on something else, is too small, unjoined, untranslated, without contrast, or out of the keyboard's
reach; no screen asks anything off this host, and none complains. Method: tour.py goes to each screen in one running demonstration;
looking.py looks. TANSIQ_PICTURES names a folder that gets a picture of each.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.page import looking, tour

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
LANGUAGES = ("ar", "ckb", "en")
THEMES = ("light", "night")
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
    if page.evaluate("document.documentElement.dataset.theme") != theme:
        page.evaluate("document.querySelector('[data-testid=theme]')?.click()")
    page.mouse.move(0, 0)


@pytest.mark.parametrize("screen", tour.screens(), ids=lambda screen: screen.name)
def test_screen(screen: tour.Screen, at: tour.Tour) -> None:
    pictures = os.environ.get("TANSIQ_PICTURES")
    at.stage.strangers.clear()
    at.stage.complaints.clear()
    page = screen.reach(at)
    page.set_viewport_size({"width": screen.size[0], "height": screen.size[1]})
    faults: list[str] = []
    for language in LANGUAGES:
        for theme in THEMES:
            turn(page, language, theme)
            if pictures:
                page.wait_for_timeout(250)  # the map draws its labels anew; only the picture depends on it
                page.screenshot(path=Path(pictures) / f"{screen.name}-{language}-{theme}.png", animations="disabled")
            found = looking.look(page, language)
            if theme == "light":
                found += looking.fonts(page)
            if (language, theme) in (("ar", "light"), ("en", "night")):
                found += looking.axe(page)
            faults += [f"{language} {theme}: {fault}" for fault in found]
    turn(page, "ar", "light")
    faults += looking.walk(page)
    faults += [f"off this host: {url}" for url in at.stage.strangers]
    faults += [
        f"complains: {text}" for text in at.stage.complaints if not (screen.away and any(word in text for word in AWAY))
    ]
    assert not faults, "\n".join(faults)
