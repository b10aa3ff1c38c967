"""A park whose Japanese is changed text by text."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.i18n.localization import Message
from kiosk.l10n.translation_editor import Edit, TranslationEditor
from kiosk.l10n.xlsx_rows import forms_in_force
from tests.unit.l10n.parks import ParkFiles as Files

NAME = "clusters.tea.name"


class Saver:
    """A park and the editor with which its Japanese is changed."""

    def __init__(self, folder: Path) -> None:
        self.files = Files(folder / "park")
        self.files.update()
        self.files.translate({NAME: "茶クラスター", "dock.back": "戻る"})
        self.files.update()
        self.overlay = folder / "overlay"
        self.journal = folder / "data" / "journal.jsonl"
        self.editor = TranslationEditor(
            self.overlay, self.journal, "mio", lambda: datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
        )

    def message(self, key: str) -> Message:
        return next(message for message in self.files.project().messages if message.key == key)

    def save(
        self, text: str, key: str = NAME, *, seen: tuple[str, ...] | None = None, review: bool = False
    ) -> Edit:
        """Save over what is there, or over what its translator has seen."""
        project, message = self.files.project(), self.message(key)
        there = forms_in_force(
            message, self.editor.entry(project, "ja_JP", key), project.edition.locales["ja_JP"]
        )
        return self.editor.save(
            project, "ja_JP", message, (text,), seen=there if seen is None else seen, review=review
        )

    def undo(self) -> Edit | None:
        return self.editor.undo(self.files.project())
