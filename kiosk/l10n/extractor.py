"""The Babel extractor for the YAML files: `pybabel extract -F pyproject.toml`."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from kiosk.content.diagnostics import ContentError, Diagnostic
from kiosk.content.interface import interface_messages
from kiosk.content.reader import open_document, read_park
from kiosk.i18n.localization import Message
from kiosk.l10n.template import notes_of

Extracted = tuple[int, str, tuple[str, ...], list[str]]


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, object],  # noqa: ARG001  # Babel passes four arguments
    comment_tags: Iterable[str],  # noqa: ARG001
    options: Mapping[str, str],  # noqa: ARG001  # by this name
) -> Iterator[Extracted]:
    """Yield line, function, its arguments and notes for each text of park.yaml or interface.yaml.

    Raises ContentError if the file is at fault. See babel.messages.extract for what is yielded.
    """
    for message in _messages(Path(fileobj.name)):
        key, *forms = message.key, *message.forms
        function = "pgettext" if len(forms) == 1 else "npgettext"
        yield message.line, function, (key, *forms), notes_of(message)


def _messages(path: Path) -> Iterator[Message]:
    problems: list[Diagnostic] = []
    found: tuple[Message, ...] = ()
    if path.name == "interface.yaml":
        document = open_document(path, problems)
        found = interface_messages(document, problems) if document else ()
    elif park := read_park(path.parent, problems):
        found = park.messages
    if any(problem.severity == "error" for problem in problems):
        raise ContentError(problems)
    return (message for message in found if message.translatable)
