"""Only a pseudolocale is excused, only for what is listed, and each entry says why."""

import pytest

from kiosk.content.diagnostics import Severity
from kiosk.l10n.pseudo import KINDS
from kiosk.layout_audit.checks import FindingKind, LayoutFinding
from kiosk.layout_audit.suppressions import SUPPRESSIONS, is_suppressed
from kiosk.visit.visit import TextSize


def fault(kind: FindingKind) -> LayoutFinding:
    return LayoutFinding(
        file="map.png",
        severity=Severity.ERROR,
        check=kind,
        cause="An edge cuts it off.",
        item="dock:map",
        text="Map",
        box=(0, 0, 1, 1),
    )


def test_every_excuse_is_for_a_pseudolocale_and_has_a_reason() -> None:
    assert {suppression.language for suppression in SUPPRESSIONS} <= set(KINDS)
    assert all(suppression.reason.endswith(".") for suppression in SUPPRESSIONS)


@pytest.mark.parametrize("kind", FindingKind)
@pytest.mark.parametrize("languages", [("en",), ("ja_JP", "zh_Hans_CN")])
def test_no_real_language_is_excused(kind: FindingKind, languages: tuple[str, ...]) -> None:
    for page in ("attract", "about.words.3", "map"):
        assert not is_suppressed(fault(kind), languages, page, TextSize.A_PLUS_PLUS)


def test_accented_english_is_excused_on_the_listed_pages_only() -> None:
    clipped = fault(FindingKind.CLIPPED)
    assert is_suppressed(clipped, ("en_XA",), "about.words.3", TextSize.A_PLUS_PLUS)
    assert not is_suppressed(clipped, ("en_XA",), "about.words.3", TextSize.A)
    assert not is_suppressed(clipped, ("en_XA",), "map", TextSize.A_PLUS_PLUS)
    for kind in (
        FindingKind.TRUNCATED,
        FindingKind.HARD_CODED,
        FindingKind.WRONG_FONT,
        FindingKind.MISSING_GLYPH,
    ):
        assert not is_suppressed(fault(kind), ("en_XA",), "attract", TextSize.A)
