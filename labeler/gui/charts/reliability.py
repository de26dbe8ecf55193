"""Whether a model is as often right as it says: bins with intervals beside the diagonal."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt

from labeler.gui.charts.canvas import DOT, ROW, Canvas, width_of
from labeler.gui.charts.content import Mark, ReliabilityChart
from labeler.gui.charts.drawing import Drawing, Plane
from labeler.gui.words import mark, tr

_LEAST, _MOST = 260, 380
_WORDS = mark("as often right as it says")


class ReliabilityDrawing(Drawing[ReliabilityChart]):
    """Draws a `ReliabilityChart`."""

    @property
    def marks(self) -> Sequence[Mark]:
        """The bins, from the least sure on."""
        return self.content.marks

    def height_for(self, width: int) -> int:
        """As square as there is room for."""
        return min(max(width * 2 // 3, _LEAST), _MOST)

    def lay_out(self, size: QSizeF) -> None:
        """A square, or as near to it as the room allows."""
        wide = min(size.width(), size.height() * 2)
        super().lay_out(QSizeF(wide, size.height()))
        right = width_of(tr(_WORDS)) + 16
        self.plane = Plane.within(self.content.x, self.content.y, self.size, right=right)
        self.spots = [self.plane.at(each.said, each.came) for each in self.content.bins]

    def paint(self, canvas: Canvas, chosen: int | None) -> None:
        """The diagonal first, then the bins in a line."""
        self.plane.paint(canvas)
        self._paint_diagonal(canvas)
        canvas.path(list(self.spots), "bonus", 1.2)
        most = max((each.n for each in self.content.bins), default=1)
        for each, spot in zip(self.content.bins, self.spots, strict=True):
            low, high = (self.plane.at(each.said, end) for end in (each.low, each.high))
            canvas.interval(low, high)
            canvas.glyph(0, spot, "ink", size=DOT * (0.7 + 0.6 * (each.n / most) ** 0.5))
        if chosen is not None:
            canvas.ring(self.spots[chosen])

    def _paint_diagonal(self, canvas: Canvas) -> None:
        low = max(self.content.x.low, self.content.y.low)
        high = min(self.content.x.high, self.content.y.high)
        start, end = self.plane.at(low, low), self.plane.at(high, high)
        canvas.line(start, end, "muted", 1.2, Qt.PenStyle.DashLine)
        words = tr(_WORDS)
        canvas.text(words, QRectF(end.x() + 8, end.y() - ROW / 2, width_of(words) + 2, ROW))
