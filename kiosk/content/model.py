"""The format of a content file, declared once; the JSON Schema for editors is made from it."""

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.content.base import Id, Item, Part, text
from kiosk.content.slides import Slide
from kiosk.i18n.quantities import Quantity

FactName = Annotated[
    str,
    Meta(pattern=r"^[a-z][a-z0-9_]*$", max_length=64, description="Small letters, digits and underscores."),
]
PictureName = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9_-][a-z0-9._-]*\.(png|jpg|jpeg|webp)$",
        max_length=100,
        description="Name of a file in pictures/ in small letters, ending in .png, .jpg, .jpeg or .webp.",
    ),
]
AreaKm2 = Annotated[float, Meta(gt=0, le=1_000_000, description="Area in square kilometres.")]
Point = tuple[float, float]


class Icon(StrEnum):
    """The icons that the program brings along."""

    LOGISTICS = "logistics"
    INFORMATION = "information"
    FINANCE_CULTURE = "finance-culture"
    AVIATION = "aviation"
    EQUIPMENT = "equipment"
    CORRIDOR = "corridor"
    BUILDING = "building"
    TRADE = "trade"
    NATURE = "nature"
    ENERGY = "energy"
    SCIENCE = "science"
    HEALTH = "health"
    HISTORY = "history"
    ART = "art"
    MUSIC = "music"
    PEOPLE = "people"


class Side(StrEnum):
    """On which side of the corridor something lies; north is up."""

    NORTH = "north"
    SOUTH = "south"


class Basis(StrEnum):
    """How sure the wording of a fact is."""

    STATED = "stated"
    CORRECTED = "corrected"
    COMPUTED = "computed"


