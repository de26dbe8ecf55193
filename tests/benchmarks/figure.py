"""One line of the table: a figure beside what it is compared with."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, and whether it is as it should be.

    Attributes:
        value: In `unit`.
        compared_with: What stands beside it in the same run, in words.
        ratio: Of the two, the way round that `aim` names it.
        aim: What is wanted, in words.
        holds: Whether it is so.
    """

    value: float
    unit: str
    compared_with: str
    ratio: float
    aim: str
    holds: bool


Figures = dict[str, Figure]
"""Figures by name."""


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least that share of them do not exceed."""
    return float(np.quantile(values, share, method="inverted_cdf"))


def median(values: Sequence[float]) -> float:
    return float(np.median(values))
