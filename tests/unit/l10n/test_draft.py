"""A translation while it is typed: what is saved, what is asked, and what a field holds."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.l10n.draft import NO_DRAFT, SIGN, Draft, start_draft
from kiosk.l10n.translation_editor import TranslationEditor
from tests.unit.l10n.parks import ParkFiles as Files

NAME = "clusters.tea.name"


class Typing:
    """A park, the editor of its texts, and a text that is being translated."""

    def __init__(self, folder: Path) -> None:
        (folder / "park").mkdir()
        self.files = Files(folder / "park")
        self.files.update()
        self.files.translate({NAME: "茶クラスター", "dock.back": "戻る"})
        clock = datetime(2020, 1, 2, tzinfo=UTC)
        self.editor = TranslationEditor(folder / "overlay", folder / "journal.jsonl", "mio", lambda: clock)

    def draft(self, key: str = NAME) -> Draft:
        project = self.files.project()
        return start_draft(
            project, self.editor, "ja_JP", next(one for one in project.messages if one.key == key)
        )

    def typed(self, words: str, draft: Draft | None = None) -> Draft:
        return (draft or self.draft()).typed(self.files.project(), 0, words)

    def renewed(self, draft: Draft) -> Draft:
        return draft.renewed(self.files.project(), self.editor)


@pytest.fixture
def typing(tmp_path: Path) -> Typing:
    return Typing(tmp_path)


def test_a_draft_begins_with_what_is_saved(typing: Typing) -> None:
    draft = typing.draft()
    assert (draft.forms, draft.dirty, draft.blocked, draft.asks, draft.trial) == (
        ("茶クラスター",),
        False,
        False,
        False,
        (),
    )


def test_what_is_typed_is_tried_out_until_it_is_as_before(typing: Typing) -> None:
    draft = typing.typed("お茶クラスター")
    assert (draft.dirty, draft.trial, draft.used) == (True, ("お茶クラスター",), 14)
    assert typing.typed("茶クラスター", draft).trial == ()


def test_an_error_and_an_empty_form_block(typing: Typing) -> None:
    assert typing.typed("茶{x}").blocked
    assert typing.typed("").blocked
    assert NO_DRAFT.blocked


def test_a_warning_asks_once_for_each_wording(typing: Typing) -> None:
    draft = typing.typed("茶クラスター.")
    assert draft.asks
    assert not draft.asked().asks
    assert typing.typed("茶クラスター..", draft.asked()).asks
    assert draft.asked().suggested(typing.files.project(), "茶.").asks


def test_a_no_break_space_is_a_sign_in_the_field_and_comes_back(typing: Typing) -> None:
    typing.files.translate({NAME: "茶\u00a0クラスター"})
    draft = typing.draft()
    assert draft.fields == [f"茶{SIGN}クラスター"]
    assert not typing.typed(draft.fields[0]).dirty
    assert typing.typed(f"お茶{SIGN}クラスター").forms == ("お茶\u00a0クラスター",)


def test_what_is_typed_stays_when_the_files_change(typing: Typing) -> None:
    draft = typing.typed("茶クラスター.").asked()
    typing.files.translate({NAME: "ちゃ"})
    after = typing.renewed(draft)
    assert (after.forms, after.sheet.forms, after.asks) == (("茶クラスター.",), ("ちゃ",), True)
    assert typing.renewed(typing.draft()).forms == ("ちゃ",)


def test_what_the_typing_began_with_is_remembered_until_it_is_saved(typing: Typing) -> None:
    draft = typing.typed("お茶クラスター")
    typing.files.translate({NAME: "ちゃ"})
    after = typing.renewed(draft)
    assert (after.seen, after.told(("ちゃ",)).seen) == (("茶クラスター",), ("ちゃ",))
    typing.files.translate({NAME: "お茶クラスター"})
    assert typing.renewed(after).seen == ("お茶クラスター",)


def test_a_text_that_gets_another_key_is_followed(typing: Typing) -> None:
    draft = typing.typed("お茶クラスター")
    typing.files.park.change("id: tea", "id: leaf\n    aliases: [tea]")
    after = typing.renewed(draft)
    assert (after.key, after.forms, after.dirty) == ("clusters.leaf.name", ("お茶クラスター",), True)


def test_a_text_that_is_gone_leaves_no_draft(typing: Typing) -> None:
    draft = typing.draft()
    typing.files.park.change("id: tea", "id: leaf")
    assert typing.renewed(draft) == NO_DRAFT


def test_where_the_catalog_cannot_be_read_what_is_shown_is_kept(typing: Typing) -> None:
    project = typing.files.project()
    message = next(one for one in project.messages if one.key == NAME)
    for harm in (lambda po: po.write_text('msgid "cut'), Path.unlink):
        harm(typing.files.park.po)
        assert start_draft(project, typing.editor, "ja_JP", message).forms == ("茶クラスター",)
