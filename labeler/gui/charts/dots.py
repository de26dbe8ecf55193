"""Values with intervals, a row each."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from labeler.gui.charts.canvas import ROW, Canvas, width_of
from labeler.gui.charts.content import Dot, DotChart, Level, Mark
from labeler.gui.charts.drawing import Drawing, Plane
from labeler.gui.charts.scale import Axis

_HIGH = 24.0
_BELOW = 2 * ROW + 6
_UP = Axis("", 0.0, 1.0)


class DotDrawing(Drawing[DotChart]):
    """Draws a `DotChart`."""

    @property
    def marks(self) -> Sequence[Mark]:
        """The rows that are no headings."""
        return self.content.marks

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """A row each, and the axis."""
        return round(self._above + _HIGH * len(self.content.dots) + _BELOW)

    @property
    def _above(self) -> float:
        return 4 + (ROW * self._tiers if self.content.levels else 0.0)

    @property
    def _tiers(self) -> int:
        """Lines of names of levels above the rows."""
        return min(len(self.content.levels), 3)

    def lay_out(self, size: QSizeF) -> None:
        """Names at the left, figures at the right, the axis between them."""
        super().lay_out(size)
        names, details = self._widths()
        left = min(names, size.width() * 0.3) + 12
        right = min(details, size.width() * 0.36) + 16
        wide = max(size.width() - left - right, 60.0)
        area = QRectF(left, self._above, wide, _HIGH * len(self.content.dots))
        self.plane = Plane(self.content.x, _UP, area)
        self.spots = [
            QPointF(self.plane.across(dot.value), self._middle(row))
            if dot.value is not None
            else QPointF(left, self._middle(row))
            for row, dot in self._own_rows()
        ]

    def _widths(self) -> tuple[float, float]:
        dots = self.content.dots
        names = max((width_of(dot.name, bold=dot.heading) for dot in dots), default=0.0)
        return names, max((width_of(dot.detail) for dot in dots), default=0.0)

    def _own_rows(self) -> Iterator[tuple[int, Dot]]:
        """Rows with a mark."""
        return ((row, dot) for row, dot in enumerate(self.content.dots) if not dot.heading)

    def nearest(self, at: QPointF) -> int | None:
        """The row below the pointer, anywhere in it."""
        row = int((at.y() - self.plane.area.top()) // _HIGH)
        own = [place for place, _ in self._own_rows()]
        return own.index(row) if row in own else None

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """Levels first, then row by row."""
        self._paint_grid(canvas)
        for place, level in enumerate(self.content.levels):
            self._paint_level(canvas, place, level)
        for row, dot in enumerate(self.content.dots):
            self._paint_row(canvas, row, dot)
        if chosen is not None:
            row = [place for place, _ in self._own_rows()][chosen]
            top = self.plane.area.top() + row * _HIGH
            canvas.frame(QRectF(1, top + 1, self.size.width() - 2, _HIGH - 2))

    def _paint_grid(self, canvas: Canvas) -> None:
        area = self.plane.area
        for tick in self.content.x.ticks(min(7, int(area.width() / 70) + 1)):
            x = self.plane.across(tick)
            canvas.line(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self.plane.paint_places(canvas)

    def _paint_level(self, canvas: Canvas, place: int, level: Level) -> None:
        """A line through all rows with its name above, on whichever side has room."""
        for start, end in self.line_of(place):
            canvas.line(start, end, "muted", 1.2, Qt.PenStyle.DashLine)
        canvas.text(level.name, self.name_of(place), "centre")

    def name_of(self, place: int) -> QRectF:
        """Where the name of a level stands."""
        level = self.content.levels[place]
        wide = width_of(level.name) + 2
        left = max(self.plane.across(level.value) - wide / 2, 0.0)
        top = self.plane.area.top() - ROW * (place % 3 + 1) - 1
        return QRectF(min(left, self.size.width() - wide), top, wide, ROW)

    def line_of(self, place: int) -> list[tuple[QPointF, QPointF]]:
        """The line of a level from its name down, broken where it would go through another's."""
        x, bottom = self.plane.across(self.content.levels[place].value), self.plane.area.bottom()
        names = [self.name_of(other) for other in range(len(self.content.levels)) if other != place]
        met = [name for name in names if name.left() - 1 <= x <= name.right() + 1]
        parts, top = [], self.name_of(place).bottom()
        for name in sorted(met, key=QRectF.top):
            if name.top() >= top - 1:
                parts.append((QPointF(x, top), QPointF(x, max(top, name.top()))))
                top = name.bottom()
        parts.append((QPointF(x, top), QPointF(x, bottom)))
        return [(start, end) for start, end in parts if end.y() - start.y() > 2]

    def _paint_row(self, canvas: Canvas, row: int, dot: Dot) -> None:
        area, y = self.plane.area, self._middle(row)
        tone = "ink" if not dot.heading else "muted"
        whole = self.size.width() if dot.heading else area.left() - 12
        canvas.text(dot.name, QRectF(4, y - ROW / 2, whole, ROW), "left", tone, bold=dot.heading)
        right = QRectF(area.right() + 12, y - ROW / 2, self.size.width() - area.right() - 12, ROW)
        canvas.text(dot.detail, right, "left", "ink")
        if dot.beside is not None:
            self._paint_value(canvas, y + 5, *dot.beside, tone="muted", filled=False)
            y -= 4
        if dot.value is not None:
            ends = (dot.value if end is None else end for end in (dot.low, dot.high))
            self._paint_value(canvas, y, dot.value, *ends, tone="ink", filled=dot.sure)

    def _paint_value(
        self, canvas: Canvas, y: float, value: float, low: float, high: float, **look: object
    ) -> None:
        tone, filled = str(look["tone"]), bool(look["filled"])
        if low < high:
            start, end = (QPointF(self.plane.across(each), y) for each in (low, high))
            canvas.interval(start, end, tone)
        canvas.glyph(
            0 if tone == "ink" else 3,
            QPointF(self.plane.across(value), y),
            tone,
            filled=filled,
            size=3.6,
        )

    def _middle(self, row: int) -> float:
        return self.plane.area.top() + (row + 0.5) * _HIGH
