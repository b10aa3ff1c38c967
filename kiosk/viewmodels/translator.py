"""The translator's sheet: the open text, its checks, and the way to the next one."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.l10n.draft import NO_DRAFT, Draft, start_draft
from kiosk.l10n.glossary import Glossary
from kiosk.l10n.language_status import SOUND, LanguageStatus
from kiosk.l10n.project import Project
from kiosk.l10n.translation_editor import ChangedMeanwhile, Edit, TranslationEditor
from kiosk.viewmodels.context_rows import ContextRows
from kiosk.viewmodels.open_texts import OpenTexts, Stations
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.text_overlay import NOWHERE, FindTexts, ShownText, nearest
from kiosk.viewmodels.translations import Translations

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SWIPE_PX = 120.0
UNSAVED = "translator.unsaved"


@QmlElement
class TranslatorModel(QObject):
    """The translator's sheet. `find_texts` tells what is on the screen.

    `stations` returns the pages to go through, each with the name of its group.
    """

    changed = Signal()
    typed = Signal()
    formsChanged = Signal()

    def __init__(  # noqa: PLR0913  # the composition root gives it everything
        self,
        store: VisitStore,
        words: Translations,
        editor: TranslationEditor,
        project: Project,
        find_texts: FindTexts,
        stations: Stations,
    ) -> None:
        super().__init__()
        self._store = store
        self._words = words
        self._editor = editor
        self._find_texts = find_texts
        self._codes = tuple(code for code in project.edition.locales if code != project.source.code)
        self._code = next(iter(self._codes), "")
        self._draft = NO_DRAFT
        self._spot = NOWHERE
        self._notice = self._file_fault = self._glossary_fault = self._failure = ""
        self._glossary = Glossary()
        self._swiped = False
        self._rows = ContextRows()
        self._route = OpenTexts(store, find_texts, stations)
        self._route.found.connect(self._found)
        self._route.nothing.connect(self._nothing)
        self.renew(project)

    def renew(self, project: Project) -> None:
        """Take over another state of the files; what is being typed stays."""
        self._glossary_fault = ""
        try:
            self._glossary = project.glossary
        except (KioskError, OSError) as error:
            self._glossary_fault, project.glossary = str(error), self._glossary
        self._project = project
        self._messages = {message.key: message for message in project.messages}
        self._reviews = {
            code: LanguageStatus(project, code) for code in self._codes if code in project.edition.catalogs
        }
        if self._draft.key:
            before, draft = self._draft.forms, self._draft.renewed(project, self._editor)
            if draft.key:
                self._take(draft, anew=draft.forms != before)
            else:
                self._discard()
        self.changed.emit()

    def warn(self, fault: str) -> None:
        """Show what is wrong with a file that was just saved; an empty text when all is well again."""
        self._file_fault = fault
        self.changed.emit()

    @Slot(float, float)
    def hold(self, x: float, y: float) -> None:
        """Open the text at a place of the window, in pixels."""
        text = nearest([one for one in self._find_texts() if one.key in self._messages], x, y)
        if text and self._codes and self._free():
            self._show(text.key, text.code if text.code in self._codes else self._spoken())

    @Slot(str)
    def pick(self, code: str) -> None:
        """Go over to another language of the same text."""
        if self._draft.key and code != self._code and self._free():
            self._show(self._draft.key, code)

    @Slot(int, str)
    def type(self, number: int, words: str) -> None:
        """Take over what a field holds; the page shows it at once."""
        draft = self._draft.typed(self._project, number, words)
        if draft != self._draft:
            self._try(draft)

    @Slot(str)
    def suggest(self, words: str) -> None:
        """Take over the wording of another place."""
        self._try(self._draft.suggested(self._project, words))
        self.formsChanged.emit()

    @Slot(bool, result=bool)
    def save(self, review: bool) -> bool:  # noqa: FBT001  # a Qt slot
        """Save; ask once where there are warnings. Return whether it is saved."""
        draft = self._draft
        if draft.blocked:
            return False
        if draft.asks:
            self._draft = draft.asked()
            self._say("translator.warned")
            return False
        edit = self._done(
            lambda: self._editor.save(
                self._project, draft.code, draft.message, draft.forms, seen=draft.seen, review=review
            )
        )
        if edit is None:
            return False
        beside = edit.file != str(self._project.path(edit.locale))
        # The page goes on showing what was tried out until the saved file has been read.
        self._draft = draft.renewed(self._project, self._editor)
        self._rows.show(self._draft, self._project)
        self.changed.emit()
        self._say("translator.saved-beside" if beside else "translator.saved")
        return True

    @Slot()
    def saveAndTurn(self) -> None:
        """Save, and go on to the next open text."""
        if self.save(False):  # noqa: FBT003  # a Qt slot
            self.turn(1)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._free() and self._done(lambda: self._editor.undo(self._project)):
            self._take(self._draft.renewed(self._project, self._editor), anew=True)
            self._say("translator.undone")

    @Slot()
    def close(self) -> None:
        """Close the sheet; ask once where something has not been saved."""
        if self._notice == UNSAVED or self._free():
            self._discard()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Go to the next open text (1) or the one before (-1), on this page or a further one."""
        review = self._reviews.get(self._code)
        if review and self._free():
            wanted = frozenset(review.open_keys)
            self._route.go(step, self._draft.key, tuple(self._messages), wanted, self._groups())

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
        here = (text for text in self._find_texts() if text.key == key)
        self._spot = min(here, key=lambda text: text.code != code, default=NOWHERE)
        self._code, self._notice, self._failure = code, "", ""
        self._take(start_draft(self._project, self._editor, code, self._messages[key]), anew=True)

    def _take(self, draft: Draft, *, anew: bool) -> None:
        """Show a draft on the sheet; `anew` fills the fields."""
        self._rows.show(draft, self._project)
        self._try(draft, self._notice)
        self.changed.emit()
        if anew:
            self.formsChanged.emit()

    def _try(self, draft: Draft, notice: str = "") -> None:
        """Take over what is typed, and show it on the page."""
        self._draft = draft
        self._words.try_out(draft.code, draft.key, draft.trial)
        self._say(notice)

    def _discard(self) -> None:
        self._route.stop()
        self._try(NO_DRAFT)
        self.changed.emit()

    def _free(self) -> bool:
        """Tell whether nothing that was typed would be lost; say so if it would."""
        if self._draft.dirty:
            self._say(UNSAVED)
        return not self._draft.dirty

    def _done(self, change: Callable[[], Edit | None]) -> Edit | None:
        """Change a file; tell if that fails, until it succeeds."""
        edit = None
        try:
            edit = change()
            self._failure = self._editor.journal_fault
        except ChangedMeanwhile as error:
            self._draft, self._failure = self._draft.told(error.forms), str(error)
        except (KioskError, OSError) as error:
            self._failure = str(error)
        self.changed.emit()
        return edit

    def _groups(self) -> Mapping[str, Sequence[str]]:
        """Return which pages show each key; what a file cannot tell is looked for on every page."""
        with suppress(KioskError, OSError):
            return self._project.pages(self._code)
        return {}

    @Slot(str)
    def _found(self, key: str) -> None:
        if self._free():
            self._show(key, self._code)

    @Slot()
    def _nothing(self) -> None:
        self._say("translator.none-open")

    def _say(self, notice: str) -> None:
        self._notice = notice
        self.typed.emit()

    def kind(self, text: ShownText) -> str:
        """Tell how a text on the screen stands: sound, missing, stale or failing."""
        review = self._reviews.get(text.code)
        return review.kind(text.key) if review and text.key in self._messages else SOUND

    def _spoken(self) -> str:
        return next((code for code in self._store.visit.languages if code in self._codes), self._code)

    def _fit(self) -> int:
        mine = (one.fit for one in self._find_texts() if (one.key, one.code) == (self._draft.key, self._code))
        return max(mine, default=0)

    def _faults(self) -> str:
        return "\n".join(filter(None, (self._failure, self._file_fault, self._glossary_fault)))

    open = Property(bool, lambda self: bool(self._draft.key), notify=changed)
    key = Property(str, lambda self: self._draft.key, notify=changed)
    source = Property(str, lambda self: "\n".join(self._draft.sheet.source), notify=changed)
    note = Property(str, lambda self: "\n".join(self._draft.remarks), notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    nextKey = Property(str, lambda _: "Ctrl+Return", constant=True)
    codes = Property(list, lambda self: list(self._codes), constant=True)
    typeface = Property(str, lambda self: self._project.edition.locales[self._code].family, notify=changed)
    sourceTypeface = Property(str, lambda self: self._project.source.family, notify=changed)
    forms = Property(list, lambda self: self._draft.fields, notify=formsChanged)
    suggestions = Property(list, lambda self: list(self._draft.sheet.suggestions), notify=changed)
    pieces = Property(QObject, lambda self: self._rows.pieces, constant=True)
    others = Property(QObject, lambda self: self._rows.others, constant=True)
    terms = Property(QObject, lambda self: self._rows.terms, constant=True)
    findings = Property(list, lambda self: [one.message for one in self._draft.findings], notify=typed)
    room = Property(int, lambda self: self._draft.sheet.columns or 0, notify=changed)
    used = Property(int, lambda self: self._draft.used, notify=typed)
    fit = Property(int, _fit, notify=typed)
    blocked = Property(bool, lambda self: self._draft.blocked, notify=typed)
    warned = Property(bool, lambda self: self._draft.warned, notify=typed)
    notice = Property(str, lambda self: self._notice, notify=typed)
    undoable = Property(bool, lambda self: self._editor.undoable, notify=changed)
    fault = Property(str, _faults, notify=changed)
    spotX = Property(float, lambda self: self._spot.x + self._spot.width / 2, notify=changed)
    spotY = Property(float, lambda self: self._spot.y + self._spot.height / 2, notify=changed)
