"""Shows every page state in every setting, takes its pictures and has them judged."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread
from typing import NamedTuple, Protocol

import msgspec
from PySide6.QtCore import Q_ARG, QCoreApplication, QEvent, QEventLoop, QMetaObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.layout_audit.audited_scene import Scene
from kiosk.layout_audit.checks import LayoutFinding, Measure, check_scene
from kiosk.layout_audit.matrix import Setting
from kiosk.layout_audit.screenshots import Screenshot, save_and_compare, thumbnail, webp
from kiosk.layout_audit.states import PageState
from kiosk.layout_audit.suppressions import is_suppressed
from kiosk.layout_audit.text_records import TextRecords
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.stage import Stage
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.talk import TalkModel
from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import MapPage
from kiosk.visit.visit import TextSize, Visit

MOST_FRAMES = 8
MOST_MS = 200
MOST_PAGES = 30


class AuditResult(msgspec.Struct, frozen=True):
    """The number of pictures taken, what is wrong on them, and the pictures themselves for the sheet."""

    pictures: int
    findings: tuple[LayoutFinding, ...]
    shots: tuple[Screenshot, ...] = ()


class AuditedKiosk(Protocol):
    """A kiosk that can be put into any state."""

    store: VisitStore
    idle: IdleModel
    stage: Stage
    translations: Translations

    def start(self) -> QQuickWindow:
        """Make the window and show it."""

    def close(self) -> None:
        """Take everything down."""


class AuditedTalk(Protocol):
    """A talk whose slides can be shown; its first window and words are the audience's."""

    windows: list[QQuickWindow]
    talk: TalkModel
    words: list[Translations]

    def start(self) -> None:
        """Make the window and show it."""

    def close(self) -> None:
        """Take everything down."""


class Factories(NamedTuple):
    """Make what is shown in a setting: a kiosk with a clock, and a talk."""

    kiosk: Callable[[Setting, Callable[[], float]], AuditedKiosk]
    talk: Callable[[Setting], AuditedTalk]


def run(
    make: Factories, settings: Sequence[Setting], states: Sequence[PageState], output: Path, workers: int
) -> Iterator[AuditResult]:
    """Yield the proof of each setting when done; several workers are processes, so `make` is pickled."""
    if min(workers, len(settings)) == 1:
        yield from (run_setting(make, setting, states, output) for setting in settings)
        return
    count = min(workers, len(settings))
    with ProcessPoolExecutor(count, get_context("spawn"), initializer=_end_with_parent) as pool:
        tasks = [pool.submit(run_setting, make, setting, states, output) for setting in settings]
        yield from (task.result() for task in as_completed(tasks))


def run_setting(make: Factories, setting: Setting, states: Sequence[PageState], output: Path) -> AuditResult:
    """Show every state in one setting, save the pictures below `output` and judge them."""
    shots = [
        *_pages_of_visits(make, setting, [state for state in states if not state.slide], output),
        *_slides(make, setting, [state for state in states if state.slide], output),
    ]
    findings = tuple(finding for shot in shots for finding in shot.findings)
    return AuditResult(len(shots), findings, tuple(shots))


def _end_with_parent() -> None:
    """End this worker when the process that gives it tasks is gone, however that came."""
    if parent := parent_process():
        Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _pages_of_visits(
    make: Factories, setting: Setting, states: Sequence[PageState], output: Path
) -> Iterator[Screenshot]:
    if not states:
        return
    now = 0.0
    with closing(make.kiosk(setting, lambda: now)) as stand:
        window = stand.start()
        first = _visit(setting, PageState(name="", page=MapPage()))
        words = TextRecords(stand.translations)
        measure = Measure(
            stand.stage.property("u"), stand.stage.property("target"), words.family, words.plain
        )
        # What the window begins with is made before QML hears that nothing may move, so it is left once.
        stand.store.apply(first)
        settled_picture(window)
        for state in states:
            stand.store.apply(_visit(setting, state))
            now += state.quiet
            stand.idle.look()
            for name, picture in _pages(window, state):
                yield _shot(name, picture, window, setting, measure, words, output)


