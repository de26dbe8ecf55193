"""What figures need of each judgment and of what was predicted of it, and no more than that."""

import json
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Purpose
from labeler.core.sentence import template
from labeler.storage.connection import reading, select
from labeler.storage.facts import PairFacts, judged_pairs
from labeler.storage.odd import Row, row_of
from labeler.storage.rows import answer_of, order_from

_PAGE = 2000
"""Judgments read at once; between pages, whoever writes gets its turn."""


class Listed(NamedTuple):
    """A judgment that stands: whether it is a label, and whether anything was predicted of it."""

    id: JudgmentId
    counts: bool
    foretold: bool


class Foreseen(NamedTuple):
    """What was predicted of a pair before its judgment was learned from; first − second each.

    Attributes:
        margin: The model's, with the parts `content` and `style`.
        baselines: Of length alone and of surface alone, as far as they predicted.
        comparison_seen: How many judgments of this pair the model had learned from.
        prompt_seen: The same for its prompt.
    """

    margin: float
    content: float
    style: float
    baselines: dict[str, float]
    comparison_seen: int
    prompt_seen: int


class Gist(NamedTuple):
    """One judgment; the words are those of `Judgment`.

    Attributes:
        left: Which response stood left; None where nobody knows.
        seconds: Those at work, or all where only that is known.
        foreseen: None where nothing was predicted, or not of two responses.
    """

    id: JudgmentId
    comparison: ComparisonId
    annotator: str
    answer: Answer
    left: int | None
    seconds: float | None
    purpose: Purpose
    drawn: str | None
    rewards_seen: bool | None
    guidelines: int | None
    foreseen: Foreseen | None


class Gists:
    """Reads them, all or only those that are not known yet; part of an open project."""

    def __init__(self, path: Path, database: Connection) -> None:
        self._path, self._database = path, database

    def listed(self) -> list[Listed]:
        """Every judgment that stands, labels and checks, ordered by id; a tenth of a second."""
        with reading(self._path):
            return [
                Listed(JudgmentId(row["id"]), bool(row["counts"]), bool(row["foretold"]))
                for row in select(self._database, _LISTED)
            ]

    def of(self, judgments: Sequence[JudgmentId]) -> Iterator[Gist]:
        """What is in those judgments, read page by page."""
        for start in range(0, len(judgments), _PAGE):
            page = json.dumps(judgments[start : start + _PAGE])
            with reading(self._path):
                yield from [_gist(row) for row in select(self._database, _GISTS, page)]

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
SELECT said.id, said.comparison, annotator, verdict, preferred, strength, ranking, shown,
    coalesce(active, seconds) AS seconds, purpose, drawn, rewards_seen, guidelines,
    length_margin, surface_margin, comparison_seen, prompt_seen,
    a.reward - b.reward AS margin, a.content - b.content AS content, a.style - b.style AS style
FROM json_each(?) AS wanted
JOIN judgment AS said ON said.id = wanted.value
LEFT JOIN prediction ON prediction.judgment = said.id
LEFT JOIN prediction_reward AS a ON a.judgment = said.id AND a.response = 0
LEFT JOIN prediction_reward AS b ON b.judgment = said.id AND b.response = 1
"""


@row_of(template("judgment"))
def _gist(row: Row) -> Gist:
    (
        identifier,
        comparison,
        annotator,
        verdict,
        preferred,
        strength,
        ranking,
        shown,
        seconds,
        purpose,
        drawn,
        seen,
        guidelines,
        length,
        surface,
        comparison_seen,
        prompt_seen,
        margin,
        content,
        style,
    ) = row
    order, foreseen = order_from(shown), None
    if margin is not None:
        beside = (("length", length), ("surface", surface))
        baselines = {name: value for name, value in beside if value is not None}
        foreseen = Foreseen(margin, content, style, baselines, comparison_seen, prompt_seen)
    return Gist(
        identifier,
        comparison,
        annotator,
        answer_of(verdict, preferred, strength, ranking),
        order[0] if order else None,
        seconds,
        Purpose(purpose),
        drawn,
        None if seen is None else bool(seen),
        guidelines,
        foreseen,
    )
