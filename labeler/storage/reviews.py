"""What becomes of comparisons after they were judged, in the project file."""

from pathlib import Path
from sqlite3 import Connection
from typing import Literal

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Flag, Judgment
from labeler.core.prediction import Prediction
from labeler.core.review import Adjudication, SentBack
from labeler.storage import judgments
from labeler.storage.comparisons import responses_of
from labeler.storage.connection import insert, reading, saving, select
from labeler.storage.review_rows import ADJUDICATIONS, FLAGS, SENT_BACK, Event, Table
from labeler.storage.review_schema import WANTED

View = Literal["final_verdict", "waiting", "flagged", "view_note"]


class Reviews:
    """What was said of single comparisons, and what follows from it; part of an open project."""

    def __init__(self, path: Path, database: Connection) -> None:
        self._path, self._database = path, database

    def send_back(self, event: SentBack) -> None:
        """Record that a comparison is to be judged once more. Raises NotSaved."""
        with saving(self._database):
            store(self._database, SENT_BACK, event)

    def wanted(self) -> list[ComparisonId]:
        """What was sent back and not judged since, that which waits longest first."""
        sql = (
            f"SELECT comparison FROM sent_back WHERE {WANTED} GROUP BY comparison ORDER BY min(id)"
        )
        with reading(self._path):
            return [ComparisonId(row["comparison"]) for row in select(self._database, sql)]

    def latest(self) -> JudgmentId | None:
        """The greatest id of a wish; whatever is to fulfil one has a greater."""
        with reading(self._path):
            (row,) = select(self._database, "SELECT max(id) AS id FROM sent_back")
        return row["id"] and JudgmentId(row["id"])

    def sent_back(self, comparison: ComparisonId | None = None) -> list[SentBack]:
        """Whenever a comparison was sent back, or any was, in turn."""
        return self._events(SENT_BACK, comparison)

    def adjudicate(self, event: Adjudication) -> None:
        """Record a final verdict; no judgment changes by it.

        Raises:
            NotSaved: It is not in the file.
            InvalidAnswer: It does not answer its comparison.
        """
        with saving(self._database):
            store(self._database, ADJUDICATIONS, event)

    def adjudications(self, comparison: ComparisonId | None = None) -> list[Adjudication]:
        """Every final verdict, in turn, of one comparison or of all; the last one holds."""
        return self._events(ADJUDICATIONS, comparison)

    def flag(self, flag: Flag) -> None:
        """Record that a comparison was flagged, or no longer is. Raises NotSaved."""
        with saving(self._database):
            store(self._database, FLAGS, flag)

    def flags(self, comparison: ComparisonId | None = None) -> list[Flag]:
        """Every flag raised or taken down, in turn, on one comparison or on all."""
        return self._events(FLAGS, comparison)

    def view(self, name: View) -> tuple[list[str], list[dict[str, object]]]:
        """Columns and rows of a view of what became of comparisons, or of the notes on views."""
        with reading(self._path):
            rows = select(self._database, f"SELECT * FROM {name} ORDER BY 1")
            columns = select(self._database, "SELECT name FROM pragma_table_info(?)", name)
            return [each["name"] for each in columns], [dict(row) for row in rows]

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

    def _events(self, table: Table[Event], comparison: ComparisonId | None) -> list[Event]:
        with reading(self._path):
            sql = f"SELECT * FROM {table.name} "
            if comparison is None:
                rows = select(self._database, sql + "ORDER BY id")
            else:
                rows = select(self._database, sql + "WHERE comparison = ? ORDER BY id", comparison)
            return [table.event(row) for row in rows]


def find(database: Connection, table: Table[Event], identifier: JudgmentId) -> Event | None:
    """The event of that name, or None."""
    rows = select(database, f"SELECT * FROM {table.name} WHERE id = ?", identifier)
    return table.event(rows[0]) if rows else None


def store(database: Connection, table: Table[Event], event: Event) -> None:
    """Add an event within the open unit.

    Raises:
        NotSaved: Its comparison is not in the project.
        InvalidAnswer: It is a final verdict, and does not answer that comparison.
    """
    responses = responses_of(database, event.comparison)
    if isinstance(event, Adjudication):
        event.answer.check(responses)
    insert(database, table.name, table.row(event))
