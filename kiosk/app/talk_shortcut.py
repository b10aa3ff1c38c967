"""Starts the talk from a running kiosk: Ctrl+Shift+P, for staff; no touch can press it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.app.kiosk import Kiosk
from kiosk.app.logs import log

if TYPE_CHECKING:
    from kiosk.app.presentation import Presentation

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class TalkShortcut(QObject):
    """An event filter of the kiosk's window. The talk speaks the languages that are shown then."""

    def __init__(self, app: QGuiApplication, kiosk: Kiosk, *, fullscreen: bool) -> None:
        super().__init__()
        self._app = app
        self._kiosk = kiosk
        self._fullscreen = fullscreen
        self._talk: Presentation | None = None
        kiosk.reload_status.contentChanged.connect(self.follow)
        if kiosk.window:
            kiosk.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Begin the talk, and keep its key from everybody else."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_P or event.modifiers() != _HELD:
            return False
        if self._talk is None and not event.isAutoRepeat():
            self._begin()
        return True

    @Slot()
    def end(self) -> None:
        """Go back to the kiosk; without a talk, nothing happens."""
        talk, self._talk = self._talk, None
        if talk:
            talk.close()
            if self._kiosk.window:
                self._kiosk.window.requestActivate()

    @Slot()
    def follow(self) -> None:
        """Let a running talk show what the kiosk shows."""
        if self._talk:
            self._talk.show(self._kiosk.edition)

    def _begin(self) -> None:
        """Begin the talk; one that cannot start is told in the log, and the key can be pressed again."""
        try:
            # A talk needs what a kiosk does without, so it is loaded only now.
            from kiosk.app.presentation import Presentation, TalkOptions

            first, *others = self._kiosk.store.visit.shown
            options = TalkOptions(
                language=first, second=next(iter(others), None), fullscreen=self._fullscreen
            )
            talk = Presentation(self._app, self._kiosk.edition, options)
            talk.left.connect(self.end, Qt.ConnectionType.QueuedConnection)
            talk.start()
        except Exception:  # noqa: BLE001  # whatever it is, the kiosk goes on
            log.exception("The talk could not start.")
        else:
            self._talk = talk
