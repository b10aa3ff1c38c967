"""The command line. Arguments become typed values; a wrong one gives one sentence and exit code 2."""

import argparse
import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

from kiosk.app.i18n_arguments import Commands, add_i18n
from kiosk.errors import KioskError

COMMANDS = ("run", "check", "proof", "i18n", "present", "handout")

MOST_PX = 16_384


class LanguageNotOffered(KioskError):
    """A language was asked for that is not there."""

    def __init__(self, code: str, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no language {code}; there are {', '.join(known)}.")


def require_languages(wishes: Iterable[str | None], codes: tuple[str, ...]) -> None:
    """Raise LanguageNotOffered for a language that is not offered."""
    for code in filter(None, wishes):
        if code not in codes:
            raise LanguageNotOffered(code, codes)


class Parser(argparse.ArgumentParser):
    """Answers a wrong word with one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with 2."""
        self.exit(2, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = Parser(
        prog="park-kiosk",
        description="An offline information kiosk in several languages, driven by one content file.",
        epilog="Without a command, the kiosk runs.",
        allow_abbrev=False,
    )
    commands: Commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    run = commands.add_parser(
        "run", help="show the kiosk (what happens without a command)", allow_abbrev=False
    )
    _content(run)
    _look(run)
    run.add_argument("--language", metavar="CODE", help="language of the venue, such as ja_JP")
    run.add_argument("--second", metavar="CODE", help="start with two languages, this one second")
    run.add_argument("--fullscreen", action="store_true", help="fill the screen")
    run.add_argument(
        "--idle",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="quiet seconds until the kiosk asks whether anybody is there (default 60)",
    )
    run.add_argument("--all-languages", action="store_true", help="offer languages with few texts, too")
    run.add_argument(
        "--translator",
        action="store_true",
        help="for staff: hold a finger on any text to change it; needs a keyboard",
    )
    _renderer(run)
    _present(commands.add_parser("present", help="give a talk made of the content", allow_abbrev=False))
    check = commands.add_parser(
        "check", help="read content and catalogs over; every problem with its line", allow_abbrev=False
    )
    check.add_argument(
        "folder", nargs="?", type=_folder, metavar="DIR", help="content folder (default: the built-in one)"
    )
    check.add_argument("--json", action="store_true", help="print the problems as JSON")
    proof = commands.add_parser(
        "proof", help="render every page in every language and judge the pictures", allow_abbrev=False
    )
    proof.add_argument(
        "output", type=Path, metavar="DIR", help="folder for the pictures, index.html and proof.json"
    )
    _content(proof)
    proof.add_argument(
        "--language",
        metavar="L[+L2]",
        action="append",
        help="only this language or pair; en_XA, ar_XB, zh_XC and en_XK are made up; repeatable",
    )
    proof.add_argument("--page", metavar="P", action="append", help="only this page; repeatable")
    proof.add_argument(
        "--size", type=_size, metavar="WxH", action="append", help="only this size; repeatable"
    )
    proof.add_argument(
        "--theme",
        type=_theme_of,
        metavar="THEME",
        action="append",
        help="only this of paper, night, contrast; repeatable",
    )
    proof.add_argument(
        "--text-size",
        metavar="S",
        action="append",
        type=_text_size,
        help="only this text size; repeatable",
    )
    add_i18n(commands)
    _handout(commands.add_parser("handout", help="write the park as a PDF to print", allow_abbrev=False))
    return top


def _present(command: argparse.ArgumentParser) -> None:
    _content(command)
    command.add_argument("--language", metavar="CODE", help="language of the audience")
    command.add_argument("--second", metavar="CODE", help="show two languages, this one second")
    command.add_argument("--notes-language", metavar="CODE", help="language of the speaker")
    command.add_argument("--loop", action="store_true", help="go on by itself, for a wall")
    command.add_argument("--slide", type=_whole, default=1, metavar="N", help="begin at this slide")
    command.add_argument("--minutes", type=_minutes, metavar="M", help="how long the talk is to take")
    command.add_argument(
        "--size", type=_size, metavar="WxH", help="windows of this size in pixels instead of whole screens"
    )
    _theme(command)
    _renderer(command)


def _handout(command: argparse.ArgumentParser) -> None:
    command.add_argument("output", type=Path, metavar="OUT.pdf", help="file to write")
    _content(command)
    command.add_argument("--language", metavar="CODE", help="language of the handout, such as ja_JP")
    command.add_argument("--second", metavar="CODE", help="print two languages, this one below the first")
    command.add_argument(
        "--paper",
        type=_paper,
        metavar="SHEET",
        default="a4",
        help="a4 (default) or letter",
    )
    command.add_argument("--slides", action="store_true", help="print the talk instead, with its notes")
    command.add_argument(
        "--date", type=_date, metavar="YYYY-MM-DD", help="day that the file names as its own (default today)"
    )


def _content(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--content", type=_folder, metavar="DIR", help="folder with park.yaml (default: the built-in one)"
    )


def _theme(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--theme",
        type=_theme_of,
        metavar="THEME",
        default="paper",
        help="paper (default), night or contrast",
    )


def _renderer(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--renderer",
        choices=("auto", "gpu", "software"),
        default="auto",
        help="what draws; auto takes the graphics card if there is one",
    )


def _look(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size", type=_size, default=(1920, 1080), metavar="WxH", help="window size in pixels"
    )
    _theme(command)
    command.add_argument(
        "--diagonal",
        type=_inches,
        metavar="INCHES",
        help="diagonal of the screen; sizes in millimetres follow from it",
    )


def _folder(word: str) -> Path:
    path = Path(word)
    if not path.is_dir():
        message = f"there is no folder {word}"
        raise argparse.ArgumentTypeError(message)
    return path


def _size(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", word)
    if not found:
        message = f"{word} is not a size such as 1920x1080"
        raise argparse.ArgumentTypeError(message)
    width, height = int(found[1]), int(found[2])
    if max(width, height) > MOST_PX:
        message = f"{word} is larger than {MOST_PX} pixels a side"
        raise argparse.ArgumentTypeError(message)
    return width, height


def _theme_of(word: str) -> StrEnum:
    # Loaded only for a command that asks for it: help needs no part of the kiosk.
    from kiosk.visit.visit import Theme

    return _one_of(word, Theme)


def _text_size(word: str) -> StrEnum:
    from kiosk.visit.visit import TextSize

    return _one_of(word, TextSize)


def _paper(word: str) -> StrEnum:
    from kiosk.handout.paper import PaperName

    return _one_of(word, PaperName)


def _one_of(word: str, known: type[StrEnum]) -> StrEnum:
    try:
        return known(word)
    except ValueError as error:
        message = f"there is no {word}; there are {', '.join(known)}"
        raise argparse.ArgumentTypeError(message) from error


def _whole(word: str) -> int:
    return int(_number(word, 1, 100, "as a slide"))


def _minutes(word: str) -> float:
    return _number(word, 1, 600, "minutes")


def _seconds(word: str) -> float:
    return _number(word, 5, 3600, "seconds")


def _inches(word: str) -> float:
    return _number(word, 5, 200, "inches")


def _date(word: str) -> dt.date:
    try:
        return dt.date.fromisoformat(word)
    except ValueError:
        message = f"{word} is not a day such as 2026-01-31"
        raise argparse.ArgumentTypeError(message) from None


def _number(word: str, least: float, most: float, unit: str) -> float:
    try:
        value = float(word)
    except ValueError:
        value = float("nan")
    if not least <= value <= most:
        message = f"{word} is not between {least:g} and {most:g} {unit}"
        raise argparse.ArgumentTypeError(message)
    return value
