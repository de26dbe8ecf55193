"""A box to tick that can be seen in every theme."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from labeler.gui.direction import turned
from labeler.gui.theme import BODY, SPACE, current, font

_BOX = 16


class Tick(QCheckBox):
    """A square that fills with the accent and a tick, and its words."""

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + words + 4 * SPACE, 7 * SPACE)

    def hitButton(self, pos: object) -> bool:
        """All of it, words included."""
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, the tick, the words."""
        theme, on = current(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = (self.height() - _BOX) / 2
            active = on or self.hasFocus()
            painter.setPen(QPen(QColor(theme.accent if active else theme.muted), 1))
            painter.setBrush(QColor(theme.accent if on else theme.panel))
            left = turned(QRect(0, 0, _BOX, _BOX), self.rect()).left()
            painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, _BOX - 1, _BOX - 1), 4, 4)
            if on:
                self._paint_tick(painter, left, top)
            painter.setFont(font(BODY))
            painter.setPen(QColor(theme.ink))
            area = turned(self.rect().adjusted(_BOX + 2 * SPACE, 0, 0, 0), self.rect())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 1))
                under = area.adjusted(0, 0, -8, 0)
                painter.drawLine(under.left(), self.height() - 4, under.right(), self.height() - 4)

    def _paint_tick(self, painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(QColor(current().panel), 2))
        points = [
            QPointF(left + 4, top + 8.5),
            QPointF(left + 7, top + 11.5),
            QPointF(left + 12.5, top + 5),
        ]
        painter.drawPolyline(QPolygonF(points))
