"""The way of a translator from one open text to the next, page by page."""

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.marks import Look
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import Page

ARRIVAL_MS = 80  # until a page that was just opened has been laid out

Station = tuple[str, Page]
"""A page to go through, and the name of the group that it belongs to."""


class Route(QObject):
    """Looks for open texts on the page that is shown, then on further ones.

    `found` names the next one, `nothing` says that there is none.
    """

    found = Signal(str)
    nothing = Signal()

    def __init__(self, store: VisitStore, look: Look, stations: Sequence[Station]) -> None:
        super().__init__()
        self._store = store
        self._look = look
        self._stations = tuple(stations)
        self._step = 1
        self._left = 0
        self._open: tuple[str, ...] = ()
        self._pages: tuple[Page, ...] = ()
        self._arrival = QTimer(self, singleShot=True, interval=ARRIVAL_MS)
        self._arrival.timeout.connect(self._arrive)

    def go(self, step: int, here: str, keys: Sequence[str], groups: Mapping[str, Sequence[str]]) -> None:
        """Go on from the text `here`; `groups` tells which pages show a key, as far as that is known."""
        self._step = step
        self._open = tuple(key for key in keys if key != here)
        self._pages = self._with_open(groups)
        self._left = len(self._pages)
        if self._open:
            self._seek(here)
        else:
            self.nothing.emit()

    def _with_open(self, groups: Mapping[str, Sequence[str]]) -> tuple[Page, ...]:
        known = {group for key in self._open for group in groups.get(key, ())}
        all_known = all(groups.get(key) for key in self._open)
        return tuple(dict.fromkeys(page for group, page in self._stations if not all_known or group in known))

    def _seek(self, here: str) -> None:
        shown = sorted(self._look(), key=lambda text: (text.y, text.x))
        keys = list(dict.fromkeys(text.key for text in shown))[:: self._step]
        ahead = keys[keys.index(here) + 1 :] if here in keys else keys
        following = next((key for key in ahead if key in self._open), None)
        if following:
            self.found.emit(following)
        elif self._left:
            self._left -= 1
            self._turn()
        else:
            # A text that no page shows now, such as a remark that comes only after saving.
            self.found.emit(self._open[0])

    def _turn(self) -> None:
        visit = self._store.visit
        place = self._pages.index(visit.page) if visit.page in self._pages else -(self._step > 0)
        page = self._pages[(place + self._step) % len(self._pages)]
        self._store.apply(msgspec.structs.replace(visit, page=page, access=False))
        self._arrival.start()

    @Slot()
    def _arrive(self) -> None:
        self._seek("")
