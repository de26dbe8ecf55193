"""Ranking on the label page, under real keys and a real mouse."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.losses import LOSSES
from labeler.core.presentation import Choice
from labeler.gui.label.keys import KeyButton
from labeler.gui.label.page import LabelPage
from labeler.gui.ranking.board import RankingBoard
from labeler.gui.ranking.ladder import Ladder
from labeler.gui.spans import gain, plain
from tests.gui.label.pairs import MARKDOWN, pair
from tests.gui.ranking.many import four, many, outlook

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def board(page: LabelPage) -> RankingBoard:
    assert page._boards.ranking is not None
    return page._boards.ranking


def groups(page: LabelPage) -> tuple[tuple[int, ...], ...]:
    return board(page).ladder.groups


def press(page: LabelPage, keys: str) -> None:
    """Press keys where the focus is: digits, `+3` with Shift, `<` takes back, `!` is Enter."""
    shift = False
    for key in keys:
        target = page.window().focusWidget() or page
        if key == "+":
            shift = True
            continue
        special = {"<": Qt.Key.Key_Backspace, "!": Qt.Key.Key_Return}.get(key)
        code = special or Qt.Key(ord(key.upper()))
        QTest.keyClick(target, code, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
        shift = False


def everything_said(page: LabelPage) -> str:
    widgets = [page, *page.findChildren(QWidget)]
    return "\n".join(
        part
        for widget in widgets
        for part in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    )


def drag(page: LabelPage, card: int, to: QPoint) -> None:
    """Carry a chip of the rail by the mouse."""
    rail = board(page).keys.rail
    start = rail.track.chips[card].center().toPoint()
    _carry(rail, start, to)


def _carry(widget: QWidget, start: QPoint, to: QPoint) -> None:
    QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 5):
        QTest.mouseMove(widget, start + (to - start) * step / 4)
    QTest.mouseRelease(widget, LEFT, Qt.KeyboardModifier.NoModifier, to)


def seam(page: LabelPage, at: int) -> QPoint:
    """A point between two places of the rail."""
    track = board(page).keys.rail.track
    return QPoint(round(track.seam(at)), 40)


def chip(page: LabelPage, card: int) -> QPoint:
    return board(page).keys.rail.track.chips[card].center().toPoint()


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
        _carry(head, head.rect().center(), to)
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


class TestRewards:
    def test_each_card_says_its_own_reward(self, page: LabelPage) -> None:
        shown = four()
        page.show_pair(shown)
        page.set_outlook(outlook(shown, 1.0, 0.5, -0.25, 2.0, cut=(0,)))
        said = everything_said(page)
        assert "response A: reward +1.00" in said
        assert "response B: reward +0.50 ±\u00a00.40, content +0.40 · style +0.10; only" in said
        assert "response D: reward +2.00" in said

    def test_the_charge_of_the_whole_order_is_plackett_and_luces(self, page: LabelPage) -> None:
        """By hand: −log Π e^r / Σ e^r over what is left, against ln 4!."""

        def bonus(*rewards: float) -> float:
            left = [math.fsum(map(math.exp, rewards[at:])) for at in range(len(rewards))]
            return math.log(24) + math.fsum(
                r - math.log(w) for r, w in zip(rewards, left, strict=True)
            )

        shown = four()
        page.set_loss(LOSSES["plackett_luce"])
        page.show_pair(shown)
        page.set_outlook(outlook(shown, 1.0, 0.5, -0.25, 2.0))
        press(page, "4123")
        assert f"this order: {gain(bonus(2.0, 1.0, 0.5, -0.25)).text}" in everything_said(page)
        press(page, "+<3214")
        against = gain(bonus(-0.25, 0.5, 1.0, 2.0)).text
        assert "penalty" in against
        assert f"this order: {against}" in everything_said(page)

    def test_while_it_grows_the_charge_is_of_the_cards_placed(self, page: LabelPage) -> None:
        """Two of them are a pair: ln 2 − softplus(−1.5) = +0.49."""
        shown = four()
        page.show_pair(shown)
        page.set_outlook(outlook(shown, 1.0, 0.5, -0.25, 2.0))
        assert "the model ranks D > A > B > C" in everything_said(page)
        press(page, "42")
        assert "so far: ▲\u00a0bonus\u00a0+0.49" in everything_said(page)

    def test_hidden_rewards_are_given_away_nowhere(self, page: LabelPage) -> None:
        page.set_rewards_visible(False)
        pictures, words = [], []
        for id, rewards in (("a", (1.0, 0.5, -0.25, 2.0)), ("b", (-3.0, 0.0, 9.0, 0.1))):
            shown = four(id)
            page.show_pair(shown)
            page.set_outlook(outlook(shown, *rewards))
            press(page, "241")
            QApplication.processEvents()
            QTest.qWait(250)
            pictures.append(page.grab().toImage())
            words.append(everything_said(page))
        assert pictures[0] == pictures[1]
        assert words[0] == words[1]
        assert "rewards appear after the choice" in words[0]

    def test_the_last_comparisons_outlook_never_stands_below_the_next(
        self, page: LabelPage
    ) -> None:
        first = four("a")
        page.show_pair(first)
        page.set_outlook(outlook(first, 1.0, 0.5, -0.25, 2.0))
        page.show_pair(four("b"))
        page.set_outlook(outlook(first, 1.0, 0.5, -0.25, 2.0))
        assert "+0.50" not in everything_said(page)


class TestLayout:
    def test_the_prompt_is_as_tall_as_its_text_from_the_first_comparison_on(
        self, qtbot: QtBot
    ) -> None:
        """A board that is made while the window is there has had no width before."""
        shown = LabelPage()
        qtbot.addWidget(shown)
        shown.resize(940, 724)
        shown.show_pair(many(*"abcd", prompt="a few words that fit one line " * 4))
        with qtbot.waitExposed(shown):
            shown.show()
        first = board(shown).spread.prompt.height()
        shown.show_pair(many(*"abcd", prompt="a few words that fit one line " * 4, id="c2"))
        QApplication.processEvents()
        assert board(shown).spread.prompt.height() == first

    @pytest.mark.parametrize("size", [(652, 640), (940, 724), (1_300, 900), (2_220, 1_380)])
    @pytest.mark.parametrize("count", [3, 4, 5, 8])
    def test_cards_are_of_one_size_whatever_they_hold(
        self, page: LabelPage, count: int, size: tuple[int, int]
    ) -> None:
        texts = ("", "x" * 100_000, MARKDOWN * 20, "שלום", "| a |" * 60, "漢字" * 500, "a", "b")
        page.show_pair(many(*texts[:count]))
        page.resize(*size)
        QApplication.processEvents()
        cards = board(page).spread.cards
        assert len({card.size().toTuple() for card in cards}) == 1
        assert len({card.pane.viewport().width() for card in cards}) == 1
        assert len(cards) == count
        assert (page.width(), page.height()) == size

    def test_no_button_is_cut_in_the_smallest_window(self, page: LabelPage) -> None:
        page.show_pair(many(*"abcdefgh"))
        page.resize(652, 640)
        QApplication.processEvents()
        for key in page.findChildren(KeyButton):
            if key.isVisible():
                assert key.width() >= key.sizeHint().width(), key.accessibleName()

    def test_a_card_that_is_placed_or_focused_comes_into_view(self, page: LabelPage) -> None:
        page.show_pair(many(*"abcdefgh"))
        page.resize(652, 640)
        QApplication.processEvents()
        head = board(page).spread.cards[7].head
        assert head.visibleRegion().isEmpty()
        press(page, "8")
        assert head.visibleRegion().boundingRect() == head.rect()

    def test_one_card_is_read_alone_and_the_arrows_go_on(self, page: LabelPage) -> None:
        page.show_pair(four())
        narrow = board(page).spread.cards[0].width()
        QTest.keyClick(page, Qt.Key.Key_Right)
        press(page, "o")
        cards = board(page).spread.cards
        assert [card.isVisible() for card in cards] == [True, False, False, False]
        assert cards[0].width() > 3 * narrow
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Right)
        assert [card.isVisible() for card in cards] == [False, True, False, False]
        press(page, "o")
        assert all(card.isVisible() for card in cards)
        assert cards[1].width() == narrow

    def test_nothing_moves_as_the_order_grows(self, page: LabelPage) -> None:
        page.show_pair(four())
        QApplication.processEvents()

        def places() -> list[object]:
            return [w.geometry() for w in page.findChildren(QWidget) if w.isVisible()]

        before = places()
        for key in ("2", "4", "+1", "t", "<", "!"):
            press(page, key)
            QApplication.processEvents()
            assert places() == before

    def test_a_prepared_comparison_is_laid_out_as_it_will_be_shown(self, page: LabelPage) -> None:
        page.show_pair(four("a"))
        QApplication.processEvents()
        following = many(*(MARKDOWN * 5 for _ in range(4)), id="b")
        page.prepare(following)
        page.show_pair(following)
        pane = board(page).spread.cards[2].pane
        width = pane.document().textWidth()
        QApplication.processEvents()
        assert width == pane.viewport().width() == pane.document().textWidth()

    def test_fewer_cards_follow_more_and_more_fewer(self, page: LabelPage) -> None:
        for count in (8, 3, 5):
            page.show_pair(many(*"abcdefgh"[:count], id=f"c{count}"))
            QApplication.processEvents()
            assert sum(card.isVisible() for card in board(page).spread._cards) == count
            assert board(page).ladder == Ladder(count)


def test_the_row_over_the_rail_is_told_aloud(page: LabelPage) -> None:
    page.show_pair(four())
    assert "Press the cards' numbers" in page._meaning.accessibleName()
    press(page, "1234")
    assert "Complete. Enter saves it." in plain(page._meaning._left)
