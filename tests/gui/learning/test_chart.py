"""When a chart draws."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from labeler.gui.learning import chart
from labeler.gui.learning.chart import Chart


class Counted(Chart):
    """Counts in the place of drawing."""

    drawn = 0

    def _draw(self) -> None:
        self.drawn += 1
        self._waiting = None


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Counted:
    monkeypatch.setattr(chart, "_PAUSE", 60)
    monkeypatch.setattr(chart, "_LONGEST", 400)
    counted = Counted()
    qtbot.addWidget(counted)
    counted.show()
    return counted


def changing(shown: Counted, milliseconds: int) -> QTimer:
    """Has it change that often until stopped."""
    timer = QTimer(shown, interval=milliseconds)
    timer.timeout.connect(lambda: shown.show_series(object()))
    timer.start()
    return timer


def test_a_chart_is_drawn_once_for_changes_in_short_order(shown: Counted, qtbot: QtBot) -> None:
    for _ in range(5):
        shown.show_series(object())
    assert shown.drawn == 0
    qtbot.waitUntil(lambda: shown.drawn > 0)
    assert shown.drawn == 1


def test_a_chart_that_changes_all_the_time_is_drawn_all_the_same(
    shown: Counted, qtbot: QtBot
) -> None:
    timer = changing(shown, 10)
    qtbot.waitUntil(lambda: shown.drawn >= 2, timeout=5000)
    timer.stop()


def test_a_hidden_chart_draws_when_it_is_shown(shown: Counted, qtbot: QtBot) -> None:
    shown.hide()
    shown.show_series(object())
    assert not shown._pause.isActive()
    shown.show()
    qtbot.waitUntil(lambda: shown.drawn == 1)
