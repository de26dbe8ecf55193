"""Who judged in this program, how much, and how a day went; what was imported is not counted."""

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from labeler.core.moment import from_text, to_text
from labeler.storage.connection import select


@dataclass(frozen=True, slots=True)
class Profile:
    """Someone who judged here at a window.

    Attributes:
        judged: Standing judgments; skips are none.
        last: When they judged last.
    """

    name: str
    judged: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """What someone did since a moment.

    Attributes:
        judged: Standing judgments; skips are none.
        skipped: Standing skips.
        seconds: In which they were there and working, as far as is known.
    """

    judged: int = 0
    skipped: int = 0
    seconds: float = 0.0


def profiles(database: Connection) -> list[Profile]:
    """Everyone whose judgments were made at a window, the last one first."""
    sql = """
        SELECT annotator, sum(verdict <> 'skip') AS judged, max(at) AS last
        FROM standing_judgment WHERE origin = 'window' GROUP BY annotator ORDER BY last DESC
    """
    rows = select(database, sql)
    return [Profile(row["annotator"], row["judged"], from_text(row["last"])) for row in rows]


def day(database: Connection, annotator: str, since: datetime) -> Day:
    """What an annotator did at a window since that moment."""
    sql = """
        SELECT sum(verdict <> 'skip') AS judged, sum(verdict = 'skip') AS skipped,
            sum(coalesce(active, seconds)) AS seconds
        FROM standing_judgment WHERE origin = 'window' AND annotator = ? AND at >= ?
    """
    (row,) = select(database, sql, annotator, to_text(since))
    return Day(row["judged"] or 0, row["skipped"] or 0, row["seconds"] or 0.0)
