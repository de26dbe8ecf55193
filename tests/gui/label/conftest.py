"""The label page for tests that need no project; those of rankings take it from here, too."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui import style
from labeler.gui.label.page import LabelPage
from labeler.gui.theme import LIGHT


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[LabelPage]:
    """One that can be pressed and seen."""
    style.apply(qapp, LIGHT)
    shown = LabelPage()
    qtbot.addWidget(shown)
    shown.resize(940, 724)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.setFocus()
    yield shown
    style.apply(qapp, LIGHT)
