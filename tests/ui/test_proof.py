"""The command `proof`: pictures of the pages asked for, what is wrong on them, an exit code for scripts."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app.commands import proof
from kiosk.app.main import main
from kiosk.proof.judge import Kind
from kiosk.proof.walker import Finding, Proof

FINDING = Finding(
    Kind.CLIPPED,
    "dock:map",
    "Map",
    (1, 2, 3, 4),
    "An edge cuts it off.",
    page="map",
    look="en",
    size="800x600",
    text_size="a",
    theme="paper",
    picture="800x600/paper/en/a/map.png",
)
SMALL = ("--size", "960x540", "--text-size", "a", "--language", "en")


@pytest.fixture(autouse=True)
def app(qapp: QGuiApplication) -> QGuiApplication:
    """Every proof needs Qt."""
    return qapp


def test_every_page_asked_for_becomes_a_picture_of_that_size(tmp_path: Path) -> None:
    main(["proof", str(tmp_path), *SMALL, "--page", "attract", "--page", "compare"])
    folder = tmp_path / "960x540" / "paper" / "en" / "a"
    assert {"attract.png", "compare.png", "compare.by-area.png"} <= {path.name for path in folder.iterdir()}
    pictures = [QImage(str(folder / name)) for name in ("attract.png", "compare.png", "compare.by-area.png")]
    assert [(picture.width(), picture.height()) for picture in pictures] == [(960, 540)] * 3
    assert pictures[0] != pictures[1] != pictures[2]


def test_what_does_not_fit_is_shown_page_by_page(tmp_path: Path) -> None:
    main(
        [
            "proof",
            str(tmp_path),
            "--size",
            "1920x1080",
            "--text-size",
            "a-plus-plus",
            "--language",
            "en",
            "--page",
            "about.words",
        ]
    )
    pictures = sorted(tmp_path.glob("*/*/*/*/about.words*.png"))
    assert len(pictures) > 1
    assert len({path.read_bytes() for path in pictures}) == len(pictures)


def test_an_idle_kiosk_asks_in_its_picture(tmp_path: Path) -> None:
    main(["proof", str(tmp_path), *SMALL, "--page", "map", "--page", "idle"])
    folder = tmp_path / "960x540" / "paper" / "en" / "a"
    middle = [QImage(str(folder / name)).pixelColor(5, 5).lightness() for name in ("map.png", "idle.png")]
    assert middle[0] > 200 > middle[1]


def test_two_processes_give_the_same_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = [
        "--size",
        "960x540",
        "--text-size",
        "a",
        "--text-size",
        "a-plus-plus",
        "--language",
        "ja_JP",
        "--page",
        "map",
    ]
    for cores in (1, 2):
        monkeypatch.setattr("os.cpu_count", lambda cores=cores: cores)
        main(["proof", str(tmp_path / str(cores)), *words])
    one, two = ((tmp_path / cores / "proof.json").read_text() for cores in ("1", "2"))
    assert one == two
    files = [
        {path.relative_to(tmp_path / cores) for path in (tmp_path / cores).rglob("*.png")}
        for cores in ("1", "2")
    ]
    assert files[0] == files[1]


@pytest.mark.parametrize(("findings", "code"), [((), 0), ((FINDING,), 1)])
def test_the_exit_code_says_whether_anything_was_found(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    findings: tuple[Finding, ...],
    code: int,
) -> None:
    def walked(*_: object) -> Iterator[Proof]:
        yield Proof(7, findings)

    monkeypatch.setattr(proof, "walk", walked)
    assert main(["proof", str(tmp_path), *SMALL]) == code
    assert f"7 pictures, {len(findings)} findings" in capsys.readouterr().out


def test_proof_json_says_of_each_finding_what_is_wrong_and_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof, "walk", lambda *_: [Proof(7, (FINDING,))])
    main(["proof", str(tmp_path), *SMALL])
    assert json.loads((tmp_path / "proof.json").read_text()) == {
        "pictures": 7,
        "findings": [
            {
                "kind": "clipped",
                "item": "dock:map",
                "text": "Map",
                "box": [1, 2, 3, 4],
                "sentence": "An edge cuts it off.",
                "page": "map",
                "look": "en",
                "size": "800x600",
                "text_size": "a",
                "theme": "paper",
                "picture": "800x600/paper/en/a/map.png",
            }
        ],
    }


@pytest.mark.parametrize(
    ("option", "word"), [("--page", "nowhere"), ("--language", "fr"), ("--language", "en+fr")]
)
def test_a_page_or_language_that_is_not_there_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, word: str
) -> None:
    assert main(["proof", str(tmp_path), option, word]) == 2
    assert word in capsys.readouterr().err
