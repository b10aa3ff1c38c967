"""`proof`: a picture of every page in every language and size, with the layout faults found on it."""

import argparse
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.progress import Progress

from kiosk.app.display import choose_renderer
from kiosk.app.kiosk import Kiosk, Options
from kiosk.app.paths import load_edition, pictures_folder
from kiosk.app.presentation import Presentation, TalkOptions
from kiosk.content.edition import Edition
from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.localization import Message
from kiosk.l10n.pseudo import KINDS, languages
from kiosk.layout_audit.checks import LayoutFinding
from kiosk.layout_audit.matrix import LanguageChoice, Setting, settings
from kiosk.layout_audit.report import TranslationRow, report_html, screens_of
from kiosk.layout_audit.runner import Factories, run
from kiosk.layout_audit.screenshots import Screenshot
from kiosk.layout_audit.states import choose_states


class Result(msgspec.Struct, frozen=True):
    """What proof.json says; `screens` are the pages that show each text."""

    pictures: int
    findings: tuple[LayoutFinding, ...]
    screens: Mapping[str, Sequence[str]]


def proof(arguments: argparse.Namespace) -> int:
    """Render and judge; write DIR/proof.json and DIR/index.html. Return 1 if anything was found, else 0."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    edition = load_edition(arguments.content)
    codes = edition.offered_languages()
    states = choose_states(edition.content, arguments.page)
    ways = settings(codes, arguments.language, arguments.size, arguments.theme, arguments.text_size)
    arguments.output.mkdir(parents=True, exist_ok=True)
    make = Factories(partial(_stand, arguments.content), partial(_talk, arguments.content))
    pictures, findings, shots = 0, list[LayoutFinding](), list[Screenshot]()
    terminal = Console(stderr=True)
    with Progress(console=terminal, transient=True, disable=not terminal.is_terminal) as bar:
        task = bar.add_task("Looking at every page", total=len(ways))
        for part in run(make, ways, states, arguments.output, os.cpu_count() or 1):
            pictures += part.pictures
            findings += part.findings
            shots += part.shots
            bar.advance(task)
    findings.sort(key=lambda finding: (finding.file, finding.box))
    screens = screens_of(shots)
    path = arguments.output / "proof.json"
    path.write_bytes(msgspec.json.format(msgspec.json.encode(Result(pictures, tuple(findings), screens))))
    sheet = arguments.output / "index.html"
    sheet.write_text(report_html(shots, entries_of(edition), screens), encoding="utf-8")
    console = Console(soft_wrap=True, highlight=False)
    for check, count in Counter(finding.check for finding in findings).most_common():
        first = next(finding for finding in findings if finding.check == check)
        console.print(f"{check}: {count}, such as {first.file}: {first.item}: {first.message}", markup=False)
    console.print(f"{pictures} pictures, {len(findings)} findings: {path}, {sheet}", markup=False)
    return 1 if findings else 0


def entries_of(edition: Edition) -> tuple[TranslationRow, ...]:
    """Return every text with its translations, those that are not there as empty ones."""
    source = edition.content.source_language
    codes = sorted(edition.locales, key=lambda code: (code != source, edition.locales[code].order))
    return tuple(
        TranslationRow(
            key=message.key,
            note=message.note,
            texts={
                code: "\n".join(message.forms if code == source else _forms(edition.catalogs[code], message))
                for code in codes
            },
        )
        for message in edition.messages
        if message.translatable
    )


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        return app
    choose_renderer("software")
    return QGuiApplication([])


def _talk(folder: Path | None, setting: Setting) -> Presentation:
    first, *others = setting.languages.codes
    options = TalkOptions(
        language=first,
        second=others[0] if setting.languages.bilingual else None,
        loop=True,
        theme=setting.theme,
        size=setting.size,
        fullscreen=False,
        still=True,
    )
    return Presentation(_application(), _with_pseudo(load_edition(folder), setting.languages), options)


def _stand(folder: Path | None, setting: Setting, clock: Callable[[], float]) -> Kiosk:
    return Kiosk(
        _application(),
        _with_pseudo(load_edition(folder), setting.languages),
        Options(size=setting.size, theme=setting.theme, still=True, pictures=pictures_folder(folder)),
        clock,
    )


def _with_pseudo(edition: Edition, choice: LanguageChoice) -> Edition:
    """Return an edition in which each pseudolocale of a choice takes the place of a language not shown."""
    made = languages(edition.messages, edition.locales, [code for code in choice.codes if code in KINDS])
    needed = {*choice.codes, edition.content.source_language}
    spare = [code for code in edition.locales if code not in needed][: len(made)]
    locales = {code: locale for code, locale in edition.locales.items() if code not in spare}
    return msgspec.structs.replace(
        edition,
        locales={**locales, **{code: locale for code, (locale, _) in made.items()}},
        catalogs={**edition.catalogs, **{code: catalog for code, (_, catalog) in made.items()}},
    )


def _forms(catalog: Catalog, message: Message) -> tuple[str, ...]:
    entry = catalog.entries.get(message.key)
    return entry.forms if entry else ()
