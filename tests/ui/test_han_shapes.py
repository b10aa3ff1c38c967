"""A character looks Chinese in Chinese and Japanese in Japanese, whatever the machine's own language is."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QImage

from kiosk.app.paths import load_edition, resources
from kiosk.content.edition import Edition
from tests.ui.parks import add_languages, cluster, read_park, write_park
from tests.ui.screen import Open, Screen

CHARACTERS = "直骨令海角"
FIGURES = "11111"
FONTS = resources() / "fonts"
STATEMENT = "topics.trees.statements.s0"
CHINESE, JAPANESE = "zh_Hans_CN", "ja_JP"


@pytest.fixture
def park(tmp_path: Path) -> Edition:
    """A park whose every text is the same in Chinese and Japanese."""
    write_park(tmp_path, [cluster(1), cluster(2)])
    for code in (CHINESE, JAPANESE):
        add_languages(tmp_path, code, mark=CHARACTERS)
    return read_park(tmp_path)


@pytest.fixture(params=["zh_CN", "ja_JP"])
def language_of_the_machine(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def family_with_local_forms(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The Japanese font under another name; its figures of one width are now its forms for every language."""
    assert qapp
    family, other = "Kiosk Sans JP", "Kiosk Sans LF"
    font = (FONTS / "KioskSansJP-Regular.ttf").read_bytes()
    assert font.count(b"tnum") == 1
    file = tmp_path_factory.mktemp("fonts") / "font.ttf"
    file.write_bytes(
        font.replace(b"tnum", b"locl").replace(family.encode("utf-16-be"), other.encode("utf-16-be"))
    )
    number = QFontDatabase.addApplicationFont(str(file))
    assert QFontDatabase.applicationFontFamilies(number) == [other]
    yield other
    QFontDatabase.removeApplicationFont(number)


def drawn(screen: Screen, code: str) -> QImage:
    """Return the five characters as the screen draws them in a language, always at the same place."""
    screen.tap(f"language:{code}")
    line = next(line for line in screen.lines() if line.property("key") == f"{STATEMENT}.sentence")
    size = line.property("font").pixelSize()
    origin = screen.rectangle(line).topLeft().toPoint()
    return screen.grab().copy(
        origin.x(), origin.y(), len(CHARACTERS) * size, round(line.property("lineHeight"))
    )


def before_a_sentence(open_screen: Open, park: Edition) -> Screen:
    screen = open_screen(park, language=CHINESE)
    for name in (f"attract:{CHINESE}", "dock:facts", STATEMENT):
        screen.tap(name)
    return screen


def character(picture: QImage, number: int) -> QImage:
    """Return one of the characters."""
    size = picture.width() // len(CHARACTERS)
    return picture.copy(number * size, 0, size, picture.height())


@pytest.mark.parametrize("number", range(len(CHARACTERS)), ids=list(CHARACTERS))
def test_a_character_differs_between_the_two_languages(open_screen: Open, park: Edition, number: int) -> None:
    screen = before_a_sentence(open_screen, park)
    chinese, japanese = drawn(screen, CHINESE), drawn(screen, JAPANESE)
    assert character(chinese, number) != character(japanese, number)


def test_shapes_stay_after_switching_to_and_fro(open_screen: Open, park: Edition) -> None:
    screen = before_a_sentence(open_screen, park)
    chinese, japanese = drawn(screen, CHINESE), drawn(screen, JAPANESE)
    for _ in range(3):
        assert drawn(screen, CHINESE) == chinese
        drawn(screen, "en")
        assert drawn(screen, JAPANESE) == japanese


@pytest.mark.usefixtures("language_of_the_machine")
def test_shapes_do_not_depend_on_the_language_of_the_machine(
    open_screen: Open, tmp_path: Path, family_with_local_forms: str
) -> None:
    pictures = []
    for family in ("Kiosk Sans JP", family_with_local_forms):
        folder = write_park(tmp_path / family, [cluster(1)])
        for code in (CHINESE, JAPANESE):
            add_languages(folder, code, mark=FIGURES)
            profile = folder / "translations" / code / "locale.yaml"
            text = profile.read_text(encoding="utf-8")
            named = re.sub(r"family: [\w ]+", f"family: {family}", text)
            assert family in named
            profile.write_text(named, encoding="utf-8")
        edition = load_edition(folder)
        screen = before_a_sentence(open_screen, edition)
        assert {edition.locales[code].family for code in (CHINESE, JAPANESE)} == {family}
        pictures.append([drawn(screen, code) for code in (CHINESE, JAPANESE)])
    assert pictures[0] == pictures[1]


def test_a_font_with_local_forms_would_draw_them(family_with_local_forms: str) -> None:
    font = QFont(family_with_local_forms)
    widths = []
    for forms in (1, 0):
        font.setFeature(QFont.Tag("locl"), forms)
        widths.append(QFontMetricsF(font).horizontalAdvance(FIGURES))
    assert widths[0] != widths[1]


def test_which_language_came_first_does_not_matter(open_screen: Open, park: Edition) -> None:
    first = before_a_sentence(open_screen, park)
    japanese, chinese = drawn(first, JAPANESE), drawn(first, CHINESE)
    second = before_a_sentence(open_screen, park)
    assert (drawn(second, CHINESE), drawn(second, JAPANESE)) == (chinese, japanese)
