"""The administrator's page: every part of it in three languages, and his work by hand in Arabic."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tansiq import config
from tansiq.network.accounts import Role
from tests import persons, worlds
from tests.exchange.hostile import queue
from tests.page import looking
from tests.page.doors import OpenDoor, opened
from tests.web.administering import request
from tests.web.rooms import PASSWORD, account
from tests.worlds import ARMY, PESHMERGA, World, label, spot

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
PATIENCE_MS = 60_000
CANARY = "kingfisher"
PARTS = ("network", "accounts", "peers", "rules", "store")
FOREIGN = (
    "army",
    "peshmerga",
    "watch",
    "officer",
    "chief",
    "tansiq",
    "node",
    "keys",
    "toml",
    "store",
    "db",
    "backups",
    "night",
)


@contextmanager
def served(world: World) -> Iterator[OpenDoor]:
    account(world, ARMY, "admin", None, Role.ADMINISTRATOR)
    config.save(world[ARMY].config, world[ARMY].folder)
    with opened(world, ARMY) as door:
        yield door


@pytest.fixture
def door(tmp_path: Path) -> Iterator[OpenDoor]:
    """The army's door; its store holds own and received words, and something that was put aside; its rules end soon."""
    at = datetime.now(UTC).replace(microsecond=0)
    rules = worlds.demo.rules(ARMY, at, days=20)
    with worlds.found(tmp_path, at=at, changes={ARMY: {"rules": rules}}) as world:
        account(world, ARMY)
        persons.authority(world, ARMY, "chief")
        world.publish(ARMY, spot(f"Own {CANARY}.", label=label([PESHMERGA]), at=at))
        world.publish(PESHMERGA, spot(f"Theirs {CANARY}.", label=label([ARMY]), at=at))
        queue(world, PESHMERGA, ARMY, CANARY.encode())
        world.carry_all()
        world.carry_all()
        with served(world) as found:
            yield found


@contextmanager
def page_at(browser: Browser, door: OpenDoor, language: str = "ar", name: str = "admin") -> Iterator[Page]:
    """A page in a language, signed in; what it complains of fails the test."""
    complaints: list[str] = []
    with browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True) as context:
        context.set_default_timeout(PATIENCE_MS)
        expect.set_options(timeout=PATIENCE_MS)
        context.add_init_script(f"localStorage.setItem('tansiq.language', '{language}')")
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(door.url)
        page.get_by_test_id("account").fill(name)
        page.get_by_test_id("password").fill(PASSWORD)
        page.get_by_test_id("sign-in-button").click()
        yield page
    assert complaints == []


@pytest.mark.parametrize("language", ["ar", "ckb", "en"])
def test_every_part_reads_well_and_shows_no_record(browser: Browser, door: OpenDoor, language: str) -> None:
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    with page_at(browser, door, language) as page:
        page.on("request", note)
        expect(page.get_by_test_id("admin-shell")).to_be_visible()
        expect(page.get_by_test_id("admin-untold").locator("[data-state=ends]")).to_have_count(1)
        faults: list[str] = []
        for part in (*PARTS, "account"):
            page.get_by_test_id("account-open" if part == "account" else f"admin-{part}").click()
            if part == "network":
                page.get_by_test_id("amend-open").click()
                page.get_by_test_id("amend-name-ar").fill("اسم آخر")
                page.get_by_test_id("amend-look").click()
                page.get_by_test_id("amend").click()
                expect(page.get_by_test_id("amend-box")).to_be_visible()
            if part == "accounts":
                page.get_by_test_id("account-new").click()
            if part == "peers":
                expect(page.get_by_test_id("admin-peer")).to_have_count(3)
                page.get_by_test_id("join-new").click()
            if part == "rules":
                expect(page.get_by_test_id("admin-untold")).to_be_visible()
                page.get_by_test_id("rule-new").click()
                page.locator("input[name=purpose]").nth(1).check()
            page.wait_for_timeout(500)
            faults += [f"{part}: {fault}" for fault in looking.look(page, language, FOREIGN)]
            faults += [f"{part}: {fault}" for fault in looking.axe(page)]
            assert CANARY not in page.content()
        assert faults == []
    touched = [
        url for url in asked if any(part in url for part in ("/api/feed", "/api/records", "/api/events", "/api/alarms"))
    ]
    assert touched == []


