"""Which files this process holds open as databases, and nothing else here may open and close.

On POSIX whoever closes a file gives up all locks that its process has on it, also those of a
commit that another thread is in the midst of. Source: https://www.sqlite.org/howtocorrupt.html,
2.2.
"""

from collections import Counter
from pathlib import Path
from threading import Lock

File = tuple[int, int]
"""A file by its device and number on it, whatever names and links lead there."""

_held: Counter[File] = Counter()
_one_at_a_time = Lock()


def is_held(path: Path) -> bool:
    """Whether this process has that file open as a database; asked without opening it."""
    file = _file(path)
    with _one_at_a_time:
        return file is not None and _held[file] > 0


def hold(path: Path) -> File | None:
    """Count a file as open from now on, until `let_go`; None for what is not there yet."""
    file = _file(path)
    with _one_at_a_time:
        if file is not None:
            _held[file] += 1
    return file


def let_go(file: File | None) -> None:
    """Count it as open once less."""
    with _one_at_a_time:
        if file is not None:
            _held[file] -= 1
            if _held[file] <= 0:
                del _held[file]


def _file(path: Path) -> File | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
