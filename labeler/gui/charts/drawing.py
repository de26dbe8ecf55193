"""What each kind of chart shares: where its marks stand, and how keys go from one to the next."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from labeler.gui.charts.canvas import ROW, Canvas, width_of
from labeler.gui.charts.content import Content, Mark
from labeler.gui.charts.scale import Axis

C = TypeVar("C", bound=Content)

_NEAR = 18.0
"""A pointer this near to a mark points at it, px."""

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class Drawing(Generic[C]):
    """Draws one content at any size.

    Attributes:
        content: What it shows.
        size: Of the last layout, px.
        spots: Where each mark stands, after `lay_out`.
    """

    def __init__(self, content: C) -> None:
        self.content = content
        self.size = QSizeF()
        self.spots: Sequence[QPointF] = ()

    @property
    def marks(self) -> Sequence[Mark]:
        """What can be reached, in reading order."""
        return ()

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """How tall it wants to be at that width, px."""
        return 220

    def lay_out(self, size: QSizeF) -> None:
        """Find the place of everything in that room."""
        self.size = size

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """Paint it, as laid out, with one mark chosen or none."""

    def spot(self, place: int) -> QPointF:
        """Where a mark stands."""
        return self.spots[place]

    def nearest(self, at: QPointF) -> int | None:
        """The mark that a pointer there points at."""
        best = min(
            ((_distance(spot, at), place) for place, spot in enumerate(self.spots)), default=None
        )
        return best[1] if best and best[0] <= _NEAR else None

    def step(self, chosen: int | None, key: Qt.Key) -> int | None:
        """The mark that a key leads to; None for a key that leads nowhere."""
        last = len(self.marks) - 1
        if last < 0:
            return None
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if key not in _STEPS:
            return None
        if chosen is None:
            return 0 if _STEPS[key] > 0 else last
        return min(max(chosen + _STEPS[key], 0), last)


class Plane:
    """Two axes around an area.

    Args:
        area: Where values are drawn, px.
    """

    def __init__(self, x: Axis, y: Axis, area: QRectF) -> None:
        self.x, self.y, self.area = x, y, area

    @classmethod
    def within(
        cls, x: Axis, y: Axis, size: QSizeF, *, right: float = 12.0, above: float = ROW / 2
    ) -> "Plane":
        """With room at the left and below for names and ticks."""
        ticks = [y.write(tick) for tick in y.ticks(5)]
        left = max(map(width_of, ticks), default=0.0) + ROW + 12
        below = 2 * ROW + 6
        wide = max(size.width() - left - right, 40.0)
        return cls(x, y, QRectF(left, above, wide, max(size.height() - above - below, 40.0)))

    def at(self, x: float, y: float) -> QPointF:
        """The pixel of a pair of values."""
        return QPointF(self.across(x), self.down(y))

    def across(self, x: float) -> float:
        """The pixel of a value on the horizontal axis."""
        return self.area.left() + self.x.share(x) * self.area.width()

    def down(self, y: float) -> float:
        """The pixel of a value on the vertical axis."""
        return self.area.bottom() - self.y.share(y) * self.area.height()

    def paint(self, canvas: Canvas) -> None:
        """Both axes: a line for each height, numbers for both, their names."""
        self._paint_heights(canvas)
        self.paint_places(canvas)
        middle = QPointF(ROW / 2, self.area.center().y())
        canvas.text_upwards(self.y.name, middle, self.area.height() + ROW)

    def _paint_heights(self, canvas: Canvas) -> None:
        for tick in self.y.ticks(min(5, int(self.area.height() / (1.6 * ROW)) + 1)):
            y = self.down(tick)
            canvas.line(QPointF(self.area.left(), y), QPointF(self.area.right(), y))
            row = QRectF(ROW, y - ROW / 2, self.area.left() - ROW - 6, ROW)
            canvas.text(self.y.write(tick), row, "right")

    def paint_places(self, canvas: Canvas) -> None:
        """The horizontal axis alone."""
        bottom = self.area.bottom()
        canvas.line(self.area.bottomLeft(), self.area.bottomRight(), "muted")
        for tick in self.x.ticks(min(7, int(self.area.width() / 70) + 1)):
            x = self.across(tick)
            canvas.line(QPointF(x, bottom), QPointF(x, bottom + 3), "muted")
            canvas.text(self.x.write(tick), QRectF(x - 40, bottom + 4, 80, ROW), "centre")
        row = QRectF(self.area.left(), bottom + ROW + 4, self.area.width(), ROW)
        canvas.text(self.x.name, row, "centre")


def apart(heights: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Heights moved as little as need be so that none is nearer than `gap` to the next."""
    order = sorted(range(len(heights)), key=heights.__getitem__)
    placed = list(heights)
    for before, place in pairwise(order):
        placed[place] = max(placed[place], placed[before] + gap)
    if order and placed[order[-1]] > high:
        placed[order[-1]] = high
        for place, after in zip(order[-2::-1], order[:0:-1], strict=True):
            placed[place] = min(placed[place], placed[after] - gap)
    return [max(height, low) for height in placed]


def _distance(one: QPointF, other: QPointF) -> float:
    away = one - other
    return float((away.x() ** 2 + away.y() ** 2) ** 0.5)
