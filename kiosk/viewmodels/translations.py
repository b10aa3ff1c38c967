"""`Translations`: finished texts for QML by key; `LocalizedText` asks here."""

from functools import lru_cache

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.model import Content
from kiosk.i18n.localization import Localization, ResolvedText
from kiosk.viewmodels.store import VisitStore

QML_IMPORT_NAME = "Kiosk.Services"
QML_IMPORT_MAJOR_VERSION = 1


class TextSource(msgspec.Struct, frozen=True):
    """How a text came to be: the language asked for, what is shown, if anything, and if it has words."""

    wanted: str
    shown: ResolvedText | None
    translatable: bool

    @property
    def fallback(self) -> bool:
        """Whether its words are in another language than the one asked for."""
        return self.translatable and self.shown is not None and self.shown.locale.code != self.wanted


@QmlElement
@QmlSingleton
class Translations(QObject):
    """Answers for the languages shown now. Bindings take `revision` as an argument, so that they ask again.

    `line` 0 is the first language shown, 1 the second; a `language` that is named wins over the line.
    """

    revisionChanged = Signal()
    linesChanged = Signal()

    def __init__(self, localization: Localization, store: VisitStore) -> None:
        super().__init__()
        self._localization = self._trial = localization
        self._former: tuple[Localization, ...] = ()
        self._tried = ""
        self._store = store
        self._revision = 0
        self._shown = store.visit.shown
        store.changed.connect(self._follow)

    @staticmethod
    def create(engine: QQmlEngine) -> "Translations":
        """Return the instance that the engine was made with."""
        return engine.translations  # type: ignore[attr-defined,no-any-return]  # kiosk.ui.engine.KioskEngine

    def replace(self, localization: Localization, content: Content) -> None:
        """Take over other texts and the content that they belong to; every text on the screen asks again.

        While the view models follow one by one, and until Qt has deleted what left the screen, some
        texts are still asked for by keys that are gone: for those the former texts answer, latest first.
        """
        self._former, self._localization = (self._localization, *self._former), localization
        self._tried, self._trial = "", localization
        self._store.renew(content)
        self._advance()
        # Qt deletes in the order in which it was asked to: this goes after all that has left the screen.
        last = QObject(self)
        last.destroyed.connect(self._forget)
        last.deleteLater()

    @Slot(str, int, str, int, int, int, result=str)
    def text(self, key: str, line: int, language: str, count: int, total: int, revision: int) -> str:  # noqa: ARG002, PLR0913  # a binding must name it
        """Return the finished text, empty if this line shows nothing of its own."""
        resolved = self._resolve(key, line, language, count, total)
        return resolved.text if resolved else ""

    @Slot(str, int, str, int, result=str)
    def family(self, key: str, line: int, language: str, revision: int) -> str:  # noqa: ARG002
        """Return the font family of the language really shown."""
        resolved = self._resolve(key, line, language, 0, 0)
        return resolved.locale.family if resolved else ""

    @Slot(str, int, str, int, result=float)
    def lineHeight(self, key: str, line: int, language: str, revision: int) -> float:  # noqa: ARG002
        """Return the line height of running text in em."""
        resolved = self._resolve(key, line, language, 0, 0)
        return resolved.locale.line_height if resolved else 1.0

    @Slot(str, int, str, int, result=str)
    def origin(self, key: str, line: int, language: str, revision: int) -> str:  # noqa: ARG002
        """Return the code of the language shown instead of the wanted one, empty if that is there."""
        source = self.source(key, line, language)
        return source.shown.locale.code if source.shown and source.fallback else ""

    def source(self, key: str, line: int, language: str) -> TextSource:
        """Return how a text came to be; the arguments are those of `text`. Raise UnknownKey."""
        return TextSource(
            wanted=self.wanted(line, language),
            shown=self._resolve(key, line, language, 0, 0),
            translatable=not key or self._with(key).translatable(key),
        )

    def wanted(self, line: int, language: str) -> str:
        """Return the code of the language that a text is asked for in."""
        return language or self._shown[min(line, len(self._shown) - 1)]

    def extent(self, key: str, size: float, second: float) -> tuple[float, float]:
        """Return the width in pixels of a bold label unwrapped, and its number of lines in em of `size`."""
        width = lines = 0.0
        for resolved, pixels in zip(self._with(key).lines(key, self._shown), (size, second), strict=False):
            font = QFont(resolved.locale.family)
            font.setPixelSize(max(1, round(pixels)))
            font.setBold(True)
            rows = resolved.text.split("\n")
            width = max(width, *(QFontMetricsF(font).horizontalAdvance(row) for row in rows))
            lines += len(rows) * pixels / size
        return width, lines

    def widest_word(self, key: str, size: float) -> float:
        """Return the width in pixels below which a line of a text, not bold, would break within a word."""
        shown = self._with(key).lines(key, self._shown)
        return max(
            _widest_word(resolved.text, resolved.locale.family, max(1, round(size))) for resolved in shown
        )

    def _resolve(self, key: str, line: int, language: str, count: int, total: int) -> ResolvedText | None:
        if not key:
            return None
        localization = self._with(key)
        if language:
            return localization.resolve(key, language, count, total)
        lines = localization.lines(key, self._shown, count, total)
        if line >= len(lines) or (
            line and lines[line].text == lines[0].text and not localization.translatable(key)
        ):
            return None
        return lines[line]

    def try_out(self, code: str, key: str, forms: tuple[str, ...]) -> None:
        """Show a translation that has not been saved; without forms, show what is saved."""
        if forms:
            self._tried, self._trial = key, self._localization.trying(code, key, forms)
        elif self._tried:
            self._tried = ""
        else:
            return
        self._advance()

    def _with(self, key: str) -> Localization:
        if key == self._tried:
            return self._trial
        known = (texts for texts in (self._localization, *self._former) if key in texts)
        return next(known, self._localization)

    @Slot()
    def _forget(self) -> None:
        """Forget the oldest texts, but not the latest of the former ones."""
        self._former = self._former[: max(1, len(self._former) - 1)]

    @Slot()
    def _follow(self) -> None:
        before, self._shown = self._shown, self._store.visit.shown
        if self._shown != before:
            self._advance()
        if len(self._shown) != len(before):
            self.linesChanged.emit()

    def _advance(self) -> None:
        self._revision += 1
        self.revisionChanged.emit()

    revision = Property(int, lambda self: self._revision, notify=revisionChanged)
    lines = Property(int, lambda self: len(self._shown), notify=linesChanged)


@lru_cache(512)
def _widest_word(text: str, family: str, pixels: int) -> float:
    font = QFont(family)
    font.setPixelSize(pixels)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1.0)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return widest