def _slides(
    make: Factories, setting: Setting, states: Sequence[PageState], output: Path
) -> Iterator[Screenshot]:
    """Slides have sizes of their own, so one text size shows them all."""
    if not states or setting.text_size is not TextSize.A:
        return
    with closing(make.talk(setting)) as stand:
        stand.start()
        window = stand.windows[0]
        words = TextRecords(stand.words[0])
        width, height = setting.size
        u = min(max(width, height) / 1920, min(width, height) / 1080)
        measure = Measure(u, 0.0, words.family, words.plain)
        for state in states:
            stand.talk.jump(state.slide - 1)
            yield _shot(state.name, settled_picture(window), window, setting, measure, words, output)


def _shot(  # noqa: PLR0913  # a picture with all that it is judged by
    name: str,
    picture: QImage,
    window: QQuickWindow,
    setting: Setting,
    measure: Measure,
    words: TextRecords,
    output: Path,
) -> Screenshot:
    file = _picture(setting, name)
    before, difference = save_and_compare(output / file, picture)
    scene = Scene(window)
    shown = setting.languages.codes if setting.languages.bilingual else setting.languages.codes[:1]
    findings = tuple(
        msgspec.structs.replace(
            finding,
            file=file,
            language="" if setting.languages.bilingual else shown[0],
            page=name,
            languages=setting.languages.name,
            size=_size(setting),
            text_size=setting.text_size,
            theme=setting.theme,
        )
        for finding in check_scene(scene, measure)
        if not is_suppressed(finding, shown, name, setting.text_size)
    )
    return Screenshot(
        page=name,
        languages=setting.languages.name,
        size=_size(setting),
        text_size=setting.text_size,
        theme=setting.theme,
        width=picture.width(),
        height=picture.height(),
        thumbnail=thumbnail(picture),
        full=webp(picture) if findings else b"",
        before=before,
        difference=difference,
        findings=findings,
        texts=tuple(words.said(scene)),
    )


def settled_picture(window: QQuickWindow) -> QImage:
    """Return the picture of a window once nothing in it changes any more."""
    before, picture = QImage(), window.grabWindow()
    for _ in range(MOST_FRAMES):
        if before == picture:
            break
        # With a time limit Qt comes back for what one round leaves, such as a timer of 0 ms.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, MOST_MS)
        # Outside an event loop nothing else deletes the pages that were left.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        before, picture = picture, window.grabWindow()
    return picture


def _pages(window: QQuickWindow, state: PageState) -> Iterator[tuple[str, QImage]]:
    yield state.name, settled_picture(window)
    number = 1
    for item in list(_pagers(window.contentItem())) if state.whole else ():
        pages = min(item.property("pages"), MOST_PAGES)
        for _ in range(1, pages):
            _turn(item, 1)
            number += 1
            yield f"{state.name}.{number}", settled_picture(window)
        _turn(item, 1 - pages)


def _pagers(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        if item.metaObject().indexOfMethod("turn(int)") >= 0:
            yield item
        for child in item.childItems():
            yield from _pagers(child)


def _turn(item: QQuickItem, step: int) -> None:
    QMetaObject.invokeMethod(item, "turn", Qt.ConnectionType.DirectConnection, Q_ARG("int", step))


def _visit(setting: Setting, state: PageState) -> Visit:
    return Visit(
        languages=setting.languages.codes,
        bilingual=setting.languages.bilingual,
        text_size=setting.text_size,
        page=state.page,
        access=state.access,
        reach=state.reach,
    )


def _size(setting: Setting) -> str:
    width, height = setting.size
    return f"{width}x{height}"


def _picture(setting: Setting, page: str) -> str:
    return f"{_size(setting)}/{setting.theme}/{setting.languages.name}/{setting.text_size}/{page}.png"
