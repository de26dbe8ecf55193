"""How far two series go together: by value, by rank, and by order of each two."""

import math

import numpy as np

from labeler.analysis.estimate import Array, Estimate
from labeler.analysis.intervals import normal_quantile


def ranks(values: Array) -> Array:
    """Each value's rank from 1; equal ones share their mean rank."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = counts.cumsum()
    made: Array = (last - (counts - 1) / 2)[place]
    return made


def pearson(x: Array, y: Array) -> float:
    """Pearson's correlation; NaN where either does not vary."""
    a, b = x - x.mean(), y - y.mean()
    size = math.sqrt(float(a @ a) * float(b @ b))
    return float(a @ b) / size if size else math.nan


def spearman(x: Array, y: Array) -> float:
    """Spearman's correlation: Pearson's of the ranks."""
    return pearson(ranks(x), ranks(y))


def kendall(x: Array, y: Array) -> float:
    """Kendall's τ-b; NaN where either does not vary. Takes O(n²): for some thousand at most."""
    above, below = np.triu_indices(len(x), 1)
    a, b = np.sign(x[above] - x[below]), np.sign(y[above] - y[below])
    size = math.sqrt(float(np.abs(a).sum()) * float(np.abs(b).sum()))
    return float(a @ b) / size if size else math.nan


def spearman_estimate(x: Array, y: Array) -> Estimate | None:
    """Spearman's with its interval. Source: Bonett & Wright (2000)."""
    if len(x) <= 3:
        return None
    value = spearman(x, y)
    return _fisher(value, len(x), 1 + value**2 / 2)


def of_differences(x: Array, y: Array) -> tuple[Estimate | None, Estimate | None]:
    """Pearson's and Spearman's where each pair is a difference whose sign is a convention.

    Each counts both ways round, so it does not matter which response of a pair is called the
    first; the intervals are those of as many pairs as there are.
    """
    if len(x) <= 3:
        return None, None
    both = [np.concatenate((each, -each)) for each in (x, y)]
    by_value, by_rank = pearson(*both), spearman(*both)
    return (
        _fisher(by_value, len(x), 1.0),
        _fisher(by_rank, len(x), 1 + by_rank**2 / 2),
    )


def _fisher(value: float, n: int, variance: float) -> Estimate | None:
    """The interval of a correlation by Fisher's z; a perfect one has none."""
    if not math.isfinite(value):
        return None
    held = max(min(value, 1.0), -1.0)
    if abs(held) == 1:
        return Estimate(held, held, held, n)
    half = normal_quantile(0.95) * math.sqrt(variance / (n - 3))
    middle = math.atanh(held)
    return Estimate(held, math.tanh(middle - half), math.tanh(middle + half), n)
