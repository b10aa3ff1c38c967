"""Checks over all texts of a language: one translation for one text, the same punctuation throughout."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from kiosk.l10n.checks.message import Text
from kiosk.l10n.status import section

Found = tuple[Text, str]

_HAN_LATIN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff] ?[A-Za-z0-9]|[A-Za-z0-9] ?[\u3040-\u30ff\u3400-\u9fff]"
)
_POLITE = re.compile(r"(?:です|ます|ました|ません|でした)。")
_PLAIN = re.compile(r"(?:だ|である|であった|する|(?<!ま)した|ない)。")


def inconsistent(texts: Sequence[Text]) -> Iterator[Found]:
    """Yield texts whose source is translated otherwise elsewhere; the rarer wording is named."""
    groups: dict[tuple[str, ...], list[Text]] = defaultdict(list)
    for text in texts:
        groups[text.message.forms].append(text)
    for group in groups.values():
        wordings = Counter(text.entry.forms[-1] for text in group)
        usual = wordings.most_common(1)[0][0]
        for text in group:
            if text.entry.forms[-1] != usual:
                yield text, f"“{text.message.text}” is “{usual}” elsewhere"


def collision(texts: Sequence[Text]) -> Iterator[Found]:
    """Yield texts of one section that are the same here although their sources differ."""
    seen: dict[tuple[str, str], Text] = {}
    for text in texts:
        first = seen.setdefault((section(text.message.key), text.entry.forms[-1]), text)
        if _bare(first.message.text) != _bare(text.message.text):
            yield text, f"the same as {first.message.key}, whose source is “{first.message.text}”"


def cjk_latin_space(texts: Sequence[Text]) -> Iterator[Found]:
    """Yield texts that set Latin letters off by a space where most do not, or the other way round."""
    habits = [(text, " " in match) for text in texts for match in _HAN_LATIN.findall(text.entry.forms[-1])]
    spaced = sum(space for _, space in habits)
    usual = spaced > len(habits) - spaced
    for text in {text.message.key: text for text, space in habits if space != usual}.values():
        yield text, f"{'no space' if usual else 'a space'} between Latin letters and others, unlike elsewhere"


def ja_style(texts: Sequence[Text]) -> Iterator[Found]:
    """Yield sections that mix polite and plain sentences, at each plain one."""
    if not texts or texts[0].language.script != "Jpan":
        return
    polite = {section(text.message.key) for text in texts if _POLITE.search(text.entry.forms[-1])}
    for text in texts:
        plain = _PLAIN.search(text.entry.forms[-1])
        if plain and section(text.message.key) in polite:
            yield text, f"“{plain[0]}” beside polite sentences in the same section"


def _bare(text: str) -> str:
    """Return a text without what labels of one thing may differ in: breaks, case, a stop at the end."""
    return " ".join(text.lower().split()).rstrip(".")
