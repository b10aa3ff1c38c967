"""The folder of translations: one folder a language, with its profile and its catalog."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.content.diagnostics import Diagnostic, Place
from kiosk.content.reader import convert, open_document
from kiosk.content.text_rules import placeholder_faults, text_faults
from kiosk.i18n.catalogs import Catalog, CatalogError, Entry, read_catalog
from kiosk.i18n.locales import Locale, LocaleError, make_locale
from kiosk.i18n.localization import Message
from kiosk.i18n.profiles import Profile

MOST_LANGUAGES = 50

CATALOG = Path("LC_MESSAGES", "kiosk.po")


class Languages(msgspec.Struct, frozen=True):
    """The languages that can be shown, and all that is wrong with these and the others."""

    locales: Mapping[str, Locale]
    catalogs: Mapping[str, Catalog]
    problems: tuple[Diagnostic, ...]


def read_languages(
    folder: Path, source: str, overlay: Path | None = None, messages: Iterable[Message] = ()
) -> Languages:
    """Read all languages. One whose files are broken is left out, and so is a broken overlay.

    The entries of an `<locale>.po` in the folder `overlay` go before those of the language's catalog, as
    `overlay_wins` says; `messages` are the texts that there are.
    The source language needs no folder and stays even with a broken profile, unless CLDR does not know it.
    """
    problems: list[Diagnostic] = []
    texts = {message.key: message for message in messages}
    locales: dict[str, Locale] = {}
    catalogs: dict[str, Catalog] = {}
    for code in sorted({source, *_codes(folder, problems)}):
        found: list[Diagnostic] = []
        locale = _locale(folder / code, found, needed=code == source)
        catalog = Catalog(code, {}) if code == source else _catalog(folder / code, found)
        if locale is None or catalog is None:
            found.append(Place(file=str(folder / code), line=0).note("the language is left out"))
        else:
            locales[code] = locale
            beside = overlay and overlay / f"{code}.po"
            catalogs[code] = _overlaid(catalog, beside, texts, found) if beside else catalog
        problems += (msgspec.structs.replace(one, language=code) for one in found)
    return Languages(locales, catalogs, tuple(problems))


def _codes(folder: Path, problems: list[Diagnostic]) -> list[str]:
    if not folder.is_dir():
        problems.append(Place(file=str(folder), line=0).error("there is no such folder of translations"))
        return []
    codes = sorted(entry.name for entry in folder.iterdir() if entry.is_dir() and entry.name[0] not in "._")
    if len(codes) > MOST_LANGUAGES:
        problems.append(
            Place(file=str(folder), line=0).error(
                f"more than {MOST_LANGUAGES} languages; the rest is left out"
            )
        )
    return codes[:MOST_LANGUAGES]


def _locale(folder: Path, problems: list[Diagnostic], *, needed: bool) -> Locale | None:
    path = folder / "locale.yaml"
    profile: Profile | None = Profile()
    if _there(path):
        document = open_document(path, problems)
        profile = convert(document.root, Profile, problems) if document else None
        profile = Profile() if profile is None and needed else profile
    try:
        return make_locale(folder.name, profile) if profile is not None else None
    except LocaleError as error:
        problems.append(Place(file=str(path)).error(str(error)))
        return None


def _catalog(folder: Path, problems: list[Diagnostic]) -> Catalog | None:
    path = folder / CATALOG
    if not _there(path):
        problems.append(Place(file=str(path)).note("there is no such file"))
        return None
    return _sound(path, folder.name, problems)


def overlay_wins(beside: Entry, own: Entry | None, message: Message | None) -> bool:
    """Tell whether an entry beside a catalog goes before its own: not where only that is of this text."""
    if own is None or message is None or not all(own.forms):
        return True
    return message.is_source_of(beside) or not message.is_source_of(own)


def _overlaid(
    catalog: Catalog, path: Path, texts: Mapping[str, Message], problems: list[Diagnostic]
) -> Catalog:
    """Return a catalog in which the entries of another one go first, if that is there and sound."""
    if not _there(path):
        return catalog
    beside = _sound(path, catalog.code, problems)
    if beside is None:
        problems.append(Place(file=str(path)).note("this file is left out"))
        return catalog
    own = catalog.entries
    going = {
        key: entry
        for key, entry in beside.entries.items()
        if overlay_wins(entry, own.get(key), texts.get(key))
    }
    return msgspec.structs.replace(catalog, entries={**own, **going})


def _there(path: Path) -> bool:
    """Tell whether a file is there, or in a folder that nobody may look into; reading it says so then."""
    try:
        return path.exists()
    except OSError:
        return True


def _sound(path: Path, code: str, problems: list[Diagnostic]) -> Catalog | None:
    """Return the sound entries of a catalog; for the others the source language steps in."""
    try:
        catalog = read_catalog(path, code)
    except CatalogError as error:
        problems.append(Place(file=error.file, line=error.line).error(error.cause))
        return None
    sound: dict[str, Entry] = {}
    for key, entry in catalog.entries.items():
        faults = list(_faults(Place(file=str(path), line=entry.line, key=key), entry))
        problems += faults
        sound |= {} if faults else {key: entry}
    return msgspec.structs.replace(catalog, entries=sound)


def _faults(place: Place, entry: Entry) -> Iterator[Diagnostic]:
    for form in entry.forms:
        for cause, remedy in (*text_faults(form), *placeholder_faults(form)):
            yield place.error(cause, remedy=remedy)
