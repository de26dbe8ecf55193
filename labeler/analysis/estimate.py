"""A figure, how far it can be trusted, and whether two of them differ."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.analysis.intervals import normal_quantile, wilson, wilson_of_share

Array = NDArray[np.float64]
"""Floats, of any shape."""

Flags = NDArray[np.bool_]
"""True or false, of any shape."""

Counts = NDArray[np.int64]
"""Whole numbers, of any shape."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval, and on how many cases it stands."""

    value: float
    low: float
    high: float
    n: int

    @property
    def half(self) -> float:
        """Half the width of the interval."""
        return (self.high - self.low) / 2


def share(successes: int, n: int, confidence: float = 0.95) -> Estimate | None:
    """A share with its Wilson interval; None of nothing."""
    return Estimate(successes / n, *wilson(successes, n, confidence), n) if n else None


def share_of(outcomes: Iterable[bool], confidence: float = 0.95) -> Estimate | None:
    """The share that is true; None of nothing."""
    held = list(outcomes)
    return share(sum(held), len(held), confidence)


def at_confidence(counted: Estimate, confidence: float) -> Estimate:
    """The same share with an interval of another confidence."""
    interval = wilson(round(counted.value * counted.n), counted.n, confidence)
    return Estimate(counted.value, *interval, counted.n)


def mean(values: Array, confidence: float = 0.95) -> Estimate | None:
    """A mean with its interval by the normal law; None of fewer than two values."""
    n = len(values)
    if n < 2:
        return None
    middle = float(values.mean())
    half = normal_quantile(confidence) * float(values.std(ddof=1)) / math.sqrt(n)
    return Estimate(middle, middle - half, middle + half, n)


def clustered_share(right: Array, n: Array, confidence: float = 0.95) -> Estimate | None:
    """A share where cases come in clusters that resemble each other; None of nothing.

    Wilson's interval for as many cases as they are worth: p(1 − p) over the variance of the
    ratio between clusters, and no more than there are clusters where none of them varies.

    Args:
        right: Successes in each cluster, shape (clusters,).
        n: Cases in each, the same shape.
    """
    total = float(n.sum())
    if not total:
        return None
    p = float(right.sum()) / total
    variance = float(((right - p * n) ** 2).sum()) / total**2
    worth = min(p * (1 - p) / variance, total) if variance > 0 else float((n > 0).sum())
    low, high = wilson_of_share(p, worth, confidence)
    return Estimate(p, low, high, round(total))


def difference(a: Estimate, b: Estimate) -> Estimate:
    """a − b of two independent shares, with Newcombe's interval; n is the smaller one's.

    The confidence is that of both. Source: Newcombe (1998), method 10.
    """
    gap = a.value - b.value
    below = math.hypot(a.value - a.low, b.high - b.value)
    above = math.hypot(a.high - a.value, b.value - b.low)
    return Estimate(gap, gap - below, gap + above, min(a.n, b.n))


def differ(shares: Sequence[Estimate], confidence: float = 0.99) -> bool:
    """Whether the greatest of several independent shares is above the least beyond chance.

    They are the furthest of all, so the allowance is Bonferroni's, over each two: where all are
    the same, that is said with a probability below 1 − confidence.
    """
    if len(shares) < 2:
        return False
    sure = 1 - (1 - confidence) / math.comb(len(shares), 2)
    by_value = sorted(shares, key=lambda each: each.value)
    greatest, least = (at_confidence(each, sure) for each in (by_value[-1], by_value[0]))
    return difference(greatest, least).low > 0


def median(values: Array) -> Estimate | None:
    """The median between the two quartiles; None of nothing."""
    if not len(values):
        return None
    low, middle, high = (float(q) for q in np.quantile(values, (0.25, 0.5, 0.75)))
    return Estimate(middle, low, high, len(values))
