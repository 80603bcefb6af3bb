"""What is looked for on every screen of the page: words, letters, fonts, contrast, the way by keyboard.

Each function gives sentences; none: nothing is wrong. The checks that need the page's own eyes are look.js, focus.js and
unreached.js beside this file; axe-core (frontend's development packages) looks for what WCAG 2.2 AA asks that a machine can see.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Error, Page

HERE = Path(__file__).parent
FRONTEND = HERE.parents[1] / "frontend"
AXE = FRONTEND / "node_modules/axe-core/axe.min.js"
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
FONT = "Vazirmatn"
FOREIGN = re.findall(
    r"\w+",
    "MGRS UTM UTC WGS ORCON SOURCE PUBLIC WebGL Enter Esc Ctrl Alt Shift Tab Home End Space English STANAG CAP "
    "GeoJSON PMTiles GeoPackage GeoNames Natural Earth OpenStreetMap MapLibre EOD MEDEVAC UXO IED PDF CSV USB "
    "TLS SHA ",
)
"""Latin words that stay as they are in Arabic and Sorani."""
MOST_STEPS = 400


@cache
def messages() -> list[str]:
    """The ids of all messages, as the Arabic catalogue has them."""
    files = (FRONTEND / "locales/ar").glob("*.ftl")
    return sorted({found for file in files for found in re.findall(r"(?m)^([a-zA-Z][\w-]*) *=", file.read_text())})


def look(page: Page, language: str, foreign: tuple[str, ...] = ()) -> list[str]:
    """What anybody would see at once."""
    asked = {"known": messages(), "language": language, "foreign": [*FOREIGN, *foreign]}
    found: list[str] = page.evaluate(_script("look"), asked)
    return found


def coarse_map(context: BrowserContext) -> None:
    """The map draws every fourth pixel each way: without a GPU it is most of what a page costs, and no check looks at them.

    The page itself is laid out as ever: only scripts see another ratio, and of ours only the map asks for it.
    """
    context.add_init_script("Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.25 })")


def record_map_words(context: BrowserContext) -> None:
    """Note what is written on canvases from now on, and how: so the labels of the map can be looked at, which no element holds."""
    context.add_init_script(
        "const written = (window.tansiqWritten = []); const write = CanvasRenderingContext2D.prototype.fillText;"
        "CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {"
        " written.push([text, this.font, this.letterSpacing]); return write.call(this, text, ...at); }"
    )


def map_words(page: Page) -> tuple[list[str], list[str]]:
    """All that was written on canvases, and what is wrong with it."""
    written, faults = page.evaluate(_script("map_words"))
    return written, [f"on the map: {fault}" for fault in faults]


def _script(name: str) -> str:
    return (HERE / f"{name}.js").read_text()


def fonts(page: Page) -> list[str]:
    """Letters for which the page's own font had no shape: the machine's showed another's, or a box.

    To ask for an element's fonts is a call each, so each wording is asked for once in a page (letters.js).
    """
    if not page.evaluate(_script("letters")):
        return []
    session = page.context.new_cdp_session(page)
    strange: dict[str, int] = {}
    try:
        session.send("DOM.enable")
        session.send("CSS.enable")
        root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": "[data-letters]"})
        for node in nodes["nodeIds"]:
            for used in _fonts(session, node):
                if not used["familyName"].startswith(FONT):
                    strange[used["familyName"]] = node
        return [f"letters from {family}: {_outer(session, node)}" for family, node in strange.items()]
    finally:
        session.detach()
        page.evaluate(_script("letters_asked"), not strange)


def _fonts(session: Any, node: int) -> list[Any]:
    try:
        return list(session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"])
    except Error:  # a clock went on while we looked: that element is not there any more
        return []


def _outer(session: Any, node: int) -> str:
    return str(session.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]).replace(' data-letters=""', "")[:120]


def axe(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 AA."""
    if not AXE.exists():
        pytest.fail(f"no axe-core at {AXE}: run make frontend", pytrace=False)
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(AXE.read_text())
    found = page.evaluate(_script("violations"), list(WCAG))
    return [re.sub(r"\s+", " ", each)[:300] for each in found]


def walk(page: Page) -> list[str]:
    """Press Tab until it comes round: each element shows that it has the focus, and none is left out."""
    script = _script("focus")
    page.evaluate("document.activeElement?.blur?.()")
    faults: list[str] = []
    outside = 0
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        at = page.evaluate(script)
        if at is None:  # the browser's own controls stand between the last and the first
            outside += 1
            if outside > 1:
                break
            continue
        if at.get("again"):
            break
        faults += [f"by keyboard: {fault}: {at['name']}" for fault in at["faults"]]
    else:
        faults.append(f"by keyboard: it does not come round in {MOST_STEPS} steps")
    left = page.evaluate(_script("unreached"))
    return sorted({*faults, *(f"not reached by Tab: {name}" for name in left)})
