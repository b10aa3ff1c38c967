"""The one form of a catalog, and mending what checks can mend."""

from kiosk.i18n.catalogs import read_catalog
from kiosk.l10n.bench import Bench
from kiosk.l10n.checks.table import repaired
from kiosk.l10n.checks.text import Text
from kiosk.l10n.files import put_forms


def tidied(bench: Bench, code: str, *, fix: bool) -> str:
    """Return the text of a catalog in its one form; with `fix`, typography is mended. Raises CatalogError."""
    po = bench.read(code)
    if fix:
        catalog = read_catalog(bench.path(code), code)
        language = bench.language(bench.locale(code))
        live = {entry.msgctxt: entry for entry in po if not entry.obsolete}
        for message in bench.messages:
            if message.key in live and (entry := catalog.entries.get(message.key)):
                put_forms(live[message.key], repaired(Text(message, entry, language)))
    return bench.tidied(po, code)
