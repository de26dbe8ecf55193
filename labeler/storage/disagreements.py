"""The pairs that were judged, by how much model and people disagree: any page of any number.

What pages are sorted by stands in the indexes of `tally`, so that a page is found by counting off
an index, also in the midst of a million. Words are looked up in an index too: a word is found
where one begins so. What the index can't tell (no word, or a script that puts no space between
them) is looked for in the texts, one after the other.
"""

import re
import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from labeler.core.comparison import ComparisonId
from labeler.core.disagreement import Disagreement, Kind, Query, Sorting
from labeler.storage.closing import Closing
from labeler.storage.connection import is_damage, open_to_read, reading, select
from labeler.storage.derived import Tell, attach, catch_up, has_words, start_anew
from labeler.storage.odd import Row
from labeler.storage.review_schema import WANTED
from labeler.storage.rows import to_json

T = TypeVar("T")

_KINDS = {
    Kind.MODEL: "chosen_margin < 0",
    Kind.PEOPLE: "split > 0",
    Kind.WANTED: f"""EXISTS (
        SELECT 1 FROM sent_back WHERE sent_back.comparison = tally.comparison AND {WANTED})""",
    Kind.SETTLED: """EXISTS (
        SELECT 1 FROM adjudication WHERE adjudication.comparison = tally.comparison)""",
    Kind.ALL: "1",
}

_ORDERS = {
    Sorting.PENALTY: ("chosen_margin, comparison", "chosen_margin DESC, comparison DESC"),
    Sorting.SPLIT: ("split DESC, comparison DESC", "split, comparison"),
    Sorting.NAME: ("comparison", "comparison DESC"),
}
"""As the indexes of `tally` and `judged` are sorted, in which a page is found without sorting."""

_INDEXED = {Kind.MODEL: Sorting.PENALTY, Kind.PEOPLE: Sorting.SPLIT}
"""The index in which the pairs of a kind lie side by side."""

_FEW = 10_000
"""Up to so many pairs in which words are found are sorted; of more, those that are sorted already
are gone through from the first one on, and beyond the first page remembered in their order."""

_LISTED = f"""
SELECT tally.*, {_KINDS[Kind.WANTED]} AS wanted, {_KINDS[Kind.SETTLED]} AS settled,
    json_extract(messages, '$[#-1].content') AS prompt
FROM tally
JOIN comparison ON comparison.id = tally.comparison
JOIN prompt ON prompt.key = comparison.prompt
WHERE tally.position = ?
"""

_ANNOTATORS = """
WITH RECURSIVE who (annotator) AS (
    SELECT min(annotator) FROM judgment
    UNION ALL
    SELECT (SELECT min(annotator) FROM judgment WHERE annotator > who.annotator)
    FROM who WHERE annotator IS NOT NULL
)
SELECT annotator FROM who WHERE annotator IS NOT NULL
"""
"""From one name to the next in the index, over the many judgments of each."""

_SHOWN = 200
"""Characters of a prompt that a page tells."""


class Disagreements(Closing):
    """The list of one project, open for reading beside whoever writes; of one thread.

    Args:
        path: The project's file.
        folder: Where what is derived from it is kept; the usual place if None.

    Raises:
        ProjectError: The project can't be read.
    """

    def __init__(self, path: Path, folder: Path | None = None) -> None:
        self._path, self._folder = path, folder
        self._database = open_to_read(path)
        attach(self._database, path, folder)
        self._indexed = has_words(self._database)
        self._counted = Query(), 0
        self._ordered = Query(), 0, array("q")

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def interrupt(self) -> None:
        """Have what runs end at once, by raising Interrupted; from any thread."""
        self._database.interrupt()

    def count(self, query: Query, tell: Tell = lambda _progress: None) -> int:
        """How many there are; follows the project first, which takes a while the first time.

        Args:
            tell: Called with how far that is; what it raises ends it, and what was done is kept.
        """
        return self._ask(query, lambda: self._count(query), tell)

    def _count(self, query: Query) -> int:
        side_by_side = replace(query, order=_INDEXED.get(query.kind, query.order))
        listed, values = _listed(side_by_side, self._indexed)
        (row,) = select(self._database, f"SELECT count(*) AS n {listed}", *values)
        self._counted = query, int(row["n"])
        return self._counted[1]

    def _found(self, query: Query) -> int:
        """How many there are, or were when they were counted last."""
        return self._counted[1] if self._counted[0] == query else self._count(query)

    def page(self, query: Query, start: int, many: int) -> list[Disagreement]:
        """So many of them, from place `start` on."""
        return self._ask(query, lambda: self._page(query, start, many))

    def _page(self, query: Query, start: int, many: int) -> list[Disagreement]:
        if query.text and start and self._found(query) > _FEW:
            found = self._in_order(query)[start : start + many]
        else:
            found = self._positions(query, start, many)
        rows = [select(self._database, _LISTED, position) for position in found]
        return [_disagreement(row) for (row,) in rows]

    def _positions(self, query: Query, start: int, many: int) -> "array[int]":
        few = not query.text or self._found(query) <= _FEW
        listed, values = _listed(query, self._indexed, few)
        order = _ORDERS[query.order][query.backwards]
        sql = f"SELECT position {listed} ORDER BY {order} LIMIT ? OFFSET ?"
        return array("q", (row[0] for row in select(self._database, sql, *values, many, start)))

    def _in_order(self, query: Query) -> "array[int]":
        """All of them: read once, and again when somebody has written to the project."""
        (version,) = self._database.execute("PRAGMA main.data_version").fetchone()
        if self._ordered[:2] != (query, version):
            self._ordered = query, version, self._positions(query, 0, -1)
        return self._ordered[2]

    def _ask(self, query: Query, ask: Callable[[], T], tell: Tell = lambda _progress: None) -> T:
        """Follow the project, then ask; what is derived is made anew where it is damaged."""
        with reading(self._path), _interruptible():
            try:
                catch_up(self._database, words=bool(query.text), tell=tell)
                return ask()
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
            start_anew(self._database, self._path, self._folder)
            catch_up(self._database, words=bool(query.text), tell=tell)
            return ask()

    def annotators(self) -> list[str]:
        """Everyone who judged something, by name."""
        with reading(self._path):
            return [row["annotator"] for row in select(self._database, _ANNOTATORS)]


