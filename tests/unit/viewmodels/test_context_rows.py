"""What has changed in a source, word by word."""

import msgspec
import pytest

from kiosk.l10n.draft import NO_DRAFT
from kiosk.l10n.text_context import Piece, PieceKind
from kiosk.viewmodels.context_rows import PieceRow, piece_rows


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a long way home", ["a ", "long ", "way ", "home"]),
        (" and on\n", [" ", "and ", "on "]),
        ("物流plan 区", ["物", "流", "plan ", "区"]),
    ],
)
def test_a_line_can_end_after_each_word_of_a_piece(text: str, words: list[str]) -> None:
    sheet = msgspec.structs.replace(
        NO_DRAFT.sheet, previous=(Piece(PieceKind.SAME, text), Piece(PieceKind.ADDED, "x"))
    )
    assert list(piece_rows(sheet)) == [*(PieceRow("same", word) for word in words), PieceRow("added", "x")]
