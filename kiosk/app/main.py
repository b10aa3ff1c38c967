"""The entry point of all commands. Exit code 0: fine, 1: findings, 2: wrong use or unusable files."""

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from kiosk.app.arguments import COMMANDS, parser
from kiosk.errors import KioskError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        # Windows would write files and pipes in a code page that lacks most languages.
        sys.stdout.reconfigure(encoding="utf-8")
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (
        words[0] not in COMMANDS and words[0] not in {"-h", "--help"} and words[0].startswith("-")
    ):
        words.insert(0, "run")
    arguments = parser().parse_args(words)
    try:
        return _run(arguments)
    except KioskError as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename}: {error.strerror}." if error.filename else error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _run(arguments: argparse.Namespace) -> int:
    match arguments.command:
        case "check":
            from kiosk.app.commands.check import check

            return check(arguments.folder, as_json=arguments.json)
        case "i18n":
            from kiosk.app.commands.i18n.dispatch import i18n

            return i18n(arguments)
        case "handout":
            from kiosk.app.commands.handout import handout

            return handout(arguments)
        case "present":
            from kiosk.app.commands.present import present

            return present(arguments)
        case "proof":
            from kiosk.app.commands.proof import proof

            return proof(arguments)
        case _:
            from kiosk.app.commands.run import run

            return run(arguments)
