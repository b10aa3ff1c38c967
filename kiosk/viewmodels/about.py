"""The page about this display: paragraphs of the open tab, and the terms in every language."""

from collections.abc import Iterator
from enum import StrEnum

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.visit.pages import AboutPage, AboutTab

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class BlockKind(StrEnum):
    """How a block of text stands on the page."""

    LEAD = "lead"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    WORD = "word"


class BlockRow(msgspec.Struct, frozen=True):
    """A block of text."""

    kind: str
    key: str


class AboutState(msgspec.Struct, frozen=True, kw_only=True):
    """The open tab and its blocks."""

    tab: AboutTab
    tabs: tuple[AboutTab, ...]
    blocks: tuple[BlockRow, ...]


@QmlElement
class AboutModel(ViewModel[AboutState, tuple[AboutTab, ...]]):
    """Says which blocks stand below which tab."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, store: VisitStore) -> None:
        self._blocks = StructListModel(BlockRow)
        super().__init__(store)

    def from_content(self, content: Content) -> tuple[AboutTab, ...]:
        """Return the tabs that have something to show."""
        return tuple(kind for kind in AboutTab if kind is not AboutTab.WORDS or content.words)

    def derive(self) -> AboutState:
        """Return the state that follows from the visit; another page leaves the last one as it was."""
        page = self.store.visit.page
        if not isinstance(page, AboutPage) and self.before:
            return self.before
        tab = page.tab if isinstance(page, AboutPage) else AboutTab.DISPLAY
        return AboutState(
            tab=tab,
            tabs=self.static,
            blocks=tuple(BlockRow(kind, key) for kind, key in self._below(tab)),
        )

    def show(self) -> None:
        """Bring the rows in line with the state."""
        self._blocks.replace(self.state.blocks)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another tab."""
        self.store.apply(self.store.visit.open(AboutPage(self.state.tabs[index])))

    def _below(self, tab: AboutTab) -> Iterator[tuple[BlockKind, str]]:
        match tab:
            case AboutTab.DISPLAY:
                yield from self._display()
            case AboutTab.SOURCES:
                yield from self._sources()
            case AboutTab.WORDS:
                yield from ((BlockKind.WORD, f"words.{word.id}.term") for word in self.store.content.words)
            case AboutTab.LICENCES:
                yield BlockKind.PARAGRAPH, "about.licence-program"
                yield BlockKind.PARAGRAPH, "about.licence-qt"
                yield BlockKind.PARAGRAPH, "about.licence-fonts"

    def _display(self) -> Iterator[tuple[BlockKind, str]]:
        park, about = self.store.content.park, self.store.content.about
        yield BlockKind.LEAD, "park.lead"
        yield BlockKind.PARAGRAPH, "map.layout"
        for field in ("announced", "aim", "position"):
            if getattr(park, field):
                yield BlockKind.PARAGRAPH, f"park.{field}"
        yield from ((BlockKind.PARAGRAPH, f"about.display.{part.id}.text") for part in about.display)
        background = self.store.content.background
        if background and background.show:
            yield BlockKind.HEADING, "background.title"
            for item in background.items:
                yield BlockKind.PARAGRAPH, f"background.items.{item.id}.text"
                yield BlockKind.POINT, f"background.items.{item.id}.publisher"

    def _sources(self) -> Iterator[tuple[BlockKind, str]]:
        yield from (
            (BlockKind.PARAGRAPH, f"sources.{source.id}.line") for source in self.store.content.sources
        )
        if self.store.content.notes:
            yield BlockKind.HEADING, "about.notes"
            yield from ((BlockKind.PARAGRAPH, f"notes.{note.id}.text") for note in self.store.content.notes)
        if self.store.content.about.unstated:
            yield BlockKind.HEADING, "about.unstated"
            yield from (
                (BlockKind.POINT, f"about.unstated.{part.id}.text")
                for part in self.store.content.about.unstated
            )

    tabKeys = Property(list, lambda self: [f"about.{tab}" for tab in self.static], notify=contentChanged)
    wide = Property(bool, lambda self: self.state.tab is AboutTab.WORDS, notify=changed)
    blocks = Property(QObject, lambda self: self._blocks, constant=True)
    tab = Property(int, lambda self: self.state.tabs.index(self.state.tab), notify=changed)
