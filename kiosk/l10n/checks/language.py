"""Checks of whole files: grammar, header, a catalog of the source, figures that a language cannot round."""

import re
from collections.abc import Iterator

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.i18n.catalogs import Catalog, CatalogError, read_catalog
from kiosk.i18n.formats import format_number, rounded
from kiosk.i18n.locales import Locale, gettext_name
from kiosk.i18n.localization import Message
from kiosk.i18n.plurals import plural_header
from kiosk.l10n.checks.consistency import avoided_forms
from kiosk.l10n.checks.registry import check_catalog
from kiosk.l10n.project import Project

_BARE = re.compile(r"[\d\W]+")
_LARGE = 1_000_000


def check_language(project: Project, code: str, *, release: bool = False) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the catalog of a language, in the order of its lines."""
    path = project.path(code)
    try:
        catalog = read_catalog(path, code)
    except CatalogError as error:
        return (_of_file(str(path), error.line, code, error.check, error.cause),)
    found = list(_header(project, catalog))
    if code == project.source.code:
        found.append(_of_file(str(path), 1, code, "source-language", "the source language has no catalog"))
    elif locale := project.edition.locales.get(code):
        language = project.language(locale)
        found += check_catalog(project.messages, catalog, language, str(path), release=release)
        found += _inexact(project, locale)
    return tuple(sorted(found, key=lambda finding: (finding.file, finding.line)))


def check_source(project: Project) -> Iterator[Diagnostic]:
    """Yield forms to be avoided in the source, and former keys of texts that no catalog has any more."""
    code = project.source.code
    known = {key for catalog in project.edition.catalogs.values() for key in catalog.entries}
    for message in project.messages:
        for said in avoided_forms(project.glossary, message.forms, code):
            yield _of_source(message, code, "glossary", Severity.WARNING, said)
        if message.former and not known & set(message.former):
            said = "no catalog has its former keys any more; `aliases` can go"
            yield _of_source(message, code, "alias-left", Severity.NOTE, said)


def check_folders(project: Project) -> Iterator[Diagnostic]:
    """Yield languages that have a profile and no catalog."""
    for profile in sorted(project.translations.glob("*/locale.yaml")):
        code = profile.parent.name
        if code not in {project.source.code, *project.codes}:
            what = "there is no such file, so the language is left out"
            yield _of_file(str(project.path(code)), 1, code, "po-syntax", what)


def _header(project: Project, catalog: Catalog) -> Iterator[Diagnostic]:
    code = catalog.code
    locale = project.edition.locales.get(code)
    wanted = {
        "Language": gettext_name(code),
        **({"Plural-Forms": plural_header(locale)} if locale else {}),
    }
    for name, value in wanted.items():
        if "".join(catalog.header.get(name, "").split()) != "".join(value.split()):
            said = f"{name} should be “{value}”; `i18n fmt` writes it"
            yield _of_file(str(project.path(code)), 1, code, "header", said)


def _inexact(project: Project, locale: Locale) -> Iterator[Diagnostic]:
    """Yield large figures that this language can only write in plain digits."""
    facts = {f"facts.{name}": fact for name, fact in project.edition.content.facts.items()}
    for message in project.edition.messages:
        fact = facts.get(message.key)
        if fact is None or fact.value is None or abs(fact.value) < _LARGE:
            continue
        if locale.scales and _BARE.fullmatch(format_number(rounded(fact), locale)):
            said = "this language writes it in plain digits; give it `digits`"
            yield _of_source(message, locale.code, "fact-inexact", Severity.WARNING, said)


def _of_source(message: Message, code: str, check: str, severity: Severity, cause: str) -> Diagnostic:
    return Diagnostic(
        file=message.file,
        line=message.line,
        key=message.key,
        language=code,
        severity=severity,
        check=check,
        cause=cause,
    )


def _of_file(file: str, line: int, code: str, check: str, cause: str) -> Diagnostic:
    return Diagnostic(file=file, line=line, language=code, severity=Severity.ERROR, check=check, cause=cause)
