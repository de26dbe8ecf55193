"""Comparisons in the project file."""

from collections.abc import Iterator
from itertools import groupby
from sqlite3 import Connection

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import NotSaved
from labeler.storage.connection import insert, select
from labeler.storage.odd import Row
from labeler.storage.rows import (
    comparison_from,
    comparison_row,
    gold_from,
    prompt_row,
    response_rows,
)

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


def golden(database: Connection) -> dict[ComparisonId, Answer]:
    """The right answer of each comparison for which one is known, in the order they were added."""
    sql = "SELECT * FROM comparison WHERE gold_verdict IS NOT NULL ORDER BY position"
    return {row["id"]: gold_from(row) for row in select(database, sql)}


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
        raise NotSaved(f'not saved: there is no comparison "{identifier}" in the project')
    return int(found[0])
