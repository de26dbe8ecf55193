"""Guidelines while they are written."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui import style
from labeler.gui.guidelines.editor import GuidelinesEditor
from labeler.gui.theme import DARK, LIGHT


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    style.apply(qapp, LIGHT)


def test_the_preview_wears_a_theme_that_is_put_on_meanwhile(
    qapp: QApplication, qtbot: QtBot
) -> None:
    style.apply(qapp, LIGHT)
    editor = GuidelinesEditor()
    qtbot.addWidget(editor)
    editor.show()
    editor.set_text("`code`")
    style.apply(qapp, DARK)
    cursor = QTextCursor(editor.preview.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert cursor.charFormat().background().color().name() == DARK.well


def test_without_a_word_the_preview_says_that_it_is_empty(qtbot: QtBot) -> None:
    editor = GuidelinesEditor()
    qtbot.addWidget(editor)
    editor.show()
    for text, said in (("", "(empty)"), ("**Be kind**", ""), (" \n", "(empty)")):
        editor.set_text(text)
        assert editor.preview.accessibleDescription() == said
