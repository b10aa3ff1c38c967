"""An edition: one sound state of content, interface texts, locales and catalogs, read together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from kiosk.content.diagnostics import ContentError, Diagnostic, Place, Severity, quoted
from kiosk.content.interface import interface_messages
from kiosk.content.language_files import read_languages
from kiosk.content.model import Content
from kiosk.content.reader import open_document, read_park
from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.locales import Locale
from kiosk.i18n.localization import Localization, Message

MIN_COVERAGE = 0.95


class Edition(msgspec.Struct, frozen=True):
    """One sound state of all files.

    `notes` are remarks, and the errors of languages and translations that had to be left out.
    """

    content: Content
    messages: tuple[Message, ...]
    locales: Mapping[str, Locale]
    catalogs: Mapping[str, Catalog]
    notes: tuple[Diagnostic, ...]

    def localization(self) -> Localization:
        """Return all texts, each language's own name included."""
        names = (
            Message(key=f"languages.{code}", text=locale.name, translatable=False)
            for code, locale in self.locales.items()
        )
        return Localization(
            (*self.messages, *names),
            self.content.facts,
            self.locales,
            self.catalogs,
            self.content.source_language,
        )

    def offered_languages(self) -> tuple[str, ...]:
        """Return the languages of the switch, in its order: those with nearly all texts."""
        localization = self.localization()
        return tuple(code for code in localization.locales if localization.coverage(code) >= MIN_COVERAGE)


def read_edition(folder: Path, resources: Path, translations: Path, overlay: Path | None = None) -> Edition:
    """Read park.yaml and pictures/ in `folder`.

    interface.yaml is taken from `resources` and the languages from `translations`, unless `folder`
    has interface.yaml or translations/ of its own. For `overlay` see `read_languages`.
    Raise ContentError with all problems of all files if there is an error in a YAML file with texts.
    """
    problems: list[Diagnostic] = []
    park = read_park(folder, problems)
    document = open_document(_own(folder / "interface.yaml", resources / "interface.yaml"), problems)
    frame = interface_messages(document, problems) if document else ()
    source = park.content.source_language if park else "en"
    messages = (*(park.messages if park else ()), *frame)
    languages = read_languages(_own(folder / "translations", translations), source, overlay, messages)
    if park is not None:
        problems += _clashes(park.messages, frame)
    if source not in languages.locales:
        place = Place(file=str(folder / "park.yaml"), key="source_language")
        problems.append(place.error(f"{quoted(source)} is no known language"))
    every = (*problems, *languages.problems)
    if park is None or any(problem.severity is Severity.ERROR for problem in problems):
        raise ContentError(every)
    return Edition(park.content, messages, languages.locales, languages.catalogs, every)


def _own(own: Path, packaged: Path) -> Path:
    return own if own.exists() else packaged


def _clashes(texts: Iterable[Message], frame: Sequence[Message]) -> Iterator[Diagnostic]:
    parks, own = {message.key for message in texts}, {message.key for message in frame}
    taken = parks | own
    for message in frame:
        place = Place(file=message.file, line=message.line, key=message.key)
        if message.key in parks:
            yield place.error("park.yaml has a text with the same key", remedy="Rename one of them.")
        for former in message.former:
            if former in taken:
                yield place.error(f"the alias {quoted(former)} is taken", remedy="Give another one.")
            taken.add(former)
