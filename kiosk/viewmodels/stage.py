"""`Stage`: unit, text size, theme and reading aids of a window. The QML theme reads it."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.viewmodels.store import VisitStore
from kiosk.visit.sizing import Sizing
from kiosk.visit.visit import TextSize, Theme, Visit

QML_IMPORT_NAME = "Kiosk.Services"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST_STEP = max(size.step for size in TextSize)


class StageRules(msgspec.Struct, frozen=True):
    """How a window is measured.

    `sizing` gets width and height in pixels and pixels per millimetre (0: unknown); `text_step` gets the
    visit and whether the window is upright, and returns the size of running text as a multiple of A.
    """

    sizing: Callable[[float, float, float], Sizing]
    text_step: Callable[[Visit, bool], float]


class StageState(msgspec.Struct, frozen=True):
    """What of a window follows from the visit."""

    theme: Theme
    text_step: float
    calm: bool
    reach: bool


@QmlElement
@QmlSingleton
class Stage(QObject):
    """Size, text size, theme and reading aids of one window; each engine has its own.

    `size` is the window's in pixels before it is there, `theme` the venue's, which high contrast
    overrides. With `still`, nothing moves.
    """

    changed = Signal()
    keysChanged = Signal()

    def __init__(
        self,
        store: VisitStore,
        rules: StageRules,
        size: tuple[int, int],
        theme: Theme,
        *,
        still: bool = False,
    ) -> None:
        super().__init__()
        self._store = store
        self._rules = rules
        self._theme = theme
        self._still = still
        self._keys = False
        self._sizing = rules.sizing(*size, 0)
        self._state = self._derive()
        store.changed.connect(self.update)

    @staticmethod
    def create(engine: QQmlEngine) -> "Stage":
        """Return the instance that the engine was made with."""
        return engine.stage  # type: ignore[attr-defined,no-any-return]  # kiosk.ui.engine.KioskEngine

    @Slot(float, float, float)
    def resize(self, width: float, height: float, px_per_mm: float) -> None:
        """Take over a window of this size in pixels on a screen that reports this density."""
        # A window that is being made tells its height before its width.
        if width > 0 and height > 0:
            self._take(self._rules.sizing(width, height, px_per_mm))

    @Slot()
    def update(self) -> None:
        """Follow the visit."""
        self._take(self._sizing)

    @Slot(bool)
    def setKeys(self, keys: bool) -> None:  # noqa: FBT001  # a Qt slot
        """Say whether the last act came from the keyboard; only then is the focus shown."""
        if keys != self._keys:
            self._keys = keys
            self.keysChanged.emit()

    def _take(self, sizing: Sizing) -> None:
        before = self._sizing, self._state
        self._sizing = sizing
        self._state = self._derive()
        if (self._sizing, self._state) != before:
            self.changed.emit()

    def _derive(self) -> StageState:
        visit = self._store.visit
        return StageState(
            theme=Theme.CONTRAST if visit.contrast else self._theme,
            text_step=self._rules.text_step(visit, self._sizing.portrait),
            calm=visit.calm,
            reach=visit.reach,
        )

    def _lowered(self) -> bool:
        """Tell whether controls are brought down; a small screen is within reach as it is."""
        return self._state.reach and not self._sizing.compact

    u = Property(float, lambda self: self._sizing.u, notify=changed)
    target = Property(float, lambda self: self._sizing.target, notify=changed)
    portrait = Property(bool, lambda self: self._sizing.portrait, notify=changed)
    compact = Property(bool, lambda self: self._sizing.compact, notify=changed)
    pxPerMm = Property(float, lambda self: 1 / self._sizing.mm_per_px, notify=changed)
    textStep = Property(float, lambda self: self._state.text_step, notify=changed)
    large = Property(bool, lambda self: self._state.text_step > 1, notify=changed)
    huge = Property(bool, lambda self: self._state.text_step >= LARGEST_STEP, notify=changed)
    theme = Property(str, lambda self: self._state.theme.value, notify=changed)
    calm = Property(bool, lambda self: self._state.calm, notify=changed)
    lowered = Property(bool, lambda self: self._lowered(), notify=changed)
    stacked = Property(bool, lambda self: self._sizing.portrait or self._lowered(), notify=changed)
    still = Property(bool, lambda self: self._still, constant=True)
    keys = Property(bool, lambda self: self._keys, notify=keysChanged)
