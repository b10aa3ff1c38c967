"""What a running kiosk shows after a save: all that is sound as it is now, the rest as it last was."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.app.paths import interface_file, load_edition, park_file, pictures_folder, translations_folder
from kiosk.content.diagnostics import ContentError, Diagnostic, Place, Severity, quoted
from kiosk.content.edition import Edition
from kiosk.content.language_files import CATALOG
from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.locales import Locale

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
STAYS = "What was shown before stays."


class Reading(msgspec.Struct, frozen=True):
    """What to show, and a sentence for each thing that keeps a file from being shown as it is now."""

    edition: Edition
    faults: tuple[str, ...]


class EditionFiles(msgspec.Struct, frozen=True):
    """Where the files of an edition lie. They are chosen once: a folder that vanishes is not replaced."""

    folder: Path | None
    overlay: Path | None
    park: Path
    interface: Path
    translations: Path
    pictures: Path
    codes: tuple[str, ...]
    folders: frozenset[str]

    def files(self) -> Iterator[Path]:
        """Yield all files that an edition is made from, there or not."""
        yield from (self.park, self.interface)
        for code in self.codes:
            yield self.translations / code / "locale.yaml"
            yield self.translations / code / CATALOG
            if self.overlay:
                yield self.overlay / f"{code}.po"
        yield from sorted(path for path in self.pictures.glob("*.*") if path.suffix in PICTURES)

    def read(self, last: Edition) -> Reading:
        """Read everything anew; whatever is not sound stays as it is in `last`.

        The languages stay those of the start: one that is added appears at the next start, one that
        vanishes keeps its texts.
        """
        gone = [path for path in (self.interface, self.translations) if not path.exists()]
        if gone:
            return Reading(last, tuple(_kept(Place(file=str(path)).error("it is gone")) for path in gone))
        try:
            edition = load_edition(self.folder, self.overlay)
        except ContentError as error:
            wrong = [problem for problem in error.problems if problem.severity is Severity.ERROR]
            return Reading(last, tuple(map(_kept, wrong)))
        except OSError as error:
            return Reading(last, (_kept(Place(file=str(error.filename)).error(str(error.strerror))),))
        if edition.content.source_language != last.content.source_language:
            place = Place(file=str(self.park), key="source_language")
            return Reading(last, (_kept(place.error("another source language needs a new start")),))
        return self.steadied(edition, last)

    def steadied(self, edition: Edition, last: Edition) -> Reading:
        """Take the languages that are not sound from `last`."""
        locales, catalogs = dict[str, Locale](), dict[str, Catalog]()
        faults = list[str]()
        for code in last.locales:
            wrong = list(self._faults(code, edition, last))
            faults += map(_kept, wrong)
            sound = last if wrong else edition
            locales[code], catalogs[code] = sound.locales[code], sound.catalogs[code]
        faults += [
            note.sentence
            for note in edition.notes
            if note.severity is Severity.ERROR and note.language not in locales
        ]
        return Reading(msgspec.structs.replace(edition, locales=locales, catalogs=catalogs), tuple(faults))

    def _faults(self, code: str, edition: Edition, last: Edition) -> Iterator[Diagnostic]:
        """Yield why the last good state of a language stays."""
        folder = self.translations / code
        wrong = [note for note in edition.notes if note.language == code and note.severity is Severity.ERROR]
        if wrong:
            yield from wrong
        elif code in self.folders and not folder.is_dir():
            yield Place(file=str(folder), line=0).error("there is no such folder")
        elif code not in edition.locales:
            yield Place(file=str(folder / CATALOG)).error("there is no such file")
        else:
            catalog = edition.catalogs[code]
            needed = {message.key for message in edition.messages if message.translatable}
            lost = sorted((last.catalogs[code].entries.keys() & needed) - catalog.entries.keys())
            end = max((entry.line for entry in catalog.entries.values()), default=1)
            if lost:
                cause = f"cut off: {len(lost)} texts that were there are gone, such as {quoted(lost[0])}"
                yield Place(file=str(folder / CATALOG), line=end).error(cause)


def edition_files(folder: Path | None, edition: Edition, overlay: Path | None = None) -> EditionFiles:
    """Return where the files of an edition that was read from a content folder lie."""
    return EditionFiles(
        folder,
        overlay,
        park_file(folder),
        interface_file(folder),
        translations_folder(folder),
        pictures_folder(folder),
        tuple(edition.locales),
        frozenset(code for code in edition.locales if (translations_folder(folder) / code).is_dir()),
    )


def _kept(problem: Diagnostic) -> str:
    return f"{problem.sentence} {STAYS}"
