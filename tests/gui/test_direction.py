"""Texts that are painted by hand, in both directions of reading."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from labeler.gui import direction
from labeler.gui.labels import make_label


@pytest.fixture
def turned(qtbot: QtBot) -> Iterator[None]:
    """A language that is read from right to left."""
    assert qtbot
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_sign_after_a_word_keeps_its_space_when_it_stands_to_the_left_of_it() -> None:
    assert direction._spaced("\u2069 ◀") == "◀\u00a0"
    assert direction._spaced(" · ") == "\u00a0·\u00a0"
    assert direction._spaced("  ") == "\u00a0\u00a0"


@pytest.mark.usefixtures("turned")
def test_a_sentence_that_begins_with_a_key_is_read_as_its_language_is() -> None:
    label = direction.led("Enter: حفظ")
    assert label == "\u200fEnter: حفظ"


def test_a_sentence_of_a_language_read_from_the_left_stays_as_it_is(qtbot: QtBot) -> None:
    assert qtbot
    assert direction.led("Enter: keep the note.") == "Enter: keep the note."


@pytest.mark.usefixtures("turned")
def test_every_line_of_a_label_begins_at_the_same_place(qtbot: QtBot) -> None:
    label = make_label("كلمة " * 40)
    qtbot.addWidget(label)
    label.setFixedWidth(240)
    label.resize(240, label.heightForWidth(240))
    image = label.grab().toImage()
    paper = image.pixel(0, 0)
    height = QFontMetrics(label.font()).lineSpacing()

    def right(line: int) -> int:
        rows = range(line * height, (line + 1) * height)
        return max(x for y in rows for x in range(240) if image.pixel(x, y) != paper)

    lines = image.height() // height
    assert lines > 1
    assert {right(line) for line in range(lines - 1)} == {right(lines - 1)}


@pytest.mark.usefixtures("turned")
def test_a_label_in_another_script_begins_where_that_does(qtbot: QtBot) -> None:
    label = make_label("word " * 24)
    qtbot.addWidget(label)
    label.setFixedWidth(240)
    label.resize(240, label.heightForWidth(240))
    image = label.grab().toImage()
    paper = image.pixel(0, 0)
    edge = {image.pixel(x, y) for x in range(4) for y in range(image.height())}
    assert edge != {paper}
