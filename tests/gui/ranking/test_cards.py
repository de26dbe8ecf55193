"""What the cards show, and how they share the room."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.losses import LOSSES
from labeler.gui.judging.keys import KeyButton
from labeler.gui.judging.ladder import Ladder
from labeler.gui.label.page import LabelPage
from labeler.gui.spans import gain
from tests.gui.label.pairs import MARKDOWN
from tests.gui.ranking.many import four, many, outlook
from tests.gui.ranking.person import (
    board,
    everything_said,
    press,
)


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
