"""Pictures of what makes the window comfortable: palette, keys, import."""

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from labeler.core.resources import resource
from labeler.gui.importing.dialog import ImportDialog
from labeler.gui.palette.palette import Palette
from labeler.gui.window import MainWindow

_FOLDER = tempfile.TemporaryDirectory(prefix="labeler-pictures-import-")


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _palette(letters: str) -> Callable[[MainWindow], None]:
    def do(window: MainWindow) -> None:
        opened: Palette = window.helps.palette()
        opened.findChild(QLineEdit).setText(letters)
        _wait(50)

    return do


def _key_sheet(window: MainWindow) -> QWidget:
    return window.helps.key_sheet()


def _hotkeys(name: str, key: str) -> Callable[[MainWindow], QWidget]:
    """The keys to change, where one was pressed that another action has."""

    def do(window: MainWindow) -> QWidget:
        dialog = window.helps.hotkeys()
        dialog.choose(name)
        dialog._first.setKeySequence(key)
        _wait(50)
        return dialog

    return do


def _import(file: Path) -> Callable[[MainWindow], QWidget]:
    def do(window: MainWindow) -> QWidget:
        window.files.import_file(str(file))
        _wait(400)
        return window.findChild(ImportDialog)

    return do


def _broken() -> Path:
    file = Path(_FOLDER.name) / "broken.jsonl"
    good = {"prompt": "Which?", "responses": [{"content": "a"}, {"content": "b"}]}
    rows = [good, good, {"prompt": "Which?", "responses": [{"content": "a"}]}]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def pictures(project: Path) -> Iterator[tuple[str, Path | None, Callable[[MainWindow], object]]]:
    """Name, project and what brings the window there."""
    yield "palette", project, _palette("")
    yield "palette-typed", project, _palette("loss")
    yield "key-sheet", project, _key_sheet
    yield "hotkeys", project, _hotkeys("file.export", "Ctrl+L")
    yield "hotkeys-ranking", project, _hotkeys("rank.last", "O")
    yield "palette-few", project, _palette("about labeler")
    yield "import", None, _import(resource("sample.jsonl"))
    yield "import-broken", project, _import(_broken())
