"""Comparisons in the project file."""

from collections.abc import Iterator
from itertools import groupby
from sqlite3 import Connection

from labeler.core.answer import Verdict
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import NotSaved
from labeler.core.sentence import Sentence
from labeler.storage.connection import insert, select
from labeler.storage.odd import OddRow, Row
from labeler.storage.rows import (
    comparison_from,
    comparison_row,
    prompt_row,
    response_rows,
)

MANY = 2_000
"""Comparisons read at once of which hardly anything is wanted: some milliseconds."""

PAGE = 256
"""Comparisons read at once; between pages, whoever writes gets its turn."""

_COMPARISON = "SELECT * FROM comparison JOIN prompt ON prompt.key = comparison.prompt "
_RESPONSE = "SELECT response.* FROM comparison JOIN response ON comparison = comparison.id "


def find(database: Connection, identifier: ComparisonId) -> Comparison | None:
    """The comparison of that name, or None."""
    rows = select(database, _COMPARISON + "WHERE id = ?", identifier)
    if not rows:
        return None
    order = "WHERE comparison = ? ORDER BY position"
    return comparison_from(rows[0], select(database, f"SELECT * FROM response {order}", identifier))


def every(database: Connection) -> Iterator[Comparison]:
    """All comparisons in the order they were added, page by page."""
    last = 0
    while rows := _page(database, last):
        last = rows[-1]["position"]
        yield from _with_responses(database, rows)


def _page(database: Connection, after: int) -> list[Row]:
    order = "WHERE position > ? ORDER BY position LIMIT ?"
    return select(database, _COMPARISON + order, after, PAGE)


def _with_responses(database: Connection, rows: list[Row]) -> Iterator[Comparison]:
    order = (
        "WHERE comparison.position BETWEEN ? AND ? ORDER BY comparison.position, response.position"
    )
    places = rows[0]["position"], rows[-1]["position"]
    found = groupby(select(database, _RESPONSE + order, *places), lambda row: row["comparison"])
    responses = {comparison: list(own) for comparison, own in found}
    for row in rows:
        yield comparison_from(row, responses.get(row["id"], ()))


def index(database: Connection) -> list[tuple[ComparisonId, str, int]]:
    """Identifier, prompt key and number of responses of each, in the order they were added."""
    sql = "SELECT id, prompt, responses FROM comparison ORDER BY position"
    return database.execute(sql).fetchall()


def store(database: Connection, comparison: Comparison, added: str) -> None:
    """Add a comparison that is not there yet, within the open unit."""
    sql = "INSERT INTO prompt (key, messages) VALUES (:key, :messages) ON CONFLICT (key) DO NOTHING"
    database.execute(sql, prompt_row(comparison))
    insert(database, "comparison", comparison_row(comparison, added))
    insert(database, "response", *response_rows(comparison))


def golden(database: Connection) -> Iterator[dict[ComparisonId, Verdict]]:
    """The right verdict of each comparison for which one is known, some at a time, in order."""
    sql = "SELECT position, id, gold_verdict FROM comparison WHERE position > ? AND gold_verdict "
    sql += "IS NOT NULL ORDER BY position LIMIT ?"
    verdicts, last = {each.value: each for each in Verdict}, 0
    while rows := database.execute(sql, (last, MANY)).fetchall():
        last = rows[-1][0]
        if strange := [row for row in rows if row[2] not in verdicts]:
            raise OddRow('comparison "{key}" was changed by another hand', key=strange[0][1])
        yield {ComparisonId(row[1]): verdicts[row[2]] for row in rows}


def count(database: Connection, most: int) -> int:
    """How many comparisons have at most that many responses."""
    sql = "SELECT count(*) FROM comparison WHERE responses <= ?"
    return int(database.execute(sql, (most,)).fetchone()[0])


def responses_of(database: Connection, identifier: ComparisonId) -> int:
    """How many responses a comparison has.

    Raises:
        NotSaved: It is not in the project, so nothing can be said of it.
    """
    sql = "SELECT responses FROM comparison WHERE id = ?"
    found = database.execute(sql, (identifier,)).fetchone()
    if found is None:
        raise NotSaved("not saved: {why}", why=_unknown(identifier))
    return int(found[0])


def _unknown(identifier: ComparisonId) -> Sentence:
    return Sentence('there is no comparison "{comparison}" in the project', comparison=identifier)
