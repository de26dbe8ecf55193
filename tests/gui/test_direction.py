"""Texts that are painted by hand, in both directions of reading."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from labeler.gui import direction


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
