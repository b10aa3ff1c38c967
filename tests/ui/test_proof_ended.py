"""The command `proof`, ended from outside while it works."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.rules.tree import ROOT

PATIENCE_MS = 60_000
# On a machine with one core there would be no other processes.
PROOF = """
import os, sys
from kiosk.app.main import main
if __name__ == "__main__":
    os.cpu_count = lambda: 2
    main(["proof", sys.argv[1], "--page", "map", "--language", "en", "--size", "960x540"])
"""


def children(process: int) -> list[int]:
    """Return the processes that a process has started."""
    return [int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_proof_that_is_ended_leaves_no_process_behind(
    tmp_path: Path, qtbot: QtBot, number: signal.Signals
) -> None:
    script = tmp_path / "ended.py"
    script.write_text(f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{PROOF}")
    with subprocess.Popen([sys.executable, script, tmp_path / "out"]) as proof:
        # Two that take pictures, and the one that Python has beside them.
        qtbot.waitUntil(lambda: len(children(proof.pid)) == 3, timeout=PATIENCE_MS)
        started = children(proof.pid)
        proof.send_signal(number)
    # One that has ended but is awaited by nobody has no command line any more.
    commands = [Path(f"/proc/{child}/cmdline") for child in started]
    qtbot.waitUntil(
        lambda: not any(path.exists() and path.read_bytes() for path in commands), timeout=PATIENCE_MS
    )
