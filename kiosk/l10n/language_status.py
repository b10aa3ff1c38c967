"""The open texts of a language: missing, stale or failing a check."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.i18n.localization import Message
from kiosk.l10n.checks.message import Text
from kiosk.l10n.checks.registry import check_catalog, check_text
from kiosk.l10n.project import Project
from kiosk.l10n.status import Status, status_of

SOUND, FAILING = "sound", "failing"


class LanguageStatus:
    """How every text of a language stands, worked out when somebody asks."""

    def __init__(self, project: Project, code: str) -> None:
        self._project = project
        self._code = code

    def kind(self, key: str) -> str:
        """Return `sound`, `missing`, `stale` or `failing`."""
        return self._kinds.get(key, SOUND)

    @property
    def open_keys(self) -> tuple[str, ...]:
        """The keys of all open texts, in the order of the files."""
        return tuple(self._kinds)

    @cached_property
    def _kinds(self) -> Mapping[str, str]:
        catalog = self._project.edition.catalogs[self._code]
        language = self._project.language(self._project.locale(self._code))
        findings = check_catalog(self._project.messages, catalog, language, "", release=False)
        failing = {one.key for one in findings if one.severity is not Severity.NOTE}
        states = {message.key: status_of(message, catalog) for message in self._project.messages}
        return {
            key: FAILING if state is Status.TRANSLATED else str(state)
            for key, state in states.items()
            if key in failing or state is not Status.TRANSLATED
        }


def check_draft(
    project: Project, code: str, message: Message, forms: tuple[str, ...]
) -> Iterator[Diagnostic]:
    """Yield what the checks say of a translation that is being typed."""
    language = project.language(project.locale(code))
    known = project.edition.catalogs[code].entries.get(message.key)
    flags = known.flags if known else frozenset[str]()
    yield from check_text(Text(message, message.translated(forms, flags), language))
