"""Durable judgments per second, against bare sqlite3 with the same pragmas and the same row."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from labeler.core.answer import Answer
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Visibility
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.storage.judgment_rows import judgment_row
from labeler.storage.project import Project
from tests.benchmarks.figure import Figure, Figures, median
from tests.benchmarks.texts import comparisons

LEAST = 0.8
PRAGMAS = ("synchronous = EXTRA", "journal_mode = DELETE", "foreign_keys = ON")


def measure(*, tiny: bool = False) -> Figures:
    """Turn about, so that both meet the same disk in the same mood."""
    turns, at_once = (2, 5) if tiny else (60, 40)
    with tempfile.TemporaryDirectory(prefix="labeler-commit-", dir=_on_a_disk()) as folder:
        path = Path(folder) / "judged.labeler"
        pairs = comparisons(at_once, 200)
        with Project.create(path) as project:
            project.add(map(Record, pairs), at=now())
            ours, bare = [], []
            for _ in range(turns):
                bare.append(_with_bare_connection(path, _judgments(pairs)))
                ours.append(_rate(project.append, _judgments(pairs)))
    value, other = median(ours), median(bare)
    return {
        "commit": Figure(
            value=value,
            unit="judgments/s",
            compared_with=f"bare sqlite3, same pragmas and row: {other:,.0f}/s",
            ratio=value / other,
            aim=f"≥ {LEAST}",
            holds=value >= LEAST * other,
        )
    }


def _on_a_disk() -> Path | None:
    """A folder that is not in memory, where the system has one by convention."""
    lasting = Path("/var/tmp")
    return lasting if lasting.is_dir() else None


def _judgments(pairs: Sequence) -> list[Judgment]:
    return [
        Judgment(
            id=new_judgment_id(),
            comparison=pair.id,
            annotator="ada",
            answer=Answer.prefer(0, 2),
            at=now(),
            shown=(0, 1),
            visibility=Visibility.LIVE,
            rewards_seen=True,
            seconds=4.2,
            drawn="random",
        )
        for pair in pairs
    ]


def _rate(commit: Callable[[Judgment], object], judgments: Sequence[Judgment]) -> float:
    """Judgments per second, one after the other."""
    start = time.perf_counter()
    for judgment in judgments:
        commit(judgment)
    return len(judgments) / (time.perf_counter() - start)


def _with_bare_connection(path: Path, judgments: Sequence[Judgment]) -> float:
    """The same rows by hand, put together beforehand."""
    rows = {judgment.id: judgment_row(judgment) for judgment in judgments}
    names = list(next(iter(rows.values())))
    sql = f"INSERT INTO judgment ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    values = {key: tuple(row.values()) for key, row in rows.items()}
    connection = sqlite3.connect(path, isolation_level=None)

    def commit(judgment: Judgment) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(sql, values[judgment.id])
        connection.execute("COMMIT")

    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return _rate(commit, judgments)
    finally:
        connection.close()
