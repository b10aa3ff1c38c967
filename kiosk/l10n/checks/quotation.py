"""Checks of quotations: the marks of a language, outer and inner."""

from kiosk.l10n.checks.message import Language

_CLOSER = {"“": "”", "‘": "’", "「": "」", "『": "』", '"': '"'}


def quotes(form: str, language: Language) -> str:
    """Write quotations in the marks of the language.

    Its inner marks may stand outside, as around the title of a book: 『…』. A text whose marks do not
    pair, as after 5", is left as it is.
    """
    own = language.locale.quotes
    pairs = [(own[i], own[i + 1]) for i in range(0, len(own), 2)]
    if not pairs:
        return form
    signs = list(form)
    closer = _CLOSER | dict(pairs)
    open_: list[tuple[str, tuple[str, str]]] = []
    for place, sign in enumerate(form):
        if _apostrophe(form, place):
            continue
        # A German quotation closes with what opens an English one, so closing comes first.
        if open_ and sign == closer[open_[-1][0]]:
            signs[place] = open_.pop()[1][1]
        elif sign in closer:
            pair = _pair(pairs, len(open_), sign)
            open_.append((sign, pair))
            signs[place] = pair[0]
    return form if open_ else "".join(signs)


def _pair(pairs: list[tuple[str, str]], depth: int, sign: str) -> tuple[str, str]:
    own = next((pair for pair in pairs if pair[0] == sign), None)
    return own if own and not depth else pairs[min(depth, len(pairs) - 1)]


def _apostrophe(form: str, place: int) -> bool:
    beside = form[:place][-1:], form[place + 1 :][:1]
    return form[place] == "’" and all(sign.isalpha() and sign < "\u2e80" for sign in beside)
