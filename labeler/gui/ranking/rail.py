"""The rail: the places from the best to the worst, and in them the cards' letters as chips."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from labeler.gui.actions.ordering import LETTERS
from labeler.gui.judging import line
from labeler.gui.judging.ladder import Ladder
from labeler.gui.judging.order_words import card_name, short_place, spoken_order
from labeler.gui.ranking.track import CHIP, HEIGHT, Track, lay
from labeler.gui.roles import GRAPHIC, told_as
from labeler.gui.spans import Span, Tone
from labeler.gui.speaking import speak
from labeler.gui.theme import BODY, RADIUS, SMALL, SPACE, current, font
from labeler.gui.words import tr


@told_as(GRAPHIC)
class Rail(QWidget):
    """Shows an order, and lets chips be clicked and dragged. It announces, and decides nothing."""

    arranged = Signal(object)
    """A chip was let go: the Ladder that comes of it."""
    clicked = Signal(int, bool)
    """A card's chip was clicked; whether it is to tie."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ladder = Ladder(0)
        self._pressed: tuple[int, QPointF] | None = None
        self._over: tuple[int, QPointF] | None = None
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)  # covers the page: that is not painted with it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Drag a letter onto a place to tie, between two to separate them."))

    def show_ladder(self, ladder: Ladder, *, tell: bool = False) -> None:
        """Show an order; `tell`: say aloud where the card went that was placed last."""
        self._ladder, self._over = ladder, None
        self.setAccessibleName(spoken_order(ladder))
        if tell and ladder.hand is not None:
            speak(self, card_name(ladder, ladder.hand))
        self.update()

    @property
    def track(self) -> Track:
        """Where everything lies now."""
        return lay(self._ladder, self.width())

    def carry(self, card: int, there: QPoint) -> None:
        """A card is dragged from elsewhere, and the mouse is there on the screen."""
        self._hover(card, QPointF(self.mapFromGlobal(there)))

    def drop(self, card: int, there: QPoint) -> None:
        """It was let go there on the screen; beside the rail nothing comes of it."""
        self._let_go(card, QPointF(self.mapFromGlobal(there)))

    def sizeHint(self) -> QSize:
        """Room for eight."""
        return QSize(480, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a chip."""
        card = self.track.chip_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and card is not None:
            self._pressed = card, event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the chip, or show that there is one to take."""
        if self._pressed is None:
            self._point_at(event.position())
            return
        card, start = self._pressed
        far = (event.position() - start).manhattanLength() >= QApplication.startDragDistance()
        if self._over or far:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._hover(card, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the chip go; without a way between it was clicked."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        card, _ = self._pressed
        self._pressed = None
        if self._over:
            self._let_go(card, event.position())
        else:
            tie = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.clicked.emit(card, tie)
        self._point_at(event.position())

    def _point_at(self, point: QPointF) -> None:
        """A hand over chips."""
        chip = self.track.chip_at(point) is not None
        self.setCursor(Qt.CursorShape.OpenHandCursor if chip else Qt.CursorShape.ArrowCursor)

    def _hover(self, card: int, point: QPointF) -> None:
        self._over = card, point
        self.update()

    def _let_go(self, card: int, point: QPointF) -> None:
        self._over = None
        self.update()
        if self._reaches(point):
            self.arranged.emit(self.track.after_drop(card, point))

    def _reaches(self, point: QPointF) -> bool:
        """Whether a chip held there is over the rail, or nearly."""
        return QRectF(self.rect()).adjusted(-CHIP, -CHIP, CHIP, CHIP).contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Panel, places, chips; and where a dragged chip would go."""
        track = self.track
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_panel(painter)
        for place, box in enumerate(track.groups):
            self._paint_place(painter, track, place, box)
        if track.following is not None:
            self._paint_following(painter, track, track.following)
        if track.tray is not None:
            _label(painter, track.tray, tr("no place yet"), right=True)
        carried = self._over[0] if self._over else None
        for card, box in track.chips.items():
            _paint_chip(painter, box, card, faded=card == carried)
        if self._over and self._reaches(self._over[1]):
            self._paint_carried(painter, track, *self._over)

    def _paint_panel(self, painter: QPainter) -> None:
        theme = current()
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_place(self, painter: QPainter, track: Track, place: int, box: QRectF) -> None:
        """A well with the place's name above, and `>` before it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().well))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        _label(painter, box, short_place(place))
        if place:
            _paint_mark(painter, track.seam(place), box)

    def _paint_following(self, painter: QPainter, track: Track, box: QRectF) -> None:
        """An empty, dashed place: the next card goes there."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current().muted), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        place = len(track.groups)
        _label(painter, box, short_place(place))
        if place:
            _paint_mark(painter, track.seam(place), box)

    def _paint_carried(self, painter: QPainter, track: Track, card: int, at: QPointF) -> None:
        """Where the chip would go, and the chip below the mouse."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current().accent), 2))
        place = track.place_at(at)
        if track.is_out(at) and track.tray is not None:
            painter.drawRoundedRect(track.tray, RADIUS, RADIUS)
        elif place is not None:
            painter.drawRoundedRect(track.groups[place], RADIUS, RADIUS)
        elif track.following is not None and track.before(at) == len(track.groups):
            painter.drawRoundedRect(track.following, RADIUS, RADIUS)
        else:
            seam = track.seam(track.before(at))
            painter.drawLine(QPointF(seam, 10), QPointF(seam, HEIGHT - 8))
        held = QRectF(at.x() - CHIP / 2, at.y() - CHIP / 2, CHIP, CHIP)
        _paint_chip(painter, held, card)


def _label(painter: QPainter, box: QRectF, words: str, *, right: bool = False) -> None:
    """A few small words over a box, within it or as wide as they are."""
    said = (Span(words),)
    wide = max(line.width(said, SMALL), round(box.width()))
    left = round(box.right()) - wide if right else round(box.center().x() - wide / 2)
    area = QRectF(left, 3, wide, box.top() - 3).toRect()
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter
    line.draw(painter, area, said, align, SMALL)


def _paint_mark(painter: QPainter, x: float, box: QRectF) -> None:
    """`>`: what is left of it is better."""
    area = QRectF(x - 2 * SPACE, box.top(), 4 * SPACE, box.height()).toRect()
    line.draw(painter, area, (Span(">", Tone.MUTED),), Qt.AlignmentFlag.AlignHCenter, BODY + 2)


def _paint_chip(painter: QPainter, box: QRectF, card: int, *, faded: bool = False) -> None:
    """A card's letter, framed; faded where the card is being carried elsewhere."""
    theme = current()
    painter.setOpacity(0.35 if faded else 1.0)
    painter.setBrush(QColor(theme.panel))
    painter.setPen(QPen(QColor(theme.muted), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setPen(QColor(theme.ink))
    painter.setFont(font(BODY + 1, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, LETTERS[card])
    painter.setOpacity(1.0)
