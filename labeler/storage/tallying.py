"""What people said of some comparisons, counted in the project and put into what is derived of it.

What is there already is not written again: whoever follows a project from its beginning meets
each comparison once for each of its annotators.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection

from labeler.storage.bench_schema import COUNTED

_STALE = "SELECT value FROM json_each(?1)"

_COUNT = f"""
SELECT position, comparison, judgments, first, second, tie, both_good, both_bad, chosen_margin,
    1 - max(first, second, tie, both_good, both_bad) * 1.0 / judgments
FROM ({COUNTED.format(which=f"standing.comparison IN ({_STALE})")})
"""

_STANDING = f"""
SELECT DISTINCT annotator, comparison FROM standing_judgment
WHERE comparison IN ({_STALE}) AND verdict <> 'skip'
"""

_EVER = f"SELECT DISTINCT annotator, comparison FROM judgment WHERE comparison IN ({_STALE})"

_POSITIONS = f"SELECT position FROM comparison WHERE id IN ({_STALE})"


def _put(table: str, key: str, said: str) -> str:
    """Insert a row or bring it up to date, if it says anything else."""
    columns = f"{key}, {said}"
    places = ", ".join("?" for _ in columns.split(", "))
    new = said.replace(", ", ", excluded.")
    return f"""
INSERT INTO derived.{table} ({columns}) VALUES ({places})
ON CONFLICT DO UPDATE SET ({said}) = (excluded.{new}) WHERE ({said}) IS NOT (excluded.{new})
"""


_PUT_TALLY = _put(
    "tally",
    "position, comparison",
    "judgments, first, second, tie, both_good, both_bad, chosen_margin, split",
)
_PUT_JUDGED = _put("judged", "annotator, comparison, position", "chosen_margin, split")


@dataclass(frozen=True, slots=True)
class Counted:
    """Rows of `tally` and `judged`, and the keys of those that are to go."""

    tally: list[tuple[object, ...]]
    judged: list[tuple[object, ...]]
    uncounted: list[tuple[int]]
    unjudged: list[tuple[str, str]]


def count(database: Connection, comparisons: Iterable[str]) -> Counted:
    """Count what stands of these comparisons now; nothing is written."""
    stale = sorted(set(comparisons))
    given = (json.dumps(stale),)
    tally = database.execute(_COUNT, given).fetchall()
    ever = set(database.execute(_EVER, given).fetchall())
    standing = database.execute(_STANDING, given).fetchall()
    said = {row[1]: (row[0], *row[-2:]) for row in tally}
    judged = {pair: said[pair[1]] for pair in standing if pair[1] in said}
    gone = json.dumps([each for each in stale if each not in said])
    return Counted(
        tally=tally,
        judged=[pair + values for pair, values in judged.items()],
        uncounted=database.execute(_POSITIONS, (gone,)).fetchall(),
        unjudged=sorted(ever - judged.keys()),
    )


def put(database: Connection, counted: Counted) -> None:
    """Have the tables say this of those comparisons."""
    run = database.executemany
    run("DELETE FROM derived.tally WHERE position = ?", counted.uncounted)
    run("DELETE FROM derived.judged WHERE annotator = ? AND comparison = ?", counted.unjudged)
    run(_PUT_TALLY, counted.tally)
    run(_PUT_JUDGED, counted.judged)
