"""Opening a project file, and writing to it in whole units.

Rollback journal and synchronous=EXTRA: what COMMIT has returned for survives a power cut.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection

from labeler.core import held_files
from labeler.core.errors import (
    Busy,
    InUse,
    NotAProject,
    NotSaved,
    ProjectError,
    ReadOnly,
)
from labeler.core.sentence import Sentence
from labeler.storage.header import identify, uri
from labeler.storage.odd import OddRow
from labeler.storage.schema import VERSION, migrate

PATIENCE = 2.0
"""Seconds to wait for another program that reads or writes the same file."""

HURRY = 0.01
"""The same, in seconds, for whoever must not be kept waiting and can try again."""


class _Holding(Connection):
    """Counts its file as held until it is closed, so that nobody gives up its locks."""

    held: held_files.File | None = None

    def close(self) -> None:
        super().close()
        held_files.let_go(self.held)
        self.held = None


def connect(path: Path, mode: str) -> Connection:
    """Open a SQLite file without ever creating one, unless mode is `rwc`.

    Args:
        mode: `ro`, `rw` or `rwc`, as in https://www.sqlite.org/uri.html.
    """
    held = held_files.hold(path)
    try:
        database = sqlite3.connect(
            uri(path, mode), uri=True, timeout=PATIENCE, isolation_level=None, factory=_Holding
        )
    except BaseException:
        held_files.let_go(held)
        raise
    database.held = held
    try:
        database.execute("PRAGMA foreign_keys = ON")
        # SQLite's own length() ends at a null character
        database.create_function("characters", 1, len, deterministic=True)
        if mode != "ro":
            database.execute("PRAGMA synchronous = EXTRA")
            database.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        database.close()
        raise
    return database


def check_writable(path: Path) -> None:
    """Raise the ProjectError that says why `path` can't be opened for writing; touch nothing."""
    identify(path)
    if not (os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)):
        raise ReadOnly(
            "{path} or its folder can't be written to; change that, or make a copy", path=path
        )


def open_to_write(path: Path) -> Connection:
    """Open a project for writing, recovered after a crash and brought to the present version.

    Raises:
        ProjectError: Of the kind that says why; nothing was written.
    """
    check_writable(path)
    with reading(path):
        database = connect(path, "rw")
        try:
            _become_current(database, path)
        except BaseException:
            database.close()
            raise
    return database


def _become_current(database: Connection, path: Path) -> None:
    """Prove that the file can be written to, and migrate it if it is older."""
    try:
        with saving(database):
            if database.execute("PRAGMA user_version").fetchone()[0] < VERSION:
                migrate(database)
    except NotSaved as error:
        raise ReadOnly(
            "{path} can't be opened for writing: {why}", path=path, why=error.sentence
        ) from error


def open_to_read(path: Path) -> Connection:
    """Open a project for reading alone, beside whoever writes to it.

    Raises:
        ProjectError: Of the kind that says why.
    """
    if identify(path) < VERSION:
        raise ReadOnly(
            "{path} is from an earlier version; open it once in Labeler's window", path=path
        )
    with reading(path):
        try:
            return _connect_and_read(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
        recover(path)
        return _connect_and_read(path)


def _connect_and_read(path: Path) -> Connection:
    database = connect(path, "ro")
    try:
        database.execute("SELECT count(*) FROM setting").fetchone()
    except BaseException:
        database.close()
        raise
    return database


def recover(path: Path) -> None:
    """Roll back what a crashed process left half-written; SQLite does it on the first read."""
    database = connect(path, "rw")
    try:
        database.execute("SELECT count(*) FROM setting").fetchone()
    finally:
        database.close()


def select(database: Connection, sql: str, *values: object) -> list[sqlite3.Row]:
    """All rows of a query at once: a reader that dawdles would keep the writer from committing."""
    cursor = database.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(sql, values).fetchall()


def insert(database: Connection, table: str, *rows: Mapping[str, object]) -> None:
    """Insert rows of one shape; a row that breaks a rule of the table raises."""
    if rows:
        columns = ", ".join(rows[0])
        values = ", ".join(f":{column}" for column in rows[0])
        database.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", rows)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ones that a person can act on (ProjectError).

    Raises:
        InUse: Nothing is wrong with the file but that another program writes to it just now.
    """
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise NotAProject(
                "{path} is damaged; go back to a copy ({system})", path=path, system=error
            ) from error
        kind = InUse if _code(error) in _IN_USE else ProjectError
        raise kind("{path} can't be read: {why}", path=path, why=_reason(error)) from error
    except UnicodeDecodeError as error:
        raise NotAProject(
            "{path} is damaged; go back to a copy ({system})", path=path, system=error
        ) from error
    except OddRow as error:
        raise ProjectError(
            "{path} can't be used: {why}; go back to a copy", path=path, why=error.sentence
        ) from error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether what SQLite found is no sound database."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: Exception) -> int:
    """SQLite's primary result code; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


@contextmanager
def saving(database: Connection) -> Iterator[None]:
    """One unit: BEGIN IMMEDIATE … COMMIT. When the block is left, all of it is on the disk.

    Raises:
        NotSaved: None of it is in the file; the connection stays usable. Busy: nor was it free.
    """
    try:
        database.execute("BEGIN IMMEDIATE")
        yield
        database.execute("COMMIT")
    except (sqlite3.Error, ValueError, OverflowError) as error:
        _roll_back(database)
        kind = Busy if _code(error) in _IN_USE else NotSaved
        raise kind("not saved: {why}", why=_reason(error)) from error
    except BaseException:
        _roll_back(database)
        raise


@contextmanager
def hurried(database: Connection) -> Iterator[None]:
    """Wait no longer than `HURRY` for another program within the block."""
    _wait(database, HURRY)
    try:
        yield
    finally:
        _wait(database, PATIENCE)


def _wait(database: Connection, seconds: float) -> None:
    database.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")


def _roll_back(database: Connection) -> None:
    """Undo the open unit. If that fails too, SQLite undoes it by the journal later."""
    with suppress(sqlite3.Error):
        database.rollback()


_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

_KNOWN = {
    sqlite3.SQLITE_FULL: Sentence("the disk is full; make room and try again"),
    sqlite3.SQLITE_BUSY: Sentence("another program is using the file; close it and try again"),
    sqlite3.SQLITE_LOCKED: Sentence("another program is using the file; close it and try again"),
    sqlite3.SQLITE_READONLY: Sentence("the file or its folder can't be written to; check both"),
    sqlite3.SQLITE_CANTOPEN: Sentence("its folder can't be written to; check its permissions"),
}


def _reason(error: Exception) -> Sentence:
    """Why it did not work and what to do: in words of ours where they are known."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_READONLY_DBMOVED:
        return Sentence("the file was moved, replaced or deleted; put it back, or open it again")
    if str(error).endswith("already exists"):  # of the schema: rows are named otherwise
        return Sentence(
            "{system}, made by another hand; rename it, or go back to a copy", system=error
        )
    code = _code(error)
    if code == sqlite3.SQLITE_IOERR:
        return Sentence("the disk reported an error; try again ({system})", system=error)
    if isinstance(error, sqlite3.Error) and is_damage(error):
        return Sentence("the file is damaged; go back to a copy ({system})", system=error)
    return _KNOWN.get(code) or Sentence("the system says: {system}", system=error)
