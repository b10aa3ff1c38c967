"""`proof`: every page in every language, size and text size as a picture, with what is wrong on it."""

import argparse
import os
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.progress import Progress

from kiosk.app.commands.run import choose_renderer
from kiosk.app.editions import edition_from, pictures_of
from kiosk.app.kiosk import Kiosk, Options, offered, phrases_of
from kiosk.proof.looks import settings
from kiosk.proof.pages import chosen
from kiosk.proof.walker import Finding, Proof, walk
from kiosk.visit.visit import Theme


def proof(arguments: argparse.Namespace) -> int:
    """Render and judge; write DIR/proof.json. Return 1 if anything was found, else 0."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    edition = edition_from(arguments.content)
    phrases = phrases_of(edition)
    codes = offered(phrases)
    states = chosen(edition.content, arguments.page)
    ways = settings(codes, arguments.language, arguments.size, arguments.theme, arguments.text_size)
    arguments.output.mkdir(parents=True, exist_ok=True)
    make = partial(_stand, arguments.content)
    pictures, findings = 0, list[Finding]()
    terminal = Console(stderr=True)
    with Progress(console=terminal, transient=True, disable=not terminal.is_terminal) as bar:
        task = bar.add_task("Looking at every page", total=len(ways))
        for part in walk(make, ways, states, arguments.output, os.cpu_count() or 1):
            pictures += part.pictures
            findings += part.findings
            bar.advance(task)
    findings.sort(key=lambda finding: (finding.picture, finding.box))
    whole = Proof(pictures, tuple(findings))
    path = arguments.output / "proof.json"
    path.write_bytes(msgspec.json.format(msgspec.json.encode(whole)))
    console = Console(soft_wrap=True, highlight=False)
    for kind, count in Counter(finding.kind for finding in findings).most_common():
        first = next(finding for finding in findings if finding.kind is kind)
        console.print(
            f"{kind}: {count}, such as {first.picture}: {first.item}: {first.sentence}", markup=False
        )
    console.print(f"{pictures} pictures, {len(findings)} findings: {path}", markup=False)
    return 1 if findings else 0


def _stand(folder: Path | None, size: tuple[int, int], theme: Theme, clock: Callable[[], float]) -> Kiosk:
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        choose_renderer("software")
        app = QGuiApplication([])
    return Kiosk(
        app,
        edition_from(folder),
        Options(size=size, theme=theme, still=True, pictures=pictures_of(folder)),
        clock,
    )
