"""Findings in pseudolocales that no real language would give, each with its reason."""

import msgspec

from kiosk.l10n.pseudo import ACCENTED, KEYS, MIRRORED, WIDE
from kiosk.layout_audit.checks import FindingKind, LayoutFinding
from kiosk.visit.visit import TextSize


class Suppression(msgspec.Struct, frozen=True):
    """Findings of some kinds that a language is not blamed for, on pages whose name begins with `page`."""

    language: str
    kinds: frozenset[FindingKind]
    reason: str
    page: str = ""
    text_sizes: frozenset[TextSize] = frozenset(TextSize)


_LAYOUT = frozenset(
    {FindingKind.TRUNCATED, FindingKind.CLIPPED, FindingKind.OVERLAPPING, FindingKind.BROKEN_WORD}
)
SUPPRESSIONS = (
    Suppression(
        ACCENTED,
        frozenset({FindingKind.CLIPPED}),
        "With the largest letters a term can fill the page; only the line below it goes to the next one.",
        "about.words",
        frozenset({TextSize.A_PLUS_PLUS}),
    ),
    Suppression(
        ACCENTED,
        frozenset({FindingKind.CLIPPED, FindingKind.OVERLAPPING}),
        "The call stands on one line with those in the other languages; its note allows 18 columns, not 22.",
        "attract",
    ),
    Suppression(KEYS, _LAYOUT, "A key is one long word, there to be found and not to be set."),
    Suppression(
        MIRRORED, frozenset({FindingKind.MISSING_GLYPH}), "The figures are Arabic; no bundled font is."
    ),
    Suppression(
        WIDE,
        frozenset({FindingKind.CLIPPED, FindingKind.OVERLAPPING}),
        "English in full-width letters is twice as wide as Chinese; it shows fonts and line breaks.",
    ),
)


def is_suppressed(finding: LayoutFinding, languages: tuple[str, ...], page: str, text_size: TextSize) -> bool:
    """Tell whether a finding is a known one of a picture of this page in these languages."""
    return any(
        suppression.language in languages
        and finding.check in suppression.kinds
        and page.startswith(suppression.page)
        and text_size in suppression.text_sizes
        for suppression in SUPPRESSIONS
    )
