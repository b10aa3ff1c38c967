"""How the bench tells what it has done: lines for a person, JSON for a program."""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import msgspec

from kiosk.l10n.findings import Finding, Severity
from kiosk.l10n.project import Project

Command = Callable[[Project, argparse.Namespace], int]


def write_output(arguments: argparse.Namespace, data: object, lines: Iterable[str]) -> None:
    """Print the data as JSON if asked to, else the lines."""
    if arguments.json:
        print(json.dumps(msgspec.to_builtins(data), ensure_ascii=False, indent=2))
    else:
        for line in lines:
            print(line)


def write_findings(
    arguments: argparse.Namespace, findings: Sequence[Finding], *, strict: bool = False
) -> int:
    """Print findings and how many there are; return 1 for an error, with `strict` for a warning."""
    counts = Counter(finding.severity for finding in findings)
    total = ", ".join(f"{severity}s: {counts[severity]}" for severity in Severity)
    write_output(arguments, findings, [*(finding.sentence for finding in findings), f"{total.capitalize()}."])
    return int(bool(counts[Severity.ERROR] or (strict and counts[Severity.WARNING])))
