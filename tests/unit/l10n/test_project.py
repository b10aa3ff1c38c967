"""What translators are told of a language that cannot be used."""

from pathlib import Path

import pytest

from kiosk.l10n.project import BrokenLocale
from tests.unit.l10n.parks import ParkFiles


def test_only_what_is_wrong_with_a_language_is_told_of_it(tmp_path: Path) -> None:
    files = ParkFiles(tmp_path / "ja_JP")
    for code in ("en", "ja_JP"):
        profile = files.park.folder / "translations" / code / "locale.yaml"
        profile.write_text("order: first\n", encoding="utf-8")
    with pytest.raises(BrokenLocale) as caught:
        files.project().locale("ja_JP")
    told = str(caught.value)
    assert f"{files.park.japanese / 'locale.yaml'}:1:8: order:" in told
    assert "/en/" not in told
