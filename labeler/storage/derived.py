"""What makes the list of disagreements quick, beside the project: counts, and an index of words.

Kept with the user's other caches and never in the project: no key press waits for it, importing
and opening a large file do no work for it, and losing it costs time, nothing else. It follows the
project when somebody asks, from where it was left, in steps short enough that whoever writes to
the project waits for none; so it is filled by a thread of its own.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection
from urllib.parse import quote

from labeler.core.disagreement import Progress, Stage
from labeler.storage.derived_schema import INDEXES, TABLES, VERSION, WORDS
from labeler.storage.tallying import count, put

_AT_ONCE, _TEXTS_AT_ONCE = 300, 200
_KEPT = 90 * 86_400
"""Seconds that a file is kept which nobody asks."""

_SOURCES = {
    "judgment": "SELECT rowid, id, comparison FROM judgment WHERE rowid > ?",
    "retraction": """
        SELECT retraction.rowid, judgment AS id, comparison
        FROM retraction JOIN judgment ON judgment.id = retraction.judgment
        WHERE retraction.rowid > ?""",
    "prediction": """
        SELECT prediction.rowid, judgment AS id, comparison
        FROM prediction JOIN judgment ON judgment.id = prediction.judgment
        WHERE prediction.rowid > ?""",
}
"""What is only ever appended to, and which comparisons it makes stale."""

_TEXTS = "comparison"

_IDS = {"judgment": "id", "retraction": "judgment", "prediction": "judgment", _TEXTS: "id"}

_READ = """
SELECT comparison.position, comparison.id,
    (SELECT group_concat(json_extract(value, '$.content'), char(10)) FROM json_each(messages))
    || char(10) ||
    (SELECT group_concat(content, char(10)) FROM response WHERE comparison = comparison.id)
