"""The texts of a comparison that is opened on the bench."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.gui import style
from labeler.gui.bench.comparison.texts import ComparisonTexts
from labeler.gui.theme import DARK, LIGHT


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    style.apply(qapp, LIGHT)


def test_roles_wear_a_theme_that_is_put_on_meanwhile(qapp: QApplication, qtbot: QtBot) -> None:
    style.apply(qapp, LIGHT)
    texts = ComparisonTexts()
    qtbot.addWidget(texts)
    said = (Response("One."), Response("Two."))
    texts.show_comparison(
        Comparison(ComparisonId("c"), (Message("user", "Which?"),), said), None, strips=False
    )
    texts.show()
    style.apply(qapp, DARK)
    cursor = QTextCursor(texts.prompt.pane.document())
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert cursor.charFormat().foreground().color().name() == DARK.muted
