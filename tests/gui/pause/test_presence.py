"""That the time at work counts what somebody does in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import MakeWindow


def scroll(window: QWindow) -> None:
    at, turned = QPointF(300, 400), QPoint(0, -120)
    held = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        window.mapToGlobal(at),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window, event)


def move(window: QWindow) -> None:
    QTest.mouseMove(window, QPoint(310, 410))
    QTest.mouseMove(window, QPoint(320, 420))


def press(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Down)


def press_shortcut(window: QWindow) -> None:
    """All that comes to the window of a key that is a shortcut."""
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, key)


@pytest.mark.parametrize("act", [scroll, move, press, press_shortcut])
def test_whoever_reads_on_is_there_however_long_it_takes(
    open_window: MakeWindow, project: Path, act: object
) -> None:
    window = open_window(project)
    active, clock = window.desk.session.active, [0.0]
    active._clock = lambda: clock[0]
    active.start()
    for _ in range(3):
        clock[0] += 50
        act(window.windowHandle())
        QApplication.processEvents()
    assert active.seconds == 150


def test_whoever_does_nothing_for_long_is_not(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    active, clock = window.desk.session.active, [0.0]
    active._clock = lambda: clock[0]
    active.start()
    clock[0] = 150
    window.update()
    QApplication.processEvents()
    assert active.seconds < 60
