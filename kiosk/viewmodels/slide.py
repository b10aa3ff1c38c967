"""One slide for QML: what it shows, through the same view models as the pages of the kiosk."""

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.model import Statement
from kiosk.content.slides import Show, Slide
from kiosk.presentation.deck import page_of, title_key
from kiosk.presentation.talk import Talk
from kiosk.viewmodels.card import CardModel
from kiosk.viewmodels.compare import CompareModel
from kiosk.viewmodels.facts import FactsModel
from kiosk.viewmodels.map import MapModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.subjects import note_keys, source_key, stamp_key
from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import MapPage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CARDS = frozenset({Show.WING, Show.CORRIDOR, Show.CLUSTER})


@QmlElement
class SlideModel(QObject):
    """Shows one slide of a talk, or none. `words` are those of the engine that draws it."""

    changed = Signal()

    def __init__(self, store: VisitStore, words: Translations) -> None:
        super().__init__()
        self._store = store
        self._deck: tuple[Slide, ...] = ()
        self._slide: Slide | None = None
        self._map = MapModel(store, words)
        self._card = CardModel(store, {})
        self._facts = FactsModel(store)
        self._compare = CompareModel(store)

    def turn(self, talk: Talk, slide: Slide | None) -> None:
        """Show a slide of a talk in the languages of its audience."""
        self._deck, self._slide = talk.deck, slide
        page = (page_of(slide) if slide else None) or MapPage()
        visit = self._store.visit
        self._store.apply(replace(visit, languages=talk.languages, bilingual=talk.bilingual, page=page))
        self.changed.emit()

    @property
    def said(self) -> tuple[str, ...]:
        """The keys of all texts on the slide."""
        keys = [self._title(), self._remark()]
        match self._kind():
            case "title":
                keys.append("park.lead")
            case "closing":
                keys.append(source_key(self._store.content, None))
            case "map":
                keys.append("map.layout")
            case "card":
                keys += [str(self._card.property(name)) for name in ("industries", "goal", "text")]
            case "statement":
                keys += [str(self._facts.property("sentence")), *self._facts.property("notes")]
            case "facts":
                keys += [f"{key}.label" for key in self._statements()]
                keys += self._footnotes()
        return tuple(filter(None, keys))

    def _statements(self) -> dict[str, Statement]:
        """Return the statements of the topic on the slide by their keys."""
        of = self._slide.of if self._slide else ""
        return {
            f"topics.{topic.id}.statements.{statement.id}": statement
            for topic in self._store.content.topics
            for statement in topic.statements
            if topic.id == of
        }

    def _footnotes(self) -> list[str]:
        """Return the keys of the remarks that figures on the slide refer to, each once."""
        notes = (note for statement in self._statements().values() for note in statement.notes)
        return note_keys(tuple(dict.fromkeys(notes)))

    def _kind(self) -> str:
        if self._slide is None:
            return ""
        return "card" if self._slide.show in _CARDS else str(self._slide.show)

    def _title(self) -> str:
        return title_key(self._slide) if self._slide else ""

    def _remark(self) -> str:
        """Return the line below: how true the map is, or when something was reported."""
        match self._slide.show if self._slide else None:
            case Show.MAP | Show.WING | Show.CORRIDOR | Show.CLUSTER | Show.TITLE | Show.CLOSING:
                return str(self._map.property("caveat"))
            case Show.STATEMENT | Show.FACTS | Show.COMPARE:
                return stamp_key(self._store.content, None)
            case _:
                return ""

    def _number(self) -> int:
        return self._deck.index(self._slide) + 1 if self._slide else 0

    kind = Property(str, _kind, notify=changed)
    title = Property(str, _title, notify=changed)
    remark = Property(str, _remark, notify=changed)
    footnotes = Property(list, _footnotes, notify=changed)
    source = Property(str, lambda self: source_key(self._store.content, None), notify=changed)
    stamp = Property(str, lambda self: stamp_key(self._store.content, None), notify=changed)
    number = Property(int, lambda self: self._number(), notify=changed)
    total = Property(int, lambda self: len(self._deck), notify=changed)
    map = Property(MapModel, lambda self: self._map, constant=True)
    card = Property(CardModel, lambda self: self._card, constant=True)
    facts = Property(FactsModel, lambda self: self._facts, constant=True)
    compare = Property(CompareModel, lambda self: self._compare, constant=True)


class SlideViews:
    """The slides that follow a talk: what the audience sees, what the speaker sees, and what comes next."""

    def __init__(self, audience: SlideModel, current: SlideModel, following: SlideModel) -> None:
        self.audience = audience
        self.current = current
        self.following = following

    def follow(self, talk: Talk) -> None:
        """Bring all of them in line."""
        self.audience.turn(talk.audience, talk.audience.slide)
        self.current.turn(talk, talk.slide)
        self.following.turn(talk, talk.following)
