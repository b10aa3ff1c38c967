"""Which texts of a language are open: missing, stale or failing a check."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from kiosk.i18n.phrases import Message
from kiosk.i18n.po import Entry
from kiosk.l10n.bench import Bench
from kiosk.l10n.checks.table import check_catalog, check_text
from kiosk.l10n.checks.text import Text
from kiosk.l10n.findings import Finding, Severity
from kiosk.l10n.stats import State, state_of

SOUND, FAILING = "sound", "failing"


class Review:
    """How every text of a language stands, worked out when somebody asks."""

    def __init__(self, bench: Bench, code: str) -> None:
        self._bench = bench
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
        catalog = self._bench.edition.catalogs[self._code]
        language = self._bench.language(self._bench.locale(self._code))
        findings = check_catalog(self._bench.messages, catalog, language, "", release=False)
        failing = {one.key for one in findings if one.severity is not Severity.HINT}
        states = {message.key: state_of(message, catalog) for message in self._bench.messages}
        return {
            key: FAILING if state is State.TRANSLATED else str(state)
            for key, state in states.items()
            if key in failing or state is not State.TRANSLATED
        }


def judge(bench: Bench, code: str, message: Message, forms: tuple[str, ...]) -> Iterator[Finding]:
    """Yield what the checks say of a translation that is being typed."""
    language = bench.language(bench.locale(code))
    known = bench.edition.catalogs[code].entries.get(message.key)
    kept = frozenset(flag for flag in known.flags if flag != "fuzzy") if known else frozenset[str]()
    entry = Entry(
        context=message.key, id=message.text, plural=message.plural, forms=forms, flags=kept, line=0
    )
    yield from check_text(Text(message, entry, language))
