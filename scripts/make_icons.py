"""Draws the PNG icons of the installed page from their SVGs, with the tests' own Chromium: ``scripts/make_icons.py``.

Browsers take the SVG, some launchers only a PNG. *Maskable* fills its square, for a launcher cuts its own shape out of it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

PUBLIC = Path(__file__).resolve().parents[1] / "frontend" / "public"
ICONS = (("icon", 192), ("icon", 512), ("maskable", 512))


def main() -> None:
    """Write them."""
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=os.environ.get("TANSIQ_CHROMIUM")
            or shutil.which("chromium-headless-shell")
            or shutil.which("chromium"),
            args=["--no-sandbox"],
        )
        page = browser.new_page()
        for name, side in ICONS:
            page.set_viewport_size({"width": side, "height": side})
            svg = (PUBLIC / f"{name}.svg").read_text("utf-8")
            page.set_content(f"<style>*{{margin:0}}svg{{display:block;width:{side}px;height:{side}px}}</style>{svg}")
            page.screenshot(path=PUBLIC / f"{name}-{side}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
