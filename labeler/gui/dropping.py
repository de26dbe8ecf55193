"""What is dropped on the window: a project to open, or a file to import."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_SQLITE = b"SQLite format 3\x00"


def dropped(data: QMimeData) -> Path | None:
    """The one local file that is being dropped; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None


def is_project(path: Path) -> bool:
    """Whether a file is a project by its name or its first bytes; all others are to import."""
    if path.suffix.lower() == ".labeler":
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False  # the import says what is wrong with it
