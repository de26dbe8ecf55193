"""How far people agree beyond what chance would have them agree."""

from collections.abc import Sequence

import numpy as np

from labeler.analysis.bootstrap import SAMPLES, estimate, resample
from labeler.analysis.estimate import Array, Counts, Estimate

NOMINAL, LINEAR, QUADRATIC = "nominal", "linear", "quadratic"
"""How much it counts that two answers differ: all the same, by their distance, by its square."""


def confusion(
    first: Sequence[int] | Counts, second: Sequence[int] | Counts, categories: int
) -> Counts:
    """How often the first said i and the second j, shape (categories, categories)."""
    cells = np.asarray(first, np.int64) * categories + np.asarray(second, np.int64)
    return np.bincount(cells, minlength=categories**2).reshape(categories, categories)


def cohen(tables: Array | Counts, weights: str = NOMINAL) -> Array:
    """Cohen's κ of each table; NaN where chance alone would make them agree always.

    1 − Σ w·observed / Σ w·expected, w being how much a cell counts as disagreement.
    Source: Cohen (1960); with weights, Cohen (1968).

    Args:
        tables: Counts, shape (…, k, k).
        weights: `NOMINAL`, `LINEAR` or `QUADRATIC`.

    Returns:
        Shape (…).
    """
    counted = np.asarray(tables, np.float64)
    weight, total = _weights(counted.shape[-1], weights), counted.sum((-2, -1), keepdims=True)
    expected = counted.sum(-1, keepdims=True) * counted.sum(-2, keepdims=True) / total
    observed, by_chance = ((weight * each).sum((-2, -1)) for each in (counted, expected))
    return _beyond_chance(observed, by_chance)


def _weights(categories: int, kind: str) -> Array:
    places = np.arange(categories, dtype=np.float64)
    distance = np.abs(places[:, None] - places[None, :])
    return {NOMINAL: (distance > 0) * 1.0, LINEAR: distance, QUADRATIC: distance**2}[kind]


def _beyond_chance(observed: Array, expected: Array) -> Array:
    """1 − observed / expected disagreement, NaN where none is expected."""
    made = np.full(np.shape(observed), np.nan)
    np.divide(observed, expected, out=made, where=expected > 0)
    return 1 - made


def cohen_kappa(
    table: Counts, weights: str = NOMINAL, samples: int = SAMPLES, seed: int = 0
) -> Estimate | None:
    """Cohen's κ with its bootstrap interval over comparisons; None where it has no value.

    Args:
        table: How often which two answers met, shape (k, k); see `confusion`.
        samples: Resamples; 0 leaves the interval out (NaN).
    """
    n = int(table.sum())
    if not n:
        return None
    value = float(cohen(table, weights))
    if not samples:
        return _bare(value, n)
    drawn = resample(table.ravel(), samples, seed).reshape(-1, *table.shape)
    return estimate(value, cohen(drawn, weights), n)


def _bare(value: float, n: int) -> Estimate | None:
    return Estimate(value, float("nan"), float("nan"), n) if np.isfinite(value) else None


def fleiss(tables: Array | Counts, patterns: Counts) -> Array:
    """Fleiss' κ of comparisons that all have as many ratings; NaN where all say the same.

    Source: Fleiss (1971).

    Args:
        tables: How many comparisons have each pattern, shape (…, patterns).
        patterns: How many ratings of each category a pattern holds, shape (patterns, k).
    """
    raters, weights = int(patterns[0].sum()), np.asarray(tables, np.float64)
    alike = ((patterns**2).sum(-1) - raters) / (raters * (raters - 1))
    comparisons = weights.sum(-1)
    observed = (weights @ alike) / comparisons
    shares = (weights @ patterns) / (comparisons * raters)[..., None]
    return _beyond_chance(1 - observed, 1 - (shares**2).sum(-1))


def fleiss_kappa(
    ratings: Counts, samples: int = SAMPLES, seed: int = 0
) -> tuple[Estimate, int] | None:
    """Fleiss' κ with its bootstrap interval, and of how many ratings a comparison.

    It asks for as many ratings of each comparison: counted are those with the number, from two
    on, that holds the most ratings in all. None where there are none, or κ has no value.

    Args:
        ratings: How many chose each category, shape (comparisons, k).
    """
    by_comparison = ratings.sum(-1)
    held = np.bincount(by_comparison) * np.arange(by_comparison.max(initial=0) + 1)
    held[:2] = 0
    if not held.any():
        return None
    raters = int(held.argmax())
    patterns, counts = patterns_of(ratings[by_comparison == raters])
    value, n = float(fleiss(counts, patterns)), int(counts.sum())
    if not samples:
        made = _bare(value, n)
    else:
        made = estimate(value, fleiss(resample(counts, samples, seed), patterns), n)
    return (made, raters) if made else None


def patterns_of(ratings: Counts) -> tuple[Counts, Counts]:
    """The different rows, and how often each comes."""
    patterns, counts = np.unique(ratings, axis=0, return_counts=True)
    return patterns, counts.astype(np.int64)
