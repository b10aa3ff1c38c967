"""A translation ends, begins and breaks as its source does."""

from pathlib import Path

import pytest

from kiosk.content.edition import Edition
from tests.unit.l10n.verdicts import Judge


@pytest.fixture
def judge(edition: Edition, tmp_path: Path) -> Judge:
    return Judge(edition, tmp_path)


@pytest.mark.parametrize(
    ("source", "form", "check"),
    [
        ("It is large.", "很大", "end-punct"),
        ("Large", "很大。", "end-punct"),
        ("Ready?", "好了。", "end-punct"),
        ("Area:", "面积", "end-punct"),
        ("Loading…", "正在读取。", "end-punct"),
        ("It is (large).", "（很大）", "end-punct"),
        ("Area", " 面积", "edge-space"),
        ("Area", "面积\u00a0", "edge-space"),
        ("Area: ", "面积：", "edge-space"),
        ("Area of Qt", "Qt  面积", "double-space"),
        ("Area", "面\n积", "newline-count"),
    ],
)
def test_an_end_a_space_or_a_line_that_the_source_has_not_is_found(
    judge: Judge, source: str, form: str, check: str
) -> None:
    assert judge.ids(judge.text("zh", source, form)) == {check}


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("It is large.", "很大。"),
        ("It is “large.”", "很“大”。"),
        ("Ready?", "好了吗？"),
        ("Area:", "面积："),
        ("One, ", "一， "),
        ("Loading...", "正在读取……"),
        ("Loading…", "正在读取……"),
        ("It is (large).", "很大（大）。"),
        ("Large (very)", "很大（很）"),
        (" of  it", " 的  它"),
        ("One\ntwo", "一二"),
        ("One\ntwo", "一\n二"),
        ("A place", "某地"),
    ],
)
def test_an_end_a_space_and_a_line_as_in_the_source_are_right(judge: Judge, source: str, form: str) -> None:
    assert judge.ids(judge.text("zh", source, form)) == set()
