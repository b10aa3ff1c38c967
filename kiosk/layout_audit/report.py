"""The proof's page: one HTML file with all pictures and, for each text on them, all its translations."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files

import msgspec

from kiosk.layout_audit.screenshots import Screenshot

_HERE = "/*DATA*/"


class TranslationRow(msgspec.Struct, frozen=True, kw_only=True):
    """A text with its note and what the files say in each language, the source first."""

    key: str
    note: str
    texts: Mapping[str, str]


class _Data(msgspec.Struct, frozen=True):
    shots: Sequence[Screenshot]
    entries: Mapping[str, TranslationRow]
    screens: Mapping[str, Sequence[str]]


def screens_of(shots: Iterable[Screenshot]) -> Mapping[str, tuple[str, ...]]:
    """Return the pages that show each text, named by the part before the first dot."""
    found: dict[str, set[str]] = {}
    for shot in shots:
        for said in shot.texts:
            found.setdefault(said.key, set()).add(shot.page.partition(".")[0])
    return {key: tuple(sorted(found[key])) for key in sorted(found)}


def report_html(
    shots: Iterable[Screenshot], entries: Iterable[TranslationRow], screens: Mapping[str, Sequence[str]]
) -> str:
    """Return the HTML, which needs nothing but itself. `shots` of one setting are in the order of pages."""
    ordered = sorted(
        shots, key=lambda shot: (-shot.width, shot.size, shot.theme, shot.text_size, shot.languages)
    )
    data = _Data(ordered, {entry.key: entry for entry in entries}, screens)
    # Inside a script element only `<` could end it or open a comment.
    json = msgspec.json.encode(data).decode().replace("<", "\\u003c")
    return files(__package__).joinpath("report.html").read_text(encoding="utf-8").replace(_HERE, json)
