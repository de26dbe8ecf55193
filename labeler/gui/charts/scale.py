"""Axes: what they are called, how their values are written, and where their ticks stand."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from labeler.gui.figures import MINUS, count, number

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def tick_percent(share: float) -> str:
    """A share as a tick of an axis in percent; the axis's name says the unit."""
    return plain(share * 100)


def plain(value: float) -> str:
    """A number to four digits and no longer, with a true minus and the mark of the region."""
    if abs(value) >= 1000 and value == round(value):
        return (MINUS if value < 0 else "") + count(abs(round(value)))
    return number(value, 4)


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of a chart.

    Attributes:
        name: What is measured, with its unit: `agreement, %`.
        low: The value at its beginning.
        high: The value at its end, above `low`.
        write: How a value is written at a tick.
    """

    name: str
    low: float
    high: float
    write: Callable[[float], str] = plain

    def share(self, value: float) -> float:
        """How far along the axis a value lies, 0 to 1; a value beyond an end lies at it."""
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)

    def ticks(self, most: int) -> list[float]:
        """Round values along the axis, at most that many."""
        step = _step((self.high - self.low) / max(most - 1, 1))
        first = math.ceil(self.low / step - 1e-9)
        last = math.floor(self.high / step + 1e-9)
        return [place * step for place in range(first, last + 1)]


def share_axis(name: str, values: Iterable[float] = (), *, low: float = 0.0) -> Axis:
    """An axis of shares, written in percent, from `low`, or from the tenth below the least."""
    least = min((value for value in values if math.isfinite(value)), default=low)
    return Axis(name, max(0.0, min(low, math.floor(least * 10) / 10)), 1.0, tick_percent)


def axis_around(
    name: str, values: Iterable[float], *, also: Iterable[float] = (), even: bool = False
) -> Axis:
    """An axis with a little room around its values, and none beyond what else must be on it.

    Args:
        also: Values that must be on it, such as 0.
        even: As far to the left of 0 as to the right.
    """
    own = [value for value in values if math.isfinite(value)]
    held = [*own, *also] or [0.0]
    low, high = min(held), max(held)
    if even:
        high = max(abs(low), abs(high))
        low = -high
    room = (high - low) * 0.05 or max(abs(high), 1.0) * 0.5
    beyond = even or not own or low == high
    return Axis(
        name,
        low - room if beyond or low == min(own) else low,
        high + room if beyond or high == max(own) else high,
    )


def _step(rough: float) -> float:
    """The least round step that is no smaller."""
    size = 10.0 ** math.floor(math.log10(rough))
    return next(step * size for step in _STEPS if step * size >= rough * (1 - 1e-9))
