"""What is known of pairs besides their texts, which stay in the file."""

import json
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.storage.connection import select
from labeler.storage.odd import Row
from labeler.storage.rows import answer_from

_PAGE = 1000
"""Pairs read at once; between pages, whoever writes gets its turn."""


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


def judged_pairs(database: Connection, but: Container[str] = ()) -> dict[ComparisonId, PairFacts]:
    """The facts of every pair with a judgment, by its id.

    Args:
        but: Those that are known already.
    """
    found = [row["id"] for row in select(database, _JUDGED) if row["id"] not in but]
    made: dict[ComparisonId, PairFacts] = {}
    for start in range(0, len(found), _PAGE):
        page = json.dumps(found[start : start + _PAGE])
        made |= {row["id"]: _facts(row) for row in select(database, _FACTS, page)}
    return made


def _facts(row: Row) -> PairFacts:
    return PairFacts(
        id=ComparisonId(row["id"]),
        prompt=row["prompt"],
        lengths=(row["length_a"], row["length_b"]),
        sources=(row["source_a"], row["source_b"]),
        gold=answer_from(row, "gold_") if row["gold_verdict"] else None,
        meta=json.loads(row["meta"]),
    )


def judged_texts(
    database: Connection, but: Container[str] = ()
) -> Iterator[tuple[ComparisonId, str, str]]:
    """Both responses of every pair with a judgment whose sources differ, page by page.

    Args:
        but: Those that are known already.
    """
    found = [row["id"] for row in select(database, _BETWEEN_SOURCES) if row["id"] not in but]
    for start in range(0, len(found), _PAGE):
        page = json.dumps(found[start : start + _PAGE])
        for row in select(database, _TEXTS, page):
            yield ComparisonId(row["comparison"]), row["first"], row["second"]


_JUDGED = """
    SELECT id FROM comparison
    WHERE responses = 2
        AND EXISTS (SELECT 1 FROM judgment WHERE judgment.comparison = comparison.id)
    ORDER BY position
"""

_FACTS = """
    SELECT comparison.*, characters(a.content) AS length_a, characters(b.content) AS length_b,
        a.source AS source_a, b.source AS source_b
    FROM json_each(?) AS wanted
    JOIN comparison ON comparison.id = wanted.value
    JOIN response AS a ON a.comparison = comparison.id AND a.position = 0
    JOIN response AS b ON b.comparison = comparison.id AND b.position = 1
"""

_BETWEEN_SOURCES = """
    SELECT comparison.id
    FROM comparison
    JOIN response AS a ON a.comparison = comparison.id AND a.position = 0
    JOIN response AS b ON b.comparison = comparison.id AND b.position = 1
    WHERE responses = 2 AND a.source <> b.source
        AND EXISTS (SELECT 1 FROM judgment WHERE judgment.comparison = comparison.id)
    ORDER BY comparison.position
"""

_TEXTS = """
    SELECT a.comparison, a.content AS first, b.content AS second
    FROM json_each(?) AS wanted
    JOIN response AS a ON a.comparison = wanted.value AND a.position = 0
    JOIN response AS b ON b.comparison = wanted.value AND b.position = 1
"""