def test_accounts_are_made_and_changed_by_hand_and_their_persons_sign_in(browser: Browser, door: OpenDoor) -> None:
    with page_at(browser, door) as page:
        page.get_by_test_id("admin-accounts").click()
        page.get_by_test_id("account-new").click()
        page.get_by_test_id("account-name").fill("watch-2")
        page.get_by_test_id("account-password").fill("first password")
        page.get_by_test_id("account-save").click()
        row = page.locator("[data-testid=admin-account][data-account=watch-2]")
        expect(row).to_be_visible()
        chief = page.locator("[data-testid=admin-account][data-account=chief]")
        expect(chief.get_by_role("button")).to_have_count(0)  # whoever may release is kept at the console
        with browser.new_context() as other:
            other.set_default_timeout(PATIENCE_MS)
            his = other.new_page()
            his.goto(door.url)
            for _ in range(5):
                his.get_by_test_id("account").fill("watch-2")
                his.get_by_test_id("password").fill("a slip of the hand")
                his.get_by_test_id("sign-in-button").click()
                expect(his.get_by_test_id("sign-in-wrong")).to_be_visible()
            page.get_by_test_id("admin-peers").click()
            page.get_by_test_id("admin-accounts").click()
            row.get_by_test_id("admin-unlock").click()
            expect(row.get_by_test_id("admin-locked")).to_have_count(0)
            his.get_by_test_id("password").fill("first password")
            his.get_by_test_id("sign-in-button").click()
            expect(his.get_by_test_id("shell")).to_be_visible()
            expect(his.get_by_test_id("view-admin")).to_have_count(0)
            his.get_by_test_id("account-open").click()
            his.get_by_test_id("old-password").fill("first password")
            his.get_by_test_id("new-password").fill("his own password")
            his.get_by_test_id("again-password").fill("his own passwort")
            expect(his.get_by_test_id("password-save")).to_be_disabled()
            his.get_by_test_id("again-password").fill("his own password")
            his.get_by_test_id("password-save").click()
            expect(his.get_by_test_id("old-password")).to_have_value("")
            row.get_by_test_id("admin-remove").click()
            row.get_by_test_id("admin-remove-yes").click()
            expect(row).to_have_count(0)
            his.reload()
            expect(his.get_by_test_id("sign-in")).to_be_visible()


def test_a_rule_is_signed_and_ended_and_the_store_is_checked_and_saved(browser: Browser, door: OpenDoor) -> None:
    with page_at(browser, door) as page:
        page.get_by_test_id("admin-rules").click()
        page.get_by_test_id("rule-new").click()
        page.get_by_test_id("rule-id").fill("army-night")
        page.get_by_test_id("rule-kind-spot").check()
        page.get_by_test_id("rule-to-peshmerga").check()
        page.get_by_test_id("rule-until").fill("٢٠٢٩-٠١-٣١")
        page.get_by_test_id("rule-first").select_option("chief")
        page.get_by_test_id("rule-first-password").fill("not his password")
        page.get_by_test_id("rule-save").click()
        expect(page.get_by_test_id("admin-refused")).to_have_attribute("data-code", "account.refused")
        page.get_by_test_id("rule-first-password").fill(persons.PASSWORD)
        page.get_by_test_id("rule-save").click()
        rule = page.locator("[data-testid=admin-rule][data-rule=army-night]")
        expect(rule).to_have_attribute("data-state", "in-force")
        expect(rule).to_contain_text("البيشمركة")
        expect(rule).to_contain_text("2029-01-31")
        rule.get_by_test_id("rule-end").click()
        rule.get_by_test_id("rule-end-box").locator("input[type=password]").fill(PASSWORD)
        rule.get_by_test_id("rule-end-yes").click()
        expect(rule).to_have_attribute("data-state", "over")
        page.get_by_test_id("rule-new").click()
        expect(page.get_by_test_id("rule-kind-spot")).to_be_visible()
        page.locator("input[name=purpose]").nth(1).check()
        expect(page.locator("[data-testid^=rule-kind-]")).to_have_count(4)
        life = page.locator("[data-testid=admin-rule][data-rule=army-life-safety]")
        life.get_by_test_id("rule-end").click()
        life.get_by_test_id("rule-end-box").locator("input[type=password]").fill(PASSWORD)
        life.get_by_test_id("rule-end-yes").click()
        expect(page.get_by_test_id("admin-untold")).to_contain_text("خطر متفجرات")
        expect(page.get_by_test_id("admin-untold").locator("[data-state=over]")).to_have_count(1)

        page.get_by_test_id("admin-store").click()
        expect(page.get_by_test_id("backup-none")).to_be_visible()
        expect(page.get_by_test_id("aside-row")).to_have_attribute("data-code", "frame.unreadable")
        page.get_by_test_id("backup-begin").click()
        expect(page.get_by_test_id("backup-saved")).to_be_visible()
        expect(page.get_by_test_id("backup-row")).to_have_count(1)
        page.get_by_test_id("check-begin").click()
        expect(page.get_by_test_id("check-result")).to_have_attribute("data-whole", "true", timeout=120_000)


