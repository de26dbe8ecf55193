"""Where model and people, or people among themselves, disagree most: sorted, filtered, paged."""

from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Connection

from labeler.core.comparison import ComparisonId
from labeler.core.ranking_loss import bonus
from labeler.storage.connection import select
from labeler.storage.rows import Row

PAGE = 100
"""Rows of a page, where nobody says otherwise."""


class Sort(StrEnum):
    """What disagreement is shown, and what of it comes first."""

    PENALTY = "penalty"
    """Model against people: the greatest penalty first."""

    SPLIT = "split"
    """People among themselves: the most divided first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which disagreements to show.

    Attributes:
        annotator: Only pairs that they judged.
        source: Only pairs with a response of that source.
        text: Only pairs with a response that holds this, upper and lower case alike.
    """

    sort: Sort = Sort.PENALTY
    annotator: str | None = None
    source: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A pair on which model and people, or people, disagree.

    Attributes:
        chosen_margin: The least margin predicted of a preferred response; None where nothing was.
        first: How many preferred the first response.
        split: The share of judgments that say something else than most do.
    """

    comparison: ComparisonId
    chosen_margin: float | None
    judgments: int
    first: int
    second: int
    tie: int
    both_good: int
    both_bad: int
    split: float

    @property
    def penalty(self) -> float:
        """ℓ(d) − ℓ(0) of `chosen_margin`, nats, by −log σ; 0 where the model did not disagree."""
        return max(-bonus(self.chosen_margin), 0.0) if self.chosen_margin is not None else 0.0


_KEYS = {Sort.PENALTY: "chosen_margin", Sort.SPLIT: "split"}

_SHOWN = {Sort.PENALTY: "chosen_margin < 0", Sort.SPLIT: "split > 0"}

_AFTER = {
    Sort.PENALTY: "(chosen_margin, tally.comparison) > (?, ?)",
    Sort.SPLIT: "(split, tally.comparison) < (?, ?)",
}

_ORDER = {
    Sort.PENALTY: "chosen_margin, tally.comparison",
    Sort.SPLIT: "split DESC, tally.comparison DESC",
}

# + keeps SQLite from going through all that somebody judged for each pair (33 s of a million).
_FILTERS = {
    "annotator": """EXISTS (
        SELECT 1 FROM standing_judgment AS standing
        WHERE standing.comparison = tally.comparison AND +annotator = ? AND verdict <> 'skip')""",
    "source": """EXISTS (
        SELECT 1 FROM response WHERE response.comparison = tally.comparison AND source = ?)""",
    "text": """EXISTS (
        SELECT 1 FROM response
        WHERE response.comparison = tally.comparison AND content LIKE ? ESCAPE '\\')""",
}


def page(
    database: Connection, wanted: Wanted, after: Disagreement | None = None, size: int = PAGE
) -> list[Disagreement]:
    """The next rows, after the last one of the page before; of the first page, after None.

    The place of the page does not matter to the time it takes: it starts at `after` in an index.
    """
    sql, values = query(wanted, after, size)
    return [_row(row) for row in select(database, sql, *values)]


def query(wanted: Wanted, after: Disagreement | None, size: int) -> tuple[str, list[object]]:
    """The statement of a page and its values."""
    where, values = _where(wanted)
    if after is not None:
        where.append(_AFTER[wanted.sort])
        values += [getattr(after, _KEYS[wanted.sort]), after.comparison]
    sql = f"SELECT * FROM tally WHERE {' AND '.join(where)} ORDER BY {_ORDER[wanted.sort]} LIMIT ?"
    return sql, [*values, size]


def count(database: Connection, wanted: Wanted) -> int:
    """How many rows there are on all pages."""
    where, values = _where(wanted)
    sql = f"SELECT count(*) FROM tally WHERE {' AND '.join(where)}"
    return int(database.execute(sql, values).fetchone()[0])


def _where(wanted: Wanted) -> tuple[list[str], list[object]]:
    named: dict[str, str | None] = {
        "annotator": wanted.annotator,
        "source": wanted.source,
        "text": _pattern(wanted.text) if wanted.text else None,
    }
    asked = {name: value for name, value in named.items() if value is not None}
    return [_SHOWN[wanted.sort], *(_FILTERS[name] for name in asked)], list(asked.values())


def _pattern(text: str) -> str:
    """For LIKE: the text anywhere, taken word for word."""
    plain = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


def _row(row: Row) -> Disagreement:
    return Disagreement(
        comparison=ComparisonId(row["comparison"]),
        chosen_margin=row["chosen_margin"],
        judgments=row["judgments"],
        first=row["first"],
        second=row["second"],
        tie=row["tie"],
        both_good=row["both_good"],
        both_bad=row["both_bad"],
        split=row["split"],
    )
