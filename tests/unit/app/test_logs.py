"""Whatever goes wrong while the kiosk runs is in the log, with its traceback, in one record."""

import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.app.logs import start_logs
from tests.rules.tree import ROOT

PROGRAM = """
import logging, threading
from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk.app.logs import start_logs

class OneLine(logging.Formatter):
    def format(self, record):
        return repr(super().format(record))

start_logs()
logging.getLogger().handlers[0].setFormatter(OneLine("RECORD %(message)s"))
app = QCoreApplication([])

class Thing(QObject):
    @Slot()
    def fail(self):
        raise ValueError("broken")
    def customEvent(self, event):
        self.fail()
    def eventFilter(self, watched, event):
        self.fail()
    value = Property(int, lambda self: self.fail())

class Fragile:
    def __del__(self):
        thing.fail()

def qml(text):
    component = QQmlComponent(engine)
    source = "import QtQml\\nQtObject { required property var thing; " + text + " }"
    component.setData(source.encode(), QUrl("file:///made.qml"))
    component.createWithInitialProperties({"thing": thing})

def begin():
    try:
        BODY
    finally:
        QTimer.singleShot(0, app.quit)

engine, thing, plain = QQmlEngine(), Thing(), QObject()
QTimer.singleShot(0, begin)
app.exec()
AFTER
"""
BODIES = {
    "function": "thing.fail()",
    "slot": "QTimer.singleShot(0, thing.fail)",
    "virtual method": "app.postEvent(thing, QEvent(QEvent.Type.User))",
    "event filter": "plain.installEventFilter(thing); app.postEvent(plain, QEvent(QEvent.Type.User))",
    "slot called by QML": "qml('Component.onCompleted: thing.fail()')",
    "property read by QML": "qml('property int value: thing.value')",
    "thread": "threading.Thread(target=thing.fail).start()",
    "finaliser": "Fragile()",
}


def log_of(program: str) -> list[str]:
    """Return the records that a program has written to standard error, by an interpreter of its own."""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)  # noqa: PLW1510
    records = [line.partition("RECORD ")[2] for line in done.stderr.splitlines()]
    return [record for record in records if "ValueError" in record]


@pytest.mark.parametrize(
    ("body", "after"),
    [*((body, "") for body in BODIES.values()), ("pass", "thing.fail()")],
    ids=[*BODIES, "end of the program"],
)
def test_an_exception_that_nobody_catches_is_one_record_with_its_traceback(body: str, after: str) -> None:
    (record,) = log_of(PROGRAM.replace("BODY", body).replace("AFTER", after))
    assert "Traceback (most recent call last)" in record
    assert "in fail" in record
    assert "ValueError: broken" in record


def test_a_crash_of_the_interpreter_says_where_it_was() -> None:
    crash = (
        "from kiosk.app.logs import start_logs\nstart_logs()\nimport faulthandler\nfaulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", crash], cwd=ROOT, capture_output=True, text=True)  # noqa: PLW1510
    assert "Segmentation fault" in done.stderr
    assert 'File "<string>", line 4' in done.stderr


@pytest.mark.parametrize(
    ("name", "fail"),
    [
        ("sys.excepthook", lambda: sys.excepthook(ValueError, ValueError("broken"), None)),
        ("threading.excepthook", lambda: joined(threading.Thread(target=fail_now))),
        ("sys.unraisablehook", lambda: collected(Fragile())),
    ],
)
def test_whoever_listened_before_still_hears_of_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str, fail: Callable[[], object]
) -> None:
    heard: list[object] = []
    for hook in ("sys.excepthook", "threading.excepthook", "sys.unraisablehook"):
        monkeypatch.setattr(hook, lambda *_, hook=hook: heard.append(hook))
    former = qInstallMessageHandler(None)
    qInstallMessageHandler(lambda *_: heard.append("Qt"))
    start_logs()
    with caplog.at_level(logging.WARNING):
        fail()
        qWarning("careful")
    qInstallMessageHandler(former)
    assert heard == [name, "Qt"]
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"]


class Fragile:
    """Cannot be deleted without an error."""

    def __del__(self) -> None:
        fail_now()


def fail_now() -> None:
    message = "broken"
    raise ValueError(message)


def joined(thread: threading.Thread) -> None:
    thread.start()
    thread.join()


def collected(thing: object) -> None:
    del thing
    gc.collect()
