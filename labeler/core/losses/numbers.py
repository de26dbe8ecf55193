"""The few functions that every loss is made of, stable at any size of their arguments."""

import math
from collections.abc import Sequence


def softplus(x: float) -> float:
    """log(1 + eˣ)."""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def sigmoid(x: float) -> float:
    """σ(x) = 1 / (1 + e⁻ˣ), precise also where it is tiny."""
    return math.exp(-softplus(-x))


def log_sum_exp(values: Sequence[float]) -> float:
    """log Σ eˣ over at least one value; exact also where one of them is nearly all of it."""
    *rest, most = sorted(values)
    return most + math.log1p(math.fsum(math.exp(value - most) for value in rest))


def softmax(values: Sequence[float]) -> list[float]:
    """eˣ / Σ eˣ; sums to 1."""
    total = log_sum_exp(values)
    return [math.exp(value - total) for value in values]


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean of at least one value."""
    return math.fsum(values) / len(values)
