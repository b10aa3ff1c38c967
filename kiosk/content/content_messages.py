"""The messages of a content file: each text with its key, its note for translators and its room."""

from collections.abc import Iterable, Mapping

from kiosk.content.model import Content
from kiosk.content.schema_walk import SchemaNode
from kiosk.content.yaml_nodes import MappingNode, ScalarNode, SequenceNode
from kiosk.i18n.localization import Message
from kiosk.i18n.quantities import Quantity


def content_messages(content: Content, spots: Iterable[SchemaNode]) -> tuple[Message, ...]:
    """Return the texts that the model marks, and the bare figures: `facts.…` and `clusters.….area`."""
    spots = tuple(spots)
    renamed = {spot.key: names for spot in spots if (names := _former_names(spot))}
    stated = (
        Message(
            key=spot.key,
            text=spot.node.text,
            note=spot.shape.note,
            columns=spot.shape.columns,
            former=_former_keys(spot.key, renamed),
            line=spot.node.place.line,
            file=spot.node.place.file,
        )
        for spot in spots
        if isinstance(spot.node, ScalarNode) and spot.shape.columns is not None
    )
    places = {spot.key: spot.place for spot in spots}
    facts = (
        Message(
            key=f"facts.{name}",
            text=f"{{{name}}}",
            translatable=False,
            line=places[f"facts.{name}"].line,
            file=places[f"facts.{name}"].file,
        )
        for name in content.facts
    )
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


def _former_names(spot: SchemaNode) -> tuple[str, ...]:
    """Return the `aliases:` of an item of a list: the ids that it had before."""
    listed = spot.node.values.get("aliases") if isinstance(spot.node, MappingNode) else None
    items = listed.items if isinstance(listed, SequenceNode) else ()
    return tuple(item.text for item in items if isinstance(item, ScalarNode))


def _former_keys(key: str, renamed: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the keys that a text had while an item that holds it had another id."""
    keys = [key]
    for holder, names in renamed.items():
        if key.startswith(f"{holder}."):
            above = holder.rpartition(".")[0]
            keys += [f"{above}.{name}{key.removeprefix(holder)}" for name in names]
    return tuple(keys[1:])
