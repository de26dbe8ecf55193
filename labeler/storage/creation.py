"""New project files: there whole or not at all, and never over another file."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.core.atomic_file import replacing
from labeler.core.errors import NotSaved, ProjectError, ReadOnly
from labeler.core.moment import now
from labeler.core.sentence import why
from labeler.core.settings import Settings
from labeler.storage.connection import connect, saving
from labeler.storage.lock import lock
from labeler.storage.schema import migrate
from labeler.storage.settings_history import write_settings

if TYPE_CHECKING:
    from filelock import BaseFileLock


def create_file(path: Path, settings: Settings) -> "BaseFileLock":
    """Make a project file and keep its lock.

    Raises:
        ProjectError: There is something at `path`, or its folder can't be used.
        NotSaved: The disk did not take it.
    """
    _check_folder(path)
    held = lock(path)
    try:
        _check_free(path)
        with replacing(path) as temporary:
            _build(temporary, settings)
    except OSError as error:
        held.release()
        raise NotSaved("{path} was not created: {why}", path=path, why=why(error)) from error
    except BaseException:
        held.release()
        raise
    return held


def _check_folder(path: Path) -> None:
    folder = path.resolve().parent
    if not folder.is_dir():
        raise ProjectError(
            "{folder} is no folder; make it first, or choose another place", folder=folder
        )
    if not os.access(folder, os.W_OK):
        raise ReadOnly("{folder} can't be written to; choose another place", folder=folder)


def _check_free(path: Path) -> None:
    """Also no journal: SQLite would take a lost project's journal for this one's."""
    for name in (path, path.with_name(f"{path.name}-journal")):
        if os.path.lexists(name):
            raise ProjectError("{path} already exists; open it, or choose another name", path=name)


def _build(path: Path, settings: Settings) -> None:
    database = connect(path, "rwc")
    try:
        with saving(database):
            migrate(database)
            write_settings(database, settings, now())
    finally:
        database.close()
