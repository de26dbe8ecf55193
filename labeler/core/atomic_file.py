"""Files and folders that are there whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from labeler.core.held_files import is_held

_DATABASE = b"SQLite format 3\x00"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a name in the same folder to write to, and put that file at `path` in the end.

    The file is on the disk before it gets its name. If the block raises, nothing is left and
    what was at `path` stays as it was.

    Raises:
        OSError: The file can't be written or renamed, or a folder, pipe or device is there, or a
            SQLite database, as projects are: what it holds may be nowhere else.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    if _is_database(target):
        raise OSError(errno.EEXIST, "it is a database, maybe a project; name another", str(path))
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(target.parent)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Give a folder beside `path` to fill with files, and put it at `path` in the end.

    Every file is on the disk before the folder gets its name. If the block raises, nothing is
    left and what was at `path` stays as it was.

    Raises:
        OSError: Something other than an empty folder is there, or the disk did not take it.
    """
    target = path.resolve()
    if target.exists() and not target.is_dir():
        raise OSError(errno.EEXIST, "something else is there", str(path))
    if target.is_dir() and any(target.iterdir()):
        raise OSError(errno.ENOTEMPTY, "the folder is not empty", str(path))
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    temporary.mkdir()
    try:
        yield temporary
        for each in temporary.iterdir():
            with each.open("rb+") as file:
                os.fsync(file.fileno())
        _sync_folder(temporary)
        if target.is_dir():
            target.rmdir()  # Windows renames onto nothing that is there
        temporary.rename(target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    _sync_folder(target.parent)


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    if is_held(path):
        return True
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _sync_folder(folder: Path) -> None:
    """Put a folder's names on the disk, where the system can (not on Windows)."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
