"""A character looks Chinese in Chinese and Japanese in Japanese, whatever the machine's own language is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from kiosk.content.edition import Edition
from tests.ui.parks import add_languages, cluster, read_park, write_park
from tests.ui.screen import Open, Screen

CHARACTERS = "直骨令海角"
STATEMENT = "topics.trees.statements.s0"
CHINESE, JAPANESE = "zh_Hans_CN", "ja_JP"


@pytest.fixture
def park(tmp_path: Path) -> Edition:
    """A park whose every text is the same in Chinese and Japanese."""
    write_park(tmp_path, [cluster(1), cluster(2)])
    for code in (CHINESE, JAPANESE):
        add_languages(tmp_path, code, mark=CHARACTERS)
    return read_park(tmp_path)


@pytest.fixture(params=["C", "zh_CN", "ja_JP", "en_US"])
def language_of_the_machine(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


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
    open_screen: Open, park: Edition, tmp_path_factory: pytest.TempPathFactory
) -> None:
    screen = before_a_sentence(open_screen, park)
    shelf = tmp_path_factory.getbasetemp()
    for code in (CHINESE, JAPANESE):
        picture, kept = drawn(screen, code), shelf / f"{code}.png"
        if kept.exists():
            assert picture == QImage(str(kept)).convertToFormat(picture.format())
        else:
            assert picture.save(str(kept))


def test_which_language_came_first_does_not_matter(open_screen: Open, park: Edition) -> None:
    first = before_a_sentence(open_screen, park)
    japanese, chinese = drawn(first, JAPANESE), drawn(first, CHINESE)
    second = before_a_sentence(open_screen, park)
    assert (drawn(second, CHINESE), drawn(second, JAPANESE)) == (chinese, japanese)
