"""The table of all checks of translations, and the functions that run them.

A row with `compares` holds a translation against the present source, so it passes over one that was
made from an earlier source. A row with `rule` holds each form against a rule of all texts, the source's too,
which yields cause and remedy. A row with `mend` says how a form is put right; it finds what that changes.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.text_rules import Fault, placeholder_faults, text_faults
from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.localization import Message
from kiosk.l10n.checks import catalog, consistency, quotation, typography
from kiosk.l10n.checks.message import Language, Text
from kiosk.l10n.status import Status, status_of

E, W, N = Severity.ERROR, Severity.WARNING, Severity.NOTE


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """A check of single texts: a row with `find`, `rule` or `mend`."""

    id: str
    severity: Severity
    find: Callable[[Text], Iterator[str]] | None = None
    rule: Callable[[str], Iterator[Fault]] | None = None
    mend: Callable[[str, Language], str] | None = None
    compares: bool = False


class CatalogCheck(msgspec.Struct, frozen=True, kw_only=True):
    """A check of all texts of a language together."""

    id: str
    severity: Severity
    find: Callable[[Sequence[Text]], Iterator[catalog.Found]]
    compares: bool = False


CHECKS = (
    Check(id="placeholder", severity=E, rule=placeholder_faults),
    Check(id="placeholder", severity=E, find=consistency.placeholders, compares=True),
    Check(id="plural-missing", severity=E, find=consistency.plural_missing),
    Check(id="markup", severity=E, find=consistency.markup, compares=True),
    Check(id="control-chars", severity=E, rule=text_faults),
    Check(id="number", severity=E, find=consistency.number, compares=True),
    Check(id="do-not-translate", severity=E, find=consistency.do_not_translate, compares=True),
    Check(id="max-length", severity=W, find=consistency.max_length),
    Check(id="han-leak", severity=W, find=typography.han_leak),
    Check(id="wrong-script", severity=W, find=typography.wrong_script),
    Check(id="cjk-punct", severity=W, mend=typography.cjk_punct),
    Check(id="quotes", severity=W, mend=quotation.quotes),
    Check(id="fullwidth", severity=W, mend=typography.fullwidth),
    Check(id="kana-width", severity=W, mend=typography.kana_width),
    Check(id="end-punct", severity=W, find=typography.end_punct, compares=True),
    Check(id="edge-space", severity=W, find=typography.edge_space, compares=True),
    Check(id="double-space", severity=W, find=typography.double_space, compares=True),
    Check(id="newline-count", severity=W, find=typography.newline_count, compares=True),
    Check(id="glossary", severity=W, find=consistency.glossary, compares=True),
    Check(id="glossary", severity=W, find=consistency.avoided),
    Check(id="same-as-source", severity=N, find=consistency.same_as_source, compares=True),
)
CATALOG_CHECKS = (
    CatalogCheck(id="inconsistent", severity=W, find=catalog.inconsistent, compares=True),
    CatalogCheck(id="collision", severity=W, find=catalog.collision, compares=True),
    CatalogCheck(id="cjk-latin-space", severity=N, find=catalog.cjk_latin_space),
    CatalogCheck(id="ja-style", severity=N, find=catalog.ja_style),
)


def check_text(text: Text, file: str = "") -> Iterator[Diagnostic]:
    """Yield what is wrong with one translation, in the order of the table."""
    for check in CHECKS if text.translated else ():
        if f"ignore-{check.id}" in text.entry.flags or (check.compares and not text.fresh):
            continue
        for cause, remedy, fix in _run(check, text):
            found = _of_text(text, file, check.id, check.severity, cause)
            yield msgspec.structs.replace(found, remedy=remedy, fix=fix)


def check_catalog(
    messages: Iterable[Message], catalog: Catalog, language: Language, file: str, *, release: bool
) -> Iterator[Diagnostic]:
    """Yield what is wrong with a sound catalog; for a release, a missing or stale text is an error."""
    grave = E if release else W
    texts: list[Text] = []
    for message in messages:
        state = status_of(message, catalog)
        absent = message.translated(("",) * len(message.forms), line=1)
        text = Text(message, catalog.entries.get(message.key, absent), language)
        if state is Status.MISSING and not (text.translated or "ignore-untranslated" in text.entry.flags):
            yield _of_text(text, file, "untranslated", grave, "there is no translation")
        elif state is Status.STALE and "ignore-stale" not in text.entry.flags:
            yield _of_text(text, file, "stale", grave, "the source has changed, or somebody is to look again")
        if text.translated:
            texts.append(text)
            yield from check_text(text, file)
    for check in CATALOG_CHECKS:
        for text, cause in check.find([one for one in texts if one.fresh or not check.compares]):
            if f"ignore-{check.id}" not in text.entry.flags:
                yield _of_text(text, file, check.id, check.severity, cause)


def repaired(text: Text) -> tuple[str, ...]:
    """Return the forms of a translation with everything mended that the table can mend."""
    forms = text.entry.forms
    for check in CHECKS:
        if check.mend and f"ignore-{check.id}" not in text.entry.flags:
            forms = tuple(check.mend(form, text.language) for form in forms)
    return forms


def _run(check: Check, text: Text) -> Iterator[tuple[str, str, str]]:
    """Yield cause, remedy and the mended form of what a check finds."""
    if check.find:
        yield from ((cause, "", "") for cause in check.find(text))
    for form in text.entry.forms:
        if check.rule:
            yield from ((cause, remedy, "") for cause, remedy in check.rule(form))
        if check.mend and (better := check.mend(form, text.language)) != form:
            yield f"“{_around(form, better)}” should be “{_around(better, form)}”", "", better


def _around(form: str, other: str) -> str:
    """Return the part of a text that differs, with a few characters on both sides."""
    start = next(
        (i for i, (a, b) in enumerate(zip(form, other, strict=False)) if a != b), min(map(len, (form, other)))
    )
    tail = 0
    while tail < min(len(form), len(other)) - start and form[-1 - tail] == other[-1 - tail]:
        tail += 1
    return form[max(start - 4, 0) : max(len(form) - tail, start) + 4]


def _of_text(text: Text, file: str, check: str, severity: Severity, cause: str) -> Diagnostic:
    return Diagnostic(
        file=file,
        line=text.entry.line,
        key=text.message.key,
        language=text.language.code,
        severity=severity,
        check=check,
        cause=cause,
    )
