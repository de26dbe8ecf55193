"""The cover that lies over the pair during a pause."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from labeler.gui.pause.cover import PauseCover, told
from labeler.storage.profiles import Day


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    return shown


def test_it_hides_all_of_the_page_and_follows_its_size(page: QWidget) -> None:
    cover = PauseCover(page)
    cover.cover(Day())
    assert cover.geometry() == page.rect()
    page.resize(700, 500)
    assert cover.geometry() == page.rect()


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_1, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_any_key_goes_on_and_does_nothing_else(page: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    heard: list[bool] = []
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.activated.connect(lambda: heard.append(True))
    cover = PauseCover(page)
    cover.cover(Day())
    with qtbot.waitSignal(cover.resumed):
        QTest.keyClick(cover, key)
    assert not heard


def test_a_click_goes_on(page: QWidget, qtbot: QtBot) -> None:
    cover = PauseCover(page)
    cover.cover(Day())
    with qtbot.waitSignal(cover.resumed):
        qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)


def test_shift_alone_does_not_end_a_pause(page: QWidget, qtbot: QtBot) -> None:
    cover = PauseCover(page)
    cover.cover(Day())
    with qtbot.assertNotEmitted(cover.resumed):
        QTest.keyClick(cover, Qt.Key.Key_Shift)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (Day(), "Nothing judged yet today."),
        (Day(1, 0, 20), "Judged today: 1"),
        (Day(30, 2, 1500), "Judged today: 30. Time at work: 25 min."),
        (Day(130, 2, 3900), "Judged today: 130. Time at work: 1 h 5 min."),
    ],
)
def test_the_day_is_told_without_a_word_of_speed(day: Day, words: str) -> None:
    assert told(day) == words
