"""Which text a finger means."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.app.paths import translations
from kiosk.content.edition import Edition
from kiosk.l10n.project import Project
from kiosk.l10n.translation_editor import TranslationEditor
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.text_overlay import NEAR_PX, ShownText
from kiosk.viewmodels.translations import Translations
from kiosk.viewmodels.translator import TranslatorModel


def shown(key: str, x: float) -> ShownText:
    return ShownText(key=key, code="ja_JP", x=x, y=0.0, width=100.0, height=20.0, fit=0)


SCREEN = (shown("dock.map", 0.0), shown("dock.back", 50.0), shown("dock.facts", 400.0))


def model(edition: Edition, store: VisitStore, words: Translations, folder: Path) -> TranslatorModel:
    """Return the sheet above a screen with three texts, the first two over each other."""
    editor = TranslationEditor(folder / "overlay", folder / "journal.jsonl", "mio", lambda: datetime.now(UTC))
    return TranslatorModel(store, words, editor, Project(edition, translations()), lambda: SCREEN, tuple)


@pytest.mark.parametrize(
    ("x", "key"),
    [
        (20.0, "dock.map"),
        (75.0, "dock.back"),  # in front of the other
        (400.0 - NEAR_PX + 1.0, "dock.facts"),
        (500.0 + NEAR_PX - 1.0, "dock.facts"),
        (400.0 - NEAR_PX - 50.0, ""),
        (500.0 + NEAR_PX + 1.0, ""),
    ],
)
def test_the_text_in_front_that_is_near_is_meant(
    edition: Edition, store: VisitStore, words: Translations, tmp_path: Path, x: float, key: str
) -> None:
    sheet = model(edition, store, words, tmp_path)
    sheet.hold(x, 10.0)
    assert sheet.property("key") == key


def test_with_only_the_source_language_nothing_is_meant(
    edition: Edition, store: VisitStore, words: Translations, tmp_path: Path
) -> None:
    alone = msgspec.structs.replace(edition, locales={"en": edition.locales["en"]}, catalogs={})
    sheet = model(alone, store, words, tmp_path)
    sheet.hold(20.0, 10.0)
    assert not sheet.property("open")
