"""A kiosk with the translator's tools, used as a translator uses it: by touch and by typing."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import polib
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.paths import load_edition, overlay_folder, resources, translations
from kiosk.app.translator_mode import TranslatorMode
from tests.conftest import PATIENCE_MS
from tests.ui.screen import Open, Screen

NAME = "clusters.smart-logistics.name"
FIELD = "translator:field:0"


class Work:
    """A translator at the map, in Japanese, of a copy of the built-in park.

    Without `own`, the park has no languages of its own; `before` may change the files first.
    """

    def __init__(
        self,
        folder: Path,
        open_screen: Open,
        bot: QtBot,
        *,
        own: bool = True,
        before: Callable[["Work"], object] = lambda _: None,
        **options: object,
    ) -> None:
        self.park = park = folder / "park"
        shutil.copytree(resources(), park, ignore=shutil.ignore_patterns("fonts"))
        self.languages = park / "translations"
        if own:
            shutil.copytree(translations(), self.languages)
        self.po = self.languages / "ja_JP" / "LC_MESSAGES" / "kiosk.po"
        self.data = folder / "data"
        self.bot = bot
        before(self)
        self.screen: Screen = open_screen(
            load_edition(park), **{"language": "ja_JP", "idle": None, "all_languages": True, **options}
        )
        self.screen.kiosk.watch(park, overlay_folder(self.data, park))
        self.tools = TranslatorMode(self.screen.kiosk, park, self.data)
        self.screen.kept.append(self.tools)
        self.tools.open()
        self.screen.tap(f"attract:{self.screen.kiosk.codes[0] if 'language' in options else 'ja_JP'}")

    @property
    def sheet(self) -> bool:
        return bool(self.tools.translator.property("open"))

    def told(self, name: str) -> object:
        return self.tools.translator.property(name)

    def until(self, true: Callable[[], bool]) -> None:
        self.bot.waitUntil(true, timeout=PATIENCE_MS)
        self.screen.settle()

    def line(self, key: str) -> QQuickItem:
        """Return a text of the page, not of the sheet, as soon as it is laid out."""

        def lines() -> list[QQuickItem]:
            return [item for item in self.screen.lines() if item.property("key") == key]

        if not lines():
            self.until(lambda: bool(lines()))
        return lines()[0]

    def hold(self, key: str) -> None:
        """Rest a finger on a text until its sheet opens."""
        place = self.screen.rectangle(self.line(key)).center().toPoint()
        self.screen.slide(place, lift=False)
        self.until(lambda: self.sheet)
        self.screen.lift()

    def type(self, words: str) -> None:
        """Replace what is in the field."""
        self.screen.tap(FIELD)
        QTest.keyClick(self.screen.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        written = QInputMethodEvent()
        written.setCommitString(words)
        QGuiApplication.sendEvent(self.screen.item(FIELD), written)
        self.screen.settle()

    def change(self, file: Path, old: str, new: str) -> None:
        """Save a file with another text in it, as an editor does."""
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def translate(self, texts: Mapping[str, str], flag: str = "") -> None:
        """Save translations by key in the Japanese catalog, as an editor does."""
        po = polib.pofile(str(self.po), wrapwidth=0)
        for entry in po:
            if entry.msgctxt in texts:
                entry.msgstr = texts[entry.msgctxt]
                entry.flags += [flag] if flag else []
        po.save()

    def hear(self, key: str, text: str) -> None:
        """Wait until the kiosk has read a translation."""
        self.until(lambda: self.screen.kiosk.edition.catalogs["ja_JP"].entries[key].forms == (text,))

    def entry(self, key: str) -> polib.POEntry:
        return next(entry for entry in polib.pofile(str(self.po)) if entry.msgctxt == key)

    def shown(self, key: str) -> str:
        return str(self.line(key).property("text"))

    @property
    def findings(self) -> list[str]:
        """What the checks say."""
        return [str(one) for one in self.told("findings")]  # type: ignore[attr-defined]
