"""The open card: a cluster, a wing or the corridor, with where its words come from."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Cluster, Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.subjects import note_keys, source_key, stamp_key, subjects
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.visit.pages import MapPage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class CardState(msgspec.Struct, frozen=True, kw_only=True):
    """The card's keys; empty where it has no such part."""

    subject: str = ""
    number: int = 0
    icon: str = ""
    colour: int = 0
    name: str = ""
    area: str = ""
    industries: str = ""
    goal: str = ""
    text: str = ""
    picture: str = ""
    basis: str = ""
    stamp: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()


@QmlElement
class CardModel(ViewModel[CardState, None]):
    """Says what the open card shows, and which clusters are its neighbours in the list."""

    changed = Signal()

    def __init__(self, store: VisitStore, pictures: Mapping[str, str]) -> None:
        self._pictures = pictures
        super().__init__(store)

    def set_pictures(self, pictures: Mapping[str, str]) -> None:
        """Show these pictures: addresses by file name. A file that changed needs another address."""
        self._pictures = pictures
        self.update()

    def from_content(self, content: Content) -> None:
        """Everything on a card follows from the visit, too."""

    def derive(self) -> CardState:
        """Return the state that follows from the visit; without a card, the last one stays."""
        page = self.store.visit.page
        if not isinstance(page, MapPage) or page.subject is None:
            return self.before or CardState()
        content, key = self.store.content, page.subject
        subject = subjects(content)[key]
        cluster = next((c for c in content.clusters if f"clusters.{c.id}" == key), None)
        return CardState(
            subject=key,
            number=subject.number,
            icon=subject.icon,
            colour=subject.colour,
            name=subject.nameKey,
            area=subject.areaKey,
            industries=f"{key}.industries" if cluster else "",
            goal=f"{key}.goal" if cluster and cluster.goal else "",
            text="" if cluster else f"{key}.text",
            picture=self._picture(cluster),
            basis=f"basis.{subject.basis}",
            stamp=stamp_key(content, subject.source),
            source=source_key(content, subject.source),
            notes=tuple(note_keys(subject.notes)),
        )

    @Slot(int)
    def turn(self, step: int) -> None:
        """Open the next cluster (1) or the one before (-1), round the end."""
        number = (self.state.number - 1 + step) % len(self.store.content.clusters)
        cluster = self.store.content.clusters[number]
        self.store.apply(self.store.visit.open(MapPage(subject=f"clusters.{cluster.id}")))

    def _picture(self, cluster: Cluster | None) -> str:
        return self._pictures.get(cluster.picture or "", "") if cluster else ""

    subject = Property(str, lambda self: self.state.subject, notify=changed)
    number = Property(int, lambda self: self.state.number, notify=changed)
    icon = Property(str, lambda self: self.state.icon, notify=changed)
    colour = Property(int, lambda self: self.state.colour, notify=changed)
    name = Property(str, lambda self: self.state.name, notify=changed)
    area = Property(str, lambda self: self.state.area, notify=changed)
    industries = Property(str, lambda self: self.state.industries, notify=changed)
    goal = Property(str, lambda self: self.state.goal, notify=changed)
    text = Property(str, lambda self: self.state.text, notify=changed)
    picture = Property(str, lambda self: self.state.picture, notify=changed)
    basis = Property(str, lambda self: self.state.basis, notify=changed)
    stamp = Property(str, lambda self: self.state.stamp, notify=changed)
    source = Property(str, lambda self: self.state.source, notify=changed)
    notes = Property(list, lambda self: list(self.state.notes), notify=changed)
