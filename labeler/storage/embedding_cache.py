"""Embeddings on the disk. Not the project's data: losing them costs time, nothing else.

So no fsync, and whatever is wrong with the file, a new one takes its place. A checksum tells a
vector that a power cut has damaged from a sound one.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

APPLICATION_ID = 0x4C616245
"""Marks a SQLite file as an embedding cache: "LabE" in ASCII."""

VERSION = 1

_PATIENCE = 1.0
_AT_ONCE = 500

_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS embedding (
    fingerprint TEXT NOT NULL,
    key TEXT NOT NULL,
    vector BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, key)
) STRICT;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
COMMIT;
"""


class EmbeddingCache:
    """Vectors by encoder and text, shared by every project and process of one user.

    Belongs to the thread that made it. Never raises for what is in the file: what can't be read
    is missing, what can't be written is kept in memory and goes into the file with the next.

    Args:
        path: The cache's file; its folder is made, and a file of another kind is replaced.
        fingerprint: Names the encoder; vectors of others are never returned.
    """

    def __init__(self, path: Path, fingerprint: str) -> None:
        self.path, self.fingerprint = path, fingerprint
        self._unwritten: dict[str, bytes] = {}
        self._connection = self._open()

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        """The vectors that are there, by key."""
        wanted = set(keys)
        found = {key: self._unwritten[key] for key in wanted & self._unwritten.keys()}
        for some in _batches(wanted - found.keys()):
            found.update(self._read(some))
        return found

    def put(self, vectors: Mapping[str, bytes]) -> None:
        """Keep vectors, in place of earlier ones of the same key."""
        self._unwritten.update(vectors)
        rows = [
            (self.fingerprint, key, vector, zlib.crc32(vector))
            for key, vector in self._unwritten.items()
        ]
        try:
            with self._connection:
                self._connection.executemany(
                    "INSERT OR REPLACE INTO embedding VALUES (?, ?, ?, ?)", rows
                )
        except sqlite3.Error as error:
            self._give_up(error)
        else:
            self._unwritten.clear()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _read(self, keys: list[str]) -> dict[str, bytes]:
        marks = ", ".join("?" * len(keys))
        sql = (
            "SELECT key, vector, checksum FROM embedding "
            f"WHERE fingerprint = ? AND key IN ({marks})"
        )
        try:
            rows = self._connection.execute(sql, (self.fingerprint, *keys)).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return {}
        return {key: vector for key, vector, checksum in rows if zlib.crc32(vector) == checksum}

    def _give_up(self, error: sqlite3.Error) -> None:
        """Start anew if the file is bad; a busy or full disk passes by itself."""
        if not isinstance(error, sqlite3.OperationalError):
            self._connection.close()
            _remove(self.path)
            self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        """The file if it is a cache, a new one in place of a bad one, else memory alone."""
        try:
            return _connect(self.path)
        except (sqlite3.OperationalError, OSError):
            return _prepared(sqlite3.connect(":memory:"))
        except sqlite3.DatabaseError:
            _remove(self.path)
        with suppress(sqlite3.Error, OSError):
            return _connect(self.path)
        return _prepared(sqlite3.connect(":memory:"))


def _batches(keys: Iterable[str]) -> Iterable[list[str]]:
    listed = list(keys)
    return (listed[start : start + _AT_ONCE] for start in range(0, len(listed), _AT_ONCE))


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        return _prepared(connection)
    except BaseException:
        connection.close()
        raise


def _remove(path: Path) -> None:
    for name in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            name.unlink(missing_ok=True)


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Make the table in an empty file; refuse a file of another kind (sqlite3.DatabaseError)."""
    connection.execute("PRAGMA synchronous = OFF")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not tables:
        connection.executescript(_SCHEMA)
    elif (identity, version) != (APPLICATION_ID, VERSION):
        raise sqlite3.DatabaseError("not an embedding cache")
    return connection
