"""The part of a chart that is drawn, pointed at and gone through by keys."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.charts.canvas import Canvas
from labeler.gui.charts.content import Mark
from labeler.gui.charts.drawing import Drawing
from labeler.gui.roles import CHART, told_as

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@told_as(CHART)
class Plot(QWidget):
    """Shows one drawing; announces what is chosen in it, and what is to be opened."""

    chosen_changed = Signal(object)
    """The Mark that is chosen now, or None."""
    opened = Signal(object)
    """The Mark whose comparison is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing[Any] | None = None
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def drawing(self) -> Drawing[Any] | None:
        """What is drawn."""
        return self._drawing

    @property
    def chosen(self) -> Mark | None:
        """The mark that is chosen, if any."""
        if self._drawing is None or self._chosen is None:
            return None
        return self._drawing.marks[self._chosen]

    def show_drawing(self, drawing: Drawing[Any] | None) -> None:
        """Draw another content; what was chosen stays so where it is the same kind of chart."""
        same = type(drawing) is type(self._drawing)
        self._drawing = drawing
        self._lay_out()
        many = len(drawing.marks) if drawing else 0
        keep = same and self._chosen is not None and self._chosen < many
        self._choose(self._chosen if keep else None)
        self.update()

    def sizeHint(self) -> QSize:
        """At a usual width; the height follows the width there is."""
        return QSize(560, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._lay_out()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The drawing, framed where the keyboard is in it."""
        if self._drawing is None:
            return
        with QPainter(self) as painter:
            canvas = Canvas(painter)
            self._drawing.paint(canvas, self._chosen)
            if self.hasFocus() and self._chosen is None:
                canvas.frame(QRectF(self.rect()).adjusted(1, 1, -1, -1), width=1.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from point to point, Enter opens, Esc lets go."""
        key = Qt.Key(event.key())
        if self._drawing is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ENTER and self.chosen is not None:
            self._open()
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        elif (step := self._drawing.step(self._chosen, key)) is not None:
            self._choose(step)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer is at."""
        place = self._at(event.position())
        leads = place is not None and self._leads(place)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        if place is not None:
            self._choose(place)

    def leaveEvent(self, event: QEvent) -> None:
        """Without the pointer and the keyboard, nothing is chosen."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is behind a point."""
        place = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self._choose(place)
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The next chart tells of itself; a menu of this one leaves all as it is."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._choose(None)
        self.update()

    def _at(self, position: QPointF) -> int | None:
        return self._drawing.nearest(position) if self._drawing else None

    def _leads(self, place: int) -> bool:
        assert self._drawing is not None
        mark: Mark = self._drawing.marks[place]
        return bool(mark.comparison or mark.comparisons)

    def _open(self) -> None:
        if self._chosen is not None and self._leads(self._chosen):
            self.opened.emit(self.chosen)

    def _choose(self, place: int | None) -> None:
        changed, self._chosen = place != self._chosen, place
        if changed:
            self.chosen_changed.emit(self.chosen)
            self.update()

    def _lay_out(self) -> None:
        """As tall as the content asks for at this width."""
        if self._drawing is not None:
            height = self._drawing.height_for(self.width())
            self.setFixedHeight(height)
            self._drawing.lay_out(QSizeF(self.width(), height))
