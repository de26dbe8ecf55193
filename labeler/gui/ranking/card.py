"""A card to rank: its letter, key and place above the text, its reward below."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from labeler.gui import actions
from labeler.gui.actions.ordering import LETTERS, next_id
from labeler.gui.judging import line
from labeler.gui.judging.card import Card
from labeler.gui.judging.ladder import Ladder
from labeler.gui.judging.order_words import card_name, short_place
from labeler.gui.judging.strip import RewardStrip
from labeler.gui.roles import TEXT, told_as
from labeler.gui.spans import Span, Tone
from labeler.gui.theme import BODY, SMALL, SPACE, current, font
from labeler.gui.words import tr

HEIGHT = 9 * SPACE
_CAP = 18
_EDGE = 4 * SPACE


@told_as(TEXT)
class CardHead(QWidget):
    """The card's handle: a click places it, dragging carries it to the rail."""

    pressed = Signal(int, bool)
    """The card was clicked; whether it is to tie."""
    carried = Signal(int, QPoint)
    """The card is dragged, and the mouse is there on the screen."""
    dropped = Signal(int, QPoint)
    """The card was let go there on the screen."""

    def __init__(self, card: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._card, self._place, self._tied = card, "", False
        self._from: QPoint | None = None
        self._dragging = False
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)  # covers the card: that is not painted with it
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.apply_keys()

    def apply_keys(self) -> None:
        """Name the key that is in use now."""
        self._key = actions.told(next_id(self._card))
        self.setAccessibleDescription(tr("key {key}").format(key=self._key) if self._key else "")
        tip = tr("Click: the next place. Shift+click: tie. Drag: onto a place.")
        if self._key:
            told = tr("Click: the next place ({key}). Shift+click: tie. Drag: onto a place.")
            tip = told.format(key=self._key)
        self.setToolTip(tip)
        self.update()

    def show_place(self, ladder: Ladder) -> None:
        """Say where the card stands in the order."""
        name = card_name(ladder, self._card)
        if name == self.accessibleName():
            return
        place = ladder.place_of(self._card)
        self._place = "" if place is None else short_place(place)
        self._tied = bool(ladder.tied_with(self._card))
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the card."""
        return QSize(120, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the beginning of a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from, self._dragging = event.globalPosition().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card once the mouse has left where it was pressed."""
        if self._from is None:
            return
        there = event.globalPosition().toPoint()
        far = (there - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carried.emit(self._card, there)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, or clicked."""
        if self._from is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._dragging:
            self.dropped.emit(self._card, event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            tie = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.pressed.emit(self._card, tie)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Letter and key on the left, the place on the right, a line below."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(_EDGE, 0, self.width() - 2 * _EDGE + 2, HEIGHT - 1)
        letter = (Span(LETTERS[self._card], Tone.INK, bold=True),)
        line.draw(painter, area, letter, size=BODY + 2)
        if self._key:
            _paint_cap(painter, QPointF(area.left() + 20, (HEIGHT - _CAP) / 2), self._key)
        if self._place:
            _paint_place(painter, area, self._place + (" =" if self._tied else ""))


def _paint_cap(painter: QPainter, corner: QPointF, key: str) -> None:
    """The key that places it."""
    face = font(SMALL, mono=True)
    wide = max(QFontMetrics(face).horizontalAdvance(key) + 2 * SPACE, _CAP)
    area = QRectF(corner.x(), corner.y(), wide, _CAP)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().well))
    painter.drawRoundedRect(area, 4, 4)
    painter.setPen(QColor(current().muted))
    painter.setFont(face)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)


def _paint_place(painter: QPainter, area: QRect, words: str) -> None:
    """Its place, framed in the accent."""
    said = (Span(words, Tone.INK, bold=True),)
    wide = line.width(said) + 4 * SPACE
    box = QRectF(area.right() + 1 - wide, (HEIGHT - 24) / 2, wide, 23)
    painter.setBrush(QColor(current().panel))
    painter.setPen(QPen(QColor(current().accent), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    line.draw(painter, box.toRect(), said, Qt.AlignmentFlag.AlignHCenter)


class RankCard(Card):
    """A response among several: the pair's card with a head."""

    def __init__(self, card: int, parent: QWidget) -> None:
        name = tr("response {letter}").format(letter=LETTERS[card])
        super().__init__(name, parent)
        self.head = CardHead(card, self)
        self.strip = RewardStrip(name, self)
        self.column.insertWidget(0, self.head)
        self.column.addWidget(self.strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip below the text's column."""
        super().resizeEvent(event)
        self.strip.set_beside(self.pane.margin_beside())