def test_two_administrators_join_their_agencies_by_files_and_digits(browser: Browser, tmp_path: Path) -> None:
    nobody = {ARMY: {"network": ()}, PESHMERGA: {"network": ()}}
    at = datetime.now(UTC).replace(microsecond=0)
    with ExitStack() as stack:
        world = stack.enter_context(
            worlds.found(tmp_path / "nodes", (ARMY, PESHMERGA), at=at, introduced=False, changes=nobody)
        )
        account(world, PESHMERGA, "admin", None, Role.ADMINISTRATOR)
        one = stack.enter_context(page_at(browser, stack.enter_context(served(world))))
        two = stack.enter_context(page_at(browser, stack.enter_context(opened(world, PESHMERGA)), "ckb"))
        for page in (one, two):
            page.get_by_test_id("admin-peers").click()

        one.get_by_test_id("join-new").click()
        one.get_by_test_id("join-agency").fill("peshmerga")
        one.get_by_test_id("join-until").fill("2029-01-31")
        one.get_by_test_id("offer-password").fill(PASSWORD)
        offer = saved(one, "join-offer", tmp_path)
        two.get_by_test_id("join-file").set_input_files(offer)
        expect(two.get_by_test_id("join-terms")).to_contain_text("2029-01-31")
        two.get_by_test_id("terms-password").fill(PASSWORD)
        answer = saved(two, "join-accept", tmp_path)
        with one.expect_download() as download:
            one.get_by_test_id("join-file").set_input_files(answer)
        last = kept(download.value, tmp_path)
        two.get_by_test_id("join-file").set_input_files(last)
        code = two.get_by_test_id("admin-code").inner_text()
        expect(one.get_by_test_id("admin-code")).to_have_text(code)
        for page in (one, two):
            page.get_by_test_id("join-code").fill(arabic(code))
            page.get_by_test_id("join-password").fill(PASSWORD)
            page.get_by_test_id("join-confirm").click()
            expect(page.get_by_test_id("admin-joining")).to_have_count(0)
        expect(one.locator("[data-testid=admin-peer][data-node=peshmerga]")).to_be_visible()
        expect(two.locator("[data-testid=admin-peer][data-node=army]")).to_be_visible()


