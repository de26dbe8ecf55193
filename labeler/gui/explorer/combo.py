"""A box of choices with an arrow: style rules take Qt's own away with its frame."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from labeler.gui.direction import is_turned
from labeler.gui.theme import SPACE, current


class Combo(QComboBox):
    """One of several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own shows no current row in a theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and a small arrow at its end."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().muted), 1.6))
            at = 4 * SPACE if is_turned() else self.width() - 4 * SPACE
            tip = QPointF(at, self.height() / 2 + 2)
            arrow = [tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)]
            painter.drawPolyline(QPolygonF(arrow))
