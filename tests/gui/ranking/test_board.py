"""Ranking on the label page, under real keys and a real mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice
from labeler.gui.label.page import LabelPage
from labeler.gui.spans import plain
from tests.gui.label.pairs import pair
from tests.gui.ranking.many import four, many
from tests.gui.ranking.person import (
    ALT,
    LEFT,
    SHIFT,
    board,
    carry,
    chip,
    drag,
    everything_said,
    groups,
    press,
    seam,
)


class TestKeys:
    def test_cards_are_ranked_by_their_numbers_and_saved_by_enter(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(four(order=(2, 0, 3, 1)))
        with qtbot.assertNotEmitted(page.ranked):
            press(page, "241")
        assert groups(page) == ((1,), (3,), (0,), (2,)), "the last one is placed by itself"
        with qtbot.waitSignal(page.ranked) as heard:
            press(page, "!")
        assert heard.args == [(0, 1, 2, 3)]

    def test_shift_ties_with_the_one_before(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(four(order=(2, 0, 3, 1)))
        with qtbot.waitSignal(page.ranked) as heard:
            press(page, "24+1!")
        assert heard.args == [(0, 1, 1, 2)]

    def test_all_can_be_tied(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(four())
        with qtbot.waitSignal(page.ranked) as heard:
            press(page, "2+4+1+3!")
        assert heard.args == [(0, 0, 0, 0)]

    def test_t_ties_the_last_one_and_separates_it_again(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "241t")
        assert groups(page) == ((1,), (3,), (0, 2))
        press(page, "t")
        assert groups(page) == ((1,), (3,), (0,), (2,))

    def test_backspace_takes_steps_back_one_by_one_or_all(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "24")
        before = groups(page)
        press(page, "1<")
        assert groups(page) == before
        press(page, "<<<<")
        assert groups(page) == ()
        press(page, "241+<")
        assert groups(page) == ()

    def test_enter_on_an_incomplete_order_saves_nothing_and_says_what_is_missing(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(four())
        with qtbot.assertNotEmitted(page.ranked):
            press(page, "2!")
        assert "A, C and D have no place yet." in everything_said(page)

    def test_a_number_beyond_the_cards_does_nothing(self, page: LabelPage) -> None:
        page.show_pair(many("a", "b", "c"))
        press(page, "48+5")
        assert groups(page) == ()

    def test_the_focused_card_moves_by_half_steps(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "1234")
        QTest.keyClick(page, Qt.Key.Key_Right)
        assert page.window().focusWidget() is board(page).spread.cards[0].pane
        for _ in range(2):
            QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Down, ALT)
        assert groups(page) == ((1,), (0,), (2,), (3,))

    @pytest.mark.parametrize(
        ("key", "choice"),
        [("g", Choice.BOTH_GOOD), ("b", Choice.BOTH_BAD), ("s", Choice.SKIP)],
    )
    def test_the_other_answers_keep_their_keys(
        self, page: LabelPage, qtbot: QtBot, key: str, choice: Choice
    ) -> None:
        page.show_pair(four())
        QTest.keyClick(page, Qt.Key.Key_Right)
        with qtbot.waitSignal(page.chosen) as heard:
            press(page, key)
        assert heard.args == [choice]

    def test_numbers_mean_the_scale_again_with_the_next_pair(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair(id="a"))
        page.show_pair(four())
        with qtbot.assertNotEmitted(page.chosen):
            press(page, "3")
        page.show_pair(pair(id="b"))
        with qtbot.waitSignal(page.chosen) as heard:
            press(page, "3")
        assert heard.args == [Choice.LEFT_SLIGHTLY]
        page.show_pair(four(id="d"))
        press(page, "3")
        assert groups(page) == ((2,),)

    def test_undo_is_asked_for_once(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(pair())
        page.show_pair(four())
        page.set_can_undo(True)
        with qtbot.waitSignal(page.undo_requested):
            QTest.keySequence(page, "Ctrl+Z")

    def test_what_is_typed_into_a_field_places_nothing(self, page: LabelPage) -> None:
        page.show_pair(four())
        note = QLineEdit(page)
        note.show()
        note.setFocus()
        QTest.keyClicks(note, "2 to 1")
        assert note.text() == "2 to 1"
        assert groups(page) == ()

    def test_nothing_is_ranked_on_an_empty_page(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(four())
        page.show_pair(None, note="Everything is judged.")
        with qtbot.assertNotEmitted(page.ranked):
            press(page, "123!")


class TestMouse:
    def test_a_chip_dropped_onto_another_ties(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "1234")
        drag(page, 3, chip(page, 0))
        assert groups(page) == ((0, 3), (1,), (2,))

    def test_a_chip_dropped_between_two_separates_them(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "1+23")
        drag(page, 3, seam(page, 1))
        assert groups(page) == ((0, 1), (3,), (2,))

    def test_chips_are_dragged_out_of_the_tray_one_by_one(self, page: LabelPage) -> None:
        page.show_pair(many("a", "b", "c"))
        rail = board(page).keys.rail
        following = rail.track.following
        assert following is not None
        drag(page, 2, following.center().toPoint())
        assert groups(page) == ((2,),)
        drag(page, 0, seam(page, 0))
        assert groups(page) == ((0,), (2,), (1,)), "the last one is placed by itself"

    def test_a_chip_dragged_back_to_the_tray_has_no_place(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "12")
        drag(page, 0, chip(page, 3))
        assert groups(page) == ((1,),)

    def test_a_chip_let_go_beside_the_rail_stays_where_it_was(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "1234")
        drag(page, 3, QPoint(30, -200))
        assert groups(page) == ((0,), (1,), (2,), (3,))

    def test_a_click_on_a_chip_or_a_card_places_it(self, page: LabelPage) -> None:
        page.show_pair(four())
        QTest.mouseClick(board(page).keys.rail, LEFT, pos=chip(page, 2))
        head = board(page).spread.cards[1].head
        QTest.mouseClick(head, LEFT)
        QTest.mouseClick(board(page).spread.cards[3].head, LEFT, SHIFT)
        assert groups(page) == ((2,), (1, 3), (0,))

    def test_a_card_is_dragged_by_its_head_onto_a_place(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "1")
        rail, head = board(page).keys.rail, board(page).spread.cards[3].head
        to = head.mapFromGlobal(rail.mapToGlobal(chip(page, 0)))
        carry(head, head.rect().center(), to)
        assert groups(page) == ((0, 3),)

    def test_the_save_button_saves(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(many("a", "b", "c"))
        press(page, "31")
        with qtbot.waitSignal(page.ranked) as heard:
            qtbot.mouseClick(board(page).keys.save, LEFT)
        assert heard.args == [(1, 2, 0)]


class TestSaid:
    def test_a_screen_reader_hears_each_cards_place(self, page: LabelPage) -> None:
        page.show_pair(four())
        press(page, "32+4")
        said = everything_said(page)
        assert "B, second place, tied with D" in said
        assert "C, first place" in said
        assert "Ranking: first place: C; second place: B and D; third place: A" in said

    def test_cards_read_from_left_to_right_what_the_presentation_says(
        self, page: LabelPage
    ) -> None:
        page.show_pair(four(order=(3, 1, 0, 2)))
        texts = [card.pane.toPlainText() for card in board(page).spread.cards]
        assert texts == ["one", "two", "three", "four"]

    def test_what_is_saved_and_comes_back_is_there_as_it_was(self, page: LabelPage) -> None:
        """The disk was full, or it was taken back to be changed."""
        shown = four()
        page.show_pair(shown)
        press(page, "24+1!")
        page.show_pair(four(id="next"))
        assert groups(page) == ()
        page.show_pair(shown)
        assert groups(page) == ((1,), (0, 3), (2,))
        press(page, "<")
        assert groups(page) == ((1,), (3,))


def test_the_row_over_the_rail_is_told_aloud(page: LabelPage) -> None:
    page.show_pair(four())
    assert "Press the cards' keys" in page._meaning.accessibleName()
    press(page, "1234")
    assert "Complete. Enter saves it." in plain(page._meaning._left)
