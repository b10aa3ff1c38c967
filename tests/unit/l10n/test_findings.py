"""A finding says on one line where it is, how grave, and of what."""

from kiosk.l10n.findings import Finding, Severity


def test_a_finding_is_one_line_with_place_severity_check_and_key() -> None:
    finding = Finding(
        file="kiosk.po",
        line=12,
        locale="ja_JP",
        key="dock.map",
        check="cjk-punct",
        severity=Severity.WARNING,
        message="“図,” should be “図、”",
        fix="図、",
    )
    assert finding.sentence == "kiosk.po:12: warning[cjk-punct] dock.map: “図,” should be “図、”"
