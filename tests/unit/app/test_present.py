"""The command `present` follows the files that it was started with."""

import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer

from tests.rules.tree import ROOT
from tests.ui.parks import add_languages, cluster, write_park

PATIENCE_S = 60.0


def test_a_mistake_saved_while_a_talk_runs_is_in_the_log(tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(1)])
    add_languages(tmp_path, "ja_JP")
    (tmp_path / "translations" / "ja_JP" / "locale.yaml").write_text("name: [")
    command = [sys.executable, "main.py", "present", "--content", str(tmp_path), "--size", "640x360"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as program:
        limit = Timer(PATIENCE_S, program.kill)
        limit.start()
        assert program.stderr
        # The language that is left out is told once all files have been read.
        assert any("locale.yaml" in line for line in program.stderr)
        (tmp_path / "park.yaml").write_text("park: [")
        assert any(
            "park.yaml:1" in line and "What was shown before stays." in line for line in program.stderr
        )
        program.send_signal(signal.SIGTERM)
        assert "Traceback" not in program.stderr.read()
        limit.cancel()
    assert program.returncode == 0
