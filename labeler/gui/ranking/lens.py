"""The lens of a ranking: a row a response, best first, its dot where its reward lies.

Where the model agrees with the order, the dots fall from the right to the left.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.actions.ordering import LETTERS
from labeler.gui.direction import keep_order, start, write
from labeler.gui.figures import signed
from labeler.gui.lens.paragraph import draw_words, text_height
from labeler.gui.ranking.told import Told, told_hidden
from labeler.gui.roles import CHART, told_as
from labeler.gui.spans import plain
from labeler.gui.theme import BODY, SMALL, SPACE, current, font

_SIDE = 5 * SPACE
_LINES = 4
_TALLEST = 26.0
"""Pixels that a row takes at most."""


@told_as(CHART)
class RankingLens(QWidget):
    """Headline, rows, and a sentence; nothing of it moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self._told = told_hidden(0)
        self.setMinimumHeight(200)
        self.setMaximumHeight(320)
        self.setAutoFillBackground(True)  # covers the panel: that is not painted with it
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_told(self, told: Told) -> None:
        """Show that; to whoever can't see the rows it is said in words."""
        if told == self._told:
            return
        self._told = told
        self.setAccessibleName(told.headline)
        self.setAccessibleDescription(plain(told.words))
        self.update()

    def sizeHint(self) -> QSize:
        """As the loss lens beside which it stands."""
        return QSize(308, 264)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Headline, rows, sentence."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bold = font(BODY, bold=True)
            painter.setFont(bold)
            painter.setPen(QColor(current().ink))
            width, line = self.width(), QFontMetricsF(bold).height()
            shown = QFontMetricsF(bold).elidedText(
                self._told.headline, Qt.TextElideMode.ElideRight, width
            )
            write(painter, QRectF(0, 0, width, line), start(), shown)
            said = text_height(font(BODY), _LINES)
            top = line + 2 * SPACE
            rows = QRectF(0, top, width, self.height() - said - top - 2 * SPACE)
            below = QRectF(0, self._draw_rows(painter, rows), width, said)
            draw_words(painter, below, font(BODY), self._told.words, self._told.short)

    def _draw_rows(self, painter: QPainter, box: QRectF) -> float:
        """The letters at the left, the dots over one axis; gives where the words begin."""
        before, after = self._told.before, self._told.after
        cards = self._told.ladder.cards
        if before is None or not cards:
            return box.top()
        plot = box.adjusted(_SIDE, 0, -2 * SPACE, -4 * SPACE)
        tall = min(plot.height() / len(cards), _TALLEST)
        plot.setHeight(tall * len(cards))
        known = (*before, *(after or ()))
        axis = _Axis(min(0.0, *known), max(0.0, *known), plot)
        _draw_axis(painter, axis)
        for row, card in enumerate(cards):
            middle = plot.top() + (row + 0.5) * tall
            _draw_letter(painter, QRectF(0, middle - 9, _SIDE, 18), card)
            _draw_dots(painter, axis, middle, before[card], after[card] if after else None)
        return plot.bottom() + 6 * SPACE


class _Axis:
    """Rewards from left to right."""

    def __init__(self, low: float, high: float, plot: QRectF) -> None:
        room = max(high - low, 0.1) * 0.06
        self.low, self.high, self.plot = low - room, high + room, plot
        self.ends = low, high

    def x(self, reward: float) -> float:
        share = (reward - self.low) / (self.high - self.low)
        return self.plot.left() + share * self.plot.width()


def _draw_axis(painter: QPainter, axis: _Axis) -> None:
    """The line at 0, and the rewards at the ends."""
    theme, plot = current(), axis.plot
    painter.setPen(QPen(QColor(theme.line), 1))
    zero = round(axis.x(0)) + 0.5
    painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()))
    painter.setPen(QColor(theme.muted))
    painter.setFont(font(SMALL))
    for end in dict.fromkeys((*axis.ends, 0.0)):
        near = end and abs(axis.x(end) - axis.x(0)) < 10 * SPACE
        if not near:
            box = QRectF(axis.x(end) - 30, plot.bottom() + 1, 60, 14)
            box.moveRight(min(box.right(), plot.right() + 2 * SPACE))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, signed(end) if end else "0")


def _draw_letter(painter: QPainter, box: QRectF, card: int) -> None:
    painter.setPen(QColor(current().ink))
    painter.setFont(font(BODY, bold=True))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, flags, LETTERS[card])


def _draw_dots(painter: QPainter, axis: _Axis, y: float, was: float, now: float | None) -> None:
    """Hollow where the reward was, filled where it is, a line between."""
    theme = current()
    pen = QPen(QColor(theme.accent), 2)
    painter.setPen(pen)
    if now is not None:
        painter.drawLine(QPointF(axis.x(was), y), QPointF(axis.x(now), y))
    painter.setBrush(QColor(theme.panel))
    painter.drawEllipse(QPointF(axis.x(was), y), 4, 4)
    if now is not None:
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(QPointF(axis.x(now), y), 4, 4)
