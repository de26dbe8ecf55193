"""What is known of pairs besides their texts, which stay in the file."""

import json
from collections.abc import Container, Iterator, Mapping
from sqlite3 import Connection
from typing import Any, NamedTuple

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.storage.connection import select
from labeler.storage.rows import answer_of

_PAGE = 1000
"""Pairs read at once; between pages, whoever writes gets its turn."""


class PairFacts(NamedTuple):
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
    every = database.execute(_JUDGED).fetchall()
    found = [position for position, name in every if name not in but]
    made: dict[ComparisonId, PairFacts] = {}
    for start in range(0, len(found), _PAGE):
        page = json.dumps(found[start : start + _PAGE])
        made |= {row[0]: _facts(row) for row in database.execute(_FACTS, (page,)).fetchall()}
    return made


def _facts(row: tuple[Any, ...]) -> PairFacts:
    gold = answer_of(*row[7:]) if row[7] else None
    meta = row[6]
    return PairFacts(
        row[0], row[1], row[2:4], row[4:6], gold, json.loads(meta) if meta != "{}" else {}
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
    SELECT position, id FROM comparison
    WHERE responses = 2
        AND EXISTS (SELECT 1 FROM judgment WHERE judgment.comparison = comparison.id)
    ORDER BY position
"""

_FACTS = """
    SELECT comparison.id, prompt, characters(a.content), characters(b.content), a.source, b.source,
        meta, gold_verdict, gold_preferred, gold_strength, gold_ranking
    FROM json_each(?) AS wanted
    JOIN comparison ON comparison.position = wanted.value
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
