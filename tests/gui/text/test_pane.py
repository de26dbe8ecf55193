"""The pane in which texts are read."""

import pytest
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
