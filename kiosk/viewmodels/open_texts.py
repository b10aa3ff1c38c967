"""Goes from one open text to the next, page by page, for translators."""

from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.text_overlay import FindTexts
from kiosk.visit.pages import Page
from kiosk.visit.reconcile import reconcile

ARRIVAL_MS = 80  # until a page that was just opened has been laid out

Stations = Callable[[], Sequence[tuple[str, Page]]]
"""Returns the pages to go through now, each with the name of the group that it belongs to."""


class OpenTexts(QObject):
    """Looks for open texts on the page that is shown, then on further ones, at last beside all pages.

    `found` names the next one, `nothing` says that there is none.
    """

    found = Signal(str)
    nothing = Signal()

    def __init__(self, store: VisitStore, find_texts: FindTexts, stations: Stations) -> None:
        super().__init__()
        self._store = store
        self._find_texts = find_texts
        self._stations = stations
        self._step = 1
        self._left = 0
        self._open: tuple[str, ...] = ()
        self._pages: tuple[Page, ...] = ()
        # Texts that some page has shown, and the one found last that no page shows.
        self._seen: set[str] = set()
        self._beyond = ""
        self._arrival = QTimer(self, singleShot=True, interval=ARRIVAL_MS)
        self._arrival.timeout.connect(self._arrive)

    def go(
        self,
        step: int,
        here: str,
        order: Sequence[str],
        wanted: Collection[str],
        groups: Mapping[str, Sequence[str]],
    ) -> None:
        """Go on from the text `here` to one that is wanted; `order` has all texts as the files have them.

        `groups` tells which pages show a key, as far as that is known.
        """
        ahead = order[::step]
        self._step = step
        self._open = tuple(key for key in ahead if key in wanted and key != here)
        self._pages = self._with_open(groups)
        self._left = len(self._pages)
        later = ahead[ahead.index(here) + 1 :] if here and here == self._beyond else ()
        following = next((key for key in later if key in wanted and key not in self._seen), None)
        if following:
            self._reach(following)
        elif self._open:
            self._seek(here)
        else:
            self.nothing.emit()

    def stop(self) -> None:
        """Look no further."""
        self._arrival.stop()

    def _with_open(self, groups: Mapping[str, Sequence[str]]) -> tuple[Page, ...]:
        known = {group for key in self._open for group in groups.get(key, ())}
        all_known = all(groups.get(key) for key in self._open)
        pages = (page for group, page in self._stations() if not all_known or group in known)
        return tuple(dict.fromkeys(pages))

    def _seek(self, here: str) -> None:
        shown = sorted(self._find_texts(), key=lambda text: (text.y, text.x))
        keys = list(dict.fromkeys(text.key for text in shown))[:: self._step]
        self._seen.update(keys)
        ahead = keys[keys.index(here) + 1 :] if here in keys else keys
        following = next((key for key in ahead if key in self._open), None)
        if following:
            self.found.emit(following)
        elif self._left:
            self._left -= 1
            self._turn()
        else:
            # A text that no page shows now, such as a remark that comes only after saving.
            self._reach(next((key for key in self._open if key not in self._seen), self._open[0]))

    def _reach(self, key: str) -> None:
        self._beyond = key
        self.found.emit(key)

    def _turn(self) -> None:
        visit = self._store.visit
        place = self._pages.index(visit.page) if visit.page in self._pages else -(self._step > 0)
        page = self._pages[(place + self._step) % len(self._pages)]
        there = msgspec.structs.replace(visit, page=page, access=False)
        self._store.apply(reconcile(there, self._store.content))
        self._arrival.start()

    @Slot()
    def _arrive(self) -> None:
        self._seek("")
