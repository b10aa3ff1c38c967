"""What the checks say of one translation, with the languages that are shipped."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.edition import Edition
from kiosk.i18n.locales import make_locale
from kiosk.i18n.localization import Message
from kiosk.i18n.po_parser import Entry
from kiosk.i18n.profiles import Profile
from kiosk.l10n.checks.message import Language, Text
from kiosk.l10n.checks.registry import check_text
from kiosk.l10n.glossary import Glossary, read_glossary

CODES = {"zh": "zh_Hans_CN", "ja": "ja_JP"}


class Judge:
    """Judges translations; `terms` are rows of a glossary with the columns of `HEADER`."""

    HEADER = "term\ttype\tflags\tzh_Hans_CN\tja_JP\tja_JP.avoid\ten\ten.avoid\tnote"

    def __init__(self, edition: Edition, folder: Path, *terms: str) -> None:
        self._locales = edition.locales
        path = folder / "glossary.tsv"
        path.write_text("\n".join([self.HEADER, *terms]) + "\n", encoding="utf-8")
        self.glossary: Glossary = read_glossary(path)

    def text(
        self,
        language: str,
        source: str | tuple[str, str],
        *forms: str,
        flags: Sequence[str] = (),
        made_from: str | None = None,
        columns: int | None = None,
        key: str = "a.b",
    ) -> Text:
        """Return a translation into `zh`, `ja` or any other language, without a profile."""
        code = CODES.get(language, language)
        locale = self._locales.get(code) or make_locale(code, Profile())
        one, many = (source, None) if isinstance(source, str) else source
        entry = Entry(
            context=key, id=made_from or one, plural=many, forms=forms, flags=frozenset(flags), line=7
        )
        message = Message(key=key, text=one, plural=many, columns=columns)
        return Text(message, entry, Language(locale, self._locales["en"], self.glossary, {}))

    def findings(self, text: Text) -> tuple[Diagnostic, ...]:
        """Return what the table finds."""
        return tuple(check_text(text, "kiosk.po"))

    def ids(self, text: Text) -> set[str]:
        """Return the checks that find something."""
        return {finding.check for finding in self.findings(text)}
