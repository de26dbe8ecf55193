"""Judgments in the project file: what was said, what stands, what the model held before."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment, Retraction
from labeler.core.prediction import Prediction
from labeler.storage.comparisons import responses_of
from labeler.storage.connection import insert, select
from labeler.storage.judgment_rows import JUDGMENT, judgment_from, judgment_row, retraction_from
from labeler.storage.odd import OddRow, Row
from labeler.storage.rows import prediction_from, prediction_row, reward_rows


def check(database: Connection) -> None:
    """Raise OddRow unless every judgment answers a comparison that is there."""
    sql = """
        SELECT judgment.id FROM judgment
        LEFT JOIN comparison ON comparison.id = judgment.comparison
        WHERE comparison.id IS NULL OR preferred NOT BETWEEN 0 AND responses - 1 LIMIT 1
    """
    for (identifier,) in database.execute(sql):
        raise OddRow('what judgment "{key}" answers was taken out by another hand', key=identifier)


def find(database: Connection, identifier: JudgmentId) -> Judgment | None:
    """The judgment of that name, or None."""
    return next(iter(_judgments(database, "FROM judgment WHERE id = ?", identifier)), None)


def every(database: Connection) -> list[Judgment]:
    """All judgments, also those that no longer stand, ordered by id."""
    return _judgments(database, "FROM judgment ORDER BY id")


def of_comparison(database: Connection, comparison: ComparisonId) -> list[Judgment]:
    """All judgments of one comparison, also those that no longer stand, ordered by id."""
    return _judgments(database, "FROM judgment WHERE comparison = ? ORDER BY id", comparison)


def _judgments(database: Connection, which: str, *values: object) -> list[Judgment]:
    rows = database.execute(f"SELECT {JUDGMENT} {which}", values).fetchall()
    return [judgment_from(row) for row in rows]


def standing_ids(database: Connection, comparison: ComparisonId) -> set[JudgmentId]:
    """Those of them that are neither retracted nor superseded."""
    sql = """
        SELECT id FROM judgment
        WHERE comparison = ? AND id NOT IN (SELECT judgment FROM retraction)
            AND NOT EXISTS (
                SELECT 1 FROM judgment AS later
                WHERE later.supersedes = judgment.id
                    AND later.id NOT IN (SELECT judgment FROM retraction)
            )
    """
    return {JudgmentId(row["id"]) for row in select(database, sql, comparison)}


def predictions_of(database: Connection, comparison: ComparisonId) -> list[Prediction]:
    """What was predicted of the judgments of one comparison, ordered by the judgment's id."""
    sql = """
        SELECT prediction.*, comparison
        FROM judgment JOIN prediction ON prediction.judgment = judgment.id
        WHERE comparison = ? ORDER BY judgment.id
    """
    order = "SELECT * FROM prediction_reward WHERE judgment = ? ORDER BY response"
    return [
        prediction_from(row, select(database, order, row["judgment"]))
        for row in select(database, sql, comparison)
    ]


def standing(database: Connection, annotator: str | None) -> list[Judgment]:
    """The judgments that stand, ordered by id; of one annotator, or of all."""
    if annotator is None:
        return _judgments(database, "FROM standing_judgment ORDER BY id")
    sql = "FROM standing_judgment WHERE annotator = ? ORDER BY id"
    return _judgments(database, sql, annotator)


def checks(database: Connection) -> list[Judgment]:
    """The gold checks, repeats and revisions that stand, ordered by id."""
    return _judgments(database, "FROM check_judgment ORDER BY id")


def judged_comparisons(database: Connection, annotator: str, most: int) -> int:
    """How many comparisons of at most `most` responses they have judged; a skip is no judgment."""
    sql = """
        SELECT count(DISTINCT comparison.id)
        FROM standing_judgment JOIN comparison ON comparison.id = comparison
        WHERE annotator = ? AND verdict <> 'skip' AND responses <= ?
    """
    return int(database.execute(sql, (annotator, most)).fetchone()[0])


def retractions(database: Connection) -> list[Retraction]:
    """All retractions, ordered by the judgment's id."""
    rows = select(database, "SELECT * FROM retraction ORDER BY judgment")
    return [retraction_from(row) for row in rows]


def foretold(database: Connection) -> list[JudgmentId]:
    """Every judgment, of whatever kind, of which something was predicted."""
    return [judgment for (judgment,) in database.execute("SELECT judgment FROM prediction")]


def predictions_among(database: Connection, judgments: Sequence[JudgmentId]) -> list[Prediction]:
    """The predictions of those judgments, as far as there are any."""
    wanted = json.dumps(judgments)
    return _with_rewards(select(database, _PREDICTED, wanted), select(database, _REWARDS, wanted))


_PREDICTED = """
    SELECT prediction.*, comparison FROM json_each(?) AS wanted
    JOIN prediction ON prediction.judgment = wanted.value
    JOIN judgment ON judgment.id = prediction.judgment
"""

_REWARDS = """
    SELECT prediction_reward.* FROM json_each(?) AS wanted
    JOIN prediction_reward ON prediction_reward.judgment = wanted.value
    ORDER BY prediction_reward.judgment, response
"""


def predictions(database: Connection, *, every: bool) -> list[Prediction]:
    """The predictions of judgments that count, or of all, ordered by the judgment's id."""
    sql = f"""
        SELECT prediction.*, comparison
        FROM prediction JOIN {"judgment" if every else "standing_judgment"} AS said
            ON said.id = prediction.judgment ORDER BY prediction.judgment
    """
    found = select(database, sql)
    rewards = select(database, "SELECT * FROM prediction_reward ORDER BY judgment, response")
    return _with_rewards(found, rewards)


def _with_rewards(found: Iterable[Row], rewards: Iterable[Row]) -> list[Prediction]:
    by_judgment = {key: list(rows) for key, rows in groupby(rewards, itemgetter("judgment"))}
    return [prediction_from(row, by_judgment[row["judgment"]]) for row in found]


def store(database: Connection, judgment: Judgment) -> None:
    """Add a judgment within the open unit.

    Raises:
        NotSaved: Its comparison is not in the project.
        InvalidAnswer: It does not answer that comparison.
    """
    responses = responses_of(database, judgment.comparison)
    judgment.answer.check(responses)
    judgment.details.check(responses)
    insert(database, "judgment", judgment_row(judgment))


def store_prediction(database: Connection, prediction: Prediction) -> None:
    """Add a prediction within the open unit."""
    insert(database, "prediction", prediction_row(prediction))
    insert(database, "prediction_reward", *reward_rows(prediction))


def annotators(database: Connection) -> list[str]:
    """Everyone who judged something, by name."""
    rows = select(database, "SELECT DISTINCT annotator FROM judgment ORDER BY annotator")
    return [row["annotator"] for row in rows]
