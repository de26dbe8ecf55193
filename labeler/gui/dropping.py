"""What is dropped on the window: a project to open, or a file to import."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from labeler.core.held_files import is_held
from labeler.core.late import Late

if TYPE_CHECKING:
    from labeler.gui.drop_hint import DropHint
    from labeler.gui.window import MainWindow

_SQLITE = b"SQLite format 3\x00"


class Dropping(QObject):
    """Takes files from this computer, one at a time, whatever is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._hint = window, Late(self._make_hint)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dragged over the window, held elsewhere again, or let go."""
        kind = event.type()
        if kind is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._held(event)
        if kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._let_go(event)
        if kind is QEvent.Type.DragLeave and self._hint.made:
            self._hint.made.hide()
        return super().eventFilter(watched, event)

    def _held(self, event: QDragEnterEvent) -> bool:
        """Say what would become of it."""
        path = dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._hint.get().tell(path, opens=is_project(path))
        return path is not None

    def _let_go(self, event: QDropEvent) -> bool:
        """Open a project that was dropped; import any other file, into the open project if any."""
        if self._hint.made:
            self._hint.made.hide()
        path = dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            files = self._window.files
            (files.open if is_project(path) else files.import_file)(str(path))
        return path is not None

    def _make_hint(self) -> "DropHint":
        from labeler.gui.drop_hint import DropHint

        return DropHint(self._window)


def dropped(data: QMimeData) -> Path | None:
    """The one local file that is being dropped; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None


def is_project(path: Path) -> bool:
    """Whether a file is a project by its name or its first bytes; all others are to import."""
    if path.suffix.lower() == ".labeler" or is_held(path):
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False  # the import says what is wrong with it
