"""Shows every page state in every setting, takes its pictures and has them judged."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec
from PySide6.QtCore import Q_ARG, QCoreApplication, QEvent, QEventLoop, QMetaObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.i18n.phrases import Phrases
from kiosk.proof.excuses import excused
from kiosk.proof.judge import Fault, Measure, judge
from kiosk.proof.looks import Setting
from kiosk.proof.pages import State
from kiosk.proof.scene import Scene
from kiosk.proof.shots import Shot, renewed, thumb, webp
from kiosk.proof.words import Words
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.screen import ScreenModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.talk import TalkModel
from kiosk.visit.pages import MapPage
from kiosk.visit.visit import TextSize, Visit

MOST_FRAMES = 8
MOST_MS = 200
MOST_PAGES = 30


class Finding(Fault, frozen=True, kw_only=True):
    """A fault and the picture that shows it; `picture` is a path below the proof's folder."""

    page: str
    look: str
    size: str
    text_size: str
    theme: str
    picture: str


class Proof(msgspec.Struct, frozen=True):
    """The number of pictures taken, what is wrong on them, and the pictures themselves for the sheet."""

    pictures: int
    findings: tuple[Finding, ...]
    shots: tuple[Shot, ...] = ()


class Stand(Protocol):
    """A kiosk that can be put into any state."""

    store: VisitStore
    idle: IdleModel
    screen: ScreenModel
    phrases: Phrases

    def start(self) -> QQuickWindow:
        """Make the window and show it."""

    def close(self) -> None:
        """Take everything down."""


class TalkStand(Protocol):
    """A talk whose slides can be shown; its first window is the audience's."""

    windows: list[QQuickWindow]
    talk: TalkModel
    phrases: Phrases

    def start(self) -> None:
        """Make the window and show it."""

    def close(self) -> None:
        """Take everything down."""


class Makers(NamedTuple):
    """Make what is shown in a setting: a kiosk with a clock, and a talk."""

    kiosk: Callable[[Setting, Callable[[], float]], Stand]
    talk: Callable[[Setting], TalkStand]


def walk(
    make: Makers, settings: Sequence[Setting], states: Sequence[State], output: Path, workers: int
) -> Iterator[Proof]:
    """Yield the proof of each setting when done; several workers are processes, so `make` is pickled."""
    if min(workers, len(settings)) == 1:
        yield from (walk_setting(make, setting, states, output) for setting in settings)
        return
    with ProcessPoolExecutor(min(workers, len(settings)), get_context("spawn")) as pool:
        tasks = [pool.submit(walk_setting, make, setting, states, output) for setting in settings]
        yield from (task.result() for task in as_completed(tasks))


def walk_setting(make: Makers, setting: Setting, states: Sequence[State], output: Path) -> Proof:
    """Show every state in one setting, save the pictures below `output` and judge them."""
    shots = [
        *_pages_of_visits(make, setting, [state for state in states if not state.slide], output),
        *_slides(make, setting, [state for state in states if state.slide], output),
    ]
    findings = (_finding(fault, setting, shot.page) for shot in shots for fault in shot.faults)
    return Proof(len(shots), tuple(findings), tuple(shots))


def _pages_of_visits(make: Makers, setting: Setting, states: Sequence[State], output: Path) -> Iterator[Shot]:
    if not states:
        return
    now = 0.0
    with closing(make.kiosk(setting, lambda: now)) as stand:
        window = stand.start()
        first = _visit(setting, State(name="", page=MapPage()))
        words = Words(stand.phrases, first.shown)
        measure = Measure(
            stand.screen.property("u"), stand.screen.property("target"), words.family, words.plain
        )
        # What the window begins with is made before QML hears that nothing may move, so it is left once.
        stand.store.apply(first)
        settled(window)
        for state in states:
            stand.store.apply(_visit(setting, state))
            now += state.quiet
            stand.idle.look()
            for name, picture in _pages(window, state):
                yield _shot(name, picture, window, setting, measure, words, output)


def _slides(make: Makers, setting: Setting, states: Sequence[State], output: Path) -> Iterator[Shot]:
    """Slides have sizes of their own, so one text size shows them all."""
    if not states or setting.text_size is not TextSize.A:
        return
    with closing(make.talk(setting)) as stand:
        stand.start()
        window = stand.windows[0]
        words = Words(stand.phrases, stand.talk.talk.shown)
        width, height = setting.size
        u = min(max(width, height) / 1920, min(width, height) / 1080)
        measure = Measure(u, 0.0, words.family, words.plain)
        for state in states:
            stand.talk.jump(state.slide - 1)
            yield _shot(state.name, settled(window), window, setting, measure, words, output)


def _shot(  # noqa: PLR0913  # a picture with all that it is judged by
    name: str,
    picture: QImage,
    window: QQuickWindow,
    setting: Setting,
    measure: Measure,
    words: Words,
    output: Path,
) -> Shot:
    before, difference = renewed(output / _picture(setting, name), picture)
    scene = Scene(window)
    shown = setting.look.languages if setting.look.bilingual else setting.look.languages[:1]
    found = judge(scene, measure)
    faults = tuple(fault for fault in found if not excused(fault, shown, name, setting.text_size))
    return Shot(
        page=name,
        look=setting.look.name,
        size=_size(setting),
        text_size=setting.text_size,
        theme=setting.theme,
        width=picture.width(),
        height=picture.height(),
        thumb=thumb(picture),
        full=webp(picture) if faults else b"",
        before=before,
        difference=difference,
        faults=faults,
        texts=tuple(words.said(scene)),
    )


def settled(window: QQuickWindow) -> QImage:
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


def _pages(window: QQuickWindow, state: State) -> Iterator[tuple[str, QImage]]:
    yield state.name, settled(window)
    number = 1
    for item in list(_pagers(window.contentItem())) if state.whole else ():
        pages = min(item.property("pages"), MOST_PAGES)
        for _ in range(1, pages):
            _turn(item, 1)
            number += 1
            yield f"{state.name}.{number}", settled(window)
        _turn(item, 1 - pages)


def _pagers(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        if item.metaObject().indexOfMethod("turn(int)") >= 0:
            yield item
        for child in item.childItems():
            yield from _pagers(child)


def _turn(item: QQuickItem, step: int) -> None:
    QMetaObject.invokeMethod(item, "turn", Qt.ConnectionType.DirectConnection, Q_ARG("int", step))


def _visit(setting: Setting, state: State) -> Visit:
    return Visit(
        languages=setting.look.languages,
        bilingual=setting.look.bilingual,
        text_size=setting.text_size,
        page=state.page,
        access=state.access,
        reach=state.reach,
    )


def _size(setting: Setting) -> str:
    width, height = setting.size
    return f"{width}x{height}"


def _picture(setting: Setting, page: str) -> str:
    return f"{_size(setting)}/{setting.theme}/{setting.look.name}/{setting.text_size}/{page}.png"


def _finding(fault: Fault, setting: Setting, page: str) -> Finding:
    return Finding(
        *msgspec.structs.astuple(fault),
        page=page,
        look=setting.look.name,
        size=_size(setting),
        text_size=setting.text_size,
        theme=setting.theme,
        picture=_picture(setting, page),
    )
