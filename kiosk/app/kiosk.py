"""The composition root of the kiosk: makes every part by hand, in order, from what it is given.

Start: content and catalogs have been read; then the fonts, the view models, the engine, the window.
End: the reverse (window, engine, watch, view models); the other way round QML would reach for objects that
are gone.
"""

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.app.edition_watcher import watch_edition
from kiosk.app.paths import resources
from kiosk.content.edition import Edition
from kiosk.content.model import Content
from kiosk.ui.engine import KioskEngine
from kiosk.ui.file_watcher import FileWatcher
from kiosk.ui.fonts import load_fonts
from kiosk.viewmodels.about import AboutModel
from kiosk.viewmodels.card import CardModel
from kiosk.viewmodels.compare import CompareModel
from kiosk.viewmodels.dock import DockModel
from kiosk.viewmodels.facts import FactsModel
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.languages import LanguagesModel
from kiosk.viewmodels.map import MapModel
from kiosk.viewmodels.pager import Pager as _Pager  # noqa: F401  # a type that QML makes
from kiosk.viewmodels.patterns import Patterns as _Patterns  # noqa: F401  # a type that QML makes
from kiosk.viewmodels.reload_status import ReloadStatus
from kiosk.viewmodels.stage import Stage, StageRules
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.viewmodels.visit import VisitModel
from kiosk.visit.sizing import Sizing, density, sizing
from kiosk.visit.visit import Theme, Visit


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How a kiosk is set up. `size` is the window in pixels, `idle` seconds (None: never), `diagonal` inches.

    With `all_languages`, the switch also has those with few texts.
    """

    language: str | None = None
    second: str | None = None
    size: tuple[int, int] = (1920, 1080)
    fullscreen: bool = False
    theme: Theme = Theme.PAPER
    idle: float | None = 60.0
    all_languages: bool = False
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
        self.edition = edition
        self.localization = edition.localization()
        self.codes = (
            tuple(self.localization.locales) if options.all_languages else edition.offered_languages()
        )
        self.store = VisitStore(first_visit(self.codes, options), edition.content)
        self.translations = Translations(self.localization, self.store)
        self.stage = Stage(
            self.store, stage_rules(options.diagonal), options.size, options.theme, still=options.still
        )
        self.map = MapModel(self.store, self.translations)
        self.card = CardModel(self.store, picture_urls(edition.content, options.pictures))
        self.facts = FactsModel(self.store)
        self.compare = CompareModel(self.store)
        self.about = AboutModel(self.store)
        self.languages = LanguagesModel(self.store, self.codes)
        # The visit says which page is shown, so it follows last, when all that the page shows is there.
        self.visit = VisitModel(self.store, clock)
        self.dock = DockModel(self.store, self.visit, self.codes)
        self.reload_status = ReloadStatus()
        self.idle = IdleModel(self.store, options.idle, clock)
        self.engine: KioskEngine | None = None
        self.window: QQuickWindow | None = None
        self._files: FileWatcher | None = None

    def start(self) -> QQuickWindow:
        """Make the engine and show the window."""
        width, height = self._options.size
        parts: dict[str, QObject] = {
            "visit": self.visit,
            "map": self.map,
            "card": self.card,
            "facts": self.facts,
            "compare": self.compare,
            "about": self.about,
            "languages": self.languages,
            "dock": self.dock,
            "idle": self.idle,
        }
        self.engine = KioskEngine(self.translations, self.stage)
        self.window = self.engine.open({**parts, "width": width, "height": height})
        QTimer.singleShot(0, self._notice)
        if self._options.fullscreen:
            self.window.showFullScreen()
        else:
            self.window.show()
        return self.window

    def watch(self, folder: Path | None, overlay: Path | None = None) -> None:
        """From now on, show what is saved in the files of a content folder, or in the built-in ones.

        `overlay` is the folder of translations that stand beside them.

        Of what is not sound, the last good state stays, and `reload_status` says why.
        """
        before, self._files = self._files, watch_edition(self, folder, overlay, self.reload_status)
        if before:
            delete(before)

    def show(self, edition: Edition) -> None:
        """Show another edition wherever the visitor is; the languages to choose from stay."""
        if edition != self.edition:
            self.localization = edition.localization()
            self.translations.replace(self.localization, edition.content)
            # Only now: what could not be shown is tried again with the next save.
            self.edition = edition
            self.reload_status.contentChanged.emit()
        self.card.set_pictures(picture_urls(edition.content, self._options.pictures))

    def _notice(self) -> None:
        """Notice touches and keys from now on.

        Qt's event types take 13 ms to import, so the first frame goes first.
        """
        from kiosk.ui.activity import ActivityFilter

        if self.window:
            presence = ActivityFilter(self.window)
            presence.noticed.connect(self.idle.noticed)
            presence.keyed.connect(self.stage.setKeys)
            self.window.installEventFilter(presence)

    def close(self) -> None:
        """Take everything down in the reverse order."""
        for part in (self.window, self.engine, self._files):
            if part:
                delete(part)
        self.window = self.engine = self._files = None


def stage_rules(diagonal_inch: float | None) -> StageRules:
    """Return how a kiosk's window is measured on a screen of this diagonal, or one that tells its density."""

    def sized(width: float, height: float, px_per_mm: float) -> Sizing:
        return sizing(width, height, density(width, height, diagonal_inch, px_per_mm))

    return StageRules(sized, lambda visit, _: visit.text_step)


def picture_urls(content: Content, folder: Path) -> Mapping[str, str]:
    """Return the address of each picture by its name; another file of the same name has another address.

    Qt keeps pictures by their addresses and would go on showing the first one.
    """
    found: dict[str, str] = {}
    for name in filter(None, (cluster.picture for cluster in content.clusters)):
        with suppress(OSError):
            found[name] = f"{(folder / name).as_uri()}?{(folder / name).stat().st_mtime_ns}"
    return found


def first_visit(codes: tuple[str, ...], options: Options) -> Visit:
    """Return the visit that every visitor starts with: the venue's language first, its partner ready."""
    language = options.language or codes[0]
    partner = options.second or next((code for code in codes if code != language), language)
    languages = tuple(dict.fromkeys((language, partner)))
    return Visit(languages=languages, bilingual=options.second is not None and len(languages) > 1)
