"""The facts: topics, a topic's tiles, and the statement that is open."""

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content, Statement, Topic
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.subjects import note_keys, source_key, stamp_key
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.visit.pages import FactsPage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TileRow(msgspec.Struct, frozen=True, kw_only=True):
    """One statement as a tile: a figure or a quotation."""

    statement: str
    figureKey: str
    quoteKey: str
    labelKey: str
    stampKey: str
    basisKey: str


class FactsState(msgspec.Struct, frozen=True, kw_only=True):
    """The page; the keys of the open statement are empty when none is open."""

    topic: int = 0
    tiles: tuple[TileRow, ...] = ()
    open: TileRow | None = None
    sentence: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()
    beside: bool = False
    pair: tuple[str, str] = ("", "")


@QmlElement
class FactsModel(ViewModel[FactsState, tuple[str, ...]]):
    """Shows one topic at a time; a tile opens into the full sentence with source and notes."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, store: VisitStore) -> None:
        self._tiles = StructListModel(TileRow)
        super().__init__(store)

    def from_content(self, content: Content) -> tuple[str, ...]:
        """Return the keys of the topics."""
        return tuple(f"topics.{topic.id}.name" for topic in content.topics)

    def derive(self) -> FactsState:
        """Return the state that follows from the visit; another page leaves the last one as it was."""
        page = self.store.visit.page
        if not isinstance(page, FactsPage):
            return self.before or FactsState()
        topic = next(topic for topic in self.store.content.topics if topic.id == page.topic)
        found = next((s for s in topic.statements if self._key(topic, s) == page.statement), None)
        languages = self.store.visit.languages
        return FactsState(
            topic=self.store.content.topics.index(topic),
            tiles=tuple(self._tile(topic, statement) for statement in topic.statements),
            open=self._tile(topic, found) if found else None,
            sentence=f"{page.statement}.sentence" if found else "",
            source=source_key(self.store.content, found.source) if found else "",
            notes=tuple(note_keys(found.notes)) if found else (),
            beside=page.beside,
            pair=(languages[0], languages[-1]),
        )

    def show(self) -> None:
        """Bring the rows in line with the state."""
        self._tiles.replace(self.state.tiles)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another topic."""
        self.store.apply(self.store.visit.open(FactsPage(topic=self.store.content.topics[index].id)))

    @Slot(str)
    def open(self, statement: str) -> None:
        """Open a tile."""
        page = self.store.visit.page
        if isinstance(page, FactsPage):
            self.store.apply(self.store.visit.open(msgspec.structs.replace(page, statement=statement)))

    @Slot()
    def toggleBeside(self) -> None:
        """Show the open statement in two languages side by side, or as before."""
        page = self.store.visit.page
        if isinstance(page, FactsPage):
            self.store.apply(self.store.visit.open(msgspec.structs.replace(page, beside=not page.beside)))

    def _tile(self, topic: Topic, statement: Statement) -> TileRow:
        key = self._key(topic, statement)
        return TileRow(
            statement=key,
            figureKey=f"{key}.figure" if statement.figure else "",
            quoteKey=f"{key}.quote" if statement.quote else "",
            labelKey=f"{key}.label",
            stampKey=stamp_key(self.store.content, statement.source),
            basisKey=f"basis.{statement.basis}",
        )

    def _key(self, topic: Topic, statement: Statement) -> str:
        return f"topics.{topic.id}.statements.{statement.id}"

    topicKeys = Property(list, lambda self: list(self.static), notify=contentChanged)
    topic = Property(int, lambda self: self.state.topic, notify=changed)
    tileCount = Property(int, lambda self: len(self.state.tiles), notify=changed)
    tiles = Property(QObject, lambda self: self._tiles, constant=True)
    opened = Property(bool, lambda self: self.state.open is not None, notify=changed)
    figure = Property(str, lambda self: self.state.open.figureKey if self.state.open else "", notify=changed)
    quote = Property(str, lambda self: self.state.open.quoteKey if self.state.open else "", notify=changed)
    label = Property(str, lambda self: self.state.open.labelKey if self.state.open else "", notify=changed)
    sentence = Property(str, lambda self: self.state.sentence, notify=changed)
    stamp = Property(str, lambda self: self.state.open.stampKey if self.state.open else "", notify=changed)
    basis = Property(str, lambda self: self.state.open.basisKey if self.state.open else "", notify=changed)
    source = Property(str, lambda self: self.state.source, notify=changed)
    notes = Property(list, lambda self: list(self.state.notes), notify=changed)
    beside = Property(bool, lambda self: self.state.beside, notify=changed)
    canBeside = Property(bool, lambda self: self.state.pair[0] != self.state.pair[1], notify=changed)
    left = Property(str, lambda self: self.state.pair[0], notify=changed)
    right = Property(str, lambda self: self.state.pair[1], notify=changed)
