"""What becomes of comparisons after they were judged, in the project file."""

from pathlib import Path
from sqlite3 import Connection

from labeler.core.comparison import ComparisonId
from labeler.core.errors import NotSaved
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import from_text, to_text
from labeler.core.prediction import Prediction
from labeler.core.review import Adjudication, SentBack
from labeler.storage import judgments
from labeler.storage.connection import insert, reading, saving, select
from labeler.storage.odd import Row, row_of
from labeler.storage.rows import answer_columns, answer_from

UNFULFILLED = """NOT EXISTS (
    SELECT 1 FROM judgment AS later
    WHERE later.comparison = sent_back.comparison AND later.verdict <> 'skip'
        AND iif(later.origin = 'import', later.dated AND later.at > sent_back.at,
            later.id > sent_back.id)
        AND later.id NOT IN (SELECT judgment FROM retraction)
)"""
"""Of a row of `sent_back`: nobody has judged it since.

An imported judgment was made later by its own date: its id may be of any kind.
"""


class Reviews:
    """What was said of single comparisons, and what follows from it; part of an open project."""

    def __init__(self, path: Path, database: Connection) -> None:
        self._path, self._database = path, database

    def send_back(self, event: SentBack) -> None:
        """Record that a comparison is to be judged once more. Raises NotSaved."""
        row = {
            "id": event.id,
            "comparison": event.comparison,
            "by": event.by,
            "at": to_text(event.at),
        }
        with saving(self._database):
            insert(self._database, "sent_back", row)

    def wanted(self) -> list[ComparisonId]:
        """What was sent back and not judged since, that which waits longest first."""
        sql = f"""
            SELECT comparison FROM sent_back WHERE {UNFULFILLED} GROUP BY comparison
            ORDER BY min(id)
        """
        return [ComparisonId(row["comparison"]) for row in self._select(sql)]

    def latest(self) -> JudgmentId | None:
        """The greatest id of a wish; whatever is to fulfil one has a greater."""
        (row,) = self._select("SELECT max(id) AS id FROM sent_back")
        return row["id"] and JudgmentId(row["id"])

    def sent_back(self, comparison: ComparisonId) -> list[SentBack]:
        """Whenever a comparison was sent back, in turn."""
        rows = self._select("SELECT * FROM sent_back WHERE comparison = ? ORDER BY id", comparison)
        with reading(self._path):
            return [_sent_back(row) for row in rows]

    def adjudicate(self, event: Adjudication) -> None:
        """Record a final verdict; no judgment changes by it.

        Raises:
            NotSaved: It is not in the file.
            InvalidAnswer: It does not answer its comparison.
        """
        with saving(self._database):
            _check(self._database, event)
            insert(self._database, "adjudication", _row(event))

    def adjudications(self, comparison: ComparisonId | None = None) -> list[Adjudication]:
        """Every final verdict, in turn, of one comparison or of all; the last one holds."""
        sql = "SELECT * FROM adjudication "
        if comparison is None:
            rows = self._select(sql + "ORDER BY id")
        else:
            rows = self._select(sql + "WHERE comparison = ? ORDER BY id", comparison)
        with reading(self._path):
            return [_from(row) for row in rows]

    def judgments(self, comparison: ComparisonId) -> list[Judgment]:
        """All judgments of one comparison, also those that no longer stand, ordered by id."""
        with reading(self._path):
            return judgments.of_comparison(self._database, comparison)

    def standing(self, comparison: ComparisonId) -> set[JudgmentId]:
        """Which of them are neither retracted nor superseded, whatever they are for."""
        with reading(self._path):
            return judgments.standing_ids(self._database, comparison)

    def predictions(self, comparison: ComparisonId) -> list[Prediction]:
        """What was predicted of them, ordered by the judgment's id."""
        with reading(self._path):
            return judgments.predictions_of(self._database, comparison)

    def _select(self, sql: str, *values: object) -> list[Row]:
        with reading(self._path):
            return select(self._database, sql, *values)


def _check(database: Connection, event: Adjudication) -> None:
    """Raise unless it answers a comparison of the project."""
    sql = "SELECT responses FROM comparison WHERE id = ?"
    found = database.execute(sql, (event.comparison,)).fetchone()
    if found is None:
        raise NotSaved(f'not saved: there is no comparison "{event.comparison}" in the project')
    event.answer.check(found[0])


def _row(event: Adjudication) -> dict[str, object]:
    return {
        "id": event.id,
        "comparison": event.comparison,
        "by": event.by,
        **answer_columns(event.answer),
        "note": event.note,
        "at": to_text(event.at),
    }


@row_of("wish for another judgment")
def _sent_back(row: Row) -> SentBack:
    at = from_text(row["at"])
    return SentBack(JudgmentId(row["id"]), ComparisonId(row["comparison"]), row["by"], at)


@row_of("final verdict")
def _from(row: Row) -> Adjudication:
    return Adjudication(
        id=JudgmentId(row["id"]),
        comparison=ComparisonId(row["comparison"]),
        by=row["by"],
        answer=answer_from(row),
        at=from_text(row["at"]),
        note=row["note"],
    )
