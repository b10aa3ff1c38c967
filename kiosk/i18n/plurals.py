"""Plural forms of a language, as gettext and PO editors know them.

CLDR also has a form for fractions, which the kiosk never counts.
"""

from babel.messages.plurals import get_plural

from kiosk.i18n.locales import Locale


def form_count(locale: Locale) -> int:
    """Return how many forms a text with a plural has in a catalog."""
    return int(get_plural(locale.cldr).num_plurals)


def plural_header(locale: Locale) -> str:
    """Return what the header `Plural-Forms` says."""
    return str(get_plural(locale.cldr).plural_forms)
