import pytest

from tests.lint import main, run_tool


def test_every_finding_of_every_linter_is_printed_and_counts(capsys: pytest.CaptureFixture[str]) -> None:
    linters = {
        "one": lambda: "a.py:1: wrong",
        "two": lambda: "",
        "three": lambda: "b.qml:2: odd\nb.qml:3: odd",
    }
    assert main(linters) == 1
    assert capsys.readouterr().out == (
        "one failed:\na.py:1: wrong\n\ntwo passed\nthree failed:\nb.qml:2: odd\nb.qml:3: odd\n\n"
    )


def test_linters_that_find_nothing_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert main({"one": lambda: "", "two": lambda: ""}) == 0
    assert capsys.readouterr().out == "one passed\ntwo passed\n"


def test_a_linter_that_is_missing_or_dies_in_silence_has_not_passed() -> None:
    assert "no-such-linter does not start" in run_tool("no-such-linter")
    assert run_tool("python", "-c", "raise SystemExit(3)") == "python ended with 3"
    assert run_tool("python", "-c", "print('all is well')") == ""
