"""Points in the plane; where they are too many to tell apart, how dense they lie."""

import math
from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from labeler.gui.charts.canvas import ROW, Canvas, tint, width_of
from labeler.gui.charts.content import Mark, ScatterChart
from labeler.gui.charts.drawing import Drawing, Plane
from labeler.gui.figures import count
from labeler.gui.words import tr

DENSE = 3000
"""More points than this are drawn as how many lie in each cell of a grid."""

_ACROSS, _UP = 110, 66
"""The cells of that grid."""

_REACH = 14.0
"""A pointer this near to a point points at it, px."""

_NAME = 160.0
"""The most room that a name takes, px."""

_TONES = ("ink", "bonus", "penalty", "accent")


class ScatterDrawing(Drawing[ScatterChart]):
    """Draws a `ScatterChart`; what does not change is painted once for each size and theme."""

    def __init__(self, content: ScatterChart) -> None:
        super().__init__(content)
        self.is_dense = len(content.xs) > DENSE
        self._cells = self._sorted_into_cells()
        self._painted: QPixmap | None = None

    @property
    def marks(self) -> Sequence[Mark]:
        """The points, the most telling first."""
        return self.content.marks

    def _sorted_into_cells(self) -> dict[tuple[int, int], list[int]]:
        """The points in each cell of the grid."""
        content = self.content
        cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        x, y = content.x, content.y
        for place, point in enumerate(zip(content.xs, content.ys, strict=True)):
            cells[_cell(x.share(point[0]), _ACROSS), _cell(y.share(point[1]), _UP)].append(place)
        return cells

    def height_for(self, width: int) -> int:
        """Taller than other charts: points need room."""
        return min(max(width // 2, 240), 360)

    def lay_out(self, size: QSizeF) -> None:
        """The plane, with the names of groups above."""
        super().lay_out(size)
        above = 1.5 * ROW if self._has_legend or self.is_dense else ROW / 2
        self.plane = Plane.within(self.content.x, self.content.y, size, above=above)
        self._painted = None

    @property
    def _has_legend(self) -> bool:
        """Whether a group has several points, so that its name can't stand beside them."""
        groups = self.content.groups
        return bool(self.content.names) and len(set(groups)) < len(groups)

    def spot(self, place: int) -> QPointF:
        """Where a point stands."""
        return self.plane.at(self.content.xs[place], self.content.ys[place])

    def nearest(self, at: QPointF) -> int | None:
        """The point nearest to the pointer, of those in the cells around it."""
        area = self.plane.area
        if not area.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return None
        across = _cell((at.x() - area.left()) / area.width(), _ACROSS)
        up = _cell((area.bottom() - at.y()) / area.height(), _UP)
        wide = math.ceil(_REACH / area.width() * _ACROSS)
        high = math.ceil(_REACH / area.height() * _UP)
        near = [
            place
            for column in range(across - wide, across + wide + 1)
            for row in range(up - high, up + high + 1)
            for place in self._cells.get((column, row), ())
            if place < len(self.marks)
        ]
        away = [((self.spot(place) - at).manhattanLength(), place) for place in near]
        best = min(away, default=None)
        return best[1] if best and best[0] <= _REACH else None

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """The picture of all points, and the ring around the chosen one."""
        ratio = canvas.painter.device().devicePixelRatioF()
        if self._painted is None or self._painted.devicePixelRatioF() != ratio:
            self._painted = self._paint_all(ratio)
        canvas.painter.drawPixmap(QPointF(0, 0), self._painted)
        if chosen is not None:
            canvas.ring(self.spot(chosen))

    def _paint_all(self, ratio: float) -> QPixmap:
        picture = QPixmap((self.size * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            canvas = Canvas(painter)
            self.plane.paint(canvas)
            self._paint_lines(canvas)
            if self.is_dense:
                self._paint_cells(canvas)
            else:
                self._paint_points(canvas)
                if self._has_legend:
                    self._paint_legend(canvas)
                else:
                    self._paint_names(canvas)
        return picture

    def _paint_lines(self, canvas: Canvas) -> None:
        """The zeros and the diagonal."""
        x, y, area = self.content.x, self.content.y, self.plane.area
        if self.content.cross and x.low < 0 < x.high:
            zero = self.plane.across(0)
            canvas.line(QPointF(zero, area.top()), QPointF(zero, area.bottom()), "muted", 1.2)
        if self.content.cross and y.low < 0 < y.high:
            zero = self.plane.down(0)
            canvas.line(QPointF(area.left(), zero), QPointF(area.right(), zero), "muted", 1.2)
        low, high = max(x.low, y.low), min(x.high, y.high)
        if self.content.diagonal and low < high:
            ends = (self.plane.at(low, low), self.plane.at(high, high))
            canvas.line(*ends, "muted", 1.2, Qt.PenStyle.DashLine)

    def _paint_points(self, canvas: Canvas) -> None:
        """Each with the shape and colour of its group, the fewer the larger."""
        content = self.content
        size = 3.6 if len(content.xs) < 400 else 2.6
        canvas.painter.setOpacity(1.0 if len(content.xs) < 200 else 0.6)
        for place in range(len(content.xs)):
            group = content.groups[place] if content.groups else 0
            look = min(group, len(_TONES) - 1)
            filled = not content.names or group < len(_TONES)
            canvas.glyph(look, self.spot(place), _TONES[look], filled=filled, size=size)
        canvas.painter.setOpacity(1.0)

    def _paint_cells(self, canvas: Canvas) -> None:
        """The more points, the darker; by the logarithm, so that single ones can be seen."""
        area = self.plane.area
        wide, high = area.width() / _ACROSS, area.height() / _UP
        most = math.log1p(max(map(len, self._cells.values())))
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for (column, row), held in self._cells.items():
            canvas.painter.setBrush(tint("bonus", 0.15 + 0.85 * math.log1p(len(held)) / most))
            x, y = area.left() + column * wide, area.bottom() - (row + 1) * high
            canvas.painter.drawRect(QRectF(x, y, wide, high))
        canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = tr(
            "{count} points, drawn by how dense they lie: the fuller the colour, the more"
        ).format(count=count(len(self.content.xs)))
        canvas.text(words, QRectF(area.left(), 0, area.width(), ROW))

    def _paint_legend(self, canvas: Canvas) -> None:
        """The groups' names with their shapes, above the plane."""
        x, shown = self.plane.area.left(), self.content.names
        for group, name in enumerate(shown):
            look = min(group, len(_TONES) - 1)
            wide = min(width_of(name), _NAME)
            if x + wide > self.size.width():
                return
            canvas.glyph(look, QPointF(x + 4, ROW / 2), _TONES[look], filled=group < len(_TONES))
            canvas.text(name, QRectF(x + 13, 0, wide + 2, ROW), "left", "ink")
            x += wide + 34

    def _paint_names(self, canvas: Canvas) -> None:
        """Each group's name beside its only point, inwards; above those that it would meet."""
        if not self.content.names:
            return
        taken: list[QRectF] = []
        for place, group in enumerate(self.content.groups):
            spot, name = self.spot(place), self.content.names[group]
            wide = min(width_of(name), _NAME) + 2
            is_left = spot.x() + 10 + wide > self.size.width()
            left = spot.x() - 10 - wide if is_left else spot.x() + 10
            row = QRectF(left, spot.y() - ROW / 2, wide, ROW)
            while any(map(row.intersects, taken)):
                row.translate(0, -ROW)
            taken.append(row)
            canvas.text(name, row, "right" if is_left else "left", "ink")


def _cell(share: float, many: int) -> int:
    return min(int(share * many), many - 1)