class Interrupted(Exception):
    """A query was ended before it was done."""


@contextmanager
def _interruptible() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Interrupted from error
        raise


def _listed(query: Query, indexed: bool, few: bool = True) -> tuple[str, list[object]]:
    """The table with the condition, and the values in it.

    A `+` keeps SQLite from an index that would have everything sorted.

    Args:
        indexed: Whether there is an index of words.
        few: Whether the words of it are in few pairs only.
    """
    by_words = bool(query.text) and few
    by_kind = _INDEXED.get(query.kind) is query.order and not by_words
    parts = [f"{'' if by_kind else '+'}({_KINDS[query.kind]})"]
    values: list[object] = []
    if not query.settled and query.kind is not Kind.SETTLED:
        parts.append(f"NOT {_KINDS[Kind.SETTLED]}")
    if query.annotator:
        parts.append(_JUDGED if by_words else "tally.annotator = ?")
        values.append(query.annotator)
    for word in query.text.split():
        tokens = _tokens(word) if indexed else []
        if tokens:
            parts.append(_FOUND if few else f"+{_FOUND}")
            values += [" AND ".join(f'"{token}"*' for token in tokens), f"%{_escaped(word)}%"]
        if tokens != [word]:  # what stands between them is not in the index
            parts.append(_HOLDS)
            as_json = to_json(word)[1:-1]  # messages are kept as JSON
            values += [f"%{_escaped(each)}%" for each in (word, as_json, word)]
    table = "judged AS tally" if query.annotator and not by_words else "tally"
    return f"FROM {table} WHERE {' AND '.join(parts)}", values


_JUDGED = """EXISTS (
    SELECT 1 FROM judged WHERE judged.annotator = ? AND judged.comparison = tally.comparison)"""


def _tokens(word: str) -> list[str]:
    """What the index holds of it: letters and digits in a row; nothing of other scripts."""
    return re.findall(r"[^\W_]+", word) if max(word) < _NO_SPACES else []


_NO_SPACES = "\u0590"
"""From here on are scripts whose words can't be told, or begin with what means something else."""

_FOUND = """tally.position IN (
    SELECT rowid FROM words WHERE words MATCH ?
    UNION ALL
    SELECT comparison.position FROM adjudication
    JOIN comparison ON comparison.id = adjudication.comparison
    WHERE note LIKE ? ESCAPE '\\'
)"""

_HOLDS = """(
    EXISTS (SELECT 1 FROM response WHERE response.comparison = tally.comparison
        AND response.content LIKE ? ESCAPE '\\')
    OR EXISTS (SELECT 1 FROM comparison JOIN prompt ON prompt.key = comparison.prompt
        WHERE comparison.id = tally.comparison AND prompt.messages LIKE ? ESCAPE '\\')
    OR EXISTS (SELECT 1 FROM adjudication WHERE adjudication.comparison = tally.comparison
        AND adjudication.note LIKE ? ESCAPE '\\')
)"""


def _escaped(word: str) -> str:
    """A word in which nothing stands for anything else."""
    for sign in ("\\", "%", "_"):
        word = word.replace(sign, "\\" + sign)
    return word


def _disagreement(row: Row) -> Disagreement:
    return Disagreement(
        comparison=ComparisonId(row["comparison"]),
        prompt=" ".join(str(row["prompt"] or "")[:_SHOWN].split()),
        judgments=row["judgments"],
        first=row["first"],
        second=row["second"],
        margin=row["chosen_margin"],
        split=row["split"],
        settled=bool(row["settled"]),
        wanted=bool(row["wanted"]),
    )