FROM comparison JOIN prompt ON prompt.key = comparison.prompt
WHERE position > ? ORDER BY position LIMIT ?
"""


def usual_folder() -> Path:
    """Where these files are kept; deleting it costs time, nothing else."""
    import platformdirs

    return platformdirs.user_cache_path("labeler", appauthor=False) / "derived"


def attach(database: Connection, project: Path, folder: Path | None = None) -> None:
    """Have `tally`, `judged`, and with FTS5 `words`, be tables of that connection, yet unfilled.

    Where no file can be kept they live in memory.

    Args:
        database: The project, open for reading.
        folder: Where the file is kept; the usual place if None.
    """
    file = _place(project, folder)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _forget_old(file)
        _attach(database, f"file:{quote(file.resolve().as_posix())}?mode=rwc")
    except (OSError, sqlite3.DatabaseError) as error:
        with suppress(sqlite3.Error):
            database.execute("DETACH derived")
        if not isinstance(error, sqlite3.OperationalError):
            with suppress(OSError):
                file.unlink(missing_ok=True)  # damaged, or of another kind: the next is sound
        _attach(database, ":memory:")


def start_anew(database: Connection, project: Path, folder: Path | None = None) -> None:
    """Put new tables in memory in the place of a damaged file, which is removed."""
    database.execute("DETACH derived")
    with suppress(OSError):
        _place(project, folder).unlink()
    _attach(database, ":memory:")


def _place(project: Path, folder: Path | None) -> Path:
    name = sha256(str(project.resolve()).encode()).hexdigest()[:24]
    return (folder or usual_folder()) / f"{name}.sqlite3"


def _forget_old(file: Path) -> None:
    """Delete the files that nobody has asked for a long time."""
    for each in file.parent.glob("*.sqlite3"):
        with suppress(OSError):
            if each != file and time.time() - each.stat().st_mtime > _KEPT:
                each.unlink()


def _attach(database: Connection, name: str) -> None:
    database.execute("ATTACH ? AS derived", (name,))
    database.execute("PRAGMA derived.synchronous = OFF")
    if database.execute("PRAGMA derived.user_version").fetchone()[0] != VERSION:
        _make(database)


def _make(database: Connection) -> None:
    with _unit(database):
        for statement in (TABLES + (WORDS if has_words(database) else "")).split(";"):
            database.execute(statement)


def has_words(database: Connection) -> bool:
    """Whether this SQLite can index words (FTS5)."""
    sql = "SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'"
    return bool(database.execute(sql).fetchone()[0])


Tell = Callable[[Progress], None]
"""Is told after each step how far it is; what it raises ends the work."""


def catch_up(
    database: Connection, *, words: bool = False, tell: Tell = lambda _progress: None
) -> None:
    """Follow the project to where it is; the first time of a million takes half a minute.

    What is done is kept, also when it is interrupted (sqlite3.OperationalError, or by `tell`).

    Args:
        words: Also read the texts.
    """
    if not _follows(database):
        _make(database)
    for source in ("judgment", "retraction", "prediction"):
        while _count_more(database, source):
            tell(_progress(database, source, Stage.COUNTING))
    _index(database)
    while words and has_words(database) and _read_more(database):
        tell(_progress(database, _TEXTS, Stage.READING))


def _index(database: Connection) -> None:
    """Make the indexes that there are none of yet; one after the other, as each takes a while."""
    sql = "SELECT name FROM derived.sqlite_schema WHERE type = 'index'"
    made = {name for (name,) in database.execute(sql)}
    for name in INDEXES.keys() - made:
        database.execute(f"CREATE INDEX IF NOT EXISTS derived.{name} ON {INDEXES[name]}")


def _progress(database: Connection, source: str, stage: Stage) -> Progress:
    last = database.execute(f"SELECT max(rowid) FROM main.{source}").fetchone()[0]
    return Progress(stage, _marks(database).get(source, 0), last)


def _follows(database: Connection) -> bool:
    """Whether the project still holds what was read last: it may have been replaced by a copy."""
    marks = database.execute("SELECT source, row, id FROM derived.mark").fetchall()
    for source, row, identifier in marks:
        sql = f"SELECT {_IDS[source]} FROM main.{source} WHERE rowid = ?"
        if database.execute(sql, (row,)).fetchone() != (identifier,):
            return False
    return True


def _count_more(database: Connection, source: str) -> bool:
    """Count the comparisons anew that the next rows are of; whether there were any."""
    before = _marks(database)
    start = before.get(source, 0)
    marks = _counted_with(database) if source == "judgment" and not start else {}
    sql = f"{_SOURCES[source]} ORDER BY 1 LIMIT {_AT_ONCE}"
    rows = database.execute(sql, (start,)).fetchall()
    if not rows:
        return False
    counted = count(database, (comparison for _, _, comparison in rows))
    marks[source] = rows[-1][:2]
    with _writing(database, before, marks) as wanted:
        if wanted:
            put(database, counted)
    return True


def _counted_with(database: Connection) -> dict[str, tuple[int, str]]:
    """Retractions and predictions up to now: they are counted with the judgments, all to come."""
    marks: dict[str, tuple[int, str]] = {}
    for source in ("retraction", "prediction"):
        sql = f"SELECT rowid, judgment FROM {source} ORDER BY rowid DESC LIMIT 1"
        if last := database.execute(sql).fetchone():
            marks[source] = last
    return marks


def _read_more(database: Connection) -> bool:
    """Index the next texts; whether there were any."""
    before = _marks(database)
    rows = database.execute(_READ, (before.get(_TEXTS, 0), _TEXTS_AT_ONCE)).fetchall()
    if not rows:
        return False
    with _writing(database, before, {_TEXTS: rows[-1][:2]}) as wanted:
        if wanted:
            sql = "INSERT INTO derived.words (rowid, text) VALUES (?, ?)"
            database.executemany(sql, ((position, text) for position, _, text in rows))
    return True


@contextmanager
def _writing(
    database: Connection, before: dict[str, int], marks: dict[str, tuple[int, str]]
) -> Iterator[bool]:
    """One step, in which the project is not held: writing takes long now and then.

    Args:
        before: The marks before what is to be written was read.

    Yields:
        Whether it is still to do; False where another connection came before: what was read may
        be older than what that one has written.
    """
    with _unit(database, "BEGIN"):
        database.execute("UPDATE derived.mark SET row = row WHERE false")  # waits for its turn
        wanted = _marks(database) == before
        yield wanted
        if wanted:
            rows = [(name, *last) for name, last in marks.items()]
            database.executemany("INSERT OR REPLACE INTO derived.mark VALUES (?, ?, ?)", rows)


def _marks(database: Connection) -> dict[str, int]:
    """The last row of each source that was read; none before the first."""
    return dict(database.execute("SELECT source, row FROM derived.mark").fetchall())


@contextmanager
def _unit(database: Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    """One transaction, which nobody else's step comes between."""
    database.execute(begin)
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            database.rollback()
        raise
