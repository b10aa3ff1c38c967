"""A small park whose catalogs are brought in line, looked over and filled."""

from collections.abc import Mapping
from pathlib import Path

import polib

from kiosk.l10n.bench import Bench
from kiosk.l10n.update import Change, Wish
from tests.unit.content.conftest import Park

HEADER = 'msgid ""\nmsgstr "Language: ja_JP\\nContent-Type: text/plain; charset=UTF-8\\n"\n'


class Desk:
    """A park with one Japanese catalog, seen as a translator sees it."""

    def __init__(self, folder: Path) -> None:
        self.park = Park(folder)

    def bench(self) -> Bench:
        """Read all files as they are now."""
        return Bench(self.park.read(), self.park.folder / "translations")

    def update(self, *minor: str, prune: bool = False) -> Mapping[str, Change]:
        """Update the Japanese catalog and return what was done with each key that did not stay as it was."""
        text, done = self.bench().updated("ja_JP", Wish(minor=frozenset(minor), prune=prune), None)
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
