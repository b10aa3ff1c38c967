"""Checks the rows of an XLSX file and puts the good ones into catalogs.

A row is good if it still stands for the present source. What the translator did not change is left as it
is; so is a translation whose cell was emptied. A text with several forms is taken whole or not at all.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec
import polib

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.i18n.localization import Message
from kiosk.l10n.catalog_file import entry_of, live_entries, set_review
from kiosk.l10n.checks.message import Text
from kiosk.l10n.checks.registry import check_text
from kiosk.l10n.project import Project
from kiosk.l10n.xlsx_rows import Column, Row, forms_in_force, sources_of

DONE = "translated"
REVIEW = "needs review"
_STATES = {"translated": DONE, "stale": REVIEW, REVIEW: REVIEW}

Lacking = Callable[[str, str], str]
"""Returns which characters of a text the font of a language lacks."""


class ImportedText(msgspec.Struct, frozen=True, kw_only=True):
    """A text that is changed; `state` is what it becomes."""

    locale: str
    key: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    state: str


class RejectedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of which nothing is taken, and why."""

    locale: str
    row: Row
    reason: str


class ImportResult(msgspec.Struct, frozen=True):
    """What becomes of a sheet; `text` is the whole catalog, None if nothing in it changes."""

    taken: tuple[ImportedText, ...]
    rejected: tuple[RejectedRow, ...]
    warnings: tuple[Diagnostic, ...]
    text: str | None


def import_rows(project: Project, code: str, rows: Sequence[Row], lacking: Lacking) -> ImportResult:
    """Judge the rows of a language. Nothing is written to a file. Raises CatalogError."""
    importer = _Importer(project, code, lacking)
    places = {
        place: message for message in project.messages for place in sources_of(message, importer.locale)
    }
    times = Counter(row.cells[Column.KEY] for row in rows)
    groups: dict[str, list[Row]] = {}
    for row in rows:
        place = row.cells[Column.KEY]
        message = places.get(place)
        if message is None:
            importer.reject([row], f"no text has the key “{place}”")
        else:
            groups.setdefault(message.key, []).append(row)
    for group in groups.values():
        message = places[group[0].cells[Column.KEY]]
        faults = [fault for row in group if (fault := _fault(row, importer.sources(message), times))]
        if faults:
            importer.reject(group, "; ".join(dict.fromkeys(faults)))
        else:
            importer.import_text(message, group)
    return importer.outcome()


def _fault(row: Row, sources: Mapping[str, str], times: Mapping[str, int]) -> str:
    """Say why a row does not stand for a text; nothing if it does."""
    place, source = row.cells[Column.KEY], row.cells[Column.SOURCE]
    if row.fault:
        return f"{row.fault}; only text is taken"
    if times[place] > 1:
        return f"the key “{place}” is there {times[place]} times"
    if source != sources[place]:
        return f"the source is now “{sources[place]}”; export again"
    if _state_asked(row) not in {"", *_STATES}:
        return f"the state “{row.cells[Column.STATE]}” is none of {', '.join(_STATES)}"
    return ""


def _state_asked(row: Row) -> str:
    """Return the word of a state that the translator has changed."""
    word = row.cells[Column.STATE].strip().lower()
    return "" if word == row.cells[Column.STATE_BEFORE] else word


class _Importer:
    """Takes what is good into one catalog and remembers the rest."""

    def __init__(self, project: Project, code: str, lacking: Lacking) -> None:
        self._project = project
        self._code = code
        self._lacking = lacking
        self._po = project.read(code)
        self._live = live_entries(self._po)
        self.locale = project.locale(code)
        self._language = project.language(self.locale)
        self._taken: list[ImportedText] = []
        self._rejected: list[RejectedRow] = []
        self._warnings: list[Diagnostic] = []

    def sources(self, message: Message) -> Mapping[str, str]:
        """Return what is to be translated by the key of its row."""
        return sources_of(message, self.locale)

    def reject(self, rows: Sequence[Row], reason: str) -> None:
        """Take nothing of these rows."""
        self._rejected += [RejectedRow(locale=self._code, row=row, reason=reason) for row in rows]

    def import_text(self, message: Message, rows: Sequence[Row]) -> None:
        """Take the forms and the state of one text, if they are changed and sound."""
        entry = self._live.get(message.key)
        old = forms_in_force(message, entry, self.locale)
        new = dict(zip(self.sources(message), old, strict=True))
        for row in rows:
            place, before = row.cells[Column.KEY], row.cells[Column.TRANSLATION_BEFORE]
            typed = row.cells[Column.TRANSLATION]
            if typed == before or not typed.strip():
                continue
            if new[place] not in {before, typed}:
                self.reject(rows, f"the translation has become “{new[place]}” since the export")
                return
            new[place] = typed
        forms = tuple(new.values())
        asked = {_STATES[word] for row in rows if (word := _state_asked(row))}
        review = REVIEW in asked
        if asked and not any(forms):
            self.reject(rows, "a state without a translation")
        elif forms != old or (asked and not review and not (entry and message.is_current(entry_of(entry)))):
            self._accept(message, rows, old, forms, review=review)
        elif review and entry and not entry.fuzzy:
            set_review(entry, review=True)
            self._tell(message, old, old, REVIEW)

    def outcome(self) -> ImportResult:
        """Return what has become of all rows, the rejected in the order of the sheet."""
        text = self._project.canonical(self._po, self._code) if self._taken else None
        rejected = sorted(self._rejected, key=lambda one: one.row.number)
        return ImportResult(tuple(self._taken), tuple(rejected), tuple(self._warnings), text)

    def _accept(
        self,
        message: Message,
        rows: Sequence[Row],
        old: tuple[str, ...],
        forms: tuple[str, ...],
        *,
        review: bool,
    ) -> None:
        entry = self._live.get(message.key)
        findings = tuple(self._findings(message, entry, forms))
        errors = [one.message for one in findings if one.severity is Severity.ERROR]
        if errors:
            self.reject(rows, "; ".join(errors))
            return
        self._warnings += [one for one in findings if one.severity is Severity.WARNING]
        self._project.put(self._po, self._code, message, forms, review=review)
        self._tell(message, old, forms, REVIEW if review else DONE)

    def _findings(
        self, message: Message, entry: polib.POEntry | None, forms: tuple[str, ...]
    ) -> Iterator[Diagnostic]:
        """Yield what the checks say of a translation of the present source."""
        flags = entry_of(entry).flags if entry else frozenset[str]()
        candidate = message.translated(forms, flags, (entry.linenum if entry else None) or 1)
        file = str(self._project.path(self._code))
        yield from check_text(Text(message, candidate, self._language), file)
        if lacks := self._lacking("".join(forms), self.locale.family):
            yield Diagnostic(
                file=file,
                line=candidate.line,
                key=message.key,
                language=self._code,
                severity=Severity.ERROR,
                check="missing-glyph",
                cause=f"the font {self.locale.family} has no {lacks}",
            )

    def _tell(self, message: Message, old: tuple[str, ...], new: tuple[str, ...], state: str) -> None:
        self._taken.append(ImportedText(locale=self._code, key=message.key, old=old, new=new, state=state))
