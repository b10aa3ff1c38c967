"""The language switch."""

import pytest
from msgspec.structs import replace

from kiosk.viewmodels.languages import LanguagesModel
from kiosk.viewmodels.store import VisitStore

CODES = ("zh_Hans_CN", "ja_JP", "en")


@pytest.mark.parametrize(
    ("languages", "bilingual", "marks"),
    [
        (("zh_Hans_CN", "ja_JP"), False, [1, 0, 0]),
        (("zh_Hans_CN", "ja_JP"), True, [1, 2, 0]),
        (("en", "zh_Hans_CN"), True, [2, 0, 1]),
        (("ja_JP", "en"), False, [0, 1, 0]),
    ],
)
def test_the_languages_shown_are_marked_and_never_move(
    store: VisitStore,
    languages: tuple[str, ...],
    bilingual: bool,  # noqa: FBT001  # a column of the table
    marks: list[int],
) -> None:
    model = LanguagesModel(store, CODES)
    store.apply(replace(store.visit, languages=languages, bilingual=bilingual))
    assert [row.mark for row in model.state] == marks
    assert [row.code for row in model.state] == list(CODES)
    assert [row.nameKey for row in model.state] == [f"languages.{code}" for code in CODES]


def test_the_first_language_and_the_others_follow_the_visitor(store: VisitStore) -> None:
    model = LanguagesModel(store, CODES)
    store.apply(store.visit.speak("en"))
    assert model.property("first") == "en"
    assert model.property("others") == ["zh_Hans_CN", "ja_JP"]
    assert (model.property("count"), model.property("codes")) == (3, list(CODES))
