"""How far a share that was counted can be trusted."""

import math
from functools import lru_cache


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
    z = _quantile(confidence)
    share, spread = successes / n, z * z / n
    middle = share + spread / 2
    half = math.sqrt(spread * (share * (1 - share) + spread / 4))
    low, high = (middle - half) / (1 + spread), (middle + half) / (1 + spread)
    return max(low, 0.0), min(high, 1.0)


@lru_cache(maxsize=8)
def _quantile(confidence: float) -> float:
    """The standard normal deviate that leaves (1 − confidence) / 2 on either side."""
    if not 0 < confidence < 1:
        raise ValueError(f"confidence {confidence} is not between 0 and 1")
    from statistics import NormalDist  # half as long to import as all of this package

    return NormalDist().inv_cdf((1 + confidence) / 2)
