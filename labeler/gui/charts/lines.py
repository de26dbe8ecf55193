"""Lines with bands, what they are compared with, and their names at their ends."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from labeler.gui.charts.canvas import ROW, Canvas, width_of
from labeler.gui.charts.content import Level, Line, LineChart, Mark
from labeler.gui.charts.drawing import Drawing, Plane, apart

_NAMES = 184.0
"""The most room that names at the ends of lines take, px."""

_LEADER = 14.0
"""From the end of a line to its name, px."""

_BESIDE = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class LineDrawing(Drawing[LineChart]):
    """Draws a `LineChart`."""

    @property
    def marks(self) -> Sequence[Mark]:
        """The points of the first line."""
        return self.content.marks

    def lay_out(self, size: QSizeF) -> None:
        """Leave room at the right for the longest name."""
        super().lay_out(size)
        wides = [width_of(line.name, bold=line.main) for line in self.content.lines]
        wides += [width_of(level.name) for level in self.content.levels]
        wide = max(wides, default=0.0) + _LEADER + 6
        right = min(wide, _NAMES, size.width() * 0.35)
        above = 1.5 * ROW if self.content.moments else ROW / 2
        self.plane = Plane.within(self.content.x, self.content.y, size, right=right, above=above)
        first = self.content.lines[0]
        self.spots = [self.plane.at(x, y) for x, y in zip(first.x, first.y, strict=True)]

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """Bands lowest, then what is compared with, then the lines, then the chosen point."""
        self.plane.paint(canvas)
        for moment in self.content.moments:
            self._paint_moment(canvas, moment)
        for line in self.content.lines:
            self._paint_band(canvas, line)
        for level in self.content.levels:
            y = self.plane.down(level.value)
            start, end = QPointF(self._left, y), QPointF(self._right, y)
            canvas.line(start, end, "muted", 1.2, Qt.PenStyle.DashLine)
        for place, line in enumerate(self.content.lines):
            self._paint_line(canvas, line, place)
        self._paint_names(canvas)
        if chosen is not None:
            canvas.ring(self.spots[chosen])

    @property
    def _left(self) -> float:
        return self.plane.area.left()

    @property
    def _right(self) -> float:
        return self.plane.area.right()

    def _paint_moment(self, canvas: Canvas, moment: Level) -> None:
        x = self.plane.across(moment.value)
        area = self.plane.area
        canvas.line(
            QPointF(x, area.top()), QPointF(x, area.bottom()), "muted", 1, Qt.PenStyle.DotLine
        )
        wide = width_of(moment.name)
        left = min(max(x - wide / 2, area.left()), self.size.width() - wide)
        canvas.text(moment.name, QRectF(left, area.top() - 1.25 * ROW, wide + 1, ROW))

    def _paint_band(self, canvas: Canvas, line: Line) -> None:
        if line.low:
            above = [self.plane.at(*point) for point in zip(line.x, line.high, strict=True)]
            below = [self.plane.at(*point) for point in zip(line.x, line.low, strict=True)]
            canvas.band(above, below, "bonus" if line.main else "muted")

    def _paint_line(self, canvas: Canvas, line: Line, place: int) -> None:
        points = [self.plane.at(*point) for point in zip(line.x, line.y, strict=True)]
        if line.main:
            canvas.path(points, "ink", 2.0)
        else:
            canvas.path(points, "muted", 1.4, _BESIDE[place % len(_BESIDE)])
        if len(points) == 1:
            canvas.glyph(0, points[0], "ink" if line.main else "muted")

    def _paint_names(self, canvas: Canvas) -> None:
        """Each name where its line ends; too near ones move apart, and a stroke leads to each."""
        named = [(line.name, line.y[-1], line.main) for line in self.content.lines if len(line.y)]
        named += [(level.name, level.value, False) for level in self.content.levels]
        area = self.plane.area
        heights = [self.plane.down(value) for _, value, _ in named]
        placed = apart(heights, ROW - 1, area.top(), area.bottom() - ROW / 2)
        left = area.right() + _LEADER
        for (name, _, main), height, y in zip(named, heights, placed, strict=True):
            ends = QPointF(area.right() + 1, height), QPointF(left - 3, y)
            canvas.line(*ends, "ink" if main else "muted", 0.8)
            row = QRectF(left, y - ROW / 2, self.size.width() - left, ROW)
            canvas.text(name, row, "left", "ink" if main else "muted", bold=main)
