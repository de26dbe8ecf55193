"""Wholes in parts: bars of one length, each part with a pattern of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush

from labeler.gui.charts.canvas import ROW, Canvas, tint, width_of
from labeler.gui.charts.content import Bar, Mark, ShareChart
from labeler.gui.charts.drawing import Drawing
from labeler.gui.figures import percent

_HIGH = 30.0
_LOOKS = (
    ("bonus", Qt.BrushStyle.SolidPattern),
    ("penalty", Qt.BrushStyle.BDiagPattern),
    ("muted", Qt.BrushStyle.Dense5Pattern),
    ("accent", Qt.BrushStyle.CrossPattern),
)


class ShareDrawing(Drawing[ShareChart]):
    """Draws a `ShareChart`."""

    @property
    def marks(self) -> Sequence[Mark]:
        """The bars."""
        return self.content.marks

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """A row each, and the names of the parts above."""
        return round(ROW + 8 + _HIGH * len(self.content.bars))

    def lay_out(self, size: QSizeF) -> None:
        """Names at the left, figures at the right."""
        super().lay_out(size)
        bars = self.content.bars
        left = max((width_of(bar.name) for bar in bars), default=0.0)
        right = max((width_of(bar.detail) for bar in bars), default=0.0)
        self._left = min(left, size.width() * 0.3) + 12
        self._wide = max(size.width() - self._left - min(right, size.width() * 0.3) - 14, 60.0)
        self.spots = [self._bar(row).center() for row in range(len(bars))]

    def _bar(self, row: int) -> QRectF:
        return QRectF(self._left, ROW + 6 + row * _HIGH, self._wide, _HIGH - 8)

    def nearest(self, at: QPointF) -> int | None:
        """The bar in the pointer's row."""
        row = int((at.y() - ROW - 6) // _HIGH)
        return row if 0 <= row < len(self.content.bars) else None

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """The names of the parts over their place in the first bar, then the bars."""
        self._paint_names(canvas)
        for row, bar in enumerate(self.content.bars):
            self._paint_bar(canvas, self._bar(row), bar)
        if chosen is not None:
            canvas.frame(self._bar(chosen).adjusted(-2, -2, 2, 2))

    def _paint_names(self, canvas: Canvas) -> None:
        """From left to right, each with a piece of its pattern."""
        x = self._left
        for place, name in enumerate(self.content.parts):
            self._fill(canvas, QRectF(x, 3, 10, 10), place)
            canvas.text(name, QRectF(x + 16, 0, width_of(name) + 4, ROW), "left", "ink")
            x += width_of(name) + 40

    def _paint_bar(self, canvas: Canvas, whole: QRectF, bar: Bar) -> None:
        middle = whole.center().y() - ROW / 2
        canvas.text(bar.name, QRectF(0, middle, self._left - 12, ROW), "right", "ink")
        right = QRectF(whole.right() + 10, middle, self.size.width() - whole.right() - 10, ROW)
        canvas.text(bar.detail, right, "left", "ink")
        x = whole.left()
        for place, share in enumerate(bar.parts):
            part = QRectF(x, whole.top(), whole.width() * share, whole.height())
            self._fill(canvas, part, place)
            self._write(canvas, part, share)
            x += part.width()

    def _write(self, canvas: Canvas, part: QRectF, share: float) -> None:
        """The share in figures, on a ground that it can be read on."""
        words = percent(share)
        wide = width_of(words) + 10
        if wide + 4 > part.width():
            return
        ground = QRectF(0, 0, wide, ROW)
        ground.moveCenter(part.center())
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(tint("panel", 1))
        canvas.painter.drawRoundedRect(ground, 3, 3)
        canvas.text(words, ground, "centre", "ink")

    def _fill(self, canvas: Canvas, area: QRectF, place: int) -> None:
        tone, pattern = _LOOKS[place % len(_LOOKS)]
        canvas.painter.setPen(tint(tone, 1))
        canvas.painter.setBrush(tint(tone, 0.14))
        canvas.painter.drawRect(area)
        canvas.painter.setBrush(QBrush(tint(tone, 0.55), pattern))
        canvas.painter.drawRect(area)
