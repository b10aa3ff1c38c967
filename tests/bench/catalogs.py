"""How long `i18n update` and `check` take for catalogs of 500 and 25,000 texts, and how that grows."""

import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[2]))
from kiosk.app.paths import load_edition
from kiosk.content.edition import Edition
from kiosk.content.language_files import CATALOG
from kiosk.i18n.catalogs import Catalog
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.catalog_update import UpdateOptions
from kiosk.l10n.checks.language import check_language
from kiosk.l10n.project import Project
from tests.bench.measure import say

CODE = "ja_JP"
SIZES = (500, 25_000)


def grown(edition: Edition, size: int) -> tuple[Edition, Catalog]:
    """Return an edition of as many texts, copies of the real ones under other keys, and their catalog."""
    real = [message for message in edition.messages if message.translatable]
    entries = edition.catalogs[CODE].entries
    messages, copies = [], {}
    for number in range(size):
        message = real[number % len(real)]
        key = f"copy{number // len(real)}.{message.key}"
        messages.append(msgspec.structs.replace(message, key=key))
        copies[key] = msgspec.structs.replace(entries[message.key], context=key)
    catalog = Catalog(CODE, copies)
    catalogs = {**edition.catalogs, CODE: catalog}
    return msgspec.structs.replace(edition, messages=tuple(messages), catalogs=catalogs), catalog


def seconds(run: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def main() -> None:
    """Measure both commands at both sizes."""
    edition = load_edition(None)
    took: dict[str, list[float]] = {"update": [], "check": []}
    for size in SIZES:
        more, catalog = grown(edition, size)
        with tempfile.TemporaryDirectory() as folder:
            project = Project(more, Path(folder) / "translations")
            write_text(project.translations / CODE / CATALOG, project.made(edition.locales[CODE], catalog))
            took["update"].append(seconds(partial(project.updated, (CODE,), UpdateOptions(), None)))
            took["check"].append(seconds(partial(check_language, project, CODE)))
    for command, (small, large) in took.items():
        growth = large / small / (SIZES[1] / SIZES[0])
        say(
            f"{command:6}  {SIZES[0]} texts {1000 * small:6.0f} ms   {SIZES[1]:,} texts {large:6.2f} s"
            f"   {growth:.2f} times as long for each text"
        )


if __name__ == "__main__":
    main()
