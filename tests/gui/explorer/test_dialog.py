"""The explorer as a person uses it: by keyboard, by dragging, with and without a project."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.losses import LOSSES, Loss
from labeler.gui.explorer import LossExplorer
from labeler.gui.explorer.scene import ANSWERS, TEXTBOOK
from tests.gui.conftest import MakeWindow, action


@pytest.fixture
def explorer(qtbot: QtBot) -> LossExplorer:
    made = LossExplorer()
    qtbot.addWidget(made)
    made.resize(1160, 740)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_loss_and_answer_is_drawn_and_told(explorer: LossExplorer) -> None:
    for loss in LOSSES.values():
        explorer.set_loss(loss)
        for words, answer in ANSWERS.items():
            explorer.about.answers.setCurrentText(words)
            assert explorer.scene.loss is loss
            assert explorer.scene.answer == answer
            assert not explorer.grab().isNull()
            assert len(explorer.about.findChildren(QSlider)) >= len(explorer.scene.knobs)


def test_loss_answer_and_rewards_are_set_by_keyboard_alone(
    explorer: LossExplorer, qtbot: QtBot
) -> None:
    qtbot.keyClick(explorer.about.losses, Qt.Key.Key_Down)
    assert explorer.scene.loss is LOSSES["margin"]
    qtbot.keyClick(explorer.about.answers, Qt.Key.Key_Down)
    assert explorer.scene.answer.strength == 1
    box = explorer.rewards.boxes[1][0]
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert explorer.scene.rewards[1] == (-0.4, -2.0)
    qtbot.keyClick(box, Qt.Key.Key_PageUp)
    assert explorer.scene.rewards[1] == (0.6, -2.0)
    qtbot.keyClick(explorer.textbook, Qt.Key.Key_Space)
    assert explorer.scene.rewards == TEXTBOOK
    assert explorer.scene.loss is LOSSES["logistic"]


def test_tab_reaches_all_that_can_be_set_and_each_says_what_it_is(explorer: LossExplorer) -> None:
    explorer.set_loss(LOSSES["ordinal"])
    reached, widget = [], explorer.nextInFocusChain()
    while widget is not explorer:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            reached.append(widget)
        widget = widget.nextInFocusChain()
    boxes = [box for row in explorer.rewards.boxes for box in row]
    sliders = explorer.about.findChildren(QSlider)
    for wanted in (*boxes, *sliders, *explorer.about.findChildren(QComboBox), explorer.textbook):
        assert wanted in reached
        assert wanted.accessibleName() or isinstance(wanted, QPushButton)
    assert boxes[0].accessibleName() == "Model A, reward of the chosen response"


def test_a_slider_turns_what_the_loss_learns(explorer: LossExplorer, qtbot: QtBot) -> None:
    explorer.set_loss(LOSSES["rao_kupper"])
    (slider,) = explorer.about.findChildren(QSlider)
    before = explorer.scene.explained(0).loss
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert explorer.scene.learned == (1.0,)
    assert explorer.scene.explained(0).loss > before


def drag(qtbot: QtBot, widget: QWidget, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def test_a_reward_is_dragged_along_its_line(explorer: LossExplorer, qtbot: QtBot) -> None:
    rail = explorer.rewards.rails[0]
    start, end = (QPoint(round(rail.place(reward)), 30) for reward in (3.2, -3.0))
    drag(qtbot, rail, start, end)
    assert explorer.scene.rewards[0][0] == pytest.approx(-3.0, abs=0.05)
    assert explorer.scene.rewards[0][1] == 1.5
    assert explorer.rewards.boxes[0][0].value() == explorer.scene.rewards[0][0]
    assert explorer.verdict.accessibleName() == "Model B takes the smaller loss"


def test_a_point_is_dragged_along_the_curve(explorer: LossExplorer, qtbot: QtBot) -> None:
    axes, curve = explorer.plot.axes(), explorer.scene.curve(0)
    start, end = (axes.point(margin, curve).toPoint() for margin in (1.75, -2.0))
    drag(qtbot, explorer.plot, start, end)
    assert explorer.scene.margin(0) == pytest.approx(-2.0, abs=0.05)
    assert sum(explorer.scene.rewards[0]) == pytest.approx(4.7, abs=0.02)
    assert explorer.scene.rewards[1] == TEXTBOOK[1]


def test_axes_stay_while_a_reward_is_dragged_and_fit_when_it_is_let_go(
    explorer: LossExplorer, qtbot: QtBot
) -> None:
    rail = explorer.rewards.rails[1]
    edge = QPoint(round(rail.place(6.0)), 30)
    qtbot.mousePress(rail, Qt.MouseButton.LeftButton, pos=QPoint(round(rail.place(-0.5)), 30))
    qtbot.mouseMove(rail, edge)
    assert explorer.scene.rewards[1][0] == pytest.approx(6.0)
    assert rail.place(6.0) == pytest.approx(edge.x(), abs=1)
    qtbot.mouseRelease(rail, Qt.MouseButton.LeftButton, pos=edge)
    assert rail.place(12.0) == pytest.approx(edge.x(), abs=1)


def test_all_figures_reach_those_who_cannot_see_them(explorer: LossExplorer) -> None:
    told = explorer.table.accessibleDescription()
    assert "loss ℓ: model A 0.168, model B 0.201" in told
    assert "Both models rank the pair" in explorer.verdict.accessibleDescription()


def test_it_opens_without_a_project_from_the_welcome_page_and_the_menu(
    open_window: MakeWindow,
) -> None:
    window = open_window(None)
    next(b for b in window.welcome.findChildren(QPushButton) if "explorer" in b.text()).click()
    assert window.explorer.isVisible()
    assert not window.explorer.isModal()
    window.explorer.close()
    assert action(window, "Loss explorer…").shortcut().toString() == "Ctrl+L"
    action(window, "Loss explorer…").trigger()
    assert window.explorer.isVisible()
    window.close()
    assert not window.explorer.isVisible()


@pytest.mark.parametrize("loss", [LOSSES["hinge"], LOSSES["smoothed"]], ids=lambda x: x.name)
def test_it_opens_at_the_projects_loss(open_window: MakeWindow, project: Path, loss: Loss) -> None:
    window = open_window(project)
    window.change_settings(loss=loss.name)
    action(window, "Loss explorer…").trigger()
    assert window.explorer.scene.loss == loss
    window.explorer.set_loss(LOSSES["listnet"])
    action(window, "Loss explorer…").trigger()
    assert window.explorer.scene.loss is LOSSES["listnet"], "what is being explored stays"
