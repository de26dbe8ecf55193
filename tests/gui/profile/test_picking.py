"""Who judges, through the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice
from labeler.gui.profile.memory import ProfileMemory
from labeler.gui.profile.sheet import ProfileSheet
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import told
from tests.workflow.fake_model import FakeModel

Open = Callable[..., MainWindow]


@pytest.fixture
def open_as(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Open]:
    """Opens a window for nobody in particular, on a computer of its own."""
    monkeypatch.setattr("labeler.gui.window.load_beside_window", FakeModel)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    windows: list[MainWindow] = []

    def open_it(path: Path, annotator: str | None = None) -> MainWindow:
        window = MainWindow(annotator)
        windows.append(window)
        window.open_project(path)
        with qtbot.waitExposed(window):
            window.show()
        window.start()
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    qtbot.wait(10)


def judge_as(path: Path, annotator: str) -> None:
    with Project.open(path) as project:
        session = Session(project, annotator)
        session.judge(session.current, Choice.LEFT, rewards_seen=False)


def sheet(window: MainWindow) -> ProfileSheet | None:
    return next((s for s in window.findChildren(ProfileSheet) if s.isVisible()), None)


def test_the_usual_person_starts_straight_away(open_as: Open, project: Path) -> None:
    judge_as(project, "ada")
    ProfileMemory().remember(project, "ada")
    window = open_as(project)
    assert sheet(window) is None
    assert "annotator: ada" in told(window)


def test_a_name_on_the_command_line_asks_nothing(open_as: Open, project: Path) -> None:
    judge_as(project, "bob")
    window = open_as(project, "ada")
    assert sheet(window) is None
    assert "annotator: ada" in told(window)
    assert ProfileMemory().last(project) == "ada"


def test_where_others_judged_one_enter_keeps_the_usual_person(open_as: Open, project: Path) -> None:
    judge_as(project, "bob")
    ProfileMemory().remember(project, "ada")
    window = open_as(project)
    asked = sheet(window)
    assert asked is not None
    rows = [asked.list.item(row).text() for row in range(asked.list.count())]
    assert rows[0].startswith("ada")
    assert rows[1].startswith("bob   —   1 judged")
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    assert sheet(window) is None
    assert "annotator: ada" in told(window)


def test_another_profile_gets_a_session_of_their_own(open_as: Open, project: Path) -> None:
    judge_as(project, "bob")
    ProfileMemory().remember(project, "ada")
    window = open_as(project)
    asked = sheet(window)
    assert asked is not None
    QTest.keyClick(asked.list, Qt.Key.Key_Down)
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.session.annotator == "bob"
    assert window.desk.session.counts.judged == 1
    assert "annotator: bob" in told(window)
    assert ProfileMemory().last(project) == "bob"
    assert sheet(window) is None


def test_a_new_name_makes_a_profile(open_as: Open, project: Path) -> None:
    window = open_as(project, "ada")
    window.profiles.ask()
    asked = sheet(window)
    assert asked is not None
    QTest.keyClicks(asked.name, "  Grace H. ")
    QTest.keyClick(asked.name, Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.session.annotator == "Grace H."


def test_the_name_in_the_status_bar_asks_again(open_as: Open, project: Path, qtbot: QtBot) -> None:
    window = open_as(project, "ada")
    (name,) = [
        label for label in window.status.findChildren(QLabel) if label.text() == "annotator: ada"
    ]
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    asked = sheet(window)
    assert asked is not None
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert sheet(window) is None
    assert "annotator: ada" in told(window)
