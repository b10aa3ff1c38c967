"""The project speaks of parks and visitors, not of the desk it was made on."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.tree import ROOT, files, short

# Each pattern is written so that it does not match itself.
DESK = {
    "a number of a list of tasks": r"(?i)\b(?:issues?|bugs?|fix\w*|clos\w*|mend\w*|see|pr) #\d+|\(#\d+\)",
    "a mark of unfinished work": r"\b(?:TO[D]O|FIX[M]E|X[X]X|HAC[K])\b",
    "who worked on it": r"(?i)(?<!scope=.)\bsessio[n]s?\b|\bhelpe[r]s?\b|\bchatbo[t]|\blanguage mode[l]",
    "a folder of one machine": r"(?<![\w.])/(?:wor[k]|roo[t]|hom[e]|User[s])/",
    "a host of packages": r"pyp[i]\.org|pythonhoste[d]|registr[y]\.npmjs|--(?:extra-)?index-ur[l]",
}
TEXTS = {".py", ".qml", ".yaml", ".po", ".md", ".toml", ".json", ".tsv", ".lock", ".txt", ""}


def lines(path: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        yield f"{short(path)}:{number}", line


def own_texts() -> list[Path]:
    dotted = [*ROOT.glob(".ci/*"), *ROOT.glob(".github/**/*"), ROOT / ".gitignore"]
    return [path for path in (*files(), *dotted) if path.is_file() and path.suffix in TEXTS]


@pytest.mark.parametrize("what", DESK)
def test_no_file_speaks_of_its_making(what: str) -> None:
    pattern = re.compile(DESK[what])
    assert [place for path in own_texts() for place, line in lines(path) if pattern.search(line)] == []


@pytest.mark.parametrize(
    ("what", "sample"),
    [
        ("a number of a list of tasks", "mends #" + "12"),
        ("a mark of unfinished work", "# TO" + "DO: later"),
        ("who worked on it", "another hel" + "per wrote it"),
        ("a folder of one machine", "cd /wo" + "rk/main"),
        ("a host of packages", "https://pypi" + ".org/simple"),
    ],
)
def test_a_word_of_its_making_is_found(what: str, sample: str) -> None:
    assert re.search(DESK[what], sample)


@pytest.mark.parametrize(
    "sample", ['color: "#10231C"', "5 # five", 'fixture(scope="session")', "a / root / b"]
)
def test_an_innocent_line_is_left_alone(sample: str) -> None:
    assert [what for what, pattern in DESK.items() if re.search(pattern, sample)] == []
