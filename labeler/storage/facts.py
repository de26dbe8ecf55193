"""What is known of pairs besides their texts, which stay in the file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.storage.connection import select
from labeler.storage.odd import Row
from labeler.storage.rows import answer_from


@dataclass(frozen=True, slots=True)
class PairFacts:
    """A pair that somebody judged, without its texts.

    Attributes:
        prompt: The prompt's key.
        lengths: Characters of both responses.
        sources: Who wrote them.
    """

    id: ComparisonId
    prompt: str
    lengths: tuple[int, int]
    sources: tuple[str | None, str | None]
    gold: Answer | None
    meta: Mapping[str, Any]


def judged_pairs(database: Connection) -> dict[ComparisonId, PairFacts]:
    """The facts of every pair with a judgment, by its id."""
    sql = """
        SELECT comparison.*, length(a.content) AS length_a, length(b.content) AS length_b,
            a.source AS source_a, b.source AS source_b
        FROM comparison
        JOIN response AS a ON a.comparison = comparison.id AND a.position = 0
        JOIN response AS b ON b.comparison = comparison.id AND b.position = 1
        WHERE responses = 2
            AND EXISTS (SELECT 1 FROM judgment WHERE judgment.comparison = comparison.id)
    """
    return {row["id"]: _facts(row) for row in select(database, sql)}


def _facts(row: Row) -> PairFacts:
    return PairFacts(
        id=ComparisonId(row["id"]),
        prompt=row["prompt"],
        lengths=(row["length_a"], row["length_b"]),
        sources=(row["source_a"], row["source_b"]),
        gold=answer_from(row, "gold_") if row["gold_verdict"] else None,
        meta=json.loads(row["meta"]),
    )
