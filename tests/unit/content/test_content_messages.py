from kiosk.i18n.quantities import Quantity
from tests.unit.content.conftest import Park


def test_every_text_of_the_model_has_a_key_by_id_a_note_and_a_room(park: Park) -> None:
    messages = {message.key: message for message in park.read().messages}
    name = messages["clusters.tea.name"]
    assert (name.text, name.columns, name.line, name.file) == ("Tea cluster", 60, 16, str(park.yaml))
    assert name.note == "Full name: heading of the card, rows of lists."
    assert messages["topics.aims.statements.size.figure"].text == "{park_area}"
    assert messages["notes.rain.text"].translatable
    assert messages["sources.plan.stamp"].text == "As planned"


def test_ids_icons_and_figures_are_no_texts(park: Park) -> None:
    keys = {message.key for message in park.read().messages}
    assert not keys & {"clusters.tea.id", "clusters.tea.icon", "clusters.tea.area_km2", "wings.north.side"}
    assert "park.announced" not in keys


def test_bare_figures_need_no_translation(park: Park) -> None:
    messages = {message.key: message for message in park.read().messages}
    fact, area = messages["facts.park_area"], messages["clusters.paper.area"]
    assert (fact.text, fact.translatable) == ("{park_area}", False)
    assert (area.text, area.translatable) == ("{area}", False)
    assert area.quantities == {"area": Quantity(value=2.5, unit="square-kilometer")}
