"""How far a share that was counted can be trusted."""

import math
from collections.abc import Sequence
from functools import lru_cache

_MANY = 1000
"""Degrees of freedom from which on Student's law is told by its expansion."""


def wilson(successes: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """The Wilson score interval for a share of `successes` among `n`, both ends in 0 to 1.

    With n = 0 nothing is known: (0, 1). Source: Wilson (1927), without continuity correction.

    Raises:
        ValueError: Not 0 ≤ successes ≤ n, or confidence not between 0 and 1.
    """
    if not 0 <= successes <= n:
        raise ValueError(f"{successes} successes among {n}")
    if n == 0:
        return 0.0, 1.0
    return wilson_of_share(successes / n, n, confidence)


def wilson_of_share(share: float, n: float, confidence: float = 0.95) -> tuple[float, float]:
    """The same for a share of n cases, where neither need come from whole counts; n above 0."""
    z = normal_quantile(confidence)
    spread = z * z / n
    middle = share + spread / 2
    half = math.sqrt(spread * (share * (1 - share) + spread / 4))
    low, high = (middle - half) / (1 + spread), (middle + half) / (1 + spread)
    return max(low, 0.0), min(high, 1.0)


ENOUGH_RUNS = 3
"""From so many runs on their interval is told: Student's of two is wider than what it is of."""


def mean_interval(
    values: Sequence[float], confidence: float = 0.95
) -> tuple[float, float, float] | None:
    """The mean of some runs, and Student's interval for the mean of all runs there could be.

    None for fewer than two: of one, nothing is known of how much the next would differ.
    """
    n = len(values)
    if n < 2:
        return None
    mean = math.fsum(values) / n
    spread = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (n - 1) / n)
    half = student_quantile(confidence, n - 1) * spread
    return mean, mean - half, mean + half


@lru_cache(maxsize=32)
def student_quantile(confidence: float, freedom: int) -> float:
    """The t that leaves (1 − confidence) / 2 on either side, by bisection.

    Of more than a thousand degrees of freedom by its expansion, Abramowitz & Stegun, 26.7.5.
    """
    if freedom > _MANY:
        z = normal_quantile(confidence)
        return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    low, high = 0.0, 1.0
    while _student_within(high, freedom) < confidence:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (
            (middle, high) if _student_within(middle, freedom) < confidence else (low, middle)
        )
    return high


def _student_within(t: float, freedom: int) -> float:
    """P(|T| ≤ t), in closed form. Source: Abramowitz & Stegun (1964), 26.7.3 and 26.7.4."""
    angle = math.atan(t / math.sqrt(freedom))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = freedom % 2 == 1
    term, total = (cosine, cosine) if odd else (1.0, 1.0)
    if freedom == 1:
        total = 0.0
    for step in range(3 if odd else 2, freedom - 1, 2):
        term *= cosine * cosine * (step - 1) / step
        total += term
    return 2 / math.pi * (angle + sine * total) if odd else sine * total


@lru_cache(maxsize=8)
def normal_quantile(confidence: float) -> float:
    """The standard normal deviate that leaves (1 − confidence) / 2 on either side."""
    if not 0 < confidence < 1:
        raise ValueError(f"confidence {confidence} is not between 0 and 1")
    from statistics import NormalDist  # half as long to import as all of this package

    return NormalDist().inv_cdf((1 + confidence) / 2)
