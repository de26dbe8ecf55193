"""A thin line that fills as something comes along; nothing where nothing is under way."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from labeler.gui.direction import is_turned
from labeler.gui.theme import current

_HIGH = 3
"""Pixels."""


class ThinLine(QWidget):
    """Shows a share, 0 to 1; keeps its place when it shows none, so that nothing below moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setFixedHeight(_HIGH)

    @property
    def share(self) -> float | None:
        """What it shows; None where nothing is under way."""
        return self._share

    def show_share(self, share: float | None) -> None:
        """Show how far it is, or nothing."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, and what is filled of it from where sentences begin."""
        if self._share is None:
            return
        filled = self.width() * min(max(self._share, 0.0), 1.0)
        left = self.width() - filled if is_turned() else 0.0
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(current().well))
            painter.fillRect(QRectF(left, 0, filled, _HIGH), QColor(current().accent))
