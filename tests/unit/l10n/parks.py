"""A small park whose catalogs are brought in line, looked over and filled."""

import re
from collections.abc import Mapping
from pathlib import Path

import polib

from kiosk.l10n.catalog_update import Change, UpdateOptions
from kiosk.l10n.project import Project
from tests.unit.content.conftest import Park

HEADER = 'msgid ""\nmsgstr "Language: ja_JP\\nContent-Type: text/plain; charset=UTF-8\\n"\n'


class ParkFiles:
    """A park with one Japanese catalog, seen as a translator sees it."""

    def __init__(self, folder: Path) -> None:
        self.park = Park(folder)

    def project(self) -> Project:
        """Read all files as they are now."""
        return Project(self.park.read(), self.park.folder / "translations")

    def update(self, *minor: str, prune: bool = False) -> Mapping[str, Change]:
        """Update the Japanese catalog and return what was done with each key that did not stay as it was."""
        wish = UpdateOptions(minor=frozenset(minor), prune=prune)
        text, done = self.project().updated(("ja_JP",), wish, None)["ja_JP"]
        self.park.po.write_text(text, encoding="utf-8")
        return {key: change for key, change in done.items() if change is not Change.KEPT}

    def translate(self, texts: Mapping[str, str]) -> None:
        """Fill in translations by key."""
        po = polib.pofile(str(self.park.po), wrapwidth=0)
        for entry in po:
            entry.msgstr = texts.get(entry.msgctxt or "", entry.msgstr)
        po.save()

    def entry(self, key: str) -> polib.POEntry:
        """Return an entry of the Japanese catalog, an obsolete one too."""
        po = polib.pofile(str(self.park.po), wrapwidth=0)
        (found,) = [entry for entry in po if entry.msgctxt == key]
        return found


def without_references(text: str, project: Project, code: str) -> str:
    """Return a catalog without what stands beside its texts from another language.

    That is a help of the day of the last update: a catalog is fresh although a text of its reference has
    been translated since.
    """
    return re.sub(rf"^#\. {project.locale(code).reference}: .*\n", "", text, flags=re.MULTILINE)
