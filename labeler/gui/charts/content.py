"""What charts show: plain values, told in words as well as drawn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

from labeler.gui.charts.scale import Axis

MOST = 500
"""No line is drawn through more points than this."""


class Behind(tuple[str, ...]):
    """The comparisons behind a point, or the first of them.

    Attributes:
        every: How many there are with those that are left out.
    """

    every: int

    def __new__(cls, told: Iterable[str], every: int) -> Self:
        """So many of them are told."""
        made = super().__new__(cls, told)
        made.every = every
        return made


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing in a chart that can be pointed at, and reached by keys.

    Attributes:
        told: Its values in a sentence.
        comparison: The comparison behind it; None where there is no single one.
        comparisons: The comparisons behind it where there are several, most telling first.
        start: Which of those to begin with.
        many: How many there are, where not all are told: others are asked for by their place.
    """

    told: str
    comparison: str | None = None
    comparisons: tuple[str, ...] = ()
    start: int = 0
    many: int = 0

    @property
    def every(self) -> int:
        """How many comparisons are behind it, with those that can't be gone through."""
        told = self.comparisons
        return self.many or (told.every if isinstance(told, Behind) else len(told) or 1)


@dataclass(frozen=True, slots=True)
class Level:
    """A height, or place, that is marked all along: by chance, by length alone, at best."""

    value: float
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What every chart has.

    Attributes:
        title: What it shows, as a statement.
        note: On how many judgments it stands, how sure it is, and what to compare it with.
        missing: Why there is nothing to draw, and what would change that; then it is said in
            place of the chart. Empty where there is something to draw.
        header: The names of the columns of its data.
        rows: Its data, a row a line, as `Copy data` gives it.
    """

    title: str
    note: str = ""
    missing: str = ""
    header: tuple[str, ...] = ()
    rows: Sequence[tuple[object, ...]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing(Content):
    """A chart of which nothing but the reason is known why it can't be drawn."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line over the horizontal axis, with a band where `low` and `high` are given.

    Attributes:
        name: Written at its right end.
        main: Whether it is what the chart is about, or stands beside that.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    low: Sequence[float] = ()
    high: Sequence[float] = ()
    main: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart(Content):
    """Lines over one axis. Marks are the points of the first line.

    Attributes:
        levels: Heights that are marked all along.
        moments: Places on the horizontal axis that are marked all along the other.
    """

    x: Axis
    y: Axis
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    levels: tuple[Level, ...] = ()
    moments: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions of about the same confidence: what was said, and how often it came.

    Attributes:
        low: The lower end of the interval of `came`.
        high: Its upper end.
        n: How many there are.
    """

    said: float
    came: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityChart(Content):
    """Bins beside the diagonal, on which a model stands that is as often right as it says."""

    x: Axis
    y: Axis
    bins: tuple[Bin, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A value with its interval, on one axis.

    Attributes:
        name: What stands before it.
        detail: What stands after it: the value in figures, and n.
        beside: A second value with its interval, drawn hollow below the first.
        sure: Whether there is enough to go by; else it is drawn hollow.
        heading: A row without a value, that names those below it.
    """

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    detail: str = ""
    beside: tuple[float, float, float] | None = None
    sure: bool = True
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DotChart(Content):
    """Rows of dots with intervals. Marks are the rows that are no headings.

    Attributes:
        levels: Values that are marked through all rows.
    """

    x: Axis
    dots: tuple[Dot, ...]
    marks: tuple[Mark, ...]
    levels: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScatterChart(Content):
    """Points in the plane; where they are many, how dense they lie.

    Attributes:
        groups: The group of each point, an index into `names`; empty where there are none.
        names: What the groups are called; the first four have shapes of their own.
        marks: One for every point, or for the first so many, the most telling first.
        cross: Whether the axes' zeros are drawn.
        diagonal: Whether the line is drawn on which both values are equal.
    """

    x: Axis
    y: Axis
    xs: Sequence[float]
    ys: Sequence[float]
    marks: Sequence[Mark]
    groups: Sequence[int] = ()
    names: tuple[str, ...] = ()
    cross: bool = False
    diagonal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixChart(Content):
    """Counts of two verdicts together. Marks are the cells, row by row.

    Attributes:
        down: What the rows are.
        across: What the columns are.
        agreeing: The cells, (row, column), in which both say the same.
    """

    down: str
    across: str
    row_names: tuple[str, ...]
    column_names: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    marks: tuple[Mark, ...]
    agreeing: frozenset[tuple[int, int]] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Bar:
    """A whole in parts.

    Attributes:
        parts: Each part's share, 0 to 1, in the order of the chart's `parts`.
    """

    name: str
    parts: tuple[float, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareChart(Content):
    """Bars that are cut into the same parts. Marks are the bars.

    Attributes:
        parts: What the parts are called.
    """

    parts: tuple[str, ...]
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
