"""`i18n new`: makes a language: folder, profile from CLDR, empty catalog; tells what its font lacks."""

import json
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from kiosk.app.paths import resources
from kiosk.errors import KioskError
from kiosk.i18n.formats import format_quantity
from kiosk.i18n.locales import Locale, make_locale, subtags
from kiosk.i18n.profiles import Profile
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.catalog_lock import locked
from kiosk.l10n.project import Project
from kiosk.ui.glyph_coverage import application_with_fonts, missing_characters


class LanguageExists(KioskError):
    """A language that was to be begun has its files."""

    def __init__(self, code: str, path: object) -> None:
        super().__init__(f"{code} has been begun already: {path}.")


def new_language(project: Project, code: str) -> list[str]:
    """Write the files and return what to say. Raises LocaleError, LanguageExists."""
    locale = make_locale(code, Profile())
    catalog = project.path(code)
    profile = project.translations / code / "locale.yaml"
    others = [project.path(other.code) for other in project.edition.locales.values() if _same(other, locale)]
    files = (catalog, profile, *others)
    _check_free(project, code, files)
    project.translations.mkdir(parents=True, exist_ok=True)
    # This holds the folder of all languages.
    with locked(profile.parent):
        _check_free(project, code, files)
        write_text(profile, _profile(locale, 10 + max(one.order for one in project.edition.locales.values())))
        write_text(catalog, project.begun(locale))
    lines = [
        f"{profile} written: look at what CLDR says.",
        f"{catalog} written: {len(project.messages)} texts.",
    ]
    if lacking := _undrawn(project, locale):
        lines.append(f"The font {locale.family} has no {lacking}; name another one under `font:`.")
    return lines


def _check_free(project: Project, code: str, files: Iterable[Path]) -> None:
    for path in files:
        if path.exists() or code == project.source.code:
            raise LanguageExists(code, path)


def _same(one: Locale, other: Locale) -> bool:
    """Tell whether two languages are one: ja and ja_JP are, pt_BR and pt_PT are not."""
    lands = {one.cldr.territory, other.cldr.territory} - {None}
    return subtags(one.code) == subtags(other.code) and len(lands) < 2  # noqa: PLR2004


def _profile(locale: Locale, order: int) -> str:
    quotes = "".join(QLocale(locale.code).quoteString("|").split("|"))
    name, approx, quotes = (
        json.dumps(text, ensure_ascii=False) for text in (locale.name, locale.approx, quotes)
    )
    return (
        f"# {locale.cldr.english_name}. All of it is optional; what is left out comes from CLDR.\n"
        f"name: {name}\n"
        f"order: {order}\n"
        f"font: {{family: {locale.family}, line_height: {locale.line_height}}}\n"
        f"number: {{scale: {locale.number.scale}, group_from: {locale.number.group_from},"
        f" scale_from: {locale.number.scale_from}}}\n"
        f"format: {{approx: {approx}, quotes: {quotes}}}\n"
    )


def _undrawn(project: Project, locale: Locale) -> str:
    """Return the characters of its name, its months and the content's figures that its font lacks."""
    app = application_with_fonts(resources() / "fonts")
    figures = (format_quantity(fact, locale) for fact in project.edition.content.facts.values())
    samples = (locale.name, *locale.month_names, *figures)
    found = missing_characters("".join(samples), QFont(locale.family))
    del app
    return found
