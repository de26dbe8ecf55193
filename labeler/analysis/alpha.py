"""Krippendorff's alpha: agreement for any number of people, with any of them missing."""

from collections.abc import Sequence

import numpy as np

from labeler.analysis.bootstrap import SAMPLES, estimate, resample
from labeler.analysis.estimate import Array, Counts, Estimate
from labeler.analysis.kappa import patterns_of

NOMINAL, ORDINAL, INTERVAL = "nominal", "ordinal", "interval"
"""What a distance between answers means: none, their order, their difference."""


def alpha(tables: Array | Counts, patterns: Counts, values: Sequence[float], level: str) -> Array:
    """α of each table; NaN where all answers are the same.

    1 − observed / expected disagreement over the values that can be paired within comparisons.
    Source: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability".

    Args:
        tables: How many comparisons have each pattern, shape (…, patterns).
        patterns: How many ratings of each category a pattern holds, at least two in all,
            shape (patterns, k).
        values: What the categories stand for, in order; `INTERVAL` takes their differences.
        level: `NOMINAL`, `ORDINAL` or `INTERVAL`.

    Returns:
        Shape (…).
    """
    k = patterns.shape[1]
    coincidences = (np.asarray(tables, np.float64) @ _pairs(patterns)).reshape(
        *np.shape(tables)[:-1], k, k
    )
    totals = coincidences.sum(-1)
    n = totals.sum(-1)
    distance = _distance(totals, np.asarray(values, np.float64), level)
    observed = (coincidences * distance).sum((-2, -1))
    expected = (totals[..., :, None] * totals[..., None, :] * distance).sum((-2, -1)) / (n - 1)
    made = np.full(np.shape(observed), np.nan)
    np.divide(observed, expected, out=made, where=expected > 0)
    return 1 - made


def _pairs(patterns: Counts) -> Array:
    """The pairs of values within a comparison of each pattern, shape (patterns, k·k)."""
    counted = patterns.astype(np.float64)
    pairs = counted[:, :, None] * counted[:, None, :]
    diagonal = np.arange(patterns.shape[1])
    pairs[:, diagonal, diagonal] -= counted
    pairs /= (counted.sum(-1) - 1)[:, None, None]
    return pairs.reshape(len(patterns), -1)


def _distance(totals: Array, values: Array, level: str) -> Array:
    """Squared distances between categories, shape (…, k, k)."""
    if level == NOMINAL:
        return 1 - np.eye(len(values))
    if level == INTERVAL:
        return (values[:, None] - values[None, :]) ** 2
    middle = totals.cumsum(-1) - totals / 2
    made: Array = (middle[..., :, None] - middle[..., None, :]) ** 2
    return made


def krippendorff_alpha(
    ratings: Counts,
    values: Sequence[float],
    level: str = NOMINAL,
    samples: int = SAMPLES,
    seed: int = 0,
) -> Estimate | None:
    """α with its bootstrap interval over comparisons; None where it has no value.

    `n` counts the comparisons with two ratings or more; others say nothing.

    Args:
        ratings: How many chose each category, shape (comparisons, k).
        samples: Resamples; 0 leaves the interval out (NaN).
    """
    paired = ratings[ratings.sum(-1) >= 2]
    if not len(paired):
        return None
    patterns, counts = patterns_of(paired)
    value = float(alpha(counts, patterns, values, level))
    if not np.isfinite(value):
        return None
    if not samples:
        return Estimate(value, float("nan"), float("nan"), len(paired))
    resampled = alpha(resample(counts, samples, seed), patterns, values, level)
    return estimate(value, resampled, len(paired))
