from kiosk.content.diagnostics import ContentError, Diagnostic, Place, Severity, nearest, quoted

PLACE = Place(file="park.yaml", line=12, column=3, key="clusters.tea.icon")


def test_a_problem_says_place_cause_and_remedy() -> None:
    problem = PLACE.error("not possible", found="“tee”", expected="“tea”", remedy="Did you mean “tea”?")
    expected = (
        "park.yaml:12:3: clusters.tea.icon: not possible; found “tee”; expected “tea”. Did you mean “tea”?"
    )
    assert problem.sentence == expected
    assert Place(file="a").note("odd").sentence == "a:1: odd."


def test_what_a_check_finds_is_one_line_with_place_severity_check_and_key() -> None:
    finding = Diagnostic(
        file="kiosk.po",
        line=12,
        language="ja_JP",
        key="dock.map",
        check="cjk-punct",
        severity=Severity.WARNING,
        cause="“図,” should be “図、”",
        fix="図、",
    )
    assert finding.sentence == "kiosk.po:12: warning[cjk-punct] dock.map: “図,” should be “図、”."
    assert finding.message == "“図,” should be “図、”"


def test_a_cause_that_is_a_sentence_gets_no_second_full_stop() -> None:
    assert Place(file="a").error("An edge cuts it off.").sentence == "a:1: An edge cuts it off."


def test_all_problems_are_told_in_the_order_of_the_lines() -> None:
    later = Place(file="park.yaml", line=20).error("two")
    error = ContentError([later, PLACE.error("one")])
    assert [problem.line for problem in error.problems] == [12, 20]
    assert str(error).count("\n") == 1


def test_only_a_like_word_is_proposed() -> None:
    assert nearest("Logistic", ["logistics", "art"]) == "Did you mean “logistics”?"
    assert nearest("xyz", ["logistics", "art"]) == ""


def test_a_long_text_is_cut_when_quoted() -> None:
    assert quoted("a" * 50, most=3) == "“aaa…”"
