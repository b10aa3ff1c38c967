"""What the tables of ARCHITECTURE.md name as guard or measure is there."""

import re
from collections.abc import Iterator

import pytest

from tests.rules.tree import ROOT

PATH = re.compile(r"`[^`]*?\b((?:kiosk|tests|translations|resources)/[\w./*-]+)`")


def rows(text: str, title: str) -> Iterator[str]:
    """Yield the rows of the table below a heading, without its head."""
    section = text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    yield from [line for line in section.splitlines() if line.startswith("|")][2:]


def lost(row: str) -> list[str]:
    """Return the paths in a row that lead nowhere; a row without a path is returned whole."""
    paths = PATH.findall(row)
    return [path for path in paths if not any(ROOT.glob(path.rstrip("/")))] if paths else [row]


@pytest.mark.parametrize("title", ["Invariants", "Figures"])
def test_every_row_names_files_that_are_there(title: str) -> None:
    found = list(rows((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"), title))
    assert found
    assert [path for row in found for path in lost(row)] == []


@pytest.mark.parametrize(
    ("row", "paths"),
    [
        ("| A | `tests/lint.py`, `tests/unit/gone.py` |", ["tests/unit/gone.py"]),
        ("| A | `tests/unit/l10n/test_gone_*.py` |", ["tests/unit/l10n/test_gone_*.py"]),
        ("| A | `.venv/bin/python tests/bench/gone.py` | 1 s |", ["tests/bench/gone.py"]),
        ("| A | nothing |", ["| A | nothing |"]),
        ("| `content` | `tests/unit/l10n/test_checks_*.py`, `tests/unit/handout/` |", []),
    ],
)
def test_a_path_that_leads_nowhere_is_found(row: str, paths: list[str]) -> None:
    assert lost(row) == paths


def test_the_rows_of_a_table_are_found() -> None:
    assert list(rows("\n## A\n\n| h |\n|---|\n| r |\n\n## B\n| s |\n", "A")) == ["| r |"]
