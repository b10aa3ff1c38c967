"""Output of the `i18n` commands: lines for a person, JSON for a program."""

import argparse
import json
from collections.abc import Callable, Iterable

import msgspec

from kiosk.l10n.project import Project

Command = Callable[[Project, argparse.Namespace], int]


def write_output(arguments: argparse.Namespace, data: object, lines: Iterable[str]) -> None:
    """Print the data as JSON if asked to, else the lines."""
    if arguments.json:
        print(json.dumps(msgspec.to_builtins(data), ensure_ascii=False, indent=2))
    else:
        for line in lines:
            print(line)
