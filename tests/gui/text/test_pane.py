"""The pane in which texts are read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.gui.text.document import read
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import FIGURE, READING, font

TABLE = """
| | Grind | Time | Taste |
|---|---|---|---|
| **French press** | coarse, like sea salt | 4 minutes | full, heavy, a little silt |
| **Pour-over** | medium, like sand | 3 minutes | clear, shows every bean's character |
"""


def test_a_text_keeps_its_size_whatever_the_window_around_it_wears(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane = ReadingPane("text", window)
    pane.show_document(read("text"))
    window.show()
    window.setFont(font(FIGURE))
    assert pane.document().defaultFont().pixelSize() == READING


@pytest.mark.parametrize("width", [300, 432, 560])
def test_a_table_that_can_wrap_is_not_scrolled_sideways(qtbot: QtBot, width: int) -> None:
    pane = ReadingPane("text")
    qtbot.addWidget(pane)
    pane.resize(width, 400)
    pane.show()
    pane.show_document(read(TABLE))
    QApplication.processEvents()
    assert pane.horizontalScrollBar().maximum() == 0


class TestKeys:
    """What arrows do in a text that is only read."""

    @pytest.fixture
    def pane(self, qtbot: QtBot) -> ReadingPane:
        pane = ReadingPane("text")
        qtbot.addWidget(pane)
        pane.resize(300, 100)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.show_document(read("\n\n".join(f"line {n}" for n in range(40))))
        return pane

    def test_arrows_scroll(self, pane: ReadingPane) -> None:
        QTest.keyClick(pane, Qt.Key.Key_Down)
        assert pane.verticalScrollBar().value() > 0
        assert not pane.textCursor().hasSelection()

    def test_with_shift_they_select_from_what_can_be_seen(self, pane: ReadingPane) -> None:
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
        top, _ = pane.top_place()
        for _ in range(3):
            QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        cursor = pane.textCursor()
        assert (cursor.selectionStart(), cursor.selectionEnd()) == (top, top + 3)

    def test_an_arrow_moves_on_and_another_place_can_be_selected(self, pane: ReadingPane) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(pane, Qt.Key.Key_Right, shift)
        for _ in range(5):
            QTest.keyClick(pane, Qt.Key.Key_Right)
        QTest.keyClick(pane, Qt.Key.Key_Right, shift)
        assert len(pane.selected_text()) == 1
        QTest.keyClick(pane, Qt.Key.Key_Home)
        QTest.keyClick(pane, Qt.Key.Key_Right, shift | Qt.KeyboardModifier.ControlModifier)
        assert pane.selected_text().strip() == "line"

    def test_esc_lets_go_and_arrows_scroll_again(self, pane: ReadingPane) -> None:
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(pane, Qt.Key.Key_Escape)
        assert not pane.textCursor().hasSelection()
        QTest.keyClick(pane, Qt.Key.Key_Down)
        assert pane.verticalScrollBar().value() > 0

    def test_the_next_text_is_scrolled(self, pane: ReadingPane) -> None:
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        pane.show_document(read("\n\n".join(f"other {n}" for n in range(40))))
        QTest.keyClick(pane, Qt.Key.Key_Down)
        assert pane.verticalScrollBar().value() > 0


def test_a_column_that_begins_at_an_edge_begins_there_on_its_own_side(qtbot: QtBot) -> None:
    pane = ReadingPane("prompt")
    qtbot.addWidget(pane)
    pane.resize(1200, 200)
    pane.start_column_at(20)
    pane.show_document(read("hello"))
    from_left = pane.viewportMargins().left()
    pane.show_document(read("שלום עולם"))
    assert from_left == pane.viewportMargins().right() == 20
