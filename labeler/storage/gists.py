"""What figures need of each judgment and of what was predicted of it, and no more than that."""

import json
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from sqlite3 import Connection
from typing import Any, NamedTuple

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Purpose
from labeler.core.prediction import Prediction
from labeler.core.sentence import template
from labeler.storage import judgments
from labeler.storage.connection import reading
from labeler.storage.facts import PairFacts, judged_pairs
from labeler.storage.odd import ODD, row_of
from labeler.storage.rows import answer_of, order_from

_PAGE = 2000
"""Judgments read at once; between pages, whoever writes gets its turn."""


Listed = tuple[JudgmentId, int, int]
"""A judgment that stands: whether it is a label, and whether anything was predicted of it."""


class Gist(NamedTuple):
    """One judgment; the words are those of `Judgment`.

    Attributes:
        left: Which response stood left; None where nobody knows.
        seconds: Those at work, or all where only that is known.
        margin: The model's, first − second, before it learned from the judgment; None where
            nothing was predicted, or not of two responses, and so what follows it.
        content: The part of it that comes from what the encoder reads.
        style: The part that comes from surface statistics.
        length: The margin by length alone.
        surface: The same by surface statistics alone.
        comparison_seen: How many judgments of this pair the model had learned from.
        prompt_seen: The same for its prompt.
    """

    answer: Answer
    left: int | None
    purpose: Purpose
    rewards_seen: bool | None
    id: JudgmentId
    comparison: ComparisonId
    annotator: str
    seconds: float | None
    drawn: str | None
    guidelines: int | None
    margin: float | None
    content: float
    style: float
    length: float | None
    surface: float | None
    comparison_seen: int
    prompt_seen: int


class Gists:
    """Reads them, all or only those that are not known yet; part of an open project."""

    def __init__(self, path: Path, database: Connection) -> None:
        self._path, self._database = path, database

    def listed(self) -> list[Listed]:
        """Every judgment that stands, labels and checks, ordered by id; a tenth of a second."""
        with reading(self._path):
            return self._database.execute(_LISTED).fetchall()

    def of(self, said: Sequence[JudgmentId]) -> Iterator[Gist]:
        """What is in those judgments, read page by page."""
        for start in range(0, len(said), _PAGE):
            page = json.dumps(said[start : start + _PAGE])
            with reading(self._path):
                yield from _gists(self._database.execute(_GISTS, (page,)).fetchall())

    def foretold(self) -> list[JudgmentId]:
        """Every judgment, of whatever kind, of which something was predicted."""
        with reading(self._path):
            return judgments.foretold(self._database)

    def predictions(self, said: Sequence[JudgmentId]) -> list[Prediction]:
        """All that was predicted of those judgments, as far as anything was."""
        with reading(self._path):
            return judgments.predictions_among(self._database, said)

    def pairs(self, but: Container[ComparisonId]) -> dict[ComparisonId, PairFacts]:
        """The facts of every pair with a judgment, but of those that are known."""
        with reading(self._path):
            return judged_pairs(self._database, but)


_LISTED = """
SELECT id, counts, EXISTS (SELECT 1 FROM prediction WHERE judgment = said.id) AS foretold
FROM (
    SELECT id, 1 AS counts FROM standing_judgment
    UNION ALL
    SELECT id, 0 AS counts FROM check_judgment
) AS said
ORDER BY id
"""

_GISTS = """
SELECT verdict, preferred, strength, ranking, shown, purpose, rewards_seen,
    said.id, said.comparison, annotator, coalesce(active, seconds), drawn, guidelines,
    a.reward - b.reward, a.content - b.content, a.style - b.style,
    length_margin, surface_margin, comparison_seen, prompt_seen
FROM json_each(?) AS wanted
JOIN judgment AS said ON said.id = wanted.value
LEFT JOIN prediction ON prediction.judgment = said.id
LEFT JOIN prediction_reward AS a ON a.judgment = said.id AND a.response = 0
LEFT JOIN prediction_reward AS b ON b.judgment = said.id AND b.response = 1
"""

_SAID = 7
"""The columns that few values stand in; the others are told as they are, first of all the id."""


def _gists(rows: Sequence[tuple[Any, ...]]) -> list[Gist]:
    """Those of a page at once; where a row can't be read, one by one, and it is named."""
    try:
        return [_made(Gist, _said(*row[:_SAID]) + row[_SAID:]) for row in rows]
    except ODD:
        return [*map(_gist, rows)]


_made = tuple.__new__
"""As `Gist._make`, which counts once more what the query has counted."""


@row_of(template("judgment"), _SAID)
def _gist(row: tuple[Any, ...]) -> Gist:
    return Gist(*_said(*row[:_SAID]), *row[_SAID:])


@lru_cache(maxsize=1024)
def _said(
    verdict: str,
    preferred: int | None,
    strength: int | None,
    ranking: str | None,
    shown: str | None,
    purpose: str,
    seen: int | None,
) -> tuple[Answer, int | None, Purpose, bool | None]:
    """What begins a gist; the same stands in many rows."""
    order = order_from(shown)
    answer = answer_of(verdict, preferred, strength, ranking)
    exposed = None if seen is None else bool(seen)
    return answer, order[0] if order else None, Purpose(purpose), exposed
