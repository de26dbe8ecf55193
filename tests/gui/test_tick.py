"""The box to tick stands out from what it lies on, in every theme."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui import style
from labeler.gui.theme import LIGHT, THEMES
from labeler.gui.tick import Tick


@pytest.mark.parametrize("name", THEMES)
def test_an_empty_box_can_be_seen(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    theme = THEMES[name]
    style.apply(qapp, theme)
    tick = Tick("unsettled only")
    qtbot.addWidget(tick)
    tick.resize(tick.sizeHint())
    image = tick.grab().toImage()
    edge = image.pixelColor(0, image.height() // 2)
    style.apply(qapp, LIGHT)
    ground = QColor(theme.background)
    apart = max(abs(edge.red() - ground.red()), abs(edge.green() - ground.green()))
    assert apart > 60
