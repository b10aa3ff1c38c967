"""Changing texts on the screen itself: the open sheet, its checks, and the marks on the page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.l10n.bench import Bench
from kiosk.l10n.checks.text import columns
from kiosk.l10n.desk import Desk
from kiosk.l10n.findings import Finding, Severity
from kiosk.l10n.review import SOUND, Review, judge
from kiosk.l10n.sheet import Sheet, make_sheet
from kiosk.viewmodels.marks import Look, ShownText
from kiosk.viewmodels.route import Route, Station
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.sheet_rows import BenchRow, PieceRow, other_rows, piece_rows, term_rows
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SWIPE_PX = 120.0
NEAR_PX = 48.0
NOWHERE = ShownText(key="", code="", x=0.0, y=0.0, width=0.0, height=0.0, fit=0)


@QmlElement
class TranslatorModel(QObject):
    """The translator's sheet. `look` tells what is on the screen.

    `stations` are the pages to go through, each with the name of its group.
    """

    changed = Signal()
    typed = Signal()
    formsChanged = Signal()

    def __init__(  # noqa: PLR0913  # the composition root gives it everything
        self,
        store: VisitStore,
        words: Translations,
        desk: Desk,
        bench: Bench,
        look: Look,
        stations: Sequence[Station],
    ) -> None:
        super().__init__()
        self._store = store
        self._words = words
        self._desk = desk
        self._look = look
        self._codes = tuple(code for code in bench.edition.locales if code != bench.source.code)
        self._code = next(iter(self._codes), "")
        self._sheet: Sheet | None = None
        self._forms: tuple[str, ...] = ()
        self._spot = NOWHERE
        self._findings: tuple[Finding, ...] = ()
        self._warned = False
        self._notice = self._fault = ""
        self._swiped = False
        self._pieces = Rows(PieceRow)
        self._others, self._terms = Rows(BenchRow), Rows(BenchRow)
        self._route = Route(store, look, stations)
        self._route.found.connect(self._found)
        self._route.nothing.connect(self._nothing)
        self.renew(bench)

    def renew(self, bench: Bench) -> None:
        """Take over another state of the files; what is being typed stays."""
        self._bench = bench
        self._messages = {message.key: message for message in bench.messages}
        self._reviews = {code: Review(bench, code) for code in self._codes if code in bench.edition.catalogs}
        if self._sheet and self._sheet.key in self._messages:
            typed = self._forms if self._dirty() else None
            self._fill(self._sheet.key, self._code)
            if self._sheet.forms != self._forms and typed is None:
                self._forms = self._sheet.forms
                self.formsChanged.emit()
            self._try()
            self.changed.emit()
        elif self._sheet:
            self.close()

    def warn(self, fault: str) -> None:
        """Show what is wrong with a file that was just saved; an empty text when all is well again."""
        self._fault = fault
        self.changed.emit()

    @Slot(float, float)
    def hold(self, x: float, y: float) -> None:
        """Open the text at a place of the window, in pixels."""
        near = [
            text for text in self._look() if text.key in self._messages and text.distance(x, y) < SWIPE_PX
        ]
        if near:
            text = min(near, key=lambda one: one.distance(x, y))
            self._show(text.key, text.code if text.code in self._codes else self._spoken())

    @Slot(str)
    def pick(self, code: str) -> None:
        """Go over to another language of the same text."""
        if self._sheet:
            self._show(self._sheet.key, code)

    @Slot(int, str)
    def type(self, number: int, words: str) -> None:
        """Take over what has been typed into a form; the page shows it at once."""
        forms = (*self._forms[:number], words, *self._forms[number + 1 :])
        if self._sheet and number < len(self._forms) and forms != self._forms:
            self._forms, self._warned, self._notice = forms, False, ""
            self._try()

    @Slot(str)
    def suggest(self, words: str) -> None:
        """Take over the wording of another place."""
        self._forms = (words,) * len(self._forms)
        self.formsChanged.emit()
        self._try()
        self.changed.emit()

    @Slot(bool, result=bool)
    def save(self, review: bool) -> bool:  # noqa: FBT001  # a Qt slot
        """Save; ask once where there are warnings. Return whether it is saved."""
        if self._sheet is None or self._blocked():
            return False
        if not self._warned and any(one.severity is Severity.WARNING for one in self._findings):
            self._warned, self._notice = True, "translator.warned"
            self.changed.emit()
            return False
        message = self._messages[self._sheet.key]
        return self._act(
            lambda: self._desk.save(self._bench, self._code, message, self._forms, review=review)
        )

    @Slot()
    def saveAndTurn(self) -> None:
        """Save, and go on to the next open text."""
        if self.save(False):  # noqa: FBT003  # a Qt slot
            self.turn(1)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._act(lambda: self._desk.undo(self._bench)) and self._sheet:
            self._show(self._sheet.key, self._code)

    @Slot()
    def close(self) -> None:
        """Close the sheet; what has not been saved is gone."""
        self._sheet = None
        self._notice = ""
        self._words.try_out("", "", ())
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Go to the next open text (1) or the one before (-1), on this page or a further one."""
        if review := self._reviews.get(self._code):
            here = self._sheet.key if self._sheet else ""
            self._route.go(step, here, review.open_keys, self._bench.pages(self._code))

    @Slot(float)
    def drag(self, x: float) -> None:
        """Follow a finger on the sheet: a swipe of `x` pixels turns once; 0 ends it."""
        if abs(x) < SWIPE_PX:
            self._swiped = self._swiped and x != 0
        elif not self._swiped:
            self._swiped = True
            self.turn(-1 if x > 0 else 1)

    def _show(self, key: str, code: str) -> None:
        """Open the sheet of a text."""
        here = (text for text in self._look() if text.key == key)
        self._spot = min(here, key=lambda text: text.code != code, default=NOWHERE)
        self._code, self._warned, self._notice = code, False, ""
        sheet = self._fill(key, code)
        self._forms = sheet.forms
        self._try()
        self.changed.emit()
        self.formsChanged.emit()

    def _fill(self, key: str, code: str) -> Sheet:
        """Gather what stands on the sheet of a text."""
        try:
            entry = self._desk.entry(self._bench, code, key)
        except KioskError as error:
            self._fault, entry = str(error), None
        sheet = self._sheet = make_sheet(self._bench, code, self._messages[key], entry)
        locales = self._bench.edition.locales
        self._pieces.replace(piece_rows(sheet))
        self._others.replace(other_rows(sheet, locales))
        self._terms.replace(term_rows(sheet, self._bench.source, locales[code]))
        return sheet

    def _try(self) -> None:
        """Check what has been typed and show it on the page."""
        if self._sheet:
            message = self._messages[self._sheet.key]
            self._findings = tuple(judge(self._bench, self._code, message, self._forms))
            self._words.try_out(self._code, message.key, self._forms if self._dirty() else ())
            self.typed.emit()

    def _act(self, change: Callable[[], object]) -> bool:
        try:
            edit = change()
        except (KioskError, OSError) as error:
            self._fault = str(error)
            self.changed.emit()
            return False
        beside = str(getattr(edit, "file", "")) != str(self._bench.path(self._code))
        self._notice = "translator.saved-beside" if beside else "translator.saved"
        self._warned = False
        self.changed.emit()
        return True

    @Slot(str)
    def _found(self, key: str) -> None:
        self._show(key, self._code)

    @Slot()
    def _nothing(self) -> None:
        self._say("translator.none-open")

    def _say(self, notice: str) -> None:
        self._notice = notice
        self.changed.emit()

    def kind(self, text: ShownText) -> str:
        """Tell how a text on the screen stands: sound, missing, stale or failing."""
        review = self._reviews.get(text.code)
        return review.kind(text.key) if review and text.key in self._messages else SOUND

    def _spoken(self) -> str:
        return next((code for code in self._store.visit.languages if code in self._codes), self._code)

    def _dirty(self) -> bool:
        return self._sheet is not None and self._forms != self._sheet.forms

    def _blocked(self) -> bool:
        grave = any(finding.severity is Severity.ERROR for finding in self._findings)
        return grave or not all(self._forms)

    def _remark(self) -> str:
        return "\n".join((*self._sheet.notes, self._sheet.place)) if self._sheet else ""

    def _fit(self) -> int:
        key = self._sheet.key if self._sheet else ""
        return max(
            (text.fit for text in self._look() if text.key == key and text.code == self._code), default=0
        )

    def _said(self) -> list[str]:
        return [*([self._fault] if self._fault else []), *(one.message for one in self._findings)]

    open = Property(bool, lambda self: self._sheet is not None, notify=changed)
    key = Property(str, lambda self: self._sheet.key if self._sheet else "", notify=changed)
    source = Property(str, lambda self: "\n".join(self._sheet.source) if self._sheet else "", notify=changed)
    note = Property(str, lambda self: self._remark(), notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    nextKey = Property(str, lambda _: "Ctrl+Return", constant=True)
    codes = Property(list, lambda self: list(self._codes), constant=True)
    typeface = Property(str, lambda self: self._bench.edition.locales[self._code].family, notify=changed)
    sourceTypeface = Property(str, lambda self: self._bench.source.family, notify=changed)
    forms = Property(list, lambda self: list(self._forms), notify=formsChanged)
    suggestions = Property(
        list, lambda self: list(self._sheet.suggestions) if self._sheet else [], notify=changed
    )
    pieces = Property(QObject, lambda self: self._pieces, constant=True)
    others = Property(QObject, lambda self: self._others, constant=True)
    terms = Property(QObject, lambda self: self._terms, constant=True)
    findings = Property(list, _said, notify=typed)
    room = Property(int, lambda self: (self._sheet.columns or 0) if self._sheet else 0, notify=changed)
    used = Property(int, lambda self: max(map(columns, self._forms), default=0), notify=typed)
    fit = Property(int, _fit, notify=typed)
    blocked = Property(bool, lambda self: self._blocked(), notify=typed)
    warned = Property(bool, lambda self: self._warned, notify=changed)
    undoable = Property(bool, lambda self: self._desk.undoable, notify=changed)
    notice = Property(str, lambda self: self._notice, notify=changed)
    fault = Property(str, lambda self: self._fault, notify=changed)
    spotX = Property(float, lambda self: self._spot.x + self._spot.width / 2, notify=changed)
    spotY = Property(float, lambda self: self._spot.y + self._spot.height / 2, notify=changed)
