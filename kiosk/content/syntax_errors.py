"""Words for the errors of the YAML parsers, for people who do not know YAML."""

import re

import yaml

from kiosk.content.diagnostics import Diagnostic, Place

_QUOTES = "Put the text in quotes."
_COLON = "Write the key, a colon and a space."
# What the line looks like, tried first; then what the parser says. Each with cause and remedy.
_BY_LINE = (
    (r"\s*\t", "a tab at the beginning of a line", "Indent with spaces."),
    (r"<{7}|={7}|>{7}", "a merge conflict is left", "Decide for one of the two versions."),
    (r"[^:'\"]*\w：", "a full-width colon “：” after a key", _COLON),
    (r"[^:'\"]*:[^\s'\"]+$", "no space after the colon", _COLON),
    (r"[^'\"#]*:\s+\{[^'\"{}]*\}\s*\S", "a text that begins with { stands without quotes", _QUOTES),
    (r"[^'\"#]*:\s+('[^']*'|\"[^\"]*\")\s*\S", "text after a closing quotation mark", "Quote all of it."),
    (r"[^:'\"]*:\s+[^'\"\s\[{][^:]*:(\s|$)", "a colon and a space within an unquoted text", _QUOTES),
)
_BY_MESSAGE = (
    ("quoted scalar.*unexpected", "a quotation mark is never closed", "Close it."),
    ("maximum", "nested too deeply", "Look for brackets that are never closed."),
    ("cannot start any token", "a text cannot begin with this character", _QUOTES),
    ("escape", "an unknown sign after a backslash", "Write two backslashes for one."),
    ("could not find expected ':'", "a key without a colon", _COLON),
    ("flow", "a bracket is never closed, or a comma is missing", "Put texts with brackets in quotes."),
    ("block scalar", "text on the same line as | or >", "Begin the text on the next line, indented."),
    ("alias|anchor", "a text cannot begin with * or &", _QUOTES),
    ("tag", "a text cannot begin with !", _QUOTES),
    ("directive|document start", "a line that begins with % is not allowed", "Delete it."),
    ("", "this line does not fit the lines above it", "Look at its indentation and at quotation marks."),
)


def explain(error: yaml.YAMLError, text: str, file: str) -> Diagnostic:
    """Return the problem that made a parser give up on `text`."""
    said = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    unclosed = re.search(_BY_MESSAGE[0][0], said) is not None
    # Both are noticed only far below the line that is to blame.
    at_start = unclosed or "simple key" in said
    mark = getattr(error, "context_mark" if at_start else "problem_mark", None)
    if mark is None:
        return Place(file=file).error("cannot be read as YAML")
    place = Place(file=file, line=mark.line + 1, column=mark.column + 1)
    line = "" if unclosed else "".join(text.split("\n")[mark.line : mark.line + 1])
    looks = (entry for entry in _BY_LINE if re.match(entry[0], line))
    says = (entry for entry in _BY_MESSAGE if re.search(entry[0], said))
    _, cause, remedy = next(looks, None) or next(says)
    return place.error(cause, remedy=remedy)
