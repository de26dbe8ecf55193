import random
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from labeler.analysis.agreement import Judged, Running
from labeler.core.presentation import Choice
from labeler.gui import style, theme
from labeler.gui.learning import LearningPanel, plotting
from labeler.gui.learning.chart import Chart
from labeler.gui.learning.plot import Plot


def running(n: int, remembered: int = 0) -> Running:
    draw = random.Random(n)
    made = Running.over(
        Judged(draw.gauss(0.4, 1), {"length": draw.gauss(0.1, 1)}) for _ in range(n)
    )
    made.remembered = remembered
    return made


@pytest.fixture
def panel(qtbot: QtBot) -> LearningPanel:
    plotting.load()
    made = LearningPanel()
    qtbot.addWidget(made)
    made.resize(348, 720)
    made.show()
    return made


def words(panel: LearningPanel) -> str:
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels).replace("\N{NO-BREAK SPACE}", " ")


def charts(panel: LearningPanel) -> list[bytes]:
    return [bytes(chart.grab().toImage().constBits()) for chart in panel.findChildren(Chart)]


def both_drawn(panel: LearningPanel) -> bool:
    return sum(plot.isVisible() for plot in panel.findChildren(Plot)) == 2


def test_below_thirty_judgments_there_are_words_and_no_figure(panel: LearningPanel) -> None:
    panel.set_figures(running(12))

    assert "18 more preferences on pairs drawn at random until" in words(panel)
    assert "%" not in words(panel)
    panel.set_figures(running(29))
    assert "1 more preference until" in words(panel)


def test_the_headline_says_how_often_the_model_agreed(panel: LearningPanel) -> None:
    figures = running(131, remembered=3)
    panel.set_figures(figures)

    last = figures.curve[-1]
    share = f"{last.accuracy * 100:.0f} %"
    assert f"The model agrees with you in {share} of new pairs" in words(panel)
    assert f"n = 131, {last.low * 100:.0f} to {last.high * 100:.0f} %" in words(panel)
    assert "3 pairs learned before left out" in words(panel)
    assert f"{last.log_loss:.2f} nats" in words(panel)


def test_charts_are_drawn_soon_and_follow_the_figures(panel: LearningPanel, qtbot: QtBot) -> None:
    panel.set_figures(running(60))
    qtbot.waitUntil(lambda: both_drawn(panel))
    drawn = charts(panel)
    panel.set_figures(running(90))

    qtbot.waitUntil(lambda: all(a != b for a, b in zip(charts(panel), drawn, strict=True)))


def test_charts_follow_the_theme(panel: LearningPanel, qtbot: QtBot, qapp: QApplication) -> None:
    panel.set_figures(running(60))
    qtbot.waitUntil(lambda: both_drawn(panel))

    style.apply(qapp, theme.DARK)
    image = panel.grab(panel.findChild(Chart).geometry()).toImage()
    style.apply(qapp, theme.LIGHT)

    spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
    light = sum(image.pixelColor(*spot).lightness() > 200 for spot in spots)
    assert 0 < light < len(spots) / 10


def test_an_undo_below_thirty_brings_the_words_back(panel: LearningPanel) -> None:
    panel.set_figures(running(30))
    assert "The model agrees" in words(panel)
    panel.set_figures(running(29))

    assert "%" not in words(panel)


def test_hidden_rewards_cannot_be_worked_out_from_the_figures(panel: LearningPanel) -> None:
    panel.lens.set_animated(False)
    panel.set_hidden(True)
    figures = running(40)
    panel.set_figures(figures)
    seen = words(panel), panel.lens.accessibleDescription()

    for margin in (-9.0, 5.0, 7.0):
        figures.add(Judged(margin, {"length": 1.0}))
        panel.set_figures(figures)
        panel.lens.set_judgment(Choice.LEFT, margin, margin)
        assert (words(panel), panel.lens.accessibleDescription()) == seen
    panel.set_hidden(False)
    assert words(panel) != seen[0]


def test_the_worker_says_what_it_does(panel: LearningPanel) -> None:
    panel.set_worker("Learned in 6 ms")
    assert "Learned in 6 ms" in words(panel)
    panel.set_worker("<b>disk full</b>", trouble=True)

    assert "<b>disk full</b>" in words(panel)


def test_a_folded_panel_draws_when_it_is_unfolded(qtbot: QtBot) -> None:
    panel = LearningPanel()
    qtbot.addWidget(panel)
    panel.set_figures(running(60))
    panel.resize(348, 720)
    qtbot.wait(200)
    assert not panel.findChildren(Plot)
    panel.show()

    qtbot.waitUntil(lambda: both_drawn(panel))


def test_the_plotting_library_waits_until_there_is_something_to_draw() -> None:
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from labeler.gui.learning import LearningPanel\n"
        "panel = LearningPanel(); panel.show(); app.processEvents(); panel.grab()\n"
        "sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], timeout=60, check=False).returncode == 0


def test_a_chart_waits_for_its_library_instead_of_holding_up_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plotting, "loaded", lambda: False)
    panel = LearningPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.set_figures(running(40))
    qtbot.wait(300)
    assert not panel.findChildren(Plot)
    monkeypatch.setattr(plotting, "loaded", lambda: True)
    qtbot.waitUntil(lambda: both_drawn(panel), timeout=2000)
