"""The percentile bootstrap for figures that depend on counts alone.

Drawing n cases again with replacement and counting them is one multinomial draw over the kinds
of case, so a resample costs what there are kinds, not what there are cases.
Source: Efron & Tibshirani (1993), chapter 13.
"""

import numpy as np

from labeler.analysis.estimate import Array, Counts, Estimate

SAMPLES = 1000
"""Resamples, where nobody says otherwise."""

FEWEST = 200
_MOST_DRAWN = 20_000_000


def resample(counts: Counts, samples: int, seed: int) -> Array:
    """Counts of so many resamples, shape (samples, kinds); the same for the same seed.

    Of very many kinds fewer are drawn, `FEWEST` at least, so that the time stays bounded.
    """
    n, bound = int(counts.sum()), max(_MOST_DRAWN // len(counts), FEWEST)
    draws = np.random.default_rng(seed)
    drawn = draws.multinomial(n, counts / n, size=min(samples, bound))
    return drawn.astype(np.float64)


def estimate(value: float, resampled: Array, n: int) -> Estimate | None:
    """The value with the percentiles of its resamples, 2.5 and 97.5.

    Where a figure has no value (a resample without variety), it is NaN and left out; None where
    the figure itself has none, or no more than half of its resamples.
    """
    defined = resampled[np.isfinite(resampled)]
    if not np.isfinite(value) or len(defined) * 2 <= len(resampled):
        return None
    low, high = (float(q) for q in np.quantile(defined, (0.025, 0.975)))
    return Estimate(float(value), low, high, n)
