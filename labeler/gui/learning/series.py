"""What a chart of the running figures is made of: plain numbers, few enough to draw at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from labeler.analysis.agreement import Point
from labeler.core.ranking_loss import INDIFFERENCE
from labeler.gui.figures import percent
from labeler.gui.words import tr

MOST = 500
"""No chart draws more points than this."""

_SETTLED = 10
"""A running mean of fewer judgments jumps too much to be a line."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Series:
    """One chart's content.

    Attributes:
        n: How many judgments each point counts, ascending.
        line: The figure at each of them.
        low: The band's lower edge; empty for none, as `high` and `beside`.
        high: The band's upper edge.
        beside: What the line is compared with.
        level: A height that is marked all along.
        name: What is written at `named_at`, the height of `beside` or `level`.
        bottom: The lower end of the vertical axis.
        top: The upper end.
        ticks: Heights and what is written at them.
    """

    n: Sequence[int]
    line: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]
    beside: Sequence[float]
    level: float | None
    name: str
    named_at: float
    bottom: float
    top: float
    ticks: Sequence[tuple[float, str]]


def agreement_series(curve: Sequence[Point]) -> Series:
    """The share of pairs ranked as the annotator did, its interval, and length alone."""
    points = _settled(curve)
    low, length = [p.low for p in points], [p.length_accuracy for p in points]
    return Series(
        n=[p.n for p in points],
        line=[p.accuracy for p in points],
        low=low,
        high=[p.high for p in points],
        beside=length,
        level=None,
        name=tr("length alone {share}").format(share=percent(length[-1])),
        named_at=length[-1],
        bottom=min(0.3, *low, *length),
        top=1.0,
        ticks=((0.5, percent(0.5)), (1.0, percent(1))),
    )


def loss_series(curve: Sequence[Point]) -> Series:
    """The mean ranking loss, nats, beside ln 2, the loss of a model that does not know."""
    points = _settled(curve)
    line = [p.log_loss for p in points]
    return Series(
        n=[p.n for p in points],
        line=line,
        low=(),
        high=(),
        beside=(),
        level=INDIFFERENCE,
        name=tr("ln 2: not knowing"),
        named_at=INDIFFERENCE,
        bottom=min(0.3, *line) - 0.05,
        top=max(1.0, *line) + 0.05,
        ticks=((0.5, "0.5"), (1.0, "1.0")),
    )


def _settled(curve: Sequence[Point]) -> Sequence[Point]:
    """The curve from where it means something, in at most `MOST` points."""
    return thin(curve[min(_SETTLED, len(curve)) - 1 :])


def thin(items: Sequence[_Item]) -> Sequence[_Item]:
    """At most `MOST` of the items, evenly; the first and the last always among them."""
    if len(items) <= MOST:
        return items
    step = (len(items) - 1) / (MOST - 1)
    return [items[round(i * step)] for i in range(MOST)]
