"""The command `handout`: a PDF where it is asked for, and one sentence for each way that fails."""

from pathlib import Path

import pytest

from kiosk.app.main import main
from tests.unit.handout.papers import opened


def test_a_handout_and_a_talk_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, again, talk = (str(tmp_path / name) for name in ("a.pdf", "b.pdf", "c.pdf"))
    common = ["--language", "zh_Hans_CN", "--second", "ja_JP", "--date", "2026-01-02"]
    assert main(["handout", out, *common, "--paper", "letter"]) == 0
    assert main(["handout", again, *common, "--paper", "letter"]) == 0
    assert main(["handout", talk, *common, "--slides"]) == 0
    assert capsys.readouterr().out.splitlines() == [f"{path} written." for path in (out, again, talk)]
    assert Path(out).read_bytes() == Path(again).read_bytes() != Path(talk).read_bytes()
    assert str(opened(Path(out).read_bytes()).Root.Lang) == "zh-CN"


def test_without_a_day_it_is_that_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a.pdf"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert main(["handout", str(out)]) == 0
    assert str(opened(out.read_bytes()).docinfo.CreationDate).startswith("D:19700102")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert main(["handout", str(out)]) == 2
    assert "SOURCE_DATE_EPOCH is “soon”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["a.pdf", "--language", "xx"], "There is no language xx; there are zh_Hans_CN, ja_JP, en."),
        (["nowhere/a.pdf"], "nowhere/a.pdf cannot be written: No such file or directory."),
    ],
)
def test_what_cannot_be_made_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["handout", *words]) == 2
    assert capsys.readouterr().err == f"{sentence}\n"


def test_a_day_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["handout", "a.pdf", "--date", "2026-02-30"])
    assert "2026-02-30 is not a day such as 2026-01-31" in capsys.readouterr().err
