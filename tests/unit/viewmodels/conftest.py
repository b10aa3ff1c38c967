"""A store with a visit in it, and everything that the view models of a kiosk need."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.paths import resources
from kiosk.content.edition import Edition
from kiosk.content.model import Content
from kiosk.i18n.localization import Localization
from kiosk.ui.fonts import load_fonts
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.visit.visit import Visit


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QGuiApplication) -> Iterator[None]:
    """Timers need an application, and widths of texts need its fonts."""
    assert load_fonts(resources() / "fonts")
    yield
    qapp.processEvents()


@pytest.fixture(scope="session")
def content(edition: Edition) -> Content:
    """What the built-in park says."""
    return edition.content


@pytest.fixture(scope="session")
def localization(edition: Edition) -> Localization:
    """The texts of the built-in park."""
    return edition.localization()


@pytest.fixture
def store(content: Content) -> VisitStore:
    """Hold a visit that begins in Chinese, with Japanese ready."""
    return VisitStore(Visit(languages=("zh_Hans_CN", "ja_JP")), content)


@pytest.fixture
def words(localization: Localization, store: VisitStore) -> Translations:
    """The words of the screen."""
    return Translations(localization, store)
