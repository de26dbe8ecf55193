"""Files that are dropped on the window."""

import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from labeler.gui.drop_hint import DropHint
from labeler.gui.importing.dialog import ImportDialog
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, agree, answer, known, make_project, write_file
from tests.workflow.conftest import pair

GOOD = {"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drag files onto the window and let go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    with warnings.catch_warnings():  # the only form that every supported Qt has
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(QPoint(9, 9), copy, data, left, none.NoModifier)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, none.NoModifier))
    return True


def hold(window: MainWindow, path: Path) -> None:
    """Drag a file over the window, and keep it there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(QPoint(9, 9), copy, data, left, none.NoModifier)
    QApplication.sendEvent(window, entering)


def hint(window: MainWindow) -> list[str]:
    """What is said over the window while a file is held there."""
    return [
        label.text()
        for shown in window.findChildren(DropHint)
        for label in shown.findChildren(QLabel)
        if label.isVisible()
    ]


def test_while_a_file_is_held_over_the_window_it_says_what_will_become_of_it(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    window = open_window(None)
    assert hint(window) == []
    hold(window, project)
    assert hint(window) == ["Drop to open the project", project.name]
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert hint(window) == []
    file = write_file(tmp_path / "some.jsonl", GOOD)
    hold(window, file)
    assert hint(window) == ["Drop to see what can be imported", "some.jsonl"]


def test_nothing_stays_over_the_window_once_a_file_is_dropped(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(None)
    assert drop(window, project)
    assert hint(window) == []


def test_a_project_that_is_dropped_is_opened_instead_of_the_open_one(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    other = make_project(tmp_path / "other.labeler", pair("x"))
    assert drop(window, other)
    assert window.project_path == other


def test_a_project_is_known_by_what_it_is_whatever_it_is_called(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    window = open_window(None)
    renamed = project.rename(tmp_path / "four.backup")
    assert drop(window, renamed)
    assert window.project_path == renamed


def test_a_file_that_is_dropped_on_an_open_project_is_imported_into_it(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert drop(window, write_file(tmp_path / "more.JSONL", GOOD))
    agree(window, qtbot)
    qtbot.waitUntil(known(window))
    assert window.project_path == project
    assert window.desk.session.counts.total == 5


def test_a_file_that_is_dropped_on_the_welcome_page_becomes_a_project(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    answer(monkeypatch, "getSaveFileName", str(tmp_path / "fresh.labeler"), "")
    assert drop(window, write_file(tmp_path / "more.jsonl", GOOD))
    agree(window, qtbot)
    qtbot.waitUntil(known(window))
    assert window.project_path == tmp_path / "fresh.labeler"


def test_folders_and_several_files_at_once_are_not_taken(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_window(None)
    one, two = (write_file(tmp_path / f"{name}.jsonl", GOOD) for name in "12")
    assert not drop(window, tmp_path)
    assert not drop(window, one, two)
    assert window.findChild(ImportDialog) is None
