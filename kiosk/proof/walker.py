"""Shows every page state in every setting, takes its picture and has it judged."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop, QMetaObject, Qt, Q_ARG
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.proof.judge import Fault, Measure, judge
from kiosk.proof.looks import Setting
from kiosk.proof.pages import State
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.screen import ScreenModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import MapPage
from kiosk.visit.visit import Theme, Visit

PNG_QUALITY = 80  # Qt compresses least from here on; above it not at all
RESTLESS = 8
LONGEST_MS = 200


class Finding(Fault, frozen=True, kw_only=True):
    """A fault and the picture that shows it."""

    page: str
    look: str
    size: str
    text_size: str
    theme: str
    picture: str


class Proof(msgspec.Struct, frozen=True):
    """What one setting or all of them gave: the number of pictures, and the findings."""

    pictures: int
    findings: tuple[Finding, ...]


class Stand(Protocol):
    """A kiosk that can be put into any state."""

    store: VisitStore
    idle: IdleModel
    screen: ScreenModel
    translations: Translations

    def start(self) -> QQuickWindow:
        """Make the window and show it."""

    def close(self) -> None:
        """Take everything down."""


MakeStand = Callable[[tuple[int, int], Theme, Callable[[], float]], Stand]


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def walk(
    make: MakeStand, settings: Sequence[Setting], states: Sequence[State], output: Path, workers: int
) -> Iterator[Proof]:
    """Yield the proof of each setting as it is done. More than one worker are processes, so `make` is pickled."""
    if workers < 2 or len(settings) < 2:
        for setting in settings:
            yield walk_setting(make, setting, states, output)
        return
    with ProcessPoolExecutor(min(workers, len(settings)), get_context("spawn")) as pool:
        tasks = [pool.submit(walk_setting, make, setting, states, output) for setting in settings]
        for task in as_completed(tasks):
            yield task.result()


def walk_setting(make: MakeStand, setting: Setting, states: Sequence[State], output: Path) -> Proof:
    """Show every state in one setting, save the pictures and judge them."""
    clock = Clock()
    stand = make(setting.size, setting.theme, clock)
    window = stand.start()
    folder = output / setting.folder
    folder.mkdir(parents=True, exist_ok=True)
    measure = Measure(stand.screen.property("u"), stand.screen.property("target"), _families(stand.translations))
    found: list[Finding] = []
    pictures = 0
    # What the window begins with is made before QML hears that nothing may move, so it is left once.
    stand.store.apply(_visit(setting, State(name="", page=MapPage())))
    settled(window)
    for state in states:
        stand.store.apply(_visit(setting, state))
        clock.now += state.quiet
        stand.idle.look()
        for name in _turned(window, state):
            settled(window).save(str(folder / f"{name}.png"), "PNG", PNG_QUALITY)  # type: ignore[call-overload]
            pictures += 1
            found += [_finding(fault, setting, name) for fault in judge(window, measure)]
    stand.close()
    return Proof(pictures, tuple(found))


def settled(window: QQuickWindow) -> QImage:
    """Return the picture of a window once nothing in it moves any more."""
    before, picture = QImage(), window.grabWindow()
    for _ in range(RESTLESS):
        if before == picture:
            break
        # Without a time limit, one call may leave a timer of 0 ms behind events of higher rank.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, LONGEST_MS)
        before, picture = picture, window.grabWindow()
    return picture


def _turned(window: QQuickWindow, state: State) -> Iterator[str]:
    settled(window)
    yield state.name
    number = 1
    for item in list(_pagers(window.contentItem())) if state.whole else ():
        for _ in range(1, item.property("pages")):
            _turn(item, 1)
            number += 1
            yield f"{state.name}.{number}"
        _turn(item, 1 - item.property("pages"))


def _turn(item: QQuickItem, step: int) -> None:
    QMetaObject.invokeMethod(item, "turn", Qt.ConnectionType.DirectConnection, Q_ARG("int", step))


def _pagers(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        if item.metaObject().indexOfMethod("turn(int)") >= 0:
            yield item
        for child in item.childItems():
            yield from _pagers(child)


def _visit(setting: Setting, state: State) -> Visit:
    return Visit(
        languages=setting.look.languages,
        bilingual=setting.look.bilingual,
        text_size=setting.text_size,
        page=state.page,
        access=state.access,
        reach=state.reach,
    )


def _families(words: Translations) -> Callable[[QQuickItem], str | None]:
    def family(item: QQuickItem) -> str | None:
        key = item.property("key")
        return words.family(key, item.property("line"), item.property("language"), 0) if key else None

    return family


def _finding(fault: Fault, setting: Setting, page: str) -> Finding:
    width, height = setting.size
    return Finding(
        *msgspec.structs.astuple(fault),
        page=page,
        look=setting.look.name,
        size=f"{width}x{height}",
        text_size=setting.text_size,
        theme=setting.theme,
        picture=f"{setting.folder}/{page}.png",
    )
