"""The page that hangs beside the node fits on one sheet of paper, in each language, and loads nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

FOLDER = Path(__file__).parents[2] / "docs" / "operate" / "printed"
pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize("language", ["ar", "ckb", "en"])
def test_who_can_see_what_is_one_page(browser: Browser, language: str) -> None:
    file = FOLDER / f"who-can-see.{language}.html"
    assert not re.search(r"https?:|url\(|<script|<link", file.read_text("utf-8"))
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(file.as_uri())
        paper = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b(?!s)", paper)) == 1
        assert page.locator("tbody tr").count() == 7
        assert page.evaluate("document.dir") == ("ltr" if language == "en" else "rtl")
