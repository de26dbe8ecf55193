"""Reading on the label page: views, sizes, one response alone, in step, finding words."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Message
from labeler.core.presentation import Choice, Side
from labeler.gui import style
from labeler.gui.actions import current as keys_in_use
from labeler.gui.label.page import LabelPage
from labeler.gui.label.reading_keys import DOES
from labeler.gui.label.spread import ResponseCard
from labeler.gui.text.look import ZOOMS, View
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import DARK, LIGHT, READING
from tests.gui.label.pairs import MARKDOWN, pair

LEFT = "The **cat** sat\non the `mat`."
RIGHT = "The **dog** sat\non the `mat`."


def panes(page: LabelPage) -> list[ReadingPane]:
    return page.findChildren(ReadingPane)


def responses(page: LabelPage) -> tuple[ReadingPane, ReadingPane]:
    _, left, right = panes(page)
    return left, right


def press(page: LabelPage, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or page, keys)


def marked(pane: ReadingPane, kind: str) -> list[str]:
    raw = pane.shown.toRawText()  # all in the basic plane here
    return [raw[start:end] for start, end in pane.marked(kind)]


class TestViews:
    def test_v_leads_through_the_views_and_back(self, page: LabelPage) -> None:
        page.show_pair(pair(LEFT, RIGHT))
        seen = []
        for _ in range(3):
            press(page, "V")
            seen.append((page.reading.view, responses(page)[0].toPlainText()))
        assert seen == [
            (View.RAW, LEFT),
            (View.DIFFERENCE, LEFT),
            (View.MARKDOWN, "The cat sat\non the mat."),
        ]

    def test_the_prompt_is_as_written_only_in_the_raw_view(self, page: LabelPage) -> None:
        turns = (Message("system", "Be *kind*."), Message("user", "*Why?*"))
        page.show_pair(pair(prompt=turns))
        page.reader.set_view(View.RAW)
        assert panes(page)[0].toPlainText() == "SYSTEM\nBe *kind*.\n\nUSER\n*Why?*"
        page.reader.set_view(View.DIFFERENCE)
        assert panes(page)[0].toPlainText() == "system\nBe kind.\nuser\nWhy?"

    def test_the_difference_marks_what_each_side_lacks(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(pair(LEFT, RIGHT))
        page.reader.set_view(View.DIFFERENCE)
        left, right = responses(page)
        qtbot.waitUntil(lambda: bool(left.marked("difference")))
        assert marked(left, "difference") == ["cat"]
        assert marked(right, "difference") == ["dog"]
        shown = [selection.cursor.selectedText() for selection in left.extraSelections()]
        assert "cat" in shown
        one, other = left.extraSelections()[0], right.extraSelections()[0]
        assert one.format == other.format, "no side looks like the older text"
        assert one.format.fontUnderline(), "told by more than colour"

    def test_the_view_stays_for_the_next_pair_and_its_marks_are_its_own(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair(LEFT, RIGHT, id="a"))
        page.reader.set_view(View.DIFFERENCE)
        following = pair("one two", "one three", id="b")
        page.prepare(following)
        page.show_pair(following)
        left, _ = responses(page)
        qtbot.waitUntil(lambda: bool(left.marked("difference")))
        assert marked(left, "difference") == ["two"]

    def test_what_is_prepared_for_another_view_is_not_shown(self, page: LabelPage) -> None:
        page.show_pair(pair(id="a"))
        following = pair("**next**", id="b")
        page.prepare(following)
        page.reader.set_view(View.RAW)
        page.show_pair(following)
        assert responses(page)[0].toPlainText() == "**next**"

    def test_what_was_prepared_is_prepared_anew_for_another_view(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair(id="a"))
        following = pair("**next**", id="b")
        page.prepare(following)
        page.reader.set_view(View.RAW)
        qtbot.waitUntil(lambda: bool(page._ahead._ready))
        texts = page._ahead.take(following)
        assert texts[1].toPlainText() == "**next**"

    def test_each_view_gives_both_sides_the_same_room(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(pair("", MARKDOWN * 40))
        for view in View:
            page.reader.set_view(view)
            qtbot.wait(20)
            left, right = responses(page)
            assert left.viewport().size() == right.viewport().size(), view

    def test_right_to_left_lines_stand_at_the_right_as_written_too(self, page: LabelPage) -> None:
        page.show_pair(pair("שלום עולם\nhello", "مرحبا"))
        page.reader.set_view(View.RAW)
        document = responses(page)[0].document()
        lines = [document.findBlockByNumber(n).layout().lineAt(0) for n in (0, 1)]
        assert lines[0].naturalTextRect().left() > 100
        assert lines[1].naturalTextRect().left() < 10


class TestSize:
    def test_keys_make_all_three_texts_larger_smaller_and_usual(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair("# One\n\ntext", "text"))
        with qtbot.waitSignal(page.zoomed) as heard:
            press(page, "Ctrl++")
        assert heard.args == [115]
        sizes = {pane.document().defaultFont().pixelSize() for pane in panes(page)}
        assert sizes == {round(READING * 1.15)}
        press(page, "Ctrl+-")
        press(page, "Ctrl+-")
        assert page.reading.zoom == 90
        press(page, "Ctrl+0")
        assert {pane.document().defaultFont().pixelSize() for pane in panes(page)} == {READING}

    def test_a_size_that_was_remembered_is_the_size_of_the_next_pair(self, page: LabelPage) -> None:
        page.reading.set_zoom(200)
        page.show_pair(pair())
        assert responses(page)[0].document().defaultFont().pixelSize() == 2 * READING

    def test_no_text_gets_larger_than_the_largest_size(self, page: LabelPage) -> None:
        page.show_pair(pair())
        for _ in range(30):
            page.reader.zoom(1)
        assert page.reading.zoom == ZOOMS[-1]

    def test_the_wheel_with_ctrl_changes_all_three(self, page: LabelPage) -> None:
        page.show_pair(pair())
        left, right = responses(page)
        middle = QPointF(left.viewport().rect().center())
        turned = QWheelEvent(
            middle,
            QPointF(left.viewport().mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(left.viewport(), turned)
        sizes = {p.document().defaultFont().pixelSize() for p in (left, right)}
        assert sizes == {round(READING * 1.15)}

    def test_a_larger_text_stays_where_it_was_read(self, page: LabelPage) -> None:
        text = "\n\n".join(f"paragraph {n} " + "with words " * 20 for n in range(60))
        page.show_pair(pair(text, text))
        left, _ = responses(page)
        left.verticalScrollBar().setValue(900)
        before = left.cursorForPosition(QPoint(20, 2)).block().text()
        page.reader.zoom(1)
        assert left.cursorForPosition(QPoint(20, 2)).block().text() == before


class TestOneAlone:
    @pytest.mark.parametrize(("keys", "side"), [("Ctrl+Left", "left"), ("Ctrl+Right", "right")])
    def test_a_key_shows_one_response_over_the_whole_width_and_back(
        self, page: LabelPage, keys: str, side: str
    ) -> None:
        page.show_pair(pair(MARKDOWN * 9, MARKDOWN * 9))
        both = [card.geometry() for card in page.findChildren(ResponseCard)]
        press(page, keys)
        seen = [card for card in page.findChildren(ResponseCard) if card.isVisible()]
        assert [card.pane.accessibleName() for card in seen] == [f"{side} response"]
        assert seen[0].width() == both[0].width() + both[1].right() + 1 - both[0].right() - 1
        press(page, "Esc")
        assert [card.geometry() for card in page.findChildren(ResponseCard)] == both
        assert all(card.isVisible() for card in page.findChildren(ResponseCard))

    def test_the_same_key_again_shows_both(self, page: LabelPage) -> None:
        page.show_pair(pair())
        press(page, "Ctrl+Left")
        press(page, "Ctrl+Left")
        assert all(card.isVisible() for card in page.findChildren(ResponseCard))

    def test_either_one_alone_gets_the_same_room(self, page: LabelPage) -> None:
        page.show_pair(pair("short", MARKDOWN * 30))
        areas = []
        for side in Side:
            page.reader.focus_card(side)
            QApplication.processEvents()
            areas += [
                (c.geometry(), c.pane.viewport().size())
                for c in page.findChildren(ResponseCard)
                if c.isVisible()
            ]
        assert areas[0] == areas[1]

    def test_the_next_pair_is_shown_side_by_side(self, page: LabelPage) -> None:
        page.show_pair(pair(id="a"))
        page.reader.focus_card(Side.RIGHT)
        page.show_pair(pair(id="b"))
        assert all(card.isVisible() for card in page.findChildren(ResponseCard))

    def test_it_says_which_one_it_is(self, page: LabelPage) -> None:
        page.show_pair(pair())
        page.reader.focus_card(Side.RIGHT)
        assert "the right response alone" in said(page)
        page.reader.focus_card(None)
        assert "alone" not in said(page)

    def test_choices_are_made_as_ever(self, page: LabelPage, qtbot: QtBot) -> None:
        page.show_pair(pair())
        responses(page)[1].setFocus()
        press(page, "Ctrl+Left")
        with qtbot.waitSignal(page.chosen) as heard:
            press(page, "6")
        assert heard.args == [Choice.RIGHT]


def said(page: LabelPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


class TestInStep:
    def test_both_scroll_by_the_same_share(self, page: LabelPage) -> None:
        page.show_pair(pair(MARKDOWN * 30, MARKDOWN * 60))
        left, right = responses(page)
        press(page, "Y")
        left.scroll_to_share(0.5)
        assert right.scroll_share() == pytest.approx(0.5, abs=0.01)
        right.scroll_to_share(1)
        assert left.scroll_share() == 1
        press(page, "Y")
        left.scroll_to_share(0)
        assert right.scroll_share() == 1

    def test_the_one_that_is_scrolled_stands_where_it_was_scrolled_to(
        self, page: LabelPage
    ) -> None:
        page.show_pair(pair(MARKDOWN * 60, MARKDOWN * 5))
        left, _ = responses(page)
        page.reader.toggle_sync()
        for value in range(0, 900, 7):
            left.verticalScrollBar().setValue(value)
            assert left.verticalScrollBar().value() == value

    def test_a_text_that_fits_holds_back_none(self, page: LabelPage) -> None:
        page.show_pair(pair("short", MARKDOWN * 60))
        page.reader.toggle_sync()
        responses(page)[1].scroll_to_share(0.7)
        assert responses(page)[1].scroll_share() == pytest.approx(0.7, abs=0.01)


class TestFind:
    def test_words_are_found_in_all_three_texts(self, page: LabelPage) -> None:
        turns = (Message("user", "Which Cat?"),)
        page.show_pair(pair("**ca**t one", "cat two and cat three 😀 cat", prompt=turns))
        press(page, "Ctrl+F")
        QTest.keyClicks(QApplication.focusWidget(), "cat")
        assert page.reader.finder.told() == "1 of 5"
        assert [len(pane.marked("found")) for pane in panes(page)] == [1, 1, 3]
        assert panes(page)[0].textCursor().selectedText() == "Cat"
        press(page, "Return")
        assert responses(page)[0].textCursor().selectedText() == "cat"
        assert panes(page)[0].textCursor().selectedText() == "", "one is selected at a time"
        press(page, "Shift+Return")
        press(page, "Shift+Return")
        assert page.reader.finder.told() == "5 of 5"
        assert responses(page)[1].textCursor().selectedText() == "cat"

    def test_what_is_typed_there_is_no_choice_and_esc_leads_back(
        self, page: LabelPage, qtbot: QtBot
    ) -> None:
        page.show_pair(pair())
        responses(page)[1].setFocus()
        press(page, "Ctrl+F")
        with qtbot.assertNotEmitted(page.chosen):
            QTest.keyClicks(QApplication.focusWidget(), "1 bag v")
        press(page, "Esc")
        assert not page.reader.finder.isVisible()
        assert responses(page)[1].hasFocus()
        assert not any(pane.marked("found") for pane in panes(page))
        with qtbot.waitSignal(page.chosen):
            QTest.keyClicks(QApplication.focusWidget(), "2")

    def test_what_fewer_letters_found_is_not_left_selected(self, page: LabelPage) -> None:
        page.show_pair(pair("cat", "bat"))
        press(page, "Ctrl+F")
        QTest.keyClicks(QApplication.focusWidget(), "ca")
        assert responses(page)[0].textCursor().selectedText() == "ca"
        QTest.keyClicks(QApplication.focusWidget(), "x")
        assert page.reader.finder.told() == "nothing found"
        assert not any(pane.textCursor().hasSelection() for pane in panes(page))

    def test_the_bar_looks_through_the_next_pair_too(self, page: LabelPage) -> None:
        page.show_pair(pair("one", id="a"))
        page.reader.find_words()
        page.reader.finder.look_for("two")
        assert page.reader.finder.told() == "nothing found"
        page.show_pair(pair("two", "two", id="b"))
        assert page.reader.finder.told() == "– of 2"
        page.reader.finder.next_hit()
        assert page.reader.finder.told() == "1 of 2"

    def test_a_theme_put_on_meanwhile_leaves_the_hit_and_the_selection(
        self, page: LabelPage, qapp: QApplication
    ) -> None:
        page.show_pair(pair("cat cat", "**cat** and `cat`"))
        page.reader.find_words()
        page.reader.finder.look_for("cat")
        page.reader.finder.next_hit()
        page.reader.finder.next_hit()
        style.apply(qapp, DARK)
        QApplication.processEvents()
        assert page.reader.finder.told() == "3 of 4"
        assert [p.textCursor().selectedText() for p in panes(page)] == ["", "", "cat"]
        page.reader.finder.next_hit()
        assert page.reader.finder.told() == "4 of 4"
        style.apply(qapp, LIGHT)

    def test_a_hit_far_down_is_scrolled_to(self, page: LabelPage) -> None:
        page.show_pair(pair(MARKDOWN * 40 + "needle"))
        page.reader.find_words()
        page.reader.finder.look_for("needle")
        left = responses(page)[0]
        assert left.viewport().rect().contains(left.cursorRect().center())

    def test_there_is_nothing_to_find_without_a_pair(self, page: LabelPage) -> None:
        page.reader.find_words()
        assert not page.reader.has_finder


def test_a_whole_response_is_copied_as_it_was_written(page: LabelPage) -> None:
    page.show_pair(pair(LEFT, RIGHT, swapped=True))
    page.reader.copy(Side.RIGHT)
    assert QApplication.clipboard().text() == RIGHT


def test_no_two_reading_keys_are_the_same() -> None:
    keys = [key for name in DOES for key in keys_in_use().keys(name)]
    assert len(keys) == len(set(keys))
    assert not set(keys) & {*"1234567GBS", "Ctrl+Z"}


def test_with_the_page_in_hand_arrows_and_pages_scroll_both_responses(page: LabelPage) -> None:
    long = "\n\n".join(f"line {n}" for n in range(200))
    page.show_pair(pair(long, long))
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    values = [pane.verticalScrollBar().value() for pane in page.panes[1:]]
    assert values[0] == values[1] > 0
    page.reader.toggle_sync()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.panes[1].verticalScrollBar().value() == 2 * values[0]
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.panes[1].verticalScrollBar().value() == 0
