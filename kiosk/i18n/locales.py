"""A language as the kiosk shows it: CLDR's data and the language's own profile in one."""

from collections.abc import Mapping

import babel
import msgspec
from babel.core import get_global, parse_locale

from kiosk.errors import KioskError
from kiosk.i18n.compact_units import CompactUnit, read_compact_units
from kiosk.i18n.profiles import NumberStyle, Profile, Width

_FAMILIES = {
    "Hans": "Kiosk Sans SC",
    "Hant": "Kiosk Sans SC",
    "Kore": "Kiosk Sans SC",
    "Jpan": "Kiosk Sans JP",
}
_FAMILY = "Kiosk Sans EN"
_WITHOUT_WORD_SPACES = frozenset({"Hans", "Hant", "Jpan"})
# How gettext names a script that is not the likely one.
_MODIFIERS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab"}
_CATEGORIES = ("zero", "one", "two", "few", "many", "other")


class LocaleError(KioskError):
    """A code that means no language, or one without data in CLDR."""


class Locale(msgspec.Struct, frozen=True, kw_only=True):
    """A language with everything that its texts need; `line_height` is in em."""

    code: str
    name: str
    order: int
    cldr: babel.Locale
    family: str
    line_height: float
    fallback: tuple[str, ...]
    reference: str | None
    number: NumberStyle
    scales: tuple[CompactUnit, ...]
    term_separator: str
    money: Mapping[str, str]
    units: Mapping[str, Mapping[Width, str]]
    approx: str
    quotes: str
    number_words: Mapping[str, int]

    @property
    def month_names(self) -> tuple[str, ...]:
        """The months as they stand in a date."""
        return tuple(self.cldr.months["format"]["wide"].values())

    def plural_index(self, count: int) -> int:
        """Return the place of the form for `count` among the plural forms, ordered as in CLDR."""
        rule = self.cldr.plural_form
        return [name for name in _CATEGORIES if name in rule.tags or name == "other"].index(rule(count))


def make_locale(code: str, profile: Profile) -> Locale:
    """Merge CLDR and profile. Raise LocaleError if CLDR has no data for the language."""
    cldr = _cldr(profile.cldr or code)
    language, script = subtags(code)
    own_names = cldr.languages
    family = _FAMILIES.get(script, _FAMILY)
    return Locale(
        code=code,
        name=profile.name or own_names.get(f"{language}_{script}") or own_names.get(language, code),
        order=profile.order,
        cldr=cldr,
        family=profile.font.family or family,
        line_height=profile.font.line_height or (1.5 if family == _FAMILY else 1.7),
        fallback=profile.fallback,
        reference=profile.reference,
        number=profile.number,
        scales=read_compact_units(cldr, profile.number.scale_from),
        term_separator="" if script in _WITHOUT_WORD_SPACES else "\u00a0",
        money=profile.money,
        units=profile.units,
        approx=profile.format.approx,
        quotes=profile.format.quotes,
        number_words={word.lower(): value for word, value in profile.number_words.items()},
    )


def subtags(code: str) -> tuple[str, str]:
    """Return language and script: zh_CN and zh-Hans are ("zh", "Hans"), sr@latin is ("sr", "Latn").

    Two codes mean the same language if these are equal. A script that the code does not name is the
    likely one. Raise LocaleError for what is no code.
    """
    try:
        language, territory, script, *_ = parse_locale(code.partition("@")[0].replace("-", "_"))
    except ValueError as error:
        message = f"“{code}” is not a language code such as ja_JP or zh_Hans_CN"
        raise LocaleError(message) from error
    script = script or _MODIFIERS.get(code.partition("@")[2])
    if script is None:
        likely = get_global("likely_subtags")
        full = likely.get(f"{language}_{territory}") or likely.get(language)
        script = parse_locale(full)[2] if full else None
    return language, script or "Zzzz"


def gettext_name(code: str) -> str:
    """Return a code as gettext writes it: zh_Hans_CN is zh_CN, sr_Latn_RS is sr_RS@latin.

    Poedit and msgfmt refuse a script inside the code.
    """
    language, territory, script, *_ = parse_locale(code.replace("-", "_"))
    bare = f"{language}_{territory}" if territory else language
    if subtags(bare) == subtags(code):
        return bare
    full = get_global("likely_subtags").get(f"{language}_{script}", bare)
    likely = f"{language}_{parse_locale(full)[1]}"
    modifier = next((name for name, known in _MODIFIERS.items() if known == script), "")
    return likely if subtags(likely) == subtags(code) else f"{bare}@{modifier}"


def _cldr(code: str) -> babel.Locale:
    wanted = subtags(code)
    try:
        found = babel.Locale.parse(code.replace("-", "_"))
    except babel.UnknownLocaleError:
        found = None
    # Babel drops a script that it does not know: en_Qaax would silently become en.
    if found is None or subtags(str(found)) != wanted:
        message = f"CLDR has no data for “{code}”; name a related language under `cldr:` in its locale.yaml"
        raise LocaleError(message)
    return found
