"""The real window around a model that is small enough to follow by hand."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Comparison
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.gui.importing.dialog import ImportDialog
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel

MakeWindow = Callable[[Path | None], MainWindow]


def make_project(path: Path, *comparisons: Comparison) -> Path:
    with Project.create(path, Settings(name=path.stem.title())) as project:
        project.add(map(Record, comparisons), at=now())
    return path


def write_file(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def messages(window: MainWindow) -> list[str]:
    """What the window complains about now."""
    boxes = window.findChildren(QMessageBox)
    return [f"{box.text()}: {box.informativeText()}" for box in boxes if box.isVisible()]


def told(window: MainWindow) -> list[str]:
    """What the status bar says."""
    return [note.text() for note in window.status.findChildren(QLabel) if note.isVisible()]


def action(window: MainWindow, words: str) -> QAction:
    """The action of the menus, and of the menus within them, with those words."""
    every: list[QAction] = list(window.menuBar().actions())
    for found in every:  # grows while it is gone through
        if found.text().replace("&", "") == words:
            return found
        every += found.menu().actions() if found.menu() else []
    raise AssertionError(f"no action says {words}")


def answer(monkeypatch: pytest.MonkeyPatch, dialog: str, *given: object) -> None:
    """Let the person answer a file dialog so."""
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: given)


def known(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.desk is not None and window.desk.outlook is not None


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of four pairs, named after its file."""
    return make_project(tmp_path / "four.labeler", *(pair(f"c{n}") for n in range(4)))


@pytest.fixture
def open_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[MakeWindow]:
    monkeypatch.setattr("labeler.gui.window.load_beside_window", FakeModel)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    windows: list[MainWindow] = []

    def open_it(path: Path | None = None) -> MainWindow:
        window = MainWindow("ada")
        windows.append(window)
        if path is not None:
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


def agree(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the window shows what a file holds, and have it imported."""
    asked = window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(asked._go.isEnabled)
    asked._go.click()
