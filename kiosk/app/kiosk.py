"""The composition root: makes every part by hand, in order, from what it is given.

Start: content and catalogs have been read; then the fonts, the view models, the engine, the window.
End: the reverse (window, engine, view models); the other way round QML would reach for objects that are gone.
"""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.app.paths import resources
from kiosk.content.edition import Edition
from kiosk.i18n.phrases import Message, Phrases
from kiosk.ui.engine import KioskEngine
from kiosk.ui.fonts import load_fonts
from kiosk.viewmodels.about import AboutModel
from kiosk.viewmodels.card import CardModel
from kiosk.viewmodels.compare import CompareModel
from kiosk.viewmodels.facts import FactsModel
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.languages import LanguagesModel
from kiosk.viewmodels.map import MapModel
from kiosk.viewmodels.pager import Pager as _Pager  # noqa: F401  # a type that QML makes
from kiosk.viewmodels.patterns import Patterns as _Patterns  # noqa: F401  # a type that QML makes
from kiosk.viewmodels.screen import ScreenModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.viewmodels.visit import VisitModel
from kiosk.visit.visit import Theme, Visit

MIN_COVERAGE = 0.95


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How a kiosk is set up. `size` is the window in pixels, `idle` seconds, `diagonal` inches."""

    language: str | None = None
    second: str | None = None
    size: tuple[int, int] = (1920, 1080)
    fullscreen: bool = False
    theme: Theme = Theme.PAPER
    idle: float = 60.0
    diagonal: float | None = None
    still: bool = False
    pictures: Path = Path("/")


class Kiosk:
    """A kiosk with its window. Needs a QGuiApplication; `clock` gives monotonic seconds."""

    def __init__(
        self,
        app: QGuiApplication,
        edition: Edition,
        options: Options,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        load_fonts(resources() / "fonts")
        self._app = app
        self._options = options
        self.phrases = phrases_of(edition)
        self.codes = offered(self.phrases)
        content = edition.content
        self.store = VisitStore(first_visit(self.codes, options))
        width, height = options.size
        self.translations = Translations(self.phrases, self.store)
        self.screen = ScreenModel(width, height, options.diagonal)
        self.map = MapModel(self.store, content, self.translations)
        self.card = CardModel(self.store, content, options.pictures.as_uri())
        self.facts = FactsModel(self.store, content)
        self.compare = CompareModel(self.store, content)
        self.about = AboutModel(self.store, content)
        self.languages = LanguagesModel(self.store, self.codes)
        # The visit says which page is shown, so it follows last, when all that the page shows is there.
        self.visit = VisitModel(self.store, content, options.theme, clock)
        self.idle = IdleModel(self.store, options.idle, clock)
        self.engine: KioskEngine | None = None
        self.window: QQuickWindow | None = None

    def start(self) -> QQuickWindow:
        """Make the engine and show the window."""
        width, height = self._options.size
        parts: dict[str, QObject] = {
            "visit": self.visit,
            "screenModel": self.screen,
            "map": self.map,
            "card": self.card,
            "facts": self.facts,
            "compare": self.compare,
            "about": self.about,
            "languages": self.languages,
            "idle": self.idle,
        }
        self.engine = KioskEngine(self.translations)
        self.window = self.engine.open(
            {**parts, "width": width, "height": height, "still": self._options.still}
        )
        QTimer.singleShot(0, self._watch)
        if self._options.fullscreen:
            self.window.showFullScreen()
        else:
            self.window.show()
        return self.window

    def _watch(self) -> None:
        """Notice touches and keys from now on.

        Qt's event types take 13 ms to import, so the first frame goes first.
        """
        from kiosk.ui.input import Presence

        if self.window:
            presence = Presence(self.window)
            presence.noticed.connect(self.idle.noticed)
            presence.keyed.connect(self.screen.setKeys)
            self.window.installEventFilter(presence)

    def close(self) -> None:
        """Take everything down in the reverse order."""
        for part in (self.window, self.engine):
            if part:
                delete(part)
        self.window = self.engine = None


def phrases_of(edition: Edition) -> Phrases:
    """Return all texts of an edition, each language's own name included."""
    names = [
        Message(key=f"languages.{code}", text=locale.name, translatable=False)
        for code, locale in edition.locales.items()
    ]
    return Phrases(
        (*edition.messages, *names),
        edition.content.facts,
        edition.locales,
        edition.catalogs,
        edition.content.source_language,
    )


def offered(phrases: Phrases) -> tuple[str, ...]:
    """Return the languages of the switch, in its order: those with nearly all texts."""
    return tuple(code for code in phrases.locales if phrases.coverage(code) >= MIN_COVERAGE)


def first_visit(codes: tuple[str, ...], options: Options) -> Visit:
    """Return the visit that every visitor starts with: the venue's language first, its partner ready."""
    language = options.language or codes[0]
    partner = options.second or next((code for code in codes if code != language), language)
    languages = tuple(dict.fromkeys((language, partner)))
    return Visit(languages=languages, bilingual=options.second is not None and len(languages) > 1)
