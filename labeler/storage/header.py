"""Whose a file is, by its header, before it is opened as a project."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from labeler.core.errors import NewerProject, NotAProject, ProjectError
from labeler.core.sentence import why
from labeler.storage.schema import APPLICATION_ID, VERSION

_HEADER = 100
_MAGIC = b"SQLite format 3\x00"


def identify(path: Path) -> int:
    """The version of the project at `path`, by the header of the file.

    Nothing is written, also where a stranger's file waits to be recovered.
    Source: https://www.sqlite.org/fileformat.html, "The Database Header".

    Raises:
        NotAProject: No such file, or a file of another kind.
        NewerProject: Written by a later version of this program.
        ProjectError: The file can't be read.
    """
    identity, version = _marks(path)
    if identity != APPLICATION_ID:
        raise NotAProject(
            "{path} is not a Labeler project; choose another file, or import it", path=path
        )
    if version > VERSION:
        raise NewerProject(
            "{path} was written by a later version of Labeler; update Labeler", path=path
        )
    return version


def _marks(path: Path) -> tuple[int, int]:
    """Whose file it is, and of which version; zeros of what is no database.

    SQLite is asked, though as of a file that nobody changes, without locks. Whoever closes a file
    by other means gives up all locks that this process has on it, also those of a commit that
    another thread is in the midst of: then a third program reads what is half-written, or undoes
    it. Source: https://www.sqlite.org/howtocorrupt.html, 2.2.
    """
    _check_file(path)
    try:
        database = sqlite3.connect(uri(path, "ro&immutable=1"), uri=True)
        try:
            marks = ("application_id", "user_version")
            identity, version = (database.execute(f"PRAGMA {m}").fetchone()[0] for m in marks)
            return identity, version
        finally:
            database.close()
    except sqlite3.Error:  # damaged, of another kind, or it can't be opened
        header = _header(path)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        return 0, 0
    return int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")


def _check_file(path: Path) -> None:
    try:
        if not path.exists():
            raise NotAProject(
                "{path} does not exist; check the name, or create a project there", path=path
            )
        if not path.is_file():
            raise NotAProject("{path} is not a file; choose a project file", path=path)
    except OSError as error:
        raise ProjectError("{path} can't be read: {why}", path=path, why=why(error)) from error


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except OSError as error:
        raise ProjectError("{path} can't be read: {why}", path=path, why=why(error)) from error


def uri(path: Path, mode: str) -> str:
    """A file's name as SQLite opens it; see https://www.sqlite.org/uri.html."""
    name = path.resolve().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}?mode={mode}"
