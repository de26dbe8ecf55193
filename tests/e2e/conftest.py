"""The real window, with the real encoder, over real data."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Comparison
from labeler.core.moment import now
from labeler.core.presentation import SCALE, Choice
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.formats import native
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.events import Event, Idle
from tests.e2e.screen import Screen, require, x_server

DATA = Path(__file__).parents[3] / "shared" / "data"
KEYS = {choice: str(number) for number, choice in enumerate(SCALE, start=1)} | {
    Choice.BOTH_GOOD: "g",
    Choice.BOTH_BAD: "b",
    Choice.SKIP: "s",
}


def real_records(many: int) -> list[Record]:
    """The first records of PandaLM's, each with its annotators' judgments."""
    file = DATA / "pandalm.jsonl"
    if not file.exists():
        pytest.skip(f"{file.name} is not here")
    return [record for record, _ in zip(native.read(file), range(many), strict=False)]


def make_project(path: Path, comparisons: list[Comparison]) -> Path:
    with Project.create(path, Settings(name="Real", seed=1)) as project:
        project.add(map(Record, comparisons), at=now())
    return path


class Driver:
    """Presses keys in a window and waits for its worker, as a patient person would."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.idle = False
        assert window.desk is not None
        self.desk = window.desk
        self.desk._worker.happened.connect(self._happened)

    def _happened(self, event: Event) -> None:
        self.idle = isinstance(event, Idle)

    def press(self, choice: Choice) -> None:
        self.idle = False
        self.qtbot.keyClicks(self.window.page.label, KEYS[choice])

    def press_undo(self) -> None:
        from PySide6.QtCore import Qt

        self.idle = False
        self.qtbot.keyClick(
            self.window.page.label, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )

    def wait(self) -> None:
        """Until the worker has nothing left to do."""
        self.qtbot.waitUntil(lambda: self.idle and self.desk.outlook is not None, timeout=60_000)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Path], Driver]]:
    windows: list[MainWindow] = []

    def open_it(path: Path) -> Driver:
        window = MainWindow("ada")
        windows.append(window)
        window.open_project(path)
        with qtbot.waitExposed(window):
            window.show()
        driver = Driver(qtbot, window)
        window.start()
        return driver

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    qtbot.wait(10)


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """One X server for all who need a real one."""
    require()
    with x_server() as made:
        yield made
