import pytest

from kiosk.i18n.localization import Message
from tests.unit.content.conftest import Park


def test_a_leaf_becomes_a_text_with_its_note_and_room(park: Park) -> None:
    messages = {message.key: message for message in park.read().messages}
    assert messages["dock.back"] == Message(
        key="dock.back", text="Back", note="Dock button.", columns=8, line=2, file=str(park.interface)
    )
    assert messages["dock.photos"].forms == ("{n} photo", "{n} photos")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("{text: Back", "{txt: Back", 2, "dock.back.txt: the key “txt” is unknown. Did you mean “text”?"),
        (", max: 8", "", 2, "dock.back: the key “max” is missing"),
        (
            "max: 12",
            "max: wide",
            7,
            "dock.photos.max: not what is needed here; found “wide”; expected a whole number",
        ),
        ("{n} photos", "{k} photos", 3, "{k} names nothing that is known. There is {m}, {n}."),
        ("{n} photos", "{n.a} photos", 3, "is no placeholder"),
        ("  back:", "  Back_now:", 2, "“Back_now” is no key"),
        (
            "back: {text: Back, note: Dock button., max: 8}",
            "back: Back",
            2,
            "dock.back: not what is needed here",
        ),
        ("text: Back", "text: ''", 2, "the text is empty"),
        ("Back,", "Back<img>,", 2, "“<img” is not allowed"),
    ],
)
def test_a_mistake_is_told_with_its_line(park: Park, old: str, new: str, line: int, words: str) -> None:
    park.change(old, new, park.interface)
    problem = park.problem()
    assert problem.line == line
    assert words in problem.sentence
    assert problem.file == str(park.interface)
