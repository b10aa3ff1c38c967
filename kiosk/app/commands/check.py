"""`check`: read content and catalogs over; every problem with its place."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.app.paths import load_edition, resources
from kiosk.content.diagnostics import ContentError, Diagnostic, Severity
from kiosk.ui.glyph_coverage import glyph_diagnostics


def check(folder: Path | None, *, as_json: bool) -> int:
    """Print every problem; return 0 if all is fine, 1 on errors, 2 if there is no content to read."""
    try:
        edition = load_edition(folder)
    except ContentError as error:
        _tell(error.problems, as_json=as_json)
        return 1 if ((folder or resources()) / "park.yaml").is_file() else 2
    problems = (*edition.notes, *glyph_diagnostics(edition, resources() / "fonts"))
    _tell(problems, as_json=as_json)
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def _tell(problems: Sequence[Diagnostic], *, as_json: bool) -> None:
    if as_json:
        json.dump(
            [msgspec.to_builtins(problem) for problem in problems], sys.stdout, ensure_ascii=False, indent=2
        )
        print()
        return
    for problem in problems:
        print(problem.sentence)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    print(f"Errors: {errors}, notes: {len(problems) - errors}." if problems else "All is well.")
