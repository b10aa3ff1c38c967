"""One log for Python and Qt, on standard error: what they say, and every exception that nobody catches."""

import faulthandler
import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("kiosk")


def start_logs() -> None:
    """Send everything to standard error; whoever listened before, such as a test runner, goes on hearing it.

    An exception in a slot or in a method that Qt calls comes through `sys.excepthook`. A crash below
    Python leaves no record, but the place in the code.
    """
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
    _log_qt()
    _log_uncaught()
    _log_in_threads()
    _log_unraisable()
    if not faulthandler.is_enabled():
        faulthandler.enable()


def _log_qt() -> None:
    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        place = f" ({context.file}:{context.line})" if context.file else ""
        log.log(_LEVELS[kind], "%s%s", text, place)
        if former:
            former(kind, context, text)

    former = qInstallMessageHandler(handle)


def _log_uncaught() -> None:
    former = sys.excepthook

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("An exception was not caught.", exc_info=error)
        if former is not sys.__excepthook__:
            former(kind, error, trace)

    sys.excepthook = handle


def _log_in_threads() -> None:
    former = threading.excepthook

    def handle(failure: threading.ExceptHookArgs) -> None:
        if failure.exc_type is not SystemExit:
            name = failure.thread.name if failure.thread else "?"
            log.error("An exception ended the thread %s.", name, exc_info=failure.exc_value)
        if former is not threading.__excepthook__:
            former(failure)

    threading.excepthook = handle


def _log_unraisable() -> None:
    former = sys.unraisablehook

    def handle(failure: "sys.UnraisableHookArgs") -> None:
        what = failure.err_msg or "An exception could not be raised in"
        log.error("%s: %r", what, failure.object, exc_info=failure.exc_value)
        if former is not sys.__unraisablehook__:
            former(failure)

    sys.unraisablehook = handle
