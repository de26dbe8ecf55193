"""Whether a model is right as often as it says it is."""

from collections.abc import Iterator, Sequence
from itertools import groupby


def ece(probabilities: Sequence[float], outcomes: Sequence[float], bins: int = 10) -> float:
    """The expected calibration error over bins of equal mass: mean |probability − outcome|.

    Equal probabilities always share a bin, so the order of the input does not matter and there
    may be fewer bins than asked for. Few judgments a bin push it up: a perfect model of n
    judgments in m bins scores up to 0.4·√(m/n). Source: Nguyen & O'Connor (2015).

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
