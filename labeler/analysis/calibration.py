"""Whether a model is right as often as it says it is."""

import math
from collections.abc import Iterator, Sequence
from itertools import groupby


def ece(probabilities: Sequence[float], outcomes: Sequence[float], bins: int = 10) -> float:
    """The expected calibration error over bins of equal mass: mean |probability − outcome|.

    Equal probabilities always share a bin, so the order of the input does not matter and there
    may be fewer bins than asked for. Few judgments a bin push it up, by `ece_by_chance`.
    Source: Nguyen & O'Connor (2015).

    Args:
        probabilities: What was said, each in 0 to 1.
        outcomes: What came, each in 0 to 1, as many.
        bins: How many bins at most; at least 1.

    Raises:
        ValueError: Nothing to measure, unequal lengths, or no bin.
    """
    if len(probabilities) != len(outcomes) or not probabilities:
        raise ValueError(f"{len(probabilities)} probabilities, {len(outcomes)} outcomes")
    if bins < 1:
        raise ValueError(f"{bins} bins")
    pairs = sorted(zip(probabilities, outcomes, strict=True))
    gaps = (abs(sum(said - came for said, came in held)) for held in equal_mass(pairs, bins))
    return sum(gaps) / len(pairs)


def ece_by_chance(n: int, bins: int) -> float:
    """What `ece` a perfect model shows of n judgments in so many bins: up to 0.4·√(bins/n).

    A bin of n/bins outcomes strays from what was said by √(2/π) standard errors on average, and
    an outcome by ½ at most; √(2/π)/2 is 0.4. Less where the model is sure of itself, as such
    outcomes stray less.

    Raises:
        ValueError: No judgment or no bin.
    """
    if n < 1 or bins < 1:
        raise ValueError(f"{n} judgments in {bins} bins")
    return math.sqrt(bins / n / (2 * math.pi))


def equal_mass(
    pairs: Sequence[tuple[float, float]], bins: int
) -> Iterator[list[tuple[float, float]]]:
    """Cut sorted pairs into bins of about the same number, never between equal probabilities."""
    total, taken, edge = len(pairs), 0, 1
    held: list[tuple[float, float]] = []
    for _, same in groupby(pairs, key=lambda pair: pair[0]):
        held.extend(same)
        if taken + len(held) >= edge * total / bins:
            taken += len(held)
            edge = int(taken * bins / total) + 1
            yield held
            held = []
    if held:
        yield held
