"""A draft: a translation while it is typed, with its forms and the findings of the checks."""

from contextlib import suppress

import msgspec
import polib

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.errors import KioskError
from kiosk.i18n.localization import Message
from kiosk.l10n.catalog_file import put_forms
from kiosk.l10n.checks.message import columns
from kiosk.l10n.language_status import check_draft
from kiosk.l10n.project import Project
from kiosk.l10n.text_context import TextContext, text_context
from kiosk.l10n.translation_editor import TranslationEditor

# A field for typing cannot tell a no-break space from another one, so it holds this sign in its place.
NO_BREAK, SIGN = "\u00a0", "\u2038"


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """One text of a language; `sheet` is what is saved and what helps, `forms` what has been typed since.

    `warned` says that somebody has been asked whether to save in spite of warnings. `seen` are the forms
    that the typing began with, or that their translator has been told of since.
    """

    code: str
    message: Message
    sheet: TextContext
    forms: tuple[str, ...]
    seen: tuple[str, ...]
    findings: tuple[Diagnostic, ...]
    warned: bool = False

    @property
    def key(self) -> str:
        """The key of the text."""
        return self.message.key

    @property
    def dirty(self) -> bool:
        """Whether something has been typed that is not saved."""
        return self.forms != self.sheet.forms

    @property
    def trial(self) -> tuple[str, ...]:
        """The forms that the page is to show instead of those that are saved; none if these are the same."""
        return self.forms if self.dirty else ()

    @property
    def blocked(self) -> bool:
        """Whether it cannot be saved: a form is empty, or an error was found."""
        return not self.forms or not all(self.forms) or self._has(Severity.ERROR)

    @property
    def asks(self) -> bool:
        """Whether there are warnings that nobody has been asked about."""
        return not self.warned and self._has(Severity.WARNING)

    @property
    def used(self) -> int:
        """The width of the longest form in columns."""
        return max(map(columns, self.forms), default=0)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What there is to know of the source, and where it is written."""
        return (*self.sheet.notes, self.sheet.place)

    @property
    def fields(self) -> list[str]:
        """The forms as fields hold them."""
        return [form.replace(NO_BREAK, SIGN) for form in self.forms]

    def typed(self, project: Project, number: int, words: str) -> "Draft":
        """Return the draft with what a field holds in one of its forms; none of them is added."""
        forms = list(self.forms)
        if number < len(forms):
            forms[number] = words.replace(SIGN, NO_BREAK)
        return self._with(project, tuple(forms))

    def suggested(self, project: Project, words: str) -> "Draft":
        """Return the draft with another wording in all its forms."""
        return self._with(project, (words,) * len(self.forms))

    def told(self, forms: tuple[str, ...]) -> "Draft":
        """Return the draft after somebody has been told what the translation has become meanwhile."""
        return msgspec.structs.replace(self, seen=forms)

    def asked(self) -> "Draft":
        """Return the draft after somebody has been asked about its warnings."""
        return msgspec.structs.replace(self, warned=True)

    def renewed(self, project: Project, editor: TranslationEditor) -> "Draft":
        """Return the draft on another state of the files with what was typed, NO_DRAFT if the text went."""
        message = next((one for one in project.messages if self.key in (one.key, *one.former)), None)
        if message is None:
            return NO_DRAFT
        fresh = start_draft(project, editor, self.code, message)
        if not self.dirty or len(fresh.forms) != len(self.forms):
            return fresh
        typed = fresh._with(project, self.forms)  # noqa: SLF001  # its own kind
        return msgspec.structs.replace(typed, seen=self.seen) if typed.dirty else typed

    def _with(self, project: Project, forms: tuple[str, ...]) -> "Draft":
        if forms == self.forms:
            return self
        findings = tuple(check_draft(project, self.code, self.message, forms))
        return msgspec.structs.replace(self, forms=forms, findings=findings, warned=False)

    def _has(self, severity: Severity) -> bool:
        return any(finding.severity is severity for finding in self.findings)


def start_draft(project: Project, editor: TranslationEditor, code: str, message: Message) -> Draft:
    """Return the draft of a text in which nothing has been typed yet."""
    sheet = text_context(project, code, message, _in_force(project, editor, code, message.key))
    findings = tuple(check_draft(project, code, message, sheet.forms))
    forms = sheet.forms
    return Draft(code=code, message=message, sheet=sheet, forms=forms, seen=forms, findings=findings)


def _in_force(project: Project, editor: TranslationEditor, code: str, key: str) -> polib.POEntry | None:
    """Return the translation of now: that of the files, or, where these do not have it, what is shown."""
    with suppress(KioskError, OSError):
        if entry := editor.entry(project, code, key):
            return entry
    shown = project.edition.catalogs[code].entries.get(key)
    if shown is None:
        return None
    entry = polib.POEntry(
        msgctxt=key, msgid=shown.id, msgid_plural=shown.plural or "", flags=sorted(shown.flags)
    )
    put_forms(entry, shown.forms)
    return entry


NO_DRAFT = Draft(
    code="",
    message=Message(key="", text=""),
    sheet=TextContext(
        key="",
        place="",
        notes=(),
        source=(),
        previous=(),
        others=(),
        terms=(),
        suggestions=(),
        forms=(),
        columns=None,
    ),
    forms=(),
    seen=(),
    findings=(),
)
"""The draft of no text, when no sheet is open."""
