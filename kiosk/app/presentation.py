"""A talk in its windows: the audience's on the projector, the speaker's on the laptop.

Start: content has been read; then the models, an engine for each window, the windows. End: the reverse.
Each window has an engine of its own, for the units of the theme are those of one window.
"""

import time
from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.app.paths import resources
from kiosk.content.edition import Edition
from kiosk.presentation.deck import deck_of
from kiosk.presentation.talk import Talk
from kiosk.ui.engine import KioskEngine
from kiosk.ui.fonts import load_fonts
from kiosk.viewmodels.patterns import Patterns as _Patterns  # noqa: F401  # a type that QML makes
from kiosk.viewmodels.slide import SlideModel, SlideViews
from kiosk.viewmodels.stage import Stage, StageRules
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.talk import TalkModel
from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import ComparePage, MapPage
from kiosk.visit.sizing import slide_sizing
from kiosk.visit.visit import Theme, Visit


def _slide_step(visit: Visit, portrait: bool) -> float:  # noqa: FBT001  # as StageRules has it
    """Return the text step of the audience's slide; bars lying down leave room for larger words."""
    return 1.3 if isinstance(visit.page, ComparePage) and not portrait else 1.0


AUDIENCE = StageRules(lambda width, height, _: slide_sizing(width, height), _slide_step)
SPEAKER = StageRules(AUDIENCE.sizing, lambda _visit, _portrait: 1.0)


class TalkOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a talk is given. `size` is that of the windows in pixels, unless they fill their screens."""

    language: str | None = None
    second: str | None = None
    notes_language: str | None = None
    slide: int = 1
    minutes: float | None = None
    loop: bool = False
    theme: Theme = Theme.PAPER
    size: tuple[int, int] = (1280, 720)
    fullscreen: bool = True
    still: bool = False


class Presentation(QObject):
    """The windows of a talk. Needs a QGuiApplication; a loop for a wall has only the audience's.

    `left` tells that the speaker has closed the window.
    """

    left = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        edition: Edition,
        options: TalkOptions,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        load_fonts(resources() / "fonts")
        self._app = app
        self._options = options
        self.edition = edition
        self.localization = edition.localization()
        codes = edition.offered_languages()
        languages = _languages(codes, options)
        start = Visit(languages=languages, bilingual=options.second is not None)
        self._stores = [
            VisitStore(msgspec.structs.replace(start, page=MapPage()), edition.content) for _ in range(3)
        ]
        self.words = [Translations(self.localization, store) for store in self._stores[:2]]
        self._stages = [
            Stage(store, rules, options.size, options.theme, still=options.still)
            for store, rules in zip(self._stores, (AUDIENCE, SPEAKER), strict=False)
        ]
        audience, current = (
            SlideModel(store, words) for store, words in zip(self._stores, self.words, strict=False)
        )
        self.following = SlideModel(self._stores[2], self.words[1])
        self.audience, self.current = audience, current
        talk = Talk(
            deck=deck_of(edition.content),
            offered=codes,
            languages=languages,
            bilingual=start.bilingual,
            loops=options.loop,
        ).go_to(options.slide)
        own = options.notes_language or languages[0]
        views = SlideViews(audience, current, self.following)
        self.talk = TalkModel(talk, views, self.localization, own, options.minutes, clock, now)
        self.engines: list[KioskEngine] = []
        self.windows: list[QQuickWindow] = []
        self._arranged: tuple[bool, bool] | None = None

    def start(self) -> None:
        """Show the windows, and follow screens that come and go. Raise QmlBroken; no window is left then."""
        try:
            self._start()
        except Exception:
            self.close()
            raise

    def show(self, edition: Edition) -> None:
        """Show another edition; the speaker stays at the same slide or the nearest, the languages stay."""
        if edition == self.edition:
            return
        self.localization = edition.localization()
        for words in self.words:
            words.replace(self.localization, edition.content)
        self._stores[2].renew(edition.content)
        self.talk.renew(deck_of(edition.content), self.localization)
        self.edition = edition

    def _start(self) -> None:
        self._open("Audience", {"slide": self.audience})
        if not self._options.loop:
            self._open("Presenter", {"slide": self.current, "following": self.following})
        self.talk.changed.connect(self._arrange)
        self.talk.left.connect(self.left)
        self._app.screenAdded.connect(self.replace)
        self._app.screenRemoved.connect(self.replace)
        self.replace()

    @Slot()
    def replace(self) -> None:
        """Put each window on its screen once the system has said all about its screens."""
        QTimer.singleShot(0, self, self._place)

    def close(self) -> None:
        """Take everything down in the reverse order."""
        for part in (*self.windows, *self.engines):
            delete(part)
        self.windows, self.engines = [], []

    def _open(self, name: str, slides: dict[str, object]) -> None:
        width, height = self._options.size
        number = len(self.engines)
        engine = KioskEngine(self.words[number], self._stages[number])
        properties = {**slides, "talk": self.talk, "width": width, "height": height}
        self.engines.append(engine)
        window = engine.open(properties, "Kiosk.Present", name)
        self.windows.append(window)

    @Slot()
    def _place(self) -> None:
        """Leave the first screen to the speaker, and give the audience another one, if there is any."""
        if not self.windows:
            return
        first, *others = sorted(self._app.screens(), key=lambda one: one is not self._app.primaryScreen())
        audience, *speaker = self.windows
        whole = others[0] if others else first
        size = whole.size() if self._options.fullscreen else audience.size()
        self.talk.place(lone=not others, upright=size.height() > size.width())
        _fill(audience, whole, fullscreen=self._options.fullscreen)
        for window in speaker:
            _fill(window, first, fullscreen=self._options.fullscreen)
        self._arranged = None
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """On one screen, show either the slides or the speaker's window."""
        if len(self.windows) < 2:  # noqa: PLR2004  # a loop has no speaker
            return
        audience, speaker = self.windows
        lone, showing = self.talk.property("lone"), self.talk.property("showing")
        if (lone, showing) == self._arranged:
            return
        self._arranged = lone, showing
        audience.setVisible(not lone or showing)
        speaker.setVisible(not lone or not showing)
        top = audience if lone and showing else speaker
        top.requestActivate()


def _fill(window: QQuickWindow, screen: QScreen, *, fullscreen: bool) -> None:
    if window.screen() is not screen or not window.isVisible():
        window.setScreen(screen)
        window.setPosition(screen.availableGeometry().topLeft())
    if fullscreen:
        window.setGeometry(screen.geometry())
        window.showFullScreen()
    else:
        window.show()


def _languages(codes: tuple[str, ...], options: TalkOptions) -> tuple[str, ...]:
    first = options.language or codes[0]
    partner = options.second or next((code for code in codes if code != first), first)
    return tuple(dict.fromkeys((first, partner)))
