"""Every text of a content file with its key, its note for translators and its room."""

from collections.abc import Iterable

from kiosk.content.model import Content
from kiosk.content.nodes import Scalar
from kiosk.content.shapes import Spot
from kiosk.i18n.phrases import Message
from kiosk.i18n.quantities import Quantity


def content_messages(content: Content, spots: Iterable[Spot]) -> tuple[Message, ...]:
    """Return the texts that the model marks, and the bare figures: `facts.…` and `clusters.….area`."""
    stated = (
        Message(
            key=spot.key,
            text=spot.node.text,
            note=spot.shape.note,
            columns=spot.shape.columns,
            line=spot.node.place.line,
            file=spot.node.place.file,
        )
        for spot in spots
        if isinstance(spot.node, Scalar) and spot.shape.columns is not None
    )
    facts = (Message(key=f"facts.{name}", text=f"{{{name}}}", translatable=False) for name in content.facts)
    areas = (
        Message(
            key=f"clusters.{cluster.id}.area",
            text="{area}",
            quantities={"area": Quantity(value=cluster.area_km2, unit="square-kilometer")},
            translatable=False,
        )
        for cluster in content.clusters
    )
    return (*stated, *facts, *areas)
