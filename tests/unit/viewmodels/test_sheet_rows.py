"""What has changed in a source, word by word."""

import msgspec
import pytest

from kiosk.l10n.draft import NOTHING
from kiosk.l10n.sheet import Kind, Piece
from kiosk.viewmodels.sheet_rows import PieceRow, piece_rows


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a long way home", ["a ", "long ", "way ", "home"]),
        (" and on\n", [" ", "and ", "on "]),
        ("物流plan 区", ["物", "流", "plan ", "区"]),
    ],
)
def test_a_line_can_end_after_each_word_of_a_piece(text: str, words: list[str]) -> None:
    sheet = msgspec.structs.replace(NOTHING.sheet, previous=(Piece(Kind.SAME, text), Piece(Kind.ADDED, "x")))
    assert list(piece_rows(sheet)) == [*(PieceRow("same", word) for word in words), PieceRow("added", "x")]
