"""The languages of the kiosk."""

from kiosk.viewmodels.languages import LanguagesModel
from kiosk.viewmodels.store import VisitStore

CODES = ("zh_Hans_CN", "ja_JP", "en")


def test_the_first_language_and_the_others_follow_the_visitor(store: VisitStore) -> None:
    model = LanguagesModel(store, CODES)
    store.apply(store.visit.speak("en"))
    assert model.property("first") == "en"
    assert model.property("others") == ["zh_Hans_CN", "ja_JP"]
    assert (model.property("count"), model.property("codes")) == (3, list(CODES))
