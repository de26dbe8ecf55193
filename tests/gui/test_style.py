"""Dressing the application."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from labeler.gui import style, theme
from labeler.gui.theme import DARK, LIGHT, THEMES, Theme


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    style.apply(qapp, LIGHT)


def test_a_switch_reaches_widgets_that_are_already_shown(qapp: QApplication, qtbot: QtBot) -> None:
    style.apply(qapp, LIGHT)
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    style.apply(qapp, DARK)
    assert theme.current() is DARK
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.ink
    assert label.palette().color(QPalette.ColorRole.Window).name() == DARK.background


def test_buttons_wear_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    style.apply(qapp, DARK)
    button = QPushButton("Import")
    qtbot.addWidget(button)
    button.resize(120, 40)
    assert button.grab().toImage().pixelColor(10, 20).name() == DARK.panel


@pytest.mark.parametrize("worn", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_hints_in_fields_are_as_dark_as_other_quiet_text(
    kind: type[QLineEdit | QPlainTextEdit], worn: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    style.apply(qapp, worn)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    hint = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert hint.name(QColor.NameFormat.HexArgb) == f"#ff{worn.muted[1:]}"
