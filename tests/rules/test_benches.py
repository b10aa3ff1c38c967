"""Benchmarks measure what is there: the programs that they hold as text name nothing that is gone."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.viewmodels.visit import VisitModel
from tests.rules.tree import ROOT

BENCHES = sorted((ROOT / "tests" / "bench").glob("*.py"))


def lost(source: str) -> Iterator[str]:
    """Yield what a source names of the kiosk, at the beginning of a line or of a visit, that is not there."""
    for module, names in re.findall(r"^from (kiosk[\w.]*) import (.+)$", source, re.MULTILINE):
        for name in re.sub(r" as \w+", "", names).split(", "):
            if not hasattr(import_module(module), name):
                yield f"{module}.{name}"
    for name in re.findall(r"\bkiosk\.visit\.(\w+)\b", source):
        if name != "_went" and not hasattr(VisitModel, name):
            yield f"visit.{name}"


@pytest.mark.parametrize("bench", BENCHES, ids=lambda path: path.stem)
def test_a_benchmark_names_nothing_that_is_gone(bench: Path) -> None:
    assert [*lost(bench.read_text(encoding="utf-8"))] == []


def test_a_name_that_is_gone_is_found() -> None:
    program = 'PROGRAM = """\nfrom kiosk.app.kiosk import Kiosk, Gone\nkiosk.visit.vanish()\n"""'
    assert [*lost(program)] == ["kiosk.app.kiosk.Gone", "visit.vanish"]
