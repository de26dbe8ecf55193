"""Marks of many points, told when they are asked for."""

import math
from collections.abc import Sequence
from typing import overload

from labeler.gui.charts.content import Mark
from labeler.gui.figures import signed, times


class Told(Sequence[Mark]):
    """A mark for each point of a scatter plot, made when it is pointed at.

    Args:
        words: With `{x}` for e to the power of the value across, `{y}` and `{gap}` for both
            values as they are.
        comparisons: The one behind each point.
    """

    def __init__(
        self, words: str, comparisons: Sequence[str], xs: Sequence[float], ys: Sequence[float]
    ) -> None:
        self._words, self._comparisons, self._xs, self._ys = words, comparisons, xs, ys

    def __len__(self) -> int:
        return len(self._comparisons)

    @overload
    def __getitem__(self, place: int) -> Mark: ...
    @overload
    def __getitem__(self, place: slice) -> list[Mark]: ...
    def __getitem__(self, place: int | slice) -> Mark | list[Mark]:
        if isinstance(place, slice):
            return [self._made(each) for each in range(*place.indices(len(self)))]
        return self._made(place)

    def _made(self, place: int) -> Mark:
        x, y = self._xs[place], self._ys[place]
        told = self._words.format(x=times(math.exp(min(x, 50.0))), y=signed(y), gap=signed(x))
        return Mark(told, comparison=self._comparisons[place])
