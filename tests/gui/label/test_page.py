"""The label page under real keys and a real mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Message
from labeler.core.presentation import SCALE, Choice, Presentation, Side
from labeler.gui import style
from labeler.gui.judging.keys import KeyButton
from labeler.gui.judging.record import JudgmentRecord
from labeler.gui.label.page import LabelPage
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import DARK, LIGHT
from tests.gui.label.pairs import MARKDOWN, outlook, pair

KEYS = {
    **{choice: str(number) for number, choice in enumerate(SCALE, start=1)},
    Choice.BOTH_GOOD: "g",
    Choice.BOTH_BAD: "b",
    Choice.SKIP: "s",
}


def pane(page: LabelPage, name: str) -> ReadingPane:
    return next(p for p in page.findChildren(ReadingPane) if p.accessibleName() == name)


def button(page: LabelPage, name: str) -> KeyButton:
    return next(b for b in page.findChildren(KeyButton) if b.accessibleName() == name)


def everything_said(page: LabelPage) -> str:
    """All that a screen reader, a tooltip or a document holds outside the texts to judge."""
    widgets = [page, *page.findChildren(QWidget)]
    return "\n".join(
        part
        for widget in widgets
        for part in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    )


class TestKeys:
    @pytest.mark.parametrize("choice", KEYS)
    @pytest.mark.parametrize("where", ["prompt", "left response", "right response"])
    def test_a_key_chooses_while_a_text_has_the_focus(
        self, page: LabelPage, qtbot: QtBot, choice: Choice, where: str
    ) -> None:
        page.show_pair(pair())
        pane(page, where).setFocus()
        with qtbot.waitSignal(page.chosen) as heard:
            QTest.keyClicks(pane(page, where), KEYS[choice])
        assert heard.args == [choice]

    def test_a_key_leaves_no_other_button_looking_chosen(self, page: LabelPage) -> None:
        page.show_pair(pair())
        reached = button(page, Choice.LEFT)
        reached.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(reached, KEYS[Choice.RIGHT])
        assert not reached.hasFocus()

    @pytest.mark.parametrize("choice", KEYS)
    def test_the_mouse_does_what_the_key_does(
        self, page: LabelPage, qtbot: QtBot, choice: Choice
    ) -> None:
        page.show_pair(pair())
        with qtbot.waitSignal(page.chosen) as heard:
            qtbot.mouseClick(button(page, choice), Qt.MouseButton.LeftButton)
        assert heard.args == [choice]
        assert button(page, choice).lit

    def test_a_pressed_choice_is_lit_for_a_moment(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(pair())
        QTest.keyClicks(page, "2")
        assert button(page, Choice.LEFT).lit
        qtbot.waitUntil(lambda: not button(page, Choice.LEFT).lit)

    def test_ctrl_z_asks_for_undo_only_where_there_is_something_to_undo(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair())
        pane(page, "left response").setFocus()
        with qtbot.assertNotEmitted(page.undo_requested):
            QTest.keyClick(
                pane(page, "left response"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
            )
        page.set_can_undo(True)
        with qtbot.waitSignal(page.undo_requested):
            QTest.keyClick(
                pane(page, "left response"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
            )

    def test_keys_choose_nothing_on_an_empty_page(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(None, note="Everything is judged.")
        with qtbot.assertNotEmitted(page.chosen):
            QTest.keyClicks(page, "1234567gbs")

    def test_undo_works_on_an_empty_page(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(None)
        page.set_can_undo(True)
        with qtbot.waitSignal(page.undo_requested):
            QTest.keySequence(page, "Ctrl+Z")

    def test_what_is_typed_into_a_field_is_no_choice(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(pair())
        note = QLineEdit(page)
        note.show()
        note.setFocus()
        with qtbot.assertNotEmitted(page.chosen):
            QTest.keyClicks(note, "2 bags")
        assert note.text() == "2 bags"

    def test_keys_beside_the_page_are_none_of_its_business(self, qtbot: QtBot) -> None:
        window, page = QWidget(), LabelPage()
        column = QVBoxLayout(window)
        beside = QWidget(window)
        beside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(page)
        column.addWidget(beside)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        page.show_pair(pair())
        beside.setFocus()
        with qtbot.assertNotEmitted(page.chosen):
            QTest.keyClicks(beside, "2")

    def test_space_and_arrows_scroll_the_text(self, page: LabelPage) -> None:
        page.show_pair(pair(left=MARKDOWN * 20))
        text = pane(page, "left response")
        text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_Down)
        after_arrow = text.verticalScrollBar().value()
        QTest.keyClick(text, Qt.Key.Key_Space)
        assert 0 < after_arrow < text.verticalScrollBar().value()

    def test_tab_goes_from_the_prompt_over_the_texts_to_the_keys(self, page: LabelPage) -> None:
        page.show_pair(pair())
        page.set_can_undo(True)
        pane(page, "prompt").setFocus()
        names = []
        for _ in range(13):
            focused = QApplication.focusWidget()
            assert focused is not None
            names.append(focused.accessibleName())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert (
            names
            == [
                *("prompt", "left response", "right response"),
                *KEYS,
            ][:13]
        )


class TestLayout:
    @pytest.mark.parametrize(
        ("left", "right"),
        [
            ("", "x" * 100_000),
            ("word", MARKDOWN * 50),
            ("| a |" * 60, "שלום"),
            ("```\n" + "x" * 3_000 + "\n```", "漢字" * 2_000),
        ],
        ids=["empty and endless", "short and long", "wide and right to left", "code and CJK"],
    )
    @pytest.mark.parametrize("width", [940, 941, 1_300, 2_220])
    def test_cards_are_of_one_size_whatever_they_hold(
        self, page: LabelPage, left: str, right: str, width: int
    ) -> None:
        page.show_pair(pair(left, right))
        page.resize(width, 724)
        QApplication.processEvents()
        one, other = (pane(page, f"{side} response") for side in Side)
        assert one.size() == other.size()
        assert one.viewport().width() == other.viewport().width()
        assert (
            one.mapTo(page, one.rect().topLeft()).y()
            == other.mapTo(page, other.rect().topLeft()).y()
        )
        assert page.width() == width

    def test_nothing_moves_when_rewards_records_and_problems_come_and_go(
        self, page: LabelPage
    ) -> None:
        shown = pair()
        page.show_pair(shown)
        QApplication.processEvents()
        before = _places(page)
        for change in (
            lambda: page.set_outlook(outlook(shown, cut_left=True)),
            lambda: page.show_record(_record(shown)),
            lambda: page.set_problem("The disk is full. " * 20),
            lambda: page.set_rewards_visible(False),
        ):
            change()
            QApplication.processEvents()
            assert _places(page) == before

    def test_the_smallest_window_cuts_no_button(self, page: LabelPage) -> None:
        page.resize(page.minimumSizeHint())
        QApplication.processEvents()
        assert page.width() <= 940
        assert page.height() <= 724
        for key in page.findChildren(KeyButton):
            assert key.width() >= key.sizeHint().width(), key.accessibleName()

    def test_a_wide_window_does_not_widen_the_lines(self, page: LabelPage) -> None:
        page.show_pair(pair(left="words " * 200))
        page.resize(2_560, 1_440)
        QApplication.processEvents()
        assert pane(page, "left response").viewport().width() <= 760

    def test_a_long_conversation_leaves_room_and_shows_its_last_turn(self, page: LabelPage) -> None:
        turns = tuple(Message("user", f"turn {n}\n\n" + MARKDOWN) for n in range(12))
        page.show_pair(pair(prompt=turns))
        QApplication.processEvents()
        prompt = pane(page, "prompt")
        assert prompt.height() < page.height() / 3
        cursor = prompt.cursorForPosition(prompt.viewport().rect().center())
        assert cursor.blockNumber() >= prompt.document().lastBlock().blockNumber() - 12

    def test_showing_a_big_window_leaves_it_free_to_shrink(self, page: LabelPage) -> None:
        page.show_pair(pair(left=MARKDOWN * 30))
        page.resize(2_200, 1_368)
        QApplication.processEvents()
        page.resize(940, 724)
        QApplication.processEvents()
        assert (page.width(), page.height()) == (940, 724)


def _record(shown: Presentation) -> JudgmentRecord:
    held = outlook(shown)
    return JudgmentRecord(shown, Choice.LEFT, held, outlook(shown, 0.6, 0.42))


def _places(page: LabelPage) -> list[tuple[str, object]]:
    return [
        (widget.accessibleName(), widget.geometry())
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, KeyButton | ReadingPane)
    ]


class TestRewards:
    @pytest.mark.parametrize("swapped", [False, True])
    def test_each_side_says_its_own_reward(self, page: LabelPage, swapped: bool) -> None:
        shown = pair(swapped=swapped)
        page.show_pair(shown)
        page.set_outlook(outlook(shown, cut_left=True))
        said = everything_said(page)
        assert (
            "left response: reward +0.31 ±\u00a00.40, content +0.52 · style −0.21; "
            "only the first 256 tokens are read" in said
        )
        assert "right response: reward +0.93 ±\u00a00.35, content +0.11 · style +0.82\n" in said
        assert "prefer left: ▼\u00a0penalty\u00a0−0.36; the model leans right" in said

    def test_hidden_rewards_are_given_away_nowhere(self, page: LabelPage) -> None:
        one, other = pair(id="a"), pair(id="b")
        page.set_rewards_visible(False)
        pictures, words = [], []
        for shown, rewards in ((one, (0.31, 0.93)), (other, (-2.0, 3.0))):
            page.show_pair(shown)
            page.set_outlook(outlook(shown, *rewards, cut_left=rewards[0] < 0))
            QApplication.processEvents()
            pictures.append(page.grab().toImage())
            words.append(everything_said(page))
        assert pictures[0] == pictures[1]
        assert words[0] == words[1]
        assert "rewards appear after the choice" in words[0]
        assert "prefer left; prefer right" in words[0].replace("◀ ", ""), (
            "the keys keep their sides"
        )

    def test_rewards_that_become_visible_show_at_once(self, page: LabelPage) -> None:
        shown = pair()
        page.set_rewards_visible(False, "rewards are hidden in this project")
        page.show_pair(shown)
        page.set_outlook(outlook(shown))
        assert "rewards are hidden in this project" in everything_said(page)
        page.set_rewards_visible(True)
        assert "reward +0.31" in everything_said(page)

    def test_the_last_pairs_outlook_never_stands_below_the_next(self, page: LabelPage) -> None:
        before, after = pair(id="a"), pair(id="b")
        page.show_pair(before)
        page.set_outlook(outlook(before))
        page.show_pair(after)
        page.set_outlook(outlook(before))
        assert "+0.31" not in everything_said(page)
        page.set_outlook(outlook(after, 1.5, 0.2))
        assert "+1.50" in everything_said(page)

    def test_a_newcomer_is_told_what_to_do_until_there_is_a_record(self, page: LabelPage) -> None:
        shown = pair()
        assert "Which response is better?" not in everything_said(page), "there is no pair yet"
        page.show_pair(shown)
        assert "Which response is better? Press 1" in everything_said(page)
        page.show_record(_record(shown))
        assert "Which response is better?" not in everything_said(page)

    def test_an_unsaved_judgment_is_said_with_its_reason(self, page: LabelPage) -> None:
        shown = pair()
        page.show_pair(shown)
        page.show_record(_record(shown))
        page.set_problem("The disk is <full>.")
        assert "Not saved: The disk is <full>." in everything_said(page)
        assert "✓ saved" not in everything_said(page)
        page.set_problem(None)
        assert "✓ saved" in everything_said(page)
        assert "Not saved" not in everything_said(page)


class TestTexts:
    def test_sides_show_what_the_presentation_says(self, page: LabelPage) -> None:
        page.show_pair(pair("on the left", "on the right", swapped=True))
        assert pane(page, "left response").toPlainText() == "on the left"
        assert pane(page, "right response").toPlainText() == "on the right"

    def test_a_prepared_pair_is_the_one_that_is_shown(self, page: LabelPage) -> None:
        page.show_pair(pair(id="a"))
        following = pair("next left", "next right", id="b")
        page.prepare(following)
        page.show_pair(following)
        assert pane(page, "left response").toPlainText() == "next left"
        assert page.isVisible()

    def test_a_prepared_pair_is_laid_out_as_it_will_be_shown(self, page: LabelPage) -> None:
        page.show_pair(pair(id="a"))
        QApplication.processEvents()
        following = pair(MARKDOWN * 12, MARKDOWN, id="b")
        page.prepare(following)
        page.show_pair(following)
        text = pane(page, "left response")
        width = text.document().textWidth()
        QApplication.processEvents()
        assert width == text.viewport().width() == text.document().textWidth()

    def test_a_pair_is_shown_from_its_beginning(self, page: LabelPage) -> None:
        page.show_pair(pair(left=MARKDOWN * 20, id="a"))
        pane(page, "left response").verticalScrollBar().setValue(300)
        page.show_pair(pair(left=MARKDOWN * 20, id="b"))
        assert pane(page, "left response").verticalScrollBar().value() == 0

    def test_a_new_theme_dresses_the_text_on_screen_where_it_stands(
        self, page: LabelPage, qapp: QApplication
    ) -> None:
        page.show_pair(pair(left=MARKDOWN * 20))
        text = pane(page, "left response")
        text.verticalScrollBar().setValue(300)
        style.apply(qapp, DARK)
        QApplication.processEvents()
        assert text.verticalScrollBar().value() == 300
        colours = {page.grab().toImage().pixelColor(50, y).name() for y in range(20, 720, 3)}
        assert DARK.well in colours
        assert LIGHT.well not in colours
        assert LIGHT.panel not in colours

    def test_a_megabyte_is_shown_piece_by_piece_and_copied_whole(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        endless = "Z" * 1_000_000
        page.show_pair(pair(left=endless))
        text = pane(page, "left response")
        assert text.document().characterCount() < 20_000
        with qtbot.waitSignal(text.read_through, timeout=30_000):
            pass
        text.selectAll()
        assert text.createMimeDataFromSelection().text() == endless

    def test_the_next_pair_stops_a_text_that_is_still_coming(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair(left="Z" * 1_000_000, id="a"))
        page.show_pair(pair(left="short", id="b"))
        qtbot.wait(50)
        assert pane(page, "left response").toPlainText() == "short"

    def test_copied_text_carries_no_markup(self, page: LabelPage) -> None:
        page.show_pair(pair(left="**bold** text\nnext line"))
        text = pane(page, "left response")
        text.selectAll()
        data = text.createMimeDataFromSelection()
        assert data.formats() == ["text/plain"]
        assert data.text() == "bold text\nnext line"
