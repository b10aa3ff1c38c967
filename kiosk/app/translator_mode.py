"""Adds the translator's tools to a running kiosk and connects them to its window."""

import errno
import getpass
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPointF

from kiosk.app.kiosk import Kiosk
from kiosk.app.paths import overlay_folder, resources, translations
from kiosk.l10n.project import Project
from kiosk.l10n.translation_editor import TranslationEditor
from kiosk.layout_audit.states import page_states
from kiosk.ui.long_press import LongPress
from kiosk.ui.shown_texts import on_tools, shown_texts
from kiosk.viewmodels.text_overlay import ShownText, TextOverlayModel
from kiosk.viewmodels.translator import TranslatorModel
from kiosk.visit.pages import Page


class TranslatorMode:
    """Lets staff change texts where they stand; no way leads there from the screen.

    A content folder gets languages of its own with the first save. `data` is where the program keeps what
    it writes.
    """

    def __init__(self, kiosk: Kiosk, folder: Path | None, data: Path) -> None:
        self._kiosk = kiosk
        self._folder = folder
        self._overlay = overlay_folder(data, folder)
        park = (folder or resources()).resolve()
        self._languages = translations() if park == resources().resolve() else park / "translations"
        editor = TranslationEditor(
            self._overlay, data / "journal.jsonl", user_name(), lambda: datetime.now(UTC), self._begin
        )
        self.translator = TranslatorModel(
            kiosk.store, kiosk.translations, editor, self._project(), self._find_texts, self._stations
        )
        self.marks = TextOverlayModel(self._find_texts, self.translator.kind)
        kiosk.reload_status.contentChanged.connect(self._renew)
        kiosk.reload_status.changed.connect(self._warn)
        self._hold: LongPress | None = None

    def open(self) -> None:
        """Put the tools above the window of the kiosk, and let no quiet minute end the work."""
        window, engine = self._kiosk.window, self._kiosk.engine
        if window is None or engine is None:
            return
        engine.add("TranslatorTools", window, {"translator": self.translator, "marks": self.marks})
        self.translator.changed.connect(self._edit)
        self._hold = LongPress(window)
        self._hold.held.connect(self._held)
        window.installEventFilter(self._hold)
        self._warn()

    def _held(self, x: float, y: float) -> None:
        """Open the text under a finger, unless the finger is on the tools."""
        if self._kiosk.window and not on_tools(self._kiosk.window, QPointF(x, y)):
            self.translator.hold(x, y)

    def _edit(self) -> None:
        """Let Esc close the sheet, and not what lies below it."""
        if self._kiosk.window:
            self._kiosk.window.setProperty("editing", self.translator.property("open"))

    def _project(self) -> Project:
        return Project(self._kiosk.edition, self._languages)

    def _begin(self) -> None:
        """Give a park that is shown in the built-in languages a copy of them, and follow that."""
        if self._languages.exists():
            return
        part = self._languages.with_name(f".{self._languages.name}~")
        shutil.rmtree(part, ignore_errors=True)
        try:
            shutil.copytree(translations(), part, ignore=shutil.ignore_patterns("README*", "*.pot"))
            part.rename(self._languages)
        except OSError as error:
            shutil.rmtree(part, ignore_errors=True)
            # A folder that cannot be written has its translations beside it.
            if error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS}:
                raise
        else:
            self._kiosk.watch(self._folder, self._overlay)

    def _stations(self) -> Sequence[tuple[str, Page]]:
        known = page_states(self._kiosk.edition.content)
        return [(state.name.partition(".")[0], state.page) for state in known if not state.quiet]

    def _find_texts(self) -> tuple[ShownText, ...]:
        window = self._kiosk.window
        return shown_texts(window, self._kiosk.translations) if window else ()

    def _renew(self) -> None:
        self.translator.renew(self._project())
        self.marks.mark()

    def _warn(self) -> None:
        self.translator.warn(self._kiosk.reload_status.property("fault"))


def user_name() -> str:
    """Return the name of who works here, for the journal."""
    # Which error a user without a name gives depends on the version of Python and on the system.
    with suppress(KeyError, OSError, ImportError):
        return getpass.getuser()
    return "unknown"
