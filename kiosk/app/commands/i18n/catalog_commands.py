"""`i18n extract`, `update`, `new` and `fmt`: the commands that write catalogs."""

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.app.commands.i18n.output import Command, write_output
from kiosk.errors import KioskError
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.catalog_lock import locked
from kiosk.l10n.catalog_update import Change, UpdateOptions
from kiosk.l10n.project import TEMPLATE, Project, read_pages


class NoLanguage(KioskError):
    """Catalogs were to be written where none has been begun."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no language in {folder}; `i18n new` begins one.")


def extract(project: Project, arguments: argparse.Namespace) -> int:
    """Write the template, or only tell whether it is up to date."""
    path, text = project.translations / TEMPLATE, project.template()
    stale = _differs(path, text)
    if stale and not arguments.check:
        write_text(path, text)
        stale = False
    said = "is out of date; run `i18n extract`" if stale else "is up to date"
    write_output(
        arguments, {"file": str(path), "texts": len(project.messages), "stale": stale}, [f"{path} {said}."]
    )
    return int(stale)


def update(project: Project, arguments: argparse.Namespace) -> int:
    """Bring catalogs in line with the YAML files; nothing is written unless all of it can be done."""
    pages = read_pages(arguments.screens) if arguments.screens else None
    wish = UpdateOptions(minor=frozenset(arguments.minor), prune=arguments.prune)
    codes = project.asked(arguments.languages)
    if not codes:
        raise NoLanguage(project.translations)
    with locked(*map(project.path, codes)):
        made = project.updated(codes, wish, pages)
        for code, (text, _) in made.items():
            if not arguments.dry_run and _differs(project.path(code), text):
                write_text(project.path(code), text)
    done = {code: changes for code, (_, changes) in made.items()}
    write_output(
        arguments, done, (line for code, changes in done.items() for line in _change_lines(code, changes))
    )
    return 0


def new(project: Project, arguments: argparse.Namespace) -> int:
    """Begin a language and tell what its font cannot draw."""
    from kiosk.app.commands.i18n.new_language import new_language

    lines = new_language(project, arguments.language)
    write_output(arguments, {"locale": arguments.language, "said": lines}, lines)
    return 0


def fmt(project: Project, arguments: argparse.Namespace) -> int:
    """Bring catalogs into their one form, or only tell which are not in it."""
    odd = []
    for code in project.asked(arguments.languages):
        path = project.path(code)
        with locked(path):
            text = project.formatted(code, fix=arguments.fix)
            if _differs(path, text):
                odd.append(path)
                if not arguments.check:
                    write_text(path, text)
    what = "is not in its one form; run `i18n fmt`" if arguments.check else "has been put in its one form"
    write_output(arguments, {"files": list(map(str, odd))}, (f"{path} {what}." for path in odd))
    return int(arguments.check and bool(odd))


def _differs(path: Path, text: str) -> bool:
    return not path.is_file() or path.read_bytes() != text.encode()


def _change_lines(code: str, changes: Mapping[str, Change]) -> Iterator[str]:
    counts = Counter(changes.values())
    yield f"{code}: " + ", ".join(f"{counts[change]} {change}" for change in Change if counts[change])
    yield from (f"  {change}: {key}" for key, change in changes.items() if change is not Change.KEPT)


COMMANDS: Mapping[str, Command] = {"extract": extract, "update": update, "new": new, "fmt": fmt}
