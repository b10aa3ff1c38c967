"""Every theme can be read by everybody: the least contrasts, and clusters whose colours differ."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent

from kiosk.app.presentation import AUDIENCE
from kiosk.content.edition import Edition
from kiosk.ui.engine import KioskEngine
from kiosk.viewmodels.stage import Stage
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.visit.visit import Theme, Visit
from tests.rules.colour import contrast, difference, difference_of
from tests.rules.qmltypes import text

THEMES = ("paper", "night", "contrast")
GROUNDS = "bg surface surfaceAlt"
NEEDED = {
    "texts on the page": ("ink inkMuted", GROUNDS, 7),
    "texts on tints and the ribbon": ("ink", "tints ribbon", 7),
    "texts on the ground of the map": ("ink", "hills texture", 7),
    "accents as texts": ("primary accent", GROUNDS, 4.5),
    "texts on chosen buttons": ("primaryInk", "primary", 4.5),
    "texts on the call to action": ("accentInk", "accent", 4.5),
    "numbers on markers": ("dataInk", "fills axis", 4.5),
    "borders of controls": ("line", GROUNDS, 3),
    "what cannot be pressed now": ("disabled", GROUNDS, 3),
    "the ring of the focus": ("focusOuter", GROUNDS, 3),
    "the inside of the ring": ("focusInner", "focusOuter", 3),
    "clusters on the page": ("fills axis", GROUNDS, 3),
    "markers on the ribbon": ("fills axis", "ribbon", 3),
}

Palette = Mapping[str, tuple[QColor, ...]]


@pytest.fixture(scope="module")
def palettes(qapp: QGuiApplication, edition: Edition) -> Iterator[dict[str, Palette]]:
    """Each theme's colours by role, as QML has them."""
    assert qapp
    store = VisitStore(Visit(languages=("en",)), edition.content)
    stage = Stage(store, AUDIENCE, (1920, 1080), Theme.PAPER)
    engine = KioskEngine(Translations(edition.localization(), store), stage)
    component = QQmlComponent(engine)
    lines = "".join(f"property QtObject {name}: Colours.{name}\n" for name in THEMES)
    component.setData(f"import QtQml\nimport Kiosk.Theme\nQtObject {{\n{lines}}}".encode(), QUrl())
    holder = component.create()
    assert holder, component.errorString()
    yield {name: palette(holder.property(name)) for name in THEMES}
    holder.deleteLater()


def palette(scheme: QObject) -> Palette:
    meta = scheme.metaObject()
    found: dict[str, tuple[QColor, ...]] = {}
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        name = text(meta.property(index).name())
        value = scheme.property(name)
        colours = tuple(value) if isinstance(value, list) else (value,)
        if all(isinstance(colour, QColor) for colour in colours):
            found[name] = colours
    return found


def least(one: Palette, above: Sequence[str], below: Sequence[str]) -> float:
    """Return the lowest contrast of any colour in one list of roles to any in the other."""
    return min(contrast(a, b) for first in above for second in below for a in one[first] for b in one[second])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("what", NEEDED)
def test_contrast_is_high_enough(palettes: dict[str, Palette], theme: str, what: str) -> None:
    above, below, needed = NEEDED[what]
    assert least(palettes[theme], above.split(), below.split()) >= needed


def test_every_colour_of_a_theme_is_measured(palettes: dict[str, Palette]) -> None:
    measured = {role for above, below, _ in NEEDED.values() for role in f"{above} {below}".split()}
    assert palettes["paper"].keys() == measured


@pytest.mark.parametrize("theme", THEMES)
def test_what_cannot_be_pressed_is_dimmer_than_what_can(palettes: dict[str, Palette], theme: str) -> None:
    assert least(palettes[theme], ["ink"], ["disabled"]) >= 2.5


@pytest.mark.parametrize("theme", THEMES)
def test_a_fill_stands_out_from_its_own_tint(palettes: dict[str, Palette], theme: str) -> None:
    pairs = zip(palettes[theme]["fills"], palettes[theme]["tints"], strict=True)
    assert min(contrast(fill, tint) for fill, tint in pairs) >= 3


def test_numbers_on_markers_are_clearest_in_high_contrast(palettes: dict[str, Palette]) -> None:
    assert least(palettes["contrast"], ["dataInk"], ["fills", "axis"]) >= 7


@pytest.mark.parametrize("theme", THEMES)
def test_no_two_clusters_look_alike(palettes: dict[str, Palette], theme: str) -> None:
    colours = palettes[theme]["fills"] + palettes[theme]["axis"]
    assert len(colours) == 6
    assert min(difference(a, b) for a, b in combinations(colours, 2)) >= 12


def test_contrast_is_measured_as_everybody_does() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_are_those_of_the_published_table(
    first: tuple[float, float, float], second: tuple[float, float, float], expected: float
) -> None:
    assert difference_of(first, second) == pytest.approx(expected, abs=1e-4)
