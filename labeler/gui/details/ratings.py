"""A criterion as a row: each response rated from 1 up, all of them drawn alike."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.details.row import Row, digit
from labeler.gui.direction import keep_order, write
from labeler.gui.roles import GROUP, told_as
from labeler.gui.speaking import speak
from labeler.gui.theme import BODY, SMALL, SPACE, current, font
from labeler.gui.words import tr

LETTERS = "ABCDEFGH"
"""What more than two responses are called, from left to right."""

HEIGHT = 6 * SPACE
_STEP, _TALL, _GAP = 26, 18, 3
_MIDDLE = 140
"""Pixels in which a criterion's name stands: between two responses, else before them."""


@told_as(GROUP)
class RatingRow(Row):
    """One criterion. Digits rate one response after the other, and lead on after the last.

    Where there is no room for all steps, each response has one box with its number in it.
    """

    rated = Signal()
    completed = Signal()
    """The last response was rated by a key: on to what comes next."""

    def __init__(self, criterion: str, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self.criterion, self._steps = criterion, steps
        self._names: tuple[str, ...] = ()
        self.ratings: list[int | None] = []
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setToolTip(tr("Keys 1 to {most} rate from left to right").format(most=steps))
        self.show_ratings((), ())

    def show_ratings(self, names: Sequence[str], ratings: Sequence[int | None]) -> None:
        """Show ratings in the order of the screen, with what the responses are called there."""
        self._names, self.ratings = tuple(names), list(ratings)
        self.start()

    def start(self) -> None:
        """The next digit rates the first response that has no rating."""
        self._at = self.ratings.index(None) if None in self.ratings else 0
        self._say()

    def sizeHint(self) -> QSize:
        """The boxes of the narrow form."""
        return QSize(_MIDDLE + 40 * max(len(self.ratings), 2), HEIGHT)

    def claims(self, event: QKeyEvent) -> bool:
        """Digits beyond the steps are nobody's: they must not choose."""
        return digit(event) is not None or super().claims(event)

    def number(self, number: int) -> None:
        """Rate a response and go on to the next; after the last one to the next row."""
        if number > self._steps or not self.ratings:
            return
        self.ratings[self._at] = number
        is_last = self._at == len(self.ratings) - 1
        self._at = 0 if is_last else self._at + 1
        self._tell()
        if is_last:
            self.completed.emit()

    def own_key(self, key: Qt.Key) -> None:
        """Arrows go from response to response; delete takes a rating away."""
        if not self.ratings:
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key is Qt.Key.Key_Right else -1
            self._at = max(0, min(self._at + step, len(self.ratings) - 1))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.ratings[self._at] = None
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rate what was clicked; a click on the rating it has takes it away."""
        for place in range(len(self.ratings)):
            area = self._area(place)
            if area.contains(event.position().toPoint()):
                self._click(place, self._step_at(event.position(), area, place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was pressed is rated already."""
        event.accept()

    def _click(self, place: int, step: int | None) -> None:
        self._at = place
        self.ratings[place] = None if step == self.ratings[place] else step
        self._tell()

    def _step_at(self, point: QPointF, area: QRect, place: int) -> int | None:
        """The step below the mouse; in the narrow form the next one, and none after the last."""
        if self._is_narrow:
            following = (self.ratings[place] or 0) + 1
            return following if following <= self._steps else None
        step = int((point.x() - self._first(area)) // (_STEP + _GAP)) + 1
        return step if 1 <= step <= self._steps else self.ratings[place]

    def _tell(self) -> None:
        self._say()
        speak(self, self.accessibleDescription())
        self.rated.emit()

    def _say(self) -> None:
        """What a screen reader hears."""
        said = [
            f"{name}: {rating or tr('not rated')}"
            for name, rating in zip(self._names, self.ratings, strict=True)
        ]
        words = tr("{criterion}, rated 1 to {most}").format(
            criterion=self.criterion, most=self._steps
        )
        self.setAccessibleName(words)
        self.setAccessibleDescription("; ".join(said))
        self.update()

    @property
    def _is_narrow(self) -> bool:
        return self._area(0).width() < self._steps * (_STEP + _GAP)

    def _area(self, place: int) -> QRect:
        """Where a response is rated: below its card for a pair, else beside the name."""
        many = max(len(self.ratings), 1)
        if many == 2:
            half = (self.width() - _MIDDLE) // 2
            return QRect(0 if place == 0 else self.width() - half, 0, half, self.height())
        each = (self.width() - _MIDDLE) // many
        return QRect(_MIDDLE + place * each, 0, each, self.height())

    def _first(self, area: QRect) -> float:
        """Where the first step begins: below the middle of its card, else of the area."""
        wide = self._steps * (_STEP + _GAP) - _GAP
        if len(self.ratings) != 2:
            return area.left() + (area.width() - wide) / 2
        beside = max(0.0, min(self.width() / 4 - wide / 2, float(area.width() - wide)))
        return beside if area.left() == 0 else self.width() - beside - wide

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, and the steps of each response."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_name(painter)
            for place in range(len(self.ratings)):
                self._paint_steps(painter, place)
        super().paintEvent(event)

    def _paint_name(self, painter: QPainter) -> None:
        is_pair = len(self.ratings) == 2
        left = (self.width() - _MIDDLE) // 2 if is_pair else 0
        area = QRect(left + 6, 0, _MIDDLE - 12, self.height())
        painter.setFont(font(BODY))
        painter.setPen(QColor(current().ink))
        metrics = QFontMetrics(font(BODY))
        text = metrics.elidedText(self.criterion, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignHCenter if is_pair else Qt.AlignmentFlag.AlignLeft
        write(painter, area, side, text)

    def _paint_steps(self, painter: QPainter, place: int) -> None:
        area, rating = self._area(place), self.ratings[place]
        top = (self.height() - _TALL) / 2
        if len(self.ratings) > 2:
            self._paint_letter(painter, area, LETTERS[place])
        if self._is_narrow:
            box = QRectF(area.center().x() - 16, top, 32, _TALL)
            self._paint_box(painter, box, str(rating or "–"), rating is not None, place)
            return
        for step in range(1, self._steps + 1):
            left = self._first(area) + (step - 1) * (_STEP + _GAP)
            box = QRectF(left, top, _STEP, _TALL)
            self._paint_box(painter, box, str(step), step == rating, place)

    def _paint_letter(self, painter: QPainter, area: QRect, letter: str) -> None:
        """Which response it is, before its steps."""
        first = area.center().x() - 16 if self._is_narrow else int(self._first(area))
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(current().muted))
        beside = QRect(first - 20, 0, 16, self.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, letter)

    def _paint_box(
        self, painter: QPainter, box: QRectF, text: str, chosen: bool, place: int
    ) -> None:
        """One step; filled where it is the rating, framed where the next digit goes."""
        theme = current()
        awaited = self.hasFocus() and place == self._at
        line = theme.accent if chosen or awaited else theme.line
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(theme.accent if chosen else theme.panel))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.panel if chosen else theme.muted))
        painter.setFont(font(SMALL, bold=chosen))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
