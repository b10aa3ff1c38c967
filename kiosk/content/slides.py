"""The part of the content format that makes a talk: slides that show what the content has."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kiosk.content.parts import Item, text


class Show(StrEnum):
    """What a slide shows."""

    TITLE = "title"
    MAP = "map"
    WING = "wing"
    CORRIDOR = "corridor"
    CLUSTER = "cluster"
    STATEMENT = "statement"
    FACTS = "facts"
    COMPARE = "compare"
    CLOSING = "closing"


class Closeness(StrEnum):
    """How near a slide's map is."""

    WHOLE = "whole"
    CLOSER = "closer"
    CLOSEST = "closest"


class Slide(Item, frozen=True, kw_only=True):
    """A slide of a talk: something that the content has, with what the speaker says.

    `of` names it: the id of a wing, cluster or topic, or `topic.statement`. `minutes` is the planned time.
    """

    show: Show
    of: Annotated[str, Meta(min_length=1, max_length=130)] | None = None
    camera: Closeness = Closeness.WHOLE
    minutes: Annotated[float, Meta(gt=0, le=120)] = 1.0
    notes: Annotated[str, text("What the speaker says; only the speaker sees it.", 1200)] | None = None
