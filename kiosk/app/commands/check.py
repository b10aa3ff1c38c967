"""`check`: reads content and translations and prints every problem with its place."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.app.paths import load_edition, resources
from kiosk.content.diagnostics import ContentError, Diagnostic, Severity
from kiosk.ui.glyph_coverage import glyph_diagnostics


def check(folder: Path | None, *, as_json: bool) -> int:
    """Print every problem; return 0 if all is fine, 1 on errors, 2 if there is no content to read."""
    from kiosk.content.picture_decoding import picture_diagnostics

    try:
        edition = load_edition(folder)
    except ContentError as error:
        write_diagnostics(error.problems, as_json=as_json)
        return 1 if ((folder or resources()) / "park.yaml").is_file() else 2
    pictures = picture_diagnostics(folder or resources())
    problems = (*edition.notes, *pictures, *glyph_diagnostics(edition, resources() / "fonts"))
    write_diagnostics(problems, as_json=as_json)
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def write_diagnostics(diagnostics: Sequence[Diagnostic], *, as_json: bool) -> None:
    """Print what was found: as JSON, or one line each and how many of each severity there are."""
    if as_json:
        print(json.dumps(msgspec.to_builtins(diagnostics), ensure_ascii=False, indent=2))
        return
    for diagnostic in diagnostics:
        print(diagnostic.sentence)
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    total = ", ".join(f"{severity}s: {counts[severity]}" for severity in Severity)
    print(f"{total.capitalize()}." if diagnostics else "All is well.")
