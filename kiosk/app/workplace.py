"""The translator's tools on a running kiosk: what they are made of, and how they hear of the window."""

import getpass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.editions import translations_of
from kiosk.app.kiosk import Kiosk
from kiosk.app.paths import overlay_of
from kiosk.l10n.bench import Bench
from kiosk.l10n.desk import Desk
from kiosk.proof.pages import states
from kiosk.ui.hold import Hold
from kiosk.ui.texts import shown_texts
from kiosk.viewmodels.marks import MarksModel, ShownText
from kiosk.viewmodels.translator import TranslatorModel


class Workplace:
    """Lets staff change texts where they stand; no way leads there from the screen."""

    def __init__(self, kiosk: Kiosk, folder: Path | None, data: Path) -> None:
        self._kiosk = kiosk
        self._folder = folder
        desk = Desk(overlay_of(data), data / "journal.jsonl", getpass.getuser(), lambda: datetime.now(UTC))
        content = kiosk.edition.content
        pages = [(state.name.partition(".")[0], state.page) for state in states(content) if not state.quiet]
        self.translator = TranslatorModel(
            kiosk.store, kiosk.translations, desk, self._bench(), self._look, tuple(pages)
        )
        self.marks = MarksModel(self._look, self.translator.kind)
        kiosk.reloader.renewed.connect(self._renew)
        kiosk.reloader.changed.connect(self._warn)
        self._hold: Hold | None = None

    def open(self) -> None:
        """Put the tools above the window of the kiosk, and let no quiet minute end the work."""
        window, engine = self._kiosk.window, self._kiosk.engine
        if window is None or engine is None:
            return
        engine.add("TranslatorTools", window, {"translator": self.translator, "marks": self.marks})
        self.translator.changed.connect(self._edit)
        self._hold = Hold(window)
        self._hold.held.connect(self.translator.hold)
        window.installEventFilter(self._hold)
        self._warn()

    def _edit(self) -> None:
        """Let Esc close the sheet, and not what lies below it."""
        if self._kiosk.window:
            self._kiosk.window.setProperty("editing", self.translator.property("open"))

    def _bench(self) -> Bench:
        return Bench(self._kiosk.edition, translations_of(self._folder))

    def _look(self) -> tuple[ShownText, ...]:
        window = self._kiosk.window
        return shown_texts(window, self._kiosk.store.visit.shown) if window else ()

    def _renew(self) -> None:
        self.translator.renew(self._bench())
        self.marks.mark()

    def _warn(self) -> None:
        self.translator.warn(self._kiosk.reloader.property("fault"))
