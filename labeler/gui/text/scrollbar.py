"""A scroll bar that keeps its room, and shows only when there is something to scroll."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QScrollBar, QWidget

from labeler.gui.theme import current

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle, QStyleOptionSlider

THICKNESS = 10
"""Pixels that the bar takes of its pane, whether it shows or not: the text's width is constant."""


@cache
def _style() -> tuple[type["QStyle"], type["QStyleOptionSlider"]]:
    """Imported when something scrolls first, and once: it costs more than to paint the bar."""
    from PySide6.QtWidgets import QStyle, QStyleOptionSlider

    return QStyle, QStyleOptionSlider


class CalmScrollBar(QScrollBar):
    """A thin rounded handle without track, arrows or frame.

    Args:
        orientation: Which way it scrolls.
        parent: What it belongs to.
        ground: The role of the colour that it lies on.
    """

    def __init__(
        self,
        orientation: Qt.Orientation,
        parent: QWidget | None = None,
        ground: QPalette.ColorRole = QPalette.ColorRole.Base,
    ) -> None:
        super().__init__(orientation, parent)
        self._hovered = False
        self.setBackgroundRole(ground)
        if orientation is Qt.Orientation.Vertical:
            self.setFixedWidth(THICKNESS)
        else:
            self.setFixedHeight(THICKNESS)

    def sizeHint(self) -> QSize:
        """As thick as its room."""
        return QSize(THICKNESS, THICKNESS)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Darker below the mouse."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The colour below, so that what is there is not painted again, and the handle on it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(self.backgroundRole()))
        if self.maximum() <= self.minimum():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(current().muted)
        colour.setAlphaF(0.75 if self._hovered or self.isSliderDown() else 0.35)
        painter.setBrush(colour)
        painter.drawRoundedRect(self._handle(), 2.5, 2.5)

    def _handle(self) -> QRectF:
        """Where the style puts the handle, thinner."""
        style, make = _style()
        option = make()
        self.initStyleOption(option)
        part = style.SubControl.SC_ScrollBarSlider
        whole = self.style().subControlRect(style.ComplexControl.CC_ScrollBar, option, part, self)
        rect = QRectF(whole)
        if self.orientation() is Qt.Orientation.Vertical:
            return QRectF(2, rect.top() + 2, 5, max(rect.height() - 4, 5))
        return QRectF(rect.left() + 2, 2, max(rect.width() - 4, 5), 5)
