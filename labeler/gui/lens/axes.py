"""Where margins and losses lie on the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

CALM = 3.0
"""The smallest reach: the axis runs at least from −3 to +3."""

_MARGIN, _SHRINK, _SAMPLES = 1.08, 0.6, 96


def reach_for(margins: Sequence[float], current: float = CALM) -> float:
    """How far the axis goes to either side, so that it holds all margins and seldom changes.

    It widens as soon as a margin needs it, and narrows only when they all lie well inside.
    """
    extent = max((abs(margin) for margin in margins), default=0.0)
    if extent * _MARGIN > current:
        return _step(extent * _MARGIN)
    return min(current, _step(extent / _SHRINK))


def _step(extent: float) -> float:
    """The first of 3, 6, 12, 24 … that holds the extent."""
    return next(step for step in (CALM * 2.0**power for power in count()) if step >= extent)


@dataclass(frozen=True, slots=True)
class Axes:
    """The plot: margins from −reach to +reach, losses from 0 to `top`.

    Attributes:
        top: The loss at the upper edge.
    """

    plot: QRectF
    reach: float
    top: float

    def x(self, margin: float) -> float:
        """The screen's x of a margin."""
        return self.plot.center().x() + margin / self.reach * self.plot.width() / 2

    def y(self, charged: float) -> float:
        """The screen's y of a loss."""
        return self.plot.bottom() - charged / self.top * self.plot.height()

    def point(self, margin: float, curve: Callable[[float], float]) -> QPointF:
        """The point of a curve over a margin."""
        return QPointF(self.x(margin), self.y(curve(margin)))

    def path(self, start: float, end: float, curve: Callable[[float], float]) -> QPolygonF:
        """A curve from one margin to another."""
        step = (end - start) / _SAMPLES
        middle, right = self.plot.center().x(), self.plot.width() / 2 / self.reach
        bottom, up = self.plot.bottom(), self.plot.height() / self.top
        margins = [start + i * step for i in range(_SAMPLES + 1)]
        return QPolygonF([QPointF(middle + m * right, bottom - curve(m) * up) for m in margins])


def top_for(reach: float, *curves: Callable[[float], float]) -> float:
    """The highest of convex curves within the reach."""
    return max(curve(edge) for curve in curves for edge in (-reach, reach))
