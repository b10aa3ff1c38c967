"""The command `proof`: pictures of the pages asked for, what is wrong on them, an exit code for scripts."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app.commands import proof
from kiosk.app.main import main
from kiosk.content.diagnostics import Severity
from kiosk.content.edition import Edition
from kiosk.l10n.pseudo import KINDS
from kiosk.layout_audit.checks import FindingKind, LayoutFinding
from kiosk.layout_audit.matrix import settings
from kiosk.layout_audit.runner import AuditResult

FINDING = LayoutFinding(
    file="800x600/paper/en/a/map.png",
    line=0,
    language="en",
    severity=Severity.ERROR,
    check=FindingKind.CLIPPED,
    cause="An edge cuts it off.",
    item="dock:map",
    text="Map",
    box=(1, 2, 3, 4),
    page="map",
    languages="en",
    size="800x600",
    text_size="a",
    theme="paper",
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
        "compare",
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
    findings: tuple[LayoutFinding, ...],
    code: int,
) -> None:
    def walked(*_: object) -> Iterator[AuditResult]:
        yield AuditResult(7, findings)

    monkeypatch.setattr(proof, "run", walked)
    assert main(["proof", str(tmp_path), *SMALL]) == code
    assert f"7 pictures, {len(findings)} findings" in capsys.readouterr().out


def test_proof_json_says_of_each_finding_what_is_wrong_and_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof, "run", lambda *_: [AuditResult(7, (FINDING,))])
    main(["proof", str(tmp_path), *SMALL])
    assert json.loads((tmp_path / "proof.json").read_text()) == {
        "pictures": 7,
        "findings": [
            {
                "file": "800x600/paper/en/a/map.png",
                "line": 0,
                "column": 0,
                "key": "",
                "language": "en",
                "severity": "error",
                "check": "clipped",
                "cause": "An edge cuts it off.",
                "found": "",
                "expected": "",
                "remedy": "",
                "fix": "",
                "item": "dock:map",
                "text": "Map",
                "box": [1, 2, 3, 4],
                "page": "map",
                "languages": "en",
                "size": "800x600",
                "text_size": "a",
                "theme": "paper",
            }
        ],
        "screens": {},
    }


@pytest.mark.parametrize(
    ("option", "word"), [("--page", "nowhere"), ("--language", "fr"), ("--language", "en+fr")]
)
def test_a_page_or_language_that_is_not_there_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, word: str
) -> None:
    assert main(["proof", str(tmp_path), option, word]) == 2
    assert word in capsys.readouterr().err


def test_the_file_says_which_pages_show_each_text(tmp_path: Path) -> None:
    main(["proof", str(tmp_path), *SMALL, "--page", "compare", "--page", "about.licences"])
    screens = json.loads((tmp_path / "proof.json").read_text())["screens"]
    assert screens["dock.map"] == ["about", "compare"]
    assert screens["compare.title"] == ["compare"]
    assert "attract.touch" not in screens


def test_the_sheet_shows_a_changed_picture_beside_the_one_before(tmp_path: Path) -> None:
    words = ["proof", str(tmp_path), *SMALL, "--page", "compare"]
    picture = tmp_path / "960x540" / "paper" / "en" / "a" / "compare.png"
    for _ in range(2):
        main(words)
        shots = {shot["page"]: shot for shot in sheet_data(tmp_path)["shots"]}
        assert not any(shot["before"] for shot in shots.values())
    QImage(960, 540, QImage.Format.Format_RGB32).save(str(picture))
    main(words)
    shots = {shot["page"]: shot for shot in sheet_data(tmp_path)["shots"]}
    assert shots["compare"]["before"]
    assert shots["compare"]["difference"]
    assert not shots["compare.by-area"]["before"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_pseudolocale_takes_a_language_s_place(tmp_path: Path, kind: str) -> None:
    small = ("--size", "1920x1080", "--text-size", "a", "--page", "compare")
    assert main(["proof", str(tmp_path), "--language", kind, *small]) == 0
    shot, *_ = sheet_data(tmp_path)["shots"]
    assert {text[1] for text in shot["texts"] if not text[0].startswith("languages.")} == {kind}
    names = [text[0] for text in shot["texts"] if text[0].startswith("languages.")]
    assert f"languages.{kind}" in names
    assert len(names) == 3


def test_no_pseudolocale_is_in_the_switch_or_the_usual_choices(edition: Edition) -> None:
    codes = edition.offered_languages()
    assert not set(codes) & set(KINDS)
    assert not {way.languages.name for way in settings(codes, None, None, None, None)} & set(KINDS)


def sheet_data(folder: Path) -> Mapping[str, Any]:
    """Return what the sheet of a proof holds."""
    html = (folder / "index.html").read_text()
    found: Mapping[str, Any] = json.loads(html.partition('id="data">')[2].partition("</script>")[0])
    return found
