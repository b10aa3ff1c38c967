"""One log for Python and Qt: a line each, on standard error."""

import logging

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
    """Send everything to standard error, Qt's messages too."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    place = f" ({context.file}:{context.line})" if context.file else ""
    log.log(_LEVELS[kind], "%s%s", text, place)