def test_the_agency_s_names_and_those_above_it_are_seen_before_they_are_said_anew(
    browser: Browser, door: OpenDoor
) -> None:
    with page_at(browser, door) as page:
        page.get_by_test_id("amend-open").click()
        page.get_by_test_id("amend-look").click()
        expect(page.get_by_test_id("amend-same")).to_be_visible()
        expect(page.get_by_test_id("amend")).to_have_count(0)

        before = page.get_by_test_id("amend-name-ar").input_value()
        page.get_by_test_id("amend-name-ar").fill("الجيش الجديد")
        page.get_by_test_id(f"amend-parent-{PESHMERGA}").check()
        page.get_by_test_id("amend-look").click()
        preview = page.get_by_test_id("amend-preview")
        expect(preview.locator("s").first).to_have_text(before)
        expect(preview.locator("ins").first).to_have_text("الجيش الجديد")
        expect(preview.locator("ins")).to_have_count(2)
        assert agency(door)[0] == before, "what is looked at is not said"

        page.get_by_test_id("amend-name-en").fill("Something else")
        expect(preview).to_have_count(0)  # what would be said now has not been seen
        page.get_by_test_id("amend-look").click()
        page.get_by_test_id("amend").click()
        expect(page.get_by_test_id("amend-box")).to_contain_text("لا يمكن التراجع عن هذا")
        page.locator("[data-testid=amend-box] input").fill("not his own words")
        page.get_by_test_id("amend-yes").click()
        expect(page.get_by_test_id("admin-refused")).to_have_attribute("data-code", "account.refused")
        assert agency(door)[0] == before
        page.locator("[data-testid=amend-box] input").fill(PASSWORD)
        page.get_by_test_id("amend-yes").click()
        expect(page.locator(f"[data-testid=admin-agency][data-agency={ARMY}]")).to_contain_text("الجيش الجديد")
        assert agency(door)[0] == "الجيش الجديد"
        assert PESHMERGA in agency(door)[1]


def agency(door: OpenDoor) -> tuple[str, tuple[str, ...]]:
    """What the army says of itself: its Arabic name, those above it."""
    mine = door.world[ARMY].directory().agencies[ARMY]
    return mine.names.ar, mine.parents


def test_a_further_node_is_seen_before_it_is_admitted(browser: Browser, door: OpenDoor, tmp_path: Path) -> None:
    file, fingerprint = request(door.world, "army-kirkuk", tmp_path / "further")
    (tmp_path / "request.json").write_bytes(file)
    with page_at(browser, door) as page:
        page.get_by_test_id("admit-file").set_input_files(tmp_path / "request.json")
        page.get_by_test_id("admit-heard").fill("0" * 64)
        page.get_by_test_id("admit-look").click()
        expect(page.get_by_test_id("admin-refused")).to_have_attribute("data-code", "admission.invalid")
        expect(page.get_by_test_id("admit")).to_have_count(0)

        heard = " ".join(fingerprint[at : at + 4] for at in range(0, 64, 4)).upper()
        page.get_by_test_id("admit-heard").fill(heard)
        page.get_by_test_id("admit-look").click()
        preview = page.get_by_test_id("admit-preview")
        expect(preview).to_contain_text("army-kirkuk")
        expect(preview).to_contain_text("127.0.0.1:9100")
        expect(page.get_by_test_id("admit-desk")).to_contain_text("army-kirkuk.watch")
        assert "army-kirkuk" not in door.world[ARMY].directory().names()

        page.get_by_test_id("admit").click()
        expect(page.get_by_test_id("admit-box")).to_contain_text("لا يمكن التراجع عن هذا")
        page.locator("[data-testid=admit-box] input").fill(PASSWORD)
        admission = saved(page, "admit-yes", tmp_path)
        assert admission.name == "army-kirkuk-admission.json"
        root = door.world[ARMY].keyring.signer("root").key_id
        assert page.get_by_test_id("admit-done").locator("bdi.print").get_attribute("title") == root
        assert "army-kirkuk" in door.world[ARMY].directory().names()
        assert looking.axe(page) == []


def saved(page: Page, button: str, folder: Path) -> Path:
    """Press a button that saves a file; where it is."""
    with page.expect_download() as download:
        page.get_by_test_id(button).click()
    return kept(download.value, folder)


def kept(download: object, folder: Path) -> Path:
    path = folder / str(download.suggested_filename)  # type: ignore[attr-defined]
    download.save_as(path)  # type: ignore[attr-defined]
    return path


def arabic(digits: str) -> str:
    """As an Arabic keyboard types them."""
    return digits.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
