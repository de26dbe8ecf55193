"""A press counts once, however long the key is held, and whatever is hit beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from labeler.core.presentation import Choice
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow

ONE, TWO, SKIP = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_S
Fingers = Callable[..., None]


def tell(window: MainWindow, kind: QEvent.Type, key: Qt.Key, at: int) -> None:
    """What the system hands to the window; QTest passes it by."""
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at)
    QApplication.sendEvent(window.windowHandle(), event)


def down(window: MainWindow, key: Qt.Key, at: int) -> None:
    tell(window, QEvent.Type.ShortcutOverride, key, at)
    QTest.keyClick(QApplication.focusWidget() or window, key)


def up(window: MainWindow, key: Qt.Key, at: int) -> None:
    tell(window, QEvent.Type.KeyRelease, key, at)


def hold(window: MainWindow, key: Qt.Key, at: int) -> None:
    """As X11 tells it, and as Qt passes it on where the program is busy."""
    down(window, key, at)
    for later in range(at + 600, at + 1600, 40):
        up(window, key, later)
        down(window, key, later)
    up(window, key, at + 1610)


@pytest.fixture
def window(open_window: MakeWindow, project: Path) -> MainWindow:
    made = open_window(project)
    made.activateWindow()
    return made


def judged(window: MainWindow) -> int:
    return len(window.desk.session.project.judgments())


@pytest.mark.parametrize("key", [ONE, Qt.Key.Key_G])
def test_a_key_that_is_held_judges_one_pair(window: MainWindow, key: Qt.Key) -> None:
    hold(window, key, 1000)
    assert judged(window) == 1
    down(window, key, 2700)
    assert judged(window) == 2, "pressed anew, it judges again"


def test_of_two_keys_hit_at_once_the_first_counts(window: MainWindow) -> None:
    down(window, ONE, 1000)
    down(window, TWO, 1030)
    assert judged(window) == 1
    down(window, TWO, 1060)
    assert judged(window) == 2


def test_a_press_on_purpose_counts_however_fast(window: MainWindow) -> None:
    for at in (1000, 1100, 1200):
        down(window, ONE, at)
        up(window, ONE, at + 85)
    assert judged(window) == 3


def test_a_clock_that_begins_anew_and_one_that_is_not_told_bar_no_key(window: MainWindow) -> None:
    for at in (2**32 - 1, 5, 0, 0):
        down(window, ONE, at)
    assert judged(window) == 4


def test_a_held_skip_skips_nothing(window: MainWindow) -> None:
    hold(window, SKIP, 1000)
    assert judged(window) == 0, "it asks why, and waits"


def double_click(button: QWidget) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(button, left)
    QTest.mouseDClick(button, left)  # no more than its second press
    QTest.mouseRelease(button, left)


def test_a_double_click_gives_an_answer_once_and_takes_two_back(window: MainWindow) -> None:
    double_click(window.page.label._keys.buttons[Choice.LEFT])
    assert judged(window) == 1
    window.page.label.press(Choice.RIGHT)
    double_click(window.page.label._keys.undo)
    assert not window.desk.session.can_undo
