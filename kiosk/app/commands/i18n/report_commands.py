"""`i18n check`, `stats` and `pseudo`: the commands that change no catalog."""

import argparse
from collections.abc import Iterable, Mapping

from kiosk.app.commands.check import write_diagnostics
from kiosk.app.commands.i18n.output import Command, write_output
from kiosk.app.paths import resources
from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.language_files import CATALOG
from kiosk.errors import KioskError
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.checks.language import check_folders, check_language, check_source
from kiosk.l10n.project import Project
from kiosk.l10n.pseudo import KINDS, languages
from kiosk.l10n.status import Count, Status, count_by_group, section


class UnknownKind(KioskError):
    """A made-up language was asked for that is not there."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no made-up language {kind}; there are {', '.join(KINDS)}.")


class AmongLanguages(KioskError):
    """Made-up languages were to be written where the real ones are."""

    def __init__(self) -> None:
        super().__init__("Made-up languages are not for the folder of translations; name another one.")


def check(project: Project, arguments: argparse.Namespace) -> int:
    """Find what is wrong in catalogs."""
    from kiosk.ui.glyph_coverage import application_with_fonts

    found = [*check_source(project), *(() if arguments.languages else check_folders(project))]
    app = application_with_fonts(resources() / "fonts")
    for code in project.asked(arguments.languages):
        found += check_language(project, code, release=arguments.release)
        found += _glyphs(project, code)
    del app
    found.sort(key=lambda one: (one.file, one.line))
    write_diagnostics(found, as_json=arguments.json)
    failing = {Severity.ERROR, Severity.WARNING} if arguments.strict else {Severity.ERROR}
    return int(any(one.severity in failing for one in found))


def stats(project: Project, arguments: argparse.Namespace) -> int:
    """Count what is translated, stale and missing, by page and section."""
    from rich.console import Console
    from rich.table import Table

    codes = project.asked(arguments.languages)
    for code in codes:
        project.locale(code)
    data = {code: _counted(project, code) for code in codes}
    if arguments.json:
        write_output(arguments, data, ())
        return 0
    console = Console(soft_wrap=True, highlight=False)
    for code, kinds in data.items():
        table = Table(title=code, box=None)
        for name in ("", "texts", *Status, "open words", "open characters"):
            table.add_column(name, no_wrap=True, justify="right" if name else "left")
        for kind, groups in kinds.items():
            table.add_section()
            for group, states in groups.items():
                table.add_row(f"{kind} {group}".strip(), *_cells(states))
        console.print(table)
    return 0


def pseudo(project: Project, arguments: argparse.Namespace) -> int:
    """Print the texts in made-up languages, or write them as catalogs, never among the real ones."""
    for kind in arguments.kinds:
        if kind not in KINDS:
            raise UnknownKind(kind)
    made = languages(project.messages, project.edition.locales, arguments.kinds or KINDS)
    if arguments.write:
        if arguments.write.resolve().is_relative_to(project.translations.resolve()):
            raise AmongLanguages
        files = [arguments.write / kind / CATALOG for kind in made]
        for path, (locale, catalog) in zip(files, made.values(), strict=True):
            write_text(path, project.made(locale, catalog))
        write_output(arguments, {"files": list(map(str, files))}, (f"{path} written." for path in files))
        return 0
    data = {
        kind: {key: entry.forms[-1] for key, entry in catalog.entries.items()}
        for kind, (_, catalog) in made.items()
    }
    lines = (f"{kind} {key}: {text}" for kind, texts in data.items() for key, text in texts.items())
    write_output(arguments, data, lines)
    return 0


def _glyphs(project: Project, code: str) -> Iterable[Diagnostic]:
    """Yield what the font of a language cannot draw, at the place of the translation."""
    from kiosk.ui.glyph_coverage import uncovered_messages

    catalog = project.edition.catalogs.get(code)
    if catalog is None:
        return
    for message, family, characters in uncovered_messages(project.edition, code):
        entry = catalog.entries.get(message.key)
        yield Diagnostic(
            file=str(project.path(code)),
            line=entry.line if entry else 1,
            key=message.key,
            language=code,
            severity=Severity.ERROR,
            check="missing-glyph",
            cause=f"the font {family} has no {characters}",
        )


def _counted(project: Project, code: str) -> Mapping[str, Mapping[str, Mapping[Status, Count]]]:
    catalog, pages = project.edition.catalogs[code], project.pages(code)
    return {
        "": count_by_group(project.messages, catalog, lambda _: ("in all",)),
        "section": count_by_group(project.messages, catalog, lambda key: (section(key),)),
        "page": count_by_group(project.messages, catalog, lambda key: pages.get(key, ())),
    }


def _cells(states: Mapping[Status, Count]) -> Iterable[str]:
    open_ = [states[Status.STALE], states[Status.MISSING]]
    yield str(sum(tally.texts for tally in states.values()))
    yield from (str(states[state].texts) for state in Status)
    yield str(sum(tally.words for tally in open_))
    yield str(sum(tally.characters for tally in open_))


COMMANDS: Mapping[str, Command] = {"check": check, "stats": stats, "pseudo": pseudo}
