"""The front door of a clone, in plain Python: makes .venv on first use and starts the kiosk or its tests."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = "Scripts/python.exe" if os.name == "nt" else "bin/python"
NEEDED = ("PySide6", "babel", "yaml", "msgspec", "jsonschema_rs", "polib", "rich", "PIL")
APT = "apt-get update && apt-get install -y --no-install-recommends"
# fmt: off
NEEDED_BY_TESTS = (
    "pytest", "pytestqt", "xdist", "hypothesis", "ruff", "mypy", "importlinter",
    "openpyxl", "typst", "pikepdf")
OFFSCREEN = {
    "libGL.so.1": "libgl1", "libfontconfig.so.1": "libfontconfig1", "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1", "libglib-2.0.so.0": "libglib2.0-0", "libdbus-1.so.3": "libdbus-1-3"}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0"}
# For tests in a window, of the proof's page, of printed pages, and against gettext.
TEST_TOOLS = {
    "Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "chromium": "chromium",
    "pdftotext": "poppler-utils", "msgfmt": "gettext"}
# fmt: on
# Each process keeps a Qt of its own in memory.
EVERYTHING = ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}


def stop(sentence: str) -> NoReturn:
    """Say why nothing can start and end with exit code 2."""
    print(sentence, file=sys.stderr)
    raise SystemExit(2)


def window_libraries(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return library → Debian package for the window system that Qt will choose."""
    display, wayland = environ.get("DISPLAY"), environ.get("WAYLAND_DISPLAY")
    likely = "wayland" if wayland and (environ.get("XDG_SESSION_TYPE") == "wayland" or not display) else "xcb"
    chosen = (environ.get("QT_QPA_PLATFORM") or likely).split(";")[0].split(":")[0]
    return WAYLAND if chosen == "wayland" else X11 if chosen == "xcb" and display else {}


def absent(libraries: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of those libraries that this machine cannot load."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def missing(*, testing: bool, installing: bool) -> tuple[list[str], list[str]]:
    """Return the Debian packages that nothing runs without, and those that only tests in a window want."""
    needed = absent(OFFSCREEN if testing else {**OFFSCREEN, **window_libraries(os.environ)})
    if installing and not shutil.which("uv") and not importlib.util.find_spec("ensurepip"):
        needed.append("python3-venv")
    tools = [package for tool, package in TEST_TOOLS.items() if not shutil.which(tool)]
    return needed, absent(X11) + tools if testing else []


def prepare_system(*, testing: bool, installing: bool) -> None:
    """Install missing Debian packages as root; stop when one stays away that nothing runs without."""
    needed, wanted = missing(testing=testing, installing=installing)
    if needed + wanted and os.access("/var/lib/dpkg", os.W_OK):
        print("Installing system packages:", *needed, *wanted, file=sys.stderr)
        run("sh", "-c", " ".join([APT, *needed, *wanted]))
        needed, _ = missing(testing=testing, installing=installing)
    if needed:
        stop(" ".join(["System packages are missing; run this as root and start again:", APT, *needed]))


def run(*command: str | Path) -> bool:
    """Run a command behind one line of progress; when it fails, show the end of what it said."""
    out, err, said = subprocess.PIPE, subprocess.STDOUT, [""]
    with subprocess.Popen(command, cwd=ROOT, errors="replace", stdout=out, stderr=err) as process:
        for line in process.stdout or ():
            said.append(line)
            print(f"\r{line.strip()[:78]:78}\r" if sys.stderr.isatty() else "", end="", file=sys.stderr)
    blank = f"\r{'':78}\r" if sys.stderr.isatty() else ""
    print(blank, *(said[-9:] if process.returncode else ()), sep="", end="", file=sys.stderr)
    return process.returncode == 0


def recipe(root: Path) -> str:
    """Return what .venv has to be made from: the Python version and the hash of the requirements."""
    content = (root / "requirements.lock").read_bytes() + (root / "pyproject.toml").read_bytes()
    return f"{sys.version_info[0]}.{sys.version_info[1]} {hashlib.sha256(content).hexdigest()}"


def usable(venv: Path, made_from: str) -> bool:
    """Tell whether .venv was made to its end from this recipe, or by somebody else, who looks after it."""
    stamp, foreign = venv / "made-from", not (venv / "lock").exists()
    return (venv / PYTHON).exists() and (foreign or (stamp.exists() and stamp.read_text() == made_from))


def make(venv: Path, made_from: str) -> None:
    """Make .venv from the locked requirements, one start at a time; the stamp comes last."""
    locked = ("install", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", "requirements.lock")
    venv.mkdir(exist_ok=True)
    with contextlib.closing(sqlite3.connect(venv / "lock", timeout=600)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        if usable(venv, made_from):
            return
        print("Making .venv from requirements.lock; this takes about 20 seconds.", file=sys.stderr)
        (venv / "made-from").unlink(missing_ok=True)
        for folder in filter(Path.is_dir, venv.iterdir()):
            shutil.rmtree(folder, ignore_errors=True)
        python, made = venv / PYTHON, run(sys.executable, "-m", "venv", "--without-pip", venv)
        if made and not (shutil.which("uv") and run("uv", "pip", *locked, "--python", python)):
            made = run(python, "-m", "ensurepip", "--default-pip") and run(python, "-m", "pip", *locked)
        if not made:
            stop("The environment could not be made; the next start tries again.")
        (venv / "made-from").write_text(made_from)


def test(words: list[str]) -> int:
    """Run the linters and then all tests on all cores; words are for pytest, which then runs alone."""
    os.chdir(ROOT)
    linted = 0 if words else subprocess.call([sys.executable, "-m", "tests.lint"])
    tested = int(importlib.import_module("pytest").main(words or EVERYTHING))
    if linted:
        print("The linters found something; it is written above the tests.", file=sys.stderr)
    return tested or linted


def main(arguments: list[str]) -> int:
    """Start what the arguments name, in this Python if it has the packages, otherwise in that of .venv."""
    if sys.version_info < (3, 11):
        stop(f"The kiosk needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    testing = arguments[:1] == ["test"]
    lacking = [name for name in NEEDED + NEEDED_BY_TESTS * testing if not importlib.util.find_spec(name)]
    if lacking and Path(sys.prefix).resolve() == VENV.resolve():
        stop(f".venv lacks {', '.join(lacking)}; delete it and start again with the Python of the system.")
    ready = not lacking or usable(VENV, recipe(ROOT))
    if sys.platform == "linux" and not (lacking and ready):
        prepare_system(testing=testing, installing=not ready)
    if not ready:
        try:
            make(VENV, recipe(ROOT))
        except (KeyboardInterrupt, OSError, sqlite3.Error) as problem:
            stop(f"Making .venv was broken off ({problem!r}); the next start makes it anew.")
    if lacking:
        command = [str(VENV / PYTHON), __file__, *arguments]
        return subprocess.call(command) if os.name == "nt" else os.execv(command[0], command)
    if testing:
        return test(arguments[1:])
    return int(importlib.import_module("kiosk.app.main").main(arguments))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
