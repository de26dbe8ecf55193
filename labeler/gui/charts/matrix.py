"""How often two verdicts came together: a field of counts."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from labeler.gui.charts.canvas import ROW, Canvas, tint, width_of
from labeler.gui.charts.content import Mark, MatrixChart
from labeler.gui.charts.drawing import Drawing
from labeler.gui.figures import count, percent

_HIGH = 44.0
_WIDEST = 150.0


class MatrixDrawing(Drawing[MatrixChart]):
    """Draws a `MatrixChart`: the more, the darker; where both say the same, framed."""

    @property
    def marks(self) -> Sequence[Mark]:
        """The cells, row by row."""
        return self.content.marks

    @property
    def _across(self) -> int:
        return len(self.content.column_names)

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """A row each, and two lines of names above."""
        return round(2 * ROW + 8 + _HIGH * len(self.content.row_names))

    def lay_out(self, size: QSizeF) -> None:
        """Cells of one size."""
        super().lay_out(size)
        content = self.content
        names = max(map(width_of, (*content.row_names, content.down)), default=0.0)
        self._left = min(names + 12, size.width() * 0.35)
        self._wide = min((size.width() - self._left - 4) / max(self._across, 1), _WIDEST)
        self._top = 2 * ROW + 4
        self._total = sum(map(sum, content.counts))
        places = range(len(content.row_names) * self._across)
        self.spots = [self._cell(place).center() for place in places]

    def _cell(self, place: int) -> QRectF:
        row, column = divmod(place, self._across)
        return QRectF(
            self._left + column * self._wide, self._top + row * _HIGH, self._wide - 3, _HIGH - 3
        )

    def nearest(self, at: QPointF) -> int | None:
        """The cell below the pointer."""
        places = range(len(self.spots))
        return next((place for place in places if self._cell(place).contains(at)), None)

    def step(self, chosen: int | None, key: Qt.Key) -> int | None:
        """Up and down go to the next row, at the same column."""
        down = {Qt.Key.Key_Down: self._across, Qt.Key.Key_Up: -self._across}.get(key)
        if chosen is None or down is None:
            return super().step(chosen, key)
        return chosen + down if 0 <= chosen + down < len(self.spots) else chosen

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """Names, then cells."""
        content = self.content
        above = QRectF(self._left, 0, self._wide * self._across, ROW)
        canvas.text(content.across, above, "centre")
        canvas.text(content.down, QRectF(0, ROW + 2, self._left - 10, ROW), "right")
        for column, name in enumerate(content.column_names):
            at = self._left + column * self._wide
            canvas.text(name, QRectF(at, ROW + 2, self._wide - 3, ROW), "centre", "ink")
        for row, name in enumerate(content.row_names):
            y = self._top + row * _HIGH
            canvas.text(name, QRectF(0, y, self._left - 10, _HIGH - 3), "right", "ink")
        for place in range(len(self.spots)):
            self._paint_cell(canvas, place)
        if chosen is not None:
            canvas.frame(self._cell(chosen), width=2.5)

    def _paint_cell(self, canvas: Canvas, place: int) -> None:
        row, column = divmod(place, self._across)
        cell, held = self._cell(place), self.content.counts[row][column]
        most = max((max(each) for each in self.content.counts if each), default=0)
        agreeing = (row, column) in self.content.agreeing
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        tone = "bonus" if agreeing else "penalty"
        canvas.painter.setBrush(tint(tone, 0.06 + 0.34 * held / most if most else 0.0))
        canvas.painter.drawRoundedRect(cell, 3, 3)
        if agreeing:
            canvas.frame(cell.adjusted(1, 1, -1, -1), "muted", 1.0)
        half = QRectF(cell.left(), cell.center().y() - ROW, cell.width(), ROW)
        canvas.text(count(held), half, "centre", "ink", bold=True)
        if self._total:
            half.translate(0, ROW)
            canvas.text(percent(held / self._total), half, "centre", "ink")
