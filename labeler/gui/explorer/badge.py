"""How the two models are told apart in every picture: a letter on a disc of its own colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from labeler.gui.explorer.scene import MODELS
from labeler.gui.theme import SMALL, Theme, font

RADIUS = 9.0


def colour(model: int, theme: Theme) -> str:
    """A model's colour."""
    return theme.accent if model == 0 else theme.ink


def draw_badge(painter: QPainter, centre: QPointF, model: int, theme: Theme) -> None:
    """A disc with the model's letter."""
    painter.setPen(QPen(QColor(theme.panel), 2))
    painter.setBrush(QColor(colour(model, theme)))
    painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.setPen(QColor(theme.panel))
    painter.setFont(font(SMALL, bold=True))
    box = QRectF(0, 0, 2 * RADIUS, 2 * RADIUS)
    box.moveCenter(centre)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, MODELS[model])
