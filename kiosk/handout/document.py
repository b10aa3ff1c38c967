"""The handout as a value: everything on its pages, in order, ready to be set."""

from collections.abc import Mapping

import msgspec

from kiosk.handout.paper import Paper
from kiosk.handout.texts import LanguageSettings, Lines


class MapMarker(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster on the map; lengths in mm."""

    number: int
    x: float
    y: float
    radius: float
    area: Lines
    short: Lines


class MapFigure(msgspec.Struct, frozen=True, kw_only=True):
    """The map; lengths in mm. `alt` says in words what is drawn."""

    svg: str
    alt: str
    width: float
    height: float
    ribbon: float
    slot: float
    spots: tuple[MapMarker, ...]
    north: Lines
    south: Lines
    corridor: Lines
    letter: Lines
    caveat: Lines
    legend: Lines


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster's row, or a wing's or the corridor's; a disc has its radius in mm."""

    name: Lines
    texts: tuple[Lines, ...]
    meta: Lines
    notes: tuple[int, ...]
    number: int = 0
    svg: str = ""
    radius: float = 0
    area: Lines = ()


class Tile(msgspec.Struct, frozen=True, kw_only=True):
    """A statement with its figure or its quotation large."""

    large: Lines
    quoted: bool
    label: Lines
    sentence: Lines
    meta: Lines
    notes: tuple[int, ...]


class Remark(msgspec.Struct, frozen=True):
    """A note and the number that statements refer to it by."""

    number: int
    text: Lines


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """A topic with its tiles and the notes that belong to them."""

    name: Lines
    tiles: tuple[Tile, ...]
    notes: tuple[Remark, ...]


class TextBlock(msgspec.Struct, frozen=True, kw_only=True):
    """Running text below a heading, as paragraphs or, without an order, as points."""

    heading: Lines
    paragraphs: tuple[Lines, ...] = ()
    points: bool = False
    urls: tuple[str, ...] = ()
    notes: tuple[Remark, ...] = ()


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What everything printed begins with: its paper, languages and colours, the name and the source."""

    paper: Paper
    title: str
    lead: str
    main: str
    tongues: Mapping[str, LanguageSettings]
    colours: Mapping[str, str]
    name: Lines
    stamp: Lines
    source: Lines


class Handout(Head, frozen=True, kw_only=True):
    """A whole handout."""

    scene: str
    band: float
    leads: Lines
    announced: Lines
    chart: MapFigure
    area_label: Lines
    places: tuple[Card, ...]
    clusters_title: Lines
    clusters: tuple[Card, ...]
    cluster_notes: tuple[Remark, ...]
    facts_title: Lines
    groups: tuple[Group, ...]
    about_title: Lines
    about: tuple[TextBlock, ...]
    words_title: Lines
    words_head: Lines
    words: tuple[Lines, ...]
