"""`i18n extract`, `update`, `new` and `fmt`: the commands that write catalogs."""

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.app.commands.bench.telling import Command, say
from kiosk.errors import KioskError
from kiosk.l10n.bench import TEMPLATE, Bench, read_pages
from kiosk.l10n.files import write_text
from kiosk.l10n.tidy import tidied
from kiosk.l10n.update import Change, Wish


class NoLanguage(KioskError):
    """Catalogs were to be written where none has been begun."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no language in {folder}; `i18n new` begins one.")


def extract(bench: Bench, arguments: argparse.Namespace) -> int:
    """Write the template, or only tell whether it is up to date."""
    path, text = bench.translations / TEMPLATE, bench.template()
    stale = _differs(path, text)
    if stale and not arguments.check:
        write_text(path, text)
        stale = False
    said = "is out of date; run `i18n extract`" if stale else "is up to date"
    say(arguments, {"file": str(path), "texts": len(bench.messages), "stale": stale}, [f"{path} {said}."])
    return int(stale)


def update(bench: Bench, arguments: argparse.Namespace) -> int:
    """Bring catalogs in line with the YAML files; nothing is written unless all of it can be done."""
    pages = read_pages(arguments.screens) if arguments.screens else None
    wish = Wish(minor=frozenset(arguments.minor), prune=arguments.prune)
    made = {code: bench.updated(code, wish, pages) for code in bench.asked(arguments.languages)}
    if not made:
        raise NoLanguage(bench.translations)
    for code, (text, _) in made.items():
        if not arguments.dry_run and _differs(bench.path(code), text):
            write_text(bench.path(code), text)
    done = {code: changes for code, (_, changes) in made.items()}
    say(arguments, done, (line for code, changes in done.items() for line in _told(code, changes)))
    return 0


def new(bench: Bench, arguments: argparse.Namespace) -> int:
    """Begin a language and tell what its font cannot draw."""
    from kiosk.app.commands.bench.beginning import begin

    lines = begin(bench, arguments.language)
    say(arguments, {"locale": arguments.language, "said": lines}, lines)
    return 0


def fmt(bench: Bench, arguments: argparse.Namespace) -> int:
    """Bring catalogs into their one form, or only tell which are not in it."""
    odd = []
    for code in bench.asked(arguments.languages):
        path, text = bench.path(code), tidied(bench, code, fix=arguments.fix)
        if _differs(path, text):
            odd.append(path)
            if not arguments.check:
                write_text(path, text)
    what = "is not in its one form; run `i18n fmt`" if arguments.check else "has been put in its one form"
    say(arguments, {"files": list(map(str, odd))}, (f"{path} {what}." for path in odd))
    return int(arguments.check and bool(odd))


def _differs(path: Path, text: str) -> bool:
    return not path.is_file() or path.read_bytes() != text.encode()


def _told(code: str, changes: Mapping[str, Change]) -> Iterator[str]:
    counts = Counter(changes.values())
    yield f"{code}: " + ", ".join(f"{counts[change]} {change}" for change in Change if counts[change])
    yield from (f"  {change}: {key}" for key, change in changes.items() if change is not Change.KEPT)


COMMANDS: Mapping[str, Command] = {"extract": extract, "update": update, "new": new, "fmt": fmt}
