"""The comparisons that were judged, by how much model and people disagree: listed page by page.

Everything that is sorted or filtered by is worked out once, for all comparisons, into a table in
memory that belongs to this connection alone; a page of a million then takes milliseconds.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from labeler.core.comparison import ComparisonId
from labeler.core.dispute import Dispute, Kind, Order, Query
from labeler.storage.connection import open_to_read, reading, select
from labeler.storage.rows import Row, to_json

_GATHER = """
CREATE TEMP TABLE dispute AS
SELECT comparison.position AS position, comparison.id AS id,
    count(*) AS judgments,
    total(said.preferred = 0) AS first,
    total(said.preferred = 1) AS second,
    max(said.id) AS newest,
    EXISTS (SELECT 1 FROM adjudication WHERE adjudication.comparison = comparison.id) AS settled
FROM standing_judgment AS said
JOIN comparison ON comparison.id = said.comparison
WHERE said.verdict <> 'skip'
GROUP BY comparison.position;

-- margin: chosen - rejected, where it was least; annotator: whose preference that was.
CREATE TEMP TABLE foretold AS
SELECT said.comparison AS id, said.annotator AS annotator,
    min(CASE said.preferred WHEN 0 THEN prediction.margin ELSE -prediction.margin END) AS margin
FROM standing_judgment AS said
JOIN prediction ON prediction.judgment = said.id
JOIN comparison ON comparison.id = said.comparison AND comparison.responses = 2
WHERE said.verdict = 'prefer'
GROUP BY said.comparison;
CREATE UNIQUE INDEX temp.foretold_id ON foretold (id);

CREATE TEMP TABLE listed AS
SELECT position, dispute.id AS id, judgments, first, second, newest, settled,
    margin, coalesce(margin, 9e999) AS sorted, coalesce(annotator, '') AS annotator,
    1 - max(first, second, judgments - first - second) / judgments AS split,
    EXISTS (
        SELECT 1 FROM sent_back
        WHERE sent_back.comparison = dispute.id AND NOT EXISTS (
            SELECT 1 FROM standing_judgment AS later
            WHERE later.comparison = sent_back.comparison AND later.id > sent_back.id
                AND later.verdict <> 'skip'
        )
    ) AS wanted
FROM dispute LEFT JOIN foretold ON foretold.id = dispute.id;
CREATE INDEX temp.listed_sorted ON listed (sorted, position);
CREATE INDEX temp.listed_split ON listed (split DESC, sorted, position);
CREATE INDEX temp.listed_newest ON listed (newest);
CREATE UNIQUE INDEX temp.listed_position ON listed (position);
DROP TABLE dispute;
DROP TABLE foretold;

CREATE TEMP TABLE judge AS
SELECT DISTINCT annotator, comparison FROM standing_judgment WHERE verdict <> 'skip';
CREATE UNIQUE INDEX temp.judge_comparison ON judge (comparison, annotator);
"""

_KINDS = {
    Kind.MODEL: "margin <= 0",
    Kind.PEOPLE: "split > 0",
    Kind.WANTED: "wanted",
    Kind.SETTLED: "settled",
    Kind.ALL: "1",
}

_ORDERS = {
    Order.PENALTY: ("sorted ASC, position ASC", "sorted DESC, position DESC"),
    Order.SPLIT: (
        "split DESC, sorted ASC, position ASC",
        "split ASC, sorted DESC, position DESC",
    ),
    Order.NEWEST: ("newest DESC", "newest ASC"),
    Order.FILE: ("position ASC", "position DESC"),
}

_SHOWN = 200
"""Characters of a prompt that a page tells."""


class Disputes:
    """The list of one project, open for reading beside whoever writes; of one thread.

    Raises:
        ProjectError: The project can't be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database = open_to_read(path)
        self._database.execute("PRAGMA temp_store = MEMORY")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def interrupt(self) -> None:
        """Have what runs end at once, by raising Interrupted; from any thread."""
        self._database.interrupt()

    def gather(self) -> None:
        """Read the project as it is now: some seconds for a million comparisons."""
        with reading(self._path), _interruptible():
            for table in ("listed", "judge", "dispute", "foretold"):
                self._database.execute(f"DROP TABLE IF EXISTS temp.{table}")
            for statement in _statements(_GATHER):
                self._database.execute(statement)

    def count(self, query: Query) -> int:
        """How many there are."""
        where, values = _where(query)
        with reading(self._path), _interruptible():
            sql = f"SELECT count(*) AS n FROM listed WHERE {where}"
            return int(select(self._database, sql, *values)[0]["n"])

    def page(self, query: Query, start: int, many: int) -> list[Dispute]:
        """So many of them, from place `start` on."""
        where, values = _where(query)
        order = _ORDERS[query.order][query.backwards]
        sql = f"""
            SELECT page.*, json_extract(messages, '$[#-1].content') AS prompt FROM (
                SELECT * FROM listed WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?
            ) AS page
            JOIN comparison ON comparison.position = page.position
            JOIN prompt ON prompt.key = comparison.prompt
        """
        with reading(self._path), _interruptible():
            rows = select(self._database, sql, *values, many, start)
        return [_dispute(row) for row in rows]

    def annotators(self) -> list[str]:
        """Everyone who judged something, by name."""
        with reading(self._path):
            sql = "SELECT DISTINCT annotator FROM judgment ORDER BY annotator"
            return [row["annotator"] for row in select(self._database, sql)]


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


def _statements(script: str) -> Iterator[str]:
    """One statement after the other: `executescript` would commit, and can't be interrupted."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""


def _where(query: Query) -> tuple[str, list[object]]:
    """The condition, and the values in it."""
    parts = [f"({_KINDS[query.kind]})"]
    values: list[object] = []
    if not query.settled and query.kind is not Kind.SETTLED:
        parts.append("NOT settled")
    if query.annotator:
        parts.append(
            "EXISTS (SELECT 1 FROM judge WHERE judge.comparison = listed.id "
            "AND judge.annotator = ?)"
        )
        values.append(query.annotator)
    for word in query.text.split():
        parts.append(_HOLDS)
        as_json = to_json(word)[1:-1]  # messages are kept as JSON
        values += [f"%{_escaped(each)}%" for each in (word, as_json, word)]
    return " AND ".join(parts), values


_HOLDS = """(
    EXISTS (SELECT 1 FROM response WHERE response.comparison = listed.id
        AND response.content LIKE ? ESCAPE '\\')
    OR EXISTS (SELECT 1 FROM comparison JOIN prompt ON prompt.key = comparison.prompt
        WHERE comparison.position = listed.position AND prompt.messages LIKE ? ESCAPE '\\')
    OR EXISTS (SELECT 1 FROM adjudication WHERE adjudication.comparison = listed.id
        AND adjudication.note LIKE ? ESCAPE '\\')
)"""


def _escaped(word: str) -> str:
    """A word in which nothing stands for anything else."""
    for sign in ("\\", "%", "_"):
        word = word.replace(sign, "\\" + sign)
    return word


def _dispute(row: Row) -> Dispute:
    return Dispute(
        comparison=ComparisonId(row["id"]),
        prompt=" ".join(str(row["prompt"] or "")[:_SHOWN].split()),
        judgments=row["judgments"],
        first=int(row["first"]),
        second=int(row["second"]),
        margin=row["margin"],
        annotator=row["annotator"],
        settled=bool(row["settled"]),
        wanted=bool(row["wanted"]),
    )
