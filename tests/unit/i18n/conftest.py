"""The languages of the repository, read from their own profiles."""

from pathlib import Path

import msgspec
import pytest
import yaml

from kiosk.i18n.locales import Locale, make_locale
from kiosk.i18n.profiles import Profile

TRANSLATIONS = Path(__file__).parents[3] / "translations"


def shipped(code: str) -> Locale:
    """Return a language with the profile that the repository ships."""
    profile = yaml.safe_load((TRANSLATIONS / code / "locale.yaml").read_text(encoding="utf-8"))
    return make_locale(code, msgspec.convert(profile, Profile))


@pytest.fixture(scope="session")
def locales() -> dict[str, Locale]:
    """Return the three languages of the repository by code."""
    return {code: shipped(code) for code in ("zh_Hans_CN", "ja_JP", "en")}
