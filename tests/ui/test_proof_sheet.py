"""The proof sheet works in a browser, from its file alone."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.content.diagnostics import Severity
from kiosk.layout_audit.checks import FindingKind, LayoutFinding
from kiosk.layout_audit.report import TranslationRow, report_html, screens_of
from kiosk.layout_audit.screenshots import Screenshot, webp
from kiosk.layout_audit.text_records import TextRecord
from tests.ui.browser import FOUND, Browser

pytestmark = pytest.mark.skipif(FOUND is None, reason="no Chromium in /usr/bin to open the sheet with")

EVIL = "</script><img src=x onerror=alert(1)>"
ENTRIES = (
    TranslationRow(
        key="dock.map", note="Dock button.", texts={"en": f"Map {EVIL}", "ja_JP": "地図", "zh_Hans_CN": ""}
    ),
)


def picture(colour: Qt.GlobalColor) -> bytes:
    image = QImage(480, 270, QImage.Format.Format_RGB32)
    image.fill(colour)
    return webp(image)


def shot(page: str, languages: str, width: int = 1920, height: int = 1080) -> Screenshot:
    return Screenshot(
        page=page,
        languages=languages,
        size=f"{width}x{height}",
        text_size="a",
        theme="paper",
        width=width,
        height=height,
        thumbnail=picture(Qt.GlobalColor.white),
        full=b"",
        before=b"",
        difference=b"",
        findings=(),
        texts=(
            TextRecord(
                key="dock.map",
                language=languages,
                font="Kiosk Sans EN",
                box=(200, 200, 900, 500),
                ink=(200, 200, 900, 500),
                fallback=False,
                stale=False,
            ),
        ),
    )


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> Path:
    """Two pages in two languages: one picture has a fault, another has changed."""
    assert qapp
    finding = LayoutFinding(
        file="map.png",
        severity=Severity.ERROR,
        check=FindingKind.CLIPPED,
        cause="An edge cuts it off.",
        item="dock:map",
        text="Map",
        box=(10, 20, 300, 40),
    )
    shots = [
        msgspec.structs.replace(shot("map", "en"), findings=(finding,), full=picture(Qt.GlobalColor.yellow)),
        shot("map", "ja_JP"),
        shot("compare", "en"),
        msgspec.structs.replace(
            shot("compare", "ja_JP"),
            before=picture(Qt.GlobalColor.black),
            difference=picture(Qt.GlobalColor.red),
        ),
        shot("compare", "en", 1080, 1920),
    ]
    path = tmp_path_factory.mktemp("sheet") / "index.html"
    path.write_text(report_html(shots, ENTRIES, screens_of(shots)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert FOUND
    browser = Browser(FOUND, tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture
def page(browser: Browser, sheet: Path) -> Iterator[Browser]:
    """The sheet freshly opened; at the end it has told of no error and asked for nothing."""
    browser.events.clear()
    browser.open(sheet)
    yield browser
    asked = [
        event["params"]["request"]["url"]
        for event in browser.events
        if event["method"] == "Network.requestWillBeSent"
    ]
    assert {url for url in asked if not url.startswith("data:")} == {sheet.as_uri()}
    loud = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
    assert [event for event in browser.events if event["method"] in loud] == []


def cells(page: Browser) -> list[str]:
    script = "[...document.querySelectorAll('.cell')].map(c => c.dataset.page + ' ' + c.dataset.languages)"
    found: list[str] = page.ask(script)
    return found


def test_pages_stand_below_each_other_and_languages_side_by_side(page: Browser) -> None:
    assert cells(page) == ["map en", "map ja_JP", "compare en", "compare ja_JP"]
    assert page.ask("document.querySelectorAll('.row').length") == 2


def test_only_problems_hides_what_is_clean_and_looks_through_every_size(page: Browser) -> None:
    page.click("#problems")
    assert cells(page) == ["map en"]
    assert page.ask("document.getElementById('size').value") == ""
    page.click("#problems")
    assert len(cells(page)) == 5


def test_only_changed_hides_what_is_as_before(page: Browser) -> None:
    page.click("#changed")
    assert cells(page) == ["compare ja_JP"]
    page.click("#problems")
    assert cells(page) == []
    assert page.ask("document.querySelector('.empty').textContent") == "No picture is like that."


def test_another_size_shows_its_own_pictures(page: Browser) -> None:
    choose = "s => { s.value = '%s'; s.dispatchEvent(new Event('change')) }"
    page.ask(f"({choose % '1080x1920'})(document.getElementById('size'))")
    assert cells(page) == ["compare en"]
    page.ask(f"({choose % ''})(document.getElementById('size'))")
    page.ask(f"({choose % 'en'})(document.getElementById('languages'))")
    assert sorted(cells(page)) == ["compare en", "compare en", "map en"]


def test_a_click_on_a_text_shows_it_in_all_languages(page: Browser) -> None:
    page.click(".cell[data-page='map'][data-languages='ja_JP']")
    assert page.ask("document.querySelector('.mark').title") == "dock.map"
    page.click(".cell[data-page='map'][data-languages='ja_JP'] .mark")
    shown = page.ask("document.getElementById('detail').innerText")
    for words in (
        "dock.map",
        EVIL,
        "地図",
        "not translated",
        "Dock button.",
        "compare, map",
        "Kiosk Sans EN",
    ):
        assert words in shown
    page.key("Escape")
    assert page.ask("document.getElementById('detail').hidden")


def test_before_after_and_difference_take_turns(page: Browser) -> None:
    cell = ".cell[data-page='compare'][data-languages='ja_JP']"
    pressed = f"document.querySelector(\"{cell} [aria-pressed='true']\").textContent"
    assert page.ask(pressed) == "After"
    seen = []
    for number in (1, 2, 3):
        page.click(f"{cell} figcaption button:nth-of-type({number})")
        seen.append(page.ask(f'document.querySelector("{cell} img").src'))
    assert len(set(seen)) == 3
    assert page.ask(pressed) == "Difference"
    assert page.ask("document.querySelectorAll(\".cell[data-languages='en'] figcaption button\").length") == 0


def test_everything_can_be_reached_by_keys(page: Browser) -> None:
    page.ask("document.querySelector('.cell').focus()")
    page.key("Enter")
    assert "An edge cuts it off." in page.ask("document.getElementById('detail').innerText")
    page.key("ArrowRight")
    page.key("ArrowDown")
    assert page.ask("document.activeElement.getAttribute('aria-label')") == "compare in ja_JP"
    assert page.ask("document.activeElement.querySelector('.mark').tagName") == "BUTTON"
