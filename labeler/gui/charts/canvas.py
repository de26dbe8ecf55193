"""Painting in the theme's colours: text, lines, intervals, glyphs."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from labeler.gui.direction import write
from labeler.gui.theme import SMALL, current, font

ROW = 16.0
"""The height of a line of small text, px."""

DOT = 4.0
"""The radius of a dot, px."""

_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


def width_of(text: str, *, bold: bool = False) -> float:
    """Pixels that a small text takes."""
    return QFontMetricsF(font(SMALL, bold=bold)).horizontalAdvance(text)


def tint(name: str, strength: float) -> QColor:
    """A theme's colour, that much of it."""
    made = QColor(getattr(current(), name))
    made.setAlphaF(min(max(strength, 0.0), 1.0))
    return made


class Canvas:
    """A painter that knows the theme; colours are named as its tokens are."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text(
        self, text: str, area: QRectF, side: str = "left", tone: str = "muted", bold: bool = False
    ) -> None:
        """One line of small text; left is left in every language; what does not fit ends in `…`."""
        face = font(SMALL, bold=bold)
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
        self.painter.setFont(face)
        self.painter.setPen(tint(tone, 1))
        write(self.painter, area, _SIDES[side], shown)

    def text_upwards(self, text: str, centre: QPointF, room: float) -> None:
        """One line, read from below, around a point."""
        self.painter.save()
        self.painter.translate(centre)
        self.painter.rotate(-90)
        self.text(text, QRectF(-room / 2, -ROW / 2, room, ROW), "centre")
        self.painter.restore()

    def line(
        self,
        start: QPointF,
        end: QPointF,
        tone: str = "line",
        width: float = 1.0,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """A straight line."""
        self.painter.setPen(QPen(tint(tone, 1), width, style))
        self.painter.drawLine(start, end)

    def path(
        self,
        points: list[QPointF],
        tone: str,
        width: float,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """A line through points."""
        self.painter.setPen(QPen(tint(tone, 1), width, style))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF(points))

    def band(self, above: list[QPointF], below: list[QPointF], tone: str = "bonus") -> None:
        """The area between two lines."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tint(tone, 0.18))
        self.painter.drawPolygon(QPolygonF([*above, *reversed(below)]))

    def interval(self, start: QPointF, end: QPointF, tone: str = "ink") -> None:
        """From one end of an interval to the other, with its ends marked."""
        self.line(start, end, tone, 1.4)
        along = end - start
        across = QPointF(0, 3) if abs(along.x()) > abs(along.y()) else QPointF(3, 0)
        for at in (start, end):
            self.line(at - across, at + across, tone, 1.4)

    def glyph(
        self, shape: int, at: QPointF, tone: str = "ink", *, filled: bool = True, size: float = DOT
    ) -> None:
        """A mark: 0 a dot, 1 a square, 2 a triangle, 3 a diamond."""
        self.painter.setPen(QPen(tint(tone, 1), 1.4))
        self.painter.setBrush(tint(tone if filled else "panel", 1))
        if shape == 0:
            self.painter.drawEllipse(at, size, size)
        else:
            self.painter.drawPolygon(QPolygonF([at + corner * size for corner in _SHAPES[shape]]))

    def ring(self, at: QPointF, radius: float = DOT + 4) -> None:
        """What marks the chosen point, whatever its colour."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, width in (("panel", 4.0), ("accent", 2.0)):
            self.painter.setPen(QPen(tint(tone, 1), width))
            self.painter.drawEllipse(at, radius, radius)

    def frame(self, area: QRectF, tone: str = "accent", width: float = 2.0) -> None:
        """What marks a chosen area."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(tint(tone, 1), width))
        self.painter.drawRoundedRect(area, 3, 3)


_SHAPES = {
    1: [QPointF(-0.9, -0.9), QPointF(0.9, -0.9), QPointF(0.9, 0.9), QPointF(-0.9, 0.9)],
    2: [QPointF(0, -1.15), QPointF(1.1, 0.85), QPointF(-1.1, 0.85)],
    3: [QPointF(0, -1.3), QPointF(1.3, 0), QPointF(0, 1.3), QPointF(-1.3, 0)],
}
