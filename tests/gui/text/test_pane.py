"""The pane in which texts are read."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from labeler.gui.text.document import read
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import FIGURE, READING, font


def test_a_text_keeps_its_size_whatever_the_window_around_it_wears(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane = ReadingPane("text", window)
    pane.show_document(read("text"))
    window.show()
    window.setFont(font(FIGURE))
    assert pane.document().defaultFont().pixelSize() == READING