class Fact(Quantity, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A figure of the content, named in texts as {name}."""

    basis: Basis = Basis.STATED
    source: Id | None = None
    notes: tuple[Id, ...] = ()


class Source(Item, frozen=True, kw_only=True):
    """Where statements come from. Without a `source:` of its own, a statement has the first one."""

    line: Annotated[str, text("Names the source below a card or figure.", 160)]
    stamp: Annotated[str, text("When it was reported; stands below every figure.", 60)]
    url: (
        Annotated[
            str,
            Meta(
                pattern=r"^https?://",
                max_length=300,
                description="Address that begins with http:// or https://.",
            ),
        ]
        | None
    ) = None


class Park(Part, frozen=True, kw_only=True):
    """The whole: its name, and what is said about it at the start."""

    name: Annotated[str, text("Full name; the heading of the start page and of the map.", 60)]
    lead: Annotated[str, text("One or two sentences that say what this is.", 300)]
    announced: Annotated[str, text("When and where it was made known.", 300)] | None = None
    aim: Annotated[str, text("What it is meant to become, and who says so.", 400)] | None = None
    position: Annotated[str, text("How the source places it in a wider frame, attributed.", 500)] | None = (
        None
    )


class Map(Part, frozen=True, kw_only=True):
    """The lines that stand beside the map."""

    layout: Annotated[str, text("A sentence about the layout.", 300)]
    caveat: Annotated[str, text("Always beside the map while positions are not known.", 100)]
    schematic: Annotated[str, text("Always beside the map once all positions are known.", 60)]
    legend: Annotated[str, text("What the size of a disc means.", 60)]


class Corridor(Part, frozen=True, kw_only=True):
    """The axis that the clusters are strung along."""

    name: Annotated[str, text("Label on the map and heading of its card.", 80)]
    short: Annotated[str, text("Row in the list beside the map.", 36)]
    text: Annotated[str, text("What the source says of it.", 300)]
    icon: Icon = Icon.CORRIDOR
    basis: Basis = Basis.STATED
    source: Id | None = None
    notes: tuple[Id, ...] = ()


class Wing(Item, frozen=True, kw_only=True):
    """One of the two sides of the corridor. No area is ever shown for it."""

    side: Side
    name: Annotated[str, text("Side and name of the zone; on the map and as a heading.", 80)]
    text: Annotated[str, text("What the source says of it.", 300)]
    icon: Icon = Icon.BUILDING
    basis: Basis = Basis.STATED
    source: Id | None = None
    notes: tuple[Id, ...] = ()


class Cluster(Item, frozen=True, kw_only=True):
    """A marker on the map and its card."""

    name: Annotated[str, text("Full name: heading of the card, rows of lists.", 60)]
    short: Annotated[str, text("Name on the map, with line breaks where it may break.", 40)]
    area_km2: AreaKm2
    icon: Icon
    industries: Annotated[str, text("What belongs there; a line without a final stop.", 160)]
    goal: Annotated[str, text("What it is meant to become; a line without a final stop.", 160)] | None = None
    picture: PictureName | None = None
    basis: Basis = Basis.STATED
    source: Id | None = None
    notes: tuple[Id, ...] = ()
    wing: Id | None = None
    outline: Annotated[tuple[Point, ...], Meta(min_length=3, max_length=500)] | None = None
    origin: (
        Annotated[str, Meta(min_length=1, max_length=300, description="Where `wing` or `outline` is stated.")]
        | None
    ) = None


class Statement(Item, frozen=True, kw_only=True):
    """A tile of the facts page. Either a figure or a quotation stands large on it."""

    figure: (
        Annotated[str, text("The figure, as large as it goes; mostly a placeholder with its counter.", 24)]
        | None
    ) = None
    quote: Annotated[str, text("The quoted words, with quotation marks.", 120)] | None = None
    label: Annotated[str, text("What the figure or quotation is, below it; no final stop.", 80)]
    sentence: Annotated[str, text("The same as a full sentence.", 500)]
    basis: Basis = Basis.STATED
    source: Id | None = None
    notes: tuple[Id, ...] = ()


class Topic(Item, frozen=True, kw_only=True):
    """A group of at most four statements on the facts page."""

    name: Annotated[str, text("Button above the dock of the facts page.", 30)]
    statements: Annotated[tuple[Statement, ...], Meta(min_length=1, max_length=4)]


class Note(Item, frozen=True, kw_only=True):
    """A remark that statements and cards refer to by its id."""

    text: Annotated[str, text("A remark below a card or on the page of sources.", 400)]


class Paragraph(Item, frozen=True, kw_only=True):
    """A paragraph of running text."""

    text: Annotated[str, text("A paragraph.", 500)]


class About(Part, frozen=True, kw_only=True):
    """What this display is, and what its source leaves open."""

    display: tuple[Paragraph, ...] = ()
    unstated: tuple[Paragraph, ...] = ()


class Word(Item, frozen=True, kw_only=True):
    """A term that the page of words shows in every language."""

    term: Annotated[
        str, text("A term, as the texts use it; ja with its reading in brackets where it is rare.", 60)
    ]


class BackgroundItem(Item, frozen=True, kw_only=True):
    """A statement from outside the main source, with its publisher."""

    text: Annotated[str, text("A sentence from outside the main source.", 300)]
    publisher: Annotated[str, text("Who published it.", 80)]


class Background(Part, frozen=True, kw_only=True):
    """Statements from outside the main source; hidden unless `show: true`."""

    title: Annotated[str, text("Heading that sets this apart from the main source.", 80)]
    items: tuple[BackgroundItem, ...]
    show: bool = False


class Content(Part, frozen=True, kw_only=True):
    """A whole content file."""

    source_language: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?$")] = "en"
    park: Park
    map: Map
    sources: Annotated[tuple[Source, ...], Meta(min_length=1)]
    clusters: Annotated[tuple[Cluster, ...], Meta(min_length=1)]
    facts: dict[FactName, Fact] = msgspec.field(default_factory=dict)
    corridor: Corridor | None = None
    wings: Annotated[tuple[Wing, ...], Meta(max_length=2)] = ()
    topics: Annotated[tuple[Topic, ...], Meta(max_length=4)] = ()
    notes: tuple[Note, ...] = ()
    about: About = About()
    words: tuple[Word, ...] = ()
    background: Background | None = None
    deck: Annotated[tuple[Slide, ...], Meta(max_length=100)] = ()
