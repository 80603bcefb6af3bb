"""What is looked for is found: a page with one fault in it shows exactly that, and a sound page shows none."""

from __future__ import annotations

import base64
import re

import pytest
from playwright.sync_api import Browser, Page

from tests.page import looking

pytestmark = pytest.mark.browser
FILE = looking.FRONTEND / "node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2"
STYLE = """
  body { font: 15px/1.6 Vazirmatn; background: #fff; color: #000 }
  :focus-visible { outline: 2px solid }
  .line { inline-size: 60px; overflow: hidden; white-space: nowrap }
  .dots { text-overflow: ellipsis }
  .loose { font-feature-settings: "init" 0, "medi" 0, "fina" 0, "isol" 0 }
"""
SOUND = """
  <p>ڕاپۆرتی نوێ لە <bdi dir="ltr">38S LE 71 59</bdi></p>
  <p class="line dots" title="مەخموور">مەخموور مەخموور مەخموور</p>
  <div style="block-size: 60px; overflow: auto"><p>یەک</p><p>دوو</p><p>سێ</p><p>چوار</p></div>
  <label style="display: block; min-block-size: 44px; min-inline-size: 44px">ناو <input type="checkbox" /></label>
  <button style="min-block-size: 44px; min-inline-size: 44px">ناردن</button>
  <p lang="en">Natural Earth and others</p>
"""
FAULTS = {
    "cut by": '<p class="line">ڕاپۆرتی نوێ لە مەخموور</p>',
    "cut with an ellipsis": '<p class="line dots">ڕاپۆرتی نوێ</p>',
    "a word broken in two": '<p style="inline-size: 60px; overflow-wrap: anywhere">هەڵسەنگاندنەکان</p>',
    "outside the page": '<p style="position: fixed; left: -40px; top: 0">ڕاپۆرتی نوێ</p>',
    "words on one another": '<p>ڕاپۆرتی نوێ</p><p style="margin-block-start: -2.2em">مەخموور</p>',
    "smaller than 13 px": '<p style="font-size: 11px">ڕاپۆرت</p>',
    "too little contrast": '<div style="background: #222"><p style="color: #666">ڕاپۆرت</p></div>',
    "letters spaced apart": '<p style="letter-spacing: 2px">ڕاپۆرت</p>',
    "letters that do not join": '<p class="loose">کەرکووک بەم</p>',
    "italic": "<p><em>ڕاپۆرت</em></p>",
    "digits that are not Latin": "<p>٣٨</p>",
    "not translated": "<p>ڕاپۆرت report</p>",
    "not isolated left to right": "<p>لە 38S LE 71 59</p>",
    "a message's bare id": "<p>new-spot</p>",
    "a message's bare id as title": '<p title="new-spot">ڕاپۆرت</p>',
    "an unfilled value": "<p>ڕاپۆرت { $n }</p>",
    "does not fit its box": '<input placeholder="شوێن یان پۆتان یان وشەیەک" style="inline-size: 90px; block-size: 44px" />',
    "scrolls sideways": '<div class="line" style="overflow: auto" tabindex="0">ڕاپۆرتی نوێ لە مەخموور</div>',
    "smaller than a finger": '<button style="block-size: 24px; padding: 0">ناردن</button>',
}


@pytest.fixture(name="page")
def a_page(browser: Browser) -> Page:
    return browser.new_page(viewport={"width": 800, "height": 600})


def shown(page: Page, body: str) -> None:
    """A page with the room's own font."""
    data = f"url(data:font/woff2;base64,{base64.b64encode(FILE.read_bytes()).decode()})"
    page.set_content(
        f'<!doctype html><html lang="ckb" dir="rtl"><title>ژوور</title><style>@font-face {{ font-family: Vazirmatn; src: {data} }}'
        f"{STYLE}</style><main>{body}</main></html>"
    )
    page.evaluate("Promise.all([...document.fonts].map(face => face.load()))")


def test_a_sound_page_has_no_fault(page: Page) -> None:
    shown(page, SOUND)
    assert looking.look(page, "ckb") == []


@pytest.mark.parametrize("what", FAULTS)
def test_each_fault_is_found_and_nothing_else(what: str, page: Page) -> None:
    shown(page, SOUND + FAULTS[what])
    found = {re.split(r"[:,] | \(", fault)[0] for fault in looking.look(page, "ckb")}
    also = {"not translated"} if what == "a message's bare id" else set()
    assert found == {what} | also or (what == "cut by" and [fault[:6] for fault in found] == [what])


def test_letters_of_another_font_are_found(page: Page) -> None:
    shown(page, "<p>ڕاپۆرتی نوێ</p>")
    assert looking.fonts(page) == []
    shown(page, '<p>ڕاپۆرتی نوێ</p><p style="font-family: monospace">ڕاپۆرتی نوێ</p>')
    assert len(looking.fonts(page)) >= 1
    assert len(looking.fonts(page)) >= 1, "nor does it forget what it found"


@pytest.mark.parametrize(
    "body",
    [
        '<p class="sign">ڕاپۆرت</p><style>.sign::before { content: "نوێ"; font-family: monospace }</style>',
        '<input placeholder="ڕاپۆرت" style="font-family: monospace" />',
        '<input value="ڕاپۆرت" aria-label="ڕاپۆرت" style="font-family: monospace" />',
        '<select style="font-family: monospace"><option>ڕاپۆرت</option></select>',
        '<ol style="font-family: monospace"><li><p style="font-family: Vazirmatn">ڕاپۆرت</p></li></ol>',
        "<svg><text y='20' style='font-family: monospace'>ڕاپۆرت</text></svg>",
    ],
    ids=["style sheet", "placeholder", "value", "choice", "number", "drawing"],
)
def test_letters_of_another_font_are_found_that_stand_in_no_text(body: str, page: Page) -> None:
    shown(page, "<p>ڕاپۆرتی نوێ</p>")
    assert looking.fonts(page) == []
    shown(page, "<p>ڕاپۆرتی نوێ</p>" + body)
    assert looking.fonts(page) != []


def test_axe_finds_what_has_no_name_and_no_contrast(page: Page) -> None:
    shown(page, '<button style="min-block-size: 44px"></button><p style="color: #999; background: #fff">Report</p>')
    assert {fault.split()[1] for fault in looking.axe(page)} == {"button-name:", "color-contrast:"}


def test_the_way_by_keyboard_shows_where_it_is_and_leaves_nothing_out(page: Page) -> None:
    style = "min-block-size: 44px; min-inline-size: 44px"
    rows = f'<div role="listbox" tabindex="0" aria-label="ڕیز"><button tabindex="-1" style="{style}">یەک</button></div>'
    shown(page, f'<button style="{style}">یەک</button>{rows}<input aria-label="ناو" style="{style}" />')
    assert looking.walk(page) == []
    shown(
        page,
        f'<button style="{style}; outline: none">یەک</button><div onclick="1" role="button" style="{style}">دوو</div>',
    )
    assert [fault.partition(":")[0] for fault in looking.walk(page)] == ["by keyboard"]
    shown(page, f'<div inert><button style="{style}">یەک</button></div><button style="{style}">دوو</button>')
    assert looking.walk(page) == []
    trap = "onkeydown=\"if (event.key === 'Tab') event.preventDefault()\""
    shown(page, f'<button id="in" style="{style}" {trap}>یەک</button><button style="{style}">دوو</button>')
    assert any(fault.startswith("not reached") for fault in looking.walk(page))
