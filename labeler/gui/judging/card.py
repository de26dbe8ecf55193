"""A card: the frame in which a text lies."""

import math

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import FOCUS, RADIUS, SPACE, current

GAP = 3 * SPACE
PROMPT_SHARE = 0.38
"""The most of the texts' height that the prompt takes before it scrolls."""

_INSET = 3
"""Pixels between a card's edge and what it holds, whose corners then lie within the round ones."""

_TABBED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Card(QWidget):
    """A panel with a pane in it, framed by one line.

    The frame shows the focus only where the Tab key brought it: a click marks no side.
    """

    pane_widened = Signal()
    """The pane's width changed: its text is of another height now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focused = False
        self.pane = ReadingPane(name, self)
        self.pane.installEventFilter(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self.column.setSpacing(0)
        self.column.addWidget(self.pane)

    def lie_on_top(self, width: int, height: int) -> int:
        """Lie above other cards, as tall as the text up to a share of the room.

        Args:
            width: Pixels of the room for all of them; so is `height`.

        Returns:
            Pixels that it is tall.
        """
        self.resize(width, self.height())
        wanted = math.ceil(self.pane.document().size().height()) + 2 * _INSET
        tall = min(wanted, round(height * PROMPT_SHARE))
        self.setGeometry(0, 0, width, tall)
        self.pane.show_last_turn()
        return tall

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pane's focus and width."""
        if isinstance(event, QFocusEvent):
            self._focused = event.gotFocus() and event.reason() in _TABBED
            self.update()
        elif isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.pane_widened.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Panel and frame."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.panel))
        width = FOCUS if self._focused else 1
        painter.setPen(QPen(QColor(theme.accent if self._focused else theme.line), width))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
